/** Newer versions of the program. */
export const updatesText = {
  available: 'Version {version} of Switchyard is available.',
  download: 'Download',
  downloading: 'Downloading version {version}: {percent} %',
  ready: 'Version {version} is ready to be installed.',
  install: 'Restart and install',
  waits: 'Version {version} is installed as soon as your moves are done.',
  later: 'Later',
  skip: 'Skip this version',
  news: 'What is new in version {version}',
  failed: 'The update failed',
  check: 'Check for updates',
  checking: 'Looking for a newer version…',
  current: 'You have the newest version.',
  off: {
    policy: 'Your administrator has turned updates off.',
    'no-server':
      'Your administrator has not named an update server; newer versions come from your administrator.',
    'not-installed':
      'This copy was not installed, so it cannot replace itself. Newer versions come from your administrator.',
  },
} as const
