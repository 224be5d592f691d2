import type { UnfinishedPart } from '../catalogue'

/** What stands between the console and its server: certificates and proxies. In German. */
export const networkText: UnfinishedPart<'network'> = {
  certificate: {
    title: 'Dem Zertifikat von {host} wird nicht vertraut',
    text: 'An den Server wurde nichts gesendet. Ein Zertifikat zeigt, dass ein Server der ist, der er zu sein vorgibt; dieses tut es nicht.',
    problems: {
      'self-signed': 'Der Server hat sein Zertifikat selbst ausgestellt: Niemand bürgt dafür.',
      'unknown-issuer': 'Dieser Computer kennt den Aussteller des Zertifikats nicht.',
      expired: 'Das Zertifikat ist abgelaufen.',
      'not-yet-valid': 'Das Zertifikat gilt noch nicht. Prüfen Sie das Datum dieses Computers.',
      'wrong-host': 'Das Zertifikat gehört zu einer anderen Adresse.',
      revoked: 'Der Aussteller hat das Zertifikat widerrufen: Es ist vielleicht gestohlen.',
      weak: 'Das Zertifikat ist nach heutigem Maß zu schwach geschützt.',
      invalid: 'Das Zertifikat ist nicht in Ordnung.',
    },
    subject: 'Ausgestellt für',
    names: 'Gilt für',
    issuer: 'Ausgestellt von',
    validity: 'Gültig',
    period: 'von {from} bis {until}',
    fingerprint: 'SHA-256',
    compare:
      'Vertrauen Sie ihm nur, wenn Ihre Administration Ihnen denselben SHA-256-Fingerabdruck genannt hat. Es gilt dann für diesen Server, bis sich das Zertifikat ändert, und lässt sich in den Einstellungen zurücknehmen.',
    byPolicy: 'Ihre Administration erlaubt keine Ausnahmen. Teilen Sie ihr mit, was hier steht.',
    never: 'Für dieses Zertifikat ist keine Ausnahme möglich. Teilen Sie es Ihrer Administration mit.',
    trust: 'Diesem Zertifikat vertrauen',
    close: 'Nicht vertrauen',
  },
  proxy: {
    title: 'Am Proxy anmelden',
    text: 'Der Proxy {proxy} steht zwischen diesem Computer und dem Server und will wissen, wer Sie sind.',
    wrong: 'Der Proxy nimmt diesen Benutzernamen und dieses Passwort nicht an.',
    realm: 'Er sagt: „{realm}“',
    userName: 'Benutzername für den Proxy',
    password: 'Passwort für den Proxy',
    kept: 'Bleibt im Speicher, bis Sie das Programm beenden.',
    send: 'Am Proxy anmelden',
    cancel: 'Abbrechen',
  },
  forget: '{host} nicht mehr vertrauen',
  none: 'Keine',
}
