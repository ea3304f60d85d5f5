# Bodies: their kind and right, their seats, and who sends to them.

body-ended = ended
body-constituted-itself = constituted itself
body-ratified = ratified by { $by }
body-provisional = provisional
body-ends-unless-ratified = ends { $until } unless ratified

## The page of a body

body-kind = { $kind }
body-kind-of = { $kind } of { $of }
body-sends-to = sends to { $body }
body-is-assembly = An assembly of all electors.
body-is-council = A council of delegates.
body-is-executive = An executive, answering to its council.
body-is-office = An office.
body-is-section = A section of a council.
body-article = Charter art. { $article }
body-article-because = Charter art. { $article }: { $reason }
body-composition = Composition, by what each declares
body-declared-nothing = declared nothing
body-sittings = Sittings
body-polls = Before this body
body-offices = Offices
body-since = since { SAY($since, as: "day") }
body-vacant = vacant
body-seats = Seats
body-senders = Who sends to it
body-beside = Beside it
body-seat = Seat
body-holder = Holder
body-declares = Declares
body-for = For
body-held-since = Since
body-electors = Electors
body-until = until { SAY($until, as: "day") }
body-recall = recall: { $recall }
body-contested = contested
body-caretaker = caretaker
body-voice-only = voice only
body-constituency = Constituency
body-norm = Norm
body-under-way = Under way
body-election = election { $election }
body-agree = Agree to sit here
body-no-longer-agree = No longer agree to sit here
body-ask-to-ratify = Ask { $body } to ratify it
body-ask-to-send = Ask { $sender } whether it sends delegates here
body-admit = Admit { $sender }
body-co-opt = Ask the body to co-opt
body-picture = Seats
body-spot-vacant = { $seat } for { $for }: vacant
body-spot = { $seat } for { $for }: { $holder }
body-spot-label = { $seat } for { $for }: { $holder } ({ $label })
body-spot-contested = { $spot }, contested

pager-before = before
pager-next = next
pager-part = { $from } to { $to } of { $all }
body-said-since = since
body-said-electors = electors
