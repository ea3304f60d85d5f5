//! A disk that is full, and has room again.

use std::fs;
use std::process::Command;

use crate::federation::{Federation, copy_dir};
use crate::report::Row;
use crate::server::Server;
use crate::{Outcome, Size};

/// Acts until the disk is full, and after there is room again.
pub(crate) fn full(federation: &Federation, _: Size) -> Outcome<Row> {
    let disk = federation.path("disk");
    fs::create_dir_all(&disk)?;
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=6m", "tmpfs"]).arg(&disk).output();
    if !mounted.is_ok_and(|mounted| mounted.status.success()) {
        return Ok(Row::not_here("a small disk cannot be mounted: run as root"));
    }
    let tried = on(federation, &disk);
    let _ = Command::new("umount").arg(&disk).status();
    tried
}

fn on(federation: &Federation, disk: &std::path::Path) -> Outcome<Row> {
    let dir = disk.join("our");
    copy_dir(&federation.path("our"), &dir)?;
    let server = Server::start(federation.serve(&dir))?;
    let mut client = server.client();
    client.sign_in(federation.code(1))?;
    let mut number = 0;
    client.act(number, "first")?.entered().ok_or("an act is refused")?;
    let filler = disk.join("filler");
    let mut bytes = vec![0_u8; 6 << 20];
    while fs::write(&filler, &bytes).is_err() {
        bytes.truncate(bytes.len().saturating_sub(16 << 10));
    }
    let mut last = client.act(number, "first")?.entered();
    let full = loop {
        let answer = client.act(number + 1, &format!("{number:08}"))?;
        match answer.entered() {
            Some(entered) => last = Some(entered),
            None => break answer,
        }
        number += 1;
    };
    let told = full.status == 500 && full.body.contains("free space") && !full.body.contains("federation.sqlite");
    fs::remove_file(&filler)?;
    let mut after = client.act(number + 1, &format!("{number:08}"))?;
    for _ in 0..20 {
        if after.entered().is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(500));
        after = client.act(number + 1, &format!("{number:08}"))?;
    }
    let goes_on = after.entered() > last;
    let mut row = Row {
        about: format!("full after {number} acts: {} without a path, and goes on", full.status),
        ..Row::default()
    };
    row.note(told && goes_on, u32::from(!goes_on));
    Ok(row)
}
