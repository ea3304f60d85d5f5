//! Lists that stand in several districts, and seats that level what the districts gave.

mod answer;
mod table;

use std::path::Path;

use tauride_tally::apportion::Method;
use tauride_tally::list::level::{Levelling, Overhang};
use tauride_tally::list::scrutinies::Scrutinies;
use tauride_tally::list::{Equal, List, Rules, Threshold};
use tauride_tally::method::{self, UnknownMethod};
use tauride_tally::ratio::Ratio;

use self::answer::Answer;
use self::table::Table;
use super::threshold::{Shares, refuse_parties};
use super::{Args, lot, number};
use crate::failure::{Failure, Outcome};
use crate::terminal::Terminal;

/// The method by which a district gives whole quotas only, and the rest of its seats and votes go into a second scrutiny.
pub(super) const CZECH_CHAMBER: &str = "czech-chamber";

#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// The seats of each district, for a table with a column of votes for each: 4,5
    #[arg(hide_short_help = true, long, value_name = "N,N", value_delimiter = ',', value_parser = seats_of_one, conflicts_with_all = OTHERS)]
    district_seats: Vec<u32>,
    /// Level what lists have won already with all of their votes, up to --seats: a list that has won more than its votes
    /// give keeps it, and the house is larger (kept), the others have fewer (within), or the house grows until the votes
    /// give as much (levelled)
    #[arg(hide_short_help = true, long, value_name = "OVERHANG", value_parser = overhang, requires = "seats", conflicts_with_all = OTHERS)]
    level: Option<Overhang>,
    /// With how many seats won already a list needs no threshold
    #[arg(hide_short_help = true, long, value_name = "N", value_parser = number, requires_all = ["level", "threshold"])]
    exempt_with: Option<u32>,
}

/// What says nothing of districts.
const OTHERS: [&str; 17] = [
    "compare",
    "linked",
    "groups",
    "withdrawn",
    "kept",
    "rcv_json",
    "second",
    "default",
    "decimals",
    "votes",
    "format",
    "ignore",
    "weight",
    "stands",
    "marks",
    "skipped",
    "overvote",
];

fn seats_of_one(text: &str) -> Result<u32, String> {
    let seats = number(text).ok().filter(|seats| *seats > 0);
    seats.ok_or_else(|| "say the seats of each district, at least 1, with commas between them: 4,5".to_owned())
}

fn overhang(word: &str) -> Result<Overhang, String> {
    match word {
        "kept" => Ok(Overhang::Kept),
        "within" => Ok(Overhang::Within),
        "levelled" => Ok(Overhang::Levelled),
        _ => Err("say kept, within or levelled".to_owned()),
    }
}

/// How seats come from districts.
pub(super) enum Rule {
    /// Each district shares its own seats.
    Each(Vec<u32>, Rules),
    /// Whole quotas in the districts, and the rest of the seats together.
    Scrutinies(Vec<u32>, Scrutinies),
    /// What lists have won already is levelled; so are the seats of districts, if they are said.
    Level(Vec<u32>, Levelling),
}

impl Rule {
    /// Returns what the call asks of districts; `None` if it does not speak of any.
    pub(super) fn of(args: &Args) -> Result<Option<Self>, Failure> {
        let Options { district_seats: seats, level, exempt_with } = &args.districts;
        let name = args.method.as_deref().unwrap_or_default();
        if name == CZECH_CHAMBER {
            return Self::scrutinies(args).map(Some);
        }
        if seats.is_empty() && level.is_none() {
            return Ok(None);
        }
        let method = sharing(name, args.first_divisor)?;
        let threshold = args.threshold.as_ref().and_then(Shares::threshold);
        let threshold = threshold.map(|threshold| Threshold { direct: *exempt_with, ..threshold });
        let Some(overhang) = *level else {
            if args.seats.is_some() {
                return Err(Failure::fault("the seats are said twice: of each district, and of all").mend(
                    "leave out --seats, or say with --level how seats beyond those of the districts are shared",
                ));
            }
            return Ok(Some(Self::Each(seats.clone(), Rules { threshold, ..Rules::new(method) })));
        };
        let house = args.seats.unwrap_or(0);
        let levelling =
            Levelling { seats: house, outside: 0, method, threshold, valid: None, equal: Equal::Lot, overhang };
        Ok(Some(Self::Level(seats.clone(), levelling)))
    }

    fn scrutinies(args: &Args) -> Result<Self, Failure> {
        let Options { district_seats: seats, level, .. } = &args.districts;
        if seats.is_empty() {
            return Err(Failure::fault(format!("{CZECH_CHAMBER} counts in districts"))
                .mend("say the seats of each with --district-seats, such as 4,5"));
        }
        only_modified(args.first_divisor, None)?;
        if args.threshold.is_some() || args.seats.is_some() || level.is_some() {
            return Err(Failure::fault(format!(
                "{CZECH_CHAMBER} has its own bars, and shares the seats of the districts"
            ))
            .mend("leave out --threshold, --seats and --level"));
        }
        Ok(Self::Scrutinies(seats.clone(), Scrutinies::czech_chamber()))
    }

    fn seats(&self) -> &[u32] {
        let (Self::Each(seats, _) | Self::Scrutinies(seats, _) | Self::Level(seats, _)) = self;
        seats
    }

    /// Returns what a person calls the method of this name.
    fn title(&self, name: &str) -> String {
        match self {
            Self::Each(_, Rules { method, .. }) | Self::Level(_, Levelling { method, .. }) => {
                format!("{method} ({name})")
            }
            Self::Scrutinies(..) => name.to_owned(),
        }
    }
}

/// Returns how the method of a name shares seats among lists.
fn sharing(name: &str, first: Option<Ratio>) -> Result<Method, Failure> {
    let known = method::Method::named(name);
    if let Err(unknown @ UnknownMethod::CalledElsewhere { .. }) = &known {
        return Err(super::unnamed(unknown));
    }
    let same = known.ok().and_then(|known| Method::named(known.name()));
    let method = Method::named(name).or(same).ok_or_else(|| {
        let names: Vec<&str> = Method::NAMED.iter().map(|(name, _)| *name).chain([CZECH_CHAMBER]).collect();
        Failure::fault(format!("`{name}` does not share seats among lists"))
            .mend(format!("choose one of {}", names.join(", ")))
    })?;
    only_modified(first, Some(method))?;
    Ok(first.and_then(Method::modified_sainte_lague).unwrap_or(method))
}

/// Refuses a first divisor for a method that has none to choose.
fn only_modified(first: Option<Ratio>, method: Option<Method>) -> Outcome {
    if first.is_none() || matches!(method, Some(Method::ModifiedSainteLague(_))) {
        return Ok(());
    }
    Err(Failure::fault("--first-divisor means something to modified-sainte-lague only")
        .mend("leave it out, or count by that method"))
}

/// Refuses seats that lists have won already: without levelling nothing depends on them.
pub(super) fn refuse_direct(path: &str, lists: &[List]) -> Outcome {
    if lists.iter().all(|list| list.direct == 0) {
        return Ok(());
    }
    Err(Failure::no(format!("{path}: seats that are won already count only where seats are levelled"))
        .mend("say --level and the rule, or leave out the column `direct`"))
}

/// Counts a file and shows the result; a tie is shown, and fails.
pub(super) fn show(path: &Path, rule: &Rule, args: &Args, terminal: &mut Terminal) -> Outcome {
    let table = Table::read(path, rule, args.encoding)?;
    refuse_parties(&table.path, table.whole(), args.threshold.as_ref())?;
    let counted = table.count(rule, &args.lot)?;
    let again = lot::Again::of(path, args);
    let method = args.method.as_deref().unwrap_or_default();
    let answer = Answer { table: &table, method, title: rule.title(method), again, counted };
    if args.json {
        answer.json(terminal)?;
    } else {
        answer.write(terminal)?;
    }
    match answer.tie() {
        Some((tie, those)) => Err(lot::required(&answer.place(), those, &answer.again, tie)),
        None => Ok(()),
    }
}
