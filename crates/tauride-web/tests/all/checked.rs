//! Every page that the router lists, before the checkers that others trust: the Nu HTML checker, html-validate, and axe in a
//! real browser. `cargo xtask prepare` installs them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tauride_clerk::Clerk;
use tauride_rules::State;
use tempfile::TempDir;

use crate::browsers::{Driver, Scripts, Server};
use crate::federations::board::board;
use crate::federations::harbour::harbour;
use crate::federations::petrograd::{dual_power, government, petrograd};
use crate::visit::Visit;

/// Where the checkers are installed.
const CHECKERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/checkers");

/// The addresses at which no page is: files, and what only takes a form.
const NO_PAGE: [&str; 4] = ["/assets/{name}", "/f/{slug}/record.jsonl", "/f/{slug}/checkpoint", "/f/{slug}/sign-out"];

/// Returns the pages that are checked, by the address at which the router has them: of each kind of thing at most so many, the
/// first, the last, and others at equal distances between.
fn paths(state: &State, most: usize, len: usize) -> BTreeMap<&'static str, Vec<String>> {
    let there = |of: &str| match of {
        "units" => state.rolls.units.len(),
        "bodies" => state.bodies.len(),
        "members" => state.rolls.homes.len(),
        "seats" => state.seats.len(),
        "elections" => state.elections.len(),
        "polls" => state.polls.len(),
        "sittings" => state.sittings.len(),
        "divisions" => state.divisions.len(),
        "labels" => state.affiliations.len(),
        "motions" => state.motions.len(),
        "resolutions" => state.resolutions.len(),
        "matters" => state.positions.len(),
        "documents" => state.oversight.documents.len(),
        "deeds" => state.oversight.len(),
        "commissions" => state.commissions.len(),
        "agreements" => state.agreements.len(),
        "inquiries" => state.answers.inquiries(),
        "reports" => state.answers.reports(),
        "charges" => state.answers.charges(),
        "resignations" => state.answers.resignations(),
        "record" => len,
        // Of what is not named here there are none, and the addresses without a page are noticed.
        _ => 0,
    };
    let every = tauride_web::addresses().into_iter().filter(|address| !NO_PAGE.contains(address));
    let at = every.map(|address| {
        let path = address.replace("{slug}", "x");
        let Some((before, after)) = path.split_once('{') else { return (address, vec![path]) };
        if let Some(chapter) = after.strip_prefix("chapter") {
            return (
                address,
                ["reading", "votes", "counting"].map(|name| format!("{before}{name}{}", &chapter[1..])).to_vec(),
            );
        }
        let rest = after.split_once('}').map_or("", |(_, rest)| rest);
        let there = there(before.trim_end_matches('/').rsplit('/').next().unwrap_or_default());
        let some = there.min(most);
        let nth = |place: usize| if some == 1 { 1 } else { 1 + place * (there - 1) / (some - 1) };
        (address, (0..some).map(|place| format!("{before}{}{rest}", nth(place))).collect())
    });
    at.collect()
}

pub(crate) fn paths_of(clerk: &Clerk, most: usize) -> BTreeMap<&'static str, Vec<String>> {
    clerk.read(|view| paths(view.state, most, usize::try_from(view.len()).unwrap_or(usize::MAX)))
}

/// Writes the pages as somebody sees them, or a stranger, each into a file that is named after its address.
async fn write(into: &Path, name: &str, clerk: Clerk, member: Option<u32>) -> usize {
    let paths = paths_of(&clerk, 12);
    let mut visit = Visit::new(clerk);
    if let Some(member) = member {
        visit.sign_in(member).await;
    }
    let mut written = 0;
    for (address, paths) in paths {
        for path in paths {
            let answer = visit.get(&path).await;
            let counted = address.ends_with("/count") && answer.status == 404;
            assert!(answer.status == 200 || counted, "{path}: {} {}", answer.status, answer.words());
            let who = member.map_or_else(|| "stranger".to_owned(), |member| format!("M{member}"));
            fs::write(into.join(format!("{name}-{who}{}.html", path.replace('/', "_"))), answer.text).unwrap();
            written += 1;
        }
    }
    written
}

async fn written() -> TempDir {
    let folder = TempDir::new().unwrap();
    let (all, others) = (paths_of(&harbour(), 1), [paths_of(&board(), 1), paths_of(&government(0), 1)]);
    let none = |address: &&&str| all[**address].is_empty() && others.iter().all(|other| other[**address].is_empty());
    let missing: Vec<_> = all.keys().filter(none).collect();
    assert!(missing.is_empty(), "say above how many there are: {missing:?}");
    let mut written = 0;
    for member in [None, Some(1), Some(20), Some(36)] {
        written += write(folder.path(), "harbour", harbour(), member).await;
    }
    for member in [None, Some(1), Some(16)] {
        written += write(folder.path(), "board", board(), member).await;
    }
    for member in [None, Some(1)] {
        written += write(folder.path(), "petrograd", petrograd(), member).await;
    }
    for member in [None, Some(2)] {
        written += write(folder.path(), "government", government(0), member).await;
        written += write(folder.path(), "commissars", government(1), member).await;
        written += write(folder.path(), "two-powers", dual_power(), member).await;
    }
    assert!(written > 400, "{written} pages");
    folder
}

/// Runs a checker, which is to be installed.
fn run(program: &str, arguments: &[&str]) -> Output {
    let output = Command::new(program).args(arguments).current_dir(CHECKERS).output();
    assert!(output.is_ok(), "{program} does not start: `cargo xtask prepare` installs what checks the pages");
    output.unwrap()
}

fn json(text: &[u8]) -> Value {
    let read = serde_json::from_slice(text);
    assert!(read.is_ok(), "{}", String::from_utf8_lossy(text));
    read.unwrap()
}

#[tokio::test]
async fn every_page_is_valid_html() {
    let folder = written().await;
    let pages = folder.path().to_str().unwrap();
    let jar = "node_modules/vnu-jar/build/dist/vnu.jar";
    assert!(Path::new(CHECKERS).join(jar).exists(), "the checker is not there: `cargo xtask prepare` installs it");
    let output = run("java", &["-jar", jar, "--format", "json", "--also-check-svg", pages]);
    let found = json(&output.stderr);
    let told = |message: &Value| format!("{}: {} {}", message["url"], message["message"], message["extract"]);
    let found: Vec<String> = found["messages"].as_array().unwrap().iter().map(told).collect();
    assert!(output.status.success() && found.is_empty(), "{}", first(&found));
}

#[tokio::test]
async fn every_page_keeps_the_habits_of_good_html() {
    let folder = written().await;
    let linter = PathBuf::from("node_modules/.bin/html-validate");
    let pages = format!("{}/*.html", folder.path().display());
    let config = ["--config", ".htmlvalidate.json", "--formatter", "json", &pages];
    let output = run(Path::new(CHECKERS).join(linter).to_str().unwrap(), &config);
    let mut found = Vec::new();
    for page in json(&output.stdout).as_array().unwrap() {
        let told = |message: &Value| format!("{}: {} {}", page["filePath"], message["message"], message["selector"]);
        found.extend(page["messages"].as_array().unwrap().iter().map(told));
    }
    assert!(found.is_empty(), "{}", first(&found));
}

/// The first of what was found, and how much there is.
fn first(found: &[String]) -> String {
    format!("{} found:\n{}", found.len(), found.iter().take(20).cloned().collect::<Vec<_>>().join("\n"))
}

/// What axe finds on the page that is open.
const AXE: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.flatMap((kind) => kind.nodes.map((node) => kind.help + ': ' + node.html))),
        (error) => done([String(error)]),
    );";

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_any_page() {
    let axe = fs::read_to_string(format!("{CHECKERS}/node_modules/axe-core/axe.min.js"));
    let axe = axe.expect("axe is not there: `cargo xtask prepare` installs it");
    let driver = Driver::start();
    let mut found = Vec::new();
    let visits = [
        (harbour(), None, 2),
        (harbour(), Some(20), 3),
        (board(), Some(1), 2),
        (petrograd(), None, 2),
        (government(0), Some(2), 3),
        (government(1), Some(4), 2),
        (dual_power(), Some(2), 2),
    ];
    for (clerk, member, most) in visits {
        let paths = paths_of(&clerk, most);
        let (server, browser) = (Server::start(clerk).await, driver.browser(Scripts::On).await);
        if let Some(member) = member {
            browser.sign_in(&server, member).await;
        }
        for path in paths.into_values().flatten() {
            browser.client.goto(&format!("{}{path}", server.address)).await.unwrap();
            browser.client.execute(&axe, Vec::new()).await.unwrap();
            let here = browser.client.execute_async(AXE, Vec::new()).await.unwrap();
            found.extend(here.as_array().unwrap().iter().map(|told| format!("{path}: {told}")));
        }
        browser.client.close().await.unwrap();
    }
    assert!(found.is_empty(), "{}", first(&found));
}
