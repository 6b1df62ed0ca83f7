"""What has a time of day: beside it “14.30” is one, and elsewhere perhaps a price."""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import one_of

APPOINTMENT = one_of(r"""
    call(?:ed|ing)?
    rang
    ring
    met
    meet(?:ing)?
    lunch
    dinner
    supper
    breakfast
    brunch
    coffee
    tea
    drinks?
    beers?
    zoom
    skype
    facetime
    appointment
    appt
    interview
    dentist
    doctor
    visit(?:ed)?
    walk
    gym
    train
    flight
    film
    concert
    viewing
    haircut
    rehearsal
    practice
    class
    lesson
    pick\s+up
    collect
    saw
    see(?:ing)?
    workshop
    standup
    session
    conference
""")
