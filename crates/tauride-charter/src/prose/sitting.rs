//! Sittings in words.

use tauride_rules::division::{COUNTED_BY, LASTS};
use tauride_rules::terms::{Basis, BodyKind, CardRule, CardsOn, From, MajorityOf, SittingRule};

use crate::tell;

/// What the charter says of the sittings of a body.
pub(super) fn sentences(body: &BodyKind, rule: &SittingRule) -> Vec<String> {
    let name = tell::name(&body.name);
    let who = match &rule.chair {
        Some(office) if office.body == body.name => format!("Its {}", tell::name(&office.seat)),
        Some(office) => format!("The {} of the {}", tell::name(&office.seat), tell::name(&office.body)),
        None if body.seats.iter().any(|rule| rule.from == From::Itself) => "Any of its officers".to_owned(),
        None => "Anybody with a vote in it".to_owned(),
    };
    let notice = if rule.notice.is_zero() {
        "without notice".to_owned()
    } else {
        format!("with {} of notice", tell::span(rule.notice))
    };
    let convened = tell::share(rule.convened_by);
    let mut sentences = vec![
        format!("{who} calls and chairs the sittings of the {name}, {notice} and with the agenda."),
        format!("A sitting that {convened} of those with a vote demand is held, whoever is against it."),
        postponed(rule),
    ];
    let whole = match rule.of {
        MajorityOf::Seats => "its seats, vacant ones among them,",
        MajorityOf::Votes | MajorityOf::Present | MajorityOf::Electors => "those who have a vote in it",
    };
    sentences.push(format!("A sitting has a quorum with {} of {whole} in the hall.", tell::share(rule.quorum)));
    sentences.push(format!("It lasts {} at most, unless it is adjourned.", tell::span(rule.lasts)));
    sentences.push(format!("A division lasts {} at most.", tell::span(rule.divisions.unwrap_or(LASTS))));
    if let Some(every) = rule.every {
        let every = tell::span(every);
        sentences.push(format!(
            "It meets every {every} at least; where it has not, anybody with a vote in it calls a sitting."
        ));
    }
    if rule.casting_vote {
        sentences.push("Where votes are equal, whoever is in the chair has a casting vote.".to_owned());
    }
    if rule.acclamation {
        let counted = tell::share(rule.counted_by.unwrap_or(COUNTED_BY));
        sentences.push(format!(
            "Whoever is in the chair may declare what the hall acclaims; {counted} of those present have votes counted instead."
        ));
    }
    sentences.extend(rule.cards.iter().flat_map(|cards| self::cards(cards)));
    if rule.alternates {
        sentences.push("Alternates step in for members who are absent.".to_owned());
    }
    sentences
}

fn postponed(rule: &SittingRule) -> String {
    let by = tell::span(rule.postponed_by);
    match rule.postponed {
        0 => "No sitting is postponed.".to_owned(),
        1 => format!("A sitting may be postponed once, by {by} at most."),
        times => format!("A sitting may be postponed {} times, by {by} at most each time.", tell::number(times.into())),
    }
}

/// When cards decide, and what they are worth.
fn cards(rule: &CardRule) -> Vec<String> {
    let worth = match &rule.worth {
        Basis::Electors => "as many as it has electors".to_owned(),
        Basis::Declared(figure) => format!("its {}", tell::name(figure)),
    };
    let mut sentences = vec![format!(
        "Whoever sends delegates has a card that is worth {worth} when the sitting is called; it is divided among those of its \
         delegates who are in the hall."
    )];
    let on = rule.on.iter().map(|on| match on {
        CardsOn::Questions => "questions",
        CardsOn::Motions => "motions and amendments",
        CardsOn::Procedure => "what is moved about the meeting",
    });
    let on: Vec<&str> = on.collect();
    if !on.is_empty() {
        sentences.push(format!("On {} the hall divides by cards.", on.join(", and on ")));
    }
    if let Some(share) = rule.demanded_by {
        let share = tell::capital(&tell::share(share));
        sentences.push(format!("{share} of those present have any division decided by cards."));
    }
    let asked = match (rule.majority.map(tell::share), rule.beside_heads) {
        (None, false) => "What is otherwise asked of heads is asked of cards, and cards decide alone.".to_owned(),
        (None, true) => "What is asked of heads is asked of cards as well, and both must be reached.".to_owned(),
        (Some(share), false) => {
            format!(
                "{} is asked of cards, or what is asked of heads where that is more, and cards decide alone.",
                tell::capital(&share)
            )
        }
        (Some(share), true) => {
            format!(
                "{} is asked of cards, or what is asked of heads where that is more, and both must be reached.",
                tell::capital(&share)
            )
        }
    };
    sentences.push(asked);
    sentences
}
