# Was um jede Seite herum steht: Kopf und Fuß, die Anmeldung, und was zu lesen ist, wenn etwas nicht geschehen ist.

moment = { $at }
day = { SAY($at, as: "day") }
number = { $number }
charter-article = (Satzung Art. { $article })
percent = { $share } %

frame-skip = Zum Inhalt
frame-navigation = Föderation
frame-bodies = Gremien
frame-find = Suchen
frame-record = Protokoll
frame-charter = Satzung
frame-me = Meine Stimmen
frame-sign-in = Anmelden
frame-sign-out = Abmelden
frame-be = Auftreten als
frame-go = Los
frame-done = <b>Erledigt.</b> Dies ist geschehen und steht im Protokoll:
frame-refused = Abgelehnt
frame-not-done = Nicht ausgeführt
frame-under = nach
frame-nobody-signed-in = Hier ist niemand angemeldet, und Anträge stellen nur Mitglieder: Bitte anmelden und noch einmal absenden
frame-clock = Nach der Uhr der Föderation ist es der { $now } ({ $zone }).
frame-entries = Im Protokoll { $entries ->
    [one] steht <record>{ $entries } Eintrag</record>
   *[other] stehen <record>{ $entries } Einträge</record>
}; alle können es <download>herunterladen</download> und <check>prüfen</check>.
frame-law = Hier gilt das <rulebook>Regelwerk</rulebook>.
frame-demo = Dies ist eine Vorführung: Alle Namen der Gewerkschaft sind erfunden.

follows-more = Und { $more } weitere.

## Seiten außerhalb aller Föderationen

plain-navigation = Server
plain-federations = Föderationen
plain-rulebook = Regelwerk
plain-members = { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
}
plain-not-found = Nicht gefunden
plain-not-understood = Nicht verstanden
plain-failed = Etwas ist fehlgeschlagen
plain-failure = { $says }
plain-all-federations = Alle Föderationen
plain-bodies = Zu den Gremien
plain-no-page = Diese Seite gibt es nicht.
plain-no-federation = Diese Föderation gibt es auf diesem Server nicht.
plain-no-unit = Diese Gliederung gibt es nicht.
plain-no-such-thing = { $what } gibt es in dieser Föderation nicht.
plain-no-number = „{ $said }“ ist keine Nummer eines Eintrags; sie sieht aus wie 42
plain-no-chapter = Ein Kapitel „{ $said }“ gibt es unter den Anträgen nicht
plain-no-thing = „{ $said }“ bezeichnet nichts; Nummern sehen aus wie S9, M12 oder E3
plain-no-day = „{ $said }“ ist kein Tag; er sieht aus wie 2026-03-01

## Anmeldung

sign-in-title = Anmelden
sign-in-code-works-once = Bitte den Code eingeben, der auf Papier ausgehändigt wurde. Er gilt ein einziges Mal.
sign-in-your-code = Ihr Code
sign-in-demo = Dies ist eine Vorführung
sign-in-demo-anybody = Hier dürfen Sie als jedes Mitglied auftreten.
sign-in-be-member = Auftreten als Mitglied
sign-in-be-this = Als dieses Mitglied auftreten
sign-in-holders = Sitze haben unter anderem: { $holders }.
sign-in-not-signed-in = Nicht angemeldet
sign-in-not-known = Dieser Code ist unbekannt, schon benutzt oder abgelaufen: Bitte so eingeben, wie er gedruckt ist, oder einen neuen verlangen
sign-in-too-many = Von dieser Adresse kamen zu viele falsche Codes: Bitte { $seconds } s warten. Ein richtiger wird jederzeit angenommen
sign-in-only-in-demo = Als jedes Mitglied auftreten kann man nur in einer Vorführung: Bitte einen gedruckten Code eingeben
sign-in-number-needed = Hierher gehört die Nummer eines Mitglieds, zum Beispiel M12
sign-in-no-member = Ein Mitglied { $member } gibt es hier nicht

## Was gesendet und nicht gelesen wurde

upload-too-long = Die Sendung hat mehr als { $most } Byte (1 MiB): Bitte den Antrag aufteilen
upload-longer-than-a-code = Das Formular ist länger als jeder Code: Bitte den Code so eingeben, wie er gedruckt ist
upload-slow = Die Sendung brauchte zu lange: Bitte bei besserer Verbindung noch einmal absenden
upload-broken = Die Sendung brach ab: Bitte noch einmal absenden
