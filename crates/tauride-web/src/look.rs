//! Looking things up in the state, for whoever looks at a page.
//!
//! Everything here runs under the clerk's shared lock and returns plain data; templates are filled outside it.

use std::sync::Arc;

use tauride_message::Message;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{
    AgreementId, BodyId, CommissionId, ConstituencyId, LabelId, MatterId, MemberId, ResolutionId, SeatId, UnitId,
};
use tauride_rules::mandate::state::Mandate;
use tauride_rules::{Act, Actor, Refusal, State, decide};
use tauride_tell::Telling;
use tauride_view::tree::Tree;
use tauride_view::{Election, Named, Whose, named};

use crate::bits::{Article, Base, Button, Link, Said, Say};
use crate::place::Place;
use crate::trees::Trees;

/// The state, seen by somebody.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    /// What is true now.
    pub(crate) state: &'a State,
    /// Where the federation's pages begin.
    pub(crate) base: &'a Base,
    /// Who looks, if they are signed in.
    pub(crate) viewer: Option<MemberId>,
    /// In which language they read, and by which clocks times are told.
    pub(crate) telling: Telling<'a>,
    /// How many entries the record has.
    pub(crate) entry: u64,
    /// Who sends to whom, kept until the record grows.
    pub(crate) trees: &'a Trees,
}

impl Look<'_> {
    /// Returns for whom the page is told, for its templates.
    pub(crate) fn say(&self) -> Say {
        Say::new(self.base, self.telling.language(), self.state.charter.clone())
    }

    /// Tells a sentence that has no arguments, as text.
    pub(crate) fn words(&self, key: &'static str) -> String {
        self.telling.words(key)
    }

    /// Tells a message as text.
    pub(crate) fn text(&self, message: &Message<'_>) -> String {
        self.telling.text(message)
    }

    /// Returns who sends to whom.
    pub(crate) fn tree(&self) -> Arc<Tree> {
        self.trees.at(self.entry, self.state)
    }

    /// Returns a member under the name that they last stood under, or by number.
    pub(crate) fn member(&self, member: MemberId) -> Link {
        self.named_member(&named::member(self.state, member))
    }

    /// Returns the holder of a mandate under the name that they stood under.
    pub(crate) fn holder(&self, mandate: &Mandate) -> Link {
        self.named_member(&named::holder(self.state, mandate))
    }

    /// Returns a member by name.
    pub(crate) fn named_member(&self, member: &Named<MemberId>) -> Link {
        Link::new(self.base, Place::Member(member.id), tauride_tell::called(member))
    }

    /// Returns a label that was gathered.
    pub(crate) fn named_label(&self, label: &Named<LabelId>) -> Link {
        Link::new(self.base, Place::Label(label.id), label.name.clone())
    }

    /// Returns a commission that was gathered.
    pub(crate) fn named_commission(&self, commission: &Named<CommissionId>) -> Link {
        Link::new(self.base, Place::Commission(commission.id), tauride_tell::called(commission))
    }

    /// Returns an agreement that was gathered.
    pub(crate) fn named_agreement(&self, agreement: &Named<AgreementId>) -> Link {
        Link::new(self.base, Place::Agreement(agreement.id), tauride_tell::called(agreement))
    }

    /// Returns a matter that was gathered.
    pub(crate) fn named_matter(&self, matter: &Named<MatterId>) -> Link {
        Link::new(self.base, Place::Matter(matter.id), tauride_tell::called(matter))
    }

    /// Returns a body by name.
    pub(crate) fn named_body(&self, body: &Named<BodyId>) -> Link {
        Link::new(self.base, Place::Body(body.id), tauride_tell::called(body))
    }

    /// Returns a unit or body by name.
    pub(crate) fn whose(&self, whose: &Whose) -> Link {
        match whose {
            Whose::Unit(unit) => Link::new(self.base, Place::Unit(unit.id), tauride_tell::called(unit)),
            Whose::Body(body) => self.named_body(body),
        }
    }

    /// Returns a seat by what it is: `delegate of North in Council`.
    pub(crate) fn place(&self, place: &tauride_view::Place) -> Link {
        Link::new(self.base, Place::Seat(place.seat), self.text(&tauride_tell::seat(place)))
    }

    /// Returns an election by what it is for: `Election of the chair of Council`.
    pub(crate) fn election(&self, election: &Election) -> Link {
        Link::new(self.base, Place::Election(election.id), self.text(&tauride_tell::election(election)))
    }

    /// Returns a seat by number.
    pub(crate) fn seat(&self, seat: SeatId) -> Link {
        Link::new(self.base, Place::Seat(seat), seat.to_string())
    }

    /// Returns a resolution by number.
    pub(crate) fn resolution(&self, resolution: ResolutionId) -> Link {
        Link::new(self.base, Place::Resolution(resolution), resolution.to_string())
    }

    /// Returns a unit by name.
    pub(crate) fn unit(&self, unit: UnitId) -> Link {
        self.sender(Sender::Unit(unit))
    }

    /// Returns a body by name.
    pub(crate) fn body(&self, body: BodyId) -> Link {
        self.sender(Sender::Body(body))
    }

    /// Returns a sender by name.
    pub(crate) fn sender(&self, sender: Sender) -> Link {
        self.whose(&named::whose(self.state, sender))
    }

    /// Returns whoever fills the seats of a constituency.
    pub(crate) fn electors_of(&self, constituency: ConstituencyId) -> Option<Link> {
        self.state.constituency(constituency).map(|constituency| self.sender(constituency.from))
    }

    /// Returns the kind of a body as the charter calls it.
    pub(crate) fn kind(&self, body: BodyId) -> String {
        named::kind(self.state, body)
    }

    /// Returns a button for an act, or the law's reason against it; nothing for somebody who is not signed in. Its words
    /// are those of a key.
    pub(crate) fn button(&self, key: &'static str, act: &Act) -> Option<Button> {
        let by = Actor::Member(self.viewer?);
        Some(Button::new(self.words(key), act, decide(self.state, by, act).err().map(|refusal| self.refused(&refusal))))
    }

    /// Returns why the law says no, in the reader's language, and by which article.
    pub(crate) fn refused(&self, refusal: &Refusal) -> (Said, Article) {
        (Said::new(self.base, self.telling.parts(&refusal.message())), Article::of(refusal, self.telling))
    }

    /// Returns a button for an act that the law allows to whoever looks, and nothing otherwise. Its words are those of a key.
    pub(crate) fn open_button(&self, key: &'static str, act: &Act) -> Option<Button> {
        self.said_button(&Message::new(key), act)
    }

    /// Returns such a button with the words of a message.
    pub(crate) fn said_button(&self, words: &Message<'_>, act: &Act) -> Option<Button> {
        self.allows(act).then(|| Button::new(self.text(words), act, None))
    }

    /// Returns whether the law allows an act to whoever looks.
    pub(crate) fn allows(&self, act: &Act) -> bool {
        self.viewer.is_some_and(|viewer| decide(self.state, Actor::Member(viewer), act).is_ok())
    }
}

/// Returns the name that a member last stood under, or the number.
pub(crate) fn name_of(state: &State, member: MemberId) -> String {
    tauride_tell::called(&named::member(state, member))
}
