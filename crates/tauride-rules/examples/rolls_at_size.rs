//! Enrols 178,000,000 electors in 200,000 units, gives each a vote, and prints what that takes.
//!
//! `cargo run --release -p tauride-rules --example rolls_at_size [UNITS] [ELECTORS_EACH]`
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement for people to read")]

use std::time::Instant;

use tauride_rules::chapters::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::ground::actor::Actor;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::members::MemberSet;
use tauride_rules::roll::RollAct;
use tauride_rules::terms::Charter;
use tauride_rules::{State, enact};

const CHARTER: &str = r#"{
    "name": "Size", "language": "en", "founding": {"article": "1", "lasts": null},
    "units": [{"name": "factory", "article": "2", "reason": "", "one-each": true, "tests": [], "registrar": null,
               "open": false, "frozen-in-elections": false}],
    "bodies": [], "convocations": [],
    "amend": {"article": "9", "by": "", "entrenched": [], "entrenched-poll": null, "poll": {
        "article": "9", "majority": {"numerator": 1, "denominator": 2, "strict": true}, "of": "votes",
        "turnout": null, "lasts": null}}
}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut numbers = std::env::args().skip(1).map(|number| number.parse::<u32>());
    let units = numbers.next().transpose()?.unwrap_or(200_000);
    let each = numbers.next().transpose()?.unwrap_or(890);
    let electors = u64::from(units) * u64::from(each);
    let begin = Instant::now();
    let mut state = State::new();
    let charter: Charter = serde_json::from_str(CHARTER)?;
    enact(
        &mut state,
        Actor::Founders,
        &Act::Charter(CharterAct::Found { text: "".into(), charter: Box::new(charter) }),
    )?;
    for unit in 1..=units {
        let name = format!("Factory {unit}").into();
        enact(&mut state, Actor::Founders, &Act::Roll(RollAct::FormUnit { kind: "factory".into(), name }))?;
        enact(
            &mut state,
            Actor::Founders,
            &Act::Roll(RollAct::Enrol { unit: UnitId(unit), count: each, attests: Vec::new() }),
        )?;
    }
    report("enrolled", electors, begin)?;

    let begin = Instant::now();
    let mut voted = vec![MemberSet::default(); usize::try_from(units)?];
    for (unit, voted) in (0..units).zip(&mut voted) {
        // A stride that is no divisor of the number of electors, so that they do not come in order.
        let mut next = 0;
        for _ in 0..each {
            voted.insert(MemberId(unit * each + next + 1));
            next = (next + 389) % each;
        }
    }
    report("enrolled and voted", electors, begin)
}

fn report(what: &str, electors: u64, begin: Instant) -> Result<(), Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let bytes = peak.trim().trim_end_matches(" kB").parse::<u64>()? * 1024;
    let tenths = bytes * 10 / electors;
    println!(
        "{electors} electors {what}: {} MiB at the peak, {}.{} bytes an elector, {} ms",
        bytes >> 20,
        tenths / 10,
        tenths % 10,
        begin.elapsed().as_millis()
    );
    Ok(())
}
