# Die Karte der Befugnisse, und wer auf wen wartet.

powers-one = { $who }
powers-together = { $count ->
    [0] { $kind } (nicht gebildet)
   *[other] { $count } × { $kind }
}
powers-sends = { $from } entsendet in dieses Gremium: { $to }{ $seats ->
    [0] .
    [one] ; { $seats } Sitz.
   *[other] ; { $seats } Sitze.
}
powers-elects = { $from } wählt { $to }{ $seats ->
    [0] .
    [one] : { $seats } Sitz.
   *[other] : { $seats } Sitze.
}
powers-recalls = { $from } kann abberufen, wer so gewählt ist: { $to }.
powers-meets = { $from } tagt als { $to }.
powers-holds = { $from } hat einen Teil, der eigens tagt: { $to }.
powers-hears = { $to } antwortet auf Anfragen binnen { SAY($within, case: "dative") }: { $from }.
powers-hears-reports = { $to } antwortet auf Anfragen binnen { SAY($within, case: "dative") } und berichtet alle { $reports }: { $from }.
powers-dismisses = { $from } kann entlassen, wer hier sitzt: { $to }{ $constructive ->
    [yes] , nur durch Wahl einer Nachfolge.
   *[no] .
}
powers-decides = { $from } entscheidet, ob gilt, was { $to } aufgehalten hat; beschlossen hatte es: { $over }.
powers-label-sends = { $seats ->
    [0] entsendet
    [one] entsendet { $seats }
   *[other] entsendet { $seats }
}
powers-label-elects = { $seats ->
    [0] wählt
    [one] wählt { $seats }
   *[other] wählt { $seats }
}
powers-label-recalls = kann abberufen
powers-label-meets = tagt als
powers-label-holds = hat als Teil
powers-label-hears = erhält Antwort
powers-label-hears-reports = erhält Antwort und Berichte
powers-label-dismisses = kann entlassen
powers-label-decides = entscheidet
powers-label-oversees = { $right ->
    [inform] wird unterrichtet
    [consult] wird gehört
    [consent] muss zustimmen
    [veto] hat ein Veto
    [suspend] kann aussetzen
    [confirm] muss bestätigen
    [attend] nimmt teil
   *[instruct] weist an
}
powers-stopped = { $stopped ->
    [one] { $stopped } Beschluss ist aufgehalten und kann wieder aufgenommen werden
   *[other] { $stopped } Beschlüsse sind aufgehalten und können wieder aufgenommen werden
}
powers-clock = { $running ->
    [one] 1 wartet, bis { $next }
   *[other] { $running } warten, zuerst bis { $next }
}
powers-clock-stopped = { $stopped } aufgehalten
powers-folded = { $count } solche Pfeile, als einer gezeichnet
powers-not-formed = erst wenn beide gebildet sind

## Die Seite

powers-title = Karte der Befugnisse
powers-of-kind = Karte der Befugnisse: { $kind }
powers-of-body = Befugnisse: { $body }
powers-lede = Jeder Pfeil geht von denen aus, die ein Recht haben, zu denen, über die sie es haben. Was ansteht, ist hervorgehoben, mit dem Ende der Frist.
powers-figures = { $bodies ->
    [one] { $bodies } Gremium
   *[other] { $bodies } Gremien
} und { $rights ->
    [0] kein Recht eines Gremiums an Beschlüssen eines anderen.
    [one] { $rights } Recht eines Gremiums an Beschlüssen eines anderen.
   *[other] { $rights } Rechte von Gremien an Beschlüssen anderer, jedes zwischen zweien für sich gezählt.
}
powers-picture-list = Die Liste darunter sagt dasselbe.
powers-not-drawn = { $more ->
    [one] { $more } ihrer Pfeile ist nicht gezeichnet.
   *[other] { $more } ihrer Pfeile sind nicht gezeichnet.
}
powers-legend-right = ein Recht
powers-legend-told = wird unterrichtet
powers-legend-heard = wird gehört
powers-legend-stops = kann aufhalten
powers-legend-lit = steht an
powers-legend-stopped = aufgehalten
powers-list = Wer was darf
powers-nobody = Hier hat niemand ein Recht über andere.
powers-who = Wer darauf ist
powers-open-kind = diese einzeln zeigen
powers-near = der eigene Teil der Karte
powers-waits-for = { $waits ->
    [one] { $waits } Beschluss wartet darauf
   *[other] { $waits } Beschlüsse warten darauf
}
powers-whole = Die ganze Karte
powers-map = Karte der Befugnisse: wer entsendet, wählt, abberuft, beaufsichtigt und entlässt
powers-here = Wer hier wen aufhalten kann
powers-map-here = Sein Teil der Karte der Befugnisse

## Wer auf wen wartet

deadlock-title = Wer auf wen wartet
deadlock-nothing = Nichts wartet auf jemanden.
deadlock-circles = Sie warten aufeinander
deadlock-circle = { $round } warten aufeinander, seit dem { $since }: nichts davon geht weiter, wenn sich keines von ihnen bewegt. Die erste Frist darin endet am { $next }.
deadlock-circle-more = { $held } Beschlüsse sind so aufgehalten, bei { $bodies } Gremien.
deadlock-more = { $more ->
    [one] und ein weiterer Kreis
   *[other] und { $more } weitere Kreise
}
deadlock-waits = { $resolution }, beschlossen von { $body }, wartet auf { $by }
deadlock-since = Beschlossen von { $body }; so seit dem { $since }.
deadlock-ends = Was es beendet:
deadlock-step = { $by } { $how ->
    [use] macht von dem Recht Gebrauch
    [complete] reicht nach, was fehlt
    [stand-by] hält daran fest
    [give-up] gibt das auf
    [override] überstimmt das
    [to-joint-sitting] bringt es vor beide Gremien gemeinsam
    [to-electors] bringt es vor die eigenen Wählenden
    [together] erhält recht von denen, die zwischen beiden entscheiden
   *[decide] lässt ihn gelten
}
deadlock-override = { $by } überstimmt das mit { $share } der Stimmen
deadlock-then = allein die Zeit: am { $until } { $fate ->
    [passes] steht ihm dieses Recht nicht mehr entgegen
    [stops] ist er aufgehalten
   *[ends] ist er endgültig aufgehalten
}
deadlock-list = Was wartet, eines nach dem anderen
deadlock-sittings = Verlegte Sitzungen
deadlock-postponed = { $sitting } von { $body } wurde { $times ->
    [one] einmal
   *[other] { $times }-mal
} verlegt, höchstens { $most }-mal ist möglich; Beginn am { $opens }.
deadlock-acts = Anträge, die auf Zustimmung warten
deadlock-act = { $act }, beantragt von { $by }, wartet bis zum { $until } auf die Zustimmung dieses Amtes: { $office }, { $of }; Schweigen { $silence ->
    [allows] gilt als Zustimmung.
   *[refuses] gilt nicht als Zustimmung.
}

## Die Karte, wie sie an einem Tag war

powers-at = Wie sie war am Ende des Tages
powers-look = Ansehen
powers-then = Wie sie war am Ende des { SAY($at, as: "day") } (UTC), nach <entry>Eintrag { $entry }</entry> des Protokolls. Wohin die Verweise führen, ist gezeigt, wie es jetzt ist.
powers-now = Wie sie jetzt ist
powers-nothing-then = Bis dahin war hier noch nichts gegründet.
powers-too-long = Bis dahin hat das Protokoll mehr als { $most } Einträge und ist zu lang, um für einen Blick durchgegangen zu werden: wer das Protokoll mitnimmt, kann es durchgehen.
