//! Files that are damaged, copied and brought back.

use std::fs;
use std::path::Path;

use crate::client::Client;
use crate::federation::{Federation, copy_dir};
use crate::report::Row;
use crate::server::Server;
use crate::{Outcome, Size};

const FILE: &str = "federation.sqlite";
pub(crate) const LOG: &str = "federation.sqlite-wal";
pub(crate) const INDEX: &str = "federation.sqlite-shm";

/// Serves a copy, has acts acknowledged, and kills it. Returns the folder and how many entries were acknowledged.
fn killed(federation: &Federation, name: &str, acts: u32) -> Outcome<(std::path::PathBuf, u64)> {
    let dir = federation.place(name)?;
    let server = Server::start(federation.serve(&dir))?;
    let mut client = server.client();
    client.sign_in(federation.code(1))?;
    let mut last = 0;
    for number in 0..acts {
        last = client.act(number, &format!("{number:08}"))?.entered().ok_or("an act is refused")?;
    }
    server.kill()?;
    Ok((dir, last))
}

/// What a start after damage comes to: `true` if nothing is lost in silence.
pub(crate) fn is_told(federation: &Federation, dir: &Path, acknowledged: u64) -> Outcome<bool> {
    let server = match Server::start(federation.serve(dir)) {
        Ok(server) => server,
        // It says what is wrong and does not begin.
        Err(said) => return Ok(said.to_string().contains("error:")),
    };
    let mut client = server.client();
    let size: u64 = client.get("/f/our/checkpoint")?.body.lines().nth(1).ok_or("no checkpoint")?.parse()?;
    if size >= acknowledged {
        return Ok(true);
    }
    let page = client.get("/f/our")?;
    let begin = format!("ends at {size}, ");
    let said = page.body.split(&begin).nth(1).and_then(|rest| rest.split_once(" were acknowledged"));
    // What was acknowledged in the moment of the kill need not have been heard.
    let said = said.and_then(|(number, _)| number.parse().ok()).is_some_and(|number: u64| number >= acknowledged);
    client.sign_in(federation.code(2))?;
    let refused = client.act(0, "after")?.entered().is_none();
    Ok(page.status == 200 && said && refused)
}

/// One bit of the log is flipped after a kill.
pub(crate) fn log_flipped(federation: &Federation, size: Size) -> Outcome<Row> {
    let (dir, acknowledged) = killed(federation, "flipped", 60)?;
    let whole = fs::read(dir.join(LOG))?;
    let mut row =
        Row { about: format!("{acknowledged} entries acknowledged, one bit of the log flipped"), ..Row::default() };
    let copy = federation.path("flipped-copy").join("our");
    for number in 0..size.of(8, 100) {
        copy_dir(&dir, &copy)?;
        let mut bytes = whole.clone();
        let place = bytes.len() / 100 * (2 + (number as usize * 37) % 96);
        if let Some(byte) = bytes.get_mut(place) {
            *byte ^= 1 << (number % 8);
        }
        fs::write(copy.join(LOG), bytes)?;
        let _ = fs::remove_file(copy.join(INDEX));
        let told = is_told(federation, &copy, acknowledged)?;
        row.note(told, u32::from(!told));
        fs::remove_dir_all(&copy)?;
    }
    Ok(row)
}

/// After a clean stop the file is copied alone.
pub(crate) fn file_alone(federation: &Federation, size: Size) -> Outcome<Row> {
    let mut row = Row { about: "stopped, and the file copied without the others".to_owned(), ..Row::default() };
    for number in 0..size.of(3, 20) {
        let (dir, last) = killed(federation, "alone", 20 + number)?;
        let server = Server::start(federation.serve(&dir))?;
        let _ = server.client().get("/f/our")?;
        server.end(std::time::Duration::from_secs(10))?;
        let copy = federation.path("alone-copy").join("our");
        fs::create_dir_all(&copy)?;
        fs::copy(dir.join(FILE), copy.join(FILE))?;
        let whole = entries(federation, &copy).is_ok_and(|entries| entries >= last);
        row.note(whole, u32::from(!whole));
        fs::remove_dir_all(&copy)?;
    }
    Ok(row)
}

/// How many entries the record in a folder has, all of them verified.
fn entries(federation: &Federation, dir: &Path) -> Outcome<u64> {
    let said = federation.run(&["verify", &dir.to_string_lossy(), "--json"])?;
    let entries = said.split("\"entries\":").nth(1).and_then(|rest| rest.split(',').next());
    Ok(entries.ok_or("no entries")?.parse()?)
}

/// One bit of the file is flipped after a clean stop, where private rows stand.
pub(crate) fn private_flipped(federation: &Federation, size: Size) -> Outcome<Row> {
    let dir = federation.place("private")?;
    let server = Server::start(federation.serve(&dir))?;
    let mut tokens = Vec::new();
    for member in 1..=40 {
        let mut client = server.client();
        client.sign_in(federation.code(member))?;
        tokens.push((member, client));
    }
    server.end(std::time::Duration::from_secs(10))?;
    let whole = fs::read(dir.join(FILE))?;
    let places: Vec<usize> =
        (4_096..whole.len()).filter(|place| whole.get(*place).is_some_and(|byte| *byte != 0)).collect();
    if places.is_empty() {
        return Err("everything is still in the log".into());
    }
    let server = Server::start(federation.serve(&dir))?;
    if !tokens.iter_mut().all(|(member, client)| is_whom(&server, client, *member)) {
        return Err("somebody is not signed in, and nothing is flipped yet".into());
    }
    server.end(std::time::Duration::from_secs(10))?;
    let mut row = Row::default();
    let (mut named, tries) = (0, size.of(25, 300));
    for number in 0..tries {
        let mut bytes = whole.clone();
        let place = places.get(number as usize * 7_919 % places.len()).copied().unwrap_or(0);
        if let Some(byte) = bytes.get_mut(place) {
            *byte ^= 1 << (number % 8);
        }
        fs::write(dir.join(FILE), bytes)?;
        let _ = fs::remove_file(dir.join(LOG));
        let _ = fs::remove_file(dir.join(INDEX));
        let right = match Server::start(federation.serve(&dir)) {
            Err(said) => {
                named += 1;
                said.to_string().contains("error:")
            }
            Ok(server) => {
                tokens.iter_mut().all(|(member, client)| is_whom(&server, client, *member)) && {
                    server.kill()?;
                    federation.run(&["export", &dir.to_string_lossy()]).is_ok()
                }
            }
        };
        row.note(right, u32::from(!right));
    }
    row.about = format!("one bit of the file flipped, {named} of {tries} named at the start, the rest changed nothing");
    Ok(row)
}

/// Whether the session of a member is still theirs.
fn is_whom(server: &Server, client: &mut Client, member: u32) -> bool {
    client.move_to(server.address);
    client.get("/f/our/me").is_ok_and(|page| {
        page.body.contains(&format!("M{member}<")) || page.body.contains(&format!("/members/M{member}\""))
    })
}

/// Backups are made while acts are acknowledged and the server is killed, and are brought back.
pub(crate) fn backup_while_serving(federation: &Federation, size: Size) -> Outcome<Row> {
    let dir = federation.place("backed-up")?;
    let mut row =
        Row { about: "backups while serving, killed after, restored and verified".to_owned(), ..Row::default() };
    for number in 0..size.of(2, 20) {
        let server = Server::start(federation.serve(&dir))?;
        let mut client = server.client();
        if number == 0 {
            client.sign_in(federation.code(1))?;
        }
        let before: u64 = client.get("/f/our/checkpoint")?.body.lines().nth(1).ok_or("no checkpoint")?.parse()?;
        let file = federation.path(&format!("{number}.backup"));
        federation.run(&["backup", &dir.to_string_lossy(), &file.to_string_lossy()])?;
        server.kill()?;
        let back = federation.path(&format!("back-{number}"));
        federation.run(&["restore", &file.to_string_lossy(), &back.to_string_lossy()])?;
        let whole = entries(federation, &back)? >= before;
        row.note(whole, u32::from(!whole));
    }
    Ok(row)
}
