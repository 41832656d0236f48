<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Give the account a name, such as the shop&apos;s.</source>
        <translation>Giv kontoen et navn, f.eks. butikkens.</translation>
    </message>
    <message>
        <source>Too long: at most 80 characters.</source>
        <translation>For langt: højst 80 tegn.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Fjern linjeskiftet, tabulatoren eller det usynlige tegn.</translation>
    </message>
    <message>
        <source>Remove the card number.</source>
        <translation>Fjern kortnummeret.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose one that can&apos;t be mistaken for it.</source>
        <translation>En anden konto har dette navn. Vælg et, der ikke kan forveksles med det.</translation>
    </message>
    <message>
        <source>Enter the account id: P or T and eight digits. It stands in Dintero Backoffice.</source>
        <translation>Angiv konto-id&apos;et: P eller T og otte cifre. Du finder det i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>An account id begins with P for production or T for test.</source>
        <translation>Et konto-id begynder med P for produktion eller T for test.</translation>
    </message>
    <message>
        <source>Behind the P or T there are digits only.</source>
        <translation>Efter P eller T må der kun være cifre.</translation>
    </message>
    <message>
        <source>Too short: eight digits follow the P or T.</source>
        <translation>For kort: der skal være otte cifre efter P eller T.</translation>
    </message>
    <message>
        <source>Too long: eight digits follow the P or T.</source>
        <translation>For langt: der skal være otte cifre efter P eller T.</translation>
    </message>
    <message>
        <source>Enter the address, such as https://checkout.dintero.com/v1.</source>
        <translation>Angiv adressen, f.eks. https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://checkout.dintero.com/v1.</source>
        <translation>Dette er ikke en adresse. En adresse ser ud som https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Lad adressen begynde med https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adressen skal begynde med https://.</translation>
    </message>
    <message>
        <source>Over http:// anyone on the way could read along. Use https://.</source>
        <translation>Over http:// kan alle undervejs læse med. Brug https://.</translation>
    </message>
    <message>
        <source>Remove the user and the @ sign: how to sign in is entered below.</source>
        <translation>Fjern brugernavnet og @-tegnet: loginoplysningerne angiver du nedenfor.</translation>
    </message>
    <message>
        <source>Remove what begins with ? or #.</source>
        <translation>Fjern det, der begynder med ? eller #.</translation>
    </message>
    <message>
        <source>Too long for an address.</source>
        <translation>For langt til en adresse.</translation>
    </message>
    <message>
        <source>This is another account&apos;s address: compare it with the account id.</source>
        <translation>Dette er en anden kontos adresse: sammenlign den med konto-id&apos;et.</translation>
    </message>
    <message>
        <source>The Payments API takes no API key. Sign in with client id and secret.</source>
        <translation>Payments API tager ikke imod API-nøgler. Log på med klient-id og hemmelighed.</translation>
    </message>
    <message>
        <source>Enter the client id. Dintero Backoffice shows it among the API clients.</source>
        <translation>Angiv klient-id&apos;et. Dintero Backoffice viser det blandt API-klienterne.</translation>
    </message>
    <message>
        <source>Too long for a client id.</source>
        <translation>For langt til et klient-id.</translation>
    </message>
    <message>
        <source>There is a character in it that no client id has. Copy it again.</source>
        <translation>Der er et tegn i det, som intet klient-id har. Kopiér det igen.</translation>
    </message>
    <message>
        <source>No client id has a colon in it. Copy the id alone, without the secret.</source>
        <translation>Intet klient-id indeholder kolon. Kopiér kun id&apos;et, uden hemmeligheden.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Angiv API-nøglen.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Angiv klienthemmeligheden.</translation>
    </message>
    <message>
        <source>Too long for an API key.</source>
        <translation>For langt til en API-nøgle.</translation>
    </message>
    <message>
        <source>Too long for a client secret.</source>
        <translation>For langt til en klienthemmelighed.</translation>
    </message>
    <message>
        <source>There is a space or line break before or behind it. Copy it without.</source>
        <translation>Der er et mellemrum eller linjeskift foran eller bagved. Kopiér uden det.</translation>
    </message>
    <message>
        <source>There is a character in it that no API key has. Copy it again.</source>
        <translation>Der er et tegn i den, som ingen API-nøgle har. Kopiér den igen.</translation>
    </message>
    <message>
        <source>There is a character in it that no client secret has. Copy it again.</source>
        <translation>Der er et tegn i den, som ingen klienthemmelighed har. Kopiér den igen.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one in the Account menu, or add it.</source>
        <translation>Der er ingen konto, der hedder »%1«. Vælg en i menuen Konto, eller tilføj den.</translation>
    </message>
    <message>
        <source>Several accounts have the id “%1”. Choose one by its name.</source>
        <translation>Flere konti har id&apos;et »%1«. Vælg en efter navnet.</translation>
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
        <translation>Kort udløber</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token udløber</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Tidligere id&apos;er</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Oprettet af</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Slettet af</translation>
    </message>
    <message>
        <source>Created in transaction</source>
        <translation>Oprettet i transaktion</translation>
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
        <translation>Suspenderet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
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
        <translation>udløber snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>udløbet</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>udløber %1</translation>
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
        <translation>Kortholder</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Forretning</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: &quot;3 Oct 2026&quot;. Add full stops and the like as is the custom.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>How a day and time are written, in Qt&apos;s letters: &quot;3 Oct 2026, 14:05:09&quot;.</extracomment>
        <translation>d. MMM yyyy, HH.mm.ss</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How a time is written, in Qt&apos;s letters: &quot;14:05:09&quot;.</extracomment>
        <translation>HH.mm.ss</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Tilbagevendende</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Ikke planlagt</translation>
    </message>
    <message>
        <source>Card stored</source>
        <translation>Kort gemt</translation>
    </message>
    <message>
        <source>Initiated</source>
        <extracomment>Of a card payment: how far it got.</extracomment>
        <translation>Påbegyndt</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autoriseret</translation>
    </message>
    <message>
        <source>Authorization voided</source>
        <translation>Autorisation annulleret</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Hævet</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Delvist hævet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunderet</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Delvist refunderet</translation>
    </message>
    <message>
        <source>Partially captured refunded</source>
        <translation>Delvist hævet, refunderet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>I bero</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>known to be misused</source>
        <translation>kendt for at være misbrugt</translation>
    </message>
    <message>
        <source>not what its issuer signed</source>
        <translation>ikke det, som udstederen signerede</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selvsigneret</translation>
    </message>
    <message>
        <source>its issuer&apos;s certificate is missing</source>
        <translation>udstederens certifikat mangler</translation>
    </message>
    <message>
        <source>its authority isn&apos;t trusted</source>
        <translation>certifikatmyndigheden er ikke betroet</translation>
    </message>
    <message>
        <source>its issuer may not issue certificates</source>
        <translation>udstederen må ikke udstede certifikater</translation>
    </message>
    <message>
        <source>its issuer may not vouch for this name</source>
        <translation>udstederen må ikke stå inde for dette navn</translation>
    </message>
    <message>
        <source>not meant for a server</source>
        <translation>ikke beregnet til en server</translation>
    </message>
    <message>
        <source>key too weak</source>
        <translation>for svag nøgle</translation>
    </message>
    <message>
        <source>signature too weak</source>
        <translation>for svag signatur</translation>
    </message>
    <message>
        <source>for another host</source>
        <translation>til en anden vært</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>udløbet</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>endnu ikke gyldigt</translation>
    </message>
    <message>
        <source>old protocol</source>
        <translation>gammel protokol</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>ikke TLS</translation>
    </message>
    <message>
        <source>a certificate is wanted from Token Desk</source>
        <translation>Token Desk bliver bedt om et certifikat</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>serveren afviste forbindelsen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>noget andet</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2; this computer&apos;s date is %3.</source>
        <translation>Certifikatet for %1 udløb den %2; datoen på denne computer er %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, expired on %2; this computer&apos;s date is %3.</source>
        <translation>Certifikatet for »%4«, som står inde for %1, udløb den %2; datoen på denne computer er %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Certifikatet for %1 er først gyldigt fra den %2; datoen på denne computer er %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Certifikatet for »%4«, som står inde for %1, er først gyldigt fra den %2; datoen på denne computer er %3.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate that names no host.</source>
        <translation>Det, der svarer for %1, har et certifikat uden værtsnavn.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate for another host: %2.</source>
        <translation>Det, der svarer for %1, har et certifikat til en anden vært: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is known to be misused.</source>
        <translation>Certifikatet for %1 er kendt for at være misbrugt.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t what its issuer “%2” signed.</source>
        <translation>Certifikatet for %1 er ikke det, som udstederen »%2« signerede.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: only it vouches for itself.</source>
        <translation>Certifikatet for %1 er selvsigneret: kun det selv står inde for det.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t send the certificate of “%2”, which vouches for it.</source>
        <translation>%1 sendte ikke certifikatet for »%2«, som står inde for det.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust “%2”, which vouches for %1.</source>
        <translation>Denne computer har ikke tillid til »%2«, som står inde for %1.</translation>
    </message>
    <message>
        <source>“%2”, which vouches for %1, may not issue such certificates.</source>
        <translation>»%2«, som står inde for %1, må ikke udstede sådanne certifikater.</translation>
    </message>
    <message>
        <source>“%2” vouches for %1, but may not do so for that name.</source>
        <translation>»%2« står inde for %1, men må ikke gøre det for dette navn.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t meant for a server.</source>
        <translation>Certifikatet for %1 er ikke beregnet til en server.</translation>
    </message>
    <message>
        <source>%1 offered a key that is too weak.</source>
        <translation>%1 tilbød en nøgle, der er for svag.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a key that is too weak (%2).</source>
        <translation>Certifikatet for %1 bygger på en nøgle, der er for svag (%2).</translation>
    </message>
    <message>
        <source>%1 offered a signature that can be forged.</source>
        <translation>%1 tilbød en signatur, der kan forfalskes.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a signature that can be forged (%2).</source>
        <translation>Certifikatet for %1 bygger på en signatur, der kan forfalskes (%2).</translation>
    </message>
    <message>
        <source>%1 offers only versions of TLS that are no longer safe.</source>
        <translation>%1 tilbyder kun TLS-versioner, der ikke længere er sikre.</translation>
    </message>
    <message>
        <source>What answers for %1 doesn&apos;t speak TLS.</source>
        <translation>Det, der svarer for %1, bruger ikke TLS.</translation>
    </message>
    <message>
        <source>%1 wants a certificate from Token Desk, which has none.</source>
        <translation>%1 kræver et certifikat fra Token Desk, som ikke har noget.</translation>
    </message>
    <message>
        <source>%1 refused every kind of encryption that Token Desk offers.</source>
        <translation>%1 afviste alle former for kryptering, som Token Desk tilbyder.</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about.</source>
        <translation>Der kunne ikke oprettes en sikker forbindelse til %1.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is %1.</source>
        <translation>%1 kunne ikke bevise, at det er %1.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add your company&apos;s certificate file in the network settings; otherwise don&apos;t trust this network, and ask whoever runs it.</source>
        <translation>Hvis det er virksomhedens eget, skal du tilføje virksomhedens certifikatfil i netværksindstillingerne. Ellers bør du ikke have tillid til dette netværk; spørg dem, der driver det.</translation>
    </message>
    <message>
        <source>Most likely the server is set up wrong: ask whoever runs it to send the whole chain. If it is your company&apos;s own, add your company&apos;s certificate file in the network settings.</source>
        <translation>Sandsynligvis er serveren sat forkert op: bed dem, der driver den, om at sende hele kæden. Hvis den er virksomhedens egen, skal du tilføje virksomhedens certifikatfil i netværksindstillingerne.</translation>
    </message>
    <message>
        <source>Check the address for typing errors; if it is right, ask whoever runs your network.</source>
        <translation>Kontrollér, om adressen er stavet rigtigt. Hvis den er det, så spørg dem, der driver netværket.</translation>
    </message>
    <message>
        <source>If that date is wrong, set this computer&apos;s clock; otherwise ask whoever runs the server.</source>
        <translation>Hvis datoen er forkert, skal du stille computerens ur. Spørg ellers dem, der driver serveren.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, ask whoever runs your network.</source>
        <translation>Kontrollér adressen og porten. Hvis de er rigtige, så spørg dem, der driver netværket.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server or your network.</source>
        <translation>Spørg dem, der driver serveren eller netværket.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read (%2). Check the network settings.</source>
        <translation>Certifikaterne i %1 kan ikke læses (%2). Kontrollér netværksindstillingerne.</translation>
    </message>
    <message>
        <source>give its whole path</source>
        <translation>angiv hele stien</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>det er ikke en fil</translation>
    </message>
    <message>
        <source>%1 is too large for a file of certificates. Check the network settings.</source>
        <translation>%1 er for stor til at være en certifikatfil. Kontrollér netværksindstillingerne.</translation>
    </message>
    <message>
        <source>%1 holds a private key, which belongs on no desktop. Ask for the file with the certificates alone.</source>
        <translation>%1 indeholder en privat nøgle, og sådan en hører ikke hjemme på en arbejdscomputer. Bed om filen med certifikaterne alene.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Ask whoever runs your network for one.</source>
        <translation>%1 indeholder intet certifikat i PEM-format. Bed dem, der driver netværket, om et.</translation>
    </message>
    <message>
        <source>Certificate %L2 in %1 is damaged. Ask whoever runs your network for the file anew.</source>
        <translation>Certifikat %L2 i %1 er beskadiget. Bed dem, der driver netværket, om filen igen.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Udstedt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Udstedt af</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gælder for</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldigt fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldigt til</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
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
        <translation>Desuden: %1</translation>
    </message>
    <message>
        <source>No certificate came.</source>
        <translation>Der kom intet certifikat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Serverens certifikat</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>Udsteder %1</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked isn&apos;t checked.</source>
        <translation>Det kontrolleres ikke, om et certifikat er tilbagekaldt.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>They can be read.</source>
        <translation>De kan læses.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Den svarer.</translation>
    </message>
    <message>
        <source>It can be read and written: %1</source>
        <translation>Den kan læses og skrives: %1</translation>
    </message>
    <message>
        <source>None is taken.</source>
        <translation>Ingen bruges.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 bruges.</translation>
    </message>
    <message>
        <source>An address was found for %1.</source>
        <translation>Der blev fundet en adresse for %1.</translation>
    </message>
    <message>
        <source>The proxy found an address for %1.</source>
        <translation>Proxyen fandt en adresse for %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted.</source>
        <translation>Certifikatet for %1 er betroet.</translation>
    </message>
    <message>
        <source>Card tokens may be read.</source>
        <translation>Korttokens må læses.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Den svarer ikke. Lås den op i brugerens egen session; indtil da gemmes hemmeligheder kun for en session.</translation>
    </message>
    <message>
        <source>It is locked, or refused. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Den er låst eller afviste. Lås den op i brugerens egen session; indtil da gemmes hemmeligheder kun for en session.</translation>
    </message>
    <message>
        <source>There is none that answers, as is so outside a desktop&apos;s session. Check it in the person&apos;s own session; without one, secrets are kept for a session only.</source>
        <translation>Ingen svarer, sådan som det er uden for en skrivebordssession. Kontrollér det i brugerens egen session; uden nøglering gemmes hemmeligheder kun for en session.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Nøglering</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
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
        <translation>Loginoplysninger</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>good</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>of something that was checked: it isn&apos;t wrong, but worth a look</extracomment>
        <translation>bemærk</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>of something that was checked: it doesn&apos;t work</extracomment>
        <translation>fejl</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ikke kontrolleret</translation>
    </message>
    <message>
        <source>None is set up. Start Token Desk and add one.</source>
        <translation>Ingen er sat op. Start Token Desk, og tilføj en.</translation>
    </message>
    <message>
        <source>They are accepted.</source>
        <translation>De godtages.</translation>
    </message>
    <message>
        <source>It can&apos;t be told until the rest works.</source>
        <translation>Det kan ikke afgøres, før resten virker.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Intet er galt med dem.</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>what the organisation has decided for this computer</extracomment>
        <translation>Regler</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and is reached without TLS.</source>
        <translation>%1 er denne computer selv og nås uden TLS.</translation>
    </message>
</context>
<context>
    <name>ClipboardWords</name>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, for %Ln second(s).</source>
        <translation>
            <numerusform>Kopieret, i %Ln sekund.</numerusform>
            <numerusform>Kopieret, i %Ln sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080.</source>
        <translation>--sandbox skal være en sandbox på denne computer, f.eks. --sandbox=http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>no key, secret or password is taken here: every program on this machine can read a command line. They are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>nøgler, hemmeligheder og adgangskoder kan ikke angives her: alle programmer på computeren kan læse en kommandolinje. De angives i vinduet og gemmes i systemets nøglering.</translation>
    </message>
    <message>
        <source>“%1” is no option of token-desk; see token-desk --help.</source>
        <translation>»%1« er ikke et tilvalg til token-desk; se token-desk --help.</translation>
    </message>
    <message>
        <source>--verify-journal= takes the folder of a journal; without “=” it is your own.</source>
        <translation>--verify-journal= skal efterfølges af en mappe med en journal; uden »=« er det din egen.</translation>
    </message>
    <message>
        <source>--account takes an account&apos;s name or id, such as --account=P12345678.</source>
        <translation>--account skal efterfølges af en kontos navn eller id, f.eks. --account=P12345678.</translation>
    </message>
    <message>
        <source>--account and --sandbox don&apos;t go together: the sandbox is an account.</source>
        <translation>--account og --sandbox kan ikke kombineres: sandboxen er en konto.</translation>
    </message>
    <message>
        <source>token-desk takes nothing but its options and a link on the command line; see token-desk --help.</source>
        <translation>token-desk tager kun imod sine tilvalg og et link på kommandolinjen; se token-desk --help.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t go together; see token-desk --help.</source>
        <translation>%1 og %2 kan ikke bruges sammen; se token-desk --help.</translation>
    </message>
    <message>
        <source>%1 only says how; see token-desk --help.</source>
        <translation>%1 siger kun hvordan; se token-desk --help.</translation>
    </message>
    <message>
        <source>token-desk takes one link at a time; see token-desk --help.</source>
        <translation>token-desk tager ét link ad gangen; se token-desk --help.</translation>
    </message>
    <message>
        <source>--account and a link don&apos;t go together: the link names the account.</source>
        <translation>--account og et link kan ikke bruges sammen: linket nævner kontoen.</translation>
    </message>
    <message>
        <source>A link goes with a window only; see token-desk --help.</source>
        <translation>Et link virker kun med et vindue; se token-desk --help.</translation>
    </message>
    <message>
        <source>Usage: token-desk [OPTIONS] [LINK]</source>
        <translation>Brug: token-desk [OPTIONS] [LINK]</translation>
    </message>
    <message>
        <source>Look up card tokens and delete them.</source>
        <translation>Slå korttokens op, og slet dem.</translation>
    </message>
    <message>
        <source>LINK looks something up: tokendesk:find?customer=ID, or token=ID or relationship=ID, and if you like &amp;account=NAME and &amp;ticket=NUMBER, which is offered among the reasons of a deletion. A link never deletes.</source>
        <translation>LINK slår noget op: tokendesk:find?customer=ID for en kunde, token=ID for et token eller relationship=ID for en relation, og hvis du vil &amp;account=NAME for kontoen og &amp;ticket=NUMBER, som tilbydes blandt årsagerne til en sletning. Et link sletter aldrig.</translation>
    </message>
    <message>
        <source>There is one window for each user, and another for each sandbox: to start again brings it to the front.</source>
        <translation>Der er ét vindue for hver bruger og et mere for hver sandbox: startes programmet igen, kommer det frem.</translation>
    </message>
    <message>
        <source>No option and no environment variable takes a key, secret or password: they are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>Ingen tilvalg og ingen miljøvariabler tager imod nøgler, hemmeligheder eller adgangskoder: de indtastes i vinduet og gemmes i systemets nøglering.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Afslutningsstatus:</translation>
    </message>
    <message>
        <source>--export-journal takes the file to write, such as --export-journal=journal.csv.</source>
        <translation>--export-journal skal efterfølges af den fil, der skal skrives, f.eks. --export-journal=journal.csv.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format skal være csv eller json.</translation>
    </message>
    <message>
        <source>the account of that name or account id, such as --account=P12345678; else the default one, or with --check all</source>
        <translation>kontoen med det navn eller konto-id, for eksempel --account=P12345678; ellers standardkontoen, eller med --check alle</translation>
    </message>
    <message>
        <source>start a sandbox with made-up cards and use it; it ends with Token Desk. With URL: use one that runs already, on this machine only, such as http://127.0.0.1:8080</source>
        <translation>start en sandbox med opdigtede kort, og brug den; den afsluttes sammen med Token Desk. Med URL: brug en, der allerede kører, kun på denne computer, for eksempel http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>open another window beside one that is open; links don&apos;t reach it</source>
        <translation>åbn endnu et vindue ved siden af det åbne; links åbnes ikke i det</translation>
    </message>
    <message>
        <source>check the journal of your deletions, or a copy of one: whether each entry is the one that was written, and none is missing</source>
        <translation>kontrollér journalen over dine sletninger, eller en kopi: om hver post er den, der blev skrevet, og ingen mangler</translation>
    </message>
    <message>
        <source>write every deletion in your journal into a new file; one that is there already stays as it is</source>
        <translation>skriv alle sletninger i din journal til en ny fil; en, der allerede findes, bliver, som den er</translation>
    </message>
    <message>
        <source>how, with --export-journal; else as the file&apos;s name ends. JSON has every entry of each deletion</source>
        <translation>hvordan, med --export-journal; ellers efter filnavnets endelse. JSON har alle poster for hver sletning</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>udskriv versionen</translation>
    </message>
    <message>
        <source>print this; -h does too</source>
        <translation>udskriv dette; -h gør det også</translation>
    </message>
    <message>
        <source>check what Token Desk needs: policy, settings, keyring, journal, and for each account proxy, DNS, TLS, credentials and scope; a line for each, with what to do</source>
        <translation>kontrollér det, Token Desk har brug for: regler, indstillinger, nøglering, journal og for hver konto proxy, DNS, TLS, loginoplysninger og scope; en linje for hver, med hvad der skal gøres</translation>
    </message>
    <message>
        <source>print every value that holds and the file it comes from: your organisation&apos;s policy and defaults, your settings; and what is wrong with the policy</source>
        <translation>udskriv hver værdi, der gælder, og den fil, den kommer fra: organisationens regler og standardværdier, dine indstillinger; og hvad der er galt med reglerne</translation>
    </message>
    <message>
        <source>tell it as JSON, with --check, --print-config or --verify-journal</source>
        <translation>svar som JSON, med --check, --print-config eller --verify-journal</translation>
    </message>
</context>
<context>
    <name>ConfigurationWords</name>
    <message>
        <source>managed: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>styret: %1</translation>
    </message>
    <message>
        <source>your settings: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file.</extracomment>
        <translation>dine indstillinger: %1</translation>
    </message>
    <message>
        <source>your organisation&apos;s default: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>organisationens standardværdi: %1</translation>
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
        <translation>Læste regelfiler:</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>%1 answers, but has no card tokens at this address (404). Check the address.</source>
        <translation>%1 svarer, men har ingen korttokens på denne adresse (404). Kontrollér adressen.</translation>
    </message>
    <message>
        <source>It answers, but these credentials belong to account %1, not %2. Correct the account id, or take the credentials of %2.</source>
        <translation>Der kommer svar, men loginoplysningerne hører til kontoen %1, ikke %2. Ret konto-id&apos;et, eller brug oplysningerne for %2.</translation>
    </message>
    <message>
        <source>It works. The account has no card token yet, so it couldn&apos;t be checked that these credentials belong to %1.</source>
        <translation>Det virker. Kontoen har ingen korttokens endnu, så det kunne ikke kontrolleres, at loginoplysningerne hører til %1.</translation>
    </message>
    <message>
        <source>It works: %1 answers for account %2.</source>
        <translation>Det virker: %1 svarer for kontoen %2.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Try again.</source>
        <translation>Prøv igen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Vent %Ln sekund, og prøv igen.</numerusform>
            <numerusform>Vent %Ln sekunder, og prøv igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minute(s), then try again.</source>
        <translation>
            <numerusform>Vent %Ln minut, og prøv igen.</numerusform>
            <numerusform>Vent %Ln minutter, og prøv igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept these credentials (%1).</source>
        <translation>API&apos;et godtager ikke disse loginoplysninger (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the API key (%1).</source>
        <translation>API&apos;et godtager ikke API-nøglen (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept its own access token, not even a new one (%1).</source>
        <translation>API&apos;et godtager ikke sit eget adgangstoken, ikke engang et nyt (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the client id and secret (%1).</source>
        <translation>API&apos;et godtager ikke klient-id&apos;et og hemmeligheden (%1).</translation>
    </message>
    <message>
        <source>Check the account&apos;s credentials.</source>
        <translation>Kontrollér kontoens loginoplysninger.</translation>
    </message>
    <message>
        <source>Check the API key in the account&apos;s settings.</source>
        <translation>Kontrollér API-nøglen i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>The client id and secret are right: check the account&apos;s id and API root in its settings.</source>
        <translation>Klient-id&apos;et og hemmeligheden er rigtige: kontrollér konto-id&apos;et og API-roden i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation>Kontrollér begge i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>The API key has a space, a line break or another character that no key has.</source>
        <translation>API-nøglen indeholder et mellemrum, et linjeskift eller et andet tegn, som ingen nøgle har.</translation>
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
        <translation>Denne computer er ikke på noget netværk.</translation>
    </message>
    <message>
        <source>The proxy %2 found no address for %1.</source>
        <translation>Proxyen %2 fandt ingen adresse til %1.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>Der blev ikke fundet nogen adresse til %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection that the proxy %2 tried to make.</source>
        <translation>%1 afviste den forbindelse, som proxyen %2 forsøgte at oprette.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 afviste forbindelsen.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1.</source>
        <translation>Der blev ikke fundet nogen adresse til proxyen %1.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Proxyen %1 afviste forbindelsen.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password.</source>
        <translation>En proxy på vejen til %1 kræver brugernavn og adgangskode.</translation>
    </message>
    <message>
        <source>The proxy %1 wants the right user name and password.</source>
        <translation>Proxyen %1 kræver det rigtige brugernavn og den rigtige adgangskode.</translation>
    </message>
    <message>
        <source>The proxy %2 let nothing through to %1.</source>
        <translation>Proxyen %2 lod intet slippe igennem til %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Forbindelsen til %1 blev afbrudt, før svaret var fuldstændigt.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which Token Desk doesn&apos;t follow.</source>
        <translation>%1 henviste til en anden adresse (%2), som Token Desk ikke følger.</translation>
    </message>
    <message>
        <source>The API refused (%1).</source>
        <translation>API&apos;et afviste anmodningen (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t let this client id sign in to the account (%1).</source>
        <translation>API&apos;et lader ikke dette klient-id logge på kontoen (%1).</translation>
    </message>
    <message>
        <source>These credentials aren&apos;t allowed to do that (%1).</source>
        <translation>Disse loginoplysninger giver ikke adgang til det (%1).</translation>
    </message>
    <message>
        <source>The API knows no such token (%1).</source>
        <translation>API&apos;et kender ikke noget sådant token (%1).</translation>
    </message>
    <message>
        <source>The API asks to slow down (%1).</source>
        <translation>API&apos;et beder om lavere tempo (%1).</translation>
    </message>
    <message>
        <source>The API failed (%1).</source>
        <translation>Der opstod en fejl i API&apos;et (%1).</translation>
    </message>
    <message>
        <source>%1 gave an answer that Token Desk doesn&apos;t know (%2).</source>
        <translation>%1 gav et svar, som Token Desk ikke kender (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 couldn&apos;t be read.</source>
        <translation>Svaret fra %1 kunne ikke læses.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, as a network does that asks people to sign in.</source>
        <translation>%1 svarede med en webside, som netværk gør, når de kræver login.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large to be right.</source>
        <translation>Svaret fra %1 var for stort til at være rigtigt.</translation>
    </message>
    <message>
        <source>The API answered for another account, %1.</source>
        <translation>API&apos;et svarede for en anden konto, %1.</translation>
    </message>
    <message>
        <source>The list didn&apos;t come in order: %1.</source>
        <translation>Listen kom ikke i rigtig rækkefølge: %1.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be written.</source>
        <translation>Der kan ikke skrives til journalen.</translation>
    </message>
    <message>
        <source>Another Token Desk is deleting it.</source>
        <translation>Token Desk er ved at slette det et andet sted.</translation>
    </message>
    <message>
        <source>What came of an earlier deletion of it isn&apos;t known yet.</source>
        <translation>Resultatet af en tidligere sletning af det er endnu ikke kendt.</translation>
    </message>
    <message>
        <source>It is deleted already, or its record isn&apos;t one that can be deleted.</source>
        <translation>Det er allerede slettet, eller oplysningerne om det er sådan, at det ikke kan slettes.</translation>
    </message>
    <message>
        <source>It stood in the list more than once.</source>
        <translation>Det stod mere end én gang på listen.</translation>
    </message>
    <message>
        <source>The run was stopped before its turn.</source>
        <translation>Kørslen blev stoppet, før det blev dets tur.</translation>
    </message>
    <message>
        <source>Token Desk ended before its turn.</source>
        <translation>Token Desk blev afsluttet, før det blev dets tur.</translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation>Login mislykkedes. %1</translation>
    </message>
    <message>
        <source>Enter it again in the account&apos;s settings.</source>
        <translation>Angiv den igen i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Lås den op, og prøv igen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Kontrollér netværket, og prøv igen.</translation>
    </message>
    <message>
        <source>Connect it to one, then try again.</source>
        <translation>Slut den til et netværk, og prøv igen.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, then the network.</source>
        <translation>Kontrollér, om adressen er stavet rigtigt, og derefter netværket.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, try again later.</source>
        <translation>Kontrollér adressen og porten. Hvis de er rigtige, så prøv igen senere.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in the network settings.</source>
        <translation>Kontrollér proxyens navn i netværksindstillingerne.</translation>
    </message>
    <message>
        <source>Check the proxy and its port in the network settings.</source>
        <translation>Kontrollér proxyen og dens port i netværksindstillingerne.</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Angiv dem i netværksindstillingerne.</translation>
    </message>
    <message>
        <source>Check its user name and password in the network settings; if they are right, ask whoever runs your network to let this address through.</source>
        <translation>Kontrollér brugernavnet og adgangskoden i netværksindstillingerne. Hvis de er rigtige, så bed dem, der driver netværket, om at lade denne adresse slippe igennem.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in with a browser, then try again.</source>
        <translation>Hvis netværket har en loginside, så log på med en browser, og prøv igen.</translation>
    </message>
    <message>
        <source>Change what was asked for, then try again.</source>
        <translation>Ret det, der blev anmodet om, og prøv igen.</translation>
    </message>
    <message>
        <source>Check that the account&apos;s id and the client id belong together.</source>
        <translation>Kontrollér, at konto-id&apos;et og klient-id&apos;et hører sammen.</translation>
    </message>
    <message>
        <source>They need the scope admin:checkout. In Dintero Backoffice, under Settings, API clients, make ones that have it, or ask whoever may.</source>
        <translation>De skal have scopet admin:checkout. Opret nye med dette scope i Dintero Backoffice, under Settings, API clients, eller bed en, der har adgang, om at gøre det.</translation>
    </message>
    <message>
        <source>Check the account&apos;s id and credentials in its settings.</source>
        <translation>Kontrollér konto-id&apos;et og loginoplysningerne i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell Dintero support when it happened.</source>
        <translation>Prøv igen. Hvis det fortsætter, så fortæl Dinteros support, hvornår det skete.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that its folder can be written; then try again.</source>
        <translation>Frigør plads på disken, og sørg for, at der kan skrives til mappen. Prøv derefter igen.</translation>
    </message>
    <message>
        <source>Wait until that is done, then look it up again.</source>
        <translation>Vent, til det er gjort, og slå det op igen.</translation>
    </message>
    <message>
        <source>Check again what came of that first.</source>
        <translation>Kontrollér først igen, hvad resultatet af den blev.</translation>
    </message>
    <message>
        <source>Look it up again to see how it stands.</source>
        <translation>Slå det op igen for at se den aktuelle status.</translation>
    </message>
    <message>
        <source>If it should go, delete it again.</source>
        <translation>Hvis det skal væk, skal du slette det igen.</translation>
    </message>
    <message>
        <source>The API shows no card token of this account.</source>
        <translation>API&apos;et viser intet korttoken for denne konto.</translation>
    </message>
</context>
<context>
    <name>ExitStatus</name>
    <message>
        <source>A wrong option. Nothing was done.</source>
        <translation>Et forkert tilvalg. Intet blev gjort.</translation>
    </message>
    <message>
        <source>An open window doesn&apos;t answer, so nothing was done.</source>
        <translation>Et åbent vindue svarer ikke, så intet blev gjort.</translation>
    </message>
    <message>
        <source>The window was closed, or an open one took over; the journal is sound or doesn&apos;t exist yet; it was exported; what was checked works; the policy has no problem.</source>
        <translation>Vinduet blev lukket, eller et åbent tog over; journalen er intakt eller findes ikke endnu; den blev eksporteret; det, der blev kontrolleret, virker; reglerne har ingen problemer.</translation>
    </message>
    <message>
        <source>The window couldn&apos;t be opened; the journal can&apos;t be read, or an entry doesn&apos;t fit; nothing was exported; something that was checked doesn&apos;t work; the policy has problems.</source>
        <translation>Vinduet kunne ikke åbnes; journalen kan ikke læses, eller en post passer ikke; intet blev eksporteret; noget, der blev kontrolleret, virker ikke; reglerne har problemer.</translation>
    </message>
</context>
<context>
    <name>ExportJournal</name>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2).</source>
        <translation>Intet blev eksporteret: der kan ikke skrives til %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Intet blev eksporteret. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: your organisation has turned exports off.</source>
        <translation>Intet blev eksporteret: din organisation har slået eksport fra.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is there already. Choose another name, or remove it.</source>
        <translation>Intet blev eksporteret: %1 findes allerede. Vælg et andet navn, eller fjern den.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>%Ln sletning eksporteret til %1.</numerusform>
            <numerusform>%Ln sletninger eksporteret til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTroubleWords</name>
    <message>
        <source>The disk is full. Make room for the journal %1.</source>
        <translation>Disken er fuld. Frigør plads til journalen %1.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written. Make it and its folder writable.</source>
        <translation>Der kan ikke skrives til journalen %1. Gør den og dens mappe skrivbare.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Et andet program bruger journalen %1. Luk det program.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Start Token Desk anew: it sets the file aside and begins another one.</source>
        <translation>Journalen %1 er beskadiget. Start Token Desk igen: så lægges filen til side, og en ny påbegyndes.</translation>
    </message>
    <message>
        <source>A later version of Token Desk keeps the journal %1. Use that version.</source>
        <translation>En nyere version af Token Desk fører journalen %1. Brug den version.</translation>
    </message>
    <message>
        <source>The journal %1 doesn&apos;t hold yet what has happened before.</source>
        <translation>Journalen %1 indeholder endnu ikke det, der er sket tidligere.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2.</source>
        <translation>Der kan ikke skrives til journalen %1: %2.</translation>
    </message>
    <message>
        <source>The journal was damaged or changed, and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Journalen var beskadiget eller ændret og er lagt til side som %1. En ny fortsætter med det, der ikke var afklaret. Behold filen, og giv den ansvarlige for journalen besked.</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be used (%2), and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Journalen kunne ikke bruges (%2) og er lagt til side som %1. En ny fortsætter med det, der ikke var afklaret. Behold filen, og giv den ansvarlige for journalen besked.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted deletion(s) can&apos;t be looked up: no account here has the id and the address that they were sent to. They are in the journal, as unknown.</source>
        <translation>
            <numerusform>%Ln afbrudt sletning kan ikke slås op: ingen konto her har det id og den adresse, som den blev sendt til. Den står i journalen som ukendt.</numerusform>
            <numerusform>%Ln afbrudte sletninger kan ikke slås op: ingen konto her har det id og den adresse, som de blev sendt til. De står i journalen som ukendte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account %1 first: then it is looked up.</source>
        <translation>Åbn kontoen %1 først: så slås den op.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln entry(s) of what happened wait in memory and are tried again every few seconds; until they are written, nothing more is deleted. Don&apos;t close Token Desk.</source>
        <translation>
            <numerusform>%1 %Ln post om det, der er sket, venter i hukommelsen og forsøges skrevet igen med få sekunders mellemrum. Der slettes ikke mere, før den er skrevet. Luk ikke Token Desk.</numerusform>
            <numerusform>%1 %Ln poster om det, der er sket, venter i hukommelsen og forsøges skrevet igen med få sekunders mellemrum. Der slettes ikke mere, før de er skrevet. Luk ikke Token Desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Open the account to find out what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln sletning for %1 blev afbrudt. Åbn kontoen for at finde ud af, hvordan det gik med den; intet sendes igen.</numerusform>
            <numerusform>%Ln sletninger for %1 blev afbrudt. Åbn kontoen for at finde ud af, hvordan det gik med dem; intet sendes igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The API confirmed that it is deleted.</source>
        <translation>API&apos;et bekræftede, at det er slettet.</translation>
    </message>
    <message>
        <source>The API said that it was gone already.</source>
        <translation>API&apos;et svarede, at det allerede var væk.</translation>
    </message>
    <message>
        <source>The API refused. Nothing was changed.</source>
        <translation>API&apos;et afviste anmodningen. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Intet blev sendt.</translation>
    </message>
    <message>
        <source>The answer was lost or proves nothing: it may or may not be deleted.</source>
        <translation>Svaret gik tabt eller beviser intet: det er uvist, om det er slettet.</translation>
    </message>
    <message>
        <source>Looked up: it is deleted.</source>
        <translation>Slået op: det er slettet.</translation>
    </message>
    <message>
        <source>Looked up: it is not deleted.</source>
        <translation>Slået op: det er ikke slettet.</translation>
    </message>
    <message>
        <source>Looked up, without an answer.</source>
        <translation>Slået op, uden svar.</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>nr. %1 i %2</translation>
    </message>
    <message>
        <source>Not sound: the file is damaged or was changed (%1).</source>
        <translation>Ikke intakt: filen er beskadiget eller blev ændret (%1).</translation>
    </message>
    <message>
        <source>Not sound: entry %1 isn&apos;t what was written.</source>
        <translation>Ikke intakt: post %1 er ikke, som den blev skrevet.</translation>
    </message>
    <message>
        <source>Not sound: entries before entry %1 are missing.</source>
        <translation>Ikke intakt: der mangler poster før post %1.</translation>
    </message>
    <message>
        <source>Not sound: entry %1 doesn&apos;t follow on the one before.</source>
        <translation>Ikke intakt: post %1 følger ikke efter den foregående.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Allerede væk</translation>
    </message>
    <message>
        <source>Deleted, by look-up</source>
        <translation>Slettet ifølge opslag</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Not deleted, by look-up</source>
        <translation>Ikke slettet ifølge opslag</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>Unknown: not settled yet</source>
        <translation>Ukendt: endnu ikke afklaret</translation>
    </message>
    <message>
        <source>Confirmed by the person. Nothing was sent yet.</source>
        <translation>Bekræftet af medarbejderen. Intet var sendt endnu.</translation>
    </message>
    <message>
        <source>Attempt %1: about to be sent.</source>
        <translation>Forsøg %1: skal til at sendes.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Forsøg %1: %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Afsluttet: %1</translation>
    </message>
    <message>
        <source>The run was paused.</source>
        <translation>Kørslen blev sat på pause.</translation>
    </message>
    <message>
        <source>The run went on.</source>
        <translation>Kørslen fortsatte.</translation>
    </message>
    <message>
        <source>The run ended.</source>
        <translation>Kørslen blev afsluttet.</translation>
    </message>
    <message>
        <source>The journal was begun.</source>
        <translation>Journalen blev påbegyndt.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Besvaret med %1</translation>
    </message>
    <message>
        <source>Deleted at %1, says the API</source>
        <translation>Slettet %1 ifølge API&apos;et</translation>
    </message>
    <message>
        <source>Deleted at %1 by %2, says the API</source>
        <translation>Slettet %1 af %2 ifølge API&apos;et</translation>
    </message>
    <message>
        <source>%1, no. %2, %3, hash %4…</source>
        <translation>%1, nr. %2, %3, hash %4…</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: the disk is full. Make room on it, then try again.</source>
        <translation>Journalen kan ikke læses: disken er fuld. Frigør plads på den, og prøv igen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened: %1 or its folder can&apos;t be written. Ask whoever looks after this computer to let you write there, then try again.</source>
        <translation>Journalen kan ikke åbnes: der kan ikke skrives til %1 eller mappen, den ligger i. Bed den ansvarlige for computeren om at give dig skriveadgang, og prøv igen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: another program holds %1. Close it, then try again.</source>
        <translation>Journalen kan ikke læses: et andet program bruger %1. Luk det, og prøv igen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: %1 is damaged. Keep a copy of the file as it is, and tell whoever looks after this computer.</source>
        <translation>Journalen kan ikke læses: %1 er beskadiget. Behold en kopi af filen, som den er, og giv den ansvarlige for computeren besked.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: a later version of Token Desk keeps %1. Use that version.</source>
        <translation>Journalen kan ikke læses: en nyere version af Token Desk fører %1. Brug den version.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read: %2. Try again; if it stays so, tell whoever looks after this computer.</source>
        <translation>Journalen %1 kan ikke læses: %2. Prøv igen. Hvis det ikke hjælper, så giv den ansvarlige for computeren besked.</translation>
    </message>
    <message>
        <source>%1 Close every Token Desk and start one anew: it sets the journal aside, and begins another one. Keep the old file, and tell whoever answers for it.</source>
        <translation>%1 Luk alle Token Desk-vinduer, og start programmet igen: så lægges journalen til side, og en ny påbegyndes. Behold den gamle fil, og giv den ansvarlige for journalen besked.</translation>
    </message>
    <message>
        <source>%1 Keep a copy of the journal as it is, and tell whoever answers for it.</source>
        <translation>%1 Behold en kopi af journalen, som den er, og giv den ansvarlige for den besked.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s), last hash %1.</source>
        <translation>
            <numerusform>Intakt: %Ln post, sidste hash %1.</numerusform>
            <numerusform>Intakt: %Ln poster, sidste hash %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: nothing has been written yet.</source>
        <translation>Intakt: intet er skrevet endnu.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s) of several installations, each with a chain of its own.</source>
        <translation>
            <numerusform>Intakt: %Ln post fra flere installationer, hver med sin egen kæde.</numerusform>
            <numerusform>Intakt: %Ln poster fra flere installationer, hver med sin egen kæde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: the list of deletions says something other than the entries (%1).</source>
        <translation>Ikke intakt: listen over sletninger siger noget andet end posterne (%1).</translation>
    </message>
    <message>
        <source>%1 Entries up to number %2 were removed earlier, as an entry of the journal says.</source>
        <translation>%1 Poster til og med nummer %2 blev fjernet tidligere, som en post i journalen siger.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>A link wasn&apos;t opened: it is damaged, or no link to Token Desk. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Et link blev ikke åbnet: det er beskadiget eller ikke et link til Token Desk. Kopiér id&apos;et fra helpdesksystemet i stedet, og sig det til den, der lavede linket.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is too long to be right. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Et link blev ikke åbnet: det er for langt til at være rigtigt. Kopiér id&apos;et fra helpdesksystemet i stedet, og sig det til den, der lavede linket.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it asks for something else than a look-up, and links can only look up. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det beder om noget andet end et opslag, og links kan kun slå op. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says something that Token Desk doesn&apos;t know. A link names a customer, token or relationship, an account and a ticket, and never a key or secret. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det siger noget, som Token Desk ikke kender. Et link nævner en kunde, et token eller en relation, en konto og en sag, men aldrig en nøgle eller hemmelighed. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says the same thing twice. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det siger det samme to gange. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it doesn&apos;t say which customer, token or relationship to look up. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det siger ikke, hvilken kunde, hvilket token eller hvilken relation der skal slås op. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it names more than one of customer, token and relationship. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det nævner mere end én af kunde, token og relation. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it holds what looks like a full card number, which must not stand in a link. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det indeholder noget, der ligner et fuldt kortnummer, og det må ikke stå i et link. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it wants looked up can&apos;t be an id. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Et link blev ikke åbnet: det, der skal slås op, kan ikke være et id. Kopiér id&apos;et fra helpdesksystemet i stedet, og sig det til den, der lavede linket.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the account is neither a name nor an id. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det, der angives som konto, er hverken et navn eller et id. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the ticket is no ticket number, which has up to 40 letters and digits. Tell whoever made it.</source>
        <translation>Et link blev ikke åbnet: det, der angives som sag, er ikke et sagsnummer, som har op til 40 bogstaver og cifre. Sig det til den, der lavede det.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: its ticket number looks like a full card number. Look up the customer by hand.</source>
        <translation>Et link blev ikke åbnet: sagsnummeret ligner et fuldt kortnummer. Slå kunden op manuelt.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: no account is set up here. Add the account, then open it again.</source>
        <translation>Et link blev ikke åbnet: ingen konto er sat op her. Tilføj kontoen, og åbn linket igen.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: there is no account “%1” here. Add the account, then open it again.</source>
        <translation>Et link blev ikke åbnet: der er ingen konto »%1« her. Tilføj kontoen, og åbn linket igen.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: several accounts have the id “%1”. Choose the right one, and look it up by hand.</source>
        <translation>Et link blev ikke åbnet: flere konti har id&apos;et »%1«. Vælg den rigtige, og slå op manuelt.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is for %1, and the account here that is like it is of another environment. What belongs to test isn&apos;t looked up in production, nor the other way round.</source>
        <translation>Et link blev ikke åbnet: det gælder %1, og kontoen her, der ligner, hører til et andet miljø. Det, der hører til test, slås ikke op i produktion, og heller ikke omvendt.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1.</source>
        <translation>Åbnet fra et link, i %2: %1.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1. Ticket %3 is among the reasons when you delete.</source>
        <translation>Åbnet fra et link, i %2: %1. Sag %3 er blandt årsagerne, når du sletter.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1.</source>
        <translation>Et link venter, til du er færdig her. Det slår op, i %2: %1.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1. Ticket %3.</source>
        <translation>Et link venter, til du er færdig her. Det slår op, i %2: %1. Sag %3.</translation>
    </message>
    <message>
        <source>A link waits. It is looked up when you unlock.</source>
        <translation>Et link venter. Det slås op, når du låser op.</translation>
    </message>
    <message>
        <source>The account %1 was asked for, and waits until you are done here.</source>
        <translation>Kontoen %1 blev efterspurgt og venter, til du er færdig her.</translation>
    </message>
    <message>
        <source>What waited before it was dropped: open it again if you still want it.</source>
        <extracomment>After “A link waits …”, when a second one has come.</extracomment>
        <translation>Det, der ventede før det, er kasseret: åbn det igen, hvis du stadig vil have det.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>None: one id a line</source>
        <translation>Ingen: ét id pr. linje</translation>
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
        <translation>Lodret streg</translation>
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
            <numerusform>%Ln korttoken-id.</numerusform>
            <numerusform>%Ln korttoken-id&apos;er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused.</source>
        <translation>
            <numerusform>%Ln afvist.</numerusform>
            <numerusform>%Ln afvist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated.</source>
        <translation>
            <numerusform>%Ln gentaget.</numerusform>
            <numerusform>%Ln gentaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Latin-1, because it isn&apos;t UTF-8.</source>
        <translation>Læst som Latin-1, fordi det ikke er UTF-8.</translation>
    </message>
    <message>
        <source>No id in this column</source>
        <translation>Intet id i denne kolonne</translation>
    </message>
    <message>
        <source>A number shortened by a spreadsheet: export the column as text</source>
        <translation>Et tal, som et regneark har forkortet: eksportér kolonnen som tekst</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s error or too narrow column, not an id</source>
        <translation>En fejlværdi eller en for smal kolonne i et regneark, ikke et id</translation>
    </message>
    <message>
        <source>More than one word or id: one id a line or cell</source>
        <translation>Mere end ét ord eller id: ét id pr. linje eller celle</translation>
    </message>
    <message>
        <source>A character was lost: export the list as UTF-8</source>
        <translation>Et tegn er gået tabt: eksportér listen som UTF-8</translation>
    </message>
    <message>
        <source>Longer than 256 bytes, which no id is</source>
        <translation>Længere end 256 byte, og det er intet id</translation>
    </message>
    <message>
        <source>Not an id</source>
        <translation>Ikke et id</translation>
    </message>
    <message>
        <source>A full card number, which must not be sent or stored</source>
        <translation>Et fuldt kortnummer, som ikke må sendes eller gemmes</translation>
    </message>
    <message>
        <source>Repeated: it is on line %L1</source>
        <translation>Gentaget: det står på linje %L1</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 MB. Divide it into several.</source>
        <translation>Ikke læst: en liste må højst være på %L1 MB. Del den i flere.</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 lines. Divide it into several.</source>
        <translation>Ikke læst: en liste må højst have %L1 linjer. Del den i flere.</translation>
    </message>
    <message>
        <source>Not read: this is no text. In a spreadsheet, save the list as CSV first.</source>
        <translation>Ikke læst: dette er ikke tekst. Gem først listen som CSV i regnearket.</translation>
    </message>
    <message>
        <source>Not read: the file can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>Ikke læst: filen kan ikke åbnes. Kontrollér, at den findes, og at du må læse den.</translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>All %Ln card token(s) of a list</source>
        <translation>
            <numerusform>%Ln korttoken på en liste</numerusform>
            <numerusform>Alle %Ln korttokens på en liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of a list of %Ln card token id(s)</source>
        <translation>
            <numerusform>%L1 fra en liste med %Ln korttoken-id</numerusform>
            <numerusform>%L1 fra en liste med %Ln korttoken-id&apos;er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) for %1</source>
        <translation>
            <numerusform>%Ln korttoken for %1</numerusform>
            <numerusform>%Ln korttokens for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) with the id %1</source>
        <translation>
            <numerusform>%Ln korttoken med id&apos;et %1</numerusform>
            <numerusform>%Ln korttokens med id&apos;et %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of customer %1</source>
        <translation>
            <numerusform>%Ln korttoken for kunden %1</numerusform>
            <numerusform>%Ln korttokens for kunden %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of relationship %1</source>
        <translation>
            <numerusform>%Ln korttoken for relationen %1</numerusform>
            <numerusform>%Ln korttokens for relationen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No card token has the id, customer or relationship %1.</source>
        <translation>Ingen korttokens har %1 som id, kunde eller relation.</translation>
    </message>
    <message>
        <source>No card token has the id %1.</source>
        <translation>Ingen korttokens har id&apos;et %1.</translation>
    </message>
    <message>
        <source>No card token of customer %1.</source>
        <translation>Ingen korttokens for kunden %1.</translation>
    </message>
    <message>
        <source>No card token of relationship %1.</source>
        <translation>Ingen korttokens for relationen %1.</translation>
    </message>
    <message numerus="yes">
        <source>The API knows none of %Ln listed card token id(s).</source>
        <translation>
            <numerusform>API&apos;et kender ikke det %Ln korttoken-id på listen.</numerusform>
            <numerusform>API&apos;et kender ingen af de %Ln korttoken-id&apos;er på listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The look-up by token id failed.</source>
        <translation>Opslaget på token-id mislykkedes.</translation>
    </message>
    <message>
        <source>The look-up by customer failed.</source>
        <translation>Opslaget på kunde mislykkedes.</translation>
    </message>
    <message>
        <source>The look-up by relationship failed.</source>
        <translation>Opslaget på relation mislykkedes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not looked up.</source>
        <translation>
            <numerusform>%Ln id blev ikke slået op.</numerusform>
            <numerusform>%Ln id&apos;er blev ikke slået op.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The look-up failed. %1</source>
        <translation>Opslaget mislykkedes. %1</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Intet fundet indtil videre</translation>
    </message>
    <message>
        <source>%1, but that may not be all. %2 %3</source>
        <translation>%1, men det er måske ikke det hele. %2 %3</translation>
    </message>
    <message>
        <source>These credentials belong to account %1, not to %2. Nothing is shown, so that nothing of the wrong account can be deleted. Check the account&apos;s id and credentials in its settings.</source>
        <translation>Disse loginoplysninger hører til kontoen %1, ikke til %2. Intet vises, så intet kan slettes på den forkerte konto. Kontrollér konto-id&apos;et og loginoplysningerne i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alle id&apos;er</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln token id(s)</source>
        <translation>
            <numerusform>Liste med %Ln token-id</numerusform>
            <numerusform>Liste med %Ln token-id&apos;er</numerusform>
        </translation>
    </message>
    <message>
        <source>with deleted ones</source>
        <translation>med slettede</translation>
    </message>
    <message>
        <source>Nothing to look up: type or paste a customer, token or relationship id.</source>
        <translation>Intet at slå op: skriv eller indsæt et kunde-, token- eller relations-id.</translation>
    </message>
    <message>
        <source>Not looked up: “.” and “..” can&apos;t be ids in a web address. Check the id.</source>
        <translation>Ikke slået op: ».« og »..« kan ikke være id&apos;er i en webadresse. Kontrollér id&apos;et.</translation>
    </message>
    <message>
        <source>Not looked up: an id has at most 256 bytes. Check that only the id was pasted.</source>
        <translation>Ikke slået op: et id har højst 256 byte. Kontrollér, at kun id&apos;et blev indsat.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds control characters, such as a line break. Paste one id only.</source>
        <translation>Ikke slået op: teksten indeholder kontroltegn, f.eks. et linjeskift. Indsæt kun ét id.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds half a character. Copy the id again.</source>
        <translation>Ikke slået op: teksten indeholder et halvt tegn. Kopiér id&apos;et igen.</translation>
    </message>
    <message>
        <source>Not looked up: this looks like a full card number, which must not be sent or stored. Look up the customer instead, then filter by the last four digits.</source>
        <translation>Ikke slået op: dette ligner et fuldt kortnummer, som ikke må sendes eller gemmes. Slå i stedet kunden op, og filtrér på de sidste fire cifre.</translation>
    </message>
    <message numerus="yes">
        <source>The API asked to wait: %L1 of %Ln id(s) so far</source>
        <translation>
            <numerusform>API&apos;et bad om at vente: %L1 af %Ln id indtil videre</numerusform>
            <numerusform>API&apos;et bad om at vente: %L1 af %Ln id&apos;er indtil videre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %L1 of %Ln id(s)</source>
        <translation>
            <numerusform>Læser… %L1 af %Ln id</numerusform>
            <numerusform>Læser… %L1 af %Ln id&apos;er</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Læser… %Ln indtil videre</numerusform>
            <numerusform>Læser… %Ln indtil videre</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. %2</source>
        <translation>Stoppet: %1. %2</translation>
    </message>
    <message>
        <source>Stopped: %1 so far, but there may be more.</source>
        <translation>Stoppet: %1 indtil videre, men der kan være flere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them the API doesn&apos;t know.</source>
        <translation>
            <numerusform>API&apos;et kender ikke %Ln af dem.</numerusform>
            <numerusform>API&apos;et kender ikke %Ln af dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked among: %1.</source>
        <translation>Søgt blandt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack a required field and can&apos;t be deleted.</source>
        <translation>
            <numerusform>%Ln post mangler et obligatorisk felt og kan ikke slettes.</numerusform>
            <numerusform>%Ln poster mangler et obligatorisk felt og kan ikke slettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) couldn&apos;t be read and can&apos;t be shown.</source>
        <translation>
            <numerusform>%Ln post kunne ikke læses og kan ikke vises.</numerusform>
            <numerusform>%Ln poster kunne ikke læses og kan ikke vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came that weren&apos;t asked for and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln post kom uden at være anmodet om og vises ikke.</numerusform>
            <numerusform>%Ln poster kom uden at være anmodet om og vises ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of another account came and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln post fra en anden konto kom og vises ikke.</numerusform>
            <numerusform>%Ln poster fra en anden konto kom og vises ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%Ln post kom mere end én gang og vises én gang.</numerusform>
            <numerusform>%Ln poster kom mere end én gang og vises én gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
</context>
<context>
    <name>ManagedMark</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Styres af din organisation</translation>
    </message>
    <message>
        <source>%1 (managed by your organisation)</source>
        <extracomment>An entry of a menu, and why it can&apos;t be chosen.</extracomment>
        <translation>%1 (styres af din organisation)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The answer was lost.</source>
        <translation>Svaret gik tabt.</translation>
    </message>
    <message>
        <source>Deleted %1 at %2. Confirmed by the API.</source>
        <translation>%1 slettet kl. %2. Bekræftet af API&apos;et.</translation>
    </message>
    <message>
        <source>%1 was deleted before, on %2. This request changed nothing.</source>
        <translation>%1 blev slettet tidligere, den %2. Denne anmodning ændrede intet.</translation>
    </message>
    <message>
        <source>%1 was already gone: the API knows no such token.</source>
        <translation>%1 var allerede væk: API&apos;et kender ikke noget sådant token.</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was changed. %3</source>
        <translation>%1 blev ikke slettet. %2 Intet blev ændret. %3</translation>
    </message>
    <message>
        <source>%1 was not deleted. Nothing was sent, because it can&apos;t be recorded. %2</source>
        <translation>%1 blev ikke slettet. Intet blev sendt, fordi det ikke kan registreres. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was sent. %3</source>
        <translation>%1 blev ikke slettet. %2 Intet blev sendt. %3</translation>
    </message>
    <message>
        <source>%2 %1 may or may not be deleted. Checking…</source>
        <translation>%2 Det er uvist, om %1 er slettet. Kontrollerer…</translation>
    </message>
    <message>
        <source>%3 %1 may or may not be deleted, and asking the API failed too. %2 Check again before you tell anyone that it is gone.</source>
        <translation>%3 Det er uvist, om %1 er slettet, og det lykkedes heller ikke at spørge API&apos;et. %2 Kontrollér igen, før du siger til nogen, at det er væk.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that the API knows no %1 any more.</source>
        <translation>%3 Et opslag kl. %2 viser, at API&apos;et ikke længere kender %1.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is deleted.</source>
        <translation>%3 Et opslag kl. %2 viser, at %1 er slettet.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is not deleted. Nothing else was sent.</source>
        <translation>%3 Et opslag kl. %2 viser, at %1 ikke er slettet. Intet andet blev sendt.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
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
        <translation>På anmodning af</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Besvaret med</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Status pr.</translation>
    </message>
    <message>
        <source>Deleted at, by the API</source>
        <translation>Slettet, ifølge API&apos;et</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Sletning</translation>
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
        <translation>Den kan ikke læses.</translation>
    </message>
    <message>
        <source>It can&apos;t be read (%1).</source>
        <translation>Den kan ikke læses (%1).</translation>
    </message>
    <message>
        <source>There is no ordinary file or folder in this place.</source>
        <translation>Der er ingen almindelig fil eller mappe her.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Det er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Den er større end 1 MiB.</translation>
    </message>
    <message>
        <source>The line is neither a section nor “key = value”.</source>
        <translation>Linjen er hverken en sektion eller »key = value«.</translation>
    </message>
    <message>
        <source>There is no section %1.</source>
        <translation>Der er ingen sektion %1.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Der er ingen nøgle %1.</translation>
    </message>
    <message>
        <source>%1 has no default: it belongs in managed.d.</source>
        <translation>%1 har ingen standardværdi: den hører hjemme i managed.d.</translation>
    </message>
    <message>
        <source>The value of %1 can&apos;t be used; it takes: %2.</source>
        <translation>Værdien af %1 kan ikke bruges; tilladt er: %2.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the last one counts.</source>
        <translation>%1 står der mere end én gang; den sidste gælder.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. No secret is taken from this file: remove it there, and change the secret, since others could read it.</source>
        <translation>%1 ligner en hemmelighed. Ingen hemmelighed hentes fra denne fil: fjern den der, og skift hemmeligheden, da andre kunne læse den.</translation>
    </message>
    <message>
        <source>Only the reasons that are offered may be given, but none are set beside it.</source>
        <translation>Kun de tilbudte årsager må angives, men ingen er sat op ved siden af.</translation>
    </message>
    <message>
        <source>An account&apos;s section has its name, such as [account &quot;Web shop&quot;].</source>
        <translation>En kontos sektion har dens navn, for eksempel [account &quot;Web shop&quot;].</translation>
    </message>
    <message>
        <source>The name of the account can&apos;t be used.</source>
        <translation>Kontoens navn kan ikke bruges.</translation>
    </message>
    <message>
        <source>%1 has no id, so the account is left out.</source>
        <translation>%1 har intet id, så kontoen udelades.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in so: the Payments API takes no API key, and client credentials take a client id. The account is left out.</source>
        <translation>%1 kan ikke logge på sådan: Payments API tager ikke imod API-nøgler, og klientlogin kræver et klient-id. Kontoen udelades.</translation>
    </message>
    <message>
        <source>Others than the administrator can change it.</source>
        <translation>Andre end administratoren kan ændre den.</translation>
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
        <translation>Intet kan slettes, fordi det ikke kan afgøres, hvad din organisation tillader. Bed de ansvarlige for computeren om at rette reglerne:</translation>
    </message>
    <message>
        <source>Some of your organisation&apos;s settings can&apos;t be used. Tell those who look after this computer:</source>
        <translation>Nogle af organisationens indstillinger kan ikke bruges. Sig det til de ansvarlige for computeren:</translation>
    </message>
    <message>
        <source>“token-desk --print-config” names them all.</source>
        <translation>»token-desk --print-config« viser dem alle.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: your organisation doesn&apos;t allow its API address, %2.</source>
        <translation>%1 åbnes ikke: din organisation tillader ikke dens API-adresse, %2.</translation>
    </message>
    <message>
        <source>Your organisation has turned the sandbox off.</source>
        <translation>Din organisation har slået sandboxen fra.</translation>
    </message>
    <message>
        <source>Your organisation has turned deletion off.</source>
        <translation>Din organisation har slået sletning fra.</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation lets at most %Ln card token(s) be deleted at once.</source>
        <translation>
            <numerusform>Din organisation tillader, at der slettes højst %Ln korttoken ad gangen.</numerusform>
            <numerusform>Din organisation tillader, at der slettes højst %Ln korttokens ad gangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has changed what holds on this computer. Close Token Desk and start it again, so that all of it holds.</source>
        <translation>Din organisation har ændret, hvad der gælder på denne computer. Luk Token Desk, og start det igen, så det hele gælder.</translation>
    </message>
    <message>
        <source>It isn&apos;t read, because its name doesn&apos;t end in .ini.</source>
        <translation>Den læses ikke, fordi navnet ikke ender på .ini.</translation>
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
        <translation>Drev</translation>
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
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genvej</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Trin &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Trin &amp;op</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markér alt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åbn listen med valg</translation>
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
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
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
        <translation>»%1« er skrivebeskyttet.
Vil du slette den alligevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på, at du vil slette »%1«?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bogmærker</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
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
        <translation>Søg i:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opret en ny mappe</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find mappe</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen blev ikke fundet.
Kontrollér, at navnet er rigtigt.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vælg</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
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
        <translation>&amp;Omdøb</translation>
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
        <translation>%1 findes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå frem</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Seneste steder</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Skift til detaljevisning</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opret ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljevisning</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen blev ikke fundet.
Kontrollér, at navnet er rigtigt.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Skift til listevisning</translation>
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
        <translation>Min computer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ændret</translation>
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
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Luk uden at gemme</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen findes ikke</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Adgang nægtet</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Der er ikke mere plads på enheden</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukendt fejl</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange åbne filer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Indsæt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>bundmargen</translation>
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
        <translation>højremargen</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margener</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Brugerdefineret</translation>
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
        <translation>Siderækkefølge:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>topmargen</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstremargen</translation>
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
        <translation>Sider pr. ark:</translation>
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
        <translation>Højde:</translation>
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
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gendan standardværdier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorér</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej til alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Gem alle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
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
        <translation>Lige sider</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Indstillinger &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Indstillinger &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Venstre til højre, oppefra og ned</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Højre til venstre, nedefra og op</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>»Sider pr. ark« og »Sideudvalg« kan ikke bruges sammen.
Slå det ene valg fra.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 findes allerede.
Vil du overskrive den?</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Venstre til højre, nedefra og op</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Ulige sider</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Indstillingerne for tosidet udskrift er i konflikt. Vil du rette dem?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Udskriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Udskriv til fil…</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ugyldig sideangivelse</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 er ikke skrevet rigtigt. Adskil sider og områder med komma, skriv områder med bindestreg, og sørg for, at de ikke overlapper.</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Højre til venstre, oppefra og ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedefra og op, venstre til højre</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>»Fra« kan ikke være større end »til«.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikt i tosidet udskrift</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Vælg et andet filnavn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Der kan ikke skrives til filen %1.
Vælg et andet filnavn.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedefra og op, højre til venstre</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Oppefra og ned, venstre til højre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Oppefra og ned, højre til venstre</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikt i avancerede indstillinger</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Jobindstillinger</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikt i sideopsætningen</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Nogle avancerede indstillinger er i konflikt. Vil du rette dem?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sideopsætningen har valg, der er i konflikt. Vil du rette dem?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printeregenskaber</translation>
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
        <translation>Nogle valg er i konflikt. Ret dem.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanceret</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Udskriv alt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuel side</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Udskriftsområde</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farvetilstand</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Udskriftsindstillinger</translation>
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
        <translation>Sortér</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopier:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Indbinding på den korte side</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Angiv sider eller områder adskilt med komma. Et område er to tal med bindestreg imellem. Eksempel: 3,5-7,9 udskriver side 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Tosidet udskrift</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideudvalg:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Indbinding på den lange side</translation>
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
        <translation>Udskrifts&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaber</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vis udskrift</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Placering:</translation>
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
        <translation>Rul ned</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rul hertil</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rul til venstre</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Én side op</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Én side til højre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rul op</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rul til højre</translation>
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
        <translation>Højre kant</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Pil op</translation>
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
        <translation>Pil højre</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Tilbagetast</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rul til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rul til højre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Indsæt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiér &amp;linkadressen</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Too long: the API takes at most 128 characters.</source>
        <translation>For langt: API&apos;et tager højst imod 128 tegn.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Fjern linjeskiftet, tabulatoren eller det usynlige tegn.</translation>
    </message>
    <message>
        <source>Remove the broken character.</source>
        <translation>Fjern det ødelagte tegn.</translation>
    </message>
    <message>
        <source>Remove the card number: the reason leaves this computer. The last four digits may stay.</source>
        <translation>Fjern kortnummeret: årsagen sendes videre fra denne computer. De sidste fire cifre må gerne stå.</translation>
    </message>
    <message>
        <source>Card removed at the cardholder&apos;s request</source>
        <translation>Kort fjernet på kortholderens anmodning</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Kort mistet eller stjålet</translation>
    </message>
    <message>
        <source>Card replaced by a new one</source>
        <translation>Kort erstattet af et nyt</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil slettet</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement ophørt</translation>
    </message>
    <message>
        <source>Stored twice by mistake</source>
        <translation>Gemt to gange ved en fejl</translation>
    </message>
    <message>
        <source>Clean-up of unused cards</source>
        <translation>Oprydning i ubrugte kort</translation>
    </message>
    <message>
        <source>%1 (ticket %2)</source>
        <translation>%1 (sag %2)</translation>
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
        <translation>%1 %2, side %3 af %4</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>The stored card token was deleted.</source>
        <translation>Det gemte korttoken blev slettet.</translation>
    </message>
    <message>
        <source>The stored card token is deleted.</source>
        <translation>Det gemte korttoken er slettet.</translation>
    </message>
    <message>
        <source>The stored card token is gone.</source>
        <translation>Det gemte korttoken er væk.</translation>
    </message>
    <message>
        <source>The stored card token had been deleted already.</source>
        <translation>Det gemte korttoken var allerede slettet.</translation>
    </message>
    <message>
        <source>The API knows no such card token.</source>
        <translation>API&apos;et kender ikke noget sådant korttoken.</translation>
    </message>
    <message>
        <source>The stored card token was not deleted.</source>
        <translation>Det gemte korttoken blev ikke slettet.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the stored card token is deleted.</source>
        <translation>Det vides ikke, om det gemte korttoken er slettet.</translation>
    </message>
    <message>
        <source>The deletion was asked for, but no attempt at it is recorded.</source>
        <translation>Der blev anmodet om sletningen, men der er ikke registreret noget forsøg.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries about this deletion contradict each other.</source>
        <translation>Journalens poster om denne sletning modsiger hinanden.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it.</source>
        <translation>Bekræftet af API&apos;ets svar på anmodningen om at slette det.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up, which shows that it is deleted. No answer to the request to delete it came that shows this.</source>
        <translation>Bekræftet af et opslag, som viser, at det er slettet. Intet svar på anmodningen om at slette det viser dette.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up: the API knows no such card token any more. No answer to the request to delete it came that shows this.</source>
        <translation>Bekræftet af et opslag: API&apos;et kender ikke længere noget sådant korttoken. Intet svar på anmodningen om at slette det viser dette.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer: its record says that the card token was deleted before the request that it answered.</source>
        <translation>Bekræftet af API&apos;ets svar: ifølge oplysningerne i svaret blev korttokenet slettet før den anmodning, som API&apos;et svarede på.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it. When and how it went isn&apos;t confirmed.</source>
        <translation>Bekræftet af API&apos;ets svar på anmodningen om at slette det. Hvornår og hvordan det forsvandt, er ikke bekræftet.</translation>
    </message>
    <message>
        <source>The API refused the request to delete it.</source>
        <translation>API&apos;et afviste anmodningen om at slette det.</translation>
    </message>
    <message>
        <source>No request to delete it reached the API.</source>
        <translation>Ingen anmodning om at slette det nåede frem til API&apos;et.</translation>
    </message>
    <message>
        <source>The answer to the request to delete it was lost, and a look-up showed it undeleted.</source>
        <translation>Svaret på anmodningen om at slette det gik tabt, og et opslag viste, at det ikke var slettet.</translation>
    </message>
    <message>
        <source>A request to delete it may have reached the API. No answer and no look-up tells.</source>
        <translation>En anmodning om at slette det kan være nået frem til API&apos;et. Hverken et svar eller et opslag afklarer det.</translation>
    </message>
    <message>
        <source>Nothing was confirmed by the API.</source>
        <translation>API&apos;et bekræftede intet.</translation>
    </message>
    <message>
        <source>Check the journal, and look the card token up.</source>
        <translation>Kontrollér journalen, og slå korttokenet op.</translation>
    </message>
    <message>
        <source>This is said of the one card token that is named here. It isn&apos;t said of other card tokens, even of the same card or customer, nor of records of payments.</source>
        <translation>Dette gælder kun det ene korttoken, der er nævnt her. Det gælder ikke andre korttokens, heller ikke for samme kort eller kunde, og ikke oplysninger om betalinger.</translation>
    </message>
    <message>
        <source>This is no proof of a deletion.</source>
        <translation>Dette er ikke et bevis for en sletning.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
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
        <translation>API-rod</translation>
    </message>
    <message>
        <source>Card token</source>
        <translation>Korttoken</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På anmodning af</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Anmodet</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Anmodet, lokal tid</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>ikke i journalen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anmodning</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Confirmed, local time</source>
        <translation>Bekræftet, lokal tid</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Status pr.</translation>
    </message>
    <message>
        <source>Known, local time</source>
        <translation>Status pr., lokal tid</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Sidst registreret</translation>
    </message>
    <message>
        <source>Last recorded, local time</source>
        <translation>Sidst registreret, lokal tid</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Besvaret med</translation>
    </message>
    <message>
        <source>Look-up answered with</source>
        <translation>Opslag besvaret med</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Deleted, by the API&apos;s record</source>
        <translation>Slettet, ifølge API&apos;ets oplysninger</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registreret af</translation>
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
        <translation>Sletning</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørsel</translation>
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
        <translation>Kvittering oprettet</translation>
    </message>
    <message>
        <source>Receipt made, local time</source>
        <translation>Kvittering oprettet, lokal tid</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Deletion receipt</source>
        <translation>Kvittering for sletning</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Rapport om sletning</translation>
    </message>
    <message>
        <source>SANDBOX: made-up data on the agent&apos;s own computer. No real card was concerned.</source>
        <translation>SANDBOX: opdigtede data på medarbejderens egen computer. Intet rigtigt kort er berørt.</translation>
    </message>
    <message>
        <source>TEST: an account for tests. No real card was concerned.</source>
        <translation>TEST: en konto til test. Intet rigtigt kort er berørt.</translation>
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
        <translation>Slettet (opslag)</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Allerede væk</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Ikke slettet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ikke forsøgt</translation>
    </message>
    <message>
        <source>All card tokens of this run are deleted or were gone already.</source>
        <translation>Alle korttokens i denne kørsel er slettet eller var allerede væk.</translation>
    </message>
    <message>
        <source>No card token of this run is known to be deleted.</source>
        <translation>Ingen korttokens i denne kørsel vides at være slettet.</translation>
    </message>
    <message>
        <source>Card tokens in this run</source>
        <translation>Korttokens i denne kørsel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-rod</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På anmodning af</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Anmodet</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Anmodet, lokal tid</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Seneste status</translation>
    </message>
    <message>
        <source>Last known, local time</source>
        <translation>Seneste status, lokal tid</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørsel</translation>
    </message>
    <message>
        <source>Journal entry of its end</source>
        <translation>Journalpost for afslutningen</translation>
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
        <translation>Rapport oprettet</translation>
    </message>
    <message>
        <source>Report made, local time</source>
        <translation>Rapport oprettet, lokal tid</translation>
    </message>
    <message>
        <source>%1 (answered with %2)</source>
        <translation>%1 (besvaret med %2)</translation>
    </message>
    <message>
        <source>%1, token id %2, customer %3: %4</source>
        <translation>%1, token-id %2, kunde %3: %4</translation>
    </message>
    <message>
        <source>Deleted, confirmed by the API&apos;s answer</source>
        <translation>Slettet, bekræftet af API&apos;ets svar</translation>
    </message>
    <message>
        <source>Deleted, confirmed by a look-up</source>
        <translation>Slettet, bekræftet af et opslag</translation>
    </message>
    <message>
        <source>Not deleted, as a look-up shows</source>
        <translation>Ikke slettet, ifølge et opslag</translation>
    </message>
    <message>
        <source>Not deleted: refused by the API</source>
        <translation>Ikke slettet: afvist af API&apos;et</translation>
    </message>
    <message>
        <source>Not deleted: nothing was sent</source>
        <translation>Ikke slettet: intet blev sendt</translation>
    </message>
    <message>
        <source>Report of a deletion run</source>
        <translation>Rapport om en slettekørsel</translation>
    </message>
    <message>
        <source>This is said of the card tokens that are listed here. It isn&apos;t said of other card tokens, even of the same cards or customers, nor of records of payments.</source>
        <translation>Dette gælder kun de korttokens, der er anført her. Det gælder ikke andre korttokens, heller ikke for samme kort eller kunder, og ikke oplysninger om betalinger.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anmodning</translation>
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
        <translation>Token-id</translation>
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
        <translation>Status pr. (UTC)</translation>
    </message>
    <message>
        <source>For all of them: export this run from Token Desk&apos;s journal.</source>
        <translation>For alle: eksportér denne kørsel fra journalen i Token Desk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes weren&apos;t in the journal when this was copied, so it can&apos;t confirm them.</source>
        <translation>
            <numerusform>%Ln af disse resultater var ikke i journalen, da dette blev kopieret, så journalen kan ikke bekræfte det.</numerusform>
            <numerusform>%Ln af disse resultater var ikke i journalen, da dette blev kopieret, så journalen kan ikke bekræfte dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all card tokens of this run are known to be deleted.</source>
        <translation>Ikke alle korttokens i denne kørsel vides at være slettet.</translation>
    </message>
    <message>
        <source>The first of those that aren&apos;t known to be deleted:</source>
        <translation>De første af dem, der ikke vides at være slettet:</translation>
    </message>
    <message>
        <source>Those that aren&apos;t known to be deleted:</source>
        <translation>Dem, der ikke vides at være slettet:</translation>
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
            <numerusform>%Ln med en anden sletning, der ikke er afklaret</numerusform>
            <numerusform>%Ln med en anden sletning, der ikke er afklaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an incomplete record</source>
        <translation>
            <numerusform>%Ln med ufuldstændige oplysninger</numerusform>
            <numerusform>%Ln med ufuldstændige oplysninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that can&apos;t be sent safely</source>
        <translation>
            <numerusform>%Ln med et id, der ikke kan sendes sikkert</numerusform>
            <numerusform>%Ln med et id, der ikke kan sendes sikkert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another account</source>
        <translation>
            <numerusform>%Ln fra en anden konto</numerusform>
            <numerusform>%Ln fra en anden konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named more than once</source>
        <translation>
            <numerusform>%Ln nævnt mere end én gang</numerusform>
            <numerusform>%Ln nævnt mere end én gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the last 30 days</source>
        <translation>
            <numerusform>%Ln brugt inden for de seneste 30 dage</numerusform>
            <numerusform>%Ln brugt inden for de seneste 30 dage</numerusform>
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
            <numerusform>%Ln slettet ifølge opslag</numerusform>
            <numerusform>%Ln slettet ifølge opslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln allerede væk</numerusform>
            <numerusform>%Ln allerede væk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: refused</source>
        <translation>
            <numerusform>%Ln ikke slettet: afvist</numerusform>
            <numerusform>%Ln ikke slettet: afvist</numerusform>
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
            <numerusform>%Ln ikke slettet ifølge opslag</numerusform>
            <numerusform>%Ln ikke slettet ifølge opslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ukendt</numerusform>
            <numerusform>%Ln ukendte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pr. sekund</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pr. minut</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>ca. %Ln sekund tilbage</numerusform>
            <numerusform>ca. %Ln sekunder tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>ca. %Ln minut tilbage</numerusform>
            <numerusform>ca. %Ln minutter tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>ca. %Ln time tilbage</numerusform>
            <numerusform>ca. %Ln timer tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln anden type</numerusform>
            <numerusform>%Ln andre typer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 customers: %1 and %Ln other(s).</source>
        <translation>
            <numerusform>For %2 kunder: %1 og %Ln anden.</numerusform>
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
            <numerusform>%Ln uden kunde.</numerusform>
            <numerusform>%Ln uden kunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card token(s)</source>
        <translation>
            <numerusform>%1: %Ln korttoken</numerusform>
            <numerusform>%1: %Ln korttokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln udeladt: %1</numerusform>
            <numerusform>%Ln udeladt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2: %3</source>
        <translation>%1, sidst brugt %2: %3</translation>
    </message>
    <message>
        <source>%1 of customer %2, last used %3: %4</source>
        <translation>%1 for kunden %2, sidst brugt %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 of %2, %Ln used so far</source>
        <translation>
            <numerusform>Læser… %1 af %2, %Ln brugt indtil videre</numerusform>
            <numerusform>Læser… %1 af %2, %Ln brugt indtil videre</numerusform>
        </translation>
    </message>
    <message>
        <source>None was used in the last 30 days.</source>
        <translation>Ingen blev brugt inden for de seneste 30 dage.</translation>
    </message>
    <message>
        <source>None of those read was used in the last 30 days.</source>
        <translation>Ingen af dem, der er læst, blev brugt inden for de seneste 30 dage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them used in the last 30 days.</source>
        <translation>
            <numerusform>%Ln af dem blev brugt inden for de seneste 30 dage.</numerusform>
            <numerusform>%Ln af dem blev brugt inden for de seneste 30 dage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>For %Ln vides det ikke.</numerusform>
            <numerusform>For %Ln vides det ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln card token(s)…</source>
        <translation>
            <numerusform>Sletter %Ln korttoken…</numerusform>
            <numerusform>Sletter %Ln korttokens…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>%1 af %2 afsluttet</translation>
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
            <numerusform>%Ln venter på nyt forsøg</numerusform>
            <numerusform>%Ln venter på nyt forsøg</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent until you resume.</source>
        <translation>Sat på pause. Intet nyt sendes, før du fortsætter.</translation>
    </message>
    <message>
        <source>The server asked to wait. It goes on by itself at %1; nothing is lost meanwhile.</source>
        <translation>Serveren bad om at vente. Kørslen fortsætter af sig selv kl. %1; intet går tabt imens.</translation>
    </message>
    <message>
        <source>Paused: the API refused three in a row. %1 %2 Then resume, or stop.</source>
        <translation>Sat på pause: API&apos;et afviste tre i træk. %1 %2 Fortsæt derefter, eller stop.</translation>
    </message>
    <message>
        <source>Paused: five failed in a row. %1 %2 Then resume, or stop.</source>
        <translation>Sat på pause: fem i træk mislykkedes. %1 %2 Fortsæt derefter, eller stop.</translation>
    </message>
    <message>
        <source>Paused: what would be sent can&apos;t be recorded, so nothing is sent. %1 Then resume.</source>
        <translation>Sat på pause: det, der skulle sendes, kan ikke registreres, så intet sendes. %1 Fortsæt derefter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being checked</source>
        <translation>
            <numerusform>%Ln kontrolleres stadig</numerusform>
            <numerusform>%Ln kontrolleres stadig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln ikke begyndt</numerusform>
            <numerusform>%Ln ikke begyndt</numerusform>
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
            <numerusform>%Ln af disse sletninger er ikke færdig. Hvis du afslutter, sendes intet nyt. Der ventes på det, der er i gang, og journalen viser, hvordan det gik med hver sletning.</numerusform>
            <numerusform>%Ln af disse sletninger er ikke færdige. Hvis du afslutter, sendes intet nyt. Der ventes på det, der er i gang, og journalen viser, hvordan det gik med hver sletning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again before you tell anyone that those unknown are gone.</source>
        <translation>Kontrollér igen, før du siger til nogen, at de ukendte er væk.</translation>
    </message>
    <message numerus="yes">
        <source>Looking the customers up once more: %1 of %Ln…</source>
        <translation>
            <numerusform>Slår kunderne op en gang til: %1 af %Ln…</numerusform>
            <numerusform>Slår kunderne op en gang til: %1 af %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %Ln customer(s) up: no card token left.</source>
        <translation>
            <numerusform>%Ln kunde slået op: ingen korttokens tilbage.</numerusform>
            <numerusform>%Ln kunder slået op: ingen korttokens tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked the customers up: %Ln card token(s) left.</source>
        <translation>
            <numerusform>Kunderne slået op: %Ln korttoken tilbage.</numerusform>
            <numerusform>Kunderne slået op: %Ln korttokens tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) couldn&apos;t be looked up.</source>
        <translation>
            <numerusform>%Ln kunde kunne ikke slås op.</numerusform>
            <numerusform>%Ln kunder kunne ikke slås op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) named no customer, so that nobody could be looked up for them.</source>
        <translation>
            <numerusform>%Ln korttoken har ingen kunde, så ingen kunne slås op for det.</numerusform>
            <numerusform>%Ln korttokens har ingen kunde, så ingen kunne slås op for dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all customers were looked up.</source>
        <translation>Stoppet, før alle kunderne var slået op.</translation>
    </message>
    <message>
        <source>The server asked to wait: nothing is sent before %1, even if you resume sooner.</source>
        <translation>Serveren bad om at vente: intet sendes før kl. %1, selv om du fortsætter tidligere.</translation>
    </message>
    <message>
        <source>All that were chosen: %1.</source>
        <translation>Alle, der blev valgt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes aren&apos;t in the journal yet: leave Token Desk open until they are.</source>
        <translation>
            <numerusform>%Ln af disse resultater er ikke i journalen endnu: lad Token Desk være åbent, indtil det er der.</numerusform>
            <numerusform>%Ln af disse resultater er ikke i journalen endnu: lad Token Desk være åbent, indtil de er der.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. %1 %2 Then resume.</source>
        <translation>Sat på pause: Token Desk har ingen loginoplysninger. %1 %2 Fortsæt derefter.</translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. Open the account again, then resume.</source>
        <translation>Sat på pause: Token Desk har ingen loginoplysninger. Åbn kontoen igen, og fortsæt derefter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Looking up what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln sletning for %1 blev afbrudt. Slår op, hvordan det gik med den; intet sendes igen.</numerusform>
            <numerusform>%Ln sletninger for %1 blev afbrudt. Slår op, hvordan det gik med dem; intet sendes igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. What became of them: %2.</source>
        <translation>
            <numerusform>%Ln sletning for %1 blev afbrudt. Sådan gik det med den: %2.</numerusform>
            <numerusform>%Ln sletninger for %1 blev afbrudt. Sådan gik det med dem: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>This system has no keyring that answers.</source>
        <translation>Dette system har ingen nøglering, der svarer.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, or refused.</source>
        <translation>Systemets nøglering er låst eller nægtede adgang.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring didn&apos;t answer.</source>
        <translation>Systemets nøglering svarede ikke.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>Der opstod en fejl i systemets nøglering.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no API key for this account. Type it for this session, or save it with the account.</source>
        <translation>Systemets nøglering har ingen API-nøgle til denne konto. Indtast den for denne session, eller gem den med kontoen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no client secret for this account. Type it for this session, or save it with the account.</source>
        <translation>Systemets nøglering har ingen klienthemmelighed til denne konto. Indtast den for denne session, eller gem den med kontoen.</translation>
    </message>
    <message>
        <source>Type the API key for this session.</source>
        <translation>Indtast API-nøglen for denne session.</translation>
    </message>
    <message>
        <source>Type the client secret for this session.</source>
        <translation>Indtast klienthemmeligheden for denne session.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the API key for this session.</source>
        <translation>Lås den op, og spørg igen, eller indtast API-nøglen for denne session.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the client secret for this session.</source>
        <translation>Lås den op, og spørg igen, eller indtast klienthemmeligheden for denne session.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the API key is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk blev låst, så API-nøglen er ikke gemt noget sted: indtast den igen.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the client secret is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk blev låst, så klienthemmeligheden er ikke gemt noget sted: indtast den igen.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the proxy&apos;s password is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk blev låst, så proxyens adgangskode er ikke gemt noget sted: indtast den igen.</translation>
    </message>
    <message>
        <source>%1 The API key is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 API-nøglen beholdes kun i denne session: intet af den ligger på disken, og den skal indtastes igen efter låsning og ved næste start.</translation>
    </message>
    <message>
        <source>%1 The client secret is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Klienthemmeligheden beholdes kun i denne session: intet af den ligger på disken, og den skal indtastes igen efter låsning og ved næste start.</translation>
    </message>
    <message>
        <source>%1 The proxy&apos;s password is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Proxyens adgangskode beholdes kun i denne session: intet af den ligger på disken, og den skal indtastes igen efter låsning og ved næste start.</translation>
    </message>
    <message>
        <source>The account is removed, but the system&apos;s keyring didn&apos;t let its secret go. Remove the entry “token-desk” with the keyring&apos;s own program.</source>
        <translation>Kontoen er fjernet, men systemets nøglering gav ikke slip på hemmeligheden. Fjern posten »token-desk« med nøgleringens eget program.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The settings can&apos;t be read. Token Desk has begun with its defaults, and no account.</source>
        <translation>Indstillingerne kan ikke læses. Token Desk er startet med standardværdierne og uden konti.</translation>
    </message>
    <message>
        <source>The settings are damaged. Token Desk has begun with its defaults, and no account.</source>
        <translation>Indstillingerne er beskadiget. Token Desk er startet med standardværdierne og uden konti.</translation>
    </message>
    <message>
        <source>The settings were written by a later version of Token Desk, which this one can&apos;t read. It has begun with its defaults, and no account.</source>
        <translation>Indstillingerne blev skrevet af en nyere version af Token Desk og kan ikke læses af denne. Den er startet med standardværdierne og uden konti.</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be used, and Token Desk goes on without them: %1.</source>
        <translation>Nogle af indstillingerne kan ikke bruges, og Token Desk fortsætter uden dem: %1.</translation>
    </message>
    <message>
        <source>Not saved: there is no folder %1, and it can&apos;t be made.</source>
        <translation>Ikke gemt: mappen %1 findes ikke og kan ikke oprettes.</translation>
    </message>
    <message>
        <source>Not saved: another program keeps %1.</source>
        <translation>Ikke gemt: et andet program bruger %1.</translation>
    </message>
    <message>
        <source>Not saved: what stands in %1 can&apos;t be used, nor moved out of the way.</source>
        <translation>Ikke gemt: indholdet i %1 kan hverken bruges eller flyttes væk.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written.</source>
        <translation>Ikke gemt: der kan ikke skrives til %1.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written (%2).</source>
        <translation>Ikke gemt: der kan ikke skrives til %1 (%2).</translation>
    </message>
    <message>
        <source>The old file couldn&apos;t be moved out of the way, so no change can be saved.</source>
        <translation>Den gamle fil kunne ikke flyttes væk, så ingen ændringer kan gemmes.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Den gamle fil er bevaret som %1.</translation>
    </message>
    <message>
        <source>The change counts until Token Desk ends.</source>
        <translation>Ændringen gælder, indtil Token Desk afsluttes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln certifikat, gyldigt til %1.</numerusform>
            <numerusform>%Ln certifikater, gyldige til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired certificate(s): nothing is trusted because of them.</source>
        <translation>
            <numerusform>%Ln udløbet certifikat: intet betragtes som betroet på grund af det.</numerusform>
            <numerusform>%Ln udløbne certifikater: intet betragtes som betroet på grund af dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.com.</source>
        <translation>Angiv proxyens vært, f.eks. proxy.example.com.</translation>
    </message>
    <message>
        <source>The host is a name or an address only: no http://, and the port beside it.</source>
        <translation>Værten er kun et navn eller en adresse: uden http:// og med porten ved siden af.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port: a number from 1 to 65535, such as 8080.</source>
        <translation>Angiv proxyens port: et tal fra 1 til 65535, f.eks. 8080.</translation>
    </message>
    <message>
        <source>There is a character in the user name that can&apos;t be sent: a colon or an invisible one.</source>
        <translation>Brugernavnet indeholder et tegn, der ikke kan sendes: et kolon eller et usynligt tegn.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Token Desk is open already, and its window takes over.</source>
        <translation>Token Desk er allerede åbent, og vinduet tager over.</translation>
    </message>
    <message>
        <source>Token Desk is open already, but its window doesn&apos;t answer. Close it, or wait and try again; --new-window opens another one.</source>
        <translation>Token Desk er allerede åbent, men vinduet svarer ikke. Luk det, eller vent, og prøv igen; --new-window åbner et nyt.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).</source>
        <translation>Der er ingen skærm at åbne et vindue på (DISPLAY og WAYLAND_DISPLAY er tomme).</translation>
    </message>
    <message>
        <source>What there is to say couldn&apos;t be written.</source>
        <translation>Det, der skulle skrives ud, kunne ikke skrives.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test forbindelsen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ge&amp;m</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tilføj en konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>As you call it: “Web shop”, “Web shop, test”</source>
        <translation>Som du kalder den: »Webshop«, »Webshop, test«</translation>
    </message>
    <message>
        <source>P or T and eight digits</source>
        <translation>P eller T og otte cifre</translation>
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
        <translation>En anden adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøgle</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighed</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Som for alle konti</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Egne indstillinger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-id</translation>
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
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>&amp;Konto-id</translation>
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
        <translation>Log på med</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-nøgl&amp;e</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Klient&amp;hemmelighed</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;værk</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>&amp;API-nøgle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Vis certifikatet</translation>
    </message>
    <message>
        <source>Cli&amp;ent id and secret</source>
        <translation>Klient-id &amp;og hemmelighed</translation>
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
        <translation>Luk</translation>
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
        <translation>&amp;Sandbox, med opdigtede kort</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Tilføj en k&amp;onto…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Redigér denne konto…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Indstillinger…</translation>
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
        <translation>&amp;Redigér…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dublér…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Fjern…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>&amp;Brug som standard</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>What is done here is done at once; Cancel doesn&apos;t take it back.</source>
        <translation>Det, du gør her, gælder med det samme. »Annullér« fortryder det ikke.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>&quot;Key&quot;: the keyboard shortcut.</extracomment>
        <translation>Genvej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-id</translation>
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
        <translation>&amp;Tilføj…</translation>
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
        <translation>Ctrl+Pil op</translation>
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
        <translation>Varighed</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Hvad der gik galt</translation>
    </message>
    <message>
        <source>Server&apos;s request id</source>
        <translation>Serverens anmodnings-id</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Called off before it ended.</source>
        <translation>Afbrudt, før den var færdig.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Token Desk hasn&apos;t asked anything of the API yet. Look something up, or test an account, and see here what came of it.</source>
        <translation>Token Desk har endnu ikke spurgt API&apos;et om noget. Slå noget op, eller test en konto, og se her, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>The latest requests to the API since Token Desk started, newest first, without what they held.</source>
        <translation>De seneste anmodninger til API&apos;et, siden Token Desk blev startet, nyeste først, uden indholdet.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Kopiér &amp;række</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Kopiér som c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>&amp;Gem diagnostik…</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Vælg en anmodning først.</translation>
    </message>
    <message>
        <source>Copied what is in the table.</source>
        <translation>Det, der står i tabellen, er kopieret.</translation>
    </message>
    <message>
        <source>Copied as a command for curl. The credential isn&apos;t in it: put it in the variable that the command names.</source>
        <translation>Kopieret som en kommando til curl. Loginoplysningerne er ikke med: læg dem i den variabel, som kommandoen nævner.</translation>
    </message>
    <message>
        <source>Not copied: whoever pastes the command would delete again. Copy the row instead.</source>
        <translation>Ikke kopieret: den, der indsætter kommandoen, ville slette igen. Kopiér rækken i stedet.</translation>
    </message>
    <message>
        <source>Not copied: the ids in it aren&apos;t kept when Token Desk locks, and card numbers never are. Copy the row instead.</source>
        <translation>Ikke kopieret: id&apos;erne i kommandoen beholdes ikke, når Token Desk låses, og kortnumre beholdes aldrig. Kopiér rækken i stedet.</translation>
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
        <translation>Farver</translation>
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
        <translation>Rækkehøjde</translation>
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
        <translation>Luftig</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farver</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Række&amp;højde</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTable</name>
    <message>
        <source>Card tokens</source>
        <translation>Korttokens</translation>
    </message>
    <message>
        <source>Restore the first layout</source>
        <translation>Gendan oprindeligt layout</translation>
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
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (ufuldstændig)</translation>
    </message>
    <message>
        <source>Unknown (paused)</source>
        <translation>Ukendt (på pause)</translation>
    </message>
</context>
<context>
    <name>tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Certifikatet for %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Oplysninger</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearableField</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteDialog</name>
    <message>
        <source>&amp;Last four digits</source>
        <translation>&amp;Sidste fire cifre</translation>
    </message>
    <message>
        <source>&amp;Last four of the token id</source>
        <translation>&amp;Sidste fire tegn i token-id&apos;et</translation>
    </message>
    <message>
        <source>Type them: this is a real card.</source>
        <translation>Indtast dem: dette er et rigtigt kort.</translation>
    </message>
    <message>
        <source>Not this card&apos;s. Check that it is the right one.</source>
        <translation>Hører ikke til dette kort. Kontrollér, at det er det rigtige.</translation>
    </message>
    <message>
        <source>Delete card token</source>
        <translation>Slet korttoken</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>no card number given</source>
        <translation>kortnummer ikke oplyst</translation>
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
        <translation>Token-id %1</translation>
    </message>
    <message>
        <source>Last use: not read yet</source>
        <translation>Sidst brugt: endnu ikke læst</translation>
    </message>
    <message>
        <source>Once it is deleted, the merchant can&apos;t charge this card token any more. That can&apos;t be undone.</source>
        <translation>Når det er slettet, kan forretningen ikke længere trække penge på dette korttoken. Det kan ikke fortrydes.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteFlow</name>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Sletninger, der blev afbrudt, slås op først.</translation>
    </message>
    <message>
        <source>A run is about to delete it.</source>
        <translation>En kørsel skal til at slette det.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Det slettes nu.</translation>
    </message>
    <message>
        <source>Its deletion is being checked.</source>
        <translation>Sletningen af det kontrolleres.</translation>
    </message>
    <message>
        <source>It may be deleted already: check again first.</source>
        <translation>Det er måske allerede slettet: kontrollér igen først.</translation>
    </message>
    <message>
        <source>Already deleted on %1.</source>
        <translation>Allerede slettet den %1.</translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Allerede slettet.</translation>
    </message>
    <message>
        <source>The API&apos;s record is incomplete (see details), so it can&apos;t be deleted here.</source>
        <translation>API&apos;ets oplysninger er ufuldstændige (se detaljerne), så det kan ikke slettes her.</translation>
    </message>
    <message>
        <source>Its id can&apos;t be sent safely, so it can&apos;t be deleted here.</source>
        <translation>Id&apos;et kan ikke sendes sikkert, så det kan ikke slettes her.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Sletter %1…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Intet blev sendt. %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Redigér, og prøv igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Vis certifikatet</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvittering…</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiér til sag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It may be deleted already: the paused run looks when it goes on.</source>
        <translation>Det er måske allerede slettet: kørslen, der er sat på pause, kontrollerer det, når den fortsætter.</translation>
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
        <translation>Indtast antallet: dette er rigtige kort.</translation>
    </message>
    <message>
        <source>Not as many: look above.</source>
        <translation>Antallet passer ikke: se ovenfor.</translation>
    </message>
    <message>
        <source>Show &amp;all customers</source>
        <translation>Vis &amp;alle kunder</translation>
    </message>
    <message>
        <source>Delete card tokens</source>
        <translation>Slet korttokens</translation>
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
            <numerusform>Slet %Ln korttoken</numerusform>
            <numerusform>Slet %Ln korttokens</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these card tokens can be deleted.</source>
        <translation>Ingen af disse korttokens kan slettes.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %Ln day(s)</source>
        <translation>
            <numerusform>Brugt inden for den seneste %Ln dag</numerusform>
            <numerusform>Brugt inden for de seneste %Ln dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read yet: which of them were used in the last %Ln day(s).</source>
        <translation>
            <numerusform>Endnu ikke læst: hvilke af dem der blev brugt inden for den seneste %Ln dag.</numerusform>
            <numerusform>Endnu ikke læst: hvilke af dem der blev brugt inden for de seneste %Ln dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look which were used</source>
        <translation>S&amp;e efter, hvilke der er brugt</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>S&amp;e efter igen</translation>
    </message>
    <message>
        <source>Leave these &amp;out</source>
        <translation>&amp;Udelad disse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) used in the last 30 days left out.</source>
        <translation>
            <numerusform>%Ln korttoken brugt inden for de seneste 30 dage er udeladt.</numerusform>
            <numerusform>%Ln korttokens brugt inden for de seneste 30 dage er udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>For %Ln vides det ikke.</numerusform>
            <numerusform>For %Ln vides det ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are deleted, the merchant can&apos;t charge these card tokens any more. That can&apos;t be undone.</source>
        <translation>Når de er slettet, kan forretningen ikke længere trække penge på disse korttokens. Det kan ikke fortrydes.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Å&amp;rsag</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Hvem beder om det?</translation>
    </message>
    <message>
        <source>&amp;Cardholder</source>
        <translation>&amp;Kortholder</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Forretning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Type a reason, or choose one with the arrow keys</source>
        <translation>Skriv en årsag, eller vælg med piletasterne</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 af %L2</translation>
    </message>
    <message>
        <source>Choose who asks: it goes on record.</source>
        <translation>Vælg, hvem der beder om det: det journalføres.</translation>
    </message>
    <message>
        <source>Give a reason: it goes on record.</source>
        <translation>Angiv en årsag: den journalføres.</translation>
    </message>
    <message>
        <source>Choose a reason with the arrow keys</source>
        <translation>Vælg en årsag med piletasterne</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailsPane</name>
    <message>
        <source>Waits to be deleted</source>
        <translation>Venter på at blive slettet</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Sletter…</translation>
    </message>
    <message>
        <source>Checking whether it is deleted…</source>
        <translation>Kontrollerer, om det er slettet…</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted</source>
        <translation>Uvist, om det er slettet</translation>
    </message>
    <message>
        <source>Card art</source>
        <translation>Kortbillede</translation>
    </message>
    <message>
        <source>Card art, background</source>
        <translation>Kortbillede, baggrund</translation>
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
            <numerusform>%Ln korttokens valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ufuldstændig</translation>
    </message>
    <message>
        <source>The API&apos;s record lacks %1, so this token can&apos;t be deleted here.</source>
        <translation>%1 mangler i API&apos;ets oplysninger, så dette token kan ikke slettes her.</translation>
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
        <translation>Kopiér token-id</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token udløber</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Tidligere id&apos;er</translation>
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
        <translation>Opbevares af API&apos;et; vises aldrig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>af %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted: the run is paused, and looks when it goes on</source>
        <translation>Uvist, om det er slettet: kørslen er sat på pause og kontrollerer det, når den fortsætter</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Tokenværdi</translation>
    </message>
</context>
<context>
    <name>tokendesk::DiagnosticsFlow</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Gem diagnostik</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Samler diagnostik…</translation>
    </message>
    <message>
        <source>The diagnostics are in %1. Look through it before you send it: it tells how Token Desk is set up and what it asked of servers, without keys, card numbers and ids of customers.</source>
        <translation>Diagnostikken er i %1. Gennemgå den, før du sender den: den fortæller, hvordan Token Desk er sat op, og hvad det har spurgt servere om, uden nøgler, kortnumre og kunders id&apos;er.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written over it. Choose another name.</source>
        <translation>%1 findes allerede og blev ikke overskrevet. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The diagnostics weren&apos;t saved: %1 can&apos;t be written (%2). Choose another place.</source>
        <translation>Diagnostikken blev ikke gemt: der kan ikke skrives til %1 (%2). Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EnvironmentBand</name>
    <message>
        <source>Other account</source>
        <translation>Anden konto</translation>
    </message>
</context>
<context>
    <name>tokendesk::FieldList</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
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
        <translation>Slå op, i søgefeltet; slet, i en udfyldt slettedialog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>From the search field into the table</source>
        <translation>Fra søgefeltet til tabellen</translation>
    </message>
    <message>
        <source>Alt+C, Alt+M, Alt+R</source>
        <translation>Alt+K, Alt+F, Alt+R</translation>
    </message>
    <message>
        <source>Cardholder, merchant, reason, in the delete dialog</source>
        <translation>Kortholder, forretning og årsag, i slettedialogen</translation>
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
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificér</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bage</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>Only the deletions of one run are shown.</source>
        <translation>Kun sletningerne i én kørsel vises.</translation>
    </message>
    <message>
        <source>No deletion matches. Look for other words, or show all of them.</source>
        <translation>Ingen sletninger passer. Søg efter andre ord, eller vis alle.</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet. Each deletion is written here before it is sent, and then what came of it.</source>
        <translation>Intet er slettet endnu. Hver sletning skrives her, før den sendes, og derefter hvordan det gik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln sletning</numerusform>
            <numerusform>%Ln sletninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Prøv i&amp;gen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificerer…</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln deletion(s)</source>
        <translation>
            <numerusform>Mindst %Ln sletning</numerusform>
            <numerusform>Mindst %Ln sletninger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalExportFlow</name>
    <message>
        <source>Export the journal</source>
        <translation>Eksportér journalen</translation>
    </message>
    <message>
        <source>For spreadsheets, a line for each deletion (*.csv)</source>
        <translation>Til regneark, en linje pr. sletning (*.csv)</translation>
    </message>
    <message>
        <source>For programs, with every entry (*.json)</source>
        <translation>Til programmer, med hver post (*.json)</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been exported yet.</source>
        <translation>%1 findes allerede. Intet er eksporteret endnu.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>Erstat &amp;den</translation>
    </message>
    <message>
        <source>Choose a&amp;nother…</source>
        <translation>Vælg en anden &amp;placering…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksporterer…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Eksporterer… %1 af %2</translation>
    </message>
    <message>
        <source>Exporting… %1 so far</source>
        <translation>Eksporterer… %1 indtil videre</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>%Ln sletning eksporteret til %1.</numerusform>
            <numerusform>%Ln sletninger eksporteret til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to %1.</source>
        <translation>Stoppet. Intet blev skrevet til %1.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Intet blev eksporteret. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2). Choose another place or make room, then export again.</source>
        <translation>Intet blev eksporteret: der kan ikke skrives til %1 (%2). Vælg et andet sted, eller frigør plads, og eksportér igen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Token, customer, last four, reason, agent</source>
        <translation>Token, kunde, sidste fire cifre, årsag, medarbejder</translation>
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
        <translation>Ikke afklaret</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Seneste 7 dage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
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
        <translation>&amp;Søg</translation>
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
        <translation>Anmodet</translation>
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
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På anmodning af</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbejder</translation>
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
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>The chosen deletion</source>
        <translation>Den valgte sletning</translation>
    </message>
    <message>
        <source>&amp;Copy for ticket</source>
        <translation>Kopiér ti&amp;l sag</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Kv&amp;ittering…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Ko&amp;ntrollér igen</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Hele kørslen</translation>
    </message>
    <message>
        <source>Show only the deletions of its run</source>
        <translation>Vis kun sletningerne i denne kørsel</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Anmodet</translation>
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
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På anmodning af</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-rod</translation>
    </message>
    <message>
        <source>Copy the hash of entry %1</source>
        <translation>Kopiér hashen for post %1</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Kopiér hashen</translation>
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
        <translation>Sprog</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Takes effect when Token Desk is started the next time.</source>
        <translation>Træder i kraft, næste gang Token Desk startes.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListDialog</name>
    <message>
        <source>&amp;Paste instead</source>
        <translation>I&amp;ndsæt i stedet</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>Første linje er en &amp;overskrift</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>&amp;Kopiér disse linjer</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>&amp;Slå dem op</translation>
    </message>
    <message>
        <source>Look up a list of card tokens</source>
        <translation>Slå en liste med korttokens op</translation>
    </message>
    <message>
        <source>Lines that aren&apos;t looked up</source>
        <translation>Linjer, der ikke slås op</translation>
    </message>
    <message>
        <source>A long list, pasted</source>
        <translation>En lang liste, indsat</translation>
    </message>
    <message>
        <source>Token &amp;ids, or the rows of a table that has them:</source>
        <translation>Token-&amp;id&apos;er, eller rækkerne i en tabel, der indeholder dem:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Vælg en &amp;fil…</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Token-id&apos;er</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Indsæt her, eller slip en fil</translation>
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
        <translation>Id&apos;er i</translation>
    </message>
    <message>
        <source>I&amp;ds in</source>
        <translation>I&amp;d&apos;er i</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>A list of token ids</source>
        <translation>En liste med token-id&apos;er</translation>
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
        <translation>Intet at slå op endnu.</translation>
    </message>
    <message>
        <source>Nothing to look up: paste token ids, or choose a file.</source>
        <translation>Intet at slå op: indsæt token-id&apos;er, eller vælg en fil.</translation>
    </message>
    <message>
        <source>The list has a heading, and no id below it. If its first line is an id, untick that it is a heading.</source>
        <translation>Listen har en overskrift og intet id under den. Hvis den første linje er et id, så fjern markeringen ved »Første linje er en overskrift«.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
    </message>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk er låst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) under way: each ends, and its outcome waits for you.</source>
        <translation>
            <numerusform>%Ln sletning er i gang: den gøres færdig, og resultatet venter på dig.</numerusform>
            <numerusform>%Ln sletninger er i gang: hver af dem gøres færdig, og resultaterne venter på dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run is paused, with %Ln card token(s) still to delete. It waits for you.</source>
        <translation>
            <numerusform>En kørsel er sat på pause, med %Ln korttoken, der stadig skal slettes. Den venter på dig.</numerusform>
            <numerusform>En kørsel er sat på pause, med %Ln korttokens, der stadig skal slettes. Den venter på dig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LockTimePage</name>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Lås efter</translation>
    </message>
    <message>
        <source>When nobody has touched Token Desk for so long, and on Ctrl+L, it hides what it shows and forgets keys and access tokens; to go on, the keyring is read again. A deletion under way ends first, and its outcome waits.</source>
        <translation>Når ingen har rørt Token Desk så længe, og når du trykker på Ctrl+L, skjules det, der vises, og nøgler og adgangstokens glemmes. For at fortsætte læses nøgleringen igen. En sletning, der er i gang, gøres først færdig, og resultatet venter.</translation>
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
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>The sandbox didn&apos;t start: %1.</source>
        <translation>Sandboxen startede ikke: %1.</translation>
    </message>
    <message>
        <source>Token Desk: opening %1 (%2)</source>
        <translation>Token Desk: åbner %1 (%2)</translation>
    </message>
    <message>
        <source>What was on screen is gone.</source>
        <translation>Det, der var på skærmen, er væk.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s). What was on screen is gone.</source>
        <translation>
            <numerusform>Ingen har brugt programmet i %Ln minut. Det, der var på skærmen, er væk.</numerusform>
            <numerusform>Ingen har brugt programmet i %Ln minutter. Det, der var på skærmen, er væk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of what happened aren&apos;t in the journal yet, and would be lost. Wait until they are; to lose them, close once more.</source>
        <translation>
            <numerusform>%Ln post om det, der er sket, er endnu ikke i journalen og ville gå tabt. Vent, til den er det, eller luk en gang til for at lade den gå tabt.</numerusform>
            <numerusform>%Ln poster om det, der er sket, er endnu ikke i journalen og ville gå tabt. Vent, til de er det, eller luk en gang til for at lade dem gå tabt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deletion isn&apos;t settled yet. Unlock to see it.</source>
        <translation>En sletning er endnu ikke afklaret. Lås op for at se den.</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiér til sag</translation>
    </message>
    <message>
        <source>The journal is written again, and nothing is missing.</source>
        <translation>Der skrives til journalen igen, og intet mangler.</translation>
    </message>
    <message>
        <source>Token Desk: journal</source>
        <translation>Token Desk: journal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Gem &amp;diagnostik…</translation>
    </message>
    <message>
        <source>Token Desk: activity</source>
        <translation>Token Desk: aktivitet</translation>
    </message>
    <message>
        <source>%1 isn&apos;t removed: one of its deletions isn&apos;t settled yet.</source>
        <translation>%1 er ikke fjernet: en sletning på kontoen er endnu ikke afklaret.</translation>
    </message>
    <message>
        <source>A deletion in %1 isn&apos;t settled yet. What was changed counts when it is.</source>
        <translation>En sletning for %1 er endnu ikke afklaret. Ændringerne gælder, når den er det.</translation>
    </message>
    <message>
        <source>Open it &amp;now</source>
        <translation>Åbn det &amp;nu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkForm</name>
    <message>
        <source>Host</source>
        <translation>Værtsnavn</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Kun hvis proxyen kræver det</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxyadgangskode</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikater</translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation>Ingen ud over systemets egne</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Vælg fi&amp;l…</translation>
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
        <translation>Vært&amp;snavn</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Br&amp;uger</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>Ad&amp;gangskode</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Certi&amp;fikater</translation>
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
        <translation>Certifikater fra virksomhedens certifikatmyndighed</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Where the company&apos;s network opens encrypted connections to inspect them: a PEM file with the certificates of its authority.</source>
        <translation>Hvor virksomhedens netværk åbner krypterede forbindelser for at kontrollere dem: en PEM-fil med certifikaterne fra virksomhedens certifikatmyndighed.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkPage</name>
    <message>
        <source>For every account that has no network settings of its own.</source>
        <translation>For alle konti, der ikke har egne netværksindstillinger.</translation>
    </message>
    <message>
        <source>For every account of yours.</source>
        <translation>For alle dine konti.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningPage</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-nøgl&amp;e</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Klient&amp;hemmelighed</translation>
    </message>
    <message>
        <source>&amp;Open for this session</source>
        <translation>Åb&amp;n for denne session</translation>
    </message>
    <message>
        <source>Ask the keyrin&amp;g again</source>
        <translation>Spørg nøglerin&amp;gen igen</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>&amp;Redigér kontoen…</translation>
    </message>
    <message>
        <source>Opening… The system&apos;s keyring may ask for its password.</source>
        <translation>Åbner… Systemets nøglering kan bede om sin adgangskode.</translation>
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
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Anything else can be typed there.</source>
        <translation>Dette foreslår slettedialogen. Der kan du også skrive noget andet.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Årsager</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Å&amp;rsag</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>The usual &amp;ones</source>
        <translation>De &amp;sædvanlige</translation>
    </message>
    <message>
        <source>Replaces the list by the one that Token Desk comes with</source>
        <translation>Erstatter listen med den, der følger med Token Desk</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 af %L2</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Nothing else can be given as a reason.</source>
        <translation>Det, slettedialogen tilbyder. Ingen anden årsag kan angives.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Gem som PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Gem kvitteringen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>der kunne ikke laves en PDF</translation>
    </message>
    <message>
        <source>Not saved: %1 (%2). What was there before is unchanged.</source>
        <translation>Ikke gemt: %1 (%2). Det, der var der før, er uændret.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>Not printed: the printer can&apos;t be written to.</source>
        <translation>Ikke udskrevet: der kan ikke skrives til printeren.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been saved yet.</source>
        <translation>%1 findes allerede. Intet er gemt endnu.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Erstat &amp;den</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Vælg en &amp;anden…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptFlow</name>
    <message>
        <source>The journal holds no entry of this deletion.</source>
        <translation>Journalen har ingen post om denne sletning.</translation>
    </message>
    <message>
        <source>The journal holds no entry of this run.</source>
        <translation>Journalen har ingen post om denne kørsel.</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Vælg dem, der ikke er slettet</translation>
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
        <translation>Token Desk glemmer denne konto og dens API-nøgle i nøgleringen. Hos Dintero ændres intet: nøglen virker, indtil den tilbagekaldes i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its client secret in the keyring. At Dintero nothing changes: the client works until it is removed in Dintero Backoffice.</source>
        <translation>Token Desk glemmer denne konto og dens klienthemmelighed i nøgleringen. Hos Dintero ændres intet: klienten virker, indtil den fjernes i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
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
        <translation>Sæt kørslen på &amp;pause eller fortsæt</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>St&amp;op kørslen</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>&amp;Gå til kørslen</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end, or stop it, before you start another one.</source>
        <translation>En kørsel er i gang. Vent, til den er færdig, eller stop den, før du starter en ny.</translation>
    </message>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Sletninger, der blev afbrudt, slås op først.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunPanel</name>
    <message>
        <source>Deletions that have ended</source>
        <translation>Sletninger, der er afsluttet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Vælg dem, der ikke er slettet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiér til sag</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is under way is waited for, and recorded.</source>
        <translation>Stopper: intet nyt sendes. Der ventes på det, der er i gang, og det registreres.</translation>
    </message>
    <message>
        <source>Nothing was sent: the run can&apos;t be recorded. %1 Then start it anew.</source>
        <translation>Intet blev sendt: kørslen kan ikke registreres. %1 Start den derefter igen.</translation>
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
        <translation>den blev afsluttet, før den var klar</translation>
    </message>
    <message>
        <source>it isn&apos;t installed. Install the package %1</source>
        <translation>den er ikke installeret. Installér pakken %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Customer, token or relationship id</source>
        <translation>Kunde-, token- eller relations-id</translation>
    </message>
    <message>
        <source>Include &amp;deleted</source>
        <translation>&amp;Medtag slettede</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Søg &amp;på</translation>
    </message>
    <message>
        <source>Find by</source>
        <translation>Søg på</translation>
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
        <translation>Gemt; skriv kun for at erstatte</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Deletion reasons</source>
        <translation>Årsager til sletning</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
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
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartPage</name>
    <message>
        <source>Whose card is it?</source>
        <translation>Hvilken kunde drejer det sig om?</translation>
    </message>
    <message>
        <source>Paste a customer, token or relationship id above and press Enter.</source>
        <translation>Indsæt et kunde-, token- eller relations-id ovenfor, og tryk på Enter.</translation>
    </message>
    <message>
        <source>In this sandbox, try:</source>
        <translation>Prøv i denne sandbox:</translation>
    </message>
</context>
<context>
    <name>tokendesk::TransactionHistory</name>
    <message>
        <source>Transactions (history)</source>
        <translation>Transaktioner (historik)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
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
        <translation>Læser…</translation>
    </message>
    <message>
        <source>The history couldn&apos;t be read. %1 %2</source>
        <translation>Historikken kunne ikke læses. %1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln transaktion kunne ikke læses.</numerusform>
            <numerusform>%Ln transaktioner kunne ikke læses.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transactions with this card token.</source>
        <translation>Ingen transaktioner med dette korttoken.</translation>
    </message>
    <message>
        <source>Last used %1: %2, %3</source>
        <translation>Sidst brugt %1: %2, %3</translation>
    </message>
    <message>
        <source>Last use: not known</source>
        <translation>Sidst brugt: ukendt</translation>
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
        <translation>Hvorfor den ikke slås op</translation>
    </message>
</context>
<context>
    <name>tokendesk::WelcomePage</name>
    <message>
        <source>A&amp;dd an account</source>
        <translation>&amp;Tilføj en konto</translation>
    </message>
    <message>
        <source>Welcome to Token Desk</source>
        <translation>Velkommen til Token Desk</translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation>&amp;Se dig om i sandboxen</translation>
    </message>
    <message>
        <source>For your shop&apos;s Dintero account. Have the account id at hand, and an API key or a client id and secret.</source>
        <translation>Til butikkens Dintero-konto. Du skal bruge konto-id&apos;et og en API-nøgle eller et klient-id med hemmelighed.</translation>
    </message>
    <message>
        <source>A server on this computer with made-up cards. Nothing you do there touches a real card.</source>
        <translation>En server på denne computer med opdigtede kort. Intet, du gør der, berører et rigtigt kort.</translation>
    </message>
    <message>
        <source>Look up stored card tokens and delete them, with proof.</source>
        <translation>Slå gemte korttokens op, og slet dem, med bevis.</translation>
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
        <translation>Stop</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>Vises stadig: %1</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Vis certifikatet</translation>
    </message>
    <message>
        <source>Copy unknown ids</source>
        <translation>Kopiér ukendte id&apos;er</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Slå resten op</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Include deleted</source>
        <translation>Medtag slettede</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was copied.</source>
        <translation>Intet er valgt, så intet blev kopieret.</translation>
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
            <numerusform>%L1 af %Ln vises</numerusform>
            <numerusform>%L1 af %Ln vises</numerusform>
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
        <translation>Intet af det viste passer til filteret. Esc rydder det.</translation>
    </message>
    <message>
        <source>Choose the card token to delete.</source>
        <translation>Vælg det korttoken, der skal slettes.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Læser</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Last four, brand, anything shown</source>
        <translation>Sidste fire cifre, korttype, alt, der vises</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slet…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>Look up a lis&amp;t…</source>
        <translation>Slå en lis&amp;te op…</translation>
    </message>
    <message>
        <source>Fi&amp;lter what is shown</source>
        <translation>&amp;Filtrér det, der vises</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>Slå op i&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Recent look-ups</source>
        <translation>S&amp;eneste opslag</translation>
    </message>
    <message>
        <source>&amp;Stop, clear the filter, close the message</source>
        <translation>Sto&amp;p, ryd filteret, luk meddelelsen</translation>
    </message>
    <message>
        <source>Choose all s&amp;hown</source>
        <translation>&amp;Vælg alle, der vises</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Kopiér række</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopiér &amp;celle</translation>
    </message>
    <message>
        <source>Copy token &amp;id</source>
        <translation>Kopiér token-&amp;id</translation>
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
        <translation>&amp;Sortér efter</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Rækkehøjde</translation>
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
        <translation>&amp;Luftig</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Udseende</translation>
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
        <translation>&amp;Slet…</translation>
    </message>
    <message>
        <source>Check &amp;again whether it is deleted</source>
        <translation>Ko&amp;ntrollér igen, om det er slettet</translation>
    </message>
    <message>
        <source>All cards of this c&amp;ustomer</source>
        <translation>Alle kort for denne k&amp;unde</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Kopiér &amp;række</translation>
    </message>
    <message>
        <source>Copy outcome for a &amp;ticket</source>
        <translation>Kopiér resul&amp;tatet til en sag</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
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
        <translation>Ingen i denne session</translation>
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
        <translation>Slå gemte korttokens op, og slet dem. Licenseret under Apache-2.0; bruger Qt %1 (LGPL-3).</translation>
    </message>
    <message>
        <source>A deletion is under way. Wait for its outcome; if you leave, it is looked up at the next start.</source>
        <translation>En sletning er i gang. Vent på resultatet. Hvis du afslutter, slås den op ved næste start.</translation>
    </message>
    <message>
        <source>A deletion&apos;s outcome is unknown. Check again before you tell anyone that it is gone; if you leave, it is looked up at the next start.</source>
        <translation>Resultatet af en sletning er ukendt. Kontrollér igen, før du siger til nogen, at det er væk. Hvis du afslutter, slås den op ved næste start.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Afslut ikke</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Afslut alligevel</translation>
    </message>
    <message>
        <source>Stop the run and leave</source>
        <translation>Stop kørslen, og afslut</translation>
    </message>
    <message>
        <source>All of them are deleted already.</source>
        <translation>Alle er allerede slettet.</translation>
    </message>
    <message>
        <source>None of them can be deleted.</source>
        <translation>Ingen af dem kan slettes.</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Gem &amp;diagnostik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
</TS>
