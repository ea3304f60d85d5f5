# Was im Protokoll steht: Ereignisse, Anträge und Fragen. Der englische Satz steht in languages/en/events.ftl unter demselben Schlüssel.

event-charter-founded = „{ $name }“ wurde gegründet
event-charter-founding-ended = die Gründung wurde abgeschlossen
event-charter-amendment-proposed = { $body } erhielt einen Satzungsvorschlag, der folgende Artikel ändert: { $articles }{ $entrenched ->
    [true] , darunter besonders geschützte
   *[false] { "" }
}
event-charter-amending-right-passed = { $from } übertrug das Recht zur Satzungsänderung auf { $to }
event-charter-charter-amended = Fassung { $version } der Satzung gilt aufgrund von { $poll }

event-clock-time-passed = es ist der { $to }

event-roll-unit-formed = die Gliederung { $unit } „{ $name }“ ({ $kind }) wurde gebildet
event-roll-enrolled = { $first }: Aufnahme in { $unit }{ $waiting ->
    [true] , wartend bis zur Öffnung des Verzeichnisses
   *[false] { "" }
}
event-roll-admitted = { $members }: auch in { $unit } aufgenommen{ $waiting ->
    [true] , wartend bis zur Öffnung des Verzeichnisses
   *[false] { "" }
}
event-roll-left-roll = { $member } verließ { $unit }
event-roll-struck-off = { $member } wurde aus dem Verzeichnis von { $unit } gestrichen: nicht mehr erfüllt ist „{ $test }“
event-roll-moved = { $member } wechselte von { $from } zu { $to }{ $waiting ->
    [true] , wartend bis zur Öffnung des Verzeichnisses
   *[false] { "" }
}
event-roll-enrolment-waits = { $by } bestätigte die Aufnahme von { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitgliedern
} in { $unit }; eine zweite Amtsperson muss es auch tun
event-roll-admission-waits = { $by } bestätigte die Aufnahme in { $unit } von { $members }; eine zweite Amtsperson muss es auch tun
event-roll-strike-waits = { $by } will { $member } aus dem Verzeichnis von { $unit } streichen; eine zweite Amtsperson muss es auch wollen
event-roll-reception-waits = { $by } will { $member } von { $from } nach { $to } übernehmen; eine zweite Amtsperson muss es auch wollen
event-roll-death-recorded = { $member } ist verstorben
event-roll-death-waits = { $by } will den Tod von { $member } ({ $unit }) eintragen; eine zweite Amtsperson muss es auch wollen
event-roll-strike-stands = { $member } bleibt aus dem Verzeichnis von { $unit } gestrichen: Das lässt sich nicht mehr anfechten
event-roll-death-stands = der Tod von { $member } steht fest: Niemand hat ihn rechtzeitig angefochten
event-roll-move-asked = { $member } beantragte den Wechsel von { $from } zu { $to }
event-roll-strike-contested = { $by } focht die Streichung von { $member } aus dem Verzeichnis von { $unit } an: { $member } steht wieder darin{ $waiting ->
    [true] , wartend bis zur Öffnung
   *[false] { "" }
}
event-roll-death-contested = { $by } focht den Eintrag des Todes von { $member } an; { $member } steht wieder in den Verzeichnissen
event-roll-newcomers-joined = { $joined } Wartende traten { $unit } bei, nachdem das Verzeichnis sechzig Tage geschlossen war
event-roll-weight-set = { $member } hat in { $unit } das Stimmgewicht { $weight }
event-roll-roll-frozen = das Verzeichnis von { $unit } wurde geschlossen
event-roll-roll-thawed = das Verzeichnis von { $unit } wurde geöffnet; { $joined } Wartende traten bei
event-roll-figure-declared = { $unit } gab an: { $count } { $figure }

event-body-body-formed = das Gremium { $body } „{ $name }“ ({ $kind }) wurde gebildet{ $with-senders ->
    [yes] , entsandt von { $senders }
   *[no] { "" }
}{ $with-provisional-until ->
    [yes] , zu bestätigen bis { $provisional-until }
   *[no] { "" }
}
event-body-self-constituted = { $members } konstituierten sich als { $body } „{ $name }“ ({ $kind }), zu bestätigen bis { $until }
event-body-affiliated = { $sender } wurde an { $body } angeschlossen
event-body-apportioned = die Sitze von { $body } wurden neu verteilt
event-body-seats-established = { $first }: in { $body } eingerichtet für { $from } ({ $constituency }){ $with-agreement ->
    [yes] , vorbehalten nach „{ $agreement }“
   *[no] { "" }
}{ $with-on ->
    [yes] , beruhend auf { $on }
   *[no] { "" }
}
event-body-seats-reduced = { $seats }: aufgegeben in { $constituency }
event-body-sending-agreed = { $sender } entsendet nach { $body }, sobald es aufgenommen ist
event-body-body-ratified = { $body } wurde von { $by } bestätigt
event-body-consented = { $member } ist zu einem Sitz in „{ $name }“ ({ $kind }) bereit
event-body-consent-withdrawn = { $member } ist zu einem Sitz in „{ $name }“ ({ $kind }) nicht mehr bereit
event-body-body-seated = { $body } wurde beschlussfähig, { $filled } von { $of ->
    [one] { $of } Sitz
   *[other] { $of } Sitzen
} sind besetzt
event-body-body-vacated = { $body } ist neu zu wählen, bevor es wieder beschließt
event-body-body-ended = { $body } besteht nicht mehr

event-election-election-called = { $election } wurde in { $constituency } für { $seats ->
    [one] { $seats } Sitz
   *[other] { $seats } Sitze
} angesetzt{ $with-succeeds ->
    [yes] , als Nachfolge zum Ende der Amtszeit am { $succeeds }
   *[no] { "" }
}{ $with-nominations-until ->
    [yes] , Wahlvorschläge bis { $nominations-until }
   *[no] { "" }
}
event-election-nominated = { $candidate } wurde bei { $election } vorgeschlagen
event-election-candidate-stood = { $candidate } kandidiert bei { $election }{ $with-name ->
    [yes] { " " }als „{ $name }“
   *[no] { "" }
}{ $with-label ->
    [yes] , eigene Angabe „{ $label }“
   *[no] { "" }
}{ $with-groups ->
    [yes] , Gruppen { $groups }
   *[no] { "" }
}
event-election-nominations-reopened = bei { $election } werden wieder Wahlvorschläge angenommen{ $with-until ->
    [yes] , bis { $until }
   *[no] { "" }
}
event-election-candidate-relabelled = { $candidate } kandidiert bei { $election } jetzt als „{ $label }“
event-election-candidate-withdrew = { $candidate } zog bei { $election } zurück
event-election-voting-opened = die Stimmabgabe bei { $election } begann{ $with-until ->
    [yes] , bis { $until }
   *[no] { "" }
}
event-election-second-round-opened = bei { $election } begann der zweite Wahlgang zwischen { $between }{ $with-until ->
    [yes] , bis { $until }
   *[no] { "" }
}
event-election-lot-required = { $election } wartet auf das Los{ $with-seat ->
    [yes] { " " }über { $seat }
   *[no] { "" }
}: { $places ->
    [one] { $places } Platz
   *[other] { $places } Plätze
} unter { $among }{ $with-lot-for ->
    [yes] { $lot-for ->
        [staying] , um in der Zählung zu bleiben
        [first-transfer] , wer zuerst übertragen wird
        [locking] , was zuerst festgelegt wird
       *[terms] , um die längere Amtszeit
    }
   *[no] { "" }
}
event-election-lot-recorded = das Los bei { $election } ergab { $order }, gezogen durch „{ $procedure }“
event-election-election-decided = { $election }: gewählt { $elected }{ $with-alternates ->
    [yes] , Ersatzmitglieder { $alternates }
   *[no] { "" }
}, { $voters ->
    [one] { $voters } Stimmzettel
   *[other] { $voters } Stimmzettel
}
event-election-election-failed = { $election } scheiterte: { $reason ->
    [no-candidate] niemand steht zur Wahl
    [turnout] zu geringe Wahlbeteiligung
    [no-seat] kein Sitz ist zu besetzen
    [not-seated] das wählende Gremium ist zuerst zu wählen
    [groups] die Kandidaturen reichen nicht, um die Sitze nach Gruppen zu besetzen
    [default-option] die Wahlberechtigten wollten keine der Kandidaturen
   *[uncountable] das Verfahren kann diese Stimmen nicht auszählen
}
event-election-counted-back = { $election } wurde für { $seat } nachgezählt: Es folgt { $elected }

event-ballot-ballot-cast = { $member } stimmte bei { $election } für { $ballot-choices }
event-ballot-ballot-cast-2 = { $member } reihte bei { $election } { $ballot-ranking }
event-ballot-ballot-cast-3 = { $member } vergab Punkte bei { $election }: { $ballot-points }
event-ballot-hands-reported = { $teller } meldete die Handzeichen bei { $election }: { $counts }
event-ballot-counts-differed = die Zählungen bei { $election } weichen voneinander ab und gelten nicht

event-credential-credential-contested = { $by } focht das Mandat { $mandate } an ({ $ground ->
    [eligibility] Wählbarkeit
    [notice] Bekanntmachung
    [nominations] Wahlvorschläge
    [roll] Verzeichnis
    [votes] Abstimmende
    [count] Auszählung
   *[influence] Beeinflussung
}): „{ $says }“
event-credential-credential-upheld = das Mandat { $mandate } ist gültig

event-mandate-mandate-opened = { $member } nahm { $seat } ein{ $with-name ->
    [yes] { " " }als „{ $name }“
   *[no] { "" }
}{ $with-label ->
    [yes] { " " }({ $label })
   *[no] { "" }
}, { $title }: { $mandate }{ $with-through ->
    [yes] { " " }durch { $through }
   *[no] { "" }
}{ $with-until ->
    [yes] { " " }bis { $until }
   *[no] { "" }
}
event-mandate-mandate-ended = { $mandate } von { $member } auf { $seat } endete: { $reason }
event-mandate-became-caretaker = { $mandate } wird geschäftsführend fortgesetzt{ $with-lost ->
    [yes] , da { $lost } endete
   *[no] { "" }
}
event-mandate-term-began = die Amtszeit der bei { $election } Gewählten begann: { $elected }
event-mandate-successor-withdrew = { $member } tritt den bei { $election } errungenen Sitz nicht an
event-mandate-groups-changed = { $member } änderte die Gruppen zu { $mandate }{ $with-groups ->
    [yes] , jetzt { $groups }
   *[no] { "" }
}
event-mandate-substitute-named = { $alternate } vertritt { $mandate } bis { $until }
event-mandate-substitution-ended = das Mitglied mit { $mandate } nimmt den Sitz wieder selbst wahr
event-mandate-instructed = { $mandate } erhielt den Auftrag: „{ $text }“

event-recall-recall-signed = { $member } unterschrieb die Abberufung von { $seat }
event-recall-signature-withdrawn = { $member } zog die Unterschrift gegen { $seat } zurück
event-recall-petition-carried = das Begehren gegen { $seat } ist mit { $signatures ->
    [one] { $signatures } Unterschrift
   *[other] { $signatures } Unterschriften
} zustande gekommen
event-recall-recall-carried = die Abberufung von { $seat } ist beschlossen
event-recall-recall-failed = die Abberufung von { $seat } scheiterte: { $reason ->
    [lapsed] Fristablauf
    [rejected] keine Mehrheit
    [not-recalled] die Wahlberechtigten beriefen das Mitglied nicht ab
   *[not-replaced] die Wahlberechtigten wählten die Nachfolge nicht
}
event-recall-held-up = { $member } gibt { $candidate } die Dauerstimme in { $constituency }
event-recall-let-go = { $member } nahm die Dauerstimme in { $constituency } zurück
event-recall-challenger-leads = { $challenger } führt in { $constituency } um { $seat } und erhält den Sitz am { $until }, wenn der Vorsprung hält
event-recall-lead-lost = { $challenger } führt in { $constituency } nicht mehr

event-poll-poll-opened = { $poll } wurde eröffnet{ $with-by ->
    [yes] , gestellt von { $by }
   *[no] { "" }
}: { $question }; { $electors ->
    [one] { $electors } Wahlberechtigte
   *[other] { $electors } Wahlberechtigte
}, bis { $until }
event-poll-vote-cast = { $member } stimmte bei { $poll } { $choice ->
    [for] mit Ja
    [against] mit Nein
   *[abstain] mit Enthaltung
}{ $with-seat ->
    [yes] { " " }für { $seat }
   *[no] { "" }
}
event-poll-count-reported = { $teller } meldete die Handzeichen bei { $poll }: { $count-for } Ja, { $count-against } Nein, { $count-abstain } Enthaltungen
event-poll-poll-counts-differed = die Zählungen bei { $poll } weichen voneinander ab und gelten nicht
event-poll-less-is-enough = bei { $poll } genügt von jetzt an { $share-strict ->
    [true] mehr als
   *[false] mindestens
} { $share-numerator }/{ $share-denominator } { $of ->
    [votes] der Stimmen
    [present] der Abstimmenden
    [electors] der Wahlberechtigten
   *[seats] der Sitze
}
event-poll-support-reached = die Zustimmung bei { $poll } reicht und führt zur Annahme, wenn sie bis { $until } hält
event-poll-support-lost = die Zustimmung bei { $poll } reicht nicht mehr
event-poll-poll-lapsed = { $poll } wurde gegenstandslos

event-convocation-called-to-constitute = { $convocation } lädt zur Konstituierung von „{ $name }“ ({ $kind }) am { $meets } nach { $place }{ $with-rivals ->
    [yes] , in Konkurrenz zu { $rivals }
   *[no] { "" }
}
event-convocation-answered = { $unit } sagte für { $convocation } durch { $by } zu
event-convocation-answer-supported = { $by } ist für die Zusage von { $unit } zu { $convocation }: { $electors } von { $needed } nötigen
event-convocation-answer-opposed = { $by } ist gegen die Zusage von { $unit } zu { $convocation }: { $electors } von { $needed } nötigen
event-convocation-answer-overtaken = { $unit } sagt für { $instead } zu und nicht mehr für { $convocation }, wofür weniger Wahlberechtigte sind
event-convocation-answer-taken-back = { $by } nahm die Zusage von { $unit } zu { $convocation } zurück{ $stands ->
    [true] ; sie bleibt bestehen
   *[false] { "" }
}
event-convocation-convocation-met = { $convocation } trat zusammen: { $units } Gliederungen mit { $electors } Wahlberechtigten, { $prevails ->
    [true] mehr als jede andere Einberufung
   *[false] eine andere Einberufung hat ebenso viele oder mehr
}

event-pending-act-held = der Antrag von { $by } wartet bis { $until } auf Zustimmung: { $pending }
event-pending-consent-given = { $pending } erhielt die Zustimmung{ $with-by ->
    [yes] { " " }von { $by }
   *[no] { "" }
}
event-pending-consent-withheld = { $pending } wurde die Zustimmung versagt{ $with-by ->
    [yes] { " " }von { $by }
   *[no] { "" }
}{ $with-reason ->
    [yes] : „{ $reason }“
   *[no] { "" }
}
event-pending-act-taken-back = { $pending } wurde zurückgenommen
event-pending-act-lapsed = { $pending } wurde gegenstandslos: Jetzt würde der Antrag abgelehnt

event-sitting-sitting-called = { $by } berief { $sitting } von { $body } für den { $opens } nach { $place } ein: { $agenda }
event-sitting-sitting-demanded = { $by } verlangte { $sitting } von { $body } für den { $opens }, { $place }: { $agenda }; nötig { $needed ->
    [one] ist { $needed } Mitglied
   *[other] sind { $needed } Mitglieder
}
event-sitting-demand-joined = { $by } trat dem Verlangen nach { $sitting } bei: { $members } von { $needed } nötigen
event-sitting-sitting-convened = die Mitglieder beriefen { $sitting } für den { $opens } ein
event-sitting-sitting-postponed = { $by } verlegte { $sitting } auf den { $to }
event-sitting-sitting-opened = { $by } eröffnete { $sitting }{ $with-seat ->
    [yes] { " " }für { $seat }
   *[no] { "" }
}, bis { $until }
event-sitting-checked-in = { $member } meldete sich zu { $sitting } an{ $with-seat ->
    [yes] { " " }für { $seat }
   *[no] { "" }
}{ $votes ->
    [true] { "" }
   *[false] , mit beratender Stimme
}{ $with-instead ->
    [yes] ; { $instead } trat zurück
   *[no] { "" }
}
event-sitting-stepped-in = { $member } trat in { $sitting } für { $seat } ein{ $with-instead ->
    [yes] ; { $instead } trat zurück
   *[no] { "" }
}
event-sitting-stepped-back = { $member } trat in { $sitting } zurück
event-sitting-left-hall = { $member } verließ den Saal von { $sitting }
event-sitting-vote-lost = { $member } hat in { $sitting } keine Stimme mehr
event-sitting-will-follow = { $member } folgt { $leader } aus { $sitting }
event-sitting-walked-out = { $by } zog aus { $sitting } aus{ $with-members ->
    [yes] , mit { $members }
   *[no] { "" }
}{ $with-statement ->
    [yes] : „{ $statement }“
   *[no] { "" }
}
event-sitting-quorum-reached = { $sitting } ist beschlussfähig: { $present } anwesend, { $needed } nötig
event-sitting-quorum-lost = { $sitting } ist nicht mehr beschlussfähig: { $present } anwesend, { $needed } nötig
event-sitting-chair-taken = { $by } übernahm den Vorsitz von { $sitting }
event-sitting-sitting-interrupted = { $by } unterbrach { $sitting }: „{ $reason }“
event-sitting-recess-taken = { $sitting } machte Pause{ $with-until ->
    [yes] { "" } bis { $until }
   *[no] { "" }
}
event-sitting-sitting-resumed = { $by } setzte { $sitting } fort
event-sitting-end-wished = { $by } will { $sitting } auf den { $to } vertagen: { $members } von { $needed } nötigen
event-sitting-end-wished-2 = { $by } will { $sitting } schließen: { $members } von { $needed } nötigen
event-sitting-going-on = { $by } will { $sitting } fortsetzen
event-sitting-sitting-adjourned = { $sitting } wurde auf den { $to } vertagt
event-sitting-detained-reported = { $by } meldete in { $sitting }, dass { $member } festgehalten wird: „{ $says }“
event-sitting-force-reported = { $by } meldete, dass { $sitting } mit Gewalt geschlossen wurde{ $with-closed-by ->
    [yes] , durch „{ $closed-by }“
   *[no] { "" }
}
event-sitting-sitting-ended = { $sitting } { $how ->
    [closed] wurde geschlossen
    [force] wurde mit Gewalt geschlossen
    [time-over] endete durch Zeitablauf
    [not-opened] kam nicht zustande: Niemand eröffnete
    [not-convened] kam nicht zustande: Zu wenige verlangten es
   *[body-ended] endete mit dem Gremium
}
event-poll-poll-decided = { $poll } wurde { $carried ->
    [true] angenommen
   *[false] abgelehnt
}: { $count-for } Ja, { $count-against } Nein, { $count-abstain } Enthaltungen; nötig { $majority-needed } { $side ->
    [for] Ja
    [against] Nein
   *[abstain] Enthaltungen
}, { $majority-share-strict ->
    [true] mehr als
   *[false] mindestens
} { $majority-share-numerator }/{ $majority-share-denominator } von { $majority-whole } { $majority-of ->
    [votes] Ja und Nein
    [present] Abstimmenden
    [electors] Wahlberechtigten
   *[seats] Sitzen
}{ $with-majority-missing ->
    [yes] , es fehlten { $majority-missing }
   *[no] { "" }
}{ $with-turnout-needed ->
    [yes] ; Beteiligung { $turnout-needed } nötig, { $turnout-share-strict ->
        [true] mehr als
       *[false] mindestens
    } { $turnout-share-numerator }/{ $turnout-share-denominator } von { $turnout-whole } Wahlberechtigten
   *[no] { "" }
}{ $with-turnout-missing ->
    [yes] , es fehlten { $turnout-missing }
   *[no] { "" }
}{ $with-support-needed ->
    [yes] ; Zustimmung von { $support-needed } der { $support-whole } Wahlberechtigten nötig, { $support-share-strict ->
        [true] mehr als
       *[false] mindestens
    } { $support-share-numerator }/{ $support-share-denominator }
   *[no] { "" }
}{ $with-support-missing ->
    [yes] , es fehlten { $support-missing }
   *[no] { "" }
}{ $with-before-needed ->
    [yes] ; nötig auch { $before-needed } Ja von { $before-whole } Stimmen derer, die seit einem Jahr im Verzeichnis stehen
   *[no] { "" }
}{ $with-before-missing ->
    [yes] , davon fehlten { $before-missing }
   *[no] { "" }
}{ $with-unheld ->
    [yes] ; die Zustimmung hätte bis { $unheld } halten müssen
   *[no] { "" }
}

## Fragen, die zur Abstimmung kommen

question-charter-amend = ob { $body } die vorgeschlagene Satzung annimmt
question-charter-pass-on = ob { $body } das Recht zur Satzungsänderung auf { $to } überträgt
question-body-co-opt = ob { $body } das Mitglied { $member } kooptiert
question-body-reserve = ob { $body } für { $sender } nach „{ $agreement }“ vorbehält: { $seats ->
    [one] { $seats } Sitz
   *[other] { $seats } Sitze
}{ $with-on ->
    [yes] , beruhend auf { $on }
   *[no] { "" }
}
question-body-send = ob { $sender } Delegierte in { $body } entsendet
question-body-ratify = ob { $by } das Gremium { $body } bestätigt
question-credential-credential = ob das Mandat { $mandate } gültig ist
question-mandate-instruct = ob auf { $seat } folgender Auftrag ergeht: „{ $text }“
question-recall-recall = ob { $seat } abberufen wird
question-recall-replace = ob { $successor } auf { $seat } nachfolgt
question-position-take = ob { $of } { $stance ->
    [for] für
   *[against] gegen
} { $matter } ist
question-position-drop = ob { $of } zu { $matter } keine Stellung mehr nimmt
question-position-instruct-on = ob auf { $seat } der Auftrag ergeht, { $stance ->
    [for] für
   *[against] gegen
} { $matter } zu sein

## Anträge. Wer sie stellt, steht davor; das Partizip passt zu einem Mitglied wie zu mehreren.

act-charter-found = { $actor }: Satzung „{ $it }“ beschlossen
act-charter-end-founding = { $actor }: Gründung abgeschlossen
act-charter-propose-amendment = { $actor }: Satzung „{ $it }“ vorgeschlagen an { $body }
act-clock-pass-time = { $actor }: Zeit vergangen bis zum { $to }
act-roll-form-unit = { $actor }: Gliederung „{ $name }“ ({ $kind }) gebildet
act-roll-enrol = { $actor }: { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
} in { $unit } aufgenommen{ $with-attests ->
    [yes] , bestätigt { $attests }
   *[no] { "" }
}
act-roll-admit = { $actor }: { $members } in { $unit } aufgenommen{ $with-attests ->
    [yes] , bestätigt { $attests }
   *[no] { "" }
}
act-roll-leave = { $actor }: { $unit } verlassen
act-roll-strike = { $actor }: { $member } aus { $unit } gestrichen; nicht mehr erfüllt ist „{ $test }“
act-roll-move = { $actor }: { $member } von { $from } nach { $to } versetzt{ $with-attests ->
    [yes] , bestätigt { $attests }
   *[no] { "" }
}
act-roll-receive = { $actor }: { $member } in { $unit } übernommen
act-roll-contest-strike = { $actor }: Streichung von { $member } aus { $unit } angefochten
act-roll-record-death = { $actor }: Tod von { $member } eingetragen
act-roll-contest-death = { $actor }: Eintrag des Todes von { $member } angefochten
act-roll-set-weight = { $actor }: Stimmgewicht von { $member } in { $unit } auf { $weight } gesetzt
act-roll-freeze-roll = { $actor }: Verzeichnis von { $unit } geschlossen
act-roll-thaw-roll = { $actor }: Verzeichnis von { $unit } geöffnet
act-roll-declare-figure = { $actor }: für { $unit } angegeben { $count } { $figure }
act-body-form-body = { $actor }: Gremium „{ $name }“ ({ $kind }) gebildet{ $with-senders ->
    [yes] , entsandt von { $senders }
   *[no] { "" }
}
act-body-affiliate = { $actor }: { $sender } an { $body } angeschlossen
act-body-apportion = { $actor }: Sitze von { $body } neu verteilt
act-body-consent = { $actor }: Bereitschaft zu einem Sitz in „{ $name }“ ({ $kind }) erklärt
act-body-withdraw-consent = { $actor }: Bereitschaft zu einem Sitz in „{ $name }“ ({ $kind }) zurückgezogen
act-body-self-constitute = { $actor }: Gremium „{ $name }“ ({ $kind }) konstituiert aus { $members }
act-election-call-election = { $actor }: Wahl in { $constituency } angesetzt
act-election-nominate = { $actor }: { $candidate } bei { $election } vorgeschlagen
act-election-accept = { $actor }: Vorschlag bei { $election } angenommen{ $with-name ->
    [yes] { " " }als „{ $name }“
   *[no] { "" }
}{ $with-label ->
    [yes] , eigene Angabe „{ $label }“
   *[no] { "" }
}{ $with-groups ->
    [yes] , Gruppen { $groups }
   *[no] { "" }
}
act-election-stand = { $actor }: Kandidatur bei { $election } erklärt{ $with-name ->
    [yes] { " " }als „{ $name }“
   *[no] { "" }
}{ $with-label ->
    [yes] , eigene Angabe „{ $label }“
   *[no] { "" }
}{ $with-groups ->
    [yes] , Gruppen { $groups }
   *[no] { "" }
}
act-election-withdraw = { $actor }: Kandidatur bei { $election } zurückgezogen
act-election-close-nominations = { $actor }: Vorschlagsliste von { $election } geschlossen
act-election-acclaim = { $actor }: Kandidaturen bei { $election } durch Zuruf für gewählt erklärt
act-election-record-lot = { $actor }: Los bei { $election } eingetragen: { $order }, gezogen durch „{ $procedure }“
act-ballot-cast-ballot = { $actor }: bei { $election } gestimmt für { $ballot-choices }
act-ballot-cast-ballot-2 = { $actor }: bei { $election } gereiht { $ballot-ranking }
act-ballot-cast-ballot-3 = { $actor }: bei { $election } Punkte vergeben: { $ballot-points }
act-ballot-report-hands = { $actor }: Handzeichen bei { $election } gemeldet: { $counts }
act-ballot-close-voting = { $actor }: Stimmabgabe bei { $election } geschlossen
act-credential-contest-credential = { $actor }: Mandat { $mandate } angefochten ({ $ground ->
    [eligibility] Wählbarkeit
    [notice] Bekanntmachung
    [nominations] Wahlvorschläge
    [roll] Verzeichnis
    [votes] Abstimmende
    [count] Auszählung
   *[influence] Beeinflussung
}): „{ $says }“
act-mandate-resign = { $actor }: Rücktritt von { $seat }
act-mandate-change-groups = { $actor }: Gruppen auf { $seat } geändert{ $with-groups ->
    [yes] , jetzt { $groups }
   *[no] { "" }
}
act-mandate-return = { $actor }: Sitz { $seat } wieder selbst wahrgenommen
act-mandate-substitute = { $actor }: { $alternate } als Vertretung auf { $seat } benannt bis { $until }
act-recall-sign-recall = { $actor }: Abberufung von { $seat } unterschrieben
act-recall-withdraw-signature = { $actor }: Unterschrift gegen { $seat } zurückgezogen
act-recall-hold-up = { $actor }: Dauerstimme in { $constituency } für { $candidate } abgegeben
act-recall-let-go = { $actor }: Dauerstimme in { $constituency } zurückgenommen
act-poll-open-poll = { $actor }: zur Abstimmung gestellt, { $question }
act-poll-cast-vote = { $actor }: bei { $poll } gestimmt mit { $choice ->
    [for] Ja
    [against] Nein
   *[abstain] Enthaltung
}
act-poll-report-count = { $actor }: Handzeichen bei { $poll } gemeldet: { $count-for } Ja, { $count-against } Nein, { $count-abstain } Enthaltungen
act-poll-close-poll = { $actor }: { $poll } geschlossen
act-convocation-call-to-constitute = { $actor }: Einberufung zur Konstituierung von „{ $name }“ ({ $kind }), { $place }, am { $meets }
act-convocation-answer = { $actor }: für { $unit } zu { $convocation } zugesagt
act-convocation-take-back = { $actor }: Zusage von { $unit } zu { $convocation } zurückgenommen
act-convocation-constitute = { $actor }: Zusammenkunft nach { $convocation } eröffnet
act-pending-consent = { $actor }: { $pending } zugestimmt
act-pending-withhold = { $actor }: Zustimmung zu { $pending } versagt: „{ $reason }“
act-pending-take-back = { $actor }: { $pending } zurückgenommen
act-sitting-call = { $actor }: Sitzung von { $body } einberufen für den { $opens }, { $place }: { $agenda }
act-sitting-demand = { $actor }: Sitzung von { $body } verlangt für den { $opens }, { $place }: { $agenda }
act-sitting-join = { $actor }: dem Verlangen nach { $sitting } beigetreten
act-sitting-postpone = { $actor }: { $sitting } auf den { $to } verlegt
act-sitting-open = { $actor }: { $sitting } eröffnet
act-sitting-check-in = { $actor }: zu { $sitting } angemeldet
act-sitting-step-in = { $actor }: in { $sitting } für { $seat } eingetreten
act-sitting-step-back = { $actor }: in { $sitting } zurückgetreten
act-sitting-leave = { $actor }: Saal von { $sitting } verlassen
act-sitting-follow = { $actor }: folgt { $leader } aus { $sitting }
act-sitting-walk-out = { $actor }: Auszug aus { $sitting }{ $with-statement ->
    [yes] : „{ $statement }“
   *[no] { "" }
}
act-sitting-take-chair = { $actor }: Vorsitz von { $sitting } übernommen
act-sitting-interrupt = { $actor }: { $sitting } unterbrochen: „{ $reason }“
act-sitting-resume = { $actor }: { $sitting } fortgesetzt
act-sitting-close = { $actor }: Schluss von { $sitting } beantragt
act-sitting-adjourn = { $actor }: Vertagung von { $sitting } auf den { $to } beantragt
act-sitting-go-on = { $actor }: Fortsetzung von { $sitting } gewünscht
act-sitting-report-detained = { $actor }: in { $sitting } gemeldet, dass { $member } festgehalten wird: „{ $says }“
act-sitting-report-force = { $actor }: gemeldet, dass { $sitting } mit Gewalt geschlossen wurde{ $with-closed-by ->
    [yes] , durch „{ $closed-by }“
   *[no] { "" }
}

## Abstimmungen im Saal

event-division-question-put = { $by } stellte { $division } in { $sitting } zu Punkt { $subject-item-item }: „{ $subject-item-question }“{ $with-subject-item-holds-until ->
    [yes] , bis { $subject-item-holds-until }
   *[no] { "" }
}{ $with-subject-item-holds-condition ->
    [yes] , zu beenden wenn: „{ $subject-item-holds-condition }“
   *[no] { "" }
}{ $with-subject-item-holds-on ->
    [yes] , zum Gegenstand „{ $subject-item-holds-on }“
   *[no] { "" }
}{ $with-subject-item-holds-replaces ->
    [yes] , an Stelle von { $subject-item-holds-replaces }
   *[no] { "" }
}
event-division-question-put-2 = { $by } stellte { $division } in { $sitting } zu Punkt { $subject-asked-item }: { $subject-asked-question }
event-division-question-put-3 = { $by } stellte { $subject-motion-motion } in { $sitting } zur Abstimmung: { $division }
event-division-question-taken-back = { $division } wurde zurückgenommen
event-division-hall-divided = { $with-by ->
    [yes] { $by } unterstützte { $division }:{ " " }
   *[no] { "" }
}über { $division } stimmt der Saal ab, { $present } anwesend{ $quorum ->
    [true] { "" }
   *[false] , nicht beschlussfähig
}, { $absent } abwesend, { $vacant } unbesetzt{ $with-cards ->
    [yes] , nach { $cards ->
        [one] { $cards } Kartenstimme
       *[other] { $cards } Kartenstimmen
    }
   *[no] { "" }
}, bis { $until }
event-division-vote-given = { $member } stimmte bei { $division } { $choice ->
    [for] mit Ja
    [against] mit Nein
   *[abstain] mit Enthaltung
}{ $with-seat ->
    [yes] { " " }für { $seat }
   *[no] { "" }
}
event-division-turned-to-hands = { $by } ging bei { $division } zum Handzeichen über, nachdem { $voted } namentlich gestimmt hatten
event-division-hands-counted = { $teller } zählte die Handzeichen bei { $division }: { $count-for } Ja, { $count-against } Nein, { $count-abstain } Enthaltungen
event-division-hands-differed = die Zählungen bei { $division } weichen voneinander ab und gelten nicht
event-division-division-tied = { $division } endete mit Stimmengleichheit: { $count-for } Ja, { $count-against } Nein; der Vorsitz hat den Stichentscheid bis { $until }
event-division-casting-vote-given = { $by } gab bei { $division } den Stichentscheid { $choice ->
    [for] für Ja
    [against] für Nein
   *[abstain] für keine Seite
}
event-division-division-decided = { $division } wurde { $carried ->
    [true] angenommen
   *[false] abgelehnt
}{ $void ->
    [true] , ist aber mangels Beschlussfähigkeit nichtig
   *[false] { "" }
}: { $count-for } Ja, { $count-against } Nein, { $count-abstain } Enthaltungen, { $silent } ohne Stimmabgabe{ $with-casting ->
    [yes] , Stichentscheid { $casting ->
        [for] Ja
        [against] Nein
       *[abstain] für keine Seite
    }
   *[no] { "" }
}; nötig { $majority-needed } Ja, { $majority-share-strict ->
    [true] mehr als
   *[false] mindestens
} { $majority-share-numerator }/{ $majority-share-denominator } von { $majority-whole } { $majority-of ->
    [votes] Ja und Nein
    [present] Anwesenden
    [electors] Mitgliedern des Gremiums
   *[seats] Sitzen
}{ $with-majority-missing ->
    [yes] , es fehlten { $majority-missing }
   *[no] { "" }
}{ $with-turnout-needed ->
    [yes] ; abstimmen mussten { $turnout-needed } von { $turnout-whole }
   *[no] { "" }
}{ $with-turnout-missing ->
    [yes] , es fehlten { $turnout-missing }
   *[no] { "" }
}{ $with-support-needed ->
    [yes] ; nötig auch { $support-needed } Ja von { $support-whole }
   *[no] { "" }
}{ $with-support-missing ->
    [yes] , es fehlten { $support-missing }
   *[no] { "" }
}{ $with-cards-for ->
    [yes] ; nach Karten { $cards-for } Ja, { $cards-against } Nein, { $cards-abstain } Enthaltungen, { $cards-silent } ohne Stimmabgabe, und nötig { $cards-majority-needed } Ja, { $cards-majority-share-strict ->
        [true] mehr als
       *[false] mindestens
    } { $cards-majority-share-numerator }/{ $cards-majority-share-denominator } von { $cards-majority-whole }{ $cards-alone ->
        [true] , was entscheidet
       *[false] , neben den Köpfen
    }
   *[no] { "" }
}{ $with-cards-majority-missing ->
    [yes] , es fehlten { $cards-majority-missing ->
        [one] { $cards-majority-missing } Kartenstimme
       *[other] { $cards-majority-missing } Kartenstimmen
    }
   *[no] { "" }
}
event-division-division-halted = { $division } wurde angehalten, { $left ->
    [one] { $left } Sekunde
   *[other] { $left } Sekunden
} vor dem Ende
event-division-division-went-on = { $division } wurde fortgesetzt, bis { $until }
event-division-declared = { $by } erklärte { $division } nach Schätzung für { $carried ->
    [true] angenommen
   *[false] abgelehnt
}, { $estimate-for-least } bis { $estimate-for-most } Ja und { $estimate-against-least } bis { $estimate-against-most } Nein, sofern bis { $until } keine Zählung verlangt wird
event-division-declared-2 = { $by } erklärte { $division } auf Zuruf für { $carried ->
    [true] angenommen
   *[false] abgelehnt
}, sofern bis { $until } keine Zählung verlangt wird
event-division-count-demanded = { $by } verlangte bei { $division } eine Zählung: { $members } von { $needed } nötigen
event-division-count-began = bei { $division } wird namentlich gezählt, bis { $until }
event-division-declaration-stood = { $division } wurde { $carried ->
    [true] angenommen
   *[false] abgelehnt
} wie erklärt, ohne dass jemand gezählt wurde{ $void ->
    [true] , ist aber mangels Beschlussfähigkeit nichtig
   *[false] { "" }
}
event-division-cards-demanded = { $by } verlangte bei { $division } Kartenstimmen: { $members } von { $needed } nötigen
event-division-card-vote-began = über { $division } wird nach { $cards ->
    [one] { $cards } Kartenstimme
   *[other] { $cards } Kartenstimmen
} entschieden, bis { $until }
event-division-crowd-reported = { $by } meldete { $body } eine Menge von { $people-least } bis { $people-most }, Ort: „{ $place }“, die niemand zählte und die zurief: „{ $said }“
event-division-division-lapsed = { $division } wurde gegenstandslos
act-division-put = { $actor }: in { $sitting } zu Punkt { $item } gestellt: „{ $question }“{ $with-holds-until ->
    [yes] , bis { $holds-until }
   *[no] { "" }
}{ $with-holds-condition ->
    [yes] , zu beenden wenn: „{ $holds-condition }“
   *[no] { "" }
}{ $with-holds-on ->
    [yes] , zum Gegenstand „{ $holds-on }“
   *[no] { "" }
}{ $with-holds-replaces ->
    [yes] , an Stelle von { $holds-replaces }
   *[no] { "" }
}
act-division-ask = { $actor }: in { $sitting } zu Punkt { $item } gefragt, { $question }
act-division-take-back = { $actor }: { $division } zurückgenommen
act-division-second = { $actor }: { $division } unterstützt
act-division-vote = { $actor }: bei { $division } gestimmt mit { $choice ->
    [for] Ja
    [against] Nein
   *[abstain] Enthaltung
}
act-division-turn-to-hands = { $actor }: bei { $division } zum Handzeichen übergegangen
act-division-count-hands = { $actor }: Handzeichen bei { $division } gezählt: { $count-for } Ja, { $count-against } Nein, { $count-abstain } Enthaltungen
act-division-acclaim = { $actor }: { $division } auf Zuruf für { $came ->
    [carried] angenommen
   *[rejected] abgelehnt
} erklärt
act-division-estimate = { $actor }: { $division } geschätzt auf { $for-least } bis { $for-most } Ja und { $against-least } bis { $against-most } Nein
act-division-demand-count = { $actor }: bei { $division } eine Zählung verlangt
act-division-demand-cards = { $actor }: bei { $division } Kartenstimmen verlangt
act-division-report-crowd = { $actor }: { $body } eine Menge von { $people-least } bis { $people-most } gemeldet, Ort: „{ $place }“, die zurief: „{ $said }“
act-division-casting-vote = { $actor }: Stichentscheid bei { $division }: { $choice ->
    [for] Ja
    [against] Nein
   *[abstain] für keine Seite
}

## Bezeichnungen

event-affiliation-label-founded = { $by } gründete { $label } „{ $name }“{ $with-out-of ->
    [yes] , hervorgegangen aus { $out-of }
   *[no] { "" }
}{ $with-from ->
    [yes] , und führt { $from } nicht mehr
   *[no] { "" }
}
event-affiliation-label-declared = { $member } führt jetzt { $label }{ $with-from ->
    [yes] , und { $from } nicht mehr
   *[no] { "" }
}
event-affiliation-sympathy-declared = { $member } sympathisiert mit { $label }{ $with-from ->
    [yes] , und führt { $from } nicht mehr
   *[no] { "" }
}
event-affiliation-label-renounced = { $member } führt { $label } nicht mehr
event-affiliation-declaration-lapsed = { $label } erlosch für { $member }
event-affiliation-label-ended = { $label } besteht nicht mehr: Niemand führt sie
event-affiliation-labels-merged = die meisten aus { $merged } sind übergegangen: vereinigt zu { $label }
event-affiliation-listed = { $member } steht bei { $election } auf der Liste von { $label }
event-affiliation-unlisted = { $member } steht bei { $election } nicht mehr auf der Liste von { $label }
event-affiliation-list-divided = die Liste von { $label } bei { $election } wurde geteilt: { $member } steht auf der von { $into }
event-affiliation-list-reopened = die Liste von { $label } bei { $election } wurde wieder geöffnet: { $gone } von { $on } darauf sind übergegangen
event-affiliation-mismatch-noted = { $election }: gewählt { $elected } auf der Liste von { $label }; inzwischen mit anderer Angabe { $otherwise }
event-affiliation-fraction-joined = { $member } trat in { $body } der Fraktion von { $label } bei{ $sympathises ->
    [true] , als sympathisierend
   *[false] { "" }
}: { $members } von { $needed } nötigen
event-affiliation-fraction-left = { $member } verließ in { $body } die Fraktion von { $label }
act-affiliation-found-label = { $actor }: Bezeichnung „{ $name }“ gegründet{ $with-out-of ->
    [yes] , hervorgegangen aus { $out-of }
   *[no] { "" }
}
act-affiliation-declare = { $actor }: { $label } angenommen
act-affiliation-sympathise = { $actor }: Sympathie mit { $label }
act-affiliation-renounce = { $actor }: Bezeichnung abgelegt
act-affiliation-join-fraction = { $actor }: in { $body } der Fraktion von { $label } beigetreten
act-affiliation-leave-fraction = { $actor }: Fraktion in { $body } verlassen
event-motion-motion-submitted = { $by } reichte { $motion } für { $sitting } zu Punkt { $item } ein, „{ $title }“: { $clauses }{ $late ->
    [true] ; verspätet, es braucht Unterstützung
   *[false] { "" }
}
event-motion-amendment-submitted = { $by } reichte { $motion } ein, einen Änderungsantrag zu Abschnitt { $clause } von { $on } im Textstand { $version }{ $with-strike ->
    [yes] , gestrichen werden soll „{ $strike }“
   *[no] { "" }
}{ $with-insert ->
    [yes] , eingefügt werden soll „{ $insert }“
   *[no] { "" }
}
event-motion-motion-taken-back = { $motion } wurde zurückgezogen
event-motion-motion-supported = { $by } unterstützt den verspäteten Antrag { $motion }, bisher { $supporters }
event-motion-motion-moved = { $by } stellte { $motion }
event-motion-procedure-moved = { $by } stellte { $motion } in { $sitting }: { $kind ->
    [amend] Änderungsantrag
    [postpone-indefinitely] Vertagung auf unbestimmte Zeit
    [refer] Überweisung
    [postpone-to] Vertagung der Sache
    [limit-debate] Begrenzung der Aussprache
    [close-debate] Schluss der Aussprache
    [close-list] Schluss der Redeliste
    [lay-on-table] Zurückstellung
    [orders-of-the-day] Rückkehr zur Tagesordnung
    [privilege] Störung der Versammlung
    [recess] Sitzungspause
    [adjourn] Vertagung der Sitzung
    [fix-time] Festsetzung der nächsten Sitzung
    [appeal] Widerspruch gegen die Entscheidung des Vorsitzes
    [object] Nichtbefassung
    [divide-question] getrennte Abstimmung
    [suspend-rules] Abweichen von der Tagesordnung
    [take-from-table] Wiederaufnahme
    [reconsider] erneute Beratung
    [rescind] Aufhebung
    [discharge] Zurückholen
    [next-business] Übergang zum nächsten Punkt
    [remit] Überweisung an den Vorstand
    [refer-back] Zurückverweisung
   *[main] Beschlussantrag
}{ $with-on ->
    [yes] { " " }zu { $on }
   *[no] { "" }
}{ $with-until ->
    [yes] { " " }bis { $until }
   *[no] { "" }
}{ $with-body ->
    [yes] { " " }an { $body }
   *[no] { "" }
}
event-motion-motion-seconded = { $by } unterstützte { $motion }
event-motion-motion-pending = { $motion } ist in Beratung
event-motion-speech-asked = { $member } meldete sich in { $sitting } zu Wort
event-motion-speech-began = { $member } spricht in { $sitting }, mindestens bis { $until }
event-motion-speech-ended = { $member } beendete in { $sitting } die Rede
event-motion-point-raised = { $by } erhob in { $sitting } eine Ordnungsrüge: „{ $says }“
event-motion-point-ruled = { $by } { $how ->
    [well-taken] gab der Ordnungsrüge in { $sitting } statt
   *[not-well-taken] wies die Ordnungsrüge in { $sitting } zurück
}
event-motion-motion-put = { $by } stellte { $motion } zur Abstimmung
event-motion-put-in-vain = { $motion } ist weiter in Beratung: entschieden wurde nichts
event-motion-motion-decided = { $motion } wurde { $carried ->
    [true] angenommen
   *[false] abgelehnt
}
event-motion-text-amended = { $motion } wurde durch { $by } geändert und liegt im Textstand { $version } vor
event-motion-amendment-overtaken = { $motion } beträfe Worte, die { $by } geändert hat, und ist neu zu fassen
event-motion-motion-disposed = { $motion } { $how }
event-motion-motion-resumed = { $motion } ist wieder in Beratung
event-motion-motion-rescinded = { $motion } gilt nicht mehr
event-motion-clause-divided = Abschnitt { $clause } von { $of } wurde zu { $motion }
event-motion-item-taken = { $by } rief Punkt { $item } von { $sitting } auf
event-motion-motion-taken-up = { $by } nahm { $motion } in { $sitting } zu Punkt { $item } auf
event-motion-motion-sent-on = { $by } leitete { $of } als { $motion } an { $body } weiter
event-motion-floor-closed = die Beratung in { $sitting } wurde geschlossen{ $with-fell ->
    [yes] , und { $fell ->
    [one] { $fell } Antrag fiel
   *[other] { $fell } Anträge fielen
} weg
   *[no] { "" }
}
act-motion-submit = { $actor }: für { $sitting } zu Punkt { $item } eingereicht, „{ $title }“: { $clauses }
act-motion-amend = { $actor }: Änderungsantrag zu Abschnitt { $clause } von { $motion } eingereicht{ $with-strike ->
    [yes] , gestrichen werden soll „{ $strike }“
   *[no] { "" }
}{ $with-insert ->
    [yes] , eingefügt werden soll „{ $insert }“
   *[no] { "" }
}
act-motion-take-back = { $actor }: { $motion } zurückgezogen
act-motion-support = { $actor }: verspäteten Antrag { $motion } unterstützt
act-motion-move = { $actor }: { $motion } gestellt
act-motion-move-to = { $actor }: Antrag in { $sitting }: { $kind ->
    [amend] Änderungsantrag
    [postpone-indefinitely] Vertagung auf unbestimmte Zeit
    [refer] Überweisung
    [postpone-to] Vertagung der Sache
    [limit-debate] Begrenzung der Aussprache
    [close-debate] Schluss der Aussprache
    [close-list] Schluss der Redeliste
    [lay-on-table] Zurückstellung
    [orders-of-the-day] Rückkehr zur Tagesordnung
    [privilege] Störung der Versammlung
    [recess] Sitzungspause
    [adjourn] Vertagung der Sitzung
    [fix-time] Festsetzung der nächsten Sitzung
    [appeal] Widerspruch gegen die Entscheidung des Vorsitzes
    [object] Nichtbefassung
    [divide-question] getrennte Abstimmung
    [suspend-rules] Abweichen von der Tagesordnung
    [take-from-table] Wiederaufnahme
    [reconsider] erneute Beratung
    [rescind] Aufhebung
    [discharge] Zurückholen
    [next-business] Übergang zum nächsten Punkt
    [remit] Überweisung an den Vorstand
    [refer-back] Zurückverweisung
   *[main] Beschlussantrag
}{ $with-on ->
    [yes] { " " }zu { $on }
   *[no] { "" }
}{ $with-until ->
    [yes] { " " }bis { $until }
   *[no] { "" }
}{ $with-body ->
    [yes] { " " }an { $body }
   *[no] { "" }
}
act-motion-second = { $actor }: { $motion } unterstützt
act-motion-ask = { $actor }: Wortmeldung in { $sitting }
act-motion-call-on = { $actor }: { $member } in { $sitting } das Wort erteilt
act-motion-end-speech = { $actor }: Rede in { $sitting } beendet
act-motion-raise-point = { $actor }: Ordnungsrüge in { $sitting }: „{ $says }“
act-motion-rule = { $actor }: Ordnungsrüge in { $sitting } { $how ->
    [well-taken] stattgegeben
   *[not-well-taken] zurückgewiesen
}
act-motion-put = { $actor }: in { $sitting } zur Abstimmung gestellt
act-motion-take-item = { $actor }: Punkt { $item } von { $sitting } aufgerufen
act-motion-take-up = { $actor }: { $motion } in { $sitting } zu Punkt { $item } aufgenommen
act-motion-send-on = { $actor }: { $motion } an { $body } weitergeleitet
event-position-matter-raised = { $by } warf { $matter } auf{ $with-of ->
    [yes] , eine Lesart von { $of }
   *[no] { "" }
}{ $with-all ->
    [yes] , mit allen von { $all }
   *[no] { "" }
}{ $with-none ->
    [yes] , ohne { $none }
   *[no] { "" }
}: „{ $text }“
event-position-meaning-noted = { $by } hielt fest, dass eine Stimme für { $on-motion } eine { $stance ->
    [for] für
   *[against] gegen
} { $matter } ist
event-position-meaning-noted-2 = { $by } hielt fest, dass eine Stimme für { $on-question } eine { $stance ->
    [for] für
   *[against] gegen
} { $matter } ist
event-position-position-taken = { $of } beschloss { $stance ->
    [for] für
   *[against] gegen
} { $matter }{ $with-poll ->
    [yes] { " " }in { $poll }
   *[no] { "" }
}{ $with-division ->
    [yes] { " " }in { $division }
   *[no] { "" }
}, { $electors ->
    [one] { $electors } Stimmberechtigte
   *[other] { $electors } Stimmberechtigte
}{ $with-votes ->
    [yes] : { $votes } stimmten so
   *[no] { "" }
}
event-position-position-dropped = { $of } nimmt zu { $matter } keine Stellung mehr
event-position-instructed-on = auf { $seat } erging zu { $mandate } der Auftrag, { $stance ->
    [for] für
   *[against] gegen
} { $matter } zu sein
event-position-roll-call-compared = in { $division } zu { $matter }: { $kept-votes } nach ihrem Auftrag, hinter ihnen { $kept-electors ->
    [one] { $kept-electors } Wahlberechtigte
   *[other] { $kept-electors } Wahlberechtigte
}; { $broken-votes } gegen ihren Auftrag, hinter ihnen { $broken-electors ->
    [one] { $broken-electors } Wahlberechtigte
   *[other] { $broken-electors } Wahlberechtigte
}; { $abstained-votes } enthielten sich trotz Auftrags, hinter ihnen { $abstained-electors ->
    [one] { $abstained-electors } Wahlberechtigte
   *[other] { $abstained-electors } Wahlberechtigte
}; { $free-votes } ohne Auftrag, hinter ihnen { $free-electors ->
    [one] { $free-electors } Wahlberechtigte
   *[other] { $free-electors } Wahlberechtigte
}
event-position-claim-made = { $by } behauptete, „{ $who }“ sei { $stance ->
    [for] für
   *[against] gegen
} { $matter }: „{ $evidence }“
event-position-claim-retracted = { $by } nahm die eigene Behauptung zu { $matter } zurück
act-position-raise = { $actor }: Sachfrage aufgeworfen, „{ $text }“{ $with-of ->
    [yes] , eine Lesart von { $of }
   *[no] { "" }
}{ $with-all ->
    [yes] , mit allen von { $all }
   *[no] { "" }
}{ $with-none ->
    [yes] , ohne { $none }
   *[no] { "" }
}
act-position-note = { $actor }: festgehalten, dass eine Stimme für { $on-motion } eine { $stance ->
    [for] für
   *[against] gegen
} { $matter } ist
act-position-note-2 = { $actor }: festgehalten, dass eine Stimme für { $on-question } eine { $stance ->
    [for] für
   *[against] gegen
} { $matter } ist
act-position-claim = { $actor }: behauptet, „{ $who }“ sei { $stance ->
    [for] für
   *[against] gegen
} { $matter }: „{ $evidence }“
act-position-retract = { $actor }: Behauptung zu { $matter } zurückgenommen
## Rechenschaft

event-answerability-inquiry-put = { $by } richtete { $inquiry } an { $to-body }, bis { $until }: „{ $text }“
event-answerability-inquiry-put-2 = { $by } richtete { $inquiry } an { $holder } auf { $to-seat }, bis { $until }: „{ $text }“
event-answerability-inquiry-answered = { $by } beantwortete { $inquiry }: „{ $text }“
event-answerability-inquiry-taken-back = { $by } nahm { $inquiry } zurück
event-answerability-report-laid = { $by } legte { $to } den Bericht { $report } von { $of } vor: „{ $text }“
event-answerability-report-decided = { $report } wurde in { $poll } { $received ->
    [accepted] angenommen
   *[refused] abgelehnt
}
event-answerability-confidence-withdrawn = { $by } entzog { $of-body } in { $poll } das Vertrauen
event-answerability-confidence-withdrawn-2 = { $by } entzog dem Mitglied auf { $of-seat } in { $poll } das Vertrauen
event-answerability-resignation-announced = { $by } kündigte an, von { $seat }, { $mandate }, am { $until } zurückzutreten, es sei denn, „{ $unless }“: { $resignation }
event-answerability-resignation-joined = { $by } schloss sich { $resignation } mit { $seat }, { $mandate }, an
event-answerability-stepped-back = { $by } nahm den angekündigten Rücktritt zurück: { $resignation }
event-answerability-resigned-together = { $resignation } trat in Kraft, Rücktritt von { $members }
event-answerability-resignation-lapsed = { $resignation } führte zu nichts
event-answerability-charge-given = { $by } beauftragte { $to-body } mit dem Vollzug von { $resolution }, { $charge }, bis { $until }: „{ $what }“
event-answerability-charge-given-2 = { $by } beauftragte das Mitglied auf { $to-seat } mit dem Vollzug von { $resolution }, { $charge }, bis { $until }: „{ $what }“
event-answerability-charge-given-3 = { $by } beauftragte { $to-member } mit dem Vollzug von { $resolution }, { $charge }, bis { $until }: „{ $what }“
event-answerability-charge-taken-on = { $by } übernahm { $charge }
event-answerability-charge-reported = { $by } meldete { $charge } als erledigt: „{ $text }“
event-answerability-charge-declined = { $by } lehnte { $charge } ab: „{ $reason }“
event-answerability-charge-taken-back = { $by } nahm { $charge } zurück
event-answerability-charge-contested = { $charge } gilt nach { $poll } als nicht erledigt
event-answerability-breach-said = { $by } erklärte, { $member } habe { $resolution } gebrochen: „{ $text }“
event-answerability-breach-answered = { $member } entgegnete { $by } zu { $resolution }: „{ $text }“
event-answerability-breach-retracted = { $by } nahm zurück, dass { $member } { $resolution } gebrochen habe
event-answerability-taken-in = { $body } machte sich in { $poll }{ $with-since ->
    [yes] { " " }mit Wirkung vom { $since }
   *[no] { "" }
} zu eigen, was „{ $who }“ tat: „{ $what }“
act-answerability-inquire = { $actor }: Anfrage an { $to-body }, „{ $text }“
act-answerability-inquire-2 = { $actor }: Anfrage an das Mitglied auf { $to-seat }, „{ $text }“
act-answerability-answer = { $actor }: { $inquiry } beantwortet, „{ $text }“
act-answerability-take-back-inquiry = { $actor }: { $inquiry } zurückgenommen
act-answerability-lay-report = { $actor }: Bericht von { $of } an { $to }, „{ $text }“
act-answerability-announce = { $actor }: Rücktritt von { $seat } am { $until } angekündigt, es sei denn, „{ $unless }“
act-answerability-join-resignation = { $actor }: { $resignation } mit { $seat } angeschlossen
act-answerability-step-back = { $actor }: angekündigter Rücktritt zurückgenommen, { $resignation }
act-answerability-charge = { $actor }: { $to-body } bis { $until } mit dem Vollzug von { $resolution } beauftragt, „{ $what }“
act-answerability-charge-2 = { $actor }: das Mitglied auf { $to-seat } bis { $until } mit dem Vollzug von { $resolution } beauftragt, „{ $what }“
act-answerability-charge-3 = { $actor }: { $to-member } bis { $until } mit dem Vollzug von { $resolution } beauftragt, „{ $what }“
act-answerability-take-on = { $actor }: { $charge } übernommen
act-answerability-report = { $actor }: { $charge } als erledigt gemeldet, „{ $text }“
act-answerability-decline = { $actor }: { $charge } abgelehnt, „{ $reason }“
act-answerability-take-back-charge = { $actor }: { $charge } zurückgenommen
act-answerability-accuse = { $actor }: erklärt, { $member } habe { $resolution } gebrochen, „{ $text }“
act-answerability-rejoin = { $actor }: Entgegnung an { $by } zu { $resolution }, „{ $text }“
act-answerability-retract = { $actor }: zurückgenommen, dass { $member } { $resolution } gebrochen habe
question-answerability-report = ob { $report } { $received ->
    [accepted] angenommen
   *[refused] abgelehnt
} wird
question-answerability-dismiss-all = ob { $by } { $body } das Vertrauen entzieht{ $with-successors ->
    [yes] { " " }und statt dessen { $successors } wählt
   *[no] { "" }
}
question-answerability-dismiss-one = ob { $by } dem Mitglied auf { $seat } das Vertrauen entzieht{ $with-successor ->
    [yes] { " " }und statt dessen { $successor } wählt
   *[no] { "" }
}
question-answerability-not-done = ob { $charge } nicht erledigt ist
question-answerability-take-in = ob { $body } sich{ $with-since ->
    [yes] { " " }mit Wirkung vom { $since }
   *[no] { "" }
} zu eigen macht, was „{ $who }“ tat: „{ $what }“

disposal-dropped = wird nicht weiter behandelt
disposal-tabled = ist zurückgestellt
disposal-postponed = ist bis { $until } vertagt
disposal-deferred = steht wieder auf der Antragsliste
disposal-sent = wurde an { $body } überwiesen
disposal-divided = wurde geteilt
disposal-gone = liegt der Versammlung nicht mehr vor

event-resolution-resolved = { $body } beschloss { $resolution } durch { $division }{ $void ->
    [true] , nichtig mangels Beschlussfähigkeit
   *[false] { "" }
}{ $with-text ->
    [yes] : „{ $text }“
   *[no] { "" }
}{ $with-motion ->
    [yes] : { $motion }
   *[no] { "" }
}{ $with-holds-until ->
    [yes] , bis { $holds-until }
   *[no] { "" }
}{ $with-holds-condition ->
    [yes] , zu beenden wenn: „{ $holds-condition }“
   *[no] { "" }
}{ $with-holds-on ->
    [yes] , zum Gegenstand „{ $holds-on }“
   *[no] { "" }
}{ $with-holds-replaces ->
    [yes] , an Stelle von { $holds-replaces }
   *[no] { "" }
}
event-resolution-resolution-waits = { $resolution } wartet: andere haben ein Recht daran
event-resolution-came-into-force = { $resolution } ist in Kraft
event-resolution-resolution-stopped = { $resolution } ist aufgehalten
event-resolution-superseded = { $by } trat an die Stelle von { $resolution }
event-resolution-resolution-undone = { $resolution } { $how ->
    [rescinded] wurde aufgehoben
    [reconsidered] gilt nicht mehr: darüber wird erneut beraten
    [withdrawn] wurde zurückgezogen
   *[fell] ist hinfällig
}
event-resolution-resolution-lapsed = { $resolution } ist ausgelaufen: die Zeit war um

event-oversight-right-began = { $by } { $right ->
    [inform] wird von { $resolution } unterrichtet
    [consult] wird zu { $resolution } gehört
    [consent] ist um Zustimmung zu { $resolution } gebeten
    [veto] kann gegen { $resolution } ein Veto einlegen
    [suspend] kann { $resolution } aussetzen
   *[confirm] ist um Bestätigung von { $resolution } gebeten
}, bis { $until }
event-oversight-right-began-2 = niemand ist da, der { $right ->
    [inform] von { $resolution } unterrichtet wird
    [consult] zu { $resolution } gehört wird
    [consent] { $resolution } zustimmen kann
    [veto] gegen { $resolution } ein Veto einlegen kann
    [suspend] { $resolution } aussetzen kann
   *[confirm] { $resolution } bestätigen kann
}: am { $until } entscheidet das Schweigen
event-oversight-right-used = { $by } { $how ->
    [advise] nahm Stellung zu { $resolution }
    [consent] stimmte { $resolution } zu
    [withhold] verweigerte die Zustimmung zu { $resolution }
    [veto] legte ein Veto gegen { $resolution } ein
    [suspend] setzte { $resolution } aus
    [confirm] bestätigte { $resolution }
   *[refuse] verweigerte die Bestätigung von { $resolution }
}{ $with-poll ->
    [yes] { " " }durch { $poll }
   *[no] { "" }
}{ $with-division ->
    [yes] { " " }durch { $division }
   *[no] { "" }
}{ $with-remedy ->
    [yes] { $remedy ->
        [stand-by] , zu bekräftigen
        [override] , überstimmbar
        [refer] , weiterzuziehen
       *[give-up] , was das Gremium aufgeben kann,
    } bis { $until }
   *[no] { "" }
}{ $with-arbiter ->
    [yes] , vom Schiedsgremium bis { $arbiter }
   *[no] { "" }
}{ $with-said ->
    [yes] : „{ $said }“
   *[no] { "" }
}
event-oversight-lack-asked = { $by } fragte nach dem, was { $resolution } fehlt, nachzureichen bis { $until }: „{ $lacks }“
event-oversight-completed = { $by } reichte zu { $resolution } nach: „{ $text }“
event-oversight-clock-began = die Frist, die { $by } hat, { $what ->
    [inform] zur Unterrichtung von
    [consult] zur Anhörung zu
    [consent] zur Zustimmung zu
    [veto] zum Veto gegen
    [suspend] zur Aussetzung von
   *[confirm] zur Bestätigung von
} { $resolution } begann neu, bis { $until }
event-oversight-clock-began-2 = die Frist { $what ->
    [inform] zur Unterrichtung von
    [consult] zur Anhörung zu
    [consent] zur Zustimmung zu
    [veto] zum Veto gegen
    [suspend] zur Aussetzung von
   *[confirm] zur Bestätigung von
} { $resolution } begann neu, bis { $until }
event-oversight-time-extended = { $by } nimmt sich für { $resolution } länger Zeit, bis { $until }
event-oversight-right-lapsed = die Frist, die { $by } hatte, { $left ->
    [consult] zur Anhörung zu
    [consent] zur Zustimmung zu
    [veto] zum Veto gegen
    [suspend] zur Aussetzung von
    [confirm] zur Bestätigung von
    [complete] zur Ergänzung von
   *[stand-by] zur Bekräftigung von
} { $resolution } verstrich{ $stops ->
    [true] , und damit ist der Beschluss aufgehalten
   *[false] { "" }
}{ $with-remedy ->
    [yes] ; { $remedy ->
        [stand-by] zu bekräftigen
        [override] überstimmbar
        [refer] weiterzuziehen
       *[give-up] aufzugeben
    } bis { $until }
   *[no] { "" }
}{ $with-arbiter ->
    [yes] , vom Schiedsgremium bis { $arbiter }
   *[no] { "" }
}
event-oversight-right-lapsed-2 = die Frist { $left ->
    [consult] zur Anhörung zu
    [consent] zur Zustimmung zu
    [veto] zum Veto gegen
    [suspend] zur Aussetzung von
    [confirm] zur Bestätigung von
    [complete] zur Ergänzung von
   *[stand-by] zur Bekräftigung von
} { $resolution } verstrich, und niemand war da{ $stops ->
    [true] , und damit ist der Beschluss aufgehalten
   *[false] { "" }
}{ $with-remedy ->
    [yes] ; { $remedy ->
        [stand-by] zu bekräftigen
        [override] überstimmbar
        [refer] weiterzuziehen
       *[give-up] aufzugeben
    } bis { $until }
   *[no] { "" }
}{ $with-arbiter ->
    [yes] , vom Schiedsgremium bis { $arbiter }
   *[no] { "" }
}
event-oversight-called-in = { $by } zog { $resolution } an sich, zum Gegenstand „{ $subject }“
event-oversight-lifted = { $by } gab auf, was gegen { $resolution } unternommen worden war
event-oversight-stood-by = { $by } hält an { $resolution } fest
event-oversight-overridden = { $by } überstimmte { $against } zu { $resolution }
event-oversight-referred = { $by } brachte { $resolution } { $how ->
    [joint-sitting] in eine gemeinsame Sitzung mit
   *[electors] vor die Wählenden, gegen
} { $against }, bis { $until }
event-oversight-deadlock-broken = { $how ->
    [joint-sitting] eine gemeinsame Sitzung entschied
   *[electors] die Wählenden entschieden
} in { $poll } zwischen { $by } und { $against }: { $resolution } { $stands ->
    [true] gilt
   *[false] ist hinfällig
}
event-oversight-rights-ended = niemand hat mehr ein Recht an { $resolution }
event-oversight-deed-reported = { $by } meldete { $deed }: { $body } tat „{ $text }“ am { $at }{ $with-on ->
    [yes] , zum Gegenstand „{ $on }“
   *[no] { "" }
}{ $with-under ->
    [yes] , in Ausführung von { $under }
   *[no] { "" }
}{ $beyond ->
    [true] , außerhalb der Befugnisse
   *[false] { "" }
}{ $with-late ->
    [yes] ; andere waren bis { $late } zu unterrichten
   *[no] { "" }
}
event-oversight-document-sealed = { $by } hinterlegte für { $body } versiegelt { $document }, „{ $title }“, zu öffnen ab { $opens }, bis { $until }, als „{ $hash }“{ $with-on ->
    [yes] , zum Gegenstand „{ $on }“
   *[no] { "" }
}
event-oversight-document-opened = { $by } öffnete { $document }{ $late ->
    [true] , nach der Frist
   *[false] { "" }
}: „{ $text }“
event-oversight-document-not-opened = { $document } wurde nicht rechtzeitig geöffnet; schuldig war dies { $body }
event-oversight-told-of-unopened = { $by } wird unterrichtet, dass { $document } nicht geöffnet wurde
event-oversight-deed-replied = { $by } antwortete auf { $deed }, dass das Gremium dies { $did ->
    [so] getan hat
   *[not] nicht getan hat
}: „{ $said }“

question-oversight-use = ob { $by } { $how ->
    [advise] zu { $resolution } Stellung nimmt
    [consent] { $resolution } zustimmt
    [withhold] die Zustimmung zu { $resolution } verweigert
    [veto] ein Veto gegen { $resolution } einlegt
    [suspend] { $resolution } aussetzt
    [confirm] { $resolution } bestätigt
   *[refuse] die Bestätigung von { $resolution } verweigert
}{ $with-said ->
    [yes] : „{ $said }“
   *[no] { "" }
}
question-oversight-ask-for = ob { $by } nach dem fragt, was { $resolution } fehlt: „{ $lacks }“
question-oversight-extend = ob { $by } sich für { $resolution } länger Zeit nimmt
question-oversight-call-in = ob { $by } { $resolution } an sich zieht, zum Gegenstand „{ $subject }“
question-oversight-lift = ob { $by } aufgibt, was gegen { $resolution } unternommen wurde
question-oversight-withdraw = ob { $by } { $resolution } zurückzieht
question-oversight-stand-by = ob { $by } an { $resolution } festhält
question-oversight-override = ob { $by } { $against } zu { $resolution } überstimmt
question-oversight-refer = ob { $by } { $resolution } gegen { $against } weiterzieht
question-oversight-jointly = ob { $by } und { $against } gemeinsam { $resolution } gelten lassen
question-oversight-electors = ob, die { $by } wählen, { $resolution } gegen { $against } gelten lassen

act-oversight-complete = { $actor }: nachgereicht zu { $resolution }, „{ $text }“
act-oversight-report = { $actor }: gemeldet, dass { $body } am { $at } dies tat: „{ $deed }“{ $with-on ->
    [yes] , zum Gegenstand „{ $on }“
   *[no] { "" }
}{ $with-under ->
    [yes] , in Ausführung von { $under }
   *[no] { "" }
}
act-oversight-seal = { $actor }: für { $body } versiegelt hinterlegt, zu öffnen ab { $opens }, „{ $title }“, als „{ $hash }“{ $with-on ->
    [yes] , zum Gegenstand „{ $on }“
   *[no] { "" }
}
act-oversight-unseal = { $actor }: { $document } geöffnet, „{ $text }“
act-oversight-reply = { $actor }: auf { $deed } geantwortet, dass das Gremium dies { $did ->
    [so] getan hat
   *[not] nicht getan hat
}: „{ $said }“
event-commission-commission-established = { $body } setzte in { $poll } { $commission } „{ $name }“ ein, mit { $members }, zu berichten bis { $due }, verlängerbar { $extensions ->
    [one] { $extensions } Mal
   *[other] { $extensions } Mal
}, für { $scope }
event-commission-place-taken = { $member } nahm den Platz in { $commission } ein
event-commission-place-left = { $member } gab den Platz in { $commission } auf
event-commission-evidence-entered = { $by } legte { $commission } einen Beleg vor: „{ $says }“
event-commission-commission-proposed = { $by } machte in { $commission } Vorschlag { $proposal }, eine Maßnahme unter Punkt { $head }: „{ $says }“
event-commission-commission-proposed-2 = { $by } machte in { $commission } Vorschlag { $proposal }, einen Bericht: „{ $says }“
event-commission-proposal-supported = { $member } unterstützte Vorschlag { $proposal } in { $commission }
event-commission-proposal-taken-back = Vorschlag { $proposal } in { $commission } wurde zurückgenommen
event-commission-measure-taken = { $commission } traf Maßnahme { $measure } unter Punkt { $head } nach Vorschlag { $proposal }: { $votes } von { $of } dafür
event-commission-measure-voided = Maßnahme { $measure } von { $commission } lag nach { $poll } außerhalb der Zuständigkeit und ist nichtig
event-commission-scope-widened = die Zuständigkeit von { $commission } wurde in { $poll } um Punkt { $head } erweitert: „{ $says }“
event-commission-commission-extended = { $commission } wurde in { $poll } zum { $times }. Mal verlängert, bis { $to }: „{ $reason }“
event-commission-commission-reported = { $commission } berichtete nach Vorschlag { $proposal }: { $votes } von { $of } dafür
event-commission-commission-expired = { $commission } berichtete nicht rechtzeitig: Die Befugnisse erloschen, und die Belege liegen dem Gremium vor, { $evidence ->
    [one] { $evidence } Stück
   *[other] { $evidence } Stück
}
event-commission-commission-discharged = { $commission } wurde in { $poll } entlassen
event-commission-commission-fell = { $commission } endete mit dem Gremium
event-commission-commission-taken-up = { $sitting } behandelte { $commission }
event-agreement-agreement-drafted = { $by } entwarf { $agreement } „{ $title }“ zwischen { $parties }{ $with-arbiter ->
    [yes] , bei Streit entscheidet { $arbiter }
   *[no] { "" }
}{ $with-notice ->
    [yes] , Kündigungsfrist { $notice ->
    [one] { $notice } Tag
   *[other] { $notice } Tage
}
   *[no] { "" }
}{ $with-until ->
    [yes] , bis { $until }
   *[no] { "" }
}: „{ $says }“
event-agreement-condition-added = Bedingung { $condition } von { $agreement }: { $of } hat bis { $by } zu erreichen, sonst { $breach ->
    [ends] endet die Vereinbarung
   *[goes-on] gilt sie weiter
}: „{ $says }“
event-agreement-condition-added-2 = Bedingung { $condition } von { $agreement }: { $of } hat aufrechtzuerhalten, sonst { $breach ->
    [ends] endet die Vereinbarung
   *[goes-on] gilt sie weiter
}: „{ $says }“
event-agreement-draft-dropped = der Entwurf { $agreement } wurde fallen gelassen
event-agreement-agreement-offered = { $by } bot in { $poll } { $agreement } an, bis { $until }{ $with-otherwise ->
    [yes] , andernfalls „{ $otherwise }“
   *[no] { "" }
}
event-agreement-agreement-accepted = { $by } nahm in { $poll } { $agreement } an
event-agreement-agreement-refused = { $by } lehnte in { $poll } { $agreement } ab
event-agreement-offer-withdrawn = das Angebot von { $agreement } wurde in { $poll } zurückgezogen
event-agreement-offer-lapsed = das Angebot von { $agreement } verfiel, da es nicht alle rechtzeitig annahmen
event-agreement-agreement-began = { $agreement } ist in Kraft
event-agreement-condition-said = { $by } sagte für { $of }, Bedingung { $condition } von { $agreement } sei { $finding ->
    [kept] erfüllt
   *[breached] verletzt
}, zu bestreiten bis { $until }: „{ $says }“
event-agreement-condition-overdue = Bedingung { $condition } von { $agreement } ist überfällig, zu bestreiten bis { $until }
event-agreement-condition-contested = { $by } bestritt für { $of }, was zu Bedingung { $condition } von { $agreement } gesagt wird; sie ist strittig: „{ $says }“
event-agreement-condition-settled = Bedingung { $condition } von { $agreement } ist { $finding ->
    [kept] erfüllt
   *[breached] verletzt
}{ $with-poll ->
    [yes] , so befunden in { $poll }
   *[no] { "" }
}
event-agreement-evidence-added = { $by } legte zu Bedingung { $condition } von { $agreement } einen Beleg vor: „{ $says }“
event-agreement-agreement-denounced = { $by } kündigte in { $poll } { $agreement }, die bis { $ends } endet: „{ $reason }“
event-agreement-agreement-ended = { $agreement } endete: { $how ->
    [time-over] die Zeit war um
    [denounced] sie war gekündigt
    [breached] eine Bedingung wurde verletzt, auf der sie beruhte
   *[party-ended] eine Partei besteht nicht mehr
}
event-agreement-breach-taken-up = { $sitting } behandelte die Verletzung von { $agreement }
question-commission-establish = ob { $body } die Kommission „{ $name }“ einsetzt, mit { $members }, zu berichten bis { $due }, verlängerbar { $extensions ->
    [one] { $extensions } Mal
   *[other] { $extensions } Mal
}, für { $scope }
question-commission-extend = ob { $commission } bis { $to } verlängert wird: „{ $reason }“
question-commission-widen = ob die Zuständigkeit von { $commission } um „{ $head }“ erweitert wird
question-commission-void = ob Maßnahme { $measure } von { $commission } außerhalb der Zuständigkeit liegt
question-commission-discharge = ob { $commission } entlassen wird
question-agreement-offer = ob { $of } { $agreement } anbietet, bis { $until }{ $with-otherwise ->
    [yes] , andernfalls „{ $otherwise }“
   *[no] { "" }
}
question-agreement-accept = ob { $of } { $agreement } annimmt
question-agreement-refuse = ob { $of } { $agreement } ablehnt
question-agreement-withdraw = ob { $of } das Angebot von { $agreement } zurückzieht
question-agreement-denounce = ob { $of } { $agreement } kündigt: „{ $reason }“
question-agreement-find = ob Bedingung { $condition } von { $agreement } { $finding ->
    [kept] erfüllt
   *[breached] verletzt
} ist
act-commission-take-place = { $actor }: Platz in { $commission } eingenommen
act-commission-leave-place = { $actor }: Platz in { $commission } aufgegeben
act-commission-enter-evidence = { $actor }: { $commission } einen Beleg vorgelegt, „{ $says }“
act-commission-propose-measure = { $actor }: in { $commission } eine Maßnahme unter Punkt { $head } vorgeschlagen, „{ $says }“
act-commission-propose-report = { $actor }: in { $commission } einen Bericht vorgeschlagen, „{ $says }“
act-commission-support-proposal = { $actor }: Vorschlag { $proposal } in { $commission } unterstützt
act-commission-take-back-proposal = { $actor }: Vorschlag { $proposal } in { $commission } zurückgenommen
act-agreement-draft = { $actor }: Vereinbarung „{ $title }“ zwischen { $parties } entworfen{ $with-arbiter ->
    [yes] , bei Streit entscheidet { $arbiter }
   *[no] { "" }
}{ $with-notice ->
    [yes] , Kündigungsfrist { $notice ->
    [one] { $notice } Tag
   *[other] { $notice } Tage
}
   *[no] { "" }
}{ $with-until ->
    [yes] , bis { $until }
   *[no] { "" }
}: „{ $says }“
act-agreement-add-condition = { $actor }: { $agreement } hinzugefügt, dass { $of } bis { $by } zu erreichen hat, sonst { $breach ->
    [ends] endet die Vereinbarung
   *[goes-on] gilt sie weiter
}: „{ $says }“
act-agreement-add-condition-2 = { $actor }: { $agreement } hinzugefügt, dass { $of } aufrechtzuerhalten hat, sonst { $breach ->
    [ends] endet die Vereinbarung
   *[goes-on] gilt sie weiter
}: „{ $says }“
act-agreement-drop-draft = { $actor }: Entwurf { $agreement } fallen gelassen
act-agreement-say-kept = { $actor }: gesagt, Bedingung { $condition } von { $agreement } sei erfüllt, „{ $says }“
act-agreement-claim-breach = { $actor }: behauptet, Bedingung { $condition } von { $agreement } sei verletzt, „{ $says }“
act-agreement-contest = { $actor }: bestritten, was zu Bedingung { $condition } von { $agreement } gesagt wird, „{ $says }“
act-agreement-add-evidence = { $actor }: zu Bedingung { $condition } von { $agreement } einen Beleg vorgelegt, „{ $says }“
event-succession-body-renamed = { $body } heißt von nun an „{ $name }“
event-succession-unit-renamed = { $unit } heißt von nun an „{ $name }“
event-succession-unit-agreed = { $by } stimmt bis { $until } zu, dass { $unit } in { $into } aufgeht
event-succession-unit-agrees-no-longer = { $by } stimmt nicht mehr zu, dass { $unit } in { $into } aufgeht
event-succession-units-merged = { $unit } ging in { $into } auf, mit allen, die im Verzeichnis stehen
event-succession-demanded = { $by } verlangt bis { $until }, dass { $body } { $fate ->
    [anew] neu gewählt wird
    [end] endet
   *[merge] aufgeht
}{ $with-into ->
    [yes] { " " }in { $into }
   *[no] { "" }
}
event-succession-waived = { $by } verlangt von { $body } nichts mehr
event-succession-body-renewed = { $body } ist neu zu wählen
event-succession-body-closed = { $body } endet durch die, die Delegierte entsenden
event-succession-bodies-merged = { $body } geht in { $into } auf
event-succession-dissolution-resolved = { $by } beschloss die Auflösung von { $body }, falls { $with } bis { $until } zustimmt: „{ $reason }“
event-succession-dissolution-lapsed = niemand stimmte rechtzeitig der Auflösung von { $body } zu
event-succession-body-dissolved = { $by } löste mit Zustimmung von { $with } { $body } auf{ $anew ->
    [true] , zur Neuwahl
   *[false] { "" }
}
event-succession-disowned = { $by } erkennt { $body } nicht an, was dort nichts ändert
event-succession-recognised = { $by } erkennt { $body } an
event-succession-unit-claimed = { $body } beansprucht, für { $unit } zu stehen
event-succession-claim-dropped = { $body } beansprucht nicht mehr, für { $unit } zu stehen
event-succession-answered = { $member } hält sich für { $unit } an { $body }
event-succession-answer-taken-back = { $member } hält sich für { $unit } an niemanden mehr
event-succession-continuation-claimed = { $body } beansprucht, { $of } fortzusetzen
event-succession-continuation-dropped = { $body } beansprucht nicht mehr, { $of } fortzusetzen
event-succession-put-down-reported = { $by } meldete, { $body } sei von „{ $who }“ beseitigt worden{ $with-taker ->
    [yes] , zugunsten von { $taker }
   *[no] { "" }
}: Kein Mandat darin endet dadurch
event-succession-said-to-go-on = { $by } sagte, { $body } bestehe fort
question-succession-rename = ob { $body } „{ $name }“ heißt
question-succession-rename-unit = ob { $unit } „{ $name }“ heißt
question-succession-go-over = ob { $by } zustimmt, dass { $unit } in { $into } aufgeht
question-succession-stay-apart = ob { $by } nicht mehr zustimmt, dass { $unit } in { $into } aufgeht
question-succession-demand = ob { $by } verlangt, dass { $body } { $fate ->
    [anew] neu gewählt wird
    [end] endet
   *[merge] aufgeht
}{ $with-into ->
    [yes] { " " }in { $into }
   *[no] { "" }
}
question-succession-waive = ob { $by } von { $body } nichts mehr verlangt
question-succession-dissolve = ob { $by } { $body } auflöst: „{ $reason }“
question-succession-agree = ob { $by } der Auflösung von { $body } zustimmt
question-succession-disown = ob { $by } { $body } nicht anerkennt
question-succession-recognise = ob { $by } { $body } anerkennt
question-succession-claim = ob { $body } beansprucht, für { $unit } zu stehen
question-succession-drop = ob { $body } nicht mehr beansprucht, für { $unit } zu stehen
question-succession-continue = ob { $body } beansprucht, { $of } fortzusetzen
question-succession-desist = ob { $body } nicht mehr beansprucht, { $of } fortzusetzen
act-succession-answer = { $actor }: für { $unit } an { $body } gehalten
act-succession-take-back = { $actor }: für { $unit } an niemanden mehr gehalten
act-succession-report = { $actor }: gemeldet, { $body } sei von „{ $who }“ beseitigt worden{ $with-taker ->
    [yes] , zugunsten von { $taker }
   *[no] { "" }
}
act-succession-deny = { $actor }: gesagt, { $body } bestehe fort
event-emergency-competence-assumed = { $body } übernahm „{ $subject }“ von { $of } bis { $until }: „{ $reason }“
event-emergency-competence-confirmed = { $by } bestätigte, dass { $body } „{ $subject }“ bis { $until } hat
event-emergency-competence-called-back = { $by } holte „{ $subject }“ von { $body } zurück: „{ $reason }“
event-emergency-competence-handed-back = { $body } gab „{ $subject }“ zurück
event-emergency-competence-over = die Zeit war um, für die { $body } „{ $subject }“ hatte
event-emergency-competence-fell = „{ $subject }“ endete mit { $body }
event-emergency-handing-back-refused = { $body } lehnte ab, „{ $subject }“ zurückzugeben: „{ $reason }“
event-emergency-kept-beyond = { $resolution } betraf „{ $subject }“, was { $body } seit { $over } nicht mehr hatte
event-emergency-kept-beyond-2 = { $deed } betraf „{ $subject }“, was { $body } seit { $over } nicht mehr hatte
event-emergency-elections-put-off = { $body } verschob die Wahlen in { $constituency } bis { $until }, zum { $times }. Mal: „{ $reason }“
event-emergency-elections-resumed = { $by } nahm die Wahlen in { $constituency } wieder auf
event-emergency-elections-resumed-2 = die Wahlen in { $constituency } sind nicht mehr verschoben
event-emergency-seat-moved = { $body } sitzt bis { $until } an einem anderen Ort, { $to }: „{ $reason }“
event-emergency-seat-returned = { $body } sitzt wieder an seinem Ort
question-emergency-assume = ob { $body } „{ $subject }“ von { $of } bis { $until } übernimmt: „{ $reason }“
question-emergency-hand-back = ob { $body } „{ $subject }“ zurückgibt
question-emergency-keep = ob { $body } ablehnt, „{ $subject }“ zurückzugeben: „{ $reason }“
question-emergency-confirm = ob { $by } bestätigt, dass { $body } „{ $subject }“ bis { $until } hat
question-emergency-call-back = ob { $by } „{ $subject }“ von { $body } zurückholt: „{ $reason }“
question-emergency-put-off = ob die Wahlen in { $constituency } bis { $until } verschoben werden: „{ $reason }“
question-emergency-resume = ob { $by } die Wahlen in { $constituency } wieder aufnimmt
question-emergency-move = ob { $body } bis { $until } an einem anderen Ort sitzt, { $to }: „{ $reason }“
question-emergency-return = ob { $body } wieder an seinem Ort sitzt
