//! `tauride export DIR`

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tauride_clerk::export::{ExportError, export};
use tauride_record::{Checkpoint, Head, hex};
use tauride_store::{Reader as _, SqliteReader};

use crate::failure::{Failure, Outcome};
use crate::terminal::{Progress, Terminal};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder; a server may be running
    dir: PathBuf,
    /// Write to this file, and the checkpoint to FILE.checkpoint, instead of the record to the output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let reader = SqliteReader::open(&args.dir).map_err(|error| Failure::caused(&error))?;
    let meta = reader.meta().map_err(|error| Failure::caused(&error))?;
    let progress = Progress::begin("writing the record", reader.len().map_err(|error| Failure::caused(&error))?);
    let Some(file) = &args.out else {
        export(&reader, &mut Counted::new(terminal, progress)).map_err(not_exported)?;
        return Ok(());
    };
    let write = |out: &mut dyn Write| export(&reader, &mut Counted::new(out, progress));
    let head = write_file(file, write)?;
    let beside = checkpoint_beside(file);
    write_checkpoint(&beside, &meta.origin, head)?;
    writeln!(terminal, "{} entries, root {}", head.size, hex::encode(&head.root))?;
    writeln!(terminal, "record      {}\ncheckpoint  {}", file.display(), beside.display())?;
    Ok(())
}

/// Writes a file whole or not at all: under another name first.
fn write_file<T>(file: &Path, write: impl FnOnce(&mut dyn Write) -> Result<T, ExportError>) -> Result<T, Failure> {
    let failed = |error: &io::Error| Failure::file("write", file, error);
    if file.exists() && !file.is_file() {
        return Err(Failure::fault(format!("{} is there and no file", file.display()))
            .mend("choose another name, or leave it away to write to the output"));
    }
    let unfinished = with_ending(file, ".part");
    let mut out = BufWriter::new(File::create(&unfinished).map_err(|error| failed(&error))?);
    let written = write(&mut out);
    let flushed = out.into_inner().map_err(io::IntoInnerError::into_error).and_then(|out| out.sync_all());
    let done = written.map_err(|error| match error {
        ExportError::Write(error) => failed(&error),
        ExportError::Store(error) => Failure::caused(&error),
    });
    let done = done.and_then(|value| {
        flushed.and_then(|()| std::fs::rename(&unfinished, file)).map(|()| value).map_err(|error| failed(&error))
    });
    if done.is_err() {
        // What is there of it is worth nothing; if it stays, it is under its other name.
        let _ = std::fs::remove_file(&unfinished);
    }
    done
}

/// Writes lines that make up a record to a file, and its checkpoint beside it. Returns where that is.
pub(crate) fn write_record(file: &Path, origin: &str, lines: &[Vec<u8>]) -> Result<PathBuf, Failure> {
    let tree: tauride_record::Tree = lines.iter().map(|line| tauride_record::leaf(line)).collect();
    write_file(file, |out| {
        for line in lines {
            out.write_all(line)?;
            out.write_all(b"\n")?;
        }
        Ok(())
    })?;
    let beside = checkpoint_beside(file);
    write_checkpoint(&beside, origin, tree.head())?;
    Ok(beside)
}

fn write_checkpoint(file: &Path, origin: &str, head: Head) -> Outcome {
    let checkpoint = Checkpoint::new(origin, head).map_err(|error| Failure::caused(&error))?;
    std::fs::write(file, checkpoint.to_string()).map_err(|error| Failure::file("write", file, &error))
}

/// Returns where the checkpoint of a record stands.
pub(crate) fn checkpoint_beside(record: &Path) -> PathBuf {
    with_ending(record, ".checkpoint")
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn not_exported(error: ExportError) -> Failure {
    match error {
        ExportError::Write(error) => error.into(),
        ExportError::Store(error) => Failure::caused(&error),
    }
}

/// Counts the lines that go by.
struct Counted<'w> {
    out: &'w mut dyn Write,
    progress: Progress,
    lines: u64,
}

impl<'w> Counted<'w> {
    fn new(out: &'w mut dyn Write, progress: Progress) -> Self {
        Self { out, progress, lines: 0 }
    }
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes == b"\n" {
            self.lines += 1;
            if self.lines.is_multiple_of(4_096) {
                self.progress.at(self.lines);
            }
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
