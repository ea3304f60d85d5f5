//! A congress of a thousand delegates from a seed: 800 motions, composites, amendments, card votes, and a recall in the middle.

mod lines;

use std::hint::black_box;
use std::time::{Duration, Instant};

use roaring::RoaringBitmap;
use tauride_codec::{EntryRef, Road, encode_into};
use tauride_record::{Link, Tree, leaf, link};
use tauride_rules::division::DivisionAct;
use tauride_rules::{Act, Actor, Event, State, enact_into};
use tauride_verify::Verifier;

use self::lines::{Kind, Scale, THOUSAND, lines};
use crate::Size;
use crate::report::{Rounds, rate};
use crate::said::{founding, read};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The charter, that of the scenario.
const CHARTER: &str = include_str!("../../charters/union-congress.toml");

/// From which the congress is drawn.
const SEED: u64 = 1917;

/// How often, in turns.
const ROUNDS: usize = 5;

/// What is asked, by whom, and what it is about.
type Asked = (Kind, Actor, Act);

/// The whole congress, played and verified; votes and other acts apart.
pub(crate) fn whole(_: Size) -> Outcome<()> {
    let acts = acts(THOUSAND)?;
    let votes = acts.iter().filter(|(kind, ..)| *kind == Kind::Vote).count();
    let [mut all, mut voting, mut other, mut dividing] = [(); 4].map(|()| Rounds::default());
    for _ in 0..ROUNDS {
        let took = play(&acts)?;
        let alone = sets_alone(&acts);
        all.note((took.before + took.votes + took.acts + took.divides).as_secs_f64(), alone.as_secs_f64());
        voting.note(rate(votes, took.votes), rate(votes, alone));
        let count = acts.iter().filter(|(kind, ..)| *kind == Kind::Act).count();
        other.note(rate(count, took.acts), rate(count, loops(count)));
        let count = acts.iter().filter(|(kind, ..)| *kind == Kind::Divides).count();
        dividing.note(rate(count, took.divides), rate(count, rolls_alone(count, THOUSAND)));
    }
    let sets = "the sets of voters alone";
    all.figure(&format!("congress: whole, {votes} votes by name"), ("s", "≤ 2"), sets);
    voting.figure("congress: votes by name, one core", ("votes/s", "≥ 30 %"), sets);
    other.figure("congress: other acts, one core", ("acts/s", "≥ 300,000"), "a set of as many numbers");
    dividing.figure("congress: the hall divides, or time passes", ("acts/s", ""), "a set of a thousand for each");
    verified(&acts)
}

/// Verifying the record of the congress, beside reading and hashing its lines.
fn verified(acts: &[Asked]) -> Outcome<()> {
    let (record, head) = record(acts)?;
    let lines: Vec<&[u8]> = record.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let mut tree = Tree::default();
        for line in &lines {
            tree.push(leaf(line));
        }
        if tree.head() != head {
            return Err("the lines are not those that were written".into());
        }
        let limit = rate(lines.len(), begun.elapsed());
        let begun = Instant::now();
        let mut verifier = Verifier::new();
        for line in &lines {
            verifier.line(line)?;
        }
        black_box(verifier.finish(Some(&head))?);
        rounds.note(rate(lines.len(), begun.elapsed()), limit);
    }
    let what = format!("congress: verified, {} entries of {} bytes", lines.len(), record.len() / lines.len());
    rounds.figure(&what, ("entries/s", "≥ 35 %"), "hashing the same lines");
    Ok(())
}

/// Draws the congress, and reads what is asked in it.
fn acts(scale: Scale) -> Outcome<Vec<Asked>> {
    let mut all: Vec<Asked> = Vec::new();
    for (kind, line) in lines(SEED, scale) {
        let (actors, act) = read(&line)?;
        all.extend(actors.into_iter().map(|by| (kind, by, act.clone())));
    }
    // It is founded on the day of its first line, from which its founding lasts.
    all.insert(1, (Kind::Before, Actor::Founders, founding(CHARTER)?));
    Ok(all)
}

/// How long was spent on what.
#[derive(Debug, Default)]
struct Took {
    before: Duration,
    votes: Duration,
    divides: Duration,
    acts: Duration,
}

fn play(acts: &[Asked]) -> Outcome<Took> {
    let (mut state, mut events, mut took) = (State::new(), Vec::new(), Took::default());
    for group in acts.chunk_by(|one, next| one.0 == next.0) {
        let begun = Instant::now();
        for (_, by, act) in group {
            enact_into(&mut state, *by, act, &mut events).map_err(|refusal| format!("{by:?} {act:?}: {refusal}"))?;
            black_box(&events);
        }
        let spent = begun.elapsed();
        match group.first().map(|(kind, ..)| *kind) {
            Some(Kind::Vote) => took.votes += spent,
            Some(Kind::Divides) => took.divides += spent,
            Some(Kind::Act) => took.acts += spent,
            Some(Kind::Before) | None => took.before += spent,
        }
    }
    Ok(took)
}

/// How long it takes that the same voters enter sets, a set for each division, and nothing else happens.
fn sets_alone(acts: &[Asked]) -> Duration {
    let mut sets: Vec<RoaringBitmap> = Vec::new();
    let begun = Instant::now();
    for (_, by, act) in acts {
        if let (Actor::Member(member), Act::Division(DivisionAct::Vote { division, .. })) = (by, act) {
            let place = division.0 as usize;
            if sets.len() <= place {
                sets.resize_with(place + 1, RoaringBitmap::new);
            }
            black_box(sets[place].insert(member.0));
        }
    }
    begun.elapsed()
}

/// How long it takes that so many numbers enter a set.
fn loops(count: usize) -> Duration {
    let begun = Instant::now();
    let mut set = RoaringBitmap::new();
    for number in 0..u32::try_from(count).unwrap_or(u32::MAX) {
        black_box(set.insert(black_box(number)));
    }
    begun.elapsed()
}

/// How long it takes to make a set of all delegates so often.
fn rolls_alone(count: usize, scale: Scale) -> Duration {
    let begun = Instant::now();
    for _ in 0..count {
        let mut set = RoaringBitmap::new();
        for number in 0..scale.delegates {
            set.insert(black_box(number * 3));
        }
        black_box(set);
    }
    begun.elapsed()
}

/// Makes the record.
fn record(acts: &[Asked]) -> Outcome<(Vec<u8>, tauride_record::Head)> {
    let (mut state, mut tree, mut prev) = (State::new(), Tree::default(), Link::default());
    let (mut events, mut line, mut record): (Vec<Event>, Vec<u8>, Vec<u8>) = Default::default();
    for (_, by, act) in acts {
        let edition = state.edition_of(act);
        enact_into(&mut state, *by, act, &mut events).map_err(|refusal| format!("{act:?}: {refusal}"))?;
        let number = tree.size() + tauride_store::FIRST;
        let road = (*by != Actor::Clerk).then_some(Road::SignedIn);
        line.clear();
        encode_into(
            &EntryRef { number, at: state.now, edition, prev, by: *by, road, act, events: &events },
            &mut line,
        )?;
        record.extend_from_slice(&line);
        record.push(b'\n');
        let leaf = leaf(&line);
        prev = link(&leaf);
        tree.push(leaf);
    }
    Ok((record, tree.head()))
}
