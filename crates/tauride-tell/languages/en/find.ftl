# Finding things, and lists of all of them.

find-title = Find
find-what = A name, or a number such as S9, M12, E3 or that of an entry
find-units = Units
find-bodies = Bodies
find-people = People
find-nothing = Nothing bears such a name. People are found under the names under which they took seats.
find-all = All <units>units</units>, <bodies>bodies</bodies> and <members>members</members>; entries by chapter, thing and day in the <record>record</record>.
find-members = Members
find-roll = Roll of { $unit }

## The record

record-title = Record
record-entries = { $entries ->
    [one] { $entries } entry.
   *[other] { $entries } entries.
} Each is what somebody asked, and what became true by it.
record-chapter = Chapter
record-all = all
record-about = About
record-until = Until
record-number = Number
record-root = Root <code>{ $root }</code>. <download>Download the record</download>, and <code>tauride verify record.jsonl</code> plays it again by the same rules and finds any entry that was changed, dropped or added. The <checkpoint>checkpoint</checkpoint> holds its size and root.
record-nothing = Nothing of that sort is in the record.
record-nothing-newest = Nothing of that sort in the newest of these entries.
record-entry = Entry { $number }
record-entries-to = Entries { $first } to { $last }
record-newest = newest
record-older = older
record-and-more = and { $more } more
record-by-time = By the passing of time
record-time-passed = Time passed until { $until }
record-signed-in = signed in
record-terminal = entered at the terminal
record-paper = entered from paper
record-edition = under edition { $edition } of the rules.
record-before = before
record-next = next
record-became-true = What became true
record-bytes-title = Its exact bytes
record-bytes = { $bytes } bytes.
record-bytes-first = { $bytes } bytes, of which the first are shown; <all>all of them</all>.
record-links = Links to the entry before by <code>{ $prev }</code>.
record-leaf = Leaf hash:
record-leaf-is = That is the SHA-256 of a zero byte and these bytes (RFC 6962). To check it and everything before it, download the <record>record</record> and run <code>tauride verify record.jsonl</code>; it compares the root with the <checkpoint>checkpoint</checkpoint>.

## What the record says

as-recorded = { $says }
nobody = nobody
the-founders = the founders
the-clerk = the clerk
quoted = “{ $text }”
from-to = { $first } to { $last }
several-more = { $more } more
