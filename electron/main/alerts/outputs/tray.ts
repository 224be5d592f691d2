import { Menu, Tray, nativeImage, type NativeImage } from 'electron'
import type { ConnectionPhase } from '@shared/domain/connection'
import type { Log } from '../../diagnostics/log'
import type { MainTexts } from '../../texts/main-texts'
import { countOf, trayTooltip } from '../texts'
import { trayShapeOf, type TrayShape } from '../tray-state'

/** What the tray is made of. `iconOf` gives the absolute path of a shape's PNG (`…@2x.png` beside it is found too). */
export interface TrayOptions {
  readonly iconOf: (shape: TrayShape) => string
  readonly platform: string
  /** The words of the language that holds now; `update` takes them up. */
  readonly texts: () => MainTexts
  readonly onShow: () => void
  readonly onSignOut: () => void
  readonly onQuit: () => void
  readonly log: Log
}

/** What the tray shows. `unseen` is the number of arrivals not yet looked at. */
export interface TrayPicture {
  readonly phase: ConnectionPhase
  readonly unseen: number
}

/** The icon beside the clock. `isThere` is false when this system refused to make one. */
export interface TrayOutput {
  readonly isThere: () => boolean
  readonly update: (picture: TrayPicture) => void
  readonly dispose: () => void
}

/** Puts the icon beside the clock; call when the app is ready. A system without a tray is lived with. */
export function createTray(options: TrayOptions): TrayOutput {
  const tray = attemptTray(options)
  let shown = ''
  const update = ({ phase, unseen }: TrayPicture): void => {
    const texts = options.texts()
    const picture = `${texts.language} ${phase} ${countOf(unseen)}`
    if (!tray || picture === shown) return
    shown = picture
    tray.setImage(imageOf(options, trayShapeOf(phase, unseen)))
    tray.setToolTip(trayTooltip(texts, phase, unseen))
    if (options.platform === 'darwin') tray.setTitle(unseen > 0 ? countOf(unseen) : '')
    tray.setContextMenu(menuOf(options, phase !== 'signed-out'))
  }
  update({ phase: 'signed-out', unseen: 0 })
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

function menuOf({ texts, onShow, onSignOut, onQuit }: TrayOptions, canSignOut: boolean): Menu {
  const { tray } = texts()
  return Menu.buildFromTemplate([
    { label: tray.show, click: onShow },
    { label: tray.signOut, enabled: canSignOut, click: onSignOut },
    { type: 'separator' },
    { label: tray.quit, click: onQuit },
  ])
}
