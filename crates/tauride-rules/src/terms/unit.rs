//! Kinds of unit: where electors belong, and who keeps their roll.

use alloc::vec::Vec;

use crate::ground::civil::Span;
use crate::ground::text::Text;
use crate::terms::poll::PollRule;

wire! {
    /// A kind of unit: branch, factory, regiment, village, list of contributors.
    pub struct UnitKind {
        /// Its name in this charter.
        pub name: Text,
        /// What it was called first, if an amendment has renamed it: by that it is found again (charter.9).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<Text>,
        /// What prose calls it, in the forms that it needs; `None`: as its name is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub called: Option<Called>,
        /// The charter's article.
        pub article: Text,
        /// Why, in a line; may be empty.
        pub reason: Text,
        /// Whether a member belongs to one unit of this kind at most.
        pub one_each: bool,
        /// The franchise: what must be attested of everyone who is enrolled.
        pub tests: Vec<Text>,
        /// The office whose holder keeps the roll once the founding is over.
        pub registrar: Option<OfficeName>,
        /// Whether members may add themselves, attesting the tests themselves.
        pub open: bool,
        /// Whether the roll is frozen while the unit elects.
        pub frozen_in_elections: bool,
        /// Who enrols many at once; two officers unless the charter says otherwise (roll.17).
        #[serde(default, skip_serializing_if = "Enrolment::is_by_two")]
        pub enrolment: Enrolment,
        /// How long who joins waits before they vote on recalls and amendments; `None`: as the rulebook says (roll.18).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub waiting: Option<Span>,
        /// How its electors decide that it becomes one with another of its kind; `None`: by more than half of them all (succession.16).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub merges: Option<PollRule>,
        /// The office whose holder keeps the roll of a unit that has no registrar of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stands_in: Option<OfficeName>,
    }

    /// What people call a kind of unit or body.
    pub struct Called {
        /// One of them: "works council".
        pub one: Text,
        /// Several: "works councils".
        pub many: Text,
    }

    /// Who enrols more than a tenth of a roll within thirty days.
    #[derive(Copy, Default)]
    pub enum Enrolment {
        /// Two officers who are not the same person.
        #[default]
        ByTwoOfficers,
        /// One alone.
        ByOneOfficer,
    }

    /// An office by name: a kind of body and a seat rule in it.
    pub struct OfficeName {
        /// The kind of body.
        pub body: Text,
        /// The name of the seat rule.
        pub seat: Text,
    }
}

impl Enrolment {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    fn is_by_two(&self) -> bool {
        *self == Self::ByTwoOfficers
    }
}

impl UnitKind {
    /// Returns what it was called first: by that it is found again, whatever amendments call it.
    pub fn id(&self) -> &Text {
        self.id.as_ref().unwrap_or(&self.name)
    }
}
