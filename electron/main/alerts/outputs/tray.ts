import { Menu, Tray, nativeImage, type MenuItemConstructorOptions, type NativeImage } from 'electron'
import type { Alert, AlertInbox } from '@shared/domain/alert'
import type { ConnectionPhase } from '@shared/domain/connection'
import type { Log } from '../../diagnostics/log'
import { pauseChoices, type MainTexts, type PauseChoice } from '../../texts/main-texts'
import { counted } from '../../texts/plural'
import { countOf, trayTooltip } from '../texts'
import { trayShapeOf, type TrayShape } from '../tray-state'
import { imageWithNumber } from './number-image'

/** What the tray is made of. `iconOf` gives the absolute path of a shape's PNG (`…@2x.png` beside it is found too). */
export interface TrayOptions {
  readonly iconOf: (shape: TrayShape) => string
  readonly platform: string
  /** The words of the language that holds now; `update` takes them up. */
  readonly texts: () => MainTexts
  readonly onShow: () => void
  readonly onOpen: (alert: Alert) => void
  readonly onPause: (choice: PauseChoice | null) => void
  readonly onSignOut: () => void
  readonly onQuit: () => void
  readonly log: Log
}

/** What the tray shows. `unread` is the number that it tells. */
export interface TrayPicture {
  readonly phase: ConnectionPhase
  readonly unread: number
  readonly inbox: AlertInbox
}

/** The icon beside the clock. `isThere` is false when this system refused to make one. */
export interface TrayOutput {
  readonly isThere: () => boolean
  readonly update: (picture: TrayPicture) => void
  readonly dispose: () => void
}

const TOP_ALERTS = 5

/** Puts the icon beside the clock; call when the app is ready. A system without a tray is lived with. */
export function createTray(options: TrayOptions, first: TrayPicture): TrayOutput {
  const tray = attemptTray(options)
  let shown = ''
  const update = (picture: TrayPicture): void => {
    const texts = options.texts()
    const { phase, unread, inbox } = picture
    const isPaused = inbox.pausedUntil !== null
    const top = topOf(inbox)
    const look = JSON.stringify([texts.language, phase, countOf(unread), isPaused, top])
    if (!tray || look === shown) return
    shown = look
    tray.setImage(pictureOf(options, picture))
    tray.setToolTip(trayTooltip(texts, { phase, unread, isPaused }))
    if (options.platform === 'darwin') tray.setTitle(unread > 0 ? countOf(unread) : '')
    tray.setContextMenu(Menu.buildFromTemplate(menuOf(options, picture, top)))
  }
  update(first)
  return {
    isThere: () => tray !== undefined,
    update,
    dispose: () => tray?.destroy(),
  }
}

function attemptTray(options: TrayOptions): Tray | undefined {
  try {
    const tray = new Tray(imageOf(options, 'signed-out'))
    tray.on('click', options.onShow)
    return tray
  } catch {
    options.log.warn('this system has no place for a tray icon')
    return undefined
  }
}

function imageOf({ iconOf, platform }: TrayOptions, shape: TrayShape): NativeImage {
  const image = nativeImage.createFromPath(iconOf(shape))
  if (platform === 'darwin') image.setTemplateImage(true)
  return image
}

/** macOS has a place for words beside the icon; elsewhere the number is drawn into it. */
function pictureOf(options: TrayOptions, { phase, unread }: TrayPicture): NativeImage {
  const image = imageOf(options, trayShapeOf(phase, unread))
  const isNumbered = unread > 0 && phase !== 'signed-out' && options.platform !== 'darwin'
  return isNumbered ? imageWithNumber(image, countOf(unread)) : image
}

function topOf({ alerts }: AlertInbox): readonly Alert[] {
  return alerts.filter(({ isUnread }) => isUnread).slice(0, TOP_ALERTS)
}

function menuOf(
  options: TrayOptions,
  { phase, inbox }: TrayPicture,
  top: readonly Alert[],
): MenuItemConstructorOptions[] {
  const { tray } = options.texts()
  const isIn = phase !== 'signed-out'
  return [
    { label: tray.show, click: options.onShow },
    ...alertEntries(options, inbox, top),
    { type: 'separator' },
    ...(isIn ? pauseEntries(options, inbox) : []),
    isIn ? { label: tray.signOut, click: options.onSignOut } : { label: tray.signIn, click: options.onShow },
    { label: tray.quit, click: options.onQuit },
  ]
}

function alertEntries(
  { texts, onOpen }: TrayOptions,
  { unread }: AlertInbox,
  top: readonly Alert[],
): MenuItemConstructorOptions[] {
  const { tray, language } = texts()
  if (top.length === 0) return []
  return [
    { type: 'separator' },
    { label: counted(language, tray.unread, unread), enabled: false },
    ...top.map((alert): MenuItemConstructorOptions => ({ label: alert.title, click: () => onOpen(alert) })),
  ]
}

function pauseEntries(
  { texts, onPause }: TrayOptions,
  { pausedUntil }: AlertInbox,
): MenuItemConstructorOptions[] {
  const { tray } = texts()
  if (pausedUntil !== null) return [{ label: tray.resume, click: () => onPause(null) }]
  const submenu = pauseChoices.map((choice): MenuItemConstructorOptions => ({
    ...{ label: tray.pauseFor[choice], click: () => onPause(choice) },
  }))
  return [{ label: tray.pause, submenu }]
}

/** The file of a picture: macOS draws a template in its own colour, the others take it as it is. */
export function trayIconName(shape: TrayShape, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `${shape}Template.png`
  return platform === 'win32' ? `${shape}-16.png` : `${shape}-22.png`
}
