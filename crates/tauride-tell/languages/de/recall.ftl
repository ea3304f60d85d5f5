# Abberufungen: auf welchen Wegen, und wie weit sie gediehen sind.

recall-by-petition = Begehren
recall-by-petition-then-poll = Begehren, dann Abstimmung
recall-by-petition-then-successor = Begehren, dann Wahl der Nachfolge
recall-by-decision = Beschluss der Wahlberechtigten
recall-by-decision-on-successor = Beschluss über die Nachfolge
recall-by-standing-ballots = Dauerstimmen

# Ein Weg wird Stück um Stück gesagt, jedes um das vorige herum.
recall-way-petition = Durch Abberufungsbegehren: Es unterschreiben { $threshold } der Wahlberechtigten
recall-way-petition-per-seat = Durch Abberufungsbegehren: Es unterschreiben { $threshold } der auf einen Sitz entfallenden Wahlberechtigten
recall-way-lasts = { $way }, Frist { $lasts }
recall-way-then = { $way }; danach stimmen die Wahlberechtigten ab: { $needs }
recall-way-decision = Durch Beschluss der Wahlberechtigten: { $needs }
recall-way-standing = Durch Dauerstimmen: Wer { SAY($held-for, case: "accusative") } lang mit { $lead } Stimmen führt, erhält den Sitz
recall-way-standing-floor = Durch Dauerstimmen: Den Sitz behält nur, wen { $floor } der Wahlberechtigten tragen; wer { SAY($held-for, case: "accusative") } lang mit { $lead } Stimmen führt, erhält ihn
recall-way-constructive = { $way }; nur zusammen mit der Benennung einer Nachfolge
recall-way-grace = { $way }; Schonfrist { $grace }
recall-way-article = { $way } (Satzung Art. { $article })

petition-full = Quorum erreicht: Die Wahlberechtigten stimmen ab
petition-of = { $signatures } von { $needed } Unterschriften
petition-signatures = { $signatures ->
    [one] { $signatures } Unterschrift
   *[other] { $signatures } Unterschriften
}
recall-before-the-electors = zur Abstimmung gestellt
