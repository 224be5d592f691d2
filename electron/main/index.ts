import { app } from 'electron'
import { startApp } from './app'

startApp(app, process)
