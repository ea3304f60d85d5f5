//! Elections by lists that were held. Where an expected result comes from is said at each: official, or the other program
//! from whose tests the votes are (`tests/data/list-pr/README.md`).

use tauride_tally::Counted;
use tauride_tally::apportion::{Method, Quota, Rounding, apportion};
use tauride_tally::list::districts::{self, District};
use tauride_tally::list::level::{Levelled, Levelling, Overhang, level};
use tauride_tally::list::order::{Order, arrange};
use tauride_tally::list::scrutinies::{self, Scrutinies};
use tauride_tally::list::{Claimant, Election, Equal, List, Rules, Share, Threshold, count};
use tauride_tally::lots::Lots;
use tauride_tally::ratio::Ratio;

const CZECH_2017: &str = include_str!("../data/list-pr/cz_psp_2017.csv");
const CZECH_2021: &str = include_str!("../data/list-pr/cz_psp_2021.csv");
const SLOVAK_2020: &str = include_str!("../data/list-pr/sk_nr_2020.csv");
const COUNCIL_2018: &str = include_str!("../data/list-pr/nmnmet_cc_2018.csv");
const NEW_ZEALAND_2014: &str = include_str!("../data/list-pr/nz_leg_2014_electorate.csv");
const GERMAN_2017: &str = include_str!("../data/list-pr/de_bdt_2017.csv");

fn rows(table: &str) -> Vec<Vec<&str>> {
    table.lines().map(|line| line.split(';').collect()).collect()
}

fn number(cell: &str) -> u64 {
    cell.parse().unwrap()
}

fn complete<S>(counted: Counted<S>) -> S {
    match counted {
        Counted::Complete(sheet) => sheet,
        Counted::LotRequired { tie, .. } => panic!("{tie:?}"),
    }
}

/// Lists down, regions across: the names of both, and the votes by region.
fn regions(table: &'static str) -> (Vec<&'static str>, Vec<&'static str>, Vec<Vec<u64>>) {
    let rows = rows(table);
    let (head, lists) = rows.split_first().unwrap();
    let votes = (1..head.len()).map(|region| lists.iter().map(|list| number(list[region])).collect()).collect();
    (lists.iter().map(|list| list[0]).collect(), head[1..].to_vec(), votes)
}

/// Who has won what, with the lists without a seat left out.
fn by_name<'a>(names: &[&'a str], won: &[u32]) -> Vec<(&'a str, u32)> {
    names.iter().copied().zip(won.iter().copied()).filter(|(_, won)| *won > 0).collect()
}

fn check<'a>(names: &[&'a str], won: &[u32], expected: &[(&'a str, u32)]) {
    let (mut won, mut expected) = (by_name(names, won), expected.to_vec());
    won.sort_unstable();
    expected.sort_unstable();
    assert_eq!(won, expected);
}

/// Seats of the regions: the national quota is rounded to the nearest vote (act 247/1995, § 48).
fn regional_seats(votes: &[Vec<u64>]) -> Vec<u32> {
    let valid: Vec<u64> = votes.iter().map(|region| region.iter().sum()).collect();
    apportion(Method::Remainders(Quota::HARE.rounded(Rounding::Nearest)), &valid, 200, 0).unwrap()
}

/// The Chamber of Deputies of 2017, under the act as it then stood: d'Hondt in 14 regions (§ 50), 5 % for a party and
/// more for coalitions, of which none stood (§ 49).
#[test]
fn czech_chamber_2017() {
    let (lists, regions, votes) = regions(CZECH_2017);
    let seats = regional_seats(&votes);
    let districts: Vec<District> =
        votes.iter().zip(&seats).map(|(votes, seats)| District::new(votes, *seats)).collect();
    let threshold = Threshold::at_least(Ratio::percent(5))
        .for_coalitions(2, Ratio::percent(10))
        .for_coalitions(3, Ratio::percent(15))
        .for_coalitions(4, Ratio::percent(20));
    let rules = Rules { threshold: Some(Threshold { lowered_until: 2, ..threshold }), ..Rules::new(Method::DHondt) };
    let sheet = complete(districts::count(&districts, &rules).unwrap());
    // Official: Czech Statistical Office, 22 October 2017.
    let official = [
        ("ANO", 78),
        ("ODS", 25),
        ("Piráti", 22),
        ("SPD", 22),
        ("KSČM", 15),
        ("ČSSD", 15),
        ("KDU-ČSL", 10),
        ("TOP 09", 7),
        ("STAN", 6),
    ];
    check(&lists, &sheet.won, &official);
    // Official, by way of psephos.adam-carr.net: South Bohemia.
    let south: &[_] =
        &[("ANO", 5), ("Piráti", 1), ("ČSSD", 1), ("KDU-ČSL", 1), ("KSČM", 1), ("ODS", 2), ("SPD", 1), ("TOP 09", 1)];
    // The other program's: Prague and Karlovy Vary.
    let prague: &[_] = &[
        ("ANO", 6),
        ("ODS", 5),
        ("Piráti", 5),
        ("SPD", 1),
        ("ČSSD", 1),
        ("KSČM", 1),
        ("KDU-ČSL", 1),
        ("TOP 09", 3),
        ("STAN", 1),
    ];
    let karlovy_vary: &[_] = &[("ANO", 3), ("Piráti", 1), ("SPD", 1)];
    for (region, expected) in
        [("Jihočeský kraj", south), ("Hlavní město Praha", prague), ("Karlovarský kraj", karlovy_vary)]
    {
        let place = regions.iter().position(|name| *name == region).unwrap();
        check(&lists, &sheet.districts[place].won, expected);
    }
}

/// The Chamber of Deputies of 2021, under act 189/2021: two scrutinies, 5, 8 and 11 %.
#[test]
fn czech_chamber_2021() {
    let (lists, _, votes) = regions(CZECH_2021);
    let seats = regional_seats(&votes);
    let parties = |list: &str| match list {
        "SPOLU" => 3,
        "Piráti+STAN" => 2,
        _ => 1,
    };
    let districts: Vec<District> = votes
        .iter()
        .zip(&seats)
        .map(|(votes, seats)| {
            let mut district = District::new(votes, *seats);
            for (list, name) in district.lists.iter_mut().zip(&lists) {
                list.parties = parties(name);
            }
            district
        })
        .collect();
    let no_lots = Lots::default();
    let sheet = complete(scrutinies::count(&districts, &Scrutinies::czech_chamber(), &no_lots, &no_lots).unwrap());
    // Official: Czech Statistical Office, 9 October 2021.
    check(&lists, &sheet.all.won, &[("ANO", 72), ("SPOLU", 71), ("Piráti+STAN", 37), ("SPD", 20)]);
    // The other program's: Prague.
    check(&lists, &sheet.won[0], &[("SPOLU", 11), ("Piráti+STAN", 6), ("ANO", 5), ("SPD", 1)]);
    for (list, total) in sheet.all.won.iter().enumerate() {
        assert_eq!(sheet.won.iter().map(|won| won[list]).sum::<u32>(), *total);
    }
}

/// The National Council of 2020 (act 180/2014, § 68): all votes of those who take part over 151, rounded to the
/// nearest, then largest remainders; 5 % for a party, 7 % for two or three, 10 % for more.
#[test]
fn slovak_council_2020() {
    let rows = rows(SLOVAK_2020);
    let lists: Vec<List> = rows
        .iter()
        .map(|row| List {
            parties: if row[1] == "1" { 2 } else { 1 },
            candidates: Some(150),
            ..List::new(number(row[2]))
        })
        .collect();
    let threshold = Threshold::at_least(Ratio::percent(5))
        .for_coalitions(2, Ratio::percent(7))
        .for_coalitions(4, Ratio::percent(10));
    let rules = Rules {
        method: Method::Remainders(Quota::HAGENBACH_BISCHOFF.rounded(Rounding::Nearest)),
        threshold: Some(threshold),
        equal: Equal::MoreVotes,
    };
    let sheet = complete(count(&Election::new(&lists, 150), &rules).unwrap());
    // Official: Statistical Office of the Slovak Republic, in the file.
    let official: Vec<u32> = rows.iter().map(|row| row[3].parse().unwrap()).collect();
    assert_eq!(sheet.won, official);
}

/// A municipal council of 21 (act 491/2001, § 45): 5 %, less for a list with fewer than 21 candidates, then d'Hondt, then
/// by votes; candidates 10 % above the average of their list move ahead.
#[test]
fn czech_council_2018() {
    let rows = rows(COUNCIL_2018);
    let by_list: Vec<&[Vec<&str>]> = rows.chunk_by(|one, other| one[0] == other[0]).collect();
    let names: Vec<&str> = by_list.iter().map(|list| list[0][0]).collect();
    let votes: Vec<Vec<u64>> = by_list.iter().map(|list| list.iter().map(|row| number(row[2])).collect()).collect();
    let lists: Vec<List> = votes
        .iter()
        .map(|votes| List { candidates: Some(u32::try_from(votes.len()).unwrap()), ..List::new(votes.iter().sum()) })
        .collect();
    let threshold = Threshold { by_candidates: true, lowered_until: 2, ..Threshold::at_least(Ratio::percent(5)) };
    let rules = Rules { method: Method::DHondt, threshold: Some(threshold), equal: Equal::MoreVotes };
    let sheet = complete(count(&Election::new(&lists, 21), &rules).unwrap());
    // Official for NM, KDU-ČSL, ODS and VČ (Czech Statistical Office); the others are the other program's.
    let expected = [("ČSSD", 1), ("KSČM", 1), ("VPM", 6), ("NM", 3), ("KDU-ČSL", 3), ("ODS", 4), ("VČ", 3)];
    check(&names, &sheet.won, &expected);
    // The other program's, which asks for 5 % of the list's votes instead of 10 % above the average: the same people.
    let elected: [&[&str]; 7] = [
        &["Čopík Jan Ing. Ph.D."],
        &["Kulhavá Zdeňka PhDr."],
        &["Hable Petr", "Maur Vilém Ing. MBA", "Hladík Jiří", "Prouza Radek", "Petruželková Marie", "Němeček Jan Ing."],
        &["Sláma Jiří Bc.", "Žahourková Markéta", "Paarová Soňa Mgr."],
        &["Hylský Josef Mgr.", "Neumann Petr Ing.", "Dostál Pavel Ing. et Ing."],
        &["Hovorka Libor Ing.", "Kupková Irena Mgr.", "Slavík Milan Ing.", "Jarolímek Miroslav"],
        &["Tymel Jiří Ing.", "Prouza Martin Ing.", "Balcarová Jana Mgr."],
    ];
    for ((place, votes), expected) in votes.iter().enumerate().zip(elected) {
        let seats = sheet.won[place];
        let ordered =
            complete(arrange(votes, sheet.lists[place].votes, seats, Order::CZECH_MUNICIPAL, &Lots::default()));
        let names: Vec<&str> = ordered.elected().iter().map(|candidate| by_list[place][*candidate][1]).collect();
        assert_eq!(names, expected);
    }
}

/// The House of Representatives of 2014 (Electoral Act 1993, ss 191 and 192): Sainte-Laguë among those with 5 % or an
/// electorate, 120 seats and overhang.
#[test]
fn new_zealand_2014() {
    let rows = rows(NEW_ZEALAND_2014);
    let (head, electorates) = rows.split_first().unwrap();
    // Party votes, Electoral Commission, official count: 2,405,622 together.
    let party_votes = [
        ("ACT New Zealand", 16_689),
        ("Aotearoa Legalise Cannabis Party", 10_961),
        ("Ban1080", 5_113),
        ("Conservative", 95_598),
        ("Democrats for Social Credit", 1_730),
        ("Focus New Zealand", 639),
        ("Green Party", 257_359),
        ("Internet MANA", 34_094),
        ("Labour Party", 604_535),
        ("Māori Party", 31_849),
        ("National Party", 1_131_501),
        ("New Zealand First Party", 208_300),
        ("NZ Independent Coalition", 872),
        ("The Civilian Party", 1_096),
        ("United Future", 5_286),
    ];
    assert_eq!(party_votes.iter().map(|(_, votes)| votes).sum::<u64>(), 2_405_622);
    let names: Vec<&str> = party_votes.iter().map(|(name, _)| *name).collect();
    let mut direct = vec![0_u32; names.len()];
    for electorate in electorates {
        let (winner, _) = head.iter().zip(electorate).skip(1).max_by_key(|(_, votes)| number(votes)).unwrap();
        direct[names.iter().position(|name| name == winner).unwrap()] += 1;
    }
    // Official: 71 electorates.
    let won = [
        ("ACT New Zealand", 1),
        ("Labour Party", 27),
        ("Māori Party", 1),
        ("National Party", 41),
        ("United Future", 1),
    ];
    check(&names, &direct, &won);
    let lists: Vec<List> = party_votes
        .iter()
        .zip(&direct)
        .map(|((_, votes), direct)| List { direct: *direct, ..List::new(*votes) })
        .collect();
    let rules = Levelling {
        seats: 120,
        outside: 0,
        method: Method::SainteLague,
        threshold: Some(Threshold { direct: Some(1), ..Threshold::at_least(Ratio::percent(5)) }),
        valid: None,
        equal: Equal::Lot,
        overhang: Overhang::Kept,
    };
    let sheet = complete(level(&lists, &direct, &rules, &Lots::default()).unwrap());
    // Official: Electoral Commission, 2014; 121 seats for the overhang of United Future.
    let official = [
        ("ACT New Zealand", 1),
        ("Green Party", 14),
        ("Labour Party", 32),
        ("Māori Party", 2),
        ("National Party", 60),
        ("New Zealand First Party", 11),
        ("United Future", 1),
    ];
    check(&names, &sheet.won, &official);
    assert_eq!((sheet.house, sheet.overhang(14), sheet.overhang(0), sheet.levelling(6)), (121, 1, 0, 14));
}

/// The Bundestag of 2017: the parties, and by Land the Germans, the constituencies won and the second votes.
struct Bundestag {
    parties: Vec<&'static str>,
    lands: Vec<&'static str>,
    germans: Vec<u64>,
    direct: Vec<Vec<u32>>,
    second: Vec<Vec<u64>>,
}

fn bundestag() -> Bundestag {
    let rows = rows(GERMAN_2017);
    let lands = &rows[2..];
    let pairs = |row: &[&'static str], from: usize| -> Vec<&'static str> {
        row[2..].iter().copied().skip(from).step_by(2).collect()
    };
    Bundestag {
        parties: pairs(&rows[0], 0),
        lands: lands.iter().map(|row| row[0]).collect(),
        germans: lands.iter().map(|row| number(row[1])).collect(),
        direct: lands.iter().map(|row| pairs(row, 0).into_iter().map(|cell| cell.parse().unwrap()).collect()).collect(),
        second: lands.iter().map(|row| pairs(row, 1).into_iter().map(number).collect()).collect(),
    }
}

/// The valid second votes, Federal Returning Officer, final result.
const VALID_SECOND_VOTES: u64 = 46_515_492;

/// The first stage of § 6(2) and (3) Bundeswahlgesetz, as it stood from 2013: 598 seats to the Länder by the number of
/// Germans, in each Land to the parties that take part; the larger of those and of the constituencies won is what a
/// party has in any case.
fn first_stage(bundestag: &Bundestag, part: &[bool]) -> Vec<u32> {
    let quotas = apportion(Method::SainteLague, &bundestag.germans, 598, 0).unwrap();
    // Official: press release 28/17 of the Federal Returning Officer.
    assert_eq!(quotas, [22, 13, 12, 59, 5, 20, 17, 24, 128, 32, 43, 17, 30, 93, 76, 7]);
    let mut least = vec![0; part.len()];
    for ((second, direct), seats) in bundestag.second.iter().zip(&bundestag.direct).zip(quotas) {
        let lists: Vec<List> =
            second.iter().zip(part).map(|(votes, part)| List::new(if *part { *votes } else { 0 })).collect();
        let sheet = complete(count(&Election::new(&lists, seats), &Rules::new(Method::SainteLague)).unwrap());
        for ((least, won), direct) in least.iter_mut().zip(sheet.won).zip(direct) {
            *least += won.max(*direct);
        }
    }
    least
}

/// The second stage, § 6(5) and (6): the house grows until every party has what it has in any case, and each party's
/// seats go to its Länder, at least the constituencies won there.
#[test]
fn german_bundestag_2017() {
    let bundestag = bundestag();
    let total = |party: usize| bundestag.second.iter().map(|land| land[party]).sum();
    let direct = |party: usize| bundestag.direct.iter().map(|land| land[party]).sum();
    // § 6(3): 5 % of the valid second votes, or three constituencies.
    let threshold = Threshold { direct: Some(3), ..Threshold::at_least(Ratio::percent(5)) };
    let mut lists: Vec<List> =
        (0..bundestag.parties.len()).map(|party| List { direct: direct(party), ..List::new(total(party)) }).collect();
    let valid = Election { valid: Some(VALID_SECOND_VOTES), ..Election::new(&lists, 598) };
    let bar = Rules { threshold: Some(threshold), ..Rules::new(Method::SainteLague) };
    let at_bars = complete(count(&valid, &bar).unwrap()).at_bars;
    let part: Vec<bool> = at_bars.lists.iter().map(|at_bar| at_bar.takes_part()).collect();
    for (list, part) in lists.iter_mut().zip(&part) {
        list.votes = if *part { list.votes } else { 0 };
    }
    let least = first_stage(&bundestag, &part);
    let rules = Levelling {
        seats: 598,
        outside: 0,
        method: Method::SainteLague,
        threshold: None,
        valid: None,
        equal: Equal::Lot,
        overhang: Overhang::Levelled,
    };
    let sheet = complete(level(&lists, &least, &rules, &Lots::default()).unwrap());
    // Official: Federal Returning Officer, final result, 12 October 2017.
    let official =
        [("CDU", 200), ("SPD", 153), ("AfD", 94), ("FDP", 80), ("DIE LINKE", 69), ("GRÜNE", 67), ("CSU", 46)];
    check(&bundestag.parties, &sheet.won, &official);
    assert_eq!(sheet.house, 709);
    lands(&bundestag, &sheet);
}

fn lands(bundestag: &Bundestag, sheet: &Levelled) {
    let mut by_land = vec![vec![0; bundestag.parties.len()]; bundestag.lands.len()];
    for (party, seats) in sheet.won.iter().enumerate() {
        let claimants = bundestag.second.iter().zip(&bundestag.direct).enumerate();
        let claimants = claimants
            .map(|(land, (second, direct))| Claimant { least: direct[party], ..Claimant::list(land, second[party]) })
            .collect();
        let (share, tie) = Share::new(Method::SainteLague, Equal::Lot, claimants, *seats, &Lots::default());
        assert_eq!(tie, None);
        for (land, claimant) in share.claimants.iter().enumerate() {
            by_land[land][party] = claimant.won;
        }
    }
    // Official: Federal Returning Officer, seats by Land in the 19th Bundestag.
    let official = [
        ("Schleswig-Holstein", 26),
        ("Mecklenburg-Vorpommern", 16),
        ("Hamburg", 16),
        ("Niedersachsen", 66),
        ("Bremen", 6),
        ("Brandenburg", 25),
        ("Sachsen-Anhalt", 23),
        ("Berlin", 28),
        ("Nordrhein-Westfalen", 142),
        ("Sachsen", 38),
        ("Hessen", 50),
        ("Thüringen", 22),
        ("Rheinland-Pfalz", 37),
        ("Bayern", 108),
        ("Baden-Württemberg", 96),
        ("Saarland", 10),
    ];
    let totals: Vec<u32> = by_land.iter().map(|won| won.iter().sum()).collect();
    check(&bundestag.lands, &totals, &official);
    // The other program's: Mecklenburg-Vorpommern.
    let expected = [("CDU", 6), ("SPD", 2), ("AfD", 3), ("FDP", 1), ("DIE LINKE", 3), ("GRÜNE", 1)];
    check(&bundestag.parties, &by_land[1], &expected);
}
