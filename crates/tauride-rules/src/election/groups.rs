//! Groups of which so many must or may hold seats: "at least three women among seven".
//!
//! Who belongs to a group is what candidates declare of themselves. The numbers are for all seats of a constituency
//! together: where an election fills some of them, those who sit already are counted in.

use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use tauride_tally::constraints::{Constraints, Group};

use crate::election::refusal::ElectionRefusal;
use crate::election::state::Election;
use crate::ground::ids::{ConstituencyId, ElectionId, MemberId};
use crate::ground::text::Text;
use crate::mandate;
use crate::mandate::state::Mandate;
use crate::state::State;
use crate::terms::{ElectionRule, GroupRule};

use super::rule_of;

/// Refuses groups that the charter does not have, and two of one category (election.38).
pub(super) fn are_known(
    state: &State,
    id: ElectionId,
    election: &Election,
    declared: &[Text],
) -> Result<(), ElectionRefusal> {
    let Some(rule) = rule_of(state, election) else { return Ok(()) };
    let mut before: Vec<&GroupRule> = Vec::new();
    for name in declared {
        let Some(group) = rule.groups.iter().find(|group| group.name == *name) else {
            return Err(no_such_group(id, rule, name));
        };
        if before.iter().any(|other| other.name == *name) {
            return Err(ElectionRefusal::GroupTwice { group: name.clone() });
        }
        let excludes = |other: &&&GroupRule| !group.category.is_empty() && other.category == group.category;
        if let Some(other) = before.iter().find(excludes) {
            let (group, other) = (name.clone(), other.name.clone());
            return Err(ElectionRefusal::TwoGroups { group, other, under: rule.article.clone() });
        }
        before.push(group);
    }
    Ok(())
}

fn no_such_group(election: ElectionId, rule: &ElectionRule, group: &Text) -> ElectionRefusal {
    let known: Vec<_> = rule.groups.iter().map(|group| format!("\"{}\"", group.name)).collect();
    let known = if known.is_empty() { "none".to_string() } else { known.join(", ") };
    ElectionRefusal::NoSuchGroup { group: group.clone(), election, known: known.into(), under: rule.article.clone() }
}

/// Returns how many of each group must and may be elected to so many seats of a constituency, after those who sit in it
/// and are not `counted` themselves.
///
/// At least as many as are still missing, but no more than there are seats; at most as many as the others leave.
pub(super) fn bounds(
    state: &State,
    constituency: ConstituencyId,
    groups: &[GroupRule],
    seats: u32,
    counted: &[MemberId],
) -> Vec<(u32, u32)> {
    if groups.is_empty() {
        return Vec::new();
    }
    let succeeds = super::succeeds(state, constituency);
    let all = state.constituency(constituency).map_or(&[][..], |constituency| &constituency.seats);
    let sitting = all.iter().filter_map(|seat| state.holding(*seat)).map(|(_, mandate)| mandate);
    let others: Vec<&[Text]> = sitting
        .filter(|mandate| !mandate::leaves(mandate, succeeds) && !counted.contains(&mandate.member))
        .map(|mandate| groups_of(state, constituency, mandate))
        .collect();
    let each = |group: &GroupRule| {
        let sit = others.iter().filter(|groups| groups.contains(&group.name)).count();
        let sit = u32::try_from(sit).unwrap_or(u32::MAX);
        let most = group.max.map_or(u32::MAX, |max| max.saturating_sub(sit));
        (group.min.saturating_sub(sit).min(seats), most)
    };
    groups.iter().map(each).collect()
}

/// Refuses groups that the charter of an election does not have, and two of one category (election.38).
///
/// # Errors
///
/// Those of article election.38.
pub(crate) fn groups_are_known(state: &State, id: ElectionId, declared: &[Text]) -> Result<(), ElectionRefusal> {
    state.election(id).map_or(Ok(()), |election| are_known(state, id, election, declared))
}

/// Whether a holder belongs to a group that has more of the seats than it may, and whose members leave then (mandate.34).
pub(crate) fn leaves_full_group(state: &State, constituency: ConstituencyId, holder: &Mandate) -> bool {
    let Some(place) = state.constituency(constituency) else { return false };
    let Some(rule) = state.seat_rule(constituency).map(|rule| &rule.election) else { return false };
    let own = groups_of(state, constituency, holder);
    let is_full = |group: &GroupRule| {
        let held = place.seats.iter().filter_map(|seat| state.holding(*seat)).map(|(_, mandate)| mandate);
        let sit = held.filter(|mandate| groups_of(state, constituency, mandate).contains(&group.name)).count();
        group.max.is_some_and(|max| u32::try_from(sit).unwrap_or(u32::MAX) > max)
    };
    rule.groups.iter().any(|group| group.leaves && own.contains(&group.name) && is_full(group))
}

/// The groups to which somebody who sits belongs: as they said last, or declared when they stood.
pub(crate) fn groups_of<'a>(state: &'a State, constituency: ConstituencyId, mandate: &'a Mandate) -> &'a [Text] {
    if let Some(groups) = &mandate.groups {
        return groups;
    }
    let election = mandate::election_of(state, constituency, mandate.title);
    let candidate = election.and_then(|id| state.election(id)?.candidate(mandate.member));
    candidate.map_or(&[], |candidate| &candidate.groups)
}

/// Returns what a count must honour: the groups with these bounds, and who of the candidates declared them.
pub(super) fn constraints(groups: &[GroupRule], bounds: &[(u32, u32)], candidates: &[&[Text]]) -> Constraints {
    let group = |(group, (min, max)): (&GroupRule, &(u32, u32))| Group {
        category: group.category.to_string(),
        name: group.name.to_string(),
        min: *min,
        max: *max,
        members: (0_usize..).zip(candidates).filter(|(_, said)| said.contains(&group.name)).map(|(at, _)| at).collect(),
    };
    Constraints { groups: groups.iter().zip(bounds).map(group).collect() }
}

/// Returns whether exactly these, if all of them are elected, are as the groups ask.
pub(super) fn are_met(constraints: &Constraints, elected: &[usize]) -> bool {
    constraints.groups.iter().all(|group| {
        let count = elected.iter().filter(|candidate| group.members.contains(candidate)).count();
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        (group.min..=group.max).contains(&count)
    })
}
