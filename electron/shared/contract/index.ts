export * from './bridge'
export * from './commands'
export * from './events'
