//! A poll: question, votes, result.

use tauride_phrase::say_question;
use tauride_rules::ids::PollId;
use tauride_rules::poll;
use tauride_rules::terms::MajorityOf;
use tauride_rules::votes::threshold::Threshold;

use super::named::{Named, time};
use crate::sheet::{Cell, Sheet};

/// What stands in place of totals that the charter shows only at the end (votes.15).
pub(super) const TOTALS_AT_END: &str = "shown at the end; until then anybody can add them up from the record";

pub(super) fn sheet(named: Named<'_>, id: PollId) -> Option<Sheet> {
    let state = named.0;
    let put = state.poll(id)?;
    let mut sheet = Sheet::new(format!("{id} {}", say_question(&put.question)));
    let result = match (put.carried(), put.lapsed) {
        (Some(true), _) => "carried",
        (Some(false), _) => "rejected",
        (None, true) => "came to nothing",
        (None, false) => "open",
    };
    sheet.fact("Result", Cell::text(result));
    sheet.fact("Put to", named.sender(put.electorate));
    sheet.fact("Put by", put.by.map_or_else(|| Cell::text("the law"), |member| named.member(member)));
    sheet.fact("May vote", Cell::number(put.electors.size()));
    sheet.fact("Carries with", Cell::text(format!("{} of {}", put.rule.majority, whole(put.rule.of))));
    sheet.fact_if("Turnout needed", put.rule.turnout.map(Cell::text));
    sheet.fact_if("Of the electors for it", put.rule.support.map(Cell::text));
    sheet.fact("Charter article", Cell::text(&put.rule.article));
    sheet.fact("Until", time(put.until));
    let decision = poll::standing(put);
    if put.shows_totals() {
        sheet.fact("For", Cell::number(put.count.r#for));
        sheet.fact("Against", Cell::number(put.count.against));
        sheet.fact("Abstain", Cell::number(put.count.abstain));
        sheet.fact("Needed", needed(&decision.majority));
        sheet.fact_if("Of the electors", decision.support.map(|support| needed(&support)));
    } else {
        sheet.fact("Votes", Cell::text(TOTALS_AT_END));
    }
    sheet.fact_if("To vote", decision.turnout.map(|turnout| needed(&turnout)));
    Some(sheet)
}

fn needed(threshold: &Threshold) -> Cell {
    let missing = threshold.missing.map(|missing| format!(", {missing} missing")).unwrap_or_default();
    Cell::text(format!("{} of {}, there are {}{missing}", threshold.needed, threshold.whole, threshold.given))
}

fn whole(of: MajorityOf) -> &'static str {
    match of {
        MajorityOf::Votes => "the votes for and against",
        MajorityOf::Present => "all votes, abstentions among them",
        MajorityOf::Electors => "all who may vote",
        MajorityOf::Seats => "all seats, vacant ones among them",
    }
}
