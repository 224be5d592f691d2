/** What the program is and what it is made of. */
export const aboutText = {
  title: 'About Switchyard',
  open: 'About Switchyard…',
  version: 'Version {version}',
  runtime: 'Electron {electron}, Chromium {chromium}, Node {node}',
  licence: 'Switchyard is free software under the MIT licence.',
  parts: 'Made with the work of others',
  partsHelp: 'Each part with its licence. Open one to read its text.',
  noText: 'This part brings no text of its own; its licence is {licence}.',
  chromium: 'Licences of Chromium',
  chromiumHelp: 'They are in a file beside the program.',
  showChromium: 'Show the file',
  notRead: 'This could not be read.',
} as const
