//! The count of an election, as its page shows it.
//!
//! The ballots of Portland and Minneapolis are those that `tauride-tally` is tested with; here it matters that so many
//! candidates and stages can be read. Who is elected in Portland is official.

use axum::http::StatusCode;
use tauride_tally::ballots::Ballots;
use tauride_tally::method::{AnySheet, Method, count};
use tauride_tally::pairwise::{self, Rule};
use tauride_tally::{Contest, Counted, committee, plain};
use tauride_web::count_sheet;

use crate::federations::board::board;
use crate::federations::harbour::{harbour, say};
use crate::visit::Visit;

const PORTLAND: &str = include_str!("../../../tauride-tally/tests/data/portland_2024_district_1.txt");
const MINNEAPOLIS: &str = include_str!("../../../tauride-tally/tests/data/minneapolis_2013_mayor.txt");

/// Reads ballots of one letter a rank; names end at ` = `.
fn letters(text: &str) -> (Vec<String>, Ballots) {
    let lines = || text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let named: Vec<(char, String)> = lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(letter, name)| (letter.chars().next().unwrap(), name.to_owned()))
        .collect();
    let place = |letter| named.iter().position(|(known, _)| *known == letter);
    let read = |line: &str| {
        let (count, ranks) = line.split_once(' ')?;
        Some((ranks.chars().filter_map(place).collect(), count.parse().ok()?))
    };
    let rows: Vec<(Vec<usize>, u64)> = lines().filter(|line| !line.contains(" = ")).filter_map(read).collect();
    let rows: Vec<(&[usize], u64)> = rows.iter().map(|(ranks, count)| (ranks.as_slice(), *count)).collect();
    let ballots = Ballots::ranked(named.len(), &rows).unwrap();
    (named.into_iter().map(|(_, name)| name).collect(), ballots)
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// Every element that is opened is closed, in order, attributes are quoted, and no two have the same name.
fn is_well_formed(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap();
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap();
        assert!(tag.matches('"').count().is_multiple_of(2), "{tag}");
        assert!(!tag.contains("style="), "{tag}");
        ids.extend(attribute(tag, "id"));
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{tag}");
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert_eq!(open, [""; 0]);
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "a name was given twice");
    for described in html.split("aria-labelledby=\"").skip(1) {
        let described = described.split('"').next().unwrap();
        assert!(described.split(' ').all(|id| ids.contains(&id)), "{described}");
    }
}

/// A text of a picture: what it says, and the box that it fills at most, in pixels: left, right, top, bottom.
type Label = (String, [f64; 4]);

fn labels(svg: &str) -> Vec<Label> {
    let texts = svg.split("<text ").skip(1).map(|piece| {
        let (tag, rest) = piece.split_once('>').unwrap();
        let words = rest.split("</text>").next().unwrap();
        let words = words.rsplit("</title>").next().unwrap();
        let words = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">")]
            .iter()
            .fold(words.to_owned(), |words, (escaped, plain)| words.replace(escaped, plain));
        // As wide as a letter is in the widest of the usual typefaces, and as high as it is above its line.
        let (letter, high) = match attribute(&format!(" {tag}"), "class").unwrap() {
            "amount" => (7.7, 8.5),
            "what" => (7.2, 8.5),
            _ => (8.6, 9.5),
        };
        let at = |name| attribute(&format!(" {tag}"), name).unwrap().parse::<f64>().unwrap();
        let (x, y) = (at("x"), at("y"));
        let width = f64::from(u32::try_from(words.chars().count()).unwrap()) * letter;
        (words, [x, x + width, y - high, y + 2.5])
    });
    texts.collect()
}

/// No label covers another or is cut off at the edge.
fn can_be_read(html: &str) {
    let svgs: Vec<&str> = html.split("<svg ").skip(1).map(|svg| svg.split("</svg>").next().unwrap()).collect();
    assert_eq!(svgs.len(), 2, "the names and the stages");
    for svg in svgs {
        let size = |name| attribute(&format!(" {svg}"), name).unwrap().parse::<f64>().unwrap();
        let (width, height) = (size("width"), size("height"));
        let labels = labels(svg);
        for (number, (words, [left, right, top, bottom])) in labels.iter().enumerate() {
            assert!(*left >= 0.0 && *right <= width && *top >= 0.0 && *bottom <= height, "{words} is cut off");
            for (other, [other_left, other_right, other_top, other_bottom]) in labels.iter().skip(number + 1) {
                let beside = right <= other_left || other_right <= left;
                assert!(beside || bottom <= other_top || other_bottom <= top, "{words} covers {other}");
            }
        }
    }
}

#[test]
fn large_counts_can_be_read() {
    for (text, method, seats) in
        [(PORTLAND, Method::ScottishStv, 3), (PORTLAND, Method::Irv, 1), (MINNEAPOLIS, Method::Irv, 1)]
    {
        let (names, ballots) = letters(text);
        let counted = count(method, &Contest::new(&ballots, seats)).unwrap();
        let AnySheet::Transferable(sheet) = counted.sheet() else { panic!("{} has stages", method.name()) };
        let stages = sheet.stages.len();
        assert!(stages > 15, "{stages} are too few to try it");
        let html = count_sheet(&names, &counted);
        is_well_formed(&html);
        can_be_read(&html);
        assert_eq!(html.matches("<li id=\"stage-").count(), stages, "{}", method.name());
        assert_eq!(html.matches("<a href=\"#stage-").count(), stages, "each head leads to its sentences");
        let total = format!("<th scope=\"row\">All together</th>{}", {
            let all = if text == PORTLAND { "42,871" } else { "79,415" };
            let decimals = if method == Method::Irv { "" } else { ".00000" };
            format!("<td class=\"n\">{all}{decimals}</td>").repeat(stages)
        });
        assert!(html.contains(&total), "no vote is lost at any stage");
    }
}

/// So many candidates, of whom each has a vote more than the next: one drops out a stage.
fn ladder(candidates: usize) -> (Vec<String>, Counted<AnySheet>) {
    let names = (1..=candidates).map(|number| format!("Nr {number}")).collect();
    let votes: Vec<([usize; 1], u64)> = (0..candidates).map(|one| [one]).zip((0..).map(|less| 900 - less)).collect();
    let rows: Vec<(&[usize], u64)> = votes.iter().map(|(ranks, count)| (ranks.as_slice(), *count)).collect();
    let ballots = Ballots::ranked(candidates, &rows).unwrap();
    (names, count(Method::Irv, &Contest::new(&ballots, 1)).unwrap())
}

#[test]
fn a_count_with_many_stages_shows_the_last() {
    for (candidates, left_out) in [
        (40, None),
        (41, Some("1 candidate further down is left out of the table")),
        (42, Some("2 candidates further down and the first stage are left out of the table")),
        (400, Some("360 candidates further down and the first 359 stages are left out of the table")),
    ] {
        let (names, counted) = ladder(candidates);
        let html = count_sheet(&names, &counted);
        is_well_formed(&html);
        can_be_read(&html);
        let table = html.split("<tbody>").nth(1).unwrap().split("</tbody>").next().unwrap();
        assert_eq!(table.matches("<tr").count(), candidates.min(40));
        assert!(table.contains("<th scope=\"row\">Nr 1 <b>elected</b></th>"), "{table}");
        // The last but one of the candidates decides.
        let stages = candidates - 1;
        let shown = stages.min(40);
        assert_eq!(html.matches("<a href=\"#stage-").count(), shown);
        assert_eq!(html.matches("<text class=\"stage\"").count(), shown);
        assert!(html.contains(&format!("<a href=\"#stage-{stages}\">Stage {stages}</a>")), "the last is shown");
        assert_eq!(html.matches("<li id=\"stage-").count(), stages, "the sentences leave nothing out");
        assert_eq!(left_out.is_some(), html.contains("left out"));
        assert!(left_out.is_none_or(|words| html.contains(words)), "{left_out:?}");
    }
}

/// A page of 1,200 pixels has room for 1,050 inside its margins and beside the bar that moves it.
#[test]
fn up_to_nine_stages_stand_side_by_side() {
    for candidates in 3..=10 {
        let (names, counted) = ladder(candidates);
        let html = count_sheet(&names, &counted);
        can_be_read(&html);
        let svgs = html.split("<svg ").skip(1).map(|svg| attribute(&format!(" {svg}"), "width").map(str::to_owned));
        let width: f64 = svgs.map(|width| width.unwrap().parse::<f64>().unwrap()).sum();
        assert!(width <= 1_050.0, "{candidates} candidates are {width} wide");
    }
}

#[test]
fn a_stage_table_says_transfers_with_their_sign() {
    // Quota 13 / 3 + 1 = 5. Anna's surplus of 3 goes to Berta at 3 / 8 = 0.37500, 8 times.
    let ballots = Ballots::ranked(4, &[(&[0, 1], 8), (&[2], 4), (&[3], 1)]).unwrap();
    let counted = count(Method::ScottishStv, &Contest::new(&ballots, 2)).unwrap();
    let html = count_sheet(&names(&["Anna", "Berta", "<Clara>", "Dora"]), &counted);
    is_well_formed(&html);
    can_be_read(&html);
    for words in [
        "<p class=\"headline\">Elected: Anna and &#60;Clara&#62;</p>",
        "<td class=\"n elected\">8.00000 <b>elected</b></td><td class=\"n\">5.00000 <small>−3.00000</small></td>",
        "<td class=\"n\">0.00000</td><td class=\"n\">3.00000 <small>+3.00000</small></td>",
        "<title>Stage 2: 3.00000 from Anna to Berta</title>",
        "<td class=\"n\">–</td>",
        "class=\"quota\"",
    ] {
        assert!(html.contains(words), "{words}\n{html}");
    }
}

#[test]
fn a_tie_says_what_must_be_drawn() {
    let ballots = Ballots::ranked(3, &[(&[0], 5), (&[1], 3), (&[2], 3)]).unwrap();
    let counted = count(Method::Irv, &Contest::new(&ballots, 1)).unwrap();
    assert!(matches!(counted, Counted::LotRequired { .. }));
    let html = count_sheet(&names(&["Anna", "Berta", "Clara"]), &counted);
    is_well_formed(&html);
    assert!(
        html.contains("A lot must be drawn between Berta and Clara: it decides who stays in the count, one of them."),
        "{html}"
    );
    assert!(!html.contains("Elected:"));
}

#[test]
fn lists_mark_the_last_seat_and_say_what_would_have_moved_it() {
    let ballots = Ballots::ranked(4, &[(&[0], 340), (&[1], 280), (&[2], 160), (&[3], 60)]).unwrap();
    let lists = names(&["Reds", "Greens", "Blues", "Whites"]);
    let counted = count(Method::DHondt, &Contest::new(&ballots, 7)).unwrap();
    let html = count_sheet(&lists, &counted);
    is_well_formed(&html);
    for words in [
        "Seats: Reds 3, Greens 3, Blues 1",
        // 280 / 3 = 93.33: Blues need more than 186.66 votes for their second seat.
        "<td class=\"n win last\">93.33… <small>280 : 3</small> <b>seat 7, the last</b></td>",
        "The last seat would have moved with 27 more votes for Blues",
        "<td class=\"n next\">85 <small>340 : 4</small> <b>the next</b></td>",
    ] {
        assert!(html.contains(words), "{words}\n{html}");
    }
    let counted = count(Method::Hare, &Contest::new(&ballots, 7)).unwrap();
    let html = count_sheet(&lists, &counted);
    is_well_formed(&html);
    // 840 / 7 = 120: whole quotas 2, 2, 1, 0; remainders 100, 40, 40, 60.
    assert!(html.contains("A seat costs 120 votes"), "{html}");
    assert!(html.contains("<td class=\"n win\">100 <b>+1 for the remainder</b></td>"), "{html}");
}

#[test]
fn pairs_mark_who_wins_by_words_too() {
    // A circle: Anna over Berta 6 to 3, Berta over Clara 7 to 2, Clara over Anna 5 to 4.
    let ballots = Ballots::ranked(3, &[(&[0, 1, 2], 4), (&[1, 2, 0], 3), (&[2, 0, 1], 2)]).unwrap();
    let names = names(&["Anna", "Berta", "Clara"]);
    for method in [pairwise::Method::Schulze, pairwise::Method::RankedPairs] {
        let counted =
            pairwise::count(&Contest::new(&ballots, 1), &Rule::plain(method)).unwrap().map(AnySheet::Pairwise);
        let html = count_sheet(&names, &counted);
        is_well_formed(&html);
        assert!(html.contains("Elected: Anna") && html.contains("Smith set: Anna, Berta and Clara"), "{html}");
        assert!(html.contains("title=\"Anna over Berta\">6 <b>wins</b></td>"), "{html}");
        assert!(html.contains("title=\"Clara over Anna\">5 <b>wins</b></td>"), "{html}");
        let paths = html.contains("<h2>Strongest paths</h2>");
        assert_eq!(paths, method == pairwise::Method::Schulze);
        assert_eq!(html.contains("title=\"Anna over Clara\">6 to 3 <b>stronger</b></td>"), paths, "{html}");
    }
}

#[test]
fn plain_counts_show_every_round() {
    let ballots = Ballots::ranked(3, &[(&[0], 5), (&[1, 0], 4), (&[2, 1], 3)]).unwrap();
    let borda = plain::Method::Borda(plain::Unranked::Equal);
    let counted = plain::count(&Contest::new(&ballots, 1), borda).unwrap().map(AnySheet::Plain);
    let html = count_sheet(&names(&["Anna", "Berta", "Clara"]), &counted);
    is_well_formed(&html);
    // Anna 5 × 2 + 4 × 1 + 0; Berta 5 × 0.5 + 4 × 2 + 3 × 1; Clara 5 × 0.5 + 0 + 3 × 2.
    for words in ["Anna, elected", ">14.0<", ">13.5<", ">8.5<", "12 ballots counted."] {
        assert!(html.contains(words), "{words}\n{html}");
    }
}

#[test]
fn committees_show_what_was_compared_for_every_seat() {
    // Phragmén: each of the 6 ballots for Anna bears 1/6; then Berta (1 + 3/6) / 5 = 3/10, Clara 1/3.
    let ballots = Ballots::ranked(3, &[(&[0, 1], 3), (&[0], 3), (&[1], 2), (&[2], 3)]).unwrap();
    let counted = committee::count(&Contest::new(&ballots, 2), committee::Method::Phragmen).unwrap();
    let counted = counted.map(AnySheet::Committee);
    let html = count_sheet(&names(&["Anna", "Berta", "Clara"]), &counted);
    is_well_formed(&html);
    for words in ["<h2>Seat 2</h2>", "Anna, elected", "Berta, elected", ">1/6<", ">3/10<", ">1/3<"] {
        assert!(html.contains(words), "{words}\n{html}");
    }
}

#[tokio::test]
async fn a_decided_election_has_its_count() {
    let visit = Visit::new(harbour());
    let election = visit.get("/f/x/elections/E1").await;
    assert!(election.text.contains("<a href=\"/f/x/elections/E1/count\">The count, step by step</a>"));
    let page = visit.get("/f/x/elections/E1/count").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Elected: Anna Berg and Tom &#60;b&#62;O&#39;Hara&#60;/b&#62;"), "{}", page.words());
    assert!(
        page.text.contains("9 electors voted.")
            && page.text.contains(">8 of 9<")
            && page.text.contains("9 ballots counted."),
        "{}",
        page.words()
    );
    let main = page.text.split("<main id=\"content\">").nth(1).unwrap().split("</main>").next().unwrap();
    is_well_formed(main);
    for under_way in ["E5", "E6", "E999"] {
        assert_eq!(visit.get(&format!("/f/x/elections/{under_way}/count")).await.status, StatusCode::NOT_FOUND);
        assert!(!visit.get(&format!("/f/x/elections/{under_way}")).await.text.contains("step by step"));
    }
}

#[tokio::test]
async fn a_ranked_election_has_its_stages() {
    let clerk = board();
    say(&clerk, "M1 closes voting in E1");
    let visit = Visit::new(clerk);
    let page = visit.get("/f/x/elections/E1/count").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.words());
    for words in ["<h2>Stage by stage</h2>", "13 electors voted.", "Bo &#60;i&#62;Lind&#60;/i&#62;", "class=\"sankey\""]
    {
        assert!(page.text.contains(words), "{words} in {}", page.words());
    }
    let main = page.text.split("<main id=\"content\">").nth(1).unwrap().split("</main>").next().unwrap();
    is_well_formed(main);
    can_be_read(main);
}

#[tokio::test]
async fn a_tie_stands_on_the_page_until_the_lot_is_recorded() {
    let clerk = harbour();
    for line in ["M33 M36 vote for M35 in E6", "M36 closes voting in E6"] {
        say(&clerk, line);
    }
    let visit = Visit::new(clerk.clone());
    let page = visit.get("/f/x/elections/E6/count").await;
    let words = "A lot must be drawn between Olga Petrenko and M35: it decides who is elected, one of them.";
    assert!(page.text.contains(words) && !page.text.contains("Elected:"), "{}", page.words());
    say(&clerk, "M36 records the lot in E6: M35 M34, drawn by \"slips from a hat\"");
    let page = visit.get("/f/x/elections/E6/count").await;
    assert!(!page.text.contains("must be drawn") && page.text.contains("Elected: M35"), "{}", page.words());
}
