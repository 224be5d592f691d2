/** Links into the console and files of views that were opened. */
export const linksText = {
  copied: 'Link copied | {n} links copied',
  copy: {
    interaction: 'Copy the link to the interaction | Copy the links to {n} interactions',
    workbin: 'Copy the link to this workbin',
    view: 'Copy the link to the view “{name}”',
  },
  afterSignIn: {
    interaction: 'Sign in, and the interaction of the link is shown.',
    workbin: 'Sign in, and the workbin of the link is shown.',
    view: 'Sign in, and the view of the link is shown.',
  },
  unknown: {
    interaction: {
      title: 'The link leads to an interaction that is not on the board',
      text: 'It has left its workbin, or it is on another server.',
    },
    workbin: {
      title: 'The link leads to a workbin that is not on the board',
      text: 'You may not be allowed to see it, or it is on another server.',
    },
    view: {
      title: 'The link leads to a view that you do not have',
      text: 'Ask for the file of the view: links carry only its name.',
    },
  },
  badLink: {
    title: 'The link could not be read',
    text: 'It is not one that Switchyard makes. Ask for it again.',
  },
  badFile: {
    title: '“{file}” could not be read',
    text: 'It is not a file of views of this program, or it is damaged.',
  },
  views: {
    title: 'Add no view? | Add one view? | Add {n} views?',
    text: 'From the file “{file}”. The views that you have stay as they are.',
    add: 'Add',
    cancel: 'Do not add',
  },
} as const
