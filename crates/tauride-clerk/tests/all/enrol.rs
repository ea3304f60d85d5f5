//! Enrolment from a roll.

use tauride_clerk::enrol::{EnrolError, ForAll, read_roll};
use tauride_clerk::{Answer, Clerk, NewRow, SubmitError};
use tauride_rules::Actor;
use tauride_rules::ids::{MemberId, UnitId};

use super::{check_is_record, common, federation};

/// What is wrong with a roll, in words.
#[track_caller]
fn wrong(bytes: impl AsRef<[u8]>) -> Vec<String> {
    read_roll(bytes.as_ref()).unwrap_err().iter().map(ToString::to_string).collect()
}

fn employed() -> ForAll {
    ForAll { unit: None, attests: vec!["employed".into()] }
}

fn enrol(clerk: &Clerk, roll: &str) -> Result<Vec<(UnitId, MemberId, u32)>, EnrolError> {
    let roll = read_roll(roll.as_bytes()).unwrap();
    clerk.enrol(Actor::Founders, roll, &employed()).map(|enrolment| enrolment.groups)
}

#[test]
fn a_roll_is_enrolled_unit_by_unit_with_register_and_weights() {
    let (clerk, _clock) = federation();
    clerk.submit(common::form("Second")).unwrap();
    let roll = "\u{feff}Key;Name;Contact;Unit;Weight\r\n\
        a;Anna;a@example.org;Second;\r\n\
        b;Zu\u{308}rcher, Ben;;First;3\r\n\
        c;Cora;;Second;1\r\n\
        d;Dora;;Second;12\r\n";
    let groups = enrol(&clerk, roll).unwrap();
    assert_eq!(groups, [(UnitId(1), MemberId(1), 1), (UnitId(2), MemberId(2), 3)]);
    let register = clerk.reader().register(0, 9).unwrap();
    let names: Vec<_> = register.iter().map(|row| (row.member, &*row.key, &*row.name, &*row.contact)).collect();
    let expected =
        [(1, "b", "Zürcher, Ben", ""), (2, "a", "Anna", "a@example.org"), (3, "c", "Cora", ""), (4, "d", "Dora", "")];
    assert_eq!(names, expected);
    clerk.read(|view| {
        assert_eq!(view.len(), 8, "two of enrolment, two of weights");
        let weight = |unit, member| view.state.rolls.weight(UnitId(unit), MemberId(member));
        assert_eq!((weight(1, 1), weight(2, 2), weight(2, 3), weight(2, 4)), (3, 1, 1, 12));
    });
    check_is_record(&clerk);
}

#[test]
fn everything_that_is_wrong_with_a_roll_is_named() {
    assert_eq!(
        wrong("key,name,unit\n7,Anna,\n,Ben,\n7,Cora,x\n8,Dora\n9,\"E\nva\",\n"),
        [
            "line 3, column key: the key is empty: give every person a key of their own",
            "line 4, column key: \"7\" is the key of line 2 already: give every person a key of their own",
            "line 5: 2 fields, where the header has 3: add or take out separators, and put quotes around a field that \
             holds one",
            "line 6, column name: there is a line break or another control character in this field: take it out; a \
             quote that is not closed also does this",
        ]
    );
    assert_eq!(
        wrong(b"key,weight\n1,0\n2,many\n3,-1\n\xff,1\n"),
        [
            "line 2, column weight: \"0\" is no weight: use a whole number from 1 to 4294967295, or leave it empty for 1",
            "line 3, column weight: \"many\" is no weight: use a whole number from 1 to 4294967295, or leave it empty \
             for 1",
            "line 4, column weight: \"-1\" is no weight: use a whole number from 1 to 4294967295, or leave it empty \
             for 1",
            "line 5, column key: this is not UTF-8 text: save the file again as CSV UTF-8",
        ]
    );
    for bytes in ["", "\n\n", "name\nAnna\n", "key,key\n1,2\n", "key,colour\n1,red\n", "key,name\n"] {
        assert_eq!(wrong(bytes).len(), 1, "{bytes:?}: {:?}", wrong(bytes));
    }
    assert_eq!(wrong(format!("key\n{}", "\u{1}\n".repeat(999))).len(), tauride_clerk::enrol::ERRORS_MAX);
    assert!(wrong(format!("key,name\n1,{}\n", "n".repeat(501)))[0].contains("501 bytes"));
}

#[test]
fn what_the_clerk_knows_against_a_roll_is_named_and_nothing_changes() {
    let (clerk, _clock) = federation();
    enrol(&clerk, "key,unit\na,First\n").unwrap();
    let len = clerk.read(|view| view.len());
    let lines = |roll: &str| match enrol(&clerk, roll) {
        Err(EnrolError::Roll(errors)) => errors.iter().map(ToString::to_string).collect::<Vec<_>>(),
        other => unreachable!("{other:?}"),
    };
    assert_eq!(
        lines("key,unit\nb,First\na,First\n"),
        ["line 3, column key: \"a\" is in the register already, as M1: take this line out, or mend the key"]
    );
    assert_eq!(
        lines("key,unit\nb,First\nc,Third\nd,\n"),
        [
            "line 3, column unit: there is no unit \"Third\": form the unit first, or mend its name",
            "line 4, column unit: no unit is given: fill in the column unit, or name one unit for the whole roll",
        ]
    );
    let refused = enrol(&clerk, "key,unit,attests\nb,First,\nc,First,retired\n").unwrap_err();
    assert!(matches!(&refused, EnrolError::Refused { unit: UnitId(1), refusal } if refusal.article() == "roll.6"));
    assert_eq!(clerk.read(|view| view.len()), len);
    assert_eq!(clerk.reader().register(0, 9).unwrap().len(), 1);
    check_is_record(&clerk);
}

#[test]
fn register_rows_fit_the_act_and_are_new() {
    let (clerk, _clock) = federation();
    let row = |key: &str| NewRow { key: key.to_owned(), ..NewRow::default() };
    let enrol = |count, keys: &[&str]| {
        clerk.submit(common::enrol(count).with_register(keys.iter().map(|key| row(key)).collect()))
    };
    assert!(matches!(enrol(2, &["a"]), Err(SubmitError::Rows { rows: 1, enrolled: 2 })));
    assert!(matches!(enrol(2, &["a", "a"]), Err(SubmitError::RegisterKeyTwice { .. })));
    assert!(matches!(enrol(2, &["a", "b"]), Ok(Answer::Entered { .. })));
    assert!(matches!(enrol(1, &["b"]), Err(SubmitError::RegisterKeyTaken { member: MemberId(2), .. })));
    let plan = move |_: &tauride_rules::State| {
        let rows = |key| common::enrol(1).with_register(vec![row(key)]);
        Ok::<_, ()>(vec![rows("c"), rows("c")])
    };
    let twice = clerk.submit_plan(plan);
    assert!(matches!(twice, Err(SubmitError::RegisterKeyTaken { member: MemberId(3), .. })), "{twice:?}");
    assert!(clerk.submit(common::weigh(1, 2).with_register(vec![row("d")])).is_err());
    check_is_record(&clerk);
}

#[test]
fn any_bytes_are_a_roll_or_have_errors() {
    let roll =
        "key,name,contact,unit,attests,weight\r\n7,\"Anna, M.\",a@example.org,First,employed;paid,2\n8,Bén,,,,\n";
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below as u64).unwrap()
    };
    let (mut read, mut not) = (0, 0);
    for _ in 0..20_000 {
        let mut bytes = roll.as_bytes().to_vec();
        for _ in 0..=random(3) {
            let at = random(bytes.len().max(1));
            if at >= bytes.len() {
                break;
            }
            match random(3) {
                0 => bytes[at] = b"\",;\n\r\t\0\xff\xc3kay0"[random(13)],
                1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        match read_roll(&bytes) {
            Ok(roll) => {
                read += 1;
                assert!(roll.people.iter().all(|person| !person.key.is_empty() && person.weight != Some(0)));
            }
            Err(errors) => {
                not += 1;
                assert!(errors.iter().all(|error| error.line > 0 && !error.mend().is_empty()), "{errors:?}");
            }
        }
    }
    assert!(read > 1_000 && not > 1_000, "{read} {not}");
}
