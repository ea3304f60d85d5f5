//! What people and pipes see: output, errors, progress.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, BufWriter, Write};

use indicatif::{ProgressBar, ProgressStyle};

use crate::failure::{Failure, Outcome};
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
    out: BufWriter<Box<dyn Write>>,
    /// Where notes and errors go: they stay out of pipes and files.
    beside: Box<dyn Write>,
    settings: Settings,
}

impl Terminal {
    /// Returns the terminal, or whatever the program's output goes to.
    pub(crate) fn new(settings: Settings) -> Self {
        Self::to(Box::new(io::stdout().lock()), Box::new(io::stderr()), settings)
    }

    /// Returns a terminal that is somewhere else.
    pub(crate) fn to(out: Box<dyn Write>, beside: Box<dyn Write>, settings: Settings) -> Self {
        Self { out: BufWriter::with_capacity(1 << 16, out), beside, settings }
    }

    /// Returns what is asked of the program where this terminal is.
    pub(crate) fn settings(&self) -> Settings {
        self.settings
    }

    /// Returns how many columns a line may take.
    pub(crate) fn width(&self) -> usize {
        self.settings.columns.unwrap_or(usize::MAX)
    }

    /// Returns a text in a shade, if colours are wanted.
    pub(crate) fn shade(&self, shade: Shade, text: impl Display) -> String {
        shaded(self.settings.output, shade, text)
    }

    /// Writes what programs read, on a line of its own.
    pub(crate) fn json(&mut self, what: &impl serde::Serialize) -> Outcome {
        serde_json::to_writer(&mut self.out, what).map_err(io::Error::from)?;
        self.out.write_all(b"\n")?;
        Ok(())
    }

    /// Says something beside the output, behind what was written before.
    pub(crate) fn note(&mut self, text: impl Display) -> Outcome {
        self.out.flush()?;
        // Whoever has closed even this wants to hear nothing.
        let _ = self.beside.write_all(format!("{text}\n").as_bytes());
        Ok(())
    }

    /// Says why the command failed.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        let _ = self.out.flush();
        let Some(reason) = failure.reason() else { return };
        let _ = say(&mut self.beside, self.settings.errors, &reason.what, &reason.mends);
    }
}

fn say(err: &mut dyn Write, ink: Ink, what: &str, mends: &[String]) -> io::Result<()> {
    writeln!(err, "{} {}", shaded(ink, Shade::Bad, "error:"), visible_lines(what))?;
    for mend in mends {
        writeln!(err, "{} {}", shaded(ink, Shade::Bold, " next:"), visible_lines(mend))?;
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

/// Returns a text as it can be shown on a terminal: what would move the cursor, change colours or turn the direction of
/// writing is shown as an escape, `\u{1b}`, whoever wrote it into a name.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let moves = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(moves) {
        return Cow::Borrowed(text);
    }
    let shown = |letter: char| if moves(letter) { letter.escape_unicode().to_string() } else { letter.to_string() };
    Cow::Owned(text.chars().map(shown).collect())
}

/// The same of a text of several lines, which stay lines.
pub(crate) fn visible_lines(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
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

#[cfg(test)]
mod tests {
    use super::{visible, visible_lines};

    #[test]
    fn what_would_move_the_cursor_is_shown_as_an_escape() {
        for plain in ["Zürcher, Ben", "Совет", "会議", "a‑b", ""] {
            assert_eq!(visible(plain), plain);
        }
        assert_eq!(visible("\x1b]0;gone\x07\x1b[2J"), "\\u{1b}]0;gone\\u{7}\\u{1b}[2J");
        assert_eq!(visible("a\nb\u{9b}31m"), "a\\u{a}b\\u{9b}31m");
        assert_eq!(visible("\u{202e}evil"), "\\u{202e}evil");
        assert_eq!(visible_lines("a\nb\r"), "a\nb\\u{d}");
    }
}
