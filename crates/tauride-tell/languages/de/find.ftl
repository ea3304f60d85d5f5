# Suchen, und Listen von allem.

find-title = Suchen
find-what = Ein Name oder eine Nummer wie S9, M12, E3 oder die eines Eintrags
find-units = Gliederungen
find-bodies = Gremien
find-people = Mitglieder
find-nothing = Nichts heißt so. Mitglieder findet man unter den Namen, unter denen sie Sitze eingenommen haben.
find-all = Alle <units>Gliederungen</units>, <bodies>Gremien</bodies> und <members>Mitglieder</members>; Einträge nach Kapitel, Gegenstand und Tag im <record>Protokoll</record>.
find-members = Mitglieder
find-roll = Verzeichnis von { $unit }

## Das Protokoll

record-title = Protokoll
record-entries = { $entries ->
    [one] { $entries } Eintrag.
   *[other] { $entries } Einträge.
} Ein Eintrag sagt, was beantragt und was daraus wurde.
record-chapter = Kapitel
record-all = alle
record-about = Über
record-until = Bis
record-number = Nummer
record-root = Wurzel <code>{ $root }</code>. <download>Protokoll herunterladen</download>; <code>tauride verify record.jsonl</code> spielt es nach denselben Regeln noch einmal durch und findet jeden Eintrag, der geändert, weggelassen oder hinzugefügt wurde. Größe und Wurzel stehen im <checkpoint>Prüfpunkt</checkpoint>.
record-nothing = Nichts dergleichen steht im Protokoll.
record-nothing-newest = Nichts dergleichen steht in den neuesten dieser Einträge.
record-entry = Eintrag { $number }
record-entries-to = Einträge { $first } bis { $last }
record-newest = neueste
record-older = ältere
record-and-more = und { $more } weitere
record-by-time = Durch Zeitablauf
record-time-passed = Zeit vergangen bis zum { $until }
record-signed-in = angemeldet gestellt
record-terminal = am Terminal eingetragen
record-paper = vom Papier übertragen
record-edition = nach Fassung { $edition } des Regelwerks.
record-before = vorheriger
record-next = nächster
record-became-true = Was daraus wurde
record-bytes-title = Die genauen Bytes
record-bytes = { $bytes } Byte.
record-bytes-first = { $bytes } Byte, von denen die ersten zu sehen sind; <all>alle</all>.
record-links = Verweist auf den Eintrag davor durch <code>{ $prev }</code>.
record-leaf = Blatt-Hash:
record-leaf-is = Das ist der SHA-256 eines Nullbytes und dieser Bytes (RFC 6962). Um ihn und alles davor zu prüfen, das <record>Protokoll</record> herunterladen und <code>tauride verify record.jsonl</code> ausführen; das vergleicht die Wurzel mit dem <checkpoint>Prüfpunkt</checkpoint>.

## Was das Protokoll sagt

as-recorded = { $says }
nobody = niemand
the-founders = die Gründungsmitglieder
the-clerk = die Schriftführung
quoted = „{ $text }“
from-to = { $first } bis { $last }
several-more = { $more } weitere
