//! The page of a recall in two real browsers: one signs, the other sees the seat fall vacant.
//!
//! Debian's `chromium` and `chromium-driver` are driven; `cargo xtask ci` installs them.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tauride_clerk::Clerk;
use tauride_rules::ids::MemberId;
use tauride_web::{Scheme, Settings, Site, serve};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::federations::harbour::{harbour, say};

/// How long a browser may take for anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether pages may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scripts {
    On,
    Off,
}

/// The program that drives browsers; it ends with the test.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    fn start() -> Self {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let started = command.spawn();
        assert!(started.is_ok(), "chromedriver does not start: `cargo xtask ci` installs it (Debian: chromium-driver)");
        let mut process = started.unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = lines
            .find_map(|line| Some(line.ok()?.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned()));
        // What it says later goes nowhere, but is taken from it, so that it never waits.
        std::thread::spawn(move || lines.count());
        Self { process, address: format!("http://127.0.0.1:{}", port.unwrap()) }
    }

    async fn browser(&self, scripts: Scripts) -> Browser {
        let profile = TempDir::new().unwrap();
        let mut arguments = vec![format!("--user-data-dir={}", profile.path().display())];
        let plain = [
            "headless",
            "no-sandbox",
            "disable-gpu",
            "disable-quic",
            "no-first-run",
            "disable-background-networking",
            "disable-component-update",
            "disable-sync",
            "disable-dev-shm-usage",
        ];
        arguments.extend(plain.map(|name| format!("--{name}")));
        let allowed = if scripts == Scripts::On { 1 } else { 2 };
        let options = json!({
            "args": arguments,
            "prefs": { "profile.managed_default_content_settings.javascript": allowed },
        });
        let wanted = json!({ "browserName": "chrome", "goog:chromeOptions": options });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted.as_object().unwrap().clone());
        let client = builder.connect(&self.address).await;
        assert!(client.is_ok(), "no browser: {:?}: `cargo xtask ci` installs it (Debian: chromium)", client.err());
        Browser { client: client.unwrap(), _profile: profile }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Browser {
    client: Client,
    _profile: TempDir,
}

impl Browser {
    /// Signs in with a printed code and opens the page of the seat.
    async fn opens_the_seat(&self, server: &Server, member: u32) {
        let code = server.clerk.issue_codes(&[MemberId(member)]).unwrap().remove(0).1;
        self.client.goto(&format!("{}/f/x/sign-in", server.address)).await.unwrap();
        let field = self.client.find(Locator::Css("input[name=code]")).await.unwrap();
        field.send_keys(&code).await.unwrap();
        self.client.find(Locator::Css("main form button")).await.unwrap().click().await.unwrap();
        self.sees("main h1", "My votes").await;
        self.client.goto(&format!("{}/f/x/seats/S12", server.address)).await.unwrap();
    }

    /// Waits until an element says so.
    async fn sees(&self, css: &str, words: &str) {
        let found = tokio::time::timeout(PATIENCE, async {
            while !self.text(css).await.contains(words) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        assert!(found.await.is_ok(), "{words} in {}", self.text(css).await);
    }

    /// The text of an element; nothing while there is none.
    async fn text(&self, css: &str) -> String {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Presses the button; again if the page was redrawn just then, as it is when news come in.
    async fn signs(&self) {
        let pressed = tokio::time::timeout(PATIENCE, async {
            loop {
                let button = self.client.find(Locator::XPath("//button[text()='Sign the recall']")).await;
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
}

struct Server {
    clerk: Clerk,
    address: String,
}

impl Server {
    async fn start() -> Self {
        let clerk = harbour();
        let federations = vec![("x".to_owned(), clerk.clone())];
        let site = Site::new(Settings { federations, demo: None, scheme: Scheme::Http }).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(serve(listener, site, std::future::pending()));
        Self { clerk, address }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_browser_sees_the_seat_fall_vacant() {
    let (driver, server) = (Driver::start(), Server::start().await);
    let (one, other) = (driver.browser(Scripts::On).await, driver.browser(Scripts::On).await);
    one.opens_the_seat(&server, 20).await;
    other.opens_the_seat(&server, 21).await;
    other.client.execute("window.kept = true;", Vec::new()).await.unwrap();

    say(&server.clerk, "M22 signs the recall of S12");
    for browser in [&one, &other] {
        browser.sees("[data-live]", "5 of 6 signatures").await;
    }
    one.signs().await;
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
    let (driver, server) = (Driver::start(), Server::start().await);
    let (one, other) = (driver.browser(Scripts::Off).await, driver.browser(Scripts::Off).await);
    say(&server.clerk, "M22 signs the recall of S12");
    one.opens_the_seat(&server, 20).await;
    other.opens_the_seat(&server, 21).await;

    one.signs().await;
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
    let (driver, server) = (Driver::start(), Server::start().await);
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
