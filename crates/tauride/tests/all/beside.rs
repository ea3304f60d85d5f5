//! Officers work beside the running server.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;

use crate::serving::Serving;
use crate::site::{CHARTER, Ran, Site};

const SERVE: [&str; 4] = ["serve", "our", "--listen", "127.0.0.1:0"];

fn serving(site: &Site) -> Serving {
    Serving::start(site, &SERVE, "until ctrl-c")
}

#[test]
fn acts_beside_the_server_are_told_refused_and_recorded_as_without_it() {
    let (site, alone) = (Site::with_federation(), Site::with_federation());
    let server = serving(&site);
    for sentence in
        ["M2 signs the recall of S1", "M2 signs the recall of S1", "M2 sings of S1", "signs the recall of S1"]
    {
        let (beside, without) = (site.run(&["act", "our", sentence]), alone.run(&["act", "our", sentence]));
        // Without the number of the entry and its time: a second may have passed.
        let plain = |text: &str| text.split_once(": ").map_or(text.to_owned(), |(_, rest)| rest.to_owned());
        assert_eq!(beside.code, without.code, "{beside:?}");
        assert_eq!((plain(&beside.out), &beside.err), (plain(&without.out), &without.err));
    }
    let json = r#"{"recall":{"sign-recall":{"seat":1}}}"#;
    let refused = site.run(&["act", "our", "--json", json, "--by", "M2"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.out.contains("\"article\":\"recall."), "{refused:?}");
    // Whoever reads the record sees that somebody at the machine entered it.
    assert!(site.acts().last().unwrap().contains("\"road\":\"terminal\""), "{:?}", site.acts());
    site.run(&["act", "our", "--on-paper", "M2 withdraws from the recall of S1"]).good();
    assert!(site.acts().last().unwrap().contains("\"road\":\"paper\""), "{:?}", site.acts());
    assert_eq!(server.end().0, Some(0));
    assert!(!site.path("our/beside/socket").exists());
    site.run(&["verify", "our"]).good();
}

#[test]
fn members_are_enrolled_and_sign_in_while_a_vote_runs() {
    let site = Site::with_federation();
    let server = serving(&site);
    site.write("joiners.csv", "key,name,contact,unit\n13,Carla,,North\n31,Eva,,North\n");
    let ran = site.run(&["enrol", "our", "joiners.csv", "--attest", "works here"]);
    ran.failed(1, &["joiners.csv cannot be enrolled", "line 2"]);
    site.write("joiners.csv", "key,name,contact,unit\n31,Eva,,North\n");
    let enrolled = site.run(&["enrol", "our", "joiners.csv", "--attest", "works here", "--json"]).json();
    assert_eq!(enrolled["members"], 1);
    site.run(&["enrol", "our", "nowhere.csv"]).failed(2, &["cannot read nowhere.csv"]);

    let slips = site.run(&["codes", "our", "M5"]);
    assert!(slips.code == 0 && slips.err.contains("this is the only copy"), "{slips:?}");
    assert!(slips.out.contains("Eva") && slips.out.contains("/f/our/sign-in"), "{slips:?}");
    let code = slips.out.lines().find_map(|line| line.trim().strip_prefix("code")).unwrap().trim();
    let answer = server.post("/f/our/api/sessions", &format!("{{\"code\":\"{code}\"}}"));
    assert!(answer.starts_with("HTTP/1.1 201") && answer.contains("\"member\":5"), "{answer}");

    let erased = site.run(&["erase", "our", "M5"]);
    assert!(erased.code == 0 && erased.out.contains("M5 are erased"), "{erased:?}");
    site.run(&["erase", "our", "M9"]).failed(1, &["there is no member M9"]);
    let said = server.end();
    assert!(!said.1.contains(code), "whoever reads the log of the server cannot sign in");
}

#[test]
fn a_file_of_acts_is_entered_in_order_whatever_follows_from_each() {
    let (site, alone) = (Site::with_federation(), Site::with_federation());
    let mut acts = String::from("the founders form the unit \"West\" (branch)\n");
    acts += "the founders enrol 400 members in \"West\", attesting \"works here\"\n";
    // The second signature carries the recall: what follows comes before the next act.
    acts += "M2 signs the recall of S1\nM3 signs the recall of S1\n";
    acts += "M1..M3 leave U1\n";
    for member in 5..400 {
        let _ = writeln!(acts, "M{member} leaves \"West\"");
    }
    acts += "M404 leaves \"West\"\nM404 leaves \"West\"\nM403 leaves \"West\"\n";
    for site in [&site, &alone] {
        site.write("acts.txt", &acts);
    }
    let server = serving(&site);
    let (beside, without) =
        (site.run(&["act", "our", "--file", "acts.txt"]), alone.run(&["act", "our", "--file", "acts.txt"]));
    beside.failed(1, &["acts.txt:402: refused under roll.", "the 401 sentences before it are recorded"]);
    assert_eq!((&beside.err, beside.out.lines().count()), (&without.err, without.out.lines().count()));
    let plain = |acts: Vec<String>| -> Vec<String> {
        acts.into_iter().map(|act| act.split(",\"prev\"").next().unwrap().to_owned()).collect()
    };
    assert_eq!(plain(site.acts()).len(), plain(alone.acts()).len());
    assert_eq!(server.end().0, Some(0));
}

#[test]
fn a_charter_is_read_where_the_command_is_and_not_where_the_server_is() {
    let site = Site::with_federation();
    let server = serving(&site);
    std::fs::create_dir_all(site.path("office")).unwrap();
    site.write("office/later.toml", CHARTER.replace("7 days", "9 days"));
    let here = |sentence: &str| -> Ran {
        site.command(&["act", "../our", sentence]).current_dir(site.path("office")).output().unwrap().into()
    };
    let none = here("M1 proposes to B1 the charter \"earlier.toml\"");
    none.failed(2, &["cannot read earlier.toml"]);
    let proposed = here("M1 proposes to B1 the charter \"later.toml\"");
    assert_eq!(proposed.code, 0, "{proposed:?}");
    assert_eq!(server.end().0, Some(0));
}

#[test]
fn only_the_owner_reaches_the_socket_and_what_is_no_job_is_refused() {
    let site = Site::with_federation();
    let server = serving(&site);
    let mode = || std::fs::metadata(site.path("our/beside")).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o700);
    for sent in [&b"\xff\xff\xff\xff\xff\xff\xff\xff"[..], b"\0\0\0\0\0\0\0\x02{}", b"\0\0"] {
        let mut stream = UnixStream::connect(site.path("our/beside/socket")).unwrap();
        stream.write_all(sent).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut told = Vec::new();
        stream.read_to_end(&mut told).unwrap();
        assert!(String::from_utf8_lossy(&told).contains("does not understand this one"), "{told:?}");
    }
    let ran = site.run(&["act", "our", "M2 signs the recall of S1", "--accept-entries", "3"]);
    ran.failed(2, &["is held by another process", "said to the server when it starts"]);
    site.run(&["act", "our", "M2 signs the recall of S1"]).good();

    // After a crash the socket is left: nobody answers there, and the next server takes its place.
    server.kill();
    assert!(site.path("our/beside/socket").exists());
    std::fs::set_permissions(site.path("our/beside"), std::fs::Permissions::from_mode(0o755)).unwrap();
    site.run(&["act", "our", "M2 withdraws from the recall of S1"]).good();
    let server = serving(&site);
    assert_eq!(mode(), 0o700);
    site.run(&["act", "our", "M2 signs the recall of S1"]).good();
    assert_eq!(server.end().0, Some(0));
}
