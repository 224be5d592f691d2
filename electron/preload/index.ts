import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_KEY } from '@shared/contract'
import { buildBridge } from './build-bridge'

contextBridge.exposeInMainWorld(
  BRIDGE_KEY,
  buildBridge({
    invoke: (channel, input) => ipcRenderer.invoke(channel, input),
    on: (channel, listener) => {
      ipcRenderer.on(channel, listener)
    },
    off: (channel, listener) => {
      ipcRenderer.off(channel, listener)
    },
  }),
)
