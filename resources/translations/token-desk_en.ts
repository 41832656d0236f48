<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LookUpWords</name>
    <message numerus="yes">
        <source>%n card token(s) for %1</source>
        <translation>
            <numerusform>%n card token for %1</numerusform>
            <numerusform>%n card tokens for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card token(s) with the id %1</source>
        <translation>
            <numerusform>%n card token with the id %1</numerusform>
            <numerusform>%n card tokens with the id %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card token(s) of customer %1</source>
        <translation>
            <numerusform>%n card token of customer %1</numerusform>
            <numerusform>%n card tokens of customer %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card token(s) of relationship %1</source>
        <translation>
            <numerusform>%n card token of relationship %1</numerusform>
            <numerusform>%n card tokens of relationship %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n so far</source>
        <translation>
            <numerusform>Reading… %n so far</numerusform>
            <numerusform>Reading… %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) couldn&apos;t be read and can&apos;t be shown.</source>
        <translation>
            <numerusform>%n record couldn&apos;t be read and can&apos;t be shown.</numerusform>
            <numerusform>%n records couldn&apos;t be read and can&apos;t be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%n record came more than once and is shown once.</numerusform>
            <numerusform>%n records came more than once and are shown once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailsPane</name>
    <message numerus="yes">
        <source>%n card token(s) chosen</source>
        <translation>
            <numerusform>%n card token chosen</numerusform>
            <numerusform>%n card tokens chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
