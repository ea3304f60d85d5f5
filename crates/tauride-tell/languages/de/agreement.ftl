# Vereinbarungen: Parteien, Angebote und Antworten, Bedingungen und wie sie stehen.

agreement-crumb = Vereinbarung
agreement-draft = Entwurf seit { $at }
agreement-dropped = der Entwurf wurde am { $at } fallen gelassen
agreement-offered = angeboten, anzunehmen bis { $until }
agreement-refused = am { $at } abgelehnt
agreement-withdrawn = das Angebot wurde am { $at } zurückgezogen
agreement-unanswered = nicht von allen rechtzeitig angenommen; das Angebot verfiel am { $at }
agreement-in-force = in Kraft seit { $at }
agreement-time-over = abgelaufen am { $at }
agreement-denounced = gekündigt und beendet am { $at }
agreement-breached = durch eine Verletzung erloschen am { $at }
agreement-party-ended = mit einer Partei beendet am { $at }
agreement-drafted = Entworfen von { $by } am { $at }.
agreement-offered-by = Angeboten von { $by } am { $at }, bis { $until }.
agreement-mediated-by = Angeboten von { $by }, die nicht Partei ist und vermittelt, am { $at }, bis { $until }.
agreement-otherwise = Andernfalls, hieß es: „{ $otherwise }“
agreement-arbiter = Streit entscheidet { $body }.
agreement-no-arbiter = Niemand wurde benannt, der Streit entscheidet: Was strittig ist, bleibt es, und keine Seite entscheidet allein.
agreement-notice = Wer sie kündigt, hat eine Frist von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
agreement-ends = Sie endet am { $until }.
agreement-denounced-by = Gekündigt von { $by }: „{ $reason }“
agreement-parties = Parteien
agreement-party-accepted = angenommen in { $poll }
agreement-party-refused = abgelehnt in { $poll }
agreement-party-silent = hat nicht geantwortet
agreement-conditions = Bedingungen
agreement-conditions-note = Jede steht in einem Zustand. Was eine Seite sagt, gilt, wenn die andere es nicht binnen vierzehn Tagen bestreitet.
agreement-no-conditions = Sie hat keine Bedingungen.
agreement-condition-owed = { $number }. { $of }: „{ $says }“
agreement-achieved = zu erreichen bis { $by }; bei Verletzung { $breach ->
    [ends] endet die Vereinbarung
   *[goes-on] gilt sie weiter
}
agreement-maintained = aufrechtzuerhalten; bei Verletzung { $breach ->
    [ends] endet die Vereinbarung
   *[goes-on] gilt sie weiter
}
agreement-condition-open = offen
agreement-condition-disputed = strittig
agreement-condition-kept = erfüllt
agreement-condition-breached = verletzt
agreement-said = { $finding ->
    [kept] Soll erfüllt sein
   *[breached] Soll verletzt oder überfällig sein
}: Das gilt, wenn es nicht bis { $until } bestritten wird
agreement-evidence = Belege und was gesagt wurde: { $pieces }
agreement-evidence-by = { $by } am { $at }
agreement-all = Vereinbarungen
agreement-more = und { $more } davor
agreement-drop = Den Entwurf fallen lassen
agreement-put-accept = Abstimmen lassen, ob { $whose } sie annimmt
agreement-put-refuse = Abstimmen lassen, ob { $whose } sie ablehnt
agreement-put-withdraw = Abstimmen lassen, ob { $whose } das Angebot zurückzieht
agreement-put-kept = Abstimmen lassen, ob Bedingung { $condition } erfüllt ist
agreement-put-breached = Abstimmen lassen, ob Bedingung { $condition } verletzt ist
agreement-put-button = Zur Abstimmung stellen
agreement-offer-form = Abstimmen lassen, ob { $whose } sie anbietet
agreement-offer-until = Bis wann sie angenommen werden kann
agreement-offer-otherwise = Was andernfalls folgen soll, bei einem Ultimatum
agreement-denounce-form = Abstimmen lassen, ob { $whose } sie kündigt
agreement-reason = Warum
agreement-add-form = Eine Bedingung hinzufügen
agreement-add-of = Nummer der Partei, die sie schuldet, etwa U1 oder B2
agreement-add-by = Bis wann es zu erreichen ist; nichts, wenn ein Zustand aufrechtzuerhalten ist
agreement-add-says = Was geschuldet wird
agreement-add-ends = Bei Verletzung endet die Vereinbarung
agreement-add-goes-on = Bei Verletzung gilt sie weiter
agreement-add-button = Hinzufügen
agreement-say-kept = Sagen, dass Bedingung { $condition } erfüllt ist
agreement-claim-breach = Behaupten, dass Bedingung { $condition } verletzt ist
agreement-contest = Bestreiten, was zu Bedingung { $condition } gesagt wird
agreement-add-evidence = Einen Beleg zu Bedingung { $condition } vorlegen
agreement-says = Woraus das ersichtlich ist
agreement-say-button = Sagen
agreement-draft-form = Eine Vereinbarung entwerfen
agreement-title = Titel
agreement-draft-parties = Nummern der Parteien, etwa U1 B2
agreement-draft-arbiter = Nummer des Gremiums, das Streit entscheidet, etwa B3
agreement-draft-notice = Tage Kündigungsfrist
agreement-draft-until = Wann sie von selbst endet
agreement-draft-says = Was vereinbart wird
agreement-draft-button = Entwerfen
