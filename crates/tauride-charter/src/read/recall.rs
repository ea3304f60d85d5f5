//! Recalls, and the seats that they are for.

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{
    Fill, From, Higher, MajorityOf, Nature, PetitionBasis, RecallRule, RecallWay, SeatRule, Source,
};
use toml::de::DeValue;

use super::{BodyDraft, KINDS_MAX, Names, SeatDraft};
use crate::fields::{Fields, shorten};
use crate::grammar::{DECISION, OPENS, PETITION, STANDING, Table};
use crate::near::suggest;
use crate::report::Report;
use crate::said::Whole;

/// As many ways to recall one holder as make sense.
const WAYS_MAX: usize = 20;
const WAYS: [(&str, &Table); 3] = [("petition", &PETITION), ("decision", &DECISION), ("standing ballots", &STANDING)];

/// Reads every `[recall.name]` and adds it to the seats that it is for.
pub(super) fn read_all(fields: &Fields<'_>, names: &Names<'_>, bodies: &mut [BodyDraft]) {
    for (name, _, value) in fields.named("recall", KINDS_MAX) {
        if let Some((table, rule)) = read(fields.report, name, value) {
            add(&table, names, &rule, bodies);
        }
    }
}

fn read<'a>(report: &'a Report, name: &str, value: &'a DeValue<'a>) -> Option<(Fields<'a>, RecallRule)> {
    let path = format!("recall.{name}");
    let said = value.as_table().and_then(|values| values.get("by")).and_then(|by| by.get_ref().as_str());
    let Some((way, shape)) = WAYS.iter().find(|(way, _)| said.is_some_and(|said| said.trim() == *way)) else {
        let by = value.as_table().and_then(|values| values.get("by"));
        if let Some(by) = by {
            report.stands(&format!("{path}.by"), by.span());
        }
        let message = said.map_or_else(
            || "it is not said by what means the recall is made".to_owned(),
            |said| format!("`{}` is not a way to recall", shorten(said)),
        );
        let mend = "say by = \"petition\", \"decision\" or \"standing ballots\"";
        report.error(&format!("{path}.by"), message, mend);
        return None;
    };
    let fields = super::open(report, &path, value, shape)?;
    let article = super::article(&fields, None);
    let way = match *way {
        "petition" => petition(&fields, &article),
        "decision" => RecallWay::Decision { poll: super::poll::read(&fields, "lasts", &article) },
        _ => standing(&fields),
    };
    let constructive = matches!(way, RecallWay::Decision { .. }) && fields.flag("constructive").unwrap_or(false);
    let rule = RecallRule {
        article,
        reason: fields.text("reason").unwrap_or_default(),
        by: way,
        constructive,
        grace: fields.span("grace").unwrap_or(Span::ZERO),
        cool_down: fields.span("cool_down").unwrap_or(Span::ZERO),
    };
    Some((fields, rule))
}

fn petition(fields: &Fields<'_>, article: &str) -> RecallWay {
    let phrase = fields.share("threshold");
    let of = match phrase.map(|phrase| (phrase.at_most, phrase.of)) {
        None | Some((false, None | Some(Whole::Electors))) => PetitionBasis::Electors,
        Some((false, Some(Whole::ElectorsPerSeat))) => PetitionBasis::ElectorsPerSeat,
        Some(_) => {
            let mend = "say \"1/3 of electors\", or \"1/4 of electors per seat\"";
            fields.error("threshold", "a petition is signed by a share of the electors", mend);
            PetitionBasis::Electors
        }
    };
    let opens = fields.table("opens", &OPENS).map(|table| {
        let article = super::article(&table, Some(article));
        super::poll::read(&table, "poll", &article)
    });
    let threshold = phrase.map_or(Share::at_least(1, 2), |phrase| phrase.share);
    RecallWay::Petition { threshold, of, lasts: fields.span("lasts"), opens }
}

fn standing(fields: &Fields<'_>) -> RecallWay {
    RecallWay::Standing {
        floor: super::poll::turnout(fields, "floor"),
        lead: fields.number("lead").unwrap_or(1),
        held_for: fields.span("held_for").unwrap_or(Span::ZERO),
    }
}

fn add(table: &Fields<'_>, names: &Names<'_>, rule: &RecallRule, bodies: &mut [BodyDraft]) {
    let (higher, vacancy) = (super::seat::higher(table), super::seat::fills(table, "replaced"));
    for target in table.text_or_texts("seats") {
        let (body, seat) = target.split_once('.').map_or((&*target, None), |(body, seat)| (body, Some(seat)));
        if !names.is_body(table.report, &table.at("seats"), body) {
            continue;
        }
        // A body that is not among the drafts was no table, or of no kind: that has been noted.
        let Some(draft) = bodies.iter_mut().find(|draft| &*draft.kind.name == body) else { continue };
        let meant = |draft: &SeatDraft| seat.map_or_else(|| is_recallable(draft), |name| *draft.rule.name == *name);
        if !draft.is_broken && !draft.seats.iter().any(meant) {
            let mend = suggest(seat.unwrap_or_default(), draft.seats.iter().map(|seat| &*seat.rule.name));
            let message = match seat {
                Some(seat) => format!("`{body}` has no seats called `{}`", shorten(seat)),
                None => format!("`{body}` has no seats to recall from"),
            };
            table.error("seats", message, mend);
        }
        let is_assembly = draft.kind.nature == Nature::Assembly;
        for draft in draft.seats.iter_mut().filter(|draft| meant(draft)) {
            of_seats(table, rule, (&draft.rule, is_assembly));
            set(table, draft, higher, vacancy.as_deref());
            draft.rule.recalls.push(rule.clone());
            draft.recalls.push(table.path.clone());
            if draft.recalls.len() > WAYS_MAX {
                let message = format!("there are more than {WAYS_MAX} ways to recall `{}`", draft.rule.name);
                table.report.error(&table.path, message, "keep to a few");
                return;
            }
        }
    }
}

/// Refuses a majority of seats where the members of a roll decide: their votes and the seats are not of one whole.
fn of_seats(table: &Fields<'_>, rule: &RecallRule, (seat, in_assembly): (&SeatRule, bool)) {
    let (name, poll) = match &rule.by {
        RecallWay::Decision { poll } => ("majority", poll),
        RecallWay::Petition { opens: Some(poll), .. } => ("opens", poll),
        RecallWay::Petition { opens: None, .. } | RecallWay::Standing { .. } => return,
    };
    let by_roll = matches!(seat.from, From::Unit(_)) || (in_assembly && seat.from == From::Itself);
    if by_roll && poll.of == MajorityOf::Seats {
        let message = format!("the electors of `{}` are members of a roll, and have no seats", seat.name);
        table.error(name, message, "say \"of electors\", \"of votes\" or \"of present\"");
    }
}

/// Whether a recall for the whole body means this seat too: who holds it by another seat is recalled from there.
fn is_recallable(draft: &SeatDraft) -> bool {
    !matches!(draft.rule.source, Source::ExOfficio(_))
}

/// Sets how the seat is filled again and what becomes of higher ones, unless the text says two things.
fn set(table: &Fields<'_>, draft: &mut SeatDraft, higher: Option<Higher>, vacancy: Option<&[Fill]>) {
    let name = &draft.rule.name;
    let mend = "say the same at both places, or at one of them only";
    if let Some(higher) = higher {
        if draft.higher.is_some_and(|said| said != higher) {
            table.error("higher", format!("something else is said elsewhere of seats held through `{name}`"), mend);
        }
        draft.higher = Some(higher);
    }
    if let Some(vacancy) = vacancy {
        if draft.vacancy.as_deref().is_some_and(|said| said != vacancy) {
            table.error("replaced", format!("something else is said elsewhere of how `{name}` is filled again"), mend);
        }
        draft.vacancy = Some(vacancy.to_vec());
    }
}
