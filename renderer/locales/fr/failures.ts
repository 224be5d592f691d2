import type { UnfinishedPart } from '../catalogue'

/** The sentences of every failure. `who` is the person who has what was asked for. */
export const failuresText: UnfinishedPart<'failures'> = {
  'host-not-found': {
    title: 'Aucun serveur n’est connu à cette adresse.',
    advice:
      'Vérifiez que l’adresse du serveur ne contient pas de faute de frappe. Si elle est juste, vérifiez que vous êtes sur le réseau de l’entreprise ou sur le VPN.',
  },
  'nothing-listens': {
    title: 'La machine répond, mais aucun serveur n’y est à l’écoute.',
    advice: 'Vérifiez le port dans l’adresse, ou demandez à votre administrateur si le serveur fonctionne.',
  },
  'timed-out': {
    title: 'Le serveur n’a pas répondu à temps.',
    advice: 'Réessayez dans un instant. Si cela persiste, vérifiez votre connexion réseau ou votre VPN.',
  },
  'connection-lost': {
    title: 'La connexion a été coupée avant la réponse du serveur.',
    advice: 'Vérifiez votre connexion réseau, puis réessayez.',
  },
  'certificate-expired': {
    title: 'Le certificat de sécurité du serveur a expiré.',
    advice:
      'Rien n’a été envoyé. Demandez à votre administrateur de renouveler le certificat, et vérifiez la date de cet ordinateur.',
  },
  'certificate-untrusted': {
    title: 'Cet ordinateur ne fait pas confiance au certificat de sécurité du serveur.',
    advice:
      'Rien n’a été envoyé. Demandez à votre administrateur d’installer le certificat racine de l’entreprise sur cet ordinateur.',
  },
  'certificate-wrong-host': {
    title: 'Le certificat de sécurité du serveur appartient à une autre adresse.',
    advice:
      'Rien n’a été envoyé. Utilisez l’adresse indiquée dans le certificat, ou demandez-la à votre administrateur.',
  },
  'proxy-refused': {
    title: 'Le proxy sur le chemin du serveur a refusé la connexion.',
    advice:
      'Vérifiez les réglages de proxy de cet ordinateur, ou demandez à votre administrateur d’autoriser ce serveur.',
  },
  'proxy-login-needed': {
    title: 'Le proxy sur le chemin du serveur demande un nom d’utilisateur et un mot de passe.',
    advice:
      'Saisissez ceux du proxy dans la fenêtre qui s’est ouverte. Ce ne sont pas ceux du centre de contact.',
  },
  'server-error': {
    title: 'Le serveur a signalé une erreur interne.',
    advice:
      'Réessayez dans un instant. Si cela se reproduit, communiquez à votre administrateur l’heure et les détails ci-dessous.',
  },
  'server-busy': {
    title: 'Le serveur est surchargé en ce moment.',
    advice: 'Patientez un instant, puis réessayez.',
  },
  'interaction-server-down': {
    title: 'L’Interaction Server du centre de contact n’est pas disponible.',
    advice:
      'Les workbins ne peuvent être ni lues ni modifiées jusqu’à son retour. Réessayez plus tard ou prévenez votre administrateur.',
  },
  cancelled: {
    title: 'Vous avez annulé cette action.',
    advice: 'Rien n’a été modifié. Recommencez quand vous le souhaitez.',
  },
  'wrong-password': {
    title: 'Le serveur n’accepte pas ce nom d’utilisateur et ce mot de passe.',
    advice: 'Vérifiez les deux et retapez le mot de passe. Attention aux majuscules.',
  },
  'session-ended': {
    title: 'Votre session sur le serveur est terminée.',
    advice: 'Reconnectez-vous. Ce que vous voyez reste en place.',
  },
  'password-change-needed': {
    title: 'Votre mot de passe doit être changé avant que vous puissiez vous connecter.',
    advice:
      'Changez-le de la manière prévue par votre entreprise, puis connectez-vous ici avec le nouveau mot de passe.',
  },
  'no-permission': {
    title: 'Votre utilisateur n’a pas le droit de faire cela.',
    advice: 'Demandez ce droit à votre administrateur, ou adressez-vous à un collègue qui l’a.',
  },
  'operation-forbidden': {
    title: 'Le serveur ne permet pas cela pour l’interaction en ce moment.',
    advice:
      'Regardez son état : elle est peut-être verrouillée, mise en attente ou ouverte ailleurs. Choisissez une autre action ou réessayez plus tard.',
  },
  'csrf-refused': {
    title: 'Le serveur a refusé la requête, jugée non sûre.',
    advice:
      'Déconnectez-vous et reconnectez-vous. Si cela ne suffit pas, signalez à votre administrateur que le jeton de sécurité est refusé.',
  },
  'set-by-policy': {
    title: 'Votre administrateur a fixé ce paramètre.',
    advice: 'Rien n’a été modifié. Adressez-vous à votre administrateur s’il doit être différent.',
  },
  'resource-gone': {
    title: 'Cela n’existe plus sur le serveur.',
    advice: 'L’élément a été terminé, déplacé ou supprimé. Le tableau montre ce qui existe maintenant.',
  },
  'no-such-target': {
    title: 'La destination n’existe pas.',
    advice:
      'Choisissez un autre agent, une autre workbin ou une autre file d’attente. Respectez l’orthographe exacte du nom d’une file.',
  },
  'taken-by-someone-else': {
    title: 'Quelqu’un a été plus rapide : l’interaction n’est plus dans cette workbin.',
    advice:
      'Rien n’a été modifié. Choisissez-en une autre, ou cherchez-la dans le tableau pour voir où elle est maintenant.',
  },
  'wrong-state': {
    title: 'L’interaction est dans un état qui ne permet pas cela.',
    advice: 'Elle n’est peut-être plus chez vous. Regardez-la de nouveau, puis choisissez que faire.',
  },
  'already-exists': {
    title: 'Elle y est déjà.',
    advice: 'Il n’y a rien à faire. Si vous ne la voyez pas, relisez la workbin.',
  },
  'in-use': {
    title: 'Une opération est déjà en cours.',
    advice: 'Attendez qu’elle soit finie, puis réessayez.',
  },
  'no-confirmation': {
    title: 'Le serveur n’a pas dit si c’était fait.',
    advice: 'Cela a peut-être fonctionné. Regardez où est l’interaction avant de réessayer.',
  },
  'bad-input': {
    title: 'Une des valeurs saisies ne peut pas être utilisée.',
    advice: 'Vérifiez ce que vous avez tapé ou choisi, puis réessayez.',
  },
  'bad-address': {
    title: 'Ce n’est pas une adresse de serveur.',
    advice:
      'Tapez-la sous la forme https://gws.example.com, avec un port et un chemin s’il y en a, et sans nom d’utilisateur.',
  },
  'port-not-allowed': {
    title: 'Tous les navigateurs refusent le port de cette adresse.',
    advice: 'Demandez à votre administrateur une adresse avec un autre port.',
  },
  'refused-by-server': {
    title: 'Le serveur a refusé la requête.',
    advice:
      'Rien n’a été modifié. Vérifiez votre choix ; les détails ci-dessous donnent la réponse du serveur.',
  },
  'unsupported-by-dialect': {
    title: 'Ce serveur ne sait pas faire cela.',
    advice: 'Procédez autrement : par exemple, transférez à l’agent au lieu de placer dans sa workbin.',
  },
  'not-a-web-services-server': {
    title: 'Il y a un serveur, mais ce n’est pas un serveur Genesys Web Services.',
    advice:
      'Vérifiez l’adresse et le chemin. Votre administrateur connaît l’adresse de Web Services (API version 2).',
  },
  'html-instead-of-json': {
    title: 'Une page web est arrivée au lieu d’une réponse.',
    advice:
      'C’est souvent la page de connexion du réseau ou d’un proxy. Ouvrez l’adresse dans un navigateur pour la voir.',
  },
  redirected: {
    title: 'Le serveur renvoie la requête vers une autre adresse.',
    advice:
      'Utilisez l’adresse de destination, avec https si le serveur le demande. Votre administrateur la connaît.',
  },
  'unreadable-answer': {
    title: 'La réponse du serveur n’a pas pu être lue.',
    advice:
      'Réessayez. Si cela se reproduit, prévenez votre administrateur : la version du serveur ne convient peut-être pas.',
  },
  'server-code': {
    title: 'Le serveur a refusé avec un code que cette version ne connaît pas.',
    advice: 'Communiquez à votre administrateur le code qui figure dans les détails ci-dessous.',
  },
  'local-storage': {
    title: 'Les paramètres n’ont pas pu être enregistrés sur cet ordinateur.',
    advice:
      'Ils restent valables jusqu’à ce que vous quittiez. Vérifiez que le disque n’est pas plein et que l’écriture est permise dans votre dossier.',
  },
  'journal-not-written': {
    title: 'Cela n’a pas pu être consigné d’abord sur cet ordinateur et n’a donc pas été fait.',
    advice:
      'L’interaction reste où elle est. Libérez de la place sur le disque ou prévenez votre administrateur, puis réessayez.',
  },
  'action-log-unreadable': {
    title: 'Le journal des actions n’a pas pu être lu sur cet ordinateur.',
    advice:
      'Rien n’en est perdu. Dites à votre administrateur que le dossier de Switchyard ne peut pas être lu.',
  },
  'password-not-kept': {
    title: 'Votre mot de passe n’a pas pu être mémorisé : le disque l’a refusé.',
    advice:
      'Vous êtes connecté ; il vous sera redemandé la prochaine fois. Vérifiez que le disque n’est pas plein et que l’écriture est permise dans votre dossier.',
  },
  'password-not-forgotten': {
    title: 'Votre mot de passe n’a pas pu être oublié : le disque ne l’a pas rendu.',
    advice:
      'Il est encore sur cet ordinateur, chiffré pour vous seul. Vérifiez que l’écriture est permise dans votre dossier, puis demandez de nouveau de l’oublier, ou prévenez votre administrateur.',
  },
  'secret-store-refused': {
    title: 'Votre mot de passe n’a pas pu être mémorisé : le coffre à secrets du système l’a refusé.',
    advice:
      'Vous êtes connecté ; il vous sera redemandé la prochaine fois. Vérifiez que le trousseau existe et qu’il est déverrouillé, ou prévenez votre administrateur.',
  },
  'disk-full': {
    title: 'Il n’y a plus de place sur le disque pour le fichier.',
    advice:
      'Rien n’a été enregistré. Libérez de la place ou choisissez un autre disque, puis enregistrez de nouveau.',
  },
  'not-views': {
    title: 'Ce fichier ne contient pas de vues.',
    advice:
      'Choisissez un fichier que Switchyard a écrit avec « Exporter ». Rien n’a été repris de celui-ci.',
  },
  'update-unreachable': {
    title: 'Le serveur de mise à jour n’a pas répondu comme prévu.',
    advice:
      'Switchyard continue de fonctionner et regardera plus tard. Si cela dure, prévenez votre administrateur.',
  },
  'update-untrusted': {
    title: 'La mise à jour a été refusée : elle n’est pas signée par qui vous faites confiance.',
    advice:
      'Rien n’a été installé. Prévenez votre administrateur : le serveur de mise à jour est peut-être faux ou altéré.',
  },
  'update-damaged': {
    title: 'La mise à jour a été refusée : le fichier n’est pas celui annoncé.',
    advice:
      'Rien n’a été installé. Réessayez plus tard ; si cela se reproduit, prévenez votre administrateur.',
  },
  'file-not-written': {
    title: 'Le fichier n’a pas pu être écrit.',
    advice:
      'Vérifiez qu’il n’est pas ouvert dans un autre programme et que l’écriture est permise dans son dossier, puis enregistrez de nouveau.',
  },
  bug: {
    title: 'Une erreur est survenue dans Switchyard.',
    advice:
      'Votre travail sur le serveur est en sécurité. Réessayez ; si cela se reproduit, redémarrez Switchyard et signalez-le.',
  },
  'forbidden-by-policy': {
    title: 'Votre administrateur ne permet pas cela.',
    advice:
      'Rien n’a été envoyé. Utilisez le serveur que votre administrateur indique, ou demandez que celui-ci soit autorisé.',
  },
  'policy-unreadable': {
    title: 'Les règles de votre administrateur pour ce programme ne peuvent pas être lues.',
    advice:
      'Personne ne peut se connecter ici avant leur réparation. Prévenez votre administrateur ; le journal indique ce qui ne va pas.',
  },
  takenBy: '{who} a été plus rapide : l’interaction n’est plus dans cette workbin.',
  queuedAgain:
    'Quelqu’un d’autre a été plus rapide : à {at}, l’interaction est retournée dans une file d’attente.',
  details: {
    label: 'Détails',
    code: 'Code du serveur {code}',
    http: 'HTTP {status}',
    says: 'Réponse du serveur : {words}',
  },
}
