//! One case for each grade, and how readings lead to it.

use tauride_consistency::{Answer, Grade};

use crate::said::{adopted, ask, core, reading, rejected};

#[test]
fn nothing_contradicts_nothing() {
    assert_eq!(ask(&[], &[]), Answer::Consistent);
    assert_eq!(ask(&[], &[reading(1, 2), reading(2, 1), reading(3, 3)]), Answer::Consistent);
}

#[test]
fn texts_contradict() {
    let texts = [adopted("peace", &[1, 2]), adopted("land", &[3]), adopted("war", &[-2, 4])];
    assert_eq!(ask(&texts, &[]), Answer::Conflict(core(Grade::Texts, &["peace", "war"])));
}

#[test]
fn a_text_contradicts_itself_and_needs_no_other() {
    let texts = [adopted("one", &[1]), adopted("both", &[-1, 2, 3])];
    assert_eq!(ask(&texts, &[reading(3, 1)]), Answer::Conflict(core(Grade::Texts, &["both"])));
    let alone = [adopted("both", &[1, -1])];
    assert_eq!(ask(&alone, &[]), Answer::Conflict(core(Grade::Texts, &["both"])));
}

#[test]
fn a_reading_leads_from_one_text_to_another() {
    let texts = [adopted("all power to the councils", &[3]), adopted("no power to them", &[-1])];
    assert_eq!(ask(&texts, &[]), Answer::Consistent);
    let readings = [reading(3, 2), reading(2, 1)];
    assert_eq!(
        ask(&texts, &readings),
        Answer::Conflict(core(Grade::Texts, &["all power to the councils", "no power to them"]))
    );
    // Who is for what is read need not be for the reading.
    let other_way = [adopted("for it", &[1]), adopted("not so read", &[-3])];
    assert_eq!(ask(&other_way, &readings), Answer::Consistent);
}

#[test]
fn the_democratic_conference_refuses_what_it_adopted() {
    let conference =
        [rejected("the whole", &[1, -2]), adopted("coalition", &[1]), adopted("without the Kadets", &[-2])];
    let all = ["the whole", "coalition", "without the Kadets"];
    assert_eq!(ask(&conference, &[]), Answer::Conflict(core(Grade::Conclusion, &all)));
}

#[test]
fn a_conclusion_needs_only_some_of_the_premises() {
    let statements = [
        adopted("a", &[1]),
        adopted("b", &[2]),
        adopted("c", &[1, 2, 3]),
        adopted("d", &[4]),
        rejected("whole", &[1, 2, 3, 4]),
    ];
    assert_eq!(ask(&statements, &[]), Answer::Conflict(core(Grade::Conclusion, &["c", "d", "whole"])));
}

#[test]
fn what_a_premise_is_a_reading_of_is_refused() {
    let statements = [adopted("reading", &[2]), rejected("read", &[1])];
    assert_eq!(ask(&statements, &[reading(2, 1)]), Answer::Conflict(core(Grade::Conclusion, &["reading", "read"])));
    let against = [adopted("not read", &[-1]), rejected("against the reading", &[-2])];
    assert_eq!(
        ask(&against, &[reading(2, 1)]),
        Answer::Conflict(core(Grade::Conclusion, &["not read", "against the reading"]))
    );
}

#[test]
fn two_rejections_contradict_as_negations() {
    let both = [rejected("for", &[1]), adopted("other", &[2]), rejected("against", &[-1])];
    assert_eq!(ask(&both, &[]), Answer::Conflict(core(Grade::Negations, &["for", "against"])));
    let read = [rejected("whoever reads", &[-2]), rejected("what is read", &[1])];
    assert_eq!(
        ask(&read, &[reading(2, 1)]),
        Answer::Conflict(core(Grade::Negations, &["whoever reads", "what is read"]))
    );
}

#[test]
fn the_gravest_grade_is_told_wherever_it_stands() {
    let mut statements = vec![
        rejected("x", &[9]),
        rejected("not x", &[-9]),
        adopted("a", &[1]),
        rejected("not a", &[1]),
        adopted("b", &[2]),
        adopted("not b", &[-2]),
    ];
    assert_eq!(ask(&statements, &[]), Answer::Conflict(core(Grade::Texts, &["b", "not b"])));
    statements.truncate(5);
    assert_eq!(ask(&statements, &[]), Answer::Conflict(core(Grade::Conclusion, &["a", "not a"])));
    statements.truncate(3);
    assert_eq!(ask(&statements, &[]), Answer::Conflict(core(Grade::Negations, &["x", "not x"])));
}

#[test]
fn who_says_nothing_contradicts_nobody() {
    let silent = [adopted("adopted", &[]), rejected("rejected", &[]), adopted("a", &[1])];
    assert_eq!(ask(&silent, &[]), Answer::Consistent);
    // To refuse what contradicts itself is to refuse nothing.
    assert_eq!(ask(&[rejected("both", &[1, -1]), adopted("a", &[1])], &[]), Answer::Consistent);
}

#[test]
fn a_rejection_leaves_open_which_part_it_refuses() {
    let statements = [adopted("a", &[1]), rejected("a and b", &[1, 2]), rejected("not b and c", &[-2, 3])];
    assert_eq!(ask(&statements, &[]), Answer::Consistent);
}

#[test]
fn matters_have_any_numbers() {
    let far = [adopted("a", &[i32::MAX]), adopted("b", &[i32::MIN]), rejected("c", &[i32::MAX, -1, 2])];
    assert_eq!(ask(&far, &[]), Answer::Consistent);
}
