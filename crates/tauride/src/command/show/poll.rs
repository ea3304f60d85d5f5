//! A poll: question, votes, result.

use tauride_phrase::say_question;
use tauride_rules::ids::PollId;
use tauride_rules::poll;
use tauride_rules::terms::MajorityOf;
use tauride_rules::votes::threshold::Threshold;

use super::named::{Named, time};
use crate::overview::{Cell, Overview};

/// What stands in place of totals that the charter shows only at the end (votes.15).
pub(super) const TOTALS_AT_END: &str = "shown at the end; until then anybody can add them up from the record";

pub(super) fn overview(named: Named<'_>, id: PollId) -> Option<Overview> {
    let state = named.0;
    let put = state.poll(id)?;
    let mut overview = Overview::new(format!("{id} {}", say_question(&put.question)));
    let result = match (put.carried(), put.lapsed) {
        (Some(true), _) => "carried",
        (Some(false), _) => "rejected",
        (None, true) => "came to nothing",
        (None, false) => "open",
    };
    overview.fact("Result", Cell::text(result));
    overview.fact("Put to", named.sender(put.electorate));
    overview.fact("Put by", put.by.map_or_else(|| Cell::text("the law"), |member| named.member(member)));
    overview.fact("May vote", Cell::number(put.electors.size()));
    overview.fact("Carries with", Cell::text(format!("{} of {}", put.rule.majority, whole(put.rule.of))));
    overview.fact_if("Turnout needed", put.rule.turnout.map(Cell::text));
    overview.fact_if("Of the electors for it", put.rule.support.map(Cell::text));
    overview.fact("Charter article", Cell::text(&put.rule.article));
    overview.fact("Until", time(put.until));
    let decision = poll::standing(put);
    if put.shows_totals() {
        overview.fact("For", Cell::number(put.count.r#for));
        overview.fact("Against", Cell::number(put.count.against));
        overview.fact("Abstain", Cell::number(put.count.abstain));
        overview.fact("Needed", needed(&decision.majority));
        overview.fact_if("Of the electors", decision.support.map(|support| needed(&support)));
    } else {
        overview.fact("Votes", Cell::text(TOTALS_AT_END));
    }
    overview.fact_if("To vote", decision.turnout.map(|turnout| needed(&turnout)));
    Some(overview)
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
