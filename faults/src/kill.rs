//! `kill -9` under load, again and again.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::client::Client;
use crate::federation::Federation;
use crate::report::Row;
use crate::server::Server;
use crate::{Outcome, Size};

/// Members who act at once.
const WRITERS: u32 = 10;

/// What was acknowledged: the entry of each key.
type Acknowledged = Mutex<BTreeMap<String, u64>>;

/// Acts are acknowledged until the server is killed; then every one of them is asked for again under its key.
pub(crate) fn under_load(federation: &Federation, size: Size) -> Outcome<Row> {
    let home = federation.place("killed")?;
    let mut row = Row::default();
    let acknowledged = Acknowledged::default();
    let mut members = Vec::new();
    let start = || Server::start(federation.serve(&home));
    let mut server = start()?;
    for member in 1..=WRITERS {
        let mut client = server.client();
        if client.sign_in(federation.code(member))?.status != 201 {
            return Err(format!("M{member} is not signed in").into());
        }
        members.push((client, 0));
    }
    let kills = size.of(25, 1_000);
    let mut seed = 7_u64;
    for _ in 0..kills {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let load = Load { acknowledged: &acknowledged, stop: AtomicBool::new(false) };
        thread::scope(|scope| {
            for (number, (client, next)) in members.iter_mut().enumerate() {
                let load = &load;
                scope.spawn(move || load.run(number, client, next));
            }
            thread::sleep(Duration::from_millis(20 + (seed >> 33) % 180));
            let killed = server.kill();
            load.stop.store(true, Ordering::SeqCst);
            killed
        })?;
        server = start()?;
        let lost = check(&server, &mut members, &acknowledged)?;
        row.note(lost == 0, lost);
    }
    let count = acknowledged.lock().map_or(0, |all| all.len());
    row.about = format!("killed under load, {count} acts acknowledged and asked for again");
    Ok(row)
}

struct Load<'a> {
    acknowledged: &'a Acknowledged,
    stop: AtomicBool,
}

impl Load<'_> {
    /// Acts until there is no answer.
    fn run(&self, member: usize, client: &mut Client, next: &mut u32) {
        while !self.stop.load(Ordering::SeqCst) {
            let key = format!("{next:08}-{member:04}");
            let Ok(answer) = client.act(*next, &key) else { return };
            let Some(number) = answer.entered() else { return };
            if let Ok(mut all) = self.acknowledged.lock() {
                all.insert(key, number);
            }
            *next += 1;
        }
    }
}

/// Asks again for the last acts of every member. Returns how many were lost or doubled.
fn check(server: &Server, members: &mut [(Client, u32)], acknowledged: &Acknowledged) -> Outcome<u32> {
    let mut lost = 0;
    let all = acknowledged.lock().map_err(|_| "a writer panicked")?.clone();
    for (member, (client, next)) in members.iter_mut().enumerate() {
        client.move_to(server.address);
        // The last acknowledged ones must be there as they were; the one without an answer once, or not at all.
        for number in next.saturating_sub(3)..*next {
            let key = format!("{number:08}-{member:04}");
            let answer = client.act(number, &key)?;
            let was = all.get(&key).copied();
            lost += u32::from(was.is_some() && (answer.entered() != was || !answer.body.contains("\"repeated\":true")));
        }
        let key = format!("{next:08}-{member:04}");
        let first = client.act(*next, &key)?.entered().ok_or("the act that had no answer is refused")?;
        let second = client.act(*next, &key)?.entered();
        lost += u32::from(second != Some(first));
        *next += 1;
    }
    Ok(lost)
}
