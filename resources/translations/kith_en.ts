<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation><numerusform>%n d</numerusform><numerusform>%n d</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n w</source>
        <translation><numerusform>%n w</numerusform><numerusform>%n w</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <translation><numerusform>%n mo</numerusform><numerusform>%n mo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation><numerusform>%n y</numerusform><numerusform>%n y</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation><numerusform>%n week ago</numerusform><numerusform>%n weeks ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation><numerusform>%n month ago</numerusform><numerusform>%n months ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation><numerusform>%n year ago</numerusform><numerusform>%n years ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>day %n, month unknown</source>
        <translation><numerusform>day %n, month unknown</numerusform><numerusform>day %n, month unknown</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation><numerusform>every %n day</numerusform><numerusform>every %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>reminds %n day(s) before</source>
        <translation><numerusform>reminds %n day before</numerusform><numerusform>reminds %n days before</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n card(s) read</source>
        <translation><numerusform>%n card read</numerusform><numerusform>%n cards read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation><numerusform>%n person added</numerusform><numerusform>%n people added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation><numerusform>%n updated</numerusform><numerusform>%n updated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation><numerusform>%n already there</numerusform><numerusform>%n already there</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) made tags</source>
        <translation><numerusform>%n group made tags</numerusform><numerusform>%n groups made tags</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation><numerusform>%n could not be read</numerusform><numerusform>%n could not be read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in all</source>
        <translation><numerusform>%n card in all</numerusform><numerusform>%n cards in all</numerusform></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <translation><numerusform>Every %n weeks on %1</numerusform><numerusform>Every %n weeks on %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation><numerusform>Every %n days</numerusform><numerusform>Every %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation><numerusform>Every %n weeks</numerusform><numerusform>Every %n weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation><numerusform>Every %n months</numerusform><numerusform>Every %n months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation><numerusform>Every %n years</numerusform><numerusform>Every %n years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation><numerusform>%n day late</numerusform><numerusform>%n days late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) late</source>
        <translation><numerusform>%n week late</numerusform><numerusform>%n weeks late</numerusform></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Added %n person(s)</source>
        <translation><numerusform>Added %n person</numerusform><numerusform>Added %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n person(s)</source>
        <translation><numerusform>Changed %n person</numerusform><numerusform>Changed %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n photo(s)</source>
        <translation><numerusform>Changed %n photo</numerusform><numerusform>Changed %n photos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n person(s) to another circle</source>
        <translation><numerusform>Moved %n person to another circle</numerusform><numerusform>Moved %n people to another circle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Starred %n person(s)</source>
        <translation><numerusform>Starred %n person</numerusform><numerusform>Starred %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n person(s)</source>
        <translation><numerusform>Took the star from %n person</numerusform><numerusform>Took the star from %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Archived %n person(s)</source>
        <translation><numerusform>Archived %n person</numerusform><numerusform>Archived %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n person(s) to the trash</source>
        <translation><numerusform>Moved %n person to the trash</numerusform><numerusform>Moved %n people to the trash</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Restored %n person(s)</source>
        <translation><numerusform>Restored %n person</numerusform><numerusform>Restored %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n person(s)</source>
        <translation><numerusform>Deleted %n person</numerusform><numerusform>Deleted %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entry(s)</source>
        <translation><numerusform>Deleted %n entry</numerusform><numerusform>Deleted %n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n reminder(s)</source>
        <translation><numerusform>Deleted %n reminder</numerusform><numerusform>Deleted %n reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n person(s) with %1</source>
        <translation><numerusform>Tagged %n person with %1</numerusform><numerusform>Tagged %n people with %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Took the tag %1 off %n person(s)</source>
        <translation><numerusform>Took the tag %1 off %n person</numerusform><numerusform>Took the tag %1 off %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n person(s)</source>
        <translation><numerusform>Imported %n person</numerusform><numerusform>Imported %n people</numerusform></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message numerus="yes">
        <source>%n card(s) written to %1</source>
        <translation><numerusform>%n card written to %1</numerusform><numerusform>%n cards written to %1</numerusform></translation>
    </message>
</context>
</TS>
