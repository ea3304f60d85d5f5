//! Acts go in, answers come out.

use std::collections::BTreeSet;
use std::sync::{Arc, mpsc};
use std::thread;

use tauride_clerk::{Answer, Clerk, Founding, ManualClock, Request, SubmitError};
use tauride_codec::{CodecError, Road, decode};
use tauride_record::leaf;
use tauride_rules::clock::ClockAct;
use tauride_rules::ids::MemberId;
use tauride_rules::roll::RollEvent;
use tauride_rules::{Act, Actor, Event};
use tauride_store::Key;

use super::{check_is_record, common, federation, start};

#[test]
fn a_record_begins_with_the_time_and_the_charter() {
    let (clerk, _clock) = federation();
    clerk.read(|view| {
        assert_eq!((view.len(), view.state.now), (3, start()));
        assert_eq!(view.state.charter.as_deref(), Some(&*common::founding().charter));
        assert!(view.state.founding);
    });
    let first = clerk.reader().entry(1).unwrap().unwrap();
    assert!(String::from_utf8(first).unwrap().contains(r#""by":"clerk","act":{"clock":{"pass-time""#));
    let text = clerk.checkpoint().unwrap().to_string();
    assert!(text.starts_with("example.org/branches\n3\n"), "{text}");
    check_is_record(&clerk);
}

#[test]
fn answers_say_what_was_entered() {
    let (clerk, _clock) = federation();
    let Answer::Entered { number, at, events, leaf: own, repeated } = clerk.submit(common::enrol(3)).unwrap() else {
        unreachable!("the law allows it")
    };
    assert_eq!((number, at, repeated), (4, start(), false));
    assert!(matches!(*events, [Event::Roll(RollEvent::Enrolled { first: MemberId(1), count: 3, .. })]), "{events:?}");
    assert_eq!(own, leaf(&clerk.reader().entry(4).unwrap().unwrap()));

    let refused = clerk.submit(common::weigh(4, 2)).unwrap();
    let Answer::Refused(refusal) = &refused else { unreachable!("M4 is nobody: {refused:?}") };
    assert!(refusal.article().starts_with("roll."), "{refusal}");
    assert_eq!((refused.number(), refused.events()), (None, &[][..]));
    assert_eq!(clerk.read(|view| view.len()), 4);
    check_is_record(&clerk);
}

#[test]
fn what_would_follow_is_said_and_not_entered() {
    let (clerk, _clock) = federation();
    clerk.submit(common::enrol(3)).unwrap();
    let before = clerk.read(|view| (view.len(), view.tree.root(), format!("{:?}", view.state)));
    let said = clerk.rehearse(common::weigh(2, 5)).unwrap().unwrap();
    assert!(matches!(*said, [Event::Roll(RollEvent::WeightSet { weight: 5, .. })]), "{said:?}");
    assert_eq!(clerk.read(|view| (view.len(), view.tree.root(), format!("{:?}", view.state))), before);
    let refused = clerk.rehearse(common::weigh(4, 2)).unwrap().unwrap_err();
    assert!(refused.article().starts_with("roll."), "{refused}");
    assert_eq!(clerk.submit(common::weigh(2, 5)).unwrap().events(), &*said);
    check_is_record(&clerk);
}

#[test]
fn the_road_by_which_an_act_came_stands_in_its_entry() {
    let (clerk, _clock) = federation();
    let roads = [Road::SignedIn, Road::Terminal, Road::Paper];
    for (name, road) in ["East", "West", "South"].into_iter().zip(roads) {
        let key = Key::new(name).unwrap();
        let asked = common::form(name).by_road(road).with_key(key);
        let number = clerk.submit(asked.clone()).unwrap().number().unwrap();
        let entry = decode(&clerk.reader().entry(number).unwrap().unwrap()).unwrap();
        assert_eq!(entry.road, Some(road));
        // Whoever asks again by another road hears of the entry that there is.
        let again = clerk.submit(asked.by_road(Road::Terminal)).unwrap();
        assert!(matches!(again, Answer::Entered { number: same, repeated: true, .. } if same == number), "{again:?}");
    }
    let time = decode(&clerk.reader().entry(1).unwrap().unwrap()).unwrap();
    assert_eq!(time.road, None, "time passes by itself");
    let pretended = clerk.submit(Request { by: Actor::Clerk, ..common::form("North") });
    assert_eq!(pretended.unwrap_err().to_string(), SubmitError::Form(CodecError::Road).to_string());
    check_is_record(&clerk);
}

#[test]
fn many_threads_each_get_their_own_entry() {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(ManualClock::new(start()));
    let clerk = Clerk::create(dir.path(), common::founding(), Arc::clone(&clock) as _).unwrap();
    clerk.submit(common::form("First")).unwrap();
    clerk.submit(common::enrol(32)).unwrap();
    let (sender, followed) = mpsc::channel();
    clerk.subscribe_with(move |published| sender.send(Arc::clone(published)).unwrap());
    let submit = |member: u32| {
        let mut numbers = Vec::new();
        for weight in 1..=25 {
            let answer = clerk.submit(common::weigh(member, weight)).unwrap();
            numbers.extend(answer.number());
            // What was acknowledged can be read at once.
            assert!(clerk.read(|view| view.len()) >= answer.number().unwrap());
        }
        numbers
    };
    let numbers: Vec<u64> = thread::scope(|scope| {
        let threads: Vec<_> = (1..=32).map(|member| scope.spawn(move || submit(member))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let all: BTreeSet<u64> = numbers.iter().copied().collect();
    assert_eq!(all, (5..805).collect());
    let followed: Vec<_> = followed.try_iter().collect();
    let numbers = followed.iter().flat_map(|published| &published.entries).map(|entry| entry.number);
    assert!(numbers.eq(5..805), "in order, each once");
    assert!(followed.len() < 800, "acts that wait are entered together");
    check_is_record(&clerk);

    let head = clerk.read(|view| view.tree.head());
    clerk.close();
    assert!(matches!(clerk.submit(common::weigh(1, 1)), Err(SubmitError::Closed)));
    let again = Clerk::open(dir.path(), clock, &|_, _| {}).unwrap();
    assert_eq!(again.read(|view| view.tree.head()), head);
    check_is_record(&again);
}

#[test]
fn the_same_key_is_the_same_entry() {
    let (clerk, _clock) = federation();
    let key = |text: &str| Key::new(text).unwrap();
    let request = common::enrol(2).with_key(key("enrol"));
    let Answer::Entered { number, at, events, leaf, .. } = clerk.submit(request.clone()).unwrap() else {
        unreachable!("the law allows it")
    };
    let again = Answer::Entered { number, at, events, leaf, repeated: true };
    assert_eq!(clerk.submit(request).unwrap(), again);
    assert_eq!(clerk.read(|view| view.state.rolls.member_count()), 2);

    let other = clerk.submit(common::enrol(3).with_key(key("enrol"))).unwrap_err();
    assert!(other.to_string().starts_with("entry 4 has the idempotency key enrol and is another act"), "{other}");

    // A refusal is no entry: under its key one may ask again.
    let request = common::weigh(3, 2).with_key(key("weigh"));
    assert!(matches!(clerk.submit(request.clone()), Ok(Answer::Refused(_))));
    clerk.submit(common::enrol(1)).unwrap();
    assert!(matches!(clerk.submit(request), Ok(Answer::Entered { repeated: false, .. })));
    check_is_record(&clerk);
}

/// Returns the answers to requests that are entered together, in their order.
fn in_one_batch<const N: usize>(clerk: &Clerk, requests: [Request; N]) -> [Result<Answer, SubmitError>; N] {
    // The plan holds the writer until the rest has arrived.
    let (go, wait) = mpsc::channel::<()>();
    let (say, said) = mpsc::channel();
    let holding = clerk.clone();
    let held = thread::spawn(move || {
        holding.submit_plan(move |_| {
            say.send(()).unwrap();
            wait.recv().unwrap();
            Ok::<_, ()>(vec![common::form("Second")])
        })
    });
    said.recv().unwrap();
    let answers = requests.map(|request| {
        let (sender, answer) = mpsc::channel();
        clerk.submit_with(request, move |came| sender.send(came).unwrap());
        answer
    });
    go.send(()).unwrap();
    held.join().unwrap().unwrap().unwrap();
    answers.map(|answer| answer.recv().unwrap())
}

#[test]
fn what_repeats_an_entry_is_told_from_what_comes_with_it() {
    let (clerk, _clock) = federation();
    let keyed = |count, key: &str| common::enrol(count).with_key(Key::new(key).unwrap());
    clerk.submit(keyed(2, "first")).unwrap();
    let requests = [keyed(3, "new"), common::enrol(4), keyed(2, "first"), keyed(5, "first"), keyed(6, "last")];
    let answers = in_one_batch(&clerk, requests);
    let expected = [Some((6, false)), Some((7, false)), Some((4, true)), None, Some((8, false))];
    let entered = answers.each_ref().map(|answer| match answer {
        Ok(Answer::Entered { number, repeated, .. }) => Some((*number, *repeated)),
        _ => None,
    });
    assert_eq!(entered, expected, "{answers:?}");
    assert!(matches!(answers[3], Err(SubmitError::KeyReused { number: 4, .. })), "{answers:?}");
    assert_eq!(clerk.read(|view| view.state.rolls.member_count()), 15);
    check_is_record(&clerk);
}

#[test]
fn the_same_key_twice_in_one_batch_is_one_entry() {
    let (clerk, _clock) = federation();
    let request = |count| common::enrol(count).with_key(Key::new("enrol").unwrap());
    let answers = in_one_batch(&clerk, [request(2), request(2), request(9)]);
    assert!(matches!(answers[0], Ok(Answer::Entered { number: 5, repeated: false, .. })), "{answers:?}");
    assert!(matches!(answers[1], Ok(Answer::Entered { number: 5, repeated: true, .. })), "{answers:?}");
    assert!(matches!(answers[2], Err(SubmitError::KeyReused { number: 5, .. })), "{answers:?}");
    check_is_record(&clerk);
}

#[test]
fn a_plan_sees_the_state_and_ends_at_a_refusal() {
    let (clerk, _clock) = federation();
    let answers = clerk.submit_plan(|state| {
        let units = u32::try_from(state.rolls.units.len()).unwrap();
        Ok::<_, ()>(vec![common::enrol(units), common::weigh(9, 9), common::enrol(1)])
    });
    let answers = answers.unwrap().unwrap();
    assert!(matches!(&answers[..], [Answer::Entered { number: 4, .. }, Answer::Refused(_)]), "{answers:?}");
    assert_eq!(clerk.submit_plan(|_| Err("not now")).unwrap(), Err("not now"));
    check_is_record(&clerk);
}

#[test]
fn text_that_cannot_stand_in_a_record_is_found_before() {
    let (clerk, _clock) = federation();
    let error = clerk.submit(common::form("Zu\u{308}rich")).unwrap_err();
    assert!(matches!(error, SubmitError::Form(_)), "{error:?}");
    assert!(error.to_string().contains("NFC"), "{error}");
    let error = clerk.submit_plan(|_| Ok::<_, ()>(vec![common::form("Zu\u{308}rich")])).unwrap_err();
    assert!(matches!(error, SubmitError::Form(_)), "{error:?}");
    assert_eq!(clerk.read(|view| view.len()), 3);
    check_is_record(&clerk);
}

#[test]
fn a_federation_that_cannot_be_founded_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(ManualClock::new(start()));
    let founding = common::founding();
    let bad = Founding { origin: "two\nlines".to_owned(), ..founding.clone() };
    let error = Clerk::create(dir.path(), bad, Arc::clone(&clock) as _).unwrap_err();
    assert!(error.to_string().contains("example.org"), "{error}");
    let mut nameless = founding;
    nameless.charter.name = "".into();
    let error = Clerk::create(dir.path(), nameless, Arc::clone(&clock) as _).unwrap_err();
    assert!(error.to_string().starts_with("the federation cannot be founded"), "{error}");
    let mut other = common::founding();
    other.text = other.text.replace("14 days", "15 days").into();
    let error = Clerk::create(dir.path(), other, Arc::clone(&clock) as _).unwrap_err();
    assert!(error.to_string().contains("the text sets other rules"), "{error}");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    assert!(Clerk::open(dir.path(), clock, &|_, _| {}).is_err());
}

#[test]
fn handles_can_be_dropped_anywhere() {
    let (clerk, _clock) = federation();
    let (sender, receiver) = mpsc::channel();
    let last = clerk.clone();
    clerk.submit_with(common::enrol(1), move |answer| {
        drop(last);
        sender.send(answer).unwrap();
    });
    drop(clerk);
    assert_eq!(receiver.recv().unwrap().unwrap().number(), Some(4));
}

#[test]
fn only_the_clerk_lets_time_pass() {
    let (clerk, _clock) = federation();
    let answer = clerk.submit(Request::new(Actor::Founders, Act::Clock(ClockAct::PassTime { to: start() }))).unwrap();
    let Answer::Refused(refusal) = answer else { unreachable!("{answer:?}") };
    assert_eq!(refusal.article(), "clock.1");
}

#[test]
fn whoever_comes_when_too_many_wait_is_told() {
    let (clerk, _clock) = federation();
    let (go, wait) = mpsc::channel::<()>();
    let (say, said) = mpsc::channel();
    let holding = clerk.clone();
    let held = thread::spawn(move || {
        holding.submit_plan(move |_| {
            say.send(()).unwrap();
            wait.recv().unwrap();
            Ok::<_, ()>(vec![])
        })
    });
    said.recv().unwrap();
    let (sender, answers) = mpsc::channel();
    for _ in 0..=16_384 {
        let sender = sender.clone();
        clerk.submit_with(common::weigh(9, 9), move |answer| sender.send(answer).unwrap());
    }
    // Only the one too many has an answer yet.
    let busy = answers.recv().unwrap().unwrap_err();
    assert!(matches!(busy, SubmitError::Busy { waiting: 16_384 }), "{busy:?}");
    let large = common::form(&"n".repeat(9 << 20));
    assert!(matches!(clerk.submit(large.clone()), Err(SubmitError::Busy { .. })));
    go.send(()).unwrap();
    held.join().unwrap().unwrap().unwrap();
    let refused = answers.iter().take(16_384).filter(|answer| matches!(answer, Ok(Answer::Refused(_)))).count();
    assert_eq!(refused, 16_384);
    assert!(matches!(clerk.submit(large), Ok(Answer::Refused(_))), "no name is that long");
}
