//! Sentences become entries.

use std::collections::BTreeMap;
use std::io::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tauride_clerk::{Answer, Clerk, Request};
use tauride_codec::Road;
use tauride_phrase::{PhraseError, read_acts, say, say_act, say_actor, say_time};
use tauride_rules::clock::ClockRefusal;
use tauride_rules::{Act, Actor, Refusal};
use tauride_tell::Language;

use super::names::AtHand;
use crate::failure::{Failure, Outcome};
use crate::federation;
use crate::terminal::{Shade, Terminal};

/// So many acts are entered in one transaction: each alone would wait for the disk.
const BATCH_MAX: usize = 256;

/// A sentence, with its place where there are several.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Line {
    pub(super) place: String,
    pub(super) text: String,
}

/// What acts are entered with.
pub(super) struct Desk<'a> {
    pub(super) clerk: &'a Clerk,
    pub(super) road: Road,
    /// The texts of the charters that sentences name.
    pub(super) charters: &'a BTreeMap<String, String>,
}

/// An act, and all who ask for it.
struct Sentence {
    actors: Vec<Actor>,
    act: Act,
}

/// How far several sentences are entered.
#[derive(Clone, Copy, Default)]
struct Place {
    /// So many are entered whole.
    sentences: usize,
    /// So many of those who ask for the next one have been answered.
    actors: usize,
}

impl Desk<'_> {
    /// Enters an act given as JSON, and answers in JSON.
    pub(super) fn json(&self, by: Actor, text: &str, terminal: &mut Terminal) -> Outcome {
        let act = tauride_codec::decode_act(text.as_bytes()).map_err(|error| {
            Failure::fault(format!("this is no act: {error}"))
                .mend("the acts are described by the server at /api, and by the sentences of `tauride act`")
        })?;
        let language = terminal.settings().language;
        for answer in &self.submit(vec![self.request(by, &act)])? {
            writeln!(terminal, "{}", self.as_value(language, answer))?;
            if let Answer::Refused(refusal) = answer {
                return Err(self.refused(language, refusal));
            }
        }
        Ok(())
    }

    /// Enters what sentences ask for, in order, until something is refused, and tells what became true.
    pub(super) fn sentences(&self, lines: &[Line], terminal: &mut Terminal) -> Outcome {
        let mut place = Place::default();
        while let Some(left) = lines.get(place.sentences..).filter(|left| !left.is_empty()) {
            let entered = self.read(left, place.actors).and_then(|batch| self.enter(&batch, &mut place, terminal));
            let at = lines.get(place.sentences).map_or("", |line| &line.place);
            entered.map_err(|failure| after(failure, at, place.sentences))?;
        }
        Ok(())
    }

    /// Reads as many sentences as go into one transaction, but at least one. Of the first, so many who ask have been answered.
    ///
    /// A sentence may name what only one before it makes: reading goes on when that is there.
    fn read(&self, lines: &[Line], answered: usize) -> Result<Vec<Sentence>, Failure> {
        self.clerk.read(|view| {
            let names = AtHand::new(view.state, self.charters);
            let (mut batch, mut count) = (Vec::new(), 0);
            for Line { text, .. } in lines {
                let read =
                    read_acts(text, &names).map_err(|error| names.failure().unwrap_or_else(|| no_act(text, &error)));
                let (actors, act) = match read {
                    Ok((actors, _)) if actors.is_empty() && batch.is_empty() => return Err(nobody(text)),
                    Err(failure) if batch.is_empty() => return Err(failure),
                    Ok(read) => read,
                    Err(_) => break,
                };
                let actors = if batch.is_empty() { actors.into_iter().skip(answered).collect() } else { actors };
                count += actors.len();
                if actors.is_empty() || (count > BATCH_MAX && !batch.is_empty()) {
                    break;
                }
                batch.push(Sentence { actors, act });
            }
            Ok(batch)
        })
    }

    /// Enters sentences in one transaction, tells what became true, and notes how far it came.
    fn enter(&self, batch: &[Sentence], place: &mut Place, terminal: &mut Terminal) -> Outcome {
        let asked = |sentence: &Sentence| -> Vec<Request> {
            sentence.actors.iter().map(|by| self.request(*by, &sentence.act)).collect()
        };
        let answers = self.submit(batch.iter().flat_map(asked).collect())?;
        let mut answers = answers.iter().enumerate();
        for Sentence { actors, act } in batch {
            for by in actors {
                match answers.next() {
                    Some((_, answer @ Answer::Entered { .. })) => tell(answer, *by, act, terminal)?,
                    // What an entry before it left to follow comes first: it is asked again then.
                    Some((at, Answer::Refused(Refusal::Clock(ClockRefusal::NotSettled { .. })))) if at > 0 => {
                        return Ok(());
                    }
                    Some((_, Answer::Refused(refusal))) => {
                        let failure = self.refused(terminal.settings().language, refusal);
                        let several = actors.len() > 1 || place.actors > 0;
                        let who = format!("it was {by}, those before were entered", by = say_actor(*by));
                        return Err(if several { failure.mend(who) } else { failure });
                    }
                    None => return Ok(()),
                }
                place.actors += 1;
            }
            *place = Place { sentences: place.sentences + 1, actors: 0 };
        }
        Ok(())
    }

    fn request(&self, by: Actor, act: &Act) -> Request {
        Request::new(by, act.clone()).by_road(self.road)
    }

    fn submit(&self, requests: Vec<Request>) -> Result<Vec<Answer>, Failure> {
        self.clerk.submit_plan(move |_| Ok::<_, Failure>(requests)).map_err(|error| Failure::caused(&error))?
    }

    fn refused(&self, language: Option<Language>, refusal: &Refusal) -> Failure {
        self.clerk.read(|view| federation::refused(language, view.state.charter.as_deref(), refusal))
    }

    fn as_value(&self, language: Option<Language>, answer: &Answer) -> Value {
        match answer {
            Answer::Entered { number, at, events, leaf, .. } => {
                json!({ "entry": number, "at": at, "events": **events, "leaf": tauride_record::hex::encode(leaf) })
            }
            Answer::Refused(refusal) => {
                let said = self.clerk.read(|view| federation::told(language, view.state.charter.as_deref(), refusal));
                let key = refusal.message().key;
                json!({ "refused": said, "key": key, "article": refusal.article(), "charter-article": refusal.charter_article() })
            }
        }
    }
}

fn nobody(line: &str) -> Failure {
    Failure::fault(format!("nobody asks for this: {line}")).mend("begin with who does it, such as M12")
}

/// Says where a sentence stops making sense.
fn no_act(line: &str, error: &PhraseError) -> Failure {
    let before = line.get(..error.column.saturating_sub(1)).unwrap_or(line);
    let space = " ".repeat(before.chars().count());
    let failure = Failure::fault(format!("this is no act, {error}\n  {line}\n  {space}^"));
    failure.mend(
        "`tauride act --help` lists every sentence; texts stand in \"double quotes\", so put it in 'single quotes'",
    )
}

/// Tells people what became true.
fn tell(answer: &Answer, by: Actor, act: &Act, terminal: &mut Terminal) -> Outcome {
    let Answer::Entered { number, at, events, .. } = answer else { return Ok(()) };
    let entry = terminal.shade(Shade::Dim, format_args!("entry {number}, {}:", say_time(*at)));
    writeln!(terminal, "{entry} {}", say_act(by, act))?;
    for event in events.iter() {
        writeln!(terminal, "  {}", say(event))?;
    }
    Ok(())
}

/// Says which of several sentences failed, and what became of those before.
fn after(failure: Failure, place: &str, done: usize) -> Failure {
    let failure = failure.at(place);
    match done {
        0 => failure,
        1 => failure.mend("the sentence before it is recorded; go on with this one"),
        _ => failure.mend(format!("the {done} sentences before it are recorded; go on with this one")),
    }
}
