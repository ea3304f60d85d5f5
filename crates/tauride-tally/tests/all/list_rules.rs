//! Counts by lists: bars, joined lists, lists that run out, lots, candidates, districts. Cases by hand.

use tauride_tally::apportion::{Method, Quota, Rounding};
use tauride_tally::list::districts::{self, District};
use tauride_tally::list::level::{Levelling, Overhang, level};
use tauride_tally::list::order::{EqualVotes, Measure, Order, Preference, arrange};
use tauride_tally::list::scrutinies::{self, Scrutinies, Scrutinised};
use tauride_tally::list::{
    AtBar, Bar, Claimant, Decided, Election, Equal, List, Missing, Rules, SEATS_MAX, Share, Threshold, at_bars, count,
};
use tauride_tally::lots::Lots;
use tauride_tally::ratio::Ratio;
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::{Counted, LotFor, Tie, Uncountable};

fn lists(votes: &[u64]) -> Vec<List> {
    votes.iter().copied().map(List::new).collect()
}

fn won(lists: &[List], seats: u32, rules: &Rules) -> Vec<u32> {
    let counted = count(&Election::new(lists, seats), rules).unwrap();
    assert_eq!(counted.tie(), None);
    counted.sheet().won.clone()
}

fn lot(among: &[usize], places: u32) -> Tie {
    Tie { among: among.to_vec(), places, lot_for: LotFor::ListSeat }
}

#[test]
fn bars() {
    let list = |votes, parties| List { parties, ..List::new(votes) };
    let bar = |percent, strictly| Bar { parties: 1, share: Ratio::percent(percent), strictly };
    let only = |bar| Threshold { bars: vec![bar], ..Threshold::default() };
    let coalitions = Threshold::at_least(Ratio::percent(5))
        .for_coalitions(2, Ratio::percent(7))
        .for_coalitions(4, Ratio::percent(10));
    let few = |candidates| List { candidates: Some(candidates), ..list(40, 1) };
    let by_candidates = Threshold { by_candidates: true, ..only(bar(5, false)) };
    let direct = Threshold { direct: Some(3), ..only(bar(5, false)) };
    let cases = [
        // At least or more than 5 % of 1,000, and of 1,001: 50.05.
        (only(bar(5, false)), list(50, 1), 1_000, AtBar::Over),
        (only(bar(5, false)), list(49, 1), 1_000, AtBar::Under { needed: 50 }),
        (only(bar(5, true)), list(50, 1), 1_000, AtBar::Under { needed: 51 }),
        (only(bar(5, true)), list(51, 1), 1_000, AtBar::Over),
        (only(bar(5, false)), list(50, 1), 1_001, AtBar::Under { needed: 51 }),
        (only(bar(5, true)), list(51, 1), 1_001, AtBar::Over),
        (only(bar(0, true)), list(0, 1), 1_000, AtBar::Over),
        (coalitions.clone(), list(69, 1), 1_000, AtBar::Over),
        (coalitions.clone(), list(69, 2), 1_000, AtBar::Under { needed: 70 }),
        (coalitions.clone(), list(70, 3), 1_000, AtBar::Over),
        (coalitions.clone(), list(99, 4), 1_000, AtBar::Under { needed: 100 }),
        (coalitions, list(100, 9), 1_000, AtBar::Over),
        // With 8 of 10 candidates four fifths of 50 are enough; more candidates than seats do not raise the bar.
        (by_candidates.clone(), few(8), 1_000, AtBar::Over),
        (by_candidates.clone(), few(9), 1_000, AtBar::Under { needed: 45 }),
        (by_candidates, few(20), 1_000, AtBar::Under { needed: 50 }),
        (direct.clone(), List { direct: 3, ..list(1, 1) }, 1_000, AtBar::Direct { needed: 50 }),
        (direct.clone(), List { direct: 2, ..list(1, 1) }, 1_000, AtBar::Under { needed: 50 }),
        (Threshold { direct: Some(0), ..direct.clone() }, list(1, 1), 1_000, AtBar::Under { needed: 50 }),
        (direct, List { exempt: true, ..list(1, 1) }, 1_000, AtBar::Exempt { needed: 50 }),
    ];
    for (threshold, list, valid, expected) in cases {
        let found = at_bars(std::slice::from_ref(&list), Some(&threshold), valid, 10);
        assert_eq!(found.lists, [expected], "{list:?} {threshold:?}");
    }
}

#[test]
fn bars_are_lowered_until_enough_take_part() {
    let threshold = Threshold { lowered_until: 2, ..Threshold::at_least(Ratio::percent(5)) };
    let found = at_bars(&lists(&[970, 25, 5]), Some(&threshold), 1_000, 7);
    // 5, 4, 3 %: 50, 40, 30 votes; at 2 % the second has the votes, and the third does not.
    assert_eq!(found.lowered, 3);
    assert_eq!(found.lists, [AtBar::Over, AtBar::Over, AtBar::Under { needed: 20 }]);
    // Two lists are asked for, and one stands.
    assert_eq!(at_bars(&lists(&[10]), Some(&threshold), 1_000, 7).lowered, 4);
}

#[test]
fn a_bar_is_measured_by_all_valid_votes() {
    let rules = Rules { threshold: Some(Threshold::at_least(Ratio::percent(10))), ..Rules::new(Method::DHondt) };
    let lists = lists(&[900, 100]);
    assert_eq!(won(&lists, 10, &rules), [9, 1]);
    let beside = Election { valid: Some(1_001), ..Election::new(&lists, 10) };
    assert_eq!(count(&beside, &rules).unwrap().sheet().won, [10, 0]);
}

#[test]
fn a_list_that_runs_out_leaves_its_seats_to_the_next_claims() {
    for (method, expected, vacant) in
        [(Method::DHondt, [2, 4, 1], 0), (Method::SainteLague, [2, 4, 1], 0), (Method::HARE, [2, 3, 2], 0)]
    {
        let mut lists = lists(&[600, 300, 100]);
        lists[0].candidates = Some(2);
        let counted = count(&Election::new(&lists, 7), &Rules::new(method)).unwrap();
        assert_eq!((&counted.sheet().won[..], counted.sheet().vacant), (&expected[..], vacant), "{method}");
        for list in &mut lists {
            list.candidates = Some(2);
        }
        let counted = count(&Election::new(&lists, 7), &Rules::new(method)).unwrap();
        assert_eq!((&counted.sheet().won[..], counted.sheet().vacant), (&[2, 2, 2][..], 1), "{method}");
    }
}

#[test]
fn joined_lists_share_with_the_others_as_one() {
    // Alone: 500 250 180 166⅔ 125 100. Joined: 500 250 250 166⅔ 125 125, and 180 90 of the two.
    let mut lists = lists(&[500, 180, 70]);
    let rules = Rules::new(Method::DHondt);
    assert_eq!(won(&lists, 6, &rules), [5, 1, 0]);
    lists[1].joined = Some(4);
    lists[2].joined = Some(4);
    let counted = count(&Election::new(&lists, 6), &rules).unwrap();
    assert_eq!(counted.sheet().won, [4, 2, 0]);
    assert_eq!(counted.sheet().shares.iter().map(|share| share.seats).collect::<Vec<_>>(), [6, 2]);
    // One of the joined is below the bar: its votes do not count for the other.
    let bar = Rules { threshold: Some(Threshold::at_least(Ratio::percent(10))), ..rules };
    let counted = count(&Election::new(&lists, 6), &bar).unwrap();
    assert_eq!((counted.sheet().shares.len(), &counted.sheet().won[..]), (1, &[5, 1, 0][..]));
    assert_eq!(counted.sheet().shares[0].claimants[1].votes, 180);
    // Joined lists run out together.
    lists[1].candidates = Some(1);
    lists[2].candidates = Some(1);
    let counted = count(&Election::new(&lists, 9), &Rules::new(Method::DHondt)).unwrap();
    assert_eq!(counted.sheet().won, [7, 1, 1]);
}

#[test]
fn equal_claims_wait_for_a_lot_and_go_on_with_it() {
    let lists = lists(&[100, 100, 50, 100]);
    for method in [Method::DHondt, Method::SainteLague, Method::HARE] {
        let open = count(&Election::new(&lists, 2), &Rules::new(method)).unwrap();
        assert_eq!(open.tie().cloned(), Some(lot(&[0, 1, 3], 2)), "{method}");
        assert_eq!(open.sheet().won, [0, 0, 0, 0]);
        let lots = Lots::drawn(vec![vec![3, 0, 1]]);
        let closed = count(&Election { lots: &lots, ..Election::new(&lists, 2) }, &Rules::new(method)).unwrap();
        assert_eq!((closed.tie(), &closed.sheet().won[..]), (None, &[1, 0, 0, 1][..]));
        let settled = &closed.sheet().shares[0].settled[0];
        assert_eq!((&settled.favoured[..], settled.by), (&[0, 3][..], Decided::Lot));
    }
}

#[test]
fn more_votes_before_a_lot() {
    // 400 : 2, 200 : 1 and 200 : 1 for the second and third seat: votes decide for one, a lot between the others.
    let rules = Rules { equal: Equal::MoreVotes, ..Rules::new(Method::DHondt) };
    let open = count(&Election::new(&lists(&[400, 200, 200]), 3), &rules).unwrap();
    assert_eq!(open.tie().cloned(), Some(lot(&[1, 2], 1)));
    assert_eq!(open.sheet().won, [2, 0, 0]);
    assert_eq!(won(&lists(&[400, 200, 200]), 2, &rules), [2, 0, 0]);
    // Quota 98 : 10, rounded down to 9: 5, 3 and 1 whole for eight seats, and the remainders 7, 5 and 5.
    let quota = Quota::IMPERIALI.rounded(Rounding::Down);
    let rules = Rules { equal: Equal::MoreVotes, ..Rules::new(Method::Remainders(quota)) };
    assert_eq!(won(&lists(&[52, 32, 14]), 8, &rules), [5, 3, 0]);
}

#[test]
fn a_tie_names_joined_lists_by_the_first() {
    let mut lists = lists(&[60, 30, 90, 30]);
    lists[1].joined = Some(7);
    lists[3].joined = Some(7);
    let rules = Rules::new(Method::DHondt);
    // 90, 60 and 60 for the group: the second seat.
    let open = count(&Election::new(&lists, 2), &rules).unwrap();
    assert_eq!(open.tie().cloned(), Some(lot(&[0, 1], 1)));
    // The group wins it by lot, and then a second lot decides within it.
    let lots = Lots::drawn(vec![vec![1, 0]]);
    let open = count(&Election { lots: &lots, ..Election::new(&lists, 2) }, &rules).unwrap();
    assert_eq!(open.tie().cloned(), Some(lot(&[1, 3], 1)));
    let lots = Lots::drawn(vec![vec![1, 0], vec![3, 1]]);
    let closed = count(&Election { lots: &lots, ..Election::new(&lists, 2) }, &rules).unwrap();
    assert_eq!(closed.sheet().won, [0, 0, 1, 1]);
}

#[test]
fn quotients_are_exact_and_cut() {
    let counted = count(&Election::new(&lists(&[340, 280, 160, 60]), 7), &Rules::new(Method::DHondt)).unwrap();
    let share = &counted.sheet().shares[0];
    let order: Vec<(usize, u32)> = share.in_order().map(|quotient| (quotient.claimant, quotient.seat)).collect();
    assert_eq!(order, [(0, 1), (1, 1), (0, 2), (2, 1), (1, 2), (0, 3), (1, 3)]);
    let last = share.last().unwrap();
    assert_eq!((last.claimant, last.seat, last.value().numerator, last.value().denominator), (1, 3, 280, 3));
    assert_eq!(last.decimal(4).unwrap().to_string(), "93.3333");
    // 85 of the first is next; 280/3 · 4 = 373⅓, so that 34 more are needed; the third needs 27, the fourth 34.
    assert_eq!((share.next().unwrap().claimant, share.rival().unwrap().claimant), (0, 0));
    assert_eq!(share.missing(0), Some(Missing { for_lot: 34, outright: 34 }));
    assert_eq!(share.missing(2), Some(Missing { for_lot: 27, outright: 27 }));
    assert_eq!(share.closest(), Some((2, Missing { for_lot: 27, outright: 27 })));
    let third: Vec<String> = share.quotients(2).map(|quotient| quotient.to_string()).collect();
    assert_eq!(third, ["160 : 1 = 160", "160 : 2 = 80"]);
    let texts = |method: Method, votes: &[u64], seats: u32| -> Vec<String> {
        let counted = count(&Election::new(&lists(votes), seats), &Rules::new(method)).unwrap();
        counted.sheet().shares[0].quotients(0).map(|quotient| quotient.to_string()).collect()
    };
    assert_eq!(
        texts(Method::MODIFIED_SAINTE_LAGUE, &[100, 9], 2),
        ["100 : 7/5 = 71.42…", "100 : 3 = 33.33…", "100 : 5 = 20"]
    );
    assert_eq!(
        texts(Method::HuntingtonHill, &[100, 90], 3),
        ["100 for a first seat, which comes before all others", "100 : √2 = 70.71…", "100 : √6 = 40.82…"]
    );
    assert_eq!(texts(Method::Penrose, &[900, 1], 2), ["√900 : 1 = 30.00", "√900 : 3 = 10.00", "√900 : 5 = 6.00"]);
}

#[test]
fn candidates_move_ahead_by_preference_votes() {
    let bar = |percent, of, equal| Order {
        bar: Some(Preference { share: Ratio::percent(percent), of, strictly: false }),
        equal,
    };
    let list = EqualVotes::ListOrder;
    let votes = [10, 60, 50, 60, 49];
    let cases: [(Order, &[usize]); 5] = [
        (Order::CLOSED, &[0, 1, 2, 3, 4]),
        (bar(5, Measure::ListVotes, list), &[1, 3, 2, 0, 4]),
        (bar(0, Measure::ListVotes, list), &[1, 3, 2, 4, 0]),
        // The average of 229 : 5 is 45, and 110 % of it 49.5.
        (Order::CZECH_MUNICIPAL, &[1, 3, 2, 0, 4]),
        (bar(25, Measure::Votes(240), list), &[1, 3, 0, 2, 4]),
    ];
    for (order, expected) in cases {
        let ordered = arrange(&votes, 1_000, 2, order, &Lots::default());
        assert_eq!((ordered.tie(), &ordered.sheet().order[..]), (None, expected), "{order:?}");
        assert_eq!((ordered.sheet().elected(), ordered.sheet().alternates()), expected.split_at(2));
    }
    let lots = bar(5, Measure::ListVotes, EqualVotes::Lot);
    assert_eq!(arrange(&votes, 1_000, 2, lots, &Lots::default()).tie(), None, "both are elected");
    let open = arrange(&votes, 1_000, 1, lots, &Lots::default());
    assert_eq!(open.tie(), Some(&Tie { among: vec![1, 3], places: 1, lot_for: LotFor::Election }));
    let drawn = arrange(&votes, 1_000, 1, lots, &Lots::drawn(vec![vec![3, 1]]));
    assert_eq!((drawn.tie(), drawn.sheet().elected()), (None, &[3][..]));
    assert_eq!(arrange(&[], 0, 3, Order::CZECH_MUNICIPAL, &Lots::default()).sheet().elected(), [0; 0]);
}

#[test]
fn what_moves_the_last_seat_is_compared_for_two_hundred_lists() {
    let shared = |lists: &[List], seats| count(&Election::new(lists, seats), &Rules::new(Method::DHondt)).unwrap();
    let many = |number| (0..number).map(|list| List::new(10_000 - 2 * list)).collect::<Vec<_>>();
    let closest = |number| shared(&many(number), 1).sheet().shares[0].closest();
    assert_eq!(closest(200), Some((1, Missing { for_lot: 2, outright: 3 })));
    assert_eq!(closest(201), None);
    // Where seats stay vacant no vote is missing for one.
    let few = [List { candidates: Some(1), ..List::new(5) }, List::new(0)];
    let counted = shared(&few, 3);
    assert_eq!((counted.sheet().vacant, counted.sheet().shares[0].missing(1)), (2, None));
}

#[test]
fn what_is_not_so_is_not_said() {
    let names = ["Reds", "Blues", "Greens"].map(String::from);
    let told = |lists: &[List], seats, rules: &Rules| {
        count(&Election::new(lists, seats), rules).unwrap().sheet().sentences(Names(&names)).join("\n")
    };
    let plain = Rules::new(Method::DHondt);
    let with = |votes, candidates| List { candidates: Some(candidates), ..List::new(votes) };
    let full = told(&[with(9, 1), with(5, 1), with(0, 0)], 3, &plain);
    assert!(full.contains("vacant, because nobody can take more: 1 seat"), "{full}");
    assert!(full.contains("Blues: no more seats, for 1 candidate") && !full.contains("Greens"), "{full}");
    let whole = told(&lists(&[200, 100]), 3, &Rules::new(Method::HARE));
    assert!(whole.contains("seats: Reds 2, Blues 1") && !whole.contains("0 seats"), "{whole}");
    let many = told(&lists(&[900, 100, 0]), 501, &plain);
    assert!(many.contains("Reds: 451 seats, the last with") && !many.contains("Greens"), "{many}");
    assert!(!many.contains("vacant") && !many.contains("no more seats"), "{many}");
    // One list alone has 5 %: at 4 % there are two.
    let bar = Threshold { lowered_until: 2, ..Threshold::at_least(Ratio::percent(5)) };
    let lowered = told(&lists(&[955, 45]), 3, &Rules { threshold: Some(bar.clone()), ..plain.clone() });
    assert!(lowered.contains("fewer than 2 lists meet the bar: it is lowered by 1 hundredth\n"), "{lowered}");
    let met = told(&lists(&[900, 100]), 3, &Rules { threshold: Some(bar), ..plain });
    assert!(!met.contains("lowered"), "{met}");
    let chamber =
        scrutinies::count(&[District::new(&[955, 45], 3)], &Scrutinies::czech_chamber(), Lots::NONE, Lots::NONE);
    assert_eq!(chamber.unwrap().sheet().all.at_bars.lowered, 1);
    let told = |votes: &[u64], seats| {
        scrutinies_with(&[District::new(votes, seats)], &[], &[]).sheet().sentences(Names(&names)).join("\n")
    };
    // Two hold two quotas of 75 each; of four nobody holds the quota of 33.
    assert!(told(&[150, 150], 2).contains("no seat is left for a second scrutiny"), "{}", told(&[150, 150], 2));
    assert!(told(&[32, 31, 30, 7], 1).contains("second scrutiny: 1 seat"), "{}", told(&[32, 31, 30, 7], 1));
}

/// Two scrutinies with these lots between lists and between districts, without a bar.
fn scrutinies_with(districts: &[District], lists: &[&[usize]], placing: &[&[usize]]) -> Counted<Scrutinised> {
    let rules = Scrutinies { threshold: None, ..Scrutinies::czech_chamber() };
    let drawn = |lots: &[&[usize]]| Lots::drawn(lots.iter().map(|lot| lot.to_vec()).collect());
    scrutinies::count(districts, &rules, &drawn(lists), &drawn(placing)).unwrap()
}

#[test]
fn two_scrutinies() {
    // Quotas 1000 : 7 = 143 and 800 : 6 = 133: 4, 2, 0 whole and one left; 2, 1, 1 whole.
    let districts = [District::new(&[600, 300, 100], 5), District::new(&[300, 250, 250], 4)];
    let counted = scrutinies_with(&districts, &[], &[]);
    let sheet = counted.sheet();
    assert_eq!(sheet.first.iter().map(|share| share.quota.unwrap().numerator).collect::<Vec<_>>(), [143, 133]);
    // In the first six whole quotas for five seats: one is taken back where 14 are left over, not 28.
    assert_eq!(sheet.first[0].claimants.iter().map(|claimant| claimant.won).collect::<Vec<_>>(), [4, 1, 0]);
    assert_eq!(sheet.rests, [[28, 157, 100], [34, 117, 117]]);
    assert_eq!(sheet.first[1].vacant, 0);
    assert_eq!(sheet.won, [[4, 1, 0], [2, 1, 1]]);
    assert_eq!(counted.tie(), None);
}

#[test]
fn seats_of_the_second_scrutiny_go_where_most_votes_are_left() {
    let districts = [District::new(&[90, 60], 1), District::new(&[90, 60], 1)];
    // 150 : 3 = 50: one seat each. Two are taken back; nothing is left, and the districts are done.
    let counted = scrutinies_with(&districts, &[], &[]);
    assert_eq!(counted.sheet().won, [[1, 0], [1, 0]]);
    // 40 : 6 = 7 and 4 of 4 seats would be 5, 5, 5, 5; here seats are left, and equal votes wait for a lot.
    let districts = [District::new(&[11, 11, 11], 4), District::new(&[11, 11, 11], 4)];
    let open = scrutinies_with(&districts, &[], &[]);
    assert_eq!(open.sheet().second.as_ref().unwrap().seats, 2);
    assert_eq!(open.tie().cloned(), Some(lot(&[0, 1, 2], 2)));
    let open = scrutinies_with(&districts, &[&[2, 0, 1]], &[]);
    assert_eq!((open.sheet().placing, open.tie().cloned()), (Some(0), Some(lot(&[0, 1], 1))));
    // The tie is between the first two districts; a lot between the first two lists says nothing about them.
    let still = scrutinies_with(&districts, &[&[2, 0, 1], &[1, 0]], &[]);
    assert_eq!((still.sheet().placing, still.tie()), (Some(0), open.tie()));
    let closed = scrutinies_with(&districts, &[&[2, 0, 1]], &[&[1, 0]]);
    assert_eq!((closed.tie(), &closed.sheet().won[..]), (None, &[vec![1, 1, 1], vec![2, 1, 2]][..]));
}

#[test]
fn the_second_scrutiny_gives_nobody_more_seats_than_candidates() {
    let few = |candidates| {
        let mut district = District::new(&[90, 10], 5);
        district.lists[0].candidates = Some(2);
        district.lists[1].candidates = candidates;
        district
    };
    // A seat costs 100 : 7 = 14: A's votes hold six, and two candidates take them. Three are left, and B takes them.
    let counted = scrutinies_with(&[few(None)], &[], &[]);
    assert_eq!((&counted.sheet().all.won[..], &counted.sheet().won[..]), (&[2, 3][..], &[vec![2, 3]][..]));
    let counted = scrutinies_with(&[few(Some(1))], &[], &[]);
    assert_eq!((&counted.sheet().all.won[..], &counted.sheet().won[..]), (&[2, 1][..], &[vec![2, 1]][..]));
    assert_eq!(counted.sheet().second.as_ref().unwrap().vacant, 2);
}

#[test]
fn bars_of_districts_are_measured_together() {
    let threshold = Some(Threshold::at_least(Ratio::percent(10)));
    let rules = Rules { threshold, ..Rules::new(Method::DHondt) };
    let votes = [District::new(&[600, 100, 310], 5), District::new(&[700, 90, 200], 5)];
    let counted = districts::count(&votes, &rules).unwrap();
    assert_eq!(counted.sheet().at_bars.lists[1], AtBar::Under { needed: 200 });
    assert_eq!(counted.sheet().won, [7, 0, 3]);
    let uneven = [District::new(&[1, 2], 5), District::new(&[1], 5)];
    assert_eq!(districts::count(&uneven, &rules).unwrap_err(), Uncountable::WrongWidth { figures: 1, lists: 2 });
    // A tie stops the count in its district, and the lots of that district decide it.
    let mut equal = [District::new(&[5, 5, 0], 2), District::new(&[5, 5, 0], 1)];
    let open = districts::count(&equal, &rules).unwrap();
    assert_eq!((open.tie().cloned(), open.sheet().districts.len()), (Some(lot(&[0, 1], 1)), 2));
    equal[1].lots = Lots::drawn(vec![vec![1, 0]]);
    assert_eq!(districts::count(&equal, &rules).unwrap().sheet().won, [1, 2, 0]);
}

#[test]
fn what_is_said_of_a_list_in_one_district_is_said_of_it_alone() {
    let mut north = District::new(&[60, 40], 2);
    north.lists[0] = List { candidates: Some(1), joined: Some(0), parties: 2, direct: 1, ..north.lists[0].clone() };
    let mut south = District::new(&[60, 40], 2);
    south.lists[1] = List { exempt: true, direct: 2, ..south.lists[1].clone() };
    let counted = districts::count(&[north, south], &Rules::new(Method::DHondt)).unwrap();
    let whole = [List { parties: 2, direct: 1, ..List::new(120) }, List { exempt: true, direct: 2, ..List::new(80) }];
    assert_eq!((&counted.sheet().lists[..], &counted.sheet().won[..]), (&whole[..], &[2, 2][..]));
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let rules = Rules::new(Method::DHondt);
    let refused = |votes: &[u64], seats| count(&Election::new(&lists(votes), seats), &rules).unwrap_err();
    assert_eq!(refused(&[1], 0), Uncountable::NoSeats);
    assert_eq!(refused(&[1], SEATS_MAX + 1), Uncountable::TooManySeats { seats: SEATS_MAX + 1, most: SEATS_MAX });
    assert_eq!(refused(&[u64::MAX, 1], 3), Uncountable::TooManyVotes);
    let largest = count(&Election::new(&lists(&[1]), SEATS_MAX), &rules).unwrap();
    assert_eq!(largest.sheet().won, [SEATS_MAX]);
    // Nobody, or nobody with a vote, leaves the seats empty.
    for votes in [&[][..], &[0, 0][..]] {
        for (_, method) in Method::NAMED {
            let counted = count(&Election::new(&lists(votes), 3), &Rules::new(method)).unwrap();
            assert_eq!((counted.tie(), counted.sheet().vacant), (None, 3), "{method}");
        }
    }
}

#[test]
fn methods_have_names() {
    assert_eq!(Method::named("dhondt"), Some(Method::DHondt));
    assert_eq!(Method::named("modified-sainte-lague 6/5"), Method::modified_sainte_lague(Ratio::new(6, 5).unwrap()));
    for wrong in ["", "modified-sainte-lague 6", "modified-sainte-lague 6/0", "modified-sainte-lague 9/2"] {
        assert_eq!(Method::named(wrong), None);
    }
    let named = Method::NAMED.map(|(name, _)| name);
    for name in named.into_iter().chain(["modified-sainte-lague 6/5", "modified-sainte-lague 120/100"]) {
        assert_eq!(Method::named(name).and_then(Method::name).as_deref(), Some(name));
    }
    assert_eq!(Method::named("hare"), Some(Method::Remainders(Quota::HARE)));
    assert_eq!(Method::Remainders(Quota { more: 9, ..Quota::HARE }).name(), None);
}

#[test]
fn seats_in_any_case_are_told_apart_from_quotas() {
    let rules = Levelling {
        seats: 10,
        outside: 0,
        method: Method::HARE,
        threshold: None,
        valid: None,
        equal: Equal::Lot,
        overhang: Overhang::Within,
    };
    // Clara's votes hold one seat and not three: she has three, and the others share seven.
    let levelled = level(&lists(&[500, 400, 100]), &[1, 0, 3], &rules, &Lots::default()).unwrap();
    let names = ["Anna", "Berta", "Clara"].map(String::from);
    assert_eq!(
        levelled.sheet().sentences(Names(&names))[1..6],
        [
            "Clara: 3 seats in any case",
            "a seat costs 128.57…, for 900 votes and 7 seats",
            "Anna: 500 votes hold 3 seats and a remainder of 114.28…",
            "Berta: 400 votes hold 3 seats and a remainder of 14.28…",
            "left for the largest remainders, 1 seat: Anna",
        ]
    );
    assert_eq!(levelled.sheet().won, [4, 3, 3]);
}

#[test]
fn a_count_in_sentences() {
    let names = ["Reds", "Blues", "Greens", "Greys"].map(String::from);
    let rules = Rules { threshold: Some(Threshold::at_least(Ratio::percent(5))), ..Rules::new(Method::DHondt) };
    let counted = count(&Election::new(&lists(&[340, 280, 160, 20]), 4), &rules).unwrap();
    let expected = [
        "4 lists share 4 seats by d'Hondt: 800 valid votes",
        "a list needs at least 5 % of the valid votes",
        "Greys: 20 votes, and not the 40 needed; takes no part",
        "seat 1: Reds, 340 : 1 = 340",
        "seat 2: Blues, 280 : 1 = 280",
        "seat 3: Reds, 340 : 2 = 170",
        "seat 4: Greens, 160 : 1 = 160",
        "the last seat: Greens, 160 : 1 = 160; the next claim of another is Blues, 280 : 2 = 140",
        "Blues would have had the last seat with 41 further votes, and a lot for it with 40 further votes",
        "seats: Reds 2, Blues 1, Greens 1",
    ];
    assert_eq!(counted.sheet().sentences(Names(&names)), expected);
}

#[test]
fn a_sheet_of_many_seats_is_told_by_lists() {
    let names = ["Reds", "Blues"].map(String::from);
    let counted = count(&Election::new(&lists(&[3, 2]), 501), &Rules::new(Method::DHondt)).unwrap();
    let told = counted.sheet().sentences(Names(&names));
    assert_eq!(
        told[1..3],
        ["Reds: 301 seats, the last with 3 : 301 = 0.00…", "Blues: 200 seats, the last with 2 : 200 = 0.01"]
    );
    assert!(told.len() < 10);
}

#[test]
fn a_share_may_start_from_seats_held() {
    let claimants = vec![Claimant { least: 3, ..Claimant::list(0, 100) }, Claimant::list(1, 300)];
    let (share, tie) = Share::new(Method::DHondt, Equal::Lot, claimants, 6, &Lots::default());
    assert_eq!(tie, None);
    assert_eq!(share.claimants.iter().map(|claimant| claimant.won).collect::<Vec<_>>(), [3, 3]);
    assert_eq!(share.in_order().count(), 3, "the seats held have no quotient");
}
