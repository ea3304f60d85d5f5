//! `tauride play SCENARIO`

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tauride_play::{Page, Played};
use tauride_record::hex;

use super::export::write_record;
use super::new::default_origin;
use crate::embedded;
use crate::failure::{Failure, Outcome};
use crate::overview::{Cell, Form, Overview, Table};
use crate::terminal::{Shade, Terminal};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A folder of Markdown files, one file, or the name of a scenario that the program carries, such as petrograd-1917. A charter
    /// that a page names is looked for beside it, then in the working directory, then among those that the program carries
    scenario: PathBuf,
    /// Write the record that it made to this file, and the checkpoint to FILE.checkpoint
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// Print the pages with what really came of each act
    #[arg(long, conflicts_with = "json")]
    print: bool,
    #[command(flatten)]
    form: Form,
}

/// The pages of a scenario: names and texts.
type Pages = Vec<(String, String)>;

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let pages = read(&args.scenario)?;
    let played = play(&pages, &args.scenario);
    if args.print {
        for page in &played.told {
            write!(terminal, "{page}")?;
        }
    } else {
        report(&played, args, terminal)?;
    }
    if !played.is_as_written() {
        return Err(not_as_written(&played));
    }
    match &args.record {
        Some(file) => record(&played, args, file, terminal),
        None => Ok(()),
    }
}

/// Plays pages; the charters that they name lie beside them, or are among those that the program carries.
pub(crate) fn play(pages: &[(String, String)], scenario: &Path) -> Played {
    let folder = if scenario.is_dir() { scenario } else { scenario.parent().unwrap_or(Path::new("")) };
    let charters = |name: &str| {
        let beside = std::fs::read_to_string(folder.join(name)).or_else(|_| std::fs::read_to_string(name));
        beside.ok().or_else(|| embedded::charter(name).map(str::to_owned))
    };
    let pages: Vec<Page<'_>> = pages.iter().map(|(name, text)| Page { name, text }).collect();
    tauride_play::play(&pages, &charters)
}

/// Reads the pages of a scenario in the order of their names.
pub(crate) fn read(scenario: &Path) -> Result<Pages, Failure> {
    let failed = |path: &Path, error: &std::io::Error| Failure::file("read", path, error);
    let carried = || scenario.to_str().map(embedded::scenario).unwrap_or_default();
    let mut files = BTreeMap::new();
    if scenario.is_dir() {
        for entry in std::fs::read_dir(scenario).map_err(|error| failed(scenario, &error))? {
            let file = entry.map_err(|error| failed(scenario, &error))?.path();
            if is_page(&file) {
                let text = std::fs::read_to_string(&file).map_err(|error| failed(&file, &error))?;
                files.insert(file.display().to_string(), text);
            }
        }
    } else if scenario.exists() || carried().is_empty() {
        let text = std::fs::read_to_string(scenario).map_err(|error| failed(scenario, &error))?;
        files.insert(scenario.display().to_string(), text);
    } else {
        let pages = carried().into_iter().filter(|(path, _)| is_page(Path::new(path)));
        files.extend(pages.map(|(path, text)| (path.to_owned(), text.to_owned())));
    }
    if files.is_empty() {
        return Err(Failure::fault(format!("there is no page in {}", scenario.display()))
            .mend("a scenario is Markdown, in files that end in .md"));
    }
    Ok(files.into_iter().collect())
}

/// Returns whether a file of a scenario is played: a README only says what the others are.
fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|kind| kind == "md") && !file.ends_with("README.md")
}

/// Says what was played, what was expected, and what is not yet playable.
fn report(played: &Played, args: &Args, terminal: &mut Terminal) -> Outcome {
    let mut overview = Overview::new(format!("{} was played", args.scenario.display()));
    overview.fact("Pages", Cell::count(played.pages.len()));
    overview.fact("Acts", Cell::count(played.acts));
    overview.fact("Refused", Cell::count(played.refusals));
    overview.fact("Expectations checked", Cell::count(played.expectations));
    overview.fact("Came out otherwise", Cell::count(played.mismatches.len() + played.problems.len()));
    let mut federations = Table::new(["Federation", "Entries", "Members", "Bodies", "Seats", "Root"]);
    for federation in &played.federations {
        let head = head(federation);
        federations.row([
            Cell::text(&federation.title),
            Cell::number(head.size),
            Cell::count(federation.state.rolls.member_count()),
            Cell::count(federation.state.bodies.len()),
            Cell::count(federation.state.seats.len()),
            Cell::text(hex::encode(&head.root)),
        ]);
    }
    overview.table("Federations", federations);
    let mut otherwise = Table::new(["What"]);
    for mismatch in &played.mismatches {
        otherwise.row([Cell::text(mismatch)]);
    }
    for problem in &played.problems {
        otherwise.row([Cell::text(problem)]);
    }
    let mut not_yet = Table::new(["What"]);
    for row in &played.not_yet {
        not_yet.row([Cell::text(row)]);
    }
    if args.form.json {
        overview.table("Otherwise", otherwise);
        overview.table("Not yet played", not_yet);
        terminal.json(&overview.json())?;
        return Ok(());
    }
    overview.write(terminal, usize::MAX)?;
    let rows = played.mismatches.iter().map(ToString::to_string).chain(played.problems.iter().map(ToString::to_string));
    list("Came out otherwise", rows, terminal)?;
    list("Not yet played", played.not_yet.iter().cloned(), terminal)
}

fn list(heading: &str, rows: impl Iterator<Item = String>, terminal: &mut Terminal) -> Outcome {
    let mut rows = rows.peekable();
    if rows.peek().is_some() {
        let heading = terminal.shade(Shade::Bold, heading);
        writeln!(terminal, "\n{heading}")?;
    }
    for row in rows {
        writeln!(terminal, "  {}", row.replace('\n', "\n  "))?;
    }
    Ok(())
}

/// Names every place that came out otherwise, and tells the first.
fn not_as_written(played: &Played) -> Failure {
    let mismatches = played.mismatches.iter().map(|mismatch| (&mismatch.page, mismatch.line));
    let problems = played.problems.iter().map(|problem| (&problem.page, problem.line));
    let places: Vec<String> = mismatches.chain(problems).map(|(page, line)| format!("{page}:{line}")).collect();
    let first = played.mismatches.first().map(ToString::to_string);
    let first = first.or_else(|| played.problems.first().map(ToString::to_string)).unwrap_or_default();
    let said = match places.as_slice() {
        [_] => format!("1 place came out otherwise than written:\n{first}"),
        [_, others @ ..] => {
            let others = others.join("\n");
            format!("{} places came out otherwise than written, first:\n{first}\nand then:\n{others}", places.len())
        }
        [] => String::new(),
    };
    Failure::no(said).mend("mend the page, or with `--print` see what really came of each act; no record was written")
}

/// Writes the record of the one federation that was played.
fn record(played: &Played, args: &Args, file: &Path, terminal: &mut Terminal) -> Outcome {
    let [federation] = played.federations.as_slice() else {
        let count = played.federations.len();
        return Err(Failure::no(format!("{count} federations were played, and a file holds the record of one"))
            .mend("play a scenario that founds one federation"));
    };
    let beside = write_record(file, &default_origin(&args.scenario), &federation.lines)?;
    if !args.form.json && !args.print {
        writeln!(terminal, "\nrecord      {}\ncheckpoint  {}", file.display(), beside.display())?;
    }
    Ok(())
}

fn head(federation: &tauride_play::Federation) -> tauride_record::Head {
    let tree: tauride_record::Tree = federation.lines.iter().map(|line| tauride_record::leaf(line)).collect();
    tree.head()
}
