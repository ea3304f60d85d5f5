//! `tauride verify FILE|DIR`

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use tauride_codec::LINE_MAX;
use tauride_record::{Checkpoint, Hash, Head, hex};
use tauride_store::{Acknowledged, Mark, Reader as _, SqliteReader};
use tauride_verify::{Fault, Verifier};

use super::export::checkpoint_beside;
use crate::failure::{Failure, Outcome};
use crate::federation::{PROGRESS_STEP, does_not_verify, verify};
use crate::overview::{Cell, Form, Overview};
use crate::terminal::{Progress, Terminal};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A record as `tauride export` wrote it, `-` for the input, or a federation's folder
    record: PathBuf,
    /// The record's own checkpoint: it must end there
    #[arg(long, value_name = "FILE")]
    checkpoint: Option<PathBuf>,
    /// An older checkpoint that you hold: the record may have grown since
    #[arg(long, value_name = "FILE")]
    held: Vec<PathBuf>,
    /// The root of the record, in hexadecimal, in place of a checkpoint
    #[arg(long, value_name = "HEX", requires = "size", conflicts_with = "checkpoint", value_parser = root)]
    root: Option<Hash>,
    /// The number of entries under that root
    #[arg(long, value_name = "N", requires = "root")]
    size: Option<u64>,
    #[command(flatten)]
    form: Form,
}

fn root(text: &str) -> Result<Hash, String> {
    hex::decode::<32>(text).map_err(|error| error.to_string())
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let mut verifier = Verifier::new();
    let mut older = Vec::new();
    for file in &args.held {
        let head = *read_checkpoint(file)?.head();
        verifier.hold(head);
        older.push(format!("{} of {} entries", file.display(), head.size));
    }
    let expected = match (&args.checkpoint, args.root, args.size) {
        (Some(file), ..) => Some(*read_checkpoint(file)?.head()),
        (None, Some(root), Some(size)) => Some(Head { size, root }),
        (None, ..) => None,
    };
    let verifier = if args.record.is_dir() {
        let reader = SqliteReader::open(&args.record).map_err(|error| Failure::caused(&error))?;
        if let Mark::Kept(Acknowledged { size, root }) = reader.mark().map_err(|error| Failure::caused(&error))? {
            verifier.hold(Head { size, root });
            older.push(format!("the {size} entries that were acknowledged"));
        }
        verify(&reader, verifier)?
    } else {
        verify_file(&args.record, verifier)?
    };
    let (report, _) = verifier.finish(expected.as_ref()).map_err(|fault| faulty(args, &fault))?;
    if report.entries == 0 && expected.is_none() && older.is_empty() {
        return Err(Failure::no(format!("{} holds no entry", args.record.display()))
            .mend("take the record from `tauride export`"));
    }
    let (checked, title) = checked_against(args, expected, older);
    let mut overview = Overview::new(title);
    overview.fact("Entries", Cell::number(report.entries));
    overview.fact("Events", Cell::number(report.events));
    overview.fact("Signed in", Cell::number(report.roads.signed_in));
    overview.fact("Entered at the terminal", Cell::number(report.roads.terminal));
    overview.fact("Entered from paper", Cell::number(report.roads.paper));
    overview.fact("Root", Cell::text(hex::encode(&report.root)));
    overview.fact("Checked against", checked);
    overview.fact("Members", Cell::count(report.members));
    overview.fact("Units", Cell::count(report.units));
    overview.fact("Bodies", Cell::count(report.bodies));
    overview.fact("Seats", Cell::count(report.seats));
    overview.fact("Seats held", Cell::count(report.held));
    overview.show(terminal, args.form)
}

/// Says what the record was held against beside the law, and in the first line what could not be noticed without it.
fn checked_against(args: &Args, expected: Option<Head>, older: Vec<String>) -> (Cell, String) {
    let own = match (&args.checkpoint, expected) {
        (Some(file), Some(head)) => Some(format!("{} of {} entries", file.display(), head.size)),
        (_, Some(head)) => Some(format!("the root given for {} entries", head.size)),
        _ => None,
    };
    let mut all = vec!["the law".to_owned()];
    all.extend(own.clone());
    all.extend(older);
    let said = all.join(", and ");
    let record = args.record.display();
    let beside = checkpoint_beside(&args.record);
    let title = match own {
        Some(_) => format!("{record} verifies"),
        None if all.len() > 1 => {
            format!("{record} verifies; what came after the last checkpoint that was given is not covered by any")
        }
        None => format!("{record} verifies as far as it goes; whether it ends there was not checked"),
    };
    let missing = match (own, beside.exists()) {
        (None, true) if all.len() == 1 => {
            format!("; a record cut off at its end would not be noticed: use --checkpoint {}", beside.display())
        }
        (None, false) if all.len() == 1 => {
            "; a record cut off at its end would not be noticed without a checkpoint".to_owned()
        }
        _ => String::new(),
    };
    (Cell::said(format!("{said}{missing}"), serde_json::json!(all)), title)
}

fn read_checkpoint(file: &Path) -> Result<Checkpoint, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| Failure::file("read", file, &error))?;
    text.parse().map_err(|error| {
        Failure::no(format!("{} is no checkpoint: {error}", file.display()))
            .mend("it has three lines: the name of the record, the number of entries, the root in base64")
    })
}

/// Says which entry is wrong, and what may be behind it.
fn faulty(args: &Args, fault: &Fault) -> Failure {
    let failure = does_not_verify(fault).at(&format!("{}: ", args.record.display()));
    if let Fault::NotCovered { .. } = fault {
        return failure.mend("if the record has grown since, give the checkpoint as --held");
    }
    if let Fault::CutOff { .. } = fault {
        return failure.mend("ask for the whole record: whoever gave the checkpoint has had it");
    }
    failure
}

/// Has every line of a file verified.
fn verify_file(file: &Path, mut verifier: Verifier) -> Result<Verifier, Failure> {
    let failed = |error: &io::Error| Failure::file("read", file, error);
    let (input, size): (Box<dyn Read>, u64) = if file.as_os_str() == "-" {
        (Box::new(io::stdin()), 0)
    } else {
        let opened = File::open(file).map_err(|error| failed(&error))?;
        let size = opened.metadata().map_or(0, |about| about.len());
        (Box::new(opened), size)
    };
    let progress = Progress::begin("enacting the record", size);
    let mut input = BufReader::with_capacity(1 << 20, input);
    let (mut line, mut done, mut lines) = (Vec::new(), 0, 0_u64);
    while next_line(&mut input, &mut line).map_err(|error| failed(&error))? {
        done += line.len() as u64;
        lines += 1;
        if lines.is_multiple_of(PROGRESS_STEP) {
            progress.at(done);
        }
        let good = match line.strip_suffix(b"\n") {
            Some(line) => verifier.line(line).is_ok(),
            None => verifier.unfinished().is_ok(),
        };
        if !good && !verifier.can_learn_more() {
            break;
        }
    }
    Ok(verifier)
}

/// Reads a line with its end; one longer than any entry is cut, so that no file takes all memory.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let max = u64::try_from(LINE_MAX).unwrap_or(u64::MAX).saturating_add(2);
    Ok(input.take(max).read_until(b'\n', line)? > 0)
}
