//! Pages in German, whose words are long, on a phone and on a desk: nothing is wider than the window.

use fantoccini::Locator;

use crate::brackets::TOLD;
use crate::browsers::{Driver, Scripts, Server};
use crate::checked::paths_of;
use crate::federations::board::board;
use crate::federations::harbour::harbour;
use crate::federations::petrograd::dual_power;

/// What sticks out of the window, by its tag and words: what scrolls by itself may.
const WIDER: &str = "const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const scrolls = (e) => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
    return [...document.querySelectorAll('body *')]
        .filter((e) => e.getBoundingClientRect().right > wide + 0.5 && !scrolls(e.parentElement))
        .map((e) => e.tagName + ': ' + e.textContent.trim().slice(0, 60));";

#[tokio::test(flavor = "multi_thread")]
async fn in_german_nothing_is_wider_than_a_phone_or_a_screen() {
    let driver = Driver::start();
    let mut found = Vec::new();
    for (clerk, member) in [(harbour(), 20), (board(), 1), (dual_power(), 2)] {
        let paths = paths_of(&clerk, 3);
        let server = Server::start(clerk).await;
        for width in [360, 1_280] {
            let browser = driver.browser_of(Scripts::On, Some(width)).await;
            browser.sign_in(&server, member).await;
            let german = browser.client.find(Locator::Css("button[name=language][value=de]")).await.unwrap();
            german.click().await.unwrap();
            browser.sees("main h1", "Meine Stimmen").await;
            for (address, path) in paths.iter().flat_map(|(address, paths)| paths.iter().map(move |p| (address, p))) {
                if !TOLD.contains(address) {
                    continue;
                }
                browser.client.goto(&format!("{}{path}", server.address)).await.unwrap();
                let wider = browser.client.execute(WIDER, Vec::new()).await.unwrap();
                found.extend(wider.as_array().unwrap().iter().map(|what| format!("{width} {path}: {what}")));
            }
            browser.client.close().await.unwrap();
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
