//! `tauride show DIR …`

mod body;
mod division;
mod election;
mod federation;
mod member;
mod named;
mod poll;
mod record;
mod seat;
mod sitting;
mod unit;

use std::path::PathBuf;

use clap::Subcommand;
use tauride_phrase::{Names as _, StateNames};
use tauride_rules::State;
use tauride_rules::ids::{BodyId, DivisionId, ElectionId, MemberId, PollId, SeatId, SittingId, UnitId};

use self::named::Named;
use crate::failure::{Failure, Outcome};
use crate::federation::{self as folder};
use crate::terminal::Terminal;

/// So many rows of a table are shown unless all are asked for.
const ROWS_MAX: usize = 60;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder; a server may be running
    dir: PathBuf,
    #[command(subcommand)]
    what: Option<What>,
    /// Print JSON, for programs
    #[arg(long, global = true)]
    json: bool,
    /// Show long tables whole
    #[arg(long, global = true)]
    all: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The federation: bodies, open recalls, elections and polls, units
    Federation,
    /// A body and its seats
    Body {
        /// By number or name: B1
        body: String,
    },
    /// A seat: who holds it, since when, who may recall them
    Seat {
        /// By number: S9
        seat: String,
    },
    /// A member: every mandate, and who sits for them
    Member {
        /// By number: M12
        member: String,
        /// Also what the private register knows of them
        #[arg(long)]
        register: bool,
    },
    /// A unit and the seats that its electors fill
    Unit {
        /// By number or name: U3
        unit: String,
    },
    /// An election: candidates and votes
    Election {
        /// By number: E1
        election: String,
    },
    /// A poll: question, votes, result
    Poll {
        /// By number: P1
        poll: String,
    },
    /// A sitting: its agenda, who is in the hall, what it has divided on
    Sitting {
        /// By number: H1
        sitting: String,
    },
    /// A division: question, roll call, result
    Division {
        /// By number: D1
        division: String,
    },
    /// The record: an entry, or the last ones
    Record(record::Args),
}

impl What {
    /// What was asked for, as it was said.
    fn called(&self) -> String {
        match self {
            Self::Federation | Self::Record(_) => String::new(),
            Self::Body { body } => format!("body {body}"),
            Self::Seat { seat } => format!("seat {seat}"),
            Self::Member { member, .. } => format!("member {member}"),
            Self::Unit { unit } => format!("unit {unit}"),
            Self::Election { election } => format!("election {election}"),
            Self::Poll { poll } => format!("poll {poll}"),
            Self::Sitting { sitting } => format!("sitting {sitting}"),
            Self::Division { division } => format!("division {division}"),
        }
    }
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let overview = if let Some(What::Record(which)) = &args.what {
        record::overview(&args.dir, which)?
    } else {
        let seen = folder::read(&args.dir)?;
        let named = Named(&seen.state);
        let called = |letter, name: &str| number(&seen.state, letter, name);
        match args.what.as_ref().unwrap_or(&What::Federation) {
            What::Federation | What::Record(_) => Some(federation::overview(&seen)),
            What::Body { body } => body::overview(named, BodyId(called('B', body)?)),
            What::Seat { seat } => seat::overview(named, SeatId(called('S', seat)?)),
            What::Member { member, register } => {
                let reader = register.then_some(&seen.reader as &dyn tauride_store::Reader);
                member::overview(named, MemberId(called('M', member)?), reader)?
            }
            What::Unit { unit } => unit::overview(named, UnitId(called('U', unit)?)),
            What::Election { election } => election::overview(named, ElectionId(called('E', election)?)),
            What::Poll { poll } => poll::overview(&seen.state, PollId(called('P', poll)?)),
            What::Sitting { sitting } => sitting::overview(&seen.state, SittingId(called('H', sitting)?)),
            What::Division { division } => division::overview(&seen.state, DivisionId(called('D', division)?)),
        }
        .ok_or_else(|| nothing_there(args))?
    };
    if args.json {
        terminal.json(&overview.json())?;
    } else {
        overview.write(terminal, if args.all { usize::MAX } else { ROWS_MAX })?;
    }
    Ok(())
}

/// Returns the number that is meant: `S9`, `9`, or a name that exactly one unit or body has.
fn number(state: &State, letter: char, called: &str) -> Result<u32, Failure> {
    let digits = called.strip_prefix(letter).unwrap_or(called);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = if plain { digits.parse().ok() } else { None };
    number.or_else(|| StateNames(state).number(letter, called)).ok_or_else(|| {
        let failure =
            Failure::no(format!("{called:?} is neither a number such as {letter}1 nor the name of exactly one"));
        failure.mend("`tauride show DIR federation` lists what there is")
    })
}

fn nothing_there(args: &Args) -> Failure {
    let mend = format!("`tauride show {} federation` lists what there is", args.dir.display());
    let what = args.what.as_ref().map_or_else(String::new, What::called);
    Failure::no(format!("there is no {what}")).mend(mend)
}
