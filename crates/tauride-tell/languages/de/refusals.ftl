# Warum das Recht nein sagt. Der englische Satz steht in languages/en/refusals.ftl unter demselben Schlüssel, der Artikel darüber.

## Satzung

charter-refusal-not-founded = Zuerst müssen die Gründungsmitglieder eine Satzung beschließen

charter-refusal-founded-already = Eine Satzung gibt es schon; geändert wird sie nur noch durch Satzungsänderung

charter-refusal-name-not-its-own = Jede Art und jeder Sitz braucht einen eigenen Namen; „{ $name }“ ist keiner

charter-refusal-only-the-founders = Das steht nur den Gründungsmitgliedern zu

charter-refusal-founding-over = Die Gründung ist abgeschlossen; die Gründungsmitglieder haben jetzt dieselben Rechte wie alle anderen

charter-refusal-not-the-amending-body = Über die Satzung beschließt nicht { $body }, sondern ein Gremium der Art „{ $by }“

charter-refusal-no-vote-there = { $member } hat in { $body } keine Stimme

charter-refusal-right-of-another = Über die Satzung beschließt nicht { $body }: Dieses Recht hat { $other }, solange { $other } besteht und es nicht überträgt

charter-refusal-too-few-behind = { $body } kann nicht über die Satzung beschließen. Die Gründungsmitglieder haben kein Gremium dafür gebildet; deshalb müssen hinter dem Gremium mindestens die Hälfte aller Eingetragenen stehen, hinter { $body } stehen aber nur { $behind } von { $of }

charter-refusal-passed-to-itself = { $body } beschließt bereits über die Satzung

charter-refusal-proposes-already = { $member } hat bereits eine Satzung vorgeschlagen; darüber läuft die Abstimmung { $poll }

charter-refusal-proposed-lately = Ein Satzungsvorschlag von { $member } ist gescheitert; einen neuen kann { $member } erst ab dem { $until } einbringen

charter-refusal-nothing-changes = Der Vorschlag stimmt mit der geltenden Satzung überein

charter-refusal-in-use = Der Vorschlag muss { $kind } beibehalten, weil { $of } danach gebildet wurde. Soll es anders heißen, steht der alte Name dort als id = "…"

charter-refusal-edition-unknown = Fassung { $edition } des Regelwerks ist hier nicht bekannt; die neueste bekannte ist Fassung { $newest }

charter-refusal-edition-before = Die geltende Satzung beruht auf Fassung { $now } des Regelwerks; zurück zu Fassung { $edition } führt kein Weg

charter-refusal-entrenched = Artikel { $article } der Satzung ist unabänderlich

## Zeit

clock-refusal-only-the-clerk = Dass Zeit vergangen ist, trägt nur die Schriftführung ein

clock-refusal-backwards = Es ist bereits der { $now }; die Zeit läuft nicht rückwärts

clock-refusal-due-before = Am { $at } ist etwas fällig; zuerst muss die Zeit bis dahin vergehen

clock-refusal-clerk-may-only-pass-time = Die Schriftführung führt das Protokoll und hat darin keine Stimme

clock-refusal-not-settled = Noch ist nicht alles geschehen, was am { $now } fällig war; zuerst muss die Zeit noch einmal bis dahin vergehen

## Verzeichnisse

roll-refusal-not-a-member = { $member } ist kein Mitglied

roll-refusal-only-a-member = Das steht nur Mitgliedern zu

roll-refusal-no-such-unit = Eine Gliederung { $unit } gibt es nicht

roll-refusal-went-over = { $unit } ist in { $into } aufgegangen und keine Gliederung mehr

roll-refusal-no-such-kind = Gliederungen der Art „{ $kind }“ kennt die Satzung nicht

roll-refusal-not-a-name = Eine Gliederung braucht einen Namen von 1 bis 200 Zeichen in einer Zeile

roll-refusal-name-taken = „{ $name }“ heißt schon { $unit }; ein Zusatz muss beide unterscheiden

roll-refusal-not-the-registrar = Dieses Verzeichnis führt nur, wer das Amt „{ $office }“ innehat

roll-refusal-no-registrar = Die Satzung bestimmt kein Amt, das das Verzeichnis einer Gliederung der Art „{ $kind }“ führt

roll-refusal-unknown-test = „{ $test }“ gehört nicht zu den Voraussetzungen für dieses Verzeichnis

roll-refusal-not-attested = In dieses Verzeichnis wird nur aufgenommen, wem die Voraussetzung „{ $test }“ bestätigt ist

roll-refusal-not-so-many = Auf einmal lassen sich 1 bis 10.000.000 Mitglieder eintragen, nicht { $count }

roll-refusal-numbers-used-up = Die Nummern reichen nur noch für { $left ->
    [one] { $left } weiteres Mitglied
   *[other] { $left } weitere Mitglieder
}

roll-refusal-nobody-named = Mindestens ein Mitglied muss genannt werden

roll-refusal-named-twice = { $member } ist doppelt genannt

roll-refusal-on-the-roll = { $member } steht schon im Verzeichnis von { $unit }

roll-refusal-elsewhere = { $member } gehört zu { $unit }, und niemand darf mehr als einer Gliederung der Art „{ $kind }“ angehören

roll-refusal-not-on-the-roll = { $member } steht nicht im Verzeichnis von { $unit }

roll-refusal-another-kind = { $from } und { $to } sind Gliederungen verschiedener Art; statt zu wechseln, muss man aus der einen austreten und in die andere eintreten

roll-refusal-holds-a-seat = { $member } hat über das Verzeichnis von { $unit } den Sitz { $seat } inne; über den eigenen Wechsel entscheidet { $member } deshalb allein

roll-refusal-no-weight = Ein Stimmgewicht beträgt mindestens 1

roll-refusal-frozen = Das Verzeichnis von { $unit } ist schon geschlossen

roll-refusal-not-frozen = Das Verzeichnis von { $unit } ist nicht geschlossen

roll-refusal-electing = Bis zum Ende der Wahl bleibt das Verzeichnis von { $unit } geschlossen

roll-refusal-no-such-figure = Nach „{ $figure }“ richtet sich kein Delegiertenschlüssel der Satzung, und keine Stimmkarte zählt danach

roll-refusal-not-moving = { $member } hat keinen Wechsel nach { $unit } beantragt

roll-refusal-too-new = { $member } ist neu in { $unit } und stimmt über Abberufungen und Satzungsänderungen erst ab dem { $until } mit ab

roll-refusal-not-struck-off = { $member } wurde in den letzten vierzehn Tagen nicht aus dem Verzeichnis von { $unit } gestrichen

roll-refusal-not-theirs-to-contest = Anfechten können das nur die betroffene Person und die Wahlberechtigten der Gliederung; { $member } zählt nicht dazu

roll-refusal-not-dead = Ein Tod von { $member } ist nicht eingetragen

## Gremien

body-refusal-no-such-kind = Gremien der Art „{ $kind }“ kennt die Satzung nicht

body-refusal-bad-name = Ein Gremium braucht einen Namen von 1 bis 200 druckbaren Zeichen

body-refusal-no-such-body = Ein Gremium { $body } gibt es nicht

body-refusal-has-ended = Das Gremium { $body } besteht nicht mehr

body-refusal-no-such-sender = Entsenden kann nur eine Gliederung oder ein Gremium, das es gibt

body-refusal-sends-already = In ein Gremium wird nur einmal entsandt; hier ist jemand doppelt genannt oder entsendet schon

body-refusal-cannot-send = Nicht alle, die hier entsenden sollen, dürfen nach ihrer Art in ein Gremium der Art „{ $kind }“ entsenden

body-refusal-belongs-to-one = Ein Gremium der Art „{ $kind }“ gehört zu genau einer Gliederung oder einem Gremium der Art „{ $of }“

body-refusal-has-assembly = Für diese Gliederung gibt es bereits eine Versammlung

body-refusal-not-a-member-of-the-senders = Ein Gremium bilden die Gründungsmitglieder oder jemand, der bei allen Entsendenden eine Stimme hat: Niemand entsendet für andere

body-refusal-not-an-officer = Das steht in { $body } nur denen zu, die dort ein Amt innehaben, und solange niemand eines innehat, den stimmberechtigten Mitgliedern

body-refusal-nothing-to-apportion = Nach dem Delegiertenschlüssel hat { $body } bereits die Sitze, die ihm zustehen

body-refusal-not-by-itself = Ein Gremium der Art „{ $kind }“ kann sich nicht selbst konstituieren

body-refusal-not-a-list = Mindestens ein Mitglied muss genannt werden, jedes einmal und in der Reihenfolge der Nummern

body-refusal-not-among-them = { $member } ist nicht unter den Genannten; konstituieren kann man nur sich selbst, nicht andere

body-refusal-has-not-agreed = { $member } hat nicht zugestimmt, dem Gremium „{ $name }“ anzugehören, und niemand wird von anderen hineingesetzt

body-refusal-agreed-already = { $member } hat dem schon zugestimmt

body-refusal-agreed-too-often = { $member } hat bereits zugesagt, 20 Gremien anzugehören, die es noch nicht gibt; vorher ist eine dieser Zusagen zurückzunehmen

body-refusal-sent-for-twice = wer in { $sender } wählt, wählt zum Teil auch in { $other }, und das entsendet dort schon: Für dieselben Wahlberechtigten wird einmal entsandt
body-refusal-not-agreed-to-send = niemand entsendet, wer das nicht beschlossen hat: Zuerst wird gefragt, ob entsandt wird
body-refusal-agreed-to-send = das ist schon beschlossen
body-refusal-not-provisional = { $body } ist kein vorläufiges Gremium; zu bestätigen gibt es nichts

body-refusal-not-the-ratifier = Für die Bestätigung von { $body } ist { $by } nicht zuständig

body-refusal-no-co-option = Nach der Satzung darf { $body } niemanden kooptieren

body-refusal-sits-already = { $member } gehört { $body } bereits an

body-refusal-co-option-full = { $body } darf neben { $elected ->
    [one] { $elected } gewählten Mitglied
   *[other] { $elected } gewählten Mitgliedern
} höchstens { $most ->
    [one] { $most } kooptiertes
   *[other] { $most } kooptierte
} haben

body-refusal-not-reservable = Für solche Entsendende lässt die Satzung in { $body } keine Sitze vorbehalten

body-refusal-no-agreement = Wer Sitze vorbehält, nennt ihre Zahl (mindestens einen) und die Vereinbarung, auf der das beruht (höchstens { $most } Zeichen)

body-refusal-not-seated = { $body } ist noch nicht beschlussfähig: Dazu müssen { $share } der Sitze einmal besetzt gewesen sein, bisher waren es { $filled } von { $established }

## Wahlen

election-refusal-no-such-constituency = Einen Wahlkreis { $constituency } gibt es nicht

election-refusal-no-such-election = Eine Wahl { $election } gibt es nicht

election-refusal-not-theirs-to-call = Eine Wahl im Wahlkreis { $constituency } setzen nur dessen Wahlberechtigte an; { $member } gehört nicht dazu

election-refusal-not-elective = Die Sitze des Wahlkreises { $constituency } werden nicht durch Wahl besetzt

election-refusal-nothing-to-fill = Im Wahlkreis { $constituency } ist kein Sitz frei, und keiner wartet auf eine Nachfolge

election-refusal-under-way = Die Wahl { $election } läuft bereits; erst wenn sie beendet ist, kann eine neue beginnen

election-refusal-nominations-closed = Für die Wahl { $election } können keine Vorschläge mehr gemacht werden

election-refusal-not-theirs-to-nominate = Vorschläge zur Wahl { $election } machen nur die Wahlberechtigten; { $member } gehört nicht dazu

election-refusal-not-eligible = { $candidate } ist nicht wählbar: Kandidieren dürfen nur Wahlberechtigte des Wahlkreises { $constituency }

election-refusal-sits-already = { $candidate } hat dort schon einen Sitz, und zwei hat niemand; wer kandidieren will, legt den ersten vorher nieder

election-refusal-terms-served = { $candidate } hat dort { $terms ->
    [one] { $terms } Amtszeit
   *[other] { $terms } Amtszeiten
} in Folge einen Sitz innegehabt; mehr sind nicht erlaubt

election-refusal-nominated-already = { $candidate } ist für die Wahl { $election } schon vorgeschlagen

election-refusal-not-nominated = Für die Wahl { $election } hat niemand { $member } vorgeschlagen

election-refusal-stands-already = { $member } kandidiert in der Wahl { $election } bereits

election-refusal-no-candidature = { $member } ist für die Wahl { $election } nicht vorgeschlagen; zurückzuziehen gibt es nichts

election-refusal-too-long = Ein Name oder eine Angabe hat höchstens { $most } Zeichen

election-refusal-not-plain = Ein Name oder eine Angabe darf weder Steuerzeichen noch Richtungszeichen enthalten

election-refusal-not-seen = Von diesem Namen ist nichts zu sehen. Nötig ist einer, den man vorlesen kann, oder gar keiner

election-refusal-number-as-name = „{ $name }“ ist die Nummer eines anderen Mitglieds. Nötig ist ein Name, der beide unterscheidet, oder gar keiner

election-refusal-same-name = Als „{ $name }“ kandidiert schon { $candidate }; ein Zusatz muss beide unterscheiden, zum Beispiel der Betrieb

election-refusal-not-returning-officer = { $member } darf die Wahl { $election } nicht leiten. Die Wahlleitung hat, wer in der Versammlung ein Amt innehat und nicht kandidiert; ist niemand da, dann jede wahlberechtigte Person, die nicht kandidiert

election-refusal-nominations-open = Vorschläge zur Wahl { $election } sind noch bis zum { $until } möglich

election-refusal-pending = { $candidate } ist vorgeschlagen und hat noch nicht erklärt, ob die Kandidatur gilt. Erst muss diese Erklärung vorliegen oder die Vorschlagsliste geschlossen sein

election-refusal-past-acclamation = Für eine Wahl durch Zuruf ist es bei { $election } zu spät: Es sind schon Stimmen abgegeben, oder die Wahl ist beendet

election-refusal-nobody-stands = Zur Wahl { $election } kandidiert niemand

election-refusal-too-many-for-acclamation = Auf { $seats ->
    [one] { $seats } Sitz
   *[other] { $seats } Sitze
} kommen { $standing ->
    [one] { $standing } Kandidatur
   *[other] { $standing } Kandidaturen
}: Das entscheidet eine Abstimmung, nicht der Zuruf

election-refusal-turnout-needed = Für die Wahl { $election } ist eine Mindestbeteiligung vorgeschrieben, und bei einer Wahl durch Zuruf wird niemand gezählt

election-refusal-option-stands = Über die Wahl { $election } muss abgestimmt werden, weil die Wahlberechtigten alle Kandidaturen ablehnen können

election-refusal-no-withdrawal = Von der Wahl { $election } kann niemand mehr zurücktreten

election-refusal-not-tied = Vor dem Losentscheid in der Wahl { $election } kann nur zurückstehen, wer gleich viele Stimmen hat; { $member } gehört nicht dazu

election-refusal-no-lot-needed = In der Wahl { $election } steht kein Losentscheid an

election-refusal-not-those-tied = Das Los in der Wahl { $election } muss genau diejenigen reihen, zwischen denen Stimmengleichheit besteht

election-refusal-no-procedure = Anzugeben ist, wie öffentlich gelost wurde, in höchstens { $most } Zeichen

election-refusal-no-such-group = Eine Gruppe „{ $group }“ sieht die Satzung für die Wahl { $election } nicht vor; vorgesehen sind: { $known }

election-refusal-two-groups = Niemand gehört zugleich zu „{ $other }“ und „{ $group }“: Aus jeder Kategorie wird eine Gruppe angegeben

election-refusal-group-twice = Die Gruppe „{ $group }“ ist doppelt angegeben

election-refusal-groups-not-met = Wären in der Wahl { $election } alle Kandidaturen erfolgreich, so stimmte die Verteilung auf die Gruppen nicht mit der Satzung überein

## Stimmabgabe

ballot-refusal-not-voting = In der Wahl { $election } kann gerade nicht abgestimmt werden

ballot-refusal-not-an-elector = { $member } ist in der Wahl { $election } nicht wahlberechtigt

ballot-refusal-by-hands = In der Wahl { $election } wird durch Handzeichen abgestimmt; zwei Personen zählen aus

ballot-refusal-by-name = In der Wahl { $election } wird namentlich abgestimmt

ballot-refusal-ranked = In der Wahl { $election } wird gereiht: Die Namen stehen in der gewünschten Reihenfolge, der liebste zuerst

ballot-refusal-pointed = In der Wahl { $election } werden Punkte vergeben: Zu jedem Namen gehört, wie viele

ballot-refusal-chosen = In der Wahl { $election } wird nur angekreuzt; eine Reihenfolge oder Punkte wären ohne Bedeutung

ballot-refusal-voted-already = { $member } hat in der Wahl { $election } schon abgestimmt

ballot-refusal-seat-voted = Für den Sitz { $seat } ist in der Wahl { $election } schon abgestimmt worden: Ein Sitz hat eine Stimme, wer immer ihn innehat

ballot-refusal-voted-elsewhere = { $member } hat in { $other } schon über Sitze desselben Gremiums abgestimmt wie in der Wahl { $election }, und niemand wählt für ein Gremium in zwei Gliederungen

ballot-refusal-nobody-chosen = Auf einen Stimmzettel gehört mindestens ein Name

ballot-refusal-too-many-chosen = Angekreuzt sind { $chosen }, zu vergeben { $most ->
    [one] ist aber nur eine Stimme
   *[other] sind aber nur { $most } Stimmen
}

ballot-refusal-out-of-order = { $candidate } ist doppelt oder an der falschen Stelle genannt: Jeder Name steht einmal da, in der Reihenfolge der Nummern

ballot-refusal-nobody-ranked = Eine Reihung nennt mindestens einen Namen und lässt keinen Rang frei

ballot-refusal-ranked-twice = { $candidate } ist doppelt gereiht; mehr als einen Rang hat niemand

ballot-refusal-ranked-equal = { $first } und { $second } stehen auf demselben Rang; das Verfahren der Wahl { $election } verlangt aber, dass jemand von beiden vorn steht

ballot-refusal-not-a-candidate = { $candidate } kandidiert in der Wahl { $election } nicht

ballot-refusal-roll-taken = { $member } hat in der Wahl { $election } keine Stimme: Am { $since }, als für die Neuwahl des Gremiums alle Verzeichnisse festgestellt wurden, stand der Name nicht in diesem

ballot-refusal-has-withdrawn = { $candidate } kandidiert in der Wahl { $election } nicht mehr

ballot-refusal-not-in-second-round = { $candidate } steht im zweiten Wahlgang der Wahl { $election } nicht zur Wahl

ballot-refusal-no-points = Mindestens eine Kandidatur muss Punkte erhalten, und null Punkte werden nicht aufgeschrieben

ballot-refusal-too-many-points = { $candidate } soll { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
} erhalten; mehr als { $most } darf man für eine Kandidatur nicht vergeben

ballot-refusal-too-many-points-together = Vergeben sind { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}, zu vergeben aber nur { $most }

ballot-refusal-not-a-teller = { $member } darf in der Wahl { $election } die Hände nicht auszählen. Das tun die dafür Gewählten; sind es weniger als zwei, alle, die ein Amt innehaben, und sonst Wahlberechtigte, die nicht kandidieren

ballot-refusal-counted-already = { $member } hat schon ausgezählt; die zweite Zählung macht jemand anderes

ballot-refusal-count-is-in = In der Wahl { $election } stimmen zwei Zählungen bereits überein

ballot-refusal-not-counted = In der Zählung fehlt { $candidate }: Anzugeben sind die Handzeichen für alle Kandidaturen, auch wenn es keine waren

ballot-refusal-too-many-hands = { $hands ->
    [one] { $hands } Handzeichen
   *[other] { $hands } Handzeichen
} für { $candidate } sind mehr, als es Wahlberechtigte gibt ({ $electors })

ballot-refusal-too-many-together = { $hands ->
    [one] { $hands } Handzeichen
   *[other] { $hands } Handzeichen
} sind mehr, als die Wahlberechtigten zusammen Stimmen haben ({ $votes })

ballot-refusal-hands-not-counted = In der Wahl { $election } wird durch Handzeichen abgestimmt; sie endet, sobald zwei Zählungen übereinstimmen

ballot-refusal-still-open = In der Wahl { $election } kann noch bis zum { $until } abgestimmt werden, oder bis alle Wahlberechtigten abgestimmt haben

## Mandatsprüfung

credential-refusal-no-such-mandate = Ein Mandat { $mandate } gibt es nicht

credential-refusal-mandate-over = Das Mandat { $mandate } ist erloschen; anzufechten ist nichts mehr

credential-refusal-not-theirs-to-contest = Das Mandat für den Sitz { $seat } kann nur anfechten, wer ihn mitwählt oder in seinem Gremium eine Stimme hat; { $member } gehört nicht dazu

credential-refusal-no-ground = Wer ein Mandat anficht, gibt in höchstens { $most } Zeichen an, was nicht in Ordnung war

credential-refusal-not-elected = Das Mandat { $mandate } beruht nicht auf einer Wahl; mit Mängeln einer Wahl lässt es sich nicht anfechten

credential-refusal-not-a-ground-here = Diesen Anfechtungsgrund sieht die Satzung nicht vor

credential-refusal-too-late = Anfechten ließ sich das Mandat { $mandate } nur bis zum { $until }

credential-refusal-contested-already = { $member } hat das Mandat { $mandate } aus diesem Grund schon angefochten

credential-refusal-nobody-decides = Noch gibt es kein Gremium, das über die Gültigkeit des Mandats { $mandate } entscheiden könnte

## Mandate

mandate-refusal-no-such-seat = Einen Sitz { $seat } gibt es nicht

mandate-refusal-not-the-holder = Das darf nur, wer den Sitz { $seat } innehat, und das ist nicht { $member }

mandate-refusal-no-groups = In der Wahl, durch die der Sitz { $seat } besetzt wurde, ging es nicht nach Gruppen

mandate-refusal-voting-on-groups = In der Wahl { $election } wird gerade abgestimmt, und zwar nach den Gruppen, wie sie zu Beginn waren. Eine Änderung ist erst danach möglich

mandate-refusal-same-groups = { $member } gehört diesen Gruppen schon an

mandate-refusal-only-the-registrar = Einen Tod trägt nur ein, wer ein Verzeichnis führt, in dem { $member } steht

mandate-refusal-not-an-alternate = { $member } ist für den Sitz { $seat } kein Ersatzmitglied; vertreten lässt sich nur durch Gewählte

mandate-refusal-already-represented = Auf dem Sitz { $seat } vertritt schon { $who }, und zwar bis zum { $until }

mandate-refusal-not-in-the-future = Der { $until } ist schon vorbei; nötig ist ein späterer Zeitpunkt

mandate-refusal-too-long = So lange darf sich niemand vertreten lassen: möglich ist es bis zum { $latest }, oder der Sitz wird niedergelegt

mandate-refusal-incompatible = { $member } hat einen Sitz in { $there }, und niemand hat einen dort und in { $body }: Wer den einen will, legt den anderen nieder
mandate-refusal-sits-there = { $member } gehört dem Gremium des Sitzes { $seat } schon an, und zwei Plätze hat dort niemand, auch nicht in Vertretung

mandate-refusal-not-represented = Auf dem Sitz { $seat } vertritt niemand; zurückzukehren ist nicht nötig

mandate-refusal-no-instruction = Ein Auftrag sagt in höchstens { $most } Zeichen, was auf diesem Sitz zu tun ist

## Abberufung

recall-refusal-seat-vacant = Der Sitz { $seat } ist frei; abzuberufen ist niemand

recall-refusal-not-an-elector = { $member } ist für den Sitz { $seat } nicht wahlberechtigt

recall-refusal-already-signed = { $member } hat das Abberufungsbegehren zum Sitz { $seat } bereits unterschrieben

recall-refusal-no-petition = Für den Sitz { $seat } sieht die Satzung kein Abberufungsbegehren vor

recall-refusal-no-recall-by-decision = Für den Sitz { $seat } sieht die Satzung keine Abberufung durch Beschluss der Wahlberechtigten vor

recall-refusal-grace = Vom Sitz { $seat } kann vor dem { $until } niemand abberufen werden

recall-refusal-cool-down = Eine Abberufung vom Sitz { $seat } ist gescheitert; die nächste ist erst ab dem { $until } zulässig

recall-refusal-own-cool-down = { $member } wollte schon eine Abberufung vom Sitz { $seat }, und sie ist gescheitert; eine neue kann { $member } erst ab dem { $until } beginnen

recall-refusal-poll-is-open = Das Abberufungsbegehren zum Sitz { $seat } hat genug Unterschriften; jetzt stimmen die Wahlberechtigten ab

recall-refusal-not-signed = Ein Abberufungsbegehren zum Sitz { $seat } hat { $member } nicht unterschrieben

recall-refusal-successor-needed = Vom Sitz { $seat } wird nur abberufen, wer im selben Zug ersetzt wird: Die Nachfolge muss genannt sein

recall-refusal-no-successor-named = Bei der Abberufung vom Sitz { $seat } wird keine Nachfolge genannt; besetzt wird er erst danach

recall-refusal-no-such-constituency = Einen Wahlkreis { $constituency } gibt es nicht

recall-refusal-no-standing-ballots = Dauerstimmen sieht die Satzung im Wahlkreis { $constituency } nicht vor

recall-refusal-no-ballot-there = { $member } ist im Wahlkreis { $constituency } nicht wahlberechtigt

recall-refusal-cannot-be-held-up = { $member } darf im Wahlkreis { $constituency } keinen Sitz innehaben

recall-refusal-already-held-up = Die Dauerstimme von { $member } gilt schon { $candidate }

recall-refusal-holds-nobody-up = Eine Dauerstimme hat { $member } nicht abgegeben

## Abstimmungen

poll-refusal-no-such-poll = Eine Abstimmung { $poll } gibt es nicht

poll-refusal-put-by-law = Diese Frage stellt niemand von sich aus: Sie stellt sich, wenn ein Mandat angefochten oder eine Satzung vorgeschlagen wird

poll-refusal-not-theirs-to-put = Diese Frage stellen nur die, die darüber abstimmen dürfen; { $member } gehört nicht dazu

poll-refusal-seat-vacant = Der Sitz { $seat } ist frei; die Frage betrifft niemanden

poll-refusal-put-already = Über diese Frage läuft schon die Abstimmung { $poll }

poll-refusal-is-closed = Die Abstimmung { $poll } ist beendet

poll-refusal-not-an-elector = { $member } hat in der Abstimmung { $poll } keine Stimme

poll-refusal-own-credential = Über die Gültigkeit des eigenen Mandats stimmt { $member } nicht mit ab

poll-refusal-voted-already = { $member } hat in der Abstimmung { $poll } schon abgestimmt

poll-refusal-by-hands = In der Abstimmung { $poll } gilt das Handzeichen; zwei Personen zählen aus

poll-refusal-by-name = In der Abstimmung { $poll } ist schon namentlich abgestimmt worden; Handzeichen lassen sich nicht hinzuzählen

poll-refusal-not-a-teller = { $member } darf in der Abstimmung { $poll } die Hände nicht auszählen. Das tun die dafür Gewählten; sind es weniger als zwei, alle, die ein Amt innehaben, und sonst Wahlberechtigte, die die Frage nicht betrifft

poll-refusal-counted-already = { $member } hat schon ausgezählt; die zweite Zählung macht jemand anderes

poll-refusal-count-is-in = In der Abstimmung { $poll } stimmen zwei Zählungen bereits überein

poll-refusal-too-many-hands = { $hands ->
    [one] { $hands } Handzeichen
   *[other] { $hands } Handzeichen
} sind mehr, als es Wahlberechtigte gibt ({ $electors })

poll-refusal-not-theirs-to-close = { $member } darf die Abstimmung { $poll } nicht beenden. Das steht der Person zu, die die Frage gestellt hat, und allen, die ein Amt innehaben und die die Frage nicht betrifft; gibt es solche nicht, dann jeder wahlberechtigten Person, die sie nicht betrifft

## Einberufung

convocation-refusal-not-called = Ein Gremium der Art „{ $kind }“ darf nach der Satzung niemand einberufen

convocation-refusal-not-a-name = Eine Einberufung nennt das Gremium und den Ort, mit je 1 bis 200 Zeichen in einer Zeile

convocation-refusal-only-the-founders = Ein Gremium der Art „{ $kind }“ berufen nur die Gründungsmitglieder ein

convocation-refusal-too-soon = Einberufen wird mit einer Frist von { SAY($notice, case: "dative") }; die Versammlung kann also frühestens am { $earliest } stattfinden

convocation-refusal-no-such-call = Eine Einberufung { $convocation } gibt es nicht

convocation-refusal-met = Die Versammlung zu { $convocation } hat stattgefunden und { $body } konstituiert

convocation-refusal-not-the-speaker = { $member } spricht nicht für { $unit }. Das steht denen zu, die dort ein Amt innehaben, und wenn niemand eines innehat, allen Wahlberechtigten

convocation-refusal-supports-already = { $member } unterstützt die Zusage von { $unit } schon; jetzt kommt es auf andere Wahlberechtigte an

convocation-refusal-no-seats = In einem Gremium der Art „{ $kind }“ hat { $unit } keine Sitze

convocation-refusal-answered = { $unit } hat { $convocation } zugesagt und kann keiner weiteren Einberufung folgen

convocation-refusal-supports-rival = { $member } unterstützt eine Zusage von { $unit } zu { $convocation }; diese Unterstützung ist vorher zurückzunehmen

convocation-refusal-sends-elsewhere = { $unit } entsendet schon in { $body }

convocation-refusal-not-the-caller = Die Versammlung zu { $convocation } eröffnet, wer sie einberufen hat

convocation-refusal-not-yet = Die Versammlung beginnt am { $meets } und nicht früher

convocation-refusal-nobody-came = Keine Gliederung hat zugesagt; niemand ist da, der das Gremium konstituieren könnte

convocation-refusal-nothing-to-take-back = Eine Zusage von { $unit } zu { $convocation } unterstützt { $member } nicht; zurückzunehmen gibt es nichts

## Wartende Vorgänge

pending-refusal-no-such-act = Einen Vorgang { $pending } gibt es nicht

pending-refusal-settled = Der Vorgang { $pending } ist schon entschieden

pending-refusal-not-theirs-to-consent = { $member } entscheidet nicht über { $pending }. Das tut, wer das Amt „{ $office }“ innehat und den Vorgang nicht selbst beantragt hat

pending-refusal-no-reason = Wer die Zustimmung verweigert, begründet das in höchstens { $most } Zeichen

pending-refusal-waits-already = { $member } hat das schon beantragt; es wartet als { $pending }

pending-refusal-not-the-asker = Den Vorgang { $pending } hat nicht { $member } beantragt

## Sitzungen

sitting-refusal-no-such-sitting = Eine Sitzung { $sitting } gibt es nicht

sitting-refusal-no-sittings = { $body } ist ein Amt; eine Person allein hält keine Sitzung

sitting-refusal-not-theirs-to-call = { $member } darf keine Sitzung von { $body } einberufen; wer dort eine Stimme hat, kann eine verlangen

sitting-refusal-not-an-agenda = Eine Einberufung nennt den Ort und mindestens einen Punkt der Tagesordnung, mit je 1 bis 200 Zeichen in einer Zeile

sitting-refusal-too-soon = Eine Sitzung wird mit einer Frist von { SAY($notice, case: "dative") } einberufen; sie kann also frühestens am { $earliest } beginnen

sitting-refusal-may-not-demand = { $member } hat in { $body } keine Stimme und kann keine Sitzung verlangen

sitting-refusal-joined-already = { $member } verlangt { $sitting } schon

sitting-refusal-not-demanded = { $sitting } wird nicht mehr verlangt: die Sitzung ist einberufen oder vorbei

sitting-refusal-convened-by-members = { $sitting } haben die Mitglieder selbst einberufen; niemand verschiebt diese Sitzung

sitting-refusal-postponed-already = { $sitting } ist so oft verschoben worden, wie die Satzung erlaubt: { $most }

sitting-refusal-not-to-be-postponed = { $sitting } steht nicht mehr bevor und kann nicht verschoben werden

sitting-refusal-not-so-late = Eine verschobene Sitzung beginnt nach dem { $after } und spätestens am { $latest }

sitting-refusal-not-to-be-opened = { $sitting } ist nicht zu eröffnen

sitting-refusal-not-yet = Die Sitzung beginnt am { $opens }

sitting-refusal-not-theirs-to-open = { $member } darf { $sitting } noch nicht eröffnen; ab { $from } dürfen das alle, die im Gremium eine Stimme haben

sitting-refusal-sits-already = { $body } hält gerade die Sitzung { $sitting } ab, und nie zwei zugleich

sitting-refusal-not-open = { $sitting } ist nicht eröffnet

sitting-refusal-not-of-the-body = { $member } hat in { $body } keinen Sitz

sitting-refusal-here-already = { $member } ist schon im Saal von { $sitting }

sitting-refusal-elsewhere = { $member } ist im Saal von { $sitting }, und niemand ist in zweien

sitting-refusal-not-here = { $member } ist nicht im Saal von { $sitting }

sitting-refusal-no-vote = { $member } hat in { $sitting } keine Stimme

sitting-refusal-no-alternates = Die Satzung lässt für Abwesende in { $body } keine Ersatzmitglieder eintreten

sitting-refusal-not-an-alternate = { $member } ist kein Ersatzmitglied für { $seat }

sitting-refusal-seat-is-here = { $member } ist für { $seat } im Saal; für einen vertretenen Sitz tritt niemand ein

sitting-refusal-seat-is-vacant = { $seat } ist nicht besetzt, und Ersatzmitglieder treten nur für Abwesende ein

sitting-refusal-votes-already = { $member } hat in { $sitting } schon eine Stimme, und mehr als eine hat niemand

sitting-refusal-has-not-stepped-in = { $member } ist für niemanden eingetreten

sitting-refusal-nobody-to-follow = Aus dem Saal kann dieses Mitglied { $leader } nicht folgen

sitting-refusal-not-said = Was erklärt oder berichtet wird, hat höchstens { $most ->
    [one] { $most } lesbares Zeichen
   *[other] { $most } lesbare Zeichen
}

sitting-refusal-not-detained = { $member } ist im Saal

sitting-refusal-not-the-chair = { $member } kann in { $sitting } den Vorsitz nicht übernehmen. Das tut, wer im Gremium ein Amt innehat; andere nur, solange niemand mit einem Amt im Saal ist

sitting-refusal-not-in-the-chair = { $member } hat in { $sitting } nicht den Vorsitz

sitting-refusal-interrupted-enough = Der Vorsitz hat { $sitting } { $most ->
    [one] einmal
   *[other] { $most } Mal
} unterbrochen und tut es nicht mehr: Der Saal beschließt eine Pause oder vertagt sich
sitting-refusal-not-interrupted = { $sitting } ist nicht unterbrochen

sitting-refusal-not-theirs-to-resume = { $member } darf die Sitzung noch nicht fortsetzen; ab { $from } dürfen das alle, die im Saal eine Stimme haben

sitting-refusal-not-such-a-time = Eine Sitzung wird auf einen Zeitpunkt nach dem { $after } vertagt, und spätestens auf den { $latest }

sitting-refusal-too-few-to-end = Vor { $from } wird eine Sitzung nur geschlossen oder vertagt, wenn { $needed } mit Stimmrecht im Saal sind; bisher sind es { $here }
sitting-refusal-wishes-already = { $member } hat das schon erklärt

sitting-refusal-was-not-there = { $member } war nicht im Saal von { $sitting } und hat nicht gesehen, was dort geschah

sitting-refusal-reported-already = { $member } hat das schon berichtet

## Abstimmungen im Saal

division-refusal-no-such-division = Eine Abstimmung { $division } gibt es nicht

division-refusal-not-of-this-hall = { $body } entscheidet das nicht durch Abstimmung im Saal: gefragt wird ein Saal, was seine Körperschaft zu entscheiden hat und nicht allein in einer Urabstimmung oder schriftlich entschieden wird
division-refusal-not-on-the-agenda = Die Tagesordnung von { $sitting } hat { $items ->
    [one] { $items } Punkt
   *[other] { $items } Punkte
}; einen mit der Nummer { $item } gibt es nicht

division-refusal-not-a-question = Eine Frage wird in Worten gestellt, mit höchstens { $most } Zeichen

division-refusal-has-put-one = { $member } hat { $division } gestellt, die auf Unterstützung wartet: niemand stellt zwei Fragen auf einmal

division-refusal-put-in-vain = { $member } hat unter Tagesordnungspunkt { $item } schon { $most ->
    [one] einmal
   *[other] { $most } Mal
} vergeblich Fragen gestellt: Nur jemand anderes stellt dort noch eine

division-refusal-not-theirs-to-take-back = { $member } hat { $division } nicht gestellt und kann sie nicht zurückziehen

division-refusal-not-waiting = { $division } wartet nicht auf Unterstützung

division-refusal-seconds-themself = { $member } hat die Frage gestellt: unterstützen muss sie jemand anderes

division-refusal-divides-already = { $sitting } stimmt über { $division } ab, und über eine Frage nach der anderen

division-refusal-motion-pending = In { $sitting } ist { $motion } in Beratung, und vorher stimmt der Saal über nichts anderes ab

division-refusal-interrupted = { $sitting } ist unterbrochen: abgestimmt wird, wenn die Sitzung weitergeht

division-refusal-not-dividing = Bei { $division } kann nicht abgestimmt werden

division-refusal-came-later = { $member } war mit dieser Stimme nicht im Saal, als er über { $division } abzustimmen begann

division-refusal-voted-already = { $member } hat bei { $division } schon abgestimmt

division-refusal-by-hands = Bei { $division } werden Hände gezählt: namentlich stimmt niemand mehr ab

division-refusal-by-name = Bei { $division } wird namentlich abgestimmt: Hände werden gezählt, wenn der Vorsitz es sagt

division-refusal-not-a-teller = { $member } zählt bei { $division } keine Hände: das tun zwei Auszählende des Gremiums oder, wo es sie nicht gibt, zwei mit einem Amt oder Sitz in ihm

division-refusal-counted-already = { $member } hat schon eine Zählung gemeldet: die zweite meldet jemand anderes

division-refusal-too-many-hands = { $hands ->
    [one] { $hands } Hand
   *[other] { $hands } Hände
} wurden gezählt, wo { $most } im Saal nicht namentlich abgestimmt haben

division-refusal-not-in-the-chair = { $member } hat nicht den Vorsitz

division-refusal-not-tied = { $division } steht nicht gleich und wartet nicht auf die Stimme des Vorsitzes

division-refusal-decides-nothing = Die Stimme, die den Ausschlag gibt, ist dafür oder dagegen

## Bezeichnungen und Fraktionen

affiliation-refusal-no-such-label = Eine Bezeichnung { $label } gibt es nicht

affiliation-refusal-label-over = { $label } führt niemand mehr

affiliation-refusal-not-on-a-roll = { $member } steht in keinem Verzeichnis; eine Bezeichnung führt nur, wer in einem steht

affiliation-refusal-not-a-name = Der Name einer Bezeichnung besteht aus 1 bis { $most } lesbaren Zeichen auf einer Zeile

affiliation-refusal-same-name = { $label } heißt „{ $name }“, und die beiden Namen sind zu verwechseln

affiliation-refusal-declares-already = { $member } führt die Bezeichnung { $label } schon

affiliation-refusal-sympathises-already = { $member } sympathisiert schon mit { $label }

affiliation-refusal-declares-none = { $member } führt keine Bezeichnung

affiliation-refusal-not-of-the-label = { $member } führt keine dieser Bezeichnungen; aus ihnen gründet nur eine andere, wer eine von ihnen führt

affiliation-refusal-label-twice = { $label } ist zweimal genannt

affiliation-refusal-was-merged = { $label } ist in { $into } aufgegangen und wird von niemandem neu geführt

affiliation-refusal-not-in-the-body = { $member } hat keinen Sitz in { $body }; eine Fraktion bilden nur die, die dort einen haben

affiliation-refusal-not-of-the-fraction = { $member } führt die Bezeichnung { $label } nicht und sympathisiert auch nicht mit ihr

affiliation-refusal-sits-already = { $member } gehört in { $body } schon zur Fraktion von { $label }

affiliation-refusal-sits-with-none = { $member } gehört in { $body } zu keiner Fraktion
## Beschlussanträge

motion-refusal-no-such-motion = Einen Beschlussantrag { $motion } gibt es nicht

motion-refusal-may-not-submit = { $member } hat in { $body } keine Stimme und reicht für dessen Sitzungen nichts ein

motion-refusal-no-paper = { $sitting } nimmt nichts auf die Antragsliste: die Sitzung ist nicht einberufen oder schon zu Ende

motion-refusal-no-such-item = Die Tagesordnung von { $sitting } hat { $items ->
    [one] { $items } Punkt
   *[other] { $items } Punkte
}; behandelt wird nur, was vorher mitgeteilt war

motion-refusal-not-a-motion = Ein Beschlussantrag hat einen Titel von höchstens 200 Zeichen und einen bis { $most ->
    [one] { $most } Abschnitt
   *[other] { $most } Abschnitte
}, jeder in einer eigenen Zeile und mit höchstens 2000 Zeichen, zusammen höchstens 100000

motion-refusal-too-few-support = { $motion } wurde verspätet eingereicht: { $have } von { $needed } Stimmberechtigten im Saal unterstützen ihn

motion-refusal-not-late = { $motion } braucht keine Unterstützung

motion-refusal-supports-already = { $member } unterstützt { $motion } schon

motion-refusal-supports-own = { $member } hat { $motion } eingereicht: Unterstützen müssen den Antrag andere
motion-refusal-paper-full = { $member } hat { $most ->
    [one] { $most } Antrag
   *[other] { $most } Anträge
} auf der Liste, und mehr darf niemand haben

motion-refusal-amended-enough = Zu { $motion } liegen schon { $most ->
    [one] { $most } Änderungsantrag
   *[other] { $most } Änderungsanträge
} vor, und mehr kommen nicht auf die Liste

motion-refusal-not-theirs = { $motion } stammt nicht von { $member } und kann so nicht zurückgezogen werden

motion-refusal-not-to-be-taken-back = { $motion } steht weder auf einer Antragsliste, noch wartet er auf Unterstützung, und wird nicht mehr zurückgezogen

motion-refusal-not-on-paper = { $motion } steht auf keiner Antragsliste

motion-refusal-theirs-to-move = { $member } stellt { $motion } nicht, solange { $by } im Saal ist: von dort kommt der Antrag

motion-refusal-moved-already = { $member } hat { $motion } gestellt, der noch auf Unterstützung wartet

motion-refusal-not-to-be-seconded = { $motion } wartet nicht auf Unterstützung

motion-refusal-seconds-themself = { $member } hat das gestellt: unterstützen muss es jemand anderes

motion-refusal-not-known = Die Geschäftsordnung kennt keinen Antrag der Art { $kind }

motion-refusal-not-in-order = Ein Antrag der Art { $kind } ist nicht zulässig, solange { $pending } in Beratung ist

motion-refusal-nothing-to-apply-to = Es gibt jetzt nichts, worauf sich ein Antrag der Art { $kind } beziehen könnte

motion-refusal-has-spoken = { $member } hat zur Sache gesprochen; einen Antrag der Art { $kind } stellt nur, wer das nicht hat

motion-refusal-not-renewed = Ein Antrag der Art { $kind } wurde zu { $on } schon abgelehnt und wird dazu nicht noch einmal gestellt

motion-refusal-not-renewed-there = Ein Antrag der Art { $kind } wurde bei Tagesordnungspunkt { $item } abgelehnt und wird dort nicht wiederholt
motion-refusal-lost-before = { $member } hat zu dieser Frage schon { $most ->
    [one] einmal
   *[other] { $most } Mal
} vergeblich einen Antrag der Art { $kind } gestellt: Nur jemand anderes stellt ihn noch einmal
motion-refusal-dividing = { $sitting } stimmt ab, und nichts anderes ist zulässig

motion-refusal-not-going-on = { $sitting } ist nicht eröffnet, und nichts wird dort gestellt

motion-refusal-somebody-speaks = { $member } hat das Wort und wird dafür nicht unterbrochen

motion-refusal-not-under-this-item = Behandelt wird Punkt { $item } der Tagesordnung, und das steht unter einem anderen

motion-refusal-item-is-past = Behandelt wird Punkt { $item } der Tagesordnung, und zurück geht es nicht

motion-refusal-skipped = { $motion } steht unter Tagesordnungspunkt { $item }, und der wird nicht übersprungen
motion-refusal-left-under = { $motion } steht unter Tagesordnungspunkt { $item }; wer den Antrag stellt, hat dafür bis { $from } Zeit
motion-refusal-nothing-debated = In { $sitting } ist nichts in Aussprache, oder die Aussprache ist geschlossen

motion-refusal-spoken-enough = { $member } hat zu dieser Sache so oft gesprochen, wie man darf: { $most }

motion-refusal-asked-already = { $member } hat sich schon gemeldet

motion-refusal-not-their-turn = { $member } ist nicht an der Reihe, sondern { $next }

motion-refusal-nobody-asked = Im Saal von { $sitting } hat sich niemand gemeldet

motion-refusal-may-speak-on = { $member } darf bis { $until } sprechen

motion-refusal-nobody-speaks = In { $sitting } spricht niemand

motion-refusal-not-those-words = Abschnitt { $clause } von { $motion } enthält diese Worte nicht oder mehrmals: es müssen mehr davon genannt werden

motion-refusal-nothing-left = Von { $motion } bliebe nichts übrig: Wer nichts davon will, stimmt dagegen
motion-refusal-not-an-amendment = Ein Änderungsantrag streicht Worte eines Abschnitts oder fügt welche ein, oder beides: höchstens 2000 Zeichen in einer Zeile

motion-refusal-third-degree = { $motion } ändert einen Änderungsantrag und wird selbst nicht geändert

motion-refusal-not-amendable = { $motion } wird nicht geändert

motion-refusal-overtaken = Die Worte, die { $motion } ändern will, hat ein anderer Änderungsantrag geändert: er ist gegen den jetzigen Text neu einzureichen

motion-refusal-point-pending = { $member } hat eine Ordnungsrüge erhoben, und darüber entscheidet der Vorsitz zuerst

motion-refusal-appeal-pending = { $motion } ist ein Widerspruch gegen die letzte Entscheidung und wird zuerst entschieden
motion-refusal-points-in-vain = { $member } hat vergeblich { $most ->
    [one] { $most } Ordnungsrüge
   *[other] { $most } Ordnungsrügen
} erhoben, seit der Hauptantrag gestellt wurde, und erhebt dazu keine weitere

motion-refusal-no-point = In { $sitting } wartet keine Ordnungsrüge auf eine Entscheidung

motion-refusal-not-in-the-chair = { $member } hat in { $sitting } nicht den Vorsitz

motion-refusal-not-yet-theirs = { $member } leitet { $sitting } nicht: Was der Vorsitz bis { $from } nicht getan hat, tut, wer immer Stimmrecht hat
motion-refusal-debate-closed = Die Aussprache ist geschlossen: Erst wird abgestimmt, dann kann ein Antrag der Art { $kind } gestellt werden
motion-refusal-nothing-pending = In { $sitting } ist nichts in Beratung

motion-refusal-not-debated = { $member } hat sich gemeldet; abgestimmt wird, wenn die Aussprache zu Ende ist

motion-refusal-not-said-where = Ein Antrag der Art { $kind } nennt einen Zeitpunkt innerhalb eines Jahres oder ein anderes Gremium, wo seine Art das verlangt, und sonst nichts

motion-refusal-not-set-aside = { $motion } ist in dieser Sitzung nicht zurückgestellt

motion-refusal-not-reconsidered = { $motion } wurde nicht in dieser Sitzung entschieden, oder die Geschäftsordnung lässt keine erneute Beratung zu

motion-refusal-not-in-force = { $motion } ist kein geltender Beschluss dieses Gremiums

motion-refusal-not-theirs-to-take-up = { $motion } wurde weder an { $body } überwiesen noch dort zurückgestellt, oder die Zeit ist noch nicht gekommen

motion-refusal-not-theirs-to-send = { $motion } ist kein Beschluss, den { $member } weiterleiten könnte: das tut, wer die Sitzungen des Gremiums leitet

motion-refusal-sent-already = { $motion } wurde schon an { $body } weitergeleitet, und das geschieht einmal

motion-refusal-not-theirs-to-remit = { $member } hat { $motion } nicht gestellt, und niemand sonst lässt ihn an den Vorstand überweisen

division-refusal-no-acclamation = Nach der Satzung werden die Stimmen hierbei gezählt: ohne Zählung wird nichts festgestellt

division-refusal-is-counted = Bei { $division } werden die Stimmen gezählt; ohne sie wird nichts festgestellt

division-refusal-no-such-number = Dazwischen liegt keine Zahl: die kleinere steht zuerst

division-refusal-too-close = Nach dieser Schätzung könnte { $division } angenommen wie abgelehnt sein: die Stimmen werden gezählt

division-refusal-not-declared = Bei { $division } ist nichts festgestellt worden, statt dessen gezählt werden könnte

division-refusal-demanded-already = { $member } hat schon eine Zählung verlangt

division-refusal-hands-agreed = Zwei Zählungen der Hände bei { $division } stimmen überein und gelten

division-refusal-is-by-cards = Über { $division } entscheiden die Stimmkarten: alle stimmen namentlich ab, und Hände werden nicht gezählt

division-refusal-no-cards = Nach der Satzung kann niemand verlangen, dass Stimmkarten entscheiden

division-refusal-demanded-cards-already = { $member } hat schon verlangt, dass Stimmkarten entscheiden

division-refusal-not-an-officer = { $member } hat in { $body } kein Amt: was eine Menge zurief, meldet, wer ein Amt in dem Gremium hat, das sie rief

division-refusal-not-said = Eine Meldung nennt den Ort, mit höchstens { $place } Zeichen, und das Zugerufene, mit höchstens { $most }

## Beschlüsse

resolution-refusal-no-such-resolution = Einen Beschluss { $resolution } gibt es nicht

resolution-refusal-of-another-body = { $resolution } hat { $body } beschlossen, und kein anderes Gremium löst einen solchen Beschluss ab

resolution-refusal-not-in-force = { $resolution } ist nicht in Kraft, und nichts tritt an die Stelle

resolution-refusal-not-later = Ein Beschluss gilt bis zu einer Zeit nach { $now }

resolution-refusal-not-a-condition = Die Bedingung, die einen Beschluss beendet, wird in Worten gesagt, mit höchstens { $most } Zeichen

## Stimmrecht

position-refusal-no-such-matter = Eine Sachfrage { $matter } gibt es nicht

position-refusal-may-not-raise = { $member } steht in keinem Verzeichnis; nur wer in einem steht, wirft eine Sachfrage auf oder behauptet etwas dazu

position-refusal-not-in-words = Eine Sachfrage besteht aus 1 bis { $most ->
    [one] { $most } lesbaren Zeichen
   *[other] { $most } lesbaren Zeichen
}

position-refusal-same-words = Das ist in denselben Worten schon { $matter }

position-refusal-is-a-reading = { $matter } ist selbst eine Lesart von { $of } und hat keine Lesarten

position-refusal-not-made-up = Eine Sachfrage wird aus höchstens { $most } anderen gebildet, aus jeder einmal und aus keiner, die selbst aus anderen gebildet ist

position-refusal-no-such-unit = Eine Gliederung { $unit } gibt es nicht

position-refusal-taken-already = Diese Stellung zu { $matter } wurde schon genommen

position-refusal-no-position = Zu { $matter } wurde keine Stellung genommen, die aufzugeben wäre

position-refusal-not-put = Was eine Stimme bedeutet, wird festgehalten, ehe der Saal abstimmt: bei einem Beschlussantrag oder bei einer Frage zu einem Punkt der Tagesordnung

position-refusal-motion-of-others = { $motion } stammt nicht von { $member }: was der Antrag bedeutet, sagt, wer ihn stellt

position-refusal-division-of-others = { $division } stammt nicht von { $member }: was die Frage bedeutet, sagt, wer sie stellt

position-refusal-noted-already = Was das für { $matter } bedeutet, ist schon festgehalten, und der Wortlaut ist noch derselbe

position-refusal-instructed-already = { $seat } hat diesen Auftrag zu { $matter } schon

position-refusal-not-a-claim = Eine Behauptung sagt in 1 bis { $most ->
    [one] { $most } lesbaren Zeichen
   *[other] { $most } lesbaren Zeichen
}, wer dafür oder dagegen ist, und in höchstens { $evidence ->
    [one] { $evidence } Zeichen
   *[other] { $evidence } Zeichen
}, woraus das ersichtlich ist

position-refusal-claimed-already = { $member } hat zu { $matter } schon etwas behauptet und kann das zurücknehmen

position-refusal-nothing-claimed = { $member } hat zu { $matter } nichts behauptet

answerability-refusal-does-not-answer = { $body } ist { $to } keine Rechenschaft schuldig

answerability-refusal-does-not-speak = { $member } spricht nicht für { $body }: das tut, wer dort ein Amt hat, und wo es keines gibt, wer dort eine Stimme hat

answerability-refusal-not-theirs = { $member } hat keine Stimme in einem Gremium, dem { $body } Rechenschaft schuldig ist; nur wer dort eine hat, richtet eine Anfrage an dieses Gremium

answerability-refusal-not-their-holder = { $member } wählt { $seat } nicht und hat keine Stimme in einem Gremium, dem das Mitglied auf diesem Sitz Rechenschaft schuldig ist

answerability-refusal-not-in-words = Das ist in 1 bis { $most ->
    [one] { $most } lesbaren Zeichen
   *[other] { $most } lesbaren Zeichen
} zu sagen

answerability-refusal-no-such-inquiry = Eine Anfrage { $inquiry } gibt es nicht

answerability-refusal-inquiry-over = { $inquiry } ist beantwortet oder zurückgenommen

answerability-refusal-not-asked = { $inquiry } war nicht an { $member } gerichtet, und niemand antwortet für andere

answerability-refusal-inquiry-of-others = { $inquiry } stammt nicht von { $member }: zurück nimmt sie, wer sie gestellt hat

answerability-refusal-report-waits = { $report } ist weder angenommen noch abgelehnt und hält den nächsten Bericht dreißig Tage lang auf

answerability-refusal-no-such-report = Einen Bericht { $report } gibt es nicht

answerability-refusal-decided-already = Das ist über { $report } schon beschlossen

answerability-refusal-no-confidence-asked = Nach der Satzung entlässt { $to } niemanden aus { $body }

answerability-refusal-nobody-to-dismiss = In { $body } hat niemand einen Sitz, wer zu entlassen wäre und es nicht schon ist

answerability-refusal-successors-needed = { $body } wird das Vertrauen nur entzogen, indem { $needed ->
    [one] { $needed } Nachfolge
   *[other] { $needed } Nachfolgen
} benannt werden, niemand davon zweimal

answerability-refusal-no-successors-asked = { $body } wird das Vertrauen entzogen, ohne dass eine Nachfolge benannt wird

answerability-refusal-elected-by-others = { $body } wählt { $seat } nicht und benennt niemanden dafür

answerability-refusal-too-soon = Eine Vertrauensfrage ist vor nicht langer Zeit gescheitert; ab { $until } kann sie wieder gestellt werden

answerability-refusal-only-caretakers = Die Hälfte oder mehr der Stimmberechtigten in { $body } bleiben nur, bis andere gewählt sind, und beschließen nichts, was die Nachfolge binden würde

answerability-refusal-not-so-late = Ein Rücktritt wird für einen Zeitpunkt nach { $now } angekündigt, spätestens für { $latest }

answerability-refusal-no-such-resignation = Einen gemeinsamen Rücktritt { $resignation } gibt es nicht

answerability-refusal-resignation-over = { $resignation } ist in Kraft getreten oder hat zu nichts geführt

answerability-refusal-another-body = { $seat } gehört nicht zu { $body }, aus dem gemeinsam zurückgetreten wird

answerability-refusal-has-not-joined = { $member } gehört nicht zu { $resignation }

answerability-refusal-announced-already = { $member } hat schon einen Rücktritt angekündigt oder sich einem angeschlossen und kann das ab { $until } wieder; wer gehen will, tritt zurück

answerability-refusal-holds-not = { $resolution } ist nicht in Kraft, und niemand wird mit dem Vollzug beauftragt

answerability-refusal-may-not-charge = { $member } spricht weder für { $body }, von dem das beschlossen wurde, noch, solange es nicht tagt, für ein Gremium, das ihm Rechenschaft schuldig ist

answerability-refusal-not-chargeable = { $body } beauftragt sich selbst, Gremien, die ihm Rechenschaft schuldig sind, wer dort einen Sitz hat, wer darin eine Stimme hat, und wen es hierzu anweisen darf

answerability-refusal-not-later = Zu erledigen ist das bis zu einem Zeitpunkt nach { $now }

answerability-refusal-no-such-charge = Einen Vollzugsauftrag { $charge } gibt es nicht

answerability-refusal-charge-over = { $charge } ist erledigt, abgelehnt oder zurückgenommen

answerability-refusal-taken-on-already = { $charge } ist schon übernommen

answerability-refusal-not-charged = { $member } ist mit { $charge } nicht beauftragt und spricht auch nicht für die Beauftragten

answerability-refusal-not-said-done = Niemand meldet { $charge } als erledigt

answerability-refusal-never-held = { $resolution } ist nichtig, und niemand bricht das

answerability-refusal-may-not-accuse = { $member } hat keine Stimme in { $body }; nur wer dort eine hat, sagt, wer einen Beschluss davon gebrochen hat

answerability-refusal-not-bound = { $member } sitzt weder in { $body } noch in einem Gremium, das ihm Rechenschaft schuldig ist, und ist an dessen Beschlüsse nicht gebunden

answerability-refusal-accused-already = { $member } hat schon erklärt, dass { $accused } { $resolution } gebrochen habe

answerability-refusal-not-said = { $member } hat nicht erklärt, dass { $accused } { $resolution } gebrochen habe

answerability-refusal-rejoined-already = { $member } hat dem zu { $resolution } schon entgegnet

answerability-refusal-not-yet-done = Was andere getan haben, macht sich ein Gremium mit Wirkung von einem Zeitpunkt zu eigen, der nicht nach { $now } liegt

answerability-refusal-taken-in-already = { $body } hat sich das in denselben Worten schon zu eigen gemacht

votes-refusal-came-later = { $member } ist erst dazugekommen, als dies schon eröffnet war, und hat hier keine Stimme

votes-refusal-was-new = { $member } war bei der Eröffnung noch neu, hat hier deshalb keine Stimme und zählt nicht zu den Wahlberechtigten

votes-refusal-seat-has-voted = Für den Sitz { $seat } ist schon abgestimmt worden: Ein Sitz hat eine Stimme, wer immer ihn innehat

votes-refusal-seat-was-vacant = Der Sitz { $seat } war bei der Eröffnung frei und zählt hier nicht mit

votes-refusal-still-open = Dies bleibt bis zum { $until } offen, oder bis alle Stimmberechtigten namentlich abgestimmt haben

votes-refusal-last-vote-counts = Dies bleibt bis zum { $until } offen. Bis dahin darf jede und jeder neu abstimmen, und es gilt die letzte Stimme

votes-refusal-not-in-a-hall = Die Zustimmung hierzu muss eine Zeit lang halten, deshalb kommt sie zur Abstimmung und nicht in einem Saal zur Entscheidung
votes-refusal-too-late-to-hold = Die Zustimmung hierzu müsste länger halten als bis { $until }, wenn die Zeit dafür abläuft
votes-refusal-no-hands = Durch Handzeichen wird hierüber nach der Satzung nicht abgestimmt, sondern namentlich

votes-refusal-seat-is-concerned = Der Sitz { $seat } hat hierbei keine Stimme, wer immer ihn innehat: Es geht um die Person auf diesem Sitz

## Höchstzahlen

bounds-refusal-open-polls = { $member } hat { $most ->
    [one] { $most } Frage
   *[other] { $most } Fragen
} gestellt, über die noch abgestimmt wird; mehr hat niemand gleichzeitig offen

bounds-refusal-open-petitions = { $member } hat { $most ->
    [one] { $most } Begehren
   *[other] { $most } Begehren
} begonnen, die noch laufen; mehr hat niemand gleichzeitig offen

bounds-refusal-open-calls = { $member } hat { $most ->
    [one] { $most } Einberufung
   *[other] { $most } Einberufungen
} ausgesprochen, zu denen noch niemand zusammengekommen ist; mehr hat niemand gleichzeitig offen

bounds-refusal-candidacies = { $member } kandidiert in { $most ->
    [one] { $most } laufenden Wahl
   *[other] { $most } laufenden Wahlen
}; in mehr kandidiert niemand gleichzeitig

bounds-refusal-not-seated = { $member } hat { $most ->
    [one] { $most } Gremium
   *[other] { $most } Gremien
} gebildet, die noch nicht beschlussfähig sind; mehr hat niemand gleichzeitig

bounds-refusal-elections = { $member } hat { $most ->
    [one] { $most } Wahl
   *[other] { $most } Wahlen
} angesetzt, die noch laufen; mehr hat niemand gleichzeitig offen

bounds-refusal-waiting = Von { $member } warten { $most ->
    [one] { $most } Vorgang
   *[other] { $most } Vorgänge
} auf Zustimmung; mehr hat niemand gleichzeitig

bounds-refusal-sittings = { $member } hat { $most ->
    [one] { $most } Sitzung
   *[other] { $most } Sitzungen
} einberufen oder verlangt, die noch nicht vorbei sind; mehr hat niemand gleichzeitig

bounds-refusal-labels = { $member } hat { $most ->
    [one] { $most } Bezeichnung
   *[other] { $most } Bezeichnungen
} gegründet, die noch jemand führt; mehr hat niemand gleichzeitig

bounds-refusal-matters = { $member } hat in dreißig Tagen { $most ->
    [one] { $most } Sachfrage
   *[other] { $most } Sachfragen
} aufgeworfen, zu denen noch keine Versammlung Stellung genommen hat; mehr darf niemand

bounds-refusal-inquiries = { $most ->
    [one] { $most } Anfrage
   *[other] { $most } Anfragen
} von { $member } aus den letzten dreißig Tagen warten auf Antwort; mehr darf niemand haben

bounds-refusal-charges = { $member } hat { $most ->
    [one] { $most } Vollzugsauftrag
   *[other] { $most } Vollzugsaufträge
} erteilt, bei denen noch etwas zu tun ist; mehr darf niemand zugleich haben

bounds-refusal-breaches = { $member } hat in dreißig Tagen { $most ->
    [one] { $most } Mal
   *[other] { $most } Mal
} erklärt, dass andere einen Beschluss gebrochen haben; öfter darf das niemand

bounds-refusal-crowds = { $member } hat in dreißig Tagen { $most ->
    [one] { $most } offene Menge
   *[other] { $most } offene Mengen
} gemeldet; mehr meldet niemand

bounds-refusal-seats = Damit würden { $seats ->
    [one] { $seats } Sitz
   *[other] { $seats } Sitze
} eingerichtet; auf einmal sind höchstens { $most } möglich

bounds-refusal-too-many = Hier sind { $named } genannt; höchstens { $most } sind möglich

bounds-refusal-too-long = Diese Satzung hat { $bytes ->
    [one] { $bytes } Byte
   *[other] { $bytes } Bytes
}; höchstens { $most } sind möglich

oversight-refusal-no-such-right = { $by } hat an { $resolution } kein solches Recht
oversight-refusal-spent = was { $by } zu { $resolution } tun konnte, ist getan, oder die Frist ist um
oversight-refusal-no-reason = zu sagen ist, warum, mit höchstens { $most } Zeichen
oversight-refusal-not-a-reason = das ist keiner der Gründe, die die Satzung nennt: { $reasons }
oversight-refusal-used-up = { $by } hat in der Zeit, für die die Satzung zählt, schon { $most ->
    [one] { $most } Mal
   *[other] { $most } Mal
} etwas aufgehalten
oversight-refusal-asked-already = { $by } hat schon einmal nach dem gefragt, was { $resolution } fehlt, und fragt nicht noch einmal
oversight-refusal-nothing-lacks = niemand hat nach dem gefragt, was { $resolution } fehlt
oversight-refusal-not-extended = { $by } nimmt sich einmal länger Zeit, wo die Satzung es vorsieht, und nicht noch einmal
oversight-refusal-nothing-stopped = { $resolution } ist nicht so aufgehalten, dass sich daran jetzt etwas ändern ließe
oversight-refusal-not-overridden = { $by } überstimmt { $against } nicht: die Satzung sieht das hier nicht vor
oversight-refusal-not-suspended = { $resolution } ist nicht so ausgesetzt, dass jemand daran festhalten müsste
oversight-refusal-not-called-in = { $by } kann { $resolution } nicht an sich ziehen: das geht einmal, bei dem, was gilt, solange die eigene Frist liefe, und zu einem eigenen Gegenstand
oversight-refusal-not-referred = { $by } zieht { $resolution } nicht weiter: das tut das Gremium, das ihn gefasst hat, einmal, wo die Satzung sagt, wer dann entscheidet, und beide Gremien da sind
oversight-refusal-not-withdrawn = { $by } kann { $resolution } nicht zurückziehen: ein Gremium zieht zurück, was es selbst beschlossen hat, solange das auf andere wartet oder aufgehalten ist
oversight-refusal-no-such-deed = als { $deed } wurde nichts gemeldet
oversight-refusal-not-a-deed = zu sagen ist, was getan wurde oder was dazu zu sagen ist, mit höchstens { $most } Zeichen
oversight-refusal-not-yet-done = es ist { $now }: was noch nicht getan ist, kann nicht gemeldet werden
oversight-refusal-of-another-body = { $body } hat { $resolution } nicht beschlossen
oversight-refusal-reported-enough = { $member } hat an einem Tag { $most ->
    [one] { $most } Meldung
   *[other] { $most } Meldungen
} gemacht; die nächste ist möglich, wenn die erste einen Tag alt ist
oversight-refusal-on-both-sides = { $member } steht dabei auf der Seite von { $body }, stellt die Frage keinem anderen Gremium und stimmt dort nicht darüber ab
oversight-refusal-no-such-document = als { $document } wurde kein Dokument hinterlegt
oversight-refusal-not-a-document = hier steht, was es ist oder was es sagt, in höchstens { $most } Zeichen
oversight-refusal-not-a-hash = eine SHA-256-Prüfsumme besteht aus 64 der Zeichen 0-9 und a-f, ohne Großbuchstaben
oversight-refusal-opens-never = ein Dokument wird ab einem künftigen Tag geöffnet, und binnen { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahren
}
oversight-refusal-sealed-already = dies wurde als { $document } hinterlegt
oversight-refusal-sealed-enough = { $member } hat { $most ->
    [one] { $most } Dokument
   *[other] { $most } Dokumente
} hinterlegt, die noch zu öffnen sind, und hinterlegt das nächste, wenn eines davon geöffnet ist
oversight-refusal-still-sealed = { $document } ist bis { $opens } versiegelt
oversight-refusal-opened-already = { $document } ist schon geöffnet
oversight-refusal-another-text = dies ist nicht der Text, der als { $document } hinterlegt wurde: seine SHA-256-Prüfsumme ist eine andere
oversight-refusal-replied-already = auf { $deed } wurde schon geantwortet

commission-refusal-no-such-commission = Eine Kommission { $commission } gibt es nicht

commission-refusal-is-over = { $commission } hat keine Befugnisse mehr: Sie hat berichtet, ihre Zeit ist um oder sie wurde entlassen

commission-refusal-not-a-scope = Eine Kommission hat einen Namen und eine Zuständigkeit von 1 bis { $heads } Punkten, jeder mit 1 bis { $most } lesbaren Zeichen

commission-refusal-name-taken = Das Gremium hat eine Kommission dieses Namens, { $commission }, die noch ihre Befugnisse hat

commission-refusal-not-members = Eine Kommission hat 1 bis { $most } Mitglieder, jedes einmal genannt, in der Reihenfolge ihrer Nummern

commission-refusal-not-a-time = Eine Kommission hat nach { $after } und spätestens bis { $latest } zu berichten

commission-refusal-too-many-extensions = Eine Kommission kann höchstens { $most ->
    [one] { $most } Mal
   *[other] { $most } Mal
} verlängert werden, wie auch immer ihr Gremium entscheidet

commission-refusal-too-many = { $body } hat { $most ->
    [one] { $most } Kommission
   *[other] { $most } Kommissionen
}, die noch ihre Befugnisse haben; mehr hat kein Gremium zugleich

commission-refusal-not-named = { $member } wurde nicht für { $commission } benannt oder hat den Platz aufgegeben

commission-refusal-place-taken-already = { $member } hat schon einen Platz in { $commission }

commission-refusal-too-much-of-the-body = Mehr als die Hälfte derer, die in { $body } eine Stimme haben, säße in { $commission }; die anderen entscheiden über sie

commission-refusal-not-a-member = { $member } hat keinen Platz in { $commission } eingenommen; nur wer das hat, handelt in ihr

commission-refusal-not-in-words = Das sagt man in 1 bis { $most } lesbaren Zeichen

commission-refusal-outside-the-scope = Punkt { $head } gehört nicht zur Zuständigkeit von { $commission }, die { $heads ->
    [one] { $heads } Punkt
   *[other] { $heads } Punkte
} hat: Was außerhalb liegt, braucht eine Abstimmung des Gremiums

commission-refusal-proposed-already = { $member } hat Vorschlag { $proposal } gemacht, der nicht entschieden ist, und kann ihn zurücknehmen

commission-refusal-no-such-proposal = In { $commission } wartet kein Vorschlag { $proposal }

commission-refusal-supported-already = { $member } unterstützt Vorschlag { $proposal } schon

commission-refusal-proposed-by-others = Vorschlag { $proposal } stammt nicht von { $member }; nur wer ihn gemacht hat, nimmt ihn zurück

commission-refusal-full-of-them = Davon gibt es { $most }, und mehr werden nicht eingetragen

commission-refusal-decides-itself = { $member } sitzt in { $commission } und stellt weder zur Abstimmung, was das Gremium über sie entscheidet, noch stimmt darüber ab

commission-refusal-extended-already = { $commission } wurde so oft verlängert, wie bei der Einsetzung gesagt: { $most ->
    [one] { $most } Mal
   *[other] { $most } Mal
}

commission-refusal-not-later = Eine Kommission wird auf eine Zeit nach { $after } und spätestens bis { $latest } verlängert

commission-refusal-scope-full = Eine Zuständigkeit hat höchstens { $most ->
    [one] { $most } Punkt
   *[other] { $most } Punkte
}

commission-refusal-has-the-head = Die Zuständigkeit von { $commission } hat diesen Punkt schon

commission-refusal-no-such-measure = { $commission } hat keine Maßnahme { $measure } getroffen, oder sie ist nichtig

commission-refusal-is-discharged = { $commission } ist schon entlassen oder endete mit dem Gremium

agreement-refusal-no-such-agreement = Eine Vereinbarung { $agreement } gibt es nicht

agreement-refusal-may-not-draft = { $member } steht in keinem Verzeichnis; nur wer in einem steht, entwirft eine Vereinbarung

agreement-refusal-not-in-words = Eine Vereinbarung hat einen Titel, der sich vorlesen lässt, und was in ihr und zu ihr gesagt wird, hat 1 bis { $most } lesbare Zeichen

agreement-refusal-not-parties = Eine Vereinbarung besteht zwischen mindestens zwei und höchstens { $most } Parteien, bestehenden Gliederungen und Gremien, jede einmal genannt

agreement-refusal-arbiter-is-a-party = { $body } ist selbst Partei und entscheidet keinen Streit darüber

agreement-refusal-not-a-time = Eine Vereinbarung endet nach { $after } und hat eine Kündigungsfrist von höchstens { $notice ->
    [one] { $notice } Tag
   *[other] { $notice } Tagen
}

agreement-refusal-too-many-drafts = { $member } hat { $most ->
    [one] { $most } Entwurf
   *[other] { $most } Entwürfe
}, die nicht angeboten sind; mehr hat niemand zugleich

agreement-refusal-not-a-draft = { $agreement } ist kein Entwurf mehr, oder es wird darüber abgestimmt: Der Wortlaut bleibt, wie er ist

agreement-refusal-drafted-by-others = { $agreement } stammt nicht von { $member }; nur wer den Entwurf gemacht hat, ändert ihn

agreement-refusal-not-a-party = Das steht nur den Parteien von { $agreement } zu

agreement-refusal-too-many-conditions = Eine Vereinbarung hat höchstens { $most ->
    [one] { $most } Bedingung
   *[other] { $most } Bedingungen
}

agreement-refusal-not-in-time = Zu erreichen ist etwas nach { $after } und ehe die Vereinbarung endet

agreement-refusal-not-open-so-long = Ein Angebot kann bis zu einer Zeit nach { $after } und spätestens bis { $latest } angenommen werden

agreement-refusal-not-to-be-offered = { $agreement } wurde schon angeboten oder fallen gelassen: Wer sie noch will, entwirft sie neu

agreement-refusal-too-many-offers = Wer das anbieten würde, hat { $most ->
    [one] { $most } Angebot
   *[other] { $most } Angebote
}, die nicht beantwortet sind, und macht keine weiteren

agreement-refusal-not-offered = { $agreement } ist nicht oder nicht mehr angeboten

agreement-refusal-answered-already = Diese Partei hat { $agreement } schon angenommen

agreement-refusal-too-many-in-force = Eine Partei ist höchstens gebunden durch { $most ->
    [one] { $most } Vereinbarung
   *[other] { $most } Vereinbarungen
}

agreement-refusal-offered-by-others = { $agreement } wurde von anderen angeboten; nur wer sie angeboten hat, zieht sie zurück

agreement-refusal-not-in-force = { $agreement } ist nicht in Kraft

agreement-refusal-no-such-condition = { $agreement } hat keine Bedingung { $condition }

agreement-refusal-not-theirs-to-say = { $member } spricht nicht für die Partei, die das sagen würde: Das tun ihre Ämter und, wo sie noch keine hat, wer in ihr eine Stimme hat

agreement-refusal-not-to-be-said = Bedingung { $condition } von { $agreement } steht nicht so, dass sich das von ihr sagen ließe

agreement-refusal-is-maintained = Bedingung { $condition } ist ein Zustand, der aufrechtzuerhalten ist, und erfüllt, solange sie nicht verletzt ist

agreement-refusal-not-yet-due = Bedingung { $condition } ist bis { $by } zu erreichen und vorher nicht verletzt

agreement-refusal-claimed-too-often = Diese Partei hat die Verletzung dieser Bedingung { $most ->
    [one] { $most } Mal
   *[other] { $most } Mal
} behauptet und tut es nicht noch einmal

agreement-refusal-nothing-to-contest = Zu Bedingung { $condition } von { $agreement } wird nichts gesagt, was sich bestreiten ließe

agreement-refusal-not-disputed = Bedingung { $condition } von { $agreement } ist nicht strittig

agreement-refusal-no-arbiter = { $agreement } benennt niemanden, der Streit entscheidet, und keine Seite entscheidet allein

agreement-refusal-evidence-full = { $member } hat zu dieser Vereinbarung { $most ->
    [one] { $most } Beleg
   *[other] { $most } Belege
} vorgelegt und legt keine weiteren vor

agreement-refusal-denounced-already = { $agreement } ist gekündigt und endet

agreement-refusal-carries-no-seats = Sitze beruhen auf einer Vereinbarung zwischen dem Gremium und denen, für die sie vorbehalten werden; { $agreement } ist keine solche

succession-refusal-not-a-name = Ein neuer Name hat 1 bis { $most } lesbare Zeichen und ist nicht der bisherige

succession-refusal-name-borne = { $body } heißt so, oder liest sich ebenso

succession-refusal-sends-nobody = Nur wer jemanden mit Stimme in { $body } wählt, verlangt davon etwas

succession-refusal-not-a-council = { $body } ist kein Rat; was daraus wird, entscheidet der Rat, zu dem es gehört

succession-refusal-not-a-fate = Das andere Gremium wird genannt, wo eines in ihm aufgehen soll, und nur dort

succession-refusal-being-renewed = { $body } wird gerade neu gewählt: Sitze sind geschäftsführend besetzt

succession-refusal-not-alike = { $body } geht nicht in { $into } auf: Beide müssten Räte einer Art sein, und keiner unter dem anderen

succession-refusal-demanded-already = Die Gefragten verlangen das von { $body } schon

succession-refusal-nothing-demanded = Die Gefragten verlangen von { $body } nichts

succession-refusal-not-dissolved-by = Die Satzung lässt { $by } nicht { $body } auflösen

succession-refusal-nobody-agrees = Niemand ist da, der der Auflösung von { $body } zustimmen könnte, und ohne Zustimmung gibt es keine

succession-refusal-neither-of-them = Ob { $unit } in { $into } aufgeht, entscheiden diese beiden; { $by } ist keine davon

succession-refusal-units-not-alike = { $unit } geht nicht in { $into } auf: Zwei Gliederungen einer Art werden eine

succession-refusal-does-not-meet = { $unit } tagt in einer Versammlung; { $into }, worin sie aufgehen soll, hat keine

succession-refusal-sends-nobody-there = { $unit } entsendet Delegierte in { $body }; { $into } ist dort nicht aufgenommen

succession-refusal-unit-agreed-already = { $by } stimmt schon zu, dass { $unit } in { $into } aufgeht

succession-refusal-unit-has-not-agreed = { $by } stimmt nicht zu, dass { $unit } in { $into } aufgeht

succession-refusal-resolved-already = { $by } hat die Auflösung von { $body } beschlossen; sie wartet auf die Zustimmung eines dritten Gremiums

succession-refusal-no-reason = Ein Gremium wird aus einem Grund aufgelöst, in 1 bis { $most } lesbaren Zeichen

succession-refusal-on-a-side = { $member } hat eine Stimme in { $body } und darum hierin keine für das dritte Gremium

succession-refusal-nothing-to-agree = Nichts wartet darauf, dass { $by } der Auflösung von { $body } zustimmt

succession-refusal-of-itself = { $body } sagt das von anderen und nicht von sich selbst

succession-refusal-held-so-already = { $by } sagt das von { $body } schon

succession-refusal-claimed-already = { $body } steht für { $unit } schon, oder beansprucht es

succession-refusal-not-claimed = { $body } hat keine Delegierten von { $unit } und beansprucht auch nicht, dafür zu stehen

succession-refusal-not-an-elector = { $member } steht nicht im Verzeichnis von { $unit }

succession-refusal-answered-already = { $member } hält sich für { $unit } an { $body } und nimmt das zurück, bevor ein anderes Gremium folgt

succession-refusal-answers-nobody = { $member } hält sich für { $unit } an niemanden

succession-refusal-continues-already = { $body } beansprucht, { $of } fortzusetzen, und kein Gremium setzt zwei fort

succession-refusal-does-not-continue = { $body } beansprucht nicht, { $of } fortzusetzen

succession-refusal-not-of-it = { $member } sitzt nicht in { $body } und gehört auch nicht zu denen, die dahinter stehen

succession-refusal-by-nobody = Wer es beseitigt hat, wird in 1 bis { $most } lesbaren Zeichen gesagt

succession-refusal-said-already = { $member } sagt das von { $body } schon
emergency-refusal-not-below = { $body } entsendet nicht in { $of }, und nur wer das tut, übernimmt, was { $of } entscheidet

emergency-refusal-not-in-words = Worum es geht, wird in 1 bis { $subject } lesbaren Zeichen gesagt, und warum, in 1 bis { $reason }

emergency-refusal-not-a-time = Dies gilt für eine Zeit, die nach { $after } und spätestens am { $latest } endet

emergency-refusal-is-reserved = { $of } entscheidet dies nicht allein: Ein Recht darüber hat „{ $to }“, und niemand übernimmt es

emergency-refusal-has-it-already = { $body } hat dies bis { $until }, und für dieselben Wahlberechtigten wird es einmal übernommen

emergency-refusal-still-kept = { $body } behält dies über die Zeit und gibt es zurück, bevor es für dieselben Wahlberechtigten wieder übernommen wird

emergency-refusal-too-soon = Dies war vor kurzem zu Ende und wird, ohne bestätigt worden zu sein, nicht vor { $from } wieder übernommen

emergency-refusal-too-many = Für die Wahlberechtigten von { $body } { $most ->
    [one] wurde binnen eines Jahres { $most } Zuständigkeit übernommen, die
   *[other] wurden binnen eines Jahres { $most } Zuständigkeiten übernommen, die
} niemand bestätigt hat; mehr geht nicht

emergency-refusal-not-assumed = { $body } hat oder behält hierzu nichts, was es übernommen hat

emergency-refusal-not-theirs = Dies wurde von { $of } übernommen, und { $by } bestätigt es nicht und holt es nicht zurück

emergency-refusal-on-both-sides = { $member } sitzt in { $body }, das dies übernommen hat, und kann im anderen Gremium weder danach fragen noch darüber abstimmen

emergency-refusal-too-few-others = So viele in { $by } sitzen auch in { $body }, dass sie es sich selbst bestätigen würden

emergency-refusal-nothing-to-keep = { $body } hat hierzu nichts zurückzugeben oder hat es schon abgelehnt

emergency-refusal-no-such-constituency = Einen Wahlkreis { $constituency } gibt es nicht

emergency-refusal-elects-nobody = In { $constituency } werden keine Wahlen verschoben: Die Sitze werden nicht gewählt, oder vom Gremium selbst oder von dem, dessen Vorstand es ist

emergency-refusal-put-off-enough = Die Wahlen in { $constituency } wurden zweimal verschoben oder von den Wahlberechtigten wieder aufgenommen: Nun wird gewählt

emergency-refusal-too-many-seats = { $body } würde die Wahlen für { $seats } von { $of } Sitzen verschieben; höchstens ist es ein Drittel

emergency-refusal-too-few-vote = so viele von denen, die abstimmen, sind für { $constituency } gewählt, dass wenige für alle entscheiden würden
emergency-refusal-sits-for-it = { $member } sitzt für { $constituency } und kann weder fragen noch abstimmen, ob dort gewählt wird

emergency-refusal-voting-began = In { $election } hat die Abstimmung begonnen, und niemand hält sie auf

emergency-refusal-are-put-off = Die Wahlen in { $constituency } sind bis { $until } verschoben; die Wahlberechtigten können sie jederzeit wieder aufnehmen

emergency-refusal-not-put-off = Die Wahlen in { $constituency } sind nicht verschoben

emergency-refusal-not-theirs-to-resume = Die Wahlen in { $constituency } nehmen die Wahlberechtigten wieder auf oder das Gremium, in dem die Sitze sind

emergency-refusal-sits-there-already = { $body } sitzt bis dahin schon dort

emergency-refusal-not-moved = { $body } sitzt an seinem Ort
