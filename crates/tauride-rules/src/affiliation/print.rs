//! What of labels can still matter.

use alloc::vec::Vec;

use crate::affiliation::state::{Affiliations, Declaration, Label, Origin, SitsWith};
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, LabelId, MemberId};
use crate::ground::print::{Print, Printed as _, printed};
use crate::ground::tables::Index;
use crate::state::State;

/// Prints it: labels that have ended are only history, and so are the lists of elections that are over.
pub(crate) fn print(state: &State, print: &mut Print) {
    let all = &state.affiliations;
    let Affiliations {
        labels: _,
        names: _,
        declared,
        of_label: _,
        listed,
        lists: _,
        reopened,
        sits_with,
        fractions: _,
    } = all;
    for (id, label) in all.iter().filter(|(_, label)| label.ended.is_none()) {
        (id, label).print(print);
    }
    (declared, sits_with).print(print);
    let under_way = |id: &ElectionId| state.election(*id).is_some_and(Election::is_under_way);
    for ((member, election), label) in listed.iter().filter(|((_, election), _)| under_way(election)) {
        (member, election, label).print(print);
    }
    reopened.keys().filter(|election| under_way(election)).for_each(|election| election.print(print));
}

/// Prints the labels of somebody's founding that have not ended: who has founded as many as they may founds no other.
pub(crate) fn print_founded(state: &State, founded: &Index<MemberId, Vec<LabelId>>, print: &mut Print) {
    for (member, labels) in founded {
        let lasts = |id: &&LabelId| state.affiliations.get(**id).is_some_and(|label| label.ended.is_none());
        member.print(print);
        labels.iter().filter(lasts).for_each(|label| label.print(print));
    }
}

printed! { Label { name, out_of, founded, merged, members, sympathisers } but { founder, ended } }
printed! { Origin { label, then, came } }
printed! { Declaration { label, sympathises, since, came_from } }
printed! { SitsWith { label, sympathises } }
