import type { UnfinishedPart } from '../catalogue'

/** The sentences of every failure: what happened, and what to do. */
export const failuresText: UnfinishedPart<'failures'> = {
  'host-not-found': {
    title: 'Unter dieser Adresse ist kein Server bekannt.',
    advice:
      'Prüfen Sie die Serveradresse auf Tippfehler. Ist sie richtig, prüfen Sie, ob Sie im Firmennetz oder im VPN sind.',
  },
  'nothing-listens': {
    title: 'Der Rechner antwortet, aber dort läuft kein Server.',
    advice: 'Prüfen Sie den Port in der Adresse, oder fragen Sie Ihre Administration, ob der Server läuft.',
  },
  'timed-out': {
    title: 'Der Server hat nicht rechtzeitig geantwortet.',
    advice:
      'Versuchen Sie es gleich noch einmal. Bleibt es dabei, prüfen Sie Ihre Netzverbindung oder das VPN.',
  },
  'connection-lost': {
    title: 'Die Verbindung brach ab, bevor der Server antwortete.',
    advice: 'Prüfen Sie Ihre Netzverbindung und versuchen Sie es dann noch einmal.',
  },
  'certificate-expired': {
    title: 'Das Sicherheitszertifikat des Servers ist abgelaufen.',
    advice:
      'Es wurde nichts gesendet. Bitten Sie Ihre Administration, das Zertifikat zu erneuern, und prüfen Sie das Datum dieses Computers.',
  },
  'certificate-untrusted': {
    title: 'Dieser Computer vertraut dem Sicherheitszertifikat des Servers nicht.',
    advice:
      'Es wurde nichts gesendet. Bitten Sie Ihre Administration, das Stammzertifikat der Firma auf diesem Computer zu installieren.',
  },
  'certificate-wrong-host': {
    title: 'Das Sicherheitszertifikat des Servers gehört zu einer anderen Adresse.',
    advice:
      'Es wurde nichts gesendet. Verwenden Sie die Adresse, die im Zertifikat steht, oder fragen Sie Ihre Administration danach.',
  },
  'proxy-refused': {
    title: 'Der Proxy auf dem Weg zum Server hat die Verbindung abgelehnt.',
    advice:
      'Prüfen Sie die Proxy-Einstellungen dieses Computers, oder bitten Sie Ihre Administration, diesen Server freizugeben.',
  },
  'proxy-login-needed': {
    title: 'Der Proxy auf dem Weg zum Server verlangt Benutzernamen und Passwort.',
    advice:
      'Geben Sie die des Proxys in dem Fenster ein, das sich geöffnet hat. Es sind nicht die des Contact-Centers.',
  },
  'server-error': {
    title: 'Der Server hat einen eigenen Fehler gemeldet.',
    advice:
      'Versuchen Sie es gleich noch einmal. Geschieht es wieder, nennen Sie Ihrer Administration die Uhrzeit und die Einzelheiten unten.',
  },
  'server-busy': {
    title: 'Der Server hat gerade zu viel zu tun.',
    advice: 'Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
  },
  'interaction-server-down': {
    title: 'Der Interaction Server des Contact Centers ist nicht verfügbar.',
    advice:
      'Workbins können erst wieder gelesen oder geändert werden, wenn er zurück ist. Versuchen Sie es später, oder sagen Sie Ihrer Administration Bescheid.',
  },
  cancelled: {
    title: 'Sie haben das abgebrochen.',
    advice: 'Es wurde nichts geändert. Beginnen Sie von vorn, wenn Sie so weit sind.',
  },
  'wrong-password': {
    title: 'Der Server nimmt diesen Benutzernamen mit diesem Passwort nicht an.',
    advice:
      'Prüfen Sie beide und geben Sie das Passwort noch einmal ein. Achten Sie auf Groß- und Kleinschreibung.',
  },
  'session-ended': {
    title: 'Ihre Sitzung auf dem Server ist beendet.',
    advice: 'Melden Sie sich wieder an. Was Sie sehen, bleibt, wo es ist.',
  },
  'password-change-needed': {
    title: 'Ihr Passwort muss geändert werden, bevor Sie sich anmelden können.',
    advice:
      'Ändern Sie es so, wie es in Ihrer Firma üblich ist, und melden Sie sich dann hier mit dem neuen an.',
  },
  'no-permission': {
    title: 'Ihr Benutzer darf das nicht.',
    advice: 'Bitten Sie Ihre Administration um das Recht, oder jemanden, der es hat, um Hilfe.',
  },
  'operation-forbidden': {
    title: 'Der Server erlaubt das für diese Interaktion jetzt nicht.',
    advice:
      'Sehen Sie sich ihren Zustand an: Sie ist vielleicht gesperrt, gehalten oder irgendwo geöffnet. Wählen Sie eine andere Aktion, oder versuchen Sie es später.',
  },
  'csrf-refused': {
    title: 'Der Server hat die Anfrage als unsicher abgelehnt.',
    advice:
      'Melden Sie sich ab und wieder an. Hilft das nicht, sagen Sie Ihrer Administration, dass das Sicherheitstoken abgelehnt wird.',
  },
  'set-by-policy': {
    title: 'Ihre Administration hat diese Einstellung festgelegt.',
    advice: 'Es wurde nichts geändert. Fragen Sie Ihre Administration, wenn sie anders sein muss.',
  },
  'forbidden-by-policy': {
    title: 'Ihre Administration erlaubt das nicht.',
    advice:
      'Es wurde nichts gesendet. Verwenden Sie den Server, den Ihre Administration nennt, oder bitten Sie darum, diesen zu erlauben.',
  },
  'policy-unreadable': {
    title: 'Die Richtlinie Ihrer Administration für dieses Programm ist nicht lesbar.',
    advice:
      'Bis sie repariert ist, kann sich hier niemand anmelden. Sagen Sie es Ihrer Administration; im Protokoll steht, was nicht stimmt.',
  },
  'resource-gone': {
    title: 'Das ist nicht mehr auf dem Server.',
    advice: 'Es wurde abgeschlossen, verschoben oder gelöscht. Das Board zeigt, was jetzt da ist.',
  },
  'no-such-target': {
    title: 'Den Ort, an den es gehen soll, gibt es nicht.',
    advice:
      'Wählen Sie einen anderen Agenten, eine andere Workbin oder Warteschlange. Achten Sie auf die genaue Schreibweise der Warteschlange.',
  },
  'taken-by-someone-else': {
    title: 'Jemand anderes war schneller: Die Interaktion ist nicht mehr in dieser Workbin.',
    advice:
      'Es wurde nichts geändert. Wählen Sie eine andere, oder suchen Sie sie auf dem Board, um zu sehen, wo sie jetzt ist.',
  },
  'wrong-state': {
    title: 'Die Interaktion ist in einem Zustand, der das nicht zulässt.',
    advice:
      'Sie ist vielleicht nicht mehr bei Ihnen. Sehen Sie sie sich noch einmal an und entscheiden Sie dann.',
  },
  'already-exists': {
    title: 'Es ist schon da.',
    advice: 'Es ist nichts zu tun. Sehen Sie es nicht, lesen Sie die Workbin noch einmal.',
  },
  'in-use': {
    title: 'Damit geschieht gerade schon etwas.',
    advice: 'Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.',
  },
  'no-confirmation': {
    title: 'Der Server hat nicht gesagt, ob es geschehen ist.',
    advice:
      'Vielleicht hat es geklappt. Sehen Sie nach, wo die Interaktion ist, bevor Sie es noch einmal versuchen.',
  },
  'bad-input': {
    title: 'Etwas von dem Eingegebenen ist nicht brauchbar.',
    advice: 'Prüfen Sie, was Sie eingegeben oder gewählt haben, und versuchen Sie es noch einmal.',
  },
  'bad-address': {
    title: 'Das ist keine Serveradresse.',
    advice:
      'Geben Sie sie ein wie https://gws.example.com, mit Port und Pfad, falls es sie gibt, und ohne Benutzernamen.',
  },
  'port-not-allowed': {
    title: 'Den Port dieser Adresse lehnt jeder Browser ab.',
    advice: 'Bitten Sie Ihre Administration um eine Adresse mit einem anderen Port.',
  },
  'refused-by-server': {
    title: 'Der Server hat die Anfrage abgelehnt.',
    advice:
      'Es wurde nichts geändert. Prüfen Sie Ihre Wahl; die Einzelheiten unten sagen, was der Server geantwortet hat.',
  },
  'unsupported-by-dialect': {
    title: 'Dieser Server kann das nicht.',
    advice:
      'Wählen Sie einen anderen Weg: zum Beispiel an den Agenten geben, statt in seine Workbin zu legen.',
  },
  'not-a-web-services-server': {
    title: 'Dort ist ein Server, aber kein Genesys-Web-Services-Server.',
    advice:
      'Prüfen Sie Adresse und Pfad. Ihre Administration kennt die Adresse der Web Services (API-Version 2).',
  },
  'html-instead-of-json': {
    title: 'Statt einer Antwort kam eine Webseite.',
    advice:
      'Oft steht eine Anmeldeseite des Netzes oder ein Proxy dazwischen. Öffnen Sie die Adresse in einem Browser, um sie zu sehen.',
  },
  redirected: {
    title: 'Der Server schickt die Anfrage an eine andere Adresse.',
    advice:
      'Verwenden Sie die Adresse, zu der er führt, mit https, wenn der Server es verlangt. Ihre Administration kennt sie.',
  },
  'unreadable-answer': {
    title: 'Die Antwort des Servers war nicht lesbar.',
    advice:
      'Versuchen Sie es noch einmal. Geschieht es wieder, sagen Sie Ihrer Administration Bescheid: Die Version des Servers passt vielleicht nicht.',
  },
  'server-code': {
    title: 'Der Server hat mit einem Code abgelehnt, den diese Version nicht kennt.',
    advice: 'Nennen Sie Ihrer Administration den Code in den Einzelheiten unten.',
  },
  'local-storage': {
    title: 'Die Einstellungen konnten auf diesem Computer nicht gespeichert werden.',
    advice:
      'Sie gelten, bis Sie das Programm beenden. Prüfen Sie, ob die Platte voll ist und ob Ihr Ordner beschrieben werden kann.',
  },
  'journal-not-written': {
    title: 'Das konnte auf diesem Computer nicht zuerst aufgeschrieben werden und wurde deshalb nicht getan.',
    advice:
      'Die Interaktion bleibt, wo sie ist. Schaffen Sie Platz auf der Platte oder sagen Sie es Ihrem Administrator, und versuchen Sie es dann noch einmal.',
  },
  'action-log-unreadable': {
    title: 'Das Aktionsprotokoll konnte auf diesem Computer nicht gelesen werden.',
    advice:
      'Verloren ist davon nichts. Sagen Sie Ihrem Administrator, dass der Ordner von Switchyard nicht gelesen werden kann.',
  },
  'password-not-kept': {
    title: 'Ihr Passwort konnte nicht gemerkt werden: Die Platte hat es nicht angenommen.',
    advice:
      'Sie sind angemeldet und werden beim nächsten Mal wieder danach gefragt. Prüfen Sie, ob die Platte voll ist und ob Ihr Ordner beschrieben werden kann.',
  },
  'password-not-forgotten': {
    title: 'Ihr Passwort konnte nicht vergessen werden: Die Platte hat es nicht hergegeben.',
    advice:
      'Es liegt noch auf diesem Computer, nur für Sie verschlüsselt. Prüfen Sie, ob Ihr Ordner beschrieben werden kann, und wählen Sie dann noch einmal „Vergessen“, oder sagen Sie es Ihrer Administration.',
  },
  'secret-store-refused': {
    title:
      'Ihr Passwort konnte nicht gemerkt werden: Der Geheimnisspeicher des Systems hat es nicht angenommen.',
    advice:
      'Sie sind angemeldet und werden beim nächsten Mal wieder danach gefragt. Prüfen Sie, ob der Schlüsselbund da und entsperrt ist, oder sagen Sie es Ihrem Administrator.',
  },
  'disk-full': {
    title: 'Auf der Platte ist kein Platz mehr für die Datei.',
    advice:
      'Es wurde nichts gespeichert. Schaffen Sie Platz oder wählen Sie eine andere Platte, und speichern Sie noch einmal.',
  },
  'not-views': {
    title: 'Diese Datei enthält keine Ansichten.',
    advice:
      'Wählen Sie eine Datei, die Switchyard mit „Exportieren“ geschrieben hat. Aus dieser wurde nichts übernommen.',
  },
  'update-unreachable': {
    title: 'Der Update-Server hat nicht wie erwartet geantwortet.',
    advice:
      'Switchyard arbeitet weiter und sieht später wieder nach. Bleibt es so, sagen Sie es Ihrer Administration.',
  },
  'update-untrusted': {
    title: 'Das Update wurde abgelehnt: Es ist nicht von der Stelle signiert, der Sie vertrauen.',
    advice:
      'Es wurde nichts installiert. Sagen Sie es Ihrer Administration: Der Update-Server kann falsch oder manipuliert sein.',
  },
  'update-damaged': {
    title: 'Das Update wurde abgelehnt: Die Datei ist nicht die angekündigte.',
    advice:
      'Es wurde nichts installiert. Versuchen Sie es später noch einmal; geschieht es wieder, sagen Sie es Ihrer Administration.',
  },
  'file-not-written': {
    title: 'Die Datei konnte nicht geschrieben werden.',
    advice:
      'Prüfen Sie, ob sie in einem anderen Programm geöffnet ist und ob ihr Ordner beschrieben werden kann, und speichern Sie noch einmal.',
  },
  bug: {
    title: 'In Switchyard selbst ist etwas schiefgegangen.',
    advice:
      'Ihre Arbeit auf dem Server ist sicher. Versuchen Sie es noch einmal; geschieht es wieder, starten Sie Switchyard neu und melden Sie es.',
  },
  takenBy: '{who} war schneller: Die Interaktion ist nicht mehr in dieser Workbin.',
  queuedAgain:
    'Jemand anderes war schneller: Die Interaktion ging um {at} zurück in eine Warteschlange und wartet dort.',
  details: {
    label: 'Einzelheiten',
    code: 'Servercode {code}',
    http: 'HTTP {status}',
    says: 'Der Server sagt: {words}',
  },
}
