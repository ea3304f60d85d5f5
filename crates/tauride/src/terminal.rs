//! What people and pipes see: output, errors, progress.

use std::fmt::Display;
use std::io::{self, BufWriter, StderrLock, StdoutLock, Write};

use indicatif::{ProgressBar, ProgressStyle};

use crate::failure::Failure;
use crate::settings::{Ink, Settings};

/// How a word is shown where colours are; never the only thing that tells it apart.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shade {
    /// A heading.
    Bold,
    /// Of less weight.
    Dim,
    /// As it should be.
    Good,
    /// Not as it should be.
    Bad,
}

impl Shade {
    const fn code(self) -> &'static str {
        match self {
            Self::Bold => "\x1b[1m",
            Self::Dim => "\x1b[2m",
            Self::Good => "\x1b[32m",
            Self::Bad => "\x1b[1;31m",
        }
    }
}

/// Where a command writes. Output is buffered until it ends.
pub(crate) struct Terminal {
    out: BufWriter<StdoutLock<'static>>,
    settings: Settings,
}

impl Terminal {
    /// Returns the terminal, or whatever the program's output goes to.
    pub(crate) fn new(settings: Settings) -> Self {
        Self { out: BufWriter::with_capacity(1 << 16, io::stdout().lock()), settings }
    }

    /// Returns a text in a shade, if colours are wanted.
    pub(crate) fn shade(&self, shade: Shade, text: impl Display) -> String {
        shaded(self.settings.output, shade, text)
    }

    /// Says why the command failed.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        let _ = self.out.flush();
        let Some(reason) = failure.reason() else { return };
        let mut err = io::stderr().lock();
        let _ = say(&mut err, self.settings.errors, &reason.what, &reason.mends);
    }
}

fn say(err: &mut StderrLock<'_>, ink: Ink, what: &str, mends: &[String]) -> io::Result<()> {
    writeln!(err, "{} {what}", shaded(ink, Shade::Bad, "error:"))?;
    for mend in mends {
        writeln!(err, "{} {mend}", shaded(ink, Shade::Bold, " next:"))?;
    }
    Ok(())
}

fn shaded(ink: Ink, shade: Shade, text: impl Display) -> String {
    match ink {
        Ink::Coloured => format!("{}{text}\x1b[0m", shade.code()),
        Ink::Plain => text.to_string(),
    }
}

impl Write for Terminal {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Says something beside the output: it stays out of pipes and files.
pub(crate) fn note(text: impl Display) {
    // Whoever has closed even this wants to hear nothing.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// A work of so many steps.
const KNOWN: &str = "{msg} {wide_bar} {human_pos}/{human_len} {eta}";
/// A work of which nobody knows how long it is.
const UNKNOWN: &str = "{spinner} {msg} {human_pos}";

/// How far a long work is, shown where errors go to a terminal. The bar goes when this is dropped.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Begins a work of so many steps, or of 0 while nobody knows.
    pub(crate) fn begin(doing: &'static str, of: u64) -> Self {
        let progress = Self(ProgressBar::new(of).with_message(doing));
        progress.style(if of == 0 { UNKNOWN } else { KNOWN });
        progress
    }

    fn style(&self, template: &str) {
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.0.set_style(style);
        }
    }

    /// So much is done.
    pub(crate) fn at(&self, done: u64) {
        self.0.set_position(done);
    }

    /// So much is done, of so much.
    pub(crate) fn at_of(&self, done: u64, of: u64) {
        if self.0.length() != Some(of) {
            self.0.set_length(of);
            self.style(KNOWN);
        }
        self.0.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
