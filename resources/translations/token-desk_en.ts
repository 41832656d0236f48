<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ClipboardWords</name>
    <message numerus="yes">
        <source>Copied, for %Ln second(s).</source>
        <translation>
            <numerusform>Copied, for %Ln second.</numerusform>
            <numerusform>Copied, for %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Wait %Ln second, then try again.</numerusform>
            <numerusform>Wait %Ln seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minute(s), then try again.</source>
        <translation>
            <numerusform>Wait %Ln minute, then try again.</numerusform>
            <numerusform>Wait %Ln minutes, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportJournal</name>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln deletion to %1.</numerusform>
            <numerusform>Exported %Ln deletions to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTroubleWords</name>
    <message numerus="yes">
        <source>%1 %Ln entry(s) of what happened wait in memory and are tried again every few seconds; until they are written, nothing more is deleted. Don&apos;t close Token Desk.</source>
        <translation>
            <numerusform>%1 One entry of what happened waits in memory and is tried again every few seconds; until it is written, nothing more is deleted. Don&apos;t close Token Desk.</numerusform>
            <numerusform>%1 %Ln entries of what happened wait in memory and are tried again every few seconds; until they are written, nothing more is deleted. Don&apos;t close Token Desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Open the account to find out what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>One deletion in %1 was interrupted. Open the account to find out what became of it; nothing is sent again.</numerusform>
            <numerusform>%Ln deletions in %1 were interrupted. Open the account to find out what became of them; nothing is sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted deletion(s) can&apos;t be looked up: no account here has the id and the address that they were sent to. They are in the journal, as unknown.</source>
        <translation>
            <numerusform>One interrupted deletion can&apos;t be looked up: no account here has the id and the address that it was sent to. It is in the journal, as unknown.</numerusform>
            <numerusform>%Ln interrupted deletions can&apos;t be looked up: no account here has the id and the address that they were sent to. They are in the journal, as unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>Sound: %Ln entry(s), last hash %1.</source>
        <translation>
            <numerusform>Sound: %Ln entry, last hash %1.</numerusform>
            <numerusform>Sound: %Ln entries, last hash %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entry(s) of several installations, each with a chain of its own.</source>
        <translation>
            <numerusform>Sound: %Ln entry of several installations, each with a chain of its own.</numerusform>
            <numerusform>Sound: %Ln entries of several installations, each with a chain of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%Ln card token id(s).</source>
        <translation>
            <numerusform>%Ln card token id.</numerusform>
            <numerusform>%Ln card token ids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused.</source>
        <translation>
            <numerusform>%Ln refused.</numerusform>
            <numerusform>%Ln refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated.</source>
        <translation>
            <numerusform>%Ln repeated.</numerusform>
            <numerusform>%Ln repeated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>%Ln card token(s) for %1</source>
        <translation>
            <numerusform>%Ln card token for %1</numerusform>
            <numerusform>%Ln card tokens for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) with the id %1</source>
        <translation>
            <numerusform>%Ln card token with the id %1</numerusform>
            <numerusform>%Ln card tokens with the id %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of customer %1</source>
        <translation>
            <numerusform>%Ln card token of customer %1</numerusform>
            <numerusform>%Ln card tokens of customer %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) of relationship %1</source>
        <translation>
            <numerusform>%Ln card token of relationship %1</numerusform>
            <numerusform>%Ln card tokens of relationship %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Reading… %Ln so far</numerusform>
            <numerusform>Reading… %Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) couldn&apos;t be read and can&apos;t be shown.</source>
        <translation>
            <numerusform>%Ln record couldn&apos;t be read and can&apos;t be shown.</numerusform>
            <numerusform>%Ln records couldn&apos;t be read and can&apos;t be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%Ln record came more than once and is shown once.</numerusform>
            <numerusform>%Ln records came more than once and are shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lack a required field and can&apos;t be deleted.</source>
        <translation>
            <numerusform>%Ln record lacks a required field and can&apos;t be deleted.</numerusform>
            <numerusform>%Ln records lack a required field and can&apos;t be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came that weren&apos;t asked for and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln record came that wasn&apos;t asked for and isn&apos;t shown.</numerusform>
            <numerusform>%Ln records came that weren&apos;t asked for and aren&apos;t shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of another account came and aren&apos;t shown.</source>
        <translation>
            <numerusform>%Ln record of another account came and isn&apos;t shown.</numerusform>
            <numerusform>%Ln records of another account came and aren&apos;t shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln card token(s) of a list</source>
        <translation>
            <numerusform>The %Ln card token of a list</numerusform>
            <numerusform>All %Ln card tokens of a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of a list of %Ln card token id(s)</source>
        <translation>
            <numerusform>%L1 of a list of %Ln card token id</numerusform>
            <numerusform>%L1 of a list of %Ln card token ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not looked up.</source>
        <translation>
            <numerusform>%Ln id not looked up.</numerusform>
            <numerusform>%Ln ids not looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln token id(s)</source>
        <translation>
            <numerusform>List of %Ln token id</numerusform>
            <numerusform>List of %Ln token ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API asked to wait: %L1 of %Ln id(s) so far</source>
        <translation>
            <numerusform>The API asked to wait: %L1 of %Ln id so far</numerusform>
            <numerusform>The API asked to wait: %L1 of %Ln ids so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %L1 of %Ln id(s)</source>
        <translation>
            <numerusform>Reading… %L1 of %Ln id</numerusform>
            <numerusform>Reading… %L1 of %Ln ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them the API doesn&apos;t know.</source>
        <translation>
            <numerusform>%Ln of them the API doesn&apos;t know.</numerusform>
            <numerusform>%Ln of them the API doesn&apos;t know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API knows none of %Ln listed card token id(s).</source>
        <translation>
            <numerusform>The API doesn&apos;t know the %Ln listed card token id.</numerusform>
            <numerusform>The API knows none of %Ln listed card token ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>Your organisation lets at most %Ln card token(s) be deleted at once.</source>
        <translation>
            <numerusform>Your organisation lets one card token be deleted at once, and no more.</numerusform>
            <numerusform>Your organisation lets at most %Ln card tokens be deleted at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReceiptWords</name>
    <message numerus="yes">
        <source>%Ln of these outcomes weren&apos;t in the journal when this was copied, so it can&apos;t confirm them.</source>
        <translation>
            <numerusform>One of these outcomes wasn&apos;t in the journal when this was copied, so it can&apos;t confirm it.</numerusform>
            <numerusform>%Ln of these outcomes weren&apos;t in the journal when this was copied, so it can&apos;t confirm them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln already deleted</source>
        <translation>
            <numerusform>%Ln already deleted</numerusform>
            <numerusform>%Ln already deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another deletion that isn&apos;t settled</source>
        <translation>
            <numerusform>%Ln with another deletion that isn&apos;t settled</numerusform>
            <numerusform>%Ln with another deletion that isn&apos;t settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an incomplete record</source>
        <translation>
            <numerusform>%Ln with an incomplete record</numerusform>
            <numerusform>%Ln with an incomplete record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that can&apos;t be sent safely</source>
        <translation>
            <numerusform>%Ln with an id that can&apos;t be sent safely</numerusform>
            <numerusform>%Ln with an id that can&apos;t be sent safely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another account</source>
        <translation>
            <numerusform>%Ln of another account</numerusform>
            <numerusform>%Ln of another account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named more than once</source>
        <translation>
            <numerusform>%Ln named more than once</numerusform>
            <numerusform>%Ln named more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used in the last 30 days</source>
        <translation>
            <numerusform>%Ln used in the last 30 days</numerusform>
            <numerusform>%Ln used in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln other kind</numerusform>
            <numerusform>%Ln other kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 customers: %1 and %Ln other(s).</source>
        <translation>
            <numerusform>Of %2 customers: %1 and %Ln other.</numerusform>
            <numerusform>Of %2 customers: %1 and %Ln others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s): %1.</source>
        <translation>
            <numerusform>Of %Ln customer: %1.</numerusform>
            <numerusform>Of %Ln customers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a customer.</source>
        <translation>
            <numerusform>%Ln without a customer.</numerusform>
            <numerusform>%Ln without a customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card token(s)</source>
        <translation>
            <numerusform>%1: %Ln card token</numerusform>
            <numerusform>%1: %Ln card tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln left out: %1</numerusform>
            <numerusform>%Ln left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 of %2, %Ln used so far</source>
        <translation>
            <numerusform>Reading… %1 of %2, %Ln used so far</numerusform>
            <numerusform>Reading… %1 of %2, %Ln used so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them used in the last 30 days.</source>
        <translation>
            <numerusform>%Ln of them used in the last 30 days.</numerusform>
            <numerusform>%Ln of them used in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>Of %Ln it isn&apos;t known.</numerusform>
            <numerusform>Of %Ln it isn&apos;t known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln deleted as a look-up showed</numerusform>
            <numerusform>%Ln deleted as a look-up showed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln already gone</numerusform>
            <numerusform>%Ln already gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: refused</source>
        <translation>
            <numerusform>%Ln not deleted: refused</numerusform>
            <numerusform>%Ln not deleted: refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted: not sent</source>
        <translation>
            <numerusform>%Ln not deleted: not sent</numerusform>
            <numerusform>%Ln not deleted: not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted as a look-up showed</source>
        <translation>
            <numerusform>%Ln not deleted as a look-up showed</numerusform>
            <numerusform>%Ln not deleted as a look-up showed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln card token(s)…</source>
        <translation>
            <numerusform>Deleting %Ln card token…</numerusform>
            <numerusform>Deleting %Ln card tokens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln not deleted</numerusform>
            <numerusform>%Ln not deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again</source>
        <translation>
            <numerusform>%Ln to be tried again</numerusform>
            <numerusform>%Ln to be tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being checked</source>
        <translation>
            <numerusform>%Ln still being checked</numerusform>
            <numerusform>%Ln still being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln not begun</numerusform>
            <numerusform>%Ln not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen: %1.</source>
        <translation>
            <numerusform>%Ln chosen: %1.</numerusform>
            <numerusform>%Ln chosen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these deletions haven&apos;t ended. If you leave, nothing new is sent; what is under way is waited for, and the journal keeps what became of each.</source>
        <translation>
            <numerusform>%Ln of these deletions hasn&apos;t ended. If you leave, nothing new is sent; what is under way is waited for, and the journal keeps what became of each.</numerusform>
            <numerusform>%Ln of these deletions haven&apos;t ended. If you leave, nothing new is sent; what is under way is waited for, and the journal keeps what became of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking the customers up once more: %1 of %Ln…</source>
        <translation>
            <numerusform>Looking the customers up once more: %1 of %Ln…</numerusform>
            <numerusform>Looking the customers up once more: %1 of %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %Ln customer(s) up: no card token left.</source>
        <translation>
            <numerusform>Looked %Ln customer up: no card token left.</numerusform>
            <numerusform>Looked %Ln customers up: no card token left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked the customers up: %Ln card token(s) left.</source>
        <translation>
            <numerusform>Looked the customers up: %Ln card token left.</numerusform>
            <numerusform>Looked the customers up: %Ln card tokens left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) couldn&apos;t be looked up.</source>
        <translation>
            <numerusform>%Ln customer couldn&apos;t be looked up.</numerusform>
            <numerusform>%Ln customers couldn&apos;t be looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. Looking up what became of them; nothing is sent again.</source>
        <translation>
            <numerusform>One deletion in %1 was interrupted. Looking up what became of it; nothing is sent again.</numerusform>
            <numerusform>%Ln deletions in %1 were interrupted. Looking up what became of them; nothing is sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) in %1 were interrupted. What became of them: %2.</source>
        <translation>
            <numerusform>One deletion in %1 was interrupted. What became of it: %2.</numerusform>
            <numerusform>%Ln deletions in %1 were interrupted. What became of them: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) named no customer, so that nobody could be looked up for them.</source>
        <translation>
            <numerusform>One card token named no customer, so that nobody could be looked up for it.</numerusform>
            <numerusform>%Ln card tokens named no customer, so that nobody could be looked up for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these outcomes aren&apos;t in the journal yet: leave Token Desk open until they are.</source>
        <translation>
            <numerusform>One of these outcomes isn&apos;t in the journal yet: leave Token Desk open until it is.</numerusform>
            <numerusform>%Ln of these outcomes aren&apos;t in the journal yet: leave Token Desk open until they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>%Ln certificate(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln certificate, valid until %1.</numerusform>
            <numerusform>%Ln certificates, all of them valid until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired certificate(s): nothing is trusted because of them.</source>
        <translation>
            <numerusform>%Ln expired certificate: nothing is trusted because of it.</numerusform>
            <numerusform>%Ln expired certificates: nothing is trusted because of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteManyDialog</name>
    <message numerus="yes">
        <source>Delete %Ln card token(s)</source>
        <translation>
            <numerusform>Delete %Ln card token</numerusform>
            <numerusform>Delete %Ln card tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in the last %Ln day(s)</source>
        <translation>
            <numerusform>Used in the last %Ln day</numerusform>
            <numerusform>Used in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read yet: which of them were used in the last %Ln day(s).</source>
        <translation>
            <numerusform>Not read yet: which of them were used in the last %Ln day.</numerusform>
            <numerusform>Not read yet: which of them were used in the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card token(s) used in the last 30 days left out.</source>
        <translation>
            <numerusform>%Ln card token used in the last 30 days left out.</numerusform>
            <numerusform>%Ln card tokens used in the last 30 days left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it isn&apos;t known.</source>
        <translation>
            <numerusform>Of %Ln it isn&apos;t known.</numerusform>
            <numerusform>Of %Ln it isn&apos;t known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln card token(s) chosen</source>
        <translation>
            <numerusform>%Ln card token chosen</numerusform>
            <numerusform>%Ln card tokens chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalBrowser</name>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln deletion</numerusform>
            <numerusform>%Ln deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln deletion(s)</source>
        <translation>
            <numerusform>At least %Ln deletion</numerusform>
            <numerusform>At least %Ln deletions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::JournalExportFlow</name>
    <message numerus="yes">
        <source>Exported %Ln deletion(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln deletion to %1.</numerusform>
            <numerusform>Exported %Ln deletions to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LockPage</name>
    <message numerus="yes">
        <source>%Ln deletion(s) under way: each ends, and its outcome waits for you.</source>
        <translation>
            <numerusform>%Ln deletion under way: it ends, and its outcome waits for you.</numerusform>
            <numerusform>%Ln deletions under way: each ends, and its outcome waits for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run is paused, with %Ln card token(s) still to delete. It waits for you.</source>
        <translation>
            <numerusform>A run is paused, with one card token still to delete. It waits for you.</numerusform>
            <numerusform>A run is paused, with %Ln card tokens still to delete. It waits for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LockTimePage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s). What was on screen is gone.</source>
        <translation>
            <numerusform>Nobody used it for %Ln minute. What was on screen is gone.</numerusform>
            <numerusform>Nobody used it for %Ln minutes. What was on screen is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of what happened aren&apos;t in the journal yet, and would be lost. Wait until they are; to lose them, close once more.</source>
        <translation>
            <numerusform>One entry of what happened isn&apos;t in the journal yet, and would be lost. Wait until it is; to lose it, close once more.</numerusform>
            <numerusform>%Ln entries of what happened aren&apos;t in the journal yet, and would be lost. Wait until they are; to lose them, close once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TransactionHistory</name>
    <message numerus="yes">
        <source>%Ln transaction(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln transaction couldn&apos;t be read.</numerusform>
            <numerusform>%Ln transactions couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 of %Ln shown</numerusform>
            <numerusform>%L1 of %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
