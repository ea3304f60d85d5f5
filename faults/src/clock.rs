//! Clocks that leap.
//!
//! The clock of the machine is left alone: a small library is put before the system's own, in the server only, and adds
//! to the time what a file says.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::federation::Federation;
use crate::report::Row;
use crate::server::Server;
use crate::{Outcome, Size};

const LIBRARY: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int clock_gettime(clockid_t clock, struct timespec *time) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int done = real(clock, time);
    if (clock == CLOCK_REALTIME) {
        FILE *file = fopen(getenv("LEAP"), "r");
        long by = 0;
        if (file) { if (fscanf(file, "%ld", &by) != 1) by = 0; fclose(file); }
        time->tv_sec += by;
    }
    return done;
}
"#;

/// Builds the library and writes the file that says by how much the clock is wrong.
struct Leap {
    library: PathBuf,
    by: PathBuf,
}

impl Leap {
    fn new(federation: &Federation) -> Outcome<Option<Self>> {
        let (source, library, by) = (federation.path("leap.c"), federation.path("leap.so"), federation.path("leap"));
        fs::write(&source, LIBRARY)?;
        let built = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(&source).output();
        fs::write(&by, "0")?;
        Ok(built.is_ok_and(|built| built.status.success()).then_some(Self { library, by }))
    }

    fn before(&self, mut command: Command) -> Command {
        command.env("LD_PRELOAD", &self.library).env("LEAP", &self.by);
        command
    }
}

/// How many entries there are, and what the page says.
fn look(server: &Server) -> Outcome<(u64, String)> {
    let mut client = server.client();
    let size = client.get("/f/our/checkpoint")?.body.lines().nth(1).ok_or("no checkpoint")?.parse()?;
    Ok((size, client.get("/f/our")?.body))
}

/// The clock leaps by a year and comes back while the server runs: nothing falls due, and it is said.
pub(crate) fn leaps(federation: &Federation, _: Size) -> Outcome<Row> {
    let Some(leap) = Leap::new(federation)? else { return Ok(Row::not_here("there is no C compiler")) };
    let dir = federation.place("leaps")?;
    let server = Server::start(leap.before(federation.serve(&dir)))?;
    let mut client = server.client();
    client.sign_in(federation.code(1))?;
    let mut row =
        Row { about: "a year ahead, a year back, and right again: nothing falls due".to_owned(), ..Row::default() };
    for (number, (by, leapt)) in (0..).zip([(31_536_000, true), (-31_536_000, true), (0, false)]) {
        fs::write(&leap.by, by.to_string())?;
        std::thread::sleep(Duration::from_millis(1_200));
        let entered = client.act(number, &format!("leap {number}"))?.entered();
        let page = look(&server)?.1;
        let holds = page.contains("clock leapt") == leapt && !founding_is_over(federation, &dir)?;
        row.note(holds && entered.is_some(), u32::from(entered.is_none()));
    }
    Ok(row)
}

/// Whether the founding is over, which falls due after 90 days.
fn founding_is_over(federation: &Federation, dir: &std::path::Path) -> Outcome<bool> {
    Ok(federation.run(&["export", &dir.to_string_lossy()])?.contains("founding-ended"))
}

/// The server is started by a clock that shows a time long after the last entry: nothing falls due until it is accepted.
pub(crate) fn silence(federation: &Federation, _: Size) -> Outcome<Row> {
    let Some(leap) = Leap::new(federation)? else { return Ok(Row::not_here("there is no C compiler")) };
    let dir = federation.place("silence")?;
    fs::write(&leap.by, "31536000")?;
    let mut row = Row {
        about: "started a year later: read, and not written until the date is said".to_owned(),
        ..Row::default()
    };
    let server = Server::start(leap.before(federation.serve(&dir)))?;
    let (before, page) = look(&server)?;
    let told = page.contains("Nothing is recorded for now") && !founding_is_over(federation, &dir)?;
    row.note(told, 0);
    server.end(Duration::from_secs(10))?;
    let date = page.split("machine shows ").nth(1).and_then(|rest| rest.get(..10)).unwrap_or_default().to_owned();
    let mut command = leap.before(federation.serve(&dir));
    command.args(["--accept-date", &date]);
    let server = Server::start(command)?;
    std::thread::sleep(Duration::from_millis(500));
    let (after, _) = look(&server)?;
    row.note(after > before && founding_is_over(federation, &dir)?, u32::from(after < before));
    Ok(row)
}
