/** A frame as far as it is looked at. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
  readonly detached?: boolean
}

/** A command's event as far as it is looked at. The frame is null when it has gone by now. */
export interface SenderEvent {
  readonly sender: { readonly id: number }
  readonly senderFrame: SenderFrame | null
}

/** Which addresses are ours and which windows we made. */
export interface SenderRules {
  readonly isAppUrl: (address: string) => boolean
  readonly isKnownWindow: (webContentsId: number) => boolean
}

/** Judges who gave a command: the top frame of a window that we made, showing our own page; everybody else is refused. */
export function createSenderCheck({ isAppUrl, isKnownWindow }: SenderRules): (event: SenderEvent) => boolean {
  return ({ sender, senderFrame }) =>
    senderFrame !== null &&
    senderFrame.detached !== true &&
    senderFrame.parent === null &&
    isKnownWindow(sender.id) &&
    isAppUrl(senderFrame.url)
}
