//! The page of a recall in two real browsers: one signs, the other sees the seat fall vacant.

use std::time::Duration;

use fantoccini::Locator;

use crate::browsers::{Browser, Driver, PATIENCE, Scripts, Server};
use crate::federations::harbour::{harbour, say};

/// Signs in and opens the page of the seat.
async fn opens_the_seat(browser: &Browser, server: &Server, member: u32) {
    browser.sign_in(server, member).await;
    browser.client.goto(&format!("{}/f/x/seats/S12", server.address)).await.unwrap();
}

/// Presses the button, reads what will follow, and presses the one that names it.
async fn signs(browser: &Browser) {
    presses(browser, "//button[text()='Sign the recall']").await;
    browser.sees("main h2", "What will follow").await;
    browser.sees("ol.follows", "Your signature against the delegate of Old Docks").await;
    presses(browser, "//main//button[starts-with(text(),'Sign the petition to recall')]").await;
}

/// Presses a button; again if the page was redrawn just then, as it is when news come in.
async fn presses(browser: &Browser, button: &str) {
    let pressed = tokio::time::timeout(PATIENCE, async {
        loop {
            let button = browser.client.find(Locator::XPath(button)).await;
            if let Ok(button) = button
                && button.click().await.is_ok()
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    assert!(pressed.await.is_ok(), "there is no button to sign with");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_browser_sees_the_seat_fall_vacant() {
    let (driver, server) = (Driver::start(), Server::start(harbour()).await);
    let (one, other) = (driver.browser(Scripts::On).await, driver.browser(Scripts::On).await);
    opens_the_seat(&one, &server, 20).await;
    opens_the_seat(&other, &server, 21).await;
    other.client.execute("window.kept = true;", Vec::new()).await.unwrap();

    say(&server.clerk, "M22 signs the recall of S12");
    for browser in [&one, &other] {
        browser.sees("[data-live]", "5 of 6 signatures").await;
    }
    signs(&one).await;
    for browser in [&one, &other] {
        browser.sees("[data-live] h1", "Vacant").await;
    }
    other.sees("[data-mine]", "seat S12 is vacant").await;
    let kept = other.client.execute("return window.kept;", Vec::new()).await.unwrap();
    assert_eq!(kept, true, "the page was not loaded again");
    for browser in [one, other] {
        browser.client.close().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_forms_do_the_same() {
    let (driver, server) = (Driver::start(), Server::start(harbour()).await);
    let (one, other) = (driver.browser(Scripts::Off).await, driver.browser(Scripts::Off).await);
    say(&server.clerk, "M22 signs the recall of S12");
    opens_the_seat(&one, &server, 20).await;
    opens_the_seat(&other, &server, 21).await;

    signs(&one).await;
    one.sees("[data-live] h1", "Vacant").await;
    assert!(other.text("[data-live]").await.contains("5 of 6 signatures"), "no script has changed the page");
    other.client.refresh().await.unwrap();
    other.sees("[data-live] h1", "Vacant").await;
    for browser in [one, other] {
        browser.client.close().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_one_tab_stop_and_arrows_go_through_it() {
    let (driver, server) = (Driver::start(), Server::start(harbour()).await);
    let browser = driver.browser(Scripts::On).await;
    browser.client.goto(&format!("{}/f/x/bodies/B4", server.address)).await.unwrap();
    let stops = "return document.querySelectorAll('[data-arrows] a:not([tabindex=\"-1\"])').length;";
    assert_eq!(browser.client.execute(stops, Vec::new()).await.unwrap(), 1);
    let first = browser.client.find(Locator::Css("[data-arrows] a")).await.unwrap();
    let at = "return document.activeElement.getAttribute('href');";
    browser.client.execute("document.querySelector('[data-arrows] a').focus();", Vec::new()).await.unwrap();
    first.send_keys("\u{e014}\u{e014}").await.unwrap();
    let third = "return document.querySelectorAll('[data-arrows] a')[2].getAttribute('href');";
    let (now, third) = (browser.client.execute(at, Vec::new()).await, browser.client.execute(third, Vec::new()).await);
    assert_eq!(now.unwrap(), third.unwrap(), "two to the right");
    assert_eq!(browser.client.execute(stops, Vec::new()).await.unwrap(), 1, "still one stop");
    browser.client.close().await.unwrap();
}
