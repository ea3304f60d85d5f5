//! `tauride enrol DIR roll.csv`

mod units;

use std::path::{Path, PathBuf};

use tauride_clerk::enrol::{EnrolError, ForAll, RollError, RollProblem, read_roll};
use tauride_clerk::{Clerk, Enrolment};
use tauride_rules::ids::MemberId;
use tauride_rules::roll::refusal::RollRefusal;
use tauride_rules::{Actor, Refusal};

use crate::failure::{Failure, Outcome};
use crate::federation;
use crate::sheet::{Cell, Form, Sheet, Table};
use crate::terminal::Terminal;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder
    dir: PathBuf,
    /// The roll as CSV with a header; columns: key, name, contact, unit, attests, weight
    roll: PathBuf,
    /// The unit of everybody whose line names none, by name or number
    #[arg(long)]
    unit: Option<String>,
    /// A franchise test that is attested of everybody whose line attests none
    #[arg(long, value_name = "TEST")]
    attest: Vec<String>,
    /// Form the units that do not exist yet, as units of this kind
    #[arg(long, value_name = "KIND")]
    form_units: Option<String>,
    /// The member who keeps the roll, such as M12; the founders unless said
    #[arg(long, value_name = "MEMBER", value_parser = super::member)]
    by: Option<MemberId>,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    accept: federation::Accept,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let bytes = std::fs::read(&args.roll).map_err(|error| Failure::file("read", &args.roll, &error))?;
    let roll = read_roll(&bytes).map_err(|errors| wrong_lines(&args.roll, &errors))?;
    let clerk = federation::open(&args.dir, &args.accept)?;
    let by = args.by.map_or(Actor::Founders, Actor::Member);
    let attests = args.attest.iter().map(|test| test.as_str().into()).collect();
    let mut all = ForAll { unit: None, attests };
    if let Some(kind) = &args.form_units {
        units::form(&clerk, by, kind, &roll, (args.unit.as_deref(), &all))
            .map_err(|error| not_enrolled(&args.roll, error))?;
    }
    let unit = args.unit.as_ref().map(|name| clerk.read(|view| federation::unit(view.state, name)));
    all.unit = unit.transpose()?;
    let enrolment = clerk.enrol(by, roll, &all).map_err(|error| not_enrolled(&args.roll, error))?;
    numbers(&clerk, &enrolment).show(terminal, args.form)
}

fn wrong_lines(roll: &Path, errors: &[RollError]) -> Failure {
    let lines: Vec<String> = errors.iter().map(|error| format!("  {error}")).collect();
    let failure = Failure::no(format!("{} cannot be enrolled:\n{}", roll.display(), lines.join("\n")))
        .mend("mend the lines above and enrol the whole roll again; nothing was changed");
    if errors.iter().any(|error| matches!(error.problem, RollProblem::UnknownUnit { .. })) {
        return failure.mend("units that are missing are formed with --form-units KIND");
    }
    failure
}

fn not_enrolled(roll: &Path, error: EnrolError) -> Failure {
    match error {
        EnrolError::Roll(errors) => wrong_lines(roll, &errors),
        EnrolError::Refused { unit, refusal } => {
            let failure = federation::refused(&refusal).at(&format!("{}: {unit}: ", roll.display()));
            if let Refusal::Roll(RollRefusal::NotAttested { test, .. }) = refusal {
                return failure.mend(format!("if it is so of all of them, say --attest {test:?}"));
            }
            failure
        }
        EnrolError::Clerk(error) => Failure::caused(&error),
    }
}

/// The numbers that were given.
fn numbers(clerk: &Clerk, enrolment: &Enrolment) -> Sheet {
    let total: u64 = enrolment.groups.iter().map(|(_, _, count)| u64::from(*count)).sum();
    let mut sheet = Sheet::new(format!("{total} enrolled"));
    sheet.fact("Members", Cell::number(total));
    sheet.fact("Entry", Cell::number(enrolment.number));
    let mut groups = Table::new(["Unit", "First", "Last", "Members"]);
    for (unit, first, count) in &enrolment.groups {
        let last = MemberId(first.0.saturating_add(*count).saturating_sub(1));
        let name = clerk.read(|view| view.state.unit(*unit).map(|unit| unit.name.to_string()));
        groups.row([
            Cell::named(unit, &name.unwrap_or_default()),
            Cell::text(first),
            Cell::text(last),
            Cell::number(*count),
        ]);
    }
    sheet.table("Numbers given", groups);
    sheet
}
