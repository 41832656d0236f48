<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Give the account a name, such as the shop&apos;s.</source>
        <translation>Geben Sie dem Konto einen Namen, etwa den des Shops.</translation>
    </message>
    <message>
        <source>Too long: at most 80 characters.</source>
        <translation>Zu lang: höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Entfernen Sie den Zeilenumbruch, den Tabulator oder das unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Remove the card number.</source>
        <translation>Entfernen Sie die Kartennummer.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose one that can&apos;t be mistaken for it.</source>
        <translation>Ein anderes Konto heißt bereits so. Wählen Sie einen unverwechselbaren Namen.</translation>
    </message>
    <message>
        <source>Enter the account id: P or T and eight digits. It stands in Dintero Backoffice.</source>
        <translation>Geben Sie die Konto-ID ein: P oder T und acht Ziffern. Sie steht in Dintero Backoffice.</translation>
    </message>
    <message>
        <source>An account id begins with P for production or T for test.</source>
        <translation>Eine Konto-ID beginnt mit P für Produktion oder T für Test.</translation>
    </message>
    <message>
        <source>Behind the P or T there are digits only.</source>
        <translation>Nach dem P oder T folgen nur Ziffern.</translation>
    </message>
    <message>
        <source>Too short: eight digits follow the P or T.</source>
        <translation>Zu kurz: Nach dem P oder T folgen acht Ziffern.</translation>
    </message>
    <message>
        <source>Too long: eight digits follow the P or T.</source>
        <translation>Zu lang: Nach dem P oder T folgen acht Ziffern.</translation>
    </message>
    <message>
        <source>Enter the address, such as https://checkout.dintero.com/v1.</source>
        <translation>Geben Sie die Adresse ein, zum Beispiel https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://checkout.dintero.com/v1.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht zum Beispiel so aus: https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Beginnen Sie die Adresse mit https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Over http:// anyone on the way could read along. Use https://.</source>
        <translation>Über http:// könnte jeder auf dem Weg mitlesen. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Remove the user and the @ sign: how to sign in is entered below.</source>
        <translation>Entfernen Sie den Benutzer und das @-Zeichen: Die Anmeldung wird weiter unten festgelegt.</translation>
    </message>
    <message>
        <source>Remove what begins with ? or #.</source>
        <translation>Entfernen Sie alles ab ? oder #.</translation>
    </message>
    <message>
        <source>Too long for an address.</source>
        <translation>Zu lang für eine Adresse.</translation>
    </message>
    <message>
        <source>This is another account&apos;s address: compare it with the account id.</source>
        <translation>Das ist die Adresse eines anderen Kontos: Vergleichen Sie sie mit der Konto-ID.</translation>
    </message>
    <message>
        <source>The Payments API takes no API key. Sign in with client id and secret.</source>
        <translation>Die Payments API nimmt keinen API-Schlüssel an. Melden Sie sich mit Client-ID und Client-Secret an.</translation>
    </message>
    <message>
        <source>Enter the client id. Dintero Backoffice shows it among the API clients.</source>
        <translation>Geben Sie die Client-ID ein. In Dintero Backoffice steht sie bei den API clients.</translation>
    </message>
    <message>
        <source>Too long for a client id.</source>
        <translation>Zu lang für eine Client-ID.</translation>
    </message>
    <message>
        <source>There is a character in it that no client id has. Copy it again.</source>
        <translation>Sie enthält ein Zeichen, das in keiner Client-ID vorkommt. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>No client id has a colon in it. Copy the id alone, without the secret.</source>
        <translation>Keine Client-ID enthält einen Doppelpunkt. Kopieren Sie nur die ID, ohne das Secret.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Too long for an API key.</source>
        <translation>Zu lang für einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Too long for a client secret.</source>
        <translation>Zu lang für ein Client-Secret.</translation>
    </message>
    <message>
        <source>There is a space or line break before or behind it. Copy it without.</source>
        <translation>Davor oder dahinter steht ein Leerzeichen oder ein Zeilenumbruch. Lassen Sie diese Zeichen beim Kopieren weg.</translation>
    </message>
    <message>
        <source>There is a character in it that no API key has. Copy it again.</source>
        <translation>Hier steht ein Zeichen, das in keinem API-Schlüssel vorkommt. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is a character in it that no client secret has. Copy it again.</source>
        <translation>Hier steht ein Zeichen, das in keinem Client-Secret vorkommt. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one in the Account menu, or add it.</source>
        <translation>Es gibt kein Konto „%1“. Wählen Sie eines im Menü „Konto“ oder fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Several accounts have the id “%1”. Choose one by its name.</source>
        <translation>Mehrere Konten haben die ID „%1“. Wählen Sie eines nach seinem Namen.</translation>
    </message>
</context>
<context>
    <name>CardTokenColumns</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Karte gültig bis</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token gültig bis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Frühere IDs</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Created in transaction</source>
        <translation>Erstellt in Transaktion</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Zahlungsprodukt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Mastercard</source>
        <translation>Mastercard</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Karteninhaber</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: &quot;3 Oct 2026&quot;. Add full stops and the like as is the custom.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>How a day and time are written, in Qt&apos;s letters: &quot;3 Oct 2026, 14:05:09&quot;.</extracomment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How a time is written, in Qt&apos;s letters: &quot;14:05:09&quot;.</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Ungeplant</translation>
    </message>
    <message>
        <source>Card stored</source>
        <translation>Karte gespeichert</translation>
    </message>
    <message>
        <source>Initiated</source>
        <extracomment>Of a card payment: how far it got.</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Authorization voided</source>
        <translation>Autorisierung storniert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Teilweise eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Partially captured refunded</source>
        <translation>Teilweise eingezogen, erstattet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>known to be misused</source>
        <translation>als missbraucht bekannt</translation>
    </message>
    <message>
        <source>not what its issuer signed</source>
        <translation>nicht das, was der Aussteller signiert hat</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>its issuer&apos;s certificate is missing</source>
        <translation>Zertifikat des Ausstellers fehlt</translation>
    </message>
    <message>
        <source>its authority isn&apos;t trusted</source>
        <translation>Zertifizierungsstelle nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>its issuer may not issue certificates</source>
        <translation>Aussteller darf keine Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>its issuer may not vouch for this name</source>
        <translation>Aussteller darf für diesen Namen nicht bürgen</translation>
    </message>
    <message>
        <source>not meant for a server</source>
        <translation>nicht für einen Server bestimmt</translation>
    </message>
    <message>
        <source>key too weak</source>
        <translation>Schlüssel zu schwach</translation>
    </message>
    <message>
        <source>signature too weak</source>
        <translation>Signatur zu schwach</translation>
    </message>
    <message>
        <source>for another host</source>
        <translation>für einen anderen Host</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>old protocol</source>
        <translation>veraltetes Protokoll</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>a certificate is wanted from Token Desk</source>
        <translation>von Token Desk wird ein Zertifikat verlangt</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2; this computer&apos;s date is %3.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen; das Datum dieses Computers ist %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, expired on %2; this computer&apos;s date is %3.</source>
        <translation>Das Zertifikat von „%4“, das für %1 bürgt, ist am %2 abgelaufen; das Datum dieses Computers ist %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Das Zertifikat von %1 ist erst ab %2 gültig; das Datum dieses Computers ist %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Das Zertifikat von „%4“, das für %1 bürgt, ist erst ab %2 gültig; das Datum dieses Computers ist %3.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate that names no host.</source>
        <translation>Was unter %1 antwortet, hat ein Zertifikat, das keinen Host nennt.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate for another host: %2.</source>
        <translation>Was unter %1 antwortet, hat ein Zertifikat für einen anderen Host: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is known to be misused.</source>
        <translation>Vom Zertifikat von %1 ist bekannt, dass es missbraucht wird.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t what its issuer “%2” signed.</source>
        <translation>Das Zertifikat von %1 ist nicht das, was sein Aussteller „%2“ signiert hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: only it vouches for itself.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert: Nur es selbst bürgt für sich.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t send the certificate of “%2”, which vouches for it.</source>
        <translation>%1 hat das Zertifikat von „%2“, das für den Server bürgt, nicht mitgesendet.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust “%2”, which vouches for %1.</source>
        <translation>Dieser Computer vertraut „%2“ nicht; diese Stelle bürgt für %1.</translation>
    </message>
    <message>
        <source>“%2”, which vouches for %1, may not issue such certificates.</source>
        <translation>„%2“ bürgt für %1, darf solche Zertifikate aber nicht ausstellen.</translation>
    </message>
    <message>
        <source>“%2” vouches for %1, but may not do so for that name.</source>
        <translation>„%2“ bürgt für %1, darf das für diesen Namen aber nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t meant for a server.</source>
        <translation>Das Zertifikat von %1 ist nicht für einen Server bestimmt.</translation>
    </message>
    <message>
        <source>%1 offered a key that is too weak.</source>
        <translation>%1 hat einen zu schwachen Schlüssel angeboten.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a key that is too weak (%2).</source>
        <translation>Das Zertifikat von %1 beruht auf einem zu schwachen Schlüssel (%2).</translation>
    </message>
    <message>
        <source>%1 offered a signature that can be forged.</source>
        <translation>%1 hat eine Signatur angeboten, die sich fälschen lässt.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a signature that can be forged (%2).</source>
        <translation>Das Zertifikat von %1 beruht auf einer Signatur, die sich fälschen lässt (%2).</translation>
    </message>
    <message>
        <source>%1 offers only versions of TLS that are no longer safe.</source>
        <translation>%1 bietet nur TLS-Versionen an, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>What answers for %1 doesn&apos;t speak TLS.</source>
        <translation>Was unter %1 antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>%1 wants a certificate from Token Desk, which has none.</source>
        <translation>%1 verlangt von Token Desk ein Zertifikat, doch Token Desk hat keines.</translation>
    </message>
    <message>
        <source>%1 refused every kind of encryption that Token Desk offers.</source>
        <translation>%1 hat jede Verschlüsselung abgelehnt, die Token Desk anbietet.</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about.</source>
        <translation>Es kam keine geschützte Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is %1.</source>
        <translation>%1 konnte nicht nachweisen, tatsächlich %1 zu sein.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add your company&apos;s certificate file in the network settings; otherwise don&apos;t trust this network, and ask whoever runs it.</source>
        <translation>Stammt das Zertifikat von Ihrem Unternehmen, fügen Sie in den Netzwerkeinstellungen die Zertifikatsdatei Ihres Unternehmens hinzu; andernfalls vertrauen Sie diesem Netzwerk nicht und fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>Most likely the server is set up wrong: ask whoever runs it to send the whole chain. If it is your company&apos;s own, add your company&apos;s certificate file in the network settings.</source>
        <translation>Wahrscheinlich ist der Server falsch eingerichtet: Bitten Sie den Betreiber, die vollständige Kette zu senden. Gehört er zu Ihrem Unternehmen, fügen Sie in den Netzwerkeinstellungen die Zertifikatsdatei Ihres Unternehmens hinzu.</translation>
    </message>
    <message>
        <source>Check the address for typing errors; if it is right, ask whoever runs your network.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler; stimmt sie, fragen Sie Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>If that date is wrong, set this computer&apos;s clock; otherwise ask whoever runs the server.</source>
        <translation>Ist dieses Datum falsch, stellen Sie die Uhr dieses Computers; andernfalls fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, ask whoever runs your network.</source>
        <translation>Prüfen Sie die Adresse und ihren Port; stimmen beide, fragen Sie Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server or your network.</source>
        <translation>Fragen Sie den Betreiber des Servers oder Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read (%2). Check the network settings.</source>
        <translation>Die Zertifikate in %1 sind nicht lesbar (%2). Prüfen Sie die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>give its whole path</source>
        <translation>geben Sie den vollständigen Pfad an</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is too large for a file of certificates. Check the network settings.</source>
        <translation>%1 ist zu groß für eine Zertifikatsdatei. Prüfen Sie die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>%1 holds a private key, which belongs on no desktop. Ask for the file with the certificates alone.</source>
        <translation>%1 enthält einen privaten Schlüssel, der auf keinen Arbeitsplatzrechner gehört. Bitten Sie um die Datei, die nur die Zertifikate enthält.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Ask whoever runs your network for one.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format. Bitten Sie Ihre Netzwerkadministration um eines.</translation>
    </message>
    <message>
        <source>Certificate %L2 in %1 is damaged. Ask whoever runs your network for the file anew.</source>
        <translation>Zertifikat %L2 in %1 ist beschädigt. Bitten Sie Ihre Netzwerkadministration erneut um die Datei.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Außerdem: %1</translation>
    </message>
    <message>
        <source>No certificate came.</source>
        <translation>Es kam kein Zertifikat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>Aussteller %1</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked isn&apos;t checked.</source>
        <translation>Ob ein Zertifikat widerrufen wurde, wird nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>They can be read.</source>
        <translation>Sie können gelesen werden.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <source>It can be read and written: %1</source>
        <translation>Es kann gelesen und geschrieben werden: %1</translation>
    </message>
    <message>
        <source>None is taken.</source>
        <translation>Es wird keiner verwendet.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 wird verwendet.</translation>
    </message>
    <message>
        <source>An address was found for %1.</source>
        <translation>Für %1 wurde eine Adresse gefunden.</translation>
    </message>
    <message>
        <source>The proxy found an address for %1.</source>
        <translation>Der Proxy hat für %1 eine Adresse gefunden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted.</source>
        <translation>Dem Zertifikat von %1 wird vertraut.</translation>
    </message>
    <message>
        <source>Card tokens may be read.</source>
        <translation>Karten-Tokens dürfen gelesen werden.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Er antwortet nicht. Entsperren Sie ihn in der Sitzung der Person selbst; bis dahin werden Geheimnisse nur für eine Sitzung behalten.</translation>
    </message>
    <message>
        <source>It is locked, or refused. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Er ist gesperrt oder hat abgelehnt. Entsperren Sie ihn in der Sitzung der Person selbst; bis dahin werden Geheimnisse nur für eine Sitzung behalten.</translation>
    </message>
    <message>
        <source>There is none that answers, as is so outside a desktop&apos;s session. Check it in the person&apos;s own session; without one, secrets are kept for a session only.</source>
        <translation>Es antwortet keiner, wie es außerhalb einer Desktop-Sitzung üblich ist. Prüfen Sie es in der Sitzung der Person selbst; ohne Schlüsselbund werden Geheimnisse nur für eine Sitzung behalten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>of something that was checked: it isn&apos;t wrong, but worth a look</extracomment>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>of something that was checked: it doesn&apos;t work</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>None is set up. Start Token Desk and add one.</source>
        <translation>Es ist keines eingerichtet. Starten Sie Token Desk und fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>They are accepted.</source>
        <translation>Sie werden akzeptiert.</translation>
    </message>
    <message>
        <source>It can&apos;t be told until the rest works.</source>
        <translation>Das lässt sich erst sagen, wenn das Übrige funktioniert.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Damit ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>what the organisation has decided for this computer</extracomment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and is reached without TLS.</source>
        <translation>%1 ist dieser Computer selbst und wird ohne TLS erreicht.</translation>
    </message>
</context>
<context>
    <name>ClipboardWords</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, for %Ln second(s).</source>
        <translation>
            <numerusform>Kopiert, für %Ln Sekunde.</numerusform>
            <numerusform>Kopiert, für %Ln Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080.</source>
        <translation>--sandbox erwartet eine Sandbox auf diesem Computer, zum Beispiel --sandbox=http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>no key, secret or password is taken here: every program on this machine can read a command line. They are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>Schlüssel, Secrets und Passwörter werden hier nicht angenommen: Jedes Programm auf diesem Computer kann eine Befehlszeile lesen. Sie werden im Fenster eingegeben und im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is no option of token-desk; see token-desk --help.</source>
        <translation>„%1“ ist keine Option von token-desk; siehe token-desk --help.</translation>
    </message>
    <message>
        <source>--verify-journal= takes the folder of a journal; without “=” it is your own.</source>
        <translation>--verify-journal= erwartet den Ordner eines Journals; ohne „=“ ist es Ihr eigenes.</translation>
    </message>
    <message>
        <source>--account takes an account&apos;s name or id, such as --account=P12345678.</source>
        <translation>--account erwartet den Namen oder die ID eines Kontos, zum Beispiel --account=P12345678.</translation>
    </message>
    <message>
        <source>--account and --sandbox don&apos;t go together: the sandbox is an account.</source>
        <translation>--account und --sandbox schließen einander aus: Die Sandbox ist ein Konto.</translation>
    </message>
    <message>
        <source>token-desk takes nothing but its options and a link on the command line; see token-desk --help.</source>
        <translation>token-desk nimmt auf der Befehlszeile nur seine Optionen und einen Link an; siehe token-desk --help.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t go together; see token-desk --help.</source>
        <translation>%1 und %2 passen nicht zusammen; siehe token-desk --help.</translation>
    </message>
    <message>
        <source>%1 only says how; see token-desk --help.</source>
        <translation>%1 sagt nur, wie; siehe token-desk --help.</translation>
    </message>
    <message>
        <source>token-desk takes one link at a time; see token-desk --help.</source>
        <translation>token-desk nimmt jeweils nur einen Link an; siehe token-desk --help.</translation>
    </message>
    <message>
        <source>--account and a link don&apos;t go together: the link names the account.</source>
        <translation>--account und ein Link passen nicht zusammen: Der Link nennt das Konto.</translation>
    </message>
    <message>
        <source>A link goes with a window only; see token-desk --help.</source>
        <translation>Ein Link geht nur mit einem Fenster; siehe token-desk --help.</translation>
    </message>
    <message>
        <source>Usage: token-desk [OPTIONS] [LINK]</source>
        <translation>Aufruf: token-desk [OPTIONS] [LINK]</translation>
    </message>
    <message>
        <source>Look up card tokens and delete them.</source>
        <translation>Karten-Tokens abfragen und löschen.</translation>
    </message>
    <message>
        <source>LINK looks something up: tokendesk:find?customer=ID, or token=ID or relationship=ID, and if you like &amp;account=NAME and &amp;ticket=NUMBER, which is offered among the reasons of a deletion. A link never deletes.</source>
        <translation>LINK fragt etwas ab: tokendesk:find?customer=ID einen Kunden, token=ID ein Token oder relationship=ID eine Beziehung; dazu auf Wunsch &amp;account=NAME für das Konto und &amp;ticket=NUMBER, das unter den Gründen einer Löschung angeboten wird. Ein Link löscht nie.</translation>
    </message>
    <message>
        <source>There is one window for each user, and another for each sandbox: to start again brings it to the front.</source>
        <translation>Je Person gibt es ein Fenster, für jede Sandbox ein weiteres: Ein erneuter Start holt es nach vorn.</translation>
    </message>
    <message>
        <source>No option and no environment variable takes a key, secret or password: they are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>Keine Option und keine Umgebungsvariable nimmt Schlüssel, Secrets oder Passwörter an: Sie werden im Fenster eingegeben und im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>--export-journal takes the file to write, such as --export-journal=journal.csv.</source>
        <translation>--export-journal erwartet die zu schreibende Datei, etwa --export-journal=journal.csv.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format erwartet csv oder json.</translation>
    </message>
    <message>
        <source>the account of that name or account id, such as --account=P12345678; else the default one, or with --check all</source>
        <translation>das Konto mit diesem Namen oder dieser Konto-ID, etwa --account=P12345678; sonst das Standardkonto, mit --check alle</translation>
    </message>
    <message>
        <source>start a sandbox with made-up cards and use it; it ends with Token Desk. With URL: use one that runs already, on this machine only, such as http://127.0.0.1:8080</source>
        <translation>eine Sandbox mit erfundenen Karten starten und verwenden; sie endet mit Token Desk. Mit URL: eine verwenden, die schon läuft, nur auf diesem Computer, etwa http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>open another window beside one that is open; links don&apos;t reach it</source>
        <translation>neben einem offenen ein weiteres Fenster öffnen; Links erreichen es nicht</translation>
    </message>
    <message>
        <source>check the journal of your deletions, or a copy of one: whether each entry is the one that was written, and none is missing</source>
        <translation>das Journal Ihrer Löschungen oder eine Kopie prüfen: ob jeder Eintrag der geschriebene ist und keiner fehlt</translation>
    </message>
    <message>
        <source>write every deletion in your journal into a new file; one that is there already stays as it is</source>
        <translation>alle Löschungen Ihres Journals in eine neue Datei schreiben; eine vorhandene bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>how, with --export-journal; else as the file&apos;s name ends. JSON has every entry of each deletion</source>
        <translation>wie, mit --export-journal; sonst nach der Endung des Dateinamens. JSON enthält jeden Eintrag jeder Löschung</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this; -h does too</source>
        <translation>dies ausgeben; -h ebenso</translation>
    </message>
    <message>
        <source>check what Token Desk needs: policy, settings, keyring, journal, and for each account proxy, DNS, TLS, credentials and scope; a line for each, with what to do</source>
        <translation>prüfen, was Token Desk braucht: Richtlinie, Einstellungen, Schlüsselbund, Journal und je Konto Proxy, DNS, TLS, Zugangsdaten und Scope; je eine Zeile, mit dem, was zu tun ist</translation>
    </message>
    <message>
        <source>print every value that holds and the file it comes from: your organisation&apos;s policy and defaults, your settings; and what is wrong with the policy</source>
        <translation>jeden gültigen Wert und seine Datei ausgeben: Richtlinie und Vorgaben Ihrer Organisation, Ihre Einstellungen; dazu, was an der Richtlinie nicht stimmt</translation>
    </message>
    <message>
        <source>tell it as JSON, with --check, --print-config or --verify-journal</source>
        <translation>als JSON ausgeben, mit --check, --print-config oder --verify-journal</translation>
    </message>
</context>
<context>
    <name>ConfigurationWords</name>
    <message>
        <source>managed: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>verwaltet: %1</translation>
    </message>
    <message>
        <source>your settings: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file.</extracomment>
        <translation>Ihre Einstellungen: %1</translation>
    </message>
    <message>
        <source>your organisation&apos;s default: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>Vorgabe Ihrer Organisation: %1</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value of the configuration comes from: it is Token Desk&apos;s own.</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Probleme:</translation>
    </message>
    <message>
        <source>Policy files that were read:</source>
        <translation>Gelesene Richtliniendateien:</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>%1 answers, but has no card tokens at this address (404). Check the address.</source>
        <translation>%1 antwortet, hat unter dieser Adresse aber keine Karten-Tokens (404). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>It answers, but these credentials belong to account %1, not %2. Correct the account id, or take the credentials of %2.</source>
        <translation>Die API antwortet, doch diese Zugangsdaten gehören zum Konto %1, nicht zu %2. Korrigieren Sie die Konto-ID oder verwenden Sie die Zugangsdaten von %2.</translation>
    </message>
    <message>
        <source>It works. The account has no card token yet, so it couldn&apos;t be checked that these credentials belong to %1.</source>
        <translation>Es funktioniert. Das Konto hat noch kein Karten-Token; deshalb ließ sich nicht prüfen, ob diese Zugangsdaten zu %1 gehören.</translation>
    </message>
    <message>
        <source>It works: %1 answers for account %2.</source>
        <translation>Es funktioniert: %1 antwortet für das Konto %2.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %Ln Sekunde und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Warten Sie %Ln Sekunden und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minute(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %Ln Minute und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Warten Sie %Ln Minuten und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept these credentials (%1).</source>
        <translation>Die API akzeptiert diese Zugangsdaten nicht (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the API key (%1).</source>
        <translation>Die API akzeptiert den API-Schlüssel nicht (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept its own access token, not even a new one (%1).</source>
        <translation>Die API akzeptiert ihr eigenes Zugriffstoken nicht, auch kein neues (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the client id and secret (%1).</source>
        <translation>Die API akzeptiert Client-ID und Client-Secret nicht (%1).</translation>
    </message>
    <message>
        <source>Check the account&apos;s credentials.</source>
        <translation>Prüfen Sie die Zugangsdaten des Kontos.</translation>
    </message>
    <message>
        <source>Check the API key in the account&apos;s settings.</source>
        <translation>Prüfen Sie den API-Schlüssel in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The client id and secret are right: check the account&apos;s id and API root in its settings.</source>
        <translation>Client-ID und Client-Secret stimmen: Prüfen Sie Konto-ID und API-Adresse in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation>Prüfen Sie beide in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The API key has a space, a line break or another character that no key has.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Schlüssel vorkommt.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>The proxy %2 found no address for %1.</source>
        <translation>Der Proxy %2 hat für %1 keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>Für %1 wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>%1 refused the connection that the proxy %2 tried to make.</source>
        <translation>%1 hat die Verbindung abgelehnt, die der Proxy %2 herstellen wollte.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1.</source>
        <translation>Für den Proxy %1 wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password.</source>
        <translation>Ein Proxy auf dem Weg zu %1 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 wants the right user name and password.</source>
        <translation>Der Proxy %1 verlangt den richtigen Benutzernamen und das richtige Passwort.</translation>
    </message>
    <message>
        <source>The proxy %2 let nothing through to %1.</source>
        <translation>Der Proxy %2 hat nichts zu %1 durchgelassen.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which Token Desk doesn&apos;t follow.</source>
        <translation>%1 hat auf eine andere Adresse verwiesen (%2); Token Desk folgt solchen Verweisen nicht.</translation>
    </message>
    <message>
        <source>The API refused (%1).</source>
        <translation>Die API hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t let this client id sign in to the account (%1).</source>
        <translation>Die API lässt mit dieser Client-ID keine Anmeldung am Konto zu (%1).</translation>
    </message>
    <message>
        <source>These credentials aren&apos;t allowed to do that (%1).</source>
        <translation>Diese Zugangsdaten dürfen das nicht (%1).</translation>
    </message>
    <message>
        <source>The API knows no such token (%1).</source>
        <translation>Die API kennt kein solches Token (%1).</translation>
    </message>
    <message>
        <source>The API asks to slow down (%1).</source>
        <translation>Die API bittet darum, langsamer anzufragen (%1).</translation>
    </message>
    <message>
        <source>The API failed (%1).</source>
        <translation>In der API ist ein Fehler aufgetreten (%1).</translation>
    </message>
    <message>
        <source>%1 gave an answer that Token Desk doesn&apos;t know (%2).</source>
        <translation>%1 hat eine Antwort gegeben, die Token Desk nicht kennt (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 couldn&apos;t be read.</source>
        <translation>Die Antwort von %1 war nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, as a network does that asks people to sign in.</source>
        <translation>%1 hat mit einer Webseite geantwortet, wie es Netzwerke mit Anmeldeseite tun.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large to be right.</source>
        <translation>Die Antwort von %1 war zu groß, um richtig zu sein.</translation>
    </message>
    <message>
        <source>The API answered for another account, %1.</source>
        <translation>Die API hat für ein anderes Konto geantwortet: %1.</translation>
    </message>
    <message>
        <source>The list didn&apos;t come in order: %1.</source>
        <translation>Die Liste kam nicht in der richtigen Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another Token Desk is deleting it.</source>
        <translation>Ein anderes Token Desk löscht es gerade.</translation>
    </message>
    <message>
        <source>What came of an earlier deletion of it isn&apos;t known yet.</source>
        <translation>Wie eine frühere Löschung dieses Tokens ausgegangen ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It is deleted already, or its record isn&apos;t one that can be deleted.</source>
        <translation>Es ist bereits gelöscht oder sein Datensatz lässt keine Löschung zu.</translation>
    </message>
    <message>
        <source>It stood in the list more than once.</source>
        <translation>Es stand mehr als einmal in der Liste.</translation>
    </message>
    <message>
        <source>The run was stopped before its turn.</source>
        <translation>Der Löschlauf wurde gestoppt, bevor dieses Token an der Reihe war.</translation>
    </message>
    <message>
        <source>Token Desk ended before its turn.</source>
        <translation>Token Desk wurde beendet, bevor dieses Token an der Reihe war.</translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation>Die Anmeldung ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Enter it again in the account&apos;s settings.</source>
        <translation>Geben Sie ihn in den Einstellungen des Kontos neu ein.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Connect it to one, then try again.</source>
        <translation>Stellen Sie eine Netzwerkverbindung her und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, then the network.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler, danach das Netzwerk.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, try again later.</source>
        <translation>Prüfen Sie die Adresse und ihren Port; stimmen beide, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in the network settings.</source>
        <translation>Prüfen Sie den Namen des Proxys in den Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>Check the proxy and its port in the network settings.</source>
        <translation>Prüfen Sie den Proxy und seinen Port in den Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Geben Sie beides in den Netzwerkeinstellungen ein.</translation>
    </message>
    <message>
        <source>Check its user name and password in the network settings; if they are right, ask whoever runs your network to let this address through.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort des Proxys in den Netzwerkeinstellungen; stimmen sie, bitten Sie Ihre Netzwerkadministration, diese Adresse durchzulassen.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in with a browser, then try again.</source>
        <translation>Hat Ihr Netzwerk eine Anmeldeseite, melden Sie sich im Browser an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Change what was asked for, then try again.</source>
        <translation>Ändern Sie die Anfrage und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check that the account&apos;s id and the client id belong together.</source>
        <translation>Prüfen Sie, ob Konto-ID und Client-ID zusammengehören.</translation>
    </message>
    <message>
        <source>They need the scope admin:checkout. In Dintero Backoffice, under Settings, API clients, make ones that have it, or ask whoever may.</source>
        <translation>Sie benötigen den Scope admin:checkout. Erstellen Sie in Dintero Backoffice unter Settings, API clients passende Zugangsdaten oder bitten Sie jemanden mit der Berechtigung darum.</translation>
    </message>
    <message>
        <source>Check the account&apos;s id and credentials in its settings.</source>
        <translation>Prüfen Sie ID und Zugangsdaten des Kontos in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell Dintero support when it happened.</source>
        <translation>Versuchen Sie es erneut; tritt es weiter auf, teilen Sie dem Dintero-Support mit, wann es passiert ist.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that its folder can be written; then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und stellen Sie sicher, dass in den Ordner des Journals geschrieben werden kann; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait until that is done, then look it up again.</source>
        <translation>Warten Sie, bis das beendet ist, und fragen Sie es dann erneut ab.</translation>
    </message>
    <message>
        <source>Check again what came of that first.</source>
        <translation>Prüfen Sie zuerst erneut, wie die frühere Löschung ausgegangen ist.</translation>
    </message>
    <message>
        <source>Look it up again to see how it stands.</source>
        <translation>Fragen Sie es erneut ab, um den aktuellen Stand zu sehen.</translation>
    </message>
    <message>
        <source>If it should go, delete it again.</source>
        <translation>Soll es gelöscht werden, löschen Sie es erneut.</translation>
    </message>
    <message>
        <source>The API shows no card token of this account.</source>
        <translation>Die API zeigt kein Karten-Token dieses Kontos.</translation>
    </message>
</context>
<context>
    <name>ExitStatus</name>
    <message>
        <source>A wrong option. Nothing was done.</source>
        <translation>Eine falsche Option. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>An open window doesn&apos;t answer, so nothing was done.</source>
        <translation>Ein offenes Fenster antwortet nicht, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>The window was closed, or an open one took over; the journal is sound or doesn&apos;t exist yet; it was exported; what was checked works; the policy has no problem.</source>
        <translation>Das Fenster wurde geschlossen, oder ein offenes hat übernommen; das Journal ist in Ordnung oder existiert noch nicht; es wurde exportiert; das Geprüfte funktioniert; die Richtlinie hat keine Probleme.</translation>
    </message>
    <message>
        <source>The window couldn&apos;t be opened; the journal can&apos;t be read, or an entry doesn&apos;t fit; nothing was exported; something that was checked doesn&apos;t work; the policy has problems.</source>
        <translation>Das Fenster ließ sich nicht öffnen; das Journal kann nicht gelesen werden, oder ein Eintrag passt nicht; nichts wurde exportiert; etwas Geprüftes funktioniert nicht; die Richtlinie hat Probleme.</translation>
    </message>
</context>
<context>
    <name>ExportJournal</name>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2).</source>
        <translation>Es wurde nichts exportiert: %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: your organisation has turned exports off.</source>
        <translation>Es wurde nichts exportiert: Ihre Organisation hat den Export abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is there already. Choose another name, or remove it.</source>
        <translation>Es wurde nichts exportiert: %1 existiert bereits. Wählen Sie einen anderen Namen oder entfernen Sie die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>%Ln Löschung nach %1 exportiert.</numerusform>
            <numerusform>%Ln Löschungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTroubleWords</name>
    <message>
        <source>The disk is full. Make room for the journal %1.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz für das Journal %1.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written. Make it and its folder writable.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden. Machen Sie es und seinen Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Ein anderes Programm hält das Journal %1 geöffnet. Schließen Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Start Token Desk anew: it sets the file aside and begins another one.</source>
        <translation>Das Journal %1 ist beschädigt. Starten Sie Token Desk neu: Es legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>A later version of Token Desk keeps the journal %1. Use that version.</source>
        <translation>Das Journal %1 wird von einer neueren Version von Token Desk geführt. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The journal %1 doesn&apos;t hold yet what has happened before.</source>
        <translation>Im Journal %1 fehlt noch, was zuvor geschehen ist.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The journal was damaged or changed, and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Das Journal war beschädigt oder verändert und wurde als %1 beiseitegelegt. Ein neues führt fort, was noch ungeklärt war. Bewahren Sie die Datei auf und informieren Sie die dafür verantwortliche Person.</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be used (%2), and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Das Journal war nicht verwendbar (%2) und wurde als %1 beiseitegelegt. Ein neues führt fort, was noch ungeklärt war. Bewahren Sie die Datei auf und informieren Sie die dafür verantwortliche Person.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted deletion(s) can&apos;t be looked up: no account here has the id and the address that they were sent to. They are in the journal, as unknown.</source>
        <translation>
            <numerusform>%Ln unterbrochene Löschung kann nicht abgefragt werden: Kein Konto hier hat die ID und die Adresse, an die sie gesendet wurde. Sie steht als unbekannt im Journal.</numerusform>
            <numerusform>%Ln unterbrochene Löschungen können nicht abgefragt werden: Kein Konto hier hat die ID und die Adresse, an die sie gesendet wurden. Sie stehen als unbekannt im Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account %1 first: then it is looked up.</source>
        <translation>Öffnen Sie zuerst das Konto %1: Dann wird das Ergebnis abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln entry(s) of what happened wait in memory and are tried again every few seconds; until they are written, nothing more is deleted. Don&apos;t close Token Desk.</source>
        <translation>
            <numerusform>%1 %Ln Eintrag wartet im Arbeitsspeicher; alle paar Sekunden wird erneut versucht, ihn zu schreiben. Bis er geschrieben ist, wird nichts weiter gelöscht. Schließen Sie Token Desk nicht.</numerusform>
            <numerusform>%1 %Ln Einträge warten im Arbeitsspeicher; alle paar Sekunden wird erneut versucht, sie zu schreiben. Bis sie geschrieben sind, wird nichts weiter gelöscht. Schließen Sie Token Desk nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Open the account to find out what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln Löschung wurde unterbrochen (%1). Öffnen Sie das Konto, um zu erfahren, was daraus geworden ist; nichts wird erneut gesendet.</numerusform>
            <numerusform>%Ln Löschungen wurden unterbrochen (%1). Öffnen Sie das Konto, um zu erfahren, was daraus geworden ist; nichts wird erneut gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The API confirmed that it is deleted.</source>
        <translation>Die API hat bestätigt, dass es gelöscht ist.</translation>
    </message>
    <message>
        <source>The API said that it was gone already.</source>
        <translation>Die API hat gemeldet, dass es bereits nicht mehr vorhanden war.</translation>
    </message>
    <message>
        <source>The API refused. Nothing was changed.</source>
        <translation>Die API hat abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer was lost or proves nothing: it may or may not be deleted.</source>
        <translation>Die Antwort ging verloren oder beweist nichts: Es ist möglicherweise gelöscht, möglicherweise nicht.</translation>
    </message>
    <message>
        <source>Looked up: it is deleted.</source>
        <translation>Abgefragt: Es ist gelöscht.</translation>
    </message>
    <message>
        <source>Looked up: it is not deleted.</source>
        <translation>Abgefragt: Es ist nicht gelöscht.</translation>
    </message>
    <message>
        <source>Looked up, without an answer.</source>
        <translation>Abgefragt, ohne Antwort.</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>Nr. %1 von %2</translation>
    </message>
    <message>
        <source>Not sound: the file is damaged or was changed (%1).</source>
        <translation>Nicht in Ordnung: Die Datei ist beschädigt oder wurde verändert (%1).</translation>
    </message>
    <message>
        <source>Not sound: entry %1 isn&apos;t what was written.</source>
        <translation>Nicht in Ordnung: Eintrag %1 ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Not sound: entries before entry %1 are missing.</source>
        <translation>Nicht in Ordnung: Vor Eintrag %1 fehlen Einträge.</translation>
    </message>
    <message>
        <source>Not sound: entry %1 doesn&apos;t follow on the one before.</source>
        <translation>Nicht in Ordnung: Eintrag %1 schließt nicht an den vorigen an.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Deleted, by look-up</source>
        <translation>Gelöscht, laut Abfrage</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not deleted, by look-up</source>
        <translation>Nicht gelöscht, laut Abfrage</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Unknown: not settled yet</source>
        <translation>Unbekannt: noch ungeklärt</translation>
    </message>
    <message>
        <source>Confirmed by the person. Nothing was sent yet.</source>
        <translation>Vom Bearbeiter bestätigt. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Attempt %1: about to be sent.</source>
        <translation>Versuch %1: wird gleich gesendet.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>The run was paused.</source>
        <translation>Der Löschlauf wurde pausiert.</translation>
    </message>
    <message>
        <source>The run went on.</source>
        <translation>Der Löschlauf wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>The run ended.</source>
        <translation>Der Löschlauf ist beendet.</translation>
    </message>
    <message>
        <source>The journal was begun.</source>
        <translation>Das Journal wurde begonnen.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Deleted at %1, says the API</source>
        <translation>Gelöscht am %1, laut API</translation>
    </message>
    <message>
        <source>Deleted at %1 by %2, says the API</source>
        <translation>Gelöscht am %1 durch %2, laut API</translation>
    </message>
    <message>
        <source>%1, no. %2, %3, hash %4…</source>
        <translation>%1, Nr. %2, %3, Hash %4…</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: the disk is full. Make room on it, then try again.</source>
        <translation>Das Journal kann nicht gelesen werden: Der Datenträger ist voll. Schaffen Sie dort Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened: %1 or its folder can&apos;t be written. Ask whoever looks after this computer to let you write there, then try again.</source>
        <translation>Das Journal kann nicht geöffnet werden: %1 oder der Ordner ist nicht beschreibbar. Bitten Sie Ihre Systemadministration um Schreibzugriff und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: another program holds %1. Close it, then try again.</source>
        <translation>Das Journal kann nicht gelesen werden: Ein anderes Programm hält %1 geöffnet. Schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: %1 is damaged. Keep a copy of the file as it is, and tell whoever looks after this computer.</source>
        <translation>Das Journal kann nicht gelesen werden: %1 ist beschädigt. Bewahren Sie eine unveränderte Kopie der Datei auf und informieren Sie Ihre Systemadministration.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: a later version of Token Desk keeps %1. Use that version.</source>
        <translation>Das Journal kann nicht gelesen werden: Eine neuere Version von Token Desk führt %1. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read: %2. Try again; if it stays so, tell whoever looks after this computer.</source>
        <translation>Das Journal %1 kann nicht gelesen werden: %2. Versuchen Sie es erneut; bleibt es dabei, informieren Sie Ihre Systemadministration.</translation>
    </message>
    <message>
        <source>%1 Close every Token Desk and start one anew: it sets the journal aside, and begins another one. Keep the old file, and tell whoever answers for it.</source>
        <translation>%1 Schließen Sie jedes Token Desk und starten Sie eines neu: Es legt das Journal beiseite und beginnt ein neues. Bewahren Sie die alte Datei auf und informieren Sie die dafür verantwortliche Person.</translation>
    </message>
    <message>
        <source>%1 Keep a copy of the journal as it is, and tell whoever answers for it.</source>
        <translation>%1 Bewahren Sie eine unveränderte Kopie des Journals auf und informieren Sie die dafür verantwortliche Person.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s), last hash %1.</source>
        <translation>
            <numerusform>In Ordnung: %Ln Eintrag, letzter Hash %1.</numerusform>
            <numerusform>In Ordnung: %Ln Einträge, letzter Hash %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: nothing has been written yet.</source>
        <translation>In Ordnung: Es wurde noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s) of several installations, each with a chain of its own.</source>
        <translation>
            <numerusform>In Ordnung: %Ln Eintrag mehrerer Installationen, jede mit eigener Kette.</numerusform>
            <numerusform>In Ordnung: %Ln Einträge mehrerer Installationen, jede mit eigener Kette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: the list of deletions says something other than the entries (%1).</source>
        <translation>Nicht in Ordnung: Die Liste der Löschungen sagt etwas anderes als die Einträge (%1).</translation>
    </message>
    <message>
        <source>%1 Entries up to number %2 were removed earlier, as an entry of the journal says.</source>
        <translation>%1 Einträge bis Nummer %2 wurden früher entfernt, wie ein Eintrag des Journals besagt.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>A link wasn&apos;t opened: it is damaged, or no link to Token Desk. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Ein Link wurde nicht geöffnet: Er ist beschädigt oder kein Link zu Token Desk. Kopieren Sie stattdessen die ID aus Ihrem Helpdesk und sagen Sie dem Ersteller des Links Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is too long to be right. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Ein Link wurde nicht geöffnet: Er ist zu lang, um richtig zu sein. Kopieren Sie stattdessen die ID aus Ihrem Helpdesk und sagen Sie dem Ersteller des Links Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it asks for something else than a look-up, and links can only look up. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Er verlangt etwas anderes als eine Abfrage, und Links können nur abfragen. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says something that Token Desk doesn&apos;t know. A link names a customer, token or relationship, an account and a ticket, and never a key or secret. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Er sagt etwas, das Token Desk nicht kennt. Ein Link nennt Kunde, Token oder Beziehung, ein Konto und ein Ticket, nie einen Schlüssel oder ein Secret. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says the same thing twice. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Er sagt dasselbe zweimal. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it doesn&apos;t say which customer, token or relationship to look up. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Er sagt nicht, welcher Kunde, welches Token oder welche Beziehung abzufragen ist. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it names more than one of customer, token and relationship. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Er nennt mehr als eines von Kunde, Token und Beziehung. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it holds what looks like a full card number, which must not stand in a link. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Er enthält, was wie eine vollständige Kartennummer aussieht, und die darf nicht in einem Link stehen. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it wants looked up can&apos;t be an id. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Ein Link wurde nicht geöffnet: Was er abfragen will, kann keine ID sein. Kopieren Sie stattdessen die ID aus Ihrem Helpdesk und sagen Sie dem Ersteller des Links Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the account is neither a name nor an id. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Was er als Konto angibt, ist weder ein Name noch eine ID. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the ticket is no ticket number, which has up to 40 letters and digits. Tell whoever made it.</source>
        <translation>Ein Link wurde nicht geöffnet: Was er als Ticket angibt, ist keine Ticketnummer aus höchstens 40 Buchstaben und Ziffern. Sagen Sie dem Ersteller Bescheid.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: its ticket number looks like a full card number. Look up the customer by hand.</source>
        <translation>Ein Link wurde nicht geöffnet: Seine Ticketnummer sieht wie eine vollständige Kartennummer aus. Suchen Sie von Hand nach dem Kunden.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: no account is set up here. Add the account, then open it again.</source>
        <translation>Ein Link wurde nicht geöffnet: Hier ist kein Konto eingerichtet. Fügen Sie das Konto hinzu und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: there is no account “%1” here. Add the account, then open it again.</source>
        <translation>Ein Link wurde nicht geöffnet: Hier gibt es kein Konto „%1“. Fügen Sie das Konto hinzu und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: several accounts have the id “%1”. Choose the right one, and look it up by hand.</source>
        <translation>Ein Link wurde nicht geöffnet: Mehrere Konten haben die ID „%1“. Wählen Sie das richtige und suchen Sie von Hand.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is for %1, and the account here that is like it is of another environment. What belongs to test isn&apos;t looked up in production, nor the other way round.</source>
        <translation>Ein Link wurde nicht geöffnet: Er gilt für %1, und das ähnliche Konto hier gehört zu einer anderen Umgebung. Was zum Test gehört, wird nicht in der Produktion abgefragt, und umgekehrt auch nicht.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1.</source>
        <translation>Über einen Link geöffnet, in %2: %1.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1. Ticket %3 is among the reasons when you delete.</source>
        <translation>Über einen Link geöffnet, in %2: %1. Ticket %3 steht beim Löschen unter den Gründen.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1.</source>
        <translation>Ein Link wartet, bis Sie hier fertig sind. Er fragt ab, in %2: %1.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1. Ticket %3.</source>
        <translation>Ein Link wartet, bis Sie hier fertig sind. Er fragt ab, in %2: %1. Ticket %3.</translation>
    </message>
    <message>
        <source>A link waits. It is looked up when you unlock.</source>
        <translation>Ein Link wartet. Er wird abgefragt, wenn Sie entsperren.</translation>
    </message>
    <message>
        <source>The account %1 was asked for, and waits until you are done here.</source>
        <translation>Das Konto %1 wurde angefordert und wartet, bis Sie hier fertig sind.</translation>
    </message>
    <message>
        <source>What waited before it was dropped: open it again if you still want it.</source>
        <extracomment>After “A link waits …”, when a second one has come.</extracomment>
        <translation>Was vorher wartete, wurde verworfen: Öffnen Sie es erneut, wenn Sie es noch brauchen.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>None: one id a line</source>
        <translation>Keines: eine ID pro Zeile</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Every column</source>
        <translation>Jede Spalte</translation>
    </message>
    <message>
        <source>Column %L1</source>
        <translation>Spalte %L1</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <translation>Spalte %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token id(s).</source>
        <translation>
            <numerusform>%Ln Karten-Token-ID.</numerusform>
            <numerusform>%Ln Karten-Token-IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused.</source>
        <translation>
            <numerusform>%Ln abgelehnt.</numerusform>
            <numerusform>%Ln abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated.</source>
        <translation>
            <numerusform>%Ln mehrfach.</numerusform>
            <numerusform>%Ln mehrfach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Latin-1, because it isn&apos;t UTF-8.</source>
        <translation>Als Latin-1 gelesen, weil es kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>No id in this column</source>
        <translation>Keine ID in dieser Spalte</translation>
    </message>
    <message>
        <source>A number shortened by a spreadsheet: export the column as text</source>
        <translation>Von einer Tabellenkalkulation gekürzte Zahl: Spalte als Text exportieren</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s error or too narrow column, not an id</source>
        <translation>Fehlerwert oder zu schmale Spalte einer Tabellenkalkulation, keine ID</translation>
    </message>
    <message>
        <source>More than one word or id: one id a line or cell</source>
        <translation>Mehr als ein Wort oder eine ID: nur eine ID pro Zeile oder Zelle</translation>
    </message>
    <message>
        <source>A character was lost: export the list as UTF-8</source>
        <translation>Ein Zeichen ging verloren: Liste als UTF-8 exportieren</translation>
    </message>
    <message>
        <source>Longer than 256 bytes, which no id is</source>
        <translation>Länger als 256 Byte; so lang ist keine ID</translation>
    </message>
    <message>
        <source>Not an id</source>
        <translation>Keine ID</translation>
    </message>
    <message>
        <source>A full card number, which must not be sent or stored</source>
        <translation>Vollständige Kartennummer, die weder gesendet noch gespeichert werden darf</translation>
    </message>
    <message>
        <source>Repeated: it is on line %L1</source>
        <translation>Mehrfach: steht schon in Zeile %L1</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 MB. Divide it into several.</source>
        <translation>Nicht gelesen: Eine Liste darf höchstens %L1 MB haben. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 lines. Divide it into several.</source>
        <translation>Nicht gelesen: Eine Liste darf höchstens %L1 Zeilen haben. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Not read: this is no text. In a spreadsheet, save the list as CSV first.</source>
        <translation>Nicht gelesen: Das ist kein Text. Speichern Sie die Liste in der Tabellenkalkulation zuerst als CSV.</translation>
    </message>
    <message>
        <source>Not read: the file can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>Nicht gelesen: Die Datei lässt sich nicht öffnen. Prüfen Sie, ob sie vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>All %Ln card token(s) of a list</source>
        <translation>
            <numerusform>Alle Karten-Tokens einer Liste: %Ln</numerusform>
            <numerusform>Alle %Ln Karten-Tokens einer Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of a list of %Ln card token id(s)</source>
        <translation>
            <numerusform>%L1 aus einer Liste mit %Ln Karten-Token-ID</numerusform>
            <numerusform>%L1 aus einer Liste mit %Ln Karten-Token-IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) for %1</source>
        <translation>
            <numerusform>%Ln Karten-Token zu %1</numerusform>
            <numerusform>%Ln Karten-Tokens zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) with the id %1</source>
        <translation>
            <numerusform>%Ln Karten-Token mit der ID %1</numerusform>
            <numerusform>%Ln Karten-Tokens mit der ID %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of customer %1</source>
        <translation>
            <numerusform>%Ln Karten-Token des Kunden %1</numerusform>
            <numerusform>%Ln Karten-Tokens des Kunden %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of relationship %1</source>
        <translation>
            <numerusform>%Ln Karten-Token der Beziehung %1</numerusform>
            <numerusform>%Ln Karten-Tokens der Beziehung %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No card token has the id, customer or relationship %1.</source>
        <translation>Kein Karten-Token hat die ID, den Kunden oder die Beziehung %1.</translation>
    </message>
    <message>
        <source>No card token has the id %1.</source>
        <translation>Kein Karten-Token hat die ID %1.</translation>
    </message>
    <message>
        <source>No card token of customer %1.</source>
        <translation>Kein Karten-Token des Kunden %1.</translation>
    </message>
    <message>
        <source>No card token of relationship %1.</source>
        <translation>Kein Karten-Token der Beziehung %1.</translation>
    </message>
    <message numerus="yes">
        <source>The API knows none of %Ln listed card token id(s).</source>
        <translation>
            <numerusform>Die API kennt die %Ln Karten-Token-ID der Liste nicht.</numerusform>
            <numerusform>Die API kennt keine der %Ln Karten-Token-IDs der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The look-up by token id failed.</source>
        <translation>Die Abfrage nach Token-ID ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The look-up by customer failed.</source>
        <translation>Die Abfrage nach Kunde ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The look-up by relationship failed.</source>
        <translation>Die Abfrage nach Beziehung ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not looked up.</source>
        <translation>
            <numerusform>%Ln ID nicht abgefragt.</numerusform>
            <numerusform>%Ln IDs nicht abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The look-up failed. %1</source>
        <translation>Die Abfrage ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>%1, but that may not be all. %2 %3</source>
        <translation>%1, aber das ist möglicherweise nicht alles. %2 %3</translation>
    </message>
    <message>
        <source>These credentials belong to account %1, not to %2. Nothing is shown, so that nothing of the wrong account can be deleted. Check the account&apos;s id and credentials in its settings.</source>
        <translation>Diese Zugangsdaten gehören zum Konto %1, nicht zu %2. Es wird nichts angezeigt, damit nichts im falschen Konto gelöscht werden kann. Prüfen Sie ID und Zugangsdaten des Kontos in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln token id(s)</source>
        <translation>
            <numerusform>Liste mit %Ln Token-ID</numerusform>
            <numerusform>Liste mit %Ln Token-IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>with deleted ones</source>
        <translation>mit gelöschten</translation>
    </message>
    <message>
        <source>Nothing to look up: type or paste a customer, token or relationship id.</source>
        <translation>Nichts abzufragen: Geben oder fügen Sie eine Kunden-, Token- oder Beziehungs-ID ein.</translation>
    </message>
    <message>
        <source>Not looked up: “.” and “..” can&apos;t be ids in a web address. Check the id.</source>
        <translation>Nicht abgefragt: „.“ und „..“ können in einer Webadresse keine IDs sein. Prüfen Sie die ID.</translation>
    </message>
    <message>
        <source>Not looked up: an id has at most 256 bytes. Check that only the id was pasted.</source>
        <translation>Nicht abgefragt: Eine ID hat höchstens 256 Byte. Prüfen Sie, ob nur die ID eingefügt wurde.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds control characters, such as a line break. Paste one id only.</source>
        <translation>Nicht abgefragt: Der Text enthält Steuerzeichen, etwa einen Zeilenumbruch. Fügen Sie nur eine ID ein.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds half a character. Copy the id again.</source>
        <translation>Nicht abgefragt: Der Text enthält ein halbes Zeichen. Kopieren Sie die ID noch einmal.</translation>
    </message>
    <message>
        <source>Not looked up: this looks like a full card number, which must not be sent or stored. Look up the customer instead, then filter by the last four digits.</source>
        <translation>Nicht abgefragt: Das sieht nach einer vollständigen Kartennummer aus, die weder gesendet noch gespeichert werden darf. Suchen Sie stattdessen nach dem Kunden und filtern Sie dann nach den letzten vier Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>The API asked to wait: %L1 of %Ln id(s) so far</source>
        <translation>
            <numerusform>Die API hat um eine Wartezeit gebeten: bisher %L1 von %Ln ID</numerusform>
            <numerusform>Die API hat um eine Wartezeit gebeten: bisher %L1 von %Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %L1 of %Ln id(s)</source>
        <translation>
            <numerusform>Wird gelesen&#xa0;… %L1 von %Ln ID</numerusform>
            <numerusform>Wird gelesen&#xa0;… %L1 von %Ln IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Wird gelesen&#xa0;… bisher %Ln</numerusform>
            <numerusform>Wird gelesen&#xa0;… bisher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. %2</source>
        <translation>Gestoppt: %1. %2</translation>
    </message>
    <message>
        <source>Stopped: %1 so far, but there may be more.</source>
        <translation>Gestoppt: bisher %1, möglicherweise gibt es weitere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them the API doesn&apos;t know.</source>
        <translation>
            <numerusform>%Ln davon kennt die API nicht.</numerusform>
            <numerusform>%Ln davon kennt die API nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked among: %1.</source>
        <translation>Abgefragter Status: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack a required field and can&apos;t be deleted.</source>
        <translation>
            <numerusform>Bei %Ln Datensatz fehlt ein Pflichtfeld; er kann nicht gelöscht werden.</numerusform>
            <numerusform>Bei %Ln Datensätzen fehlt ein Pflichtfeld; sie können nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) couldn&apos;t be read and can&apos;t be shown.</source>
        <translation>
            <numerusform>%Ln Datensatz war nicht lesbar und kann nicht angezeigt werden.</numerusform>
            <numerusform>%Ln Datensätze waren nicht lesbar und können nicht angezeigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came that weren&apos;t asked for and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln Datensatz war nicht angefordert und wird nicht angezeigt.</numerusform>
            <numerusform>%Ln Datensätze waren nicht angefordert und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of another account came and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln Datensatz eines anderen Kontos ist eingegangen und wird nicht angezeigt.</numerusform>
            <numerusform>%Ln Datensätze eines anderen Kontos sind eingegangen und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%Ln Datensatz kam mehrfach und wird einmal angezeigt.</numerusform>
            <numerusform>%Ln Datensätze kamen mehrfach und werden einmal angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ManagedMark</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>%1 (managed by your organisation)</source>
        <extracomment>An entry of a menu, and why it can&apos;t be chosen.</extracomment>
        <translation>%1 (von Ihrer Organisation verwaltet)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The answer was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Deleted %1 at %2. Confirmed by the API.</source>
        <translation>%1 um %2 Uhr gelöscht. Von der API bestätigt.</translation>
    </message>
    <message>
        <source>%1 was deleted before, on %2. This request changed nothing.</source>
        <translation>%1 wurde schon früher gelöscht, am %2. Diese Anfrage hat nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was already gone: the API knows no such token.</source>
        <translation>%1 war bereits nicht mehr vorhanden: Die API kennt kein solches Token.</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was changed. %3</source>
        <translation>%1 wurde nicht gelöscht. %2 Es wurde nichts geändert. %3</translation>
    </message>
    <message>
        <source>%1 was not deleted. Nothing was sent, because it can&apos;t be recorded. %2</source>
        <translation>%1 wurde nicht gelöscht. Es wurde nichts gesendet, weil es nicht aufgezeichnet werden kann. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was sent. %3</source>
        <translation>%1 wurde nicht gelöscht. %2 Es wurde nichts gesendet. %3</translation>
    </message>
    <message>
        <source>%2 %1 may or may not be deleted. Checking…</source>
        <translation>%2 %1 ist möglicherweise gelöscht, möglicherweise nicht. Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>%3 %1 may or may not be deleted, and asking the API failed too. %2 Check again before you tell anyone that it is gone.</source>
        <translation>%3 %1 ist möglicherweise gelöscht, möglicherweise nicht; auch die Nachfrage bei der API ist fehlgeschlagen. %2 Prüfen Sie erneut, bevor Sie jemandem die Löschung bestätigen.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that the API knows no %1 any more.</source>
        <translation>%3 Eine Abfrage um %2 Uhr zeigt, dass die API %1 nicht mehr kennt.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is deleted.</source>
        <translation>%3 Eine Abfrage um %2 Uhr zeigt, dass %1 gelöscht ist.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is not deleted. Nothing else was sent.</source>
        <translation>%3 Eine Abfrage um %2 Uhr zeigt, dass %1 nicht gelöscht ist. Sonst wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Deleted at, by the API</source>
        <translation>Gelöscht am, laut API</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journaleintrag</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <source>It can&apos;t be read (%1).</source>
        <translation>Nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>There is no ordinary file or folder in this place.</source>
        <translation>An dieser Stelle ist keine gewöhnliche Datei und kein gewöhnlicher Ordner.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The line is neither a section nor “key = value”.</source>
        <translation>Die Zeile ist weder ein Abschnitt noch „key = value“.</translation>
    </message>
    <message>
        <source>There is no section %1.</source>
        <translation>Es gibt keinen Abschnitt %1.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Es gibt keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>%1 has no default: it belongs in managed.d.</source>
        <translation>%1 hat keine Vorgabe: Der Schlüssel gehört nach managed.d.</translation>
    </message>
    <message>
        <source>The value of %1 can&apos;t be used; it takes: %2.</source>
        <translation>Der Wert von %1 ist nicht verwendbar; möglich ist: %2.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the last one counts.</source>
        <translation>%1 steht dort mehrmals; das letzte Mal zählt.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. No secret is taken from this file: remove it there, and change the secret, since others could read it.</source>
        <translation>%1 sieht wie ein Secret aus. Aus dieser Datei wird kein Secret übernommen: Entfernen Sie es dort und ändern Sie es, denn andere konnten es lesen.</translation>
    </message>
    <message>
        <source>Only the reasons that are offered may be given, but none are set beside it.</source>
        <translation>Nur die angebotenen Gründe sind zulässig, doch daneben sind keine festgelegt.</translation>
    </message>
    <message>
        <source>An account&apos;s section has its name, such as [account &quot;Web shop&quot;].</source>
        <translation>Der Abschnitt eines Kontos trägt dessen Namen, etwa [account &quot;Web shop&quot;].</translation>
    </message>
    <message>
        <source>The name of the account can&apos;t be used.</source>
        <translation>Der Name des Kontos ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 has no id, so the account is left out.</source>
        <translation>%1 hat keine ID, daher wird das Konto weggelassen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in so: the Payments API takes no API key, and client credentials take a client id. The account is left out.</source>
        <translation>%1 kann sich so nicht anmelden: Die Payments API nimmt keinen API-Schlüssel an, und die Anmeldung mit Client-Zugangsdaten erfordert eine Client-ID. Das Konto wird weggelassen.</translation>
    </message>
    <message>
        <source>Others than the administrator can change it.</source>
        <translation>Nicht nur die Administration kann sie ändern.</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>A file and a line in it, as compilers name them.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Where it is, and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be deleted, because it can&apos;t be told what your organisation allows. Ask those who look after this computer to mend its policy:</source>
        <translation>Es kann nichts gelöscht werden, weil sich nicht feststellen lässt, was Ihre Organisation erlaubt. Bitten Sie Ihre Systemadministration, die Richtlinie in Ordnung zu bringen:</translation>
    </message>
    <message>
        <source>Some of your organisation&apos;s settings can&apos;t be used. Tell those who look after this computer:</source>
        <translation>Einige Einstellungen Ihrer Organisation sind nicht verwendbar. Sagen Sie Ihrer Systemadministration Bescheid:</translation>
    </message>
    <message>
        <source>“token-desk --print-config” names them all.</source>
        <translation>„token-desk --print-config“ nennt alle.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: your organisation doesn&apos;t allow its API address, %2.</source>
        <translation>%1 wird nicht geöffnet: Ihre Organisation lässt die API-Adresse %2 nicht zu.</translation>
    </message>
    <message>
        <source>Your organisation has turned the sandbox off.</source>
        <translation>Ihre Organisation hat die Sandbox abgeschaltet.</translation>
    </message>
    <message>
        <source>Your organisation has turned deletion off.</source>
        <translation>Ihre Organisation hat das Löschen abgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation lets at most %Ln card token(s) be deleted at once.</source>
        <translation>
            <numerusform>Ihre Organisation erlaubt, höchstens %Ln Karten-Token auf einmal zu löschen.</numerusform>
            <numerusform>Ihre Organisation erlaubt, höchstens %Ln Karten-Tokens auf einmal zu löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has changed what holds on this computer. Close Token Desk and start it again, so that all of it holds.</source>
        <translation>Ihre Organisation hat geändert, was auf diesem Computer gilt. Schließen Sie Token Desk und starten Sie es neu, damit alles gilt.</translation>
    </message>
    <message>
        <source>It isn&apos;t read, because its name doesn&apos;t end in .ini.</source>
        <translation>Sie wird nicht gelesen, weil ihr Name nicht auf .ini endet.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dateiordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Auswahlliste öffnen</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ ist schreibgeschützt.
Trotzdem löschen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Soll „%1“ wirklich gelöscht werden?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Der Ordner wurde nicht gefunden.
Bitte prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Der Ordner konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ist bereits vorhanden.
Ersetzen?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Zur Detailansicht wechseln</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei wurde nicht gefunden.
Bitte prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Zur Listenansicht wechseln</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mein Computer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr verfügbar</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Unbekannter Fehler</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>unterer Rand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papierquelle:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>rechter Rand</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Seitenlayout</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Breite:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Seitenreihenfolge:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>oberer Rand</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>linker Rand</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Seitengröße:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Umgekehrtes Hochformat</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkte (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Seiten pro Blatt:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Zoll (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Umgekehrtes Querformat</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höhe:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Even Pages</source>
        <translation>Gerade Seiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>E&amp;instellungen &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>E&amp;instellungen &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Von links nach rechts, von oben nach unten</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Von rechts nach links, von unten nach oben</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>„Seiten pro Blatt“ und „Seitenauswahl“ schließen sich aus.
Bitte eine der Einstellungen ausschalten.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ist bereits vorhanden.
Überschreiben?</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Von links nach rechts, von unten nach oben</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Ungerade Seiten</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokale Datei</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Die Einstellungen für doppelseitigen Druck widersprechen sich. Korrigieren?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In Datei drucken (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In Datei drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ungültige Seitenangabe</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 ist nicht richtig geschrieben. Trennen Sie Seiten und Bereiche durch Kommas, schreiben Sie Bereiche mit Bindestrich und lassen Sie sie nicht überlappen.</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Von rechts nach links, von oben nach unten</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Von unten nach oben, von links nach rechts</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>„Von“ darf nicht größer sein als „bis“.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Widerspruch beim doppelseitigen Druck</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ist ein Ordner.
Bitte wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.
Bitte wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Von unten nach oben, von rechts nach links</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Von oben nach unten, von links nach rechts</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Von oben nach unten, von rechts nach links</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Widerspruch in den erweiterten Einstellungen</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Auftragseinstellungen</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Widerspruch beim Einrichten der Seite</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Einige erweiterte Einstellungen widersprechen sich. Korrigieren?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Einstellungen der Seite widersprechen sich. Korrigieren?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Druckereigenschaften</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Einige Einstellungen widersprechen sich. Bitte korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alles drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuelle Seite</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Druckbereich</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farbmodus</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Druckeinstellungen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplare:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindung an der kurzen Seite</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Geben Sie Seiten oder Bereiche durch Kommas getrennt an. Ein Bereich besteht aus zwei Zahlen mit Bindestrich. Beispiel: 3,5-7,9 druckt die Seiten 3, 5, 6, 7 und 9.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Seiten von</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Doppelseitiger Druck</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Seitenauswahl:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindung an der langen Seite</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Aus&amp;gabedatei:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Standort:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten blättern</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Hierher blättern</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links blättern</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts blättern</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links blättern</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts blättern</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Too long: the API takes at most 128 characters.</source>
        <translation>Zu lang: Die API nimmt höchstens 128 Zeichen an.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Entfernen Sie den Zeilenumbruch, den Tabulator oder das unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Remove the broken character.</source>
        <translation>Entfernen Sie das defekte Zeichen.</translation>
    </message>
    <message>
        <source>Remove the card number: the reason leaves this computer. The last four digits may stay.</source>
        <translation>Entfernen Sie die Kartennummer: Der Grund verlässt diesen Computer. Die letzten vier Ziffern dürfen bleiben.</translation>
    </message>
    <message>
        <source>Card removed at the cardholder&apos;s request</source>
        <translation>Karte auf Wunsch des Karteninhabers entfernt</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Karte verloren oder gestohlen</translation>
    </message>
    <message>
        <source>Card replaced by a new one</source>
        <translation>Karte durch eine neue ersetzt</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil gelöscht</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement beendet</translation>
    </message>
    <message>
        <source>Stored twice by mistake</source>
        <translation>Versehentlich doppelt gespeichert</translation>
    </message>
    <message>
        <source>Clean-up of unused cards</source>
        <translation>Bereinigung ungenutzter Karten</translation>
    </message>
    <message>
        <source>%1 (ticket %2)</source>
        <translation>%1 (Ticket %2)</translation>
    </message>
</context>
<context>
    <name>ReceiptPages</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2, page %3 of %4</source>
        <translation>%1 %2, Seite %3 von %4</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>The stored card token was deleted.</source>
        <translation>Das gespeicherte Karten-Token wurde gelöscht.</translation>
    </message>
    <message>
        <source>The stored card token is deleted.</source>
        <translation>Das gespeicherte Karten-Token ist gelöscht.</translation>
    </message>
    <message>
        <source>The stored card token is gone.</source>
        <translation>Das gespeicherte Karten-Token ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The stored card token had been deleted already.</source>
        <translation>Das gespeicherte Karten-Token war bereits gelöscht.</translation>
    </message>
    <message>
        <source>The API knows no such card token.</source>
        <translation>Die API kennt kein solches Karten-Token.</translation>
    </message>
    <message>
        <source>The stored card token was not deleted.</source>
        <translation>Das gespeicherte Karten-Token wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the stored card token is deleted.</source>
        <translation>Es ist nicht bekannt, ob das gespeicherte Karten-Token gelöscht ist.</translation>
    </message>
    <message>
        <source>The deletion was asked for, but no attempt at it is recorded.</source>
        <translation>Die Löschung wurde angefordert, aber es ist kein Versuch aufgezeichnet.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries about this deletion contradict each other.</source>
        <translation>Die Journaleinträge zu dieser Löschung widersprechen einander.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it.</source>
        <translation>Bestätigt durch die Antwort der API auf die Löschanfrage.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up, which shows that it is deleted. No answer to the request to delete it came that shows this.</source>
        <translation>Bestätigt durch eine Abfrage, die zeigt, dass es gelöscht ist. Auf die Löschanfrage kam keine Antwort, die dies zeigt.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up: the API knows no such card token any more. No answer to the request to delete it came that shows this.</source>
        <translation>Bestätigt durch eine Abfrage: Die API kennt kein solches Karten-Token mehr. Auf die Löschanfrage kam keine Antwort, die dies zeigt.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer: its record says that the card token was deleted before the request that it answered.</source>
        <translation>Bestätigt durch die Antwort der API: Laut ihrem Datensatz wurde das Karten-Token vor der Anfrage gelöscht, auf die sie geantwortet hat.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it. When and how it went isn&apos;t confirmed.</source>
        <translation>Bestätigt durch die Antwort der API auf die Löschanfrage. Wann und wie es entfernt wurde, ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The API refused the request to delete it.</source>
        <translation>Die API hat die Löschanfrage abgelehnt.</translation>
    </message>
    <message>
        <source>No request to delete it reached the API.</source>
        <translation>Keine Löschanfrage hat die API erreicht.</translation>
    </message>
    <message>
        <source>The answer to the request to delete it was lost, and a look-up showed it undeleted.</source>
        <translation>Die Antwort auf die Löschanfrage ging verloren, und eine Abfrage zeigte es als nicht gelöscht.</translation>
    </message>
    <message>
        <source>A request to delete it may have reached the API. No answer and no look-up tells.</source>
        <translation>Eine Löschanfrage hat die API möglicherweise erreicht. Weder eine Antwort noch eine Abfrage gibt Auskunft.</translation>
    </message>
    <message>
        <source>Nothing was confirmed by the API.</source>
        <translation>Von der API wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>Check the journal, and look the card token up.</source>
        <translation>Prüfen Sie das Journal und fragen Sie das Karten-Token ab.</translation>
    </message>
    <message>
        <source>This is said of the one card token that is named here. It isn&apos;t said of other card tokens, even of the same card or customer, nor of records of payments.</source>
        <translation>Diese Aussage gilt allein für das hier genannte Karten-Token. Sie gilt nicht für andere Karten-Tokens, auch nicht für solche derselben Karte oder desselben Kunden, und nicht für Aufzeichnungen über Zahlungen.</translation>
    </message>
    <message>
        <source>This is no proof of a deletion.</source>
        <translation>Dies ist kein Nachweis einer Löschung.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Card token</source>
        <translation>Karten-Token</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Angefordert, Ortszeit</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>nicht im Journal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed, local time</source>
        <translation>Bestätigt, Ortszeit</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Known, local time</source>
        <translation>Bekannt seit, Ortszeit</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Zuletzt aufgezeichnet</translation>
    </message>
    <message>
        <source>Last recorded, local time</source>
        <translation>Zuletzt aufgezeichnet, Ortszeit</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Look-up answered with</source>
        <translation>Antwort auf die Abfrage</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Deleted, by the API&apos;s record</source>
        <translation>Gelöscht, laut Datensatz der API</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Aufgezeichnet von</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Löschlauf</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journaleintrag</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Receipt made</source>
        <translation>Beleg erstellt</translation>
    </message>
    <message>
        <source>Receipt made, local time</source>
        <translation>Beleg erstellt, Ortszeit</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Deletion receipt</source>
        <translation>Löschbeleg</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Löschbericht</translation>
    </message>
    <message>
        <source>SANDBOX: made-up data on the agent&apos;s own computer. No real card was concerned.</source>
        <translation>SANDBOX: erfundene Daten auf dem Computer des Bearbeiters. Keine echte Karte war betroffen.</translation>
    </message>
    <message>
        <source>TEST: an account for tests. No real card was concerned.</source>
        <translation>TEST: ein Konto für Tests. Keine echte Karte war betroffen.</translation>
    </message>
    <message>
        <source>%1 of journal %2</source>
        <translation>%1 im Journal %2</translation>
    </message>
</context>
<context>
    <name>RunReceiptWords</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted (look-up)</source>
        <translation>Gelöscht (Abfrage)</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>All card tokens of this run are deleted or were gone already.</source>
        <translation>Alle Karten-Tokens dieses Löschlaufs sind gelöscht oder waren bereits nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>No card token of this run is known to be deleted.</source>
        <translation>Von keinem Karten-Token dieses Löschlaufs ist bekannt, dass es gelöscht ist.</translation>
    </message>
    <message>
        <source>Card tokens in this run</source>
        <translation>Karten-Tokens in diesem Löschlauf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Angefordert, Ortszeit</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>Last known, local time</source>
        <translation>Zuletzt bekannt, Ortszeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Löschlauf</translation>
    </message>
    <message>
        <source>Journal entry of its end</source>
        <translation>Journaleintrag seines Endes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Report made, local time</source>
        <translation>Bericht erstellt, Ortszeit</translation>
    </message>
    <message>
        <source>%1 (answered with %2)</source>
        <translation>%1 (Antwort: %2)</translation>
    </message>
    <message>
        <source>%1, token id %2, customer %3: %4</source>
        <translation>%1, Token-ID %2, Kunde %3: %4</translation>
    </message>
    <message>
        <source>Deleted, confirmed by the API&apos;s answer</source>
        <translation>Gelöscht, bestätigt durch die Antwort der API</translation>
    </message>
    <message>
        <source>Deleted, confirmed by a look-up</source>
        <translation>Gelöscht, bestätigt durch eine Abfrage</translation>
    </message>
    <message>
        <source>Not deleted, as a look-up shows</source>
        <translation>Nicht gelöscht, wie eine Abfrage zeigt</translation>
    </message>
    <message>
        <source>Not deleted: refused by the API</source>
        <translation>Nicht gelöscht: von der API abgelehnt</translation>
    </message>
    <message>
        <source>Not deleted: nothing was sent</source>
        <translation>Nicht gelöscht: nichts gesendet</translation>
    </message>
    <message>
        <source>Report of a deletion run</source>
        <translation>Bericht über einen Löschlauf</translation>
    </message>
    <message>
        <source>This is said of the card tokens that are listed here. It isn&apos;t said of other card tokens, even of the same cards or customers, nor of records of payments.</source>
        <translation>Diese Aussage gilt für die hier aufgeführten Karten-Tokens. Sie gilt nicht für andere Karten-Tokens, auch nicht für solche derselben Karten oder Kunden, und nicht für Aufzeichnungen über Zahlungen.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Known (UTC)</source>
        <translation>Bekannt (UTC)</translation>
    </message>
    <message>
        <source>For all of them: export this run from Token Desk&apos;s journal.</source>
        <translation>Für alle: Exportieren Sie diesen Löschlauf aus dem Journal von Token Desk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes weren&apos;t in the journal when this was copied, so it can&apos;t confirm them.</source>
        <translation>
            <numerusform>%Ln dieser Ergebnisse stand beim Kopieren noch nicht im Journal; das Journal kann es daher nicht bestätigen.</numerusform>
            <numerusform>%Ln dieser Ergebnisse standen beim Kopieren noch nicht im Journal; das Journal kann sie daher nicht bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all card tokens of this run are known to be deleted.</source>
        <translation>Nicht von allen Karten-Tokens dieses Löschlaufs ist bekannt, dass sie gelöscht sind.</translation>
    </message>
    <message>
        <source>The first of those that aren&apos;t known to be deleted:</source>
        <translation>Die ersten, von denen nicht bekannt ist, dass sie gelöscht sind:</translation>
    </message>
    <message>
        <source>Those that aren&apos;t known to be deleted:</source>
        <translation>Von diesen ist nicht bekannt, dass sie gelöscht sind:</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln already deleted</source>
        <translation>
            <numerusform>%Ln bereits gelöscht</numerusform>
            <numerusform>%Ln bereits gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another deletion that isn&apos;t settled</source>
        <translation>
            <numerusform>%Ln mit einer anderen, ungeklärten Löschung</numerusform>
            <numerusform>%Ln mit einer anderen, ungeklärten Löschung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an incomplete record</source>
        <translation>
            <numerusform>%Ln mit unvollständigem Datensatz</numerusform>
            <numerusform>%Ln mit unvollständigem Datensatz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that can&apos;t be sent safely</source>
        <translation>
            <numerusform>%Ln mit einer ID, die sich nicht sicher senden lässt</numerusform>
            <numerusform>%Ln mit einer ID, die sich nicht sicher senden lässt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another account</source>
        <translation>
            <numerusform>%Ln eines anderen Kontos</numerusform>
            <numerusform>%Ln eines anderen Kontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named more than once</source>
        <translation>
            <numerusform>%Ln mehrfach genannt</numerusform>
            <numerusform>%Ln mehrfach genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the last 30 days</source>
        <translation>
            <numerusform>%Ln in den letzten 30 Tagen verwendet</numerusform>
            <numerusform>%Ln in den letzten 30 Tagen verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln gelöscht, wie eine Abfrage zeigte</numerusform>
            <numerusform>%Ln gelöscht, wie eine Abfrage zeigte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln bereits nicht mehr vorhanden</numerusform>
            <numerusform>%Ln bereits nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: refused</source>
        <translation>
            <numerusform>%Ln nicht gelöscht: abgelehnt</numerusform>
            <numerusform>%Ln nicht gelöscht: abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: not sent</source>
        <translation>
            <numerusform>%Ln nicht gelöscht: nicht gesendet</numerusform>
            <numerusform>%Ln nicht gelöscht: nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln nicht gelöscht, wie eine Abfrage zeigte</numerusform>
            <numerusform>%Ln nicht gelöscht, wie eine Abfrage zeigte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln weitere Art</numerusform>
            <numerusform>%Ln weitere Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 customers: %1 and %Ln other(s).</source>
        <translation>
            <numerusform>Von %2 Kunden: %1 und %Ln weiterer.</numerusform>
            <numerusform>Von %2 Kunden: %1 und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s): %1.</source>
        <translation>
            <numerusform>Von %Ln Kunden: %1.</numerusform>
            <numerusform>Von %Ln Kunden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a customer.</source>
        <translation>
            <numerusform>%Ln ohne Kunden.</numerusform>
            <numerusform>%Ln ohne Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card token(s)</source>
        <translation>
            <numerusform>%1: %Ln Karten-Token</numerusform>
            <numerusform>%1: %Ln Karten-Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln ausgelassen: %1</numerusform>
            <numerusform>%Ln ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2: %3</source>
        <translation>%1, zuletzt verwendet am %2: %3</translation>
    </message>
    <message>
        <source>%1 of customer %2, last used %3: %4</source>
        <translation>%1 des Kunden %2, zuletzt verwendet am %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 of %2, %Ln used so far</source>
        <translation>
            <numerusform>Wird gelesen&#xa0;… %1 von %2, bisher %Ln verwendet</numerusform>
            <numerusform>Wird gelesen&#xa0;… %1 von %2, bisher %Ln verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>None was used in the last 30 days.</source>
        <translation>Keines wurde in den letzten 30 Tagen verwendet.</translation>
    </message>
    <message>
        <source>None of those read was used in the last 30 days.</source>
        <translation>Von den gelesenen wurde keines in den letzten 30 Tagen verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them used in the last 30 days.</source>
        <translation>
            <numerusform>%Ln davon in den letzten 30 Tagen verwendet.</numerusform>
            <numerusform>%Ln davon in den letzten 30 Tagen verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>Bei %Ln ist es nicht bekannt.</numerusform>
            <numerusform>Bei %Ln ist es nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln card token(s)…</source>
        <translation>
            <numerusform>%Ln Karten-Token wird gelöscht&#xa0;…</numerusform>
            <numerusform>%Ln Karten-Tokens werden gelöscht&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>%1 von %2 beendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln nicht gelöscht</numerusform>
            <numerusform>%Ln nicht gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again</source>
        <translation>
            <numerusform>%Ln wird erneut versucht</numerusform>
            <numerusform>%Ln werden erneut versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent until you resume.</source>
        <translation>Pausiert. Bis Sie fortsetzen, wird nichts Neues gesendet.</translation>
    </message>
    <message>
        <source>The server asked to wait. It goes on by itself at %1; nothing is lost meanwhile.</source>
        <translation>Der Server hat um eine Wartezeit gebeten. Um %1 Uhr geht es von selbst weiter; bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>Paused: the API refused three in a row. %1 %2 Then resume, or stop.</source>
        <translation>Pausiert: Die API hat drei in Folge abgelehnt. %1 %2 Setzen Sie dann fort oder stoppen Sie.</translation>
    </message>
    <message>
        <source>Paused: five failed in a row. %1 %2 Then resume, or stop.</source>
        <translation>Pausiert: Fünf in Folge sind fehlgeschlagen. %1 %2 Setzen Sie dann fort oder stoppen Sie.</translation>
    </message>
    <message>
        <source>Paused: what would be sent can&apos;t be recorded, so nothing is sent. %1 Then resume.</source>
        <translation>Pausiert: Was zu senden wäre, kann nicht aufgezeichnet werden; deshalb wird nichts gesendet. %1 Setzen Sie dann fort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being checked</source>
        <translation>
            <numerusform>%Ln noch in Prüfung</numerusform>
            <numerusform>%Ln noch in Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln nicht begonnen</numerusform>
            <numerusform>%Ln nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen: %1.</source>
        <translation>
            <numerusform>%Ln ausgewählt: %1.</numerusform>
            <numerusform>%Ln ausgewählt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these deletions haven&apos;t ended. If you leave, nothing new is sent; what is under way is waited for, and the journal keeps what became of each.</source>
        <translation>
            <numerusform>%Ln dieser Löschungen ist noch nicht beendet. Wenn Sie das Programm beenden, wird nichts Neues gesendet; was läuft, wird abgewartet, und das Journal hält fest, was daraus geworden ist.</numerusform>
            <numerusform>%Ln dieser Löschungen sind noch nicht beendet. Wenn Sie das Programm beenden, wird nichts Neues gesendet; was läuft, wird abgewartet, und das Journal hält fest, was aus jeder geworden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again before you tell anyone that those unknown are gone.</source>
        <translation>Prüfen Sie erneut, bevor Sie jemandem die Löschung der unbekannten bestätigen.</translation>
    </message>
    <message numerus="yes">
        <source>Looking the customers up once more: %1 of %Ln…</source>
        <translation>
            <numerusform>Die Kunden werden noch einmal abgefragt: %1 von %Ln&#xa0;…</numerusform>
            <numerusform>Die Kunden werden noch einmal abgefragt: %1 von %Ln&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %Ln customer(s) up: no card token left.</source>
        <translation>
            <numerusform>%Ln Kunde abgefragt: kein Karten-Token mehr vorhanden.</numerusform>
            <numerusform>%Ln Kunden abgefragt: kein Karten-Token mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked the customers up: %Ln card token(s) left.</source>
        <translation>
            <numerusform>Kunden abgefragt: %Ln Karten-Token noch vorhanden.</numerusform>
            <numerusform>Kunden abgefragt: %Ln Karten-Tokens noch vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) couldn&apos;t be looked up.</source>
        <translation>
            <numerusform>%Ln Kunde konnte nicht abgefragt werden.</numerusform>
            <numerusform>%Ln Kunden konnten nicht abgefragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) named no customer, so that nobody could be looked up for them.</source>
        <translation>
            <numerusform>%Ln Karten-Token nannte keinen Kunden; daher konnte dafür kein Kunde abgefragt werden.</numerusform>
            <numerusform>%Ln Karten-Tokens nannten keinen Kunden; daher konnte für sie kein Kunde abgefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all customers were looked up.</source>
        <translation>Gestoppt, bevor alle Kunden abgefragt waren.</translation>
    </message>
    <message>
        <source>The server asked to wait: nothing is sent before %1, even if you resume sooner.</source>
        <translation>Der Server hat um eine Wartezeit gebeten: Vor %1 Uhr wird nichts gesendet, auch wenn Sie früher fortsetzen.</translation>
    </message>
    <message>
        <source>All that were chosen: %1.</source>
        <translation>Alle ausgewählten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes aren&apos;t in the journal yet: leave Token Desk open until they are.</source>
        <translation>
            <numerusform>%Ln dieser Ergebnisse steht noch nicht im Journal: Lassen Sie Token Desk bis dahin geöffnet.</numerusform>
            <numerusform>%Ln dieser Ergebnisse stehen noch nicht im Journal: Lassen Sie Token Desk bis dahin geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. %1 %2 Then resume.</source>
        <translation>Pausiert: Token Desk hat keine Zugangsdaten. %1 %2 Setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. Open the account again, then resume.</source>
        <translation>Pausiert: Token Desk hat keine Zugangsdaten. Öffnen Sie das Konto erneut und setzen Sie dann fort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Looking up what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln Löschung im Konto %1 wurde unterbrochen. Es wird abgefragt, was daraus geworden ist; nichts wird erneut gesendet.</numerusform>
            <numerusform>%Ln Löschungen im Konto %1 wurden unterbrochen. Es wird abgefragt, was daraus geworden ist; nichts wird erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. What became of them: %2.</source>
        <translation>
            <numerusform>%Ln Löschung im Konto %1 wurde unterbrochen. Was daraus geworden ist: %2.</numerusform>
            <numerusform>%Ln Löschungen im Konto %1 wurden unterbrochen. Was daraus geworden ist: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>This system has no keyring that answers.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, or refused.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder hat abgelehnt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring didn&apos;t answer.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>Beim Schlüsselbund des Systems ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no API key for this account. Type it for this session, or save it with the account.</source>
        <translation>Der Schlüsselbund des Systems hat keinen API-Schlüssel für dieses Konto. Geben Sie ihn für diese Sitzung ein oder speichern Sie ihn mit dem Konto.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no client secret for this account. Type it for this session, or save it with the account.</source>
        <translation>Der Schlüsselbund des Systems hat kein Client-Secret für dieses Konto. Geben Sie es für diese Sitzung ein oder speichern Sie es mit dem Konto.</translation>
    </message>
    <message>
        <source>Type the API key for this session.</source>
        <translation>Geben Sie den API-Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Type the client secret for this session.</source>
        <translation>Geben Sie das Client-Secret für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the API key for this session.</source>
        <translation>Entsperren Sie ihn und fragen Sie erneut, oder geben Sie den API-Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the client secret for this session.</source>
        <translation>Entsperren Sie ihn und fragen Sie erneut, oder geben Sie das Client-Secret für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the API key is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk wurde gesperrt, daher ist der API-Schlüssel nirgends gespeichert: Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the client secret is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk wurde gesperrt, daher ist das Client-Secret nirgends gespeichert: Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the proxy&apos;s password is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk wurde gesperrt, daher ist das Proxy-Passwort nirgends gespeichert: Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>%1 The API key is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Der API-Schlüssel wird nur für diese Sitzung behalten: Nichts davon liegt auf dem Datenträger, und er wird nach dem Sperren und beim nächsten Start wieder benötigt.</translation>
    </message>
    <message>
        <source>%1 The client secret is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Das Client-Secret wird nur für diese Sitzung behalten: Nichts davon liegt auf dem Datenträger, und es wird nach dem Sperren und beim nächsten Start wieder benötigt.</translation>
    </message>
    <message>
        <source>%1 The proxy&apos;s password is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Das Proxy-Passwort wird nur für diese Sitzung behalten: Nichts davon liegt auf dem Datenträger, und es wird nach dem Sperren und beim nächsten Start wieder benötigt.</translation>
    </message>
    <message>
        <source>The account is removed, but the system&apos;s keyring didn&apos;t let its secret go. Remove the entry “token-desk” with the keyring&apos;s own program.</source>
        <translation>Das Konto ist entfernt, aber der Schlüsselbund des Systems hat das zugehörige Geheimnis nicht gelöscht. Entfernen Sie den Eintrag „token-desk“ mit dem Programm des Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The settings can&apos;t be read. Token Desk has begun with its defaults, and no account.</source>
        <translation>Die Einstellungen können nicht gelesen werden. Token Desk ist mit den Standardeinstellungen und ohne Konto gestartet.</translation>
    </message>
    <message>
        <source>The settings are damaged. Token Desk has begun with its defaults, and no account.</source>
        <translation>Die Einstellungen sind beschädigt. Token Desk ist mit den Standardeinstellungen und ohne Konto gestartet.</translation>
    </message>
    <message>
        <source>The settings were written by a later version of Token Desk, which this one can&apos;t read. It has begun with its defaults, and no account.</source>
        <translation>Die Einstellungen stammen von einer neueren Version von Token Desk und sind für diese nicht lesbar. Das Programm ist mit den Standardeinstellungen und ohne Konto gestartet.</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be used, and Token Desk goes on without them: %1.</source>
        <translation>Einige Einstellungen sind nicht verwendbar; Token Desk arbeitet ohne diese weiter: %1.</translation>
    </message>
    <message>
        <source>Not saved: there is no folder %1, and it can&apos;t be made.</source>
        <translation>Nicht gespeichert: Der Ordner %1 existiert nicht und lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Not saved: another program keeps %1.</source>
        <translation>Nicht gespeichert: Ein anderes Programm hält %1 geöffnet.</translation>
    </message>
    <message>
        <source>Not saved: what stands in %1 can&apos;t be used, nor moved out of the way.</source>
        <translation>Nicht gespeichert: Der Inhalt von %1 ist nicht verwendbar und lässt sich auch nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written.</source>
        <translation>Nicht gespeichert: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written (%2).</source>
        <translation>Nicht gespeichert: %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The old file couldn&apos;t be moved out of the way, so no change can be saved.</source>
        <translation>Die alte Datei ließ sich nicht beiseitelegen; daher kann keine Änderung gespeichert werden.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The change counts until Token Desk ends.</source>
        <translation>Die Änderung gilt, bis Token Desk beendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln Zertifikat, gültig bis %1.</numerusform>
            <numerusform>%Ln Zertifikate, gültig bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired certificate(s): nothing is trusted because of them.</source>
        <translation>
            <numerusform>%Ln abgelaufenes Zertifikat: Es begründet kein Vertrauen.</numerusform>
            <numerusform>%Ln abgelaufene Zertifikate: Sie begründen kein Vertrauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.com.</source>
        <translation>Geben Sie den Host des Proxys ein, zum Beispiel proxy.example.com.</translation>
    </message>
    <message>
        <source>The host is a name or an address only: no http://, and the port beside it.</source>
        <translation>Der Host ist nur ein Name oder eine Adresse: kein http://, und der Port steht daneben.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port: a number from 1 to 65535, such as 8080.</source>
        <translation>Geben Sie den Port des Proxys ein: eine Zahl von 1 bis 65535, zum Beispiel 8080.</translation>
    </message>
    <message>
        <source>There is a character in the user name that can&apos;t be sent: a colon or an invisible one.</source>
        <translation>Der Benutzername enthält ein Zeichen, das nicht gesendet werden kann: einen Doppelpunkt oder ein unsichtbares Zeichen.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Token Desk is open already, and its window takes over.</source>
        <translation>Token Desk ist bereits geöffnet, und sein Fenster übernimmt.</translation>
    </message>
    <message>
        <source>Token Desk is open already, but its window doesn&apos;t answer. Close it, or wait and try again; --new-window opens another one.</source>
        <translation>Token Desk ist bereits geöffnet, aber sein Fenster antwortet nicht. Schließen Sie es oder warten Sie und versuchen Sie es erneut; --new-window öffnet ein weiteres.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster geöffnet werden könnte (DISPLAY und WAYLAND_DISPLAY sind leer).</translation>
    </message>
    <message>
        <source>What there is to say couldn&apos;t be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>As you call it: “Web shop”, “Web shop, test”</source>
        <translation>Wie Sie es nennen: „Webshop“, „Webshop, Test“</translation>
    </message>
    <message>
        <source>P or T and eight digits</source>
        <translation>P oder T und acht Ziffern</translation>
    </message>
    <message>
        <source>Checkout API</source>
        <translation>Checkout API</translation>
    </message>
    <message>
        <source>Payments API v2</source>
        <translation>Payments API v2</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Wie für alle Konten</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>&amp;API</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Client-S&amp;ecret</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;zwerk</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Cli&amp;ent id and secret</source>
        <translation>Client-ID und Client-Sec&amp;ret</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFlow</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>&amp;Sandbox, with made-up cards</source>
        <translation>&amp;Sandbox, mit erfundenen Karten</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>Dieses Konto &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vität</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>Als &amp;Standard</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>What is done here is done at once; Cancel doesn&apos;t take it back.</source>
        <translation>Was Sie hier tun, gilt sofort; „Abbrechen“ macht es nicht rückgängig.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>&quot;Key&quot;: the keyboard shortcut.</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Strg+Pfeil nach oben</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Strg+Pfeil nach unten</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>The method of an HTTP request, such as GET</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>The URL of an HTTP request</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>The status of an HTTP reply, such as 404</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Server&apos;s request id</source>
        <translation>Anfrage-ID des Servers</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Called off before it ended.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Token Desk hasn&apos;t asked anything of the API yet. Look something up, or test an account, and see here what came of it.</source>
        <translation>Token Desk hat die API noch nichts gefragt. Fragen Sie etwas ab oder testen Sie ein Konto und sehen Sie hier, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The latest requests to the API since Token Desk started, newest first, without what they held.</source>
        <translation>Die letzten Anfragen an die API seit dem Start von Token Desk, neueste zuerst, ohne ihren Inhalt.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Z&amp;eile kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>Diagnose &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Wählen Sie zuerst eine Anfrage aus.</translation>
    </message>
    <message>
        <source>Copied what is in the table.</source>
        <translation>Kopiert, wie in der Tabelle angezeigt.</translation>
    </message>
    <message>
        <source>Copied as a command for curl. The credential isn&apos;t in it: put it in the variable that the command names.</source>
        <translation>Als Befehl für curl kopiert. Die Zugangsdaten sind nicht enthalten: Legen Sie sie in der Variablen ab, die der Befehl nennt.</translation>
    </message>
    <message>
        <source>Not copied: whoever pastes the command would delete again. Copy the row instead.</source>
        <translation>Nicht kopiert: Wer den Befehl einfügt, würde erneut löschen. Kopieren Sie stattdessen die Zeile.</translation>
    </message>
    <message>
        <source>Not copied: the ids in it aren&apos;t kept when Token Desk locks, and card numbers never are. Copy the row instead.</source>
        <translation>Nicht kopiert: Die IDs darin werden bei einer Sperre von Token Desk nicht behalten, Kartennummern nie. Kopieren Sie stattdessen die Zeile.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>tokendesk::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTable</name>
    <message>
        <source>Card tokens</source>
        <translation>Karten-Tokens</translation>
    </message>
    <message>
        <source>Restore the first layout</source>
        <translation>Ursprüngliche Anordnung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTableModel</name>
    <message>
        <source>Waiting…</source>
        <translation>Wartet&#xa0;…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>Unknown (paused)</source>
        <translation>Unbekannt (pausiert)</translation>
    </message>
</context>
<context>
    <name>tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearableField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteDialog</name>
    <message>
        <source>&amp;Last four digits</source>
        <translation>&amp;Letzte vier Ziffern</translation>
    </message>
    <message>
        <source>&amp;Last four of the token id</source>
        <translation>&amp;Letzte vier Zeichen der Token-ID</translation>
    </message>
    <message>
        <source>Type them: this is a real card.</source>
        <translation>Bitte eingeben: Dies ist eine echte Karte.</translation>
    </message>
    <message>
        <source>Not this card&apos;s. Check that it is the right one.</source>
        <translation>Passt nicht zu dieser Karte. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>Delete card token</source>
        <translation>Karten-Token löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>no card number given</source>
        <translation>keine Kartennummer angegeben</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Token id %1</source>
        <translation>Token-ID %1</translation>
    </message>
    <message>
        <source>Last use: not read yet</source>
        <translation>Letzte Verwendung: noch nicht gelesen</translation>
    </message>
    <message>
        <source>Once it is deleted, the merchant can&apos;t charge this card token any more. That can&apos;t be undone.</source>
        <translation>Nach dem Löschen kann der Händler dieses Karten-Token nicht mehr belasten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteFlow</name>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Zuerst werden unterbrochene Löschungen abgefragt.</translation>
    </message>
    <message>
        <source>A run is about to delete it.</source>
        <translation>Ein Löschlauf wird es gleich löschen.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Es wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>Its deletion is being checked.</source>
        <translation>Seine Löschung wird gerade geprüft.</translation>
    </message>
    <message>
        <source>It may be deleted already: check again first.</source>
        <translation>Es ist möglicherweise schon gelöscht: Prüfen Sie zuerst erneut.</translation>
    </message>
    <message>
        <source>Already deleted on %1.</source>
        <translation>Bereits gelöscht am %1.</translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Bereits gelöscht.</translation>
    </message>
    <message>
        <source>The API&apos;s record is incomplete (see details), so it can&apos;t be deleted here.</source>
        <translation>Der Datensatz der API ist unvollständig (siehe Details); daher kann es hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Its id can&apos;t be sent safely, so it can&apos;t be deleted here.</source>
        <translation>Seine ID lässt sich nicht sicher senden; daher kann es hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Ändern und erneut versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg&#xa0;…</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Für Ticket kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It may be deleted already: the paused run looks when it goes on.</source>
        <translation>Möglicherweise ist es bereits gelöscht: Der pausierte Löschlauf prüft es, wenn er fortgesetzt wird.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteManyDialog</name>
    <message>
        <source>&amp;How many?</source>
        <translation>&amp;Wie viele?</translation>
    </message>
    <message>
        <source>Type the number: these are real cards.</source>
        <translation>Geben Sie die Anzahl ein: Dies sind echte Karten.</translation>
    </message>
    <message>
        <source>Not as many: look above.</source>
        <translation>Die Anzahl stimmt nicht: siehe oben.</translation>
    </message>
    <message>
        <source>Show &amp;all customers</source>
        <translation>Alle Kunden an&amp;zeigen</translation>
    </message>
    <message>
        <source>Delete card tokens</source>
        <translation>Karten-Tokens löschen</translation>
    </message>
    <message>
        <source>How many at the same time</source>
        <translation>Wie viele gleichzeitig</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Gl&amp;eichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln card token(s)</source>
        <translation>
            <numerusform>%Ln Karten-Token löschen</numerusform>
            <numerusform>%Ln Karten-Tokens löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these card tokens can be deleted.</source>
        <translation>Keines dieser Karten-Tokens kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %Ln day(s)</source>
        <translation>
            <numerusform>Innerhalb von %Ln Tag verwendet</numerusform>
            <numerusform>In den letzten %Ln Tagen verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read yet: which of them were used in the last %Ln day(s).</source>
        <translation>
            <numerusform>Noch nicht gelesen: welche davon innerhalb von %Ln Tag verwendet wurden.</numerusform>
            <numerusform>Noch nicht gelesen: welche davon in den letzten %Ln Tagen verwendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look which were used</source>
        <translation>&amp;Nachsehen, welche verwendet wurden</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Leave these &amp;out</source>
        <translation>Diese &amp;auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) used in the last 30 days left out.</source>
        <translation>
            <numerusform>%Ln in den letzten 30 Tagen verwendetes Karten-Token ausgelassen.</numerusform>
            <numerusform>%Ln in den letzten 30 Tagen verwendete Karten-Tokens ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>Bei %Ln ist es nicht bekannt.</numerusform>
            <numerusform>Bei %Ln ist es nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are deleted, the merchant can&apos;t charge these card tokens any more. That can&apos;t be undone.</source>
        <translation>Nach dem Löschen kann der Händler diese Karten-Tokens nicht mehr belasten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wer fordert es an?</translation>
    </message>
    <message>
        <source>&amp;Cardholder</source>
        <translation>&amp;Karteninhaber</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Händler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type a reason, or choose one with the arrow keys</source>
        <translation>Grund eingeben oder mit Pfeiltasten wählen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Choose who asks: it goes on record.</source>
        <translation>Wählen Sie, wer es anfordert: Das wird festgehalten.</translation>
    </message>
    <message>
        <source>Give a reason: it goes on record.</source>
        <translation>Geben Sie einen Grund an: Er wird festgehalten.</translation>
    </message>
    <message>
        <source>Choose a reason with the arrow keys</source>
        <translation>Grund mit Pfeiltasten wählen</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailsPane</name>
    <message>
        <source>Waits to be deleted</source>
        <translation>Wartet auf die Löschung</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Checking whether it is deleted…</source>
        <translation>Es wird geprüft, ob es gelöscht ist&#xa0;…</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted</source>
        <translation>Unbekannt, ob es gelöscht ist</translation>
    </message>
    <message>
        <source>Card art</source>
        <translation>Kartenbild</translation>
    </message>
    <message>
        <source>Card art, background</source>
        <translation>Kartenbild, Hintergrund</translation>
    </message>
    <message>
        <source>Card symbol</source>
        <translation>Kartensymbol</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) chosen</source>
        <translation>
            <numerusform>%Ln Karten-Token ausgewählt</numerusform>
            <numerusform>%Ln Karten-Tokens ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>The API&apos;s record lacks %1, so this token can&apos;t be deleted here.</source>
        <translation>Im Datensatz der API fehlt %1; daher kann dieses Token hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Copy token id</source>
        <translation>Token-ID kopieren</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token gültig bis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Frühere IDs</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Zahlungsprodukt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Held by the API; never shown</source>
        <translation>Liegt bei der API; wird nie angezeigt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted: the run is paused, and looks when it goes on</source>
        <translation>Unbekannt, ob es gelöscht ist: Der Löschlauf ist pausiert und prüft es, wenn er fortgesetzt wird</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Token-Wert</translation>
    </message>
</context>
<context>
    <name>tokendesk::DiagnosticsFlow</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Diagnose wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The diagnostics are in %1. Look through it before you send it: it tells how Token Desk is set up and what it asked of servers, without keys, card numbers and ids of customers.</source>
        <translation>Die Diagnose ist in %1. Sehen Sie sie durch, bevor Sie sie weitergeben: Sie zeigt, wie Token Desk eingerichtet ist und was es bei Servern angefragt hat, ohne Schlüssel, Kartennummern und Kunden-IDs.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written over it. Choose another name.</source>
        <translation>%1 existiert bereits und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The diagnostics weren&apos;t saved: %1 can&apos;t be written (%2). Choose another place.</source>
        <translation>Die Diagnose wurde nicht gespeichert: %1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EnvironmentBand</name>
    <message>
        <source>Other account</source>
        <translation>Anderes Konto</translation>
    </message>
</context>
<context>
    <name>tokendesk::FieldList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tokendesk::HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Look up, in the search field; delete, in a complete delete dialog</source>
        <translation>Im Suchfeld: abfragen; im vollständig ausgefüllten Löschdialog: löschen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>From the search field into the table</source>
        <translation>Aus dem Suchfeld in die Tabelle</translation>
    </message>
    <message>
        <source>Alt+C, Alt+M, Alt+R</source>
        <translation>Alt+K, Alt+H, Alt+G</translation>
    </message>
    <message>
        <source>Cardholder, merchant, reason, in the delete dialog</source>
        <translation>Karteninhaber, Händler, Grund, im Löschdialog</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalBrowser</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Only the deletions of one run are shown.</source>
        <translation>Es werden nur die Löschungen eines Löschlaufs angezeigt.</translation>
    </message>
    <message>
        <source>No deletion matches. Look for other words, or show all of them.</source>
        <translation>Keine Löschung passt. Suchen Sie nach anderen Begriffen oder zeigen Sie alle an.</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet. Each deletion is written here before it is sent, and then what came of it.</source>
        <translation>Es wurde noch nichts gelöscht. Jede Löschung wird hier eingetragen, bevor sie gesendet wird, und danach, was daraus geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln Löschung</numerusform>
            <numerusform>%Ln Löschungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut versu&amp;chen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln deletion(s)</source>
        <translation>
            <numerusform>Mindestens %Ln Löschung</numerusform>
            <numerusform>Mindestens %Ln Löschungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalExportFlow</name>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>For spreadsheets, a line for each deletion (*.csv)</source>
        <translation>Für Tabellenkalkulationen, eine Zeile pro Löschung (*.csv)</translation>
    </message>
    <message>
        <source>For programs, with every entry (*.json)</source>
        <translation>Für Programme, mit jedem Eintrag (*.json)</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been exported yet.</source>
        <translation>%1 existiert bereits. Es wurde noch nichts exportiert.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>Ersetze&amp;n</translation>
    </message>
    <message>
        <source>Choose a&amp;nother…</source>
        <translation>&amp;Andere wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Stoppe&amp;n</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Wird exportiert&#xa0;… %1 von %2</translation>
    </message>
    <message>
        <source>Exporting… %1 so far</source>
        <translation>Wird exportiert&#xa0;… bisher %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>%Ln Löschung nach %1 exportiert.</numerusform>
            <numerusform>%Ln Löschungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to %1.</source>
        <translation>Gestoppt. Nach %1 wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2). Choose another place or make room, then export again.</source>
        <translation>Es wurde nichts exportiert: %1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ort oder schaffen Sie Platz und exportieren Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Token, customer, last four, reason, agent</source>
        <translation>Token, Kunde, letzte vier Ziffern, Grund, Bearbeiter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von&#xa0;… bis&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Zei&amp;traum</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalModel</name>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalStory</name>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The chosen deletion</source>
        <translation>Die ausgewählte Löschung</translation>
    </message>
    <message>
        <source>&amp;Copy for ticket</source>
        <translation>&amp;Für Ticket kopieren</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>&amp;Beleg&#xa0;…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Ganzer Löschlauf</translation>
    </message>
    <message>
        <source>Show only the deletions of its run</source>
        <translation>Nur die Löschungen dieses Löschlaufs anzeigen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Copy the hash of entry %1</source>
        <translation>Hash von Eintrag %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Token Desk is started the next time.</source>
        <translation>Wird beim nächsten Start von Token Desk wirksam.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListDialog</name>
    <message>
        <source>&amp;Paste instead</source>
        <translation>Stattdessen ein&amp;fügen</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>Erste Zeile ist Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>Diese Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>&amp;Abfragen</translation>
    </message>
    <message>
        <source>Look up a list of card tokens</source>
        <translation>Liste von Karten-Tokens abfragen</translation>
    </message>
    <message>
        <source>Lines that aren&apos;t looked up</source>
        <translation>Zeilen, die nicht abgefragt werden</translation>
    </message>
    <message>
        <source>A long list, pasted</source>
        <translation>Eine lange eingefügte Liste</translation>
    </message>
    <message>
        <source>Token &amp;ids, or the rows of a table that has them:</source>
        <translation>&amp;Token-IDs oder Zeilen einer Tabelle mit Token-IDs:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Token-IDs</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Hier einfügen oder Datei hier ablegen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>Ids in</source>
        <translation>IDs in</translation>
    </message>
    <message>
        <source>I&amp;ds in</source>
        <translation>&amp;IDs in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A list of token ids</source>
        <translation>Eine Liste von Token-IDs</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing to look up yet.</source>
        <translation>Noch nichts abzufragen.</translation>
    </message>
    <message>
        <source>Nothing to look up: paste token ids, or choose a file.</source>
        <translation>Nichts abzufragen: Fügen Sie Token-IDs ein oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The list has a heading, and no id below it. If its first line is an id, untick that it is a heading.</source>
        <translation>Die Liste hat eine Überschrift und darunter keine ID. Ist die erste Zeile eine ID, schalten Sie „Erste Zeile ist Überschrift“ aus.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) under way: each ends, and its outcome waits for you.</source>
        <translation>
            <numerusform>%Ln Löschung läuft: Sie wird zu Ende geführt, und ihr Ergebnis wartet auf Sie.</numerusform>
            <numerusform>%Ln Löschungen laufen: Jede wird zu Ende geführt, und ihr Ergebnis wartet auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run is paused, with %Ln card token(s) still to delete. It waits for you.</source>
        <translation>
            <numerusform>Ein Löschlauf ist pausiert, %Ln Karten-Token ist noch zu löschen. Er wartet auf Sie.</numerusform>
            <numerusform>Ein Löschlauf ist pausiert, %Ln Karten-Tokens sind noch zu löschen. Er wartet auf Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LockTimePage</name>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Sperren nach</translation>
    </message>
    <message>
        <source>When nobody has touched Token Desk for so long, and on Ctrl+L, it hides what it shows and forgets keys and access tokens; to go on, the keyring is read again. A deletion under way ends first, and its outcome waits.</source>
        <translation>Nach dieser Zeit ohne Benutzung und bei Strg+L verbirgt Token Desk, was es anzeigt, und vergisst Schlüssel und Zugriffstokens; zum Weiterarbeiten wird der Schlüsselbund erneut gelesen. Eine laufende Löschung wird zuerst zu Ende geführt, und ihr Ergebnis wartet.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Token Desk</source>
        <translation>Token Desk</translation>
    </message>
    <message>
        <source>Token Desk (locked)</source>
        <translation>Token Desk (gesperrt)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The sandbox didn&apos;t start: %1.</source>
        <translation>Die Sandbox ist nicht gestartet: %1.</translation>
    </message>
    <message>
        <source>Token Desk: opening %1 (%2)</source>
        <translation>Token Desk: %1 (%2) wird geöffnet</translation>
    </message>
    <message>
        <source>What was on screen is gone.</source>
        <translation>Die Anzeige wurde geleert.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s). What was on screen is gone.</source>
        <translation>
            <numerusform>%Ln Minute lang nicht benutzt. Die Anzeige wurde geleert.</numerusform>
            <numerusform>%Ln Minuten lang nicht benutzt. Die Anzeige wurde geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of what happened aren&apos;t in the journal yet, and would be lost. Wait until they are; to lose them, close once more.</source>
        <translation>
            <numerusform>%Ln Eintrag steht noch nicht im Journal und ginge verloren. Warten Sie, bis er dort steht; um ihn zu verwerfen, schließen Sie noch einmal.</numerusform>
            <numerusform>%Ln Einträge stehen noch nicht im Journal und gingen verloren. Warten Sie, bis sie dort stehen; um sie zu verwerfen, schließen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deletion isn&apos;t settled yet. Unlock to see it.</source>
        <translation>Eine Löschung ist noch ungeklärt. Entsperren Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Für Ticket kopieren</translation>
    </message>
    <message>
        <source>The journal is written again, and nothing is missing.</source>
        <translation>Das Journal wird wieder geschrieben, und nichts fehlt.</translation>
    </message>
    <message>
        <source>Token Desk: journal</source>
        <translation>Token Desk: Journal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Token Desk: activity</source>
        <translation>Token Desk: Aktivität</translation>
    </message>
    <message>
        <source>%1 isn&apos;t removed: one of its deletions isn&apos;t settled yet.</source>
        <translation>%1 wird nicht entfernt: Eine Löschung in diesem Konto ist noch ungeklärt.</translation>
    </message>
    <message>
        <source>A deletion in %1 isn&apos;t settled yet. What was changed counts when it is.</source>
        <translation>Eine Löschung ist noch ungeklärt (%1). Sobald sie geklärt ist, gilt die Änderung.</translation>
    </message>
    <message>
        <source>Open it &amp;now</source>
        <translation>&amp;Jetzt öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkForm</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Nur wenn der Proxy danach fragt</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation>Keine außer denen des Systems</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Protoco&amp;l</source>
        <translation>Protok&amp;oll</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Zerti&amp;fikate</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Certificates of the company&apos;s authority</source>
        <translation>Zertifikate der Zertifizierungsstelle des Unternehmens</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where the company&apos;s network opens encrypted connections to inspect them: a PEM file with the certificates of its authority.</source>
        <translation>Wo das Unternehmensnetzwerk verschlüsselte Verbindungen zur Prüfung öffnet: eine PEM-Datei mit den Zertifikaten der zuständigen Zertifizierungsstelle.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkPage</name>
    <message>
        <source>For every account that has no network settings of its own.</source>
        <translation>Für jedes Konto ohne eigene Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>For every account of yours.</source>
        <translation>Für alle Ihre Konten.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningPage</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Client-S&amp;ecret</translation>
    </message>
    <message>
        <source>&amp;Open for this session</source>
        <translation>Für diese Sitzung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Ask the keyrin&amp;g again</source>
        <translation>Schlüsselbund erneut fra&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>Konto &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Opening… The system&apos;s keyring may ask for its password.</source>
        <translation>Wird geöffnet&#xa0;… Der Schlüsselbund des Systems fragt eventuell nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReasonsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Anything else can be typed there.</source>
        <translation>Was der Löschdialog anbietet. Alles andere lässt sich dort eingeben.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The usual &amp;ones</source>
        <translation>Ü&amp;bliche Gründe</translation>
    </message>
    <message>
        <source>Replaces the list by the one that Token Desk comes with</source>
        <translation>Ersetzt die Liste durch die von Token Desk mitgelieferte</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Nothing else can be given as a reason.</source>
        <translation>Was der Löschdialog anbietet. Kein anderer Grund kann angegeben werden.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>PDF &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>es ließ sich kein PDF erstellen</translation>
    </message>
    <message>
        <source>Not saved: %1 (%2). What was there before is unchanged.</source>
        <translation>Nicht gespeichert: %1 (%2). Was zuvor dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Not printed: the printer can&apos;t be written to.</source>
        <translation>Nicht gedruckt: Der Drucker ist nicht ansprechbar.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been saved yet.</source>
        <translation>%1 existiert bereits. Es wurde noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Ersetze&amp;n</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>&amp;Andere wählen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptFlow</name>
    <message>
        <source>The journal holds no entry of this deletion.</source>
        <translation>Das Journal enthält keinen Eintrag zu dieser Löschung.</translation>
    </message>
    <message>
        <source>The journal holds no entry of this run.</source>
        <translation>Das Journal enthält keinen Eintrag zu diesem Löschlauf.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecoveryFlow</name>
    <message>
        <source>Show in journal</source>
        <translation>Im Journal anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Nicht gelöschte auswählen</translation>
    </message>
</context>
<context>
    <name>tokendesk::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its API key in the keyring. At Dintero nothing changes: the key works until it is revoked in Dintero Backoffice.</source>
        <translation>Token Desk vergisst dieses Konto und seinen API-Schlüssel im Schlüsselbund. Bei Dintero ändert sich nichts: Der Schlüssel funktioniert, bis er in Dintero Backoffice widerrufen wird.</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its client secret in the keyring. At Dintero nothing changes: the client works until it is removed in Dintero Backoffice.</source>
        <translation>Token Desk vergisst dieses Konto und sein Client-Secret im Schlüsselbund. Bei Dintero ändert sich nichts: Der Client funktioniert, bis er in Dintero Backoffice entfernt wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunFlow</name>
    <message>
        <source>&amp;Pause or resume the run</source>
        <translation>Löschlauf p&amp;ausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>Löschlauf &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>&amp;Zum Löschlauf</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end, or stop it, before you start another one.</source>
        <translation>Ein Löschlauf ist im Gange. Warten Sie sein Ende ab oder stoppen Sie ihn, bevor Sie einen weiteren starten.</translation>
    </message>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Zuerst werden unterbrochene Löschungen abgefragt.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunPanel</name>
    <message>
        <source>Deletions that have ended</source>
        <translation>Beendete Löschungen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Nicht gelöschte auswählen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Für Ticket kopieren</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg&#xa0;…</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Im Journal anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is under way is waited for, and recorded.</source>
        <translation>Wird gestoppt: Es wird nichts Neues gesendet. Was läuft, wird abgewartet und aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was sent: the run can&apos;t be recorded. %1 Then start it anew.</source>
        <translation>Es wurde nichts gesendet: Der Löschlauf kann nicht aufgezeichnet werden. %1 Starten Sie ihn dann neu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>tokendesk::SandboxProcess</name>
    <message>
        <source>it ended before it was ready</source>
        <translation>Sie endete, bevor sie bereit war</translation>
    </message>
    <message>
        <source>it isn&apos;t installed. Install the package %1</source>
        <translation>Sie ist nicht installiert. Installieren Sie das Paket %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Customer, token or relationship id</source>
        <translation>Kunden-, Token- oder Beziehungs-ID</translation>
    </message>
    <message>
        <source>Include &amp;deleted</source>
        <translation>&amp;Gelöschte einbeziehen</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Suchen &amp;nach</translation>
    </message>
    <message>
        <source>Find by</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretField</name>
    <message>
        <source>Kept; type only to replace it</source>
        <translation>Gespeichert; nur zum Ersetzen eingeben</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Deletion reasons</source>
        <translation>Löschgründe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartPage</name>
    <message>
        <source>Whose card is it?</source>
        <translation>Wessen Karte ist es?</translation>
    </message>
    <message>
        <source>Paste a customer, token or relationship id above and press Enter.</source>
        <translation>Fügen Sie oben eine Kunden-, Token- oder Beziehungs-ID ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>In this sandbox, try:</source>
        <translation>Zum Ausprobieren in dieser Sandbox:</translation>
    </message>
</context>
<context>
    <name>tokendesk::TransactionHistory</name>
    <message>
        <source>Transactions (history)</source>
        <translation>Transaktionen (Verlauf)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The history couldn&apos;t be read. %1 %2</source>
        <translation>Der Verlauf war nicht lesbar. %1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln Transaktion war nicht lesbar.</numerusform>
            <numerusform>%Ln Transaktionen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transactions with this card token.</source>
        <translation>Keine Transaktionen mit diesem Karten-Token.</translation>
    </message>
    <message>
        <source>Last used %1: %2, %3</source>
        <translation>Zuletzt verwendet am %1: %2, %3</translation>
    </message>
    <message>
        <source>Last use: not known</source>
        <translation>Letzte Verwendung: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>tokendesk::UnreadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it isn&apos;t looked up</source>
        <translation>Warum sie nicht abgefragt wird</translation>
    </message>
</context>
<context>
    <name>tokendesk::WelcomePage</name>
    <message>
        <source>A&amp;dd an account</source>
        <translation>Konto hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Welcome to Token Desk</source>
        <translation>Willkommen bei Token Desk</translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation>In der &amp;Sandbox umsehen</translation>
    </message>
    <message>
        <source>For your shop&apos;s Dintero account. Have the account id at hand, and an API key or a client id and secret.</source>
        <translation>Für das Dintero-Konto Ihres Shops. Halten Sie die Konto-ID und einen API-Schlüssel oder Client-ID und Client-Secret bereit.</translation>
    </message>
    <message>
        <source>A server on this computer with made-up cards. Nothing you do there touches a real card.</source>
        <translation>Ein Server auf diesem Computer mit erfundenen Karten. Nichts, was Sie dort tun, betrifft eine echte Karte.</translation>
    </message>
    <message>
        <source>Look up stored card tokens and delete them, with proof.</source>
        <translation>Gespeicherte Karten-Tokens abfragen und löschen, mit Nachweis.</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>Token Desk: %1 (%2)</source>
        <translation>Token Desk: %1 (%2)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>Weiterhin angezeigt: %1</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Copy unknown ids</source>
        <translation>Unbekannte IDs kopieren</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Restliche abfragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Include deleted</source>
        <translation>Gelöschte einbeziehen</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was copied.</source>
        <translation>Es ist nichts ausgewählt, daher wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 von %Ln angezeigt</numerusform>
            <numerusform>%L1 von %Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shown matches the filter. Esc clears it.</source>
        <translation>Nichts passt zum Filter. Esc leert ihn.</translation>
    </message>
    <message>
        <source>Choose the card token to delete.</source>
        <translation>Wählen Sie das Karten-Token aus, das gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesevorgang</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Last four, brand, anything shown</source>
        <translation>Letzte vier, Marke, alles Angezeigte</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Look up a lis&amp;t…</source>
        <translation>Liste &amp;abfragen&#xa0;…</translation>
    </message>
    <message>
        <source>Fi&amp;lter what is shown</source>
        <translation>Angezeigtes &amp;filtern</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>&amp;Recent look-ups</source>
        <translation>&amp;Letzte Abfragen</translation>
    </message>
    <message>
        <source>&amp;Stop, clear the filter, close the message</source>
        <translation>Sto&amp;ppen, Filter leeren, Meldung schließen</translation>
    </message>
    <message>
        <source>Choose all s&amp;hown</source>
        <translation>Alle an&amp;gezeigten auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Zelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy token &amp;id</source>
        <translation>&amp;Token-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Take deleted ones off the table</source>
        <translation>&amp;Gelöschte aus der Tabelle nehmen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Check &amp;again whether it is deleted</source>
        <translation>Erneut &amp;prüfen, ob gelöscht</translation>
    </message>
    <message>
        <source>All cards of this c&amp;ustomer</source>
        <translation>Alle Karten dieses K&amp;unden</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Z&amp;eile kopieren</translation>
    </message>
    <message>
        <source>Copy outcome for a &amp;ticket</source>
        <translation>Ergebnis &amp;für Ticket kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Token Desk</source>
        <translation>&amp;Über Token Desk</translation>
    </message>
    <message>
        <source>None in this session</source>
        <translation>Keine in dieser Sitzung</translation>
    </message>
    <message>
        <source>About Token Desk</source>
        <translation>Über Token Desk</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Look up and delete stored card tokens. Licensed under Apache-2.0; uses Qt %1 (LGPL-3).</source>
        <translation>Gespeicherte Karten-Tokens abfragen und löschen. Lizenziert unter Apache-2.0; verwendet Qt %1 (LGPL-3).</translation>
    </message>
    <message>
        <source>A deletion is under way. Wait for its outcome; if you leave, it is looked up at the next start.</source>
        <translation>Eine Löschung läuft. Warten Sie ihr Ergebnis ab; wenn Sie das Programm beenden, wird sie beim nächsten Start abgefragt.</translation>
    </message>
    <message>
        <source>A deletion&apos;s outcome is unknown. Check again before you tell anyone that it is gone; if you leave, it is looked up at the next start.</source>
        <translation>Das Ergebnis einer Löschung ist unbekannt. Prüfen Sie erneut, bevor Sie jemandem die Löschung bestätigen; wenn Sie das Programm beenden, wird sie beim nächsten Start abgefragt.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Stop the run and leave</source>
        <translation>Löschlauf stoppen und beenden</translation>
    </message>
    <message>
        <source>All of them are deleted already.</source>
        <translation>Alle sind bereits gelöscht.</translation>
    </message>
    <message>
        <source>None of them can be deleted.</source>
        <translation>Keines davon kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
