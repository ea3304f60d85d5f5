//! Enrolment of many at once, from a roll that an organisation keeps.

mod columns;
mod roll;
mod units;
mod wrong;

use std::collections::BTreeMap;

pub use columns::Headings;
pub use roll::{Alike, FIELD_MAX, Person, Roll, read_roll, read_roll_with};
use tauride_names::folded;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::roll::{RollAct, RollEvent};
use tauride_rules::terms::Text;
use tauride_rules::{Act, Actor, Event, Refusal, State, decide};
use tauride_store::Reader;
pub use units::Units;
pub use wrong::{Column, RollError, RollProblem};

use crate::{Answer, Clerk, NewRow, Request, SubmitError};

/// What is given once for all the people on a roll, where their lines give nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForAll {
    /// The unit that they join.
    pub unit: Option<UnitId>,
    /// The franchise tests that are attested of them.
    pub attests: Vec<Text>,
}

/// An enrolment that is in the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enrolment {
    /// For each group of people who joined one unit with the same tests: the unit, the first one's number, how many.
    /// Numbers rise with the lines.
    pub groups: Vec<(UnitId, MemberId, u32)>,
    /// The last entry.
    pub number: u64,
}

/// Why nobody on a roll was enrolled.
#[derive(Debug, thiserror::Error)]
pub enum EnrolError {
    /// Lines of the roll are wrong.
    #[error("{}", told(.0).join("\n"))]
    Roll(Vec<RollError>),
    /// The law does not allow it for one of the units.
    #[error("{unit}: {refusal}")]
    Refused {
        /// The unit.
        unit: UnitId,
        /// Why.
        refusal: Refusal,
    },
    /// The clerk does not answer.
    #[error(transparent)]
    Clerk(#[from] SubmitError),
}

/// The most errors that are told: whoever has more begins with these.
pub const ERRORS_MAX: usize = 100;

/// Returns the first errors, a line for each, and how many more there are.
pub fn told(errors: &[RollError]) -> Vec<String> {
    let mut lines: Vec<String> = errors.iter().take(ERRORS_MAX).map(ToString::to_string).collect();
    let more = errors.len().saturating_sub(ERRORS_MAX);
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    lines
}

impl Clerk {
    /// Enrols everybody on a roll: one entry for each unit (and for each set of tests attested), weights in entries
    /// after it, and the register rows, all in one transaction.
    ///
    /// # Errors
    ///
    /// An [`EnrolError`] naming every line that is wrong, or the refusal; nothing has changed then.
    pub fn enrol(&self, by: Actor, roll: Roll, all: &ForAll) -> Result<Enrolment, EnrolError> {
        let all =
            ForAll { unit: all.unit, attests: all.attests.iter().map(|test| folded(test).as_ref().into()).collect() };
        let errors = known(&*self.reader(), &roll)?;
        if !errors.is_empty() {
            return Err(EnrolError::Roll(errors));
        }
        let answers = self.submit_plan(move |state| plan(state, by, roll, &all))??;
        let mut enrolment = Enrolment::default();
        for answer in &answers {
            match answer {
                Answer::Entered { number, events, .. } => {
                    enrolment.number = *number;
                    enrolment.groups.extend(events.iter().filter_map(enrolled));
                }
                // The plan asked the law before; whatever is refused all the same ends it.
                Answer::Refused(refusal) => {
                    let unit = enrolment.groups.last().map_or(UnitId(0), |group| group.0);
                    let refusal = refusal.clone();
                    return Err(EnrolError::Refused { unit, refusal });
                }
            }
        }
        Ok(enrolment)
    }
}

/// Returns an error for everybody who is in the register already. The clerk looks again when they are enrolled; here
/// nobody waits for it, and every line is named.
fn known(reader: &dyn Reader, roll: &Roll) -> Result<Vec<RollError>, SubmitError> {
    let mut errors = Vec::new();
    for person in &roll.people {
        if let Some(row) = reader.registered_as(&person.key)? {
            let member = MemberId(row.member);
            errors.push(RollError {
                line: person.line,
                column: Some(Column::Key),
                problem: RollProblem::Enrolled { key: row.key, member },
            });
        }
    }
    Ok(errors)
}

fn enrolled(event: &Event) -> Option<(UnitId, MemberId, u32)> {
    if let Event::Roll(RollEvent::Enrolled { unit, first, count, .. }) = event {
        Some((*unit, *first, *count))
    } else {
        None
    }
}

/// People who are enrolled by one act.
type Groups = BTreeMap<(UnitId, Vec<String>), Vec<Person>>;

/// Turns a roll into requests, if every line of it is right and the law allows every unit.
fn plan(state: &State, by: Actor, roll: Roll, all: &ForAll) -> Result<Vec<Request>, EnrolError> {
    let groups = grouped(state, roll, all)?;
    let mut requests = Vec::with_capacity(groups.len());
    let mut weights = Vec::new();
    let mut next = u32::try_from(state.rolls.member_count()).unwrap_or(u32::MAX);
    for ((unit, tests), people) in groups {
        let attests = if tests.is_empty() { all.attests.clone() } else { tests.into_iter().map(Text::from).collect() };
        let count = u32::try_from(people.len()).unwrap_or(u32::MAX);
        let act = Act::Roll(RollAct::Enrol { unit, count, attests });
        decide(state, by, &act).map_err(|refusal| EnrolError::Refused { unit, refusal })?;
        let mut rows = Vec::with_capacity(people.len());
        for person in people {
            next = next.saturating_add(1);
            if let Some(weight) = person.weight.filter(|weight| *weight != 1) {
                let member = MemberId(next);
                weights.push(Request::new(by, Act::Roll(RollAct::SetWeight { unit, member, weight })));
            }
            rows.push(NewRow { key: person.key, name: person.name, contact: person.contact });
        }
        requests.push(Request::new(by, act).with_register(rows));
    }
    requests.append(&mut weights);
    Ok(requests)
}

/// Puts the people of a roll with the others of their unit, or names every line that is wrong.
fn grouped(state: &State, roll: Roll, all: &ForAll) -> Result<Groups, EnrolError> {
    let mut errors = Vec::new();
    let mut groups = Groups::new();
    let units = Units::of(state);
    for person in roll.people {
        let unit = match (&person.unit, all.unit) {
            (None, None) => Err(RollProblem::NoUnit),
            (None, Some(unit)) => Ok(unit),
            (Some(name), _) => units.named(name),
        };
        match unit {
            Ok(unit) => {
                let group = (unit, person.attests.clone());
                groups.entry(group).or_default().push(person);
            }
            Err(problem) => errors.push(RollError { line: person.line, column: Some(Column::Unit), problem }),
        }
    }
    if errors.is_empty() { Ok(groups) } else { Err(EnrolError::Roll(errors)) }
}
