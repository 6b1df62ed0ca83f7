<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AddPersonDialog</name>
    <message numerus="yes">
        <source>%Ln more card(s) came with it: import the file to bring in all.</source>
        <translation><numerusform>%Ln more card came with it: import the file to bring in all.</numerusform><numerusform>%Ln more cards came with it: import the file to bring in all.</numerusform></translation>
    </message>
</context>
<context>
    <name>BackupContents</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation><numerusform>%Ln entry</numerusform><numerusform>%Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) more</source>
        <translation><numerusform>%Ln person more</numerusform><numerusform>%Ln people more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) fewer</source>
        <translation><numerusform>%Ln person fewer</numerusform><numerusform>%Ln people fewer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) more</source>
        <translation><numerusform>%Ln entry more</numerusform><numerusform>%Ln entries more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) fewer</source>
        <translation><numerusform>%Ln entry fewer</numerusform><numerusform>%Ln entries fewer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) more</source>
        <translation><numerusform>%Ln reminder more</numerusform><numerusform>%Ln reminders more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) fewer</source>
        <translation><numerusform>%Ln reminder fewer</numerusform><numerusform>%Ln reminders fewer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) different</source>
        <translation><numerusform>%Ln person different</numerusform><numerusform>%Ln people different</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation><numerusform>%Ln reminder</numerusform><numerusform>%Ln reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ</source>
        <translation><numerusform>%Ln thing differ</numerusform><numerusform>%Ln things differ</numerusform></translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation><numerusform>%Ln min ago</numerusform><numerusform>%Ln min ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation><numerusform>%Ln h ago</numerusform><numerusform>%Ln h ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation><numerusform>%Ln d ago</numerusform><numerusform>%Ln d ago</numerusform></translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message numerus="yes">
        <source>lives with %Ln others</source>
        <translation><numerusform>lives with %Ln others</numerusform><numerusform>lives with %Ln others</numerusform></translation>
    </message>
</context>
<context>
    <name>BeforePart</name>
    <message numerus="yes">
        <source>%Ln people you know</source>
        <translation><numerusform>%Ln people you know</numerusform><numerusform>%Ln people you know</numerusform></translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) written</source>
        <translation><numerusform>%Ln record written</numerusform><numerusform>%Ln records written</numerusform></translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation><numerusform>%Ln entry</numerusform><numerusform>%Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation><numerusform>%Ln reminder</numerusform><numerusform>%Ln reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation><numerusform>%Ln tag</numerusform><numerusform>%Ln tags</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation><numerusform>%Ln record added</numerusform><numerusform>%Ln records added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation><numerusform>%Ln brought up to date</numerusform><numerusform>%Ln brought up to date</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were</source>
        <translation><numerusform>%Ln left as they were</numerusform><numerusform>%Ln left as they were</numerusform></translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message numerus="yes">
        <source>Relax %Ln person(s)</source>
        <translation><numerusform>Relax %Ln person</numerusform><numerusform>Relax %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them for people without a circle.</source>
        <translation><numerusform>%Ln of them for people without a circle.</numerusform><numerusform>%Ln of them for people without a circle.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The next longer rhythm for those you reach least would save %Ln contact(s) a year.</source>
        <translation><numerusform>The next longer rhythm for those you reach least would save %Ln contact a year.</numerusform><numerusform>The next longer rhythm for those you reach least would save %Ln contacts a year.</numerusform></translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) can be repaired</source>
        <translation><numerusform>%Ln thing can be repaired</numerusform><numerusform>%Ln things can be repaired</numerusform></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%Ln person(s) found.</source>
        <translation><numerusform>%Ln person found.</numerusform><numerusform>%Ln people found.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found: type more to see fewer.</source>
        <translation><numerusform>%Ln person found: type more to see fewer.</numerusform><numerusform>%Ln people found: type more to see fewer.</numerusform></translation>
    </message>
</context>
<context>
    <name>ChoicesPane</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 and %Ln more</numerusform><numerusform>%1 and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>CirclesScreen</name>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <translation><numerusform>%Ln of %1</numerusform><numerusform>%Ln of %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than the circle is meant for</source>
        <translation><numerusform>%Ln more than the circle is meant for</numerusform><numerusform>%Ln more than the circle is meant for</numerusform></translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message numerus="yes">
        <source>Show %Ln more column(s)</source>
        <translation><numerusform>Show %Ln more column</numerusform><numerusform>Show %Ln more columns</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln column(s)</source>
        <translation><numerusform>Show %Ln column</numerusform><numerusform>Show %Ln columns</numerusform></translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation><numerusform>%Ln more this week</numerusform><numerusform>%Ln more this week</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) you know</source>
        <translation><numerusform>%Ln person you know</numerusform><numerusform>%Ln people you know</numerusform></translation>
    </message>
</context>
<context>
    <name>ConnectionsStrip</name>
    <message numerus="yes">
        <source>%Ln people you know</source>
        <translation><numerusform>%Ln people you know</numerusform><numerusform>%Ln people you know</numerusform></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>in %Ln day</numerusform><numerusform>in %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <translation><numerusform>in %Ln week</numerusform><numerusform>in %Ln weeks</numerusform></translation>
    </message>
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
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation><numerusform>%Ln week</numerusform><numerusform>%Ln weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation><numerusform>%Ln month</numerusform><numerusform>%Ln months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation><numerusform>%Ln year</numerusform><numerusform>%Ln years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>day %Ln, month unknown</source>
        <translation><numerusform>day %Ln, month unknown</numerusform><numerusform>day %Ln, month unknown</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation><numerusform>every %Ln day</numerusform><numerusform>every %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation><numerusform>every %Ln month</numerusform><numerusform>every %Ln months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>about every %Ln month(s)</source>
        <translation><numerusform>about every %Ln month</numerusform><numerusform>about every %Ln months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln month(s)</source>
        <translation><numerusform>about %Ln month</numerusform><numerusform>about %Ln months</numerusform></translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation><numerusform>%Ln conversation</numerusform><numerusform>%Ln conversations</numerusform></translation>
    </message>
</context>
<context>
    <name>DocumentKeeping</name>
    <message numerus="yes">
        <source>Add at most %Ln files at once.</source>
        <translation><numerusform>Add at most %Ln files at once.</numerusform><numerusform>Add at most %Ln files at once.</numerusform></translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message numerus="yes">
        <source>%Ln of those who came in may be here twice.</source>
        <translation><numerusform>%Ln of those who came in may be here twice.</numerusform><numerusform>%Ln of those who came in may be here twice.</numerusform></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%Ln more in Reminders</source>
        <translation><numerusform>%Ln more in Reminders</numerusform><numerusform>%Ln more in Reminders</numerusform></translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message numerus="yes">
        <source>%Ln people were compared by name, address, number, birthday and work.</source>
        <translation><numerusform>%Ln people were compared by name, address, number, birthday and work.</numerusform><numerusform>%Ln people were compared by name, address, number, birthday and work.</numerusform></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation><numerusform>%Ln h</numerusform><numerusform>%Ln h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation><numerusform>%Ln min</numerusform><numerusform>%Ln min</numerusform></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln person(s) for ever?</source>
        <translation><numerusform>Erase %Ln person for ever?</numerusform><numerusform>Erase %Ln people for ever?</numerusform></translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation><numerusform>%Ln entry</numerusform><numerusform>%Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation><numerusform>%Ln reminder</numerusform><numerusform>%Ln reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation><numerusform>%Ln document</numerusform><numerusform>%Ln documents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln favour(s)</source>
        <translation><numerusform>%Ln favour</numerusform><numerusform>%Ln favours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) with others too: kept, without them.</source>
        <translation><numerusform>%Ln entry with others too: kept, without them.</numerusform><numerusform>%Ln entries with others too: kept, without them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) still hold them. With a backup a day the last of these goes on %1, with fewer later.</source>
        <translation><numerusform>%Ln backup still holds them. With a backup a day the last of these goes on %1, with fewer later.</numerusform><numerusform>%Ln backups still hold them. With a backup a day the last of these goes on %1, with fewer later.</numerusform></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>you met %Ln people</source>
        <translation><numerusform>you met %Ln people</numerusform><numerusform>you met %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people go</source>
        <translation><numerusform>%Ln people go</numerusform><numerusform>%Ln people go</numerusform></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln card(s) written to %1</source>
        <translation><numerusform>%Ln card written to %1</numerusform><numerusform>%Ln cards written to %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) written to %1.</source>
        <translation><numerusform>%Ln person written to %1.</numerusform><numerusform>%Ln people written to %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%Ln thing(s) for %1’s card</source>
        <translation><numerusform>%Ln thing for %1’s card</numerusform><numerusform>%Ln things for %1’s card</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) for the cards</source>
        <translation><numerusform>%Ln thing for the cards</numerusform><numerusform>%Ln things for the cards</numerusform></translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message numerus="yes">
        <source>Drop to keep %Ln file(s) with %1</source>
        <translation><numerusform>Drop to keep %Ln file with %1</numerusform><numerusform>Drop to keep %Ln files with %1</numerusform></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, of whom you know %Ln</source>
        <translation><numerusform>%1, of whom you know %Ln</numerusform><numerusform>%1, of whom you know %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of programs and lists left out</source>
        <translation><numerusform>%Ln of programs and lists left out</numerusform><numerusform>%Ln of programs and lists left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) with people</source>
        <translation><numerusform>%Ln meeting with people</numerusform><numerusform>%Ln meetings with people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation><numerusform>%Ln mail</numerusform><numerusform>%Ln mails</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation><numerusform>%Ln group</numerusform><numerusform>%Ln groups</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation><numerusform>%Ln cannot be read</numerusform><numerusform>%Ln cannot be read</numerusform></translation>
    </message>
</context>
<context>
    <name>FinishStep</name>
    <message numerus="yes">
        <source>%Ln entry(s) logged for the last seven days.</source>
        <translation><numerusform>%Ln entry logged for the last seven days.</numerusform><numerusform>%Ln entries logged for the last seven days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed line(s) still wait.</source>
        <translation><numerusform>%Ln proposed line still wait.</numerusform><numerusform>%Ln proposed lines still wait.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue thing(s) done.</source>
        <translation><numerusform>%Ln overdue thing done.</numerusform><numerusform>%Ln overdue things done.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln put off till next week.</source>
        <translation><numerusform>%Ln put off till next week.</numerusform><numerusform>%Ln put off till next week.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rhythm(s) relaxed.</source>
        <translation><numerusform>%Ln rhythm relaxed.</numerusform><numerusform>%Ln rhythms relaxed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still overdue.</source>
        <translation><numerusform>%Ln thing still overdue.</numerusform><numerusform>%Ln things still overdue.</numerusform></translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>Group of %Ln, becomes a tag</source>
        <translation><numerusform>Group of %Ln, becomes a tag</numerusform><numerusform>Group of %Ln, becomes a tag</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Those of its %Ln member(s) who are here get it as a tag.</source>
        <translation><numerusform>Those of its %Ln member who are here get it as a tag.</numerusform><numerusform>Those of its %Ln members who are here get it as a tag.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation><numerusform>%1 and %Ln other</numerusform><numerusform>%1 and %Ln others</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation><numerusform>Import %Ln group</numerusform><numerusform>Import %Ln groups</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation><numerusform>Import %Ln person</numerusform><numerusform>Import %Ln people</numerusform></translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them:</source>
        <translation><numerusform>The first %Ln of them:</numerusform><numerusform>The first %Ln of them:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) not complete yet, and not asked.</source>
        <translation><numerusform>%Ln rule not complete yet, and not asked.</numerusform><numerusform>%Ln rules not complete yet, and not asked.</numerusform></translation>
    </message>
</context>
<context>
    <name>GatheredCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>GettingStarted</name>
    <message numerus="yes">
        <source>%Ln way(s) to reach them</source>
        <translation><numerusform>%Ln way to reach them</numerusform><numerusform>%Ln ways to reach them</numerusform></translation>
    </message>
</context>
<context>
    <name>GettingStartedScreen</name>
    <message numerus="yes">
        <source>%Ln person(s) came in.</source>
        <translation><numerusform>%Ln person came in.</numerusform><numerusform>%Ln people came in.</numerusform></translation>
    </message>
</context>
<context>
    <name>GuestsCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation><numerusform>%Ln more</numerusform><numerusform>%Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation><numerusform>%Ln more</numerusform><numerusform>%Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 and %Ln more</numerusform><numerusform>%1 and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>HouseholdsScreen</name>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation><numerusform>%Ln household</numerusform><numerusform>%Ln households</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportFace</name>
    <message numerus="yes">
        <source>%Ln card(s) read</source>
        <translation><numerusform>%Ln card read</numerusform><numerusform>%Ln cards read</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation><numerusform>%Ln message</numerusform><numerusform>%Ln messages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation><numerusform>%Ln recommendation</numerusform><numerusform>%Ln recommendations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new job(s) since the archive before</source>
        <translation><numerusform>%Ln new job since the archive before</numerusform><numerusform>%Ln new jobs since the archive before</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) you are connected with no more</source>
        <translation><numerusform>%Ln person you are connected with no more</numerusform><numerusform>%Ln people you are connected with no more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) on which you connected</source>
        <translation><numerusform>%Ln day on which you connected</numerusform><numerusform>%Ln days on which you connected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>%Ln event</numerusform><numerusform>%Ln events</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation><numerusform>%Ln note</numerusform><numerusform>%Ln notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s) of yours</source>
        <translation><numerusform>%Ln skill of yours</numerusform><numerusform>%Ln skills of yours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln endorsement(s)</source>
        <translation><numerusform>%Ln endorsement</numerusform><numerusform>%Ln endorsements</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s)</source>
        <translation><numerusform>%Ln invitation</numerusform><numerusform>%Ln invitations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) exchanged</source>
        <translation><numerusform>%Ln mail exchanged</numerusform><numerusform>%Ln mails exchanged</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation><numerusform>%Ln meeting</numerusform><numerusform>%Ln meetings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation><numerusform>%Ln activity</numerusform><numerusform>%Ln activities</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation><numerusform>%Ln call</numerusform><numerusform>%Ln calls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation><numerusform>%Ln conversation</numerusform><numerusform>%Ln conversations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of their lives</source>
        <translation><numerusform>%Ln event of their lives</numerusform><numerusform>%Ln events of their lives</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gift(s)</source>
        <translation><numerusform>%Ln gift</numerusform><numerusform>%Ln gifts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln debt(s)</source>
        <translation><numerusform>%Ln debt</numerusform><numerusform>%Ln debts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation><numerusform>%Ln reminder</numerusform><numerusform>%Ln reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation><numerusform>%Ln task</numerusform><numerusform>%Ln tasks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of your journal</source>
        <translation><numerusform>%Ln page of your journal</numerusform><numerusform>%Ln pages of your journal</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of last contact</source>
        <translation><numerusform>%Ln day of last contact</numerusform><numerusform>%Ln days of last contact</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln talk(s) by message</source>
        <translation><numerusform>%Ln talk by message</numerusform><numerusform>%Ln talks by message</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new job(s)</source>
        <translation><numerusform>%Ln new job</numerusform><numerusform>%Ln new jobs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost connection(s) to think of</source>
        <translation><numerusform>%Ln lost connection to think of</numerusform><numerusform>%Ln lost connections to think of</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) from mails proposed in the weekly review</source>
        <translation><numerusform>%Ln line from mails proposed in the weekly review</numerusform><numerusform>%Ln lines from mails proposed in the weekly review</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) proposed in the weekly review</source>
        <translation><numerusform>%Ln meeting proposed in the weekly review</numerusform><numerusform>%Ln meetings proposed in the weekly review</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of talk</source>
        <translation><numerusform>%Ln day of talk</numerusform><numerusform>%Ln days of talk</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>with %Ln person(s)</source>
        <translation><numerusform>with %Ln person</numerusform><numerusform>with %Ln people</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
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
        <source>%Ln left out: not here, or not sure, whom they are about</source>
        <translation><numerusform>%Ln left out: not here, or not sure, whom they are about</numerusform><numerusform>%Ln left out: not here, or not sure, whom they are about</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) added</source>
        <translation><numerusform>%Ln person added</numerusform><numerusform>%Ln people added</numerusform></translation>
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
    <name>InsideCard</name>
    <message numerus="yes">
        <source>and %Ln more, as now</source>
        <translation><numerusform>and %Ln more, as now</numerusform><numerusform>and %Ln more, as now</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), as now</source>
        <translation><numerusform>%Ln person, as now</numerusform><numerusform>%Ln people, as now</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln person(s)</source>
        <translation><numerusform>Bring back %Ln person</numerusform><numerusform>Bring back %Ln people</numerusform></translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message numerus="yes">
        <source>Fill in %Ln thing(s)</source>
        <translation><numerusform>Fill in %Ln thing</numerusform><numerusform>Fill in %Ln things</numerusform></translation>
    </message>
</context>
<context>
    <name>LeavingWordsDialog</name>
    <message numerus="yes">
        <source>These words are said in %Ln relation(s).</source>
        <translation><numerusform>These words are said in %Ln relation.</numerusform><numerusform>These words are said in %Ln relations.</numerusform></translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message numerus="yes">
        <source>reminds %Ln day(s) before</source>
        <translation><numerusform>reminds %Ln day before</numerusform><numerusform>reminds %Ln days before</numerusform></translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation><numerusform>%Ln found</numerusform><numerusform>%Ln found</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
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
    <name>Making</name>
    <message numerus="yes">
        <source>%Ln page(s) sent to %1</source>
        <translation><numerusform>%Ln page sent to %1</numerusform><numerusform>%Ln pages sent to %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1</source>
        <translation><numerusform>%Ln page written to %1</numerusform><numerusform>%Ln pages written to %1</numerusform></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the timeline</source>
        <translation><numerusform>%Ln entry of the timeline</numerusform><numerusform>%Ln entries of the timeline</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation><numerusform>%Ln reminder</numerusform><numerusform>%Ln reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln favour(s)</source>
        <translation><numerusform>%Ln favour</numerusform><numerusform>%Ln favours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) or offer(s)</source>
        <translation><numerusform>%Ln need or offer</numerusform><numerusform>%Ln needs or offers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation><numerusform>Every %Ln day</numerusform><numerusform>Every %Ln days</numerusform></translation>
    </message>
</context>
<context>
    <name>MetCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation><numerusform>%Ln more</numerusform><numerusform>%Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln thing(s) for today</source>
        <translation><numerusform>%Ln thing for today</numerusform><numerusform>%Ln things for today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) to know of</source>
        <translation><numerusform>%Ln day to know of</numerusform><numerusform>%Ln days to know of</numerusform></translation>
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
        <source>Due now: %Ln thing(s)</source>
        <translation><numerusform>Due now: %Ln thing</numerusform><numerusform>Due now: %Ln things</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>OwnFieldsCard</name>
    <message numerus="yes">
        <source>of %Ln person(s)</source>
        <translation><numerusform>of %Ln person</numerusform><numerusform>of %Ln people</numerusform></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) or more</source>
        <translation><numerusform>%Ln person or more</numerusform><numerusform>%Ln people or more</numerusform></translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message numerus="yes">
        <source>Only the first %Ln were copied: export takes them all.</source>
        <translation><numerusform>Only the first %Ln were copied: export takes them all.</numerusform><numerusform>Only the first %Ln were copied: export takes them all.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln person(s) as vCards</source>
        <translation><numerusform>Copied %Ln person as vCards</numerusform><numerusform>Copied %Ln people as vCards</numerusform></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation><numerusform>%Ln day left</numerusform><numerusform>%Ln days left</numerusform></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation><numerusform>%Ln chosen</numerusform><numerusform>%Ln chosen</numerusform></translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation><numerusform>%Ln selected</numerusform><numerusform>%Ln selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation><numerusform>%Ln page</numerusform><numerusform>%Ln pages</numerusform></translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%Ln person(s) left out, without an address: %1</source>
        <translation><numerusform>%Ln person left out, without an address: %1</numerusform><numerusform>%Ln people left out, without an address: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) too small for the address: %1</source>
        <translation><numerusform>%Ln label too small for the address: %1</numerusform><numerusform>%Ln labels too small for the address: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 and %Ln more</numerusform><numerusform>%1 and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 × %3 mm · %Ln label(s)</source>
        <translation><numerusform>%1 · %2 × %3 mm · %Ln label</numerusform><numerusform>%1 · %2 × %3 mm · %Ln labels</numerusform></translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message numerus="yes">
        <source>with %1 and %Ln other(s)</source>
        <translation><numerusform>with %1 and %Ln other</numerusform><numerusform>with %1 and %Ln others</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation><numerusform>%Ln line</numerusform><numerusform>%Ln lines</numerusform></translation>
    </message>
</context>
<context>
    <name>ReachOutCard</name>
    <message numerus="yes">
        <source>Show %Ln person(s) due</source>
        <translation><numerusform>Show %Ln person due</numerusform><numerusform>Show %Ln people due</numerusform></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation><numerusform>%Ln entry</numerusform><numerusform>%Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) you wrote since then can still be read.</source>
        <translation><numerusform>%Ln thing you wrote since then can still be read.</numerusform><numerusform>%Ln things you wrote since then can still be read.</numerusform></translation>
    </message>
</context>
<context>
    <name>RelationWordsCard</name>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation><numerusform>%Ln relation</numerusform><numerusform>%Ln relations</numerusform></translation>
    </message>
</context>
<context>
    <name>ReminderOffer</name>
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
    <name>RemindersPane</name>
    <message numerus="yes">
        <source>%Ln thing(s) wait today</source>
        <translation><numerusform>%Ln thing wait today</numerusform><numerusform>%Ln things wait today</numerusform></translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>Rhythms</name>
    <message numerus="yes">
        <source>%Ln contact(s) in two years, the last %1</source>
        <translation><numerusform>%Ln contact in two years, the last %1</numerusform><numerusform>%Ln contacts in two years, the last %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>they started %Ln</source>
        <translation><numerusform>they started %Ln</numerusform><numerusform>they started %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>you %Ln</source>
        <translation><numerusform>you %Ln</numerusform><numerusform>you %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln of 100.</source>
        <translation><numerusform>That makes %Ln of 100.</numerusform><numerusform>That makes %Ln of 100.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Your rhythms ask for %Ln contact(s) a year</source>
        <translation><numerusform>Your rhythms ask for %Ln contact a year</numerusform><numerusform>Your rhythms ask for %Ln contacts a year</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>you made %Ln with these people</source>
        <translation><numerusform>you made %Ln with these people</numerusform><numerusform>you made %Ln with these people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln with others</source>
        <translation><numerusform>, and %Ln with others</numerusform><numerusform>, and %Ln with others</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in a year</source>
        <translation><numerusform>%Ln contact in a year</numerusform><numerusform>%Ln contacts in a year</numerusform></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation><numerusform>%Ln year</numerusform><numerusform>%Ln years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation><numerusform>%Ln month</numerusform><numerusform>%Ln months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation><numerusform>%Ln week</numerusform><numerusform>%Ln weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <translation><numerusform>year</numerusform><numerusform>years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation><numerusform>month</numerusform><numerusform>months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <translation><numerusform>week</numerusform><numerusform>weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation><numerusform>day</numerusform><numerusform>days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) of a newer Kith, not applied</source>
        <translation><numerusform>%Ln rule of a newer Kith, not applied</numerusform><numerusform>%Ln rules of a newer Kith, not applied</numerusform></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation><numerusform>%Ln selected</numerusform><numerusform>%Ln selected</numerusform></translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 and %Ln more</numerusform><numerusform>%1 and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Deleted %Ln favour(s)</source>
        <translation><numerusform>Deleted %Ln favour</numerusform><numerusform>Deleted %Ln favours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln need(s) or offer(s)</source>
        <translation><numerusform>Kept %Ln need or offer</numerusform><numerusform>Kept %Ln needs or offers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln need(s) or offer(s)</source>
        <translation><numerusform>Deleted %Ln need or offer</numerusform><numerusform>Deleted %Ln needs or offers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln document(s) with %1</source>
        <translation><numerusform>Kept %Ln document with %1</numerusform><numerusform>Kept %Ln documents with %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 and %Ln more</numerusform><numerusform>%1 and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln person(s)</source>
        <translation><numerusform>Added %Ln person</numerusform><numerusform>Added %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln person(s)</source>
        <translation><numerusform>Changed %Ln person</numerusform><numerusform>Changed %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Kept on the cards of %Ln person(s)</source>
        <translation><numerusform>Kept on the cards of %Ln person</numerusform><numerusform>Kept on the cards of %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln photo(s)</source>
        <translation><numerusform>Changed %Ln photo</numerusform><numerusform>Changed %Ln photos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put into %2</source>
        <translation><numerusform>%Ln person put into %2</numerusform><numerusform>%Ln people put into %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) taken out of their circles</source>
        <translation><numerusform>%Ln person taken out of their circles</numerusform><numerusform>%Ln people taken out of their circles</numerusform></translation>
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
        <source>Erased %Ln person(s)</source>
        <translation><numerusform>Erased %Ln person</numerusform><numerusform>Erased %Ln people</numerusform></translation>
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
        <source>Relaxed the rhythm of %Ln person(s)</source>
        <translation><numerusform>Relaxed the rhythm of %Ln person</numerusform><numerusform>Relaxed the rhythm of %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln person(s)</source>
        <translation><numerusform>Imported %Ln person</numerusform><numerusform>Imported %Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln person(s) back from a copy</source>
        <translation><numerusform>Brought %Ln person back from a copy</numerusform><numerusform>Brought %Ln people back from a copy</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Logged %Ln proposed line(s)</source>
        <translation><numerusform>Logged %Ln proposed line</numerusform><numerusform>Logged %Ln proposed lines</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Logged %Ln proposed line(s) with %1</source>
        <translation><numerusform>Logged %Ln proposed line with %1</numerusform><numerusform>Logged %Ln proposed lines with %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln proposed line(s)</source>
        <translation><numerusform>Dismissed %Ln proposed line</numerusform><numerusform>Dismissed %Ln proposed lines</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln proposed line(s) with %1</source>
        <translation><numerusform>Dismissed %Ln proposed line with %1</numerusform><numerusform>Dismissed %Ln proposed lines with %1</numerusform></translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation><numerusform>%Ln entry</numerusform><numerusform>%Ln entries</numerusform></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%Ln person(s) to reach</source>
        <translation><numerusform>%Ln person to reach</numerusform><numerusform>%Ln people to reach</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation><numerusform>%Ln reminder</numerusform><numerusform>%Ln reminders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthday(s)</source>
        <translation><numerusform>%Ln birthday</numerusform><numerusform>%Ln birthdays</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) to remember</source>
        <translation><numerusform>%Ln day to remember</numerusform><numerusform>%Ln days to remember</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>There is a rhythm of %Ln day(s), and no contact is logged yet.</source>
        <translation><numerusform>There is a rhythm of %Ln day, and no contact is logged yet.</numerusform><numerusform>There is a rhythm of %Ln days, and no contact is logged yet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A close tie: your rhythm is %Ln day(s).</source>
        <translation><numerusform>A close tie: your rhythm is %Ln day.</numerusform><numerusform>A close tie: your rhythm is %Ln days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln contact(s) so far: there is much to hear.</source>
        <translation><numerusform>Only %Ln contact so far: there is much to hear.</numerusform><numerusform>Only %Ln contacts so far: there is much to hear.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) so far.</source>
        <translation><numerusform>%Ln contact so far.</numerusform><numerusform>%Ln contacts so far.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation><numerusform>%Ln point</numerusform><numerusform>%Ln points</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person(s) is due.</source>
        <translation><numerusform>%Ln more person is due.</numerusform><numerusform>%Ln more people are due.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation><numerusform>%Ln year</numerusform><numerusform>%Ln years</numerusform></translation>
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
</context>
<context>
    <name>Turns</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation><numerusform>%Ln day late</numerusform><numerusform>%Ln days late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation><numerusform>%Ln year</numerusform><numerusform>%Ln years</numerusform></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation><numerusform>%Ln conversation</numerusform><numerusform>%Ln conversations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>you started %Ln</source>
        <translation><numerusform>you started %Ln</numerusform><numerusform>you started %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>they started %Ln</source>
        <translation><numerusform>they started %Ln</numerusform><numerusform>they started %Ln</numerusform></translation>
    </message>
</context>
<context>
    <name>WhoIsWhere</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln person</numerusform><numerusform>%Ln people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation><numerusform>and %Ln more place</numerusform><numerusform>and %Ln more places</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln place(s)</source>
        <translation><numerusform>in %Ln place</numerusform><numerusform>in %Ln places</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation><numerusform>%Ln without a place</numerusform><numerusform>%Ln without a place</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not on the map</source>
        <translation><numerusform>%Ln not on the map</numerusform><numerusform>%Ln not on the map</numerusform></translation>
    </message>
</context>
</TS>
