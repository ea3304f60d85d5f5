//! Units that a roll names and that do not exist yet.

use std::collections::BTreeSet;

use tauride_clerk::enrol::{Column, EnrolError, ForAll, Roll, RollError, RollProblem};
use tauride_clerk::{Answer, Clerk, Request, SubmitError};
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::roll::RollAct;
use tauride_rules::terms::Text;
use tauride_rules::{Act, Actor, State, decide, enact};
use tauride_store::Reader;

use crate::federation;

/// Forms them, when it is sure that the roll can be enrolled then: on a copy of the state it is tried first.
///
/// `all` is what is given for the whole roll; its unit, by name, may be one that is to be formed.
///
/// # Errors
///
/// What the enrolment itself would say; nothing has changed then.
pub(super) fn form(
    clerk: &Clerk,
    by: Actor,
    kind: &str,
    roll: &Roll,
    all: (Option<&str>, &ForAll),
) -> Result<(), EnrolError> {
    let mut state = clerk.read(|view| view.state.clone());
    let named: BTreeSet<&str> = roll.people.iter().filter_map(|person| person.unit.as_deref()).chain(all.0).collect();
    let there = federation::Units::of(&state);
    let missing: Vec<&str> = named.into_iter().filter(|name| there.called(name).is_empty()).collect();
    let mut requests = Vec::with_capacity(missing.len());
    for name in missing {
        let act = Act::Roll(RollAct::FormUnit { kind: kind.into(), name: name.into() });
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

/// Checks every line against the register and the units, and asks the law for every unit and set of tests.
fn rehearse(
    state: &State,
    reader: &dyn Reader,
    by: Actor,
    roll: &Roll,
    all: (Option<&str>, &ForAll),
) -> Result<(), EnrolError> {
    let units = federation::Units::of(state);
    let (mut errors, mut joins) = (Vec::new(), BTreeSet::<(UnitId, Vec<Text>)>::new());
    for person in &roll.people {
        let mut wrong = |column, problem| errors.push(RollError { line: person.line, column: Some(column), problem });
        if let Some(row) = reader.registered_as(&person.key).map_err(SubmitError::from)? {
            wrong(Column::Key, RollProblem::Enrolled { key: row.key, member: MemberId(row.member) });
        }
        let called = person.unit.as_deref().or(all.0);
        match (called, called.map(|name| units.called(name)).as_deref()) {
            (_, Some([unit])) => {
                let own: Vec<Text> = person.attests.iter().map(|test| test.as_str().into()).collect();
                joins.insert((*unit, if own.is_empty() { all.1.attests.clone() } else { own }));
            }
            (Some(name), _) => wrong(Column::Unit, RollProblem::UnitNotClear { name: name.to_owned() }),
            (None, _) => wrong(Column::Unit, RollProblem::NoUnit),
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
