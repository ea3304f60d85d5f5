//! Real browsers and a real server for them.
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

/// How long a browser may take for anything.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Whether pages may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scripts {
    On,
    Off,
}

/// The program that drives browsers; it ends with the test.
pub(crate) struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    pub(crate) fn start() -> Self {
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

    pub(crate) async fn browser(&self, scripts: Scripts) -> Browser {
        self.browser_of(scripts, None).await
    }

    /// Returns a browser whose window is so many pixels wide.
    pub(crate) async fn browser_of(&self, scripts: Scripts, width: Option<u32>) -> Browser {
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
        let mut options = json!({
            "args": arguments,
            "prefs": { "profile.managed_default_content_settings.javascript": allowed },
        });
        if let Some(width) = width {
            options["mobileEmulation"] = json!({ "deviceMetrics": { "width": width, "height": 900, "pixelRatio": 1 } });
        }
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

/// A browser with nobody signed in; it must be closed.
pub(crate) struct Browser {
    pub(crate) client: Client,
    _profile: TempDir,
}

impl Browser {
    /// Signs in with a printed code.
    pub(crate) async fn sign_in(&self, server: &Server, member: u32) {
        let code = server.clerk.issue_codes(&[MemberId(member)]).unwrap().remove(0).1;
        self.client.goto(&format!("{}/f/x/sign-in", server.address)).await.unwrap();
        let field = self.client.find(Locator::Css("input[name=code]")).await.unwrap();
        field.send_keys(&code).await.unwrap();
        self.client.find(Locator::Css("main form button")).await.unwrap().click().await.unwrap();
        self.sees("main h1", "My votes").await;
    }

    /// Waits until an element says so.
    pub(crate) async fn sees(&self, css: &str, words: &str) {
        let found = tokio::time::timeout(PATIENCE, async {
            while !self.text(css).await.contains(words) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        assert!(found.await.is_ok(), "{words} in {}", self.text(css).await);
    }

    /// The text of an element; nothing while there is none.
    pub(crate) async fn text(&self, css: &str) -> String {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }
}

/// A server of one federation; it ends with the test.
pub(crate) struct Server {
    pub(crate) clerk: Clerk,
    pub(crate) address: String,
}

impl Server {
    /// Serves a federation under `/f/x`.
    pub(crate) async fn start(clerk: Clerk) -> Self {
        let federations = vec![("x".to_owned(), clerk.clone())];
        let site = Site::new(Settings { federations, demo: None, scheme: Scheme::Http }).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(serve(listener, site, std::future::pending()));
        Self { clerk, address }
    }
}
