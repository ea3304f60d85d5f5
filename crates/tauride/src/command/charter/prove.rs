//! `tauride charter prove FILE`

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};
use tauride_worlds::prove::{Answer, Claim, Founded, Proof, prove};

use crate::failure::{Failure, Outcome};
use crate::overview::Form;
use crate::terminal::{Progress, Shade, Terminal};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A file, or the name of a charter that the program carries
    file: PathBuf,
    /// Write the course of each answer into this folder, as a page that `tauride play` plays
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Fail unless at least so many and so long are needed, as in 'amend: 1/3 of members, 60 days'; the first word is amend,
    /// amend-entrenched, recall, replace, take, elect, roll, count, empty, unseat, substitute, move, call, constitute, stop or override.
    /// Lines `# at least: …` in the charter are asked for, too
    #[arg(long, value_name = "CLAIM")]
    at_least: Vec<String>,
    #[command(flatten)]
    form: Form,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let text = super::read(&args.file)?;
    let checked = super::checked(&args.file, &text)?;
    let wrong =
        |claim: &dyn std::fmt::Display| Failure::no(claim.to_string()).mend("mend the claim; nothing was tried");
    let mut claims = Claim::of_charter(&text).map_err(|claim| wrong(&claim))?;
    for claim in &args.at_least {
        claims.push(Claim::read(claim).map_err(|claim| wrong(&claim))?);
    }
    let proof = tried(&text, &checked.charter).map_err(|why| {
        Failure::no(format!("no federation can be founded under {}: {why}", args.file.display()))
            .mend("mend the charter")
    })?;
    if let Some(folder) = &args.out {
        write(folder, &proof.founded, &proof.answers)?;
    }
    if args.form.json {
        terminal.json(&as_value(&proof))?;
    } else {
        say(&proof, terminal)?;
    }
    hold(&claims, &proof)
}

/// Tries a charter, with a bar that shows how far it is; stopped by Ctrl-C, it says what is known.
fn tried(text: &str, charter: &tauride_rules::terms::Charter) -> Result<Proof, tauride_worlds::prove::NotFounded> {
    let progress = Progress::begin("using its rights", 0);
    let stopped = Arc::new(AtomicBool::new(false));
    watch(Arc::clone(&stopped));
    let mut done = |at: usize, of: usize| {
        progress.at_of(u64::try_from(at).unwrap_or(u64::MAX), u64::try_from(of).unwrap_or(u64::MAX));
        !stopped.load(Ordering::Relaxed)
    };
    prove(text, charter, &mut done)
}

/// Says by the flag that somebody wants to stop. Where the signal cannot be watched, it ends the program as it does elsewhere.
fn watch(stopped: Arc<AtomicBool>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else { return };
    std::thread::spawn(move || {
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            stopped.store(true, Ordering::Relaxed);
        }
    });
}

fn say(proof: &Proof, terminal: &mut Terminal) -> Outcome {
    let members = proof.founded.members();
    writeln!(terminal, "In a federation of {members} members, founded under this charter to try it:")?;
    for (heading, said) in proof.parts() {
        writeln!(terminal, "\n{}\n", terminal.shade(Shade::Bold, heading.to_owned()))?;
        for sentence in said {
            writeln!(terminal, "  {sentence}")?;
        }
    }
    if !proof.whole {
        writeln!(terminal, "\nIt was stopped, and not all was tried.")?;
    }
    writeln!(
        terminal,
        "\nEvery number is one that a course reached, played by the law. Larger federations, other courses and a cleverer\nopposition were not tried."
    )?;
    Ok(())
}

/// Writes each course as a page.
fn write(folder: &Path, founded: &Founded, answers: &[Answer]) -> Result<(), Failure> {
    let failed = |path: &Path, error: &std::io::Error| Failure::file("write", path, error);
    std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    for (place, answer) in answers.iter().enumerate() {
        let Some(page) = answer.page(founded) else { continue };
        let file = folder.join(format!("{:03}-{}.md", place + 1, answer.name));
        std::fs::write(&file, page).map_err(|error| failed(&file, &error))?;
    }
    Ok(())
}

fn hold(claims: &[Claim], proof: &Proof) -> Outcome {
    if !proof.whole && !claims.is_empty() {
        return Err(Failure::no("it was stopped: what is claimed was not tried").mend("let it go on to the end"));
    }
    let broken =
        claims.iter().flat_map(|claim| claim.broken(&proof.answers).map(move |answer| format!("{claim}: {answer}")));
    let broken: Vec<String> = broken.collect();
    if broken.is_empty() {
        return Ok(());
    }
    Err(Failure::no(format!("the charter does not hold what is claimed\n\n{}\n", broken.join("\n")))
        .mend("raise what these articles ask for, or claim less"))
}

fn as_value(proof: &Proof) -> Value {
    json!({
        "members": proof.founded.members(),
        "whole": proof.whole,
        "answers": proof.answers.iter().map(of_answer).collect::<Vec<_>>(),
        "never": proof.never,
        "undone": proof.undone,
        "stops": proof.stops,
        "passes": proof.passes,
    })
}

fn of_answer(answer: &Answer) -> Value {
    let reached = |reached: Option<&tauride_worlds::prove::Reached>| {
        reached
            .map(|reached| json!({ "people": reached.people, "seconds": reached.seconds, "through": reached.through }))
    };
    json!({
        "goal": answer.name,
        "what": answer.what,
        "articles": answer.articles,
        "who": answer.who,
        "of": answer.of,
        "silent": reached(answer.silent.as_ref()),
        "opposed": reached(answer.opposed.as_ref()),
        "stopped": answer.stopped,
    })
}
