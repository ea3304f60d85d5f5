//! A checked charter: what the founders set, as numbers and names that the law reads.
//!
//! `tauride-charter` makes it from the text that people write, and makes prose from it. A charter in this form has
//! passed the checks there; the law still meets every name that it cannot find with a refusal.

use alloc::vec::Vec;

mod by_name;

use serde::{Deserialize, Serialize};

use crate::ground::civil::Span;
use crate::ground::civil::{DayOfYear, Zone};
use crate::ground::share::Share;

pub use crate::ground::text::Text;

pub use tauride_tally::apportion::Method as Apportionment;
pub use tauride_tally::method::Method;

/// Declares a charter type with the one wire form that all of them have.
macro_rules! wire {
    ($($item:item)*) => {$(
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        $item
    )*};
}

wire! {
    /// The rules that a federation set itself.
    pub struct Charter {
        /// The federation's name.
        pub name: Text,
        /// The language of its texts, as a BCP 47 tag.
        pub language: Text,
        /// The zone whose calendar and clocks count, with its table: no newer one changes what is decided (clock.10).
        #[serde(default, skip_serializing_if = "Zone::is_utc")]
        pub zone: Zone,
        /// How it begins.
        pub founding: Founding,
        /// The kinds of unit where electors belong.
        pub units: Vec<UnitKind>,
        /// The kinds of body.
        pub bodies: Vec<BodyKind>,
        /// Who may call which body together.
        pub convocations: Vec<ConvocationRule>,
        /// How the charter is changed.
        pub amend: AmendRule,
        /// Which acts wait for whose consent; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub consents: Vec<ConsentRule>,
    }

    /// The time in which the founders enrol and form what nobody else can yet.
    pub struct Founding {
        /// The charter's article.
        pub article: Text,
        /// How long it lasts unless the founders end it sooner; `None`: until they do.
        pub lasts: Option<Span>,
    }

    /// A kind of unit: branch, factory, regiment, village, list of contributors.
    pub struct UnitKind {
        /// Its name in this charter.
        pub name: Text,
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
        /// The office whose holder keeps the roll of a unit that has no registrar of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stands_in: Option<OfficeName>,
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

    /// A kind of body.
    pub struct BodyKind {
        /// Its name in this charter.
        pub name: Text,
        /// The charter's article.
        pub article: Text,
        /// Why, in a line; may be empty.
        pub reason: Text,
        /// What sort of body it is.
        pub nature: Nature,
        /// The kind of unit or body that it belongs to: the unit of an assembly, the council that elects an
        /// executive or an office, the council that a section is part of. `None` for a council.
        pub of: Option<Text>,
        /// For a section: the names of the council's seat rules whose holders sit in it.
        pub parts: Vec<Text>,
        /// How long a body of this kind lives if it was formed provisionally, before it must be ratified.
        pub provisional: Option<Span>,
        /// The kind of body that ratifies it.
        pub ratified_by: Option<Text>,
        /// Who fills its seats.
        pub seats: Vec<SeatRule>,
        /// Whether and how it may add members itself.
        pub co_option: Option<CoOption>,
        /// Whether somebody who belongs to several of the units that send to it votes in each of them.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub votes_in_each: bool,
        /// How it decides when no other rule says so.
        pub decides: PollRule,
        /// The share of its voting seats that must once have been filled before it decides; `None`: as the rulebook
        /// says (body.16).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seated: Option<Share>,
    }

    /// The sorts of body.
    #[derive(Copy)]
    pub enum Nature {
        /// All electors of a unit.
        Assembly,
        /// Delegates.
        Council,
        /// Elected by a council and answering to it.
        Executive,
        /// One seat.
        Office,
        /// Part of a council.
        Section,
    }

    /// Certain seats of a body: who fills them, how many there are, and how they are held.
    pub struct SeatRule {
        /// Its name within the body.
        pub name: Text,
        /// The charter's article.
        pub article: Text,
        /// Who fills the seats.
        pub from: From,
        /// How many seats a sender gets.
        pub norm: Norm,
        /// By what right the seats are held.
        pub source: Source,
        /// Whether a holder votes, or has a voice only.
        pub votes: bool,
        /// Who may stand.
        pub eligible: Eligible,
        /// How long a mandate lasts; `None`: until it is ended otherwise.
        pub term: Option<Term>,
        /// How many terms in a row one person may hold a seat here; `None`: any number. One term is rotation.
        pub terms_max: Option<u8>,
        /// How long somebody may sit for a holder; `None`: as long as the rulebook says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub substitutes: Option<Span>,
        /// How the seats are elected.
        pub election: ElectionRule,
        /// How holders may be recalled.
        pub recalls: Vec<RecallRule>,
        /// What becomes of a seat in a higher body that was held through this one.
        pub higher: Higher,
        /// How a vacancy is filled, tried in this order; empty: it stays vacant until an election is called.
        pub vacancy: Vec<Fill>,
        /// For how long somebody is elected to a seat whose term has begun (mandate.21).
        #[serde(default, skip_serializing_if = "ByElection::is_for_the_rest")]
        pub by_election: ByElection,
        /// How long before a term ends its successors are elected, to take their seats when it does; `None`: when the seats
        /// have fallen vacant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub successors: Option<Span>,
        /// How long some seats are held the first time, the shortest first; the others for a full term (mandate.31).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub first_terms: Vec<FirstTerm>,
        /// Who serves how long at first.
        #[serde(default, skip_serializing_if = "Staggered::is_by_votes")]
        pub staggered: Staggered,
    }

    /// How long some seats are held the first time.
    #[derive(Copy)]
    pub struct FirstTerm {
        /// How many.
        pub seats: u32,
        /// Their first term.
        pub term: Term,
    }

    /// What decides who serves longer, where terms that begin together end at different times.
    #[derive(Copy, Default)]
    pub enum Staggered {
        /// Those with more votes serve longer.
        #[default]
        ByVotes,
        /// A lot.
        ByLot,
    }

    /// Who fills certain seats.
    pub enum From {
        /// The electors of each unit of a kind.
        Unit(Text),
        /// The voting members of each body of a kind.
        Body(Text),
        /// The body's own electors: for the offices of an assembly or a council.
        Itself,
    }

    /// The source of a seat.
    pub enum Source {
        /// Elected by its constituency.
        Elected,
        /// Held by whoever holds another seat.
        ExOfficio(OfficeName),
        /// Reserved for its constituency by agreement.
        Reserved(Text),
        /// Filled by the body itself.
        CoOpted,
        /// Taken by people whom nobody elected: provisional bodies only.
        SelfConstituted,
    }

    /// Who may stand for a seat.
    #[derive(Copy)]
    pub enum Eligible {
        /// The electors of the seat.
        Electors,
        /// Every member of the federation.
        Members,
    }

    /// What becomes of a higher seat when the lower one that it is held through ends.
    #[derive(Copy)]
    pub enum Higher {
        /// It ends at once.
        EndsAtOnce,
        /// Its holder stays as caretaker until a successor is seated.
        UntilSuccessor,
        /// Nothing.
        Stays,
    }

    /// A way of filling a vacancy.
    #[derive(Copy)]
    pub enum Fill {
        /// The first alternate who may take the seat.
        Alternate,
        /// Whoever is elected when the ballots of the election are counted again without the one who left.
        Countback,
        /// A fresh election, called at once.
        ByElection,
    }

    /// How long a mandate lasts.
    #[derive(Copy)]
    pub enum Term {
        /// Until a day of the year, when it begins.
        Until {
            /// The day.
            day: DayOfYear,
            /// How many times it comes until the term ends: 1 is the next.
            years: u32,
        },
        /// Until successors are elected in a part of the year, and no longer than that part.
        Between {
            /// The day on which it begins.
            from: DayOfYear,
            /// The day after its last.
            until: DayOfYear,
            /// How many times it begins until the term ends: 1 is the next.
            years: u32,
        },
        /// So long, by the calendar.
        #[serde(untagged)]
        For(Span),
    }

    /// For how long somebody is elected to a seat whose term has begun.
    #[derive(Copy, Default)]
    pub enum ByElection {
        /// For what is left of the term.
        #[default]
        RestOfTerm,
        /// For a term of their own.
        FullTerm,
    }

    /// A norm of representation: how many seats a sender gets.
    pub enum Norm {
        /// A fixed number.
        Fixed {
            /// Seats for each sender.
            seats: u32,
        },
        /// One seat for so many.
        OnePer {
            /// How many make a seat.
            per: u32,
            /// A remainder of more than this makes a further seat; `None`: remainders make none.
            fraction_over: Option<u32>,
            /// The fewest seats of a sender.
            minimum: u32,
            /// The most seats of a sender.
            maximum: Option<u32>,
            /// What is counted.
            basis: Basis,
        },
        /// By a table.
        Table {
            /// Up to so many (inclusive), so many seats; in rising order.
            rows: Vec<(u32, u32)>,
            /// Beyond the last row: for each started so many, so many seats more.
            beyond: Option<(u32, u32)>,
            /// What is counted.
            basis: Basis,
        },
        /// A fixed total, shared out among all senders.
        Apportioned {
            /// All seats together.
            total: u32,
            /// The method, by its name.
            #[serde(with = "by_name::apportionment")]
            #[cfg_attr(feature = "schema", schemars(schema_with = "by_name::apportionment::schema"))]
            method: Apportionment,
            /// The fewest seats of a sender.
            minimum: u32,
            /// What is counted.
            basis: Basis,
        },
    }

    /// What a norm counts.
    pub enum Basis {
        /// The electors on the roll; for a body, those of all units below it.
        Electors,
        /// A figure declared under this name, such as "inhabitants".
        Declared(Text),
    }

    /// How seats are elected.
    pub struct ElectionRule {
        /// The charter's article.
        pub article: Text,
        /// The counting method, by its name.
        #[serde(with = "by_name")]
        #[cfg_attr(feature = "schema", schemars(schema_with = "by_name::schema"))]
        pub method: Method,
        /// How many candidates an elector may vote for; `None`: as many as there are seats, under approval any number.
        pub votes_each: Option<u32>,
        /// How votes are given.
        pub ballot: Manner,
        /// How long nominations stay open; `None`: until the returning officer closes them.
        pub nominations: Option<Span>,
        /// How long voting stays open; `None`: until the returning officer closes it.
        pub voting: Option<Span>,
        /// How many alternates are elected with the delegates.
        pub alternates: Alternates,
        /// The share of the electors that must vote.
        pub turnout: Option<Share>,
        /// How long after the election a credential may be contested; `None`: as the rulebook says (credential.4).
        pub contest: Option<Span>,
        /// Who decides on a contested credential, and how; `None`: as the rulebook says (credential.6).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub credentials: Option<CredentialRule>,
        /// To how many decimals votes are counted, for a method that leaves that to the charter.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decimals: Option<u32>,
        /// How many points an elector gives: to each candidate at most, or together, as the method says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub points: Option<u32>,
        /// Of which groups so many must or may be elected; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub groups: Vec<GroupRule>,
    }

    /// Who decides on contested credentials, and how.
    pub struct CredentialRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that decides; `None`: the body in which the seat is.
        pub by: Option<Text>,
        /// What share of the votes refuses a credential.
        pub majority: Share,
        /// Of what.
        pub of: MajorityOf,
        /// The share of those entitled that must vote; `None`: as the rulebook says.
        pub turnout: Option<Share>,
        /// The grounds that count here; empty: all that the rulebook has.
        pub grounds: Vec<Ground>,
    }

    /// A ground on which a credential is contested: each is about the election, and none about what the holder does.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum Ground {
        /// The elected could not be elected: they were no elector, or had served their terms.
        Eligibility,
        /// The election was not called as it should be, or not everybody knew of it.
        Notice,
        /// Candidates were kept out, or let in wrongly.
        Nominations,
        /// People were on the roll who should not be, or were not who should.
        Roll,
        /// Votes were given by others than the electors, or more than once.
        Votes,
        /// The votes were counted wrongly.
        Count,
        /// Electors were threatened, bribed or deceived.
        Influence,
    }

    /// How many of a group must or may hold seats. Who belongs to it is what candidates declare.
    pub struct GroupRule {
        /// What divides the candidates, such as "gender": nobody belongs to two groups of one category. Empty: nothing
        /// but this group itself.
        pub category: Text,
        /// What those of the group have in common, such as "women".
        pub name: Text,
        /// How many of them must be elected at least.
        pub min: u32,
        /// How many of them may be elected at most; `None`: any number.
        pub max: Option<u32>,
    }

    /// How votes are given.
    #[derive(Copy)]
    pub enum Manner {
        /// Each elector's vote is recorded under their name.
        Named,
        /// A show of hands, counted by two tellers.
        Hands,
    }

    /// How many alternates.
    pub enum Alternates {
        /// So many.
        Fixed(u32),
        /// As many as delegates.
        AsManyAsSeats,
    }

    /// One way to recall the holder of a seat.
    pub struct RecallRule {
        /// The charter's article.
        pub article: Text,
        /// Why, in a line; may be empty.
        pub reason: Text,
        /// By what means.
        pub by: RecallWay,
        /// Whether only by electing a successor.
        pub constructive: bool,
        /// How long after taking the seat a holder cannot be recalled.
        pub grace: Span,
        /// How long after a recall that failed no other may begin.
        pub cool_down: Span,
    }

    /// The means of a recall.
    pub enum RecallWay {
        /// Signatures of the electors.
        Petition {
            /// How many must sign.
            threshold: Share,
            /// Of whom.
            of: PetitionBasis,
            /// How long a petition stays open; `None`: as long as the seat is held.
            lasts: Option<Span>,
            /// The poll that a full petition opens; `None`: the seat falls vacant at once.
            opens: Option<PollRule>,
        },
        /// A decision of those who elect the seat.
        Decision {
            /// How they decide.
            poll: PollRule,
        },
        /// Standing ballots: a seat is held only while its electors hold it up.
        Standing {
            /// The share of the electors below which support must not fall.
            floor: Option<Share>,
            /// By how many electors a challenger must lead.
            lead: u32,
            /// For how long.
            held_for: Span,
        },
    }

    /// What a petition's threshold is a share of.
    #[derive(Copy)]
    pub enum PetitionBasis {
        /// All electors of the seat.
        Electors,
        /// The electors divided by the seats that they fill together.
        ElectorsPerSeat,
    }

    /// How a question is decided.
    pub struct PollRule {
        /// The charter's article.
        pub article: Text,
        /// What carries.
        pub majority: Share,
        /// Of what.
        pub of: MajorityOf,
        /// The share of the electors that must vote.
        pub turnout: Option<Share>,
        /// How long the poll stays open; `None`: as long as the rulebook says (votes.8).
        pub lasts: Option<Span>,
        /// Whether hands are counted.
        #[serde(default, skip_serializing_if = "Hands::are_not_counted")]
        pub hands: Hands,
    }

    /// Whether two tellers may count hands on a question (votes.10).
    #[derive(Copy, Default)]
    pub enum Hands {
        /// No: everybody votes by name.
        #[default]
        No,
        /// Yes, and the poll stays open for its time.
        Counted,
        /// Yes, and the poll is over when two counts agree.
        Close,
    }

    /// What a majority is a share of.
    #[derive(Copy)]
    pub enum MajorityOf {
        /// Votes for and against; abstentions do not count.
        Votes,
        /// All votes, abstentions among them.
        Present,
        /// All electors: members of the roll, or filled seats.
        Electors,
        /// All seats of the body, vacant ones among them.
        Seats,
    }

    /// A body's right to add members itself.
    pub struct CoOption {
        /// The charter's article.
        pub article: Text,
        /// The most that co-opted seats may be of the elected ones.
        pub maximum: Share,
        /// Whether a co-opted member votes.
        pub votes: bool,
    }

    /// Who may call a body together.
    pub struct ConvocationRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that is called.
        pub calls: Text,
        /// The least time between call and meeting.
        pub notice: Span,
        /// Whether anyone may call, or only the founders.
        pub open: bool,
        /// Who answers for a unit; enough of its electors unless the charter says otherwise.
        #[serde(default, skip_serializing_if = "Answers::is_by_electors")]
        pub answers: Answers,
    }

    /// Who answers a call for a unit.
    #[derive(Copy, Default)]
    pub enum Answers {
        /// Enough of its electors.
        #[default]
        Electors,
        /// An officer of its meeting; while it has none, enough of its electors.
        Officer,
        /// An officer of its meeting; while it has none, any of its electors.
        AnyElector,
    }

    /// An act that waits for the consent of an office.
    pub struct ConsentRule {
        /// The charter's article.
        pub article: Text,
        /// Which act.
        pub to: Consented,
        /// The office whose holders consent.
        pub by: OfficeName,
        /// How long they have.
        pub within: Span,
        /// What it means that none of them says anything.
        pub silence: Silence,
    }

    /// The acts that may wait for consent.
    #[derive(Copy)]
    pub enum Consented {
        /// A sender is added to a council.
        Affiliate,
        /// The norms of representation are applied anew.
        Apportion,
        /// A figure is declared for a unit.
        DeclareFigure,
        /// A member's weight is set.
        SetWeight,
        /// A member is struck off a roll.
        Strike,
    }

    /// What silence means.
    #[derive(Copy)]
    pub enum Silence {
        /// Consent.
        Allows,
        /// None.
        Refuses,
    }

    /// How the charter is changed.
    pub struct AmendRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that decides.
        pub by: Text,
        /// How it decides.
        pub poll: PollRule,
        /// Articles that need more.
        pub entrenched: Vec<Text>,
        /// What they need; `None`: they cannot be changed.
        pub entrenched_poll: Option<PollRule>,
    }
}

impl Term {
    /// Returns how long a full term is.
    pub const fn length(self) -> Span {
        match self {
            Self::For(span) => span,
            Self::Until { years, .. } | Self::Between { years, .. } => Span::years(years),
        }
    }
}

impl Staggered {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    fn is_by_votes(&self) -> bool {
        *self == Self::ByVotes
    }
}

impl ByElection {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    fn is_for_the_rest(&self) -> bool {
        *self == Self::RestOfTerm
    }
}

impl Enrolment {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    fn is_by_two(&self) -> bool {
        *self == Self::ByTwoOfficers
    }
}

impl Hands {
    /// Returns whether everybody votes by name.
    pub const fn are_not_counted(&self) -> bool {
        matches!(self, Self::No)
    }
}

impl Charter {
    /// Returns the place and rules of a kind of unit.
    pub fn unit_kind(&self, name: &str) -> Option<(u16, &UnitKind)> {
        find(&self.units, |kind| &*kind.name == name)
    }

    /// Returns the place and rules of a kind of body.
    pub fn body_kind(&self, name: &str) -> Option<(u16, &BodyKind)> {
        find(&self.bodies, |kind| &*kind.name == name)
    }
}

impl Answers {
    /// Returns whether enough of its electors answer for a unit, which need not be said.
    pub fn is_by_electors(&self) -> bool {
        *self == Self::Electors
    }
}

impl BodyKind {
    /// Returns the place and rules of the seats with a name.
    pub fn seat_rule(&self, name: &str) -> Option<(u16, &SeatRule)> {
        find(&self.seats, |rule| &*rule.name == name)
    }
}

fn find<T>(items: &[T], is: impl Fn(&T) -> bool) -> Option<(u16, &T)> {
    let (index, item) = items.iter().enumerate().find(|(_, item)| is(item))?;
    Some((u16::try_from(index).ok()?, item))
}
