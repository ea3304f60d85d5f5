//! A label: who declares it, what it comes out of, and what one may declare about it.

use askama::Template;
use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::affiliation::AffiliationAct;
use tauride_rules::ids::{BodyId, ElectionId, LabelId, MemberId};
use tauride_rules::instant::Instant;
use tauride_view::label::{self, Declarer};
use tauride_view::{Label, named};

use super::Main;
use super::seats::Part;
use crate::bits::{Button, Form, Link, Needed, Say, unsaid};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// The most who are listed on a page.
const SHOWN: usize = 200;
/// The most labels that are listed.
const LABELS_MAX: usize = 40;

#[derive(Template)]
#[template(path = "label/page.html")]
struct Page {
    say: Say,
    id: LabelId,
    name: String,
    standing: Message<'static>,
    founder: Link,
    founded: Instant,
    out_of: Vec<Link>,
    merged: Option<(Link, Instant)>,
    signed_in: bool,
    buttons: Vec<Button>,
    forms: Vec<Form>,
    who: Vec<(Link, Message<'static>)>,
    who_part: Part,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: LabelId, query: &Fields) -> Option<Main> {
    let label = Label::of(look.state, id)?;
    let all = usize::try_from(label.members.saturating_add(label.sympathisers)).unwrap_or(usize::MAX);
    let who_part = Part::wanted(query, "who", SHOWN, all);
    let who = label::declarers(look.state, id, who_part.window()).items;
    let row = |one: &Declarer| (look.named_member(&one.member), tauride_tell::stance(one.stance, one.since));
    let page = Page {
        say: look.say(),
        id,
        standing: tauride_tell::label_standing(&label),
        founder: look.named_member(&label.founder),
        founded: label.founded,
        out_of: label.out_of.iter().map(|origin| look.named_label(origin)).collect(),
        merged: label.merged.as_ref().map(|merged| (look.named_label(&merged.into), merged.at)),
        signed_in: look.viewer.is_some(),
        buttons: buttons(look, id),
        forms: split(look, id).into_iter().collect(),
        who: who.iter().map(row).collect(),
        who_part,
        name: label.name,
    };
    let title = page.name.clone();
    Some(Main::new(title, Place::Label(id), move || page.render()).told(look))
}

fn buttons(look: Look<'_>, label: LabelId) -> Vec<Button> {
    let own = look.viewer.and_then(|viewer| look.state.affiliations.of(viewer)).is_some_and(|own| own.label == label);
    let renounce = own.then_some(("label-renounce", AffiliationAct::Renounce {}));
    let acts = [
        ("label-declare", AffiliationAct::Declare { label }),
        ("label-sympathise", AffiliationAct::Sympathise { label }),
    ];
    let acts = acts.into_iter().chain(renounce);
    acts.filter_map(|(words, act)| look.open_button(words, &Act::Affiliation(act))).collect()
}

/// The form by which somebody who declares a label founds another out of it.
fn split(look: Look<'_>, id: LabelId) -> Option<Form> {
    let form = found_form(look, "label-split");
    allows(look, vec![id]).then(|| form.filled("out_of", look.words("label-out-of"), &id.to_string()))
}

/// The form by which somebody founds a label.
pub(super) fn found(look: Look<'_>) -> Option<Form> {
    allows(look, Vec::new()).then(|| found_form(look, "label-found"))
}

fn found_form(look: Look<'_>, words: &'static str) -> Form {
    let form = Form::new("found-label", look.words("label-found-button")).folded(look.words(words));
    form.line("name", look.words("label-name"), Needed::Yes)
}

/// Whether somebody may found a label out of these, under a name that nobody has yet.
fn allows(look: Look<'_>, out_of: Vec<LabelId>) -> bool {
    look.allows(&Act::Affiliation(AffiliationAct::FoundLabel { name: unsaid(), out_of }))
}

/// What a member declares, as a link, and how they stand to it.
pub(super) fn declared(look: Look<'_>, member: MemberId) -> Option<(Link, Message<'static>)> {
    let found = label::declared(look.state, member)?;
    Some((look.named_label(&found.label), tauride_tell::stance(found.stance, found.since)))
}

/// The labels that somebody declares, each with how it stands, and how many more there are.
pub(super) fn lasting(look: Look<'_>) -> (Vec<(Link, Message<'static>)>, usize) {
    let all = look.state.affiliations.lasting();
    let more = all.len().saturating_sub(LABELS_MAX);
    let row = |id| {
        let label = Label::of(look.state, id)?;
        Some((look.named_label(&named::label(look.state, id)), tauride_tell::label_standing(&label)))
    };
    (all.take(LABELS_MAX).filter_map(row).collect(), more)
}

/// The fractions in a body, each with who sits in it.
pub(super) fn fractions(look: Look<'_>, body: BodyId) -> Vec<(Link, Message<'static>)> {
    let all = label::fractions(look.state, body);
    all.iter().map(|one| (look.named_label(&one.label), tauride_tell::fraction(one))).collect()
}

/// What somebody who sits in a body may do about its fractions.
pub(super) fn of_body(look: Look<'_>, body: BodyId) -> Vec<Button> {
    let own = look.viewer.and_then(|viewer| look.state.affiliations.of(viewer)).map(|own| own.label);
    let join = own.map(|label| ("label-join", AffiliationAct::JoinFraction { label, body }));
    let leave = ("label-leave", AffiliationAct::LeaveFraction { body });
    let acts = join.into_iter().chain([leave]);
    acts.filter_map(|(words, act)| look.open_button(words, &Act::Affiliation(act))).collect()
}

/// The lists of an election: how many stand on each, and who of them declares something else by now.
pub(super) fn lists(look: Look<'_>, election: ElectionId) -> Vec<(Link, Message<'static>, Vec<Link>)> {
    let all = label::lists(look.state, election);
    let otherwise = |list: &label::List| list.otherwise.iter().map(|member| look.named_member(member)).collect();
    all.iter().map(|list| (look.named_label(&list.label), tauride_tell::list(list), otherwise(list))).collect()
}
