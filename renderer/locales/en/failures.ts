import type { FailureReason } from '@shared/failure'

/** What happened (`title`) and what to do (`advice`). */
interface FailureWords {
  readonly title: string
  readonly advice: string
}

const reasons = {
  'host-not-found': {
    title: 'No server is known under this address.',
    advice:
      'Check the server address for a typing mistake. If it is right, check that you are on the company network or VPN.',
  },
  'nothing-listens': {
    title: 'The machine answers, but no server is listening there.',
    advice: 'Check the port in the address, or ask your administrator whether the server is running.',
  },
  'timed-out': {
    title: 'The server did not answer in time.',
    advice: 'Try again in a moment. If it stays like this, check your network connection or VPN.',
  },
  'connection-lost': {
    title: 'The connection was cut before the server answered.',
    advice: 'Check your network connection, then try again.',
  },
  'certificate-expired': {
    title: 'The server’s security certificate has expired.',
    advice:
      'Nothing was sent. Ask your administrator to renew the certificate, and check the date of this computer.',
  },
  'certificate-untrusted': {
    title: 'This computer does not trust the server’s security certificate.',
    advice:
      'Nothing was sent. Ask your administrator to install the company’s root certificate on this computer.',
  },
  'certificate-wrong-host': {
    title: 'The server’s security certificate belongs to another address.',
    advice:
      'Nothing was sent. Use the address that is named in the certificate, or ask your administrator for it.',
  },
  'proxy-refused': {
    title: 'The proxy on the way to the server refused the connection.',
    advice:
      'Check the proxy settings of this computer, or ask your administrator to let this server through.',
  },
  'proxy-login-needed': {
    title: 'The proxy on the way to the server asks for a user name and a password.',
    advice:
      'Enter those of the proxy in the window that has opened. They are not those of the contact centre.',
  },
  'server-error': {
    title: 'The server reported an error of its own.',
    advice:
      'Try again in a moment. If it happens again, tell your administrator the time and the details below.',
  },
  'server-busy': {
    title: 'The server has too much to do right now.',
    advice: 'Wait a moment, then try again.',
  },
  'interaction-server-down': {
    title: 'The contact centre’s Interaction Server is not available.',
    advice:
      'Workbins cannot be read or changed until it is back. Try again later, or tell your administrator.',
  },
  cancelled: {
    title: 'You cancelled this.',
    advice: 'Nothing was changed. Start again when you are ready.',
  },
  'wrong-password': {
    title: 'The server does not accept this user name and password.',
    advice: 'Check both and type the password again. Mind capital letters.',
  },
  'session-ended': {
    title: 'Your session on the server has ended.',
    advice: 'Sign in again. What you see stays where it is.',
  },
  'password-change-needed': {
    title: 'Your password has to be changed before you can sign in.',
    advice: 'Change it in the way your company uses for that, then sign in here with the new one.',
  },
  'no-permission': {
    title: 'Your user may not do this.',
    advice: 'Ask your administrator for the right, or ask a colleague who has it.',
  },
  'operation-forbidden': {
    title: 'The server does not allow this for the interaction now.',
    advice:
      'Look at its state: it may be locked, on hold or open somewhere. Choose another action or try later.',
  },
  'csrf-refused': {
    title: 'The server refused the request as unsafe.',
    advice:
      'Sign out and sign in again. If that does not help, tell your administrator that the security token is refused.',
  },
  'set-by-policy': {
    title: 'Your administrator has fixed this setting.',
    advice: 'Nothing was changed. Ask your administrator if it has to be different.',
  },
  'forbidden-by-policy': {
    title: 'Your administrator does not allow this.',
    advice:
      'Nothing was sent. Use the server that your administrator names, or ask for this one to be allowed.',
  },
  'policy-unreadable': {
    title: 'Your administrator’s policy for this program cannot be read.',
    advice:
      'Nobody can sign in here until it is repaired. Tell your administrator; the log says what is wrong.',
  },
  'resource-gone': {
    title: 'This is not on the server any more.',
    advice: 'It was finished, moved or deleted. The board shows what is there now.',
  },
  'no-such-target': {
    title: 'The place it should go to does not exist.',
    advice: 'Choose another agent, workbin or queue. Mind the exact spelling of a queue’s name.',
  },
  'taken-by-someone-else': {
    title: 'Somebody else was faster: the interaction is no longer in this workbin.',
    advice: 'Nothing was changed. Choose another one, or find it on the board to see where it is now.',
  },
  'wrong-state': {
    title: 'The interaction is in a state that does not allow this.',
    advice: 'It may have left your hands meanwhile. Look at it again, then choose what to do.',
  },
  'already-exists': {
    title: 'It is already there.',
    advice: 'Nothing needs to be done. If you do not see it, read the workbin again.',
  },
  'in-use': {
    title: 'Something is already under way with this.',
    advice: 'Wait until it has finished, then try again.',
  },
  'no-confirmation': {
    title: 'The server did not say whether it was done.',
    advice: 'It may have worked. Look where the interaction is before you try again.',
  },
  'bad-input': {
    title: 'Something that was entered cannot be used.',
    advice: 'Check what you typed or chose, then try again.',
  },
  'bad-address': {
    title: 'This is no server address.',
    advice:
      'Type it like https://gws.example.com, with a port and a path if there are any, and no user name in it.',
  },
  'port-not-allowed': {
    title: 'Every browser refuses the port of this address.',
    advice: 'Ask your administrator for an address with another port.',
  },
  'refused-by-server': {
    title: 'The server refused the request.',
    advice: 'Nothing was changed. Check your choice; the details below say what the server answered.',
  },
  'unsupported-by-dialect': {
    title: 'This server cannot do that.',
    advice:
      'Choose another way: for example transfer to the agent instead of placing in the agent’s workbin.',
  },
  'not-a-web-services-server': {
    title: 'There is a server, but it is not a Genesys Web Services server.',
    advice:
      'Check the address and the path. Your administrator knows the address of Web Services (API version 2).',
  },
  'html-instead-of-json': {
    title: 'A web page came instead of an answer.',
    advice:
      'Often a sign-in page of the network or a proxy stands in between. Open the address in a browser to see it.',
  },
  redirected: {
    title: 'The server sends the request to another address.',
    advice:
      'Use the address where it leads, with https if the server asks for it. Your administrator knows it.',
  },
  'unreadable-answer': {
    title: 'The server’s answer could not be read.',
    advice: 'Try again. If it happens again, tell your administrator: the server’s version may not fit.',
  },
  'server-code': {
    title: 'The server refused with a code that this version does not know.',
    advice: 'Tell your administrator the code in the details below.',
  },
  'local-storage': {
    title: 'The settings could not be saved on this computer.',
    advice: 'They hold until you quit. Check that the disk is not full and that your folder can be written.',
  },
  'journal-not-written': {
    title: 'This could not be written down on this computer first, so it was not done.',
    advice:
      'The interaction stays where it is. Make room on the disk or tell your administrator, then try again.',
  },
  'action-log-unreadable': {
    title: 'The action log could not be read on this computer.',
    advice: 'Nothing of it is lost. Tell your administrator that the folder of Switchyard cannot be read.',
  },
  'password-not-kept': {
    title: 'Your password could not be kept: the disk did not take it.',
    advice:
      'You are signed in, and will be asked for it again next time. Check that the disk is not full and that your folder can be written.',
  },
  'password-not-forgotten': {
    title: 'Your password could not be forgotten: the disk did not let go of it.',
    advice:
      'It is still on this computer, encrypted for you alone. Check that your folder can be written, then choose “Forget it” again, or tell your administrator.',
  },
  'secret-store-refused': {
    title: 'Your password could not be kept: the system’s secret store did not take it.',
    advice:
      'You are signed in, and will be asked for it again next time. Check that the keyring is there and unlocked, or tell your administrator.',
  },
  'disk-full': {
    title: 'The disk has no room left for the file.',
    advice: 'Nothing was saved. Make room, or choose another disk, then save again.',
  },
  'not-views': {
    title: 'This file holds no views.',
    advice: 'Choose a file that Switchyard wrote with “Export”. Nothing of this one was taken over.',
  },
  'update-unreachable': {
    title: 'The update server did not answer as expected.',
    advice:
      'Switchyard goes on working and looks again later. If it stays like this, tell your administrator.',
  },
  'update-untrusted': {
    title: 'The update was refused: it is not signed by whom you trust.',
    advice:
      'Nothing was installed. Tell your administrator: the update server may be wrong or tampered with.',
  },
  'update-damaged': {
    title: 'The update was refused: the file is not the one that was announced.',
    advice: 'Nothing was installed. Try again later; if it happens again, tell your administrator.',
  },
  'file-not-written': {
    title: 'The file could not be written.',
    advice:
      'Check that it is not open in another program and that its folder can be written, then save again.',
  },
  bug: {
    title: 'Something went wrong inside Switchyard.',
    advice:
      'Your work on the server is safe. Try again; if it happens again, restart Switchyard and report it.',
  },
} as const satisfies Readonly<Record<FailureReason, FailureWords>>

/** The sentences of every failure. `who` is the person who has what was asked for, `at` a time of day. */
export const failuresText = {
  ...reasons,
  takenBy: '{who} was faster: the interaction is no longer in this workbin.',
  queuedAgain: 'Somebody else was faster: the interaction went back to a queue at {at} and waits there.',
  details: {
    label: 'Details',
    code: 'Server code {code}',
    http: 'HTTP {status}',
    says: 'The server says: {words}',
  },
} as const
