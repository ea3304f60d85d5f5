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
        let form = Form::new(act, button).folded(words).hidden("body", body.0).moment("opens", "Opens (UTC)");
        form.line("place", "Place", Needed::Yes).area("agenda", "Agenda, one item a line")
    };
    let call = look.allows(&call).then(|| form("call-sitting", "Call it", "Call a sitting"));
    let demand = look.allows(&demand).then(|| form("demand-sitting", "Demand it", "Demand a sitting"));
    call.into_iter().chain(demand).collect()
}

/// Returns a button for everything that needs no more words.
pub(super) fn buttons(look: Look<'_>, sitting: SittingId) -> Vec<Button> {
    let acts = [
        ("Join the demand", SittingAct::Join { sitting }),
        ("Open the sitting", SittingAct::Open { sitting }),
        ("Check in", SittingAct::CheckIn { sitting }),
        ("Take the chair", SittingAct::TakeChair { sitting }),
        ("Resume the sitting", SittingAct::Resume { sitting }),
        ("Want to close", SittingAct::Close { sitting }),
        ("Want to go on", SittingAct::GoOn { sitting }),
        ("Step back", SittingAct::StepBack { sitting }),
        ("Leave the hall", SittingAct::Leave { sitting }),
    ];
    acts.into_iter().filter_map(|(words, act)| look.open_button(words, &Act::Sitting(act))).collect()
}

/// Returns the forms for what needs more words.
pub(super) fn forms(look: Look<'_>, id: SittingId) -> Vec<Form> {
    let Some((viewer, sitting)) = look.viewer.zip(look.state.sitting(id)) else { return Vec::new() };
    let form = |act, button, words| Form::new(act, button).folded(words).hidden("sitting", id.0);
    let here = sitting.is_held() && sitting.hall.has(viewer);
    let votes = here && sitting.hall.right_of(viewer).is_some();
    let own = |seat| look.state.sits_now(viewer).any(|own| own == seat);
    let seat = sitting.hall.right_of(viewer).and_then(Right::seat);
    let mut forms = Vec::new();
    if sitting.phase == Phase::Called && look.allows(&postponed(id, look)) {
        forms.push(form("postpone-sitting", "Postpone it", "Postpone the sitting").moment("to", "To (UTC)"));
    }
    if sitting.is_held() && !votes && sitting.rule.alternates {
        let words = "Step in for a member who is absent";
        forms.push(form("step-in", "Step in", words).line("seat", "Their seat, such as S9", Needed::Yes));
    }
    if votes && seat.is_none_or(own) {
        forms.push(form("adjourn-sitting", "Want it adjourned", "Adjourn the sitting").moment("to", "To (UTC)"));
    }
    if here {
        forms.push(form("follow-out", "Follow them", "Follow somebody out of the hall").member("leader", "Whom"));
        let walk_out = form("walk-out", "Walk out", "Walk out, with all who will follow you");
        forms.push(walk_out.line("statement", "What you declare", Needed::No));
        if sitting.phase == Phase::Open && sitting.hall.chair() == Some(viewer) {
            let interrupt = form("interrupt-sitting", "Interrupt it", "Interrupt the sitting");
            forms.push(interrupt.line("reason", "Why", Needed::Yes));
        }
        let detained = form("report-detained", "Report it", "Report that a member is detained");
        forms.push(detained.member("member", "Who").line("says", "What is known of it", Needed::Yes));
    }
    if look.allows(&Act::Sitting(SittingAct::ReportForce { sitting: id, closed_by: Text::default() })) {
        let force = form("report-force", "Report it", "Report that the sitting was closed by force");
        forms.push(force.line("closed_by", "By whom, if you know", Needed::No));
    }
    forms
}

/// A postponement by as little as can be: whoever may ask for it may ask for another.
fn postponed(sitting: SittingId, look: Look<'_>) -> Act {
    let opens = look.state.sitting(sitting).map_or(Instant::MAX, |sitting| sitting.opens);
    Act::Sitting(SittingAct::Postpone { sitting, to: opens.plus(std::time::Duration::from_secs(1)) })
}
