//! Where a member would follow, and where they agree to sit.

use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::body::BodyAct;
use tauride_rules::body::state::{Consent, Constituency};
use tauride_rules::ids::MemberId;
use tauride_rules::terms::{BodyKind, Source, Text};
use tauride_view::sits_for::Group;

use crate::bits::{Button, Fill as _, Form, Link, Needed};
use crate::look::Look;
use crate::place::Place;

/// Where a member is an alternate, among the seats that they elect: the election that made them one, and the body.
pub(super) fn follows(look: Look<'_>, member: MemberId, groups: &[Group]) -> Vec<(Link, Link)> {
    let elected = groups.iter().filter(|group| group.elector);
    let places = elected.filter_map(|group| look.state.constituency(group.constituency));
    let theirs = places.filter(|place| place.alternates.contains(&member));
    let of = |place: &Constituency| {
        let election = place.last_election?;
        Some((Link::new(look.base, Place::Election(election), election.to_string()), look.body(place.body)))
    };
    theirs.filter_map(of).collect()
}

/// The bodies in which a member has agreed to sit (body.12), each with a button to take that back.
pub(super) fn agreed(look: Look<'_>, member: MemberId) -> Vec<(Message<'static>, Button)> {
    let given = look.state.consents.get(&member).into_iter().flatten();
    let rows = given.filter_map(|Consent { kind, name }| {
        let act = Act::Body(BodyAct::WithdrawConsent { kind: kind.clone(), name: name.clone() });
        let said = Message::new("me-agreed-body").with("name", (**name).value()).with("kind", (**kind).value());
        Some((said, look.open_button("me-no-longer-agree", &act)?))
    });
    rows.collect()
}

/// Forms by which somebody agrees to sit in a body that is about to constitute itself: one for each kind of which the
/// charter lets that be.
pub(super) fn agree(look: Look<'_>) -> Vec<Form> {
    let name: Text = "-".into();
    let kinds = look.state.charter.iter().flat_map(|charter| &charter.bodies);
    let open = kinds
        .filter(|kind| kind.seats.iter().any(|rule| rule.source == Source::SelfConstituted))
        .filter(|kind| look.allows(&Act::Body(BodyAct::Consent { kind: kind.name.clone(), name: name.clone() })));
    let form = |kind: &BodyKind| {
        let what = look.text(&Message::new("me-agree-name").with("kind", (*kind.name).value()));
        Form::new("agree", look.words("me-agree")).said("kind", &kind.name).line("name", what, Needed::Yes)
    };
    open.map(form).collect()
}
