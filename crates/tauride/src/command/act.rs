//! `tauride act DIR 'M12 signs the recall of S9'`

mod desk;
mod names;

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauride_clerk::Clerk;
use tauride_codec::Road;
use tauride_phrase::read_acts;
use tauride_rules::Actor;

use self::desk::{Desk, Line};
use self::names::Named;
use crate::failure::{Failure, Outcome};
use crate::federation;
use crate::terminal::Terminal;

#[derive(Debug, clap::Args)]
#[command(after_long_help = sentences())]
#[command(group = clap::ArgGroup::new("said").required(true).args(["sentences", "file", "json"]))]
pub(crate) struct Args {
    /// The federation's folder; a server may be running
    pub(crate) dir: PathBuf,
    /// Who does what, each in a sentence; they are entered in order until one is refused
    #[arg(value_name = "SENTENCE")]
    sentences: Vec<String>,
    /// Read sentences from a file, a line each, or from the input if it is `-`
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// An act as JSON, such as '{"recall":{"sign-recall":{"seat":9}}}', answered in JSON
    #[arg(long, value_name = "ACT", requires = "by")]
    json: Option<String>,
    /// Who asks for the act given as JSON: a member such as M12, or founders
    #[arg(long, value_name = "WHO", conflicts_with_all = ["sentences", "file"], value_parser = actor)]
    by: Option<Actor>,
    /// It was given on paper and is entered from there; the record says so
    #[arg(long)]
    on_paper: bool,
    #[command(flatten)]
    pub(crate) accept: federation::Accept,
}

/// What is to be entered, with the charters that it names.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    on_paper: bool,
    said: Said,
    charters: BTreeMap<String, String>,
}

/// How it is said.
#[derive(Debug, Serialize, Deserialize)]
enum Said {
    Json { by: Actor, act: String },
    Sentences(Vec<Line>),
}

impl Args {
    /// Reads the files that are named.
    pub(crate) fn job(&self) -> Result<Job, Failure> {
        let (said, charters) = if let (Some(act), Some(by)) = (&self.json, self.by) {
            (Said::Json { by, act: act.clone() }, BTreeMap::new())
        } else {
            let lines = lines(self)?;
            let named = Named::default();
            for line in &lines {
                // What is wrong with the sentence itself is said when it is read with the names of the federation.
                let _ = read_acts(&line.text, &named);
                if let Some(failure) = named.failure() {
                    return Err(failure.at(&line.place));
                }
            }
            (Said::Sentences(lines), named.texts())
        };
        Ok(Job { on_paper: self.on_paper, said, charters })
    }
}

impl Job {
    pub(crate) fn run(&self, clerk: &Clerk, terminal: &mut Terminal) -> Outcome {
        let road = if self.on_paper { Road::Paper } else { Road::Terminal };
        let desk = Desk { clerk, road, charters: &self.charters };
        match &self.said {
            Said::Json { by, act } => desk.json(*by, act, terminal),
            Said::Sentences(lines) => desk.sentences(lines, terminal),
        }
    }
}

/// Every sentence that can be said, for the long help.
fn sentences() -> String {
    let forms: Vec<String> = tauride_phrase::forms().map(|form| format!("  {form}")).collect();
    format!(
        "Sentences, where M1 stands for whoever asks; it may be `the founders`, or several, as in `M1..M9 sign …`:\n{}",
        forms.join("\n")
    )
}

fn actor(text: &str) -> Result<Actor, String> {
    if text == "founders" { Ok(Actor::Founders) } else { super::member(text).map(Actor::Member) }
}

/// Returns the sentences.
fn lines(args: &Args) -> Result<Vec<Line>, Failure> {
    let Some(file) = &args.file else {
        let alone = args.sentences.len() == 1;
        let place = |at: usize| if alone { String::new() } else { format!("sentence {at}: ") };
        return Ok((1..)
            .zip(&args.sentences)
            .map(|(at, line)| Line { place: place(at), text: line.trim().to_owned() })
            .collect());
    };
    let text = read(file).map_err(|error| Failure::file("read", file, &error))?;
    let numbered = (1..).zip(text.lines()).map(|(at, line): (usize, &str)| (at, line.trim()));
    let said = numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    Ok(said.map(|(at, line)| Line { place: format!("{}:{at}: ", file.display()), text: line.to_owned() }).collect())
}

fn read(file: &Path) -> std::io::Result<String> {
    if file.as_os_str() != "-" {
        return std::fs::read_to_string(file);
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}
