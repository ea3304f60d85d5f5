//! A poll: question, votes, result.

use tauride_rules::State;
use tauride_rules::ids::PollId;
use tauride_tell::{english, totals_at_end};
use tauride_view::{Poll, Wider};

use super::named::{time, whose};
use crate::overview::{Cell, Overview};

pub(super) fn overview(state: &State, id: PollId) -> Option<Overview> {
    let put = state.poll(id)?;
    let poll = Poll::of(state, id)?;
    let mut overview = Overview::of(format!("{id} {}", english(&tauride_tell::question(state, &poll))), &poll);
    overview.fact("Result", Cell::text(english(&tauride_tell::standing(&poll))));
    overview.fact("Put to", whose(&poll.electorate));
    match &poll.wider {
        Some(Wider::With(other)) => overview.fact("Together with", Cell::thing(other)),
        Some(Wider::Electors) => overview.fact("Answered by", Cell::text("its electors")),
        None => {}
    }
    overview.fact("Put by", poll.by.as_ref().map_or_else(|| Cell::text("the law"), Cell::thing));
    overview.fact("May vote", Cell::number(poll.electors));
    overview.fact("Carries with", Cell::text(english(&tauride_tell::carries_with(&put.rule))));
    overview.fact("Charter article", Cell::text(&put.rule.article));
    overview.fact("Until", time(poll.until));
    match poll.count {
        Some(count) => {
            overview.fact("For", Cell::number(count.r#for));
            overview.fact("Against", Cell::number(count.against));
            overview.fact("Abstain", Cell::number(count.abstain));
        }
        None => overview.fact("Votes", Cell::text(english(&totals_at_end()))),
    }
    for needed in tauride_tell::needed(&poll, put.silence) {
        overview.fact("Needed", Cell::text(english(&needed)));
    }
    Some(overview)
}
