//! Signing in with printed codes.

use std::time::Duration;

use tauride_clerk::Clock as _;
use tauride_clerk::accounts::{AccountError, SESSION};
use tauride_rules::ids::MemberId;

use super::{common, federation};

#[test]
fn a_code_signs_in_once_and_a_session_ends() {
    let (clerk, clock) = federation();
    clerk.submit(common::enrol(2)).unwrap();
    let codes = clerk.issue_codes(&[MemberId(1), MemberId(2)]).unwrap();
    assert_eq!(codes.iter().map(|(member, _)| member.0).collect::<Vec<_>>(), [1, 2]);
    let (member, token) = clerk.sign_in(&codes[1].1.to_lowercase()).unwrap().unwrap();
    assert_eq!(member, MemberId(2));
    assert_eq!(clerk.sign_in(&codes[1].1).unwrap(), None, "used");
    assert_eq!(clerk.session(&token).unwrap(), Some(MemberId(2)));
    assert_eq!(clerk.session(&codes[0].1).unwrap(), None);

    clock.advance(SESSION.saturating_sub(Duration::from_secs(1)));
    assert_eq!(clerk.session(&token).unwrap(), Some(MemberId(2)));
    clock.advance(Duration::from_secs(1));
    assert_eq!(clerk.session(&token).unwrap(), None, "over");

    assert_eq!(clerk.sign_in(&codes[0].1).unwrap(), None, "a code is good for thirty days");
    let codes = clerk.issue_codes_until(&[MemberId(1)], clock.now().plus(Duration::from_mins(1))).unwrap();
    clock.advance(Duration::from_secs(59));
    let (_, token) = clerk.sign_in(&codes[0].1).unwrap().unwrap();
    assert!(clerk.sign_out(&token).unwrap());
    assert_eq!(clerk.session(&token).unwrap(), None);
    assert!(!clerk.sign_out(&token).unwrap());
}

#[test]
fn wrong_codes_sign_nobody_in() {
    let (clerk, _clock) = federation();
    clerk.submit(common::enrol(1)).unwrap();
    let old = clerk.issue_codes(&[MemberId(1)]).unwrap();
    let new = clerk.issue_codes(&[MemberId(1)]).unwrap();
    for code in ["", "7K3M", "0000-0000-0000-0000", &old[0].1] {
        assert_eq!(clerk.sign_in(code).unwrap(), None, "{code}");
    }
    assert!(clerk.sign_in(&new[0].1).unwrap().is_some());
    let unknown = clerk.issue_codes(&[MemberId(1), MemberId(7)]).unwrap_err();
    assert!(matches!(unknown, AccountError::NoSuchMember(MemberId(7))), "{unknown:?}");
    assert!(unknown.to_string().contains("M7"), "{unknown}");
    assert!(clerk.sign_in_as(MemberId(7)).is_err());
}

#[test]
fn a_new_slip_ends_what_the_stolen_one_opened() {
    let (clerk, _clock) = federation();
    clerk.submit(common::enrol(2)).unwrap();
    let stolen = clerk.issue_codes(&[MemberId(1), MemberId(2)]).unwrap();
    let tokens = [0, 1].map(|place: usize| clerk.sign_in(&stolen[place].1).unwrap().unwrap().1);
    clerk.issue_codes(&[MemberId(1)]).unwrap();
    assert_eq!(clerk.session(&tokens[0]).unwrap(), None);
    assert_eq!(clerk.session(&tokens[1]).unwrap(), Some(MemberId(2)));
}

#[test]
fn a_hall_signs_in_at_once() {
    let (clerk, _clock) = federation();
    clerk.submit(common::enrol(200)).unwrap();
    let members: Vec<MemberId> = (1..=200).map(MemberId).collect();
    let codes = clerk.issue_codes(&members).unwrap();
    std::thread::scope(|scope| {
        for (member, code) in &codes {
            let clerk = &clerk;
            scope.spawn(move || {
                let (signed_in, token) = clerk.sign_in(code).unwrap().unwrap();
                assert_eq!((signed_in, clerk.session(&token).unwrap()), (*member, Some(*member)));
                assert_eq!(clerk.sign_in(code).unwrap(), None, "used");
            });
        }
    });
}

#[test]
fn erasing_signs_out_and_leaves_the_number() {
    let (clerk, _clock) = federation();
    clerk.submit(common::enrol(1)).unwrap();
    let token = clerk.sign_in_as(MemberId(1)).unwrap();
    assert_eq!(clerk.session(&token).unwrap(), Some(MemberId(1)));
    assert!(!clerk.erase(MemberId(1)).unwrap(), "no row was there");
    assert_eq!(clerk.session(&token).unwrap(), None);
    assert!(clerk.read(|view| view.state.rolls.knows(MemberId(1))));
}
