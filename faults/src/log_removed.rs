//! The log is removed after a kill: at any time, and with more or less of it put into the file before.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::client::Client;
use crate::damage::{INDEX, LOG, is_told};
use crate::federation::Federation;
use crate::report::Row;
use crate::server::Server;
use crate::{Outcome, Size};

/// Members who act at once.
const WRITERS: u32 = 4;

/// What happened to the log before the kill.
const BEFORE: [Before; 3] = [Before::Nothing, Before::Stopped, Before::Long];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    /// Everything since the founding is in it.
    Nothing,
    /// The server was stopped after some acts, which puts the log away, and started again.
    Stopped,
    /// So much was written that the database put a part of it into the file by itself, while it was served.
    Long,
}

/// Kills, removes the log, and starts again.
pub(crate) fn after_kills(federation: &Federation, size: Size) -> Outcome<Row> {
    let (mut row, mut shorter, mut gone) = (Row::default(), 0_u32, 0_u64);
    let mut seed = 11_u64;
    for number in 0..size.of(6, 60) {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let dir = federation.place("removed")?;
        let before = BEFORE.get(number as usize % BEFORE.len()).copied().unwrap_or(Before::Nothing);
        let acknowledged = killed(federation, &dir, before, Duration::from_millis(5 + (seed >> 33) % 200))?;
        fs::remove_file(dir.join(LOG))?;
        // The index may be left or lost with it.
        if number % 2 == 0 {
            let _ = fs::remove_file(dir.join(INDEX));
        }
        let told = is_told(federation, &dir, acknowledged)?;
        row.note(told, u32::from(!told));
        let left = left(federation, &dir);
        shorter += u32::from(left < acknowledged);
        gone = gone.max(acknowledged.saturating_sub(left));
    }
    row.about = format!("in {shorter} of {} the record was shorter, by {gone} entries at the most", row.tried);
    Ok(row)
}

/// Serves a copy, has acts acknowledged, and kills it in the middle of them. Returns how many entries were acknowledged.
fn killed(federation: &Federation, dir: &Path, before: Before, after: Duration) -> Outcome<u64> {
    let mut server = Server::start(federation.serve(dir))?;
    let mut members = Vec::new();
    for member in 1..=WRITERS {
        let mut client = server.client();
        client.sign_in(federation.code(member))?;
        members.push((client, 0));
    }
    let last = AtomicU64::new(0);
    let act = |(client, next): &mut (Client, u32), member: usize| -> Option<()> {
        let number = client.act(*next, &format!("{next:08}-{member:04}")).ok()?.entered()?;
        last.fetch_max(number, Ordering::SeqCst);
        *next += 1;
        Some(())
    };
    let first = match before {
        Before::Nothing => 0,
        Before::Stopped => 20,
        Before::Long => 400,
    };
    for _ in 0..first {
        members.first_mut().and_then(|member| act(member, 0)).ok_or("an act is refused")?;
    }
    if before == Before::Stopped {
        server.end(Duration::from_secs(10))?;
        server = Server::start(federation.serve(dir))?;
        for (client, _) in &mut members {
            client.move_to(server.address);
        }
    }
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for (number, member) in members.iter_mut().enumerate() {
            let (act, stop) = (&act, &stop);
            scope.spawn(move || while !stop.load(Ordering::SeqCst) && act(member, number).is_some() {});
        }
        thread::sleep(after);
        let killed = server.kill();
        stop.store(true, Ordering::SeqCst);
        killed
    })?;
    Ok(last.into_inner())
}

/// How many entries are left; none where there is no record any more.
fn left(federation: &Federation, dir: &Path) -> u64 {
    let export = federation.run(&["export", &dir.to_string_lossy()]).unwrap_or_default();
    u64::try_from(export.lines().filter(|line| line.starts_with('{')).count()).unwrap_or(u64::MAX)
}
