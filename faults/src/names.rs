//! Files that are taken away while the server runs.

use std::fs;

use crate::federation::Federation;
use crate::report::Row;
use crate::server::Server;
use crate::{Outcome, Size};

/// The file of the federation is removed: no act may be acknowledged after.
pub(crate) fn file_removed(federation: &Federation, _: Size) -> Outcome<Row> {
    let (dir, mut row) = (federation.place("gone")?, Row::default());
    let server = Server::start(federation.serve(&dir))?;
    let mut client = server.client();
    client.sign_in(federation.code(1))?;
    client.act(0, "before")?.entered().ok_or("an act is refused")?;
    fs::remove_file(dir.join("federation.sqlite"))?;
    let answer = client.act(1, "after")?;
    let page = client.get("/f/our")?;
    let told = answer.entered().is_none() && page.body.contains("Nothing is recorded any more");
    row.note(told && !answer.body.contains(&*dir.to_string_lossy()), u32::from(answer.entered().is_some()));
    row.about = format!("the file removed while it is served: {}", answer.status);
    Ok(row)
}

/// The lock is removed and a second server started: only one may go on writing.
pub(crate) fn lock_removed(federation: &Federation, _: Size) -> Outcome<Row> {
    let (dir, mut row) = (federation.place("unlocked")?, Row::default());
    let first = Server::start(federation.serve(&dir))?;
    let mut client = first.client();
    client.sign_in(federation.code(1))?;
    fs::remove_file(dir.join("federation.lock"))?;
    let second = Server::start(federation.serve(&dir))?;
    let mut other = second.client();
    other.sign_in(federation.code(2))?;
    let (one, two) = (client.act(0, "first")?.entered(), other.act(0, "second")?.entered());
    row.note(one.is_none() && two.is_some(), u32::from(one.is_some() && two.is_some()));
    let about = "the lock removed, a second server started: the first writes no more".to_owned();
    Ok(Row { about, ..row })
}
