# Die Legitimationskette: wer beschloss, wer dort durch wessen Wahl sitzt, und was die Kette unterbricht.

legitimacy-of-body = Mit welchem Recht { $body } beschließt
legitimacy-of-resolution = Mit welchem Recht dies beschlossen wurde: { $title }
legitimacy-link = Die Legitimationskette
legitimacy-lede = Von denen, die beschließen, Schritt für Schritt hinunter zu denen, die sie wählen; und wo die Kette unterbrochen ist.
legitimacy-today = Die Sitze sind gezeigt, wie sie heute besetzt sind.
legitimacy-summary = { $broken ->
    [0] Die Kette ist ganz, bis hinunter zu { $electors } Wahlberechtigten.
    [one] Die Kette reicht hinunter bis zu { $electors } Wahlberechtigten und ist auf eine Art unterbrochen.
   *[other] Die Kette reicht hinunter bis zu { $electors } Wahlberechtigten und ist auf { $broken } Arten unterbrochen.
}
legitimacy-resolved = { $body } beschloss es am { $at } durch { $division }.
legitimacy-votes = { $for ->
    [one] { $for } Stimme war dafür
   *[other] { $for } Stimmen waren dafür
}, { $against } dagegen.
legitimacy-hall = Von denen, die dort mit Stimmrecht saßen, { $present ->
    [one] war { $present } im Saal
   *[other] waren { $present } im Saal
} und { $absent } nicht{ $vacant ->
    [0] .
    [one] ; { $vacant } Sitz war unbesetzt.
   *[other] ; { $vacant } Sitze waren unbesetzt.
}
legitimacy-decided-under = Nach dieser Regel beschließt das Gremium: Satzung Art. { $article }.
legitimacy-no-quorum = Der Saal war nicht beschlussfähig: der Beschluss hat nie gegolten.
legitimacy-beyond = { $body } hatte diesen Gegenstand für eine Zeit übernommen, die vorbei war, als dies beschlossen wurde.
legitimacy-silence = { $by } hat sich in der Frist nicht geäußert, was nach der Satzung als { $right ->
    [confirm] Bestätigung
   *[consent] Zustimmung
} gilt.
legitimacy-kinds = { $count } × { $kind }
legitimacy-some = { $some }
legitimacy-some-more = { $some } und { $more } weitere
legitimacy-seats = { $seats ->
    [0] Noch gibt es keine Sitze mit Stimmrecht.
    [one] { $elected ->
        [0] Auf dem einen Sitz mit Stimmrecht sitzt niemand, der gewählt ist.
       *[other] Auf dem einen Sitz mit Stimmrecht sitzt jemand, der gewählt ist.
    }
   *[other] Auf { $elected } von { $seats } Sitzen mit Stimmrecht sitzt jemand, der gewählt ist.
}
legitimacy-all-sit = Alle Wahlberechtigten sitzen dort selbst: niemand wird dorthin gewählt.
legitimacy-turnout = { $elections ->
    [one] Bei der Wahl
   *[other] Bei den { $elections } Wahlen
}, auf denen das beruht, stimmten { $voters } von { $electors } Wahlberechtigten ab.
legitimacy-unopposed = { $elections ->
    [one] Eine Wahl wurde ohne Abstimmung entschieden, da niemand gegen die Gewählten antrat.
   *[other] { $elections } Wahlen wurden ohne Abstimmung entschieden, da niemand gegen die Gewählten antrat.
}
legitimacy-electors = { $electors ->
    [one] { $electors } Wahlberechtigter steht
   *[other] { $electors } Wahlberechtigte stehen
} { $rolls ->
    [one] im Verzeichnis
   *[other] in den Verzeichnissen
}.
legitimacy-no-base = Hier wählt niemand jemanden: am Ende der Kette stehen keine Wahlberechtigten.
legitimacy-not-followed = { $bodies ->
    [one] Einem weiteren Gremium darunter wurde nicht nachgegangen, weil es so viele sind.
   *[other] { $bodies } weiteren Gremien darunter wurde nicht nachgegangen, weil es so viele sind.
}
legitimacy-legend-elected = gewählt
legitimacy-legend-otherwise = auf andere Weise besetzt
legitimacy-legend-vacant = unbesetzt
legitimacy-picture = { $elected } gewählt, { $otherwise } auf andere Weise besetzt, { $vacant } unbesetzt

## Was sie unterbricht

legitimacy-broken = Unterbrochen
legitimacy-gap = { $gap }.
legitimacy-gap-at = { $gap } ({ $at }).
legitimacy-gap-ended = { $many ->
    [no] Es besteht nicht mehr
   *[yes] { $count ->
        [one] Eines davon besteht nicht mehr
       *[other] { $count } davon bestehen nicht mehr
    }
}
legitimacy-gap-not-seated = { $many ->
    [no] Es ist nicht beschlussfähig: zu wenige Sitze sind besetzt worden
   *[yes] { $count ->
        [one] Eines davon ist nicht beschlussfähig: zu wenige Sitze sind besetzt worden
       *[other] { $count } davon sind nicht beschlussfähig: zu wenige Sitze sind besetzt worden
    }
}
legitimacy-gap-rump = { $many ->
    [no] Es ist ein Rumpf: weniger als die Hälfte seiner Sitze ist besetzt
   *[yes] { $count ->
        [one] Eines davon ist ein Rumpf: weniger als die Hälfte seiner Sitze ist besetzt
       *[other] { $count } davon sind ein Rumpf: weniger als die Hälfte ihrer Sitze ist besetzt
    }
}
legitimacy-gap-unratified = { $many ->
    [no] Es hat sich selbst konstituiert, und niemand hat es bestätigt
   *[yes] { $count ->
        [one] Eines davon hat sich selbst konstituiert, und niemand hat es bestätigt
       *[other] { $count } davon haben sich selbst konstituiert, und niemand hat sie bestätigt
    }
}
legitimacy-gap-provisional = { $many ->
    [no] Es ist vorläufig und endet, wenn es nicht bestätigt wird
   *[yes] { $count ->
        [one] Eines davon ist vorläufig und endet, wenn es nicht bestätigt wird
       *[other] { $count } davon sind vorläufig und enden, wenn sie nicht bestätigt werden
    }
}
legitimacy-gap-claims = { $many ->
    [no] Es beansprucht, für Wahlberechtigte zu stehen, die keine Delegierten dorthin entsenden
   *[yes] { $count ->
        [one] Eines davon beansprucht, für Wahlberechtigte zu stehen, die keine Delegierten dorthin entsenden
       *[other] { $count } davon beanspruchen, für Wahlberechtigte zu stehen, die keine Delegierten dorthin entsenden
    }
}
legitimacy-gap-vacant = { $count ->
    [one] Ein Sitz ist unbesetzt
   *[other] { $count } Sitze sind unbesetzt
}
legitimacy-gap-ex-officio = { $count ->
    [one] Ein Sitz wird kraft Amtes gehalten
   *[other] { $count } Sitze werden kraft Amtes gehalten
}
legitimacy-gap-co-opted = { $count ->
    [one] Ein Sitz ist durch Kooptation besetzt
   *[other] { $count } Sitze sind durch Kooptation besetzt
}
legitimacy-gap-self-constituted = { $count ->
    [one] Ein Sitz beruht auf niemandes Entscheidung als der des Mitglieds, das ihn hält
   *[other] { $count } Sitze beruhen auf niemandes Entscheidung als der derjenigen, die sie halten
}
legitimacy-gap-caretaker = { $count ->
    [one] Ein Sitz ist geschäftsführend besetzt, bis die Nachfolge gewählt ist
   *[other] { $count } Sitze sind geschäftsführend besetzt, bis die Nachfolge gewählt ist
}
legitimacy-gap-term-over = { $count ->
    [one] Ein Sitz ist nach Ablauf der Amtszeit geschäftsführend besetzt
   *[other] { $count } Sitze sind nach Ablauf der Amtszeit geschäftsführend besetzt
}
legitimacy-gap-contested = { $count ->
    [one] Die Gültigkeit eines Mandats ist angefochten
   *[other] Die Gültigkeit von { $count } Mandaten ist angefochten
}
legitimacy-gap-put-off = { $count ->
    [one] Die Wahlen eines Wahlkreises sind verschoben
   *[other] Die Wahlen von { $count } Wahlkreisen sind verschoben
}
legitimacy-gap-continues = Es beansprucht, { $of } fortzusetzen
legitimacy-gap-disowned = { $by } erkennt es nicht an
legitimacy-gap-kept = Es behält, was es von { $of } übernommen hatte („{ $subject }“), obwohl die Zeit dafür am { $over } vorbei war
