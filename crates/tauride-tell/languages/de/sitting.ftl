# Sitzungen: welche, wie sie stehen, und wer im Saal ist.

sitting-of = Sitzung, { $body }, { $opens }
sitting-demanded = von { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitgliedern
} verlangt, { $needed } nötig
sitting-convened = von den Mitgliedern einberufen für den { $opens }
sitting-called = einberufen für den { $opens }
sitting-open = eröffnet, bis spätestens { $until }
sitting-interrupted = unterbrochen; endet spätestens am { $until }
sitting-adjourned = vertagt auf den { $opens }
sitting-closed = geschlossen
sitting-closed-by-force = mit Gewalt geschlossen
sitting-time-over = beendet durch Zeitablauf
sitting-not-opened = nicht zustande gekommen: Niemand hat sie eröffnet
sitting-not-convened = nicht zustande gekommen: Zu wenige haben sie verlangt
sitting-body-ended = beendet: Das Gremium besteht nicht mehr
sitting-quorum = { $present ->
    [one] { $present } stimmberechtigtes Mitglied
   *[other] { $present } stimmberechtigte Mitglieder
} anwesend{ $voices ->
    [0] {""}
   *[other] , dazu { $voices } mit beratender Stimme
}; nötig sind { $needed }: beschlussfähig
sitting-no-quorum = { $present ->
    [one] { $present } stimmberechtigtes Mitglied
   *[other] { $present } stimmberechtigte Mitglieder
} anwesend{ $voices ->
    [0] {""}
   *[other] , dazu { $voices } mit beratender Stimme
}; nötig sind { $needed }: nicht beschlussfähig

## Die Seite einer Sitzung

sitting-chair = Den Vorsitz führt { $chair }.
sitting-detained = Festgehalten
sitting-say-by-force = Gewaltsame Schließung, gemeldet von
sitting-by = durch { $whom }
sitting-called-by = Einberufen von { $by }.
sitting-convened-by = Einberufen von Mitgliedern des Gremiums, zuerst verlangt von { $by }.
sitting-postponed = { $times ->
    [one] Einmal verlegt.
   *[other] { $times }-mal verlegt.
}
sitting-agenda = Tagesordnung
sitting-sign-in = Zur Teilnahme bitte <sign-in>anmelden</sign-in>.
sitting-in-the-hall = Im Saal
sitting-with-a-voice = mit beratender Stimme
sitting-stepped-in = tritt ein für { $seat }
sitting-votes-for = stimmt für { $seat }

## Was man dabei tun kann

sitting-call-button = Einberufen
sitting-call = Eine Sitzung einberufen
sitting-demand-button = Verlangen
sitting-demand = Eine Sitzung verlangen
sitting-opens-utc = Beginn (UTC)
sitting-place = Ort
sitting-agenda-items = Tagesordnung, ein Punkt je Zeile
sitting-join = Dem Verlangen beitreten
sitting-open-it = Sitzung eröffnen
sitting-check-in = Anwesenheit melden
sitting-take-chair = Vorsitz übernehmen
sitting-resume = Sitzung fortsetzen
sitting-want-to-close = Schluss beantragen
sitting-want-to-go-on = Für Fortsetzung eintreten
sitting-step-back = Zurücktreten für das Mitglied
sitting-leave = Saal verlassen
sitting-postpone-button = Verlegen
sitting-postpone = Sitzung verlegen
sitting-to-utc = Auf (UTC)
sitting-step-in-button = Eintreten
sitting-step-in = Für ein abwesendes Mitglied eintreten
sitting-their-seat = Dessen Sitz, zum Beispiel S9
sitting-adjourn-button = Vertagung beantragen
sitting-adjourn = Sitzung vertagen
sitting-follow-button = Folgen
sitting-follow = Jemandem aus dem Saal folgen
sitting-whom = Wem
sitting-walk-out-button = Ausziehen
sitting-walk-out = Ausziehen, mit allen, die folgen wollen
sitting-statement = Ihre Erklärung
sitting-interrupt-button = Unterbrechen
sitting-interrupt = Sitzung unterbrechen
sitting-why = Grund
sitting-report-button = Melden
sitting-report-detained = Melden, dass ein Mitglied festgehalten wird
sitting-who = Wer
sitting-known = Was darüber bekannt ist
sitting-report-force = Melden, dass die Sitzung mit Gewalt geschlossen wurde
sitting-by-whom = Durch wen, falls bekannt
