//! The count sheet as a person reads it.

use std::io::Write as _;

use serde_json::json;
use tauride_ballots::Candidate;
use tauride_tally::ballots::Ballots;
use tauride_tally::decimal::Decimal;
use tauride_tally::list::{AtBars, List};
use tauride_tally::method::{AnySheet, Method};
use tauride_tally::sentence::Names;
use tauride_tally::{Counted, Tie, plain};

use super::{Input, lot, pairs, rounds, stages};
use crate::failure::Outcome;
use crate::overview::{Cell, Overview, Table};
use crate::terminal::{Shade, Terminal};

/// Shows the whole sheet: what was counted, the table, every step in words, and the tie at which it stands still.
pub(super) fn show(
    input: &Input,
    method: Method,
    ballots: &Ballots,
    counted: &Counted<AnySheet>,
    terminal: &mut Terminal,
) -> Outcome {
    let names = Names(&input.names);
    head(input, method, ballots, counted).write(terminal, usize::MAX)?;
    match counted.sheet() {
        AnySheet::Transferable(sheet) => stages::write(sheet, names, terminal)?,
        AnySheet::Pairwise(sheet) => pairs::write(sheet, names, terminal)?,
        AnySheet::Repeated(sheet) => {
            if let Some(first) = sheet.rounds.first() {
                pairs::write(first, names, terminal)?;
            }
        }
        AnySheet::Committee(sheet) => rounds::write(sheet, names, terminal)?,
        AnySheet::Plain(_) | AnySheet::List(_) => {}
    }
    let tie = counted.tie().map(|tie| (tie, &input.file.candidates[..]));
    steps(&input.sentences(ballots, counted), tie, terminal)
}

/// Writes every step, and at which tie a count stands still between whom, and what the lot decides.
pub(super) fn steps(sentences: &[String], tie: Option<(&Tie, &[Candidate])>, terminal: &mut Terminal) -> Outcome {
    heading("Steps", terminal)?;
    for sentence in sentences {
        writeln!(terminal, "  {}.", begun(sentence))?;
    }
    let Some((tie, those)) = tie else { return Ok(()) };
    heading("Tie", terminal)?;
    writeln!(terminal, "  The count stands still: a lot must be drawn between {}.", lot::who(those, tie))?;
    writeln!(terminal, "  It decides so: {}.", lot::decides(tie))?;
    Ok(())
}

/// Returns a sentence with a capital letter at its beginning.
fn begun(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn heading(heading: &str, terminal: &mut Terminal) -> Outcome {
    let heading = terminal.shade(Shade::Bold, heading);
    writeln!(terminal, "\n{heading}")?;
    Ok(())
}

fn head(input: &Input, method: Method, ballots: &Ballots, counted: &Counted<AnySheet>) -> Overview {
    let names = Names(&input.names);
    let mut page = Overview::new(input.title());
    page.fact("Method", Cell::said(format!("{} ({})", method.title(), method.name()), json!(method.name())));
    page.fact("Seats", Cell::number(input.seats));
    let cast = input.cast(ballots);
    if let Some(together) = cast.together() {
        page.fact("Cast", Cell::text(together));
    }
    page.fact("Ballots", Cell::text(cast.valid));
    for (heading, count) in [("Spoilt", cast.spoilt.unwrap_or(0)), ("Blank", cast.blank)] {
        if count > 0 {
            page.fact(heading, Cell::text(count));
        }
    }
    if !input.withdrawn.is_empty() {
        page.fact("Withdrawn", Cell::text(names.list(&input.withdrawn)));
    }
    if let AnySheet::Transferable(sheet) = counted.sheet() {
        let invalid = ballots.total().saturating_sub(sheet.valid);
        if invalid > 0 {
            page.fact("Invalid", Cell::text(format!("{invalid}, without a clear first preference")));
        }
        let open = input.seats.saturating_sub(u32::try_from(sheet.elected.len()).unwrap_or(u32::MAX));
        if open > 0 && counted.tie().is_none() {
            page.fact("Empty seats", Cell::number(open));
        }
    }
    match counted.sheet() {
        AnySheet::List(sheet) => page.table("Lists", lists(&sheet.lists, &sheet.at_bars, &sheet.won, names)),
        AnySheet::Plain(sheet) => {
            page.fact("Elected", elected(counted, names));
            let headings: &[&str] = if sheet.rounds.len() > 1 { &["First round", "Second round"] } else { &["Votes"] };
            for (round, heading) in sheet.rounds.iter().zip(headings) {
                page.table(heading, votes(round, sheet, names));
            }
        }
        AnySheet::Transferable(_) | AnySheet::Committee(_) | AnySheet::Pairwise(_) | AnySheet::Repeated(_) => {
            page.fact("Elected", elected(counted, names));
        }
    }
    page
}

/// Returns who is elected, in the order of election.
fn elected(counted: &Counted<AnySheet>, names: Names<'_>) -> Cell {
    let elected = counted.sheet().elected();
    let so_far = if counted.tie().is_some() { ", so far" } else { "" };
    let each: Vec<String> = elected.iter().map(|candidate| names.of(*candidate)).collect();
    let all = if each.is_empty() { "nobody".to_owned() } else { each.join(", ") };
    Cell::text(format!("{all}{so_far}"))
}

/// Returns the candidates by their votes, the most first.
fn votes(round: &plain::Round, sheet: &plain::Sheet, names: Names<'_>) -> Table {
    let units = |candidate: usize| round.votes.get(candidate).copied().unwrap_or(0);
    let mut order: Vec<(usize, u128)> = round.standing.iter().map(|place| (*place, units(*place))).collect();
    order.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let mut table = Table::new(["Candidate", "Votes", "Result"]);
    for (candidate, votes) in order {
        let result = if sheet.elected.contains(&candidate) { "elected" } else { "" };
        // A number, so that the column stands to the right.
        let votes = Cell::said(Decimal::of(votes, sheet.decimals), json!(0));
        table.row([Cell::text(names.of(candidate)), votes, Cell::text(result)]);
    }
    table
}

/// Returns the lists with their votes and seats; one below the bar has no number where it has no seat either.
pub(super) fn lists(lists: &[List], at_bars: &AtBars, won: &[u32], names: Names<'_>) -> Table {
    let mut table = Table::new(["List", "Votes", "Per cent", "Seats"]);
    let valid = lists.iter().fold(0_u64, |sum, list| sum.saturating_add(list.votes));
    for (place, list) in lists.iter().enumerate() {
        let won = won.get(place).copied().unwrap_or(0);
        let part = at_bars.lists.get(place).is_some_and(|at_bar| at_bar.takes_part());
        let seats = if part || won > 0 { Cell::number(won) } else { Cell::none() };
        let share = Cell::said(per_cent(list.votes, valid), json!(0));
        table.row([Cell::text(names.of(place)), Cell::number(list.votes), share, seats]);
    }
    table
}

/// Returns a share in per cent with two digits, cut off.
fn per_cent(votes: u64, of: u64) -> String {
    let parts = u128::from(votes) * 10_000;
    match parts.checked_div(u128::from(of)) {
        Some(parts) => format!("{}.{:02}", parts / 100, parts % 100),
        None => "–".to_owned(),
    }
}
