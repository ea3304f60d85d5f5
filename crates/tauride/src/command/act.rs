//! `tauride act DIR 'M12 signs the recall of S9'`

mod names;

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tauride_clerk::{Answer, Clerk, Request};
use tauride_codec::Road;
use tauride_phrase::{read_acts, say, say_act, say_time};
use tauride_rules::{Act, Actor};

use self::names::AtHand;
use crate::failure::{Failure, Outcome};
use crate::federation;
use crate::terminal::{Shade, Terminal};

#[derive(Debug, clap::Args)]
#[command(after_long_help = sentences())]
#[command(group = clap::ArgGroup::new("said").required(true).args(["sentences", "file", "json"]))]
pub(crate) struct Args {
    /// The federation's folder
    dir: PathBuf,
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
    accept: federation::Accept,
}

impl Args {
    fn road(&self) -> Road {
        if self.on_paper { Road::Paper } else { Road::Terminal }
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

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    if let (Some(text), Some(by)) = (&args.json, args.by) {
        let act = tauride_codec::decode_act(text.as_bytes()).map_err(|error| {
            Failure::fault(format!("this is no act: {error}"))
                .mend("the acts are described by the server at /api, and by the sentences of `tauride act`")
        })?;
        let clerk = federation::open(&args.dir, &args.accept)?;
        return enter(&clerk, args.road(), &[by], &act, &mut |answer| {
            Ok(writeln!(terminal, "{}", as_value(&clerk, answer))?)
        });
    }
    let lines = lines(args)?;
    let clerk = federation::open(&args.dir, &args.accept)?;
    for (done, (place, line)) in lines.iter().enumerate() {
        let told = sentence(&clerk, args.road(), line, terminal);
        told.map_err(|failure| after(failure, place, done))?;
    }
    Ok(())
}

/// Returns the sentences, each with its place where there are several.
fn lines(args: &Args) -> Result<Vec<(String, String)>, Failure> {
    let Some(file) = &args.file else {
        let alone = args.sentences.len() == 1;
        let place = |at: usize| if alone { String::new() } else { format!("sentence {at}: ") };
        return Ok((1..).zip(&args.sentences).map(|(at, line)| (place(at), line.trim().to_owned())).collect());
    };
    let text = read(file).map_err(|error| Failure::file("read", file, &error))?;
    let numbered = (1..).zip(text.lines()).map(|(at, line): (usize, &str)| (at, line.trim()));
    let said = numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    Ok(said.map(|(at, line)| (format!("{}:{at}: ", file.display()), line.to_owned())).collect())
}

fn read(file: &Path) -> std::io::Result<String> {
    if file.as_os_str() != "-" {
        return std::fs::read_to_string(file);
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

/// Enters what one sentence asks for, by everybody who asks for it, and tells what became true.
fn sentence(clerk: &Clerk, road: Road, line: &str, terminal: &mut Terminal) -> Outcome {
    let (actors, act) = clerk.read(|view| {
        let names = AtHand::new(view.state);
        read_acts(line, &names).map_err(|error| names.failure().unwrap_or_else(|| no_act(line, &error)))
    })?;
    if actors.is_empty() {
        return Err(Failure::fault(format!("nobody asks for this: {line}")).mend("begin with who does it, such as M12"));
    }
    enter(clerk, road, &actors, &act, &mut |answer| tell(answer, &act, terminal))
}

/// Says where a sentence stops making sense.
fn no_act(line: &str, error: &tauride_phrase::PhraseError) -> Failure {
    let before = line.get(..error.column.saturating_sub(1)).unwrap_or(line);
    let space = " ".repeat(before.chars().count());
    let failure = Failure::fault(format!("this is no act, {error}\n  {line}\n  {space}^"));
    failure.mend(
        "`tauride act --help` lists every sentence; texts stand in \"double quotes\", so put it in 'single quotes'",
    )
}

/// An answer, and who got it.
#[derive(Clone, Copy)]
struct Told<'a> {
    by: Actor,
    answer: &'a Answer,
}

/// Has the clerk enter an act by each of several, in one transaction, and hands on the answers.
fn enter(clerk: &Clerk, road: Road, actors: &[Actor], act: &Act, tell: &mut dyn FnMut(Told<'_>) -> Outcome) -> Outcome {
    let requests: Vec<Request> = actors.iter().map(|by| Request::new(*by, act.clone()).by_road(road)).collect();
    let answers = clerk.submit_plan(move |_| Ok::<_, Failure>(requests)).map_err(|error| Failure::caused(&error))??;
    for (by, answer) in actors.iter().zip(&answers) {
        tell(Told { by: *by, answer })?;
        if let Answer::Refused(refusal) = answer {
            let failure = clerk.read(|view| federation::refused(view.state.charter.as_deref(), refusal));
            return Err(if actors.len() > 1 {
                failure.mend(format!("it was {by}, those before were entered", by = tauride_phrase::say_actor(*by)))
            } else {
                failure
            });
        }
    }
    Ok(())
}

/// Tells people what became true.
fn tell(told: Told<'_>, act: &Act, terminal: &mut Terminal) -> Outcome {
    let Answer::Entered { number, at, events, .. } = told.answer else { return Ok(()) };
    let entry = terminal.shade(Shade::Dim, format_args!("entry {number}, {}:", say_time(*at)));
    writeln!(terminal, "{entry} {}", say_act(told.by, act))?;
    for event in events.iter() {
        writeln!(terminal, "  {}", say(event))?;
    }
    Ok(())
}

fn as_value(clerk: &Clerk, told: Told<'_>) -> Value {
    match told.answer {
        Answer::Entered { number, at, events, leaf, .. } => {
            json!({ "entry": number, "at": at, "events": **events, "leaf": tauride_record::hex::encode(leaf) })
        }
        Answer::Refused(refusal) => {
            let said = clerk.read(|view| federation::told(view.state.charter.as_deref(), refusal));
            let key = refusal.message().key;
            json!({ "refused": said, "key": key, "article": refusal.article(), "charter-article": refusal.charter_article() })
        }
    }
}

/// Says which of several sentences failed, and what became of those before.
fn after(failure: Failure, place: &str, done: usize) -> Failure {
    let failure = failure.at(place);
    match done {
        0 => failure,
        1 => failure.mend("the sentence before it is recorded; go on with this one"),
        _ => failure.mend(format!("the {done} sentences before it are recorded; go on with this one")),
    }
}
