//! `tauride charter prove FILE`

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tauride_worlds::prove::{Answer, Claim, Founded, prove};

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
    /// amend-entrenched, recall, replace, take or elect. Lines `# at least: …` in the charter are asked for, too
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
    let progress = Progress::begin("using its rights", 0);
    let mut done = |at: usize, of: usize| {
        progress.at_of(u64::try_from(at).unwrap_or(u64::MAX), u64::try_from(of).unwrap_or(u64::MAX));
        true
    };
    let proved = prove(&text, &checked.charter, &mut done);
    drop(progress);
    let (founded, answers) = proved.map_err(|why| {
        Failure::no(format!("no federation can be founded under {}: {why}", args.file.display()))
            .mend("mend the charter")
    })?;
    if let Some(folder) = &args.out {
        write(folder, &founded, &answers)?;
    }
    if args.form.json {
        terminal.json(&answers.iter().map(as_value).collect::<Vec<_>>())?;
    } else {
        say(&founded, &answers, terminal)?;
    }
    hold(&claims, &answers)
}

fn say(founded: &Founded, answers: &[Answer], terminal: &mut Terminal) -> Outcome {
    writeln!(terminal, "In a federation of {} members, founded under this charter to try it:\n", founded.members())?;
    for answer in answers {
        writeln!(terminal, "  {answer}")?;
    }
    for body in &founded.unseated {
        let name = founded.state.body(*body).map(|body| body.name.to_string()).unwrap_or_default();
        writeln!(
            terminal,
            "  {} \"{name}\" could not be seated here",
            terminal.shade(Shade::Bad, "never:".to_owned())
        )?;
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

fn hold(claims: &[Claim], answers: &[Answer]) -> Outcome {
    let broken = claims.iter().flat_map(|claim| claim.broken(answers).map(move |answer| format!("{claim}: {answer}")));
    let broken: Vec<String> = broken.collect();
    if broken.is_empty() {
        return Ok(());
    }
    Err(Failure::no(format!("the charter does not hold what is claimed\n\n{}\n", broken.join("\n")))
        .mend("raise what these articles ask for, or claim less"))
}

fn as_value(answer: &Answer) -> Value {
    let reached = |reached: Option<&tauride_worlds::prove::Reached>| {
        reached.map(|reached| json!({ "people": reached.people, "seconds": reached.seconds }))
    };
    json!({
        "goal": answer.name,
        "what": answer.what,
        "article": answer.article,
        "who": answer.who,
        "of": answer.of,
        "silent": reached(answer.silent.as_ref()),
        "opposed": reached(answer.opposed.as_ref()),
    })
}
