"""Every sentence of advice, in one file, so that it can be read aloud: would a kind friend say it?

Knows nothing of Qt: the command line says them too. A new one is a constant here, in the context of
translation of where it is said; `tests/ui/words/test_tone.py` reads all of them.
"""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

THOUGHTS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP(
        "Thoughts", "Ask what someone is working on before you say what you are looking for."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "A favour that takes you five minutes can save someone else a month."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "The best time to write to a friend is when you need nothing."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Say thank you again, a year later. Nobody expects it and everybody keeps it."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts",
        "People rarely mind hearing from you. They mind hearing only when you want something.",
    ),
    QT_TRANSLATE_NOOP("Thoughts", "An introduction is a gift to two people. Ask both first."),
    QT_TRANSLATE_NOOP(
        "Thoughts",
        "Praise someone to a third person. It travels further than praise to their face.",
    ),
    QT_TRANSLATE_NOOP("Thoughts", "A short message sent beats a long one planned."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Someone you have not met for years has years to tell you about."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Keep small promises quickly. They are the ones people remember."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts",
        "Listen for what a person does not find the time to do. There is your way to help.",
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Sending an article is easy. Saying why you thought of them is the point."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Be the first to congratulate and the last to complain."),
    QT_TRANSLATE_NOOP(
        "Thoughts",
        "Go where nobody does what you do. Everybody there has something to tell you.",
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Remember the name of the child, the dog or the half marathon. Then ask."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Give, and then forget that you gave. Both of you will feel lighter."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Begin with what you can offer. Asking can wait for another day."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "The nicest recommendation is the one that nobody had to ask for."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Those who opened a door for you would like to hear what was behind it."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Curiosity is the politest form of attention."),
    QT_TRANSLATE_NOOP("Thoughts", "You need not be useful to be welcome. You need only be kind."),
    QT_TRANSLATE_NOOP("Thoughts", "Tell people what you can help with. They will not guess."),
    QT_TRANSLATE_NOOP("Thoughts", "Ask for advice before you ask for help; it is easier to give."),
    QT_TRANSLATE_NOOP("Thoughts", "Make it easy to say no. Then a yes means something."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "One lunch with somebody new does more than a hundred cards exchanged."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Write down what mattered to them while the coffee is still warm."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "The quietest person at the table may know the most."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Old friends do not count the months. Write as if it were last week."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Help the beginner. You were one, and somebody did."),
    QT_TRANSLATE_NOOP(
        "Thoughts",
        "When you hear good news about someone, let it be from you that they hear it was heard.",
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Bring two people together who should have met long ago."),
    QT_TRANSLATE_NOOP("Thoughts", "A call of three minutes can undo a silence of three years."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Be generous with credit. It is the one thing that grows when you share it."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Nobody is too important for an honest compliment."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Follow up within two days, while they still remember your face."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "If you can answer a question in one line, do it now."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Write to somebody you know only a little. Every friend was that once."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Do not keep in touch with everybody. Keep in touch well with some."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts",
        "Let go of a rhythm you cannot keep. A letter a year is better than a bad conscience every week.",
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Sharing what you learned costs you nothing you will miss."),
    QT_TRANSLATE_NOOP("Thoughts", "Help in such a way that it need never be mentioned."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Ask people whom they would like to meet. You may well know somebody."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "The person who introduced you would be glad to know how it went."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Give where it costs you little and helps them much."),
    QT_TRANSLATE_NOOP("Thoughts", "You may run dry. Give in turns, to many, and rest in between."),
    QT_TRANSLATE_NOOP("Thoughts", "A birthday is a good excuse. So is an ordinary Tuesday."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Reply to the message you have been putting off. It is shorter than you think."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Speak well of people who are not in the room."),
    QT_TRANSLATE_NOOP("Thoughts", "Say what you admire while they can still hear it."),
    QT_TRANSLATE_NOOP("Thoughts", "Offer your time before your opinion."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Trust is made of small things: a call made, a book brought, a name remembered."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "If they moved to another field, they did not move away from you."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "When somebody loses a job, the phone goes quiet. Be the one who rings."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Remember people at their best, and greet them so."),
    QT_TRANSLATE_NOOP("Thoughts", "A good question is a present that weighs nothing."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Show up twice. The first time you are a guest, the second time a friend."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Send the photo. Send the song. Send the recipe."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "What would make their week easier? Half the time you can do it."
    ),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Keep a chair free at your table for somebody you do not know yet."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Being asked is an honour. Let others have it now and then."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "People say yes more often than you fear. Ask plainly, thank warmly."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Luck has a habit of coming through people you almost forgot."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Lend the book. Even if it never comes back, the talk about it will."
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Be easy to find, quick to help and slow to be offended."),
    QT_TRANSLATE_NOOP(
        "Thoughts", "Today somebody is waiting for a word they would never ask you for."
    ),
)
"""A thought for each day, in Kith's own words: give first, be curious, stay in touch."""

GOOD_NEWS = QT_TRANSLATE_NOOP("Turns", "%1, for %2 now. Good news is better shared.")
LONG_SILENCE = QT_TRANSLATE_NOOP(
    "Turns", "No word for %1. People are gladder of such a message than you expect."
)
BETTER_LATE = QT_TRANSLATE_NOOP("Turns", "Better late than never.")
OWN_WORDS = QT_TRANSLATE_NOOP("Turns", "A line of your own beats a card.")

UNASKED = QT_TRANSLATE_NOOP("Turns", "A few lines that nobody asked for please the most.")

BEGIN_WITH_THREE = QT_TRANSLATE_NOOP(
    "Advice",
    "What is each of them working on, and what would make it easier? Add them and write it down: the "
    "first good turn comes of it.",
)
DONE_TODAY = QT_TRANSLATE_NOOP("Advice", "You did something for somebody today. That is plenty.")
FIRST_STEPS = QT_TRANSLATE_NOOP(
    "Advice",
    "Bring the people you know from a file, add somebody you would like to talk to this week, or write "
    "down what happened last: “Coffee yesterday with Ana”.",
)
TEN_PEOPLE = QT_TRANSLATE_NOOP(
    "Advice",
    "Choose whom you want to keep close. From then on Today says whom to say hello to, and when it is "
    "time for a word.",
)
SORT_INTO_CIRCLES = QT_TRANSLATE_NOOP(
    "Today",
    "Nobody has a rhythm yet. Sort people into circles, and three of them are proposed here each day.",
)
WHY_THESE = QT_TRANSLATE_NOOP(
    "Advice",
    "Points add up; of equals others come first each day. One of the three is dormant or outside your "
    "field, whenever there is somebody: they have news that your near ones do not.",
)
GIVE_FIRST = QT_TRANSLATE_NOOP("Advice", "Do for others first. Ask when it is easy to say yes.")
OPENINGS = QT_TRANSLATE_NOOP(
    "Advice",
    "Where somebody is looked for. What does not suit you may be just right for somebody you know.",
)
OPENINGS_BEGIN = QT_TRANSLATE_NOOP(
    "Advice",
    "Somebody told you that they are hiring, or need a pair of hands? Keep it here. If it is for you, "
    "Kith keeps the next step and shows the way in; if not, whom it may fit.",
)
ASK_WHAT_HELPS = QT_TRANSLATE_NOOP(
    "Advice",
    "“What are you working on just now, and what would make it easier?” is all it takes. The message is "
    "yours to change.",
)
MATCHES_COME = QT_TRANSLATE_NOOP(
    "Advice",
    "As soon as somebody is looking for what somebody else can give, it shows here, with the reason.",
)

YOUR_FIELD_UNKNOWN = QT_TRANSLATE_NOOP(
    "Reach",
    "Kith does not know your field of work, and so not who is outside it. Say on your own page what you do.",
)
NO_TIES = QT_TRANSLATE_NOOP(
    "Reach",
    "Who knows whom among them is not known well enough to say more. It would help to tell who is related to whom, "
    "and who introduced you to whom.",
)
NO_WAY = QT_TRANSLATE_NOOP(
    "Ways",
    "Nobody you know leads to {name}, as far as you told Kith. It would help to know where people "
    "work and worked, and since when, who knows whom, and who was there at what you did together.",
)

EVENT_QUESTIONS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Events", "What brought you here tonight?"),
    QT_TRANSLATE_NOOP("Events", "What are you working on that you like talking about?"),
    QT_TRANSLATE_NOOP("Events", "Whom here should I meet?"),
    QT_TRANSLATE_NOOP("Events", "What would make the next months easier for you?"),
    QT_TRANSLATE_NOOP("Events", "How did you come to do what you do?"),
    QT_TRANSLATE_NOOP("Events", "What do people get wrong about your work?"),
    QT_TRANSLATE_NOOP("Events", "What have you learned lately that surprised you?"),
    QT_TRANSLATE_NOOP("Events", "What do you do when nobody needs anything from you?"),
    QT_TRANSLATE_NOOP("Events", "Which place in this town do you like best, and why?"),
    QT_TRANSLATE_NOOP("Events", "Is there somebody you would like to be introduced to?"),
    QT_TRANSLATE_NOOP("Events", "What is the best thing you have read or seen this year?"),
    QT_TRANSLATE_NOOP("Events", "What are you looking forward to?"),
)
"""To ask somebody at an event, three at a time."""
FOLLOW_UP = QT_TRANSLATE_NOOP(
    "Events", "A word within two days is remembered. These are drafts; each is yours to change."
)
# %1 is how long ago the last event was.
GO_SOMEWHERE = QT_TRANSLATE_NOOP(
    "Events", "The last event you told of was %1. Perhaps go somewhere unfamiliar?"
)
# %1 is a field of work, %2 who in it you know.
GO_WHERE = QT_TRANSLATE_NOOP(
    "Events", "Of those who work in %1 you know few: %2. An evening among them would be new ground."
)
GOOD_TO_ASK = QT_TRANSLATE_NOOP("Recommendations", "%1 would be a good person to ask")
REMEMBERS = QT_TRANSLATE_NOOP(
    "Recommendations", "Your work together was %2, so %1 remembers it well."
)
REMEMBERS_HELP = QT_TRANSLATE_NOOP("Recommendations", "What you did for %1 %2 is not long ago.")
STILL_TOGETHER = QT_TRANSLATE_NOOP("Recommendations", "You work together, so %1 knows your work.")
YOU_WROTE = QT_TRANSLATE_NOOP("Recommendations", "You wrote one for %1, %2.")
YOU_HELPED = QT_TRANSLATE_NOOP("Recommendations", "You last helped %1 %2.")
NEVER_ASKED = QT_TRANSLATE_NOOP("Recommendations", "You never asked.")
