<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Give the account a name, such as the shop&apos;s.</source>
        <translation>Ge kontot ett namn, till exempel butikens.</translation>
    </message>
    <message>
        <source>Too long: at most 80 characters.</source>
        <translation>För långt: högst 80 tecken.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Ta bort radbrytningen, tabbtecknet eller det osynliga tecknet.</translation>
    </message>
    <message>
        <source>Remove the card number.</source>
        <translation>Ta bort kortnumret.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose one that can&apos;t be mistaken for it.</source>
        <translation>Ett annat konto har det här namnet. Välj ett som inte kan förväxlas med det.</translation>
    </message>
    <message>
        <source>Enter the account id: P or T and eight digits. It stands in Dintero Backoffice.</source>
        <translation>Ange konto-id:t: P eller T och åtta siffror. Du hittar det i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>An account id begins with P for production or T for test.</source>
        <translation>Ett konto-id börjar med P för produktion eller T för test.</translation>
    </message>
    <message>
        <source>Behind the P or T there are digits only.</source>
        <translation>Efter P eller T får det bara finnas siffror.</translation>
    </message>
    <message>
        <source>Too short: eight digits follow the P or T.</source>
        <translation>För kort: det ska vara åtta siffror efter P eller T.</translation>
    </message>
    <message>
        <source>Too long: eight digits follow the P or T.</source>
        <translation>För långt: det ska vara åtta siffror efter P eller T.</translation>
    </message>
    <message>
        <source>Enter the address, such as https://checkout.dintero.com/v1.</source>
        <translation>Ange adressen, till exempel https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://checkout.dintero.com/v1.</source>
        <translation>Det här är ingen adress. En adress ser ut som https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Låt adressen börja med https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adressen måste börja med https://.</translation>
    </message>
    <message>
        <source>Over http:// anyone on the way could read along. Use https://.</source>
        <translation>Över http:// kan vem som helst längs vägen läsa med. Använd https://.</translation>
    </message>
    <message>
        <source>Remove the user and the @ sign: how to sign in is entered below.</source>
        <translation>Ta bort användarnamnet och @-tecknet: inloggningen anger du nedan.</translation>
    </message>
    <message>
        <source>Remove what begins with ? or #.</source>
        <translation>Ta bort det som börjar med ? eller #.</translation>
    </message>
    <message>
        <source>Too long for an address.</source>
        <translation>För långt för en adress.</translation>
    </message>
    <message>
        <source>This is another account&apos;s address: compare it with the account id.</source>
        <translation>Det här är ett annat kontos adress: jämför den med konto-id:t.</translation>
    </message>
    <message>
        <source>The Payments API takes no API key. Sign in with client id and secret.</source>
        <translation>Payments API tar inte emot API-nycklar. Logga in med klient-id och hemlighet.</translation>
    </message>
    <message>
        <source>Enter the client id. Dintero Backoffice shows it among the API clients.</source>
        <translation>Ange klient-id:t. Dintero Backoffice visar det bland API-klienterna.</translation>
    </message>
    <message>
        <source>Too long for a client id.</source>
        <translation>För långt för ett klient-id.</translation>
    </message>
    <message>
        <source>There is a character in it that no client id has. Copy it again.</source>
        <translation>Här finns ett tecken som inget klient-id har. Kopiera det igen.</translation>
    </message>
    <message>
        <source>No client id has a colon in it. Copy the id alone, without the secret.</source>
        <translation>Inget klient-id innehåller kolon. Kopiera bara id:t, utan hemligheten.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Ange API-nyckeln.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Ange klienthemligheten.</translation>
    </message>
    <message>
        <source>Too long for an API key.</source>
        <translation>För långt för en API-nyckel.</translation>
    </message>
    <message>
        <source>Too long for a client secret.</source>
        <translation>För långt för en klienthemlighet.</translation>
    </message>
    <message>
        <source>There is a space or line break before or behind it. Copy it without.</source>
        <translation>Det finns ett blanksteg eller en radbrytning före eller efter. Kopiera utan det.</translation>
    </message>
    <message>
        <source>There is a character in it that no API key has. Copy it again.</source>
        <translation>Här finns ett tecken som ingen API-nyckel har. Kopiera den igen.</translation>
    </message>
    <message>
        <source>There is a character in it that no client secret has. Copy it again.</source>
        <translation>Här finns ett tecken som ingen klienthemlighet har. Kopiera den igen.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one in the Account menu, or add it.</source>
        <translation>Det finns inget konto som heter ”%1”. Välj ett i menyn Konto eller lägg till det.</translation>
    </message>
    <message>
        <source>Several accounts have the id “%1”. Choose one by its name.</source>
        <translation>Flera konton har id:t ”%1”. Välj ett efter namnet.</translation>
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
        <translation>Korttyp</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Kortet går ut</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token går ut</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
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
        <translation>Tidigare id:n</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Skapad av</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Raderad av</translation>
    </message>
    <message>
        <source>Created in transaction</source>
        <translation>Skapad i transaktion</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Betalprodukt</translation>
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
        <translation>Suspenderad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullerad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>går snart ut</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>går ut %1</translation>
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
        <translation>Kortinnehavare</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Handlare</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: &quot;3 Oct 2026&quot;. Add full stops and the like as is the custom.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>How a day and time are written, in Qt&apos;s letters: &quot;3 Oct 2026, 14:05:09&quot;.</extracomment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How a time is written, in Qt&apos;s letters: &quot;14:05:09&quot;.</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Återkommande</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Oplanerad</translation>
    </message>
    <message>
        <source>Card stored</source>
        <translation>Kort sparat</translation>
    </message>
    <message>
        <source>Initiated</source>
        <extracomment>Of a card payment: how far it got.</extracomment>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Auktoriserad</translation>
    </message>
    <message>
        <source>Authorization voided</source>
        <translation>Auktorisering annullerad</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterad</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Delvis debiterad</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetald</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Delvis återbetald</translation>
    </message>
    <message>
        <source>Partially captured refunded</source>
        <translation>Delvis debiterad, återbetald</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>known to be misused</source>
        <translation>känt för att ha missbrukats</translation>
    </message>
    <message>
        <source>not what its issuer signed</source>
        <translation>inte det som utfärdaren signerade</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>självsignerat</translation>
    </message>
    <message>
        <source>its issuer&apos;s certificate is missing</source>
        <translation>utfärdarens certifikat saknas</translation>
    </message>
    <message>
        <source>its authority isn&apos;t trusted</source>
        <translation>certifikatutfärdaren är inte betrodd</translation>
    </message>
    <message>
        <source>its issuer may not issue certificates</source>
        <translation>utfärdaren får inte utfärda certifikat</translation>
    </message>
    <message>
        <source>its issuer may not vouch for this name</source>
        <translation>utfärdaren får inte gå i god för det här namnet</translation>
    </message>
    <message>
        <source>not meant for a server</source>
        <translation>inte avsett för en server</translation>
    </message>
    <message>
        <source>key too weak</source>
        <translation>för svag nyckel</translation>
    </message>
    <message>
        <source>signature too weak</source>
        <translation>för svag signatur</translation>
    </message>
    <message>
        <source>for another host</source>
        <translation>för en annan värd</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>inte giltigt än</translation>
    </message>
    <message>
        <source>old protocol</source>
        <translation>gammalt protokoll</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>inte TLS</translation>
    </message>
    <message>
        <source>a certificate is wanted from Token Desk</source>
        <translation>servern kräver ett certifikat från Token Desk</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>servern nekade anslutningen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2; this computer&apos;s date is %3.</source>
        <translation>Certifikatet för %1 gick ut den %2; datumet på den här datorn är %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, expired on %2; this computer&apos;s date is %3.</source>
        <translation>Certifikatet för ”%4”, som går i god för %1, gick ut den %2; datumet på den här datorn är %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Certifikatet för %1 gäller först från och med den %2; datumet på den här datorn är %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Certifikatet för ”%4”, som går i god för %1, gäller först från och med den %2; datumet på den här datorn är %3.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate that names no host.</source>
        <translation>Det som svarar för %1 har ett certifikat utan värdnamn.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate for another host: %2.</source>
        <translation>Det som svarar för %1 har ett certifikat för en annan värd: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is known to be misused.</source>
        <translation>Certifikatet för %1 är känt för att ha missbrukats.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t what its issuer “%2” signed.</source>
        <translation>Certifikatet för %1 är inte det som utfärdaren ”%2” signerade.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: only it vouches for itself.</source>
        <translation>Certifikatet för %1 är självsignerat: bara det självt går i god för det.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t send the certificate of “%2”, which vouches for it.</source>
        <translation>%1 skickade inte certifikatet för ”%2”, som går i god för det.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust “%2”, which vouches for %1.</source>
        <translation>Den här datorn litar inte på ”%2”, som går i god för %1.</translation>
    </message>
    <message>
        <source>“%2”, which vouches for %1, may not issue such certificates.</source>
        <translation>”%2”, som går i god för %1, får inte utfärda sådana certifikat.</translation>
    </message>
    <message>
        <source>“%2” vouches for %1, but may not do so for that name.</source>
        <translation>”%2” går i god för %1 men får inte göra det för det namnet.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t meant for a server.</source>
        <translation>Certifikatet för %1 är inte avsett för en server.</translation>
    </message>
    <message>
        <source>%1 offered a key that is too weak.</source>
        <translation>%1 erbjöd en nyckel som är för svag.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a key that is too weak (%2).</source>
        <translation>Certifikatet för %1 bygger på en nyckel som är för svag (%2).</translation>
    </message>
    <message>
        <source>%1 offered a signature that can be forged.</source>
        <translation>%1 erbjöd en signatur som kan förfalskas.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a signature that can be forged (%2).</source>
        <translation>Certifikatet för %1 bygger på en signatur som kan förfalskas (%2).</translation>
    </message>
    <message>
        <source>%1 offers only versions of TLS that are no longer safe.</source>
        <translation>%1 erbjuder bara TLS-versioner som inte längre är säkra.</translation>
    </message>
    <message>
        <source>What answers for %1 doesn&apos;t speak TLS.</source>
        <translation>Det som svarar för %1 använder inte TLS.</translation>
    </message>
    <message>
        <source>%1 wants a certificate from Token Desk, which has none.</source>
        <translation>%1 kräver ett certifikat från Token Desk, som inte har något.</translation>
    </message>
    <message>
        <source>%1 refused every kind of encryption that Token Desk offers.</source>
        <translation>%1 nekade alla typer av kryptering som Token Desk erbjuder.</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about.</source>
        <translation>Det gick inte att upprätta en säker anslutning till %1.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is %1.</source>
        <translation>%1 kunde inte bevisa att det är %1.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add your company&apos;s certificate file in the network settings; otherwise don&apos;t trust this network, and ask whoever runs it.</source>
        <translation>Om det är företagets eget lägger du till företagets certifikatfil i nätverksinställningarna. Lita annars inte på det här nätverket och fråga dem som driver det.</translation>
    </message>
    <message>
        <source>Most likely the server is set up wrong: ask whoever runs it to send the whole chain. If it is your company&apos;s own, add your company&apos;s certificate file in the network settings.</source>
        <translation>Troligen är servern felaktigt konfigurerad: be dem som driver den att skicka hela kedjan. Om den är företagets egen lägger du till företagets certifikatfil i nätverksinställningarna.</translation>
    </message>
    <message>
        <source>Check the address for typing errors; if it is right, ask whoever runs your network.</source>
        <translation>Kontrollera att adressen är rätt skriven. Om den är det frågar du dem som driver nätverket.</translation>
    </message>
    <message>
        <source>If that date is wrong, set this computer&apos;s clock; otherwise ask whoever runs the server.</source>
        <translation>Om datumet är fel ställer du datorns klocka. Fråga annars dem som driver servern.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, ask whoever runs your network.</source>
        <translation>Kontrollera adressen och porten. Om de är rätt frågar du dem som driver nätverket.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server or your network.</source>
        <translation>Fråga dem som driver servern eller nätverket.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read (%2). Check the network settings.</source>
        <translation>Certifikaten i %1 kan inte läsas (%2). Kontrollera nätverksinställningarna.</translation>
    </message>
    <message>
        <source>give its whole path</source>
        <translation>ange hela sökvägen</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>det är ingen fil</translation>
    </message>
    <message>
        <source>%1 is too large for a file of certificates. Check the network settings.</source>
        <translation>%1 är för stor för att vara en certifikatfil. Kontrollera nätverksinställningarna.</translation>
    </message>
    <message>
        <source>%1 holds a private key, which belongs on no desktop. Ask for the file with the certificates alone.</source>
        <translation>%1 innehåller en privat nyckel, och en sådan hör inte hemma på någon arbetsdator. Be om filen med enbart certifikaten.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Ask whoever runs your network for one.</source>
        <translation>%1 innehåller inget certifikat i PEM-format. Be dem som driver nätverket om ett.</translation>
    </message>
    <message>
        <source>Certificate %L2 in %1 is damaged. Ask whoever runs your network for the file anew.</source>
        <translation>Certifikat %L2 i %1 är skadat. Be dem som driver nätverket om filen på nytt.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Utfärdat till</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdat av</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltigt från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
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
        <translation>Dessutom: %1</translation>
    </message>
    <message>
        <source>No certificate came.</source>
        <translation>Inget certifikat kom.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Serverns certifikat</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>Utfärdare %1</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked isn&apos;t checked.</source>
        <translation>Det kontrolleras inte om ett certifikat har återkallats.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>They can be read.</source>
        <translation>De kan läsas.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Den svarar.</translation>
    </message>
    <message>
        <source>It can be read and written: %1</source>
        <translation>Den kan läsas och skrivas: %1</translation>
    </message>
    <message>
        <source>None is taken.</source>
        <translation>Ingen används.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 används.</translation>
    </message>
    <message>
        <source>An address was found for %1.</source>
        <translation>En adress hittades för %1.</translation>
    </message>
    <message>
        <source>The proxy found an address for %1.</source>
        <translation>Proxyn hittade en adress för %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted.</source>
        <translation>Certifikatet för %1 är betrott.</translation>
    </message>
    <message>
        <source>Card tokens may be read.</source>
        <translation>Korttoken får läsas.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Den svarar inte. Lås upp den i användarens egen session; till dess sparas hemligheter bara för en session.</translation>
    </message>
    <message>
        <source>It is locked, or refused. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Den är låst eller nekade. Lås upp den i användarens egen session; till dess sparas hemligheter bara för en session.</translation>
    </message>
    <message>
        <source>There is none that answers, as is so outside a desktop&apos;s session. Check it in the person&apos;s own session; without one, secrets are kept for a session only.</source>
        <translation>Ingen nyckelring svarar; så är det utanför en skrivbordssession. Kontrollera det i användarens egen session; utan nyckelring sparas hemligheter bara för en session.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Nyckelring</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
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
        <translation>Inloggningsuppgifter</translation>
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
        <translation>se över</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>of something that was checked: it doesn&apos;t work</extracomment>
        <translation>fel</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>inte kontrollerat</translation>
    </message>
    <message>
        <source>None is set up. Start Token Desk and add one.</source>
        <translation>Inget har lagts till. Starta Token Desk och lägg till ett.</translation>
    </message>
    <message>
        <source>They are accepted.</source>
        <translation>De godtas.</translation>
    </message>
    <message>
        <source>It can&apos;t be told until the rest works.</source>
        <translation>Det går inte att avgöra förrän resten fungerar.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Inget är fel med dem.</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>what the organisation has decided for this computer</extracomment>
        <translation>Regler</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and is reached without TLS.</source>
        <translation>%1 är den här datorn själv och nås utan TLS.</translation>
    </message>
</context>
<context>
    <name>ClipboardWords</name>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, for %Ln second(s).</source>
        <translation>
            <numerusform>Kopierat, i %Ln sekund.</numerusform>
            <numerusform>Kopierat, i %Ln sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080.</source>
        <translation>--sandbox ska ange en sandbox på den här datorn, till exempel --sandbox=http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>no key, secret or password is taken here: every program on this machine can read a command line. They are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>nycklar, hemligheter och lösenord kan inte anges här: alla program på datorn kan läsa en kommandorad. De anges i fönstret och sparas i systemets nyckelring.</translation>
    </message>
    <message>
        <source>“%1” is no option of token-desk; see token-desk --help.</source>
        <translation>”%1” är ingen flagga för token-desk; se token-desk --help.</translation>
    </message>
    <message>
        <source>--verify-journal= takes the folder of a journal; without “=” it is your own.</source>
        <translation>--verify-journal= ska följas av en mapp med en journal; utan ”=” är det din egen.</translation>
    </message>
    <message>
        <source>--account takes an account&apos;s name or id, such as --account=P12345678.</source>
        <translation>--account ska följas av ett kontos namn eller id, till exempel --account=P12345678.</translation>
    </message>
    <message>
        <source>--account and --sandbox don&apos;t go together: the sandbox is an account.</source>
        <translation>--account och --sandbox kan inte användas tillsammans: sandboxen är ett konto.</translation>
    </message>
    <message>
        <source>token-desk takes nothing but its options and a link on the command line; see token-desk --help.</source>
        <translation>token-desk tar bara emot sina flaggor och en länk på kommandoraden; se token-desk --help.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t go together; see token-desk --help.</source>
        <translation>%1 och %2 kan inte användas tillsammans; se token-desk --help.</translation>
    </message>
    <message>
        <source>%1 only says how; see token-desk --help.</source>
        <translation>%1 säger bara hur; se token-desk --help.</translation>
    </message>
    <message>
        <source>token-desk takes one link at a time; see token-desk --help.</source>
        <translation>token-desk tar en länk åt gången; se token-desk --help.</translation>
    </message>
    <message>
        <source>--account and a link don&apos;t go together: the link names the account.</source>
        <translation>--account och en länk kan inte användas tillsammans: länken anger kontot.</translation>
    </message>
    <message>
        <source>A link goes with a window only; see token-desk --help.</source>
        <translation>En länk fungerar bara med ett fönster; se token-desk --help.</translation>
    </message>
    <message>
        <source>Usage: token-desk [OPTIONS] [LINK]</source>
        <translation>Användning: token-desk [OPTIONS] [LINK]</translation>
    </message>
    <message>
        <source>Look up card tokens and delete them.</source>
        <translation>Slå upp korttoken och radera dem.</translation>
    </message>
    <message>
        <source>LINK looks something up: tokendesk:find?customer=ID, or token=ID or relationship=ID, and if you like &amp;account=NAME and &amp;ticket=NUMBER, which is offered among the reasons of a deletion. A link never deletes.</source>
        <translation>LINK slår upp något: tokendesk:find?customer=ID för en kund, token=ID för en token eller relationship=ID för en relation, och om du vill &amp;account=NAME för kontot och &amp;ticket=NUMBER, som erbjuds bland orsakerna till en radering. En länk raderar aldrig.</translation>
    </message>
    <message>
        <source>There is one window for each user, and another for each sandbox: to start again brings it to the front.</source>
        <translation>Det finns ett fönster för varje användare och ett till för varje sandbox: startas programmet igen läggs det öppna fönstret överst.</translation>
    </message>
    <message>
        <source>No option and no environment variable takes a key, secret or password: they are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>Ingen flagga och ingen miljövariabel tar emot nyckel, hemlighet eller lösenord: de anges i fönstret och sparas i systemets nyckelring.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Avslutningsstatus:</translation>
    </message>
    <message>
        <source>--export-journal takes the file to write, such as --export-journal=journal.csv.</source>
        <translation>--export-journal ska följas av filen som ska skrivas, till exempel --export-journal=journal.csv.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format ska följas av csv eller json.</translation>
    </message>
    <message>
        <source>the account of that name or account id, such as --account=P12345678; else the default one, or with --check all</source>
        <translation>kontot med det namnet eller konto-id:t, till exempel --account=P12345678; annars standardkontot, eller med --check alla</translation>
    </message>
    <message>
        <source>start a sandbox with made-up cards and use it; it ends with Token Desk. With URL: use one that runs already, on this machine only, such as http://127.0.0.1:8080</source>
        <translation>starta en sandbox med påhittade kort och använd den; den avslutas med Token Desk. Med URL: använd en som redan körs, bara på den här datorn, till exempel http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>open another window beside one that is open; links don&apos;t reach it</source>
        <translation>öppna ett fönster till vid sidan av det som är öppet; länkar når det inte</translation>
    </message>
    <message>
        <source>check the journal of your deletions, or a copy of one: whether each entry is the one that was written, and none is missing</source>
        <translation>kontrollera journalen över dina raderingar, eller en kopia: om varje post är den som skrevs och ingen saknas</translation>
    </message>
    <message>
        <source>write every deletion in your journal into a new file; one that is there already stays as it is</source>
        <translation>skriv alla raderingar i din journal till en ny fil; en som redan finns lämnas som den är</translation>
    </message>
    <message>
        <source>how, with --export-journal; else as the file&apos;s name ends. JSON has every entry of each deletion</source>
        <translation>hur, med --export-journal; annars efter filnamnets ändelse. JSON har alla poster för varje radering</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>skriv ut versionen</translation>
    </message>
    <message>
        <source>print this; -h does too</source>
        <translation>skriv ut detta; -h gör det också</translation>
    </message>
    <message>
        <source>check what Token Desk needs: policy, settings, keyring, journal, and for each account proxy, DNS, TLS, credentials and scope; a line for each, with what to do</source>
        <translation>kontrollera det Token Desk behöver: regler, inställningar, nyckelring, journal och för varje konto proxy, DNS, TLS, inloggningsuppgifter och scope; en rad för varje, med vad som ska göras</translation>
    </message>
    <message>
        <source>print every value that holds and the file it comes from: your organisation&apos;s policy and defaults, your settings; and what is wrong with the policy</source>
        <translation>skriv ut varje värde som gäller och filen det kommer från: organisationens regler och standarder, dina inställningar; och vad som är fel med reglerna</translation>
    </message>
    <message>
        <source>tell it as JSON, with --check, --print-config or --verify-journal</source>
        <translation>svara som JSON, med --check, --print-config eller --verify-journal</translation>
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
        <translation>dina inställningar: %1</translation>
    </message>
    <message>
        <source>your organisation&apos;s default: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>organisationens standard: %1</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value of the configuration comes from: it is Token Desk&apos;s own.</extracomment>
        <translation>standard</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Policy files that were read:</source>
        <translation>Lästa regelfiler:</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>%1 answers, but has no card tokens at this address (404). Check the address.</source>
        <translation>%1 svarar men har inga korttoken på den här adressen (404). Kontrollera adressen.</translation>
    </message>
    <message>
        <source>It answers, but these credentials belong to account %1, not %2. Correct the account id, or take the credentials of %2.</source>
        <translation>Det kommer svar, men inloggningsuppgifterna hör till kontot %1, inte %2. Rätta konto-id:t eller använd uppgifterna för %2.</translation>
    </message>
    <message>
        <source>It works. The account has no card token yet, so it couldn&apos;t be checked that these credentials belong to %1.</source>
        <translation>Det fungerar. Kontot har inga korttoken än, så det gick inte att kontrollera att inloggningsuppgifterna hör till %1.</translation>
    </message>
    <message>
        <source>It works: %1 answers for account %2.</source>
        <translation>Det fungerar: %1 svarar för kontot %2.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Vänta %Ln sekund och försök igen.</numerusform>
            <numerusform>Vänta %Ln sekunder och försök igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minute(s), then try again.</source>
        <translation>
            <numerusform>Vänta %Ln minut och försök igen.</numerusform>
            <numerusform>Vänta %Ln minuter och försök igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept these credentials (%1).</source>
        <translation>API:et godtar inte de här inloggningsuppgifterna (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the API key (%1).</source>
        <translation>API:et godtar inte API-nyckeln (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept its own access token, not even a new one (%1).</source>
        <translation>API:et godtar inte sin egen åtkomsttoken, inte ens en ny (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the client id and secret (%1).</source>
        <translation>API:et godtar inte klient-id:t och hemligheten (%1).</translation>
    </message>
    <message>
        <source>Check the account&apos;s credentials.</source>
        <translation>Kontrollera inloggningsuppgifterna för kontot.</translation>
    </message>
    <message>
        <source>Check the API key in the account&apos;s settings.</source>
        <translation>Kontrollera API-nyckeln i kontots inställningar.</translation>
    </message>
    <message>
        <source>The client id and secret are right: check the account&apos;s id and API root in its settings.</source>
        <translation>Klient-id:t och hemligheten är rätt: kontrollera konto-id:t och API-roten i kontots inställningar.</translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation>Kontrollera båda i kontots inställningar.</translation>
    </message>
    <message>
        <source>The API key has a space, a line break or another character that no key has.</source>
        <translation>API-nyckeln innehåller ett blanksteg, en radbrytning eller ett annat tecken som ingen nyckel har.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Kontot är låst.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Ingen anslutning till %1.</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>Den här datorn är inte ansluten till något nätverk.</translation>
    </message>
    <message>
        <source>The proxy %2 found no address for %1.</source>
        <translation>Proxyn %2 hittade ingen adress för %1.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>Ingen adress hittades för %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection that the proxy %2 tried to make.</source>
        <translation>%1 nekade anslutningen som proxyn %2 försökte upprätta.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 nekade anslutningen.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1.</source>
        <translation>Ingen adress hittades för proxyn %1.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Proxyn %1 nekade anslutningen.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password.</source>
        <translation>En proxy på vägen till %1 kräver användarnamn och lösenord.</translation>
    </message>
    <message>
        <source>The proxy %1 wants the right user name and password.</source>
        <translation>Proxyn %1 kräver rätt användarnamn och lösenord.</translation>
    </message>
    <message>
        <source>The proxy %2 let nothing through to %1.</source>
        <translation>Proxyn %2 släppte inte igenom något till %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 svarade inte i tid.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Anslutningen till %1 bröts innan svaret var komplett.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which Token Desk doesn&apos;t follow.</source>
        <translation>%1 hänvisade till en annan adress (%2), som Token Desk inte följer.</translation>
    </message>
    <message>
        <source>The API refused (%1).</source>
        <translation>API:et avvisade begäran (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t let this client id sign in to the account (%1).</source>
        <translation>API:et låter inte det här klient-id:t logga in på kontot (%1).</translation>
    </message>
    <message>
        <source>These credentials aren&apos;t allowed to do that (%1).</source>
        <translation>De här inloggningsuppgifterna har inte behörighet till det (%1).</translation>
    </message>
    <message>
        <source>The API knows no such token (%1).</source>
        <translation>API:et känner inte till någon sådan token (%1).</translation>
    </message>
    <message>
        <source>The API asks to slow down (%1).</source>
        <translation>API:et ber om lägre takt (%1).</translation>
    </message>
    <message>
        <source>The API failed (%1).</source>
        <translation>Ett fel uppstod i API:et (%1).</translation>
    </message>
    <message>
        <source>%1 gave an answer that Token Desk doesn&apos;t know (%2).</source>
        <translation>%1 gav ett svar som Token Desk inte känner till (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 couldn&apos;t be read.</source>
        <translation>Svaret från %1 kunde inte läsas.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, as a network does that asks people to sign in.</source>
        <translation>%1 svarade med en webbsida, så som nätverk gör när de kräver inloggning.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large to be right.</source>
        <translation>Svaret från %1 var för stort för att vara riktigt.</translation>
    </message>
    <message>
        <source>The API answered for another account, %1.</source>
        <translation>API:et svarade för ett annat konto, %1.</translation>
    </message>
    <message>
        <source>The list didn&apos;t come in order: %1.</source>
        <translation>Listan kom inte i rätt ordning: %1.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be written.</source>
        <translation>Det går inte att skriva till journalen.</translation>
    </message>
    <message>
        <source>Another Token Desk is deleting it.</source>
        <translation>Ett annat Token Desk-fönster håller på att radera den.</translation>
    </message>
    <message>
        <source>What came of an earlier deletion of it isn&apos;t known yet.</source>
        <translation>Resultatet av en tidigare radering av den är inte känt än.</translation>
    </message>
    <message>
        <source>It is deleted already, or its record isn&apos;t one that can be deleted.</source>
        <translation>Den är redan raderad, eller så är uppgifterna om den sådana att den inte kan raderas.</translation>
    </message>
    <message>
        <source>It stood in the list more than once.</source>
        <translation>Den stod mer än en gång i listan.</translation>
    </message>
    <message>
        <source>The run was stopped before its turn.</source>
        <translation>Körningen stoppades innan det var dess tur.</translation>
    </message>
    <message>
        <source>Token Desk ended before its turn.</source>
        <translation>Token Desk avslutades innan det var dess tur.</translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation>Inloggningen misslyckades. %1</translation>
    </message>
    <message>
        <source>Enter it again in the account&apos;s settings.</source>
        <translation>Ange den igen i kontots inställningar.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Lås upp det och försök igen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>Connect it to one, then try again.</source>
        <translation>Anslut den till ett nätverk och försök igen.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, then the network.</source>
        <translation>Kontrollera att adressen är rätt skriven och därefter nätverket.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, try again later.</source>
        <translation>Kontrollera adressen och porten. Om de är rätt försöker du igen senare.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in the network settings.</source>
        <translation>Kontrollera proxyns namn i nätverksinställningarna.</translation>
    </message>
    <message>
        <source>Check the proxy and its port in the network settings.</source>
        <translation>Kontrollera proxyn och dess port i nätverksinställningarna.</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Ange dem i nätverksinställningarna.</translation>
    </message>
    <message>
        <source>Check its user name and password in the network settings; if they are right, ask whoever runs your network to let this address through.</source>
        <translation>Kontrollera användarnamnet och lösenordet i nätverksinställningarna. Om de är rätt ber du dem som driver nätverket att släppa igenom den här adressen.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in with a browser, then try again.</source>
        <translation>Om nätverket har en inloggningssida loggar du in med en webbläsare och försöker igen.</translation>
    </message>
    <message>
        <source>Change what was asked for, then try again.</source>
        <translation>Ändra det som begärdes och försök igen.</translation>
    </message>
    <message>
        <source>Check that the account&apos;s id and the client id belong together.</source>
        <translation>Kontrollera att konto-id:t och klient-id:t hör ihop.</translation>
    </message>
    <message>
        <source>They need the scope admin:checkout. In Dintero Backoffice, under Settings, API clients, make ones that have it, or ask whoever may.</source>
        <translation>De måste ha scopet admin:checkout. Skapa nya med det scopet i Dintero Backoffice, under Settings, API clients, eller be någon med behörighet att göra det.</translation>
    </message>
    <message>
        <source>Check the account&apos;s id and credentials in its settings.</source>
        <translation>Kontrollera konto-id:t och inloggningsuppgifterna i kontots inställningar.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell Dintero support when it happened.</source>
        <translation>Försök igen. Om felet kvarstår meddelar du Dinteros support när det inträffade.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that its folder can be written; then try again.</source>
        <translation>Frigör utrymme på disken och se till att det går att skriva till mappen. Försök sedan igen.</translation>
    </message>
    <message>
        <source>Wait until that is done, then look it up again.</source>
        <translation>Vänta tills det är klart och slå upp den igen.</translation>
    </message>
    <message>
        <source>Check again what came of that first.</source>
        <translation>Kontrollera först igen vad resultatet av den blev.</translation>
    </message>
    <message>
        <source>Look it up again to see how it stands.</source>
        <translation>Slå upp den igen för att se hur det ligger till.</translation>
    </message>
    <message>
        <source>If it should go, delete it again.</source>
        <translation>Om den ska bort måste du radera den igen.</translation>
    </message>
    <message>
        <source>The API shows no card token of this account.</source>
        <translation>API:et visar ingen korttoken för det här kontot.</translation>
    </message>
</context>
<context>
    <name>ExitStatus</name>
    <message>
        <source>A wrong option. Nothing was done.</source>
        <translation>En felaktig flagga. Inget gjordes.</translation>
    </message>
    <message>
        <source>An open window doesn&apos;t answer, so nothing was done.</source>
        <translation>Ett öppet fönster svarar inte, så inget gjordes.</translation>
    </message>
    <message>
        <source>The window was closed, or an open one took over; the journal is sound or doesn&apos;t exist yet; it was exported; what was checked works; the policy has no problem.</source>
        <translation>Fönstret stängdes, eller ett öppet tog över; journalen är intakt eller finns inte än; den exporterades; det som kontrollerades fungerar; reglerna har inga problem.</translation>
    </message>
    <message>
        <source>The window couldn&apos;t be opened; the journal can&apos;t be read, or an entry doesn&apos;t fit; nothing was exported; something that was checked doesn&apos;t work; the policy has problems.</source>
        <translation>Fönstret kunde inte öppnas; journalen kan inte läsas, eller en post stämmer inte; inget exporterades; något som kontrollerades fungerar inte; reglerna har problem.</translation>
    </message>
</context>
<context>
    <name>ExportJournal</name>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2).</source>
        <translation>Inget exporterades: det går inte att skriva till %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Inget exporterades. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: your organisation has turned exports off.</source>
        <translation>Inget exporterades: din organisation har stängt av export.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is there already. Choose another name, or remove it.</source>
        <translation>Inget exporterades: %1 finns redan. Välj ett annat namn eller ta bort den.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>Exporterade %Ln radering till %1.</numerusform>
            <numerusform>Exporterade %Ln raderingar till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTroubleWords</name>
    <message>
        <source>The disk is full. Make room for the journal %1.</source>
        <translation>Disken är full. Frigör utrymme för journalen %1.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written. Make it and its folder writable.</source>
        <translation>Det går inte att skriva till journalen %1. Gör den och dess mapp skrivbara.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Ett annat program håller journalen %1 låst. Stäng det programmet.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Start Token Desk anew: it sets the file aside and begins another one.</source>
        <translation>Journalen %1 är skadad. Starta om Token Desk: då läggs filen åt sidan och en ny påbörjas.</translation>
    </message>
    <message>
        <source>A later version of Token Desk keeps the journal %1. Use that version.</source>
        <translation>Journalen %1 förs av en senare version av Token Desk. Använd den versionen.</translation>
    </message>
    <message>
        <source>The journal %1 doesn&apos;t hold yet what has happened before.</source>
        <translation>Journalen %1 innehåller ännu inte det som har hänt tidigare.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2.</source>
        <translation>Det går inte att skriva till journalen %1: %2.</translation>
    </message>
    <message>
        <source>The journal was damaged or changed, and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Journalen var skadad eller ändrad och har lagts åt sidan som %1. En ny fortsätter med det som inte var klarlagt. Behåll filen och meddela den som ansvarar för journalen.</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be used (%2), and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Journalen kunde inte användas (%2) och har lagts åt sidan som %1. En ny fortsätter med det som inte var klarlagt. Behåll filen och meddela den som ansvarar för journalen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted deletion(s) can&apos;t be looked up: no account here has the id and the address that they were sent to. They are in the journal, as unknown.</source>
        <translation>
            <numerusform>%Ln avbruten radering kan inte slås upp: inget konto här har det id och den adress som den skickades till. Den står i journalen som okänd.</numerusform>
            <numerusform>%Ln avbrutna raderingar kan inte slås upp: inget konto här har det id och den adress som de skickades till. De står i journalen som okända.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account %1 first: then it is looked up.</source>
        <translation>Öppna kontot %1 först: då slås den upp.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln entry(s) of what happened wait in memory and are tried again every few seconds; until they are written, nothing more is deleted. Don&apos;t close Token Desk.</source>
        <translation>
            <numerusform>%1 %Ln post om det som har hänt väntar i minnet och ett nytt försök att skriva den görs med några sekunders mellanrum. Inget mer raderas förrän den har skrivits. Stäng inte Token Desk.</numerusform>
            <numerusform>%1 %Ln poster om det som har hänt väntar i minnet och nya försök att skriva dem görs med några sekunders mellanrum. Inget mer raderas förrän de har skrivits. Stäng inte Token Desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Open the account to find out what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln radering för %1 avbröts. Öppna kontot för att se hur det gick med den; inget skickas igen.</numerusform>
            <numerusform>%Ln raderingar för %1 avbröts. Öppna kontot för att se hur det gick med dem; inget skickas igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The API confirmed that it is deleted.</source>
        <translation>API:et bekräftade att den är raderad.</translation>
    </message>
    <message>
        <source>The API said that it was gone already.</source>
        <translation>API:et svarade att den redan var borta.</translation>
    </message>
    <message>
        <source>The API refused. Nothing was changed.</source>
        <translation>API:et avvisade begäran. Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>The answer was lost or proves nothing: it may or may not be deleted.</source>
        <translation>Svaret gick förlorat eller bevisar inget: det är ovisst om den är raderad.</translation>
    </message>
    <message>
        <source>Looked up: it is deleted.</source>
        <translation>Uppslagen: den är raderad.</translation>
    </message>
    <message>
        <source>Looked up: it is not deleted.</source>
        <translation>Uppslagen: den är inte raderad.</translation>
    </message>
    <message>
        <source>Looked up, without an answer.</source>
        <translation>Uppslagen, utan svar.</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>nr %1 i %2</translation>
    </message>
    <message>
        <source>Not sound: the file is damaged or was changed (%1).</source>
        <translation>Inte intakt: filen är skadad eller har ändrats (%1).</translation>
    </message>
    <message>
        <source>Not sound: entry %1 isn&apos;t what was written.</source>
        <translation>Inte intakt: post %1 är inte som den skrevs.</translation>
    </message>
    <message>
        <source>Not sound: entries before entry %1 are missing.</source>
        <translation>Inte intakt: det saknas poster före post %1.</translation>
    </message>
    <message>
        <source>Not sound: entry %1 doesn&apos;t follow on the one before.</source>
        <translation>Inte intakt: post %1 följer inte på den föregående.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Redan borta</translation>
    </message>
    <message>
        <source>Deleted, by look-up</source>
        <translation>Raderad enligt uppslagning</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Not deleted, by look-up</source>
        <translation>Inte raderad enligt uppslagning</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Unknown: not settled yet</source>
        <translation>Okänt: inte klarlagt än</translation>
    </message>
    <message>
        <source>Confirmed by the person. Nothing was sent yet.</source>
        <translation>Bekräftad av medarbetaren. Inget hade skickats än.</translation>
    </message>
    <message>
        <source>Attempt %1: about to be sent.</source>
        <translation>Försök %1: på väg att skickas.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Försök %1: %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Avslutad: %1</translation>
    </message>
    <message>
        <source>The run was paused.</source>
        <translation>Körningen pausades.</translation>
    </message>
    <message>
        <source>The run went on.</source>
        <translation>Körningen fortsatte.</translation>
    </message>
    <message>
        <source>The run ended.</source>
        <translation>Körningen avslutades.</translation>
    </message>
    <message>
        <source>The journal was begun.</source>
        <translation>Journalen påbörjades.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Besvarad med %1</translation>
    </message>
    <message>
        <source>Deleted at %1, says the API</source>
        <translation>Raderad %1 enligt API:et</translation>
    </message>
    <message>
        <source>Deleted at %1 by %2, says the API</source>
        <translation>Raderad %1 av %2 enligt API:et</translation>
    </message>
    <message>
        <source>%1, no. %2, %3, hash %4…</source>
        <translation>%1, nr %2, %3, hash %4…</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: the disk is full. Make room on it, then try again.</source>
        <translation>Journalen kan inte läsas: disken är full. Frigör utrymme på den och försök igen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened: %1 or its folder can&apos;t be written. Ask whoever looks after this computer to let you write there, then try again.</source>
        <translation>Journalen kan inte öppnas: det går inte att skriva till %1 eller mappen den ligger i. Be den som ansvarar för datorn att ge dig skrivbehörighet och försök igen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: another program holds %1. Close it, then try again.</source>
        <translation>Journalen kan inte läsas: ett annat program håller %1 låst. Stäng programmet och försök igen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: %1 is damaged. Keep a copy of the file as it is, and tell whoever looks after this computer.</source>
        <translation>Journalen kan inte läsas: %1 är skadad. Behåll en kopia av filen som den är och meddela den som ansvarar för datorn.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: a later version of Token Desk keeps %1. Use that version.</source>
        <translation>Journalen kan inte läsas: %1 förs av en senare version av Token Desk. Använd den versionen.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read: %2. Try again; if it stays so, tell whoever looks after this computer.</source>
        <translation>Journalen %1 kan inte läsas: %2. Försök igen. Om det inte hjälper meddelar du den som ansvarar för datorn.</translation>
    </message>
    <message>
        <source>%1 Close every Token Desk and start one anew: it sets the journal aside, and begins another one. Keep the old file, and tell whoever answers for it.</source>
        <translation>%1 Stäng alla Token Desk-fönster och starta programmet igen: då läggs journalen åt sidan och en ny påbörjas. Behåll den gamla filen och meddela den som ansvarar för journalen.</translation>
    </message>
    <message>
        <source>%1 Keep a copy of the journal as it is, and tell whoever answers for it.</source>
        <translation>%1 Behåll en kopia av journalen som den är och meddela den som ansvarar för den.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s), last hash %1.</source>
        <translation>
            <numerusform>Intakt: %Ln post, senaste hash %1.</numerusform>
            <numerusform>Intakt: %Ln poster, senaste hash %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: nothing has been written yet.</source>
        <translation>Intakt: inget har skrivits än.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s) of several installations, each with a chain of its own.</source>
        <translation>
            <numerusform>Intakt: %Ln post från flera installationer, var och en med sin egen kedja.</numerusform>
            <numerusform>Intakt: %Ln poster från flera installationer, var och en med sin egen kedja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: the list of deletions says something other than the entries (%1).</source>
        <translation>Inte intakt: listan över raderingar säger något annat än posterna (%1).</translation>
    </message>
    <message>
        <source>%1 Entries up to number %2 were removed earlier, as an entry of the journal says.</source>
        <translation>%1 Poster till och med nummer %2 togs bort tidigare, som en post i journalen säger.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>A link wasn&apos;t opened: it is damaged, or no link to Token Desk. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>En länk öppnades inte: den är skadad eller ingen länk till Token Desk. Kopiera id:t från ärendesystemet i stället och säg till den som gjorde länken.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is too long to be right. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>En länk öppnades inte: den är för lång för att vara rätt. Kopiera id:t från ärendesystemet i stället och säg till den som gjorde länken.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it asks for something else than a look-up, and links can only look up. Tell whoever made it.</source>
        <translation>En länk öppnades inte: den begär något annat än en uppslagning, och länkar kan bara slå upp. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says something that Token Desk doesn&apos;t know. A link names a customer, token or relationship, an account and a ticket, and never a key or secret. Tell whoever made it.</source>
        <translation>En länk öppnades inte: den säger något som Token Desk inte känner till. En länk anger en kund, token eller relation, ett konto och ett ärende, och aldrig en nyckel eller hemlighet. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says the same thing twice. Tell whoever made it.</source>
        <translation>En länk öppnades inte: den säger samma sak två gånger. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it doesn&apos;t say which customer, token or relationship to look up. Tell whoever made it.</source>
        <translation>En länk öppnades inte: den säger inte vilken kund, token eller relation som ska slås upp. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it names more than one of customer, token and relationship. Tell whoever made it.</source>
        <translation>En länk öppnades inte: den anger mer än en av kund, token och relation. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it holds what looks like a full card number, which must not stand in a link. Tell whoever made it.</source>
        <translation>En länk öppnades inte: den innehåller något som ser ut som ett fullständigt kortnummer, och det får inte stå i en länk. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it wants looked up can&apos;t be an id. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>En länk öppnades inte: det den vill slå upp kan inte vara ett id. Kopiera id:t från ärendesystemet i stället och säg till den som gjorde länken.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the account is neither a name nor an id. Tell whoever made it.</source>
        <translation>En länk öppnades inte: det den anger som konto är varken ett namn eller ett id. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the ticket is no ticket number, which has up to 40 letters and digits. Tell whoever made it.</source>
        <translation>En länk öppnades inte: det den anger som ärende är inget ärendenummer, som har upp till 40 bokstäver och siffror. Säg till den som gjorde den.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: its ticket number looks like a full card number. Look up the customer by hand.</source>
        <translation>En länk öppnades inte: ärendenumret ser ut som ett fullständigt kortnummer. Slå upp kunden för hand.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: no account is set up here. Add the account, then open it again.</source>
        <translation>En länk öppnades inte: inget konto har lagts till här. Lägg till kontot och öppna länken igen.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: there is no account “%1” here. Add the account, then open it again.</source>
        <translation>En länk öppnades inte: det finns inget konto ”%1” här. Lägg till kontot och öppna länken igen.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: several accounts have the id “%1”. Choose the right one, and look it up by hand.</source>
        <translation>En länk öppnades inte: flera konton har id:t ”%1”. Välj rätt konto och slå upp för hand.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is for %1, and the account here that is like it is of another environment. What belongs to test isn&apos;t looked up in production, nor the other way round.</source>
        <translation>En länk öppnades inte: den gäller %1, och kontot här som liknar det hör till en annan miljö. Det som hör till test slås inte upp i produktion, och inte heller tvärtom.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1.</source>
        <translation>Öppnat från en länk, i %2: %1.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1. Ticket %3 is among the reasons when you delete.</source>
        <translation>Öppnat från en länk, i %2: %1. Ärende %3 finns bland orsakerna när du raderar.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1.</source>
        <translation>En länk väntar tills du är klar här. Den slår upp, i %2: %1.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1. Ticket %3.</source>
        <translation>En länk väntar tills du är klar här. Den slår upp, i %2: %1. Ärende %3.</translation>
    </message>
    <message>
        <source>A link waits. It is looked up when you unlock.</source>
        <translation>En länk väntar. Den slås upp när du låser upp.</translation>
    </message>
    <message>
        <source>The account %1 was asked for, and waits until you are done here.</source>
        <translation>Kontot %1 efterfrågades och väntar tills du är klar här.</translation>
    </message>
    <message>
        <source>What waited before it was dropped: open it again if you still want it.</source>
        <extracomment>After “A link waits …”, when a second one has come.</extracomment>
        <translation>Det som väntade före den har kastats: öppna det igen om du fortfarande vill ha det.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>None: one id a line</source>
        <translation>Ingen: ett id per rad</translation>
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
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Lodstreck</translation>
    </message>
    <message>
        <source>Every column</source>
        <translation>Alla kolumner</translation>
    </message>
    <message>
        <source>Column %L1</source>
        <translation>Kolumn %L1</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <translation>Kolumn %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token id(s).</source>
        <translation>
            <numerusform>%Ln korttoken-id.</numerusform>
            <numerusform>%Ln korttoken-id:n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused.</source>
        <translation>
            <numerusform>%Ln avvisat.</numerusform>
            <numerusform>%Ln avvisade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated.</source>
        <translation>
            <numerusform>%Ln upprepat.</numerusform>
            <numerusform>%Ln upprepade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Latin-1, because it isn&apos;t UTF-8.</source>
        <translation>Läst som Latin-1, eftersom det inte är UTF-8.</translation>
    </message>
    <message>
        <source>No id in this column</source>
        <translation>Inget id i den här kolumnen</translation>
    </message>
    <message>
        <source>A number shortened by a spreadsheet: export the column as text</source>
        <translation>Ett tal som ett kalkylblad har förkortat: exportera kolumnen som text</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s error or too narrow column, not an id</source>
        <translation>Ett felvärde eller en för smal kolumn i ett kalkylblad, inte ett id</translation>
    </message>
    <message>
        <source>More than one word or id: one id a line or cell</source>
        <translation>Mer än ett ord eller id: ett id per rad eller cell</translation>
    </message>
    <message>
        <source>A character was lost: export the list as UTF-8</source>
        <translation>Ett tecken har gått förlorat: exportera listan som UTF-8</translation>
    </message>
    <message>
        <source>Longer than 256 bytes, which no id is</source>
        <translation>Längre än 256 byte, vilket inget id är</translation>
    </message>
    <message>
        <source>Not an id</source>
        <translation>Inte ett id</translation>
    </message>
    <message>
        <source>A full card number, which must not be sent or stored</source>
        <translation>Ett fullständigt kortnummer, som inte får skickas eller lagras</translation>
    </message>
    <message>
        <source>Repeated: it is on line %L1</source>
        <translation>Upprepat: det finns på rad %L1</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 MB. Divide it into several.</source>
        <translation>Inte läst: en lista får vara högst %L1 MB. Dela upp den i flera.</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 lines. Divide it into several.</source>
        <translation>Inte läst: en lista får ha högst %L1 rader. Dela upp den i flera.</translation>
    </message>
    <message>
        <source>Not read: this is no text. In a spreadsheet, save the list as CSV first.</source>
        <translation>Inte läst: det här är inte text. Spara listan som CSV i kalkylprogrammet först.</translation>
    </message>
    <message>
        <source>Not read: the file can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>Inte läst: filen kan inte öppnas. Kontrollera att den finns och att du får läsa den.</translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>All %Ln card token(s) of a list</source>
        <translation>
            <numerusform>%Ln korttoken i en lista</numerusform>
            <numerusform>Alla %Ln korttoken i en lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of a list of %Ln card token id(s)</source>
        <translation>
            <numerusform>%L1 ur en lista med %Ln korttoken-id</numerusform>
            <numerusform>%L1 ur en lista med %Ln korttoken-id:n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) for %1</source>
        <translation>
            <numerusform>%Ln korttoken för %1</numerusform>
            <numerusform>%Ln korttoken för %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) with the id %1</source>
        <translation>
            <numerusform>%Ln korttoken med id:t %1</numerusform>
            <numerusform>%Ln korttoken med id:t %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of customer %1</source>
        <translation>
            <numerusform>%Ln korttoken för kunden %1</numerusform>
            <numerusform>%Ln korttoken för kunden %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of relationship %1</source>
        <translation>
            <numerusform>%Ln korttoken för relationen %1</numerusform>
            <numerusform>%Ln korttoken för relationen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No card token has the id, customer or relationship %1.</source>
        <translation>Ingen korttoken har %1 som id, kund eller relation.</translation>
    </message>
    <message>
        <source>No card token has the id %1.</source>
        <translation>Ingen korttoken har id:t %1.</translation>
    </message>
    <message>
        <source>No card token of customer %1.</source>
        <translation>Ingen korttoken för kunden %1.</translation>
    </message>
    <message>
        <source>No card token of relationship %1.</source>
        <translation>Ingen korttoken för relationen %1.</translation>
    </message>
    <message numerus="yes">
        <source>The API knows none of %Ln listed card token id(s).</source>
        <translation>
            <numerusform>API:et känner inte till det %Ln korttoken-id:t i listan.</numerusform>
            <numerusform>API:et känner inte till något av de %Ln korttoken-id:na i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The look-up by token id failed.</source>
        <translation>Uppslagningen på token-id misslyckades.</translation>
    </message>
    <message>
        <source>The look-up by customer failed.</source>
        <translation>Uppslagningen på kund misslyckades.</translation>
    </message>
    <message>
        <source>The look-up by relationship failed.</source>
        <translation>Uppslagningen på relation misslyckades.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not looked up.</source>
        <translation>
            <numerusform>%Ln id slogs inte upp.</numerusform>
            <numerusform>%Ln id:n slogs inte upp.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The look-up failed. %1</source>
        <translation>Uppslagningen misslyckades. %1</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Inget hittat hittills</translation>
    </message>
    <message>
        <source>%1, but that may not be all. %2 %3</source>
        <translation>%1, men det är kanske inte allt. %2 %3</translation>
    </message>
    <message>
        <source>These credentials belong to account %1, not to %2. Nothing is shown, so that nothing of the wrong account can be deleted. Check the account&apos;s id and credentials in its settings.</source>
        <translation>De här inloggningsuppgifterna hör till kontot %1, inte till %2. Inget visas, så att inget kan raderas på fel konto. Kontrollera konto-id:t och inloggningsuppgifterna i kontots inställningar.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alla id:n</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln token id(s)</source>
        <translation>
            <numerusform>Lista med %Ln token-id</numerusform>
            <numerusform>Lista med %Ln token-id:n</numerusform>
        </translation>
    </message>
    <message>
        <source>with deleted ones</source>
        <translation>med raderade</translation>
    </message>
    <message>
        <source>Nothing to look up: type or paste a customer, token or relationship id.</source>
        <translation>Inget att slå upp: skriv eller klistra in ett kund-, token- eller relations-id.</translation>
    </message>
    <message>
        <source>Not looked up: “.” and “..” can&apos;t be ids in a web address. Check the id.</source>
        <translation>Inte uppslaget: ”.” och ”..” kan inte vara id:n i en webbadress. Kontrollera id:t.</translation>
    </message>
    <message>
        <source>Not looked up: an id has at most 256 bytes. Check that only the id was pasted.</source>
        <translation>Inte uppslaget: ett id har högst 256 byte. Kontrollera att bara id:t klistrades in.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds control characters, such as a line break. Paste one id only.</source>
        <translation>Inte uppslaget: texten innehåller kontrolltecken, till exempel en radbrytning. Klistra in bara ett id.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds half a character. Copy the id again.</source>
        <translation>Inte uppslaget: texten innehåller ett halvt tecken. Kopiera id:t igen.</translation>
    </message>
    <message>
        <source>Not looked up: this looks like a full card number, which must not be sent or stored. Look up the customer instead, then filter by the last four digits.</source>
        <translation>Inte uppslaget: det här ser ut som ett fullständigt kortnummer, som inte får skickas eller lagras. Slå upp kunden i stället och filtrera på de fyra sista siffrorna.</translation>
    </message>
    <message numerus="yes">
        <source>The API asked to wait: %L1 of %Ln id(s) so far</source>
        <translation>
            <numerusform>API:et bad om att vänta: %L1 av %Ln id hittills</numerusform>
            <numerusform>API:et bad om att vänta: %L1 av %Ln id:n hittills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %L1 of %Ln id(s)</source>
        <translation>
            <numerusform>Läser… %L1 av %Ln id</numerusform>
            <numerusform>Läser… %L1 av %Ln id:n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Läser… %Ln hittills</numerusform>
            <numerusform>Läser… %Ln hittills</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. %2</source>
        <translation>Stoppad: %1. %2</translation>
    </message>
    <message>
        <source>Stopped: %1 so far, but there may be more.</source>
        <translation>Stoppad: %1 hittills, men det kan finnas fler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them the API doesn&apos;t know.</source>
        <translation>
            <numerusform>API:et känner inte till %Ln av dem.</numerusform>
            <numerusform>API:et känner inte till %Ln av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked among: %1.</source>
        <translation>Sökte bland: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack a required field and can&apos;t be deleted.</source>
        <translation>
            <numerusform>%Ln post saknar ett obligatoriskt fält och kan inte raderas.</numerusform>
            <numerusform>%Ln poster saknar ett obligatoriskt fält och kan inte raderas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) couldn&apos;t be read and can&apos;t be shown.</source>
        <translation>
            <numerusform>%Ln post kunde inte läsas och kan inte visas.</numerusform>
            <numerusform>%Ln poster kunde inte läsas och kan inte visas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came that weren&apos;t asked for and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln post kom utan att ha begärts och visas inte.</numerusform>
            <numerusform>%Ln poster kom utan att ha begärts och visas inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of another account came and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln post från ett annat konto kom och visas inte.</numerusform>
            <numerusform>%Ln poster från ett annat konto kom och visas inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%Ln post kom mer än en gång och visas en gång.</numerusform>
            <numerusform>%Ln poster kom mer än en gång och visas en gång.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>ManagedMark</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Styrs av din organisation</translation>
    </message>
    <message>
        <source>%1 (managed by your organisation)</source>
        <extracomment>An entry of a menu, and why it can&apos;t be chosen.</extracomment>
        <translation>%1 (styrs av din organisation)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The answer was lost.</source>
        <translation>Svaret gick förlorat.</translation>
    </message>
    <message>
        <source>Deleted %1 at %2. Confirmed by the API.</source>
        <translation>%1 raderad kl. %2. Bekräftat av API:et.</translation>
    </message>
    <message>
        <source>%1 was deleted before, on %2. This request changed nothing.</source>
        <translation>%1 raderades tidigare, den %2. Den här begäran ändrade inget.</translation>
    </message>
    <message>
        <source>%1 was already gone: the API knows no such token.</source>
        <translation>%1 var redan borta: API:et känner inte till någon sådan token.</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was changed. %3</source>
        <translation>%1 raderades inte. %2 Inget ändrades. %3</translation>
    </message>
    <message>
        <source>%1 was not deleted. Nothing was sent, because it can&apos;t be recorded. %2</source>
        <translation>%1 raderades inte. Inget skickades, eftersom det inte kan registreras. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was sent. %3</source>
        <translation>%1 raderades inte. %2 Inget skickades. %3</translation>
    </message>
    <message>
        <source>%2 %1 may or may not be deleted. Checking…</source>
        <translation>%2 Det är ovisst om %1 är raderad. Kontrollerar…</translation>
    </message>
    <message>
        <source>%3 %1 may or may not be deleted, and asking the API failed too. %2 Check again before you tell anyone that it is gone.</source>
        <translation>%3 Det är ovisst om %1 är raderad, och det gick inte heller att fråga API:et. %2 Kontrollera igen innan du säger till någon att den är borta.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that the API knows no %1 any more.</source>
        <translation>%3 En uppslagning kl. %2 visar att API:et inte längre känner till %1.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is deleted.</source>
        <translation>%3 En uppslagning kl. %2 visar att %1 är raderad.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is not deleted. Nothing else was sent.</source>
        <translation>%3 En uppslagning kl. %2 visar att %1 inte är raderad. Inget mer skickades.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På begäran av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Besvarad med</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Status per</translation>
    </message>
    <message>
        <source>Deleted at, by the API</source>
        <translation>Raderad, enligt API:et</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Radering</translation>
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
        <translation>Den kan inte läsas.</translation>
    </message>
    <message>
        <source>It can&apos;t be read (%1).</source>
        <translation>Den kan inte läsas (%1).</translation>
    </message>
    <message>
        <source>There is no ordinary file or folder in this place.</source>
        <translation>Det finns ingen vanlig fil eller mapp här.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Innehållet är inte text i UTF-8.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Den är större än 1 MiB.</translation>
    </message>
    <message>
        <source>The line is neither a section nor “key = value”.</source>
        <translation>Raden är varken ett avsnitt eller ”key = value”.</translation>
    </message>
    <message>
        <source>There is no section %1.</source>
        <translation>Det finns inget avsnitt %1.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Det finns ingen nyckel %1.</translation>
    </message>
    <message>
        <source>%1 has no default: it belongs in managed.d.</source>
        <translation>%1 har ingen standard: den hör hemma i managed.d.</translation>
    </message>
    <message>
        <source>The value of %1 can&apos;t be used; it takes: %2.</source>
        <translation>Värdet på %1 kan inte användas; tillåtet är: %2.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the last one counts.</source>
        <translation>%1 står där mer än en gång; den sista gäller.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. No secret is taken from this file: remove it there, and change the secret, since others could read it.</source>
        <translation>%1 ser ut som en hemlighet. Ingen hemlighet hämtas från den här filen: ta bort den där och byt hemligheten, eftersom andra kunde läsa den.</translation>
    </message>
    <message>
        <source>Only the reasons that are offered may be given, but none are set beside it.</source>
        <translation>Bara de orsaker som erbjuds får anges, men inga sådana har angetts intill.</translation>
    </message>
    <message>
        <source>An account&apos;s section has its name, such as [account &quot;Web shop&quot;].</source>
        <translation>Ett kontos avsnitt har dess namn, till exempel [account &quot;Web shop&quot;].</translation>
    </message>
    <message>
        <source>The name of the account can&apos;t be used.</source>
        <translation>Kontots namn kan inte användas.</translation>
    </message>
    <message>
        <source>%1 has no id, so the account is left out.</source>
        <translation>%1 har inget id, så kontot utelämnas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in so: the Payments API takes no API key, and client credentials take a client id. The account is left out.</source>
        <translation>%1 kan inte logga in på det sättet: Payments API tar inte emot API-nycklar, och klientinloggning kräver ett klient-id. Kontot utelämnas.</translation>
    </message>
    <message>
        <source>Others than the administrator can change it.</source>
        <translation>Andra än administratören kan ändra den.</translation>
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
        <translation>Inget kan raderas, eftersom det inte går att avgöra vad din organisation tillåter. Be dem som ansvarar för datorn att rätta till reglerna:</translation>
    </message>
    <message>
        <source>Some of your organisation&apos;s settings can&apos;t be used. Tell those who look after this computer:</source>
        <translation>Några av organisationens inställningar kan inte användas. Säg till dem som ansvarar för datorn:</translation>
    </message>
    <message>
        <source>“token-desk --print-config” names them all.</source>
        <translation>”token-desk --print-config” visar alla.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: your organisation doesn&apos;t allow its API address, %2.</source>
        <translation>%1 öppnas inte: din organisation tillåter inte dess API-adress, %2.</translation>
    </message>
    <message>
        <source>Your organisation has turned the sandbox off.</source>
        <translation>Din organisation har stängt av sandboxen.</translation>
    </message>
    <message>
        <source>Your organisation has turned deletion off.</source>
        <translation>Din organisation har stängt av radering.</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation lets at most %Ln card token(s) be deleted at once.</source>
        <translation>
            <numerusform>Din organisation tillåter att högst %Ln korttoken raderas åt gången.</numerusform>
            <numerusform>Din organisation tillåter att högst %Ln korttoken raderas åt gången.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has changed what holds on this computer. Close Token Desk and start it again, so that all of it holds.</source>
        <translation>Din organisation har ändrat vad som gäller på den här datorn. Stäng Token Desk och starta det igen, så att allt gäller.</translation>
    </message>
    <message>
        <source>It isn&apos;t read, because its name doesn&apos;t end in .ini.</source>
        <translation>Den läses inte, eftersom namnet inte slutar på .ini.</translation>
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
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmapp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Stega &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Stega &amp;upp</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna listan med val</translation>
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
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du verkligen ta bort ”%1”?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista över platser och bokmärken</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Sök mapp</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att namnet är rätt.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt till detaljvy</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvy</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att namnet är rätt.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt till listvy</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Min dator</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
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
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Stäng utan att spara</translation>
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
        <translation>Filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Det finns ingen plats kvar på enheten</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>För många öppna filer</translation>
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
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>undermarginal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papperskälla:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>högermarginal</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Anpassad</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidlayout</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredd:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidordning:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>övermarginal</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vänstermarginal</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidstorlek:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvänt stående</translation>
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
        <translation>Sidor per ark:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tum (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvänt liggande</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höjd:</translation>
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
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Even Pages</source>
        <translation>Jämna sidor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativ &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativ &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vänster till höger, uppifrån och ned</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Höger till vänster, nedifrån och upp</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>”Sidor per ark” och ”Sidurval” kan inte användas tillsammans.
Stäng av ett av valen.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finns redan.
Vill du skriva över den?</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vänster till höger, nedifrån och upp</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Udda sidor</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Inställningarna för dubbelsidig utskrift strider mot varandra. Vill du rätta dem?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv till fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv till fil…</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ogiltigt sidurval</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 är inte rätt skrivet. Skilj sidor och intervall med kommatecken, skriv intervall med bindestreck och se till att de inte överlappar.</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Höger till vänster, uppifrån och ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedifrån och upp, vänster till höger</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>”Från” kan inte vara större än ”till”.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikt i dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 går inte att skriva till.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedifrån och upp, höger till vänster</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Uppifrån och ned, vänster till höger</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Uppifrån och ned, höger till vänster</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikt i avancerade val</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Jobbval</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikt i utskriftsformatet</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Några avancerade val strider mot varandra. Vill du rätta dem?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Några val i utskriftsformatet strider mot varandra. Vill du rätta dem?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Skrivaregenskaper</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Några val strider mot varandra. Rätta dem.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut allt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuell sida</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Färgläge</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsinställningar</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvänd</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopior:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindning på kortsidan</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ange sidor eller intervall åtskilda med kommatecken. Ett intervall är två tal med bindestreck emellan. Exempel: 3,5-7,9 skriver ut sidorna 3, 5, 6, 7 och 9.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sidor från</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sidurval:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindning på långsidan</translation>
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
        <translation>&amp;Namn:</translation>
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
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plats:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla ned</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En sida upp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En sida åt höger</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkanten</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En sida ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En sida åt vänster</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkanten</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Uppil</translation>
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
        <translation>Nedpil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänsterpil</translation>
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
        <translation>Högerpil</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
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
        <translation>Backsteg</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
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
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadressen</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Too long: the API takes at most 128 characters.</source>
        <translation>För långt: API:et tar emot högst 128 tecken.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Ta bort radbrytningen, tabbtecknet eller det osynliga tecknet.</translation>
    </message>
    <message>
        <source>Remove the broken character.</source>
        <translation>Ta bort det trasiga tecknet.</translation>
    </message>
    <message>
        <source>Remove the card number: the reason leaves this computer. The last four digits may stay.</source>
        <translation>Ta bort kortnumret: orsaken lämnar den här datorn. De fyra sista siffrorna får stå kvar.</translation>
    </message>
    <message>
        <source>Card removed at the cardholder&apos;s request</source>
        <translation>Kort borttaget på kortinnehavarens begäran</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Kort förlorat eller stulet</translation>
    </message>
    <message>
        <source>Card replaced by a new one</source>
        <translation>Kort ersatt av ett nytt</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil raderad</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnemang avslutat</translation>
    </message>
    <message>
        <source>Stored twice by mistake</source>
        <translation>Sparat två gånger av misstag</translation>
    </message>
    <message>
        <source>Clean-up of unused cards</source>
        <translation>Rensning av oanvända kort</translation>
    </message>
    <message>
        <source>%1 (ticket %2)</source>
        <translation>%1 (ärende %2)</translation>
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
        <translation>%1 %2, sida %3 av %4</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>The stored card token was deleted.</source>
        <translation>Den lagrade korttokenen raderades.</translation>
    </message>
    <message>
        <source>The stored card token is deleted.</source>
        <translation>Den lagrade korttokenen är raderad.</translation>
    </message>
    <message>
        <source>The stored card token is gone.</source>
        <translation>Den lagrade korttokenen är borta.</translation>
    </message>
    <message>
        <source>The stored card token had been deleted already.</source>
        <translation>Den lagrade korttokenen var redan raderad.</translation>
    </message>
    <message>
        <source>The API knows no such card token.</source>
        <translation>API:et känner inte till någon sådan korttoken.</translation>
    </message>
    <message>
        <source>The stored card token was not deleted.</source>
        <translation>Den lagrade korttokenen raderades inte.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the stored card token is deleted.</source>
        <translation>Det är inte känt om den lagrade korttokenen är raderad.</translation>
    </message>
    <message>
        <source>The deletion was asked for, but no attempt at it is recorded.</source>
        <translation>Raderingen begärdes, men inget försök är registrerat.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries about this deletion contradict each other.</source>
        <translation>Journalens poster om den här raderingen motsäger varandra.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it.</source>
        <translation>Bekräftat av API:ets svar på begäran om att radera den.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up, which shows that it is deleted. No answer to the request to delete it came that shows this.</source>
        <translation>Bekräftat av en uppslagning, som visar att den är raderad. Inget svar som visar detta har kommit på begäran om att radera den.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up: the API knows no such card token any more. No answer to the request to delete it came that shows this.</source>
        <translation>Bekräftat av en uppslagning: API:et känner inte längre till någon sådan korttoken. Inget svar som visar detta har kommit på begäran om att radera den.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer: its record says that the card token was deleted before the request that it answered.</source>
        <translation>Bekräftat av API:ets svar: enligt uppgifterna i svaret raderades korttokenen före den begäran som API:et svarade på.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it. When and how it went isn&apos;t confirmed.</source>
        <translation>Bekräftat av API:ets svar på begäran om att radera den. När och hur den försvann är inte bekräftat.</translation>
    </message>
    <message>
        <source>The API refused the request to delete it.</source>
        <translation>API:et avvisade begäran om att radera den.</translation>
    </message>
    <message>
        <source>No request to delete it reached the API.</source>
        <translation>Ingen begäran om att radera den nådde API:et.</translation>
    </message>
    <message>
        <source>The answer to the request to delete it was lost, and a look-up showed it undeleted.</source>
        <translation>Svaret på begäran om att radera den gick förlorat, och en uppslagning visade att den inte var raderad.</translation>
    </message>
    <message>
        <source>A request to delete it may have reached the API. No answer and no look-up tells.</source>
        <translation>En begäran om att radera den kan ha nått API:et. Varken något svar eller någon uppslagning klarlägger det.</translation>
    </message>
    <message>
        <source>Nothing was confirmed by the API.</source>
        <translation>API:et bekräftade inget.</translation>
    </message>
    <message>
        <source>Check the journal, and look the card token up.</source>
        <translation>Kontrollera journalen och slå upp korttokenen.</translation>
    </message>
    <message>
        <source>This is said of the one card token that is named here. It isn&apos;t said of other card tokens, even of the same card or customer, nor of records of payments.</source>
        <translation>Detta gäller endast den korttoken som anges här. Det gäller inte andra korttoken, inte heller för samma kort eller kund, och inte uppgifter om betalningar.</translation>
    </message>
    <message>
        <source>This is no proof of a deletion.</source>
        <translation>Detta är inget bevis på en radering.</translation>
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
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
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
        <translation>På begäran av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Begärd, lokal tid</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>inte i journalen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Confirmed, local time</source>
        <translation>Bekräftad, lokal tid</translation>
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
        <translation>Senast registrerad</translation>
    </message>
    <message>
        <source>Last recorded, local time</source>
        <translation>Senast registrerad, lokal tid</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Besvarad med</translation>
    </message>
    <message>
        <source>Look-up answered with</source>
        <translation>Uppslagning besvarad med</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Deleted, by the API&apos;s record</source>
        <translation>Raderad, enligt API:ets uppgifter</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrerad av</translation>
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
        <translation>Radering</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
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
        <translation>Kvitto skapat</translation>
    </message>
    <message>
        <source>Receipt made, local time</source>
        <translation>Kvitto skapat, lokal tid</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Deletion receipt</source>
        <translation>Kvitto på radering</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Rapport om radering</translation>
    </message>
    <message>
        <source>SANDBOX: made-up data on the agent&apos;s own computer. No real card was concerned.</source>
        <translation>SANDBOX: påhittade data på medarbetarens egen dator. Inget verkligt kort berördes.</translation>
    </message>
    <message>
        <source>TEST: an account for tests. No real card was concerned.</source>
        <translation>TEST: ett konto för tester. Inget verkligt kort berördes.</translation>
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
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Deleted (look-up)</source>
        <translation>Raderad (uppslagning)</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Redan borta</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Inte raderad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Inget försök</translation>
    </message>
    <message>
        <source>All card tokens of this run are deleted or were gone already.</source>
        <translation>Alla korttoken i den här körningen är raderade eller var redan borta.</translation>
    </message>
    <message>
        <source>No card token of this run is known to be deleted.</source>
        <translation>Det är inte känt att någon korttoken i den här körningen är raderad.</translation>
    </message>
    <message>
        <source>Card tokens in this run</source>
        <translation>Korttoken i den här körningen</translation>
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
        <translation>På begäran av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Begärd, lokal tid</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Senaste status</translation>
    </message>
    <message>
        <source>Last known, local time</source>
        <translation>Senaste status, lokal tid</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Journal entry of its end</source>
        <translation>Journalpost för avslutet</translation>
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
        <translation>Rapport skapad</translation>
    </message>
    <message>
        <source>Report made, local time</source>
        <translation>Rapport skapad, lokal tid</translation>
    </message>
    <message>
        <source>%1 (answered with %2)</source>
        <translation>%1 (besvarad med %2)</translation>
    </message>
    <message>
        <source>%1, token id %2, customer %3: %4</source>
        <translation>%1, token-id %2, kund %3: %4</translation>
    </message>
    <message>
        <source>Deleted, confirmed by the API&apos;s answer</source>
        <translation>Raderad, bekräftat av API:ets svar</translation>
    </message>
    <message>
        <source>Deleted, confirmed by a look-up</source>
        <translation>Raderad, bekräftat av en uppslagning</translation>
    </message>
    <message>
        <source>Not deleted, as a look-up shows</source>
        <translation>Inte raderad, enligt en uppslagning</translation>
    </message>
    <message>
        <source>Not deleted: refused by the API</source>
        <translation>Inte raderad: avvisad av API:et</translation>
    </message>
    <message>
        <source>Not deleted: nothing was sent</source>
        <translation>Inte raderad: inget skickades</translation>
    </message>
    <message>
        <source>Report of a deletion run</source>
        <translation>Rapport om en raderingskörning</translation>
    </message>
    <message>
        <source>This is said of the card tokens that are listed here. It isn&apos;t said of other card tokens, even of the same cards or customers, nor of records of payments.</source>
        <translation>Detta gäller endast de korttoken som listas här. Det gäller inte andra korttoken, inte heller för samma kort eller kunder, och inte uppgifter om betalningar.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
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
        <translation>Kund</translation>
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
        <translation>För alla: exportera den här körningen från journalen i Token Desk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes weren&apos;t in the journal when this was copied, so it can&apos;t confirm them.</source>
        <translation>
            <numerusform>%Ln av dessa resultat fanns inte i journalen när detta kopierades, så journalen kan inte bekräfta det.</numerusform>
            <numerusform>%Ln av dessa resultat fanns inte i journalen när detta kopierades, så journalen kan inte bekräfta dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all card tokens of this run are known to be deleted.</source>
        <translation>Det är inte känt att alla korttoken i den här körningen är raderade.</translation>
    </message>
    <message>
        <source>The first of those that aren&apos;t known to be deleted:</source>
        <translation>De första av dem som inte är bekräftat raderade:</translation>
    </message>
    <message>
        <source>Those that aren&apos;t known to be deleted:</source>
        <translation>De som inte är bekräftat raderade:</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln already deleted</source>
        <translation>
            <numerusform>%Ln redan raderad</numerusform>
            <numerusform>%Ln redan raderade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another deletion that isn&apos;t settled</source>
        <translation>
            <numerusform>%Ln med en annan radering som inte är klarlagd</numerusform>
            <numerusform>%Ln med en annan radering som inte är klarlagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an incomplete record</source>
        <translation>
            <numerusform>%Ln med ofullständiga uppgifter</numerusform>
            <numerusform>%Ln med ofullständiga uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that can&apos;t be sent safely</source>
        <translation>
            <numerusform>%Ln med ett id som inte kan skickas säkert</numerusform>
            <numerusform>%Ln med ett id som inte kan skickas säkert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another account</source>
        <translation>
            <numerusform>%Ln från ett annat konto</numerusform>
            <numerusform>%Ln från ett annat konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named more than once</source>
        <translation>
            <numerusform>%Ln angiven mer än en gång</numerusform>
            <numerusform>%Ln angivna mer än en gång</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the last 30 days</source>
        <translation>
            <numerusform>%Ln använd de senaste 30 dagarna</numerusform>
            <numerusform>%Ln använda de senaste 30 dagarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln raderad</numerusform>
            <numerusform>%Ln raderade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln raderad enligt uppslagning</numerusform>
            <numerusform>%Ln raderade enligt uppslagning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln redan borta</numerusform>
            <numerusform>%Ln redan borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: refused</source>
        <translation>
            <numerusform>%Ln inte raderad: avvisad</numerusform>
            <numerusform>%Ln inte raderade: avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: not sent</source>
        <translation>
            <numerusform>%Ln inte raderad: inte skickad</numerusform>
            <numerusform>%Ln inte raderade: inte skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln inte raderad enligt uppslagning</numerusform>
            <numerusform>%Ln inte raderade enligt uppslagning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln okänd</numerusform>
            <numerusform>%Ln okända</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per sekund</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 per minut</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>cirka %Ln sekund kvar</numerusform>
            <numerusform>cirka %Ln sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>cirka %Ln minut kvar</numerusform>
            <numerusform>cirka %Ln minuter kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>cirka %Ln timme kvar</numerusform>
            <numerusform>cirka %Ln timmar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln annan typ</numerusform>
            <numerusform>%Ln andra typer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 customers: %1 and %Ln other(s).</source>
        <translation>
            <numerusform>För %2 kunder: %1 och %Ln annan.</numerusform>
            <numerusform>För %2 kunder: %1 och %Ln andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s): %1.</source>
        <translation>
            <numerusform>För %Ln kund: %1.</numerusform>
            <numerusform>För %Ln kunder: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a customer.</source>
        <translation>
            <numerusform>%Ln utan kund.</numerusform>
            <numerusform>%Ln utan kund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card token(s)</source>
        <translation>
            <numerusform>%1: %Ln korttoken</numerusform>
            <numerusform>%1: %Ln korttoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln utelämnad: %1</numerusform>
            <numerusform>%Ln utelämnade: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2: %3</source>
        <translation>%1, senast använd %2: %3</translation>
    </message>
    <message>
        <source>%1 of customer %2, last used %3: %4</source>
        <translation>%1 för kunden %2, senast använd %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 of %2, %Ln used so far</source>
        <translation>
            <numerusform>Läser… %1 av %2, %Ln använd hittills</numerusform>
            <numerusform>Läser… %1 av %2, %Ln använda hittills</numerusform>
        </translation>
    </message>
    <message>
        <source>None was used in the last 30 days.</source>
        <translation>Ingen användes de senaste 30 dagarna.</translation>
    </message>
    <message>
        <source>None of those read was used in the last 30 days.</source>
        <translation>Ingen av dem som lästs användes de senaste 30 dagarna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them used in the last 30 days.</source>
        <translation>
            <numerusform>%Ln av dem användes de senaste 30 dagarna.</numerusform>
            <numerusform>%Ln av dem användes de senaste 30 dagarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>För %Ln är det inte känt.</numerusform>
            <numerusform>För %Ln är det inte känt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln card token(s)…</source>
        <translation>
            <numerusform>Raderar %Ln korttoken…</numerusform>
            <numerusform>Raderar %Ln korttoken…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>%1 av %2 avslutade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln inte raderad</numerusform>
            <numerusform>%Ln inte raderade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again</source>
        <translation>
            <numerusform>%Ln väntar på nytt försök</numerusform>
            <numerusform>%Ln väntar på nytt försök</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent until you resume.</source>
        <translation>Pausad. Inget nytt skickas förrän du fortsätter.</translation>
    </message>
    <message>
        <source>The server asked to wait. It goes on by itself at %1; nothing is lost meanwhile.</source>
        <translation>Servern bad om att vänta. Körningen fortsätter av sig själv kl. %1; inget går förlorat under tiden.</translation>
    </message>
    <message>
        <source>Paused: the API refused three in a row. %1 %2 Then resume, or stop.</source>
        <translation>Pausad: API:et avvisade tre i rad. %1 %2 Fortsätt sedan, eller stoppa.</translation>
    </message>
    <message>
        <source>Paused: five failed in a row. %1 %2 Then resume, or stop.</source>
        <translation>Pausad: fem i rad misslyckades. %1 %2 Fortsätt sedan, eller stoppa.</translation>
    </message>
    <message>
        <source>Paused: what would be sent can&apos;t be recorded, so nothing is sent. %1 Then resume.</source>
        <translation>Pausad: det som skulle skickas kan inte registreras, så inget skickas. %1 Fortsätt sedan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being checked</source>
        <translation>
            <numerusform>%Ln kontrolleras fortfarande</numerusform>
            <numerusform>%Ln kontrolleras fortfarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln inte påbörjad</numerusform>
            <numerusform>%Ln inte påbörjade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen: %1.</source>
        <translation>
            <numerusform>%Ln vald: %1.</numerusform>
            <numerusform>%Ln valda: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these deletions haven&apos;t ended. If you leave, nothing new is sent; what is under way is waited for, and the journal keeps what became of each.</source>
        <translation>
            <numerusform>%Ln av de här raderingarna är inte klar. Om du avslutar skickas inget nytt. Det som pågår inväntas, och journalen visar hur det gick med varje radering.</numerusform>
            <numerusform>%Ln av de här raderingarna är inte klara. Om du avslutar skickas inget nytt. Det som pågår inväntas, och journalen visar hur det gick med varje radering.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again before you tell anyone that those unknown are gone.</source>
        <translation>Kontrollera igen innan du säger till någon att de okända är borta.</translation>
    </message>
    <message numerus="yes">
        <source>Looking the customers up once more: %1 of %Ln…</source>
        <translation>
            <numerusform>Slår upp kunderna en gång till: %1 av %Ln…</numerusform>
            <numerusform>Slår upp kunderna en gång till: %1 av %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %Ln customer(s) up: no card token left.</source>
        <translation>
            <numerusform>Slog upp %Ln kund: ingen korttoken kvar.</numerusform>
            <numerusform>Slog upp %Ln kunder: ingen korttoken kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked the customers up: %Ln card token(s) left.</source>
        <translation>
            <numerusform>Slog upp kunderna: %Ln korttoken kvar.</numerusform>
            <numerusform>Slog upp kunderna: %Ln korttoken kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) couldn&apos;t be looked up.</source>
        <translation>
            <numerusform>%Ln kund kunde inte slås upp.</numerusform>
            <numerusform>%Ln kunder kunde inte slås upp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) named no customer, so that nobody could be looked up for them.</source>
        <translation>
            <numerusform>%Ln korttoken har ingen kund, så för den kunde ingen slås upp.</numerusform>
            <numerusform>%Ln korttoken har ingen kund, så för dem kunde ingen slås upp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all customers were looked up.</source>
        <translation>Stoppades innan alla kunder hade slagits upp.</translation>
    </message>
    <message>
        <source>The server asked to wait: nothing is sent before %1, even if you resume sooner.</source>
        <translation>Servern bad om att vänta: inget skickas före kl. %1, även om du fortsätter tidigare.</translation>
    </message>
    <message>
        <source>All that were chosen: %1.</source>
        <translation>Alla som valdes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes aren&apos;t in the journal yet: leave Token Desk open until they are.</source>
        <translation>
            <numerusform>%Ln av dessa resultat finns inte i journalen än: låt Token Desk vara öppet tills det finns där.</numerusform>
            <numerusform>%Ln av dessa resultat finns inte i journalen än: låt Token Desk vara öppet tills de finns där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. %1 %2 Then resume.</source>
        <translation>Pausad: Token Desk har inga inloggningsuppgifter. %1 %2 Fortsätt sedan.</translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. Open the account again, then resume.</source>
        <translation>Pausad: Token Desk har inga inloggningsuppgifter. Öppna kontot igen och fortsätt sedan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Looking up what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln radering för %1 avbröts. Slår upp hur det gick med den; inget skickas igen.</numerusform>
            <numerusform>%Ln raderingar för %1 avbröts. Slår upp hur det gick med dem; inget skickas igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. What became of them: %2.</source>
        <translation>
            <numerusform>%Ln radering för %1 avbröts. Så gick det med den: %2.</numerusform>
            <numerusform>%Ln raderingar för %1 avbröts. Så gick det med dem: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>This system has no keyring that answers.</source>
        <translation>Det här systemet har ingen nyckelring som svarar.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, or refused.</source>
        <translation>Systemets nyckelring är låst eller nekade åtkomst.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring didn&apos;t answer.</source>
        <translation>Systemets nyckelring svarade inte.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>Ett fel uppstod i systemets nyckelring.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no API key for this account. Type it for this session, or save it with the account.</source>
        <translation>Systemets nyckelring har ingen API-nyckel för det här kontot. Ange den för den här sessionen eller spara den med kontot.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no client secret for this account. Type it for this session, or save it with the account.</source>
        <translation>Systemets nyckelring har ingen klienthemlighet för det här kontot. Ange den för den här sessionen eller spara den med kontot.</translation>
    </message>
    <message>
        <source>Type the API key for this session.</source>
        <translation>Ange API-nyckeln för den här sessionen.</translation>
    </message>
    <message>
        <source>Type the client secret for this session.</source>
        <translation>Ange klienthemligheten för den här sessionen.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the API key for this session.</source>
        <translation>Lås upp den och fråga igen, eller ange API-nyckeln för den här sessionen.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the client secret for this session.</source>
        <translation>Lås upp den och fråga igen, eller ange klienthemligheten för den här sessionen.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the API key is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk låstes, så API-nyckeln finns inte sparad någonstans: ange den igen.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the client secret is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk låstes, så klienthemligheten finns inte sparad någonstans: ange den igen.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the proxy&apos;s password is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk låstes, så proxyns lösenord finns inte sparat någonstans: ange det igen.</translation>
    </message>
    <message>
        <source>%1 The API key is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 API-nyckeln behålls bara under den här sessionen: inget av den finns på disken, och den behövs igen efter låsning och vid nästa start.</translation>
    </message>
    <message>
        <source>%1 The client secret is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Klienthemligheten behålls bara under den här sessionen: inget av den finns på disken, och den behövs igen efter låsning och vid nästa start.</translation>
    </message>
    <message>
        <source>%1 The proxy&apos;s password is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Proxyns lösenord behålls bara under den här sessionen: inget av det finns på disken, och det behövs igen efter låsning och vid nästa start.</translation>
    </message>
    <message>
        <source>The account is removed, but the system&apos;s keyring didn&apos;t let its secret go. Remove the entry “token-desk” with the keyring&apos;s own program.</source>
        <translation>Kontot är borttaget, men systemets nyckelring släppte inte hemligheten. Ta bort posten ”token-desk” med nyckelringens eget program.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The settings can&apos;t be read. Token Desk has begun with its defaults, and no account.</source>
        <translation>Inställningarna kan inte läsas. Token Desk har startat med standardvärdena och utan konton.</translation>
    </message>
    <message>
        <source>The settings are damaged. Token Desk has begun with its defaults, and no account.</source>
        <translation>Inställningarna är skadade. Token Desk har startat med standardvärdena och utan konton.</translation>
    </message>
    <message>
        <source>The settings were written by a later version of Token Desk, which this one can&apos;t read. It has begun with its defaults, and no account.</source>
        <translation>Inställningarna skrevs av en senare version av Token Desk och kan inte läsas av den här. Den har startat med standardvärdena och utan konton.</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be used, and Token Desk goes on without them: %1.</source>
        <translation>Några av inställningarna kan inte användas, och Token Desk fortsätter utan dem: %1.</translation>
    </message>
    <message>
        <source>Not saved: there is no folder %1, and it can&apos;t be made.</source>
        <translation>Inte sparat: mappen %1 finns inte och kan inte skapas.</translation>
    </message>
    <message>
        <source>Not saved: another program keeps %1.</source>
        <translation>Inte sparat: ett annat program håller %1 låst.</translation>
    </message>
    <message>
        <source>Not saved: what stands in %1 can&apos;t be used, nor moved out of the way.</source>
        <translation>Inte sparat: innehållet i %1 kan varken användas eller flyttas undan.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written.</source>
        <translation>Inte sparat: det går inte att skriva till %1.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written (%2).</source>
        <translation>Inte sparat: det går inte att skriva till %1 (%2).</translation>
    </message>
    <message>
        <source>The old file couldn&apos;t be moved out of the way, so no change can be saved.</source>
        <translation>Den gamla filen kunde inte flyttas undan, så inga ändringar kan sparas.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Den gamla filen finns kvar som %1.</translation>
    </message>
    <message>
        <source>The change counts until Token Desk ends.</source>
        <translation>Ändringen gäller tills Token Desk avslutas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln certifikat, giltigt till %1.</numerusform>
            <numerusform>%Ln certifikat, giltiga till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired certificate(s): nothing is trusted because of them.</source>
        <translation>
            <numerusform>%Ln certifikat har gått ut: inget blir betrott på grund av det.</numerusform>
            <numerusform>%Ln certifikat har gått ut: inget blir betrott på grund av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.com.</source>
        <translation>Ange proxyns värdnamn, till exempel proxy.example.com.</translation>
    </message>
    <message>
        <source>The host is a name or an address only: no http://, and the port beside it.</source>
        <translation>Värdnamnet är bara ett namn eller en adress: utan http:// och med porten bredvid.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port: a number from 1 to 65535, such as 8080.</source>
        <translation>Ange proxyns port: ett tal från 1 till 65535, till exempel 8080.</translation>
    </message>
    <message>
        <source>There is a character in the user name that can&apos;t be sent: a colon or an invisible one.</source>
        <translation>Användarnamnet innehåller ett tecken som inte kan skickas: ett kolon eller ett osynligt tecken.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Token Desk is open already, and its window takes over.</source>
        <translation>Token Desk är redan öppet, och dess fönster tar över.</translation>
    </message>
    <message>
        <source>Token Desk is open already, but its window doesn&apos;t answer. Close it, or wait and try again; --new-window opens another one.</source>
        <translation>Token Desk är redan öppet, men fönstret svarar inte. Stäng det, eller vänta och försök igen; --new-window öppnar ett nytt.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).</source>
        <translation>Det finns ingen skärm att öppna ett fönster på (DISPLAY och WAYLAND_DISPLAY är tomma).</translation>
    </message>
    <message>
        <source>What there is to say couldn&apos;t be written.</source>
        <translation>Det som skulle skrivas ut kunde inte skrivas.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Testa anslutnin&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>As you call it: “Web shop”, “Web shop, test”</source>
        <translation>Som du kallar det: ”Webbutik”, ”Webbutik, test”</translation>
    </message>
    <message>
        <source>P or T and eight digits</source>
        <translation>P eller T och åtta siffror</translation>
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
        <translation>En annan adress</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Som för alla konton</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Egna inställningar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Adress</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
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
        <translation>A&amp;dress</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Logga in med</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-nyck&amp;el</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Klient&amp;hemlighet</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Nä&amp;tverk</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>&amp;API-nyckel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testar…</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Visa certifikatet</translation>
    </message>
    <message>
        <source>Cli&amp;ent id and secret</source>
        <translation>Klient-id &amp;och hemlighet</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFlow</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>&amp;Sandbox, med påhittade kort</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Lägg till ett k&amp;onto…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Redigera det här kontot…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Inställningar…</translation>
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
        <translation>R&amp;edigera…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplicera…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ta &amp;bort…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>Använd som &amp;standard</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>What is done here is done at once; Cancel doesn&apos;t take it back.</source>
        <translation>Det du gör här gäller direkt. ”Avbryt” ångrar det inte.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>&quot;Key&quot;: the keyboard shortcut.</extracomment>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-id</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lägg till…</translation>
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
        <translation>Ctrl+Uppil</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Nedpil</translation>
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
        <translation>Metod</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>The URL of an HTTP request</extracomment>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>The status of an HTTP reply, such as 404</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varaktighet</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Vad som gick fel</translation>
    </message>
    <message>
        <source>Server&apos;s request id</source>
        <translation>Serverns anrops-id</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Called off before it ended.</source>
        <translation>Avbrutet innan det var klart.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Token Desk hasn&apos;t asked anything of the API yet. Look something up, or test an account, and see here what came of it.</source>
        <translation>Token Desk har inte frågat API:et om något än. Slå upp något eller testa ett konto och se här vad det blev av det.</translation>
    </message>
    <message>
        <source>The latest requests to the API since Token Desk started, newest first, without what they held.</source>
        <translation>De senaste anropen till API:et sedan Token Desk startades, nyaste först, utan innehåll.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Kopiera &amp;rad</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Kopiera som c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>&amp;Spara diagnostik…</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Välj ett anrop först.</translation>
    </message>
    <message>
        <source>Copied what is in the table.</source>
        <translation>Kopierade det som står i tabellen.</translation>
    </message>
    <message>
        <source>Copied as a command for curl. The credential isn&apos;t in it: put it in the variable that the command names.</source>
        <translation>Kopierat som ett kommando för curl. Inloggningsuppgiften är inte med: lägg den i variabeln som kommandot nämner.</translation>
    </message>
    <message>
        <source>Not copied: whoever pastes the command would delete again. Copy the row instead.</source>
        <translation>Inte kopierat: den som klistrar in kommandot skulle radera igen. Kopiera raden i stället.</translation>
    </message>
    <message>
        <source>Not copied: the ids in it aren&apos;t kept when Token Desk locks, and card numbers never are. Copy the row instead.</source>
        <translation>Inte kopierat: id:na i det sparas inte när Token Desk låses, och kortnummer aldrig. Kopiera raden i stället.</translation>
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
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljusa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörka</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Radhöjd</translation>
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
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Rad&amp;höjd</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTable</name>
    <message>
        <source>Card tokens</source>
        <translation>Korttoken</translation>
    </message>
    <message>
        <source>Restore the first layout</source>
        <translation>Återställ ursprunglig layout</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTableModel</name>
    <message>
        <source>Waiting…</source>
        <translation>Väntar…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Raderar…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (ofullständig)</translation>
    </message>
    <message>
        <source>Unknown (paused)</source>
        <translation>Okänt (pausad)</translation>
    </message>
</context>
<context>
    <name>tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Certifikatet för %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearableField</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteDialog</name>
    <message>
        <source>&amp;Last four digits</source>
        <translation>De fyra &amp;sista siffrorna</translation>
    </message>
    <message>
        <source>&amp;Last four of the token id</source>
        <translation>De fyra &amp;sista tecknen i token-id:t</translation>
    </message>
    <message>
        <source>Type them: this is a real card.</source>
        <translation>Ange dem: det här är ett verkligt kort.</translation>
    </message>
    <message>
        <source>Not this card&apos;s. Check that it is the right one.</source>
        <translation>Hör inte till det här kortet. Kontrollera att det är rätt kort.</translation>
    </message>
    <message>
        <source>Delete card token</source>
        <translation>Radera korttoken</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Radera %1</translation>
    </message>
    <message>
        <source>no card number given</source>
        <translation>kortnummer saknas</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ingen kund</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kund %1</translation>
    </message>
    <message>
        <source>Token id %1</source>
        <translation>Token-id %1</translation>
    </message>
    <message>
        <source>Last use: not read yet</source>
        <translation>Senast använd: inte läst än</translation>
    </message>
    <message>
        <source>Once it is deleted, the merchant can&apos;t charge this card token any more. That can&apos;t be undone.</source>
        <translation>När den är raderad kan handlaren inte längre debitera den här korttokenen. Det går inte att ångra.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteFlow</name>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Raderingar som avbröts slås upp först.</translation>
    </message>
    <message>
        <source>A run is about to delete it.</source>
        <translation>En körning är på väg att radera den.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Den raderas just nu.</translation>
    </message>
    <message>
        <source>Its deletion is being checked.</source>
        <translation>Raderingen av den kontrolleras.</translation>
    </message>
    <message>
        <source>It may be deleted already: check again first.</source>
        <translation>Den kan redan vara raderad: kontrollera igen först.</translation>
    </message>
    <message>
        <source>Already deleted on %1.</source>
        <translation>Redan raderad %1.</translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Redan raderad.</translation>
    </message>
    <message>
        <source>The API&apos;s record is incomplete (see details), so it can&apos;t be deleted here.</source>
        <translation>API:ets uppgifter är ofullständiga (se detaljerna), så den kan inte raderas här.</translation>
    </message>
    <message>
        <source>Its id can&apos;t be sent safely, so it can&apos;t be deleted here.</source>
        <translation>Id:t kan inte skickas säkert, så den kan inte raderas här.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Raderar %1…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Inget skickades. %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Redigera och försök igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Visa certifikatet</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvitto…</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiera till ärende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It may be deleted already: the paused run looks when it goes on.</source>
        <translation>Den kan redan vara raderad: den pausade körningen kontrollerar när den fortsätter.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteManyDialog</name>
    <message>
        <source>&amp;How many?</source>
        <translation>Hur &amp;många?</translation>
    </message>
    <message>
        <source>Type the number: these are real cards.</source>
        <translation>Ange antalet: det här är verkliga kort.</translation>
    </message>
    <message>
        <source>Not as many: look above.</source>
        <translation>Antalet stämmer inte: se ovan.</translation>
    </message>
    <message>
        <source>Show &amp;all customers</source>
        <translation>Visa &amp;alla kunder</translation>
    </message>
    <message>
        <source>Delete card tokens</source>
        <translation>Radera korttoken</translation>
    </message>
    <message>
        <source>How many at the same time</source>
        <translation>Hur många samtidigt</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Sam&amp;tidigt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln card token(s)</source>
        <translation>
            <numerusform>Radera %Ln korttoken</numerusform>
            <numerusform>Radera %Ln korttoken</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these card tokens can be deleted.</source>
        <translation>Ingen av dessa korttoken kan raderas.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %Ln day(s)</source>
        <translation>
            <numerusform>Använda den senaste %Ln dagen</numerusform>
            <numerusform>Använda de senaste %Ln dagarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read yet: which of them were used in the last %Ln day(s).</source>
        <translation>
            <numerusform>Inte läst än: vilka av dem som användes den senaste %Ln dagen.</numerusform>
            <numerusform>Inte läst än: vilka av dem som användes de senaste %Ln dagarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look which were used</source>
        <translation>Se &amp;efter vilka som använts</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppa</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>S&amp;e efter igen</translation>
    </message>
    <message>
        <source>Leave these &amp;out</source>
        <translation>&amp;Utelämna dessa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) used in the last 30 days left out.</source>
        <translation>
            <numerusform>%Ln korttoken använd de senaste 30 dagarna är utelämnad.</numerusform>
            <numerusform>%Ln korttoken använda de senaste 30 dagarna är utelämnade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>För %Ln är det inte känt.</numerusform>
            <numerusform>För %Ln är det inte känt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are deleted, the merchant can&apos;t charge these card tokens any more. That can&apos;t be undone.</source>
        <translation>När de är raderade kan handlaren inte längre debitera dessa korttoken. Det går inte att ångra.</translation>
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
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Vem begär det?</translation>
    </message>
    <message>
        <source>&amp;Cardholder</source>
        <translation>&amp;Kortinnehavare</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Handlare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Type a reason, or choose one with the arrow keys</source>
        <translation>Skriv en orsak eller välj en med piltangenterna</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 av %L2</translation>
    </message>
    <message>
        <source>Choose who asks: it goes on record.</source>
        <translation>Välj vem som begär det: det journalförs.</translation>
    </message>
    <message>
        <source>Give a reason: it goes on record.</source>
        <translation>Ange en orsak: den journalförs.</translation>
    </message>
    <message>
        <source>Choose a reason with the arrow keys</source>
        <translation>Välj en orsak med piltangenterna</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailsPane</name>
    <message>
        <source>Waits to be deleted</source>
        <translation>Väntar på att raderas</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Raderar…</translation>
    </message>
    <message>
        <source>Checking whether it is deleted…</source>
        <translation>Kontrollerar om den är raderad…</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted</source>
        <translation>Ovisst om den är raderad</translation>
    </message>
    <message>
        <source>Card art</source>
        <translation>Kortbild</translation>
    </message>
    <message>
        <source>Card art, background</source>
        <translation>Kortbild, bakgrund</translation>
    </message>
    <message>
        <source>Card symbol</source>
        <translation>Kortsymbol</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) chosen</source>
        <translation>
            <numerusform>%Ln korttoken vald</numerusform>
            <numerusform>%Ln korttoken valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ofullständig</translation>
    </message>
    <message>
        <source>The API&apos;s record lacks %1, so this token can&apos;t be deleted here.</source>
        <translation>%1 saknas i API:ets uppgifter, så den här tokenen kan inte raderas här.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Copy token id</source>
        <translation>Kopiera token-id</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token går ut</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderad</translation>
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
        <translation>Tidigare id:n</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Betalprodukt</translation>
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
        <translation>Förvaras av API:et; visas aldrig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted: the run is paused, and looks when it goes on</source>
        <translation>Ovisst om den är raderad: körningen är pausad och kontrollerar när den fortsätter</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Tokenvärde</translation>
    </message>
</context>
<context>
    <name>tokendesk::DiagnosticsFlow</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Spara diagnostik</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Samlar in diagnostik…</translation>
    </message>
    <message>
        <source>The diagnostics are in %1. Look through it before you send it: it tells how Token Desk is set up and what it asked of servers, without keys, card numbers and ids of customers.</source>
        <translation>Diagnostiken finns i %1. Gå igenom den innan du skickar den: den berättar hur Token Desk är inställt och vad det har frågat servrar om, utan nycklar, kortnummer och kunders id:n.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written over it. Choose another name.</source>
        <translation>%1 finns redan och skrevs inte över. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The diagnostics weren&apos;t saved: %1 can&apos;t be written (%2). Choose another place.</source>
        <translation>Diagnostiken sparades inte: det går inte att skriva till %1 (%2). Välj en annan plats.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EnvironmentBand</name>
    <message>
        <source>Other account</source>
        <translation>Annat konto</translation>
    </message>
</context>
<context>
    <name>tokendesk::FieldList</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>tokendesk::HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look up, in the search field; delete, in a complete delete dialog</source>
        <translation>Slå upp, i sökfältet; radera, i en ifylld raderingsdialog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedpil</translation>
    </message>
    <message>
        <source>From the search field into the table</source>
        <translation>Från sökfältet till tabellen</translation>
    </message>
    <message>
        <source>Alt+C, Alt+M, Alt+R</source>
        <translation>Alt+K, Alt+H, Alt+O</translation>
    </message>
    <message>
        <source>Cardholder, merchant, reason, in the delete dialog</source>
        <translation>Kortinnehavare, handlare och orsak, i raderingsdialogen</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalBrowser</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Visa a&amp;lla</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifiera</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Only the deletions of one run are shown.</source>
        <translation>Bara raderingarna i en körning visas.</translation>
    </message>
    <message>
        <source>No deletion matches. Look for other words, or show all of them.</source>
        <translation>Ingen radering matchar. Sök efter andra ord eller visa alla.</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet. Each deletion is written here before it is sent, and then what came of it.</source>
        <translation>Inget har raderats än. Varje radering skrivs in här innan den skickas, och därefter hur det gick.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln radering</numerusform>
            <numerusform>%Ln raderingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Försök i&amp;gen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifierar…</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln deletion(s)</source>
        <translation>
            <numerusform>Minst %Ln radering</numerusform>
            <numerusform>Minst %Ln raderingar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalExportFlow</name>
    <message>
        <source>Export the journal</source>
        <translation>Exportera journalen</translation>
    </message>
    <message>
        <source>For spreadsheets, a line for each deletion (*.csv)</source>
        <translation>För kalkylprogram, en rad per radering (*.csv)</translation>
    </message>
    <message>
        <source>For programs, with every entry (*.json)</source>
        <translation>För program, med varje post (*.json)</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been exported yet.</source>
        <translation>%1 finns redan. Inget har exporterats än.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>B&amp;yt ut den</translation>
    </message>
    <message>
        <source>Choose a&amp;nother…</source>
        <translation>Väl&amp;j en annan…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporterar…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppa</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Exporterar… %1 av %2</translation>
    </message>
    <message>
        <source>Exporting… %1 so far</source>
        <translation>Exporterar… %1 hittills</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>Exporterade %Ln radering till %1.</numerusform>
            <numerusform>Exporterade %Ln raderingar till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to %1.</source>
        <translation>Stoppad. Inget skrevs till %1.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Inget exporterades. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2). Choose another place or make room, then export again.</source>
        <translation>Inget exporterades: det går inte att skriva till %1 (%2). Välj en annan plats eller frigör utrymme och exportera igen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Token, customer, last four, reason, agent</source>
        <translation>Token, kund, fyra sista siffror, orsak, medarbetare</translation>
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
        <translation>Från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Inte klarlagda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Från … till …</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
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
        <translation>Begärd</translation>
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
        <translation>Kund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På begäran av</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbetare</translation>
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
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>The chosen deletion</source>
        <translation>Den valda raderingen</translation>
    </message>
    <message>
        <source>&amp;Copy for ticket</source>
        <translation>Kopiera till ären&amp;de</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Kv&amp;itto…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Ko&amp;ntrollera igen</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Hela körningen</translation>
    </message>
    <message>
        <source>Show only the deletions of its run</source>
        <translation>Visa bara raderingarna i den här körningen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-id</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>På begäran av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medarbetare</translation>
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
        <translation>Kopiera hashen för post %1</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Kopiera hashen</translation>
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
        <translation>Börjar gälla nästa gång Token Desk startas.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListDialog</name>
    <message>
        <source>&amp;Paste instead</source>
        <translation>&amp;Klistra in i stället</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>Första raden är en &amp;rubrik</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>Ko&amp;piera de här raderna</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>&amp;Slå upp dem</translation>
    </message>
    <message>
        <source>Look up a list of card tokens</source>
        <translation>Slå upp en lista med korttoken</translation>
    </message>
    <message>
        <source>Lines that aren&apos;t looked up</source>
        <translation>Rader som inte slås upp</translation>
    </message>
    <message>
        <source>A long list, pasted</source>
        <translation>En lång lista, inklistrad</translation>
    </message>
    <message>
        <source>Token &amp;ids, or the rows of a table that has them:</source>
        <translation>Token-&amp;id:n, eller raderna i en tabell som innehåller dem:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Välj en &amp;fil…</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Token-id:n</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Klistra in här, eller släpp en fil</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Avgränsare</translation>
    </message>
    <message>
        <source>Ids in</source>
        <translation>Id:n i</translation>
    </message>
    <message>
        <source>I&amp;ds in</source>
        <translation>I&amp;d:n i</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A list of token ids</source>
        <translation>En lista med token-id:n</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listor (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Nothing to look up yet.</source>
        <translation>Inget att slå upp än.</translation>
    </message>
    <message>
        <source>Nothing to look up: paste token ids, or choose a file.</source>
        <translation>Inget att slå upp: klistra in token-id:n eller välj en fil.</translation>
    </message>
    <message>
        <source>The list has a heading, and no id below it. If its first line is an id, untick that it is a heading.</source>
        <translation>Listan har en rubrik och inget id under den. Om den första raden är ett id avmarkerar du ”Första raden är en rubrik”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk är låst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) under way: each ends, and its outcome waits for you.</source>
        <translation>
            <numerusform>%Ln radering pågår: den avbryts inte, och resultatet väntar på dig.</numerusform>
            <numerusform>%Ln raderingar pågår: ingen avbryts, och resultaten väntar på dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run is paused, with %Ln card token(s) still to delete. It waits for you.</source>
        <translation>
            <numerusform>En körning är pausad, med %Ln korttoken kvar att radera. Den väntar på dig.</numerusform>
            <numerusform>En körning är pausad, med %Ln korttoken kvar att radera. Den väntar på dig.</numerusform>
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
            <numerusform>%Ln minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Lås efter</translation>
    </message>
    <message>
        <source>When nobody has touched Token Desk for so long, and on Ctrl+L, it hides what it shows and forgets keys and access tokens; to go on, the keyring is read again. A deletion under way ends first, and its outcome waits.</source>
        <translation>När ingen har rört Token Desk så länge, och när du trycker på Ctrl+L, döljs det som visas och nycklar och åtkomsttoken glöms. När du fortsätter läses nyckelringen på nytt. En radering som pågår avbryts inte, och resultatet väntar.</translation>
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
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>The sandbox didn&apos;t start: %1.</source>
        <translation>Sandboxen startade inte: %1.</translation>
    </message>
    <message>
        <source>Token Desk: opening %1 (%2)</source>
        <translation>Token Desk: öppnar %1 (%2)</translation>
    </message>
    <message>
        <source>What was on screen is gone.</source>
        <translation>Det som fanns på skärmen är borta.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s). What was on screen is gone.</source>
        <translation>
            <numerusform>Ingen har använt programmet på %Ln minut. Det som fanns på skärmen är borta.</numerusform>
            <numerusform>Ingen har använt programmet på %Ln minuter. Det som fanns på skärmen är borta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of what happened aren&apos;t in the journal yet, and would be lost. Wait until they are; to lose them, close once more.</source>
        <translation>
            <numerusform>%Ln post om det som har hänt finns inte i journalen än och skulle gå förlorad. Vänta tills den gör det, eller stäng en gång till för att låta den gå förlorad.</numerusform>
            <numerusform>%Ln poster om det som har hänt finns inte i journalen än och skulle gå förlorade. Vänta tills de gör det, eller stäng en gång till för att låta dem gå förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deletion isn&apos;t settled yet. Unlock to see it.</source>
        <translation>En radering är inte klarlagd än. Lås upp för att se den.</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiera till ärende</translation>
    </message>
    <message>
        <source>The journal is written again, and nothing is missing.</source>
        <translation>Det går att skriva till journalen igen, och inget saknas.</translation>
    </message>
    <message>
        <source>Token Desk: journal</source>
        <translation>Token Desk: journal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Spara &amp;diagnostik…</translation>
    </message>
    <message>
        <source>Token Desk: activity</source>
        <translation>Token Desk: aktivitet</translation>
    </message>
    <message>
        <source>%1 isn&apos;t removed: one of its deletions isn&apos;t settled yet.</source>
        <translation>%1 tas inte bort: en radering på kontot är inte klarlagd än.</translation>
    </message>
    <message>
        <source>A deletion in %1 isn&apos;t settled yet. What was changed counts when it is.</source>
        <translation>En radering för %1 är inte klarlagd än. Ändringarna gäller när den är det.</translation>
    </message>
    <message>
        <source>Open it &amp;now</source>
        <translation>Öppna &amp;nu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkForm</name>
    <message>
        <source>Host</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Bara om proxyn kräver det</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxylösenord</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation>Inga utöver systemets egna</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
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
        <translation>Proxyt&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Värdna&amp;mn</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>An&amp;vändare</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Certi&amp;fikat</translation>
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
        <translation>Den här</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Proxytyp</translation>
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
        <translation>Certifikat från företagets certifikatutfärdare</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Where the company&apos;s network opens encrypted connections to inspect them: a PEM file with the certificates of its authority.</source>
        <translation>Där företagets nätverk öppnar krypterade anslutningar för att granska dem: en PEM-fil med certifikaten från företagets certifikatutfärdare.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkPage</name>
    <message>
        <source>For every account that has no network settings of its own.</source>
        <translation>För alla konton som inte har egna nätverksinställningar.</translation>
    </message>
    <message>
        <source>For every account of yours.</source>
        <translation>För alla dina konton.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningPage</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-nyck&amp;el</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Klient&amp;hemlighet</translation>
    </message>
    <message>
        <source>&amp;Open for this session</source>
        <translation>Öppna för den här &amp;sessionen</translation>
    </message>
    <message>
        <source>Ask the keyrin&amp;g again</source>
        <translation>Fråga &amp;nyckelringen igen</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>&amp;Redigera kontot…</translation>
    </message>
    <message>
        <source>Opening… The system&apos;s keyring may ask for its password.</source>
        <translation>Öppnar… Systemets nyckelring kan be om sitt lösenord.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReasonsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Anything else can be typed there.</source>
        <translation>Det som raderingsdialogen erbjuder. Där går det också att skriva något annat.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>The usual &amp;ones</source>
        <translation>De &amp;vanliga</translation>
    </message>
    <message>
        <source>Replaces the list by the one that Token Desk comes with</source>
        <translation>Ersätter listan med den som följer med Token Desk</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 av %L2</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Nothing else can be given as a reason.</source>
        <translation>Det som raderingsdialogen erbjuder. Ingen annan orsak kan anges.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Spara kvittot</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>det gick inte att skapa någon PDF</translation>
    </message>
    <message>
        <source>Not saved: %1 (%2). What was there before is unchanged.</source>
        <translation>Inte sparat: %1 (%2). Det som fanns där tidigare är oförändrat.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>Not printed: the printer can&apos;t be written to.</source>
        <translation>Inte utskrivet: det går inte att skriva till skrivaren.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been saved yet.</source>
        <translation>%1 finns redan. Inget har sparats än.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>B&amp;yt ut den</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Välj en &amp;annan…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptFlow</name>
    <message>
        <source>The journal holds no entry of this deletion.</source>
        <translation>Journalen har ingen post om den här raderingen.</translation>
    </message>
    <message>
        <source>The journal holds no entry of this run.</source>
        <translation>Journalen har ingen post om den här körningen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecoveryFlow</name>
    <message>
        <source>Show in journal</source>
        <translation>Visa i journalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Välj dem som inte är raderade</translation>
    </message>
</context>
<context>
    <name>tokendesk::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Ta bort konto</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its API key in the keyring. At Dintero nothing changes: the key works until it is revoked in Dintero Backoffice.</source>
        <translation>Token Desk glömmer det här kontot och dess API-nyckel i nyckelringen. Hos Dintero ändras inget: nyckeln fungerar tills den återkallas i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its client secret in the keyring. At Dintero nothing changes: the client works until it is removed in Dintero Backoffice.</source>
        <translation>Token Desk glömmer det här kontot och dess klienthemlighet i nyckelringen. Hos Dintero ändras inget: klienten fungerar tills den tas bort i Dintero Backoffice.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Ta bort kontot</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunFlow</name>
    <message>
        <source>&amp;Pause or resume the run</source>
        <translation>&amp;Pausa eller fortsätt körningen</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>&amp;Stoppa körningen</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>&amp;Gå till körningen</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end, or stop it, before you start another one.</source>
        <translation>En körning pågår. Vänta tills den är klar eller stoppa den innan du startar en ny.</translation>
    </message>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Raderingar som avbröts slås upp först.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunPanel</name>
    <message>
        <source>Deletions that have ended</source>
        <translation>Raderingar som är avslutade</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Välj dem som inte är raderade</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiera till ärende</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvitto…</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Visa i journalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is under way is waited for, and recorded.</source>
        <translation>Stoppar: inget nytt skickas. Det som pågår inväntas och registreras.</translation>
    </message>
    <message>
        <source>Nothing was sent: the run can&apos;t be recorded. %1 Then start it anew.</source>
        <translation>Inget skickades: körningen kan inte registreras. %1 Starta den sedan på nytt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>tokendesk::SandboxProcess</name>
    <message>
        <source>it ended before it was ready</source>
        <translation>den avslutades innan den var redo</translation>
    </message>
    <message>
        <source>it isn&apos;t installed. Install the package %1</source>
        <translation>den är inte installerad. Installera paketet %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Customer, token or relationship id</source>
        <translation>Kund-, token- eller relations-id</translation>
    </message>
    <message>
        <source>Include &amp;deleted</source>
        <translation>Ta &amp;med raderade</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Sök &amp;på</translation>
    </message>
    <message>
        <source>Find by</source>
        <translation>Sök på</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
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
        <translation>Finns sparat; skriv bara för att ersätta</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Deletion reasons</source>
        <translation>Orsaker till radering</translation>
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
        <translation>Sidor</translation>
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
        <translation>Vilken kund gäller det?</translation>
    </message>
    <message>
        <source>Paste a customer, token or relationship id above and press Enter.</source>
        <translation>Klistra in ett kund-, token- eller relations-id ovan och tryck på Enter.</translation>
    </message>
    <message>
        <source>In this sandbox, try:</source>
        <translation>Prova i denna sandbox:</translation>
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
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>The history couldn&apos;t be read. %1 %2</source>
        <translation>Historiken kunde inte läsas. %1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln transaktion kunde inte läsas.</numerusform>
            <numerusform>%Ln transaktioner kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transactions with this card token.</source>
        <translation>Inga transaktioner med den här korttokenen.</translation>
    </message>
    <message>
        <source>Last used %1: %2, %3</source>
        <translation>Senast använd %1: %2, %3</translation>
    </message>
    <message>
        <source>Last use: not known</source>
        <translation>Senast använd: okänt</translation>
    </message>
</context>
<context>
    <name>tokendesk::UnreadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why it isn&apos;t looked up</source>
        <translation>Varför den inte slås upp</translation>
    </message>
</context>
<context>
    <name>tokendesk::WelcomePage</name>
    <message>
        <source>A&amp;dd an account</source>
        <translation>&amp;Lägg till ett konto</translation>
    </message>
    <message>
        <source>Welcome to Token Desk</source>
        <translation>Välkommen till Token Desk</translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation>&amp;Se dig om i sandboxen</translation>
    </message>
    <message>
        <source>For your shop&apos;s Dintero account. Have the account id at hand, and an API key or a client id and secret.</source>
        <translation>För butikens Dintero-konto. Du behöver konto-id:t och en API-nyckel eller ett klient-id med hemlighet.</translation>
    </message>
    <message>
        <source>A server on this computer with made-up cards. Nothing you do there touches a real card.</source>
        <translation>En server på den här datorn med påhittade kort. Inget du gör där berör ett verkligt kort.</translation>
    </message>
    <message>
        <source>Look up stored card tokens and delete them, with proof.</source>
        <translation>Slå upp lagrade korttoken och radera dem, med bevis.</translation>
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
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>Visas fortfarande: %1</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Visa certifikatet</translation>
    </message>
    <message>
        <source>Copy unknown ids</source>
        <translation>Kopiera okända id:n</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Slå upp resten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Include deleted</source>
        <translation>Ta med raderade</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was copied.</source>
        <translation>Inget är valt, så inget kopierades.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln visas</numerusform>
            <numerusform>%Ln visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 av %Ln visas</numerusform>
            <numerusform>%L1 av %Ln visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shown matches the filter. Esc clears it.</source>
        <translation>Inget som visas matchar filtret. Esc rensar det.</translation>
    </message>
    <message>
        <source>Choose the card token to delete.</source>
        <translation>Välj den korttoken som ska raderas.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Last four, brand, anything shown</source>
        <translation>Fyra sista, korttyp, allt som visas</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Look up a lis&amp;t…</source>
        <translation>Slå upp en lis&amp;ta…</translation>
    </message>
    <message>
        <source>Fi&amp;lter what is shown</source>
        <translation>&amp;Filtrera det som visas</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>Slå upp i&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Recent look-ups</source>
        <translation>S&amp;enaste uppslagningar</translation>
    </message>
    <message>
        <source>&amp;Stop, clear the filter, close the message</source>
        <translation>Sto&amp;ppa, rensa filtret, stäng meddelandet</translation>
    </message>
    <message>
        <source>Choose all s&amp;hown</source>
        <translation>&amp;Välj alla som visas</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Kopiera rad</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopiera &amp;cell</translation>
    </message>
    <message>
        <source>Copy token &amp;id</source>
        <translation>Kopiera token-&amp;id</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>&amp;Take deleted ones off the table</source>
        <translation>Re&amp;nsa raderade ur tabellen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortera efter</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Radhöjd</translation>
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
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Ra&amp;dera…</translation>
    </message>
    <message>
        <source>Check &amp;again whether it is deleted</source>
        <translation>Ko&amp;ntrollera igen om den är raderad</translation>
    </message>
    <message>
        <source>All cards of this c&amp;ustomer</source>
        <translation>Alla kort för den här k&amp;unden</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Kopiera &amp;rad</translation>
    </message>
    <message>
        <source>Copy outcome for a &amp;ticket</source>
        <translation>Kopiera resul&amp;tatet till ett ärende</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tangentbord</translation>
    </message>
    <message>
        <source>&amp;About Token Desk</source>
        <translation>&amp;Om Token Desk</translation>
    </message>
    <message>
        <source>None in this session</source>
        <translation>Inga i den här sessionen</translation>
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
        <translation>Slå upp och radera lagrade korttoken. Licensierat under Apache-2.0; använder Qt %1 (LGPL-3).</translation>
    </message>
    <message>
        <source>A deletion is under way. Wait for its outcome; if you leave, it is looked up at the next start.</source>
        <translation>En radering pågår. Vänta på resultatet. Om du avslutar slås den upp vid nästa start.</translation>
    </message>
    <message>
        <source>A deletion&apos;s outcome is unknown. Check again before you tell anyone that it is gone; if you leave, it is looked up at the next start.</source>
        <translation>Resultatet av en radering är okänt. Kontrollera igen innan du säger till någon att den är borta. Om du avslutar slås den upp vid nästa start.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Avsluta inte</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Avsluta ändå</translation>
    </message>
    <message>
        <source>Stop the run and leave</source>
        <translation>Stoppa körningen och avsluta</translation>
    </message>
    <message>
        <source>All of them are deleted already.</source>
        <translation>Alla är redan raderade.</translation>
    </message>
    <message>
        <source>None of them can be deleted.</source>
        <translation>Ingen av dem kan raderas.</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Spara &amp;diagnostik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
</TS>
