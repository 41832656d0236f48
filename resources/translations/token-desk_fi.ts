<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Give the account a name, such as the shop&apos;s.</source>
        <translation>Anna tilille nimi, esimerkiksi kaupan nimi.</translation>
    </message>
    <message>
        <source>Too long: at most 80 characters.</source>
        <translation>Liian pitkä: enintään 80 merkkiä.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Poista rivinvaihto, sarkain tai näkymätön merkki.</translation>
    </message>
    <message>
        <source>Remove the card number.</source>
        <translation>Poista kortin numero.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose one that can&apos;t be mistaken for it.</source>
        <translation>Tämä nimi on jo toisella tilillä. Valitse nimi, joka ei sekoitu siihen.</translation>
    </message>
    <message>
        <source>Enter the account id: P or T and eight digits. It stands in Dintero Backoffice.</source>
        <translation>Anna tilin tunnus: P tai T ja kahdeksan numeroa. Se näkyy Dintero Backofficessa.</translation>
    </message>
    <message>
        <source>An account id begins with P for production or T for test.</source>
        <translation>Tilin tunnuksen alussa on P (tuotanto) tai T (testi).</translation>
    </message>
    <message>
        <source>Behind the P or T there are digits only.</source>
        <translation>P- tai T-kirjaimen jälkeen tulee vain numeroita.</translation>
    </message>
    <message>
        <source>Too short: eight digits follow the P or T.</source>
        <translation>Liian lyhyt: P- tai T-kirjaimen jälkeen tulee kahdeksan numeroa.</translation>
    </message>
    <message>
        <source>Too long: eight digits follow the P or T.</source>
        <translation>Liian pitkä: P- tai T-kirjaimen jälkeen tulee kahdeksan numeroa.</translation>
    </message>
    <message>
        <source>Enter the address, such as https://checkout.dintero.com/v1.</source>
        <translation>Anna osoite, esimerkiksi https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://checkout.dintero.com/v1.</source>
        <translation>Tämä ei ole osoite. Osoite on esimerkiksi muotoa https://checkout.dintero.com/v1.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Aloita osoite merkeillä https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Osoitteen alussa on oltava https://.</translation>
    </message>
    <message>
        <source>Over http:// anyone on the way could read along. Use https://.</source>
        <translation>Jos osoite alkaa http://, kuka tahansa matkan varrella voi lukea liikennettä. Käytä osoitetta, jonka alussa on https://.</translation>
    </message>
    <message>
        <source>Remove the user and the @ sign: how to sign in is entered below.</source>
        <translation>Poista käyttäjä ja @-merkki: kirjautumistapa annetaan alempana.</translation>
    </message>
    <message>
        <source>Remove what begins with ? or #.</source>
        <translation>Poista kaikki merkistä ? tai # alkaen.</translation>
    </message>
    <message>
        <source>Too long for an address.</source>
        <translation>Liian pitkä osoitteeksi.</translation>
    </message>
    <message>
        <source>This is another account&apos;s address: compare it with the account id.</source>
        <translation>Tämä on toisen tilin osoite: vertaa sitä tilin tunnukseen.</translation>
    </message>
    <message>
        <source>The Payments API takes no API key. Sign in with client id and secret.</source>
        <translation>Payments API ei ota vastaan API-avainta. Kirjaudu client-tunnuksella ja client-salaisuudella.</translation>
    </message>
    <message>
        <source>Enter the client id. Dintero Backoffice shows it among the API clients.</source>
        <translation>Anna client-tunnus. Se näkyy Dintero Backofficen kohdassa API clients.</translation>
    </message>
    <message>
        <source>Too long for a client id.</source>
        <translation>Liian pitkä client-tunnukseksi.</translation>
    </message>
    <message>
        <source>There is a character in it that no client id has. Copy it again.</source>
        <translation>Mukana on merkki, jota ei ole missään client-tunnuksessa. Kopioi tunnus uudelleen.</translation>
    </message>
    <message>
        <source>No client id has a colon in it. Copy the id alone, without the secret.</source>
        <translation>Client-tunnuksessa ei ole kaksoispistettä. Kopioi pelkkä tunnus ilman salaisuutta.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Anna API-avain.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Anna client-salaisuus.</translation>
    </message>
    <message>
        <source>Too long for an API key.</source>
        <translation>Liian pitkä API-avaimeksi.</translation>
    </message>
    <message>
        <source>Too long for a client secret.</source>
        <translation>Liian pitkä client-salaisuudeksi.</translation>
    </message>
    <message>
        <source>There is a space or line break before or behind it. Copy it without.</source>
        <translation>Alussa tai lopussa on välilyönti tai rivinvaihto. Kopioi ilman sitä.</translation>
    </message>
    <message>
        <source>There is a character in it that no API key has. Copy it again.</source>
        <translation>Mukana on merkki, jota ei ole missään API-avaimessa. Kopioi avain uudelleen.</translation>
    </message>
    <message>
        <source>There is a character in it that no client secret has. Copy it again.</source>
        <translation>Mukana on merkki, jota ei ole missään client-salaisuudessa. Kopioi salaisuus uudelleen.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one in the Account menu, or add it.</source>
        <translation>Tiliä ”%1” ei ole. Valitse tili Tili-valikosta tai lisää se.</translation>
    </message>
    <message>
        <source>Several accounts have the id “%1”. Choose one by its name.</source>
        <translation>Usealla tilillä on tunnus ”%1”. Valitse tili nimen perusteella.</translation>
    </message>
</context>
<context>
    <name>CardTokenColumns</name>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortin numero</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Kortti vanhenee</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token vanhenee</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tokenin tunnus</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Suhde</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Aiemmat tunnukset</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Päivitetty</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Luonut</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Poistanut</translation>
    </message>
    <message>
        <source>Created in transaction</source>
        <translation>Luotu tapahtumassa</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Maksutuote</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
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
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Ei aktiivinen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Jäädytetty</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruutettu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>vanhenee pian</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vanhentunut</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>vanhenee %1</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>HIEKKALAATIKKO</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TESTI</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>TUOTANTO</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Kortinhaltija</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Kauppias</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: &quot;3 Oct 2026&quot;. Add full stops and the like as is the custom.</extracomment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>How a day and time are written, in Qt&apos;s letters: &quot;3 Oct 2026, 14:05:09&quot;.</extracomment>
        <translation>d.M.yyyy &apos;klo&apos; H.mm.ss</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How a time is written, in Qt&apos;s letters: &quot;14:05:09&quot;.</extracomment>
        <translation>H.mm.ss</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Toistuva</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Ajoittamaton</translation>
    </message>
    <message>
        <source>Card stored</source>
        <translation>Kortti tallennettu</translation>
    </message>
    <message>
        <source>Initiated</source>
        <extracomment>Of a card payment: how far it got.</extracomment>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Varmennettu</translation>
    </message>
    <message>
        <source>Authorization voided</source>
        <translation>Varmennus peruttu</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Veloitettu</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Osittain veloitettu</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Hyvitetty</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Osittain hyvitetty</translation>
    </message>
    <message>
        <source>Partially captured refunded</source>
        <translation>Osittain veloitettu, hyvitetty</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ei tiedossa</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>known to be misused</source>
        <translation>tiedetään väärinkäytetyksi</translation>
    </message>
    <message>
        <source>not what its issuer signed</source>
        <translation>ei vastaa myöntäjän allekirjoittamaa</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>itse allekirjoitettu</translation>
    </message>
    <message>
        <source>its issuer&apos;s certificate is missing</source>
        <translation>myöntäjän varmenne puuttuu</translation>
    </message>
    <message>
        <source>its authority isn&apos;t trusted</source>
        <translation>varmentajaan ei luoteta</translation>
    </message>
    <message>
        <source>its issuer may not issue certificates</source>
        <translation>myöntäjä ei saa myöntää varmenteita</translation>
    </message>
    <message>
        <source>its issuer may not vouch for this name</source>
        <translation>myöntäjä ei saa vahvistaa tätä nimeä</translation>
    </message>
    <message>
        <source>not meant for a server</source>
        <translation>ei tarkoitettu palvelimelle</translation>
    </message>
    <message>
        <source>key too weak</source>
        <translation>liian heikko avain</translation>
    </message>
    <message>
        <source>signature too weak</source>
        <translation>liian heikko allekirjoitus</translation>
    </message>
    <message>
        <source>for another host</source>
        <translation>toiselle palvelimelle</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vanhentunut</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>ei vielä voimassa</translation>
    </message>
    <message>
        <source>old protocol</source>
        <translation>vanha protokolla</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>ei TLS:ää</translation>
    </message>
    <message>
        <source>a certificate is wanted from Token Desk</source>
        <translation>Token Deskiltä vaaditaan varmenne</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>palvelin hylkäsi</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jokin muu</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2; this computer&apos;s date is %3.</source>
        <translation>Palvelimen %1 varmenne on vanhentunut (%2); tämän tietokoneen päiväys on %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, expired on %2; this computer&apos;s date is %3.</source>
        <translation>Myöntäjän ”%4” varmenne, joka vahvistaa palvelimen %1, on vanhentunut (%2); tämän tietokoneen päiväys on %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Palvelimen %1 varmenne tulee voimaan vasta %2; tämän tietokoneen päiväys on %3.</translation>
    </message>
    <message>
        <source>The certificate of “%4”, which vouches for %1, is valid only from %2 on; this computer&apos;s date is %3.</source>
        <translation>Myöntäjän ”%4” varmenne, joka vahvistaa palvelimen %1, tulee voimaan vasta %2; tämän tietokoneen päiväys on %3.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate that names no host.</source>
        <translation>Osoitteessa %1 vastaavan palvelimen varmenteessa ei ole palvelimen nimeä.</translation>
    </message>
    <message>
        <source>What answers for %1 has a certificate for another host: %2.</source>
        <translation>Osoitteessa %1 vastaavan palvelimen varmenne on toiselle palvelimelle: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is known to be misused.</source>
        <translation>Palvelimen %1 varmennetta tiedetään käytetyn väärin.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t what its issuer “%2” signed.</source>
        <translation>Palvelimen %1 varmenne ei vastaa sitä, minkä sen myöntäjä ”%2” allekirjoitti.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: only it vouches for itself.</source>
        <translation>Palvelimen %1 varmenne on itse allekirjoitettu: vain se itse vahvistaa itsensä.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t send the certificate of “%2”, which vouches for it.</source>
        <translation>Palvelin %1 ei lähettänyt myöntäjän ”%2” varmennetta, joka vahvistaa palvelimen.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust “%2”, which vouches for %1.</source>
        <translation>Tämä tietokone ei luota myöntäjään ”%2”, joka vahvistaa palvelimen %1.</translation>
    </message>
    <message>
        <source>“%2”, which vouches for %1, may not issue such certificates.</source>
        <translation>Myöntäjä ”%2”, joka vahvistaa palvelimen %1, ei saa myöntää tällaisia varmenteita.</translation>
    </message>
    <message>
        <source>“%2” vouches for %1, but may not do so for that name.</source>
        <translation>Myöntäjä ”%2” vahvistaa palvelimen %1, mutta ei saa tehdä niin tälle nimelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t meant for a server.</source>
        <translation>Palvelimen %1 varmennetta ei ole tarkoitettu palvelimelle.</translation>
    </message>
    <message>
        <source>%1 offered a key that is too weak.</source>
        <translation>Palvelin %1 tarjosi liian heikkoa avainta.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a key that is too weak (%2).</source>
        <translation>Palvelimen %1 varmenne perustuu liian heikkoon avaimeen (%2).</translation>
    </message>
    <message>
        <source>%1 offered a signature that can be forged.</source>
        <translation>Palvelin %1 tarjosi allekirjoitusta, jonka voi väärentää.</translation>
    </message>
    <message>
        <source>The certificate of %1 relies on a signature that can be forged (%2).</source>
        <translation>Palvelimen %1 varmenne perustuu allekirjoitukseen, jonka voi väärentää (%2).</translation>
    </message>
    <message>
        <source>%1 offers only versions of TLS that are no longer safe.</source>
        <translation>Palvelin %1 tarjoaa vain TLS-versioita, jotka eivät ole enää turvallisia.</translation>
    </message>
    <message>
        <source>What answers for %1 doesn&apos;t speak TLS.</source>
        <translation>Osoitteessa %1 vastaava palvelin ei käytä TLS:ää.</translation>
    </message>
    <message>
        <source>%1 wants a certificate from Token Desk, which has none.</source>
        <translation>Palvelin %1 vaatii Token Deskiltä varmennetta, jota sillä ei ole.</translation>
    </message>
    <message>
        <source>%1 refused every kind of encryption that Token Desk offers.</source>
        <translation>Palvelin %1 hylkäsi kaikki Token Deskin tarjoamat salaustavat.</translation>
    </message>
    <message>
        <source>No protected connection to %1 came about.</source>
        <translation>Suojattua yhteyttä palvelimeen %1 ei saatu muodostettua.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is %1.</source>
        <translation>Palvelin %1 ei pystynyt todistamaan olevansa %1.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add your company&apos;s certificate file in the network settings; otherwise don&apos;t trust this network, and ask whoever runs it.</source>
        <translation>Jos se on oman yrityksesi, lisää yrityksen varmennetiedosto verkkoasetuksissa; muuten älä luota tähän verkkoon ja kysy asiaa sen ylläpidolta.</translation>
    </message>
    <message>
        <source>Most likely the server is set up wrong: ask whoever runs it to send the whole chain. If it is your company&apos;s own, add your company&apos;s certificate file in the network settings.</source>
        <translation>Palvelimen asetuksissa on todennäköisesti virhe: pyydä sen ylläpitoa asettamaan palvelin lähettämään koko varmenneketju. Jos palvelin on oman yrityksesi, lisää yrityksen varmennetiedosto verkkoasetuksissa.</translation>
    </message>
    <message>
        <source>Check the address for typing errors; if it is right, ask whoever runs your network.</source>
        <translation>Tarkista, ettei osoitteessa ole kirjoitusvirheitä; jos se on oikein, kysy verkon ylläpidolta.</translation>
    </message>
    <message>
        <source>If that date is wrong, set this computer&apos;s clock; otherwise ask whoever runs the server.</source>
        <translation>Jos päiväys on väärin, aseta tämän tietokoneen kello oikeaan aikaan; muuten kysy palvelimen ylläpidolta.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, ask whoever runs your network.</source>
        <translation>Tarkista osoite ja sen portti; jos ne ovat oikein, kysy verkon ylläpidolta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server or your network.</source>
        <translation>Kysy palvelimen tai verkon ylläpidolta.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read (%2). Check the network settings.</source>
        <translation>Tiedoston %1 varmenteita ei voi lukea (%2). Tarkista verkkoasetukset.</translation>
    </message>
    <message>
        <source>give its whole path</source>
        <translation>anna koko polku</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>se ei ole tiedosto</translation>
    </message>
    <message>
        <source>%1 is too large for a file of certificates. Check the network settings.</source>
        <translation>Tiedosto %1 on liian suuri varmennetiedostoksi. Tarkista verkkoasetukset.</translation>
    </message>
    <message>
        <source>%1 holds a private key, which belongs on no desktop. Ask for the file with the certificates alone.</source>
        <translation>Tiedostossa %1 on yksityinen avain, joka ei kuulu yhdellekään työasemalle. Pyydä tiedosto, jossa on vain varmenteet.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Ask whoever runs your network for one.</source>
        <translation>Tiedostossa %1 ei ole PEM-muotoista varmennetta. Pyydä sellainen verkon ylläpidolta.</translation>
    </message>
    <message>
        <source>Certificate %L2 in %1 is damaged. Ask whoever runs your network for the file anew.</source>
        <translation>Varmenne %L2 tiedostossa %1 on vaurioitunut. Pyydä tiedosto uudelleen verkon ylläpidolta.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Haltija</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Lisäksi: %1</translation>
    </message>
    <message>
        <source>No certificate came.</source>
        <translation>Varmennetta ei saatu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Palvelimen varmenne</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>Myöntäjä %1</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked isn&apos;t checked.</source>
        <translation>Varmenteen mahdollista mitätöintiä ei tarkisteta.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>They can be read.</source>
        <translation>Ne voi lukea.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Se vastaa.</translation>
    </message>
    <message>
        <source>It can be read and written: %1</source>
        <translation>Sitä voi lukea ja kirjoittaa: %1</translation>
    </message>
    <message>
        <source>None is taken.</source>
        <translation>Mitään ei käytetä.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>Käytetään: %1.</translation>
    </message>
    <message>
        <source>An address was found for %1.</source>
        <translation>Palvelimelle %1 löytyi osoite.</translation>
    </message>
    <message>
        <source>The proxy found an address for %1.</source>
        <translation>Välityspalvelin löysi osoitteen palvelimelle %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted.</source>
        <translation>Palvelimen %1 varmenteeseen luotetaan.</translation>
    </message>
    <message>
        <source>Card tokens may be read.</source>
        <translation>Korttitokeneita saa lukea.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Se ei vastaa. Avaa se käyttäjän omassa istunnossa; siihen asti salaisuudet säilyvät vain istunnon ajan.</translation>
    </message>
    <message>
        <source>It is locked, or refused. Unlock it in the person&apos;s own session; until then secrets are kept for a session only.</source>
        <translation>Se on lukittu tai kieltäytyi. Avaa se käyttäjän omassa istunnossa; siihen asti salaisuudet säilyvät vain istunnon ajan.</translation>
    </message>
    <message>
        <source>There is none that answers, as is so outside a desktop&apos;s session. Check it in the person&apos;s own session; without one, secrets are kept for a session only.</source>
        <translation>Mikään avainnippu ei vastaa, mikä on tavallista työpöytäistunnon ulkopuolella. Tarkista käyttäjän omassa istunnossa; ilman avainnippua salaisuudet säilyvät vain istunnon ajan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Avainnippu</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Välityspalvelin</translation>
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
        <translation>Kirjautumistiedot</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Käyttöoikeus</translation>
    </message>
    <message>
        <source>good</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>of something that was checked: it isn&apos;t wrong, but worth a look</extracomment>
        <translation>katso</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>of something that was checked: it doesn&apos;t work</extracomment>
        <translation>vika</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ei tarkistettu</translation>
    </message>
    <message>
        <source>None is set up. Start Token Desk and add one.</source>
        <translation>Yhtään ei ole määritetty. Käynnistä Token Desk ja lisää sellainen.</translation>
    </message>
    <message>
        <source>They are accepted.</source>
        <translation>Ne hyväksytään.</translation>
    </message>
    <message>
        <source>It can&apos;t be told until the rest works.</source>
        <translation>Sitä ei voi todeta, ennen kuin muu toimii.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Niissä ei ole mitään vikaa.</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>what the organisation has decided for this computer</extracomment>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and is reached without TLS.</source>
        <translation>%1 on tämä tietokone itse, ja siihen saadaan yhteys ilman TLS:ää.</translation>
    </message>
</context>
<context>
    <name>ClipboardWords</name>
    <message>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, for %Ln second(s).</source>
        <translation>
            <numerusform>Kopioitu %Ln sekunnin ajaksi.</numerusform>
            <numerusform>Kopioitu %Ln sekunnin ajaksi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080.</source>
        <translation>Valinnalle --sandbox annetaan tällä koneella oleva hiekkalaatikko, esimerkiksi --sandbox=http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>no key, secret or password is taken here: every program on this machine can read a command line. They are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>avainta, salaisuutta tai salasanaa ei anneta tässä: komentorivin voi lukea mikä tahansa tämän koneen ohjelma. Ne annetaan ikkunassa ja säilytetään järjestelmän avainnipussa.</translation>
    </message>
    <message>
        <source>“%1” is no option of token-desk; see token-desk --help.</source>
        <translation>”%1” ei ole token-desk-ohjelman valinta; katso token-desk --help.</translation>
    </message>
    <message>
        <source>--verify-journal= takes the folder of a journal; without “=” it is your own.</source>
        <translation>Valinnalle --verify-journal= annetaan lokin kansio; ilman merkkiä ”=” tarkistetaan oma lokisi.</translation>
    </message>
    <message>
        <source>--account takes an account&apos;s name or id, such as --account=P12345678.</source>
        <translation>Valinnalle --account annetaan tilin nimi tai tunnus, esimerkiksi --account=P12345678.</translation>
    </message>
    <message>
        <source>--account and --sandbox don&apos;t go together: the sandbox is an account.</source>
        <translation>Valintoja --account ja --sandbox ei voi käyttää yhdessä: hiekkalaatikko on tili.</translation>
    </message>
    <message>
        <source>token-desk takes nothing but its options and a link on the command line; see token-desk --help.</source>
        <translation>token-desk hyväksyy komentorivillä vain valintansa ja linkin; katso token-desk --help.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t go together; see token-desk --help.</source>
        <translation>%1 ja %2 eivät sovi yhteen; katso token-desk --help.</translation>
    </message>
    <message>
        <source>%1 only says how; see token-desk --help.</source>
        <translation>%1 kertoo vain, miten; katso token-desk --help.</translation>
    </message>
    <message>
        <source>token-desk takes one link at a time; see token-desk --help.</source>
        <translation>token-desk hyväksyy yhden linkin kerrallaan; katso token-desk --help.</translation>
    </message>
    <message>
        <source>--account and a link don&apos;t go together: the link names the account.</source>
        <translation>--account ja linkki eivät sovi yhteen: linkki nimeää tilin.</translation>
    </message>
    <message>
        <source>A link goes with a window only; see token-desk --help.</source>
        <translation>Linkki toimii vain ikkunan kanssa; katso token-desk --help.</translation>
    </message>
    <message>
        <source>Usage: token-desk [OPTIONS] [LINK]</source>
        <translation>Käyttö: token-desk [OPTIONS] [LINK]</translation>
    </message>
    <message>
        <source>Look up card tokens and delete them.</source>
        <translation>Hae korttitokeneita ja poista niitä.</translation>
    </message>
    <message>
        <source>LINK looks something up: tokendesk:find?customer=ID, or token=ID or relationship=ID, and if you like &amp;account=NAME and &amp;ticket=NUMBER, which is offered among the reasons of a deletion. A link never deletes.</source>
        <translation>LINK hakee jotain: tokendesk:find?customer=ID hakee asiakkaan, token=ID tokenin ja relationship=ID suhteen; haluttaessa mukana voi olla &amp;account=NAME eli tili ja &amp;ticket=NUMBER eli tiketti, jota tarjotaan poiston syiden joukossa. Linkki ei koskaan poista mitään.</translation>
    </message>
    <message>
        <source>There is one window for each user, and another for each sandbox: to start again brings it to the front.</source>
        <translation>Jokaisella käyttäjällä on yksi ikkuna ja jokaisella hiekkalaatikolla omansa: uusi käynnistys tuo sen eteen.</translation>
    </message>
    <message>
        <source>No option and no environment variable takes a key, secret or password: they are entered in the window and kept in the system&apos;s keyring.</source>
        <translation>Mikään valinta tai ympäristömuuttuja ei ota vastaan avainta, salaisuutta tai salasanaa: ne annetaan ikkunassa ja säilytetään järjestelmän avainnipussa.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Paluuarvo:</translation>
    </message>
    <message>
        <source>--export-journal takes the file to write, such as --export-journal=journal.csv.</source>
        <translation>Valinnalle --export-journal annetaan kirjoitettava tiedosto, esimerkiksi --export-journal=journal.csv.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>Valinnalle --format annetaan csv tai json.</translation>
    </message>
    <message>
        <source>the account of that name or account id, such as --account=P12345678; else the default one, or with --check all</source>
        <translation>tili, jolla on tämä nimi tai tunnus, esimerkiksi --account=P12345678; muuten oletustili tai valinnan --check kanssa kaikki</translation>
    </message>
    <message>
        <source>start a sandbox with made-up cards and use it; it ends with Token Desk. With URL: use one that runs already, on this machine only, such as http://127.0.0.1:8080</source>
        <translation>käynnistä hiekkalaatikko, jossa on keksittyjä kortteja, ja käytä sitä; se päättyy Token Deskin mukana. URL-osoitteen kanssa: käytä jo käynnissä olevaa, vain tällä koneella, esimerkiksi http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>open another window beside one that is open; links don&apos;t reach it</source>
        <translation>avaa toinen ikkuna avoimen rinnalle; linkit eivät tule siihen</translation>
    </message>
    <message>
        <source>check the journal of your deletions, or a copy of one: whether each entry is the one that was written, and none is missing</source>
        <translation>tarkista poistojesi loki tai sen kopio: onko jokainen merkintä se, joka kirjoitettiin, ja puuttuuko jotain</translation>
    </message>
    <message>
        <source>write every deletion in your journal into a new file; one that is there already stays as it is</source>
        <translation>kirjoita lokisi kaikki poistot uuteen tiedostoon; olemassa oleva jää ennalleen</translation>
    </message>
    <message>
        <source>how, with --export-journal; else as the file&apos;s name ends. JSON has every entry of each deletion</source>
        <translation>muoto valinnan --export-journal kanssa; muuten tiedostonimen päätteen mukaan. JSON sisältää jokaisen poiston kaikki merkinnät</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>tulosta versio</translation>
    </message>
    <message>
        <source>print this; -h does too</source>
        <translation>tulosta tämä; samoin -h</translation>
    </message>
    <message>
        <source>check what Token Desk needs: policy, settings, keyring, journal, and for each account proxy, DNS, TLS, credentials and scope; a line for each, with what to do</source>
        <translation>tarkista, mitä Token Desk tarvitsee: säännöt, asetukset, avainnippu, loki ja jokaiselta tililtä välityspalvelin, DNS, TLS, kirjautumistiedot ja käyttöoikeus; jokaisesta rivi ja ohje</translation>
    </message>
    <message>
        <source>print every value that holds and the file it comes from: your organisation&apos;s policy and defaults, your settings; and what is wrong with the policy</source>
        <translation>tulosta jokainen voimassa oleva arvo ja tiedosto, josta se tulee: organisaation säännöt ja oletukset, omat asetukset; ja mitä vikaa säännöissä on</translation>
    </message>
    <message>
        <source>tell it as JSON, with --check, --print-config or --verify-journal</source>
        <translation>kerro se JSON-muodossa valinnan --check, --print-config tai --verify-journal kanssa</translation>
    </message>
</context>
<context>
    <name>ConfigurationWords</name>
    <message>
        <source>managed: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>hallinnoitu: %1</translation>
    </message>
    <message>
        <source>your settings: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file.</extracomment>
        <translation>omat asetukset: %1</translation>
    </message>
    <message>
        <source>your organisation&apos;s default: %1</source>
        <extracomment>Where a value of the configuration comes from. %1: a file and a line.</extracomment>
        <translation>organisaation oletus: %1</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value of the configuration comes from: it is Token Desk&apos;s own.</extracomment>
        <translation>oletus</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Ongelmat:</translation>
    </message>
    <message>
        <source>Policy files that were read:</source>
        <translation>Luetut sääntötiedostot:</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>%1 answers, but has no card tokens at this address (404). Check the address.</source>
        <translation>Palvelin %1 vastaa, mutta tässä osoitteessa ei ole korttitokeneita (404). Tarkista osoite.</translation>
    </message>
    <message>
        <source>It answers, but these credentials belong to account %1, not %2. Correct the account id, or take the credentials of %2.</source>
        <translation>API vastaa, mutta nämä kirjautumistiedot kuuluvat tilille %1 eivätkä tilille %2. Korjaa tilin tunnus tai käytä tilin %2 kirjautumistietoja.</translation>
    </message>
    <message>
        <source>It works. The account has no card token yet, so it couldn&apos;t be checked that these credentials belong to %1.</source>
        <translation>Yhteys toimii. Tilillä ei ole vielä yhtään korttitokenia, joten ei voitu tarkistaa, että nämä kirjautumistiedot kuuluvat tilille %1.</translation>
    </message>
    <message>
        <source>It works: %1 answers for account %2.</source>
        <translation>Yhteys toimii: palvelin %1 vastaa, ja tili on %2.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Try again.</source>
        <translation>Yritä uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Odota %Ln sekunti ja yritä sitten uudelleen.</numerusform>
            <numerusform>Odota %Ln sekuntia ja yritä sitten uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minute(s), then try again.</source>
        <translation>
            <numerusform>Odota %Ln minuutti ja yritä sitten uudelleen.</numerusform>
            <numerusform>Odota %Ln minuuttia ja yritä sitten uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept these credentials (%1).</source>
        <translation>API ei hyväksy näitä kirjautumistietoja (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the API key (%1).</source>
        <translation>API ei hyväksy API-avainta (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept its own access token, not even a new one (%1).</source>
        <translation>API ei hyväksy omaa käyttöoikeustunnustaan, ei edes uutta (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t accept the client id and secret (%1).</source>
        <translation>API ei hyväksy client-tunnusta ja client-salaisuutta (%1).</translation>
    </message>
    <message>
        <source>Check the account&apos;s credentials.</source>
        <translation>Tarkista tilin kirjautumistiedot.</translation>
    </message>
    <message>
        <source>Check the API key in the account&apos;s settings.</source>
        <translation>Tarkista API-avain tilin asetuksista.</translation>
    </message>
    <message>
        <source>The client id and secret are right: check the account&apos;s id and API root in its settings.</source>
        <translation>Client-tunnus ja client-salaisuus ovat oikein: tarkista tilin tunnus ja API-osoite tilin asetuksista.</translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation>Tarkista molemmat tilin asetuksista.</translation>
    </message>
    <message>
        <source>The API key has a space, a line break or another character that no key has.</source>
        <translation>API-avaimessa on välilyönti, rivinvaihto tai muu merkki, jota ei ole missään avaimessa.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Tili on lukittu.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Ei yhteyttä palvelimeen %1.</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>Tämä tietokone ei ole verkossa.</translation>
    </message>
    <message>
        <source>The proxy %2 found no address for %1.</source>
        <translation>Välityspalvelin %2 ei löytänyt osoitetta palvelimelle %1.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>Palvelimelle %1 ei löytynyt osoitetta.</translation>
    </message>
    <message>
        <source>%1 refused the connection that the proxy %2 tried to make.</source>
        <translation>Palvelin %1 hylkäsi yhteyden, jota välityspalvelin %2 yritti muodostaa.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>Palvelin %1 hylkäsi yhteyden.</translation>
    </message>
    <message>
        <source>No address was found for the proxy %1.</source>
        <translation>Välityspalvelimelle %1 ei löytynyt osoitetta.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Välityspalvelin %1 hylkäsi yhteyden.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password.</source>
        <translation>Matkalla palvelimeen %1 oleva välityspalvelin vaatii käyttäjänimen ja salasanan.</translation>
    </message>
    <message>
        <source>The proxy %1 wants the right user name and password.</source>
        <translation>Välityspalvelin %1 vaatii oikean käyttäjänimen ja salasanan.</translation>
    </message>
    <message>
        <source>The proxy %2 let nothing through to %1.</source>
        <translation>Välityspalvelin %2 ei päästänyt mitään palvelimelle %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>Palvelin %1 ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Yhteys palvelimeen %1 katkesi, ennen kuin vastaus oli kokonaan perillä.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which Token Desk doesn&apos;t follow.</source>
        <translation>Palvelin %1 ohjasi toiseen osoitteeseen (%2), eikä Token Desk seuraa uudelleenohjauksia.</translation>
    </message>
    <message>
        <source>The API refused (%1).</source>
        <translation>API hylkäsi pyynnön (%1).</translation>
    </message>
    <message>
        <source>The API doesn&apos;t let this client id sign in to the account (%1).</source>
        <translation>API ei salli kirjautumista tilille tällä client-tunnuksella (%1).</translation>
    </message>
    <message>
        <source>These credentials aren&apos;t allowed to do that (%1).</source>
        <translation>Näillä kirjautumistiedoilla ei ole oikeutta tähän (%1).</translation>
    </message>
    <message>
        <source>The API knows no such token (%1).</source>
        <translation>API ei tunne tällaista tokenia (%1).</translation>
    </message>
    <message>
        <source>The API asks to slow down (%1).</source>
        <translation>API pyytää hidastamaan (%1).</translation>
    </message>
    <message>
        <source>The API failed (%1).</source>
        <translation>API:ssa tapahtui virhe (%1).</translation>
    </message>
    <message>
        <source>%1 gave an answer that Token Desk doesn&apos;t know (%2).</source>
        <translation>Palvelin %1 antoi vastauksen, jota Token Desk ei tunne (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 couldn&apos;t be read.</source>
        <translation>Palvelimen %1 vastausta ei voitu lukea.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, as a network does that asks people to sign in.</source>
        <translation>Palvelin %1 vastasi verkkosivulla, kuten verkko, johon pitää ensin kirjautua.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large to be right.</source>
        <translation>Palvelimen %1 vastaus oli liian suuri ollakseen oikea.</translation>
    </message>
    <message>
        <source>The API answered for another account, %1.</source>
        <translation>API:n vastaus koskee toista tiliä: %1.</translation>
    </message>
    <message>
        <source>The list didn&apos;t come in order: %1.</source>
        <translation>Luettelo ei tullut oikeassa järjestyksessä: %1.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be written.</source>
        <translation>Lokia ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Another Token Desk is deleting it.</source>
        <translation>Toinen Token Desk poistaa sitä parhaillaan.</translation>
    </message>
    <message>
        <source>What came of an earlier deletion of it isn&apos;t known yet.</source>
        <translation>Sen aiemman poiston tulos ei ole vielä tiedossa.</translation>
    </message>
    <message>
        <source>It is deleted already, or its record isn&apos;t one that can be deleted.</source>
        <translation>Se on jo poistettu, tai sen tietue ei ole poistettavissa.</translation>
    </message>
    <message>
        <source>It stood in the list more than once.</source>
        <translation>Se oli luettelossa useammin kuin kerran.</translation>
    </message>
    <message>
        <source>The run was stopped before its turn.</source>
        <translation>Poistoajo pysäytettiin ennen sen vuoroa.</translation>
    </message>
    <message>
        <source>Token Desk ended before its turn.</source>
        <translation>Token Desk sulkeutui ennen sen vuoroa.</translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation>Kirjautuminen epäonnistui. %1</translation>
    </message>
    <message>
        <source>Enter it again in the account&apos;s settings.</source>
        <translation>Anna se uudelleen tilin asetuksissa.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Avaa lukitus ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Tarkista verkko ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Connect it to one, then try again.</source>
        <translation>Yhdistä tietokone verkkoon ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, then the network.</source>
        <translation>Tarkista, ettei osoitteessa ole kirjoitusvirheitä, ja sen jälkeen verkko.</translation>
    </message>
    <message>
        <source>Check the address and its port; if they are right, try again later.</source>
        <translation>Tarkista osoite ja sen portti; jos ne ovat oikein, yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in the network settings.</source>
        <translation>Tarkista välityspalvelimen nimi verkkoasetuksista.</translation>
    </message>
    <message>
        <source>Check the proxy and its port in the network settings.</source>
        <translation>Tarkista välityspalvelin ja sen portti verkkoasetuksista.</translation>
    </message>
    <message>
        <source>Enter them in the network settings.</source>
        <translation>Anna ne verkkoasetuksissa.</translation>
    </message>
    <message>
        <source>Check its user name and password in the network settings; if they are right, ask whoever runs your network to let this address through.</source>
        <translation>Tarkista sen käyttäjänimi ja salasana verkkoasetuksista; jos ne ovat oikein, pyydä verkon ylläpitoa sallimaan tämä osoite.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in with a browser, then try again.</source>
        <translation>Jos verkossa on kirjautumissivu, kirjaudu selaimella ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Change what was asked for, then try again.</source>
        <translation>Muuta pyyntöä ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Check that the account&apos;s id and the client id belong together.</source>
        <translation>Tarkista, että tilin tunnus ja client-tunnus kuuluvat yhteen.</translation>
    </message>
    <message>
        <source>They need the scope admin:checkout. In Dintero Backoffice, under Settings, API clients, make ones that have it, or ask whoever may.</source>
        <translation>Niillä on oltava käyttöoikeus (scope) admin:checkout. Luo sellaiset Dintero Backofficessa, kohdassa Settings, API clients, tai pyydä niitä henkilöltä, jolla on siihen oikeus.</translation>
    </message>
    <message>
        <source>Check the account&apos;s id and credentials in its settings.</source>
        <translation>Tarkista tilin tunnus ja kirjautumistiedot tilin asetuksista.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell Dintero support when it happened.</source>
        <translation>Yritä uudelleen; jos ongelma jatkuu, kerro Dinteron tuelle, milloin se tapahtui.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that its folder can be written; then try again.</source>
        <translation>Vapauta levytilaa ja varmista, että lokin kansioon voi kirjoittaa; yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Wait until that is done, then look it up again.</source>
        <translation>Odota, kunnes se on valmis, ja hae token sitten uudelleen.</translation>
    </message>
    <message>
        <source>Check again what came of that first.</source>
        <translation>Tarkista ensin uudelleen, mikä sen tulos oli.</translation>
    </message>
    <message>
        <source>Look it up again to see how it stands.</source>
        <translation>Hae se uudelleen, niin näet sen nykytilan.</translation>
    </message>
    <message>
        <source>If it should go, delete it again.</source>
        <translation>Jos se pitää poistaa, poista se uudelleen.</translation>
    </message>
    <message>
        <source>The API shows no card token of this account.</source>
        <translation>API ei näytä yhtään tämän tilin korttitokenia.</translation>
    </message>
</context>
<context>
    <name>ExitStatus</name>
    <message>
        <source>A wrong option. Nothing was done.</source>
        <translation>Väärä valinta. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>An open window doesn&apos;t answer, so nothing was done.</source>
        <translation>Avoin ikkuna ei vastaa, joten mitään ei tehty.</translation>
    </message>
    <message>
        <source>The window was closed, or an open one took over; the journal is sound or doesn&apos;t exist yet; it was exported; what was checked works; the policy has no problem.</source>
        <translation>Ikkuna suljettiin tai avoin ikkuna jatkoi; loki on eheä tai sitä ei ole vielä; se vietiin; tarkistettu toimii; säännöissä ei ole ongelmia.</translation>
    </message>
    <message>
        <source>The window couldn&apos;t be opened; the journal can&apos;t be read, or an entry doesn&apos;t fit; nothing was exported; something that was checked doesn&apos;t work; the policy has problems.</source>
        <translation>Ikkunaa ei voitu avata; lokia ei voi lukea tai jokin merkintä ei täsmää; mitään ei viety; jokin tarkistettu ei toimi; säännöissä on ongelmia.</translation>
    </message>
</context>
<context>
    <name>ExportJournal</name>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2).</source>
        <translation>Mitään ei viety: tiedostoa %1 ei voi kirjoittaa (%2).</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Mitään ei viety. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: your organisation has turned exports off.</source>
        <translation>Mitään ei viety: organisaatiosi on estänyt viennin.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 is there already. Choose another name, or remove it.</source>
        <translation>Mitään ei viety: %1 on jo olemassa. Valitse toinen nimi tai poista se.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>Vietiin %Ln poisto tiedostoon %1.</numerusform>
            <numerusform>Vietiin %Ln poistoa tiedostoon %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTroubleWords</name>
    <message>
        <source>The disk is full. Make room for the journal %1.</source>
        <translation>Levy on täynnä. Vapauta tilaa lokille %1.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written. Make it and its folder writable.</source>
        <translation>Lokia %1 ei voi kirjoittaa. Salli kirjoittaminen lokiin ja sen kansioon.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Toinen ohjelma pitää lokia %1 auki. Sulje se ohjelma.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Start Token Desk anew: it sets the file aside and begins another one.</source>
        <translation>Loki %1 on vaurioitunut. Käynnistä Token Desk uudelleen: se siirtää tiedoston syrjään ja aloittaa uuden.</translation>
    </message>
    <message>
        <source>A later version of Token Desk keeps the journal %1. Use that version.</source>
        <translation>Lokia %1 pitää Token Deskin uudempi versio. Käytä sitä versiota.</translation>
    </message>
    <message>
        <source>The journal %1 doesn&apos;t hold yet what has happened before.</source>
        <translation>Lokissa %1 ei ole vielä sitä, mitä aiemmin on tapahtunut.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2.</source>
        <translation>Lokia %1 ei voi kirjoittaa: %2.</translation>
    </message>
    <message>
        <source>The journal was damaged or changed, and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Loki oli vaurioitunut tai sitä oli muutettu, ja se on siirretty syrjään: %1. Uusi loki jatkaa siitä, mikä jäi selvittämättä. Säilytä tiedosto ja kerro asiasta siitä vastaavalle.</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be used (%2), and is set aside as %1. A new one goes on with what wasn&apos;t settled. Keep that file, and tell whoever answers for it.</source>
        <translation>Lokia ei voitu käyttää (%2), ja se on siirretty syrjään: %1. Uusi loki jatkaa siitä, mikä jäi selvittämättä. Säilytä tiedosto ja kerro asiasta siitä vastaavalle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted deletion(s) can&apos;t be looked up: no account here has the id and the address that they were sent to. They are in the journal, as unknown.</source>
        <translation>
            <numerusform>%Ln kesken jäänyttä poistoa ei voi tarkistaa: millään tämän ohjelman tilillä ei ole sitä tunnusta ja osoitetta, johon se lähetettiin. Lokissa sen tulos ei ole tiedossa.</numerusform>
            <numerusform>%Ln kesken jäänyttä poistoa ei voi tarkistaa: millään tämän ohjelman tilillä ei ole sitä tunnusta ja osoitetta, johon ne lähetettiin. Lokissa niiden tulos ei ole tiedossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account %1 first: then it is looked up.</source>
        <translation>Avaa ensin tili %1: sitten asia tarkistetaan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln entry(s) of what happened wait in memory and are tried again every few seconds; until they are written, nothing more is deleted. Don&apos;t close Token Desk.</source>
        <translation>
            <numerusform>%1 %Ln merkintä tapahtuneesta odottaa muistissa, ja sitä yritetään kirjoittaa muutaman sekunnin välein; ennen sitä mitään muuta ei poisteta. Älä sulje Token Deskiä.</numerusform>
            <numerusform>%1 %Ln merkintää tapahtuneesta odottaa muistissa, ja niitä yritetään kirjoittaa muutaman sekunnin välein; ennen sitä mitään muuta ei poisteta. Älä sulje Token Deskiä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Open the account to find out what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln poisto jäi kesken (%1). Avaa tili, niin näet, mitä sille tapahtui; mitään ei lähetetä uudelleen.</numerusform>
            <numerusform>%Ln poistoa jäi kesken (%1). Avaa tili, niin näet, mitä niille tapahtui; mitään ei lähetetä uudelleen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The API confirmed that it is deleted.</source>
        <translation>API vahvisti, että token on poistettu.</translation>
    </message>
    <message>
        <source>The API said that it was gone already.</source>
        <translation>API ilmoitti, että token oli jo poissa.</translation>
    </message>
    <message>
        <source>The API refused. Nothing was changed.</source>
        <translation>API hylkäsi pyynnön. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>The answer was lost or proves nothing: it may or may not be deleted.</source>
        <translation>Vastaus katosi tai ei todista mitään: token on ehkä poistettu, ehkä ei.</translation>
    </message>
    <message>
        <source>Looked up: it is deleted.</source>
        <translation>Tarkistushaku: token on poistettu.</translation>
    </message>
    <message>
        <source>Looked up: it is not deleted.</source>
        <translation>Tarkistushaku: tokenia ei ole poistettu.</translation>
    </message>
    <message>
        <source>Looked up, without an answer.</source>
        <translation>Tarkistushaku: ei vastausta.</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>nro %1 lokissa %2</translation>
    </message>
    <message>
        <source>Not sound: the file is damaged or was changed (%1).</source>
        <translation>Ei eheä: tiedosto on vaurioitunut tai sitä on muutettu (%1).</translation>
    </message>
    <message>
        <source>Not sound: entry %1 isn&apos;t what was written.</source>
        <translation>Ei eheä: merkintä %1 ei ole se, joka kirjoitettiin.</translation>
    </message>
    <message>
        <source>Not sound: entries before entry %1 are missing.</source>
        <translation>Ei eheä: merkintöjä puuttuu ennen merkintää %1.</translation>
    </message>
    <message>
        <source>Not sound: entry %1 doesn&apos;t follow on the one before.</source>
        <translation>Ei eheä: merkintä %1 ei jatka edellistä.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Oli jo poissa</translation>
    </message>
    <message>
        <source>Deleted, by look-up</source>
        <translation>Poistettu (tarkistushaku)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ei lähetetty</translation>
    </message>
    <message>
        <source>Not deleted, by look-up</source>
        <translation>Ei poistettu (tarkistushaku)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Unknown: not settled yet</source>
        <translation>Ei tiedossa: vielä selvittämättä</translation>
    </message>
    <message>
        <source>Confirmed by the person. Nothing was sent yet.</source>
        <translation>Käsittelijä vahvisti. Mitään ei ole vielä lähetetty.</translation>
    </message>
    <message>
        <source>Attempt %1: about to be sent.</source>
        <translation>Yritys %1: lähetys on alkamassa.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Yritys %1: %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Päättyi: %1</translation>
    </message>
    <message>
        <source>The run was paused.</source>
        <translation>Poistoajo keskeytettiin.</translation>
    </message>
    <message>
        <source>The run went on.</source>
        <translation>Poistoajoa jatkettiin.</translation>
    </message>
    <message>
        <source>The run ended.</source>
        <translation>Poistoajo päättyi.</translation>
    </message>
    <message>
        <source>The journal was begun.</source>
        <translation>Loki aloitettiin.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>Deleted at %1, says the API</source>
        <translation>Poistettu %1, API:n mukaan</translation>
    </message>
    <message>
        <source>Deleted at %1 by %2, says the API</source>
        <translation>Poistettu %1, poistaja %2, API:n mukaan</translation>
    </message>
    <message>
        <source>%1, no. %2, %3, hash %4…</source>
        <translation>%1, nro %2, %3, tiiviste %4…</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: the disk is full. Make room on it, then try again.</source>
        <translation>Lokia ei voi lukea: levy on täynnä. Vapauta tilaa ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened: %1 or its folder can&apos;t be written. Ask whoever looks after this computer to let you write there, then try again.</source>
        <translation>Lokia ei voi avata: tiedostoon %1 tai sen kansioon ei voi kirjoittaa. Pyydä tietokoneen ylläpidolta kirjoitusoikeus ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: another program holds %1. Close it, then try again.</source>
        <translation>Lokia ei voi lukea: toinen ohjelma pitää tiedostoa %1 auki. Sulje se ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: %1 is damaged. Keep a copy of the file as it is, and tell whoever looks after this computer.</source>
        <translation>Lokia ei voi lukea: tiedosto %1 on vaurioitunut. Säilytä tiedostosta kopio sellaisenaan ja kerro asiasta tietokoneen ylläpidolle.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read: a later version of Token Desk keeps %1. Use that version.</source>
        <translation>Lokia ei voi lukea: tiedostoa %1 pitää Token Deskin uudempi versio. Käytä sitä versiota.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read: %2. Try again; if it stays so, tell whoever looks after this computer.</source>
        <translation>Lokia %1 ei voi lukea: %2. Yritä uudelleen; jos ongelma jatkuu, kerro asiasta tietokoneen ylläpidolle.</translation>
    </message>
    <message>
        <source>%1 Close every Token Desk and start one anew: it sets the journal aside, and begins another one. Keep the old file, and tell whoever answers for it.</source>
        <translation>%1 Sulje kaikki Token Deskit ja käynnistä ohjelma uudelleen: se siirtää lokin syrjään ja aloittaa uuden. Säilytä vanha tiedosto ja kerro asiasta siitä vastaavalle.</translation>
    </message>
    <message>
        <source>%1 Keep a copy of the journal as it is, and tell whoever answers for it.</source>
        <translation>%1 Säilytä lokista kopio sellaisenaan ja kerro asiasta siitä vastaavalle.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s), last hash %1.</source>
        <translation>
            <numerusform>Eheä: %Ln merkintä, viimeinen tiiviste %1.</numerusform>
            <numerusform>Eheä: %Ln merkintää, viimeinen tiiviste %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: nothing has been written yet.</source>
        <translation>Eheä: mitään ei ole vielä kirjoitettu.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s) of several installations, each with a chain of its own.</source>
        <translation>
            <numerusform>Eheä: %Ln merkintä useista asennuksista, joilla kullakin on oma ketjunsa.</numerusform>
            <numerusform>Eheä: %Ln merkintää useista asennuksista, joilla kullakin on oma ketjunsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: the list of deletions says something other than the entries (%1).</source>
        <translation>Ei eheä: poistojen luettelo kertoo muuta kuin merkinnät (%1).</translation>
    </message>
    <message>
        <source>%1 Entries up to number %2 were removed earlier, as an entry of the journal says.</source>
        <translation>%1 Merkinnät numeroon %2 asti on poistettu aiemmin, kuten lokin merkintä kertoo.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>A link wasn&apos;t opened: it is damaged, or no link to Token Desk. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Linkkiä ei avattu: se on vioittunut tai se ei ole Token Deskin linkki. Kopioi sen sijaan tunnus tukijärjestelmästä ja kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is too long to be right. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Linkkiä ei avattu: se on liian pitkä ollakseen oikea. Kopioi sen sijaan tunnus tukijärjestelmästä ja kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it asks for something else than a look-up, and links can only look up. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: se pyytää muuta kuin hakua, ja linkeillä voi vain hakea. Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says something that Token Desk doesn&apos;t know. A link names a customer, token or relationship, an account and a ticket, and never a key or secret. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: siinä on jotain, mitä Token Desk ei tunne. Linkki nimeää asiakkaan, tokenin tai suhteen, tilin ja tiketin, eikä koskaan avainta tai salaisuutta. Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it says the same thing twice. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: siinä on sama asia kahdesti. Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it doesn&apos;t say which customer, token or relationship to look up. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: siitä ei selviä, mikä asiakas, token tai suhde pitäisi hakea. Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it names more than one of customer, token and relationship. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: se nimeää useamman kuin yhden näistä: asiakas, token ja suhde. Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it holds what looks like a full card number, which must not stand in a link. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: siinä on täydelliseltä kortin numerolta näyttävä luku, eikä sellaista saa olla linkissä. Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it wants looked up can&apos;t be an id. Copy the id from your helpdesk instead, and tell whoever made the link.</source>
        <translation>Linkkiä ei avattu: haettavaksi annettu ei kelpaa tunnukseksi. Kopioi sen sijaan tunnus tukijärjestelmästä ja kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the account is neither a name nor an id. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: tiliksi annettu ei ole nimi eikä tunnus. Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: what it gives for the ticket is no ticket number, which has up to 40 letters and digits. Tell whoever made it.</source>
        <translation>Linkkiä ei avattu: tiketiksi annettu ei ole tikettinumero (enintään 40 kirjainta ja numeroa). Kerro linkin tekijälle.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: its ticket number looks like a full card number. Look up the customer by hand.</source>
        <translation>Linkkiä ei avattu: sen tikettinumero näyttää täydelliseltä kortin numerolta. Hae asiakas käsin.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: no account is set up here. Add the account, then open it again.</source>
        <translation>Linkkiä ei avattu: täällä ei ole yhtään tiliä. Lisää tili ja avaa linkki uudelleen.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: there is no account “%1” here. Add the account, then open it again.</source>
        <translation>Linkkiä ei avattu: täällä ei ole tiliä ”%1”. Lisää tili ja avaa linkki uudelleen.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: several accounts have the id “%1”. Choose the right one, and look it up by hand.</source>
        <translation>Linkkiä ei avattu: usealla tilillä on tunnus ”%1”. Valitse oikea tili ja hae käsin.</translation>
    </message>
    <message>
        <source>A link wasn&apos;t opened: it is for %1, and the account here that is like it is of another environment. What belongs to test isn&apos;t looked up in production, nor the other way round.</source>
        <translation>Linkkiä ei avattu: se koskee tiliä %1, ja täällä oleva samankaltainen tili on eri ympäristössä. Testiin kuuluvaa ei haeta tuotannosta eikä päinvastoin.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1.</source>
        <translation>Avattu linkistä, %2: %1.</translation>
    </message>
    <message>
        <source>Opened from a link, in %2: %1. Ticket %3 is among the reasons when you delete.</source>
        <translation>Avattu linkistä, %2: %1. Tiketti %3 on syiden joukossa, kun poistat.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1.</source>
        <translation>Linkki odottaa, kunnes olet saanut tämän valmiiksi. Haku, %2: %1.</translation>
    </message>
    <message>
        <source>A link waits until you are done here. It looks up, in %2: %1. Ticket %3.</source>
        <translation>Linkki odottaa, kunnes olet saanut tämän valmiiksi. Haku, %2: %1. Tiketti %3.</translation>
    </message>
    <message>
        <source>A link waits. It is looked up when you unlock.</source>
        <translation>Linkki odottaa. Haku tehdään, kun avaat lukituksen.</translation>
    </message>
    <message>
        <source>The account %1 was asked for, and waits until you are done here.</source>
        <translation>Tiliä %1 pyydettiin, ja se odottaa, kunnes olet saanut tämän valmiiksi.</translation>
    </message>
    <message>
        <source>What waited before it was dropped: open it again if you still want it.</source>
        <extracomment>After “A link waits …”, when a second one has come.</extracomment>
        <translation>Aiemmin odottanut hylättiin: avaa se uudelleen, jos tarvitset sitä vielä.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>None: one id a line</source>
        <translation>Ei mitään: yksi tunnus rivillä</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Pilkku</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puolipiste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Pystyviiva</translation>
    </message>
    <message>
        <source>Every column</source>
        <translation>Kaikki sarakkeet</translation>
    </message>
    <message>
        <source>Column %L1</source>
        <translation>Sarake %L1</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <translation>Sarake %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token id(s).</source>
        <translation>
            <numerusform>%Ln korttitokenin tunnus.</numerusform>
            <numerusform>%Ln korttitokenin tunnusta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused.</source>
        <translation>
            <numerusform>%Ln hylätty.</numerusform>
            <numerusform>%Ln hylätty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated.</source>
        <translation>
            <numerusform>%Ln toistuva.</numerusform>
            <numerusform>%Ln toistuvaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Latin-1, because it isn&apos;t UTF-8.</source>
        <translation>Luettu Latin-1-merkistönä, koska se ei ole UTF-8:aa.</translation>
    </message>
    <message>
        <source>No id in this column</source>
        <translation>Tässä sarakkeessa ei ole tunnusta</translation>
    </message>
    <message>
        <source>A number shortened by a spreadsheet: export the column as text</source>
        <translation>Taulukkolaskennan lyhentämä luku: vie sarake tekstinä</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s error or too narrow column, not an id</source>
        <translation>Taulukkolaskennan virhearvo tai liian kapea sarake, ei tunnus</translation>
    </message>
    <message>
        <source>More than one word or id: one id a line or cell</source>
        <translation>Useampi kuin yksi sana tai tunnus: yksi tunnus riviä tai solua kohti</translation>
    </message>
    <message>
        <source>A character was lost: export the list as UTF-8</source>
        <translation>Merkki on kadonnut: vie luettelo UTF-8-muodossa</translation>
    </message>
    <message>
        <source>Longer than 256 bytes, which no id is</source>
        <translation>Yli 256 tavua: mikään tunnus ei ole niin pitkä</translation>
    </message>
    <message>
        <source>Not an id</source>
        <translation>Ei tunnus</translation>
    </message>
    <message>
        <source>A full card number, which must not be sent or stored</source>
        <translation>Täydellinen kortin numero, jota ei saa lähettää eikä tallentaa</translation>
    </message>
    <message>
        <source>Repeated: it is on line %L1</source>
        <translation>Toistuva: on jo rivillä %L1</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 MB. Divide it into several.</source>
        <translation>Ei luettu: luettelossa saa olla enintään %L1 Mt. Jaa se useampaan osaan.</translation>
    </message>
    <message>
        <source>Not read: a list has at most %L1 lines. Divide it into several.</source>
        <translation>Ei luettu: luettelossa saa olla enintään %L1 riviä. Jaa se useampaan osaan.</translation>
    </message>
    <message>
        <source>Not read: this is no text. In a spreadsheet, save the list as CSV first.</source>
        <translation>Ei luettu: tämä ei ole tekstiä. Tallenna luettelo taulukkolaskennassa ensin CSV-muotoon.</translation>
    </message>
    <message>
        <source>Not read: the file can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>Ei luettu: tiedostoa ei voi avata. Tarkista, että se on olemassa ja että sinulla on lukuoikeus.</translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>All %Ln card token(s) of a list</source>
        <translation>
            <numerusform>Luettelon kaikki korttitokenit: %Ln</numerusform>
            <numerusform>Luettelon kaikki %Ln korttitokenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of a list of %Ln card token id(s)</source>
        <translation>
            <numerusform>%L1 luettelosta, jossa on %Ln korttitokenin tunnus</numerusform>
            <numerusform>%L1 luettelosta, jossa on %Ln korttitokenin tunnusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) for %1</source>
        <translation>
            <numerusform>%Ln korttitoken haulla %1</numerusform>
            <numerusform>%Ln korttitokenia haulla %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) with the id %1</source>
        <translation>
            <numerusform>%Ln korttitoken tunnuksella %1</numerusform>
            <numerusform>%Ln korttitokenia tunnuksella %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of customer %1</source>
        <translation>
            <numerusform>%Ln korttitoken asiakkaalla %1</numerusform>
            <numerusform>%Ln korttitokenia asiakkaalla %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of relationship %1</source>
        <translation>
            <numerusform>%Ln korttitoken suhteella %1</numerusform>
            <numerusform>%Ln korttitokenia suhteella %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No card token has the id, customer or relationship %1.</source>
        <translation>Yhdelläkään korttitokenilla ei ole tunnusta, asiakasta tai suhdetta %1.</translation>
    </message>
    <message>
        <source>No card token has the id %1.</source>
        <translation>Yhdelläkään korttitokenilla ei ole tunnusta %1.</translation>
    </message>
    <message>
        <source>No card token of customer %1.</source>
        <translation>Asiakkaalla %1 ei ole korttitokeneita.</translation>
    </message>
    <message>
        <source>No card token of relationship %1.</source>
        <translation>Suhteella %1 ei ole korttitokeneita.</translation>
    </message>
    <message numerus="yes">
        <source>The API knows none of %Ln listed card token id(s).</source>
        <translation>
            <numerusform>API ei tunne luettelon %Ln korttitokenin tunnusta.</numerusform>
            <numerusform>API ei tunne yhtäkään luettelon %Ln korttitokenin tunnuksesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The look-up by token id failed.</source>
        <translation>Haku tokenin tunnuksella epäonnistui.</translation>
    </message>
    <message>
        <source>The look-up by customer failed.</source>
        <translation>Haku asiakkaan tunnuksella epäonnistui.</translation>
    </message>
    <message>
        <source>The look-up by relationship failed.</source>
        <translation>Haku suhteen tunnuksella epäonnistui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not looked up.</source>
        <translation>
            <numerusform>%Ln tunnus jäi hakematta.</numerusform>
            <numerusform>%Ln tunnusta jäi hakematta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The look-up failed. %1</source>
        <translation>Haku epäonnistui. %1</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Toistaiseksi ei löytynyt mitään</translation>
    </message>
    <message>
        <source>%1, but that may not be all. %2 %3</source>
        <translation>%1, mutta kaikki ei ehkä ole tässä. %2 %3</translation>
    </message>
    <message>
        <source>These credentials belong to account %1, not to %2. Nothing is shown, so that nothing of the wrong account can be deleted. Check the account&apos;s id and credentials in its settings.</source>
        <translation>Nämä kirjautumistiedot kuuluvat tilille %1 eivätkä tilille %2. Mitään ei näytetä, jotta väärältä tililtä ei voi poistaa mitään. Tarkista tilin tunnus ja kirjautumistiedot tilin asetuksista.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Mikä tahansa</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tokenin tunnus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Suhde</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln token id(s)</source>
        <translation>
            <numerusform>Luettelo, jossa on %Ln tokenin tunnus</numerusform>
            <numerusform>Luettelo, jossa on %Ln tokenin tunnusta</numerusform>
        </translation>
    </message>
    <message>
        <source>with deleted ones</source>
        <translation>myös poistetut</translation>
    </message>
    <message>
        <source>Nothing to look up: type or paste a customer, token or relationship id.</source>
        <translation>Ei mitään haettavaa: kirjoita tai liitä asiakkaan, tokenin tai suhteen tunnus.</translation>
    </message>
    <message>
        <source>Not looked up: “.” and “..” can&apos;t be ids in a web address. Check the id.</source>
        <translation>Ei haettu: ”.” ja ”..” eivät voi olla tunnuksia verkko-osoitteessa. Tarkista tunnus.</translation>
    </message>
    <message>
        <source>Not looked up: an id has at most 256 bytes. Check that only the id was pasted.</source>
        <translation>Ei haettu: tunnuksessa on enintään 256 tavua. Tarkista, että liitit vain tunnuksen.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds control characters, such as a line break. Paste one id only.</source>
        <translation>Ei haettu: tekstissä on ohjausmerkkejä, esimerkiksi rivinvaihto. Liitä vain yksi tunnus.</translation>
    </message>
    <message>
        <source>Not looked up: the text holds half a character. Copy the id again.</source>
        <translation>Ei haettu: tekstissä on puolikas merkki. Kopioi tunnus uudelleen.</translation>
    </message>
    <message>
        <source>Not looked up: this looks like a full card number, which must not be sent or stored. Look up the customer instead, then filter by the last four digits.</source>
        <translation>Ei haettu: tämä näyttää täydelliseltä kortin numerolta, jota ei saa lähettää eikä tallentaa. Hae sen sijaan asiakas ja suodata sitten neljällä viimeisellä numerolla.</translation>
    </message>
    <message numerus="yes">
        <source>The API asked to wait: %L1 of %Ln id(s) so far</source>
        <translation>
            <numerusform>API pyysi odottamaan: toistaiseksi %L1/%Ln tunnus</numerusform>
            <numerusform>API pyysi odottamaan: toistaiseksi %L1/%Ln tunnusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %L1 of %Ln id(s)</source>
        <translation>
            <numerusform>Luetaan… %L1/%Ln tunnus</numerusform>
            <numerusform>Luetaan… %L1/%Ln tunnusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Luetaan… toistaiseksi %Ln</numerusform>
            <numerusform>Luetaan… toistaiseksi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. %2</source>
        <translation>Pysäytetty: %1. %2</translation>
    </message>
    <message>
        <source>Stopped: %1 so far, but there may be more.</source>
        <translation>Pysäytetty: toistaiseksi %1, mutta niitä voi olla lisää.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them the API doesn&apos;t know.</source>
        <translation>
            <numerusform>Niistä API:lle tuntemattomia: %Ln.</numerusform>
            <numerusform>Niistä API:lle tuntemattomia: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked among: %1.</source>
        <translation>Haettu tiloista: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack a required field and can&apos;t be deleted.</source>
        <translation>
            <numerusform>%Ln tietueesta puuttuu pakollinen kenttä, eikä tietuetta voi poistaa.</numerusform>
            <numerusform>%Ln tietueesta puuttuu pakollinen kenttä, eikä tietueita voi poistaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) couldn&apos;t be read and can&apos;t be shown.</source>
        <translation>
            <numerusform>%Ln tietuetta ei voitu lukea, eikä sitä voi näyttää.</numerusform>
            <numerusform>%Ln tietuetta ei voitu lukea, eikä niitä voi näyttää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came that weren&apos;t asked for and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln tietue tuli pyytämättä, eikä sitä näytetä.</numerusform>
            <numerusform>%Ln tietuetta tuli pyytämättä, eikä niitä näytetä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of another account came and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln toisen tilin tietue saatiin, eikä sitä näytetä.</numerusform>
            <numerusform>%Ln toisen tilin tietuetta saatiin, eikä niitä näytetä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%Ln tietue tuli useammin kuin kerran ja näytetään kerran.</numerusform>
            <numerusform>%Ln tietuetta tuli useammin kuin kerran ja näytetään kerran.</numerusform>
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
        <translation>Organisaatiosi hallinnoima</translation>
    </message>
    <message>
        <source>%1 (managed by your organisation)</source>
        <extracomment>An entry of a menu, and why it can&apos;t be chosen.</extracomment>
        <translation>%1 (organisaatiosi hallinnoima)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The answer was lost.</source>
        <translation>Vastaus katosi.</translation>
    </message>
    <message>
        <source>Deleted %1 at %2. Confirmed by the API.</source>
        <translation>%1 poistettu klo %2. API vahvisti poiston.</translation>
    </message>
    <message>
        <source>%1 was deleted before, on %2. This request changed nothing.</source>
        <translation>%1 oli poistettu jo aiemmin, %2. Tämä pyyntö ei muuttanut mitään.</translation>
    </message>
    <message>
        <source>%1 was already gone: the API knows no such token.</source>
        <translation>%1 oli jo poissa: API ei tunne tällaista tokenia.</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was changed. %3</source>
        <translation>%1 jäi poistamatta. %2 Mitään ei muutettu. %3</translation>
    </message>
    <message>
        <source>%1 was not deleted. Nothing was sent, because it can&apos;t be recorded. %2</source>
        <translation>%1 jäi poistamatta. Mitään ei lähetetty, koska poistoa ei voi kirjata. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Nothing was sent. %3</source>
        <translation>%1 jäi poistamatta. %2 Mitään ei lähetetty. %3</translation>
    </message>
    <message>
        <source>%2 %1 may or may not be deleted. Checking…</source>
        <translation>%2 %1 on ehkä poistettu, ehkä ei. Tarkistetaan…</translation>
    </message>
    <message>
        <source>%3 %1 may or may not be deleted, and asking the API failed too. %2 Check again before you tell anyone that it is gone.</source>
        <translation>%3 %1 on ehkä poistettu, ehkä ei, eikä tarkistus API:sta onnistunut. %2 Tarkista uudelleen, ennen kuin vahvistat poiston kenellekään.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that the API knows no %1 any more.</source>
        <translation>%3 Tarkistushaku klo %2 osoittaa, ettei API enää tunne tokenia %1.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is deleted.</source>
        <translation>%3 Tarkistushaku klo %2 osoittaa, että %1 on poistettu.</translation>
    </message>
    <message>
        <source>%3 A look-up at %2 shows that %1 is not deleted. Nothing else was sent.</source>
        <translation>%3 Tarkistushaku klo %2 osoittaa, ettei %1 ole poistettu. Muuta ei lähetetty.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vanhenee</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tokenin tunnus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Tiedossa</translation>
    </message>
    <message>
        <source>Deleted at, by the API</source>
        <translation>Poistettu, API:n mukaan</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Poisto</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Lokimerkintä</translation>
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
        <translation>Sitä ei voi lukea.</translation>
    </message>
    <message>
        <source>It can&apos;t be read (%1).</source>
        <translation>Sitä ei voi lukea (%1).</translation>
    </message>
    <message>
        <source>There is no ordinary file or folder in this place.</source>
        <translation>Tässä paikassa ei ole tavallista tiedostoa tai kansiota.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Se ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Se on suurempi kuin 1 MiB.</translation>
    </message>
    <message>
        <source>The line is neither a section nor “key = value”.</source>
        <translation>Rivi ei ole osio eikä ”key = value”.</translation>
    </message>
    <message>
        <source>There is no section %1.</source>
        <translation>Osiota %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Avainta %1 ei ole.</translation>
    </message>
    <message>
        <source>%1 has no default: it belongs in managed.d.</source>
        <translation>Avaimella %1 ei ole oletusta: se kuuluu kansioon managed.d.</translation>
    </message>
    <message>
        <source>The value of %1 can&apos;t be used; it takes: %2.</source>
        <translation>Avaimen %1 arvoa ei voi käyttää; kelpaa: %2.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the last one counts.</source>
        <translation>%1 on siinä useammin kuin kerran; viimeinen pätee.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. No secret is taken from this file: remove it there, and change the secret, since others could read it.</source>
        <translation>%1 näyttää salaisuudelta. Tästä tiedostosta ei oteta salaisuuksia: poista se siitä ja vaihda salaisuus, koska muut ovat voineet lukea sen.</translation>
    </message>
    <message>
        <source>Only the reasons that are offered may be given, but none are set beside it.</source>
        <translation>Vain tarjotut syyt kelpaavat, mutta syitä ei ole asetettu.</translation>
    </message>
    <message>
        <source>An account&apos;s section has its name, such as [account &quot;Web shop&quot;].</source>
        <translation>Tilin osiossa on tilin nimi, esimerkiksi [account &quot;Web shop&quot;].</translation>
    </message>
    <message>
        <source>The name of the account can&apos;t be used.</source>
        <translation>Tilin nimeä ei voi käyttää.</translation>
    </message>
    <message>
        <source>%1 has no id, so the account is left out.</source>
        <translation>Tilillä %1 ei ole tunnusta, joten tili jätetään pois.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in so: the Payments API takes no API key, and client credentials take a client id. The account is left out.</source>
        <translation>%1 ei voi kirjautua näin: Payments API ei hyväksy API-avaimia, ja client-kirjautuminen vaatii client-tunnuksen. Tili jätetään pois.</translation>
    </message>
    <message>
        <source>Others than the administrator can change it.</source>
        <translation>Muutkin kuin ylläpitäjä voivat muuttaa sitä.</translation>
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
        <translation>Mitään ei voi poistaa, koska ei voida todeta, mitä organisaatiosi sallii. Pyydä tietokoneen ylläpitoa korjaamaan sen säännöt:</translation>
    </message>
    <message>
        <source>Some of your organisation&apos;s settings can&apos;t be used. Tell those who look after this computer:</source>
        <translation>Joitakin organisaatiosi asetuksia ei voi käyttää. Kerro tietokoneen ylläpidolle:</translation>
    </message>
    <message>
        <source>“token-desk --print-config” names them all.</source>
        <translation>”token-desk --print-config” näyttää ne kaikki.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: your organisation doesn&apos;t allow its API address, %2.</source>
        <translation>Tiliä %1 ei avata: organisaatiosi ei salli sen API-osoitetta, %2.</translation>
    </message>
    <message>
        <source>Your organisation has turned the sandbox off.</source>
        <translation>Organisaatiosi on poistanut hiekkalaatikon käytöstä.</translation>
    </message>
    <message>
        <source>Your organisation has turned deletion off.</source>
        <translation>Organisaatiosi on estänyt poiston.</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation lets at most %Ln card token(s) be deleted at once.</source>
        <translation>
            <numerusform>Organisaatiosi sallii enintään %Ln korttitokenin poistamisen kerralla.</numerusform>
            <numerusform>Organisaatiosi sallii enintään %Ln korttitokenin poistamisen kerralla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has changed what holds on this computer. Close Token Desk and start it again, so that all of it holds.</source>
        <translation>Organisaatiosi on muuttanut tällä tietokoneella voimassa olevia sääntöjä. Sulje Token Desk ja käynnistä se uudelleen, jotta kaikki tulee voimaan.</translation>
    </message>
    <message>
        <source>It isn&apos;t read, because its name doesn&apos;t end in .ini.</source>
        <translation>Sitä ei lueta, koska sen nimi ei ole .ini-päätteinen.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Tiedostokansio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pikakuvake</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Askel &amp;alas</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Askel &amp;ylös</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Avaa vaihtoehtojen luettelo</translation>
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
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Näytä </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” on kirjoitussuojattu.
Poistetaanko se silti?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Poistetaanko varmasti ”%1”?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Paikat ja kirjanmerkit</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Uusi kansio</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uusi kansio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Sijainti:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostotyyppi:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Etsi kansio</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näytä &amp;piilotiedostot</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kansiota ei löytynyt.
Tarkista, että nimi on oikein.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sivupalkki</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Luettelonäkymä</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Valitse</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kansiota ei voitu poistaa.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on jo olemassa.
Korvataanko se?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Siirry eteenpäin</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Siirry yläkansioon</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Viimeisimmät sijainnit</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Siirry takaisin</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vaihda tietonäkymään</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tietonäkymä</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Tiedostoa ei löytynyt.
Tarkista, että nimi on oikein.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vaihda luettelonäkymään</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Oma tietokone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muokattu</translation>
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
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;ulje</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Tiedostoa tai kansiota ei ole</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ei käyttöoikeutta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Levytila on lopussa</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Tuntematon virhe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Liian monta avointa tiedostoa</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>K&amp;umoa</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>alareunus</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paperilähde:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>oikea reunus</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Reunukset</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Mukautettu</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Vaaka</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sivun asettelu</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Leveys:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pysty</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sivujärjestys:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yläreunus</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vasen reunus</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sivun koko:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Käännetty pysty</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetrit (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pisteet (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sivuja arkilla:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tuumat (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Käännetty vaaka</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Korkeus:</translation>
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
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Käytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Palauta oletukset</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>E&amp;i kaikkiin</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tallenna kaikki</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Kyllä k&amp;aikkiin</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Even Pages</source>
        <translation>Parilliset sivut</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Asetukset &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Asetukset &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vasemmalta oikealle, ylhäältä alas</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Oikealta vasemmalle, alhaalta ylös</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Kirjoita PDF-tiedosto</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tulosta</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>”Sivuja arkilla” ja ”Sivuvalikoima” eivät toimi yhdessä.
Poista toinen valinta käytöstä.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 on jo olemassa.
Kirjoitetaanko sen päälle?</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vasemmalta oikealle, alhaalta ylös</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Parittomat sivut</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Paikallinen tiedosto</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Kaksipuolisen tulostuksen asetukset ovat ristiriidassa. Korjataanko ne?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Tulosta tiedostoon (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Tulosta tiedostoon …</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Virheellinen sivumääritys</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 ei ole oikeassa muodossa. Erota sivut ja sivualueet pilkulla, kirjoita alueet yhdysmerkillä ja varmista, etteivät alueet mene päällekkäin.</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Oikealta vasemmalle, ylhäältä alas</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Alhaalta ylös, vasemmalta oikealle</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Alkusivu ei voi olla loppusivua suurempi.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Kaikki sivut</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Ristiriita kaksipuolisessa tulostuksessa</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 on kansio.
Valitse toinen tiedostonimi.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Tiedostoon %1 ei voi kirjoittaa.
Valitse toinen tiedostonimi.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Alhaalta ylös, oikealta vasemmalle</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ylhäältä alas, vasemmalta oikealle</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ylhäältä alas, oikealta vasemmalle</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Ristiriita lisäasetuksissa</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Työn asetukset</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Ristiriita sivun asetuksissa</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Jotkin lisäasetukset ovat ristiriidassa. Korjataanko ne?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sivun asetukset ovat ristiriidassa. Korjataanko ne?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Tulostimen ominaisuudet</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Jotkin asetukset ovat ristiriidassa. Korjaa ne.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Lisäasetukset</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tulosta kaikki</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Nykyinen sivu</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Tulostusalue</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Väritila</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Tulostusasetukset</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Käänteinen</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Harmaasävy</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Lajittele</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopioita:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Sidonta lyhyeltä sivulta</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Anna sivut tai sivualueet pilkulla erotettuina. Alue on kaksi numeroa, joiden välissä on yhdysmerkki. Esimerkki: 3,5-7,9 tulostaa sivut 3, 5, 6, 7 ja 9.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kaksipuolinen tulostus</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sivuvalikoima:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Sidonta pitkältä sivulta</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>Tyyppi:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nimi:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Tulostustie&amp;dosto:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Ominaisuudet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Sijainti:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Vieritä alas</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Vieritä tähän</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Vieritä vasemmalle</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Loppuun</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sivu ylös</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sivu oikealle</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Vieritä ylös</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Vieritä oikealle</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vasen reuna</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sivu alas</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sivu vasemmalle</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Oikea reuna</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Ylänuoli</translation>
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
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alanuoli</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vasen nuoli</translation>
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
        <translation>Oikea nuoli</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vaihto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
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
        <translation>Askelpalautin</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Vieritä vasemmalle</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Vieritä oikealle</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>K&amp;umoa</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopioi &amp;linkin osoite</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Too long: the API takes at most 128 characters.</source>
        <translation>Liian pitkä: API ottaa vastaan enintään 128 merkkiä.</translation>
    </message>
    <message>
        <source>Remove the line break, tab or invisible character.</source>
        <translation>Poista rivinvaihto, sarkain tai näkymätön merkki.</translation>
    </message>
    <message>
        <source>Remove the broken character.</source>
        <translation>Poista rikkinäinen merkki.</translation>
    </message>
    <message>
        <source>Remove the card number: the reason leaves this computer. The last four digits may stay.</source>
        <translation>Poista kortin numero: syy lähetetään tältä tietokoneelta muualle. Neljä viimeistä numeroa voi jättää.</translation>
    </message>
    <message>
        <source>Card removed at the cardholder&apos;s request</source>
        <translation>Kortti poistettu kortinhaltijan pyynnöstä</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Kortti kadonnut tai varastettu</translation>
    </message>
    <message>
        <source>Card replaced by a new one</source>
        <translation>Kortti korvattu uudella</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profiili poistettu</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Tilaus päättynyt</translation>
    </message>
    <message>
        <source>Stored twice by mistake</source>
        <translation>Tallennettu vahingossa kahdesti</translation>
    </message>
    <message>
        <source>Clean-up of unused cards</source>
        <translation>Käyttämättömien korttien siivous</translation>
    </message>
    <message>
        <source>%1 (ticket %2)</source>
        <translation>%1 (tiketti %2)</translation>
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
        <translation>%1 %2, sivu %3/%4</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>The stored card token was deleted.</source>
        <translation>Tallennettu korttitoken poistettiin.</translation>
    </message>
    <message>
        <source>The stored card token is deleted.</source>
        <translation>Tallennettu korttitoken on poistettu.</translation>
    </message>
    <message>
        <source>The stored card token is gone.</source>
        <translation>Tallennettu korttitoken on poissa.</translation>
    </message>
    <message>
        <source>The stored card token had been deleted already.</source>
        <translation>Tallennettu korttitoken oli jo poistettu.</translation>
    </message>
    <message>
        <source>The API knows no such card token.</source>
        <translation>API ei tunne tällaista korttitokenia.</translation>
    </message>
    <message>
        <source>The stored card token was not deleted.</source>
        <translation>Tallennettua korttitokenia ei poistettu.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the stored card token is deleted.</source>
        <translation>Ei ole tiedossa, onko tallennettu korttitoken poistettu.</translation>
    </message>
    <message>
        <source>The deletion was asked for, but no attempt at it is recorded.</source>
        <translation>Poistoa pyydettiin, mutta yhtään yritystä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries about this deletion contradict each other.</source>
        <translation>Lokin merkinnät tästä poistosta ovat ristiriidassa keskenään.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it.</source>
        <translation>Vahvistus: API:n vastaus poistopyyntöön.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up, which shows that it is deleted. No answer to the request to delete it came that shows this.</source>
        <translation>Vahvistus: tarkistushaku osoittaa, että token on poistettu. Poistopyyntöön ei tullut vastausta, joka osoittaisi tämän.</translation>
    </message>
    <message>
        <source>Confirmed by a look-up: the API knows no such card token any more. No answer to the request to delete it came that shows this.</source>
        <translation>Vahvistus: tarkistushaussa API ei enää tuntenut tällaista korttitokenia. Poistopyyntöön ei tullut vastausta, joka osoittaisi tämän.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer: its record says that the card token was deleted before the request that it answered.</source>
        <translation>Vahvistus: API:n vastaus, jonka tietueen mukaan korttitoken oli poistettu ennen pyyntöä, johon API vastasi.</translation>
    </message>
    <message>
        <source>Confirmed by the API&apos;s answer to the request to delete it. When and how it went isn&apos;t confirmed.</source>
        <translation>Vahvistus: API:n vastaus poistopyyntöön. Poistumisen ajankohtaa ja tapaa ei ole vahvistettu.</translation>
    </message>
    <message>
        <source>The API refused the request to delete it.</source>
        <translation>API hylkäsi poistopyynnön.</translation>
    </message>
    <message>
        <source>No request to delete it reached the API.</source>
        <translation>Yksikään poistopyyntö ei saavuttanut API:a.</translation>
    </message>
    <message>
        <source>The answer to the request to delete it was lost, and a look-up showed it undeleted.</source>
        <translation>Vastaus poistopyyntöön katosi, ja tarkistushaku osoitti, ettei tokenia ole poistettu.</translation>
    </message>
    <message>
        <source>A request to delete it may have reached the API. No answer and no look-up tells.</source>
        <translation>Poistopyyntö on saattanut saavuttaa API:n. Mikään vastaus tai haku ei kerro asiaa.</translation>
    </message>
    <message>
        <source>Nothing was confirmed by the API.</source>
        <translation>API ei vahvistanut mitään.</translation>
    </message>
    <message>
        <source>Check the journal, and look the card token up.</source>
        <translation>Tarkista loki ja hae korttitoken.</translation>
    </message>
    <message>
        <source>This is said of the one card token that is named here. It isn&apos;t said of other card tokens, even of the same card or customer, nor of records of payments.</source>
        <translation>Tämä koskee vain tässä nimettyä korttitokenia. Se ei koske muita korttitokeneita, ei edes saman kortin tai asiakkaan, eikä maksuja koskevia tietoja.</translation>
    </message>
    <message>
        <source>This is no proof of a deletion.</source>
        <translation>Tämä ei ole todiste poistosta.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, tekijä %2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tokenin tunnus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-osoite</translation>
    </message>
    <message>
        <source>Card token</source>
        <translation>Korttitoken</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Pyydetty, paikallista aikaa</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>ei lokissa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Yrityksiä</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Confirmed, local time</source>
        <translation>Vahvistettu, paikallista aikaa</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Tiedossa</translation>
    </message>
    <message>
        <source>Known, local time</source>
        <translation>Tiedossa, paikallista aikaa</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Viimeksi kirjattu</translation>
    </message>
    <message>
        <source>Last recorded, local time</source>
        <translation>Viimeksi kirjattu, paikallista aikaa</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Look-up answered with</source>
        <translation>Vastaus tarkistushakuun</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Deleted, by the API&apos;s record</source>
        <translation>Poistettu, API:n tietueen mukaan</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Kirjaaja</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, tietokone %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Poisto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Poistoajo</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Lokimerkintä</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Receipt made</source>
        <translation>Tosite laadittu</translation>
    </message>
    <message>
        <source>Receipt made, local time</source>
        <translation>Tosite laadittu, paikallista aikaa</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Deletion receipt</source>
        <translation>Poistotosite</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Poistoraportti</translation>
    </message>
    <message>
        <source>SANDBOX: made-up data on the agent&apos;s own computer. No real card was concerned.</source>
        <translation>HIEKKALAATIKKO: keksittyjä tietoja käsittelijän omalla tietokoneella. Mikään aito kortti ei ollut kyseessä.</translation>
    </message>
    <message>
        <source>TEST: an account for tests. No real card was concerned.</source>
        <translation>TESTI: testaukseen tarkoitettu tili. Mikään aito kortti ei ollut kyseessä.</translation>
    </message>
    <message>
        <source>%1 of journal %2</source>
        <translation>%1 lokissa %2</translation>
    </message>
</context>
<context>
    <name>RunReceiptWords</name>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Deleted (look-up)</source>
        <translation>Poistettu (tarkistushaku)</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Oli jo poissa</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Ei poistettu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ei lähetetty</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ei yritetty</translation>
    </message>
    <message>
        <source>All card tokens of this run are deleted or were gone already.</source>
        <translation>Tämän poistoajon kaikki korttitokenit on poistettu tai ne olivat jo poissa.</translation>
    </message>
    <message>
        <source>No card token of this run is known to be deleted.</source>
        <translation>Yhdenkään tämän poistoajon korttitokenin ei tiedetä olevan poistettu.</translation>
    </message>
    <message>
        <source>Card tokens in this run</source>
        <translation>Korttitokeneita tässä poistoajossa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-osoite</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Requested, local time</source>
        <translation>Pyydetty, paikallista aikaa</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Viimeisin tieto</translation>
    </message>
    <message>
        <source>Last known, local time</source>
        <translation>Viimeisin tieto, paikallista aikaa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Poistoajo</translation>
    </message>
    <message>
        <source>Journal entry of its end</source>
        <translation>Lokimerkintä poistoajon päättymisestä</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Raportti laadittu</translation>
    </message>
    <message>
        <source>Report made, local time</source>
        <translation>Raportti laadittu, paikallista aikaa</translation>
    </message>
    <message>
        <source>%1 (answered with %2)</source>
        <translation>%1 (vastaus: %2)</translation>
    </message>
    <message>
        <source>%1, token id %2, customer %3: %4</source>
        <translation>%1, tokenin tunnus %2, asiakas %3: %4</translation>
    </message>
    <message>
        <source>Deleted, confirmed by the API&apos;s answer</source>
        <translation>Poistettu, vahvistus API:n vastauksessa</translation>
    </message>
    <message>
        <source>Deleted, confirmed by a look-up</source>
        <translation>Poistettu, vahvistus tarkistushaussa</translation>
    </message>
    <message>
        <source>Not deleted, as a look-up shows</source>
        <translation>Ei poistettu, kuten tarkistushaku osoittaa</translation>
    </message>
    <message>
        <source>Not deleted: refused by the API</source>
        <translation>Ei poistettu: API hylkäsi</translation>
    </message>
    <message>
        <source>Not deleted: nothing was sent</source>
        <translation>Ei poistettu: mitään ei lähetetty</translation>
    </message>
    <message>
        <source>Report of a deletion run</source>
        <translation>Poistoajon raportti</translation>
    </message>
    <message>
        <source>This is said of the card tokens that are listed here. It isn&apos;t said of other card tokens, even of the same cards or customers, nor of records of payments.</source>
        <translation>Tämä koskee tässä lueteltuja korttitokeneita. Se ei koske muita korttitokeneita, ei edes samojen korttien tai asiakkaiden, eikä maksuja koskevia tietoja.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Lukumäärät</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tokenin tunnus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Known (UTC)</source>
        <translation>Tiedossa (UTC)</translation>
    </message>
    <message>
        <source>For all of them: export this run from Token Desk&apos;s journal.</source>
        <translation>Kaikki tiedot saat viemällä tämän poistoajon Token Deskin lokista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes weren&apos;t in the journal when this was copied, so it can&apos;t confirm them.</source>
        <translation>
            <numerusform>%Ln näistä tuloksista ei ollut lokissa, kun tämä kopioitiin, joten loki ei voi vahvistaa sitä.</numerusform>
            <numerusform>%Ln näistä tuloksista ei ollut lokissa, kun tämä kopioitiin, joten loki ei voi vahvistaa niitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all card tokens of this run are known to be deleted.</source>
        <translation>Tämän poistoajon kaikkien korttitokenien ei tiedetä olevan poistettu.</translation>
    </message>
    <message>
        <source>The first of those that aren&apos;t known to be deleted:</source>
        <translation>Ensimmäiset niistä, joiden ei tiedetä olevan poistettu:</translation>
    </message>
    <message>
        <source>Those that aren&apos;t known to be deleted:</source>
        <translation>Ne, joiden ei tiedetä olevan poistettu:</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln already deleted</source>
        <translation>
            <numerusform>%Ln jo poistettu</numerusform>
            <numerusform>%Ln jo poistettua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another deletion that isn&apos;t settled</source>
        <translation>
            <numerusform>%Ln, jonka toinen poisto on selvittämättä</numerusform>
            <numerusform>%Ln, joiden toinen poisto on selvittämättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an incomplete record</source>
        <translation>
            <numerusform>%Ln, jonka tietue on puutteellinen</numerusform>
            <numerusform>%Ln, joiden tietue on puutteellinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that can&apos;t be sent safely</source>
        <translation>
            <numerusform>%Ln, jonka tunnusta ei voi lähettää turvallisesti</numerusform>
            <numerusform>%Ln, joiden tunnusta ei voi lähettää turvallisesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another account</source>
        <translation>
            <numerusform>%Ln toiselta tililtä</numerusform>
            <numerusform>%Ln toiselta tililtä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named more than once</source>
        <translation>
            <numerusform>%Ln useammin kuin kerran mainittu</numerusform>
            <numerusform>%Ln useammin kuin kerran mainittua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the last 30 days</source>
        <translation>
            <numerusform>%Ln käytetty viimeisten 30 päivän aikana</numerusform>
            <numerusform>%Ln käytetty viimeisten 30 päivän aikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln poistettu</numerusform>
            <numerusform>%Ln poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln poistettu, tarkistushaun mukaan</numerusform>
            <numerusform>%Ln poistettu, tarkistushaun mukaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln oli jo poissa</numerusform>
            <numerusform>%Ln oli jo poissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: refused</source>
        <translation>
            <numerusform>%Ln ei poistettu: hylätty</numerusform>
            <numerusform>%Ln ei poistettu: hylätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: not sent</source>
        <translation>
            <numerusform>%Ln ei poistettu: ei lähetetty</numerusform>
            <numerusform>%Ln ei poistettu: ei lähetetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln ei poistettu, tarkistushaun mukaan</numerusform>
            <numerusform>%Ln ei poistettu, tarkistushaun mukaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ei tiedossa</numerusform>
            <numerusform>%Ln ei tiedossa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 kpl/s</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 kpl/min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noin %Ln sekunti jäljellä</numerusform>
            <numerusform>noin %Ln sekuntia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noin %Ln minuutti jäljellä</numerusform>
            <numerusform>noin %Ln minuuttia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noin %Ln tunti jäljellä</numerusform>
            <numerusform>noin %Ln tuntia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln muu laji</numerusform>
            <numerusform>%Ln muuta lajia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 customers: %1 and %Ln other(s).</source>
        <translation>
            <numerusform>%2 asiakkaalta: %1 ja %Ln muu.</numerusform>
            <numerusform>%2 asiakkaalta: %1 ja %Ln muuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s): %1.</source>
        <translation>
            <numerusform>%Ln asiakkaalta: %1.</numerusform>
            <numerusform>%Ln asiakkaalta: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a customer.</source>
        <translation>
            <numerusform>%Ln ilman asiakasta.</numerusform>
            <numerusform>%Ln ilman asiakasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card token(s)</source>
        <translation>
            <numerusform>%1: %Ln korttitoken</numerusform>
            <numerusform>%1: %Ln korttitokenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln jätetty pois: %1</numerusform>
            <numerusform>%Ln jätetty pois: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last used %2: %3</source>
        <translation>%1, käytetty viimeksi %2: %3</translation>
    </message>
    <message>
        <source>%1 of customer %2, last used %3: %4</source>
        <translation>%1, asiakas %2, käytetty viimeksi %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 of %2, %Ln used so far</source>
        <translation>
            <numerusform>Luetaan… %1/%2, toistaiseksi %Ln käytetty</numerusform>
            <numerusform>Luetaan… %1/%2, toistaiseksi %Ln käytetty</numerusform>
        </translation>
    </message>
    <message>
        <source>None was used in the last 30 days.</source>
        <translation>Yhtäkään ei ole käytetty viimeisten 30 päivän aikana.</translation>
    </message>
    <message>
        <source>None of those read was used in the last 30 days.</source>
        <translation>Yhtäkään luetuista ei ole käytetty viimeisten 30 päivän aikana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them used in the last 30 days.</source>
        <translation>
            <numerusform>Niistä %Ln on käytetty viimeisten 30 päivän aikana.</numerusform>
            <numerusform>Niistä %Ln on käytetty viimeisten 30 päivän aikana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>%Ln tokenin käyttö ei ole tiedossa.</numerusform>
            <numerusform>%Ln tokenin käyttö ei ole tiedossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln card token(s)…</source>
        <translation>
            <numerusform>Poistetaan %Ln korttitoken…</numerusform>
            <numerusform>Poistetaan %Ln korttitokenia…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>%1/%2 päättynyt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln ei poistettu</numerusform>
            <numerusform>%Ln ei poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again</source>
        <translation>
            <numerusform>%Ln yritetään uudelleen</numerusform>
            <numerusform>%Ln yritetään uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent until you resume.</source>
        <translation>Keskeytetty. Mitään uutta ei lähetetä, ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>The server asked to wait. It goes on by itself at %1; nothing is lost meanwhile.</source>
        <translation>Palvelin pyysi odottamaan. Poistoajo jatkuu itsestään klo %1; mitään ei katoa sillä välin.</translation>
    </message>
    <message>
        <source>Paused: the API refused three in a row. %1 %2 Then resume, or stop.</source>
        <translation>Keskeytetty: API hylkäsi kolme peräkkäin. %1 %2 Jatka sitten tai pysäytä.</translation>
    </message>
    <message>
        <source>Paused: five failed in a row. %1 %2 Then resume, or stop.</source>
        <translation>Keskeytetty: viisi epäonnistui peräkkäin. %1 %2 Jatka sitten tai pysäytä.</translation>
    </message>
    <message>
        <source>Paused: what would be sent can&apos;t be recorded, so nothing is sent. %1 Then resume.</source>
        <translation>Keskeytetty: lähetettävää ei voi kirjata, joten mitään ei lähetetä. %1 Jatka sitten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being checked</source>
        <translation>
            <numerusform>%Ln vielä tarkistettavana</numerusform>
            <numerusform>%Ln vielä tarkistettavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln ei aloitettu</numerusform>
            <numerusform>%Ln ei aloitettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen: %1.</source>
        <translation>
            <numerusform>%Ln valittu: %1.</numerusform>
            <numerusform>%Ln valittu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these deletions haven&apos;t ended. If you leave, nothing new is sent; what is under way is waited for, and the journal keeps what became of each.</source>
        <translation>
            <numerusform>%Ln näistä poistoista on vielä kesken. Jos suljet ohjelman, mitään uutta ei lähetetä; käynnissä oleva odotetaan loppuun, ja sen tulos jää lokiin.</numerusform>
            <numerusform>%Ln näistä poistoista on vielä kesken. Jos suljet ohjelman, mitään uutta ei lähetetä; käynnissä olevat odotetaan loppuun, ja kunkin tulos jää lokiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again before you tell anyone that those unknown are gone.</source>
        <translation>Tarkista uudelleen, ennen kuin vahvistat kenellekään niiden poiston, joiden tulos ei ole tiedossa.</translation>
    </message>
    <message numerus="yes">
        <source>Looking the customers up once more: %1 of %Ln…</source>
        <translation>
            <numerusform>Haetaan asiakkaat vielä kerran: %1/%Ln…</numerusform>
            <numerusform>Haetaan asiakkaat vielä kerran: %1/%Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %Ln customer(s) up: no card token left.</source>
        <translation>
            <numerusform>%Ln asiakas haettu: korttitokeneita ei ole jäljellä.</numerusform>
            <numerusform>%Ln asiakasta haettu: korttitokeneita ei ole jäljellä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked the customers up: %Ln card token(s) left.</source>
        <translation>
            <numerusform>Asiakkaat haettu: %Ln korttitoken jäljellä.</numerusform>
            <numerusform>Asiakkaat haettu: %Ln korttitokenia jäljellä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) couldn&apos;t be looked up.</source>
        <translation>
            <numerusform>%Ln asiakasta ei voitu hakea.</numerusform>
            <numerusform>%Ln asiakasta ei voitu hakea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) named no customer, so that nobody could be looked up for them.</source>
        <translation>
            <numerusform>%Ln korttitokenissa ei ollut asiakasta, joten sen asiakasta ei voitu hakea.</numerusform>
            <numerusform>%Ln korttitokenissa ei ollut asiakasta, joten niiden asiakkaita ei voitu hakea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all customers were looked up.</source>
        <translation>Pysäytetty, ennen kuin kaikki asiakkaat oli haettu.</translation>
    </message>
    <message>
        <source>The server asked to wait: nothing is sent before %1, even if you resume sooner.</source>
        <translation>Palvelin pyysi odottamaan: mitään ei lähetetä ennen klo %1, vaikka jatkaisit aiemmin.</translation>
    </message>
    <message>
        <source>All that were chosen: %1.</source>
        <translation>Kaikki valitut: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes aren&apos;t in the journal yet: leave Token Desk open until they are.</source>
        <translation>
            <numerusform>%Ln näistä tuloksista ei ole vielä lokissa: pidä Token Desk auki, kunnes se on siellä.</numerusform>
            <numerusform>%Ln näistä tuloksista ei ole vielä lokissa: pidä Token Desk auki, kunnes ne ovat siellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. %1 %2 Then resume.</source>
        <translation>Keskeytetty: Token Deskillä ei ole kirjautumistietoja. %1 %2 Jatka sitten.</translation>
    </message>
    <message>
        <source>Paused: Token Desk has no credentials to sign in with. Open the account again, then resume.</source>
        <translation>Keskeytetty: Token Deskillä ei ole kirjautumistietoja. Avaa tili uudelleen ja jatka sitten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Looking up what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>%Ln poisto jäi kesken (%1). Tarkistetaan, mitä sille tapahtui; mitään ei lähetetä uudelleen.</numerusform>
            <numerusform>%Ln poistoa jäi kesken (%1). Tarkistetaan, mitä niille tapahtui; mitään ei lähetetä uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. What became of them: %2.</source>
        <translation>
            <numerusform>%Ln poisto jäi kesken (%1). Tulos: %2.</numerusform>
            <numerusform>%Ln poistoa jäi kesken (%1). Tulos: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>This system has no keyring that answers.</source>
        <translation>Tässä järjestelmässä ei ole avainnippua, joka vastaisi.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, or refused.</source>
        <translation>Järjestelmän avainnippu on lukittu tai hylkäsi pyynnön.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring didn&apos;t answer.</source>
        <translation>Järjestelmän avainnippu ei vastannut.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>Järjestelmän avainnipussa tapahtui virhe.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no API key for this account. Type it for this session, or save it with the account.</source>
        <translation>Järjestelmän avainnipussa ei ole API-avainta tälle tilille. Anna se tätä istuntoa varten tai tallenna se tilin asetuksiin.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no client secret for this account. Type it for this session, or save it with the account.</source>
        <translation>Järjestelmän avainnipussa ei ole client-salaisuutta tälle tilille. Anna se tätä istuntoa varten tai tallenna se tilin asetuksiin.</translation>
    </message>
    <message>
        <source>Type the API key for this session.</source>
        <translation>Anna API-avain tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>Type the client secret for this session.</source>
        <translation>Anna client-salaisuus tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the API key for this session.</source>
        <translation>Avaa sen lukitus ja kysy uudelleen tai anna API-avain tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>Unlock it and ask again, or type the client secret for this session.</source>
        <translation>Avaa sen lukitus ja kysy uudelleen tai anna client-salaisuus tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the API key is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk oli lukittuna, joten API-avain ei ole missään tallessa: anna se uudelleen.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the client secret is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk oli lukittuna, joten client-salaisuus ei ole missään tallessa: anna se uudelleen.</translation>
    </message>
    <message>
        <source>%1 Token Desk was locked, so the proxy&apos;s password is kept nowhere: enter it again.</source>
        <translation>%1 Token Desk oli lukittuna, joten välityspalvelimen salasana ei ole missään tallessa: anna se uudelleen.</translation>
    </message>
    <message>
        <source>%1 The API key is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 API-avain säilyy vain tämän istunnon ajan: siitä ei jää mitään levylle, ja se tarvitaan uudelleen lukituksen jälkeen ja seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <source>%1 The client secret is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Client-salaisuus säilyy vain tämän istunnon ajan: siitä ei jää mitään levylle, ja se tarvitaan uudelleen lukituksen jälkeen ja seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <source>%1 The proxy&apos;s password is kept for this session only: nothing of it is on disk, and it is needed again after locking and at the next start.</source>
        <translation>%1 Välityspalvelimen salasana säilyy vain tämän istunnon ajan: siitä ei jää mitään levylle, ja se tarvitaan uudelleen lukituksen jälkeen ja seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <source>The account is removed, but the system&apos;s keyring didn&apos;t let its secret go. Remove the entry “token-desk” with the keyring&apos;s own program.</source>
        <translation>Tili on poistettu, mutta järjestelmän avainnippu ei luopunut sen salaisuudesta. Poista merkintä ”token-desk” avainnipun omalla ohjelmalla.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The settings can&apos;t be read. Token Desk has begun with its defaults, and no account.</source>
        <translation>Asetuksia ei voi lukea. Token Desk käynnistyi oletusasetuksin ja ilman tiliä.</translation>
    </message>
    <message>
        <source>The settings are damaged. Token Desk has begun with its defaults, and no account.</source>
        <translation>Asetukset ovat vaurioituneet. Token Desk käynnistyi oletusasetuksin ja ilman tiliä.</translation>
    </message>
    <message>
        <source>The settings were written by a later version of Token Desk, which this one can&apos;t read. It has begun with its defaults, and no account.</source>
        <translation>Asetukset on kirjoittanut Token Deskin uudempi versio, eikä tämä versio voi lukea niitä. Ohjelma käynnistyi oletusasetuksin ja ilman tiliä.</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be used, and Token Desk goes on without them: %1.</source>
        <translation>Osaa asetuksista ei voi käyttää, ja Token Desk jatkaa ilman niitä: %1.</translation>
    </message>
    <message>
        <source>Not saved: there is no folder %1, and it can&apos;t be made.</source>
        <translation>Ei tallennettu: kansiota %1 ei ole, eikä sitä voi luoda.</translation>
    </message>
    <message>
        <source>Not saved: another program keeps %1.</source>
        <translation>Ei tallennettu: toinen ohjelma pitää tiedostoa %1 auki.</translation>
    </message>
    <message>
        <source>Not saved: what stands in %1 can&apos;t be used, nor moved out of the way.</source>
        <translation>Ei tallennettu: tiedoston %1 sisältöä ei voi käyttää eikä siirtää syrjään.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written.</source>
        <translation>Ei tallennettu: tiedostoa %1 ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Not saved: %1 can&apos;t be written (%2).</source>
        <translation>Ei tallennettu: tiedostoa %1 ei voi kirjoittaa (%2).</translation>
    </message>
    <message>
        <source>The old file couldn&apos;t be moved out of the way, so no change can be saved.</source>
        <translation>Vanhaa tiedostoa ei voitu siirtää syrjään, joten muutoksia ei voi tallentaa.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Vanha tiedosto on tallessa nimellä %1.</translation>
    </message>
    <message>
        <source>The change counts until Token Desk ends.</source>
        <translation>Muutos on voimassa, kunnes Token Desk suljetaan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln varmenne, voimassa %1 asti.</numerusform>
            <numerusform>%Ln varmennetta, voimassa %1 asti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired certificate(s): nothing is trusted because of them.</source>
        <translation>
            <numerusform>%Ln vanhentunut varmenne: mihinkään ei luoteta sen perusteella.</numerusform>
            <numerusform>%Ln vanhentunutta varmennetta: mihinkään ei luoteta niiden perusteella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.com.</source>
        <translation>Anna välityspalvelimen nimi, esimerkiksi proxy.example.com.</translation>
    </message>
    <message>
        <source>The host is a name or an address only: no http://, and the port beside it.</source>
        <translation>Palvelimeksi annetaan vain nimi tai osoite: ei http://-alkua, ja portti tulee viereen.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port: a number from 1 to 65535, such as 8080.</source>
        <translation>Anna välityspalvelimen portti: luku väliltä 1–65535, esimerkiksi 8080.</translation>
    </message>
    <message>
        <source>There is a character in the user name that can&apos;t be sent: a colon or an invisible one.</source>
        <translation>Käyttäjänimessä on merkki, jota ei voi lähettää: kaksoispiste tai näkymätön merkki.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Token Desk is open already, and its window takes over.</source>
        <translation>Token Desk on jo auki, ja sen ikkuna jatkaa.</translation>
    </message>
    <message>
        <source>Token Desk is open already, but its window doesn&apos;t answer. Close it, or wait and try again; --new-window opens another one.</source>
        <translation>Token Desk on jo auki, mutta sen ikkuna ei vastaa. Sulje se tai odota ja yritä uudelleen; --new-window avaa toisen.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).</source>
        <translation>Ikkunalle ei ole näyttöä (DISPLAY ja WAYLAND_DISPLAY ovat tyhjiä).</translation>
    </message>
    <message>
        <source>What there is to say couldn&apos;t be written.</source>
        <translation>Tulostetta ei voitu kirjoittaa.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Testaa y&amp;hteys</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lisää tili</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Tili %1</translation>
    </message>
    <message>
        <source>As you call it: “Web shop”, “Web shop, test”</source>
        <translation>Oma nimityksesi: ”Verkkokauppa”, ”Verkkokauppa, testi”</translation>
    </message>
    <message>
        <source>P or T and eight digits</source>
        <translation>P tai T ja kahdeksan numeroa</translation>
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
        <translation>Muu osoite</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-avain</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-salaisuus</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Kuten kaikilla tileillä</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Omat asetukset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Tilin tunnus</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-tunnus</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>Tilin t&amp;unnus</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>AP&amp;I</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Osoite</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;avain</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Client-tunnus</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Cli&amp;ent-salaisuus</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Ve&amp;rkko</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-avai&amp;n</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testataan…</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Näytä varmenne</translation>
    </message>
    <message>
        <source>Cli&amp;ent id and secret</source>
        <translation>Client-tunnus &amp;ja client-salaisuus</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFlow</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>T&amp;ili</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>&amp;Sandbox, with made-up cards</source>
        <translation>&amp;Hiekkalaatikko, keksityt kortit</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Lisää tili…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Muokkaa tätä tiliä…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>Lo&amp;ki</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Asetukset…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>L&amp;ukitse</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>API-&amp;pyynnöt</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Muokkaa…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Mo&amp;nista…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Poista…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>Aseta &amp;oletukseksi</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>What is done here is done at once; Cancel doesn&apos;t take it back.</source>
        <translation>Tässä tehty on heti voimassa; Peruuta ei kumoa sitä.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>&quot;Key&quot;: the keyboard shortcut.</extracomment>
        <translation>Näppäin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Tilin tunnus</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ympäristö</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Oletus</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lisää…</translation>
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
        <translation>Ctrl+Ylänuoli</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Alanuoli</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>The method of an HTTP request, such as GET</extracomment>
        <translation>Metodi</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>The URL of an HTTP request</extracomment>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>The status of an HTTP reply, such as 404</extracomment>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Mikä meni vikaan</translation>
    </message>
    <message>
        <source>Server&apos;s request id</source>
        <translation>Palvelimen pyyntötunnus</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Called off before it ended.</source>
        <translation>Peruttiin, ennen kuin se päättyi.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Token Desk hasn&apos;t asked anything of the API yet. Look something up, or test an account, and see here what came of it.</source>
        <translation>Token Desk ei ole vielä kysynyt API:lta mitään. Hae jotain tai testaa tiliä, niin näet tästä, mitä tapahtui.</translation>
    </message>
    <message>
        <source>The latest requests to the API since Token Desk started, newest first, without what they held.</source>
        <translation>Viimeisimmät pyynnöt API:lle Token Deskin käynnistyksestä lähtien, uusin ensin, ilman sisältöä.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>API-pyynnöt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Takai&amp;sin</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Kopioi rivi</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Kopioi c&amp;url-komentona</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>Tallenna &amp;vianmääritystiedot…</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Valitse ensin pyyntö.</translation>
    </message>
    <message>
        <source>Copied what is in the table.</source>
        <translation>Taulukon tiedot kopioitiin.</translation>
    </message>
    <message>
        <source>Copied as a command for curl. The credential isn&apos;t in it: put it in the variable that the command names.</source>
        <translation>Kopioitu curl-komentona. Kirjautumistieto ei ole mukana: aseta se muuttujaan, jonka komento nimeää.</translation>
    </message>
    <message>
        <source>Not copied: whoever pastes the command would delete again. Copy the row instead.</source>
        <translation>Ei kopioitu: komennon liittäjä poistaisi uudelleen. Kopioi sen sijaan rivi.</translation>
    </message>
    <message>
        <source>Not copied: the ids in it aren&apos;t kept when Token Desk locks, and card numbers never are. Copy the row instead.</source>
        <translation>Ei kopioitu: sen tunnuksia ei säilytetä, kun Token Desk lukitaan, eikä kortin numeroita koskaan. Kopioi sen sijaan rivi.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>API-pyynnöt</translation>
    </message>
</context>
<context>
    <name>tokendesk::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Rivikorkeus</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tiivis</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Väljä</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Värit</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Rivi&amp;korkeus</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTable</name>
    <message>
        <source>Card tokens</source>
        <translation>Korttitokenit</translation>
    </message>
    <message>
        <source>Restore the first layout</source>
        <translation>Palauta alkuperäinen asettelu</translation>
    </message>
</context>
<context>
    <name>tokendesk::CardTokenTableModel</name>
    <message>
        <source>Waiting…</source>
        <translation>Odottaa…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (puutteellinen)</translation>
    </message>
    <message>
        <source>Unknown (paused)</source>
        <translation>Ei tiedossa (keskeytetty)</translation>
    </message>
</context>
<context>
    <name>tokendesk::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Varmenne: %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tiedot</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearableField</name>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteDialog</name>
    <message>
        <source>&amp;Last four digits</source>
        <translation>&amp;Neljä viimeistä numeroa</translation>
    </message>
    <message>
        <source>&amp;Last four of the token id</source>
        <translation>Tokenin tunnuksen &amp;neljä viimeistä merkkiä</translation>
    </message>
    <message>
        <source>Type them: this is a real card.</source>
        <translation>Kirjoita ne: tämä on aito kortti.</translation>
    </message>
    <message>
        <source>Not this card&apos;s. Check that it is the right one.</source>
        <translation>Ei täsmää tähän korttiin. Tarkista, että kortti on oikea.</translation>
    </message>
    <message>
        <source>Delete card token</source>
        <translation>Poista korttitoken</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>no card number given</source>
        <translation>kortin numeroa ei ole</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ei asiakasta</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Asiakas %1</translation>
    </message>
    <message>
        <source>Token id %1</source>
        <translation>Tokenin tunnus %1</translation>
    </message>
    <message>
        <source>Last use: not read yet</source>
        <translation>Viimeksi käytetty: ei vielä luettu</translation>
    </message>
    <message>
        <source>Once it is deleted, the merchant can&apos;t charge this card token any more. That can&apos;t be undone.</source>
        <translation>Poiston jälkeen kauppias ei voi enää veloittaa tätä korttitokenia. Poistoa ei voi kumota.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteFlow</name>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Ensin tarkistetaan kesken jääneet poistot.</translation>
    </message>
    <message>
        <source>A run is about to delete it.</source>
        <translation>Se odottaa vuoroaan poistoajossa.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Sitä poistetaan parhaillaan.</translation>
    </message>
    <message>
        <source>Its deletion is being checked.</source>
        <translation>Sen poistoa tarkistetaan parhaillaan.</translation>
    </message>
    <message>
        <source>It may be deleted already: check again first.</source>
        <translation>Se on ehkä jo poistettu: tarkista ensin uudelleen.</translation>
    </message>
    <message>
        <source>Already deleted on %1.</source>
        <translation>Poistettu jo %1.</translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Jo poistettu.</translation>
    </message>
    <message>
        <source>The API&apos;s record is incomplete (see details), so it can&apos;t be deleted here.</source>
        <translation>API:n tietue on puutteellinen (katso tiedot), joten sitä ei voi poistaa täällä.</translation>
    </message>
    <message>
        <source>Its id can&apos;t be sent safely, so it can&apos;t be deleted here.</source>
        <translation>Sen tunnusta ei voi lähettää turvallisesti, joten sitä ei voi poistaa täällä.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Poistetaan %1…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Mitään ei lähetetty. %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Muokkaa ja yritä uudelleen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Näytä varmenne</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Tosite…</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopioi tikettiin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It may be deleted already: the paused run looks when it goes on.</source>
        <translation>Se on ehkä jo poistettu: keskeytetty poistoajo tarkistaa, kun se jatkuu.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteManyDialog</name>
    <message>
        <source>&amp;How many?</source>
        <translation>Kuinka &amp;monta?</translation>
    </message>
    <message>
        <source>Type the number: these are real cards.</source>
        <translation>Kirjoita luku: nämä ovat aitoja kortteja.</translation>
    </message>
    <message>
        <source>Not as many: look above.</source>
        <translation>Luku ei täsmää: katso yltä.</translation>
    </message>
    <message>
        <source>Show &amp;all customers</source>
        <translation>Näytä kaikki &amp;asiakkaat</translation>
    </message>
    <message>
        <source>Delete card tokens</source>
        <translation>Poista korttitokeneita</translation>
    </message>
    <message>
        <source>How many at the same time</source>
        <translation>Kuinka monta samanaikaisesti</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Samanaikaises&amp;ti</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln card token(s)</source>
        <translation>
            <numerusform>Poista %Ln korttitoken</numerusform>
            <numerusform>Poista %Ln korttitokenia</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these card tokens can be deleted.</source>
        <translation>Yhtäkään näistä korttitokeneista ei voi poistaa.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %Ln day(s)</source>
        <translation>
            <numerusform>Käytetty viimeisen %Ln päivän aikana</numerusform>
            <numerusform>Käytetty viimeisten %Ln päivän aikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read yet: which of them were used in the last %Ln day(s).</source>
        <translation>
            <numerusform>Ei vielä luettu, mitä niistä on käytetty viimeisen %Ln päivän aikana.</numerusform>
            <numerusform>Ei vielä luettu, mitä niistä on käytetty viimeisten %Ln päivän aikana.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look which were used</source>
        <translation>Ta&amp;rkista käyttö</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Pysäytä</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ta&amp;rkista uudelleen</translation>
    </message>
    <message>
        <source>Leave these &amp;out</source>
        <translation>&amp;Jätä nämä pois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) used in the last 30 days left out.</source>
        <translation>
            <numerusform>%Ln viimeisten 30 päivän aikana käytetty korttitoken jätetty pois.</numerusform>
            <numerusform>%Ln viimeisten 30 päivän aikana käytettyä korttitokenia jätetty pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>%Ln tokenin käyttö ei ole tiedossa.</numerusform>
            <numerusform>%Ln tokenin käyttö ei ole tiedossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are deleted, the merchant can&apos;t charge these card tokens any more. That can&apos;t be undone.</source>
        <translation>Poiston jälkeen kauppias ei voi enää veloittaa näitä korttitokeneita. Poistoa ei voi kumota.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Syy</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Kuka pyytää?</translation>
    </message>
    <message>
        <source>&amp;Cardholder</source>
        <translation>&amp;Kortinhaltija</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>Ka&amp;uppias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Type a reason, or choose one with the arrow keys</source>
        <translation>Kirjoita syy tai valitse se nuolinäppäimillä</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Choose who asks: it goes on record.</source>
        <translation>Valitse, kuka pyytää: se kirjataan.</translation>
    </message>
    <message>
        <source>Give a reason: it goes on record.</source>
        <translation>Anna syy: se kirjataan.</translation>
    </message>
    <message>
        <source>Choose a reason with the arrow keys</source>
        <translation>Valitse syy nuolinäppäimillä</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailsPane</name>
    <message>
        <source>Waits to be deleted</source>
        <translation>Odottaa poistoa</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>Checking whether it is deleted…</source>
        <translation>Tarkistetaan, onko poistettu…</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted</source>
        <translation>Ei tiedossa, onko poistettu</translation>
    </message>
    <message>
        <source>Card art</source>
        <translation>Kortin kuva</translation>
    </message>
    <message>
        <source>Card art, background</source>
        <translation>Kortin kuva, tausta</translation>
    </message>
    <message>
        <source>Card symbol</source>
        <translation>Kortin symboli</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Käyttöehdot</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) chosen</source>
        <translation>
            <numerusform>%Ln korttitoken valittu</numerusform>
            <numerusform>%Ln korttitokenia valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Puutteellinen</translation>
    </message>
    <message>
        <source>The API&apos;s record lacks %1, so this token can&apos;t be deleted here.</source>
        <translation>API:n tietueesta puuttuu %1, joten tätä tokenia ei voi poistaa täällä.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortin numero</translation>
    </message>
    <message>
        <source>Copy token id</source>
        <translation>Kopioi tokenin tunnus</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tokenin tunnus</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token vanhenee</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Päivitetty</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Suhde</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Earlier ids</source>
        <translation>Aiemmat tunnukset</translation>
    </message>
    <message>
        <source>Payment product</source>
        <translation>Maksutuote</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Held by the API; never shown</source>
        <translation>API:n hallussa; ei näytetä koskaan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>tekijä: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>Unknown whether it is deleted: the run is paused, and looks when it goes on</source>
        <translation>Ei tiedossa, onko se poistettu: poistoajo on keskeytetty ja tarkistaa, kun se jatkuu</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Tokenin arvo</translation>
    </message>
</context>
<context>
    <name>tokendesk::DiagnosticsFlow</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Tallenna vianmääritystiedot</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teksti (*.txt)</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Kootaan vianmääritystietoja…</translation>
    </message>
    <message>
        <source>The diagnostics are in %1. Look through it before you send it: it tells how Token Desk is set up and what it asked of servers, without keys, card numbers and ids of customers.</source>
        <translation>Vianmääritystiedot ovat tiedostossa %1. Lue se läpi ennen lähettämistä: siitä näkee, miten Token Desk on määritetty ja mitä palvelimilta on kysytty. Avaimia, kortin numeroita tai asiakkaiden tunnuksia siinä ei ole.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written over it. Choose another name.</source>
        <translation>%1 on jo olemassa, eikä sen päälle kirjoitettu. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The diagnostics weren&apos;t saved: %1 can&apos;t be written (%2). Choose another place.</source>
        <translation>Vianmääritystietoja ei tallennettu: tiedostoa %1 ei voi kirjoittaa (%2). Valitse toinen paikka.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EnvironmentBand</name>
    <message>
        <source>Other account</source>
        <translation>Toinen tili</translation>
    </message>
</context>
<context>
    <name>tokendesk::FieldList</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
</context>
<context>
    <name>tokendesk::HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look up, in the search field; delete, in a complete delete dialog</source>
        <translation>Hae, hakukentässä; poista, täytetyssä poistoikkunassa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alanuoli</translation>
    </message>
    <message>
        <source>From the search field into the table</source>
        <translation>Hakukentästä taulukkoon</translation>
    </message>
    <message>
        <source>Alt+C, Alt+M, Alt+R</source>
        <translation>Alt+K, Alt+U, Alt+S</translation>
    </message>
    <message>
        <source>Cardholder, merchant, reason, in the delete dialog</source>
        <translation>Kortinhaltija, kauppias, syy, poistoikkunassa</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalBrowser</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Näytä kaikki</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Tarki&amp;sta</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ta&amp;kaisin</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Only the deletions of one run are shown.</source>
        <translation>Näytetään vain yhden poistoajon poistot.</translation>
    </message>
    <message>
        <source>No deletion matches. Look for other words, or show all of them.</source>
        <translation>Yksikään poisto ei vastaa hakua. Hae muilla sanoilla tai näytä kaikki.</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet. Each deletion is written here before it is sent, and then what came of it.</source>
        <translation>Mitään ei ole vielä poistettu. Jokainen poisto kirjataan tänne ennen lähettämistä ja sen jälkeen sen tulos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln poisto</numerusform>
            <numerusform>%Ln poistoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Yritä uu&amp;delleen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln deletion(s)</source>
        <translation>
            <numerusform>Vähintään %Ln poisto</numerusform>
            <numerusform>Vähintään %Ln poistoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalExportFlow</name>
    <message>
        <source>Export the journal</source>
        <translation>Lokin vienti</translation>
    </message>
    <message>
        <source>For spreadsheets, a line for each deletion (*.csv)</source>
        <translation>Taulukkolaskentaan, rivi kutakin poistoa kohti (*.csv)</translation>
    </message>
    <message>
        <source>For programs, with every entry (*.json)</source>
        <translation>Ohjelmille, kaikki merkinnät (*.json)</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been exported yet.</source>
        <translation>Tiedosto %1 on jo olemassa. Mitään ei ole vielä viety.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>Korvaa tie&amp;dosto</translation>
    </message>
    <message>
        <source>Choose a&amp;nother…</source>
        <translation>Valitse &amp;muu…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Viedään…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>P&amp;ysäytä</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Viedään… %1/%2</translation>
    </message>
    <message>
        <source>Exporting… %1 so far</source>
        <translation>Viedään… toistaiseksi %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>%Ln poisto viety tiedostoon %1.</numerusform>
            <numerusform>%Ln poistoa viety tiedostoon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to %1.</source>
        <translation>Pysäytetty. Tiedostoon %1 ei kirjoitettu mitään.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Mitään ei viety. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 can&apos;t be written (%2). Choose another place or make room, then export again.</source>
        <translation>Mitään ei viety: tiedostoa %1 ei voi kirjoittaa (%2). Valitse toinen paikka tai vapauta tilaa ja vie sitten uudelleen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Token, customer, last four, reason, agent</source>
        <translation>Token, asiakas, neljä viimeistä, syy, käsittelijä</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Selvittämättä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Valitse aikaväli…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Haku</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>T&amp;ulos</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>Ti&amp;li</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Aika</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalModel</name>
    <message>
        <source>Requested</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalStory</name>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>The chosen deletion</source>
        <translation>Valittu poisto</translation>
    </message>
    <message>
        <source>&amp;Copy for ticket</source>
        <translation>K&amp;opioi tikettiin</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Tosit&amp;e…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Ta&amp;rkista uudelleen</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>Koko &amp;poistoajo</translation>
    </message>
    <message>
        <source>Show only the deletions of its run</source>
        <translation>Näytä vain tämän poistoajon poistot</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortin numero</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Tokenin tunnus</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-osoite</translation>
    </message>
    <message>
        <source>Copy the hash of entry %1</source>
        <translation>Kopioi merkinnän %1 tiiviste</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Kopioi tiiviste</translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>Loki</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>Takes effect when Token Desk is started the next time.</source>
        <translation>Tulee voimaan, kun Token Desk käynnistetään seuraavan kerran.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListDialog</name>
    <message>
        <source>&amp;Paste instead</source>
        <translation>L&amp;iitä sen sijaan</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>&amp;Ensimmäinen rivi on otsikko</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>&amp;Kopioi nämä rivit</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Look up a list of card tokens</source>
        <translation>Hae luettelo korttitokeneita</translation>
    </message>
    <message>
        <source>Lines that aren&apos;t looked up</source>
        <translation>Rivit, joita ei haeta</translation>
    </message>
    <message>
        <source>A long list, pasted</source>
        <translation>Pitkä liitetty luettelo</translation>
    </message>
    <message>
        <source>Token &amp;ids, or the rows of a table that has them:</source>
        <translation>&amp;Tokenien tunnukset tai taulukon rivit, joilla ne ovat:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Tokenien tunnukset</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Liitä tähän tai pudota tiedosto</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Erotin</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>E&amp;rotin</translation>
    </message>
    <message>
        <source>Ids in</source>
        <translation>Tunnusten paikka</translation>
    </message>
    <message>
        <source>I&amp;ds in</source>
        <translation>Tu&amp;nnusten paikka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>A list of token ids</source>
        <translation>Luettelo tokenien tunnuksista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Luettelot (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Nothing to look up yet.</source>
        <translation>Ei vielä mitään haettavaa.</translation>
    </message>
    <message>
        <source>Nothing to look up: paste token ids, or choose a file.</source>
        <translation>Ei mitään haettavaa: liitä tokenien tunnuksia tai valitse tiedosto.</translation>
    </message>
    <message>
        <source>The list has a heading, and no id below it. If its first line is an id, untick that it is a heading.</source>
        <translation>Luettelossa on otsikko eikä sen alla yhtään tunnusta. Jos ensimmäinen rivi on tunnus, poista valinta kohdasta ”Ensimmäinen rivi on otsikko”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Avaa lukitus</translation>
    </message>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk on lukittu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) under way: each ends, and its outcome waits for you.</source>
        <translation>
            <numerusform>%Ln poisto käynnissä: se viedään loppuun, ja tulos odottaa sinua.</numerusform>
            <numerusform>%Ln poistoa käynnissä: kukin viedään loppuun, ja tulokset odottavat sinua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run is paused, with %Ln card token(s) still to delete. It waits for you.</source>
        <translation>
            <numerusform>Poistoajo on keskeytetty, ja %Ln korttitoken on vielä poistamatta. Se odottaa sinua.</numerusform>
            <numerusform>Poistoajo on keskeytetty, ja %Ln korttitokenia on vielä poistamatta. Se odottaa sinua.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LockTimePage</name>
    <message>
        <source>Lock after</source>
        <translation>Lukitusviive</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuutti</numerusform>
            <numerusform>%Ln minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Lukitusviive</translation>
    </message>
    <message>
        <source>When nobody has touched Token Desk for so long, and on Ctrl+L, it hides what it shows and forgets keys and access tokens; to go on, the keyring is read again. A deletion under way ends first, and its outcome waits.</source>
        <translation>Kun Token Deskiin ei ole koskettu tässä ajassa tai kun painetaan Ctrl+L, se piilottaa näkyvät tiedot ja unohtaa avaimet ja käyttöoikeustunnukset; jatkettaessa avainnippu luetaan uudelleen. Käynnissä oleva poisto viedään ensin loppuun, ja sen tulos odottaa.</translation>
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
        <translation>Token Desk (lukittu)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>The sandbox didn&apos;t start: %1.</source>
        <translation>Hiekkalaatikko ei käynnistynyt: %1.</translation>
    </message>
    <message>
        <source>Token Desk: opening %1 (%2)</source>
        <translation>Token Desk: avataan %1 (%2)</translation>
    </message>
    <message>
        <source>What was on screen is gone.</source>
        <translation>Näytöllä olleet tiedot on tyhjennetty.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s). What was on screen is gone.</source>
        <translation>
            <numerusform>Kukaan ei käyttänyt ohjelmaa %Ln minuuttiin. Näytöllä olleet tiedot on tyhjennetty.</numerusform>
            <numerusform>Kukaan ei käyttänyt ohjelmaa %Ln minuuttiin. Näytöllä olleet tiedot on tyhjennetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of what happened aren&apos;t in the journal yet, and would be lost. Wait until they are; to lose them, close once more.</source>
        <translation>
            <numerusform>%Ln merkintä tapahtuneesta ei ole vielä lokissa ja katoaisi. Odota, kunnes se on kirjattu; jos haluat hylätä sen, sulje vielä kerran.</numerusform>
            <numerusform>%Ln merkintää tapahtuneesta ei ole vielä lokissa ja katoaisi. Odota, kunnes ne on kirjattu; jos haluat hylätä ne, sulje vielä kerran.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deletion isn&apos;t settled yet. Unlock to see it.</source>
        <translation>Yksi poisto on vielä selvittämättä. Avaa lukitus, niin näet sen.</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopioi tikettiin</translation>
    </message>
    <message>
        <source>The journal is written again, and nothing is missing.</source>
        <translation>Lokin kirjoittaminen toimii taas, eikä mitään puutu.</translation>
    </message>
    <message>
        <source>Token Desk: journal</source>
        <translation>Token Desk: loki</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Tallenna &amp;vianmääritystiedot…</translation>
    </message>
    <message>
        <source>Token Desk: activity</source>
        <translation>Token Desk: API-pyynnöt</translation>
    </message>
    <message>
        <source>%1 isn&apos;t removed: one of its deletions isn&apos;t settled yet.</source>
        <translation>Tiliä %1 ei poisteta: yksi sen korttitokenien poistoista on vielä selvittämättä.</translation>
    </message>
    <message>
        <source>A deletion in %1 isn&apos;t settled yet. What was changed counts when it is.</source>
        <translation>Yksi poisto on vielä selvittämättä (%1). Muutos tulee voimaan, kun se on selvinnyt.</translation>
    </message>
    <message>
        <source>Open it &amp;now</source>
        <translation>Avaa se &amp;nyt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkForm</name>
    <message>
        <source>Host</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Vain jos välityspalvelin vaatii</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Välityspalvelimen salasana</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Varmenteet</translation>
    </message>
    <message>
        <source>None beside the system&apos;s</source>
        <translation>Vain järjestelmän omat</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Valitse tie&amp;dosto…</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Portti</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>V&amp;älityspalvelin</translation>
    </message>
    <message>
        <source>Protoco&amp;l</source>
        <translation>Proto&amp;kolla</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Pa&amp;lvelin</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Kä&amp;yttäjä</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>&amp;Varmenteet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Välityspalvelin</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Tämä</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokolla</translation>
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
        <translation>Yrityksen varmentajan varmenteet</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Varmenteet (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Where the company&apos;s network opens encrypted connections to inspect them: a PEM file with the certificates of its authority.</source>
        <translation>Jos yrityksen verkko avaa salatut yhteydet tarkastusta varten: PEM-tiedosto, jossa on yrityksen varmentajan varmenteet.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NetworkPage</name>
    <message>
        <source>For every account that has no network settings of its own.</source>
        <translation>Kaikille tileille, joilla ei ole omia verkkoasetuksia.</translation>
    </message>
    <message>
        <source>For every account of yours.</source>
        <translation>Kaikille tileillesi.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningPage</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-a&amp;vain</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Client-&amp;salaisuus</translation>
    </message>
    <message>
        <source>&amp;Open for this session</source>
        <translation>&amp;Avaa tätä istuntoa varten</translation>
    </message>
    <message>
        <source>Ask the keyrin&amp;g again</source>
        <translation>Kysy avainnipulta &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>&amp;Muokkaa tiliä…</translation>
    </message>
    <message>
        <source>Opening… The system&apos;s keyring may ask for its password.</source>
        <translation>Avataan… Järjestelmän avainnippu saattaa kysyä salasanaansa.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReasonsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Anything else can be typed there.</source>
        <translation>Nämä syyt ovat tarjolla poistoikkunassa. Siellä voi kirjoittaa myös muun syyn.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Syyt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Syy</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>The usual &amp;ones</source>
        <translation>&amp;Oletussyyt</translation>
    </message>
    <message>
        <source>Replaces the list by the one that Token Desk comes with</source>
        <translation>Korvaa luettelon Token Deskin mukana tulevalla</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>What the delete dialog offers. Nothing else can be given as a reason.</source>
        <translation>Poistoikkunan tarjoamat syyt. Muita syitä ei voi antaa.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>Tallenna P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Tallenna tosite</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>PDF-tiedostoa ei voitu luoda</translation>
    </message>
    <message>
        <source>Not saved: %1 (%2). What was there before is unchanged.</source>
        <translation>Ei tallennettu: %1 (%2). Aiempi sisältö on ennallaan.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu nimellä %1.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Lähetetty tulostimelle.</translation>
    </message>
    <message>
        <source>Not printed: the printer can&apos;t be written to.</source>
        <translation>Ei tulostettu: tulostimelle ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing has been saved yet.</source>
        <translation>Tiedosto %1 on jo olemassa. Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Korvaa tie&amp;dosto</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Valitse t&amp;oinen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReceiptFlow</name>
    <message>
        <source>The journal holds no entry of this deletion.</source>
        <translation>Lokissa ei ole merkintää tästä poistosta.</translation>
    </message>
    <message>
        <source>The journal holds no entry of this run.</source>
        <translation>Lokissa ei ole merkintää tästä poistoajosta.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecoveryFlow</name>
    <message>
        <source>Show in journal</source>
        <translation>Näytä lokissa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Valitse poistamattomat</translation>
    </message>
</context>
<context>
    <name>tokendesk::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Poista tili</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its API key in the keyring. At Dintero nothing changes: the key works until it is revoked in Dintero Backoffice.</source>
        <translation>Token Desk unohtaa tämän tilin ja sen API-avaimen avainnipussa. Dinterossa mikään ei muutu: avain toimii, kunnes se mitätöidään Dintero Backofficessa.</translation>
    </message>
    <message>
        <source>Token Desk forgets this account, and its client secret in the keyring. At Dintero nothing changes: the client works until it is removed in Dintero Backoffice.</source>
        <translation>Token Desk unohtaa tämän tilin ja sen client-salaisuuden avainnipussa. Dinterossa mikään ei muutu: client toimii, kunnes se poistetaan Dintero Backofficessa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Poista tili</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunFlow</name>
    <message>
        <source>&amp;Pause or resume the run</source>
        <translation>&amp;Keskeytä tai jatka poistoajoa</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>Py&amp;säytä poistoajo</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>Siirr&amp;y poistoajoon</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end, or stop it, before you start another one.</source>
        <translation>Poistoajo on käynnissä. Odota sen päättymistä tai pysäytä se, ennen kuin aloitat uuden.</translation>
    </message>
    <message>
        <source>Deletions that were interrupted are being looked up first.</source>
        <translation>Ensin tarkistetaan kesken jääneet poistot.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RunPanel</name>
    <message>
        <source>Deletions that have ended</source>
        <translation>Päättyneet poistot</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Choose those not deleted</source>
        <translation>Valitse poistamattomat</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopioi tikettiin</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Tosite…</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Näytä lokissa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is under way is waited for, and recorded.</source>
        <translation>Pysäytetään: mitään uutta ei lähetetä. Käynnissä oleva odotetaan loppuun ja kirjataan.</translation>
    </message>
    <message>
        <source>Nothing was sent: the run can&apos;t be recorded. %1 Then start it anew.</source>
        <translation>Mitään ei lähetetty: poistoajoa ei voi kirjata. %1 Käynnistä se sitten uudelleen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>tokendesk::SandboxProcess</name>
    <message>
        <source>it ended before it was ready</source>
        <translation>se päättyi, ennen kuin oli valmis</translation>
    </message>
    <message>
        <source>it isn&apos;t installed. Install the package %1</source>
        <translation>sitä ei ole asennettu. Asenna paketti %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Customer, token or relationship id</source>
        <translation>Asiakkaan, tokenin tai suhteen tunnus</translation>
    </message>
    <message>
        <source>Include &amp;deleted</source>
        <translation>M&amp;yös poistetut</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Hak&amp;uehto</translation>
    </message>
    <message>
        <source>Find by</source>
        <translation>Hakuehto</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Ti&amp;la</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Kaikki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Tila: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretField</name>
    <message>
        <source>Kept; type only to replace it</source>
        <translation>Tallessa; kirjoita vain, jos vaihdat sen</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>Deletion reasons</source>
        <translation>Poiston syyt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartPage</name>
    <message>
        <source>Whose card is it?</source>
        <translation>Kenen kortti se on?</translation>
    </message>
    <message>
        <source>Paste a customer, token or relationship id above and press Enter.</source>
        <translation>Liitä yläpuolelle asiakkaan, tokenin tai suhteen tunnus ja paina Enter.</translation>
    </message>
    <message>
        <source>In this sandbox, try:</source>
        <translation>Kokeile tässä hiekkalaatikossa:</translation>
    </message>
</context>
<context>
    <name>tokendesk::TransactionHistory</name>
    <message>
        <source>Transactions (history)</source>
        <translation>Tapahtumat (historia)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>The history couldn&apos;t be read. %1 %2</source>
        <translation>Historiaa ei voitu lukea. %1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln tapahtumaa ei voitu lukea.</numerusform>
            <numerusform>%Ln tapahtumaa ei voitu lukea.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transactions with this card token.</source>
        <translation>Ei tapahtumia tällä korttitokenilla.</translation>
    </message>
    <message>
        <source>Last used %1: %2, %3</source>
        <translation>Viimeksi käytetty %1: %2, %3</translation>
    </message>
    <message>
        <source>Last use: not known</source>
        <translation>Viimeksi käytetty: ei tiedossa</translation>
    </message>
</context>
<context>
    <name>tokendesk::UnreadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Why it isn&apos;t looked up</source>
        <translation>Miksi sitä ei haeta</translation>
    </message>
</context>
<context>
    <name>tokendesk::WelcomePage</name>
    <message>
        <source>A&amp;dd an account</source>
        <translation>&amp;Lisää tili</translation>
    </message>
    <message>
        <source>Welcome to Token Desk</source>
        <translation>Tervetuloa Token Deskiin</translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation>Tutustu &amp;hiekkalaatikkoon</translation>
    </message>
    <message>
        <source>For your shop&apos;s Dintero account. Have the account id at hand, and an API key or a client id and secret.</source>
        <translation>Kauppasi Dintero-tilille. Varaa esille tilin tunnus ja API-avain tai client-tunnus ja client-salaisuus.</translation>
    </message>
    <message>
        <source>A server on this computer with made-up cards. Nothing you do there touches a real card.</source>
        <translation>Tällä tietokoneella oleva palvelin, jossa on keksittyjä kortteja. Mikään siellä tekemäsi ei koske aitoja kortteja.</translation>
    </message>
    <message>
        <source>Look up stored card tokens and delete them, with proof.</source>
        <translation>Hae ja poista tallennettuja korttitokeneita. Poistosta jää todiste.</translation>
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
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>Näkyvissä edelleen: %1</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Näytä varmenne</translation>
    </message>
    <message>
        <source>Copy unknown ids</source>
        <translation>Kopioi tuntemattomat tunnukset</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Hae loput</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Include deleted</source>
        <translation>Hae myös poistetut</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was copied.</source>
        <translation>Mitään ei ole valittu, joten mitään ei kopioitu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln näkyvissä</numerusform>
            <numerusform>%Ln näkyvissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1/%Ln näkyvissä</numerusform>
            <numerusform>%L1/%Ln näkyvissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shown matches the filter. Esc clears it.</source>
        <translation>Mikään näkyvä ei vastaa suodatinta. Esc tyhjentää sen.</translation>
    </message>
    <message>
        <source>Choose the card token to delete.</source>
        <translation>Valitse poistettava korttitoken.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lukeminen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>Last four, brand, anything shown</source>
        <translation>Neljä viimeistä, brändi, muuta</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Suodatin</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Look up a lis&amp;t…</source>
        <translation>Hae &amp;luettelo…</translation>
    </message>
    <message>
        <source>Fi&amp;lter what is shown</source>
        <translation>&amp;Suodata näkyviä</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>Hae &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Recent look-ups</source>
        <translation>&amp;Viimeisimmät haut</translation>
    </message>
    <message>
        <source>&amp;Stop, clear the filter, close the message</source>
        <translation>&amp;Pysäytä, tyhjennä suodatin, sulje ilmoitus</translation>
    </message>
    <message>
        <source>Choose all s&amp;hown</source>
        <translation>Valitse kaikki &amp;näkyvät</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Kopioi rivi</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopioi s&amp;olu</translation>
    </message>
    <message>
        <source>Copy token &amp;id</source>
        <translation>Kopioi token&amp;in tunnus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Tiedot</translation>
    </message>
    <message>
        <source>&amp;Take deleted ones off the table</source>
        <translation>Ota &amp;poistetut pois taulukosta</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;arakkeet</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Lajitteluperuste</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Rivikorkeus</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Tiivis</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normaali</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Väljä</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Ulkoasu</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Järjestelmän &amp;mukaan</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Poista…</translation>
    </message>
    <message>
        <source>Check &amp;again whether it is deleted</source>
        <translation>&amp;Tarkista uudelleen, onko poistettu</translation>
    </message>
    <message>
        <source>All cards of this c&amp;ustomer</source>
        <translation>Tämän &amp;asiakkaan kaikki kortit</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Kopioi &amp;rivi</translation>
    </message>
    <message>
        <source>Copy outcome for a &amp;ticket</source>
        <translation>Kopioi tu&amp;los tikettiin</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Näppäimistö</translation>
    </message>
    <message>
        <source>&amp;About Token Desk</source>
        <translation>&amp;Tietoja Token Deskistä</translation>
    </message>
    <message>
        <source>None in this session</source>
        <translation>Ei hakuja tässä istunnossa</translation>
    </message>
    <message>
        <source>About Token Desk</source>
        <translation>Tietoja Token Deskistä</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Look up and delete stored card tokens. Licensed under Apache-2.0; uses Qt %1 (LGPL-3).</source>
        <translation>Hae ja poista tallennettuja korttitokeneita. Lisensoitu Apache-2.0-lisenssillä; käyttää Qt:n versiota %1 (LGPL-3).</translation>
    </message>
    <message>
        <source>A deletion is under way. Wait for its outcome; if you leave, it is looked up at the next start.</source>
        <translation>Poisto on käynnissä. Odota sen tulosta; jos suljet ohjelman, poisto tarkistetaan seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <source>A deletion&apos;s outcome is unknown. Check again before you tell anyone that it is gone; if you leave, it is looked up at the next start.</source>
        <translation>Poiston tulos ei ole tiedossa. Tarkista uudelleen, ennen kuin vahvistat poiston kenellekään; jos suljet ohjelman, poisto tarkistetaan seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jää ohjelmaan</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Sulje silti</translation>
    </message>
    <message>
        <source>Stop the run and leave</source>
        <translation>Pysäytä poistoajo ja sulje</translation>
    </message>
    <message>
        <source>All of them are deleted already.</source>
        <translation>Kaikki on jo poistettu.</translation>
    </message>
    <message>
        <source>None of them can be deleted.</source>
        <translation>Yhtäkään niistä ei voi poistaa.</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Tallenna &amp;vianmääritystiedot…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
</TS>
