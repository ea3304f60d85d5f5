//! `tauride enrol DIR roll.csv`

mod near;
mod units;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauride_clerk::enrol::{
    Alike, Column, ERRORS_MAX, EnrolError, ForAll, Headings, Roll, RollError, RollProblem, read_roll_with, told,
};
use tauride_clerk::{Clerk, Enrolment};
use tauride_rules::ids::MemberId;
use tauride_rules::roll::refusal::RollRefusal;
use tauride_rules::{Actor, Refusal};
use tauride_table::Encoding;
use tauride_tell::Language;

use self::units::Missing;
use crate::failure::{Failure, Outcome};
use crate::federation::{self, Accept};
use crate::overview::{Cell, Form, Overview, Table};
use crate::source;
use crate::terminal::Terminal;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder; a server may be running
    pub(crate) dir: PathBuf,
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
    /// Form units also whose names are nearly those of others: they have been looked at
    #[arg(long, requires = "form_units")]
    as_written: bool,
    /// What a column of the roll is, by its heading, such as key=Mitgliedsnummer; once for each
    #[arg(long, value_name = "COLUMN=HEADING", value_parser = called)]
    column: Vec<(Column, String)>,
    /// A column of the roll that is left out, by its heading; once for each
    #[arg(long, value_name = "HEADING")]
    ignore: Vec<String>,
    /// The encoding of the roll, if it does not show it: utf-8, windows-1252, iso-8859-2, cp850
    #[arg(long, value_name = "NAME", value_parser = crate::source::encoding)]
    encoding: Option<Encoding>,
    /// The member who keeps the roll, such as M12; the founders unless said
    #[arg(long, value_name = "MEMBER", value_parser = super::member)]
    by: Option<MemberId>,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    pub(crate) accept: Accept,
}

/// A roll to be enrolled, and how.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    /// What the file is called: it is named where a line of it is wrong.
    roll: PathBuf,
    text: String,
    unit: Option<String>,
    attest: Vec<String>,
    form_units: Option<String>,
    as_written: bool,
    /// Columns by their names, with the headings that they have in the roll.
    column: Vec<(String, String)>,
    ignore: Vec<String>,
    by: Option<MemberId>,
    form: Form,
}

impl Args {
    /// Reads the roll.
    pub(crate) fn job(&self) -> Result<Job, Failure> {
        let text = source::read(&self.roll, self.encoding)?;
        Ok(Job {
            roll: self.roll.clone(),
            text: String::from_utf8_lossy(text.bytes()).into_owned(),
            unit: self.unit.clone(),
            attest: self.attest.clone(),
            form_units: self.form_units.clone(),
            as_written: self.as_written,
            column: self.column.iter().map(|(column, heading)| (column.name().to_owned(), heading.clone())).collect(),
            ignore: self.ignore.clone(),
            by: self.by,
            form: self.form,
        })
    }
}

impl Job {
    pub(crate) fn run(&self, clerk: &Clerk, terminal: &mut Terminal) -> Outcome {
        let roll = self.read(terminal)?;
        let language = terminal.settings().language;
        let not_enrolled = |error| not_enrolled((clerk, language), &self.roll, error);
        let by = self.by.map_or(Actor::Founders, Actor::Member);
        let attests = self.attest.iter().map(|test| test.as_str().into()).collect();
        let mut all = ForAll { unit: None, attests };
        if let Some(kind) = &self.form_units {
            let missing = Missing::of(clerk, &roll, self.unit.as_deref());
            if !self.as_written {
                missing.ask(clerk).map_err(|failure| failure.at(&format!("{}: ", self.roll.display())))?;
            }
            // Said before they are formed, in case that somebody stops it.
            if !missing.is_empty() && !self.form.json {
                writeln!(terminal, "Units to be formed, with the people of each: {missing}\n")?;
                terminal.flush()?;
            }
            missing.form(clerk, (by, kind), &roll, (self.unit.as_deref(), &all)).map_err(not_enrolled)?;
        }
        let unit = self.unit.as_ref().map(|name| clerk.read(|view| federation::unit(view.state, name)));
        all.unit = unit.transpose()?;
        let enrolment = clerk.enrol(by, roll, &all).map_err(not_enrolled)?;
        numbers(clerk, &enrolment).show(terminal, self.form)
    }

    /// Reads the lines of the roll, and says which keys look alike.
    fn read(&self, terminal: &mut Terminal) -> Result<Roll, Failure> {
        let column = |(name, heading): &(String, String)| Some((Column::named(name)?, heading.clone()));
        let headings =
            Headings { called: self.column.iter().filter_map(column).collect(), ignored: self.ignore.clone() };
        let roll =
            read_roll_with(self.text.as_bytes(), &headings).map_err(|errors| wrong_lines(&self.roll, &errors))?;
        for Alike { first: (first, line), other: (other, at) } in roll.alike.iter().take(ERRORS_MAX) {
            terminal.note(format_args!(
                "{}: line {at}: the key {other:?} differs from {first:?} of line {line} only in capitals or in the form of its \
                 letters: they are two people here; if they are one, take one line out",
                self.roll.display()
            ))?;
        }
        Ok(roll)
    }
}

/// Reads `key=Mitgliedsnummer`.
fn called(text: &str) -> Result<(Column, String), String> {
    let words =
        || "say a column and its heading, such as key=Mitgliedsnummer: key, name, contact, unit, attests or weight";
    let (column, heading) = text.split_once('=').ok_or_else(words)?;
    Ok((Column::named(column.trim()).ok_or_else(words)?, heading.trim().to_owned()))
}

fn wrong_lines(roll: &Path, errors: &[RollError]) -> Failure {
    let lines: Vec<String> = told(errors).iter().map(|line| format!("  {line}")).collect();
    let failure = Failure::no(format!("{} cannot be enrolled:\n{}", roll.display(), lines.join("\n")))
        .mend("mend the lines above and enrol the whole roll again; nothing was changed");
    if errors.iter().any(|error| matches!(error.problem, RollProblem::UnknownUnit { .. })) {
        return failure.mend("units that are missing are formed with --form-units KIND");
    }
    failure
}

fn not_enrolled((clerk, language): (&Clerk, Option<Language>), roll: &Path, error: EnrolError) -> Failure {
    match error {
        EnrolError::Roll(errors) => wrong_lines(roll, &errors),
        EnrolError::Refused { unit, refusal } => {
            let said = clerk.read(|view| federation::refused(language, view.state.charter.as_deref(), &refusal));
            let failure = said.at(&format!("{}: {unit}: ", roll.display()));
            if let Refusal::Roll(RollRefusal::NotAttested { test, .. }) = refusal {
                return failure.mend(format!("if it is so of all of them, say --attest {test:?}"));
            }
            failure
        }
        EnrolError::Clerk(error) => Failure::caused(&error),
    }
}

/// The numbers that were given.
fn numbers(clerk: &Clerk, enrolment: &Enrolment) -> Overview {
    let total: u64 = enrolment.groups.iter().map(|(_, _, count)| u64::from(*count)).sum();
    let mut overview = Overview::new(format!("{total} enrolled"));
    overview.fact("Members", Cell::number(total));
    overview.fact("Entry", Cell::number(enrolment.number));
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
    overview.table("Numbers given", groups);
    overview
}
