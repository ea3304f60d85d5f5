//! The map of powers of a large federation, and who waits for whom where much does.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use tauride_rules::{State, enact};
use tauride_view::powers::{Map, Shown};
use tauride_view::{Deadlocks, Window};

use crate::Size;
use crate::federation::CHARTER;
use crate::oversight::resolved;
use crate::pages::{found, measure};
use crate::report::{Rounds, millis};
use crate::said::{founding, play};
use crate::server::{serve, threads};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Rights of the higher tiers over what the lower ones resolve: of whom, over whom, and what.
const RIGHTS: [(&str, &str, &str); 8] = [
    ("tier2", "tier1", "inform"),
    ("tier3", "tier1", "consult"),
    ("tier4", "tier1", "suspend"),
    ("tier5", "tier1", "veto"),
    ("tier5", "tier1", "consent"),
    ("tier3", "tier2", "consult"),
    ("tier4", "tier2", "suspend"),
    ("tier5", "tier2", "veto"),
];

/// So many rights between two bodies there are at least.
const BETWEEN: u64 = 20_000;

/// How many councils wait for each other in a ring, and how much of each is held up.
const RING: usize = 10;
const HELD: usize = 1_000;

/// How often.
const ROUNDS: usize = 9;

/// The map of 5,000 bodies with 20,000 rights between them, as a page.
pub(crate) fn map(_: Size) -> Outcome<()> {
    let mut charter = CHARTER.to_owned();
    for (of, over, right) in RIGHTS {
        _ = write!(
            charter,
            "\n[[oversight]]\narticle = \"20\"\nof = \"{of}\"\nover = \"{over}\"\nright = \"{right}\"\nwithin = \"7 days\"\n"
        );
    }
    let clerk = found(&charter)?;
    let mut rounds = Rounds::default();
    let (bodies, rights) = clerk
        .read(|view| {
            for _ in 0..ROUNDS {
                let begun = Instant::now();
                black_box(Map::of(view.state, Shown::Whole));
                let took = begun.elapsed();
                let begun = Instant::now();
                let seats = |body: &tauride_rules::body::state::Body| body.constituencies.len();
                black_box(black_box(&view.state.bodies).iter().map(seats).sum::<usize>());
                rounds.note(millis(took), millis(begun.elapsed()));
            }
            Map::of(view.state, Shown::Whole).map(|map| (map.bodies, map.rights))
        })
        .ok_or("there is no map")?;
    if bodies < 5_000 || rights < BETWEEN {
        return Err(format!("only {bodies} bodies and {rights} rights").into());
    }
    println!("  the map has {bodies} bodies and {rights} rights between them");
    rounds.figure("map of powers, gathered", ("ms", ""), "going once through all bodies");
    let threads = threads()?;
    let address = serve(&threads, clerk)?;
    measure(address, "/powers")?.print("map of powers", "≤ 50", "≤ 60");
    measure(address, "/powers?kind=tier1")?.print("map of eight of 3,921 bodies", "≤ 50", "≤ 60");
    measure(address, "/powers?body=B1")?.print("map of one body", "≤ 50", "≤ 60");
    Ok(())
}

/// Who waits for whom among ten councils each of which has stopped for now what another resolved, a thousand times.
pub(crate) fn waits(_: Size) -> Outcome<()> {
    let state = ring()?;
    let window = Window { from: 0, limit: 20 };
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let found = Deadlocks::of(black_box(&state), window);
        let took = begun.elapsed();
        let around = found.circles.first().map(|circle| (circle.bodies, circle.held));
        let all = u64::try_from(RING * HELD)?;
        if found.waits.total != all || around != Some((u64::try_from(RING)?, all)) {
            return Err(format!("{} wait, {around:?} in a circle", found.waits.total).into());
        }
        let begun = Instant::now();
        black_box(black_box(&state).oversight.running().count());
        rounds.note(millis(took), millis(begun.elapsed()));
    }
    let what = format!("deadlocks among {} that wait", RING * HELD);
    rounds.figure(&what, ("ms", "≤ 5"), "going once through what waits");
    Ok(())
}

/// Councils of two, each of which consents to what the next one resolves, and all of them have resolved much.
fn ring() -> Outcome<State> {
    let mut charter = "name = \"A ring\"\nlanguage = \"en\"\n[founding]\narticle = \"1\"\n[elections]\nnominations = \"until \
                       closed\"\nvoting = \"until closed\"\n[unit.branch]\narticle = \"2\"\nfrozen_in_elections = false\n[amend]\narticle = \
                       \"8\"\nby = \"c0\"\nmajority = \"at least 2/3 of votes\"\n"
        .to_owned();
    for place in 0..RING {
        let over = (place + 1) % RING;
        _ = write!(
            charter,
            "\n[body.c{place}]\narticle = \"3\"\nkind = \"council\"\ndecides = \"more than 1/2 of votes\"\nsittings = {{ notice = \
             \"0 days\", lasts = \"12 hours\" }}\n\n[[body.c{place}.seats]]\narticle = \"3\"\nfrom = \"branch\"\nnorm = {{ seats = \
             2 }}\nelected = {{ method = \"approval\", ballot = \"named\" }}\n\n[[oversight]]\narticle = \"5\"\nof = \"c{place}\"\nover = \
             \"c{over}\"\nright = \"consent\"\nwithin = \"7 days\"\n"
        );
    }
    let mut state = State::new();
    play(&mut state, &["the clerk lets time pass to 2026-03-01 10:00"])?;
    enact(&mut state, tauride_rules::Actor::Founders, &founding(&charter)?)?;
    play(&mut state, &["the founders form the unit \"North\" (branch)", "the founders enrol 40 members in U1"])?;
    for place in 0..RING {
        let (first, second, number) = (2 * place + 1, 2 * place + 2, place + 1);
        play(
            &mut state,
            &[
                &format!("the founders form the body \"Council {number}\" (c{place}) of U1"),
                &format!("the founders call an election in C{number}"),
                &format!("M{first}..M{second} stand in E{number}"),
                &format!("the founders close nominations in E{number}"),
                &format!("the founders declare the candidates in E{number} elected by acclamation"),
                &format!("M{first} calls a sitting of B{number} for 2026-03-01 10:00 at \"the hall\": \"business\""),
                &format!("M{first} opens H{number}"),
                &format!("M{second} checks in to H{number}"),
            ],
        )?;
        for (by, act) in resolved((first, second, number), place * HELD + 1, HELD)? {
            enact(&mut state, by, &act).map_err(|refusal| format!("{act:?}: {refusal}"))?;
        }
    }
    Ok(state)
}
