//! Reads the transcripts of stv-rs.

/// What a round came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Round {
    /// Who was elected, by name.
    pub(crate) elected: Vec<String>,
    /// Who was excluded.
    pub(crate) defeated: Option<String>,
    /// The votes that were printed with the first decision: name and votes. Empty if the round decided nothing.
    pub(crate) votes: Vec<(String, String)>,
    pub(crate) quota: String,
    /// What did not reach anybody: exhausted or lost to rounding.
    pub(crate) residual: String,
    pub(crate) surplus: String,
}

/// A transcript.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    pub(crate) rounds: Vec<Round>,
    /// Who was elected, in order, those who filled the last seats included.
    pub(crate) elected: Vec<String>,
    /// Whether it goes on to the end of the count.
    pub(crate) complete: bool,
}

pub(crate) fn parse(text: &str) -> Transcript {
    let mut transcript = Transcript::default();
    let mut action = "";
    for line in text.lines() {
        if line.starts_with("Round ") {
            transcript.rounds.push(Round::default());
            action = "";
        } else if let Some(started) = line.strip_prefix("Action: ") {
            action = started;
            transcript.complete |= action == "Count Complete";
            begin(&mut transcript, action);
        } else if let (Some(round), Some(figure)) = (transcript.rounds.last_mut(), line.strip_prefix('\t')) {
            note(round, action, figure);
        }
    }
    transcript
}

fn begin(transcript: &mut Transcript, action: &str) {
    let named = |prefix: &str| action.strip_prefix(prefix).map(str::to_owned);
    if let Some(name) = named("Elect: ").or_else(|| named("Elect remaining: ")) {
        transcript.elected.push(name);
    }
    let Some(round) = transcript.rounds.last_mut() else { return };
    round.elected.extend(named("Elect: "));
    if let Some((_, name)) = action.strip_prefix("Defeat (").and_then(|rest| rest.split_once("): ")) {
        round.defeated = Some(name.to_owned());
    }
}

/// Takes the figures of the iteration, and the votes as they are printed with the first decision.
fn note(round: &mut Round, action: &str, figure: &str) {
    let decides = action.starts_with("Elect: ") || action.starts_with("Defeat (");
    let Some((key, value)) = figure.split_once(':') else { return };
    let value = value.trim();
    match key {
        "Elected" | "Hopeful" | "Defeated" if decides => {
            let (names, votes) = value.rsplit_once(" (").unwrap();
            for name in names.split(", ") {
                if round.votes.iter().all(|(known, _)| known != name) {
                    round.votes.push((name.to_owned(), votes.trim_end_matches(')').to_owned()));
                }
            }
        }
        "Quota" if action.starts_with("Iterate") => value.clone_into(&mut round.quota),
        "Residual" if action.starts_with("Iterate") => value.clone_into(&mut round.residual),
        "Surplus" if action.starts_with("Iterate") => value.clone_into(&mut round.surplus),
        _ => {}
    }
}
