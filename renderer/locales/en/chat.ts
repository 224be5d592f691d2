/** The conversation of a chat. */
export const chatText = {
  transcript: 'What was said in the chat',
  agent: 'Agent',
  customer: 'Customer',
  message: 'Message to the customer',
  placeholder: 'Write to the customer',
  send: 'Send',
  seenAs: 'The customer sees you as {nickname}. Enter sends.',
  keys: 'Enter sends, Shift+Enter begins a new line',
  left: 'One character left | {count} characters left',
  nothingSaid: 'Nothing has been said yet.',
  notRead: 'What was said so far could not be read: {why}',
  readAgain: 'Read again',
  isLeft: 'You have left this chat. Complete it, or place it with somebody.',
  notJoined: 'You hold this chat, but the server has not let you join it: you can complete it or place it.',
  leave: 'Leave chat…',
  leaveTitle: 'Leave this chat?',
  leaveText:
    'When nobody else is in it, the chat ends for the customer. The interaction stays with you until you complete it or place it.',
  leaveNow: 'Leave chat',
  stay: 'Stay',
} as const
