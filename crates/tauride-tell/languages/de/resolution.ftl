# Das Verzeichnis der Beschlüsse: was beschlossen wurde, und ob es gilt.

resolution-in-force = In Kraft
resolution-until = In Kraft bis { $until }
resolution-to-end-when = In Kraft, bis das Gremium beschließt, dass dies eingetreten ist: { $condition }
resolution-void = Nichtig mangels Beschlussfähigkeit
resolution-lapsed = Ausgelaufen: die Zeit war um
resolution-superseded = Abgelöst durch { $by }
resolution-rescinded = Aufgehoben
resolution-reconsidered = Nicht mehr in Kraft: darüber wird erneut beraten

## Die Seite eines Beschlusses

resolution-list = Beschlüsse
resolution-resolved = Beschlossen am { $at } durch { $division }.
resolution-carried = Beschlossen am { $at } durch { $division }: { $motion } in der angenommenen Fassung.
resolution-replaces = Der Beschluss sollte an die Stelle von { $replaces } treten.

## Was eine Frage über den Beschluss sagen kann

resolution-holds-until = Bis wann er gilt, wenn nicht bis zu einem anderen Beschluss des Gremiums
resolution-condition = Was ihn beenden soll, falls etwas
resolution-place = Der Beschluss, an dessen Stelle er tritt, etwa R1
