//! What one may do about a sitting.

use tauride_rules::Act;
use tauride_rules::ids::{BodyId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::sitting::SittingAct;
use tauride_rules::sitting::state::Phase;
use tauride_rules::terms::Text;
use tauride_rules::votes::electorate::Right;

use crate::bits::{Button, Form, Needed};
use crate::look::Look;

/// Returns the forms by which a sitting of a body is called or demanded, for whoever may.
pub(crate) fn announce(look: Look<'_>, body: BodyId) -> Vec<Form> {
    let (opens, place) = (Instant::MAX, Text::from("-"));
    let agenda = || vec![Text::from("-")];
    let call = Act::Sitting(SittingAct::Call { body, opens, place: place.clone(), agenda: agenda() });
    let demand = Act::Sitting(SittingAct::Demand { body, opens, place, agenda: agenda() });
    let form = |act, button, words| {
        let form = Form::new(act, look.words(button)).folded(look.words(words)).hidden("body", body.0);
        let form = form.moment("opens", look.words("sitting-opens-utc"), Needed::Yes);
        form.line("place", look.words("sitting-place"), Needed::Yes).area("agenda", look.words("sitting-agenda-items"))
    };
    let call = look.allows(&call).then(|| form("call-sitting", "sitting-call-button", "sitting-call"));
    let demand = look.allows(&demand).then(|| form("demand-sitting", "sitting-demand-button", "sitting-demand"));
    call.into_iter().chain(demand).collect()
}

/// Returns a button for everything that needs no more words.
pub(super) fn buttons(look: Look<'_>, sitting: SittingId) -> Vec<Button> {
    let acts = [
        ("sitting-join", SittingAct::Join { sitting }),
        ("sitting-open-it", SittingAct::Open { sitting }),
        ("sitting-check-in", SittingAct::CheckIn { sitting }),
        ("sitting-take-chair", SittingAct::TakeChair { sitting }),
        ("sitting-resume", SittingAct::Resume { sitting }),
        ("sitting-want-to-close", SittingAct::Close { sitting }),
        ("sitting-want-to-go-on", SittingAct::GoOn { sitting }),
        ("sitting-step-back", SittingAct::StepBack { sitting }),
        ("sitting-leave", SittingAct::Leave { sitting }),
    ];
    acts.into_iter().filter_map(|(words, act)| look.open_button(words, &Act::Sitting(act))).collect()
}

/// Returns the forms for what needs more words.
pub(super) fn forms(look: Look<'_>, id: SittingId) -> Vec<Form> {
    let Some((viewer, sitting)) = look.viewer.zip(look.state.sitting(id)) else { return Vec::new() };
    let form =
        |act, button, words| Form::new(act, look.words(button)).folded(look.words(words)).hidden("sitting", id.0);
    let here = sitting.is_held() && sitting.hall.has(viewer);
    let votes = here && sitting.hall.right_of(viewer).is_some();
    let own = |seat| look.state.sits_now(viewer).any(|own| own == seat);
    let seat = sitting.hall.right_of(viewer).and_then(Right::seat);
    let mut forms = Vec::new();
    if sitting.phase == Phase::Called && look.allows(&postponed(id, look)) {
        forms.push(form("postpone-sitting", "sitting-postpone-button", "sitting-postpone").moment(
            "to",
            look.words("sitting-to-utc"),
            Needed::Yes,
        ));
    }
    if sitting.is_held() && !votes && sitting.rule.alternates {
        let words = "sitting-step-in";
        forms.push(form("step-in", "sitting-step-in-button", words).line(
            "seat",
            look.words("sitting-their-seat"),
            Needed::Yes,
        ));
    }
    if votes && seat.is_none_or(own) {
        forms.push(form("adjourn-sitting", "sitting-adjourn-button", "sitting-adjourn").moment(
            "to",
            look.words("sitting-to-utc"),
            Needed::Yes,
        ));
    }
    if here {
        forms.push(
            form("follow-out", "sitting-follow-button", "sitting-follow").member("leader", look.words("sitting-whom")),
        );
        let walk_out = form("walk-out", "sitting-walk-out-button", "sitting-walk-out");
        forms.push(walk_out.line("statement", look.words("sitting-statement"), Needed::No));
        if sitting.phase == Phase::Open && sitting.hall.chair() == Some(viewer) {
            let interrupt = form("interrupt-sitting", "sitting-interrupt-button", "sitting-interrupt");
            forms.push(interrupt.line("reason", look.words("sitting-why"), Needed::Yes));
        }
        let detained = form("report-detained", "sitting-report-button", "sitting-report-detained");
        forms.push(detained.member("member", look.words("sitting-who")).line(
            "says",
            look.words("sitting-known"),
            Needed::Yes,
        ));
    }
    if look.allows(&Act::Sitting(SittingAct::ReportForce { sitting: id, closed_by: Text::default() })) {
        let force = form("report-force", "sitting-report-button", "sitting-report-force");
        forms.push(force.line("closed_by", look.words("sitting-by-whom"), Needed::No));
    }
    forms
}

/// A postponement by as little as can be: whoever may ask for it may ask for another.
fn postponed(sitting: SittingId, look: Look<'_>) -> Act {
    let opens = look.state.sitting(sitting).map_or(Instant::MAX, |sitting| sitting.opens);
    Act::Sitting(SittingAct::Postpone { sitting, to: opens.plus(std::time::Duration::from_secs(1)) })
}
