/** Notifications: what is watched, and what a clicked notification shows. */
export const alertsText = {
  watch: 'Notify me when something arrives in {name}',
  unwatch: 'Stop notifying me about {name}',
  notSaved: 'What you watch could not be saved',
  gone: {
    title: 'It is not there any more',
    text: 'The interaction of this notification has left its workbin.',
  },
} as const
