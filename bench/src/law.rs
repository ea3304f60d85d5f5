//! The law alone: no disk, no network.

use std::fs;
use std::hint::black_box;
use std::time::Instant;

use roaring::RoaringBitmap;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, SeatId, UnitId};
use tauride_rules::recall::RecallAct;
use tauride_rules::{Act, Actor};

use crate::Size;
use crate::federation::Federation;
use crate::report::{Figure, Rounds, rate};

type Done = Result<(), Box<dyn std::error::Error>>;

/// How often signatures and sets are measured, in turns.
const ROUNDS: usize = 7;

/// Signatures on recalls in 10,000 units of 500, each petition one short of what carries it.
pub(crate) fn enact(_: Size) -> Done {
    const UNITS: u32 = 10_000;
    const ELECTORS: u32 = 500;
    let mut federation = Federation::new()?;
    federation.units(UNITS, ELECTORS)?;
    let units: Vec<Sender> = (1..=UNITS).map(|unit| Sender::Unit(UnitId(unit))).collect();
    federation.tier("tier1", &units, 100)?;
    let first = |unit: u32| unit * ELECTORS + 1;
    for unit in 0..UNITS {
        let delegate = MemberId(first(unit));
        federation.elect(SeatId(unit + 1), delegate, (first(unit)..first(unit) + 2).map(MemberId))?;
    }
    let signers = ELECTORS / 2;
    let acts: Vec<(Actor, Act)> = (0..signers)
        .flat_map(|signer| (0..UNITS).map(move |unit| (signer, unit)))
        .map(|(signer, unit)| {
            (
                Actor::Member(MemberId(first(unit) + signer)),
                Act::Recall(RecallAct::SignRecall { seat: SeatId(unit + 1) }),
            )
        })
        .collect();
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let mut state = federation.state.clone();
        let mut events = Vec::new();
        let begun = Instant::now();
        for (by, act) in &acts {
            tauride_rules::enact_into(&mut state, *by, act, &mut events)?;
            black_box(&events);
        }
        let got = rate(acts.len(), begun.elapsed());
        drop(state);
        rounds.note(got, sets_alone(&acts, (UNITS, ELECTORS)));
    }
    let (got, limit) = rounds.medians();
    let what = "enact: signatures, 10,000 units of 500, one core";
    Figure { what, got, unit: "acts/s", target: "≥ 1,500,000", limit, limit_is: "the sets of signatures alone" }
        .print();
    rounds.print();
    Ok(())
}

/// The rate at which the same signatures enter sets, in units of so many electors, and nothing else happens.
fn sets_alone(acts: &[(Actor, Act)], (units, electors): (u32, u32)) -> f64 {
    let first = |unit: u32| unit * electors + 1;
    let rolls: Vec<RoaringBitmap> = (0..units).map(|unit| (first(unit)..first(unit + 1)).collect()).collect();
    let mut signed: Vec<RoaringBitmap> = vec![RoaringBitmap::new(); rolls.len()];
    let begun = Instant::now();
    for (by, act) in acts {
        let (Actor::Member(member), Act::Recall(RecallAct::SignRecall { seat })) = (by, act) else { continue };
        let unit = seat.0 as usize - 1;
        if rolls[unit].contains(member.0) {
            black_box(signed[unit].insert(member.0));
        }
    }
    rate(acts.len(), begun.elapsed())
}

/// A federation of 178 million electors in 200,000 units and five tiers, everyone having voted once; then the recall of a
/// base delegate who sits in all five tiers.
pub(crate) fn size(size: Size) -> Done {
    let (units, electors) = if size == Size::Full { (200_000, 890) } else { (2_000, 890) };
    let before = resident_bytes()?;
    let mut federation = Federation::new()?;
    let begun = Instant::now();
    federation.units(units, electors)?;
    let mut senders: Vec<Sender> = (1..=units).map(|unit| Sender::Unit(UnitId(unit))).collect();
    for (kind, each) in [("tier1", 20), ("tier2", 20), ("tier3", 20), ("tier4", 5), ("tier5", usize::MAX)] {
        senders = federation.tier(kind, &senders, each)?;
    }
    let first = |unit: u32| unit * electors + 1;
    for unit in 0..units {
        let voters = (first(unit)..first(unit + 1)).map(MemberId);
        federation.elect(SeatId(unit + 1), MemberId(first(unit)), voters)?;
    }
    let built = begun.elapsed();
    let bytes = resident_bytes()?.saturating_sub(before);
    #[expect(clippy::cast_precision_loss, reason = "a figure for reading")]
    let (all, count) = (bytes as f64, f64::from(units) * f64::from(electors));
    let what = format!("state: {} electors, {units} units, five tiers, all voted", units * electors);
    let limit = 4.0 + 1.0 / 8.0;
    let limit_is = "a unit number and a voted bit for each elector";
    Figure { what: &what, got: all / count, unit: "bytes each", target: "≤ 32", limit, limit_is }.print();
    let gibibytes = all / f64::from(1 << 30);
    let limit = limit * count / f64::from(1 << 30);
    Figure { what: "  in all", got: gibibytes, unit: "GiB", target: "≤ 8", limit, limit_is }.print();
    println!("  built by {} acts in {built:.1?}", 2 * units + units * (electors + 4));
    cascade(&mut federation, electors)
}

/// The last signature of a base recall that empties seats in four higher tiers.
fn cascade(federation: &mut Federation, electors: u32) -> Done {
    // Every body sends the first of its delegates, so that all tiers are seated; the delegate's own vote is enough.
    for place in 0..federation.state.bodies.len() {
        let body = federation.state.body(BodyId::at(place)).ok_or("no body")?;
        let Some(upward) = body.sends_to.first().copied() else { continue };
        let first = |id| federation.state.constituency(id).and_then(|place| place.seats.first()).copied();
        let own = body.constituencies.first().copied().and_then(first).ok_or("no seat below")?;
        let delegate = federation.state.holding(own).ok_or("nobody was sent")?.1.member;
        let seat = first(upward).ok_or("no seat above")?;
        federation.elect(seat, delegate, std::iter::once(delegate))?;
    }
    let needed = electors / 2 + 1;
    for signer in 1..needed {
        federation.act(Actor::Member(MemberId(signer)), Act::Recall(RecallAct::SignRecall { seat: SeatId(1) }))?;
    }
    let begun = Instant::now();
    let events =
        federation.act(Actor::Member(MemberId(needed)), Act::Recall(RecallAct::SignRecall { seat: SeatId(1) }))?.len();
    let got = begun.elapsed().as_secs_f64() * 1e3;
    let limit = random_reads(events * 16) * 1e3;
    let what = format!("recall in five tiers: last signature, {events} events");
    let limit_is = "16 dependent reads of memory for each event";
    Figure { what: &what, got, unit: "ms", target: "≤ 0.05", limit, limit_is }.print();
    Ok(())
}

/// The time of so many reads of memory, each at a place that the one before told.
fn random_reads(count: usize) -> f64 {
    const PLACES: usize = 1 << 25;
    let mut table: Vec<u32> = (0..u32::try_from(PLACES).unwrap_or(u32::MAX)).collect();
    let mut seed = 88_172_645_463_325_252_u64;
    for place in (1..PLACES).rev() {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        table.swap(place, usize::try_from(seed).unwrap_or(0) % place);
    }
    let begun = Instant::now();
    let mut place = 0;
    for _ in 0..count {
        place = table[place] as usize;
    }
    black_box(place);
    begun.elapsed().as_secs_f64()
}

/// The memory that this process occupies.
fn resident_bytes() -> Result<usize, Box<dyn std::error::Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("no VmRSS in /proc/self/status")?;
    let kibibytes: usize = line.split_whitespace().nth(1).ok_or("no figure")?.parse()?;
    Ok(kibibytes * 1024)
}
