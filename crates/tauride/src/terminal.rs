//! What people and pipes see: output, errors, progress.

use std::fmt::Display;
use std::io::{self, BufWriter, StderrLock, StdoutLock, Write};

use indicatif::{ProgressBar, ProgressStyle};

use crate::failure::Failure;
use crate::settings::Settings;

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
        shaded(self.settings.colour, shade, text)
    }

    /// Says something beside the output: it stays out of pipes and files.
    pub(crate) fn note(&self, text: impl Display) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Shows how far a long work is, `of` so many steps; nothing where errors do not go to a terminal.
    pub(crate) fn progress(&self, doing: &'static str, of: u64) -> Progress {
        let bar = ProgressBar::new(of).with_message(doing);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {human_pos}/{human_len} {eta}") {
            bar.set_style(style);
        }
        Progress(bar)
    }

    /// Says why the command failed.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        let _ = self.out.flush();
        let Some(reason) = failure.reason() else { return };
        let mut err = io::stderr().lock();
        let _ = say(&mut err, self.settings.error_colour, &reason.what, &reason.mends);
    }
}

fn say(err: &mut StderrLock<'_>, colour: bool, what: &str, mends: &[String]) -> io::Result<()> {
    writeln!(err, "{} {what}", shaded(colour, Shade::Bad, "error:"))?;
    for mend in mends {
        writeln!(err, "{} {mend}", shaded(colour, Shade::Bold, " next:"))?;
    }
    Ok(())
}

fn shaded(colour: bool, shade: Shade, text: impl Display) -> String {
    if colour { format!("{}{text}\x1b[0m", shade.code()) } else { text.to_string() }
}

impl Write for Terminal {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// How far a long work is. The bar goes when this is dropped.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// So much is done.
    pub(crate) fn at(&self, done: u64) {
        self.0.set_position(done);
    }

    /// So much is done, of so much.
    pub(crate) fn at_of(&self, done: u64, of: u64) {
        self.0.set_length(of);
        self.0.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
