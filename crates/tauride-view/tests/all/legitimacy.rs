//! The chain of legitimacy of every body and resolution that is played: it ends, adds up, and is broken where it is.

use tauride_rules::State;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_view::legitimacy::{Broken, Tier};
use tauride_view::{Legitimacy, Named};

use crate::played::federations;

/// Whether a gap is of a kind.
type Is = fn(&Broken) -> bool;

fn seats_add_up(title: &str, tier: &Tier) {
    let seats = tier.seats;
    assert_eq!(seats.established, seats.elected + seats.otherwise + seats.vacant, "{title}: {tier:?}");
    assert!(tier.votes.voters <= tier.votes.electors, "{title}: {tier:?}");
    let vacant = tier.gaps.iter().filter(|gap| gap.broken == Broken::Vacant).map(|gap| gap.count).sum::<u64>();
    assert_eq!(vacant, seats.vacant, "{title}: {tier:?}");
    for gap in &tier.gaps {
        assert!(gap.count > 0 && !gap.at.is_empty() && gap.at.len() <= 6, "{title}: {gap:?}");
    }
}

/// Returns the bodies of a federation of which a chain is broken in a way.
fn broken(state: &State, is: impl Fn(&Broken) -> bool) -> Vec<Named<BodyId>> {
    let bodies = (0..state.bodies.len()).map(BodyId::at);
    let chains = bodies.filter_map(|id| Legitimacy::of_body(state, id));
    let is = |found: &Legitimacy| found.tiers.iter().flat_map(|tier| &tier.gaps).any(|gap| is(&gap.broken));
    chains.filter(is).map(|found| found.body).collect()
}

#[test]
fn every_chain_ends_and_adds_up() {
    let (mut whole, mut cut, mut decisions) = (0, 0, 0);
    for (title, state) in federations() {
        for id in (0..state.bodies.len()).map(BodyId::at) {
            let found = Legitimacy::of_body(&state, id).unwrap();
            assert_eq!((found.tiers[0].below, found.tiers[0].count, found.not_followed), (0, 1, 0), "{title} {id}");
            found.tiers.iter().for_each(|tier| seats_add_up(&title, tier));
            assert!(found.electors() <= state.rolls.homes.len() as u64 * 2, "{title} {id}");
            if found.broken() == 0 { whole += 1 } else { cut += 1 }
        }
        for id in (0..state.resolutions.len()).map(ResolutionId::at) {
            let found = Legitimacy::of_resolution(&state, id).unwrap();
            assert_eq!(found.body.id, state.resolution(id).unwrap().body);
            decisions += 1;
        }
        assert!(Legitimacy::of_body(&state, BodyId(4_000)).is_none());
        assert!(Legitimacy::of_resolution(&state, ResolutionId(4_000)).is_none());
    }
    assert!(whole > 100 && cut > 100 && decisions > 50, "{whole} whole, {cut} broken, {decisions} decisions");
}

/// Each way in which a chain is broken is found somewhere among what is played.
#[test]
fn every_way_of_breaking_a_chain_is_found() {
    let all = federations();
    let found = |is: Is| all.iter().any(|(_, state)| !broken(state, is).is_empty());
    let ways: [(&str, Is); 13] = [
        ("ended", |broken| *broken == Broken::Ended),
        ("not seated", |broken| *broken == Broken::NotSeated),
        ("rump", |broken| *broken == Broken::Rump),
        ("unratified", |broken| *broken == Broken::Unratified),
        ("vacant", |broken| *broken == Broken::Vacant),
        ("ex officio", |broken| *broken == Broken::ExOfficio),
        ("self-constituted", |broken| *broken == Broken::SelfConstituted),
        ("caretaker", |broken| *broken == Broken::Caretaker),
        ("contested", |broken| *broken == Broken::Contested),
        ("put off", |broken| *broken == Broken::PutOff),
        ("continues", |broken| matches!(broken, Broken::Continues(_))),
        ("disowned", |broken| matches!(broken, Broken::DisownedBy(_))),
        ("kept", |broken| matches!(broken, Broken::Kept { .. })),
    ];
    let missing: Vec<&str> = ways.iter().filter(|(_, is)| !found(*is)).map(|(name, _)| *name).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
