//! Elections that their method cannot count as said.

use std::collections::BTreeMap;

use tauride_rules::ground::name;
use tauride_rules::terms::{Alternates, BodyKind, ElectionRule, Fill, Manner, Method, Norm, SeatRule};
use tauride_tally::method::Says;

use crate::report::Report;

/// Notes what the method of an election cannot do. `path` is that of the seats.
pub(super) fn check(report: &Report, body: &BodyKind, rule: &SeatRule, path: &str) {
    if !rule.source.is_elected() {
        return;
    }
    let elected = report.elected(&body.name, path);
    choices(report, &rule.election, &elected);
    seats(report, rule, &elected);
    vacancy(report, rule, path);
    groups(report, rule, &elected);
    default_option(report, &rule.election, &elected);
}

/// A default option is a name on the ballot, and cannot be counted where so many of a group must be elected.
fn default_option(report: &Report, rule: &ElectionRule, path: &str) {
    let Some(option) = &rule.default_option else { return };
    let path = format!("{path}.default");
    if !rule.groups.is_empty() {
        let message = "a default option and groups cannot both be counted: the one may leave seats empty that the others must fill";
        report.error(&path, message, "leave `default` or `groups` out");
    }
    if name::is_number(option) || !name::is_name(option) {
        let most = name::NAME_MAX;
        let message = format!(
            "this cannot stand on a ballot: it is a member's number, longer than {most} characters, or cannot be read"
        );
        report.error(&path, message, "say it in words, such as \"Re-open nominations\"");
    }
}

/// Hands, a number of votes and alternates belong to choices.
fn choices(report: &Report, rule: &ElectionRule, path: &str) {
    let method = rule.method;
    let name = method.name();
    if rule.ballot == Manner::Hands && !method.takes_hands() {
        let message = format!("hands cannot be counted by `{name}`: it needs to know what each ballot says");
        let mend = "say ballot = \"named\", or method = \"plurality\" or \"approval\"";
        report.error(&format!("{path}.ballot"), message, mend);
    }
    if rule.votes_each.is_some()
        && (method.says() != Says::Choice || matches!(method, Method::Block | Method::TwoRound))
    {
        let message = format!("`{name}` says itself what an elector may put on a ballot");
        report.error(&format!("{path}.votes_each"), message, "leave `votes_each` out");
    }
    if rule.votes_each.is_none() && method == Method::Limited {
        let message = "`limited` leaves open for how many candidates an elector may vote";
        report.error(&format!("{path}.method"), message, "add `votes_each`, fewer than there are seats");
    }
    if rule.alternates != Alternates::Fixed(0) {
        alternates(report, rule, &format!("{path}.alternates"));
    }
}

/// Alternates follow in the order of votes, where there is one that says all.
fn alternates(report: &Report, rule: &ElectionRule, path: &str) {
    let ordered = rule.method.adds_up() && rule.method != Method::TwoRound;
    if ordered && rule.groups.is_empty() {
        return;
    }
    let message = if ordered {
        "alternates follow in the order of votes, which knows no groups".to_owned()
    } else {
        format!("`{}` puts nobody in order who is not elected: there are no alternates", rule.method.name())
    };
    let mend = if rule.method.keeps() {
        "leave `alternates` out, and say vacancy = [\"countback\", \"by-election\"]"
    } else {
        "leave `alternates` out: a by-election fills a vacancy"
    };
    report.error(path, message, mend);
}

/// A method for one seat fills one.
fn seats(report: &Report, rule: &SeatRule, path: &str) {
    let Some(most) = rule.election.method.most_seats() else { return };
    if at_most(&rule.norm, most) {
        return;
    }
    let name = rule.election.method.name();
    let filled = if most == 1 { "one seat".to_owned() } else { format!("at most {most} seats") };
    let mend = "choose a method for several seats, such as \"scottish-stv\", or give every sender one";
    let message = if let Norm::Fixed { seats } = &rule.norm {
        format!("`{name}` fills {filled}, and there are {seats} of `{}`", rule.name)
    } else {
        format!("`{name}` fills {filled}, and a sender may get more of `{}`", rule.name)
    };
    report.error(&format!("{path}.method"), message, mend);
}

/// Whether no sender can get more seats.
fn at_most(norm: &Norm, most: u32) -> bool {
    match norm {
        Norm::Fixed { seats } => *seats <= most,
        Norm::OnePer { maximum, .. } => maximum.is_some_and(|maximum| maximum <= most),
        Norm::Table { rows, beyond, .. } => {
            rows.iter().all(|(_, seats)| *seats <= most) && beyond.is_none_or(|(_, more)| more == 0)
        }
        Norm::Apportioned { total, .. } => *total <= most,
    }
}

/// Ballots are counted again only by a method that can keep those who sit.
fn vacancy(report: &Report, rule: &SeatRule, path: &str) {
    let method = rule.election.method;
    if rule.vacancy.contains(&Fill::Countback) && !method.keeps() {
        let message = format!("a vacancy of `{}` is filled by countback, and `{}` has none", rule.name, method.name());
        let mend = "leave \"countback\" out, or elect by a method such as \"scottish-stv\"";
        report.error(&format!("{path}.vacancy"), message, mend);
    }
}

/// Groups need a method that honours them, and seats enough.
fn groups(report: &Report, rule: &SeatRule, path: &str) {
    let groups = &rule.election.groups;
    let path = format!("{path}.groups");
    if !groups.is_empty() && !rule.election.method.honours_groups() {
        let message = format!("`{}` cannot honour groups, and they are never ignored", rule.election.method.name());
        report.error(&path, message, "elect by a method that can, such as \"scottish-stv\"");
    }
    // An agreement says how many seats are reserved, and the norm none.
    let Norm::Fixed { seats: seats @ 1.. } = &rule.norm else { return };
    let mut needed: BTreeMap<(bool, &str), u64> = BTreeMap::new();
    for group in groups {
        // Groups without a category may have members in common, and stand apart from a category of the same name.
        let alone = group.category.is_empty();
        let key = if alone { &group.name } else { &group.category };
        *needed.entry((alone, key)).or_default() += u64::from(group.min);
    }
    if let Some(((_, category), needed)) = needed.into_iter().find(|(_, needed)| *needed > u64::from(*seats)) {
        let message = format!("at least {needed} must be elected for their {category}, and the seats are {seats}");
        report.error(&path, message, "lower a `min`");
    }
}
