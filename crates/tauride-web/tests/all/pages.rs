//! Every page, as a browser without JavaScript gets it.

use crate::federations::harbour::{harbour, say};
use crate::federations::petrograd::petrograd;
use crate::visit::Visit;
use axum::body::Body;
use axum::http::{Request, StatusCode};

/// Every sort of page of the harbour, with something that must stand in it.
const PAGES: &[(&str, &str)] = &[
    ("", "36 members in 3 units; 7 bodies."),
    ("/units/U1", "12 electors on the <a href=\"U1/roll\">roll</a>"),
    ("/bodies/B1", "North Quay Meeting"),
    ("/bodies/B4", "All 6 seats filled, 1 contested"),
    ("/bodies/B6", "0 of 3 seats filled, 3 vacant"),
    (
        "/bodies/B7",
        "Constituted itself; ends <time datetime=\"2026-03-17T12:00:00Z\">17 March 2026 at 12:00</time> unless ratified.",
    ),
    ("/members/M14", "in <a href=\"/f/x/bodies/B5\">Congress</a>"),
    ("/members/M36", "Holds no seat."),
    ("/seats/S10", "Vote against night shifts without notice"),
    ("/seats/S12", "4 of 6 signatures"),
    ("/seats/S13", "The credential is contested"),
    ("/seats/S19", "Vacant"),
    ("/elections/E1", "elected"),
    ("/elections/E1/count", "Step by step"),
    ("/elections/E5", "Nominations are open"),
    ("/elections/E6", "Voting is open"),
    ("/polls/P1", "Carried"),
    ("/polls/P2", "With these votes it carries"),
    ("/me", "Nobody is signed in here"),
    ("/record", "100 entries."),
    ("/record/65", "Its exact bytes"),
    ("/charter", "Article 12."),
    ("/sign-in", "given on paper"),
];

/// What the style sheet and the policy of content forbid: nothing inline, and no names that came through unescaped.
fn is_clean(html: &str) {
    for forbidden in ["<script>", "style=", "onclick", "onload", "javascript:", "<b>O'Hara", "<style"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    let scripts = html.matches("<script").count();
    assert!(scripts <= 1 && html.matches("<script src=\"/assets/").count() == scripts);
}

#[tokio::test]
async fn every_page_is_there_for_strangers_and_for_members() {
    let mut visit = Visit::new(harbour());
    for signed_in in [false, true] {
        if signed_in {
            visit.sign_in(2).await;
        }
        for (path, words) in PAGES.iter().filter(|(path, _)| !signed_in || *path != "/me") {
            let page = visit.get(&format!("/f/x{path}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.text.contains(words), "{path}: {words} in {}", page.words());
            assert!(page.header("content-security-policy").starts_with("default-src 'self'"));
            assert!(page.text.ends_with("</html>"), "{path}");
            is_clean(&page.words());
        }
    }
}

#[tokio::test]
async fn a_year_of_history_can_be_looked_at() {
    let visit = Visit::new(petrograd());
    let page = visit.get("/f/x/bodies/B8").await;
    assert!(page.text.contains("625 of 670 seats filled, 45 vacant"), "{}", page.words());
    assert_eq!(page.text.matches("<circle class=\"s ").count(), 670, "a seat each");
    assert!(page.text.contains("1 to 100 of 670") && page.text.contains("?seats=100#seats"));
    let next = visit.get("/f/x/bodies/B8?seats=600").await;
    assert!(next.text.contains("601 to 670 of 670"), "the last page");
    let tree = visit.get("/f/x").await;
    assert!(
        tree.text.contains("1,721 members in 47 units; 10 bodies. 1,571 of 1,644 seats filled"),
        "{}",
        tree.words()
    );
    assert!(tree.text.matches("class=\"node\"").count() > 20, "{}", tree.words());
    let part = visit.get("/f/x?at=B2").await;
    assert!(part.text.contains("<h1>Petrograd Soviet</h1>"), "{}", part.words());
    let record = visit.get("/f/x/record?before=41").await;
    assert!(record.text.contains(">Entry 40</a>") && record.text.contains(">Entry 1</a>"), "{}", record.words());
}

#[tokio::test]
async fn what_is_not_there_is_said_so() {
    let visit = Visit::new(harbour());
    let nowhere = [
        "/f/y",
        "/f/x/seats/S999",
        "/f/x/seats/nine",
        "/f/x/bodies/B0",
        "/f/x/chairs/1",
        "/f/x/record/101",
        "/none",
        "/assets/none",
    ];
    for path in nowhere {
        assert_eq!(visit.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(visit.get("/f/x/seats/S999").await.text.contains("There is no S999 in this federation."));
}

#[tokio::test]
async fn the_home_page_lists_the_federations() {
    let visit = Visit::new(harbour());
    let home = visit.get("/").await;
    assert!(home.text.contains("<a href=\"/f/x\">Harbour Workers&#39; Union</a>"), "{}", home.words());
    for asset in ["tauride.css", "tauride.js", "icon.svg"] {
        let answer = visit.get(&format!("/assets/{asset}?v=1")).await;
        assert!(answer.header("cache-control").contains("immutable"), "{asset}");
    }
}

#[tokio::test]
async fn every_chapter_of_the_rulebook_can_be_read() {
    let visit = Visit::new(harbour());
    let contents = visit.get("/rulebook").await;
    let chapters: Vec<&str> = contents
        .text
        .split("href=\"")
        .filter(|link| link.starts_with("/rulebook/"))
        .map(|link| link.split('"').next().unwrap())
        .collect();
    assert_eq!(chapters.len(), 28);
    for chapter in chapters {
        let page = visit.get(chapter).await;
        assert_eq!(page.status, StatusCode::OK, "{chapter}");
        is_clean(&page.text);
    }
    assert_eq!(visit.get("/rulebook/none").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_record_can_be_taken_home() {
    let visit = Visit::new(harbour());
    let record = visit.get("/f/x/record.jsonl").await;
    let lines: Vec<&str> = record.text.lines().collect();
    assert_eq!(u64::try_from(lines.len()).unwrap(), visit.clerk.read(|view| view.len()));
    let mut tree = tauride_record::Tree::default();
    tree.extend(lines.iter().map(|line| tauride_record::leaf(line.as_bytes())));
    assert_eq!(tree.root(), visit.clerk.read(|view| view.tree.root()));
    let checkpoint = visit.get("/f/x/checkpoint").await;
    assert!(checkpoint.text.starts_with("example.org/harbour\n100\n"), "{}", checkpoint.words());
}

#[tokio::test]
async fn a_page_is_sent_small_and_only_when_it_has_changed() {
    let mut visit = Visit::new(harbour());
    let ask = |mark: &str| {
        Request::get("/f/x/seats/S12").header("accept-encoding", "gzip").header("if-none-match", mark.to_owned())
    };
    let first = visit.send(ask("none"), Body::empty()).await;
    assert_eq!((first.status, first.header("content-encoding")), (StatusCode::OK, "gzip"));
    assert!(first.headers.get_all("vary").iter().any(|what| what == "accept-encoding"), "{:?}", first.headers);
    // What says that nothing is there is told last, and not compressed.
    let none = Request::get("/f/x/seats/999").header("accept-encoding", "gzip");
    let none = visit.send(none, Body::empty()).await;
    assert_eq!((none.status, none.headers.get("content-encoding")), (StatusCode::NOT_FOUND, None));
    assert!(none.text.contains("</html>"), "{}", none.text);
    let mark = first.header("etag").to_owned();
    let again = visit.send(ask(&mark), Body::empty()).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    say(&visit.clerk, "M20 signs the recall of S12");
    let changed = visit.send(ask(&mark), Body::empty()).await;
    assert_eq!(changed.status, StatusCode::OK, "somebody has signed");
    visit.sign_in(2).await;
    let own = visit.send(ask(&mark), Body::empty()).await;
    assert_eq!((own.header("etag"), own.header("cache-control")), ("", "no-store"), "no browser keeps a member's page");
    let record = visit.send(Request::get("/f/x/record.jsonl").header("accept-encoding", "gzip"), Body::empty()).await;
    assert_eq!(record.header("content-encoding"), "", "a download goes at its own pace");
}
