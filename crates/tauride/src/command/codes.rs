//! `tauride codes DIR UNIT`

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;
use tauride_clerk::Clerk;
use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;

use crate::failure::{Failure, Outcome};
use crate::federation;
use crate::overview::Form;
use crate::terminal::{Terminal, visible};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder; a server may be running
    pub(crate) dir: PathBuf,
    /// The unit, by name or number, or one member such as M12; earlier unused codes of theirs are void
    whose: String,
    /// Where members will find the server
    #[arg(long, value_name = "ADDRESS", default_value = "http://127.0.0.1:1917")]
    site: String,
    /// For how many days the codes are good
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=3_650))]
    days: u16,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    pub(crate) accept: federation::Accept,
}

/// For whom codes are printed, and how.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    whose: String,
    /// Where they sign in.
    sign_in: String,
    days: u16,
    form: Form,
}

impl Args {
    pub(crate) fn job(&self) -> Job {
        let name = federation::name_of(&self.dir);
        let sign_in = format!("{}/f/{name}/sign-in", self.site.trim_end_matches('/'));
        Job { whose: self.whose.clone(), sign_in, days: self.days, form: self.form }
    }
}

/// A code and whose it is.
struct Slip {
    member: MemberId,
    name: String,
    contact: String,
    code: String,
}

impl Job {
    pub(crate) fn run(&self, clerk: &Clerk, terminal: &mut Terminal) -> Outcome {
        let (place, members) = meant(clerk, &self.whose)?;
        if members.is_empty() {
            return Err(
                Failure::no(format!("nobody is on the roll of {place}")).mend("enrol members with `tauride enrol`")
            );
        }
        let until = clerk.now().plus(Duration::from_hours(24 * u64::from(self.days)));
        let slips = issue(clerk, &members, until)?;
        if self.form.json {
            let slip = |slip: &Slip| json!({ "member": slip.member.to_string(), "name": slip.name, "contact": slip.contact, "code": slip.code, "until": until.to_string() });
            terminal.json(&slips.iter().map(slip).collect::<serde_json::Value>())?;
            return Ok(());
        }
        let federation = &clerk.meta().name;
        for slip in &slips {
            writeln!(terminal, "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -")?;
            writeln!(terminal, "{}\n{}\n", visible(federation), visible(&place))?;
            writeln!(terminal, "    {:<8} {}", slip.member.to_string(), visible(&slip.name))?;
            writeln!(terminal, "    {:<8} {}\n", "code", slip.code)?;
            writeln!(terminal, "Sign in at {} with this code. It works once, until {until} UTC.\n", self.sign_in)?;
        }
        terminal.note(format_args!(
            "{} codes; only their hashes are kept, so this is the only copy. Whoever of them was signed in is signed out.",
            slips.len()
        ))
    }
}

/// Returns who is meant, and how to call them together.
fn meant(clerk: &Clerk, whose: &str) -> Result<(String, Vec<MemberId>), Failure> {
    clerk.read(|view| {
        if let Ok(member) = super::member(whose)
            && federation::units(view.state, whose).is_empty()
        {
            if view.state.rolls.knows(member) {
                return Ok((member.to_string(), vec![member]));
            }
            return Err(Failure::no(format!("there is no member {member}"))
                .mend("`tauride show DIR federation` says how many there are"));
        }
        let id = federation::unit(view.state, whose)?;
        let unit = view.state.unit(id);
        let name = unit.map(|unit| format!("{} ({id})", unit.name)).unwrap_or_default();
        let members = unit.map(|unit| unit.electors.iter().chain(unit.waiting.iter()).collect()).unwrap_or_default();
        Ok((name, members))
    })
}

fn issue(clerk: &Clerk, members: &[MemberId], until: Instant) -> Result<Vec<Slip>, Failure> {
    let issued = clerk.issue_codes_until(members, until).map_err(|error| Failure::caused(&error))?;
    let reader = clerk.reader();
    let slip = |(member, code): (MemberId, String)| {
        let row = reader.registered(member.0).map_err(|error| Failure::caused(&error))?;
        let (name, contact) = row.map(|row| (row.name, row.contact)).unwrap_or_default();
        Ok(Slip { member, name, contact, code })
    };
    issued.into_iter().map(slip).collect()
}
