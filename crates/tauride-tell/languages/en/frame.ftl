# What stands around every page: its head and foot, signing in, and what is said where something was not done.

moment = { $at }
day = { SAY($at, as: "day") }
number = { $number }
charter-article = (charter art. { $article })
percent = { $share } %

frame-skip = Skip to the content
frame-navigation = Federation
frame-bodies = Bodies
frame-find = Find
frame-record = Record
frame-charter = Charter
frame-me = My votes
frame-sign-in = Sign in
frame-sign-out = Sign out
frame-be = Be
frame-go = Go
frame-done = <b>Done.</b> This has happened, and stands in the record:
frame-refused = Refused
frame-not-done = Not done
# Stands between “Refused” and the number of an article.
frame-under = under
frame-nobody-signed-in = nobody is signed in here, and only members act: sign in and send it again
frame-clock = By the federation’s own clock it is { $now } ({ $zone }).
frame-entries = <record>{ $entries ->
    [one] { $entries } entry is
   *[other] { $entries } entries are
}</record> in the record, which anyone can <download>download</download> and <check>check</check>.
frame-law = The law that is applied here is the <rulebook>rulebook</rulebook>.
frame-demo = This is a demonstration: in the union every name is made up.

follows-more = And { $more } more.

## Pages outside all federations

plain-navigation = Server
plain-federations = Federations
plain-rulebook = Rulebook
plain-members = { $members ->
    [one] { $members } member
   *[other] { $members } members
}
plain-not-found = Not found
plain-not-understood = Not understood
plain-failed = Something failed
plain-failure = { $says }
plain-all-federations = All federations
plain-bodies = Its bodies
plain-no-page = There is no such page.
plain-no-federation = There is no such federation on this server.
plain-no-unit = There is no such unit.
plain-no-such-thing = There is no { $what } in this federation.
plain-no-number = “{ $said }” is no number of an entry: write it as 42
plain-no-chapter = there is no chapter “{ $said }” of acts
plain-no-thing = “{ $said }” is no number of a thing: write it as S9, M12 or E3
plain-no-day = “{ $said }” is no day: write it as 2026-03-01

## Signing in

sign-in-title = Sign in
sign-in-code-works-once = Type the code that you were given on paper. It works once.
sign-in-your-code = Your code
sign-in-demo = This is a demonstration
sign-in-demo-anybody = Here one can be anybody.
sign-in-be-member = Be member
sign-in-be-this = Be this member
sign-in-holders = Among those who hold seats: { $holders }.
sign-in-not-signed-in = Not signed in
sign-in-not-known = this code is not known, was used already, or is over: type it as it is printed, or ask for a new one
sign-in-too-many = too many wrong codes came from this address: wait { $seconds } s. A right one is taken at any time
sign-in-only-in-demo = only in a demonstration can one be anybody: type a printed code
sign-in-number-needed = the number of a member belongs here, such as M12
sign-in-no-member = there is no member { $member } here

## What was sent and not read

upload-too-long = the request has more than { $most } bytes (1 MiB): divide the act into smaller ones
upload-longer-than-a-code = the form is longer than any code: type the code as it is printed
upload-slow = the request took too long to arrive: send it again where the network is better
upload-broken = the request broke off: send it again
