//! A page is played or its problems are named; what was played verifies, and plays again as it was written down.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_play::{Page, Played, play};
use tauride_verify::verify;

fuzz_target!(|text: &str| {
    let played = play_page(text);
    assert_eq!(played.pages.len(), 1);
    for federation in &played.federations {
        if let Err(fault) = verify(&federation.record(), None) {
            panic!("{}: {fault}", federation.title);
        }
    }
    if played.problems.is_empty() {
        let again = play_page(&played.pages[0]);
        assert!(again.is_as_written(), "{:?} {:?}", again.mismatches, again.problems);
        assert_eq!(again.pages, played.pages);
    }
});

fn play_page(text: &str) -> Played {
    play(&[Page { name: "page.md", text }], &charter)
}

fn charter(name: &str) -> Option<String> {
    (name == "union-federation.toml").then(|| include_str!("../../charters/union-federation.toml").to_owned())
}
