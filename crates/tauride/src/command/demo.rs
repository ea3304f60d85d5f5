//! `tauride demo`: 1917 and a union, built here and served to whoever sits at this machine.

mod clock;
mod first_look;
mod names;
mod union;
mod writing;

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use tauride_clerk::Clerk;
use tauride_store::Meta;
use tauride_web::{Demo, Hint, Scheme, Settings};
use tempfile::TempDir;

use self::writing::{not_built, store};
use super::play;
use super::serve::{ADDRESS, Server};
use crate::failure::{Failure, Outcome};
use crate::federation;
use crate::terminal::{Progress, Shade, Terminal};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Where to listen: an address of this machine only, since anybody may be anybody
    #[arg(long, value_name = "ADDRESS", default_value = ADDRESS)]
    listen: SocketAddr,
    /// Keep the federations in this folder, to go on with them another time
    #[arg(long)]
    dir: Option<PathBuf>,
    /// Build the federations, say what they hold, and end
    #[arg(long)]
    no_serve: bool,
}

/// The names of the two federations: of their folders, and in addresses.
const HISTORY: &str = "petrograd-1917";
const UNION: &str = "union";

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    if !args.listen.ip().is_loopback() {
        let what = format!(
            "{} can be reached from other machines, and in the demonstration anybody may be anybody",
            args.listen
        );
        return Err(Failure::fault(what).mend(format!("listen on this machine only, such as --listen {ADDRESS}")));
    }
    let server = if args.no_serve { None } else { Some(Server::listen(args.listen)?) };
    let home = Home::new(args.dir.as_deref())?;
    for (name, build) in [(HISTORY, history as Build), (UNION, a_union)] {
        let dir = home.path().join(name);
        if !dir.exists() {
            build(&dir)?;
        }
    }
    let federations = [HISTORY, UNION].map(|name| open(&home.path().join(name)).map(|clerk| (name.to_owned(), clerk)));
    let federations = federations.into_iter().collect::<Result<Vec<_>, _>>()?;
    match server {
        Some(server) => {
            let hints = first_look::all(&federations);
            welcome(&server, &federations, &hints, terminal)?;
            server.serve(Settings { federations, demo: Some(Demo { hints }), scheme: Scheme::Http }, terminal)
        }
        None => federations.iter().try_for_each(|(name, clerk)| summary(name, clerk, terminal)),
    }
}

/// Builds a federation in a folder.
type Build = fn(&Path) -> Outcome;

/// Plays the record of 1917.
fn history(dir: &Path) -> Outcome {
    let progress = Progress::begin("playing 1917", 0);
    let scenario = Path::new(HISTORY);
    let played = play::play(&play::read(scenario)?, scenario);
    if let Some(problem) = played.problems.first() {
        return Err(not_built(problem));
    }
    let [federation] = played.federations.as_slice() else { return Err(not_built("1917 is not one federation")) };
    let name = federation.state.charter.as_ref().map(|charter| charter.name.to_string());
    store(dir, &meta(HISTORY, name), &federation.lines, &progress)
}

/// Builds the union.
fn a_union(dir: &Path) -> Outcome {
    let progress = Progress::begin("building the union", 0);
    let writing = union::write(&progress)?;
    let name = writing.state.charter.as_ref().map(|charter| charter.name.to_string());
    store(dir, &meta(UNION, name), &writing.lines, &progress)
}

fn meta(folder: &str, name: Option<String>) -> Meta {
    Meta { name: name.unwrap_or_default(), origin: format!("tauride.local/demo/{folder}") }
}

/// Opens a federation by a clock that goes on where its record ends.
fn open(dir: &Path) -> Result<Clerk, Failure> {
    let clock = clock::GoesOn::after(dir)?;
    let progress = Progress::begin("enacting the record", 0);
    let opened = Clerk::open(dir, std::sync::Arc::new(clock), &|done, of| progress.at_of(done, of));
    opened.map_err(|error| federation::not_open(dir, &error))
}

/// Says where to look.
fn welcome(server: &Server, federations: &[(String, Clerk)], hints: &[Hint], terminal: &mut Terminal) -> Outcome {
    let address = terminal.shade(Shade::Bold, server.address());
    writeln!(terminal, "Tauride is at {address} until ctrl-c. Be anybody: say who at the top of any page.\n")?;
    for (name, clerk) in federations {
        summary(&format!("{}f/{name}", server.address()), clerk, terminal)?;
    }
    for (heading, hint) in ["Look first at", "Then at", "And at"].into_iter().zip(hints) {
        let heading = terminal.shade(Shade::Bold, heading);
        writeln!(terminal, "\n{heading} {}{}", server.address().trim_end_matches('/'), hint.path)?;
        writeln!(terminal, "  {}", hint.words)?;
    }
    Ok(())
}

/// Says in two lines what a federation holds.
fn summary(place: &str, clerk: &Clerk, terminal: &mut Terminal) -> Outcome {
    let (entries, members, bodies, held) = clerk.read(|view| {
        let held = view.state.seats.iter().filter(|seat| seat.holder.is_some()).count();
        let bodies = view.state.bodies.iter().filter(|body| !body.ended).count();
        (view.len(), view.state.rolls.member_count(), bodies, held)
    });
    writeln!(terminal, "{place}\n  {}", clerk.meta().name)?;
    writeln!(terminal, "  {entries} entries, {members} members, {bodies} bodies, {held} seats held")?;
    Ok(())
}

/// The folder of the two federations.
enum Home {
    /// Gone when the program ends.
    Passing(TempDir),
    Kept(PathBuf),
}

impl Home {
    fn new(dir: Option<&Path>) -> Result<Self, Failure> {
        let Some(dir) = dir else {
            let made = tempfile::Builder::new().prefix("tauride-demo-").tempdir();
            return made
                .map(Self::Passing)
                .map_err(|error| Failure::file("make a folder in", &std::env::temp_dir(), &error));
        };
        std::fs::create_dir_all(dir).map_err(|error| Failure::file("make", dir, &error))?;
        Ok(Self::Kept(dir.to_owned()))
    }

    fn path(&self) -> &Path {
        match self {
            Self::Passing(dir) => dir.path(),
            Self::Kept(dir) => dir,
        }
    }
}
