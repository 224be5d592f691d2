import type { MainTexts } from './main-texts'

/** Main's words in English. */
export const english: MainTexts = {
  language: 'en',
  tray: {
    show: 'Show Switchyard',
    signOut: 'Sign out',
    quit: 'Quit',
    state: 'Switchyard: {state}',
    stateWithNews: 'Switchyard: {state}, {news} new',
    phase: {
      'signed-out': 'signed out',
      connecting: 'connecting',
      online: 'live',
      recovering: 'connection lost, reconnecting',
      'session-lost': 'session ended, sign in again',
      incompatible: 'this server is not supported',
    },
    notice: {
      title: 'Switchyard is still running',
      body: 'Its icon is beside the clock. Quit from its menu.',
    },
  },
  arrivals: {
    inOne: { one: 'New in {workbin}', other: '{n} new in {workbin}' },
    somewhere: 'a watched workbin',
    inMany: { one: 'One new interaction', other: '{n} new interactions' },
    inManyBody: { one: 'In one watched workbin', other: 'In {n} watched workbins' },
  },
  menu: {
    file: '&File',
    newWindow: 'New window',
    close: 'Close window',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: '&View',
    normalSize: 'Normal size',
    larger: 'Larger',
    smaller: 'Smaller',
    fullScreen: 'Full screen',
    window: '&Window',
    minimize: 'Minimize',
  },
  file: { csv: 'Table (CSV)' },
}
