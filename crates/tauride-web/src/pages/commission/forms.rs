//! What whoever looks may do about a commission.

use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::commission::{CommissionAct, CommissionQuestion};
use tauride_rules::ids::{BodyId, CommissionId, MemberId};
use tauride_rules::instant::Instant;
use tauride_view::Commission;

use crate::acts::ask;
use crate::bits::{Button, Form, Needed, unsaid};
use crate::look::Look;

/// The most measures on whose voiding there is a button.
const MEASURES_MAX: usize = 20;

/// The buttons: to take a place or give it up, to support, to take back, and what the body may be asked.
pub(super) fn buttons(look: Look<'_>, found: &Commission) -> Vec<Button> {
    let commission = found.id;
    let mut buttons: Vec<Button> = Vec::new();
    buttons.extend(look.open_button("commission-take", &Act::Commission(CommissionAct::TakePlace { commission })));
    for proposal in &found.proposals {
        let number = proposal.number;
        let words = |key| Message::new(key).with("proposal", Value::Number(number.into()));
        let support = CommissionAct::SupportProposal { commission, proposal: number };
        buttons.extend(look.said_button(&words("commission-support"), &Act::Commission(support)));
        let back = CommissionAct::TakeBackProposal { commission, proposal: number };
        buttons.extend(look.said_button(&words("commission-take-back"), &Act::Commission(back)));
    }
    buttons.extend(look.open_button("commission-leave", &Act::Commission(CommissionAct::LeavePlace { commission })));
    let measures = found.scope.iter().flat_map(|head| &head.measures).filter(|measure| !measure.void);
    for measure in measures.take(MEASURES_MAX) {
        let words = Message::new("commission-put-void").with("measure", Value::Number(measure.number.into()));
        let question = CommissionQuestion::Void { commission, measure: measure.number };
        buttons.extend(look.said_button(&words, &ask(question)));
    }
    let discharge = CommissionQuestion::Discharge { commission };
    buttons.extend(look.open_button("commission-put-discharge", &ask(discharge)));
    buttons
}

/// The forms: evidence, a measure, the report, an extension, a wider scope.
pub(super) fn of(look: Look<'_>, commission: CommissionId) -> Vec<Form> {
    let form = |act: &'static str, button: &'static str, title: &'static str| {
        Form::new(act, look.words(button)).folded(look.words(title)).hidden("commission", commission.0)
    };
    let says = unsaid();
    let evidence = look.allows(&Act::Commission(CommissionAct::EnterEvidence { commission, says: unsaid() }));
    let evidence = evidence.then(|| {
        form("enter-evidence", "commission-evidence-button", "commission-evidence-form")
            .area("says", look.words("commission-evidence-says"))
    });
    let measure = CommissionAct::ProposeMeasure { commission, head: 1, says: unsaid() };
    let measure = look.allows(&Act::Commission(measure)).then(|| {
        form("propose-measure", "commission-propose-button", "commission-measure-form")
            .count("head", look.words("commission-measure-head"))
            .area("says", look.words("commission-measure-says"))
    });
    let report = look.allows(&Act::Commission(CommissionAct::ProposeReport { commission, says })).then(|| {
        form("propose-report", "commission-propose-button", "commission-report-form")
            .area("says", look.words("commission-report-says"))
    });
    let due = look.state.commissions.get(commission).map_or(Instant::MIN, |found| found.due);
    let to = due.plus(std::time::Duration::from_secs(1));
    let extend = look.allows(&ask(CommissionQuestion::Extend { commission, to, reason: unsaid() })).then(|| {
        form("extend-commission", "commission-put-button", "commission-extend-form")
            .moment("to", look.words("commission-extend-to"), Needed::Yes)
            .line("reason", look.words("commission-extend-reason"), Needed::Yes)
    });
    let widen = look.allows(&ask(CommissionQuestion::Widen { commission, head: unsaid() })).then(|| {
        form("widen-commission", "commission-put-button", "commission-widen-form").line(
            "head",
            look.words("commission-widen-head"),
            Needed::Yes,
        )
    });
    [evidence, measure, report, extend, widen].into_iter().flatten().collect()
}

/// The form by which a body is asked to establish a commission.
pub(in crate::pages) fn establish(look: Look<'_>, body: BodyId) -> Option<Form> {
    let due = look.state.now.plus(std::time::Duration::from_hours(24));
    let question = CommissionQuestion::Establish {
        body,
        name: unsaid(),
        members: vec![MemberId(1)],
        due,
        extensions: 0,
        scope: vec![unsaid()],
    };
    look.allows(&ask(question)).then(|| {
        Form::new("establish-commission", look.words("commission-put-button"))
            .folded(look.words("commission-establish-form"))
            .hidden("body", body.0)
            .line("name", look.words("commission-name"), Needed::Yes)
            .line("members", look.words("commission-establish-members"), Needed::Yes)
            .moment("due", look.words("commission-establish-due"), Needed::Yes)
            .count("extensions", look.words("commission-establish-extensions"))
            .area("scope", look.words("commission-establish-scope"))
    })
}
