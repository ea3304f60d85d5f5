//! Counts by lists: properties, and second implementations without any short cut.

use proptest::prelude::*;
use tauride_tally::apportion::{Method, Quota, Rounding};
use tauride_tally::list::level::{Levelling, Overhang, level};
use tauride_tally::list::scrutinies::{self, Scrutinies};
use tauride_tally::list::{
    Claimant, Election, Equal, List, Missing, Rules, Share, Threshold, count, districts::District,
};
use tauride_tally::lots::Lots;
use tauride_tally::ratio::Ratio;

const DIVISORS: [Method; 7] = [
    Method::DHondt,
    Method::SainteLague,
    Method::MODIFIED_SAINTE_LAGUE,
    Method::Imperiali,
    Method::Adams,
    Method::HuntingtonHill,
    Method::Penrose,
];

fn quotas() -> Vec<Method> {
    let roundings = [Rounding::Exact, Rounding::Down, Rounding::Nearest, Rounding::Up, Rounding::Above];
    let all = (0..3).flat_map(|more| roundings.map(|rounding| Quota { more, rounding }));
    all.map(Method::Remainders).collect()
}

fn methods() -> impl Iterator<Item = Method> {
    DIVISORS.into_iter().chain(quotas())
}

/// A lot over everybody, so that no count stands still.
fn settled(lists: usize) -> Lots {
    Lots { drawn: Vec::new(), beforehand: (0..lists).collect() }
}

prop_compose! {
    fn lists()(
        figures in prop::collection::vec((0..60_u64, prop::option::weighted(0.3, 0..6_u32), prop::option::weighted(0.4, 0..2_u32)), 1..7)
    ) -> Vec<List> {
        let list = |(votes, candidates, joined)| List { candidates, joined, ..List::new(votes) };
        figures.into_iter().map(list).collect()
    }
}

fn equal() -> impl Strategy<Value = Equal> {
    prop_oneof![Just(Equal::Lot), Just(Equal::MoreVotes)]
}

/// Each divisor, with the numerator that the weight is multiplied by; squares where the row has roots.
fn claim(method: Method, votes: u64, own: u32) -> (u128, u128) {
    let (votes, own) = (u128::from(votes), u128::from(own));
    match method {
        Method::DHondt => (votes, own + 1),
        Method::ModifiedSainteLague(_) if own == 0 => (5 * votes, 7),
        Method::SainteLague | Method::ModifiedSainteLague(_) => (votes, 2 * own + 1),
        Method::Imperiali => (votes, own + 2),
        Method::Adams => (votes, own),
        Method::HuntingtonHill => (votes * votes, own * (own + 1)),
        Method::Penrose => (votes, (2 * own + 1) * (2 * own + 1)),
        Method::Remainders(_) => unreachable!(),
    }
}

/// The larger first: by claim, then by votes if the rule says so, then by the lot that was drawn beforehand.
fn ahead(one: &(u128, u128, u64, usize), other: &(u128, u128, u64, usize), equal: Equal) -> bool {
    let (left, right) = match (one.1, other.1) {
        (0, 0) => (one.0, other.0),
        (0, _) => (1, 0),
        (_, 0) => (0, 1),
        _ => (one.0 * other.1, other.0 * one.1),
    };
    let votes = if equal == Equal::MoreVotes { one.2.cmp(&other.2) } else { std::cmp::Ordering::Equal };
    left.cmp(&right).then(votes).then(other.3.cmp(&one.3)).is_gt()
}

/// Seat by seat, among claimants given as name, votes and the most that each may have.
fn seat_by_seat(method: Method, claimants: &[(usize, u64, u32)], seats: u32, equal: Equal) -> Vec<u32> {
    let mut held = vec![0; claimants.len()];
    for _ in 0..seats {
        let able = (0..claimants.len()).filter(|place| claimants[*place].1 > 0 && held[*place] < claimants[*place].2);
        let key = |place: usize| {
            let (name, votes, _) = claimants[place];
            let (above, below) = claim(method, votes, held[place]);
            (above, below, votes, name)
        };
        let best = able.reduce(|best, next| if ahead(&key(next), &key(best), equal) { next } else { best });
        if let Some(best) = best {
            held[best] += 1;
        }
    }
    held
}

/// The whole count by lists, seat by seat: groups first, then within each.
fn naive(method: Method, lists: &[List], seats: u32, equal: Equal) -> Vec<u32> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (place, list) in lists.iter().enumerate() {
        let found = groups.iter_mut().find(|group| list.joined.is_some() && lists[group[0]].joined == list.joined);
        match found {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    let most = |place: usize| lists[place].candidates.unwrap_or(1_000);
    let claimants: Vec<(usize, u64, u32)> = groups
        .iter()
        .map(|group| {
            (
                group[0],
                group.iter().map(|place| lists[*place].votes).sum(),
                group.iter().map(|place| most(*place)).sum(),
            )
        })
        .collect();
    let mut won = vec![0; lists.len()];
    for (group, seats) in groups.iter().zip(seat_by_seat(method, &claimants, seats, equal)) {
        let members: Vec<(usize, u64, u32)> =
            group.iter().map(|place| (*place, lists[*place].votes, most(*place))).collect();
        for (place, own) in group.iter().zip(seat_by_seat(method, &members, seats, equal)) {
            won[*place] = own;
        }
    }
    won
}

fn shared(method: Method, equal: Equal, votes: &[u64], seats: u32) -> (Share, bool) {
    let claimants = votes.iter().enumerate().map(|(place, votes)| Claimant::list(place, *votes)).collect();
    let (share, tie) = Share::new(method, equal, claimants, seats, &Lots::default());
    (share, tie.is_some())
}

/// How many further votes are tried.
const MOST_TRIED: u64 = 80;

/// Tries one further vote after the other, up to a number.
fn missing_by_trial(share: &Share, votes: &[u64], claimant: usize, most: u64) -> (Option<u64>, Option<u64>) {
    let mut lot = None;
    for more in 0..=most {
        let mut votes = votes.to_vec();
        votes[claimant] += more;
        let claimants = votes.iter().enumerate().map(|(place, votes)| Claimant::list(place, *votes)).collect();
        let (now, tie) = Share::new(share.method, share.equal, claimants, share.seats, &Lots::default());
        let (before, after) = (share.claimants[claimant].won, now.claimants[claimant].won);
        if after > before {
            return (lot.or(Some(more)), Some(more));
        }
        if after == before && tie.is_some_and(|tie| tie.among.contains(&claimant)) {
            lot = lot.or(Some(more));
        }
    }
    (lot, None)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn divisor_methods_equal_the_count_seat_by_seat(lists in lists(), seats in 1..25_u32, equal in equal()) {
        let lots = settled(lists.len());
        for method in DIVISORS {
            let rules = Rules { equal, ..Rules::new(method) };
            let counted = count(&Election { lots: &lots, ..Election::new(&lists, seats) }, &rules).unwrap();
            prop_assert_eq!(counted.tie(), None);
            prop_assert_eq!(&counted.sheet().won, &naive(method, &lists, seats, equal), "{}", method);
        }
    }

    #[test]
    fn every_seat_is_accounted_for(lists in lists(), seats in 1..25_u32, equal in equal()) {
        for method in methods() {
            let rules = Rules { equal, ..Rules::new(method) };
            let counted = count(&Election::new(&lists, seats), &rules).unwrap();
            let sheet = counted.sheet();
            for (list, won) in lists.iter().zip(&sheet.won) {
                prop_assert!(list.candidates.is_none_or(|candidates| *won <= candidates));
                prop_assert!(list.votes > 0 || *won == 0);
            }
            if counted.tie().is_none() {
                prop_assert_eq!(sheet.won.iter().sum::<u32>() + sheet.vacant, seats, "{}", method);
            }
        }
    }

    #[test]
    fn the_order_of_lists_permutes_their_seats(lists in lists(), seats in 1..25_u32, turn in 0..6_usize) {
        let turn = turn % lists.len();
        let mut turned = lists.clone();
        turned.rotate_left(turn);
        let threshold = Some(Threshold::at_least(Ratio::percent(7)));
        for method in methods() {
            let rules = Rules { method, threshold: threshold.clone(), equal: Equal::Lot };
            let before = count(&Election::new(&lists, seats), &rules).unwrap();
            let after = count(&Election::new(&turned, seats), &rules).unwrap();
            prop_assert_eq!(before.tie().is_some(), after.tie().is_some());
            // Where several groups are tied, the order of lists says which is counted first.
            if before.tie().is_none() {
                let mut won = after.sheet().won.clone();
                won.rotate_right(turn);
                prop_assert_eq!(&before.sheet().won, &won, "{}", method);
            }
        }
    }

    #[test]
    fn no_list_loses_when_seats_are_added(lists in lists(), seats in 1..25_u32) {
        let lots = settled(lists.len());
        for method in DIVISORS {
            let rules = Rules::new(method);
            let won = |seats| {
                let counted = count(&Election { lots: &lots, ..Election::new(&lists, seats) }, &rules).unwrap();
                counted.sheet().won.clone()
            };
            let (small, large) = (won(seats), won(seats + 1));
            for (small, large) in small.iter().zip(&large) {
                prop_assert!(small <= large, "{} {:?}", method, lists);
            }
        }
    }

    #[test]
    fn joining_costs_no_seat_by_d_hondt(votes in prop::collection::vec(1..60_u64, 2..7), seats in 1..25_u32) {
        // Together at least as many as apart: d'Hondt leans to the large.
        let mut lists: Vec<List> = votes.iter().copied().map(List::new).collect();
        let lots = settled(lists.len());
        let rules = Rules::new(Method::DHondt);
        let won = |lists: &[List]| {
            let counted = count(&Election { lots: &lots, ..Election::new(lists, seats) }, &rules).unwrap();
            counted.sheet().won[0] + counted.sheet().won[1]
        };
        let apart = won(&lists);
        lists[0].joined = Some(1);
        lists[1].joined = Some(1);
        prop_assert!(won(&lists) >= apart);
    }

    #[test]
    fn quotients_are_those_of_the_seats(votes in prop::collection::vec(0..60_u64, 1..7), seats in 1..25_u32) {
        for method in DIVISORS {
            let (share, tied) = shared(method, Equal::Lot, &votes, seats);
            let order: Vec<_> = share.in_order().collect();
            prop_assert!(order.windows(2).all(|pair| pair[0].compare(&pair[1]).is_ge()));
            for (place, claimant) in share.claimants.iter().enumerate() {
                let own = order.iter().filter(|quotient| quotient.claimant == place).count();
                prop_assert_eq!(own, claimant.won as usize);
                let listed = share.quotients(place).count();
                prop_assert_eq!(listed, if claimant.votes > 0 { own + 1 } else { 0 });
            }
            if let (Some(last), Some(next)) = (share.last(), share.next()) {
                prop_assert!(last.compare(order.last().unwrap()).is_eq());
                prop_assert!(last.compare(&next).is_ge());
                prop_assert!(tied || order.len() == seats as usize);
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn missing_votes_are_the_fewest(votes in prop::collection::vec(0..25_u64, 1..5), seats in 1..8_u32, equal in equal()) {
        for method in methods() {
            let (share, _) = shared(method, equal, &votes, seats);
            if share.vacant > 0 {
                continue;
            }
            for claimant in 0..votes.len() {
                let (lot, outright) = missing_by_trial(&share, &votes, claimant, MOST_TRIED);
                if let Some(Missing { for_lot, outright: found }) = share.missing(claimant) {
                    let tried = |more: u64| Some(more).filter(|more| *more <= MOST_TRIED);
                    prop_assert_eq!(tried(found), outright, "{} {:?}", method, &votes);
                    prop_assert_eq!(tried(for_lot), lot, "{} {:?}", method, &votes);
                } else {
                    prop_assert_eq!(outright, None, "{} {:?} {}", method, &votes, claimant);
                }
            }
            let holder = share.last().map(|last| last.claimant);
            let rivals = (0..votes.len()).filter(|claimant| Some(*claimant) != holder);
            let each = rivals.filter_map(|claimant| Some((claimant, share.missing(claimant)?)));
            let closest = each.min_by_key(|(_, missing)| (missing.outright, missing.for_lot));
            prop_assert_eq!(share.closest(), closest, "{} {:?}", method, &votes);
        }
    }

    #[test]
    fn levelling_gives_everybody_their_seats(
        figures in prop::collection::vec((1..60_u64, 0..6_u32), 1..6), seats in 1..25_u32
    ) {
        let lists: Vec<List> = figures.iter().map(|(votes, _)| List::new(*votes)).collect();
        let least: Vec<u32> = figures.iter().map(|(_, least)| *least).collect();
        let lots = settled(lists.len());
        for method in [Method::DHondt, Method::SainteLague] {
            for overhang in [Overhang::Kept, Overhang::Within, Overhang::Levelled] {
                let rules = Levelling { seats, outside: 0, method, threshold: None, valid: None, equal: Equal::Lot, overhang };
                let counted = level(&lists, &least, &rules, &lots).unwrap();
                let sheet = counted.sheet();
                prop_assert!(sheet.won.iter().zip(&least).all(|(won, least)| won >= least));
                prop_assert_eq!(sheet.house, sheet.won.iter().sum::<u32>());
                if overhang == Overhang::Within {
                    prop_assert_eq!(sheet.house, seats.max(least.iter().sum()));
                }
                if overhang == Overhang::Levelled {
                    // One seat after the other, until the votes alone give everybody what they have without a lot.
                    let enough = |house: u32| {
                        let counted = count(&Election::new(&lists, house), &Rules::new(method)).unwrap();
                        counted.sheet().won.iter().zip(&least).all(|(won, least)| won >= least)
                    };
                    let house = (seats..10_000).find(|house| enough(*house)).unwrap();
                    prop_assert_eq!(sheet.house, house);
                }
            }
        }
    }

    #[test]
    fn scrutinies_give_every_seat(
        votes in prop::collection::vec(
            (prop::collection::vec((0..60_u64, prop::option::weighted(0.3, 0..6_u32)), 3), 1..7_u32),
            1..5,
        )
    ) {
        let list = |(votes, candidates): &(u64, Option<u32>)| List { candidates: *candidates, ..List::new(*votes) };
        let district = |lists: &[(u64, Option<u32>)], seats| District {
            lists: lists.iter().map(list).collect(),
            lots: settled(3),
            ..District::new(&[], seats)
        };
        let districts: Vec<District> = votes.iter().map(|(lists, seats)| district(lists, *seats)).collect();
        let rules = Scrutinies { threshold: None, ..Scrutinies::czech_chamber() };
        let counted = scrutinies::count(&districts, &rules, &settled(3), &settled(5)).unwrap();
        prop_assert_eq!(counted.tie(), None);
        let sheet = counted.sheet();
        let seats: u32 = votes.iter().map(|(_, seats)| seats).sum();
        let vacant = sheet.second.as_ref().map_or(0, |second| second.vacant);
        prop_assert_eq!(sheet.all.won.iter().sum::<u32>() + vacant, seats);
        for list in 0..3 {
            prop_assert_eq!(sheet.won.iter().map(|won| won[list]).sum::<u32>(), sheet.all.won[list]);
            for (won, district) in sheet.won.iter().zip(&districts) {
                prop_assert!(district.lists[list].candidates.is_none_or(|candidates| won[list] <= candidates));
            }
        }
        // Seats stay empty only where nobody who has votes left could take them.
        let second = sheet.second.as_ref().unwrap();
        if vacant > 0 {
            for claimant in &second.claimants {
                prop_assert!(claimant.votes == 0 || claimant.won == claimant.most);
            }
        }
    }

    #[test]
    fn nothing_panics(
        figures in prop::collection::vec((any::<u64>(), any::<Option<u32>>(), any::<Option<u8>>()), 0..6),
        seats in 0..1_000_u32, least in prop::collection::vec(any::<u32>(), 0..6)
    ) {
        let list = |(votes, candidates, joined): (u64, Option<u32>, Option<u8>)| {
            List { candidates, joined: joined.map(u32::from), ..List::new(votes / 8) }
        };
        let lists: Vec<List> = figures.into_iter().map(list).collect();
        for method in methods() {
            let rules = Rules { threshold: Some(Threshold::at_least(Ratio::percent(3))), ..Rules::new(method) };
            if let Ok(counted) = count(&Election::new(&lists, seats), &rules) {
                for share in &counted.sheet().shares {
                    prop_assert!(share.in_order().count() <= seats as usize);
                    if share.has_quotients() {
                        let _ = share.closest();
                    }
                }
            }
            for overhang in [Overhang::Kept, Overhang::Within, Overhang::Levelled] {
                let levelling = Levelling { seats, outside: 2, method, threshold: None, valid: None, equal: Equal::Lot, overhang };
                let least: Vec<u32> = lists.iter().zip(least.iter().cycle()).map(|(_, least)| least % 1_000).collect();
                let _ = level(&lists, &least, &levelling, &Lots::default());
            }
        }
    }
}
