//! What holds of every proportional committee, and second implementations for small cases.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tauride_tally::ballots::Ballots;
use tauride_tally::committee::{Completion, Method, Sheet, Step, count};
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::exact::Quotient;
use tauride_tally::lots::Lots;
use tauride_tally::{Contest, Counted};

const METHODS: [Method; 5] = [
    Method::SequentialApproval,
    Method::Phragmen,
    Method::EqualShares(Completion::None),
    Method::EqualShares(Completion::Phragmen),
    Method::EqualShares(Completion::Approval),
];

/// Whom a ballot approves, as a set of bits, and how many read so.
type Paper = (u32, u64);

fn members(set: u32) -> impl Iterator<Item = usize> {
    (0..32).filter(move |one| set >> one & 1 == 1)
}

fn build(candidates: usize, papers: &[Paper]) -> Ballots {
    let rows: Vec<(Vec<usize>, u64)> = papers.iter().map(|(set, count)| (members(*set).collect(), *count)).collect();
    let rows: Vec<(&[usize], u64)> = rows.iter().map(|(row, count)| (&row[..], *count)).collect();
    Ballots::ranked(candidates, &rows).unwrap()
}

fn contest() -> impl Strategy<Value = (usize, Vec<Paper>, u32)> {
    (2_usize..6).prop_flat_map(|candidates| {
        let paper = (1_u32..1 << candidates, 1_u64..4);
        (Just(candidates), prop::collection::vec(paper, 1..9), 1_u32..5)
    })
}

/// The whole count when the lot favours candidates in that order.
fn settled(contest: &Contest<'_>, method: Method, favoured: &[usize]) -> Sheet {
    let lots = Lots { drawn: Vec::new(), beforehand: favoured.to_vec() };
    match count(&Contest { lots: &lots, ..*contest }, method).unwrap() {
        Counted::Complete(sheet) => sheet,
        Counted::LotRequired { tie, .. } => panic!("a lot beforehand decides everything: {tie:?}"),
    }
}

/// A fraction of small numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Part(i128, i128);

impl Part {
    fn new(above: i128, below: i128) -> Self {
        let (mut one, mut other) = (above.abs(), below);
        while other > 0 {
            (one, other) = (other, one % other);
        }
        Self(above / one.max(1), below / one.max(1))
    }

    fn plus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }

    fn minus(self, other: Self) -> Self {
        self.plus(Self(-other.0, other.1))
    }

    fn times(self, number: u64) -> Self {
        Self::new(self.0 * i128::from(number), self.1)
    }

    fn over(self, number: u64) -> Self {
        Self::new(self.0, self.1 * i128::from(number))
    }

    fn of(quotient: &Quotient) -> Self {
        let (above, below) = quotient.lowest();
        let small = |number: &tauride_tally::exact::Natural| i128::try_from(number.small().unwrap()).unwrap();
        Self::new(small(&above), small(&below))
    }
}

impl Ord for Part {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.0 * other.1).cmp(&(other.0 * self.1))
    }
}

impl PartialOrd for Part {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The least price at which everybody who pays it or all that they have pays one together: it is among those at which so many
/// of the poorest pay all.
fn price(mut left: Vec<(Part, u64)>) -> Option<Part> {
    left.sort();
    let at = |poor: usize| {
        let paid = left[..poor].iter().fold(Part(0, 1), |sum, (has, count)| sum.plus(has.times(*count)));
        let price = Part(1, 1).minus(paid).over(left[poor..].iter().map(|(_, count)| count).sum());
        let fits =
            left[..poor].iter().all(|(has, _)| *has <= price) && left[poor..].iter().all(|(has, _)| *has >= price);
        fits.then_some(price)
    };
    (0..left.len()).filter_map(at).min()
}

/// By the words of the rule, ballot kind by ballot kind. `may` says who may be elected beside those who are.
fn naive(
    papers: &[Paper],
    candidates: usize,
    seats: u32,
    method: Method,
    may: impl Fn(u32, usize) -> bool,
) -> Vec<usize> {
    let (mut elected, mut order) = (0_u32, Vec::new());
    let total: u64 = papers.iter().map(|(_, count)| count).sum();
    let mut bears = vec![Part(0, 1); papers.len()];
    let mut paying = matches!(method, Method::EqualShares(_));
    let share = Part::new(i128::from(seats), i128::from(total));
    while order.len() < seats as usize {
        let supporters = |one: usize| papers.iter().zip(&bears).filter(move |((set, _), _)| set >> one & 1 == 1);
        let support = |one: usize| supporters(one).map(|((_, count), _)| count).sum::<u64>();
        // What is compared, the least first.
        let figure = |one: usize| -> Option<Part> {
            let all = support(one);
            if all == 0 {
                return None;
            }
            match method {
                Method::SequentialApproval => {
                    let weight = supporters(one).map(|((set, count), _)| {
                        Part(1, 1).times(*count).over(u64::from((set & elected).count_ones()) + 1)
                    });
                    Some(Part(0, 1).minus(weight.fold(Part(0, 1), Part::plus)))
                }
                Method::EqualShares(_) if paying => {
                    price(supporters(one).map(|((_, count), spent)| (share.minus(*spent), *count)).collect())
                }
                Method::EqualShares(Completion::Approval) => Some(Part(-i128::from(all), 1)),
                Method::EqualShares(Completion::None) => None,
                Method::Phragmen | Method::EqualShares(Completion::Phragmen) => {
                    let load = supporters(one).fold(Part(1, 1), |sum, ((_, count), load)| sum.plus(load.times(*count)));
                    Some(load.over(all))
                }
            }
        };
        let left = (0..candidates).filter(|one| elected >> one & 1 == 0 && may(elected, *one));
        let best = left.clone().filter_map(|one| Some((figure(one)?, one))).min();
        let Some((figure, winner)) = best else {
            if !paying || method == Method::EqualShares(Completion::None) {
                break;
            }
            paying = false;
            continue;
        };
        for ((set, _), bears) in papers.iter().zip(&mut bears) {
            if set >> winner & 1 == 1 {
                *bears = if paying { bears.plus(figure).min(share) } else { figure };
            }
        }
        elected |= 1 << winner;
        order.push(winner);
    }
    order
}

proptest! {
    #[test]
    fn counted_by_the_words_of_the_rule((candidates, papers, seats) in contest()) {
        let ballots = build(candidates, &papers);
        let order: Vec<usize> = (0..candidates).collect();
        for method in METHODS {
            let found = settled(&Contest::new(&ballots, seats), method, &order).elected;
            prop_assert_eq!(found, naive(&papers, candidates, seats, method, |_, _| true), "{:?}", method);
        }
    }

    /// Groups, by trying every committee: whoever is elected leaves one that honours all of them.
    #[test]
    fn groups_are_honoured(
        (candidates, papers, seats) in contest(),
        bounds in prop::collection::vec((0_u32..32, 0_u32..2, 0_u32..3), 1..3),
    ) {
        let ballots = build(candidates, &papers);
        let groups: Vec<Group> = bounds.iter().map(|(set, min, more)| Group {
            category: "c".into(),
            name: "g".into(),
            min: *min,
            max: min + more,
            members: members(*set).filter(|one| *one < candidates).collect(),
        }).collect();
        let size = seats.min(u32::try_from(candidates).unwrap());
        let honours = |committee: u32| committee.count_ones() == size && groups.iter().all(|group| {
            let elected = group.members.iter().filter(|one| committee >> **one & 1 == 1).count();
            (group.min as usize..=group.max as usize).contains(&elected)
        });
        let possible: Vec<u32> = (0..1 << candidates).filter(|committee| honours(*committee)).collect();
        let constraints = Constraints { groups: groups.clone() };
        let contest = Contest { constraints: &constraints, ..Contest::new(&ballots, seats) };
        if possible.is_empty() {
            prop_assert!(count(&contest, Method::Phragmen).is_err());
            return Ok(());
        }
        let may = |elected: u32, one: usize| possible.iter().any(|all| all & (elected | 1 << one) == elected | 1 << one);
        let order: Vec<usize> = (0..candidates).collect();
        for method in METHODS {
            let sheet = settled(&contest, method, &order);
            let expected = naive(&papers, candidates, seats, method, may);
            prop_assert_eq!(&sheet.elected[..expected.len()], &expected[..], "{:?}", method);
            let binds = groups.iter().any(|group| group.min > 0 || (group.max as usize) < group.members.len().min(seats as usize));
            prop_assert!(!binds || honours(sheet.elected.iter().map(|one| 1 << one).sum()), "{:?}", sheet.elected);
        }
    }

    /// Every seat is paid for in full, nobody pays more than the price or than they have, loads add up to the seats.
    #[test]
    fn the_books_balance((candidates, papers, seats) in contest()) {
        let ballots = build(candidates, &papers);
        let order: Vec<usize> = (0..candidates).collect();
        for method in METHODS {
            let sheet = settled(&Contest::new(&ballots, seats), method, &order);
            for round in &sheet.rounds {
                let winner = round.elected.unwrap();
                let (_, figure) = round.figures.iter().find(|(one, _)| *one == winner).unwrap();
                prop_assert_eq!(figure, &round.figures[0].1);
                let figure = Part::of(figure);
                let sum = |part: &dyn Fn(Part) -> Part| round.supporters.iter().fold(Part(0, 1), |sum, bearing| {
                    sum.plus(part(Part::of(&bearing.value)).times(u64::try_from(bearing.ballots).unwrap()))
                });
                let all: u64 = papers.iter().filter(|(set, _)| set >> winner & 1 == 1).map(|(_, count)| count).sum();
                match round.step {
                    Step::Prices => prop_assert_eq!(sum(&|has| has.min(figure)), Part(1, 1)),
                    Step::Loads => prop_assert_eq!(sum(&|load| figure.minus(load)), Part(1, 1)),
                    Step::Weights => prop_assert_eq!(sum(&|elected| Part::new(1, elected.0 + 1)), figure),
                    Step::Approvals => prop_assert_eq!(Part(i128::from(all), 1), figure),
                }
            }
        }
    }

    /// Extended justified representation of Equal Shares: of every group of electors that is large enough for `l` seats and
    /// agrees on `l` candidates, somebody approves `l` of the elected.
    #[test]
    fn equal_shares_represent_cohesive_groups((candidates, papers, seats) in contest(), reversed in any::<bool>()) {
        let ballots = build(candidates, &papers);
        let mut order: Vec<usize> = (0..candidates).collect();
        if reversed { order.reverse(); }
        let total: u64 = papers.iter().map(|(_, count)| count).sum();
        for method in METHODS {
            let Method::EqualShares(_) = method else { continue };
            let elected: u32 = settled(&Contest::new(&ballots, seats), method, &order).elected.iter().map(|one| 1 << one).sum();
            for agreed in 1_u32..1 << candidates {
                let l = agreed.count_ones();
                let group = papers.iter().filter(|(set, _)| set & agreed == agreed && (set & elected).count_ones() < l);
                let size: u64 = group.map(|(_, count)| count).sum();
                prop_assert!(size * u64::from(seats) < u64::from(l) * total, "{method:?}: {agreed:b} of {elected:b}");
            }
        }
    }

    /// Proportional justified representation of Phragmén: such a group together approves `l` of the elected.
    #[test]
    fn phragmen_represents_cohesive_groups((candidates, papers, seats) in contest()) {
        let ballots = build(candidates, &papers);
        let order: Vec<usize> = (0..candidates).collect();
        let total: u64 = papers.iter().map(|(_, count)| count).sum();
        let elected: u32 = settled(&Contest::new(&ballots, seats), Method::Phragmen, &order).elected.iter().map(|one| 1 << one).sum();
        for agreed in 1_u32..1 << candidates {
            let l = agreed.count_ones();
            for got in (0_u32..1 << candidates).filter(|got| got & elected == *got && got.count_ones() < l) {
                let group = papers.iter().filter(|(set, _)| set & agreed == agreed && set & elected & !got == 0);
                let size: u64 = group.map(|(_, count)| count).sum();
                prop_assert!(size * u64::from(seats) < u64::from(l) * total, "{agreed:b} of {elected:b}");
            }
        }
    }

    /// One seat more: everybody elected stays elected, in the same order, where the method goes seat by seat without a look
    /// at how many there are.
    #[test]
    fn one_seat_more_takes_nobody_out((candidates, papers, seats) in contest()) {
        let ballots = build(candidates, &papers);
        let order: Vec<usize> = (0..candidates).collect();
        for method in [Method::SequentialApproval, Method::Phragmen] {
            let elected = |seats| settled(&Contest::new(&ballots, seats), method, &order).elected;
            let (fewer, more) = (elected(seats), elected(seats + 1));
            prop_assert_eq!(&more[..fewer.len()], &fewer[..]);
        }
    }

    #[test]
    fn neither_the_order_of_ballots_nor_the_numbers_of_candidates_matter(
        (candidates, papers, seats) in contest(), turn in 0_usize..9, shift in 0_usize..5,
    ) {
        let shift = shift % candidates;
        let move_one = |one: usize| (one + shift) % candidates;
        let mut other: Vec<Paper> =
            papers.iter().map(|(set, count)| (members(*set).map(|one| 1 << move_one(one)).sum(), *count)).collect();
        other.rotate_left(turn % papers.len());
        let (ballots, other) = (build(candidates, &papers), build(candidates, &other));
        let order: Vec<usize> = (0..candidates).collect();
        let moved: Vec<usize> = order.iter().map(|one| move_one(*one)).collect();
        for method in METHODS {
            let before: BTreeSet<usize> = settled(&Contest::new(&ballots, seats), method, &order).elected.into_iter().map(move_one).collect();
            let after: BTreeSet<usize> = settled(&Contest::new(&other, seats), method, &moved).elected.into_iter().collect();
            prop_assert_eq!(before, after);
        }
    }

    /// Loads and budgets of hundreds of digits: nothing overflows, and ballots of huge numbers elect as ballots of small ones.
    #[test]
    fn a_thousand_times_as_many_ballots_elect_the_same((candidates, papers, seats) in contest()) {
        let many: Vec<Paper> = papers.iter().map(|(set, count)| (*set, count * 1_000_000_000_000_000_003)).collect();
        let order: Vec<usize> = (0..candidates).collect();
        let (few, many) = (build(candidates, &papers), build(candidates, &many));
        for method in METHODS {
            let elected = |ballots| settled(&Contest::new(ballots, seats), method, &order).elected;
            prop_assert_eq!(elected(&few), elected(&many));
        }
    }
}
