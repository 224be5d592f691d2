/** A frame as far as it is looked at. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
  readonly frameTreeNodeId: number
}

/** A command's event as far as it is looked at. The frame is null when it has gone by now. */
export interface SenderEvent {
  readonly sender: { readonly id: number; readonly mainFrame: { readonly frameTreeNodeId: number } }
  readonly senderFrame: SenderFrame | null
}

/** Which addresses are ours and which windows we made. */
export interface SenderRules {
  readonly isAppUrl: (address: string) => boolean
  readonly isKnownWindow: (webContentsId: number) => boolean
}

/**
 * Judges who gave a command: the top frame of a window that we made, showing our own page; everybody else is refused.
 * `frame.detached` is not asked: it stays true for the page that is loaded again after a crash (Electron 33). Its place
 * in the tree of frames is: a removed sub-frame has no parent either.
 */
export function createSenderCheck({ isAppUrl, isKnownWindow }: SenderRules): (event: SenderEvent) => boolean {
  const isOurs = ({ sender, senderFrame }: SenderEvent): boolean =>
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.frameTreeNodeId === sender.mainFrame.frameTreeNodeId &&
    isKnownWindow(sender.id) &&
    isAppUrl(senderFrame.url)
  return (event) => {
    try {
      return isOurs(event)
    } catch {
      // Electron throws when a frame is read that was disposed of in between.
      return false
    }
  }
}
