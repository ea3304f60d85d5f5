//! Acts as forms send them.

mod agreements;
mod answers;
mod commissions;
mod divisions;
mod emergencies;
mod labels;
mod motions;
mod oversight;
mod positions;
mod sittings;
pub(crate) mod successions;

use tauride_codec::decode_act;
use tauride_codec::normal::nfc;
use tauride_rules::Act;
use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::body::{BodyAct, BodyQuestion};
use tauride_rules::credential::CredentialAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId, PollId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::{MandateAct, MandateQuestion};
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::terms::{Ground, Text};
use tauride_rules::votes::choice::{Choice, Count};

use crate::fields::Fields;
use crate::place::number;

/// The grounds on which a credential is contested, with the key of each, in the order in which a form shows them.
pub(crate) const GROUNDS: [(Ground, &str); 7] = [
    (Ground::Eligibility, "ground-eligibility"),
    (Ground::Notice, "ground-notice"),
    (Ground::Nominations, "ground-nominations"),
    (Ground::Roll, "ground-roll"),
    (Ground::Votes, "ground-votes"),
    (Ground::Count, "ground-count"),
    (Ground::Influence, "ground-influence"),
];

/// What is wrong with a form, in words that mend it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FormError {
    /// A field does not hold what it must.
    #[error("{needed} belongs in the field \"{field}\"")]
    Field {
        /// The name of the field.
        field: String,
        /// What belongs there.
        needed: &'static str,
    },
    /// A rank is left out on a ballot.
    #[error("nobody has rank {missing}, and somebody has rank {above}: number them 1, 2, 3 and so on, without a gap")]
    Gap {
        /// The rank.
        missing: u32,
        /// The next one that somebody has.
        above: u32,
    },
    /// The form asks for nothing known.
    #[error("this form asks for nothing that is known here: load the page again")]
    Unknown,
    /// The act in a button is not one.
    #[error("the act in this form cannot be read: {0}: load the page again")]
    Act(#[from] tauride_codec::CodecError),
}

/// Reads the act that a form asks for.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(crate) fn read(fields: &Fields) -> Result<Act, FormError> {
    if let Some(act) = fields.get("act") {
        return decoded(act);
    }
    let form = Form(fields);
    Ok(match fields.get("do").unwrap_or_default() {
        "accept" => {
            let (name, label, groups) = form.declared();
            Act::Election(ElectionAct::Accept { election: form.election()?, name, label, groups })
        }
        "agree" => Act::Body(BodyAct::Consent { kind: form.text("kind"), name: form.text("name") }),
        "cast" => Act::Poll(PollAct::CastVote { poll: form.poll()?, choice: form.choice()? }),
        "change-groups" => Act::Mandate(MandateAct::ChangeGroups { seat: form.seat()?, groups: form.groups() }),
        "co-opt" => ask(Question::Body(BodyQuestion::CoOpt {
            body: BodyId(form.id('B', "body")?),
            member: form.member("member")?,
        })),
        "contest" => Act::Credential(CredentialAct::ContestCredential {
            mandate: MandateId(form.id('T', "mandate")?),
            ground: form.ground()?,
            says: form.text("says"),
        }),
        "give-points" => cast(form.election()?, Ballot::Points(form.points()?)),
        "hold-up" => {
            Act::Recall(RecallAct::HoldUp { constituency: form.constituency()?, candidate: form.member("candidate")? })
        }
        "instruct" => ask(Question::Mandate(MandateQuestion::Instruct { seat: form.seat()?, text: form.text("text") })),
        "nominate" => {
            Act::Election(ElectionAct::Nominate { election: form.election()?, candidate: form.member("candidate")? })
        }
        "rank" => cast(form.election()?, Ballot::Ranking(form.ranks()?)),
        "record-lot" => Act::Election(ElectionAct::RecordLot {
            election: form.election()?,
            order: form.order()?,
            procedure: form.text("procedure"),
        }),
        "replace" => {
            ask(Question::Recall(RecallQuestion::Replace { seat: form.seat()?, successor: form.member("successor")? }))
        }
        "report-count" => Act::Poll(PollAct::ReportCount { poll: form.poll()?, count: form.votes()? }),
        "report-hands" => Act::Ballot(BallotAct::ReportHands { election: form.election()?, counts: form.hands()? }),
        "stand" => {
            let (name, label, groups) = form.declared();
            Act::Election(ElectionAct::Stand { election: form.election()?, name, label, groups })
        }
        "substitute" => Act::Mandate(MandateAct::Substitute {
            seat: form.seat()?,
            alternate: form.member("alternate")?,
            until: form.moment("until")?,
        }),
        "vote" => cast(form.election()?, Ballot::Choices(form.choices()?)),
        other => {
            let of = [
                sittings::read,
                divisions::read,
                labels::read,
                motions::read,
                positions::read,
                oversight::read,
                commissions::read,
                agreements::read,
                answers::read,
                successions::read,
                emergencies::read,
            ];
            let asked = of.into_iter().find_map(|read| read(other, &form).transpose()).transpose()?;
            return asked.ok_or(FormError::Unknown);
        }
    })
}

/// Reads an act as it stands in a button.
///
/// # Errors
///
/// [`FormError::Act`].
pub(crate) fn decoded(act: &str) -> Result<Act, FormError> {
    Ok(decode_act(act.as_bytes())?)
}

fn cast(election: ElectionId, ballot: Ballot) -> Act {
    BallotAct::CastBallot { election, ballot }.into()
}

/// Returns the act by which somebody puts a question to a vote.
pub(crate) fn ask(question: impl Into<Question>) -> Act {
    Act::Poll(PollAct::OpenPoll { question: question.into() })
}

struct Form<'a>(&'a Fields);

impl Form<'_> {
    fn id(&self, letter: char, field: &str) -> Result<u32, FormError> {
        let found = self.0.get(field).and_then(|value| number(letter, value));
        found.ok_or_else(|| wrong(field, "a number such as 12"))
    }

    fn election(&self) -> Result<ElectionId, FormError> {
        self.id('E', "election").map(ElectionId)
    }

    fn poll(&self) -> Result<PollId, FormError> {
        self.id('P', "poll").map(PollId)
    }

    fn seat(&self) -> Result<SeatId, FormError> {
        self.id('S', "seat").map(SeatId)
    }

    fn constituency(&self) -> Result<ConstituencyId, FormError> {
        self.id('C', "constituency").map(ConstituencyId)
    }

    fn member(&self, field: &str) -> Result<MemberId, FormError> {
        let found = self.0.get(field).and_then(|value| number('M', value));
        found.map(MemberId).ok_or_else(|| wrong(field, "the number of a member, such as M12,"))
    }

    /// Text of any kind; the law says whether it may be empty.
    fn text(&self, field: &str) -> Text {
        nfc(self.0.get(field).unwrap_or_default()).into()
    }

    fn choice(&self) -> Result<Choice, FormError> {
        match self.0.get("choice") {
            Some("for") => Ok(Choice::For),
            Some("against") => Ok(Choice::Against),
            Some("abstain") => Ok(Choice::Abstain),
            _ => Err(wrong("choice", "for, against or abstain")),
        }
    }

    fn ground(&self) -> Result<Ground, FormError> {
        let place = self.0.get("choice").and_then(|value| value.parse::<usize>().ok());
        let found = place.and_then(|place| GROUNDS.get(place));
        found.map(|(ground, _)| *ground).ok_or_else(|| wrong("choice", "one of the grounds"))
    }

    fn choices(&self) -> Result<Vec<MemberId>, FormError> {
        let chosen = self.0.all("choice").map(|value| number('M', value).map(MemberId));
        let chosen: Option<Vec<MemberId>> = chosen.collect();
        let mut chosen = chosen.ok_or_else(|| wrong("choice", "the number of a candidate"))?;
        chosen.sort_unstable();
        Ok(chosen)
    }

    /// The name, the label and the groups of a candidate.
    fn declared(&self) -> (Text, Text, Vec<Text>) {
        (self.text("name"), self.text("label"), self.groups())
    }

    fn groups(&self) -> Vec<Text> {
        self.0.all("group").map(|group| nfc(group).into()).collect()
    }

    /// Those ranked, the first preference first; those with the same number together. A number that is left out is more
    /// likely forgotten than meant.
    fn ranks(&self) -> Result<Vec<Vec<MemberId>>, FormError> {
        let written = self.0.beginning("rank-").filter(|(_, rank)| !rank.is_empty()).map(|(member, rank)| {
            let read = rank.parse().ok().filter(|rank| *rank > 0).zip(number('M', member).map(MemberId));
            read.ok_or_else(|| wrong(&format!("rank-{member}"), "a rank such as 1, or nothing,"))
        });
        let mut written = written.collect::<Result<Vec<(u32, MemberId)>, _>>()?;
        written.sort_unstable();
        let mut ranks: Vec<Vec<MemberId>> = Vec::new();
        for (next, equal) in (1_u32..).zip(written.chunk_by(|one, other| one.0 == other.0)) {
            match equal.first() {
                Some((rank, _)) if *rank != next => return Err(FormError::Gap { missing: next, above: *rank }),
                _ => ranks.push(equal.iter().map(|(_, member)| *member).collect()),
            }
        }
        Ok(ranks)
    }

    /// Those who are given points; nothing and 0 are none.
    fn points(&self) -> Result<Vec<(MemberId, u32)>, FormError> {
        let written = self.0.beginning("points-").filter(|(_, points)| !points.is_empty()).map(|(member, points)| {
            let given = number('M', member).map(MemberId).zip(points.parse().ok());
            given.ok_or_else(|| wrong(&format!("points-{member}"), "a number of points, or nothing,"))
        });
        let mut given = written.collect::<Result<Vec<(MemberId, u32)>, _>>()?;
        given.retain(|(_, points)| *points > 0);
        given.sort_unstable();
        Ok(given)
    }

    fn hands(&self) -> Result<Vec<(MemberId, u32)>, FormError> {
        let counts = self.0.beginning("hands-").map(|(member, hands)| {
            let count = number('M', member).map(MemberId).zip(hands.parse().ok());
            count.ok_or_else(|| wrong(&format!("hands-{member}"), "the number of hands"))
        });
        let mut counts = counts.collect::<Result<Vec<_>, _>>()?;
        counts.sort_unstable();
        Ok(counts)
    }

    fn votes(&self) -> Result<Count, FormError> {
        let hands = |field: &str| {
            let count = self.0.get(field).and_then(|count| count.parse().ok());
            count.ok_or_else(|| wrong(field, "the number of hands"))
        };
        Ok(Count { r#for: hands("for")?, against: hands("against")?, abstain: hands("abstain")? })
    }

    fn number(&self, field: &str) -> Result<u32, FormError> {
        let number = self.0.get(field).and_then(|number| number.parse().ok());
        number.ok_or_else(|| wrong(field, "a whole number"))
    }

    fn item(&self) -> Result<u32, FormError> {
        let item = self.0.get("item").and_then(|item| item.parse().ok());
        item.ok_or_else(|| wrong("item", "the number of an item of the agenda"))
    }

    fn order(&self) -> Result<Vec<MemberId>, FormError> {
        let order = self.ids('M', "order").filter(|order| !order.is_empty());
        let order = order.ok_or_else(|| wrong("order", "the numbers of members, such as M5 M3,"))?;
        Ok(order.into_iter().map(MemberId).collect())
    }

    /// The numbers of several things, such as `M5 M3`; nothing if one of them is none.
    fn ids(&self, letter: char, field: &str) -> Option<Vec<u32>> {
        let words = self.0.get(field).unwrap_or_default().split([' ', ',']).filter(|word| !word.is_empty());
        words.map(|word| number(letter, word)).collect()
    }

    /// Several texts, one a line; empty lines are none.
    fn lines(&self, field: &str) -> Vec<Text> {
        let lines = self.0.get(field).unwrap_or_default().lines();
        lines.map(str::trim).filter(|line| !line.is_empty()).map(Text::from).collect()
    }

    /// Browsers send `2026-03-03T09:05`; the law's time is UTC to the second.
    fn moment(&self, field: &str) -> Result<Instant, FormError> {
        let value = self.0.get(field).unwrap_or_default();
        let ends = ["", "Z", ":00Z"];
        let read = ends.iter().find_map(|end| Instant::parse(&format!("{value}{end}")));
        read.ok_or_else(|| wrong(field, "a day and time such as 2026-03-03T09:05"))
    }
}

fn wrong(field: &str, needed: &'static str) -> FormError {
    FormError::Field { field: field.to_owned(), needed }
}

#[cfg(test)]
mod tests {
    use super::{FormError, read};
    use crate::fields::Fields;

    #[track_caller]
    fn check(form: &str, act: &str) {
        let read = read(&Fields::parse(form.as_bytes())).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), act);
    }

    #[test]
    fn forms_of_labels_are_read_as_acts() {
        check(
            "do=found-label&name=Left&out_of=L1,+2",
            r#"{"affiliation":{"found-label":{"name":"Left","out_of":[1,2]}}}"#,
        );
        check("do=found-label&name=Left", r#"{"affiliation":{"found-label":{"name":"Left"}}}"#);
        check("do=join-fraction&label=L3&body=4", r#"{"affiliation":{"join-fraction":{"label":3,"body":4}}}"#);
    }

    #[test]
    fn forms_are_read_as_acts() {
        check(
            "act=%7B%22recall%22%3A%7B%22sign-recall%22%3A%7B%22seat%22%3A9%7D%7D%7D",
            r#"{"recall":{"sign-recall":{"seat":9}}}"#,
        );
        check(
            "do=vote&election=2&choice=5&choice=3",
            r#"{"ballot":{"cast-ballot":{"election":2,"ballot":{"choices":[3,5]}}}}"#,
        );
        check(
            "do=stand&election=E2&name=Zu%CC%88rich&label=",
            r#"{"election":{"stand":{"election":2,"name":"Zürich","label":""}}}"#,
        );
        check(
            "do=stand&election=2&name=&label=&group=women&group=under+35",
            r#"{"election":{"stand":{"election":2,"name":"","label":"","groups":["women","under 35"]}}}"#,
        );
        check(
            "do=rank&election=2&rank-5=2&rank-3=&rank-7=1",
            r#"{"ballot":{"cast-ballot":{"election":2,"ballot":{"ranking":[[7],[5]]}}}}"#,
        );
        check(
            "do=rank&election=2&rank-5=1&rank-3=1&rank-7=2",
            r#"{"ballot":{"cast-ballot":{"election":2,"ballot":{"ranking":[[3,5],[7]]}}}}"#,
        );
        check("do=rank&election=2&rank-5=", r#"{"ballot":{"cast-ballot":{"election":2,"ballot":{"ranking":[]}}}}"#);
        check(
            "do=give-points&election=2&points-5=2&points-3=4&points-7=&points-9=0",
            r#"{"ballot":{"cast-ballot":{"election":2,"ballot":{"points":[[3,4],[5,2]]}}}}"#,
        );
        check(
            "do=report-hands&election=2&hands-5=1&hands-3=7",
            r#"{"ballot":{"report-hands":{"election":2,"counts":[[3,7],[5,1]]}}}"#,
        );
        check(
            "do=record-lot&election=2&order=M5,+3&procedure=hat",
            r#"{"election":{"record-lot":{"election":2,"order":[5,3],"procedure":"hat"}}}"#,
        );
        check(
            "do=substitute&seat=9&alternate=M4&until=2026-03-03T09:05",
            r#"{"mandate":{"substitute":{"seat":9,"alternate":4,"until":"2026-03-03T09:05:00Z"}}}"#,
        );
        check(
            "do=change-groups&seat=9&group=women&group=Zu%CC%88rich",
            r#"{"mandate":{"change-groups":{"seat":9,"groups":["women","Zürich"]}}}"#,
        );
        check("do=change-groups&seat=9", r#"{"mandate":{"change-groups":{"seat":9}}}"#);
        check(
            "do=agree&kind=committee&name=Strike+committee",
            r#"{"body":{"consent":{"kind":"committee","name":"Strike committee"}}}"#,
        );
        check(
            "do=call-sitting&body=B1&opens=2026-03-03T09:05&place=the+yard&agenda=bread%0D%0A%0D%0A+peace+",
            r#"{"sitting":{"call":{"body":1,"opens":"2026-03-03T09:05:00Z","place":"the yard","agenda":["bread","peace"]}}}"#,
        );
        check("do=step-in&sitting=H2&seat=S9", r#"{"sitting":{"step-in":{"sitting":2,"seat":9}}}"#);
        check("do=walk-out&sitting=2&statement=", r#"{"sitting":{"walk-out":{"sitting":2,"statement":""}}}"#);
        check("do=cast&poll=1&choice=abstain", r#"{"poll":{"cast-vote":{"poll":1,"choice":"abstain"}}}"#);
    }

    #[test]
    fn forms_of_divisions_are_read_as_acts() {
        check(
            "do=put-question&sitting=H2&item=1&question=Shall+the+garrison+stay%3F&condition=+&replaces=R4",
            r#"{"division":{"put":{"sitting":2,"item":1,"question":"Shall the garrison stay?","holds":{"replaces":4}}}}"#,
        );
        check(
            "do=estimate&division=3&for-least=20&for-most=30&against-least=200&against-most=300",
            r#"{"division":{"estimate":{"division":3,"for":{"least":20,"most":30},"against":{"least":200,"most":300}}}}"#,
        );
        check(
            "do=report-crowd&body=2&place=Hall&least=10&most=20&said=Bread",
            r#"{"division":{"report-crowd":{"body":2,"place":"Hall","people":{"least":10,"most":20},"said":"Bread"}}}"#,
        );
        check(
            "do=count-hands&division=3&for=4&against=2&abstain=0",
            r#"{"division":{"count-hands":{"division":3,"count":{"for":4,"against":2,"abstain":0}}}}"#,
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_its_field() {
        let wrong = |form: &str| read(&Fields::parse(form.as_bytes())).unwrap_err().to_string();
        assert_eq!(
            wrong("do=nominate&election=2&candidate=Ivan"),
            "the number of a member, such as M12, belongs in the field \"candidate\""
        );
        assert_eq!(wrong("do=vote&election=0"), "a number such as 12 belongs in the field \"election\"");
        assert_eq!(
            wrong("do=report-hands&election=2&hands-5=-1"),
            "the number of hands belongs in the field \"hands-5\""
        );
        assert_eq!(
            wrong("do=rank&election=2&rank-5=first"),
            "a rank such as 1, or nothing, belongs in the field \"rank-5\""
        );
        assert_eq!(
            wrong("do=give-points&election=2&points-5=-1"),
            "a number of points, or nothing, belongs in the field \"points-5\""
        );
        assert_eq!(
            wrong("do=rank&election=2&rank-5=1&rank-3=3"),
            "nobody has rank 2, and somebody has rank 3: number them 1, 2, 3 and so on, without a gap"
        );
        assert_eq!(read(&Fields::parse(b"do=reign")), Err(FormError::Unknown));
        assert!(wrong("act=%7B%22reign%22%3A%7B%7D%7D").contains("column"), "names the place");
    }
}
