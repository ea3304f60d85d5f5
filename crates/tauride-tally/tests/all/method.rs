//! Every method by its name, and one road to all of them.

use proptest::prelude::*;
use tauride_tally::apportion;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::list::{self, List, Threshold};
use tauride_tally::lots::Lots;
use tauride_tally::method::{AnySheet, Method, Says, Settings, UnknownMethod, count, count_lists, count_with};
use tauride_tally::ratio::Ratio;
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tally::{Contest, Counted, Uncountable};

#[test]
fn every_method_is_found_by_its_name_and_listed_once() {
    for method in Method::ALL.iter().copied() {
        assert_eq!(Method::named(method.name()), Ok(method));
        assert_eq!(Method::named(&method.name().to_uppercase().replace('-', "_")), Ok(method));
        assert!(!method.title().is_empty());
        assert_eq!(Method::ALL.iter().filter(|other| other.name() == method.name()).count(), 1);
        assert_eq!(Method::ALL.iter().filter(|other| other.title() == method.title()).count(), 1);
    }
}

#[test]
fn a_wrong_name_gets_the_nearest_or_the_list() {
    let unknown = |word: &str| Method::named(word).unwrap_err().to_string();
    assert_eq!(unknown("aproval"), "there is no method `aproval`: do you mean approval?");
    assert!(unknown("coin flip").contains("plurality"), "{}", unknown("coin flip"));
    let variants = |word: &str| match Method::named(word) {
        Err(UnknownMethod::Ambiguous { variants, .. }) => variants,
        other => panic!("{word}: {other:?}"),
    };
    let some = |belongs: fn(&Method) -> bool| Method::ALL.iter().copied().filter(belongs).collect::<Vec<_>>();
    assert_eq!(variants("STV"), some(|method| method.title().contains("STV")));
    assert_eq!(variants("proportional"), some(|method| method.says() == Says::List));
}

#[test]
fn a_name_from_elsewhere_says_the_one_here() {
    for (word, here) in [
        ("Webster", "sainte-lague"),
        ("Sainte-Laguë", "sainte-lague"),
        ("d'Hondt", "dhondt"),
        ("d’Hondt", "dhondt"),
        ("jefferson", "dhondt"),
        ("Hamilton", "hare"),
        ("hill", "huntington-hill"),
        ("first past the post", "plurality"),
    ] {
        let unknown = Method::named(word).unwrap_err();
        assert_eq!(unknown.to_string(), format!("`{word}` is called {here} here: say {here}"));
    }
}

#[test]
fn plurality_and_approval_count_ballots() {
    let ballots = Ballots::ranked(4, &[(&[3, 0], 5), (&[1], 3), (&[0, 1], 4)]).unwrap();
    let elected = |method, withdrawn: &[usize], lots: &Lots| {
        let contest = Contest { withdrawn, lots, ..Contest::new(&ballots, 2) };
        count(method, &contest).map(|counted| (counted.sheet().elected().to_vec(), counted.tie().cloned()))
    };
    let none = Lots::default();
    assert_eq!(elected(Method::Plurality, &[], &none), Ok((vec![3, 0], None)));
    assert_eq!(elected(Method::Plurality, &[3], &none), Ok((vec![0, 1], None)));
    assert_eq!(elected(Method::Approval, &[], &none), Ok((vec![0, 1], None)));
    assert_eq!(elected(Method::Approval, &[4], &none), Err(Uncountable::NoSuchCandidate { candidate: 4 }));
}

#[test]
fn a_ballot_is_a_vote_for_the_first_list_that_stands() {
    let ballots = Ballots::ranked(4, &[(&[0], 61), (&[1], 29), (&[2, 0], 11), (&[3, 2], 2)]).unwrap();
    let all = [61, 29, 11, 2].map(List::new);
    for method in Method::ALL.iter().copied().filter(|method| method.says() == Says::List) {
        let sharing = apportion::Method::named(method.name()).unwrap();
        let won = |settings: &Settings, withdrawn: &[usize]| {
            let contest = Contest { withdrawn, ..Contest::new(&ballots, 8) };
            let counted = count_with(method, &contest, settings).unwrap();
            let lists = count_lists(method, &all, &contest, settings).unwrap();
            (counted.sheet().won().unwrap().to_vec(), lists.sheet().won().unwrap().to_vec())
        };
        let expected = |votes: &[u64], rules: &list::Rules| {
            let lists: Vec<List> = votes.iter().copied().map(List::new).collect();
            list::count(&list::Election::new(&lists, 8), rules).unwrap().sheet().won.clone()
        };
        let rules = list::Rules::new(sharing);
        let same = |own: Vec<u32>| (own.clone(), own);
        assert_eq!(won(&Settings::default(), &[]), same(expected(&[61, 29, 11, 2], &rules)), "{}", method.name());
        // The last passes over whoever withdrew; a table of votes has nobody to pass on to.
        let votes = (expected(&[72, 29, 0, 2], &rules), expected(&[61, 29, 0, 2], &rules));
        assert_eq!(won(&Settings::default(), &[2]), votes, "{}", method.name());
        let bar = Some(Threshold::at_least(Ratio::percent(20)));
        let settings = Settings { threshold: bar.clone(), ..Settings::default() };
        let rules = list::Rules { threshold: bar, ..rules };
        assert_eq!(won(&settings, &[]), same(expected(&[61, 29, 11, 2], &rules)), "{}", method.name());
        let settings = Settings { first_divisor: Ratio::new(2, 1), ..Settings::default() };
        let first = apportion::Method::modified_sainte_lague(Ratio::new(2, 1).unwrap()).unwrap();
        let sharing = if method == Method::ModifiedSainteLague { first } else { sharing };
        let expected = same(expected(&[61, 29, 11, 2], &list::Rules::new(sharing)));
        assert_eq!(won(&settings, &[]), expected, "{}", method.name());
    }
    // Whatever shares seats has the same name among all methods.
    for (name, _) in apportion::Method::NAMED {
        assert_eq!(Method::named(name).map(Method::name), Ok(name));
    }
}

#[test]
fn a_tie_waits_for_its_lot() {
    let ballots = Ballots::ranked(3, &[(&[2], 5), (&[1], 5), (&[0], 4)]).unwrap();
    let contest = Contest::new(&ballots, 1);
    let counted = count(Method::Plurality, &contest).unwrap();
    assert_eq!(counted.tie().map(|tie| (tie.among.clone(), tie.places)), Some((vec![1, 2], 1)));
    for lots in [Lots::drawn(vec![vec![2, 1]]), Lots { drawn: Vec::new(), beforehand: vec![0, 2, 1] }] {
        let counted = count(Method::Plurality, &Contest { lots: &lots, ..contest }).unwrap();
        assert_eq!((counted.sheet().elected(), counted.tie()), (&[2][..], None));
    }
    // A lot between others decides nothing here.
    let lots = Lots::drawn(vec![vec![2, 0], vec![0, 1, 2]]);
    let counted = count(Method::Plurality, &Contest { lots: &lots, ..contest }).unwrap();
    assert_eq!(counted.tie().map(|tie| &tie.among[..]), Some(&[1, 2][..]));
}

#[test]
fn what_cannot_be_honoured_is_refused() {
    let ballots = Ballots::ranked(2, &[(&[0], 1)]).unwrap();
    let group = Group { category: "sex".into(), name: "women".into(), min: 0, max: 1, members: vec![0] };
    let constraints = Constraints { groups: vec![group] };
    let contest = Contest::new(&ballots, 1);
    let refused = |contest: Contest<'_>| count(Method::DHondt, &contest).unwrap_err();
    assert_eq!(refused(Contest { seats: 0, ..contest }), Uncountable::NoSeats);
    assert_eq!(refused(Contest { constraints: &constraints, ..contest }), Uncountable::NoGroups);
    assert_eq!(refused(Contest { kept: &[0], ..contest }), Uncountable::NobodyKept);
}

/// What a charter is told of a method, beside what the method does.
#[test]
fn what_a_method_can_do_is_said_of_it() {
    let named = |able: fn(Method) -> bool| {
        let able = Method::ALL.iter().filter(|method| able(**method));
        able.map(|method| method.name()).collect::<Vec<_>>().join(" ")
    };
    let said = [
        named(Method::adds_up),
        named(Method::takes_hands),
        named(Method::counts_equal_ranks),
        named(Method::honours_groups),
        named(Method::keeps),
        named(|method| method.most_seats() == Some(1)),
        named(|method| method.most_seats().is_none_or(|most| most == 1)),
    ];
    let plain = "plurality block limited approval";
    let committees = "spav phragmen equal-shares equal-shares-with-av-completion equal-shares-without-completion";
    let borda = "borda borda-truncated modified-borda";
    let transferable = "scottish-stv ers97 wigm portland-stv meek meek-parametric";
    let kept = format!("{committees} {borda} {transferable}");
    let expected = [
        "plurality block limited two-round approval score cumulative".to_string(),
        "plurality block limited two-round approval".to_string(),
        format!("{borda} meek meek-parametric schulze ranked-pairs"),
        format!("{plain} {kept}"),
        kept,
        "two-round irv irv-batch minneapolis-irv".to_string(),
        named(|_| true),
    ];
    assert_eq!(said, expected);
}

/// Returns any ballots of so many candidates, with equal ranks and gaps.
fn ballots(candidates: usize) -> impl Strategy<Value = Ballots> {
    let paper = (prop::collection::vec((0..candidates, 0..8_u8), 0..6), 1..30_u64);
    prop::collection::vec(paper, 0..10).prop_map(move |papers| {
        let mut builder = Builder::new(candidates).unwrap();
        for (marks, count) in papers {
            for (candidate, kind) in marks {
                match kind {
                    0 => builder.gap(),
                    1 => builder.same_rank(candidate).unwrap(),
                    _ => builder.rank(candidate).unwrap(),
                }
            }
            builder.close(count).unwrap();
        }
        builder.finish()
    })
}

/// Nobody knows whom an overvote names: it is read as a shared rank, and never as an empty one.
#[test]
fn an_overvote_is_a_shared_rank() {
    let mut builder = Builder::new(2).unwrap();
    for (overvoted, candidate, count) in [(false, 0, 4), (true, 1, 3), (false, 1, 2)] {
        if overvoted {
            builder.overvote();
        }
        builder.rank(candidate).unwrap();
        builder.close(count).unwrap();
    }
    let ballots = builder.finish();
    assert_eq!((ballots.total(), ballots.blank(), ballots.is_plain()), (9, 0, false));
    for method in [Method::ScottishStv, Method::Ers97, Method::Wigm, Method::Irv, Method::IrvBatch, Method::Meek] {
        let counted = count(method, &Contest::new(&ballots, 1)).unwrap();
        let AnySheet::Transferable(sheet) = counted.sheet() else { panic!("{} transfers votes", method.name()) };
        assert_eq!((sheet.valid, &sheet.elected[..]), (6, &[0][..]), "{}", method.name());
    }
    for method in [Method::MinneapolisIrv, Method::PortlandStv] {
        let counted = count(method, &Contest::new(&ballots, 1)).unwrap();
        let AnySheet::Transferable(sheet) = counted.sheet() else { panic!("{} transfers votes", method.name()) };
        assert_eq!((sheet.valid, &sheet.elected[..]), (9, &[1][..]), "{}", method.name());
    }
    let counted = count(Method::Plurality, &Contest::new(&ballots, 1)).unwrap();
    let AnySheet::Plain(sheet) = counted.sheet() else { panic!("plurality is plain") };
    assert_eq!((sheet.rounds[0].valid, sheet.rounds[0].spoilt, &sheet.elected[..]), (6, 3, &[0][..]));
}

/// Three that share one place leave a vote that does not divide: the sheet tells what is rounded away.
#[test]
fn a_vote_shared_by_three_is_not_lost() {
    let mut builder = Builder::new(3).unwrap();
    builder.rank(2).unwrap();
    builder.same_rank(0).unwrap();
    builder.same_rank(1).unwrap();
    builder.close(1).unwrap();
    let ballots = builder.finish();
    let counted = count(Method::Meek, &Contest::new(&ballots, 1)).unwrap();
    let AnySheet::Transferable(sheet) = counted.sheet() else { panic!("Meek transfers votes") };
    let first = &sheet.stages[0];
    assert_eq!((sheet.valid, &first.votes[..], first.exhausted, first.rounding), (1, &[333_333_333; 3][..], 0, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_method_fills_no_more_seats_than_there_are_and_lots_bring_it_to_an_end(
        (ballots, order) in (1..7_usize).prop_flat_map(|candidates| {
            let order = Just((0..candidates).collect::<Vec<_>>()).prop_shuffle();
            (ballots(candidates), order)
        }),
        seats in 1..5_u32,
        withdrawn in prop::collection::vec(0..1_usize, 0..2),
    ) {
        let names: Vec<String> = (0..ballots.candidates()).map(|place| format!("N{place}")).collect();
        for method in Method::ALL.iter().copied() {
            let mut lots = Lots::default();
            let counted = loop {
                let contest = Contest { withdrawn: &withdrawn, lots: &lots, ..Contest::new(&ballots, seats) };
                let Ok(counted) = count(method, &contest) else { break None };
                let Counted::LotRequired { tie, .. } = &counted else { break Some(counted) };
                prop_assert!(tie.among.len() > 1 && tie.among.is_sorted(), "{}: {:?}", method.name(), tie);
                // Drawn in the order that chance has shuffled.
                let lot: Vec<usize> = order.iter().copied().filter(|who| tie.among.contains(who)).collect();
                prop_assert_eq!(lot.len(), tie.among.len(), "{}", method.name());
                prop_assert!(lots.drawn.len() < 40, "{} asks for ever more lots: {:?}", method.name(), lots);
                lots.drawn.push(lot);
            };
            let limited = method.most_seats().is_some_and(|most| seats > most);
            let Some(counted) = counted else {
                prop_assert!(limited || method.says() == Says::Points, "{} refuses", method.name());
                continue;
            };
            let sheet = counted.sheet();
            let mut elected = sheet.elected().to_vec();
            prop_assert!(elected.len() <= seats as usize, "{}: {:?}", method.name(), elected);
            prop_assert!(!elected.iter().any(|who| withdrawn.contains(who)), "{}: {:?}", method.name(), elected);
            elected.sort_unstable();
            elected.dedup();
            prop_assert_eq!(elected.len(), sheet.elected().len(), "{}", method.name());
            if let AnySheet::Transferable(sheet) = sheet {
                prop_assert_eq!(sheet.seats, seats, "{}", method.name());
                let valid = i128::try_from(sheet.valid * 10_u128.pow(sheet.decimals)).unwrap();
                for stage in &sheet.stages {
                    // A paper that names three together leaves a millionth: what is rounded away is told, not lost.
                    let told = stage.votes.iter().sum::<u128>() + stage.exhausted;
                    prop_assert_eq!(i128::try_from(told).unwrap() + stage.rounding, valid, "{}", method.name());
                }
            }
            if let Some(won) = sheet.won() {
                prop_assert!(won.iter().sum::<u32>() <= seats, "{}: {:?}", method.name(), won);
            }
            prop_assert!(!sheet.sentences(Names(&names)).is_empty(), "{}", method.name());
        }
    }
}
