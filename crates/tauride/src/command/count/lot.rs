//! A tie: who must draw, and how the count goes on.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Value, json};
use tauride_ballots::Candidate;
use tauride_names::told_apart;
use tauride_tally::sentence::Names;
use tauride_tally::{LotFor, Tie};

use super::Args;
use super::people::called;
use crate::failure::Failure;

/// The command that was given, for one of its files alone.
#[derive(Debug)]
pub(super) struct Again {
    file: String,
    call: &'static Call,
}

/// The words of the command as a shell reads them, before and behind its first file. Of a thousand files each may be tied:
/// the words are looked through once.
#[derive(Debug)]
struct Call {
    before: String,
    behind: String,
    /// Whether its files are counted each by itself, so that the others are left out.
    each: bool,
}

static CALL: OnceLock<Call> = OnceLock::new();

impl Again {
    pub(super) fn of(path: &Path, args: &Args) -> Self {
        Self { file: path.display().to_string(), call: CALL.get_or_init(|| Call::given(args)) }
    }

    /// Returns the command with a lot behind it.
    fn with(&self, lot: &str) -> String {
        let Call { before, behind, each } = self.call;
        let file = if *each { format!(" {}", in_shell(&self.file)) } else { String::new() };
        format!("tauride{before}{file}{behind} --lot {}", in_shell(lot))
    }
}

impl Call {
    fn given(args: &Args) -> Self {
        // A linked contest is not counted without those before it.
        let each = args.files.len() > 1 && !args.linked;
        let files: BTreeSet<String> =
            args.files.iter().filter(|_| each).map(|file| file.display().to_string()).collect();
        let mut call = Self { before: String::new(), behind: String::new(), each };
        let mut passed = false;
        for word in std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()) {
            if files.contains(&word) {
                passed = true;
                continue;
            }
            let words = if passed { &mut call.behind } else { &mut call.before };
            words.extend([" ", &in_shell(&word)]);
        }
        call
    }
}

/// Says between whom a lot must be drawn and with which command the count goes on.
pub(super) fn required(path: &str, those: &[Candidate], again: &Again, tie: &Tie) -> Failure {
    Failure::no(format!("{path}: a lot must be drawn between {}: {}", who(those, tie), decides(tie)))
        .mend("draw it in public, and write down the order, the favoured first")
        .mend(format!("then go on, with the names in that order: {}", command(those, again, tie)))
}

/// Returns the names of those who are tied.
pub(super) fn who(those: &[Candidate], tie: &Tie) -> String {
    Names(&names(those)).list(&tie.among)
}

fn names(those: &[Candidate]) -> Vec<String> {
    told_apart(&those.iter().map(|candidate| candidate.name.clone()).collect::<Vec<_>>())
}

/// Says what the lot decides.
pub(super) fn decides(tie: &Tie) -> String {
    let first = if tie.places == 1 { "the first".to_owned() } else { format!("the first {}", tie.places) };
    match tie.lot_for {
        LotFor::Election => format!("{first} in its order will be elected"),
        LotFor::Staying => format!("{first} in its order will stay in the count"),
        LotFor::FirstTransfer => "the surplus of the first in its order moves on first".to_owned(),
        LotFor::ListSeat => format!("{first} in its order will get a seat"),
        LotFor::Locking => "the pairs are locked in by its order".to_owned(),
    }
}

/// Returns a tie as programs read it.
pub(super) fn json(those: &[Candidate], again: &Again, tie: &Tie) -> Value {
    let names = names(those);
    json!({
        "among": tie.among.iter().map(|place| Names(&names).of(*place)).collect::<Vec<_>>(),
        "places": tie.places,
        "lot-for": word(tie),
        "go-on": command(those, again, tie),
    })
}

/// Returns the word by which programs know what the lot decides.
fn word(tie: &Tie) -> &'static str {
    match tie.lot_for {
        LotFor::Election => "election",
        LotFor::Staying => "staying",
        LotFor::FirstTransfer => "first-transfer",
        LotFor::ListSeat => "list-seat",
        LotFor::Locking => "locking",
    }
}

/// Returns the command that was given, for this file alone and with the lot behind it.
pub(super) fn command(those: &[Candidate], again: &Again, tie: &Tie) -> String {
    let names: Vec<String> = tie.among.iter().map(|place| called(*place, those)).collect();
    again.with(&names.join(", "))
}

/// Returns a word as a shell reads it again.
fn in_shell(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./,=:+@%".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::in_shell;

    #[test]
    fn a_shell_reads_the_words_again() {
        assert_eq!(in_shell("ward-2.blt"), "ward-2.blt");
        assert_eq!(in_shell("Anna, Berta"), "'Anna, Berta'");
        assert_eq!(in_shell("O'Hara"), r"'O'\''Hara'");
        assert_eq!(in_shell(""), "''");
    }
}
