//! `tauride charter check|prove|show|diff|schema`

mod prove;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::json;
use tauride_charter::{Checked, Diagnostic, Sentence, Severity};
use tauride_rules::terms::Charter;

use crate::embedded;
use crate::failure::{Failure, Outcome};
use crate::overview::Form;
use crate::terminal::{Shade, Terminal, visible};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Say what is wrong with charters, where, and what would mend it
    Check {
        /// Files, or names of the charters that the program carries
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[command(flatten)]
        form: Form,
    },
    /// Say who can bring about what under a charter, with how many and how fast: each course is played
    Prove(prove::Args),
    /// Say a charter in prose, as a meeting can adopt it
    Show {
        /// A file, or the name of a charter that the program carries
        file: PathBuf,
        /// Print the text of the charter instead, to begin a new one from
        #[arg(long)]
        source: bool,
    },
    /// Say what one charter says otherwise than another, article by article
    Diff {
        /// The charter as it is: a file, or the name of a charter that the program carries
        earlier: PathBuf,
        /// The charter as it would be
        later: PathBuf,
    },
    /// List the charters that the program carries
    List,
    /// Print the JSON Schema of charters, so that editors complete them
    Schema,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    match &args.what {
        What::Check { files, form } => check(files, *form, terminal),
        What::Prove(args) => prove::run(args, terminal),
        What::Show { file, source } => {
            let text = read(file)?;
            let said = if *source { text } else { tauride_charter::prose(&checked(file, &text)?.charter) };
            write!(terminal, "{said}")?;
            Ok(())
        }
        What::Diff { earlier, later } => diff(earlier, later, terminal),
        What::List => {
            for name in embedded::charter_names() {
                writeln!(terminal, "{name}")?;
            }
            Ok(())
        }
        What::Schema => {
            writeln!(terminal, "{:#}", tauride_charter::schema())?;
            Ok(())
        }
    }
}

fn check(files: &[PathBuf], form: Form, terminal: &mut Terminal) -> Outcome {
    let (mut wrong, mut all) = (0, Vec::new());
    for file in files {
        let text = read(file)?;
        let (diagnostics, charter) = match tauride_charter::check(&file.display().to_string(), &text) {
            Ok(Checked { warnings, charter }) => (warnings, Some(charter)),
            Err(diagnostics) => (diagnostics, None),
        };
        let errors = count(&diagnostics, Severity::Error);
        wrong += usize::from(errors > 0);
        if form.json {
            all.extend(diagnostics.iter().map(as_value));
            continue;
        }
        for diagnostic in &diagnostics {
            writeln!(terminal, "{diagnostic}\n")?;
        }
        let warnings = said(count(&diagnostics, Severity::Warning), "warning");
        let verdict = match errors {
            0 => terminal.shade(Shade::Good, "good"),
            errors => terminal.shade(Shade::Bad, said(errors, "error")),
        };
        writeln!(terminal, "{}: {verdict}, {warnings}", file.display())?;
        for sentence in charter.into_iter().flat_map(|charter| worst(&charter)) {
            writeln!(terminal, "  {sentence}")?;
        }
    }
    if form.json {
        terminal.json(&all)?;
    }
    match wrong {
        0 => Ok(()),
        _ => Err(Failure::no(format!("{} cannot be adopted as it stands", said(wrong, "charter")))
            .mend("mend the errors above; warnings do not stop anybody")),
    }
}

fn diff(earlier: &Path, later: &Path, terminal: &mut Terminal) -> Outcome {
    let [before, after] = [earlier, later].map(|file| checked(file, &read(file)?));
    let changes = tauride_charter::changes(&before?.charter, &after?.charter);
    if changes.is_empty() {
        writeln!(terminal, "The two say the same.")?;
    }
    for change in changes {
        let heading = terminal.shade(Shade::Bold, format_args!("Article {}. {}", change.article, change.heading));
        writeln!(terminal, "{heading}")?;
        for sentence in &change.sentences {
            let (sign, text, shade) = match sentence {
                Sentence::Kept(text) => (' ', text, Shade::Dim),
                Sentence::Removed(text) => ('-', text, Shade::Bad),
                Sentence::Added(text) => ('+', text, Shade::Good),
            };
            let line = terminal.shade(shade, format_args!("{sign} {}", visible(text)));
            writeln!(terminal, "  {line}")?;
        }
        writeln!(terminal)?;
    }
    Ok(())
}

/// Returns the worst that a charter allows, as far as it is soon tried.
fn worst(charter: &Charter) -> Vec<String> {
    let longer = || vec!["what it allows takes longer to try: `tauride charter prove` says it".to_owned()];
    tauride_worlds::prove::worst(charter, 3).unwrap_or_else(longer)
}

/// Reads the text of a charter: a file, or else one that the program carries.
pub(crate) fn read(file: &Path) -> Result<String, Failure> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok(text),
        Err(error) => match file.to_str().and_then(embedded::charter) {
            Some(text) if error.kind() == std::io::ErrorKind::NotFound => Ok(text.to_owned()),
            _ => Err(Failure::file("read", file, &error).mend(format!("or name one of: {}", ready()))),
        },
    }
}

/// Checks the text of a charter; its warnings are passed over.
pub(crate) fn checked(file: &Path, text: &str) -> Result<Checked, Failure> {
    tauride_charter::check(&file.display().to_string(), text).map_err(|diagnostics| {
        let said: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
        Failure::no(format!("{} cannot be adopted as it stands\n\n{}\n", file.display(), said.join("\n\n")))
            .mend("mend the errors above; nothing was changed")
    })
}

fn ready() -> String {
    embedded::charter_names().collect::<Vec<_>>().join(", ")
}

fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
}

fn said(count: usize, noun: &str) -> String {
    match count {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

fn as_value(diagnostic: &Diagnostic) -> serde_json::Value {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "severity": severity,
        "file": diagnostic.file,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "message": diagnostic.message,
        "mend": diagnostic.mend,
        "article": diagnostic.article,
    })
}
