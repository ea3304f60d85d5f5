//! Texts: checkpoints and hexadecimal, each with exactly one form.

use proptest::prelude::*;
use tauride_record::checkpoint::CheckpointError::{Control, Empty, Missing, Root, Size, Unfinished};
use tauride_record::checkpoint::{Checkpoint, CheckpointError};
use tauride_record::hex::{self, HexError};
use tauride_record::{EMPTY_ROOT, Hash, Head};

const ROOT: &str = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

#[test]
fn the_empty_record() {
    let checkpoint = Checkpoint::new("example.org/federation", Head { size: 0, root: EMPTY_ROOT }).unwrap();
    let text = "example.org/federation\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
    assert_eq!(checkpoint.to_string(), text);
    assert_eq!(text.parse(), Ok(checkpoint));
}

#[test]
fn the_example_of_the_specification() {
    let body = format!("example.com/behind-the-sofa\n20852163\n{ROOT}\n");
    let signature = "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";
    let text = format!("{body}\n{signature}");
    let checkpoint: Checkpoint = text.parse().unwrap();
    assert_eq!(checkpoint.origin(), "example.com/behind-the-sofa");
    assert_eq!(checkpoint.head().size, 20_852_163);
    assert_eq!(
        hex::encode(&checkpoint.head().root),
        "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62"
    );
    assert_eq!(checkpoint.body(), body);
    assert_eq!(checkpoint.signatures(), signature);
    assert_eq!(checkpoint.to_string(), text);
}

#[test]
fn extensions_belong_to_the_body() {
    let text = format!("o\n1\n{ROOT}\nfirst\nsecond 2\n\n— a b\n— c d\n");
    let checkpoint: Checkpoint = text.parse().unwrap();
    assert_eq!(checkpoint.extensions(), "first\nsecond 2\n");
    assert_eq!(checkpoint.signatures(), "— a b\n— c d\n");
    assert_eq!(checkpoint.body(), format!("o\n1\n{ROOT}\nfirst\nsecond 2\n"));
    assert_eq!(checkpoint.to_string(), text);
}

#[track_caller]
fn refused(text: &str) -> CheckpointError {
    let error = text.replace("ROOT", ROOT).parse::<Checkpoint>().unwrap_err();
    assert!(error.to_string().starts_with(&format!("line {}: ", error.line())));
    error
}

#[test]
fn what_is_missing() {
    for (text, missing) in [("", 1), ("o\n", 2), ("o\n1\n", 3), ("o\n1\nROOT\n\n", 5), ("o\n1\nROOT\nx\n\n", 6)] {
        assert!(matches!(refused(text), Missing { line, .. } if line == missing), "{text:?}");
    }
    for (text, line) in [("o", 1), ("o\n1", 2), ("o\n1\nROOT", 3), ("o\n1\nROOT\nx", 4), ("o\n1\nROOT\n\n— a b", 5)] {
        assert_eq!(refused(text), Unfinished { line }, "{text:?}");
    }
    for (text, empty) in [("\n1\nROOT\n", 1), ("o\n\nROOT\n", 2), ("o\n1\n\n", 3), ("o\n1\nROOT\n\n\n", 5)] {
        assert!(matches!(refused(text), Empty { line, .. } if line == empty), "{text:?}");
    }
}

#[test]
fn what_is_wrong() {
    for size in ["+1", "-1", "01", "00", "1 ", " 1", "0x1", "1_000", "18446744073709551616", "١"] {
        assert_eq!(refused(&format!("o\n{size}\nROOT\n")), Size { line: 2 }, "{size}");
    }
    let short = &ROOT[..40];
    let roots = [
        ROOT.trim_end_matches('=').to_owned(),
        format!("{ROOT}="),
        format!(" {ROOT}"),
        ROOT.replace('/', "_"),
        ROOT.replace("2I=", "2J="),
        ROOT.replace("2I=", "==="),
        format!("{short}="),
        format!("{}é=", &ROOT[..41]),
    ];
    for root in roots {
        assert_eq!(refused(&format!("o\n1\n{root}\n")), Root { line: 3 }, "{root}");
    }
    for (text, line) in
        [("o\r\n1\nROOT\n", 1), ("o\n1\r\nROOT\n", 2), ("o\n1\nROOT\nx\ty\n", 4), ("o\n1\nROOT\n\n\0\n", 5)]
    {
        assert_eq!(refused(text), Control { line }, "{text:?}");
    }
    let head = Head { size: 0, root: EMPTY_ROOT };
    assert_eq!(Checkpoint::new("two\nlines", head), Err(Control { line: 1 }));
    assert!(matches!(Checkpoint::new("", head), Err(Empty { line: 1, .. })));
}

#[test]
fn hexadecimal() {
    assert_eq!(hex::encode(&[0x00, 0x9a, 0xff]), "009aff");
    assert_eq!(hex::decode("009aff"), Ok([0x00, 0x9a, 0xff]));
    assert_eq!(hex::decode::<0>(""), Ok([]));
    assert_eq!(hex::decode::<2>("009"), Err(HexError::Length { needed: 4, found: 3 }));
    assert_eq!(hex::decode::<2>("00 9"), Err(HexError::Digit { column: 3 }));
    assert_eq!(hex::decode::<2>("00fF"), Err(HexError::Digit { column: 4 }));
    assert_eq!(hex::decode::<2>("00fg"), Err(HexError::Digit { column: 4 }));
    assert_eq!(hex::decode::<1>("0099"), Err(HexError::Length { needed: 2, found: 4 }));
    assert_eq!(hex::decode::<2>("é00"), Err(HexError::Digit { column: 1 }));
}

proptest! {
    #[test]
    fn every_hash_has_one_text(root: Hash, size: u64) {
        let text = hex::encode(&root);
        prop_assert_eq!(hex::decode(&text), Ok(root));
        let checkpoint = Checkpoint::new("o", Head { size, root }).unwrap();
        prop_assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint));
    }

    #[test]
    fn what_is_read_is_written_again(lines in prop::collection::vec("[a—0=+\n]{0,4}|CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=|0|7", 0..7)) {
        let text = lines.join("\n") + "\n";
        if let Ok(checkpoint) = text.parse::<Checkpoint>() {
            prop_assert_eq!(checkpoint.to_string(), text);
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,80}") {
        prop_assert!(text.parse::<Checkpoint>().is_err());
        prop_assert_eq!(hex::decode::<8>(&text).is_ok(), text.len() == 16 && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')));
    }
}
