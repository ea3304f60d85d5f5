//! Every entry has one line, every line one meaning, and everything else is refused with its place.

use proptest::prelude::*;
use tauride_codec::{CodecError, Entry, LINE_MAX, Road, decode, decode_act, decode_head, encode, encode_into};
use tauride_rules::Event;
use tauride_rules::ballot::BallotAct;
use tauride_rules::body::{BodyAct, BodyEvent};
use tauride_rules::chapters::Act;
use tauride_rules::charter::{CharterAct, CharterEvent};
use tauride_rules::clock::ClockAct;
use tauride_rules::convocation::ConvocationEvent;
use tauride_rules::ground::actor::{Actor, Sender};
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId, SeatId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateEvent;
use tauride_rules::mandate::event::{EndReason, Title};
use tauride_rules::recall::{RecallAct, RecallEvent};
use tauride_rules::roll::RollAct;

const LINE: &str = concat!(
    r#"{"n":17,"at":"1917-02-27T18:00:00Z","edition":1,"prev":"000102030405060708090a0b0c0d0eff","by":{"member":12},"#,
    r#""road":"signed-in","act":{"recall":{"sign-recall":{"seat":9}}},"events":[{"recall":{"recall-signed":{"seat":9,"member":12}}},"#,
    r#"{"mandate":{"mandate-ended":{"mandate":3,"seat":9,"member":4,"reason":{"cascade":2}}}}]}"#
);

fn entry() -> Entry {
    let reason = EndReason::Cascade(MandateId(2));
    Entry {
        number: 17,
        at: Instant::parse("1917-02-27T18:00:00Z").unwrap(),
        edition: 1,
        prev: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255],
        by: Actor::Member(MemberId(12)),
        road: Some(Road::SignedIn),
        act: Act::Recall(RecallAct::SignRecall { seat: SeatId(9) }),
        events: vec![
            Event::Recall(RecallEvent::RecallSigned { seat: SeatId(9), member: MemberId(12) }),
            Event::Mandate(MandateEvent::MandateEnded {
                mandate: MandateId(3),
                seat: SeatId(9),
                member: MemberId(4),
                reason,
            }),
        ],
    }
}

#[test]
fn an_entry_is_one_line() {
    assert_eq!(String::from_utf8(encode(&entry().to_ref()).unwrap()).unwrap(), LINE);
    assert_eq!(decode(LINE.as_bytes()), Ok(entry()));
}

#[test]
fn a_head_is_read_without_the_events() {
    let broken = LINE.replace("recall-signed", "recall-xxxxxx");
    let head = decode_head(broken.as_bytes()).unwrap();
    assert_eq!((head.number, head.by, head.act), (17, entry().by, entry().act));
    assert!(broken[head.events_at..].starts_with("[{\"recall\":{\"recall-xxxxxx"));
}

#[track_caller]
fn refused(from: &str, to: &str, message: &str) {
    let line = LINE.replacen(from, to, 1);
    assert_ne!(line, LINE, "{from}");
    assert_eq!(decode(line.as_bytes()).unwrap_err().to_string(), message);
}

#[test]
fn what_is_not_the_canonical_form_is_refused_with_its_place() {
    refused("{\"n\":17", "{\"n\":017", "column 6: the number of the entry belongs here");
    refused("{\"n\":17", "{\"n\":99999999999999999999", "column 6: the number of the entry belongs here");
    refused("{\"n\":17", "{\"n\": 17", "column 6: the number of the entry belongs here");
    refused("1917-02-27", "1917-02-29", "column 15: a time such as 1917-02-27T18:00:00Z belongs here");
    refused(
        "\"edition\":1",
        "\"edition\":2",
        "edition 2 of the rules is not known here, where the newest is edition 1: use a newer program",
    );
    refused("0eff", "0eFF", "column 57: a link of 32 digits 0-9 and a-f belongs here");
    refused("{\"member\":12}", "\"tsar\"", "column 96: a member, \"founders\" or \"clerk\" belongs here");
    refused("{\"seat\":9}", "{\"seat\":9.0}", "column 170: invalid type: floating point `9.0`, expected u32");
    refused("{\"seat\":9}", "{\"seat\":9,\"x\":1}", "column 172: unknown field `x`, expected `seat`");
    refused(
        "{\"seat\":9}",
        "{\"seat\": 9}",
        "column 168: this is not the canonical form: 9}}},\"events\":[{\"recall\" belongs here",
    );
    refused(
        "\"seat\":9,\"member\":12",
        "\"member\":12,\"seat\":9",
        "column 212: this is not the canonical form: seat\":9,\"member\":12}}},{ belongs here",
    );
    refused("]}", "]} ", "column 324: } belongs here");
    refused("]}", "]", "column 322: } belongs here");
}

#[test]
fn every_act_but_the_clerks_says_by_which_road_it_came() {
    for (road, word) in [(Road::SignedIn, "signed-in"), (Road::Terminal, "terminal"), (Road::Paper, "paper")] {
        let line = LINE.replace("signed-in", word);
        assert_eq!(decode(line.as_bytes()), Ok(Entry { road: Some(road), ..entry() }));
        assert_eq!(decode_head(line.as_bytes()).unwrap().road, Some(road));
    }
    refused("signed-in", "dreamt", "column 118: signed-in, terminal or paper belongs here");
    refused(r#""road":"signed-in","#, "", r#"column 109: ,"road":" belongs here"#);
    assert_eq!(encode(&Entry { road: None, ..entry() }.to_ref()), Err(CodecError::Road));

    let by_clerk = Entry { by: Actor::Clerk, road: None, ..entry() };
    let line = String::from_utf8(encode(&by_clerk.to_ref()).unwrap()).unwrap();
    assert_eq!(line, LINE.replace(r#"{"member":12},"road":"signed-in""#, r#""clerk""#));
    assert_eq!(decode(line.as_bytes()), Ok(by_clerk));
    refused("{\"member\":12}", "\"clerk\"", "column 103: ,\"act\": belongs here");
    assert_eq!(encode(&Entry { by: Actor::Clerk, ..entry() }.to_ref()), Err(CodecError::Road));
}

#[test]
fn text_is_in_normal_form_c() {
    let act = |name: &str| Act::Roll(RollAct::FormUnit { kind: "branch".into(), name: name.into() });
    let composed = Entry { act: act("Zürich"), events: Vec::new(), ..entry() };
    let line = encode(&composed.to_ref()).unwrap();
    assert_eq!(decode(&line), Ok(composed.clone()));
    let taken_apart = Entry { act: act("Zu\u{308}rich"), ..composed };
    let mut out = b"before".to_vec();
    assert!(matches!(encode_into(&taken_apart.to_ref(), &mut out), Err(CodecError::NotNormal { .. })));
    assert_eq!(out, b"before", "nothing of a line that is refused is left");
    let line = String::from_utf8(line).unwrap().replace("Zürich", "Zu\u{308}rich");
    assert!(matches!(decode(line.as_bytes()), Err(CodecError::NotNormal { .. })));
}

#[test]
fn requests_are_free_in_form_and_strict_in_content() {
    let act = Act::Recall(RecallAct::SignRecall { seat: SeatId(9) });
    assert_eq!(decode_act(b" { \"recall\" : { \"sign-recall\" : { \"seat\" : 9 } } }\n"), Ok(act));
    assert!(matches!(
        decode_act("{\"roll\":{\"form-unit\":{\"kind\":\"a\",\"name\":\"u\u{308}\"}}}".as_bytes()),
        Err(CodecError::NotNormal { .. })
    ));
    assert!(matches!(
        decode_act(br#"{"roll":{"form-unit":{"kind":"a","name":"u\u0308"}}}"#),
        Err(CodecError::NotNormal { .. })
    ));
    assert!(matches!(decode_act(&vec![b' '; 9 << 20]), Err(CodecError::TooLong { .. })));
    let deep = "[".repeat(1 << 20);
    assert!(matches!(decode_act(deep.as_bytes()), Err(CodecError::Json { .. })));
    let error = decode_act(b"{\"recall\":{\"sign-recall\":\n{\"seat\":-1}}}").unwrap_err();
    assert_eq!(error.to_string(), "column 36: invalid value: integer `-1`, expected u32");
}

#[test]
fn a_line_has_a_greatest_length() {
    let error = decode_head(&vec![b' '; LINE_MAX + 1]).unwrap_err();
    assert_eq!(error, CodecError::TooLong { found: LINE_MAX + 1, max: LINE_MAX });
}

/// The canonical writer must write what `serde_json` writes, for everything that the record holds.
#[track_caller]
fn same_as_serde_json(act: Act, events: Vec<Event>) {
    let entry = Entry { act, events, ..entry() };
    let line = String::from_utf8(encode(&entry.to_ref()).unwrap()).unwrap();
    let (act, events) = (serde_json::to_string(&entry.act).unwrap(), serde_json::to_string(&entry.events).unwrap());
    assert!(line.ends_with(&format!("\"act\":{act},\"events\":{events}}}")), "{line}");
    assert_eq!(decode(line.as_bytes()), Ok(entry));
}

#[test]
fn the_writer_agrees_with_serde_json() {
    same_as_serde_json(Act::Charter(CharterAct::EndFounding {}), vec![Event::Charter(CharterEvent::FoundingEnded {})]);
    let special = "\"\\\u{1}\n\t\r\u{8}\u{c}\u{7f}/é語";
    same_as_serde_json(Act::Roll(RollAct::FormUnit { kind: special.into(), name: "".into() }), Vec::new());
    let counts = vec![(MemberId(1), 0), (MemberId(u32::MAX), u32::MAX)];
    same_as_serde_json(Act::Ballot(BallotAct::ReportHands { election: ElectionId(1), counts }), Vec::new());
    let senders = vec![Sender::Unit(UnitId(1)), Sender::Body(BodyId(2))];
    same_as_serde_json(Act::Body(BodyAct::FormBody { kind: "a".into(), name: "b".into(), senders }), Vec::new());
    let opened = |title, through, until| {
        Event::Mandate(MandateEvent::MandateOpened {
            mandate: MandateId(1),
            seat: SeatId(2),
            member: MemberId(3),
            name: "".into(),
            label: "x".into(),
            title,
            through,
            until,
        })
    };
    let established = Event::Body(BodyEvent::SeatsEstablished {
        constituency: ConstituencyId(1),
        body: BodyId(1),
        rule: u16::MAX,
        from: Sender::Unit(UnitId(1)),
        first: SeatId(1),
        count: 1,
        agreement: None,
        on: None,
    });
    let events = vec![
        opened(Title::Alternate, None, Some(Instant::MAX)),
        opened(Title::Elected(ElectionId(4)), Some(MandateId(9)), None),
        established,
        Event::Convocation(ConvocationEvent::ConvocationMet {
            convocation: tauride_rules::ids::ConvocationId(1),
            units: 1,
            electors: 2,
            prevails: true,
        }),
    ];
    same_as_serde_json(Act::Clock(ClockAct::PassTime { to: Instant::MIN }), events);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = decode(&bytes);
        let _ = decode_act(&bytes);
    }

    #[test]
    fn a_changed_byte_is_refused_or_means_something_else(at in 0..LINE.len(), byte in any::<u8>()) {
        let mut line = LINE.as_bytes().to_vec();
        line[at] = byte;
        if let Ok(read) = decode(&line) {
            prop_assert_eq!(read == entry(), line == LINE.as_bytes());
        }
    }

    #[test]
    fn a_line_cut_short_is_refused(end in 0..LINE.len()) {
        prop_assert!(decode(&LINE.as_bytes()[..end]).is_err());
    }

    #[test]
    fn any_text_comes_back(name in "\\PC{0,20}", control in "[\\x00-\\x1f\"\\\\]{0,8}") {
        let name = tauride_codec::normal::nfc(&format!("{name}{control}")).into_owned();
        let act = Act::Roll(RollAct::FormUnit { kind: "k".into(), name: name.into() });
        let entry = Entry { act, ..entry() };
        let line = encode(&entry.to_ref()).unwrap();
        prop_assert_eq!(decode(&line), Ok(entry));
    }
}
