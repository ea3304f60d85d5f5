# Recalls: by which ways, and how far they have come.

recall-by-petition = petition
recall-by-petition-then-poll = petition, then a poll
recall-by-petition-then-successor = petition, then a successor
recall-by-decision = decision of the electors
recall-by-decision-on-successor = decision on a successor
recall-by-standing-ballots = standing ballots

# A way is said piece by piece, each around the one before it.
recall-way-petition = By petition: signatures of { $threshold } of its electors
recall-way-petition-per-seat = By petition: signatures of { $threshold } of the electors for each seat
recall-way-lasts = { $way }, open for { $lasts }
recall-way-then = { $way }, on which the electors then vote: { $needs }
recall-way-decision = By decision of those who elect it: { $needs }
recall-way-standing = By standing ballots: a challenger who leads by { $lead } for { $held-for } takes it
recall-way-standing-floor = By standing ballots: held only while { $floor } of the electors hold it up; a challenger who leads by { $lead } for { $held-for } takes it
recall-way-constructive = { $way }; only by naming a successor
recall-way-grace = { $way }; not in the first { $grace }
recall-way-article = { $way } (charter art. { $article })

petition-full = full: its electors vote
petition-of = { $signatures } of { $needed ->
    [one] { $needed } signature
   *[other] { $needed } signatures
}
petition-signatures = { $signatures ->
    [one] { $signatures } signature
   *[other] { $signatures } signatures
}
recall-before-the-electors = before the electors
