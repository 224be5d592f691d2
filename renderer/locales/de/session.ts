import type { UnfinishedPart } from '../catalogue'

/** Signing in, out, and in again. */
export const sessionText: UnfinishedPart<'session'> = {
  title: 'Bei Switchyard anmelden',
  lead: 'Jede Workbin live sehen und Wartendes dorthin geben, wo jemand helfen kann.',
  server: 'Serveradresse',
  serverPlaceholder: 'https://gws.example.com',
  userName: 'Benutzername',
  password: 'Passwort',
  showPassword: 'Passwort zeigen',
  hidePassword: 'Passwort verbergen',
  signIn: 'Anmelden',
  signingIn: 'Anmeldung läuft…',
  serverPause:
    'Der Server ist ausgelastet und möchte bis {time} nicht gestört werden. Danach geht die Anmeldung weiter.',
  cancel: 'Abbrechen',
  federated: 'Mit dem Firmenkonto anmelden',
  federatedRunning: 'Warten auf die Anmeldeseite Ihrer Firma…',
  keep: {
    label: 'Passwort merken',
    kept: 'Auf diesem Computer aufbewahrt',
    forget: 'Vergessen',
    refusal: {
      plain: 'Hier nicht möglich: Dieser Desktop hat keinen Schlüsselbund, das Passwort läge offen.',
      absent: 'Hier nicht möglich: Der Geheimnisspeicher des Systems antwortet nicht.',
    },
  },
  or: 'oder',
  demo: 'Mit Demodaten ausprobieren',
  startingDemo: 'Demo startet…',
  demoHint: 'Startet ein Übungs-Contact-Center auf diesem Computer. Nichts verlässt ihn.',
  version: 'Version {version}',
  renew: {
    title: 'Erneut anmelden',
    text: 'Ihr Board bleibt, wie es ist. Eine neue Sitzung übernimmt, sobald der Server Ihr Passwort angenommen hat.',
    later: 'Jetzt nicht',
  },
  lost: {
    title: 'Ihre Sitzung ist beendet',
    text: 'Das Board hinter diesem Fenster zeigt den Stand von {time}. Melden Sie sich wieder an, um dort weiterzumachen, wo Sie waren.',
    signOut: 'Stattdessen abmelden',
  },
}
