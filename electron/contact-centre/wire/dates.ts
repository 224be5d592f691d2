/** ISO 8601 with `Z`, without milliseconds, as user data prints times. */
export function userDataDate(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** `YYYY-MM-DD HH:mm:ss.SSS+0000`, as `receivedDate` prints times. */
export function receivedDate(at: number): string {
  return `${new Date(at).toISOString().replace('T', ' ').slice(0, 23)}+0000`
}
