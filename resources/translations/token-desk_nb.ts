<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Give the account a name, such as the shop&apos;s.</source>
        <translation>Gi kontoen et navn, for eksempel butikkens.</translation>
    </message>
    <message>
        <source>Too long: at most 80 characters.</source>
        <translation>For langt: høyst 80 tegn.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Fjern linjeskiftet, tabulatoren eller det usynlige tegnet.</translation>
    </message>
    <message>
        <source>Remove the card number.</source>
        <translation>Fjern kortnummeret.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose one that can&apos;t be mistaken for it.</source>
        <translation>En annen konto har dette navnet. Velg et som ikke kan forveksles med det.</translation>
    </message>
    <message>
        <source>Enter the account id: P or T and eight digits. It stands in Dintero Backoffice.</source>
        <translation>Skriv inn konto-ID-en: P eller T og åtte sifre. Du finner den i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>An account id begins with P for production or T for test.</source>
        <translation>En konto-ID begynner med P for produksjon eller T for test.</translation>
    </message>
    <message>
        <source>Behind the P or T there are digits only.</source>
        <translation>Etter P eller T skal det bare være sifre.</translation>
    </message>
    <message>
        <source>Too short: eight digits follow the P or T.</source>
        <translation>For kort: Det skal være åtte sifre etter P eller T.</translation>
    </message>
    <message>
        <source>Too long: eight digits follow the P or T.</source>
        <translation>For langt: Det skal være åtte sifre etter P eller T.</translation>
    </message>
    <message>
        <source>Enter the address, such as https://checkout.dintero.com/v1.</source>
        <translation>Skriv inn adressen, for eksempel https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://checkout.dintero.com/v1.</source>
        <translation>Dette er ingen adresse. En adresse ser ut som https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>La adressen begynne med https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adressen må begynne med https://.</translation>
    </message>
    <message>
        <source>Over http:// anyone on the way could read along. Use https://.</source>
        <translation>Over http:// kan hvem som helst underveis lese med. Bruk https://.</translation>
    </message>
    <message>
        <source>Remove the user and the @ sign: how to sign in is entered below.</source>
        <translation>Fjern brukernavnet og @-tegnet: Påloggingen fyller du inn nedenfor.</translation>
    </message>
    <message>
        <source>Remove what begins with ? or #.</source>
        <translation>Fjern det som begynner med ? eller #.</translation>
    </message>
    <message>
        <source>Too long for an address.</source>
        <translation>For langt for en adresse.</translation>
    </message>
    <message>
        <source>This is another account&apos;s address: compare it with the account id.</source>
        <translation>Dette er adressen til en annen konto: Sammenlign den med konto-ID-en.</translation>
    </message>
    <message>
        <source>The Payments API takes no API key. Sign in with client id and secret.</source>
        <translation>Payments API tar ikke imot API-nøkler. Logg på med klient-ID og hemmelighet.</translation>
    </message>
    <message>
        <source>Enter the client id. Dintero Backoffice shows it among the API clients.</source>
        <translation>Skriv inn klient-ID-en. Dintero Backoffice viser den blant API-klientene.</translation>
    </message>
    <message>
        <source>Too long for a client id.</source>
        <translation>For langt for en klient-ID.</translation>
    </message>
    <message>
        <source>There is a character in it that no client id has. Copy it again.</source>
        <translation>Her er det et tegn som ingen klient-ID har. Kopier den på nytt.</translation>
    </message>
    <message>
        <source>No client id has a colon in it. Copy the id alone, without the secret.</source>
        <translation>Ingen klient-ID inneholder kolon. Kopier bare ID-en, uten hemmeligheten.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Skriv inn API-nøkkelen.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Skriv inn klienthemmeligheten.</translation>
    </message>
    <message>
        <source>Too long for an API key.</source>
        <translation>For langt for en API-nøkkel.</translation>
    </message>
    <message>
        <source>Too long for a client secret.</source>
        <translation>For langt for en klienthemmelighet.</translation>
    </message>
    <message>
        <source>There is a space or line break before or behind it. Copy it without.</source>
        <translation>Det er et mellomrom eller linjeskift foran eller bak. Kopier uten det.</translation>
    </message>
    <message>
        <source>There is a character in it that no API key has. Copy it again.</source>
        <translation>Her er det et tegn som ingen API-nøkkel har. Kopier den på nytt.</translation>
    </message>
    <message>
        <source>There is a character in it that no client secret has. Copy it again.</source>
        <translation>Her er det et tegn som ingen klienthemmelighet har. Kopier den på nytt.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one in the Account menu, or add it.</source>
        <translation>Det finnes ingen konto som heter «%1». Velg en i Konto-menyen, eller legg den til.</translation>
    </message>
    <message>
        <source>Several accounts have the id “%1”. Choose one by its name.</source>
        <translation>Flere kontoer har ID-en «%1». Velg en etter navnet.</translation>
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
        <translation>Korttype</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Kort utløper</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token utløper</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Tidligere ID-er</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Opprettet av</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Slettet av</translation>
    </message>
    <message>
        <source>Created in transaction</source>
        <translation>Opprettet i transaksjon</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Betalingsprodukt</translation>
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
        <translation>Suspendert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>utløper snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>utløper %1</translation>
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
        <translation>PRODUKSJON</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Kortholder</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Brukersted</translation>
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
        <translation>Gjentakende</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Ikke planlagt</translation>
    </message>
    <message>
        <source>Card stored</source>
        <translation>Kort lagret</translation>
    </message>
    <message>
        <source>Initiated</source>
        <extracomment>Of a card payment: how far it got.</extracomment>
        <translation>Påbegynt</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisert</translation>
    </message>
    <message>
        <source>Authorization voided</source>
        <translation>Autorisasjon annullert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Delvis belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Delvis refundert</translation>
    </message>
    <message>
        <source>Partially captured refunded</source>
        <translation>Delvis belastet, refundert</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>known to be misused</source>
        <translation>kjent for å være misbrukt</translation>
    </message>
    <message>
        <source>not what its issuer signed</source>
        <translation>ikke det utstederen signerte</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selvsignert</translation>
    </message>
    <message>
        <source>its issuer&apos;s certificate is missing</source>
        <translation>utstederens sertifikat mangler</translation>
    </message>
    <message>
        <source>its authority isn&apos;t trusted</source>
        <translation>sertifiseringsinstansen er ikke klarert</translation>
    </message>
    <message>
        <source>its issuer may not issue certificates</source>
        <translation>utstederen har ikke lov til å utstede sertifikater</translation>
    </message>
    <message>
        <source>its issuer may not vouch for this name</source>
        <translation>utstederen har ikke lov til å gå god for dette navnet</translation>
    </message>
    <message>
        <source>not meant for a server</source>
        <translation>ikke ment for en server</translation>
    </message>
    <message>
        <source>key too weak</source>
        <translation>for svak nøkkel</translation>
    </message>
    <message>
        <source>signature too weak</source>
        <translation>for svak signatur</translation>
    </message>
    <message>
        <source>for another host</source>
        <translation>for en annen vert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>ikke gyldig ennå</translation>
    </message>
    <message>
        <source>old protocol</source>
        <translation>gammel protokoll</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>ikke TLS</translation>
    </message>
    <message>
        <source>a certificate is wanted from Token Desk</source>
        <translation>Token Desk blir bedt om et sertifikat</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>serveren avviste forbindelsen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>noe annet</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2; this computer&apos;s date is %3.</source>
        <translation>Sertifikatet for %1 utløp %2; datoen på denne datamaskinen er %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, expired on %2; this computer&apos;s date is %3.</source>
        <translation>Sertifikatet for «%4», som går god for %1, utløp %2; datoen på denne datamaskinen er %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Sertifikatet for %1 er ikke gyldig før %2; datoen på denne datamaskinen er %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Sertifikatet for «%4», som går god for %1, er ikke gyldig før %2; datoen på denne datamaskinen er %3.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate that names no host.</source>
        <translation>Det som svarer for %1, har et sertifikat uten vertsnavn.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate for another host: %2.</source>
        <translation>Det som svarer for %1, har et sertifikat for en annen vert: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is known to be misused.</source>
        <translation>Sertifikatet for %1 er kjent for å være misbrukt.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t what its issuer “%2” signed.</source>
        <translation>Sertifikatet for %1 er ikke det som utstederen «%2» signerte.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: only it vouches for itself.</source>
        <translation>Sertifikatet for %1 er selvsignert: Bare det selv går god for det.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t send the certificate of “%2”, which vouches for it.</source>
        <translation>%1 sendte ikke sertifikatet for «%2», som går god for denne serveren.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust “%2”, which vouches for %1.</source>
        <translation>Denne datamaskinen stoler ikke på «%2», som går god for %1.</translation>
    </message>
    <message>
        <source>“%2”, which vouches for %1, may not issue such certificates.</source>
        <translation>«%2», som går god for %1, har ikke lov til å utstede slike sertifikater.</translation>
    </message>
    <message>
        <source>“%2” vouches for %1, but may not do so for that name.</source>
        <translation>«%2» går god for %1, men har ikke lov til det for dette navnet.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t meant for a server.</source>
        <translation>Sertifikatet for %1 er ikke ment for en server.</translation>
    </message>
    <message>
        <source>%1 offered a key that is too weak.</source>
        <translation>%1 tilbød en nøkkel som er for svak.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a key that is too weak (%2).</source>
        <translation>Sertifikatet for %1 bygger på en nøkkel som er for svak (%2).</translation>
    </message>
    <message>
        <source>%1 offered a signature that can be forged.</source>
        <translation>%1 tilbød en signatur som kan forfalskes.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a signature that can be forged (%2).</source>
        <translation>Sertifikatet for %1 bygger på en signatur som kan forfalskes (%2).</translation>
    </message>
    <message>
        <source>%1 offers only versions of TLS that are no longer safe.</source>
        <translation>%1 tilbyr bare TLS-versjoner som ikke lenger er sikre.</translation>
    </message>
    <message>
        <source>What answers for %1 doesn&apos;t speak TLS.</source>
        <translation>Det som svarer for %1, bruker ikke TLS.</translation>
    </message>
    <message>
        <source>%1 wants a certificate from Token Desk, which has none.</source>
        <translation>%1 krever et sertifikat fra Token Desk, som ikke har noe.</translation>
    </message>
    <message>
        <source>%1 refused every kind of encryption that Token Desk offers.</source>
        <translation>%1 avviste alle typer kryptering som Token Desk tilbyr.</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about.</source>
        <translation>Det lot seg ikke gjøre å opprette en sikker forbindelse til %1.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is %1.</source>
        <translation>%1 kunne ikke bevise at det er %1.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add your company&apos;s certificate file in the network settings; otherwise don&apos;t trust this network, and ask whoever runs it.</source>
        <translation>Hvis det er bedriftens eget, legger du til bedriftens sertifikatfil i nettverksinnstillingene. Ellers bør du ikke stole på dette nettverket; spør dem som drifter det.</translation>
    </message>
    <message>
        <source>Most likely the server is set up wrong: ask whoever runs it to send the whole chain. If it is your company&apos;s own, add your company&apos;s certificate file in the network settings.</source>
        <translation>Mest sannsynlig er serveren satt opp feil: Be dem som drifter den, om å sende hele kjeden. Hvis den er bedriftens egen, legger du til bedriftens sertifikatfil i nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>Check the address for typing errors; if it is right, ask whoever runs your network.</source>
        <translation>Kontroller om adressen er skrevet riktig. Hvis den er det, spør dem som drifter nettverket.</translation>
    </message>
    <message>
        <source>If that date is wrong, set this computer&apos;s clock; otherwise ask whoever runs the server.</source>
        <translation>Hvis datoen er feil, stiller du klokken på datamaskinen. Ellers spør du dem som drifter serveren.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, ask whoever runs your network.</source>
        <translation>Kontroller adressen og porten. Hvis de er riktige, spør dem som drifter nettverket.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server or your network.</source>
        <translation>Spør dem som drifter serveren eller nettverket.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read (%2). Check the network settings.</source>
        <translation>Sertifikatene i %1 kan ikke leses (%2). Kontroller nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>give its whole path</source>
        <translation>oppgi hele banen</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>det er ikke en fil</translation>
    </message>
    <message>
        <source>%1 is too large for a file of certificates. Check the network settings.</source>
        <translation>%1 er for stor til å være en sertifikatfil. Kontroller nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>%1 holds a private key, which belongs on no desktop. Ask for the file with the certificates alone.</source>
        <translation>%1 inneholder en privat nøkkel, og den hører ikke hjemme på noen arbeidsstasjon. Be om filen med bare sertifikatene.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Ask whoever runs your network for one.</source>
        <translation>%1 inneholder ingen sertifikater i PEM-format. Be dem som drifter nettverket, om et.</translation>
    </message>
    <message>
        <source>Certificate %L2 in %1 is damaged. Ask whoever runs your network for the file anew.</source>
        <translation>Sertifikat %L2 i %1 er skadet. Be dem som drifter nettverket, om filen på nytt.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Utstedt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gjelder for</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
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
        <translation>Dessuten: %1</translation>
    </message>
    <message>
        <source>No certificate came.</source>
        <translation>Det kom ikke noe sertifikat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Serverens sertifikat</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>Utsteder %1</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked isn&apos;t checked.</source>
        <translation>Det kontrolleres ikke om et sertifikat er trukket tilbake.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>They can be read.</source>
        <translation>De kan leses.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Den svarer.</translation>
    </message>
    <message>
        <source>It can be read and written: %1</source>
        <translation>Den kan leses og skrives: %1</translation>
    </message>
    <message>
        <source>None is taken.</source>
        <translation>Ingen brukes.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 brukes.</translation>
    </message>
    <message>
        <source>An address was found for %1.</source>
        <translation>Det ble funnet en adresse for %1.</translation>
    </message>
    <message>
        <source>The proxy found an address for %1.</source>
        <translation>Proxyen fant en adresse for %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted.</source>
        <translation>Sertifikatet for %1 er klarert.</translation>
    </message>
    <message>
        <source>Card tokens may be read.</source>
        <translation>Korttokener kan leses.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Den svarer ikke. Lås den opp i brukerens egen økt; inntil da beholdes hemmeligheter bare for én økt.</translation>
    </message>
    <message>
        <source>It is locked, or refused. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Den er låst eller avviste. Lås den opp i brukerens egen økt; inntil da beholdes hemmeligheter bare for én økt.</translation>
    </message>
    <message>
        <source>There is none that answers, as is so outside a desktop&apos;s session. Check it in the person&apos;s own session; without one, secrets are kept for a session only.</source>
        <translation>Ingen svarer, slik det er utenfor en skrivebordsøkt. Kontroller det i brukerens egen økt; uten en nøkkelring beholdes hemmeligheter bare for én økt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Nøkkelring</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
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
        <translation>Påloggingsopplysninger</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>of something that was checked: it isn&apos;t wrong, but worth a look</extracomment>
        <translation>se på</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>of something that was checked: it doesn&apos;t work</extracomment>
        <translation>feil</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ikke kontrollert</translation>
    </message>
    <message>
        <source>None is set up. Start Token Desk and add one.</source>
        <translation>Ingen er satt opp. Start Token Desk og legg til en.</translation>
    </message>
    <message>
        <source>They are accepted.</source>
        <translation>De godtas.</translation>
    </message>
    <message>
        <source>It can&apos;t be told until the rest works.</source>
        <translation>Det kan ikke avgjøres før resten virker.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Ingenting er galt med dem.</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>what the organisation has decided for this computer</extracomment>
        <translation>Regler</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and is reached without TLS.</source>
        <translation>%1 er denne datamaskinen selv og nås uten TLS.</translation>
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
            <numerusform>Kopiert, i %Ln sekund.</numerusform>
            <numerusform>Kopiert, i %Ln sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080.</source>
        <translation>--sandbox må få en sandbox på denne maskinen, for eksempel --sandbox=http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>no key, secret or password is taken here: every program on this machine can read a command line. They are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>nøkler, hemmeligheter og passord kan ikke oppgis her: Alle programmer på maskinen kan lese en kommandolinje. De skrives inn i vinduet og lagres i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>“%1” is no option of token-desk; see token-desk --help.</source>
        <translation>«%1» er ikke et alternativ for token-desk; se token-desk --help.</translation>
    </message>
    <message>
        <source>--verify-journal= takes the folder of a journal; without “=” it is your own.</source>
        <translation>--verify-journal= må få mappen til en journal; uten «=» er det din egen.</translation>
    </message>
    <message>
        <source>--account takes an account&apos;s name or id, such as --account=P12345678.</source>
        <translation>--account må få navnet eller ID-en til en konto, for eksempel --account=P12345678.</translation>
    </message>
    <message>
        <source>--account and --sandbox don&apos;t go together: the sandbox is an account.</source>
        <translation>--account og --sandbox kan ikke kombineres: Sandboxen er en konto.</translation>
    </message>
    <message>
        <source>token-desk takes nothing but its options and a link on the command line; see token-desk --help.</source>
        <translation>token-desk tar bare imot alternativene sine og en lenke på kommandolinjen; se token-desk --help.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t go together; see token-desk --help.</source>
        <translation>%1 og %2 kan ikke brukes sammen; se token-desk --help.</translation>
    </message>
    <message>
        <source>%1 only says how; see token-desk --help.</source>
        <translation>%1 sier bare hvordan; se token-desk --help.</translation>
    </message>
    <message>
        <source>token-desk takes one link at a time; see token-desk --help.</source>
        <translation>token-desk tar én lenke om gangen; se token-desk --help.</translation>
    </message>
    <message>
        <source>--account and a link don&apos;t go together: the link names the account.</source>
        <translation>--account og en lenke kan ikke brukes sammen: Lenken nevner kontoen.</translation>
    </message>
    <message>
        <source>A link goes with a window only; see token-desk --help.</source>
        <translation>En lenke virker bare med et vindu; se token-desk --help.</translation>
    </message>
    <message>
        <source>Usage: token-desk [OPTIONS] [LINK]</source>
        <translation>Bruk: token-desk [OPTIONS] [LINK]</translation>
    </message>
    <message>
        <source>Look up card tokens and delete them.</source>
        <translation>Slå opp korttokener og slett dem.</translation>
    </message>
    <message>
        <source>LINK looks something up: tokendesk:find?customer=ID, or token=ID or relationship=ID, and if you like &amp;account=NAME and &amp;ticket=NUMBER, which is offered among the reasons of a deletion. A link never deletes.</source>
        <translation>LINK slår opp noe: tokendesk:find?customer=ID for en kunde, token=ID for et token eller relationship=ID for en relasjon, og om du vil &amp;account=NAME for kontoen og &amp;ticket=NUMBER, som tilbys blant årsakene til en sletting. En lenke sletter aldri.</translation>
    </message>
    <message>
        <source>There is one window for each user, and another for each sandbox: to start again brings it to the front.</source>
        <translation>Det er ett vindu per bruker, og ett til for hver sandbox: Startes programmet igjen, kommer vinduet fram.</translation>
    </message>
    <message>
        <source>No option and no environment variable takes a key, secret or password: they are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>Ingen alternativer og ingen miljøvariabler tar imot nøkler, hemmeligheter eller passord: De legges inn i vinduet og oppbevares i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Avslutningsstatus:</translation>
    </message>
    <message>
        <source>--export-journal takes the file to write, such as --export-journal=journal.csv.</source>
        <translation>--export-journal tar filen som skal skrives, for eksempel --export-journal=journal.csv.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format tar csv eller json.</translation>
    </message>
    <message>
        <source>the account of that name or account id, such as --account=P12345678; else the default one, or with --check all</source>
        <translation>kontoen med det navnet eller den konto-ID-en, for eksempel --account=P12345678; ellers standardkontoen, eller med --check alle</translation>
    </message>
    <message>
        <source>start a sandbox with made-up cards and use it; it ends with Token Desk. With URL: use one that runs already, on this machine only, such as http://127.0.0.1:8080</source>
        <translation>start en sandbox med oppdiktede kort og bruk den; den avsluttes sammen med Token Desk. Med URL: bruk en som alt kjører, bare på denne maskinen, for eksempel http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>open another window beside one that is open; links don&apos;t reach it</source>
        <translation>åpne et vindu til ved siden av det som er åpent; lenker når det ikke</translation>
    </message>
    <message>
        <source>check the journal of your deletions, or a copy of one: whether each entry is the one that was written, and none is missing</source>
        <translation>kontroller journalen over slettingene dine, eller en kopi: om hver post er den som ble skrevet, og ingen mangler</translation>
    </message>
    <message>
        <source>write every deletion in your journal into a new file; one that is there already stays as it is</source>
        <translation>skriv alle slettinger i journalen din til en ny fil; en som alt finnes, blir som den er</translation>
    </message>
    <message>
        <source>how, with --export-journal; else as the file&apos;s name ends. JSON has every entry of each deletion</source>
        <translation>hvordan, med --export-journal; ellers etter endelsen på filnavnet. JSON har alle poster for hver sletting</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>skriv ut versjonen</translation>
    </message>
    <message>
        <source>print this; -h does too</source>
        <translation>skriv ut dette; -h gjør det også</translation>
    </message>
    <message>
        <source>check what Token Desk needs: policy, settings, keyring, journal, and for each account proxy, DNS, TLS, credentials and scope; a line for each, with what to do</source>
        <translation>kontroller det Token Desk trenger: regler, innstillinger, nøkkelring, journal, og for hver konto proxy, DNS, TLS, påloggingsopplysninger og scope; en linje for hver, med hva som må gjøres</translation>
    </message>
    <message>
        <source>print every value that holds and the file it comes from: your organisation&apos;s policy and defaults, your settings; and what is wrong with the policy</source>
        <translation>skriv ut hver verdi som gjelder, og filen den kommer fra: organisasjonens regler og standarder, innstillingene dine; og hva som er galt med reglene</translation>
    </message>
    <message>
        <source>tell it as JSON, with --check, --print-config or --verify-journal</source>
        <translation>skriv ut resultatet som JSON, med --check, --print-config eller --verify-journal</translation>
    </message>
</context>
<context>
    <name>ConfigurationWords</name>
    <message>
        <source>managed: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>styrt: %1</translation>
    </message>
    <message>
        <source>your settings: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file.</extracomment>
        <translation>innstillingene dine: %1</translation>
    </message>
    <message>
        <source>your organisation&apos;s default: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>organisasjonens standard: %1</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value of the configuration comes from: it is Token Desk&apos;s own.</extracomment>
        <translation>standard</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problemer:</translation>
    </message>
    <message>
        <source>Policy files that were read:</source>
        <translation>Leste regelfiler:</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>%1 answers, but has no card tokens at this address (404). Check the address.</source>
        <translation>%1 svarer, men har ingen korttokener på denne adressen (404). Kontroller adressen.</translation>
    </message>
    <message>
        <source>It answers, but these credentials belong to account %1, not %2. Correct the account id, or take the credentials of %2.</source>
        <translation>Det kommer svar, men påloggingsopplysningene hører til kontoen %1, ikke %2. Rett konto-ID-en, eller bruk opplysningene for %2.</translation>
    </message>
    <message>
        <source>It works. The account has no card token yet, so it couldn&apos;t be checked that these credentials belong to %1.</source>
        <translation>Det fungerer. Kontoen har ingen korttokener ennå, så det kunne ikke kontrolleres at påloggingsopplysningene hører til %1.</translation>
    </message>
    <message>
        <source>It works: %1 answers for account %2.</source>
        <translation>Det fungerer: %1 svarer for kontoen %2.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Vent %Ln sekund og prøv igjen.</numerusform>
            <numerusform>Vent %Ln sekunder og prøv igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minute(s), then try again.</source>
        <translation>
            <numerusform>Vent %Ln minutt og prøv igjen.</numerusform>
            <numerusform>Vent %Ln minutter og prøv igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept these credentials (%1).</source>
        <translation>API-et godtar ikke disse påloggingsopplysningene (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the API key (%1).</source>
        <translation>API-et godtar ikke API-nøkkelen (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept its own access token, not even a new one (%1).</source>
        <translation>API-et godtar ikke sitt eget tilgangstoken, ikke engang et nytt (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the client id and secret (%1).</source>
        <translation>API-et godtar ikke klient-ID-en og hemmeligheten (%1).</translation>
    </message>
    <message>
        <source>Check the account&apos;s credentials.</source>
        <translation>Kontroller påloggingsopplysningene for kontoen.</translation>
    </message>
    <message>
        <source>Check the API key in the account&apos;s settings.</source>
        <translation>Kontroller API-nøkkelen i kontoens innstillinger.</translation>
    </message>
    <message>
        <source>The client id and secret are right: check the account&apos;s id and API root in its settings.</source>
        <translation>Klient-ID-en og hemmeligheten er riktige: Kontroller konto-ID-en og API-roten i kontoens innstillinger.</translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation>Kontroller begge i kontoens innstillinger.</translation>
    </message>
    <message>
        <source>The API key has a space, a line break or another character that no key has.</source>
        <translation>API-nøkkelen inneholder et mellomrom, et linjeskift eller et annet tegn som ingen nøkkel har.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Kontoen er låst.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Ingen forbindelse til %1.</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>Denne datamaskinen er ikke koblet til noe nettverk.</translation>
    </message>
    <message>
        <source>The proxy %2 found no address for %1.</source>
        <translation>Proxyen %2 fant ingen adresse for %1.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>Det ble ikke funnet noen adresse for %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection that the proxy %2 tried to make.</source>
        <translation>%1 avviste forbindelsen som proxyen %2 prøvde å opprette.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 avviste forbindelsen.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1.</source>
        <translation>Det ble ikke funnet noen adresse for proxyen %1.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Proxyen %1 avviste forbindelsen.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password.</source>
        <translation>En proxy på veien til %1 krever brukernavn og passord.</translation>
    </message>
    <message>
        <source>The proxy %1 wants the right user name and password.</source>
        <translation>Proxyen %1 krever riktig brukernavn og passord.</translation>
    </message>
    <message>
        <source>The proxy %2 let nothing through to %1.</source>
        <translation>Proxyen %2 slapp ingenting gjennom til %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Forbindelsen til %1 ble brutt før svaret var komplett.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which Token Desk doesn&apos;t follow.</source>
        <translation>%1 viste til en annen adresse (%2), som Token Desk ikke følger.</translation>
    </message>
    <message>
        <source>The API refused (%1).</source>
        <translation>API-et avviste forespørselen (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t let this client id sign in to the account (%1).</source>
        <translation>API-et lar ikke denne klient-ID-en logge på kontoen (%1).</translation>
    </message>
    <message>
        <source>These credentials aren&apos;t allowed to do that (%1).</source>
        <translation>Disse påloggingsopplysningene gir ikke tilgang til det (%1).</translation>
    </message>
    <message>
        <source>The API knows no such token (%1).</source>
        <translation>API-et kjenner ikke noe slikt token (%1).</translation>
    </message>
    <message>
        <source>The API asks to slow down (%1).</source>
        <translation>API-et ber om at det går langsommere (%1).</translation>
    </message>
    <message>
        <source>The API failed (%1).</source>
        <translation>Det oppsto en feil i API-et (%1).</translation>
    </message>
    <message>
        <source>%1 gave an answer that Token Desk doesn&apos;t know (%2).</source>
        <translation>%1 ga et svar som Token Desk ikke kjenner (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 couldn&apos;t be read.</source>
        <translation>Svaret fra %1 kunne ikke leses.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, as a network does that asks people to sign in.</source>
        <translation>%1 svarte med en nettside, slik nettverk gjør når de krever pålogging.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large to be right.</source>
        <translation>Svaret fra %1 var for stort til å være riktig.</translation>
    </message>
    <message>
        <source>The API answered for another account, %1.</source>
        <translation>API-et svarte for en annen konto, %1.</translation>
    </message>
    <message>
        <source>The list didn&apos;t come in order: %1.</source>
        <translation>Listen kom ikke i riktig rekkefølge: %1.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be written.</source>
        <translation>Det går ikke å skrive til journalen.</translation>
    </message>
    <message>
        <source>Another Token Desk is deleting it.</source>
        <translation>Token Desk holder på å slette det et annet sted.</translation>
    </message>
    <message>
        <source>What came of an earlier deletion of it isn&apos;t known yet.</source>
        <translation>Resultatet av en tidligere sletting av det er ennå ikke kjent.</translation>
    </message>
    <message>
        <source>It is deleted already, or its record isn&apos;t one that can be deleted.</source>
        <translation>Det er allerede slettet, eller opplysningene om det tilsier at det ikke kan slettes.</translation>
    </message>
    <message>
        <source>It stood in the list more than once.</source>
        <translation>Det sto mer enn én gang på listen.</translation>
    </message>
    <message>
        <source>The run was stopped before its turn.</source>
        <translation>Kjøringen ble stoppet før det var dets tur.</translation>
    </message>
    <message>
        <source>Token Desk ended before its turn.</source>
        <translation>Token Desk ble avsluttet før det var dets tur.</translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation>Påloggingen mislyktes. %1</translation>
    </message>
    <message>
        <source>Enter it again in the account&apos;s settings.</source>
        <translation>Skriv den inn på nytt i kontoens innstillinger.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Lås den opp og prøv igjen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Kontroller nettverket og prøv igjen.</translation>
    </message>
    <message>
        <source>Connect it to one, then try again.</source>
        <translation>Koble den til et nettverk og prøv igjen.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, then the network.</source>
        <translation>Kontroller om adressen er skrevet riktig, og deretter nettverket.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, try again later.</source>
        <translation>Kontroller adressen og porten. Hvis de er riktige, prøv igjen senere.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in the network settings.</source>
        <translation>Kontroller navnet på proxyen i nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>Check the proxy and its port in the network settings.</source>
        <translation>Kontroller proxyen og porten i nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Skriv dem inn i nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>Check its user name and password in the network settings; if they are right, ask whoever runs your network to let this address through.</source>
        <translation>Kontroller brukernavnet og passordet i nettverksinnstillingene. Hvis de er riktige, be dem som drifter nettverket, om å slippe denne adressen gjennom.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in with a browser, then try again.</source>
        <translation>Hvis nettverket har en påloggingsside, logger du på med en nettleser og prøver igjen.</translation>
    </message>
    <message>
        <source>Change what was asked for, then try again.</source>
        <translation>Endre det som ble bedt om, og prøv igjen.</translation>
    </message>
    <message>
        <source>Check that the account&apos;s id and the client id belong together.</source>
        <translation>Kontroller at konto-ID-en og klient-ID-en hører sammen.</translation>
    </message>
    <message>
        <source>They need the scope admin:checkout. In Dintero Backoffice, under Settings, API clients, make ones that have it, or ask whoever may.</source>
        <translation>De må ha scopet admin:checkout. Lag nye med dette scopet i Dintero Backoffice, under Settings, API clients, eller be noen som har tilgang, om å gjøre det.</translation>
    </message>
    <message>
        <source>Check the account&apos;s id and credentials in its settings.</source>
        <translation>Kontroller konto-ID-en og påloggingsopplysningene i kontoens innstillinger.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell Dintero support when it happened.</source>
        <translation>Prøv igjen. Hvis det fortsetter, fortell Dinteros kundestøtte når det skjedde.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that its folder can be written; then try again.</source>
        <translation>Gjør plass på disken, og sørg for at det går å skrive til mappen. Prøv deretter igjen.</translation>
    </message>
    <message>
        <source>Wait until that is done, then look it up again.</source>
        <translation>Vent til det er gjort, og slå det opp på nytt.</translation>
    </message>
    <message>
        <source>Check again what came of that first.</source>
        <translation>Kontroller først på nytt hva resultatet av den ble.</translation>
    </message>
    <message>
        <source>Look it up again to see how it stands.</source>
        <translation>Slå det opp på nytt for å se hva statusen er.</translation>
    </message>
    <message>
        <source>If it should go, delete it again.</source>
        <translation>Hvis det skal bort, må du slette det på nytt.</translation>
    </message>
    <message>
        <source>The API shows no card token of this account.</source>
        <translation>API-et viser ingen korttoken for denne kontoen.</translation>
    </message>
</context>
<context>
    <name>ExitStatus</name>
    <message>
        <source>A wrong option. Nothing was done.</source>
        <translation>Et galt alternativ. Ingenting ble gjort.</translation>
    </message>
    <message>
        <source>An open window doesn&apos;t answer, so nothing was done.</source>
        <translation>Et åpent vindu svarer ikke, så ingenting ble gjort.</translation>
    </message>
    <message>
        <source>The window was closed, or an open one took over; the journal is sound or doesn&apos;t exist yet; it was exported; what was checked works; the policy has no problem.</source>
        <translation>Vinduet ble lukket, eller et åpent tok over; journalen er intakt eller finnes ikke ennå; den ble eksportert; det som ble kontrollert, virker; reglene har ingen problemer.</translation>
    </message>
    <message>
        <source>The window couldn&apos;t be opened; the journal can&apos;t be read, or an entry doesn&apos;t fit; nothing was exported; something that was checked doesn&apos;t work; the policy has problems.</source>
        <translation>Vinduet kunne ikke åpnes; journalen kan ikke leses, eller en post stemmer ikke; ingenting ble eksportert; noe som ble kontrollert, virker ikke; reglene har problemer.</translation>
    </message>
</context>
<context>
    <name>ExportJournal</name>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2).</source>
        <translation>Ingenting ble eksportert: Det går ikke å skrive til %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Ingenting ble eksportert. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: your organisation has turned exports off.</source>
        <translation>Ingenting ble eksportert: Organisasjonen din har slått av eksport.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is there already. Choose another name, or remove it.</source>
        <translation>Ingenting ble eksportert: %1 finnes allerede. Velg et annet navn, eller fjern den.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>Eksporterte %Ln sletting til %1.</numerusform>
            <numerusform>Eksporterte %Ln slettinger til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTroubleWords</name>
    <message>
        <source>The disk is full. Make room for the journal %1.</source>
        <translation>Disken er full. Gjør plass til journalen %1.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written. Make it and its folder writable.</source>
        <translation>Det går ikke å skrive til journalen %1. Gjør den og mappen skrivbare.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Et annet program holder på journalen %1. Lukk det programmet.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Start Token Desk anew: it sets the file aside and begins another one.</source>
        <translation>Journalen %1 er skadet. Start Token Desk på nytt: Da legges filen til side, og en ny begynner.</translation>
    </message>
    <message>
        <source>A later version of Token Desk keeps the journal %1. Use that version.</source>
        <translation>En nyere versjon av Token Desk fører journalen %1. Bruk den versjonen.</translation>
    </message>
    <message>
        <source>The journal %1 doesn&apos;t hold yet what has happened before.</source>
        <translation>Journalen %1 inneholder ennå ikke det som har skjedd tidligere.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2.</source>
        <translation>Det går ikke å skrive til journalen %1: %2.</translation>
    </message>
    <message>
        <source>The journal was damaged or changed, and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Journalen var skadet eller endret og er lagt til side som %1. En ny fortsetter med det som ikke var avklart. Ta vare på filen, og si fra til den som har ansvaret for journalen.</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be used (%2), and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Journalen kunne ikke brukes (%2) og er lagt til side som %1. En ny fortsetter med det som ikke var avklart. Ta vare på filen, og si fra til den som har ansvaret for journalen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted deletion(s) can&apos;t be looked up: no account here has the id and the address that they were sent to. They are in the journal, as unknown.</source>
        <translation>
            <numerusform>%Ln avbrutt sletting kan ikke slås opp: Ingen konto her har den ID-en og adressen som den ble sendt til. Den står i journalen som ukjent.</numerusform>
            <numerusform>%Ln avbrutte slettinger kan ikke slås opp: Ingen konto her har den ID-en og adressen som de ble sendt til. De står i journalen som ukjente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account %1 first: then it is looked up.</source>
        <translation>Åpne kontoen %1 først: Da slås den opp.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln entry(s) of what happened wait in memory and are tried again every few seconds; until they are written, nothing more is deleted. Don&apos;t close Token Desk.</source>
        <translation>
            <numerusform>%1 %Ln post om det som har skjedd, venter i minnet og forsøkes skrevet på nytt med noen sekunders mellomrom. Ingenting mer slettes før den er skrevet. Ikke lukk Token Desk.</numerusform>
            <numerusform>%1 %Ln poster om det som har skjedd, venter i minnet og forsøkes skrevet på nytt med noen sekunders mellomrom. Ingenting mer slettes før de er skrevet. Ikke lukk Token Desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Open the account to find out what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln sletting for %1 ble avbrutt. Åpne kontoen for å finne ut hvordan det gikk med den; ingenting sendes på nytt.</numerusform>
            <numerusform>%Ln slettinger for %1 ble avbrutt. Åpne kontoen for å finne ut hvordan det gikk med dem; ingenting sendes på nytt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The API confirmed that it is deleted.</source>
        <translation>API-et bekreftet at det er slettet.</translation>
    </message>
    <message>
        <source>The API said that it was gone already.</source>
        <translation>API-et sa at det allerede var borte.</translation>
    </message>
    <message>
        <source>The API refused. Nothing was changed.</source>
        <translation>API-et avviste forespørselen. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The answer was lost or proves nothing: it may or may not be deleted.</source>
        <translation>Svaret gikk tapt eller beviser ingenting: Det er uvisst om det er slettet.</translation>
    </message>
    <message>
        <source>Looked up: it is deleted.</source>
        <translation>Slått opp: Det er slettet.</translation>
    </message>
    <message>
        <source>Looked up: it is not deleted.</source>
        <translation>Slått opp: Det er ikke slettet.</translation>
    </message>
    <message>
        <source>Looked up, without an answer.</source>
        <translation>Slått opp, uten svar.</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>nr. %1 i %2</translation>
    </message>
    <message>
        <source>Not sound: the file is damaged or was changed (%1).</source>
        <translation>Ikke intakt: Filen er skadet eller ble endret (%1).</translation>
    </message>
    <message>
        <source>Not sound: entry %1 isn&apos;t what was written.</source>
        <translation>Ikke intakt: Post %1 er ikke slik den ble skrevet.</translation>
    </message>
    <message>
        <source>Not sound: entries before entry %1 are missing.</source>
        <translation>Ikke intakt: Det mangler poster før post %1.</translation>
    </message>
    <message>
        <source>Not sound: entry %1 doesn&apos;t follow on the one before.</source>
        <translation>Ikke intakt: Post %1 følger ikke etter den forrige.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Allerede borte</translation>
    </message>
    <message>
        <source>Deleted, by look-up</source>
        <translation>Slettet ifølge oppslag</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Not deleted, by look-up</source>
        <translation>Ikke slettet ifølge oppslag</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begynt</translation>
    </message>
    <message>
        <source>Unknown: not settled yet</source>
        <translation>Ukjent: ikke avklart ennå</translation>
    </message>
    <message>
        <source>Confirmed by the person. Nothing was sent yet.</source>
        <translation>Bekreftet av medarbeideren. Ingenting var sendt ennå.</translation>
    </message>
    <message>
        <source>Attempt %1: about to be sent.</source>
        <translation>Forsøk %1: skal til å sendes.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Forsøk %1: %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Avsluttet: %1</translation>
    </message>
    <message>
        <source>The run was paused.</source>
        <translation>Kjøringen ble satt på pause.</translation>
    </message>
    <message>
        <source>The run went on.</source>
        <translation>Kjøringen fortsatte.</translation>
    </message>
    <message>
        <source>The run ended.</source>
        <translation>Kjøringen ble avsluttet.</translation>
    </message>
    <message>
        <source>The journal was begun.</source>
        <translation>Journalen ble påbegynt.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Besvart med %1</translation>
    </message>
    <message>
        <source>Deleted at %1, says the API</source>
        <translation>Slettet %1, ifølge API-et</translation>
    </message>
    <message>
        <source>Deleted at %1 by %2, says the API</source>
        <translation>Slettet %1 av %2, ifølge API-et</translation>
    </message>
    <message>
        <source>%1, no. %2, %3, hash %4…</source>
        <translation>%1, nr. %2, %3, hash %4…</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: the disk is full. Make room on it, then try again.</source>
        <translation>Journalen kan ikke leses: Disken er full. Gjør plass på den, og prøv igjen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened: %1 or its folder can&apos;t be written. Ask whoever looks after this computer to let you write there, then try again.</source>
        <translation>Journalen kan ikke åpnes: Det går ikke å skrive til %1 eller mappen den ligger i. Be den som har ansvaret for datamaskinen, om å gi deg skrivetilgang, og prøv igjen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: another program holds %1. Close it, then try again.</source>
        <translation>Journalen kan ikke leses: Et annet program holder på %1. Lukk det, og prøv igjen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: %1 is damaged. Keep a copy of the file as it is, and tell whoever looks after this computer.</source>
        <translation>Journalen kan ikke leses: %1 er skadet. Ta vare på en kopi av filen som den er, og si fra til den som har ansvaret for datamaskinen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: a later version of Token Desk keeps %1. Use that version.</source>
        <translation>Journalen kan ikke leses: En nyere versjon av Token Desk fører %1. Bruk den versjonen.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read: %2. Try again; if it stays so, tell whoever looks after this computer.</source>
        <translation>Journalen %1 kan ikke leses: %2. Prøv igjen. Hvis det ikke hjelper, si fra til den som har ansvaret for datamaskinen.</translation>
    </message>
    <message>
        <source>%1 Close every Token Desk and start one anew: it sets the journal aside, and begins another one. Keep the old file, and tell whoever answers for it.</source>
        <translation>%1 Lukk alle Token Desk-vinduer, og start programmet på nytt: Da legges journalen til side, og en ny begynner. Ta vare på den gamle filen, og si fra til den som har ansvaret for journalen.</translation>
    </message>
    <message>
        <source>%1 Keep a copy of the journal as it is, and tell whoever answers for it.</source>
        <translation>%1 Ta vare på en kopi av journalen som den er, og si fra til den som har ansvaret for den.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s), last hash %1.</source>
        <translation>
            <numerusform>Intakt: %Ln post, siste hash %1.</numerusform>
            <numerusform>Intakt: %Ln poster, siste hash %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: nothing has been written yet.</source>
        <translation>Intakt: Ingenting er skrevet ennå.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s) of several installations, each with a chain of its own.</source>
        <translation>
            <numerusform>Intakt: %Ln post fra flere installasjoner, hver med sin egen kjede.</numerusform>
            <numerusform>Intakt: %Ln poster fra flere installasjoner, hver med sin egen kjede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: the list of deletions says something other than the entries (%1).</source>
        <translation>Ikke intakt: Listen over slettinger sier noe annet enn postene (%1).</translation>
    </message>
    <message>
        <source>%1 Entries up to number %2 were removed earlier, as an entry of the journal says.</source>
        <translation>%1 Poster til og med nummer %2 ble fjernet tidligere, slik en post i journalen sier.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>A link wasn&apos;t opened: it is damaged, or no link to Token Desk. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>En lenke ble ikke åpnet: Den er skadet, eller den er ikke en lenke til Token Desk. Kopier ID-en fra kundestøttesystemet i stedet, og si fra til den som laget lenken.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is too long to be right. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>En lenke ble ikke åpnet: Den er for lang til å være riktig. Kopier ID-en fra kundestøttesystemet i stedet, og si fra til den som laget lenken.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it asks for something else than a look-up, and links can only look up. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Den ber om noe annet enn et oppslag, og lenker kan bare slå opp. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says something that Token Desk doesn&apos;t know. A link names a customer, token or relationship, an account and a ticket, and never a key or secret. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Den sier noe som Token Desk ikke kjenner. En lenke nevner en kunde, et token eller en relasjon, en konto og en sak, og aldri en nøkkel eller hemmelighet. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says the same thing twice. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Den sier det samme to ganger. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it doesn&apos;t say which customer, token or relationship to look up. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Den sier ikke hvilken kunde, hvilket token eller hvilken relasjon som skal slås opp. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it names more than one of customer, token and relationship. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Den nevner mer enn én av kunde, token og relasjon. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it holds what looks like a full card number, which must not stand in a link. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Den inneholder noe som ligner et fullt kortnummer, og det må ikke stå i en lenke. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it wants looked up can&apos;t be an id. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>En lenke ble ikke åpnet: Det den vil slå opp, kan ikke være en ID. Kopier ID-en fra kundestøttesystemet i stedet, og si fra til den som laget lenken.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the account is neither a name nor an id. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Det den oppgir som konto, er verken et navn eller en ID. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the ticket is no ticket number, which has up to 40 letters and digits. Tell whoever made it.</source>
        <translation>En lenke ble ikke åpnet: Det den oppgir som sak, er ikke et saksnummer, som har opptil 40 bokstaver og sifre. Si fra til den som laget den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: its ticket number looks like a full card number. Look up the customer by hand.</source>
        <translation>En lenke ble ikke åpnet: Saksnummeret ligner et fullt kortnummer. Slå opp kunden for hånd.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: no account is set up here. Add the account, then open it again.</source>
        <translation>En lenke ble ikke åpnet: Ingen konto er satt opp her. Legg til kontoen, og åpne lenken på nytt.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: there is no account “%1” here. Add the account, then open it again.</source>
        <translation>En lenke ble ikke åpnet: Det finnes ingen konto «%1» her. Legg til kontoen, og åpne lenken på nytt.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: several accounts have the id “%1”. Choose the right one, and look it up by hand.</source>
        <translation>En lenke ble ikke åpnet: Flere kontoer har ID-en «%1». Velg den riktige, og slå opp for hånd.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is for %1, and the account here that is like it is of another environment. What belongs to test isn&apos;t looked up in production, nor the other way round.</source>
        <translation>En lenke ble ikke åpnet: Den gjelder %1, og kontoen her som ligner, hører til et annet miljø. Det som hører til test, slås ikke opp i produksjon, og heller ikke omvendt.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1.</source>
        <translation>Åpnet fra en lenke, i %2: %1.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1. Ticket %3 is among the reasons when you delete.</source>
        <translation>Åpnet fra en lenke, i %2: %1. Sak %3 er blant årsakene når du sletter.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1.</source>
        <translation>En lenke venter til du er ferdig her. Den slår opp, i %2: %1.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1. Ticket %3.</source>
        <translation>En lenke venter til du er ferdig her. Den slår opp, i %2: %1. Sak %3.</translation>
    </message>
    <message>
        <source>A link waits. It is looked up when you unlock.</source>
        <translation>En lenke venter. Den slås opp når du låser opp.</translation>
    </message>
    <message>
        <source>The account %1 was asked for, and waits until you are done here.</source>
        <translation>Det ble bedt om kontoen %1, og den venter til du er ferdig her.</translation>
    </message>
    <message>
        <source>What waited before it was dropped: open it again if you still want it.</source>
        <extracomment>After “A link waits …”, when a second one has come.</extracomment>
        <translation>Det som ventet før den, er forkastet: åpne det igjen hvis du fortsatt vil ha det.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>None: one id a line</source>
        <translation>Ingen: én ID per linje</translation>
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
        <translation>Loddrett strek</translation>
    </message>
    <message>
        <source>Every column</source>
        <translation>Alle kolonner</translation>
    </message>
    <message>
        <source>Column %L1</source>
        <translation>Kolonne %L1</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <translation>Kolonne %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token id(s).</source>
        <translation>
            <numerusform>%Ln korttoken-ID.</numerusform>
            <numerusform>%Ln korttoken-ID-er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused.</source>
        <translation>
            <numerusform>%Ln avvist.</numerusform>
            <numerusform>%Ln avvist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated.</source>
        <translation>
            <numerusform>%Ln gjentatt.</numerusform>
            <numerusform>%Ln gjentatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Latin-1, because it isn&apos;t UTF-8.</source>
        <translation>Lest som Latin-1, fordi det ikke er UTF-8.</translation>
    </message>
    <message>
        <source>No id in this column</source>
        <translation>Ingen ID i denne kolonnen</translation>
    </message>
    <message>
        <source>A number shortened by a spreadsheet: export the column as text</source>
        <translation>Et tall som et regneark har forkortet: Eksporter kolonnen som tekst</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s error or too narrow column, not an id</source>
        <translation>En feilverdi eller for smal kolonne i et regneark, ikke en ID</translation>
    </message>
    <message>
        <source>More than one word or id: one id a line or cell</source>
        <translation>Mer enn ett ord eller én ID: én ID per linje eller celle</translation>
    </message>
    <message>
        <source>A character was lost: export the list as UTF-8</source>
        <translation>Et tegn har gått tapt: Eksporter listen som UTF-8</translation>
    </message>
    <message>
        <source>Longer than 256 bytes, which no id is</source>
        <translation>Lengre enn 256 byte, og så lang er ingen ID</translation>
    </message>
    <message>
        <source>Not an id</source>
        <translation>Ikke en ID</translation>
    </message>
    <message>
        <source>A full card number, which must not be sent or stored</source>
        <translation>Et fullt kortnummer, som ikke skal sendes eller lagres</translation>
    </message>
    <message>
        <source>Repeated: it is on line %L1</source>
        <translation>Gjentatt: Den står på linje %L1</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 MB. Divide it into several.</source>
        <translation>Ikke lest: En liste kan være på høyst %L1 MB. Del den i flere.</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 lines. Divide it into several.</source>
        <translation>Ikke lest: En liste kan ha høyst %L1 linjer. Del den i flere.</translation>
    </message>
    <message>
        <source>Not read: this is no text. In a spreadsheet, save the list as CSV first.</source>
        <translation>Ikke lest: Dette er ikke tekst. Lagre listen som CSV i regnearket først.</translation>
    </message>
    <message>
        <source>Not read: the file can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>Ikke lest: Filen kan ikke åpnes. Kontroller at den finnes, og at du har tilgang til å lese den.</translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>All %Ln card token(s) of a list</source>
        <translation>
            <numerusform>%Ln korttoken på en liste</numerusform>
            <numerusform>Alle %Ln korttokener på en liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of a list of %Ln card token id(s)</source>
        <translation>
            <numerusform>%L1 fra en liste med %Ln korttoken-ID</numerusform>
            <numerusform>%L1 fra en liste med %Ln korttoken-ID-er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) for %1</source>
        <translation>
            <numerusform>%Ln korttoken for %1</numerusform>
            <numerusform>%Ln korttokener for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) with the id %1</source>
        <translation>
            <numerusform>%Ln korttoken med ID-en %1</numerusform>
            <numerusform>%Ln korttokener med ID-en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of customer %1</source>
        <translation>
            <numerusform>%Ln korttoken for kunden %1</numerusform>
            <numerusform>%Ln korttokener for kunden %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of relationship %1</source>
        <translation>
            <numerusform>%Ln korttoken for relasjonen %1</numerusform>
            <numerusform>%Ln korttokener for relasjonen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No card token has the id, customer or relationship %1.</source>
        <translation>Ingen korttokener har %1 som ID, kunde eller relasjon.</translation>
    </message>
    <message>
        <source>No card token has the id %1.</source>
        <translation>Ingen korttokener har ID-en %1.</translation>
    </message>
    <message>
        <source>No card token of customer %1.</source>
        <translation>Ingen korttokener for kunden %1.</translation>
    </message>
    <message>
        <source>No card token of relationship %1.</source>
        <translation>Ingen korttokener for relasjonen %1.</translation>
    </message>
    <message numerus="yes">
        <source>The API knows none of %Ln listed card token id(s).</source>
        <translation>
            <numerusform>API-et kjenner ikke den %Ln korttoken-ID-en på listen.</numerusform>
            <numerusform>API-et kjenner ingen av de %Ln korttoken-ID-ene på listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The look-up by token id failed.</source>
        <translation>Oppslaget på token-ID mislyktes.</translation>
    </message>
    <message>
        <source>The look-up by customer failed.</source>
        <translation>Oppslaget på kunde mislyktes.</translation>
    </message>
    <message>
        <source>The look-up by relationship failed.</source>
        <translation>Oppslaget på relasjon mislyktes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not looked up.</source>
        <translation>
            <numerusform>%Ln ID ble ikke slått opp.</numerusform>
            <numerusform>%Ln ID-er ble ikke slått opp.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The look-up failed. %1</source>
        <translation>Oppslaget mislyktes. %1</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Ingenting funnet så langt</translation>
    </message>
    <message>
        <source>%1, but that may not be all. %2 %3</source>
        <translation>%1, men det er kanskje ikke alt. %2 %3</translation>
    </message>
    <message>
        <source>These credentials belong to account %1, not to %2. Nothing is shown, so that nothing of the wrong account can be deleted. Check the account&apos;s id and credentials in its settings.</source>
        <translation>Disse påloggingsopplysningene hører til kontoen %1, ikke til %2. Ingenting vises, slik at ingenting kan slettes på feil konto. Kontroller konto-ID-en og påloggingsopplysningene i kontoens innstillinger.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alle ID-er</translation>
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
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln token id(s)</source>
        <translation>
            <numerusform>Liste med %Ln token-ID</numerusform>
            <numerusform>Liste med %Ln token-ID-er</numerusform>
        </translation>
    </message>
    <message>
        <source>with deleted ones</source>
        <translation>med slettede</translation>
    </message>
    <message>
        <source>Nothing to look up: type or paste a customer, token or relationship id.</source>
        <translation>Ingenting å slå opp: Skriv eller lim inn en kunde-, token- eller relasjons-ID.</translation>
    </message>
    <message>
        <source>Not looked up: “.” and “..” can&apos;t be ids in a web address. Check the id.</source>
        <translation>Ikke slått opp: «.» og «..» kan ikke være ID-er i en nettadresse. Kontroller ID-en.</translation>
    </message>
    <message>
        <source>Not looked up: an id has at most 256 bytes. Check that only the id was pasted.</source>
        <translation>Ikke slått opp: En ID har høyst 256 byte. Kontroller at bare ID-en ble limt inn.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds control characters, such as a line break. Paste one id only.</source>
        <translation>Ikke slått opp: Teksten inneholder kontrolltegn, for eksempel et linjeskift. Lim inn bare én ID.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds half a character. Copy the id again.</source>
        <translation>Ikke slått opp: Teksten inneholder et halvt tegn. Kopier ID-en på nytt.</translation>
    </message>
    <message>
        <source>Not looked up: this looks like a full card number, which must not be sent or stored. Look up the customer instead, then filter by the last four digits.</source>
        <translation>Ikke slått opp: Dette ser ut som et fullt kortnummer, som ikke skal sendes eller lagres. Slå heller opp kunden, og filtrer på de fire siste sifrene.</translation>
    </message>
    <message numerus="yes">
        <source>The API asked to wait: %L1 of %Ln id(s) so far</source>
        <translation>
            <numerusform>API-et ba Token Desk vente: %L1 av %Ln ID så langt</numerusform>
            <numerusform>API-et ba Token Desk vente: %L1 av %Ln ID-er så langt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %L1 of %Ln id(s)</source>
        <translation>
            <numerusform>Leser… %L1 av %Ln ID</numerusform>
            <numerusform>Leser… %L1 av %Ln ID-er</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Leser… %Ln så langt</numerusform>
            <numerusform>Leser… %Ln så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. %2</source>
        <translation>Stoppet: %1. %2</translation>
    </message>
    <message>
        <source>Stopped: %1 so far, but there may be more.</source>
        <translation>Stoppet: %1 så langt, men det kan finnes flere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them the API doesn&apos;t know.</source>
        <translation>
            <numerusform>API-et kjenner ikke %Ln av dem.</numerusform>
            <numerusform>API-et kjenner ikke %Ln av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked among: %1.</source>
        <translation>Søkte blant: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack a required field and can&apos;t be deleted.</source>
        <translation>
            <numerusform>%Ln oppføring mangler et obligatorisk felt og kan ikke slettes.</numerusform>
            <numerusform>%Ln oppføringer mangler et obligatorisk felt og kan ikke slettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) couldn&apos;t be read and can&apos;t be shown.</source>
        <translation>
            <numerusform>%Ln oppføring kunne ikke leses og kan ikke vises.</numerusform>
            <numerusform>%Ln oppføringer kunne ikke leses og kan ikke vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came that weren&apos;t asked for and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln oppføring kom uten å være bedt om og vises ikke.</numerusform>
            <numerusform>%Ln oppføringer kom uten å være bedt om og vises ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of another account came and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln oppføring fra en annen konto kom og vises ikke.</numerusform>
            <numerusform>%Ln oppføringer fra en annen konto kom og vises ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%Ln oppføring kom mer enn én gang og vises én gang.</numerusform>
            <numerusform>%Ln oppføringer kom mer enn én gang og vises én gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ManagedMark</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Styres av organisasjonen din</translation>
    </message>
    <message>
        <source>%1 (managed by your organisation)</source>
        <extracomment>An entry of a menu, and why it can&apos;t be chosen.</extracomment>
        <translation>%1 (styres av organisasjonen din)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The answer was lost.</source>
        <translation>Svaret gikk tapt.</translation>
    </message>
    <message>
        <source>Deleted %1 at %2. Confirmed by the API.</source>
        <translation>%1 slettet kl. %2. Bekreftet av API-et.</translation>
    </message>
    <message>
        <source>%1 was deleted before, on %2. This request changed nothing.</source>
        <translation>%1 ble slettet tidligere, %2. Denne forespørselen endret ingenting.</translation>
    </message>
    <message>
        <source>%1 was already gone: the API knows no such token.</source>
        <translation>%1 var allerede borte: API-et kjenner ikke noe slikt token.</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was changed. %3</source>
        <translation>%1 ble ikke slettet. %2 Ingenting ble endret. %3</translation>
    </message>
    <message>
        <source>%1 was not deleted. Nothing was sent, because it can&apos;t be recorded. %2</source>
        <translation>%1 ble ikke slettet. Ingenting ble sendt, fordi det ikke kan registreres. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was sent. %3</source>
        <translation>%1 ble ikke slettet. %2 Ingenting ble sendt. %3</translation>
    </message>
    <message>
        <source>%2 %1 may or may not be deleted. Checking…</source>
        <translation>%2 Det er uvisst om %1 er slettet. Kontrollerer…</translation>
    </message>
    <message>
        <source>%3 %1 may or may not be deleted, and asking the API failed too. %2 Check again before you tell anyone that it is gone.</source>
        <translation>%3 Det er uvisst om %1 er slettet, og det lyktes heller ikke å spørre API-et. %2 Kontroller på nytt før du sier til noen at det er borte.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that the API knows no %1 any more.</source>
        <translation>%3 Et oppslag kl. %2 viser at API-et ikke lenger kjenner %1.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is deleted.</source>
        <translation>%3 Et oppslag kl. %2 viser at %1 er slettet.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is not deleted. Nothing else was sent.</source>
        <translation>%3 Et oppslag kl. %2 viser at %1 ikke er slettet. Ingenting mer ble sendt.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
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
        <translation>På forespørsel fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Besvart med</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Status per</translation>
    </message>
    <message>
        <source>Deleted at, by the API</source>
        <translation>Slettet, ifølge API-et</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Sletting</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journalpost</translation>
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
        <translation>Den kan ikke leses.</translation>
    </message>
    <message>
        <source>It can&apos;t be read (%1).</source>
        <translation>Den kan ikke leses (%1).</translation>
    </message>
    <message>
        <source>There is no ordinary file or folder in this place.</source>
        <translation>Det er ingen vanlig fil eller mappe her.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Det er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Den er større enn 1 MiB.</translation>
    </message>
    <message>
        <source>The line is neither a section nor “key = value”.</source>
        <translation>Linjen er verken en seksjon eller «key = value».</translation>
    </message>
    <message>
        <source>There is no section %1.</source>
        <translation>Det finnes ingen seksjon %1.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Det finnes ingen nøkkel %1.</translation>
    </message>
    <message>
        <source>%1 has no default: it belongs in managed.d.</source>
        <translation>%1 har ingen standard: Den hører hjemme i managed.d.</translation>
    </message>
    <message>
        <source>The value of %1 can&apos;t be used; it takes: %2.</source>
        <translation>Verdien av %1 kan ikke brukes; tillatt er: %2.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the last one counts.</source>
        <translation>%1 står der mer enn én gang; den siste gjelder.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. No secret is taken from this file: remove it there, and change the secret, since others could read it.</source>
        <translation>%1 ligner en hemmelighet. Ingen hemmelighet hentes fra denne filen: Fjern den der, og bytt hemmeligheten, siden andre kunne lese den.</translation>
    </message>
    <message>
        <source>Only the reasons that are offered may be given, but none are set beside it.</source>
        <translation>Bare årsakene som tilbys, kan oppgis, men det er ikke angitt hvilke.</translation>
    </message>
    <message>
        <source>An account&apos;s section has its name, such as [account &quot;Web shop&quot;].</source>
        <translation>Seksjonen til en konto har navnet dens, for eksempel [account &quot;Web shop&quot;].</translation>
    </message>
    <message>
        <source>The name of the account can&apos;t be used.</source>
        <translation>Navnet på kontoen kan ikke brukes.</translation>
    </message>
    <message>
        <source>%1 has no id, so the account is left out.</source>
        <translation>%1 har ingen ID, så kontoen utelates.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in so: the Payments API takes no API key, and client credentials take a client id. The account is left out.</source>
        <translation>%1 kan ikke logge på slik: Payments API tar ikke imot API-nøkler, og klientpålogging krever en klient-ID. Kontoen utelates.</translation>
    </message>
    <message>
        <source>Others than the administrator can change it.</source>
        <translation>Andre enn administratoren kan endre den.</translation>
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
        <translation>Ingenting kan slettes, fordi det ikke kan avgjøres hva organisasjonen din tillater. Be dem som har ansvaret for datamaskinen, om å rette opp reglene:</translation>
    </message>
    <message>
        <source>Some of your organisation&apos;s settings can&apos;t be used. Tell those who look after this computer:</source>
        <translation>Noen av organisasjonens innstillinger kan ikke brukes. Si fra til dem som har ansvaret for datamaskinen:</translation>
    </message>
    <message>
        <source>“token-desk --print-config” names them all.</source>
        <translation>«token-desk --print-config» viser alle.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: your organisation doesn&apos;t allow its API address, %2.</source>
        <translation>%1 åpnes ikke: Organisasjonen din tillater ikke API-adressen, %2.</translation>
    </message>
    <message>
        <source>Your organisation has turned the sandbox off.</source>
        <translation>Organisasjonen din har slått av sandboxen.</translation>
    </message>
    <message>
        <source>Your organisation has turned deletion off.</source>
        <translation>Organisasjonen din har slått av sletting.</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation lets at most %Ln card token(s) be deleted at once.</source>
        <translation>
            <numerusform>Organisasjonen din tillater at høyst %Ln korttoken slettes om gangen.</numerusform>
            <numerusform>Organisasjonen din tillater at høyst %Ln korttokener slettes om gangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has changed what holds on this computer. Close Token Desk and start it again, so that all of it holds.</source>
        <translation>Organisasjonen din har endret hva som gjelder på denne datamaskinen. Lukk Token Desk og start det igjen, så alt gjelder.</translation>
    </message>
    <message>
        <source>It isn&apos;t read, because its name doesn&apos;t end in .ini.</source>
        <translation>Den leses ikke, fordi navnet ikke slutter på .ini.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarvei</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Trinn &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Trinn &amp;opp</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åpne valglisten</translation>
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
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på at du vil slette «%1»?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen ble ikke funnet.
Kontroller at navnet er riktig.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunne ikke slettes.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fremover</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fremover</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nylig brukte steder</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen ble ikke funnet.
Kontroller at navnet er riktig.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Min datamaskin</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
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
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Lukk uten å lagre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finnes ikke</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Det er ikke mer plass på disken</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange åpne filer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp u&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>bunnmarg</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkilde:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>høyremarg</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marger</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egendefinert</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidelayout</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Siderekkefølge:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>toppmarg</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstremarg</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidestørrelse:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvendt stående</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommer (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvendt liggende</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høyde:</translation>
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
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standardverdier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Even Pages</source>
        <translation>Partallssider</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativer &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativer &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Venstre til høyre, ovenfra og ned</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Høyre til venstre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Sider per ark» og «Sideutvalg» kan ikke brukes sammen.
Slå av det ene valget.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finnes allerede.
Vil du overskrive den?</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Venstre til høyre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetallssider</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Innstillingene for tosidig utskrift er i konflikt. Vil du rette dem?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv til fil …</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ugyldig sideutvalg</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 er ikke skrevet riktig. Skill sider og områder med komma, skriv områder med bindestrek, og pass på at områder ikke overlapper.</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Høyre til venstre, ovenfra og ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedenfra og opp, venstre til høyre</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>«Fra» kan ikke være større enn «til».</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikt i tosidig utskrift</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 kan ikke skrives til.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedenfra og opp, høyre til venstre</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ovenfra og ned, venstre til høyre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ovenfra og ned, høyre til venstre</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikt i avanserte valg</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Jobbvalg</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikt i sideoppsettet</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Noen avanserte valg er i konflikt. Vil du rette dem?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sideoppsettet har valg som er i konflikt. Vil du rette dem?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Skriveregenskaper</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Noen valg er i konflikt. Rett dem.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avansert</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Gjeldende side</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargemodus</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativer</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsinnstillinger</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvendt</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter kopier</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopier:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindes på kortsiden</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Angi sider eller områder atskilt med komma. Et område er to tall med bindestrek imellom. Eksempel: 3,5-7,9 skriver ut side 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Tosidig utskrift</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideutvalg:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindes på langsiden</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Utskrifts&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Sted:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Én side opp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Én side til høyre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Én side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Én side til venstre</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høyre kant</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Pil opp</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pil venstre</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil høyre</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Tilbaketast</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp u&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkeadressen</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Too long: the API takes at most 128 characters.</source>
        <translation>For langt: API-et tar imot høyst 128 tegn.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Fjern linjeskiftet, tabulatoren eller det usynlige tegnet.</translation>
    </message>
    <message>
        <source>Remove the broken character.</source>
        <translation>Fjern det ødelagte tegnet.</translation>
    </message>
    <message>
        <source>Remove the card number: the reason leaves this computer. The last four digits may stay.</source>
        <translation>Fjern kortnummeret: Årsaken forlater denne datamaskinen. De fire siste sifrene kan stå.</translation>
    </message>
    <message>
        <source>Card removed at the cardholder&apos;s request</source>
        <translation>Kort fjernet etter ønske fra kortholderen</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Kort mistet eller stjålet</translation>
    </message>
    <message>
        <source>Card replaced by a new one</source>
        <translation>Kort erstattet av et nytt</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil slettet</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement avsluttet</translation>
    </message>
    <message>
        <source>Stored twice by mistake</source>
        <translation>Lagret to ganger ved en feil</translation>
    </message>
    <message>
        <source>Clean-up of unused cards</source>
        <translation>Opprydding i ubrukte kort</translation>
    </message>
    <message>
        <source>%1 (ticket %2)</source>
        <translation>%1 (sak %2)</translation>
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
        <translation>%1 %2, side %3 av %4</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>The stored card token was deleted.</source>
        <translation>Det lagrede korttokenet ble slettet.</translation>
    </message>
    <message>
        <source>The stored card token is deleted.</source>
        <translation>Det lagrede korttokenet er slettet.</translation>
    </message>
    <message>
        <source>The stored card token is gone.</source>
        <translation>Det lagrede korttokenet er borte.</translation>
    </message>
    <message>
        <source>The stored card token had been deleted already.</source>
        <translation>Det lagrede korttokenet var allerede slettet.</translation>
    </message>
    <message>
        <source>The API knows no such card token.</source>
        <translation>API-et kjenner ikke noe slikt korttoken.</translation>
    </message>
    <message>
        <source>The stored card token was not deleted.</source>
        <translation>Det lagrede korttokenet ble ikke slettet.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the stored card token is deleted.</source>
        <translation>Det er ikke kjent om det lagrede korttokenet er slettet.</translation>
    </message>
    <message>
        <source>The deletion was asked for, but no attempt at it is recorded.</source>
        <translation>Det ble bedt om sletting, men det er ikke registrert noe forsøk.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries about this deletion contradict each other.</source>
        <translation>Journalens poster om denne slettingen motsier hverandre.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it.</source>
        <translation>Bekreftet av API-ets svar på forespørselen om å slette det.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up, which shows that it is deleted. No answer to the request to delete it came that shows this.</source>
        <translation>Bekreftet av et oppslag, som viser at det er slettet. På forespørselen om å slette det kom det ikke noe svar som viser dette.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up: the API knows no such card token any more. No answer to the request to delete it came that shows this.</source>
        <translation>Bekreftet av et oppslag: API-et kjenner ikke lenger noe slikt korttoken. På forespørselen om å slette det kom det ikke noe svar som viser dette.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer: its record says that the card token was deleted before the request that it answered.</source>
        <translation>Bekreftet av API-ets svar: Ifølge opplysningene i svaret ble korttokenet slettet før forespørselen som API-et svarte på.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it. When and how it went isn&apos;t confirmed.</source>
        <translation>Bekreftet av API-ets svar på forespørselen om å slette det. Når og hvordan det forsvant, er ikke bekreftet.</translation>
    </message>
    <message>
        <source>The API refused the request to delete it.</source>
        <translation>API-et avviste forespørselen om å slette det.</translation>
    </message>
    <message>
        <source>No request to delete it reached the API.</source>
        <translation>Ingen forespørsel om å slette det nådde API-et.</translation>
    </message>
    <message>
        <source>The answer to the request to delete it was lost, and a look-up showed it undeleted.</source>
        <translation>Svaret på forespørselen om å slette det gikk tapt, og et oppslag viste at det ikke var slettet.</translation>
    </message>
    <message>
        <source>A request to delete it may have reached the API. No answer and no look-up tells.</source>
        <translation>En forespørsel om å slette det kan ha nådd API-et. Verken noe svar eller noe oppslag avklarer det.</translation>
    </message>
    <message>
        <source>Nothing was confirmed by the API.</source>
        <translation>API-et bekreftet ingenting.</translation>
    </message>
    <message>
        <source>Check the journal, and look the card token up.</source>
        <translation>Kontroller journalen, og slå opp korttokenet.</translation>
    </message>
    <message>
        <source>This is said of the one card token that is named here. It isn&apos;t said of other card tokens, even of the same card or customer, nor of records of payments.</source>
        <translation>Dette gjelder bare det ene korttokenet som er nevnt her. Det gjelder ikke andre korttokener, heller ikke for samme kort eller kunde, og ikke opplysninger om betalinger.</translation>
    </message>
    <message>
        <source>This is no proof of a deletion.</source>
        <translation>Dette er ikke noe bevis for en sletting.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
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
        <translation>API-rot</translation>
    </message>
    <message>
        <source>Card token</source>
        <translation>Korttoken</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På forespørsel fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Forespurt, lokal tid</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>ikke i journalen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørsel</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Confirmed, local time</source>
        <translation>Bekreftet, lokal tid</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Status per</translation>
    </message>
    <message>
        <source>Known, local time</source>
        <translation>Status per, lokal tid</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Sist registrert</translation>
    </message>
    <message>
        <source>Last recorded, local time</source>
        <translation>Sist registrert, lokal tid</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Besvart med</translation>
    </message>
    <message>
        <source>Look-up answered with</source>
        <translation>Oppslag besvart med</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Deleted, by the API&apos;s record</source>
        <translation>Slettet, ifølge opplysningene i API-et</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrert av</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Sletting</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjøring</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journalpost</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Receipt made</source>
        <translation>Kvittering laget</translation>
    </message>
    <message>
        <source>Receipt made, local time</source>
        <translation>Kvittering laget, lokal tid</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Deletion receipt</source>
        <translation>Kvittering for sletting</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Rapport om sletting</translation>
    </message>
    <message>
        <source>SANDBOX: made-up data on the agent&apos;s own computer. No real card was concerned.</source>
        <translation>SANDBOX: oppdiktede data på medarbeiderens egen datamaskin. Ingen virkelige kort er berørt.</translation>
    </message>
    <message>
        <source>TEST: an account for tests. No real card was concerned.</source>
        <translation>TEST: en konto for tester. Ingen virkelige kort er berørt.</translation>
    </message>
    <message>
        <source>%1 of journal %2</source>
        <translation>%1 i journal %2</translation>
    </message>
</context>
<context>
    <name>RunReceiptWords</name>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Deleted (look-up)</source>
        <translation>Slettet (oppslag)</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Allerede borte</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Ikke slettet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ikke forsøkt</translation>
    </message>
    <message>
        <source>All card tokens of this run are deleted or were gone already.</source>
        <translation>Alle korttokenene i denne kjøringen er slettet eller var allerede borte.</translation>
    </message>
    <message>
        <source>No card token of this run is known to be deleted.</source>
        <translation>Det er ikke kjent at noe korttoken i denne kjøringen er slettet.</translation>
    </message>
    <message>
        <source>Card tokens in this run</source>
        <translation>Korttokener i denne kjøringen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-rot</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På forespørsel fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Forespurt, lokal tid</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Siste status</translation>
    </message>
    <message>
        <source>Last known, local time</source>
        <translation>Siste status, lokal tid</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjøring</translation>
    </message>
    <message>
        <source>Journal entry of its end</source>
        <translation>Journalpost for avslutningen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport laget</translation>
    </message>
    <message>
        <source>Report made, local time</source>
        <translation>Rapport laget, lokal tid</translation>
    </message>
    <message>
        <source>%1 (answered with %2)</source>
        <translation>%1 (besvart med %2)</translation>
    </message>
    <message>
        <source>%1, token id %2, customer %3: %4</source>
        <translation>%1, token-ID %2, kunde %3: %4</translation>
    </message>
    <message>
        <source>Deleted, confirmed by the API&apos;s answer</source>
        <translation>Slettet, bekreftet av API-ets svar</translation>
    </message>
    <message>
        <source>Deleted, confirmed by a look-up</source>
        <translation>Slettet, bekreftet av et oppslag</translation>
    </message>
    <message>
        <source>Not deleted, as a look-up shows</source>
        <translation>Ikke slettet, ifølge et oppslag</translation>
    </message>
    <message>
        <source>Not deleted: refused by the API</source>
        <translation>Ikke slettet: avvist av API-et</translation>
    </message>
    <message>
        <source>Not deleted: nothing was sent</source>
        <translation>Ikke slettet: ingenting ble sendt</translation>
    </message>
    <message>
        <source>Report of a deletion run</source>
        <translation>Rapport om en slettekjøring</translation>
    </message>
    <message>
        <source>This is said of the card tokens that are listed here. It isn&apos;t said of other card tokens, even of the same cards or customers, nor of records of payments.</source>
        <translation>Dette gjelder bare korttokenene som er listet opp her. Det gjelder ikke andre korttokener, heller ikke for samme kort eller kunder, og ikke opplysninger om betalinger.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørsel</translation>
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
        <translation>Kort</translation>
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
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Known (UTC)</source>
        <translation>Status per (UTC)</translation>
    </message>
    <message>
        <source>For all of them: export this run from Token Desk&apos;s journal.</source>
        <translation>For alle: Eksporter denne kjøringen fra journalen i Token Desk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes weren&apos;t in the journal when this was copied, so it can&apos;t confirm them.</source>
        <translation>
            <numerusform>%Ln av disse resultatene var ikke i journalen da dette ble kopiert, så journalen kan ikke bekrefte det.</numerusform>
            <numerusform>%Ln av disse resultatene var ikke i journalen da dette ble kopiert, så journalen kan ikke bekrefte dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all card tokens of this run are known to be deleted.</source>
        <translation>Det er ikke kjent at alle korttokenene i denne kjøringen er slettet.</translation>
    </message>
    <message>
        <source>The first of those that aren&apos;t known to be deleted:</source>
        <translation>De første av dem som ikke er bekreftet slettet:</translation>
    </message>
    <message>
        <source>Those that aren&apos;t known to be deleted:</source>
        <translation>De som ikke er bekreftet slettet:</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln already deleted</source>
        <translation>
            <numerusform>%Ln allerede slettet</numerusform>
            <numerusform>%Ln allerede slettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another deletion that isn&apos;t settled</source>
        <translation>
            <numerusform>%Ln med en annen sletting som ikke er avklart</numerusform>
            <numerusform>%Ln med en annen sletting som ikke er avklart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an incomplete record</source>
        <translation>
            <numerusform>%Ln med ufullstendige opplysninger</numerusform>
            <numerusform>%Ln med ufullstendige opplysninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that can&apos;t be sent safely</source>
        <translation>
            <numerusform>%Ln med en ID som ikke kan sendes trygt</numerusform>
            <numerusform>%Ln med en ID som ikke kan sendes trygt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another account</source>
        <translation>
            <numerusform>%Ln fra en annen konto</numerusform>
            <numerusform>%Ln fra en annen konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named more than once</source>
        <translation>
            <numerusform>%Ln nevnt mer enn én gang</numerusform>
            <numerusform>%Ln nevnt mer enn én gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the last 30 days</source>
        <translation>
            <numerusform>%Ln brukt de siste 30 dagene</numerusform>
            <numerusform>%Ln brukt de siste 30 dagene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln slettet</numerusform>
            <numerusform>%Ln slettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln slettet ifølge oppslag</numerusform>
            <numerusform>%Ln slettet ifølge oppslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln allerede borte</numerusform>
            <numerusform>%Ln allerede borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: refused</source>
        <translation>
            <numerusform>%Ln ikke slettet: avvist</numerusform>
            <numerusform>%Ln ikke slettet: avvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: not sent</source>
        <translation>
            <numerusform>%Ln ikke slettet: ikke sendt</numerusform>
            <numerusform>%Ln ikke slettet: ikke sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln ikke slettet ifølge oppslag</numerusform>
            <numerusform>%Ln ikke slettet ifølge oppslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ukjent</numerusform>
            <numerusform>%Ln ukjent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per sekund</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 per minutt</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>ca. %Ln sekund igjen</numerusform>
            <numerusform>ca. %Ln sekunder igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>ca. %Ln minutt igjen</numerusform>
            <numerusform>ca. %Ln minutter igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>ca. %Ln time igjen</numerusform>
            <numerusform>ca. %Ln timer igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln annen type</numerusform>
            <numerusform>%Ln andre typer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 customers: %1 and %Ln other(s).</source>
        <translation>
            <numerusform>For %2 kunder: %1 og %Ln annen.</numerusform>
            <numerusform>For %2 kunder: %1 og %Ln andre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s): %1.</source>
        <translation>
            <numerusform>For %Ln kunde: %1.</numerusform>
            <numerusform>For %Ln kunder: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a customer.</source>
        <translation>
            <numerusform>%Ln uten kunde.</numerusform>
            <numerusform>%Ln uten kunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card token(s)</source>
        <translation>
            <numerusform>%1: %Ln korttoken</numerusform>
            <numerusform>%1: %Ln korttokener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln utelatt: %1</numerusform>
            <numerusform>%Ln utelatt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2: %3</source>
        <translation>%1, sist brukt %2: %3</translation>
    </message>
    <message>
        <source>%1 of customer %2, last used %3: %4</source>
        <translation>%1 for kunden %2, sist brukt %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 of %2, %Ln used so far</source>
        <translation>
            <numerusform>Leser… %1 av %2, %Ln brukt så langt</numerusform>
            <numerusform>Leser… %1 av %2, %Ln brukt så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>None was used in the last 30 days.</source>
        <translation>Ingen ble brukt de siste 30 dagene.</translation>
    </message>
    <message>
        <source>None of those read was used in the last 30 days.</source>
        <translation>Ingen av dem som er lest, ble brukt de siste 30 dagene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them used in the last 30 days.</source>
        <translation>
            <numerusform>%Ln av dem ble brukt de siste 30 dagene.</numerusform>
            <numerusform>%Ln av dem ble brukt de siste 30 dagene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>For %Ln er det ikke kjent.</numerusform>
            <numerusform>For %Ln er det ikke kjent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln card token(s)…</source>
        <translation>
            <numerusform>Sletter %Ln korttoken…</numerusform>
            <numerusform>Sletter %Ln korttokener…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>%1 av %2 avsluttet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln ikke slettet</numerusform>
            <numerusform>%Ln ikke slettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again</source>
        <translation>
            <numerusform>%Ln venter på nytt forsøk</numerusform>
            <numerusform>%Ln venter på nytt forsøk</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent until you resume.</source>
        <translation>Satt på pause. Ingenting nytt sendes før du fortsetter.</translation>
    </message>
    <message>
        <source>The server asked to wait. It goes on by itself at %1; nothing is lost meanwhile.</source>
        <translation>Serveren ba Token Desk vente. Kjøringen fortsetter av seg selv kl. %1; ingenting går tapt i mellomtiden.</translation>
    </message>
    <message>
        <source>Paused: the API refused three in a row. %1 %2 Then resume, or stop.</source>
        <translation>Satt på pause: API-et avviste tre på rad. %1 %2 Fortsett deretter, eller stopp.</translation>
    </message>
    <message>
        <source>Paused: five failed in a row. %1 %2 Then resume, or stop.</source>
        <translation>Satt på pause: Fem på rad mislyktes. %1 %2 Fortsett deretter, eller stopp.</translation>
    </message>
    <message>
        <source>Paused: what would be sent can&apos;t be recorded, so nothing is sent. %1 Then resume.</source>
        <translation>Satt på pause: Det som skulle sendes, kan ikke registreres, så ingenting sendes. %1 Fortsett deretter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being checked</source>
        <translation>
            <numerusform>%Ln kontrolleres fortsatt</numerusform>
            <numerusform>%Ln kontrolleres fortsatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln ikke begynt</numerusform>
            <numerusform>%Ln ikke begynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen: %1.</source>
        <translation>
            <numerusform>%Ln valgt: %1.</numerusform>
            <numerusform>%Ln valgt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these deletions haven&apos;t ended. If you leave, nothing new is sent; what is under way is waited for, and the journal keeps what became of each.</source>
        <translation>
            <numerusform>%Ln av disse slettingene er ikke ferdig. Hvis du avslutter, sendes ingenting nytt. Det ventes på det som er i gang, og journalen viser hvordan det gikk med hver sletting.</numerusform>
            <numerusform>%Ln av disse slettingene er ikke ferdige. Hvis du avslutter, sendes ingenting nytt. Det ventes på det som er i gang, og journalen viser hvordan det gikk med hver sletting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again before you tell anyone that those unknown are gone.</source>
        <translation>Kontroller på nytt før du sier til noen at de ukjente er borte.</translation>
    </message>
    <message numerus="yes">
        <source>Looking the customers up once more: %1 of %Ln…</source>
        <translation>
            <numerusform>Slår opp kundene en gang til: %1 av %Ln…</numerusform>
            <numerusform>Slår opp kundene en gang til: %1 av %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %Ln customer(s) up: no card token left.</source>
        <translation>
            <numerusform>Slo opp %Ln kunde: ingen korttokener igjen.</numerusform>
            <numerusform>Slo opp %Ln kunder: ingen korttokener igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked the customers up: %Ln card token(s) left.</source>
        <translation>
            <numerusform>Slo opp kundene: %Ln korttoken igjen.</numerusform>
            <numerusform>Slo opp kundene: %Ln korttokener igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) couldn&apos;t be looked up.</source>
        <translation>
            <numerusform>%Ln kunde kunne ikke slås opp.</numerusform>
            <numerusform>%Ln kunder kunne ikke slås opp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) named no customer, so that nobody could be looked up for them.</source>
        <translation>
            <numerusform>%Ln korttoken har ingen kunde, så for det kunne ingen slås opp.</numerusform>
            <numerusform>%Ln korttokener har ingen kunde, så for dem kunne ingen slås opp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all customers were looked up.</source>
        <translation>Stoppet før alle kundene var slått opp.</translation>
    </message>
    <message>
        <source>The server asked to wait: nothing is sent before %1, even if you resume sooner.</source>
        <translation>Serveren ba Token Desk vente: Ingenting sendes før kl. %1, selv om du fortsetter tidligere.</translation>
    </message>
    <message>
        <source>All that were chosen: %1.</source>
        <translation>Alle som ble valgt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes aren&apos;t in the journal yet: leave Token Desk open until they are.</source>
        <translation>
            <numerusform>%Ln av disse resultatene er ikke i journalen ennå: La Token Desk stå åpent til det er der.</numerusform>
            <numerusform>%Ln av disse resultatene er ikke i journalen ennå: La Token Desk stå åpent til de er der.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. %1 %2 Then resume.</source>
        <translation>Satt på pause: Token Desk har ingen påloggingsopplysninger. %1 %2 Fortsett deretter.</translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. Open the account again, then resume.</source>
        <translation>Satt på pause: Token Desk har ingen påloggingsopplysninger. Åpne kontoen på nytt, og fortsett deretter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Looking up what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln sletting for %1 ble avbrutt. Slår opp hvordan det gikk med den; ingenting sendes på nytt.</numerusform>
            <numerusform>%Ln slettinger for %1 ble avbrutt. Slår opp hvordan det gikk med dem; ingenting sendes på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. What became of them: %2.</source>
        <translation>
            <numerusform>%Ln sletting for %1 ble avbrutt. Slik gikk det med den: %2.</numerusform>
            <numerusform>%Ln slettinger for %1 ble avbrutt. Slik gikk det med dem: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>This system has no keyring that answers.</source>
        <translation>Dette systemet har ingen nøkkelring som svarer.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, or refused.</source>
        <translation>Systemets nøkkelring er låst eller nektet tilgang.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring didn&apos;t answer.</source>
        <translation>Systemets nøkkelring svarte ikke.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>Det oppsto en feil i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no API key for this account. Type it for this session, or save it with the account.</source>
        <translation>Systemets nøkkelring har ingen API-nøkkel for denne kontoen. Skriv den inn for denne økten, eller lagre den med kontoen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no client secret for this account. Type it for this session, or save it with the account.</source>
        <translation>Systemets nøkkelring har ingen klienthemmelighet for denne kontoen. Skriv den inn for denne økten, eller lagre den med kontoen.</translation>
    </message>
    <message>
        <source>Type the API key for this session.</source>
        <translation>Skriv inn API-nøkkelen for denne økten.</translation>
    </message>
    <message>
        <source>Type the client secret for this session.</source>
        <translation>Skriv inn klienthemmeligheten for denne økten.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the API key for this session.</source>
        <translation>Lås den opp og spør igjen, eller skriv inn API-nøkkelen for denne økten.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the client secret for this session.</source>
        <translation>Lås den opp og spør igjen, eller skriv inn klienthemmeligheten for denne økten.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the API key is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk ble låst, så API-nøkkelen er ikke lagret noe sted: Skriv den inn på nytt.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the client secret is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk ble låst, så klienthemmeligheten er ikke lagret noe sted: Skriv den inn på nytt.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the proxy&apos;s password is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk ble låst, så passordet til proxyen er ikke lagret noe sted: Skriv det inn på nytt.</translation>
    </message>
    <message>
        <source>%1 The API key is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 API-nøkkelen beholdes bare i denne økten: Ingenting av den ligger på disken, og den må skrives inn igjen etter låsing og ved neste start.</translation>
    </message>
    <message>
        <source>%1 The client secret is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Klienthemmeligheten beholdes bare i denne økten: Ingenting av den ligger på disken, og den må skrives inn igjen etter låsing og ved neste start.</translation>
    </message>
    <message>
        <source>%1 The proxy&apos;s password is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Passordet til proxyen beholdes bare i denne økten: Ingenting av det ligger på disken, og det må skrives inn igjen etter låsing og ved neste start.</translation>
    </message>
    <message>
        <source>The account is removed, but the system&apos;s keyring didn&apos;t let its secret go. Remove the entry “token-desk” with the keyring&apos;s own program.</source>
        <translation>Kontoen er fjernet, men systemets nøkkelring ga ikke slipp på hemmeligheten. Fjern oppføringen «token-desk» med nøkkelringens eget program.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The settings can&apos;t be read. Token Desk has begun with its defaults, and no account.</source>
        <translation>Innstillingene kan ikke leses. Token Desk har startet med standardverdiene og uten kontoer.</translation>
    </message>
    <message>
        <source>The settings are damaged. Token Desk has begun with its defaults, and no account.</source>
        <translation>Innstillingene er skadet. Token Desk har startet med standardverdiene og uten kontoer.</translation>
    </message>
    <message>
        <source>The settings were written by a later version of Token Desk, which this one can&apos;t read. It has begun with its defaults, and no account.</source>
        <translation>Innstillingene ble skrevet av en nyere versjon av Token Desk og kan ikke leses av denne. Den har startet med standardverdiene og uten kontoer.</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be used, and Token Desk goes on without them: %1.</source>
        <translation>Noen av innstillingene kan ikke brukes, og Token Desk fortsetter uten dem: %1.</translation>
    </message>
    <message>
        <source>Not saved: there is no folder %1, and it can&apos;t be made.</source>
        <translation>Ikke lagret: Mappen %1 finnes ikke og kan ikke opprettes.</translation>
    </message>
    <message>
        <source>Not saved: another program keeps %1.</source>
        <translation>Ikke lagret: Et annet program holder på %1.</translation>
    </message>
    <message>
        <source>Not saved: what stands in %1 can&apos;t be used, nor moved out of the way.</source>
        <translation>Ikke lagret: Innholdet i %1 kan verken brukes eller flyttes unna.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written.</source>
        <translation>Ikke lagret: Det går ikke å skrive til %1.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written (%2).</source>
        <translation>Ikke lagret: Det går ikke å skrive til %1 (%2).</translation>
    </message>
    <message>
        <source>The old file couldn&apos;t be moved out of the way, so no change can be saved.</source>
        <translation>Den gamle filen kunne ikke flyttes unna, så ingen endringer kan lagres.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Den gamle filen er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>The change counts until Token Desk ends.</source>
        <translation>Endringen gjelder til Token Desk avsluttes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln sertifikat, gyldig til %1.</numerusform>
            <numerusform>%Ln sertifikater, gyldige til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired certificate(s): nothing is trusted because of them.</source>
        <translation>
            <numerusform>%Ln utløpt sertifikat: Ingenting blir klarert på grunn av det.</numerusform>
            <numerusform>%Ln utløpte sertifikater: Ingenting blir klarert på grunn av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.com.</source>
        <translation>Skriv inn vertsnavnet til proxyen, for eksempel proxy.example.com.</translation>
    </message>
    <message>
        <source>The host is a name or an address only: no http://, and the port beside it.</source>
        <translation>Verten er bare et navn eller en adresse: uten http://, og med porten ved siden av.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port: a number from 1 to 65535, such as 8080.</source>
        <translation>Skriv inn porten til proxyen: et tall fra 1 til 65535, for eksempel 8080.</translation>
    </message>
    <message>
        <source>There is a character in the user name that can&apos;t be sent: a colon or an invisible one.</source>
        <translation>Brukernavnet inneholder et tegn som ikke kan sendes: et kolon eller et usynlig tegn.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Token Desk is open already, and its window takes over.</source>
        <translation>Token Desk er allerede åpent, og vinduet tar over.</translation>
    </message>
    <message>
        <source>Token Desk is open already, but its window doesn&apos;t answer. Close it, or wait and try again; --new-window opens another one.</source>
        <translation>Token Desk er allerede åpent, men vinduet svarer ikke. Lukk det, eller vent og prøv igjen; --new-window åpner et nytt.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på (DISPLAY og WAYLAND_DISPLAY er tomme).</translation>
    </message>
    <message>
        <source>What there is to say couldn&apos;t be written.</source>
        <translation>Det som skulle skrives ut, kunne ikke skrives.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Test tilkoblin&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>As you call it: “Web shop”, “Web shop, test”</source>
        <translation>Som du kaller den: «Nettbutikk», «Nettbutikk, test»</translation>
    </message>
    <message>
        <source>P or T and eight digits</source>
        <translation>P eller T og åtte sifre</translation>
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
        <translation>En annen adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøkkel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighet</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Som for alle kontoer</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Egne innstillinger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Logg på med</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-nøkk&amp;el</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Klient-&amp;ID</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Klient&amp;hemmelighet</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Nett&amp;verk</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>&amp;API-nøkkel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Vis sertifikatet</translation>
    </message>
    <message>
        <source>Cli&amp;ent id and secret</source>
        <translation>Klient-ID &amp;og hemmelighet</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFlow</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>&amp;Sandbox, med oppdiktede kort</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Legg til en k&amp;onto…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Rediger denne kontoen…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Innstillinger…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vitet</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Rediger…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliser…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Fjern…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>&amp;Bruk som standard</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>What is done here is done at once; Cancel doesn&apos;t take it back.</source>
        <translation>Det du gjør her, gjelder med en gang. «Avbryt» angrer det ikke.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>&quot;Key&quot;: the keyboard shortcut.</extracomment>
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Legg til…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Pil opp</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Pil ned</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>The method of an HTTP request, such as GET</extracomment>
        <translation>Metode</translation>
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
        <translation>Varighet</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Hva som gikk galt</translation>
    </message>
    <message>
        <source>Server&apos;s request id</source>
        <translation>Serverens forespørsels-ID</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Called off before it ended.</source>
        <translation>Avbrutt før den var ferdig.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Token Desk hasn&apos;t asked anything of the API yet. Look something up, or test an account, and see here what came of it.</source>
        <translation>Token Desk har ikke spurt API-et om noe ennå. Slå opp noe, eller test en konto, og se her hva resultatet ble.</translation>
    </message>
    <message>
        <source>The latest requests to the API since Token Desk started, newest first, without what they held.</source>
        <translation>De siste forespørslene til API-et siden Token Desk ble startet, nyeste først, uten innholdet.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Kopier &amp;rad</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Kopier som c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>&amp;Lagre diagnostikk…</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Velg en forespørsel først.</translation>
    </message>
    <message>
        <source>Copied what is in the table.</source>
        <translation>Kopierte det som står i tabellen.</translation>
    </message>
    <message>
        <source>Copied as a command for curl. The credential isn&apos;t in it: put it in the variable that the command names.</source>
        <translation>Kopiert som en kommando for curl. Påloggingsopplysningene er ikke med: Legg dem i variabelen som kommandoen nevner.</translation>
    </message>
    <message>
        <source>Not copied: whoever pastes the command would delete again. Copy the row instead.</source>
        <translation>Ikke kopiert: Den som limer inn kommandoen, ville slette på nytt. Kopier raden i stedet.</translation>
    </message>
    <message>
        <source>Not copied: the ids in it aren&apos;t kept when Token Desk locks, and card numbers never are. Copy the row instead.</source>
        <translation>Ikke kopiert: ID-ene i forespørselen beholdes ikke når Token Desk låses, og kortnumre beholdes aldri. Kopier raden i stedet.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
</context>
<context>
    <name>tokendesk::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Radhøyde</translation>
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
        <translation>Romslig</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farger</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Rad&amp;høyde</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTable</name>
    <message>
        <source>Card tokens</source>
        <translation>Korttokener</translation>
    </message>
    <message>
        <source>Restore the first layout</source>
        <translation>Gjenopprett opprinnelig oppsett</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTableModel</name>
    <message>
        <source>Waiting…</source>
        <translation>Venter…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Sletter…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (ufullstendig)</translation>
    </message>
    <message>
        <source>Unknown (paused)</source>
        <translation>Ukjent (på pause)</translation>
    </message>
</context>
<context>
    <name>tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Sertifikatet for %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Opplysninger</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearableField</name>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteDialog</name>
    <message>
        <source>&amp;Last four digits</source>
        <translation>De fire &amp;siste sifrene</translation>
    </message>
    <message>
        <source>&amp;Last four of the token id</source>
        <translation>De fire &amp;siste tegnene i token-ID-en</translation>
    </message>
    <message>
        <source>Type them: this is a real card.</source>
        <translation>Skriv dem inn: Dette er et virkelig kort.</translation>
    </message>
    <message>
        <source>Not this card&apos;s. Check that it is the right one.</source>
        <translation>Hører ikke til dette kortet. Kontroller at det er det riktige.</translation>
    </message>
    <message>
        <source>Delete card token</source>
        <translation>Slett korttoken</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slett %1</translation>
    </message>
    <message>
        <source>no card number given</source>
        <translation>kortnummer ikke oppgitt</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ingen kunde</translation>
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
        <translation>Sist brukt: ikke lest ennå</translation>
    </message>
    <message>
        <source>Once it is deleted, the merchant can&apos;t charge this card token any more. That can&apos;t be undone.</source>
        <translation>Når det er slettet, kan brukerstedet ikke lenger belaste dette korttokenet. Dette kan ikke angres.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteFlow</name>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Slettinger som ble avbrutt, slås opp først.</translation>
    </message>
    <message>
        <source>A run is about to delete it.</source>
        <translation>En kjøring skal til å slette det.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Det slettes nå.</translation>
    </message>
    <message>
        <source>Its deletion is being checked.</source>
        <translation>Slettingen av det kontrolleres.</translation>
    </message>
    <message>
        <source>It may be deleted already: check again first.</source>
        <translation>Det kan allerede være slettet: Kontroller på nytt først.</translation>
    </message>
    <message>
        <source>Already deleted on %1.</source>
        <translation>Allerede slettet %1.</translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Allerede slettet.</translation>
    </message>
    <message>
        <source>The API&apos;s record is incomplete (see details), so it can&apos;t be deleted here.</source>
        <translation>Opplysningene fra API-et er ufullstendige (se detaljene), så det kan ikke slettes her.</translation>
    </message>
    <message>
        <source>Its id can&apos;t be sent safely, so it can&apos;t be deleted here.</source>
        <translation>ID-en kan ikke sendes trygt, så det kan ikke slettes her.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Sletter %1…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Ingenting ble sendt. %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Rediger og prøv igjen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontroller på nytt</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Vis sertifikatet</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvittering…</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopier til sak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It may be deleted already: the paused run looks when it goes on.</source>
        <translation>Det kan allerede være slettet: Kjøringen som er satt på pause, sjekker når den fortsetter.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteManyDialog</name>
    <message>
        <source>&amp;How many?</source>
        <translation>&amp;Hvor mange?</translation>
    </message>
    <message>
        <source>Type the number: these are real cards.</source>
        <translation>Skriv antallet: Dette er virkelige kort.</translation>
    </message>
    <message>
        <source>Not as many: look above.</source>
        <translation>Antallet stemmer ikke: Se ovenfor.</translation>
    </message>
    <message>
        <source>Show &amp;all customers</source>
        <translation>Vis &amp;alle kunder</translation>
    </message>
    <message>
        <source>Delete card tokens</source>
        <translation>Slett korttokener</translation>
    </message>
    <message>
        <source>How many at the same time</source>
        <translation>Hvor mange samtidig</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Sam&amp;tidig</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln card token(s)</source>
        <translation>
            <numerusform>Slett %Ln korttoken</numerusform>
            <numerusform>Slett %Ln korttokener</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these card tokens can be deleted.</source>
        <translation>Ingen av disse korttokenene kan slettes.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %Ln day(s)</source>
        <translation>
            <numerusform>Brukt den siste %Ln dagen</numerusform>
            <numerusform>Brukt de siste %Ln dagene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read yet: which of them were used in the last %Ln day(s).</source>
        <translation>
            <numerusform>Ikke lest ennå: hvilke av dem som ble brukt den siste %Ln dagen.</numerusform>
            <numerusform>Ikke lest ennå: hvilke av dem som ble brukt de siste %Ln dagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look which were used</source>
        <translation>Se &amp;etter hvilke som er brukt</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>S&amp;e etter igjen</translation>
    </message>
    <message>
        <source>Leave these &amp;out</source>
        <translation>&amp;Utelat disse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) used in the last 30 days left out.</source>
        <translation>
            <numerusform>%Ln korttoken brukt de siste 30 dagene er utelatt.</numerusform>
            <numerusform>%Ln korttokener brukt de siste 30 dagene er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>For %Ln er det ikke kjent.</numerusform>
            <numerusform>For %Ln er det ikke kjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are deleted, the merchant can&apos;t charge these card tokens any more. That can&apos;t be undone.</source>
        <translation>Når de er slettet, kan brukerstedet ikke lenger belaste disse korttokenene. Dette kan ikke angres.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Å&amp;rsak</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Hvem ber om det?</translation>
    </message>
    <message>
        <source>&amp;Cardholder</source>
        <translation>&amp;Kortholder</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Brukersted</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Type a reason, or choose one with the arrow keys</source>
        <translation>Skriv en årsak, eller velg en med piltastene</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 av %L2</translation>
    </message>
    <message>
        <source>Choose who asks: it goes on record.</source>
        <translation>Velg hvem som ber om det: Det journalføres.</translation>
    </message>
    <message>
        <source>Give a reason: it goes on record.</source>
        <translation>Oppgi en årsak: Den journalføres.</translation>
    </message>
    <message>
        <source>Choose a reason with the arrow keys</source>
        <translation>Velg en årsak med piltastene</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailsPane</name>
    <message>
        <source>Waits to be deleted</source>
        <translation>Venter på å bli slettet</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Sletter…</translation>
    </message>
    <message>
        <source>Checking whether it is deleted…</source>
        <translation>Kontrollerer om det er slettet…</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted</source>
        <translation>Ukjent om det er slettet</translation>
    </message>
    <message>
        <source>Card art</source>
        <translation>Kortbilde</translation>
    </message>
    <message>
        <source>Card art, background</source>
        <translation>Kortbilde, bakgrunn</translation>
    </message>
    <message>
        <source>Card symbol</source>
        <translation>Kortsymbol</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) chosen</source>
        <translation>
            <numerusform>%Ln korttoken valgt</numerusform>
            <numerusform>%Ln korttokener valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ufullstendig</translation>
    </message>
    <message>
        <source>The API&apos;s record lacks %1, so this token can&apos;t be deleted here.</source>
        <translation>%1 mangler i opplysningene fra API-et, så dette tokenet kan ikke slettes her.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Copy token id</source>
        <translation>Kopier token-ID</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token utløper</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaksjon</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Tidligere ID-er</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Betalingsprodukt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Held by the API; never shown</source>
        <translation>Oppbevares av API-et; vises aldri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted: the run is paused, and looks when it goes on</source>
        <translation>Ukjent om det er slettet: Kjøringen er satt på pause og sjekker når den fortsetter</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Tokenverdi</translation>
    </message>
</context>
<context>
    <name>tokendesk::DiagnosticsFlow</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Lagre diagnostikk</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Samler diagnostikk…</translation>
    </message>
    <message>
        <source>The diagnostics are in %1. Look through it before you send it: it tells how Token Desk is set up and what it asked of servers, without keys, card numbers and ids of customers.</source>
        <translation>Diagnostikken er i %1. Se gjennom den før du sender den: Den forteller hvordan Token Desk er satt opp og hva det har spurt servere om, uten nøkler, kortnumre og kunders ID-er.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written over it. Choose another name.</source>
        <translation>%1 finnes allerede og ble ikke overskrevet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The diagnostics weren&apos;t saved: %1 can&apos;t be written (%2). Choose another place.</source>
        <translation>Diagnostikken ble ikke lagret: Det går ikke å skrive til %1 (%2). Velg et annet sted.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EnvironmentBand</name>
    <message>
        <source>Other account</source>
        <translation>Annen konto</translation>
    </message>
</context>
<context>
    <name>tokendesk::FieldList</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look up, in the search field; delete, in a complete delete dialog</source>
        <translation>Slå opp, i søkefeltet; slett, i en ferdig utfylt slettedialog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>From the search field into the table</source>
        <translation>Fra søkefeltet til tabellen</translation>
    </message>
    <message>
        <source>Alt+C, Alt+M, Alt+R</source>
        <translation>Alt+K, Alt+B, Alt+R</translation>
    </message>
    <message>
        <source>Cardholder, merchant, reason, in the delete dialog</source>
        <translation>Kortholder, brukersted og årsak, i slettedialogen</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalBrowser</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Vis &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifiser</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bake</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>Only the deletions of one run are shown.</source>
        <translation>Bare slettingene i én kjøring vises.</translation>
    </message>
    <message>
        <source>No deletion matches. Look for other words, or show all of them.</source>
        <translation>Ingen slettinger passer. Søk etter andre ord, eller vis alle.</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet. Each deletion is written here before it is sent, and then what came of it.</source>
        <translation>Ingenting er slettet ennå. Hver sletting skrives her før den sendes, og deretter hvordan det gikk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln sletting</numerusform>
            <numerusform>%Ln slettinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Prøv i&amp;gjen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifiserer…</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln deletion(s)</source>
        <translation>
            <numerusform>Minst %Ln sletting</numerusform>
            <numerusform>Minst %Ln slettinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalExportFlow</name>
    <message>
        <source>Export the journal</source>
        <translation>Eksporter journalen</translation>
    </message>
    <message>
        <source>For spreadsheets, a line for each deletion (*.csv)</source>
        <translation>For regneark, en linje for hver sletting (*.csv)</translation>
    </message>
    <message>
        <source>For programs, with every entry (*.json)</source>
        <translation>For programmer, med hver post (*.json)</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been exported yet.</source>
        <translation>%1 finnes allerede. Ingenting er eksportert ennå.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>Erstatt &amp;den</translation>
    </message>
    <message>
        <source>Choose a&amp;nother…</source>
        <translation>Velg en a&amp;nnen…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksporterer…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Eksporterer… %1 av %2</translation>
    </message>
    <message>
        <source>Exporting… %1 so far</source>
        <translation>Eksporterer… %1 så langt</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>Eksporterte %Ln sletting til %1.</numerusform>
            <numerusform>Eksporterte %Ln slettinger til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to %1.</source>
        <translation>Stoppet. Ingenting ble skrevet til %1.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Ingenting ble eksportert. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2). Choose another place or make room, then export again.</source>
        <translation>Ingenting ble eksportert: Det går ikke å skrive til %1 (%2). Velg et annet sted eller gjør plass, og eksporter på nytt.</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Token, customer, last four, reason, agent</source>
        <translation>Token, kunde, fire siste sifre, årsak, medarbeider</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Ikke avklart</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Fra … til …</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tid</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalModel</name>
    <message>
        <source>Requested</source>
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På forespørsel fra</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbeider</translation>
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
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>The chosen deletion</source>
        <translation>Den valgte slettingen</translation>
    </message>
    <message>
        <source>&amp;Copy for ticket</source>
        <translation>Kopier ti&amp;l sak</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Kv&amp;ittering…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Kontroller på n&amp;ytt</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Hele kjøringen</translation>
    </message>
    <message>
        <source>Show only the deletions of its run</source>
        <translation>Vis bare slettingene i denne kjøringen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
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
        <translation>På forespørsel fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-rot</translation>
    </message>
    <message>
        <source>Copy the hash of entry %1</source>
        <translation>Kopier hashen til post %1</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Kopier hashen</translation>
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
        <translation>Språk</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Takes effect when Token Desk is started the next time.</source>
        <translation>Trer i kraft neste gang Token Desk startes.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListDialog</name>
    <message>
        <source>&amp;Paste instead</source>
        <translation>&amp;Lim inn i stedet</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>Første linje er en &amp;overskrift</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>&amp;Kopier disse linjene</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>&amp;Slå dem opp</translation>
    </message>
    <message>
        <source>Look up a list of card tokens</source>
        <translation>Slå opp en liste med korttokener</translation>
    </message>
    <message>
        <source>Lines that aren&apos;t looked up</source>
        <translation>Linjer som ikke blir slått opp</translation>
    </message>
    <message>
        <source>A long list, pasted</source>
        <translation>En lang liste, limt inn</translation>
    </message>
    <message>
        <source>Token &amp;ids, or the rows of a table that has them:</source>
        <translation>Token-&amp;ID-er, eller radene i en tabell som inneholder dem:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Velg en &amp;fil…</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Token-ID-er</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Lim inn her, eller slipp en fil</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Skill&amp;etegn</translation>
    </message>
    <message>
        <source>Ids in</source>
        <translation>ID-er i</translation>
    </message>
    <message>
        <source>I&amp;ds in</source>
        <translation>I&amp;D-er i</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A list of token ids</source>
        <translation>En liste med token-ID-er</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Lister (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Nothing to look up yet.</source>
        <translation>Ingenting å slå opp ennå.</translation>
    </message>
    <message>
        <source>Nothing to look up: paste token ids, or choose a file.</source>
        <translation>Ingenting å slå opp: Lim inn token-ID-er, eller velg en fil.</translation>
    </message>
    <message>
        <source>The list has a heading, and no id below it. If its first line is an id, untick that it is a heading.</source>
        <translation>Listen har en overskrift, men ingen ID under den. Fjern avmerkingen for overskrift hvis den første linjen er en ID.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk er låst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) under way: each ends, and its outcome waits for you.</source>
        <translation>
            <numerusform>%Ln sletting pågår: Den blir fullført, og resultatet venter på deg.</numerusform>
            <numerusform>%Ln slettinger pågår: Hver av dem blir fullført, og resultatene venter på deg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run is paused, with %Ln card token(s) still to delete. It waits for you.</source>
        <translation>
            <numerusform>En kjøring er satt på pause, med %Ln korttoken igjen å slette. Den venter på deg.</numerusform>
            <numerusform>En kjøring er satt på pause, med %Ln korttokener igjen å slette. Den venter på deg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LockTimePage</name>
    <message>
        <source>Lock after</source>
        <translation>Lås etter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minutt</numerusform>
            <numerusform>%Ln minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Lås etter</translation>
    </message>
    <message>
        <source>When nobody has touched Token Desk for so long, and on Ctrl+L, it hides what it shows and forgets keys and access tokens; to go on, the keyring is read again. A deletion under way ends first, and its outcome waits.</source>
        <translation>Når ingen har rørt Token Desk så lenge, og når du trykker Ctrl+L, skjules det som vises, og nøkler og tilgangstokener glemmes. For å fortsette leses nøkkelringen på nytt. En sletting som pågår, blir fullført først, og resultatet venter.</translation>
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
        <translation>Token Desk (låst)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>The sandbox didn&apos;t start: %1.</source>
        <translation>Sandboxen startet ikke: %1.</translation>
    </message>
    <message>
        <source>Token Desk: opening %1 (%2)</source>
        <translation>Token Desk: åpner %1 (%2)</translation>
    </message>
    <message>
        <source>What was on screen is gone.</source>
        <translation>Det som sto på skjermen, er borte.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s). What was on screen is gone.</source>
        <translation>
            <numerusform>Ingen har brukt programmet på %Ln minutt. Det som sto på skjermen, er borte.</numerusform>
            <numerusform>Ingen har brukt programmet på %Ln minutter. Det som sto på skjermen, er borte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of what happened aren&apos;t in the journal yet, and would be lost. Wait until they are; to lose them, close once more.</source>
        <translation>
            <numerusform>%Ln post om det som har skjedd, er ikke i journalen ennå og vil gå tapt. Vent til den er det, eller lukk en gang til for å la den gå tapt.</numerusform>
            <numerusform>%Ln poster om det som har skjedd, er ikke i journalen ennå og vil gå tapt. Vent til de er det, eller lukk en gang til for å la dem gå tapt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deletion isn&apos;t settled yet. Unlock to see it.</source>
        <translation>En sletting er ikke avklart ennå. Lås opp for å se den.</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopier til sak</translation>
    </message>
    <message>
        <source>The journal is written again, and nothing is missing.</source>
        <translation>Det skrives til journalen igjen, og ingenting mangler.</translation>
    </message>
    <message>
        <source>Token Desk: journal</source>
        <translation>Token Desk: journal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Lagre &amp;diagnostikk…</translation>
    </message>
    <message>
        <source>Token Desk: activity</source>
        <translation>Token Desk: aktivitet</translation>
    </message>
    <message>
        <source>%1 isn&apos;t removed: one of its deletions isn&apos;t settled yet.</source>
        <translation>%1 er ikke fjernet: En sletting på kontoen er ikke avklart ennå.</translation>
    </message>
    <message>
        <source>A deletion in %1 isn&apos;t settled yet. What was changed counts when it is.</source>
        <translation>En sletting for %1 er ikke avklart ennå. Endringene gjelder når den er det.</translation>
    </message>
    <message>
        <source>Open it &amp;now</source>
        <translation>Åpne den &amp;nå</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkForm</name>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Bare hvis proxyen krever det</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxypassord</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikater</translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation>Ingen utover systemets egne</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Protoco&amp;l</source>
        <translation>Proxyt&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Ver&amp;t</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Br&amp;uker</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>Pa&amp;ssord</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Serti&amp;fikater</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Denne</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Proxytype</translation>
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
        <translation>Sertifikater fra bedriftens sertifiseringsinstans</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Where the company&apos;s network opens encrypted connections to inspect them: a PEM file with the certificates of its authority.</source>
        <translation>Der bedriftens nettverk åpner krypterte forbindelser for å kontrollere dem: en PEM-fil med sertifikatene fra bedriftens sertifiseringsinstans.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkPage</name>
    <message>
        <source>For every account that has no network settings of its own.</source>
        <translation>For alle kontoer som ikke har egne nettverksinnstillinger.</translation>
    </message>
    <message>
        <source>For every account of yours.</source>
        <translation>For alle kontoene dine.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningPage</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-nøkk&amp;el</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Klient&amp;hemmelighet</translation>
    </message>
    <message>
        <source>&amp;Open for this session</source>
        <translation>Å&amp;pne for denne økten</translation>
    </message>
    <message>
        <source>Ask the keyrin&amp;g again</source>
        <translation>Spør &amp;nøkkelringen igjen</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>&amp;Rediger kontoen…</translation>
    </message>
    <message>
        <source>Opening… The system&apos;s keyring may ask for its password.</source>
        <translation>Åpner… Systemets nøkkelring kan be om passordet sitt.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReasonsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Anything else can be typed there.</source>
        <translation>Årsaker som slettedialogen tilbyr. Der kan du også skrive noe annet.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Å&amp;rsak</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>The usual &amp;ones</source>
        <translation>De &amp;vanlige</translation>
    </message>
    <message>
        <source>Replaces the list by the one that Token Desk comes with</source>
        <translation>Erstatter listen med den som følger med Token Desk</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 av %L2</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Nothing else can be given as a reason.</source>
        <translation>Årsaker som slettedialogen tilbyr. Ingen annen årsak kan oppgis.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Lagre som PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lagre kvitteringen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>det gikk ikke å lage en PDF</translation>
    </message>
    <message>
        <source>Not saved: %1 (%2). What was there before is unchanged.</source>
        <translation>Ikke lagret: %1 (%2). Det som var der fra før, er uendret.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Sendt til skriveren.</translation>
    </message>
    <message>
        <source>Not printed: the printer can&apos;t be written to.</source>
        <translation>Ikke skrevet ut: Det går ikke å skrive til skriveren.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been saved yet.</source>
        <translation>%1 finnes allerede. Ingenting er lagret ennå.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Erstatt &amp;den</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Velg en &amp;annen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptFlow</name>
    <message>
        <source>The journal holds no entry of this deletion.</source>
        <translation>Journalen har ingen post om denne slettingen.</translation>
    </message>
    <message>
        <source>The journal holds no entry of this run.</source>
        <translation>Journalen har ingen post om denne kjøringen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecoveryFlow</name>
    <message>
        <source>Show in journal</source>
        <translation>Vis i journalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Velg dem som ikke er slettet</translation>
    </message>
</context>
<context>
    <name>tokendesk::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Fjern konto</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its API key in the keyring. At Dintero nothing changes: the key works until it is revoked in Dintero Backoffice.</source>
        <translation>Token Desk glemmer denne kontoen og API-nøkkelen i nøkkelringen. Hos Dintero endres ingenting: Nøkkelen virker til den trekkes tilbake i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its client secret in the keyring. At Dintero nothing changes: the client works until it is removed in Dintero Backoffice.</source>
        <translation>Token Desk glemmer denne kontoen og klienthemmeligheten i nøkkelringen. Hos Dintero endres ingenting: Klienten virker til den fjernes i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Fjern kontoen</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunFlow</name>
    <message>
        <source>&amp;Pause or resume the run</source>
        <translation>Sett kjøringen på &amp;pause eller fortsett</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>St&amp;opp kjøringen</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>&amp;Gå til kjøringen</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end, or stop it, before you start another one.</source>
        <translation>En kjøring pågår. Vent til den er ferdig, eller stopp den, før du starter en ny.</translation>
    </message>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Slettinger som ble avbrutt, slås opp først.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunPanel</name>
    <message>
        <source>Deletions that have ended</source>
        <translation>Slettinger som er avsluttet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Velg dem som ikke er slettet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontroller på nytt</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopier til sak</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvittering…</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Vis i journalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is under way is waited for, and recorded.</source>
        <translation>Stopper: Ingenting nytt sendes. Det ventes på det som er i gang, og det blir registrert.</translation>
    </message>
    <message>
        <source>Nothing was sent: the run can&apos;t be recorded. %1 Then start it anew.</source>
        <translation>Ingenting ble sendt: Kjøringen kan ikke registreres. %1 Start den deretter på nytt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>tokendesk::SandboxProcess</name>
    <message>
        <source>it ended before it was ready</source>
        <translation>den ble avsluttet før den var klar</translation>
    </message>
    <message>
        <source>it isn&apos;t installed. Install the package %1</source>
        <translation>den er ikke installert. Installer pakken %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Customer, token or relationship id</source>
        <translation>Kunde-, token- eller relasjons-ID</translation>
    </message>
    <message>
        <source>Include &amp;deleted</source>
        <translation>Ta &amp;med slettede</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Søk &amp;på</translation>
    </message>
    <message>
        <source>Find by</source>
        <translation>Søk på</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
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
        <translation>Lagret; skriv bare for å erstatte</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Deletion reasons</source>
        <translation>Årsaker til sletting</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartPage</name>
    <message>
        <source>Whose card is it?</source>
        <translation>Hvilken kunde gjelder det?</translation>
    </message>
    <message>
        <source>Paste a customer, token or relationship id above and press Enter.</source>
        <translation>Lim inn en kunde-, token- eller relasjons-ID ovenfor, og trykk Enter.</translation>
    </message>
    <message>
        <source>In this sandbox, try:</source>
        <translation>Prøv i denne sandboxen:</translation>
    </message>
</context>
<context>
    <name>tokendesk::TransactionHistory</name>
    <message>
        <source>Transactions (history)</source>
        <translation>Transaksjoner (historikk)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>The history couldn&apos;t be read. %1 %2</source>
        <translation>Historikken kunne ikke leses. %1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln transaksjon kunne ikke leses.</numerusform>
            <numerusform>%Ln transaksjoner kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transactions with this card token.</source>
        <translation>Ingen transaksjoner med dette korttokenet.</translation>
    </message>
    <message>
        <source>Last used %1: %2, %3</source>
        <translation>Sist brukt %1: %2, %3</translation>
    </message>
    <message>
        <source>Last use: not known</source>
        <translation>Sist brukt: ukjent</translation>
    </message>
</context>
<context>
    <name>tokendesk::UnreadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Why it isn&apos;t looked up</source>
        <translation>Hvorfor den ikke slås opp</translation>
    </message>
</context>
<context>
    <name>tokendesk::WelcomePage</name>
    <message>
        <source>A&amp;dd an account</source>
        <translation>&amp;Legg til en konto</translation>
    </message>
    <message>
        <source>Welcome to Token Desk</source>
        <translation>Velkommen til Token Desk</translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation>&amp;Se deg om i sandboxen</translation>
    </message>
    <message>
        <source>For your shop&apos;s Dintero account. Have the account id at hand, and an API key or a client id and secret.</source>
        <translation>For butikkens Dintero-konto. Du trenger konto-ID-en og en API-nøkkel eller en klient-ID med hemmelighet.</translation>
    </message>
    <message>
        <source>A server on this computer with made-up cards. Nothing you do there touches a real card.</source>
        <translation>En server på denne datamaskinen med oppdiktede kort. Ingenting du gjør der, berører et virkelig kort.</translation>
    </message>
    <message>
        <source>Look up stored card tokens and delete them, with proof.</source>
        <translation>Slå opp lagrede korttokener og slett dem, med bevis.</translation>
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
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>Vises fortsatt: %1</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Vis sertifikatet</translation>
    </message>
    <message>
        <source>Copy unknown ids</source>
        <translation>Kopier ukjente ID-er</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Slå opp resten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Include deleted</source>
        <translation>Ta med slettede</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was copied.</source>
        <translation>Ingenting er valgt, så ingenting ble kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln vises</numerusform>
            <numerusform>%Ln vises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 av %Ln vises</numerusform>
            <numerusform>%L1 av %Ln vises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shown matches the filter. Esc clears it.</source>
        <translation>Ingenting passer til filteret. Esc tømmer det.</translation>
    </message>
    <message>
        <source>Choose the card token to delete.</source>
        <translation>Velg korttokenet som skal slettes.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Last four, brand, anything shown</source>
        <translation>Fire siste sifre, korttype, alt som vises</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Look up a lis&amp;t…</source>
        <translation>Slå opp en lis&amp;te…</translation>
    </message>
    <message>
        <source>Fi&amp;lter what is shown</source>
        <translation>&amp;Filtrer det som vises</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>Slå opp på &amp;nytt</translation>
    </message>
    <message>
        <source>&amp;Recent look-ups</source>
        <translation>N&amp;ylige oppslag</translation>
    </message>
    <message>
        <source>&amp;Stop, clear the filter, close the message</source>
        <translation>St&amp;opp, tøm filteret, lukk meldingen</translation>
    </message>
    <message>
        <source>Choose all s&amp;hown</source>
        <translation>&amp;Velg alle som vises</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Kopier rad</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopier &amp;celle</translation>
    </message>
    <message>
        <source>Copy token &amp;id</source>
        <translation>Kopier token-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>&amp;Take deleted ones off the table</source>
        <translation>&amp;Fjern slettede fra tabellen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sorter etter</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Radhøyde</translation>
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
        <translation>&amp;Romslig</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Slett…</translation>
    </message>
    <message>
        <source>Check &amp;again whether it is deleted</source>
        <translation>Kontroller på &amp;nytt om det er slettet</translation>
    </message>
    <message>
        <source>All cards of this c&amp;ustomer</source>
        <translation>Alle kort for denne k&amp;unden</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Kopier &amp;rad</translation>
    </message>
    <message>
        <source>Copy outcome for a &amp;ticket</source>
        <translation>Kopier resul&amp;tatet til en sak</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Token Desk</source>
        <translation>&amp;Om Token Desk</translation>
    </message>
    <message>
        <source>None in this session</source>
        <translation>Ingen i denne økten</translation>
    </message>
    <message>
        <source>About Token Desk</source>
        <translation>Om Token Desk</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Look up and delete stored card tokens. Licensed under Apache-2.0; uses Qt %1 (LGPL-3).</source>
        <translation>Slå opp og slett lagrede korttokener. Lisensiert under Apache-2.0; bruker Qt %1 (LGPL-3).</translation>
    </message>
    <message>
        <source>A deletion is under way. Wait for its outcome; if you leave, it is looked up at the next start.</source>
        <translation>En sletting pågår. Vent på resultatet. Hvis du avslutter, slås den opp ved neste start.</translation>
    </message>
    <message>
        <source>A deletion&apos;s outcome is unknown. Check again before you tell anyone that it is gone; if you leave, it is looked up at the next start.</source>
        <translation>Resultatet av en sletting er ukjent. Kontroller på nytt før du sier til noen at korttokenet er borte. Hvis du avslutter, slås slettingen opp ved neste start.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ikke avslutt</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Avslutt likevel</translation>
    </message>
    <message>
        <source>Stop the run and leave</source>
        <translation>Stopp kjøringen og avslutt</translation>
    </message>
    <message>
        <source>All of them are deleted already.</source>
        <translation>Alle er allerede slettet.</translation>
    </message>
    <message>
        <source>None of them can be deleted.</source>
        <translation>Ingen av dem kan slettes.</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Lagre &amp;diagnostikk…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
</TS>
