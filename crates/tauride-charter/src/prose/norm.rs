//! Norms of representation in words.

use tauride_rules::terms::{Apportionment, Basis, Norm};

use crate::tell;

/// A row of a table up to this many is without end: nobody counts so far.
const ENDLESS: u32 = 4_000_000_000;

/// "one delegate for every 200 electors it has, and one more for a remainder of more than 100".
///
/// `called` follows the noun, and `has` what is counted.
pub(super) fn each(norm: &Norm, noun: &str, called: &str, has: &str) -> String {
    match norm {
        Norm::Fixed { seats } => format!("{}{called}", tell::count(*seats, noun)),
        Norm::OnePer { per, fraction_over, minimum, maximum, basis } => {
            let rest = match fraction_over {
                Some(0) => " or part of them".to_owned(),
                Some(over) => format!(", and one more for a remainder of more than {}", tell::digits(*over)),
                None => String::new(),
            };
            let least = (*minimum > 0).then(|| format!(", but at least {}", tell::number(*minimum)));
            let most = maximum.map(|maximum| format!(", and at most {}", tell::number(maximum)));
            let bounds = least.into_iter().chain(most).collect::<String>();
            format!(
                "one {}{called} for every {} {}{has}{rest}{bounds}",
                tell::name(noun),
                tell::digits(*per),
                counted(basis)
            )
        }
        Norm::Table { rows, beyond, basis } => {
            let many = tell::plural(noun);
            format!("{many}{called} by the number of {}{has}: {}", counted(basis), table(rows, *beyond))
        }
        Norm::Apportioned { total, method, minimum, basis } => {
            let least =
                if *minimum == 0 { String::new() } else { format!(", at least {} each", tell::number(*minimum)) };
            let (many, method) = (tell::count(*total, noun), method_name(*method));
            format!("{many}{called} shared out by the method of {method}, according to {}{least}", counted(basis))
        }
    }
}

/// What a norm counts.
pub(super) fn counted(basis: &Basis) -> String {
    match basis {
        Basis::Electors => "electors".to_owned(),
        Basis::Declared(figure) => tell::name(figure),
    }
}

/// Whose method it is.
pub(super) fn method_name(method: Apportionment) -> String {
    if method == Apportionment::HARE {
        return "Hare (largest remainders)".to_owned();
    }
    method.to_string().replace('\'', "’")
}

/// "up to 50, three; up to 100, five; beyond that, two more for every 3,000 started".
fn table(rows: &[(u32, u32)], beyond: Option<(u32, u32)>) -> String {
    let seats = |seats: u32| if seats == 0 { "none".to_owned() } else { tell::number(seats) };
    let row = |(upto, count): &(u32, u32)| match *upto {
        ENDLESS.. => format!("beyond that, {}", seats(*count)),
        upto => format!("up to {}, {}", tell::digits(upto), seats(*count)),
    };
    let last = match (beyond, rows.last()) {
        (Some((step, more)), _) => {
            Some(format!("beyond that, {} more for every {} started", tell::number(more), tell::digits(step)))
        }
        (None, Some((ENDLESS.., _)) | None) => None,
        (None, Some(_)) => Some("beyond that, as many".to_owned()),
    };
    rows.iter().map(row).chain(last).collect::<Vec<_>>().join("; ")
}
