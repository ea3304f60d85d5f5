# Das Verzeichnis der Beschlüsse: was beschlossen wurde, und ob es gilt.

resolution-in-force = In Kraft
resolution-until = In Kraft bis zum { $until }
resolution-to-end-when = In Kraft, bis das Gremium beschließt, dass dies eingetreten ist: { $condition }
resolution-waits = Wartet: andere haben ein Recht daran
resolution-stopped = Von anderen aufgehalten
resolution-void = Nichtig mangels Beschlussfähigkeit
resolution-lapsed = Ausgelaufen: die Zeit war um
resolution-superseded = Abgelöst durch { $by }
resolution-rescinded = Aufgehoben
resolution-withdrawn = Zurückgezogen von dem Gremium, das es beschlossen hatte
resolution-fell = Hinfällig: wer zwischen beiden Gremien entschied, ließ ihn nicht gelten
resolution-reconsidered = Nicht mehr in Kraft: darüber wird erneut beraten

## Die Seite eines Beschlusses

resolution-list = Beschlüsse
resolution-resolved = Beschlossen am { $at } durch { $division }.
resolution-carried = Beschlossen am { $at } durch { $division }: { $motion } in der angenommenen Fassung.
resolution-replaces = Er trat an die Stelle von { $replaces }.
resolution-was-to-replace = Er sollte an die Stelle von { $replaces } treten.
resolution-resolved-as = Beschlossen als { $resolution }.

## Was eine Frage über den Beschluss sagen kann

resolution-holds-until = Der Beschluss gilt bis (UTC; leer: bis zu einem anderen Beschluss)
resolution-condition = Der Beschluss endet, sobald (falls gewünscht)
resolution-place = Der Beschluss, den er ersetzt, etwa R1
