//! Labels: everybody declares their own, and nothing is done to those who do not.

use tauride_rules::affiliation::AffiliationEvent;
use tauride_rules::ids::{BodyId, ElectionId, LabelId, MemberId};
use tauride_rules::{Actor, Event, State};

use super::{Seen, Sound, holds};

/// What somebody knows of labels who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    merged: Vec<LabelId>,
    reopened: Vec<ElectionId>,
    origins: Vec<Origin>,
}

/// A label that another came out of, with those who declared it then.
#[derive(Clone, Debug)]
struct Origin {
    label: LabelId,
    of: LabelId,
    declared: Vec<MemberId>,
}

impl Origin {
    /// Most of those who declared it declare the other.
    fn has_come(&self, seen: &Seen<'_>) -> Sound {
        let came = |member: &&MemberId| seen.after.affiliations.declared_by(**member) == Some(self.of);
        let (came, all) = (self.declared.iter().filter(came).count(), self.declared.len());
        holds(came * 2 > all, || format!("{} was merged into {} by {came} of {all}", self.label, self.of))
    }
}

/// Sees who declares what, and what comes of it.
pub(super) fn becomes(labels: &mut Labels, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        if let Event::Affiliation(event) = event {
            of(labels, seen, event)?;
        }
    }
    sit(seen.after)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others follow from these, and the invariants hold them")]
fn of(labels: &mut Labels, seen: &Seen<'_>, event: &AffiliationEvent) -> Sound {
    match event {
        AffiliationEvent::LabelFounded { by, label, out_of, .. } => {
            declares(labels, seen, *by, *label)?;
            let own = seen.before.affiliations.declared_by(*by);
            holds(out_of.is_empty() || own.is_some_and(|own| out_of.contains(&own)), || {
                format!("{by} founded {label} out of labels that others declare")
            })?;
            let merged = out_of.iter().find(|label| labels.merged.contains(label));
            holds(merged.is_none(), || format!("{label} comes out of what was merged"))?;
            labels.origins.extend(out_of.iter().map(|origin| {
                let all = seen.before.affiliations.who_declare(*origin).filter(|(_, own)| !own.sympathises);
                Origin { label: *origin, of: *label, declared: all.map(|(member, _)| member).collect() }
            }));
            Ok(())
        }
        AffiliationEvent::LabelDeclared { member, label, .. }
        | AffiliationEvent::SympathyDeclared { member, label, .. } => declares(labels, seen, *member, *label),
        AffiliationEvent::LabelRenounced { member, .. } => is_own(seen, *member),
        AffiliationEvent::LabelsMerged { merged, label } => {
            labels.merged.extend(merged);
            labels.origins.iter().filter(|origin| origin.of == *label).try_for_each(|origin| origin.has_come(seen))
        }
        AffiliationEvent::ListReopened { election, label, .. } => {
            let again = labels.reopened.contains(election);
            labels.reopened.push(*election);
            let went = |member: &MemberId| seen.after.affiliations.declared_by(*member) != Some(*label);
            let gone = seen.before.affiliations.on_list(*election, *label).filter(went).count();
            holds(gone > 1, || format!("somebody alone opened nominations in {election} again"))?;
            holds(!again, || format!("nominations in {election} were opened again, and once more"))
        }
        AffiliationEvent::Listed { member, label, election } => {
            let own = seen.after.affiliations.declared_by(*member);
            holds(own == Some(*label), || {
                format!("{member} is on the list of {label} in {election} and declares another")
            })
        }
        _ => Ok(()),
    }
}

fn declares(labels: &Labels, seen: &Seen<'_>, member: MemberId, label: LabelId) -> Sound {
    is_own(seen, member)?;
    holds(!labels.merged.contains(&label), || format!("{member} declares {label}, which was merged"))
}

fn is_own(seen: &Seen<'_>, member: MemberId) -> Sound {
    holds(seen.by() == Some(Actor::Member(member)), || format!("somebody declared something for {member}"))
}

/// Whoever sits with a fraction holds a seat in its body and is of its label.
fn sit(state: &State) -> Sound {
    if !state.is_settled() {
        return Ok(());
    }
    for member in (0..state.rolls.member_count()).map(MemberId::at) {
        for (body, label) in state.affiliations.fractions_of(member) {
            let own = state.affiliations.of(member).is_some_and(|declaration| declaration.label == label);
            holds(own && holds_a_seat(state, member, body), || {
                format!("{member} sits with {label} in {body} by no right")
            })?;
        }
    }
    Ok(())
}

fn holds_a_seat(state: &State, member: MemberId, body: BodyId) -> bool {
    state.seats.iter().any(|seat| {
        let of = state.constituency(seat.constituency).is_some_and(|place| place.body == body);
        of && seat.holder.and_then(|id| state.mandate(id)).is_some_and(|mandate| mandate.member == member)
    })
}
