# Gremien: Art und Recht, ihre Sitze, und wer in sie entsendet.

body-ended = besteht nicht mehr
body-constituted-itself = hat sich selbst konstituiert
body-ratified = bestätigt von { $by }
body-provisional = vorläufig
body-ends-unless-ratified = endet am { $until }, wenn es nicht bestätigt wird

## Die Seite eines Gremiums

body-kind = { $kind }
body-kind-of = { $kind } von { $of }
body-sends-to = entsendet in { $body }
body-is-assembly = Versammlung aller Wahlberechtigten.
body-is-council = Rat von Delegierten.
body-is-executive = Vorstand, seinem Rat verantwortlich.
body-is-office = Amt.
body-is-section = Fachgruppe eines Rates.
body-article = Satzung Art. { $article }
body-article-because = Satzung Art. { $article }: { $reason }
body-composition = Zusammensetzung nach eigenen Angaben
body-declared-nothing = ohne Angabe
body-sittings = Sitzungen
body-polls = Diesem Gremium vorgelegt
body-offices = Ämter
body-since = seit dem { SAY($since, as: "day") }
body-vacant = unbesetzt
body-seats = Sitze
body-senders = Wer entsendet
body-beside = Daneben
body-seat = Sitz
body-holder = Mitglied
body-declares = Eigene Angabe
body-for = Für
body-held-since = Seit
body-electors = Wahlberechtigte
body-until = bis { SAY($until, as: "day") }
body-recall = Abberufung: { $recall }
body-contested = angefochten
body-caretaker = geschäftsführend
body-voice-only = nur beratend
body-constituency = Wahlkreis
body-norm = Schlüssel
body-under-way = Im Gange
body-election = Wahl { $election }
body-agree = Bereit, hier einen Sitz einzunehmen
body-no-longer-agree = Nicht mehr bereit, hier einen Sitz einzunehmen
body-ask-to-ratify = { $body } um Bestätigung ersuchen
body-ask-to-send = { $sender } fragen, ob es Delegierte hierher entsendet
body-admit = { $sender } aufnehmen
body-co-opt = Dem Gremium zur Kooptation vorschlagen
body-picture = Sitze
body-spot-vacant = { $seat } für { $for }: unbesetzt
body-spot = { $seat } für { $for }: { $holder }
body-spot-label = { $seat } für { $for }: { $holder } ({ $label })
body-spot-contested = { $spot }, angefochten

pager-before = zurück
pager-next = weiter
pager-part = { $from } bis { $to } von { $all }
body-said-since = seit
body-said-electors = Wahlberechtigte
