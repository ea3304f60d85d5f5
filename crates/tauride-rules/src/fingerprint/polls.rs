//! What of open polls can still matter.

use core::hash::Hash as _;

use crate::charter::question::CharterQuestion;
use crate::charter::state::Proposal;
use crate::credential::question::CredentialQuestion;
use crate::election::state::Counts;
use crate::ground::ids::PollId;
use crate::ground::print::{Print, Printed as _};
use crate::poll::state::Poll;
use crate::question::Question;
use crate::state::State;
use crate::terms::PollRule;

/// Prints a poll that is open.
pub(super) fn of_poll(state: &State, (id, poll): (PollId, &Poll), print: &mut Print) {
    let Poll {
        question,
        subject: _, // follows from the question
        by,
        electorate,
        rule,
        silence,
        lasting,
        until,
        electors,
        count,
        before,
        voted,
        last,
        hands,
        decided: _, // open
        lapsed: _,
    } = poll;
    match question {
        Question::Credential(CredentialQuestion::Credential { mandate }) => {
            state.mandate(*mandate).map(|mandate| mandate.seat).print(print);
        }
        Question::Charter(CharterQuestion::Amend { .. }) => of_proposal(state.proposals.get(id), print),
        Question::Charter(_)
        | Question::Body(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_)
        | Question::Succession(_)
        | Question::Emergency(_) => question.hash(print),
    }
    (by, electorate).print(print);
    of_rule(rule, print);
    core::mem::discriminant(silence).hash(print);
    (until, electors, voted).print(print);
    (count.r#for, count.against, count.abstain).print(print);
    if let Some(lasting) = lasting {
        lasting.until.print(print);
        for (at, share) in &lasting.falls {
            at.print(print);
            (share.numerator, share.denominator, share.strict).hash(print);
        }
        print.written(&lasting.holds);
    }
    if let Some(before) = before {
        (&before.late, (before.count.r#for, before.count.against, before.count.abstain)).print(print);
    }
    print.written(last);
    for (teller, count) in hands.iter().flat_map(Counts::reports) {
        (teller, (count.r#for, count.against, count.abstain)).print(print);
    }
}

fn of_proposal(proposal: Option<&Proposal>, print: &mut Print) {
    let Some(Proposal { by, charter, entrenched }) = proposal else { return };
    (by, entrenched).print(print);
    charter.hash(print);
}

/// Prints how a question is decided.
pub(super) fn of_rule(rule: &PollRule, print: &mut Print) {
    let PollRule { article: _, majority, of, turnout, lasts: _, hands, support, last_vote_counts, totals_at_end: _ } =
        rule;
    for share in core::iter::once(majority).chain(turnout).chain(support) {
        (share.numerator, share.denominator, share.strict).print(print);
    }
    (turnout.is_some(), support.is_some(), *last_vote_counts).hash(print);
    core::mem::discriminant(of).hash(print);
    core::mem::discriminant(hands).hash(print);
}
