//! `tauride backup DIR FILE`

use std::path::PathBuf;

use tauride_record::hex;
use tauride_store::{Acknowledged, Mark, Reader as _, SqliteReader};
use tauride_verify::Verifier;

use crate::failure::{Failure, Outcome};
use crate::federation::{does_not_verify, verify};
use crate::overview::{Cell, Form, Overview};
use crate::terminal::{Terminal, note};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder; a server may be running
    dir: PathBuf,
    /// The file to write, which must not be there yet
    file: PathBuf,
    #[command(flatten)]
    form: Form,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let reader = SqliteReader::open(&args.dir).map_err(|error| Failure::caused(&error))?;
    let mark = reader.mark().map_err(|error| Failure::caused(&error))?;
    reader.back_up(&args.file).map_err(|error| Failure::caused(&error))?;
    // A backup that nobody has read is a hope.
    let copy = SqliteReader::open_file(&args.file).map_err(|error| Failure::caused(&error))?;
    let mut verifier = Verifier::new();
    if let Mark::Kept(Acknowledged { size, root }) = mark {
        verifier.hold(tauride_record::Head { size, root });
    }
    let (report, _) = verify(&copy, verifier)?.finish(None).map_err(|fault| {
        does_not_verify(&fault)
            .at(&format!("{}: ", args.file.display()))
            .mend("the file holds what could be read; keep the folder and an older backup as well")
    })?;
    let mut overview = Overview::new(format!("{} is a backup of {}", args.file.display(), args.dir.display()));
    overview.fact("Entries", Cell::number(report.entries));
    overview.fact("Root", Cell::text(hex::encode(&report.root)));
    overview.show(terminal, args.form)?;
    note("It holds names and contacts: keep it where only you can read it. `tauride restore` brings it back.");
    Ok(())
}
