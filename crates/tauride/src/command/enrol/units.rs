//! Units that a roll names and that do not exist yet.

use std::collections::{BTreeMap, BTreeSet};

use tauride_clerk::enrol::{Column, EnrolError, ForAll, Roll, RollError, RollProblem, Units};
use tauride_clerk::{Answer, Clerk, Request, SubmitError};
use tauride_names::folded;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::roll::RollAct;
use tauride_rules::terms::Text;
use tauride_rules::{Act, Actor, State, decide, enact};
use tauride_store::Reader;

use super::near::near;
use crate::failure::{Failure, Outcome};

/// The most units, or pairs of them, that are told.
const TOLD_MAX: usize = 20;

/// Units that a roll names and that do not exist, with how many people join each.
pub(super) struct Missing {
    units: BTreeMap<String, usize>,
}

impl Missing {
    /// Finds them; `unit` is the name of one for everybody whose line names none.
    pub(super) fn of(clerk: &Clerk, roll: &Roll, unit: Option<&str>) -> Self {
        let mut units: BTreeMap<String, usize> = unit.map(|name| (folded(name).into_owned(), 0)).into_iter().collect();
        for person in &roll.people {
            if let Some(name) = person.unit.as_deref().or(unit) {
                let own = units.entry(folded(name).into_owned()).or_default();
                *own = own.saturating_add(1);
            }
        }
        clerk.read(|view| {
            let known = Units::of(view.state);
            units.retain(|name, _| !known.has(name));
        });
        Self { units }
    }

    /// Asks about units that would be formed by a slip: their names are nearly those of others.
    pub(super) fn ask(&self, clerk: &Clerk) -> Outcome {
        let new: Vec<&str> = self.units.keys().map(String::as_str).collect();
        let found: Vec<String> = clerk.read(|view| {
            let old: Vec<&str> = view.state.rolls.units.iter().map(|unit| &*unit.name).collect();
            near(&new, &old).iter().map(|near| format!("{:?} and {:?}", near.name, near.other)).collect()
        });
        if found.is_empty() {
            return Ok(());
        }
        let what = format!("units of nearly the same name would stand beside each other: {}", told(&found));
        Err(Failure::no(format!("{what}; to be formed are {self}"))
            .mend("write the name of one unit alike in every line; nothing was changed")
            .mend("if they are different units, say --as-written"))
    }

    /// Returns whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// Forms them, when it is sure that the roll can be enrolled then: on a copy of the state it is tried first.
    ///
    /// `all` is what is given for the whole roll; its unit, by name, may be one that is to be formed.
    ///
    /// # Errors
    ///
    /// What the enrolment itself would say; nothing has changed then.
    pub(super) fn form(
        &self,
        clerk: &Clerk,
        (by, kind): (Actor, &str),
        roll: &Roll,
        all: (Option<&str>, &ForAll),
    ) -> Result<(), EnrolError> {
        let mut state = clerk.read(|view| view.state.clone());
        let mut requests = Vec::with_capacity(self.units.len());
        for name in self.units.keys() {
            let act = Act::Roll(RollAct::FormUnit { kind: kind.into(), name: name.as_str().into() });
            let unit = UnitId::at(state.rolls.units.len());
            enact(&mut state, by, &act).map_err(|refusal| EnrolError::Refused { unit, refusal })?;
            requests.push(Request::new(by, act));
        }
        rehearse(&state, &*clerk.reader(), by, roll, all)?;
        let formed = clerk.submit_plan(move |_| Ok::<_, EnrolError>(requests))??;
        match formed.last() {
            Some(Answer::Refused(refusal)) => Err(EnrolError::Refused { unit: UnitId(0), refusal: refusal.clone() }),
            _ => Ok(()),
        }
    }
}

impl std::fmt::Display for Missing {
    /// Names them with how many people join each.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let units: Vec<String> = self.units.iter().map(|(name, people)| format!("{name} ({people})")).collect();
        out.write_str(&told(&units))
    }
}

/// Returns the first of some things, and how many more there are.
fn told(things: &[String]) -> String {
    let first = things.get(..TOLD_MAX).unwrap_or(things).join(", ");
    let more = things.len().saturating_sub(TOLD_MAX);
    if more > 0 { format!("{first} and {more} more") } else { first }
}

/// Checks every line against the register and the units, and asks the law for every unit and set of tests.
fn rehearse(
    state: &State,
    reader: &dyn Reader,
    by: Actor,
    roll: &Roll,
    all: (Option<&str>, &ForAll),
) -> Result<(), EnrolError> {
    let units = Units::of(state);
    let (mut errors, mut joins) = (Vec::new(), BTreeSet::<(UnitId, Vec<Text>)>::new());
    for person in &roll.people {
        let mut wrong = |column, problem| errors.push(RollError { line: person.line, column: Some(column), problem });
        if let Some(row) = reader.registered_as(&person.key).map_err(SubmitError::from)? {
            wrong(Column::Key, RollProblem::Enrolled { key: row.key, member: MemberId(row.member) });
        }
        let called = person.unit.as_deref().or(all.0);
        match called.map(|name| units.named(name)) {
            Some(Ok(unit)) => {
                let own: Vec<Text> = person.attests.iter().map(|test| test.as_str().into()).collect();
                joins.insert((unit, if own.is_empty() { all.1.attests.clone() } else { own }));
            }
            Some(Err(problem)) => wrong(Column::Unit, problem),
            None => wrong(Column::Unit, RollProblem::NoUnit),
        }
    }
    if !errors.is_empty() {
        return Err(EnrolError::Roll(errors));
    }
    for (unit, attests) in joins {
        let act = Act::Roll(RollAct::Enrol { unit, count: 1, attests });
        decide(state, by, &act).map_err(|refusal| EnrolError::Refused { unit, refusal })?;
    }
    Ok(())
}
