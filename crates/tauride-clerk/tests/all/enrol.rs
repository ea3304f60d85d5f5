//! Enrolment from a roll.

use tauride_clerk::enrol::{Column, EnrolError, ForAll, Headings, read_roll, read_roll_with};
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
        ]
    );
    assert_eq!(
        wrong(b"key,weight\n1,0\n2,many\n3,-1\n\x01,1\n"),
        [
            "line 2, column weight: \"0\" is no weight: use a whole number from 1 to 4294967295, or leave it empty for 1",
            "line 3, column weight: \"many\" is no weight: use a whole number from 1 to 4294967295, or leave it empty \
             for 1",
            "line 4, column weight: \"-1\" is no weight: use a whole number from 1 to 4294967295, or leave it empty \
             for 1",
            "line 5, column key: there is a control character in this field: take it out",
        ]
    );
    for bytes in ["", "\n\n", "name\nAnna\n", "key,key\n1,2\n", "key,colour\n1,red\n", "key,name\n"] {
        assert_eq!(wrong(bytes).len(), 1, "{bytes:?}: {:?}", wrong(bytes));
    }
    assert_eq!(wrong(format!("key\n{}", "\u{1}\n".repeat(999))).len(), 999, "all of them, however many are shown");
    assert!(wrong(format!("key,name\n1,{}\n", "n".repeat(501)))[0].contains("501 bytes"));
}

/// Offices export what their spreadsheet makes of it.
#[test]
fn rolls_of_spreadsheets_are_read_and_their_lines_counted_right() {
    let lines = |text: &str| {
        let people = read_roll(text.as_bytes()).unwrap().people;
        people.into_iter().map(|person| (person.line, person.key, person.name)).collect::<Vec<_>>()
    };
    let one = |line, key: &str, name: &str| (line, key.to_owned(), name.to_owned());
    for end in ["\n", "\r\n", "\r"] {
        let text = ["key;name;unit", "1;\"Anna", "Miller\";North", "", ";;", "2;Ben;North;"].join(end);
        assert_eq!(lines(&text), [one(2, "1", "Anna Miller"), one(6, "2", "Ben")], "{end:?}");
        // A first line that is wrong hides no other.
        let broken = ["key,name", ",Anna", "1,Ben", "1,Cora", "2,Dora,x"].join(end);
        let places: Vec<u64> = read_roll(broken.as_bytes()).unwrap_err().iter().map(|error| error.line).collect();
        assert_eq!(places, [2, 4, 5], "{end:?}");
    }
    let roll = "sep=;\nkey;name;unit\n\u{200b}8;Zoe\u{301};\u{a0}North\u{a0} Branch \n 9\u{a0};Yan;North  Branch\n";
    assert_eq!(lines(roll), [one(3, "8", "Zoé"), one(4, "9", "Yan")]);
    let units: Vec<_> =
        read_roll(roll.as_bytes()).unwrap().people.into_iter().map(|person| person.unit.unwrap()).collect();
    assert_eq!(units, ["North Branch", "North Branch"]);
    assert_eq!(
        wrong("key,name\n8,Zed\n\u{feff}8\u{200b},Yan\n"),
        ["line 3, column key: \"8\" is the key of line 2 already: give every person a key of their own"]
    );
    let wide: Vec<u8> = "\u{feff}key\tname\n6\tJörg\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read_roll(&wide).unwrap().people[0].name, "Jörg");
    assert_eq!(read_roll(b"key;name\n5;M\xfcller\n").unwrap().people[0].name, "Müller");
    let unclear = wrong(b"key;name\n5;\xc8apek\n");
    assert!(
        unclear[0].starts_with("line 2: this is no UTF-8") && unclear[0].contains("Čapek in windows-1250"),
        "{unclear:?}"
    );
    assert_eq!(
        wrong("key,name\n1,\"Anna\n")[0],
        "line 2: the quote that opens here is never closed: close it, or take it out"
    );
    assert!(wrong("PK\u{3}\u{4}xl")[0].starts_with("line 1: this is a spreadsheet"));
}

#[test]
fn keys_that_look_alike_are_two_people_and_told() {
    let roll = read_roll("key\nA7\na7\nＡ7\n".as_bytes()).unwrap();
    let told: Vec<_> = roll.alike.iter().map(|alike| (alike.first.1, alike.other.1)).collect();
    assert_eq!((roll.people.len(), told), (3, vec![(2, 3), (2, 4)]));
}

#[test]
fn columns_are_called_or_left_out_as_it_is_said() {
    let text = "Mitgliedsnummer;Name;E-Mail;Gliederung;Geburtstag\n7;Jo Ek;jo@example.org;Ost;1.1.1970\n".as_bytes();
    let unknown: Vec<String> = read_roll(text).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(unknown.len(), 5, "{unknown:?}");
    assert!(
        unknown[0].contains("no column is called \"Mitgliedsnummer\"") && unknown[0].contains("--column key=HEADING")
    );
    let called = |called: &[(Column, &str)], ignored: &[&str]| Headings {
        called: called.iter().map(|(column, name)| (*column, (*name).to_owned())).collect(),
        ignored: ignored.iter().map(|name| (*name).to_owned()).collect(),
    };
    let all = [(Column::Key, "mitgliedsnummer"), (Column::Contact, "E-Mail"), (Column::Unit, "Gliederung")];
    let roll = read_roll_with(text, &called(&all, &["Geburtstag"])).unwrap();
    let person = &roll.people[0];
    assert_eq!(
        (&*person.key, &*person.name, &*person.contact, person.unit.as_deref()),
        ("7", "Jo Ek", "jo@example.org", Some("Ost"))
    );
    let wrong = |headings: &Headings| read_roll_with(text, headings).unwrap_err()[0].to_string();
    assert!(wrong(&called(&all, &["Alter"])).contains("there is no column \"Alter\""));
    assert!(
        wrong(&called(
            &[(Column::Key, "Name"), (Column::Key, "E-Mail")],
            &["Mitgliedsnummer", "Gliederung", "Geburtstag"]
        ))
        .contains("twice")
    );
}

#[test]
fn a_unit_that_looks_alike_is_named() {
    let (clerk, _clock) = federation();
    let Err(EnrolError::Roll(errors)) = enrol(&clerk, "key,unit\na,FIRST\nb,First\u{a0}\n") else { unreachable!() };
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].to_string().contains("there is no unit \"FIRST\", and \"First\" differs only in capitals"));
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
