use super::{Stopped, negations};
use crate::batsat::Batsat;
use crate::claim::Claim;
use crate::implied::Implied;
use crate::statement::Literal;
use crate::tried::Tried;
use crate::work::{Meter, Work};

const Q1: Literal = Literal { matter: 1, holds: true };
const Q2: Literal = Literal { matter: 2, holds: true };
const Q3: Literal = Literal { matter: 3, holds: true };

fn refuse(place: usize, says: &[Literal]) -> Claim<'_> {
    Claim { place, says, adopted: false }
}

#[test]
fn one_solver_after_the_other_finds_the_core() {
    let says = [vec![Q3], vec![Q1], vec![!Q1, Q2], vec![!Q2]];
    let claims: Vec<_> = says.iter().zip(5..).map(|(says, place)| refuse(place, says)).collect();
    let implied = Implied::new(&[]);
    let mut meter = Meter::new(Work::default());
    assert_eq!(negations::<Tried>(&claims, &implied, &mut meter).unwrap(), [6, 7, 8]);
    assert_eq!(negations::<Batsat>(&claims, &implied, &mut meter).unwrap(), [6, 7, 8]);
}

#[test]
fn a_core_that_could_not_be_made_smaller_in_time_is_not_told() {
    let says = [[Q3], [Q1], [!Q1]];
    let claims: Vec<_> = says.iter().zip(0..).map(|(says, place)| refuse(place, says)).collect();
    // One question whether there is a conflict, and one for each claim.
    let ask = |work| negations::<Tried>(&claims, &Implied::new(&[]), &mut Meter::new(Work(work)));
    for work in 0..4 {
        assert!(matches!(ask(work), Err(Stopped)));
    }
    assert_eq!(ask(4).unwrap(), [1, 2]);
}
