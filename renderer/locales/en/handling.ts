/** What is offered to the supervisor. */
export const handlingText = {
  offered: 'Offered to you',
  offeredFor: 'Offered for {age}',
  offeredText:
    'Accept it to work on it. If you reject it or wait too long, it goes back to where it came from.',
  accept: 'Accept',
  reject: 'Reject',
  focus: 'Set in focus',
  focused: 'The server knows that you look at it',
  accepted: 'It is with you now',
  rejected: 'Rejected: it goes back',
  untitled: 'No subject',
  newOffer: 'Something is offered to you',
  show: 'Show',
} as const
