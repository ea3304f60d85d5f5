//! A division: the question, how it stands, who has voted how, and how to vote.

use askama::Template;
use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::division::act::Came;
use tauride_rules::division::between::Between;
use tauride_rules::ids::DivisionId;
use tauride_rules::position::state::Put;
use tauride_rules::votes::choice::{Choice, Count};
use tauride_view::division::roll_call;
use tauride_view::{Division, Sitting};

use super::seats::Part;
use super::{Main, filled, matter};
use crate::bits::{Button, Form, Link, Said, Say};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// The most votes that are listed on a page.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "division/live.html")]
struct Live {
    say: Say,
    standing: Said,
    whole: Option<Said>,
    needed: Vec<Said>,
    /// How many demand that cards decide, if anybody does.
    demanded: Option<Said>,
    reports: Vec<(Link, Count)>,
    /// What was resolved by it, if it carried.
    resolution: Option<Link>,
    meaning: Option<Said>,
    compared: Vec<Said>,
}

/// A vote by name.
struct Vote {
    member: Link,
    seat: Option<Link>,
    choice: Said,
    /// What it is worth, where cards decide.
    cards: Option<Said>,
    /// Whether that is as those instructed who elect the seat, if anybody was instructed.
    verdict: Option<Said>,
}

#[derive(Template)]
#[template(path = "division/page.html")]
struct Page {
    say: Say,
    id: DivisionId,
    live: String,
    question: String,
    item: Option<String>,
    /// The motion that is put, if it is one.
    motion: Option<Link>,
    sitting: Link,
    by: Link,
    signed_in: bool,
    is_over: bool,
    buttons: Vec<Button>,
    forms: Vec<Form>,
    votes: Vec<Vote>,
    votes_part: Part,
}

pub(super) fn live(look: Look<'_>, id: DivisionId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, &Division::of(look.state, id)?)))
}

pub(super) fn page(look: Look<'_>, id: DivisionId, query: &Fields) -> Option<Main> {
    let division = Division::of(look.state, id)?;
    let sitting = Sitting::of(look.state, division.sitting)?;
    let live = gather_live(look, &division);
    let all = usize::try_from(division.voted).unwrap_or(usize::MAX);
    let votes_part = Part::wanted(query, "votes", SHOWN, all);
    let votes = roll_call(look.state, id, votes_part.window()).items.into_iter();
    let said = |message| Said::new(look.base, look.telling.parts(&message));
    let question = heading(look, &division);
    let place = division.subject.item().and_then(|item| usize::try_from(item).ok());
    let item = place.and_then(|item| sitting.agenda.get(item.checked_sub(1)?)).cloned();
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        question: question.clone(),
        item,
        motion: division
            .motion
            .as_ref()
            .map(|motion| Link::new(look.base, Place::Motion(motion.id), super::motion::heading(look, motion))),
        sitting: Link::new(look.base, Place::Sitting(sitting.id), look.text(&tauride_tell::sitting(&sitting))),
        by: look.named_member(&division.by),
        signed_in: look.viewer.is_some(),
        is_over: division.is_over(),
        buttons: buttons(look, id),
        forms: hands(look, id)
            .into_iter()
            .chain(estimate(look, id))
            .chain(matter::note(look, Put::Question(id)))
            .collect(),
        votes: votes
            .map(|vote| Vote {
                member: look.named_member(&vote.member),
                seat: vote.seat.map(|seat| look.seat(seat)),
                choice: said(tauride_tell::vote(vote.choice)),
                cards: vote.cards.map(|worth| said(tauride_tell::card_of(worth))),
                verdict: vote.verdict.map(|verdict| said(tauride_tell::verdict(verdict))),
            })
            .collect(),
        votes_part,
    };
    Some(Main::new(question, Place::Division(id), move || Page { live: filled(&live), ..page }.render()).told(look))
}

/// Returns what a division is on: the question, in words or as its chapter says it, or the motion.
pub(super) fn heading(look: Look<'_>, division: &Division) -> String {
    tauride_tell::division_question(look.state, division, |message| look.text(message))
}

fn gather_live(look: Look<'_>, division: &Division) -> Live {
    let said = |message| Said::new(look.base, look.telling.parts(&message));
    let reports = look.state.division(division.id).map_or(&[][..], |division| division.hands.reports());
    let compared = division.compared.as_ref().map(tauride_tell::compared);
    Live {
        say: look.say(),
        standing: said(tauride_tell::division_standing(division)),
        whole: division.whole.map(|whole| said(tauride_tell::division_whole(whole))),
        resolution: division.resolution.map(|id| look.resolution(id)),
        meaning: division.matter.as_ref().map(|noted| said(tauride_tell::meaning(noted))),
        compared: compared.into_iter().flatten().map(said).collect(),
        demanded: Some(division.cards_demanded)
            .filter(|members| *members > 0 && !division.is_over())
            .map(|members| said(tauride_tell::cards_demanded(members))),
        needed: tauride_tell::division_needed(division).into_iter().map(said).collect(),
        reports: reports.iter().map(|(teller, count)| (look.member(*teller), *count)).collect(),
    }
}

fn buttons(look: Look<'_>, division: DivisionId) -> Vec<Button> {
    let vote = |choice| DivisionAct::Vote { division, choice };
    let casting = |choice| DivisionAct::CastingVote { division, choice };
    let acts = [
        ("division-second", DivisionAct::Second { division }),
        ("division-take-back", DivisionAct::TakeBack { division }),
        ("division-turn-to-hands", DivisionAct::TurnToHands { division }),
        ("division-declare-carried", DivisionAct::Acclaim { division, came: Came::Carried }),
        ("division-declare-rejected", DivisionAct::Acclaim { division, came: Came::Rejected }),
        ("division-demand-count", DivisionAct::DemandCount { division }),
        ("division-demand-cards", DivisionAct::DemandCards { division }),
    ];
    // Nobody is told before they vote what would come of it, and the hall does not wait for a page.
    let votes = [
        ("poll-for", vote(Choice::For)),
        ("poll-against", vote(Choice::Against)),
        ("poll-abstain", vote(Choice::Abstain)),
        ("division-casting-for", casting(Choice::For)),
        ("division-casting-against", casting(Choice::Against)),
    ];
    let button = |(words, act)| look.open_button(words, &Act::Division(act));
    let votes = votes.into_iter().filter_map(button).map(Button::at_once);
    votes.chain(acts.into_iter().filter_map(button)).collect()
}

fn hands(look: Look<'_>, division: DivisionId) -> Option<Form> {
    let act = Act::Division(DivisionAct::CountHands { division, count: Count::default() });
    look.allows(&act).then(|| {
        let form = Form::new("count-hands", look.words("poll-report")).hidden("division", division.0);
        form.count("for", look.words("poll-for"))
            .count("against", look.words("poll-against"))
            .count("abstain", look.words("poll-abstaining"))
    })
}

fn estimate(look: Look<'_>, division: DivisionId) -> Option<Form> {
    // What decides nothing is refused as too close; whoever may estimate at all may say that nobody is against it.
    let (r#for, against) = (Between { least: 1, most: 1 }, Between::default());
    let act = Act::Division(DivisionAct::Estimate { division, r#for, against });
    look.allows(&act).then(|| {
        let form = Form::new("estimate", look.words("division-estimate-button"))
            .folded(look.words("division-estimate"))
            .hidden("division", division.0);
        form.count("for-least", look.words("division-for-least"))
            .count("for-most", look.words("division-for-most"))
            .count("against-least", look.words("division-against-least"))
            .count("against-most", look.words("division-against-most"))
    })
}
