//! What a page is about, and where it is.

use tauride_message::Thing;
use tauride_rules::ids::{
    AgreementId, BodyId, ChargeId, CommissionId, DeedId, DivisionId, DocumentId, ElectionId, InquiryId, LabelId,
    MatterId, MemberId, MotionId, PollId, ReportId, ResignationId, ResolutionId, SeatId, SittingId, UnitId,
};

/// A page of a federation that says how something stands, and where members act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// The federation as a whole.
    Federation,
    /// A unit.
    Unit(UnitId),
    /// A body.
    Body(BodyId),
    /// By what right a body decides.
    RightOfBody(BodyId),
    /// A member.
    Member(MemberId),
    /// A seat.
    Seat(SeatId),
    /// An election.
    Election(ElectionId),
    /// The count of an election.
    Count(ElectionId),
    /// A poll.
    Poll(PollId),
    /// A sitting.
    Sitting(SittingId),
    /// A division.
    Division(DivisionId),
    /// A label.
    Label(LabelId),
    /// A motion.
    Motion(MotionId),
    /// A resolution.
    Resolution(ResolutionId),
    /// By what right something was resolved.
    RightOfResolution(ResolutionId),
    /// A matter.
    Matter(MatterId),
    /// What a body did, as it was reported.
    Deed(DeedId),
    /// A document that a body deposited sealed.
    Document(DocumentId),
    /// A commission.
    Commission(CommissionId),
    /// An agreement.
    Agreement(AgreementId),
    /// An inquiry.
    Inquiry(InquiryId),
    /// A report.
    Report(ReportId),
    /// A charge.
    Charge(ChargeId),
    /// A joint resignation.
    Resignation(ResignationId),
    /// The map of powers.
    Powers,
    /// What is open to whoever is signed in.
    Me,
}

impl Place {
    /// Returns the page of a thing; nothing for one that has none.
    pub(crate) fn of(thing: Thing, number: u32) -> Option<Self> {
        Some(match thing {
            Thing::Member => Self::Member(MemberId(number)),
            Thing::Unit => Self::Unit(UnitId(number)),
            Thing::Body => Self::Body(BodyId(number)),
            Thing::Seat => Self::Seat(SeatId(number)),
            Thing::Election => Self::Election(ElectionId(number)),
            Thing::Poll => Self::Poll(PollId(number)),
            Thing::Sitting => Self::Sitting(SittingId(number)),
            Thing::Division => Self::Division(DivisionId(number)),
            Thing::Label => Self::Label(LabelId(number)),
            Thing::Motion => Self::Motion(MotionId(number)),
            Thing::Resolution => Self::Resolution(ResolutionId(number)),
            Thing::Matter => Self::Matter(MatterId(number)),
            Thing::Deed => Self::Deed(DeedId(number)),
            Thing::Document => Self::Document(DocumentId(number)),
            Thing::Commission => Self::Commission(CommissionId(number)),
            Thing::Agreement => Self::Agreement(AgreementId(number)),
            Thing::Inquiry => Self::Inquiry(InquiryId(number)),
            Thing::Report => Self::Report(ReportId(number)),
            Thing::Charge => Self::Charge(ChargeId(number)),
            Thing::Resignation => Self::Resignation(ResignationId(number)),
            Thing::Constituency | Thing::Mandate | Thing::Convocation | Thing::Pending => return None,
        })
    }

    /// Returns the thing that the page is about; nothing for a place that is no one thing.
    pub(crate) fn thing(self) -> Option<(Thing, u32)> {
        Some(match self {
            Self::Federation
            | Self::Count(_)
            | Self::RightOfBody(_)
            | Self::RightOfResolution(_)
            | Self::Powers
            | Self::Me => return None,
            Self::Unit(id) => (Thing::Unit, id.0),
            Self::Body(id) => (Thing::Body, id.0),
            Self::Member(id) => (Thing::Member, id.0),
            Self::Seat(id) => (Thing::Seat, id.0),
            Self::Election(id) => (Thing::Election, id.0),
            Self::Poll(id) => (Thing::Poll, id.0),
            Self::Sitting(id) => (Thing::Sitting, id.0),
            Self::Division(id) => (Thing::Division, id.0),
            Self::Label(id) => (Thing::Label, id.0),
            Self::Motion(id) => (Thing::Motion, id.0),
            Self::Resolution(id) => (Thing::Resolution, id.0),
            Self::Matter(id) => (Thing::Matter, id.0),
            Self::Deed(id) => (Thing::Deed, id.0),
            Self::Document(id) => (Thing::Document, id.0),
            Self::Commission(id) => (Thing::Commission, id.0),
            Self::Agreement(id) => (Thing::Agreement, id.0),
            Self::Inquiry(id) => (Thing::Inquiry, id.0),
            Self::Report(id) => (Thing::Report, id.0),
            Self::Charge(id) => (Thing::Charge, id.0),
            Self::Resignation(id) => (Thing::Resignation, id.0),
        })
    }

    /// Reads the part of a path below the federation: `/seats/S9`, with or without the letter.
    pub(crate) fn from_path(path: &str) -> Option<Self> {
        let path = path.trim_matches('/');
        let (folder, name) = match path {
            "" => return Some(Self::Federation),
            "powers" => return Some(Self::Powers),
            "me" => return Some(Self::Me),
            _ => path.split_once('/')?,
        };
        Some(match folder {
            "units" => Self::Unit(UnitId(number('U', name)?)),
            "bodies" => with_right(name, 'B', |id| Self::Body(BodyId(id)), |id| Self::RightOfBody(BodyId(id)))?,
            "members" => Self::Member(MemberId(number('M', name)?)),
            "seats" => Self::Seat(SeatId(number('S', name)?)),
            "elections" => match name.strip_suffix("/count") {
                Some(name) => Self::Count(ElectionId(number('E', name)?)),
                None => Self::Election(ElectionId(number('E', name)?)),
            },
            "polls" => Self::Poll(PollId(number('P', name)?)),
            "sittings" => Self::Sitting(SittingId(number('H', name)?)),
            "divisions" => Self::Division(DivisionId(number('D', name)?)),
            "labels" => Self::Label(LabelId(number('L', name)?)),
            "motions" => Self::Motion(MotionId(number('A', name)?)),
            "resolutions" => {
                let right = |id| Self::RightOfResolution(ResolutionId(id));
                with_right(name, 'R', |id| Self::Resolution(ResolutionId(id)), right)?
            }
            "matters" => Self::Matter(MatterId(number('Q', name)?)),
            "deeds" => Self::Deed(DeedId(number('O', name)?)),
            "documents" => Self::Document(DocumentId(number('F', name)?)),
            "commissions" => Self::Commission(CommissionId(number('K', name)?)),
            "agreements" => Self::Agreement(AgreementId(number('G', name)?)),
            "inquiries" => Self::Inquiry(InquiryId(number('J', name)?)),
            "reports" => Self::Report(ReportId(number('Y', name)?)),
            "charges" => Self::Charge(ChargeId(number('X', name)?)),
            "resignations" => Self::Resignation(ResignationId(number('Z', name)?)),
            _ => return None,
        })
    }

    /// Reads a name as it is said in a meeting: `S9`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let of = |letter| digits(name.strip_prefix(letter)?);
        Some(match name.chars().next()? {
            'U' => Self::Unit(UnitId(of('U')?)),
            'B' => Self::Body(BodyId(of('B')?)),
            'M' => Self::Member(MemberId(of('M')?)),
            'S' => Self::Seat(SeatId(of('S')?)),
            'E' => Self::Election(ElectionId(of('E')?)),
            'P' => Self::Poll(PollId(of('P')?)),
            'H' => Self::Sitting(SittingId(of('H')?)),
            'D' => Self::Division(DivisionId(of('D')?)),
            'L' => Self::Label(LabelId(of('L')?)),
            'A' => Self::Motion(MotionId(of('A')?)),
            'R' => Self::Resolution(ResolutionId(of('R')?)),
            'Q' => Self::Matter(MatterId(of('Q')?)),
            'O' => Self::Deed(DeedId(of('O')?)),
            'F' => Self::Document(DocumentId(of('F')?)),
            'K' => Self::Commission(CommissionId(of('K')?)),
            'G' => Self::Agreement(AgreementId(of('G')?)),
            'J' => Self::Inquiry(InquiryId(of('J')?)),
            'Y' => Self::Report(ReportId(of('Y')?)),
            'X' => Self::Charge(ChargeId(of('X')?)),
            'Z' => Self::Resignation(ResignationId(of('Z')?)),
            _ => return None,
        })
    }

    /// Returns the path below the federation.
    pub(crate) fn path(self) -> String {
        match self {
            Self::Federation => String::new(),
            Self::Unit(id) => format!("/units/{id}"),
            Self::Body(id) => format!("/bodies/{id}"),
            Self::RightOfBody(id) => format!("/bodies/{id}/legitimacy"),
            Self::Member(id) => format!("/members/{id}"),
            Self::Seat(id) => format!("/seats/{id}"),
            Self::Election(id) => format!("/elections/{id}"),
            Self::Count(id) => format!("/elections/{id}/count"),
            Self::Poll(id) => format!("/polls/{id}"),
            Self::Sitting(id) => format!("/sittings/{id}"),
            Self::Division(id) => format!("/divisions/{id}"),
            Self::Label(id) => format!("/labels/{id}"),
            Self::Motion(id) => format!("/motions/{id}"),
            Self::Resolution(id) => format!("/resolutions/{id}"),
            Self::RightOfResolution(id) => format!("/resolutions/{id}/legitimacy"),
            Self::Matter(id) => format!("/matters/{id}"),
            Self::Deed(id) => format!("/deeds/{id}"),
            Self::Document(id) => format!("/documents/{id}"),
            Self::Commission(id) => format!("/commissions/{id}"),
            Self::Agreement(id) => format!("/agreements/{id}"),
            Self::Inquiry(id) => format!("/inquiries/{id}"),
            Self::Report(id) => format!("/reports/{id}"),
            Self::Charge(id) => format!("/charges/{id}"),
            Self::Resignation(id) => format!("/resignations/{id}"),
            Self::Powers => "/powers".to_owned(),
            Self::Me => "/me".to_owned(),
        }
    }

    /// Returns the name as it is said in a meeting; nothing for a place that is no one thing.
    pub(crate) fn name(self) -> Option<String> {
        self.thing().map(|(thing, number)| format!("{}{number}", thing.letter()))
    }
}

/// Reads the name of a thing that has two pages: its own, and the one that says by what right it is.
fn with_right(name: &str, letter: char, own: impl Fn(u32) -> Place, right: impl Fn(u32) -> Place) -> Option<Place> {
    match name.strip_suffix("/legitimacy") {
        Some(name) => number(letter, name).map(right),
        None => number(letter, name).map(own),
    }
}

/// Reads `12` or, with the letter `M`, `M12`.
pub(crate) fn number(letter: char, name: &str) -> Option<u32> {
    digits(name.strip_prefix(letter).unwrap_or(name))
}

fn digits(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok().filter(|number| *number > 0) } else { None }
}

#[cfg(test)]
mod tests {
    use super::Place;
    use tauride_rules::ids::{ElectionId, SeatId};

    #[test]
    fn a_place_is_found_by_path_and_by_name() {
        let seat = Place::Seat(SeatId(9));
        assert_eq!(Place::from_path("/seats/S9"), Some(seat));
        assert_eq!(Place::from_path("seats/9"), Some(seat));
        assert_eq!(Place::from_path(&seat.path()), Some(seat));
        assert_eq!(Place::named("S9"), Some(seat));
        let count = Place::Count(ElectionId(2));
        assert_eq!(Place::from_path("/elections/E2/count"), Some(count));
        assert_eq!(Place::from_path(&count.path()), Some(count));
        assert_eq!(Place::from_path(""), Some(Place::Federation));
    }

    #[test]
    fn what_is_no_place_is_not_found() {
        for path in [
            "seats",
            "seats/M9",
            "seats/0",
            "seats/-1",
            "seats/+1",
            "seats/S9/x",
            "seats/S9/count",
            "elections/E1/counts",
            "chairs/1",
            "seats/99999999999",
        ] {
            assert_eq!(Place::from_path(path), None, "{path}");
        }
        for name in ["", "S", "9", "s9", "N1", "SS9", "SS"] {
            assert_eq!(Place::named(name), None, "{name}");
        }
    }
}
