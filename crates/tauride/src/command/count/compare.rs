//! The same ballots under several methods.

use std::io::Write as _;

use tauride_tally::method::{AnySheet, Method};
use tauride_tally::sentence::Names;
use unicode_width::UnicodeWidthStr as _;

use super::{Answer, Args, Input, count};
use crate::failure::{Failure, Outcome};
use crate::terminal::{Shade, Terminal};

/// Shows a row for each candidate and a column for each method, and says where they differ.
pub(super) fn show(input: &Input, methods: &[Method], args: &Args, terminal: &mut Terminal) -> Outcome {
    let mut results: Vec<(Method, Answer)> = Vec::new();
    for method in methods {
        let ballots = input.ballots(*method)?;
        results.push((*method, count(input, &ballots, *method, args)?));
    }
    let title = terminal.shade(Shade::Bold, input.title());
    writeln!(terminal, "{title}")?;
    let seats = if input.seats == 1 { "1 seat".to_owned() } else { format!("{} seats", input.seats) };
    writeln!(terminal, "  {seats}, {} ballots\n", input.file.ballots.total())?;
    table(input, &results, terminal)?;
    writeln!(terminal)?;
    for sentence in differences(input, &results) {
        writeln!(terminal, "  {sentence}.")?;
    }
    let stopped = results.iter().filter(|(_, result)| !result.as_ref().is_ok_and(|counted| counted.tie().is_none()));
    match stopped.count() {
        0 => Ok(()),
        count => Err(Failure::no(format!("{}: {count} of {} methods gave no result", input.path, results.len()))
            .mend("count by the method alone: it says what is needed")),
    }
}

fn table(input: &Input, results: &[(Method, Answer)], terminal: &mut Terminal) -> Outcome {
    let names = Names(&input.names);
    let label = (0..input.names.len()).map(|place| names.of(place).width()).max().unwrap_or(0);
    let mut heading = " ".repeat(label);
    for (method, _) in results {
        heading.push_str("  ");
        heading.push_str(method.name());
    }
    let heading = terminal.shade(Shade::Dim, heading);
    writeln!(terminal, "  {heading}")?;
    for place in 0..input.names.len() {
        let name = names.of(place);
        let mut line = format!("{name}{}", " ".repeat(label.saturating_sub(name.width())));
        for (method, result) in results {
            let cell = if input.withdrawn.contains(&place) { "withdrawn".to_owned() } else { cell(result, place) };
            let space = method.name().width().saturating_sub(cell.width());
            line = format!("{line}  {}{cell}", " ".repeat(space));
        }
        writeln!(terminal, "  {line}")?;
    }
    Ok(())
}

/// Returns what a method gives somebody: their place in the order of election, or a list's seats.
fn cell(result: &Answer, place: usize) -> String {
    let Ok(counted) = result else { return "?".to_owned() };
    if let Some(won) = counted.sheet().won() {
        return won.get(place).copied().unwrap_or(0).to_string();
    }
    if counted.tie().is_some_and(|tie| tie.among.contains(&place)) {
        return "tie".to_owned();
    }
    let order = counted.sheet().elected().iter().position(|elected| *elected == place);
    order.map_or_else(|| "–".to_owned(), |order| format!("{}", order + 1))
}

/// Says who is elected by one method and not by another, and why a method gave no result.
fn differences(input: &Input, results: &[(Method, Answer)]) -> Vec<String> {
    let names = Names(&input.names);
    let mut told = Vec::new();
    let mut complete: Vec<(Method, Vec<usize>)> = Vec::new();
    for (method, result) in results {
        match result {
            Ok(counted) if counted.tie().is_some() => {
                told.push(format!("{} stands still at a tie and needs a lot", method.name()));
            }
            Ok(counted) => complete.push((*method, gains(counted.sheet()))),
            Err(error) => told.push(format!("{} cannot count this: {error}", method.name())),
        }
    }
    let Some(((first, own), others)) = complete.split_first() else { return told };
    for (other, theirs) in others {
        let more = |left: &[usize], right: &[usize]| -> Vec<usize> {
            let mut rest = right.to_vec();
            let missing = left.iter().filter(|place| match rest.iter().position(|other| other == *place) {
                Some(at) => {
                    rest.swap_remove(at);
                    false
                }
                None => true,
            });
            missing.copied().collect()
        };
        let (only, instead) = (more(own, theirs), more(theirs, own));
        told.push(if only.is_empty() && instead.is_empty() {
            format!("{} and {} give the same seats to the same", first.name(), other.name())
        } else {
            let (only, instead) = (names.list(&only), names.list(&instead));
            format!("{} gives a seat to {only} where {} gives it to {instead}", first.name(), other.name())
        });
    }
    told
}

/// Returns who has a seat: a list as often as it has seats.
fn gains(sheet: &AnySheet) -> Vec<usize> {
    match sheet.won() {
        None => sheet.elected().to_vec(),
        Some(won) => won
            .iter()
            .enumerate()
            .flat_map(|(place, seats)| std::iter::repeat_n(place, usize::try_from(*seats).unwrap_or(usize::MAX)))
            .collect(),
    }
}
