//! What holds of every plain count, and second implementations for small cases.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::lots::Lots;
use tauride_tally::plain::{Method, Unranked, count};
use tauride_tally::{Contest, Counted};

const METHODS: [Method; 7] = [
    Method::Plurality,
    Method::Block,
    Method::Limited { votes: 2 },
    Method::Approval,
    Method::Borda(Unranked::Equal),
    Method::Borda(Unranked::Nothing),
    Method::Borda(Unranked::Modified),
];

/// Ranks of each candidate, the number of candidates standing for none, and how many ballots read so.
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
        }
        builder.close(*count).unwrap();
    }
    builder.finish()
}

fn contest() -> impl Strategy<Value = (usize, Vec<Paper>)> {
    (1_usize..6).prop_flat_map(|candidates| {
        let paper = (prop::collection::vec(0..=candidates, candidates), 1_u64..4);
        (Just(candidates), prop::collection::vec(paper, 0..9))
    })
}

fn votes(candidates: usize, papers: &[Paper], method: Method, seats: u32) -> Vec<u128> {
    let ballots = build(candidates, papers);
    count(&Contest::new(&ballots, seats), method).unwrap().sheet().rounds[0].votes.clone()
}

/// Who is elected when the lot favours candidates in that order.
fn elected(contest: &Contest<'_>, method: Method, favoured: &[usize]) -> Vec<usize> {
    let lots = Lots { drawn: Vec::new(), beforehand: favoured.to_vec() };
    match count(&Contest { lots: &lots, ..*contest }, method).unwrap() {
        Counted::Complete(sheet) => sheet.elected,
        Counted::LotRequired { tie, .. } => panic!("a lot beforehand decides everything: {tie:?}"),
    }
}

/// The votes by the words of the rule, ballot by ballot. In tenths for the Borda count.
fn naive_votes(candidates: usize, papers: &[Paper], method: Method, seats: usize) -> Vec<u128> {
    let mut votes = vec![0; candidates];
    for (ranks, count) in papers {
        let ranked = |one: usize| ranks[one] < candidates;
        let above = |one: usize| (0..candidates).filter(|other| ranks[*other] < ranks[one]).count();
        let beside = |one: usize| (0..candidates).filter(|other| ranks[*other] == ranks[one]).count();
        let most = match method {
            Method::Plurality => 1,
            Method::Block => seats,
            Method::Limited { votes } => seats.min(votes as usize),
            Method::Approval | Method::Borda(_) | Method::TwoRound | Method::Score | Method::Cumulative => candidates,
        };
        // A rank that is only partly within what may be chosen spoils the ballot.
        let spoilt = (0..candidates).any(|one| ranked(one) && above(one) < most && above(one) + beside(one) > most);
        let all = (0..candidates).filter(|one| ranked(*one)).count();
        for one in (0..candidates).filter(|_| all > 0) {
            // Twice the mean of the points of the places that the rank takes.
            let mean = |top: usize| 2 * (top - above(one)) - (beside(one) - 1);
            let tenths = if let Method::Borda(unranked) = method {
                match unranked {
                    Unranked::Nothing | Unranked::Modified if !ranked(one) => 0,
                    Unranked::Equal | Unranked::Nothing => 5 * mean(candidates - 1),
                    Unranked::Modified => 5 * mean(all),
                }
            } else {
                usize::from(!spoilt && ranked(one) && above(one) < most)
            };
            votes[one] += u128::from(*count) * tenths as u128;
        }
    }
    votes
}

proptest! {
    #[test]
    fn votes_are_added_up_by_the_words_of_the_rule((candidates, papers) in contest(), seats in 1_u32..5) {
        for method in METHODS {
            prop_assert_eq!(votes(candidates, &papers, method, seats), naive_votes(candidates, &papers, method, seats as usize));
        }
    }

    #[test]
    fn the_most_votes_win_and_lots_change_nothing_else((candidates, papers) in contest(), seats in 1_u32..5) {
        let ballots = build(candidates, &papers);
        let contest = Contest::new(&ballots, seats);
        for method in METHODS {
            let votes = votes(candidates, &papers, method, seats);
            let wanted = votes.iter().filter(|votes| **votes > 0).count();
            for favoured in [(0..candidates).collect::<Vec<_>>(), (0..candidates).rev().collect()] {
                let elected = elected(&contest, method, &favoured);
                prop_assert_eq!(elected.len(), wanted.min(seats as usize));
                let least = elected.iter().map(|one| votes[*one]).min().unwrap_or(0);
                prop_assert!(elected.iter().all(|one| votes[*one] > 0));
                let out = (0..candidates).filter(|one| !elected.contains(one));
                prop_assert!(elected.is_empty() || out.into_iter().all(|one| votes[one] <= least));
            }
        }
    }

    #[test]
    fn neither_the_order_of_ballots_nor_the_numbers_of_candidates_matter(
        (candidates, papers) in contest(), turn in 0_usize..9, shift in 0_usize..5, seats in 1_u32..5,
    ) {
        let mut turned = papers.clone();
        turned.rotate_left(turn % papers.len().max(1));
        let renamed: Vec<Paper> = papers.iter().map(|(ranks, count)| {
            let mut ranks = ranks.clone();
            ranks.rotate_right(shift % candidates);
            (ranks, *count)
        }).collect();
        for method in METHODS {
            let before = votes(candidates, &papers, method, seats);
            prop_assert_eq!(&votes(candidates, &turned, method, seats), &before);
            let mut moved = before.clone();
            moved.rotate_right(shift % candidates);
            prop_assert_eq!(votes(candidates, &renamed, method, seats), moved);
        }
    }

    /// Ranking somebody one rank higher on one ballot, everybody else as before, takes no vote from them and gives nobody
    /// else more than them: whoever was elected stays so. Only ballots without equal ranks: moving into a rank can spoil one.
    #[test]
    fn being_ranked_higher_does_not_hurt(
        (candidates, orders) in (1_usize..6).prop_flat_map(|candidates| {
            (Just(candidates), prop::collection::vec((Just((0..candidates).collect::<Vec<_>>()).prop_shuffle(), 0..=candidates), 1..9))
        }),
        which in any::<prop::sample::Index>(), raised in 0_usize..5, seats in 1_u32..5,
    ) {
        let papers = |orders: &[(Vec<usize>, usize)]| -> Vec<Paper> {
            orders.iter().map(|(order, named)| {
                let mut ranks = vec![candidates; candidates];
                for (rank, candidate) in order[..*named].iter().enumerate() { ranks[*candidate] = rank; }
                (ranks, 1)
            }).collect()
        };
        let raised = raised % candidates;
        let mut better = orders.clone();
        let which = which.index(orders.len());
        let (order, named) = &mut better[which];
        let at = order.iter().position(|one| *one == raised).unwrap();
        if at > 0 && at < *named {
            order.swap(at, at - 1);
        }
        for method in METHODS {
            let (before, after) = (votes(candidates, &papers(&orders), method, seats), votes(candidates, &papers(&better), method, seats));
            prop_assert!(after[raised] >= before[raised]);
            for other in (0..candidates).filter(|other| *other != raised) {
                prop_assert!(after[other] <= before[other]);
            }
        }
    }

    /// Groups: goes down the order of votes and takes whoever still leaves a committee that honours all of them.
    #[test]
    fn groups_by_trying_every_committee(
        (candidates, papers) in contest(),
        bounds in prop::collection::vec((0_u32..32, 0_u32..3, 0_u32..4), 0..3),
        seats in 1_u32..5, kept in prop::option::of(0_usize..5),
    ) {
        let ballots = build(candidates, &papers);
        let kept: Vec<usize> = kept.into_iter().filter(|kept| *kept < candidates).collect();
        let groups: Vec<Group> = bounds.iter().map(|(members, min, more)| Group {
            category: "c".into(),
            name: "g".into(),
            min: *min,
            max: min + more,
            members: (0..candidates).filter(|one| members >> one & 1 == 1).collect(),
        }).collect();
        let size = (seats as usize).min(candidates);
        let honours = |committee: u32| {
            let holds = |group: &Group| {
                let elected = group.members.iter().filter(|one| committee >> **one & 1 == 1).count();
                (group.min as usize..=group.max as usize).contains(&elected)
            };
            committee.count_ones() as usize == size && groups.iter().all(holds) && kept.iter().all(|one| committee >> one & 1 == 1)
        };
        let possible: BTreeSet<u32> = (0..1 << candidates).filter(|committee| honours(*committee)).collect();
        let constraints = Constraints { groups };
        let contest = Contest { constraints: &constraints, kept: &kept, ..Contest::new(&ballots, seats) };
        if possible.is_empty() {
            prop_assert!(count(&contest, Method::Approval).is_err());
            return Ok(());
        }
        let votes = votes(candidates, &papers, Method::Approval, seats);
        let favoured: Vec<usize> = (0..candidates).rev().collect();
        let mut order: Vec<usize> = favoured.clone();
        order.sort_by_key(|one| std::cmp::Reverse(votes[*one]));
        let mut expected = 0_u32;
        for one in order {
            let with = expected | 1 << one;
            if possible.iter().any(|committee| committee & with == with) {
                expected = with;
            }
        }
        let found: u32 = elected(&contest, Method::Approval, &favoured).iter().map(|one| 1 << one).sum();
        // Without a group that binds, nobody is elected without a vote.
        let binds = !kept.is_empty()
            || constraints.groups.iter().any(|group| group.min > 0 || (group.max as usize) < group.members.len().min(seats as usize));
        let wanted: u32 = (0..candidates).filter(|one| binds || votes[*one] > 0).map(|one| 1 << one).sum();
        prop_assert_eq!(found, expected & wanted);
    }
}
