/** What a person types to sign in. The only place where a password crosses the border, and only inwards. */
export interface Credentials {
  /**
   * Address of the server, e.g. `https://gws.example.com`; `http://` and a path are allowed. Several with commas between
   * them are the servers of one site, tried in this order.
   */
  readonly server: string
  readonly userName: string
  readonly password: string
}

/** The signed-in person. `isSupervisor` is true when the server lists the supervisor role. */
export interface SignedInUser {
  readonly userId: string
  readonly userName: string
  readonly displayName: string
  readonly isSupervisor: boolean
  /** The server that the console is on. */
  readonly server: string
  /** All servers of the site, in the order in which they are tried. */
  readonly servers: readonly string[]
  readonly isDemo: boolean
  /** Media channels that the server could not open for this session (partial success), e.g. `multimedia`. */
  readonly failedChannels: readonly string[]
  /** Whether the server lists the feature that pulling and placing need; true when it tells no features. */
  readonly canMove: boolean
}

/** Whether a password can be and is kept. `refusal`: `plain` when the system would keep it readable, `absent` without store. */
export interface PasswordKeeping {
  readonly refusal: 'plain' | 'absent' | null
  readonly isKept: boolean
}

/** Who is signed in; null when nobody is. `busy` while a sign-in or sign-out runs. */
export interface SessionState {
  readonly user: SignedInUser | null
  readonly busy: boolean
  /** Remembered for the next sign-in; empty when nothing is remembered. */
  readonly lastServer: string
  readonly lastUserName: string
  /** When the server ends this session, ms since the epoch; null while that is far off or not known. */
  readonly endsAt: number | null
  readonly keeping: PasswordKeeping
}
