//! The charters that are proposed: each a little different from the one in force, in its checked form and in its text.

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{Charter, MajorityOf, PollRule};

use crate::world::Later;

/// What the table says then: a length that no charter has by itself.
const LASTS: &str = "lasts = \"53 days\"";
/// The same as a rule.
const DAYS: u32 = 53;

/// Returns a charter whose founding lasts [`DAYS`], and which is called "later". It has no text where the charter has none.
pub(super) fn founding(text: &str, charter: &Charter) -> Later {
    let mut charter = called_later(charter);
    charter.founding.lasts = Some(Span::days(DAYS));
    later(&with(text, "[founding]", &[("lasts", LASTS)], Missing::Added), charter)
}

/// Returns a charter in which votes on amendments last [`DAYS`], and which is called "later".
pub(super) fn amending(text: &str, charter: &Charter) -> Later {
    let mut charter = called_later(charter);
    of_amendments(&mut charter).for_each(|poll| poll.lasts = Some(Span::days(DAYS)));
    later(&with(text, "[amend]", &[("lasts", LASTS)], Missing::Added), charter)
}

/// Returns a charter that needs all votes to be changed, and is called "later".
pub(super) fn harder(text: &str, charter: &Charter) -> Later {
    let mut charter = called_later(charter);
    for poll in of_amendments(&mut charter) {
        (poll.majority, poll.of) = (Share::at_least(1, 1), MajorityOf::Votes);
    }
    let all = [
        ("majority", "majority = \"all of votes\""),
        ("entrenched_majority", "entrenched_majority = \"all of votes\""),
    ];
    later(&with(text, "[amend]", &all, Missing::Left), charter)
}

/// Returns the charter as it is.
pub(super) fn as_it_is(text: &str, charter: &Charter) -> Later {
    later(text, charter.clone())
}

fn called_later(charter: &Charter) -> Charter {
    Charter { name: "later".into(), ..charter.clone() }
}

fn of_amendments(charter: &mut Charter) -> impl Iterator<Item = &mut PollRule> {
    std::iter::once(&mut charter.amend.poll).chain(&mut charter.amend.entrenched_poll)
}

fn later(text: &str, charter: Charter) -> Later {
    Later { text: text.into(), charter: Box::new(charter) }
}

/// What becomes of lines that a table does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    Added,
    Left,
}

/// Returns a text with other lines in a table.
fn with(text: &str, table: &str, instead: &[(&str, &str)], missing: Missing) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut lines: Vec<&str> = Vec::new();
    let (mut inside, mut named) = (false, false);
    let mut said: Vec<&str> = Vec::new();
    let left = |said: &[&str]| -> Vec<&str> {
        let left = instead.iter().filter(|(name, _)| missing == Missing::Added && !said.contains(name));
        left.map(|(_, line)| *line).collect()
    };
    for line in text.lines() {
        let bare = line.trim_start();
        if bare.starts_with('[') {
            if inside {
                lines.extend(left(&said));
                said.extend(instead.iter().map(|(name, _)| *name));
            }
            inside = bare.split('#').next().unwrap_or_default().trim() == table;
        }
        let sets = |name: &str| bare.split('=').next().is_some_and(|left| left.trim() == name);
        let other = instead.iter().find(|(name, _)| inside && sets(name));
        if !named && sets("name") {
            named = true;
            lines.push("name = \"later\"");
        } else if let Some((name, line)) = other {
            said.push(name);
            lines.push(line);
        } else {
            lines.push(line);
        }
    }
    if inside {
        lines.extend(left(&said));
    }
    lines.join("\n") + "\n"
}
