//! What a sheet says would have moved the last seat is so: the count is done again with the further votes.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use tauride_tally::apportion::Method;
use tauride_tally::list::districts::{self, District};
use tauride_tally::list::level::{Levelling, Overhang, level};
use tauride_tally::list::{Election, Equal, List, Rules, count};
use tauride_tally::lots::Lots;
use tauride_tally::sentence::{Names, Sentences};

/// "A and B would have had the last seat with 3 further votes, and a lot for it with 2 further votes"
struct Claim {
    lists: Vec<usize>,
    outright: u64,
    for_lot: u64,
}

impl Claim {
    fn read(sentence: &str) -> Option<Self> {
        let (who, rest) = sentence.split_once(" w").filter(|_| sentence.contains(" further vote"))?;
        let lists = who.split(" and ").flat_map(|names| names.split(", "));
        let lists = lists.map(|name| name.trim_start_matches('L').parse().unwrap()).collect();
        let figures: Vec<u64> = rest.split(' ').filter_map(|word| word.parse().ok()).collect();
        let in_lot = if rest.starts_with("as in the lot") { 0 } else { figures[0] };
        Some(Self { lists, outright: figures[0], for_lot: figures.get(1).copied().unwrap_or(in_lot) })
    }
}

/// The seats of each list, and the sentences if they are asked for.
type Told = (Vec<u32>, Vec<String>);

/// Which lots are drawn, and whether sentences are asked for.
type Ask<'a> = (&'a Lots, Option<Sentence>);

/// A count with other votes and lots; nothing where a house would have to grow beyond all bounds.
type Count<'a> = dyn Fn(&[List], Ask<'_>) -> Option<Told> + 'a;

#[derive(Clone, Copy)]
struct Sentence;

fn told(sheet: &impl Sentences, won: &[u32], asked: Option<Sentence>) -> Told {
    let names: Vec<String> = (0..won.len()).map(|place| format!("L{place}")).collect();
    (won.to_vec(), asked.map_or_else(Vec::new, |Sentence| sheet.sentences(Names(&names))))
}

/// A count that can be done again.
struct Again<'a> {
    lists: &'a [List],
    count: &'a Count<'a>,
}

impl Again<'_> {
    /// Checks every claim of the sheet.
    fn check(&self) -> Result<(), TestCaseError> {
        let lots = Lots { drawn: Vec::new(), beforehand: (0..self.lists.len()).collect() };
        let (before, told) = (self.count)(self.lists, (&lots, Some(Sentence))).unwrap();
        let claims = told.iter().filter_map(|sentence| Some((Claim::read(sentence)?, sentence)));
        for (claim, sentence) in claims {
            let said = || format!("{sentence}; {before:?} of {:?}", self.lists);
            // Whichever of joined lists the further votes are for.
            for list in &claim.lists {
                let gains = |more, lucky| self.gains(&claim.lists, *list, &before, (more, lucky));
                prop_assert!(gains(claim.outright, false), "not with them: {}", said());
                for fewer in claim.outright.saturating_sub(60)..claim.outright {
                    prop_assert!(!gains(fewer, false), "with {} too: {}", fewer, said());
                    prop_assert!(fewer >= claim.for_lot || !gains(fewer, true), "a lot with {} too: {}", fewer, said());
                }
                prop_assert!(gains(claim.for_lot, true), "no lot: {}", said());
            }
        }
        Ok(())
    }

    /// Returns whether a list or group has a seat more than before if one of them has so many further votes, and all lots
    /// fall for it, or all against it.
    fn gains(&self, own: &[usize], list: usize, before: &[u32], (more, lucky): (u64, bool)) -> bool {
        let mut lists = self.lists.to_vec();
        lists[list].votes += more;
        let group = lists[list].joined;
        let rank = |place: &usize| match (own.contains(place), group.is_some() && lists[*place].joined == group) {
            (true, _) => 0,
            (false, true) => 1,
            (false, false) => 2,
        };
        let mut order: Vec<usize> = (0..lists.len()).collect();
        order.sort_by_key(rank);
        if !lucky {
            order.reverse();
        }
        let seats = |won: &[u32]| own.iter().map(|place| won[*place]).sum::<u32>();
        let lots = Lots { drawn: Vec::new(), beforehand: order };
        (self.count)(&lists, (&lots, None)).is_some_and(|(now, _)| seats(&now) > seats(before))
    }
}

prop_compose! {
    fn lists(joined: bool)(
        figures in prop::collection::vec(
            (0..60_u64, prop::option::weighted(0.2, 0..6_u32), prop::option::weighted(0.7, 0..2_u32), 0..5_u32),
            1..6,
        )
    ) -> Vec<List> {
        let list = |(votes, candidates, group, direct): (u64, Option<u32>, Option<u32>, u32)| {
            List { candidates, joined: group.filter(|_| joined), direct, ..List::new(votes) }
        };
        figures.into_iter().map(list).collect()
    }
}

prop_compose! {
    fn rules()(place in 0..Method::NAMED.len(), more_votes in any::<bool>()) -> Rules {
        let equal = if more_votes { Equal::MoreVotes } else { Equal::Lot };
        Rules { equal, ..Rules::new(Method::NAMED[place].1) }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn of_lists(lists in any::<bool>().prop_flat_map(lists), seats in 1..15_u32, rules in rules()) {
        let count = |lists: &[List], (lots, asked): Ask<'_>| {
            let counted = count(&Election { lots, ..Election::new(lists, seats) }, &rules).unwrap();
            Some(told(counted.sheet(), &counted.sheet().won, asked))
        };
        Again { lists: &lists, count: &count }.check()?;
    }

    #[test]
    fn of_lists_in_a_district(lists in lists(true), other in prop::array::uniform5(0..60_u64), seats in 1..15_u32, rules in rules()) {
        let count = |lists: &[List], (lots, asked): Ask<'_>| {
            let other = District { lots: lots.clone(), ..District::new(&other[..lists.len()], 7) };
            let own = District { lists: lists.to_vec(), seats, valid: None, lots: lots.clone() };
            let counted = districts::count(&[other, own], &rules).unwrap();
            let sheet = &counted.sheet().districts[1];
            Some(told(sheet, &sheet.won, asked))
        };
        Again { lists: &lists, count: &count }.check()?;
    }

    #[test]
    fn where_seats_are_levelled(lists in lists(false), seats in 1..15_u32, rules in rules()) {
        for overhang in [Overhang::Kept, Overhang::Within, Overhang::Levelled] {
            if overhang == Overhang::Levelled && rules.method.quota().is_some() {
                continue;
            }
            let Rules { method, equal, .. } = rules;
            let rules = Levelling { seats, outside: 0, method, threshold: None, valid: None, equal, overhang };
            let count = |lists: &[List], (lots, asked): Ask<'_>| {
                let least: Vec<u32> = lists.iter().map(|list| list.direct).collect();
                let counted = level(lists, &least, &rules, lots).ok()?;
                Some(told(counted.sheet(), &counted.sheet().won, asked))
            };
            Again { lists: &lists, count: &count }.check()?;
        }
    }
}
