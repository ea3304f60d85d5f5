//! `tauride new DIR --charter FILE`

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tauride_clerk::{Clerk, ClerkError, Founding, SystemClock};
use tauride_record::hex;
use tauride_rules::terms::Charter;

use super::charter;
use crate::failure::Outcome;
use crate::federation;
use crate::terminal::{Shade, Terminal, note};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The folder to make
    dir: PathBuf,
    /// The charter: a file, or the name of one that the program carries (see `tauride charter list`)
    #[arg(long, value_name = "FILE")]
    charter: PathBuf,
    /// The federation's name, in place of the one in the charter
    #[arg(long)]
    name: Option<String>,
    /// What no other record is called, for its checkpoints, such as example.org/our-union
    #[arg(long)]
    origin: Option<String>,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let mut text = charter::read(&args.charter)?;
    if let Some(name) = &args.name {
        text = renamed(&text, name);
    }
    let checked = charter::checked(&args.charter, &text)?;
    for warning in &checked.warnings {
        note(format_args!("{warning}\n"));
    }
    let origin = args.origin.clone().unwrap_or_else(|| default_origin(&args.dir));
    let charter = Box::new(checked.charter);
    let founding = Founding { origin, text: text.into(), charter: charter.clone() };
    let founded = charter.clone();
    let clerk = Clerk::create(&args.dir, founding, Arc::new(SystemClock)).map_err(|error| {
        if let ClerkError::Founding(refusal) = &error {
            federation::refused(terminal.settings().language, Some(&founded), refusal)
        } else {
            federation::not_open(&args.dir, &error)
        }
    })?;
    let head = clerk.read(|view| view.tree.head());
    let dir = args.dir.display();
    writeln!(terminal, "Founded {:?} in {dir}.", &*charter.name)?;
    writeln!(terminal, "The record begins with {} entries, root {}.", head.size, hex::encode(&head.root))?;
    next_steps(&args.dir, &charter, terminal)
}

/// Says how to go on, in the words of this charter.
fn next_steps(dir: &Path, charter: &Charter, terminal: &mut Terminal) -> Outcome {
    let dir = dir.display();
    let unit = charter.units.first();
    let attest = unit.map_or(&[][..], |kind| &kind.tests).iter().map(|test| format!(" --attest {test:?}"));
    let attest: String = attest.collect();
    let unit = unit.map_or("branch", |kind| &*kind.name);
    let body = charter.bodies.first().map_or("council", |kind| &*kind.name);
    let heading = terminal.shade(Shade::Bold, "What comes next");
    writeln!(terminal, "\n{heading}")?;
    let steps = [
        (
            "enrol members, a line each: key,name,contact,unit",
            format!("tauride enrol {dir} roll.csv --form-units {unit}{attest}"),
        ),
        ("form bodies", format!("tauride act {dir} 'the founders form the body \"First\" ({body}) of U1'")),
        ("see how things stand", format!("tauride show {dir} federation")),
        ("print sign-in codes", format!("tauride codes {dir} U1 > codes.txt")),
        ("serve the pages", format!("tauride serve {dir}")),
        ("when all is formed, end the founders' powers", format!("tauride act {dir} 'the founders end the founding'")),
    ];
    for (what, how) in steps {
        let what = terminal.shade(Shade::Dim, format_args!("# {what}"));
        writeln!(terminal, "  {what}\n  {how}")?;
    }
    Ok(())
}

/// Puts another name into the text of a charter: the line `name = …` before its first table.
fn renamed(text: &str, name: &str) -> String {
    let line = format!("name = {}", serde_json::Value::from(name));
    let is_name =
        |line: &str| line.trim_start().strip_prefix("name").is_some_and(|rest| rest.trim_start().starts_with('='));
    let head = text.lines().take_while(|line| !line.trim_start().starts_with('[')).count();
    match text.lines().take(head).position(is_name) {
        Some(place) => {
            let lines = text.lines().enumerate().map(|(at, own)| if at == place { &*line } else { own });
            lines.collect::<Vec<_>>().join("\n") + "\n"
        }
        None => format!("{line}\n{text}"),
    }
}

/// Names the record by its folder, where nobody named it otherwise.
pub(crate) fn default_origin(dir: &Path) -> String {
    let folder = dir.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let plain: String = folder.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    format!("tauride.local/{plain}")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{default_origin, renamed};

    #[test]
    fn a_charter_gets_another_name() {
        let text = "# a charter\nname     = \"Old\"\nlanguage = \"en\"\n\n[unit.branch]\nname = \"not this\"\n";
        let new = renamed(text, "Our \"Union\"");
        assert_eq!(
            new,
            "# a charter\nname = \"Our \\\"Union\\\"\"\nlanguage = \"en\"\n\n[unit.branch]\nname = \"not this\"\n"
        );
        assert_eq!(renamed("[unit.x]\n", "A"), "name = \"A\"\n[unit.x]\n");
    }

    #[test]
    fn a_record_is_named_by_its_folder() {
        assert_eq!(default_origin(Path::new("a/Our Union")), "tauride.local/our-union");
    }
}
