//! A course is printed as a page that plays as it is written, and chance is the same everywhere.

use tauride_play::{Page, play};
use tauride_rules::charter::CharterAct;
use tauride_rules::ids::{BodyId, MemberId, PollId, SeatId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::poll::PollAct;
use tauride_rules::recall::RecallQuestion;
use tauride_rules::roll::RollAct;
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Act, Actor};
use tauride_worlds::breadth::{Bounds, Ended, search};
use tauride_worlds::course::Step;
use tauride_worlds::seeds;
use tauride_worlds::walk::{Walks, walk};
use tauride_worlds::witness::Witness;

#[test]
fn what_was_found_is_a_page_that_can_be_played() {
    let world = seeds::world("council").unwrap().without("votes.3");
    let found = search(&world, Bounds { states: 5_000, depth: 4, acts: u64::MAX });
    let (course, breach) = found.breach.unwrap();
    assert_eq!(breach.to_string(), "S1 voted twice on P1");
    let page = course.page(&world, "A seat votes twice");
    let played = play(&[Page { name: "found", text: &page }], &|_| None);
    assert!(played.is_as_written(), "{:?} {:?}", played.mismatches, played.problems);
    // Under the law as it is, the last step is refused.
    assert!(
        page.trim_end().ends_with(
            "refused votes.3: the vote of seat S1 has already been cast: a seat has one vote, whoever sits in it"
        ),
        "{page}"
    );
}

#[test]
fn all_orders_of_little_are_all_there_is() {
    let world = seeds::world("unseated").unwrap();
    let bounds = Bounds { states: 100, depth: 9, acts: u64::MAX };
    let few = search(&world, bounds);
    assert!(few.ended == Ended::States && few.states == 100 && few.breach.is_none());
    let again = search(&world, bounds);
    assert_eq!((few.tried, few.depth), (again.tried, again.depth));
    let shallow = search(&world, Bounds { states: 1_000_000, depth: 1, acts: u64::MAX });
    assert_eq!((shallow.ended, shallow.depth), (Ended::Steps, 1));
}

#[test]
fn where_a_world_grows_the_acts_are_counted_and_not_only_its_states() {
    let world = seeds::world("all of branches").unwrap();
    let found = search(&world, Bounds { states: 1_000_000, depth: 9, acts: 5_000 });
    assert!(found.ended == Ended::Acts && found.tried >= 5_000 && found.tried < 10_000, "{}", found.tried);
    let walks = Walks { seed: 7, walks: 1_000, steps: 30, acts: 20_000 };
    let (one, other) = (walk(&world, walks), walk(&world, walks));
    assert_eq!((one.ended, one.tried), (Ended::Acts, other.tried));
    let few = walk(&world, Walks { walks: 1, ..walks });
    assert_eq!(few.ended, Ended::Courses);
}

#[test]
fn chance_is_what_it_was_and_is_cut_to_what_it_takes() {
    let walks = Walks { seed: 7, walks: 500, steps: 30, acts: u64::MAX };
    let world = seeds::world("meeting").unwrap().without("poll.19");
    let (one, other) = (walk(&world, walks), walk(&world, walks));
    assert_eq!((one.tried, &one.breach), (other.tried, &other.breach));
    assert_eq!(one.breach.unwrap().0.len(), 3, "put, voted, and voted again");
}

/// Found by chance: whoever is new on a roll, and comes back to it, is as new as before, and does not vote on recalls.
#[test]
fn a_witness_knows_that_whoever_comes_back_is_as_new_as_before() {
    let world = seeds::world("all of branches").unwrap();
    let ask = |member, act| Step::Ask(Actor::Member(MemberId(member)), Box::new(act));
    let roll = |member, act| ask(member, Act::Roll(act));
    let (new, test) = (MemberId(4), Box::<str>::from("works here"));
    let admit = RollAct::Admit { unit: UnitId(1), members: vec![new], attests: vec![test.clone()] };
    let question = RecallQuestion::Recall { seat: SeatId(1) }.into();
    let steps = [
        roll(4, RollAct::Strike { unit: UnitId(2), member: new, test }),
        roll(4, admit),
        roll(1, RollAct::ContestDeath { member: MemberId(6) }),
        roll(4, RollAct::RecordDeath { member: new }),
        roll(1, RollAct::ContestDeath { member: new }),
        ask(3, Act::Poll(PollAct::OpenPoll { question })),
        Step::Wait(Instant::parse("2026-03-08T10:00:00Z").unwrap()),
    ];
    let mut state = world.begins.clone();
    let mut witness = Witness::of(&state);
    for step in &steps {
        assert_eq!(witness.watch(step, &mut state), Ok(Ok(())), "{step:?}");
    }
    let poll = state.poll(PollId(1)).unwrap();
    assert_eq!((poll.electors.size(), poll.is_open()), (4, false));
}

#[test]
fn a_witness_knows_what_an_amendment_renames() {
    let world = seeds::world("unseated").unwrap();
    let later = world.later.iter().find(|later| later.charter.name.as_ref() == "renamed").unwrap();
    let ask = |member, act| Step::Ask(Actor::Member(MemberId(member)), Box::new(act));
    let (text, charter) = (later.text.clone(), later.charter.clone());
    let vote = |member| ask(member, Act::Poll(PollAct::CastVote { poll: PollId(1), choice: Choice::For }));
    let steps = [
        ask(1, Act::Charter(CharterAct::ProposeAmendment { body: BodyId(1), text, charter })),
        vote(1),
        vote(2),
        vote(3),
        Step::Wait(Instant::parse("2026-03-20T10:00:00Z").unwrap()),
    ];
    let mut state = world.begins.clone();
    let mut witness = Witness::of(&state);
    for step in steps {
        assert_eq!(witness.watch(&step, &mut state), Ok(Ok(())));
    }
    assert_eq!(state.charter_version, 2);
}
