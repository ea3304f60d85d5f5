//! `tauride count FILE… --method NAME`

mod candidates;
mod compare;
mod districts;
mod input;
mod json;
mod linked;
mod lot;
mod pairs;
mod people;
mod result;
mod rounds;
mod stages;
mod threshold;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use tauride_ballots::csv::Marks;
use tauride_ballots::{Format, rcv};
use tauride_table::Encoding;
use tauride_tally::ballots::Ballots;
use tauride_tally::lots::Lots;
use tauride_tally::method::{
    AnySheet, Default, Method, Says, Settings, UnknownMethod, count_lists, count_points, count_with,
};
use tauride_tally::plain::two_round::{self, MajorityOf};
use tauride_tally::ratio::Ratio;
use tauride_tally::sentence::Names;
use tauride_tally::{Contest, Counted, Uncountable, points};

use self::input::Input;
use self::linked::Elected;
use self::threshold::{Shares, share, shares};
use crate::failure::{Failure, Outcome};
use crate::listed::Listed;
use crate::terminal::{Progress, Terminal, note};

#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_SHORT_HELP, after_long_help = after_help())]
pub(crate) struct Args {
    /// Ballot files: BLT, PrefLib (.soc .soi .toc .toi .cat), CSV, or a table of lists and votes
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The method, such as scottish-stv, irv, dhondt
    #[arg(long, value_name = "NAME", required_unless_present = "compare", value_parser = METHOD, hide_possible_values = true)]
    method: Option<String>,
    /// Count by several methods and show where they differ
    #[arg(long, value_name = "NAME,NAME", value_delimiter = ',', conflicts_with_all = ["method", "json", "rcv_json"],
        value_parser = METHOD, hide_possible_values = true)]
    compare: Vec<String>,
    /// How many are to be elected, if the file does not say so or others shall be
    #[arg(long, value_name = "N", value_parser = number)]
    seats: Option<u32>,
    /// Who cannot be elected, beside those whom the file names: "Anna, Berta"
    #[arg(long, value_name = "NAMES")]
    withdrawn: Vec<String>,
    /// Who sits already and is elected in any case, where a seat is filled by counting again: "Anna, Berta"
    #[arg(hide_short_help = true, long, value_name = "NAMES")]
    kept: Vec<String>,
    /// The files are contests that are linked: whoever is elected in one, by name, is struck from those after it
    #[arg(hide_short_help = true, long, conflicts_with = "compare")]
    linked: bool,
    /// How many of which group must or may be elected: a file of constraints (.con, .csv)
    #[arg(hide_short_help = true, long, value_name = "FILE")]
    groups: Option<PathBuf>,
    /// A lot that was drawn, the favoured first: "Anna, Berta"; once for each tie
    #[arg(long, value_name = "NAMES")]
    lot: Vec<String>,
    /// How many digits votes have after the point, for wigm
    #[arg(hide_short_help = true, long, value_name = "N", value_parser = number)]
    decimals: Option<u32>,
    /// How many a ballot may choose, for limited; how many points it has, for cumulative, or may give each, for score
    #[arg(hide_short_help = true, long, value_name = "N", value_parser = number)]
    votes: Option<u32>,
    /// The option that wins if no other is wanted more, for schulze and ranked-pairs
    #[arg(hide_short_help = true, long, value_name = "NAME")]
    default: Option<String>,
    /// How many ballots must prefer a candidate to the default option
    #[arg(hide_short_help = true, long, value_name = "N", value_parser = number, requires = "default")]
    quorum: Option<u32>,
    /// The ballots of the second round, for two-round
    #[arg(hide_short_help = true, long, value_name = "FILE")]
    second: Option<PathBuf>,
    /// The least share of the votes that a list needs, such as "5 %"; if more parties stand on it, of two, three or more:
    /// "5 %,8 %,11 %"
    #[arg(long, value_name = "SHARE", value_parser = shares)]
    threshold: Option<Shares>,
    /// The first divisor of modified-sainte-lague, such as 1.2; 1.4 without it
    #[arg(hide_short_help = true, long, value_name = "N", value_parser = threshold::first_divisor)]
    first_divisor: Option<Ratio>,
    #[command(flatten)]
    districts: districts::Options,
    #[command(flatten)]
    candidates: candidates::Options,
    /// The format of the files, where their names and first words do not tell: blt, preflib, csv, lists
    #[arg(long, value_name = "NAME", value_parser = FORMAT, hide_possible_values = true)]
    format: Option<Format>,
    /// A column of a CSV file that is no rank, by its heading
    #[arg(hide_short_help = true, long, value_name = "COLUMN")]
    ignore: Vec<String>,
    /// The column of a CSV file that says how many ballots a row stands for
    #[arg(hide_short_help = true, long, value_name = "COLUMN")]
    weight: Option<String>,
    /// A column of a CSV file that is a candidate's, by its heading, where that may say something else
    #[arg(hide_short_help = true, long, value_name = "COLUMN")]
    stands: Vec<String>,
    /// What several names in the cells of one column of a CSV file mean: the first is the most wanted (ranked), their order
    /// says nothing (chosen), or they are one name (one)
    #[arg(hide_short_help = true, long, value_name = "one|ranked|chosen", value_parser = MARKS, hide_possible_values = true)]
    marks: Option<Marks>,
    /// A word in a CSV file for an empty rank, beside skipped, undervote and the like
    #[arg(hide_short_help = true, long, value_name = "WORD")]
    skipped: Vec<String>,
    /// A word in a CSV file for a rank at which several are marked, beside overvote and the like
    #[arg(hide_short_help = true, long, value_name = "WORD")]
    overvote: Vec<String>,
    /// The encoding of the files, where they do not show it: utf-8, windows-1252, iso-8859-2, cp850
    #[arg(hide_short_help = true, long, value_name = "NAME", value_parser = crate::source::encoding)]
    encoding: Option<Encoding>,
    /// Print JSON, for programs: an object on a line for each file
    #[arg(long)]
    json: bool,
    /// Print a transferable count as the RCV Universal Tabulator does, for the programs that draw it
    #[arg(hide_short_help = true, long, conflicts_with = "json")]
    rcv_json: bool,
}

/// The methods by their names, of which `Method::named` finds more under other names, and says so.
const METHOD: Listed<String> = Listed::new(method_names, |name| Ok(name.to_owned()));
const FORMAT: Listed<Format> = Listed::new(|| Format::ALL.iter().map(|format| format.name()).collect(), format);
const MARKS: Listed<Marks> = Listed::new(|| vec!["one", "ranked", "chosen"], marks);

fn method_names() -> Vec<&'static str> {
    Method::ALL.iter().map(|method| method.name()).chain([districts::CZECH_CHAMBER]).collect()
}

const AFTER_SHORT_HELP: &str =
    "`tauride count --help` says all options, the names of all methods, and how tables are read.";

const AFTER_HELP: &str = "A table of lists has a line for each: \"Reds;1200\". Under a heading it may have \
    a column \"candidates\", how many a list has, \"joined\", a word that joined lists have in common, \"parties\", how many \
    stand on the list together, where the threshold is higher for more, and \"direct\", seats that it has won already. Each \
    other column has the votes of a district.\n\nCandidates are named by name, by nickname or by number. Nothing is drawn here: where a count \
    stands still at a tie, it says between whom, and with which command it goes on once the lot is drawn in public.";

/// Returns what stands under the options: the methods by their names, and what tables and names are.
fn after_help() -> String {
    let names = |family: &[Says]| {
        let methods = Method::ALL.iter().filter(|method| family.contains(&method.says()));
        methods.map(|method| method.name()).collect::<Vec<_>>().join(", ")
    };
    let candidates = names(&[Says::Choice, Says::Ranking, Says::Points]);
    format!(
        "Methods that elect candidates: {candidates}.\n\nMethods that share seats among lists: {}, and in districts \
         {}.\n\n{AFTER_HELP}",
        names(&[Says::List]),
        districts::CZECH_CHAMBER
    )
}

fn number(text: &str) -> Result<u32, String> {
    text.trim().parse().map_err(|_| format!("say a whole number from 0 to {}, in digits alone, such as 5", u32::MAX))
}

fn format(text: &str) -> Result<Format, String> {
    let found = Format::ALL.iter().copied().find(|format| format.name() == text);
    found.ok_or_else(|| "say blt, preflib, csv or lists".to_owned())
}

fn marks(word: &str) -> Result<Marks, String> {
    match word {
        "one" => Ok(Marks::One),
        "ranked" => Ok(Marks::Ranked),
        "chosen" => Ok(Marks::Chosen),
        _ => Err("say one, ranked or chosen".to_owned()),
    }
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let counting = match districts::Rule::of(args)? {
        Some(rule) => Counting::Districts(rule),
        None => Counting::Methods(methods(args)?),
    };
    let progress = (args.files.len() > 1).then(|| Progress::begin("counting", args.files.len() as u64));
    let mut failures = Vec::new();
    let mut elected = Elected::default();
    for (number, path) in args.files.iter().enumerate() {
        if number > 0 && !args.json {
            writeln!(terminal)?;
        }
        let counted = match &counting {
            Counting::Districts(rule) => districts::show(path, rule, args, terminal),
            Counting::Methods(methods) => file(path, methods, args, &mut elected, terminal),
        };
        match counted {
            Ok(()) => {}
            Err(Failure::Unread) => return Err(Failure::Unread),
            Err(failure) => failures.push(failure),
        }
        if args.linked && !failures.is_empty() {
            failures.extend(linked::waiting(args.files.iter().skip(number + 1).map(PathBuf::as_path)));
            break;
        }
        if let Some(progress) = &progress {
            progress.at(number as u64 + 1);
        }
    }
    drop(progress);
    all_of(failures, args.files.len())
}

/// By what files are counted.
enum Counting {
    /// By one method, or several to be compared.
    Methods(Vec<Method>),
    /// District by district, or with seats that are levelled.
    Districts(districts::Rule),
}

/// Counts a file by all that is asked of it, and adds who is elected.
fn file(path: &Path, methods: &[Method], args: &Args, elected: &mut Elected, terminal: &mut Terminal) -> Outcome {
    let mut input = match methods.iter().find(|method| method.says() == Says::Points) {
        Some(method) => Input::read_points(path, *method, args)?,
        None => Input::read(path, args)?,
    };
    input.strike(elected.among(&input.file.candidates).map_err(|failure| failure.at(&format!("{}: ", input.path)))?);
    match (methods, args.compare.is_empty()) {
        ([method], true) => {
            let counted = one(&input, *method, args, terminal)?;
            if args.linked { elected.add(&input, &counted) } else { Ok(()) }
        }
        _ => compare::show(&input, methods, args, terminal),
    }
}

/// Fails if any file failed: with its own words if it is the only one, and otherwise with how many there were.
fn all_of(mut failures: Vec<Failure>, files: usize) -> Outcome {
    let Some(last) = failures.pop() else { return Ok(()) };
    if files == 1 {
        return Err(last);
    }
    failures.push(last);
    for failure in &failures {
        if let Some(reason) = failure.reason() {
            note(&reason.what);
            reason.mends.iter().for_each(|mend| note(format_args!(" next: {mend}")));
        }
    }
    let fault = failures.iter().all(|failure| matches!(failure, Failure::Fault(_)));
    let what = format!("{} of {files} files were not counted to the end", failures.len());
    Err(if fault { Failure::fault(what) } else { Failure::no(what) }.mend("each is named above with what mends it"))
}

/// Returns the methods that are asked for, and refuses settings that none of them has.
fn methods(args: &Args) -> Result<Vec<Method>, Failure> {
    let words = args.method.iter().chain(&args.compare);
    let methods =
        words.map(|word| Method::named(word).map_err(|unknown| unnamed(&unknown))).collect::<Result<Vec<_>, _>>()?;
    if methods.len() == 1 && !args.compare.is_empty() {
        return Err(Failure::fault("one method cannot be compared").mend("name two or more, with commas between them"));
    }
    if methods.len() > 1 && methods.iter().any(|method| method.says() == Says::Points) {
        return Err(Failure::fault("ballots that give points cannot be compared with others")
            .mend("count by each method alone"));
    }
    let refused = [
        (args.decimals.is_some(), "--decimals", &[Method::Wigm][..]),
        (args.votes.is_some(), "--votes", &[Method::Limited, Method::Cumulative, Method::Score]),
        (args.default.is_some(), "--default", &[Method::Schulze, Method::RankedPairs]),
        (args.second.is_some(), "--second", &[Method::TwoRound]),
        (args.first_divisor.is_some(), "--first-divisor", &[Method::ModifiedSainteLague]),
    ];
    for (given, option, takers) in refused {
        if given && !methods.iter().any(|method| takers.contains(method)) {
            let takers: Vec<&str> = takers.iter().map(|method| method.name()).collect();
            return Err(Failure::fault(format!("{option} means something to {} only", takers.join(", ")))
                .mend("leave it out, or count by such a method"));
        }
    }
    if args.votes.is_none() && methods.contains(&Method::Cumulative) {
        return Err(Failure::fault("how many points a ballot has is not said").mend("say it with --votes N"));
    }
    if args.votes.is_none() && methods.contains(&Method::Score) {
        return Err(Failure::fault("how many points a ballot may give each is not said").mend("say it with --votes N"));
    }
    if args.rcv_json && args.files.len() > 1 {
        return Err(Failure::fault("that format has one contest in a file").mend("count each file by itself"));
    }
    let only_lists = [
        (args.threshold.is_some(), "only lists have a threshold", "--threshold"),
        (args.candidates.candidates.is_some(), "only seats of lists are taken by candidates", "--candidates"),
    ];
    for (given, what, option) in only_lists {
        if given && !methods.iter().any(|method| method.says() == Says::List) {
            return Err(Failure::fault(what)
                .mend(format!("leave out {option}, or count by a method for lists, such as dhondt")));
        }
    }
    Ok(methods)
}

/// Says which methods there are.
fn unnamed(unknown: &UnknownMethod) -> Failure {
    let failure = unknown.mends().into_iter().fold(Failure::fault(unknown.wrong()), Failure::mend);
    match unknown {
        UnknownMethod::Unknown { .. } => {
            failure.mend(format!("or, with --district-seats, {}", districts::CZECH_CHAMBER))
        }
        UnknownMethod::CalledElsewhere { .. } | UnknownMethod::Ambiguous { .. } => failure,
    }
}

/// Returns what the call sets about a method.
fn settings(input: &Input, args: &Args) -> Result<Settings, Failure> {
    let default = match &args.default {
        Some(name) => Some(Default {
            candidate: people::one(name, &input.file.candidates)?,
            quorum: u128::from(args.quorum.unwrap_or(0)),
        }),
        None => None,
    };
    Ok(Settings {
        decimals: args.decimals,
        votes: args.votes,
        threshold: args.threshold.as_ref().and_then(Shares::threshold),
        first_divisor: args.first_divisor,
        default,
    })
}

/// What a method makes of the ballots.
type Answer = Result<Counted<AnySheet>, Uncountable>;

/// Counts a file by a method: its answer, unless the call itself cannot be taken.
fn count(input: &Input, ballots: &Ballots, method: Method, args: &Args) -> Result<Answer, Failure> {
    count_with_lots(input, ballots, method, args, &input.lots)
}

fn count_with_lots(
    input: &Input,
    ballots: &Ballots,
    method: Method,
    args: &Args,
    lots: &Lots,
) -> Result<Answer, Failure> {
    let contest = Contest { lots, ..input.contest(ballots) };
    let settings = settings(input, args)?;
    let votes = match input.file.lists.as_slice() {
        [] => input.cast(ballots).valid,
        lists => lists.iter().map(|list| u128::from(list.votes)).sum(),
    };
    let answer = match (&input.points, &args.second) {
        (Some(_), _) if args.groups.is_some() => Err(Uncountable::NoGroups),
        (Some(ballots), _) => count_points(&points::Contest {
            ballots,
            withdrawn: contest.withdrawn,
            lots: contest.lots,
            ..points::Contest::new(ballots, contest.seats)
        }),
        (None, Some(second)) if method == Method::TwoRound => {
            let second = input.second(second, args)?;
            two_round::count(&contest, MajorityOf::Valid, Some(&second)).map(|counted| counted.map(AnySheet::Plain))
        }
        (None, _) if method.says() == Says::List && !input.file.lists.is_empty() => {
            districts::refuse_direct(&input.path, &input.file.lists)?;
            threshold::refuse_parties(&input.path, &input.file.lists, args.threshold.as_ref())?;
            count_lists(method, &input.file.lists, &contest, &settings)
        }
        (None, _) => count_with(method, &contest, &settings),
    };
    if votes == 0 && input.names.is_empty() {
        return Ok(Err(Uncountable::NobodyVoted));
    }
    Ok(answer.and_then(|counted| counted.of_votes(votes)))
}

/// Counts a file by one method and shows the sheet; a tie is shown, and fails.
fn one(input: &Input, method: Method, args: &Args, terminal: &mut Terminal) -> Result<Counted<AnySheet>, Failure> {
    let ballots = input.ballots(method)?;
    let counted = count(input, &ballots, method, args)?.map_err(|error| input.uncountable(&error))?;
    let seated = match (&input.candidates, &counted) {
        (Some(candidates), Counted::Complete(AnySheet::List(sheet))) => Some(candidates.seat(sheet)),
        _ => None,
    };
    idle_lots(input, &ballots, method, args, &counted)?;
    let lists = Names(&input.names);
    if args.rcv_json {
        // The format has no word for a count that stands still.
        if counted.tie().is_none() {
            rcv_json(input, counted.sheet(), terminal)?;
        }
    } else if args.json {
        let sheet = json::sheet(input, method, &ballots, &counted);
        match &seated {
            Some(seated) => seated.write_json(&sheet, lists, &input.again, terminal)?,
            None => terminal.json(&sheet)?,
        }
    } else {
        result::show(input, method, &ballots, &counted, terminal)?;
        if let Some(seated) = &seated {
            seated.write(lists, terminal)?;
        }
    }
    match (counted.tie(), seated) {
        (Some(tie), _) => Err(lot::required(&input.path, &input.file.candidates, &input.again, tie)),
        (None, Some(seated)) => seated.settled(&input.again).map(|()| counted),
        (None, None) => Ok(counted),
    }
}

/// Says which lots of the call decide nothing: their names may be mistaken, or those of another tie.
fn idle_lots(input: &Input, ballots: &Ballots, method: Method, args: &Args, counted: &Counted<AnySheet>) -> Outcome {
    for (place, lot) in input.lots.drawn.iter().enumerate().filter(|_| !args.linked) {
        let mut others = input.lots.clone();
        others.drawn.remove(place);
        if count_with_lots(input, ballots, method, args, &others)?.as_ref() == Ok(counted) {
            let names = Names(&input.names).list(lot);
            note(format_args!("the lot between {names} decides nothing: there is no tie between exactly these"));
        }
    }
    Ok(())
}

fn rcv_json(input: &Input, sheet: &AnySheet, terminal: &mut Terminal) -> Outcome {
    let AnySheet::Transferable(sheet) = sheet else {
        return Err(Failure::fault("that format shows transferable counts only").mend("print --json instead"));
    };
    let contest = rcv::Contest { title: input.title(), date: input.file.date.clone(), ..rcv::Contest::default() };
    write!(terminal, "{}", rcv::write(sheet, &contest, Names(&input.names)))?;
    Ok(())
}
