//! `tauride restore FILE DIR`

use std::path::PathBuf;

use tauride_clerk::Clerk;
use tauride_record::hex;

use crate::failure::{Failure, Outcome};
use crate::overview::{Cell, Form, Overview};
use crate::terminal::{Progress, Terminal, note};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The file that `tauride backup` wrote
    file: PathBuf,
    /// The folder to make, in which no federation may be
    dir: PathBuf,
    #[command(flatten)]
    form: Form,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let progress = Progress::begin("enacting the record", 0);
    let restored = Clerk::restore(&args.file, &args.dir, &|done, of| progress.at_of(done, of));
    drop(progress);
    let head = restored.map_err(|error| Failure::caused(&error))?;
    let mut overview = Overview::new(format!("{} is restored from {}", args.dir.display(), args.file.display()));
    overview.fact("Entries", Cell::number(head.size));
    overview.fact("Root", Cell::text(hex::encode(&head.root)));
    overview.show(terminal, args.form)?;
    note(
        "What was entered after the backup is not here. Nobody is signed in and no code is good: print new ones with \
         `tauride codes`. Whoever was erased since is here again: erase them anew.",
    );
    Ok(())
}
