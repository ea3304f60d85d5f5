//! The server, in a process of its own.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::client::Client;

/// A server that runs until it is ended, or this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    stderr: Option<ChildStderr>,
}

impl Server {
    /// Starts it and waits until it says where it is.
    pub(crate) fn start(mut command: Command) -> Outcome<Self> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let stdout = child.stdout.take().ok_or("no output")?;
        let mut stderr = child.stderr.take();
        for line in BufReader::new(stdout).lines() {
            let line = line?;
            if let Some(rest) = line.strip_prefix("Serving at http://") {
                let address = rest.split('/').next().unwrap_or_default().parse()?;
                return Ok(Self { child, address, stderr });
            }
        }
        child.wait()?;
        let mut said = String::new();
        if let Some(stderr) = &mut stderr {
            stderr.read_to_string(&mut said)?;
        }
        Err(said.into())
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(self.address)
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Ends it in the middle of whatever it does.
    pub(crate) fn kill(mut self) -> Outcome<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks it to end, as the system does. Returns after how long it did.
    pub(crate) fn end(mut self, patience: Duration) -> Outcome<Option<Duration>> {
        let begun = Instant::now();
        Command::new("kill").arg(self.pid().to_string()).status()?;
        while begun.elapsed() < patience {
            if self.child.try_wait()?.is_some() {
                return Ok(Some(begun.elapsed()));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(None)
    }

    /// Returns how many MiB of memory it has at the moment.
    pub(crate) fn memory(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.split_whitespace().next().ok_or("no number")?.parse::<u64>()? / 1_024)
    }

    /// Returns how many seconds of work it has done.
    pub(crate) fn work(&self) -> Outcome<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid()))?;
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split_whitespace().collect();
        let ticks = |place: usize| fields.get(place).and_then(|field| field.parse::<u32>().ok()).unwrap_or(0);
        Ok(f64::from(ticks(11) + ticks(12)) / 100.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        drop(self.stderr.take());
    }
}
