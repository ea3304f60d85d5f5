//! What rights cost: many clocks that are over in the same second, and resolutions under five rights.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant as Clock};

use tauride_rules::clock::ClockAct;
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor, State, enact, enact_into};

use crate::Size;
use crate::report::{Rounds, millis, rate};
use crate::said::{founding, play, read};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A board of two, and five bodies of one that have a right over it.
const CHARTER: &str = r#"
name = "A board under five rights"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
frozen_in_elections = false

[amend]
article = "8"
by = "board"
majority = "at least 2/3 of votes"
"#;

/// How many rights there are, each of a body of its own.
const RIGHTS: usize = 5;

/// How many resolutions wait for the same second.
const CLOCKS: usize = 10_000;

/// How many resolutions are decided, wait and come into force for a figure.
const RESOLVED: usize = 4_000;

/// How often, in turns.
const ROUNDS: usize = 5;

/// So many windows for a veto are over in one second.
pub(crate) fn clocks(_: Size) -> Outcome<()> {
    let due = Instant::parse("2026-03-08T10:00:00Z").ok_or("no time")?;
    let (mut all, mut longest) = (Rounds::default(), Rounds::default());
    for _ in 0..ROUNDS {
        let mut state = board("veto")?;
        let acts = by_the_board(1, CLOCKS)?;
        for (by, act) in &acts {
            enact(&mut state, *by, act).map_err(|refusal| format!("{act:?}: {refusal}"))?;
        }
        // The sitting is over before.
        while let Some(before) = state.due().filter(|before| *before < due) {
            enact(&mut state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: before }))?;
        }
        let (mut took, mut most, mut events) = (Duration::ZERO, Duration::ZERO, 0);
        loop {
            let begun = Clock::now();
            events += enact(&mut state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: due }))?.len();
            let spent = begun.elapsed();
            (took, most) = (took + spent, most.max(spent));
            if state.is_settled() && state.now == due {
                break;
            }
        }
        if events < CLOCKS {
            return Err(format!("only {events} of {CLOCKS} were over").into());
        }
        let alone = inserts(CLOCKS);
        all.note(millis(took), millis(alone));
        longest.note(millis(most), millis(alone));
    }
    let limit = "as many numbers into a set";
    all.figure(&format!("oversight: {CLOCKS} windows over in one second"), ("ms", "≤ 40"), limit);
    longest.figure("oversight: the longest entry of them", ("ms", "≤ 20"), limit);
    Ok(())
}

/// A resolution under five rights: decided, waiting, consented to by each, in force.
pub(crate) fn rights(_: Size) -> Outcome<()> {
    let mut rounds = Rounds::default();
    let mut acts = Vec::new();
    for number in 1..=RESOLVED {
        acts.extend(by_the_board(number, 1)?);
        for place in 0..RIGHTS {
            let (member, body, poll) = (place + 3, place + 2, (number - 1) * RIGHTS + place + 1);
            acts.push(one(&format!("M{member} asks whether B{body} consents to R{number}"))?);
            acts.push(one(&format!("M{member} votes yes on P{poll}"))?);
            acts.push(one(&format!("M{member} closes P{poll}"))?);
        }
    }
    for _ in 0..ROUNDS {
        let (mut state, mut events) = (board("consent")?, Vec::new());
        let begun = Clock::now();
        for (by, act) in &acts {
            enact_into(&mut state, *by, act, &mut events).map_err(|refusal| format!("{by:?} {act:?}: {refusal}"))?;
            black_box(&events);
        }
        rounds.note(rate(acts.len(), begun.elapsed()), rate(acts.len(), inserts(acts.len())));
    }
    rounds.figure("oversight: an act, five rights consented to", ("acts/s", "≥ 200,000"), "as many numbers into a set");
    Ok(())
}

/// The board meets, and those who have a right over it are elected.
fn board(right: &str) -> Outcome<State> {
    let mut charter = CHARTER.to_owned();
    let names: Vec<String> = (1..=RIGHTS).map(|number| format!("overseer-{number}")).collect();
    for (name, seats) in core::iter::once(("board", 2)).chain(names.iter().map(|name| (&**name, 1))) {
        _ = write!(
            charter,
            "\n[body.{name}]\narticle = \"3\"\nkind = \"council\"\ndecides = \"more than 1/2 of votes\"\nsittings = {{ notice = \
             \"0 days\", lasts = \"12 hours\" }}\n\n[[body.{name}.seats]]\narticle = \"3\"\nfrom = \"branch\"\nnorm = {{ seats = \
             {seats} }}\nelected = {{ method = \"approval\", ballot = \"named\" }}\n"
        );
    }
    for name in &names {
        _ = write!(
            charter,
            "\n[[oversight]]\narticle = \"5\"\nof = \"{name}\"\nover = \"board\"\nright = \"{right}\"\nwithin = \"7 days\"\n"
        );
    }
    let mut state = State::new();
    play(&mut state, &["the clerk lets time pass to 2026-03-01 10:00"])?;
    enact(&mut state, Actor::Founders, &founding(&charter)?)?;
    play(&mut state, &["the founders form the unit \"North\" (branch)", "the founders enrol 20 members in U1"])?;
    let mut first = 1;
    for (place, (name, seats)) in (1..).zip(core::iter::once(("board", 2)).chain(names.iter().map(|name| (&**name, 1))))
    {
        let stand =
            if seats == 1 { format!("M{first} stands") } else { format!("M{first}..M{} stand", first + seats - 1) };
        play(
            &mut state,
            &[
                &format!("the founders form the body \"Body {place}\" ({name}) of U1"),
                &format!("the founders call an election in C{place}"),
                &format!("{stand} in E{place}"),
                &format!("the founders close nominations in E{place}"),
                &format!("the founders declare the candidates in E{place} elected by acclamation"),
            ],
        )?;
        first += seats;
    }
    let calls = "M1 calls a sitting of B1 for 2026-03-01 10:00 at \"the hall\": \"business\"";
    play(&mut state, &[calls, "M1 opens H1", "M2 checks in to H1"])?;
    Ok(state)
}

/// The board resolves so many times, from its division of this number on.
fn by_the_board(from: usize, count: usize) -> Outcome<Vec<(Actor, Act)>> {
    resolved((1, 2, 1), from, count)
}

/// Two members in the hall of a sitting resolve so many times, from the division of this number on.
pub(crate) fn resolved(
    (first, second, sitting): (usize, usize, usize),
    from: usize,
    count: usize,
) -> Outcome<Vec<(Actor, Act)>> {
    let mut acts = Vec::new();
    for division in from..from + count {
        acts.push(one(&format!("M{first} puts to H{sitting}, under item 1: \"Number {division}\""))?);
        acts.push(one(&format!("M{second} seconds D{division}"))?);
        acts.push(one(&format!("M{first} votes yes on D{division}"))?);
        acts.push(one(&format!("M{second} votes yes on D{division}"))?);
    }
    Ok(acts)
}

fn one(line: &str) -> Outcome<(Actor, Act)> {
    let (actors, act) = read(line)?;
    let by = actors.first().copied().ok_or("nobody asks")?;
    Ok((by, act))
}

/// How long it takes that so many numbers enter a set.
fn inserts(count: usize) -> Duration {
    let begun = Clock::now();
    let mut set = std::collections::BTreeSet::new();
    for number in 0..count {
        black_box(set.insert(black_box(number)));
    }
    begun.elapsed()
}
