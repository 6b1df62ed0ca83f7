<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation><numerusform>%Ln selected</numerusform><numerusform>%Ln selected</numerusform></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation><numerusform>%Ln d</numerusform><numerusform>%Ln d</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln w</source>
        <translation><numerusform>%Ln w</numerusform><numerusform>%Ln w</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <translation><numerusform>%Ln mo</numerusform><numerusform>%Ln mo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln y</source>
        <translation><numerusform>%Ln y</numerusform><numerusform>%Ln y</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>%Ln day ago</numerusform><numerusform>%Ln days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation><numerusform>%Ln week ago</numerusform><numerusform>%Ln weeks ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation><numerusform>%Ln month ago</numerusform><numerusform>%Ln months ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation><numerusform>%Ln year ago</numerusform><numerusform>%Ln years ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>day %Ln, month unknown</source>
        <translation><numerusform>day %Ln, month unknown</numerusform><numerusform>day %Ln, month unknown</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation><numerusform>every %Ln day</numerusform><numerusform>every %Ln days</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>reminds %Ln day(s) before</source>
        <translation><numerusform>reminds %Ln day before</numerusform><numerusform>reminds %Ln days before</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln card(s) read</source>
        <translation><numerusform>%Ln card read</numerusform><numerusform>%Ln cards read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) added</source>
        <translation><numerusform>%Ln person added</numerusform><numerusform>%Ln people added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation><numerusform>%Ln updated</numerusform><numerusform>%Ln updated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation><numerusform>%Ln already there</numerusform><numerusform>%Ln already there</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) made tags</source>
        <translation><numerusform>%Ln group made tags</numerusform><numerusform>%Ln groups made tags</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation><numerusform>%Ln could not be read</numerusform><numerusform>%Ln could not be read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in all</source>
        <translation><numerusform>%Ln card in all</numerusform><numerusform>%Ln cards in all</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportantDates</name>
    <message numerus="yes">
        <source>%1 turns %Ln</source>
        <translation><numerusform>%1 turns %Ln</numerusform><numerusform>%1 turns %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1, %Ln year(s)</source>
        <translation><numerusform>%2 of %1, %Ln year</numerusform><numerusform>%2 of %1, %Ln years</numerusform></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln thing(s) for today</source>
        <translation><numerusform>%Ln thing for today</numerusform><numerusform>%Ln things for today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>turns %Ln</source>
        <translation><numerusform>turns %Ln</numerusform><numerusform>turns %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation><numerusform>%Ln year</numerusform><numerusform>%Ln years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Due now: %Ln thing(s)</source>
        <translation><numerusform>Due now: %Ln thing</numerusform><numerusform>Due now: %Ln things</numerusform></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>in %Ln day</numerusform><numerusform>in %Ln days</numerusform></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>Every %Ln weeks on %1</source>
        <translation><numerusform>Every %Ln weeks on %1</numerusform><numerusform>Every %Ln weeks on %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months %1</source>
        <translation><numerusform>Every %Ln months %1</numerusform><numerusform>Every %Ln months %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation><numerusform>Every %Ln days</numerusform><numerusform>Every %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation><numerusform>Every %Ln weeks</numerusform><numerusform>Every %Ln weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation><numerusform>Every %Ln months</numerusform><numerusform>Every %Ln months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation><numerusform>Every %Ln years</numerusform><numerusform>Every %Ln years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation><numerusform>%Ln day late</numerusform><numerusform>%Ln days late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) late</source>
        <translation><numerusform>%Ln week late</numerusform><numerusform>%Ln weeks late</numerusform></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Added %Ln person(s)</source>
        <translation><numerusform>Added %Ln person</numerusform><numerusform>Added %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln person(s)</source>
        <translation><numerusform>Changed %Ln person</numerusform><numerusform>Changed %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln photo(s)</source>
        <translation><numerusform>Changed %Ln photo</numerusform><numerusform>Changed %Ln photos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln person(s) to another circle</source>
        <translation><numerusform>Moved %Ln person to another circle</numerusform><numerusform>Moved %Ln people to another circle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Starred %Ln person(s)</source>
        <translation><numerusform>Starred %Ln person</numerusform><numerusform>Starred %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %Ln person(s)</source>
        <translation><numerusform>Took the star from %Ln person</numerusform><numerusform>Took the star from %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Archived %Ln person(s)</source>
        <translation><numerusform>Archived %Ln person</numerusform><numerusform>Archived %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln person(s) to the trash</source>
        <translation><numerusform>Moved %Ln person to the trash</numerusform><numerusform>Moved %Ln people to the trash</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln person(s)</source>
        <translation><numerusform>Restored %Ln person</numerusform><numerusform>Restored %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln person(s)</source>
        <translation><numerusform>Deleted %Ln person</numerusform><numerusform>Deleted %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln entry(s)</source>
        <translation><numerusform>Deleted %Ln entry</numerusform><numerusform>Deleted %Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln reminder(s)</source>
        <translation><numerusform>Deleted %Ln reminder</numerusform><numerusform>Deleted %Ln reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln person(s) with %1</source>
        <translation><numerusform>Tagged %Ln person with %1</numerusform><numerusform>Tagged %Ln people with %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Took the tag %1 off %Ln person(s)</source>
        <translation><numerusform>Took the tag %1 off %Ln person</numerusform><numerusform>Took the tag %1 off %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln person(s)</source>
        <translation><numerusform>Imported %Ln person</numerusform><numerusform>Imported %Ln people</numerusform></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <source>Kith: %Ln thing(s) due</source>
        <translation><numerusform>Kith: %Ln thing due</numerusform><numerusform>Kith: %Ln things due</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s)</source>
        <translation><numerusform>%Ln more thing</numerusform><numerusform>%Ln more things</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person(s) to be in touch with</source>
        <translation><numerusform>%Ln more person to be in touch with</numerusform><numerusform>%Ln more people to be in touch with</numerusform></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message numerus="yes">
        <source>%Ln card(s) written to %1</source>
        <translation><numerusform>%Ln card written to %1</numerusform><numerusform>%Ln cards written to %1</numerusform></translation>
    </message>
</context>
</TS>
