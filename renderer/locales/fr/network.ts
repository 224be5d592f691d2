import type { UnfinishedPart } from '../catalogue'

/** What stands between the console and its server: certificates and proxies. In French. */
export const networkText: UnfinishedPart<'network'> = {
  certificate: {
    title: 'Le certificat de {host} n’est pas fiable',
    text: 'Rien n’a été envoyé au serveur. Un certificat prouve qu’un serveur est bien celui qu’il dit être ; celui-ci ne le prouve pas.',
    problems: {
      'self-signed': 'Le serveur a établi lui-même son certificat : personne ne s’en porte garant.',
      'unknown-issuer': 'Cet ordinateur ne connaît pas l’émetteur du certificat.',
      expired: 'Le certificat a expiré.',
      'not-yet-valid': 'Le certificat n’est pas encore valable. Vérifiez la date de cet ordinateur.',
      'wrong-host': 'Le certificat appartient à une autre adresse.',
      revoked: 'L’émetteur a révoqué le certificat : il a peut-être été volé.',
      weak: 'Le certificat est trop faiblement protégé selon les critères actuels.',
      invalid: 'Le certificat n’est pas en règle.',
    },
    subject: 'Délivré à',
    names: 'Pour',
    issuer: 'Délivré par',
    validity: 'Valable',
    period: 'du {from} au {until}',
    fingerprint: 'SHA-256',
    compare:
      'Ne lui faites confiance que si votre administrateur vous a indiqué la même empreinte SHA-256. Il vaut alors pour ce serveur, tant que le certificat ne change pas, et peut être retiré dans les réglages.',
    byPolicy: 'Votre administrateur n’autorise pas d’exceptions. Communiquez-lui ce qui est écrit ici.',
    never: 'Aucune exception n’est possible pour ce certificat. Prévenez votre administrateur.',
    trust: 'Faire confiance à ce certificat',
    close: 'Ne pas faire confiance',
  },
  proxy: {
    title: 'Se connecter au proxy',
    text: 'Le proxy {proxy} se trouve entre cet ordinateur et le serveur, et veut savoir qui vous êtes.',
    wrong: 'Le proxy n’accepte pas ce nom d’utilisateur et ce mot de passe.',
    realm: 'Il indique : « {realm} »',
    userName: 'Nom d’utilisateur pour le proxy',
    password: 'Mot de passe pour le proxy',
    kept: 'Gardé en mémoire jusqu’à ce que vous quittiez le programme.',
    send: 'Se connecter au proxy',
    cancel: 'Annuler',
  },
  forget: 'Ne plus faire confiance à {host}',
  none: 'Aucun',
}
