//! What would come of a vote.

use tauride_consistency::{Grade, Outlook, Reading, Work, if_adopted, if_rejected};

use crate::said::{Named, adopted, core, literals, reading, rejected};

fn passes(says: &[i32], standing: &[Named], readings: &[Reading]) -> Outlook<&'static str> {
    if_adopted("motion", &literals(says), standing, readings, Work::default())
}

fn fails(says: &[i32], standing: &[Named], readings: &[Reading]) -> Outlook<&'static str> {
    if_rejected("motion", &literals(says), standing, readings, Work::default())
}

#[test]
fn a_motion_contradicts_what_stands_if_it_passes() {
    let standing = [adopted("R11", &[5]), adopted("R12", &[-1])];
    assert_eq!(passes(&[2], &standing, &[]), Outlook::Consistent);
    assert_eq!(passes(&[2], &standing, &[reading(2, 1)]), Outlook::Conflict(core(Grade::Texts, &["R12", "motion"])));
    assert_eq!(fails(&[2], &standing, &[reading(2, 1)]), Outlook::Consistent);
}

#[test]
fn the_whole_may_not_be_refused_any_more() {
    let standing = [adopted("coalition", &[1]), adopted("without the Kadets", &[-2])];
    let all = ["coalition", "without the Kadets", "motion"];
    assert_eq!(fails(&[1, -2], &standing, &[]), Outlook::Conflict(core(Grade::Conclusion, &all)));
    assert_eq!(passes(&[1, -2], &standing, &[]), Outlook::Consistent);
}

#[test]
fn to_refuse_the_last_way_out_contradicts_negations() {
    let standing = [rejected("one", &[1]), rejected("other", &[-1, 2])];
    assert_eq!(fails(&[-2], &standing, &[]), Outlook::Conflict(core(Grade::Negations, &["one", "other", "motion"])));
    assert_eq!(passes(&[-2], &standing, &[]), Outlook::Consistent);
}

#[test]
fn what_stands_is_in_conflict_already() {
    let standing = [adopted("a", &[1]), adopted("not a", &[-1])];
    let already = Outlook::Already(core(Grade::Texts, &["a", "not a"]));
    assert_eq!(passes(&[2], &standing, &[]), already);
    assert_eq!(passes(&[1], &standing, &[]), already);
    assert_eq!(fails(&[2], &standing, &[]), already);
    assert_eq!(passes(&[], &standing, &[]), already);
}

#[test]
fn a_graver_conflict_is_told_beside_those_that_stand() {
    let standing = [rejected("x", &[9]), rejected("not x", &[-9]), adopted("a", &[1])];
    assert_eq!(passes(&[-1], &standing, &[]), Outlook::Conflict(core(Grade::Texts, &["a", "motion"])));
    assert_eq!(fails(&[1], &standing, &[]), Outlook::Conflict(core(Grade::Conclusion, &["a", "motion"])));
    assert_eq!(passes(&[3], &standing, &[]), Outlook::Already(core(Grade::Negations, &["x", "not x"])));
}

#[test]
fn beyond_the_bound_nothing_is_guessed() {
    let standing = [rejected("one", &[1]), rejected("other", &[-1, 2])];
    let asked = |says: &[i32], work| if_rejected("motion", &literals(says), &standing, &[], work);
    assert_eq!(asked(&[-2], Work::NONE), Outlook::NotDecided);
    // What follows from the texts needs no work.
    let standing = [adopted("a", &[1]), rejected("one", &[1, 2]), rejected("other", &[-2, 3])];
    let asked = |says: &[i32]| if_adopted("motion", &literals(says), &standing, &[], Work::NONE);
    assert_eq!(asked(&[-1]), Outlook::Conflict(core(Grade::Texts, &["a", "motion"])));
    assert_eq!(asked(&[2]), Outlook::Conflict(core(Grade::Conclusion, &["a", "one", "motion"])));
}
