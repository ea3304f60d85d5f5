# Sitze: was sie sind, wer sie innehat, wie sie erlangt und warum sie verlassen wurden.

seats-filling = { $all ->
    [0] noch keine Sitze
    [1] { $vacant ->
        [0] 1 Sitz, besetzt
       *[other] 1 Sitz, unbesetzt
    }
   *[other] { $vacant ->
        [0] alle { $all } Sitze besetzt
       *[other] { $held } von { $all } Sitzen besetzt, { $vacant } frei
    }
}{ $contested ->
    [0] {""}
   *[other] , { $contested } angefochten
}
seat-rule = { $rule }
seat-delegate = Delegiertensitz
seat-delegates = Delegiertensitze
seat-of-body = { $rule }, { $body }
seat-of-sender = { $rule } für { $from }, { $body }

title-elected = gewählt bei { $election }
title-alternate = als Ersatzmitglied nachgerückt
title-countback = durch Nachzählung von { $election }
title-ex-officio = kraft Amtes durch { $mandate }
title-co-opted = kooptiert durch { $poll }
title-replacement = als Nachfolge durch { $poll }
title-held-up = getragen von Dauerstimmen
title-self-constituted = durch Konstituierung des Gremiums

reason-recalled = abberufen
reason-let-go = nicht mehr von Dauerstimmen getragen
reason-resigned = zurückgetreten
reason-died = verstorben
reason-term-over = Amtszeit abgelaufen
reason-succeeded = Nachfolge hat den Sitz eingenommen
reason-cascade = { $mandate } ist erloschen
reason-franchise-lost = nicht mehr im Verzeichnis
reason-group-full = die Gruppe hat bereits alle ihre Sitze
reason-credential-refused = Mandat für ungültig erklärt
reason-body-ended = das Gremium besteht nicht mehr
reason-agreement-ended = die Vereinbarung endete, auf der der Sitz beruhte
reason-unit-merged = die Gliederung, die gewählt hatte, ging in einer anderen auf
reason-dismissed = entlassen
reason-incompatible = mit einem anderen Sitz unvereinbar

## Die Seite eines Sitzes

seat-title = { $who }, { $seat }
seat-vacant = Unbesetzt
seat-since = seit dem { SAY($since, as: "day") }, { $title } ({ $mandate }).
seat-term-until = Die Amtszeit endet am { $until }.
seat-credential-contested = Die Gültigkeit des Mandats ist angefochten; das Gremium hat darüber noch nicht entschieden.
seat-caretaker = Geschäftsführend im Amt, bis die Nachfolge den Sitz einnimmt.
seat-substitute = Bis zum { $until } übernimmt { $who } die Vertretung.
seat-instructed = Aufträge der Wahlberechtigten
seat-nobody = Diesen Sitz hat zurzeit niemand inne.
seat-election = Es läuft eine Wahl: { $election }.
seat-recall = Abberufung
seat-recall-share-of = Der nötige Anteil bemisst sich nach { $whole } Wahlberechtigten.
seat-recall-opened = Das Begehren läuft seit dem { $opened }.
seat-recall-opened-lapses = Das Begehren läuft seit dem { $opened } und verfällt am { $lapses }.
seat-recall-unsigned = Noch hat niemand unterschrieben.
seat-recall-poll-open = <poll>Die Abstimmung</poll> läuft bis zum { $until }.
seat-recall-failed = Zuletzt ist am { SAY($failed, as: "day") } eine Abberufung gescheitert.
seat-recall-missing = noch { $missing } nötig
seat-recall-never-enough = keine Zahl von Unterschriften reicht aus
seat-recall-signatures = { $signatures } von { $needed } Unterschriften
seat-recall-signed = { $signatures ->
    [one] { $signatures } Unterschrift
   *[other] { $signatures } Unterschriften
}
seat-not-recalled = Nicht abberufen
seat-standing-ballots = Dauerstimmen
seat-held-up = Getragen
seat-by-electors = Stimmen, von { $electors } Wahlberechtigten
seat-leads = { $who } führt und erhält den Sitz am { $until }, wenn der Vorsprung bis dahin besteht.
seat-before-electors = Zur Abstimmung gestellt
seat-you-elect = Sie sind für diesen Sitz wahlberechtigt.
seat-sign-in = Zum Unterschreiben, Abstimmen und Erteilen von Aufträgen bitte <sign-in>anmelden</sign-in>.
seat-ways = Wege der Abberufung
seat-no-ways = Die Satzung sieht für diesen Sitz keine Abberufung vor.
seat-alternates = Ersatzmitglieder
seat-alternates-order = In dieser Reihenfolge rücken nach:
seat-held-before = Frühere Mandate
seat-filled-by = Gewählt von { $from }: { $electors } Wahlberechtigte.
seat-voice-only = Beratend, ohne Stimme.
seat-reserved = Vorbehalten nach { $agreement }.
seat-article = Satzung Art. { $article }; Sitz { $seat }.

mandate = Mandat
mandate-who = Wer
mandate-seat = Sitz
mandate-body = Gremium
mandate-title = Erlangt
mandate-from = Von
mandate-to = Bis
mandate-ended = Beendet

## Was man dort tun kann

seat-sign-recall = Abberufung unterschreiben
seat-take-signature-back = Unterschrift zurückziehen
seat-put-recall = Die Wahlberechtigten über die Abberufung abstimmen lassen
seat-call-election = Wahl ansetzen
seat-let-go = Dauerstimme zurücknehmen
seat-sit-again = Sitz wieder selbst wahrnehmen
seat-resign = Von diesem Sitz zurücktreten
seat-put-question = Zur Abstimmung stellen
seat-replace-by = Ersetzung durch folgendes Mitglied vorschlagen
seat-instruct = Einen Auftrag zur Abstimmung stellen
seat-instruction = Wortlaut des Auftrags
seat-hold-up-button = Dauerstimme abgeben
seat-hold-up = Dauerstimme für
seat-substitute-button = Vertretung benennen
seat-substitute-for-a-time = Sich eine Zeit lang vertreten lassen
seat-alternate = Ersatzmitglied
seat-until-utc = Bis (UTC)
seat-groups-button = Angeben
seat-groups = Andere Gruppen angeben als bisher
seat-in-group = Ich gehöre zur Gruppe „{ $group }“
seat-in-group-of = Ich gehöre zur Gruppe „{ $group }“ ({ $category })
seat-contest-button = Anfechten
seat-contest = Gültigkeit des Mandats anfechten
seat-contest-ground = Aus welchem Grund?
seat-contest-says = Was war nicht in Ordnung?
ground-eligibility = Wählbarkeit
ground-notice = Bekanntmachung der Wahl
ground-nominations = Wahlvorschläge
ground-roll = Verzeichnis der Wahlberechtigten
ground-votes = Wer abgestimmt hat
ground-count = Auszählung
ground-influence = Unzulässige Beeinflussung
