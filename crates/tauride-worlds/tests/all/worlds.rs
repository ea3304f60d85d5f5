//! In no small world happens what must not, and every article that is left out of the law is missed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use tauride_rules::without::ARTICLES;
use tauride_worlds::missed::table;
use tauride_worlds::proofs::Effort;
use tauride_worlds::seeds::{self, SEEDS};

/// Where the table of articles stands in `docs/proofs.md`.
const BEGIN: &str = "<!-- the table of articles -->\n";
const END: &str = "\n<!-- the end of the table -->";

#[test]
fn nothing_happens_that_must_not() {
    let mut broken = String::new();
    for name in seeds::names() {
        let world = seeds::world(name).unwrap();
        for found in Effort::SMALL.try_law(name).unwrap() {
            assert!(found.tried > 100, "{name} is a world in which something can be asked");
            if let Some((course, breach)) = found.breach {
                write!(broken, "{name}: {breach}\n{}\n", course.page(&world, name)).unwrap();
            }
        }
    }
    assert!(broken.is_empty(), "{broken}");
}

#[test]
fn every_article_that_can_be_left_out_has_a_world() {
    let seeded: Vec<&str> = SEEDS.iter().map(|seed| seed.article).collect();
    assert_eq!(seeded, ARTICLES);
}

/// Puts the articles after which the clauses of a folder ask into a set.
fn collect(folder: &Path, articles: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, articles);
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            let asked = text.split(".keeps(\"").skip(1).filter_map(|rest| rest.split('"').next());
            articles.extend(asked.map(str::to_owned));
        }
    }
}

#[test]
fn every_clause_that_can_be_left_out_is_listed() {
    let mut asked = BTreeSet::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tauride-rules/src"), &mut asked);
    assert_eq!(asked, ARTICLES.iter().map(|article| (*article).to_owned()).collect());
}

/// With `BLESS=1` it writes the table instead.
#[test]
fn every_article_that_is_left_out_is_missed() {
    let table = table(None).unwrap();
    assert!(!table.contains("none was found"), "{table}");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/proofs.md");
    let text = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (stands, after) = rest.split_once(END).unwrap();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
    } else {
        // What is found by chance may be another course whenever anybody may ask anything more.
        let far: Vec<String> =
            SEEDS.iter().filter(|seed| seed.far).map(|seed| format!("| {} |", seed.article)).collect();
        let near = |line: &&str| !far.iter().any(|far| line.starts_with(far));
        let (stands, table): (Vec<&str>, Vec<&str>) =
            (stands.lines().filter(near).collect(), table.lines().filter(near).collect());
        assert_eq!(stands, table, "docs/proofs.md tells other courses: write them with `cargo xtask bless`");
    }
}
