//! Several conflicts beside each other.

use tauride_consistency::{Conflicts, Ended, Grade, Work, conflicts};

use crate::said::{adopted, core, rejected};

#[test]
fn conflicts_that_share_nothing_are_listed_gravest_first() {
    let statements = [
        rejected("x", &[9]),
        rejected("not x", &[-9]),
        adopted("a", &[1]),
        rejected("a refused", &[1]),
        adopted("b", &[2]),
        adopted("not b", &[-2]),
        adopted("not b again", &[-2]),
    ];
    let texts = core(Grade::Texts, &["b", "not b"]);
    let conclusion = core(Grade::Conclusion, &["a", "a refused"]);
    let negations = core(Grade::Negations, &["x", "not x"]);
    let list = |most, work| conflicts(&statements, &[], most, work);
    assert_eq!(
        list(9, Work::default()),
        Conflicts { found: vec![texts.clone(), conclusion.clone(), negations], ended: Ended::Consistent }
    );
    assert_eq!(list(1, Work::default()), Conflicts { found: vec![texts.clone()], ended: Ended::Enough });
    assert_eq!(list(0, Work::default()), Conflicts { found: vec![], ended: Ended::Enough });
    assert_eq!(list(9, Work::NONE), Conflicts { found: vec![texts, conclusion], ended: Ended::NotDecided });
}
