//! The chain of legitimacy of a body, or of what one resolved: from those who decide down to those who elect.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_view::legitimacy::{Seats, Tier};
use tauride_view::{Filling, Legitimacy};

use super::Main;
use crate::bits::{Fill as _, Link, Picture, Say};
use crate::draw;
use crate::look::Look;
use crate::place::Place;

/// A link of the chain.
struct Row {
    /// Those of whom it is: by name, or their kind and how many.
    heading: Option<Message<'static>>,
    kind: String,
    who: Message<'static>,
    article: String,
    picture: Picture,
    told: Vec<Message<'static>>,
    gaps: Vec<Message<'static>>,
}

/// The decision, where it is the chain of one.
struct Decided {
    link: Link,
    article: Option<String>,
    told: Vec<Message<'static>>,
    flaws: Vec<Message<'static>>,
}

#[derive(Template)]
#[template(path = "legitimacy/page.html")]
struct Page {
    say: Say,
    crumb: Link,
    heading: String,
    summary: Message<'static>,
    is_whole: bool,
    decided: Option<Decided>,
    tiers: Vec<Row>,
    base: Vec<Row>,
    not_followed: u64,
}

/// What stands on the page of a body or a resolution: whether the chain is whole, and where it is shown.
pub(super) struct Summary {
    pub(super) address: String,
    pub(super) told: Message<'static>,
}

/// Returns what stands on the page of a resolution.
pub(super) fn summary_of(look: Look<'_>, id: ResolutionId) -> Option<Summary> {
    Legitimacy::of_resolution(look.state, id).map(|found| summary(look, Place::RightOfResolution(id), &found))
}

/// Returns what stands on the page of a body.
pub(super) fn summary_of_body(look: Look<'_>, id: BodyId) -> Option<Summary> {
    Legitimacy::of_body(look.state, id).map(|found| summary(look, Place::RightOfBody(id), &found))
}

fn summary(look: Look<'_>, place: Place, found: &Legitimacy) -> Summary {
    let address = format!("{}{}", look.base, place.path());
    Summary { address, told: tauride_tell::legitimacy_summary(found) }
}

/// Returns the page of a body.
pub(super) fn of_body(look: Look<'_>, id: BodyId) -> Option<Main> {
    let found = Legitimacy::of_body(look.state, id)?;
    Some(page(look, Place::RightOfBody(id), look.body(id), &found))
}

/// Returns the page of what was resolved.
pub(super) fn of_resolution(look: Look<'_>, id: ResolutionId) -> Option<Main> {
    let found = Legitimacy::of_resolution(look.state, id)?;
    let crumb = look.named_body(&found.body);
    Some(page(look, Place::RightOfResolution(id), crumb, &found))
}

fn page(look: Look<'_>, place: Place, crumb: Link, found: &Legitimacy) -> Main {
    let decided = found.decision.as_ref().map(|decision| Decided {
        link: Link::new(look.base, Place::Resolution(decision.resolution), decision.title.clone()),
        article: decision.article.clone(),
        told: tauride_tell::legitimacy_decided(found, decision),
        flaws: decision.flaws.iter().map(|flaw| tauride_tell::legitimacy_flaw(found, flaw)).collect(),
    });
    let base = found.base.iter().map(|base| Row {
        heading: (base.count > 1).then(|| several(base.count, &base.kind)),
        kind: if base.count > 1 { String::new() } else { base.kind.clone() },
        who: tauride_tell::legitimacy_units(base),
        article: String::new(),
        picture: Picture::default(),
        told: vec![tauride_tell::legitimacy_electors(base)],
        gaps: Vec::new(),
    });
    let page = Page {
        say: look.say(),
        crumb,
        heading: look.text(&tauride_tell::legitimacy(found)),
        summary: tauride_tell::legitimacy_summary(found),
        is_whole: found.broken() == 0,
        decided,
        tiers: found.tiers.iter().map(|tier| row(look, tier)).collect(),
        base: base.collect(),
        not_followed: found.not_followed,
    };
    let title = page.heading.clone();
    Main::new(title, place, move || page.render()).told(look)
}

fn several(count: u64, kind: &str) -> Message<'static> {
    Message::new("legitimacy-kinds").with("count", count.value()).with("kind", kind.value())
}

fn row(look: Look<'_>, tier: &Tier) -> Row {
    Row {
        heading: (tier.count > 1).then(|| several(tier.count, &tier.kind)),
        kind: if tier.count > 1 { String::new() } else { tier.kind.clone() },
        who: tauride_tell::legitimacy_who(tier),
        article: tier.article.clone(),
        picture: picture(look, tier.seats),
        told: tauride_tell::legitimacy_tier(tier),
        gaps: tier.gaps.iter().map(|gap| tauride_tell::legitimacy_gap(tier, gap)).collect(),
    }
}

/// The seats of a tier: elected ones solid, those that are held in another way hatched, vacant ones hollow.
fn picture(look: Look<'_>, seats: Seats) -> Picture {
    let words = Message::new("legitimacy-picture")
        .with("elected", seats.elected.value())
        .with("otherwise", seats.otherwise.value())
        .with("vacant", seats.vacant.value());
    let few = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let filling = Filling { filled: few(seats.elected), contested: few(seats.otherwise), vacant: few(seats.vacant) };
    draw::strip_of(filling, &look.text(&words))
}
