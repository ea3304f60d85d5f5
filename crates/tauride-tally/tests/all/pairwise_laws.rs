//! What holds of every count in pairs, and second implementations by the letter of the rules.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::lots::Lots;
use tauride_tally::pairwise::{
    DefaultOption, Majority, Matrix, Method, Rule, Sheet, Working, count, count_matrix, smith_set,
};
use tauride_tally::{Contest, Counted};

const METHODS: [Method; 2] = [Method::Schulze, Method::RankedPairs];

/// A ballot as ranks: the lower the better, nobody's rank beyond the number of candidates, which stands for none.
type Paper = (Vec<usize>, u64);

fn build(candidates: usize, papers: &[Paper]) -> Ballots {
    let mut builder = Builder::new(candidates).unwrap();
    for (ranks, count) in papers {
        for rank in 0..candidates {
            let mut first = true;
            for candidate in (0..candidates).filter(|candidate| ranks[*candidate] == rank) {
                if first { builder.rank(candidate) } else { builder.same_rank(candidate) }.unwrap();
                first = false;
            }
            if first {
                builder.gap();
            }
        }
        builder.close(*count).unwrap();
    }
    builder.finish()
}

fn papers(candidates: usize) -> impl Strategy<Value = Vec<Paper>> {
    let count = prop_oneof![9 => 1_u64..4, 1 => Just(70_000), 1 => Just(1 << 40)];
    prop::collection::vec((prop::collection::vec(0..=candidates, candidates), count), 0..9)
}

/// Few ballots of few candidates: many ties and circles.
fn contest() -> impl Strategy<Value = (usize, Vec<Paper>)> {
    (1_usize..6).prop_flat_map(|candidates| (Just(candidates), papers(candidates)))
}

/// Counts, drawing every lot that is asked for in the order of `favoured`.
fn settled(ballots: &Ballots, method: Method, favoured: &[usize]) -> Sheet {
    let lots = Lots { drawn: Vec::new(), beforehand: favoured.to_vec() };
    match count(&Contest { lots: &lots, ..Contest::new(ballots, 1) }, &Rule::plain(method)).unwrap() {
        Counted::Complete(sheet) => sheet,
        Counted::LotRequired { tie, .. } => panic!("a lot beforehand decides everything: {tie:?}"),
    }
}

/// Everybody who is elected under some order of the lots.
fn possible(candidates: usize, papers: &[Paper], method: Method) -> BTreeSet<usize> {
    let ballots = build(candidates, papers);
    orders(candidates).iter().map(|order| settled(&ballots, method, order).elected[0]).collect()
}

fn orders(candidates: usize) -> Vec<Vec<usize>> {
    let mut all = vec![vec![]];
    for candidate in 0..candidates {
        all = all
            .iter()
            .flat_map(|order: &Vec<usize>| {
                (0..=order.len()).map(move |at| {
                    let mut longer = order.clone();
                    longer.insert(at, candidate);
                    longer
                })
            })
            .collect();
    }
    all
}

/// How many prefer whom to whom, counted one by one.
fn naive_matrix(candidates: usize, papers: &[Paper]) -> Vec<Vec<u128>> {
    let votes = |one: usize, other: usize| {
        let prefer = papers.iter().filter(|(ranks, _)| ranks[one] < ranks[other] && ranks[one] < candidates);
        prefer.map(|(_, count)| u128::from(*count)).sum()
    };
    (0..candidates).map(|one| (0..candidates).map(|other| votes(one, other)).collect()).collect()
}

/// The Debian constitution, A.5, paragraphs 4 to 8, by the letter: drops the weakest defeats in the Schwartz set until
/// there are none in it. Returns the Schwartz set.
fn schwartz_sequential_dropping(votes: &[Vec<u128>]) -> Vec<usize> {
    let all = 0..votes.len();
    let mut defeats: Vec<(usize, usize)> = all
        .clone()
        .flat_map(|one| all.clone().map(move |other| (one, other)))
        .filter(|(one, other)| votes[*one][*other] > votes[*other][*one])
        .collect();
    loop {
        let mut reaches = vec![vec![false; votes.len()]; votes.len()];
        for (one, other) in &defeats {
            reaches[*one][*other] = true;
        }
        for over in all.clone() {
            for one in all.clone() {
                for other in all.clone() {
                    reaches[one][other] |= reaches[one][over] && reaches[over][other];
                }
            }
        }
        let inside = |one: usize| all.clone().all(|other| reaches[one][other] || !reaches[other][one]);
        let within: Vec<_> = defeats.iter().copied().filter(|(one, other)| inside(*one) && inside(*other)).collect();
        let weaker = |(a, x): (usize, usize), (b, y): (usize, usize)| {
            votes[a][x] < votes[b][y] || votes[a][x] == votes[b][y] && votes[x][a] > votes[y][b]
        };
        let weakest: Vec<_> =
            within.iter().copied().filter(|one| !within.iter().any(|other| weaker(*other, *one))).collect();
        if weakest.is_empty() {
            return all.clone().filter(|one| inside(*one)).collect();
        }
        defeats.retain(|defeat| !weakest.contains(defeat));
    }
}

/// The strongest path by trying all of them.
fn strongest(votes: &[Vec<u128>], from: usize, to: usize, seen: &mut Vec<usize>) -> Option<(u128, i128)> {
    seen.push(from);
    let mut best = None;
    for next in 0..votes.len() {
        if votes[from][next] <= votes[next][from] || seen.contains(&next) {
            continue;
        }
        let link = (votes[from][next], -i128::try_from(votes[next][from]).unwrap());
        let rest = if next == to { Some(link) } else { strongest(votes, next, to, seen).map(|rest| rest.min(link)) };
        best = best.max(rest);
    }
    seen.pop();
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_matrix_is_counted_one_by_one((candidates, papers) in (1_usize..12).prop_flat_map(|c| (Just(c), papers(c)))) {
        let matrix = Matrix::of(&build(candidates, &papers)).unwrap();
        for (row, expected) in naive_matrix(candidates, &papers).iter().enumerate() {
            prop_assert_eq!(matrix.row(row), &expected[..]);
        }
    }

    #[test]
    fn schulze_is_what_the_constitution_says((candidates, papers) in contest()) {
        let votes = naive_matrix(candidates, &papers);
        let ballots = build(candidates, &papers);
        let counted = count(&Contest::new(&ballots, 1), &Rule::plain(Method::Schulze)).unwrap();
        let expected = schwartz_sequential_dropping(&votes);
        prop_assert_eq!(&counted.sheet().ranking[0], &expected);
        prop_assert_eq!(counted.tie().map_or(&expected[..1], |tie| &tie.among), &expected[..]);
        let Working::Schulze(paths) = &counted.sheet().working else { panic!("Schulze") };
        for from in 0..candidates {
            for to in (0..candidates).filter(|to| *to != from) {
                let found = paths.strength(from, to);
                let expected = strongest(&votes, from, to, &mut vec![]);
                prop_assert_eq!(found.map(|found| (found.votes_for, -i128::try_from(found.votes_against).unwrap())), expected);
                // The path that is shown exists, leads there, and is as strong as is said.
                let path = paths.path(from, to);
                let weakest = path.windows(2).map(|link| paths.defeat(link[0], link[1])).min().flatten();
                prop_assert_eq!(weakest, found);
                prop_assert_eq!(path.is_empty(), found.is_none());
                prop_assert!(path.is_empty() || path.first() == Some(&from) && path.last() == Some(&to));
            }
        }
    }

    #[test]
    fn ranked_pairs_locks_one_defeat_after_the_other((candidates, papers) in contest(), seed in any::<prop::sample::Index>()) {
        let votes = naive_matrix(candidates, &papers);
        let orders = orders(candidates);
        let lot = &orders[seed.index(orders.len())];
        let drawn = |one: usize| lot.iter().position(|each| *each == one).unwrap();
        let mut defeats: Vec<(usize, usize)> = (0..candidates)
            .flat_map(|one| (0..candidates).map(move |other| (one, other)))
            .filter(|(one, other)| votes[*one][*other] > votes[*other][*one])
            .collect();
        defeats.sort_by_key(|(one, other)| {
            use std::cmp::Reverse;
            (Reverse(votes[*one][*other]), votes[*other][*one], drawn(*one), Reverse(drawn(*other)))
        });
        let mut locked: Vec<(usize, usize)> = vec![];
        for (winner, loser) in defeats {
            let mut below = vec![loser];
            for at in 0..candidates * candidates {
                let Some(one) = below.get(at).copied() else { break };
                below.extend(locked.iter().filter(|(upper, _)| *upper == one).map(|(_, lower)| *lower));
                below.dedup();
            }
            if !below.contains(&winner) {
                locked.push((winner, loser));
            }
        }
        let first: Vec<usize> = (0..candidates).filter(|one| !locked.iter().any(|(_, loser)| loser == one)).collect();
        let expected = first.iter().copied().min_by_key(|one| drawn(*one)).unwrap();
        let sheet = settled(&build(candidates, &papers), Method::RankedPairs, lot);
        prop_assert_eq!(&sheet.ranking[0], &first);
        prop_assert_eq!(sheet.elected, [expected]);
    }

    #[test]
    fn the_smallest_dominating_set_by_trying_all((candidates, papers) in contest()) {
        let matrix = Matrix::of(&build(candidates, &papers)).unwrap();
        let standing: Vec<usize> = (0..candidates).collect();
        let members = |set: u32| standing.iter().copied().filter(move |one| set >> one & 1 == 1);
        let dominates = |set: &u32| members(*set).all(|one| members(!*set).all(|other| matrix.defeats(one, other)));
        let smallest = (1_u32..1 << candidates).filter(dominates).min_by_key(|set| set.count_ones()).unwrap();
        prop_assert_eq!(smith_set(&matrix, &standing), members(smallest).collect::<Vec<_>>());
    }

    #[test]
    fn whoever_may_be_elected_is_in_the_smith_set_and_no_loser_to_all((candidates, papers) in contest()) {
        let matrix = Matrix::of(&build(candidates, &papers)).unwrap();
        let standing: Vec<usize> = (0..candidates).collect();
        let smith = smith_set(&matrix, &standing);
        for method in METHODS {
            for winner in possible(candidates, &papers, method) {
                prop_assert!(smith.contains(&winner));
                let loses_to_all = standing.iter().all(|other| *other == winner || matrix.defeats(*other, winner));
                prop_assert!(candidates == 1 || !loses_to_all);
            }
        }
    }

    #[test]
    fn neither_the_order_of_ballots_nor_the_numbers_of_candidates_matter(
        (candidates, papers) in contest(), turn in 0_usize..9, seed in any::<prop::sample::Index>(),
    ) {
        let mut turned = papers.clone();
        turned.rotate_left(turn % papers.len().max(1));
        // A paper for two is two papers.
        turned.extend(papers.iter().map(|(ranks, _)| (ranks.clone(), 1)));
        let doubled: Vec<Paper> = papers.iter().map(|(ranks, count)| (ranks.clone(), count + 1)).collect();
        let orders = orders(candidates);
        let names = &orders[seed.index(orders.len())];
        let renamed: Vec<Paper> = doubled.iter().map(|(ranks, count)| {
            let mut moved = vec![0; candidates];
            for (candidate, rank) in ranks.iter().enumerate() { moved[names[candidate]] = *rank; }
            (moved, *count)
        }).collect();
        for method in METHODS {
            let elected = possible(candidates, &doubled, method);
            prop_assert_eq!(&possible(candidates, &turned, method), &elected);
            let expected: BTreeSet<usize> = elected.iter().map(|one| names[*one]).collect();
            prop_assert_eq!(&possible(candidates, &renamed, method), &expected);
        }
    }

    /// Whoever is elected for certain stays so when ballots rank them higher and change nothing else.
    #[test]
    fn a_winner_is_not_hurt_by_being_ranked_higher((candidates, papers) in contest(), raised in 0_usize..9) {
        for method in METHODS {
            let before = possible(candidates, &papers, method);
            let Some(winner) = before.iter().copied().next().filter(|_| before.len() == 1) else { continue };
            let mut better = papers.clone();
            let Some((ranks, count)) = better.get_mut(raised) else { continue };
            let up = ranks[winner].saturating_sub(1);
            let ranks = ranks.iter().enumerate().map(|(one, rank)| if one == winner { up } else { *rank }).collect();
            let changed = (ranks, *count);
            better[raised] = changed;
            prop_assert_eq!(possible(candidates, &better, method), before.clone());
        }
    }

    /// Whoever wins or is dropped against the default option, by the letter of A.5, paragraphs 2 and 3.
    #[test]
    fn the_default_option_by_the_letter((candidates, papers) in contest(), quorum in 0_u128..9, ratio in (0_u32..4, 0_u32..4)) {
        let votes = naive_matrix(candidates, &papers);
        let (votes_for, votes_against) = ratio;
        let majorities = [(1, Majority { votes_for, votes_against })];
        let default = DefaultOption { candidate: 0, quorum, majorities: &majorities };
        let rule = Rule { method: Method::Schulze, default: Some(default) };
        let rows: Vec<&[u128]> = votes.iter().map(|row| &row[..]).collect();
        let counted = count_matrix(Matrix::from_rows(&rows).unwrap(), (0..candidates).collect(), &rule, &Lots::default()).unwrap();
        let kept: Vec<usize> = (0..candidates).filter(|one| {
            let (wanted, not) = (votes[*one][0], votes[0][*one]);
            let (num, den) = if *one == 1 { (u128::from(votes_for), u128::from(votes_against)) } else { (1, 1) };
            *one == 0 || wanted >= quorum && den * wanted >= num * not && wanted > not
        }).collect();
        prop_assert_eq!(&counted.sheet().compared, &kept);
    }
}
