//! `tauride serve` and `tauride demo`.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::site::Site;

/// A server under test; it is ended when the test is.
pub(crate) struct Serving {
    child: Child,
    address: String,
    /// What it said when it began.
    said: String,
}

impl Serving {
    /// Starts a server and waits until it has said where it is, and this.
    pub(crate) fn start(site: &Site, args: &[&str], last: &str) -> Self {
        let mut child = site.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (mut said, mut address) = (String::new(), None);
        while !said.contains(last) || address.is_none() {
            let line = lines.next().unwrap().unwrap();
            address = address.or_else(|| line.split("http://").nth(1).map(str::to_owned));
            said += &(line + "\n");
        }
        let address = address.unwrap().split('/').next().unwrap().to_owned();
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address, said }
    }

    pub(crate) fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).unwrap();
        let mut page = String::new();
        stream.read_to_string(&mut page).unwrap();
        page
    }

    /// Sends JSON, and returns what is answered.
    pub(crate) fn post(&self, path: &str, json: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let (address, length) = (&self.address, json.len());
        let head = format!(
            "Host: {address}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close"
        );
        write!(stream, "POST {path} HTTP/1.1\r\n{head}\r\n\r\n{json}").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Ends it as a power cut does.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end, as the system does, and returns how it did and what it said then.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_federation_is_served_and_looked_at_meanwhile() {
    let site = Site::with_federation();
    let before = site.acts();
    let serving = Serving::start(&site, &["serve", "our", "--listen", "127.0.0.1:0"], "until ctrl-c");
    assert!(serving.said.contains("Federation of Branches") && serving.said.contains("/f/our"), "{}", serving.said);
    let page = serving.get("/f/our");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("Federation of Branches"), "{page}");

    site.run(&["serve", "our", "--listen", "127.0.0.1:0"]).failed(2, &["is held by another process"]);
    assert_eq!(site.acts(), before);
    site.run(&["verify", "our"]).good();

    let taken = serving.address.clone();
    site.run(&["serve", "our", "--listen", &taken])
        .failed(2, &["cannot listen at", "Address already in use", "--listen 127.0.0.1:"]);
    assert_eq!(serving.end(), (Some(0), "Closed; everything that was acknowledged is on the disk.\n".to_owned()));
    site.run(&["act", "our", "M2 signs the recall of S1"]).good();
}

#[test]
fn the_demonstration_is_built_served_and_kept() {
    let site = Site::new();
    let built = site.run(&["demo", "--no-serve", "--dir", "kept"]).good();
    assert!(built.contains("petrograd-1917") && built.contains("union"), "{built}");
    let roots = || {
        ["petrograd-1917", "union"]
            .map(|name| site.run(&["verify", &format!("kept/{name}"), "--json"]).json()["root"].to_string())
    };
    let before = roots();
    let union = site.run(&["show", "kept/union", "--json"]).json();
    assert!(union["open-recalls"].as_array().unwrap().len() >= 3, "{union}");
    assert_eq!(union["open-elections"].as_array().unwrap().len(), 1);
    assert_eq!(union["open-polls"].as_array().unwrap().len(), 2);

    let serving = Serving::start(&site, &["demo", "--dir", "kept", "--listen", "127.0.0.1:0"], "And at ");
    assert!(serving.said.contains("66 of 67 have signed for a recall"), "{}", serving.said);
    for line in serving.said.lines() {
        if let Some((_, path)) = line.split_once(&serving.address).filter(|(before, _)| before.contains(" at ")) {
            let path = path.split(' ').next().unwrap();
            assert!(serving.get(path).starts_with("HTTP/1.1 200"), "{line}");
        }
    }
    for name in ["petrograd-1917", "union"] {
        assert!(serving.get("/").contains(&format!("/f/{name}")), "{name}");
        assert!(serving.get(&format!("/f/{name}")).starts_with("HTTP/1.1 200"), "{name}");
    }
    assert_eq!(serving.end().0, Some(0));
    assert_eq!(roots(), before, "looking changes nothing");
}

#[test]
fn the_demonstration_is_for_this_machine_only() {
    let site = Site::new();
    site.run(&["demo", "--listen", "0.0.0.0:1917"])
        .failed(2, &["can be reached from other machines", "--listen 127.0.0.1:1917"]);
    site.run(&["demo", "--listen", "[::]:1917"]).failed(2, &["anybody may be anybody"]);
}
