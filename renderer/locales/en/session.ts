/** Signing in, out, and in again. */
export const sessionText = {
  title: 'Sign in to Switchyard',
  lead: 'See every workbin live, and move what waits to whoever can help.',
  server: 'Server address',
  serverPlaceholder: 'https://gws.example.com',
  userName: 'User name',
  password: 'Password',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  cancel: 'Cancel',
  or: 'or',
  demo: 'Explore with demo data',
  startingDemo: 'Starting the demo…',
  demoHint: 'Starts a practice contact centre on this computer. Nothing leaves it.',
  version: 'Version {version}',
  lost: {
    title: 'Your session has ended',
    text: 'The board behind this window shows what was known at {time}. Sign in again to carry on where you were.',
    signOut: 'Sign out instead',
  },
} as const
