//! What is asked in the rulebook's notation, line by line, and done.

use tauride_phrase::{NoNames, read_acts};
use tauride_rules::charter::CharterAct;
use tauride_rules::{Act, Actor, State, enact};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Reads a line: who asks, and what each of them asks for.
pub(crate) fn read(line: &str) -> Outcome<(Vec<Actor>, Act)> {
    read_acts(line, &NoNames).map_err(|error| format!("{line}: {error}").into())
}

/// Returns the act by which a federation is founded under a charter.
pub(crate) fn founding(charter: &str) -> Outcome<Act> {
    let read = tauride_charter::check("charter.toml", charter).map_err(|_| "the charter has errors")?.charter;
    Ok(CharterAct::Found { text: charter.into(), charter: Box::new(read) }.into())
}

/// Does what the lines say.
pub(crate) fn play(state: &mut State, lines: &[&str]) -> Outcome<()> {
    for line in lines {
        let (actors, act) = read(line)?;
        for by in actors {
            enact(state, by, &act).map_err(|refusal| format!("{line}: {refusal}"))?;
        }
    }
    Ok(())
}
