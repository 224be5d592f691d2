/** What a person types to sign in. The only place where a password crosses the border, and only inwards. */
export interface Credentials {
  /** Address of the server, e.g. `https://gws.example.com`; `http://` and a path are allowed. */
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
  readonly server: string
  readonly isDemo: boolean
  /** Media channels that the server could not open for this session (partial success), e.g. `multimedia`. */
  readonly failedChannels: readonly string[]
}

/** Who is signed in; null when nobody is. `busy` while a sign-in or sign-out runs. */
export interface SessionState {
  readonly user: SignedInUser | null
  readonly busy: boolean
  /** Remembered for the next sign-in; empty when nothing is remembered. */
  readonly lastServer: string
  readonly lastUserName: string
}
