//! The map of powers of 1917, what is lit on it, and who waits for whom.

use std::fs;

use tauride_play::{Page, play};
use tauride_rules::State;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_rules::resolution::state::Resolution;
use tauride_rules::terms::Right;
use tauride_view::deadlock::{Fate, How, Wait};
use tauride_view::oversight;
use tauride_view::powers::{Arrow, Map, Shown, What, Who};
use tauride_view::{Deadlocks, Window};

use crate::played::{ROOT, federations};

const ALL: Window = Window { from: 0, limit: 100 };

/// What the soviet resolves on 3 March 1917, in a history that it did not have: the government is asked to consent to it, while it
/// waits itself for the soviet.
const TROOPS: &str = r#"
    M2 puts to H2, under item 1: "No company leaves the city", on the subject "orders to the troops"
    M3 seconds D4
    M1..M7 vote yes on D4
"#;

/// Dual power as its scenario plays it until 3 March, and then some lines more.
fn dual_power(more: &str) -> State {
    let scenario = format!("{ROOT}/scenarios/dual-power-of-1917/01-a-government-that-is-watched.md");
    let text = fs::read_to_string(scenario).unwrap();
    let (until, _) = text.split_once("## A monitor that does not veto").unwrap();
    let text = format!("{until}{more}");
    let charters = |name: &str| fs::read_to_string(format!("{ROOT}/charters/{name}")).ok();
    let played = play(&[Page { name: "dual power", text: &text }], &charters);
    played.federations.into_iter().next().unwrap().state
}

fn name(map: &Map, place: usize) -> String {
    match &map.nodes[place].who {
        Who::Unit(unit) => unit.name.clone(),
        Who::Body(body) => body.name.clone(),
        Who::Units(several) | Who::Bodies(several) => format!("{} {}", several.count, several.key),
    }
}

/// The arrows of a sort: from whom, to whom.
fn between(map: &Map, is: impl Fn(&What) -> bool) -> Vec<(String, String)> {
    let found = map.arrows.iter().filter(|arrow| is(&arrow.what));
    found.map(|arrow| (name(map, arrow.from), name(map, arrow.to))).collect()
}

fn rights(map: &Map) -> Vec<(Right, &Arrow)> {
    let found = map.arrows.iter().filter_map(|arrow| match &arrow.what {
        What::Oversees { right, .. } => Some((*right, arrow)),
        What::Sends(_)
        | What::Elects(_)
        | What::Recalls
        | What::Meets
        | What::Holds
        | What::Hears { .. }
        | What::Dismisses { .. }
        | What::Decides { .. } => None,
    });
    found.collect()
}

#[test]
fn the_map_has_every_right_of_the_charter_and_lights_what_is_pending() {
    let state = dual_power("");
    let map = Map::of(&state, Shown::Whole).unwrap();
    assert_eq!((map.bodies, map.rights), (7, 7));
    let rights = rights(&map);
    let told: Vec<(Right, String, String)> =
        rights.iter().map(|(right, arrow)| (*right, name(&map, arrow.from), name(&map, arrow.to))).collect();
    let own = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    let (soviet, government) = ("Petrograd Soviet", "Provisional Government");
    let wanted = [
        (Right::Veto, own(soviet, government)),
        (Right::Consent, own(soviet, government)),
        (Right::Inform, own(soviet, government)),
        (Right::Consent, own(government, soviet)),
        // No such body has been formed: it is on the map all the same.
        (Right::Consent, own("0 constituent-assembly", government)),
        (Right::Confirm, own("Second Congress", "Military Revolutionary Committee")),
        (Right::Veto, own("A factory committee", "A board of directors")),
        (Right::Consult, own("A factory committee", "A board of directors")),
    ];
    assert_eq!(told, wanted.map(|(right, (from, to))| (right, from, to)));
    // On bread the soviet may use its veto until 10 March; it has used it on the land.
    let lit: Vec<(Right, u64, u64)> = rights
        .iter()
        .map(|(right, arrow)| (*right, arrow.running, arrow.stopped))
        .filter(|lit| lit.1 + lit.2 > 0)
        .collect();
    assert_eq!(lit, [(Right::Veto, 1, 1)]);
    assert_eq!(rights[0].1.next.unwrap().to_string(), "1917-03-10 12:00");
    let waits = map.nodes.iter().filter(|node| node.waits > 0);
    assert_eq!(waits.map(|node| node.waits).collect::<Vec<_>>(), [1]);
    let sends = between(&map, |what| matches!(what, What::Sends(3 | 7)));
    assert_eq!(sends.len(), 6, "{sends:?}");
    assert!(sends.iter().all(|(from, _)| from == "Russia"), "{sends:?}");
    let recalls = between(&map, |what| *what == What::Recalls);
    assert!(recalls.contains(&own("Russia", government)), "{recalls:?}");
}

#[test]
fn a_body_is_shown_with_those_who_have_to_do_with_it() {
    let state = dual_power("");
    let map = Map::of(&state, Shown::Body(BodyId(4))).unwrap();
    let names: Vec<String> = (0..map.nodes.len()).map(|place| name(&map, place)).collect();
    assert_eq!(names, ["Russia", "A board of directors", "A factory committee"]);
    assert!(map.arrows.iter().all(|arrow| name(&map, arrow.from) == names[2] || name(&map, arrow.to) == names[2]));
    let (own, over) = oversight::of_body(&state, BodyId(4));
    assert_eq!((own.len(), over.len()), (2, 0));
    let (own, over) = oversight::of_body(&state, BodyId(2));
    assert_eq!((own.len(), over.len()), (1, 4));
    assert_eq!((over[0].running, own[0].running), (1, 0));
    let none = Map::of(&state, Shown::Kind("constituent-assembly", ALL)).unwrap();
    assert_eq!(none.part.unwrap().total, 0);
    assert!(none.arrows.iter().all(|arrow| arrow.count == 0) && !none.arrows.is_empty());
    assert!(Map::of(&state, Shown::Kind("parliament", ALL)).is_none());
    assert!(Map::of(&state, Shown::Body(BodyId(99))).is_none());
}

fn waits_of(wait: &Wait) -> (u32, &str, &str) {
    (wait.resolution.0, &wait.body.name, &wait.right.by.as_ref().unwrap().name)
}

#[test]
fn two_bodies_that_wait_for_each_other_are_found() {
    let (soviet, government) = ("Petrograd Soviet", "Provisional Government");
    let before = Deadlocks::of(&dual_power(""), ALL);
    assert!(before.circles.is_empty());
    assert_eq!(
        before.waits.items.iter().map(waits_of).collect::<Vec<_>>(),
        [(1, government, soviet), (2, government, soviet)]
    );
    let state = dual_power(TROOPS);
    let found = Deadlocks::of(&state, ALL);
    assert_eq!(found.circles.len(), 1, "{:?}", found.circles);
    let circle = &found.circles[0];
    assert_eq!(
        circle.round.iter().map(waits_of).collect::<Vec<_>>(),
        [(3, soviet, government), (1, government, soviet)]
    );
    assert_eq!((circle.bodies, circle.held, circle.steps), (2, 3, 2));
    assert_eq!(circle.since.to_string(), "1917-03-03 12:00");
    // The consent of the government is due first; the soviet has seven days.
    assert_eq!(circle.next.to_string(), "1917-03-06 12:00");
    let all: Vec<(u32, Fate, Vec<How>)> = found
        .waits
        .items
        .iter()
        .map(|wait| (wait.resolution.0, wait.then, wait.steps.iter().map(|step| step.how).collect()))
        .collect();
    assert_eq!(
        all,
        [(3, Fate::Stops, vec![How::Use]), (1, Fate::Passes, vec![How::Use]), (2, Fate::Ends, vec![How::GiveUp]),]
    );
    let part = Deadlocks::of(&state, Window { from: 1, limit: 1 });
    assert_eq!((part.waits.total, part.waits.next, part.waits.items.len()), (3, Some(2), 1));
    // Time alone ends it: silence is no consent, and a veto that is not used lets pass.
    let after = dual_power(&format!("{TROOPS}\n    at 1917-03-06 12:00\n"));
    let found = Deadlocks::of(&after, ALL);
    assert_eq!(after.resolution(ResolutionId(3)).map(Resolution::is_stopped), Some(true));
    assert_eq!(found.circles.len(), 1, "what is stopped can be taken up again by the other");
    let after = dual_power(&format!("{TROOPS}\n    at 1917-03-10 12:01\n"));
    let found = Deadlocks::of(&after, ALL);
    assert!(found.circles.is_empty() && found.waits.items.is_empty(), "{found:?}");
}

#[test]
fn every_federation_has_a_map_on_which_nothing_is_lost() {
    let (mut arrows, mut waits) = (0, 0);
    for (title, state) in federations() {
        let Some(map) = Map::of(&state, Shown::Whole) else { continue };
        let places = map.nodes.len();
        assert!(map.arrows.iter().all(|arrow| arrow.from < places && arrow.to < places), "{title}");
        let folded = |who: &Who| match who {
            Who::Body(_) => 1,
            Who::Bodies(several) => several.count,
            Who::Unit(_) | Who::Units(_) => 0,
        };
        assert_eq!(map.nodes.iter().map(|node| folded(&node.who)).sum::<u64>(), map.bodies, "{title}");
        let found = Deadlocks::of(&state, ALL);
        let running = state.oversight.running().count() + state.oversight.stopping(state.now).count();
        assert_eq!(usize::try_from(found.waits.total).unwrap(), running, "{title}");
        assert!(found.waits.items.iter().all(|wait| wait.since <= state.now), "{title}");
        arrows += map.arrows.len();
        waits += running;
        for id in (0..state.bodies.len()).map(BodyId::at) {
            let alone = Map::of(&state, Shown::Body(id));
            assert_eq!(alone.is_some(), state.body(id).is_some_and(|body| !body.ended), "{title}");
        }
    }
    assert!(arrows > 1_000 && waits > 15, "{arrows} arrows, {waits} waits");
}
