//! What will follow from an act, said before it is asked for.
//!
//! The law is asked, in a rehearsal: nothing is entered, and nothing that is said is made up.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use tauride_clerk::{Request, SubmitError};
use tauride_codec::Road;
use tauride_message::Message;
use tauride_rules::ballot::BallotAct;
use tauride_rules::ids::{MemberId, PollId};
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::RecallAct;
use tauride_rules::{Act, Actor, Event, Refusal, State};
use tauride_tell::Telling;
use tokio::sync::oneshot;

use crate::bits::{Article, Said, Say};
use crate::caller::Caller;
use crate::pages::Main;
use crate::place::Place;
use crate::reader::Reader;
use crate::show::Gathered;
use crate::told::Told;
use crate::{acts, answers, show};

/// The key of what is said in place of what follows where votes are counted: whoever closes could otherwise choose the moment.
const COUNTED: &str = "before-counted";
/// The key of what is said where a vote may be the last one: whoever casts it could otherwise choose by what comes of each.
const CAST: &str = "before-cast";

#[derive(Template)]
#[template(path = "before/page.html")]
struct Page {
    say: Say,
    deed: String,
    told: Told,
    refused: Option<(Said, Article)>,
    act: String,
    grave: bool,
    back: String,
}

/// Shows a page, or what will follow from an act that a button on it is about.
pub(crate) async fn look(caller: Caller) -> Response {
    let place = Place::from_path(&caller.path);
    match place.zip(caller.query.get("before")) {
        Some((place, act)) => asked(&caller, place, act).await,
        None => show::page(caller).await,
    }
}

/// Shows what will follow from the act in the query.
async fn asked(caller: &Caller, place: Place, act: &str) -> Response {
    let Some(member) = caller.member else {
        let text = Telling::new(caller.language()).words("frame-nobody-signed-in");
        return show::not_done(caller, place, StatusCode::UNAUTHORIZED, text);
    };
    match acts::decoded(act) {
        Ok(act) => page(caller, place, (member, act)).await,
        Err(error) => show::not_done(caller, place, StatusCode::UNPROCESSABLE_ENTITY, error.to_string()),
    }
}

/// Shows what will follow from an act, with a button that names it.
pub(crate) async fn page(caller: &Caller, place: Place, (member, act): (MemberId, Act)) -> Response {
    let untold = caller.served.look(Reader::NOBODY, |look, _| untold(look.state, &act));
    let rehearsed = if untold.is_some() { Ok(Ok(None)) } else { rehearsed(caller, member, &act).await };
    let (events, refusal) = match rehearsed {
        Ok(Ok(events)) => (events, None),
        Ok(Err(refusal)) => (None, Some(refusal)),
        Err(error) => {
            let none = crate::unanswered::Unanswered::from(&error);
            return none.mark(show::not_done(caller, place, none.status, none.text.clone()));
        }
    };
    let gathered = caller.served.look(caller.reader(), |look, view| {
        let told = match &events {
            Some(events) => Told::of(look.state, events, member),
            None => Told { said: untold.map(Message::new).into_iter().collect(), more: 0 },
        };
        let deed = tauride_tell::deed(look.state, &act);
        let deed = look.text(&deed.unwrap_or_else(|| tauride_tell::act(Actor::Member(member), &act)));
        let page = Page {
            say: look.say(),
            deed: deed.clone(),
            told,
            refused: refusal.as_ref().map(|refusal| look.refused(refusal)),
            act: serde_json::to_string(&act).unwrap_or_default(),
            grave: recalls(&act),
            back: format!("{}{}", caller.served.base, place.path()),
        };
        Gathered::new(look, view, Some(Main::new(deed, place, move || page.render()).told(look)))
    });
    match gathered {
        Some(gathered) => gathered.into_response(caller, None, StatusCode::OK),
        None => answers::no_federation(),
    }
}

/// Asks the clerk without holding up this thread.
async fn rehearsed(
    caller: &Caller,
    member: MemberId,
    act: &Act,
) -> Result<Result<Option<Vec<Event>>, Refusal>, SubmitError> {
    let (sender, answer) = oneshot::channel();
    let request = Request::new(Actor::Member(member), act.clone()).by_road(Road::SignedIn);
    caller.served.clerk.rehearse_with(request, move |answer| {
        // Whoever asked may have gone.
        let _ = sender.send(answer);
    });
    let answer = answer.await.unwrap_or(Err(SubmitError::Closed))?;
    Ok(answer.map(Some))
}

/// Returns what is said in place of what follows, where that could be the sum of votes that nobody is shown before.
fn untold(state: &State, act: &Act) -> Option<&'static str> {
    let hidden = |poll: PollId| state.poll(poll).is_some_and(|poll| !poll.shows_totals());
    #[expect(clippy::wildcard_enum_match_arm, reason = "nothing else ends a vote")]
    match act {
        Act::Ballot(BallotAct::CloseVoting { .. }) => Some(COUNTED),
        Act::Ballot(BallotAct::CastBallot { .. } | BallotAct::ReportHands { .. }) => Some(CAST),
        Act::Poll(PollAct::ClosePoll { poll }) if hidden(*poll) => Some(COUNTED),
        Act::Poll(PollAct::CastVote { poll, .. } | PollAct::ReportCount { poll, .. }) if hidden(*poll) => Some(CAST),
        _ => None,
    }
}

/// Whether somebody is recalled by an act, or asked for it.
fn recalls(act: &Act) -> bool {
    matches!(
        act,
        Act::Recall(RecallAct::SignRecall { .. }) | Act::Poll(PollAct::OpenPoll { question: Question::Recall(_) })
    )
}
