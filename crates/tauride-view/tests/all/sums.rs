//! Sums are true: they are what one gets by adding up what is gathered one by one.

use std::collections::BTreeSet;

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::BodyId;
use tauride_rules::terms::Nature;
use tauride_view::tree::Tree;
use tauride_view::{Body, Federation, Filling, body};

use crate::played::federations;

fn living(state: &State) -> impl Iterator<Item = BodyId> {
    (0..state.bodies.len()).map(BodyId::at).filter(|id| state.body(*id).is_some_and(|body| !body.ended))
}

/// Seats of a section are its council's.
fn has_seats_of_its_own(state: &State, id: BodyId) -> bool {
    state.body_kind(id).is_some_and(|kind| kind.nature != Nature::Section)
}

#[test]
fn sums_are_those_of_what_stands_in_them() {
    // Playing takes seconds: it is done once for all.
    for (title, state) in federations() {
        a_federation_has_the_seats_of_its_bodies(&title, &state);
        a_tree_has_everybody_once_and_adds_up(&title, &state);
    }
}

fn a_federation_has_the_seats_of_its_bodies(title: &str, state: &State) {
    let Some(federation) = Federation::of(state) else { return };
    let bodies: Vec<Body> = living(state).filter_map(|id| Body::of(state, id)).collect();
    let own = |body: &Body| if has_seats_of_its_own(state, body.id) { body.seats } else { Filling::default() };
    let sum = bodies.iter().fold(Filling::default(), |sum, body| sum.and(own(body)).and(body.offices));
    assert_eq!(federation.seats, sum, "{title}");
    let seats: usize = bodies.iter().map(|of| body::seats(state, of.id).len()).sum();
    let counted: u32 = bodies.iter().map(|of| of.seats.all()).sum();
    assert_eq!(u32::try_from(seats).unwrap(), counted, "{title}");
}

fn a_tree_has_everybody_once_and_adds_up(title: &str, state: &State) {
    let tree = Tree::of(state);
    let nodes: Vec<_> = (0..tree.len()).filter_map(|place| tree.get(place)).collect();
    let all: BTreeSet<Sender> = nodes.iter().map(|node| node.what).collect();
    assert_eq!(all.len(), nodes.len(), "{title}: each stands there once");
    for (place, node) in nodes.iter().enumerate() {
        let below = || node.below.clone().filter_map(|place| tree.get(place));
        assert!(below().all(|child| child.above == Some(place)), "{title}");
        if matches!(node.what, Sender::Body(_)) {
            assert_eq!(node.electors, below().map(|child| child.electors).sum::<u64>(), "{title}: {:?}", node.what);
        }
        assert_eq!(node.size, below().map(|child| child.size + 1).sum::<u64>(), "{title}");
        let recalls = u64::from(node.recalls) + below().map(|child| child.recalls_below).sum::<u64>();
        assert_eq!(node.recalls_below, recalls, "{title}");
    }
    let at_the_top = tree.tops().filter_map(|place| tree.get(place)).map(|node| node.size + 1).sum::<u64>();
    assert_eq!(at_the_top, u64::try_from(tree.len()).unwrap(), "{title}: everything hangs on the top");
    let council = |id: &BodyId| state.body_kind(*id).is_some_and(|kind| kind.nature == Nature::Council);
    for id in living(state).filter(council) {
        assert!(tree.find(Sender::Body(id)).is_some(), "{title}: {id} is in the tree");
    }
}
