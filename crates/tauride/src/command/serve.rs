//! `tauride serve DIR…`

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use tauride_clerk::Clerk;
use tauride_web::{Scheme, Settings, Site};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use crate::beside::Door;
use crate::failure::{Failure, Outcome, in_words};
use crate::federation;
use crate::terminal::{Terminal, note, visible};

/// How long work beside the threads that answer may still take when the server ends.
const LAST: Duration = Duration::from_secs(1);

/// Where a server listens unless said otherwise.
pub(crate) const ADDRESS: &str = "127.0.0.1:1917";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federations' folders; each is served under the name of its folder
    #[arg(required = true, value_name = "DIR")]
    dirs: Vec<PathBuf>,
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = ADDRESS)]
    listen: SocketAddr,
    /// Browsers come through a proxy that encrypts: cookies are sent back only there
    #[arg(long)]
    https_proxy: bool,
    #[command(flatten)]
    accept: federation::Accept,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let server = Server::listen(args.listen)?;
    let (mut federations, mut doors) = (Vec::with_capacity(args.dirs.len()), Vec::new());
    for dir in &args.dirs {
        let clerk = federation::open(dir, &args.accept)?;
        // Without it the federation is served all the same.
        match Door::open(dir, clerk.clone()) {
            Ok(door) => doors.push(door),
            Err(failure) => terminal.note(failure.reason().map_or("", |reason| &reason.what))?,
        }
        federations.push((federation::name_of(dir), clerk));
    }
    if !args.listen.ip().is_loopback() && !args.https_proxy {
        note(
            "note: what browsers send here can be read on the way; put a proxy that encrypts in front, and say --https-proxy",
        );
    }
    for (_, clerk) in &federations {
        for notice in clerk.notices() {
            note(format_args!("note: {}: {}", visible(&clerk.meta().name), visible(&notice)));
        }
        if let Some(hold) = clerk.hold() {
            note(format_args!("  next: {}", hold.mend()));
        }
    }
    let scheme = if args.https_proxy { Scheme::Https } else { Scheme::Http };
    for (name, clerk) in &federations {
        writeln!(terminal, "{:<24} {}f/{name}", visible(&clerk.meta().name), server.address())?;
    }
    writeln!(terminal, "Serving at {}, until ctrl-c.", server.address())?;
    let ended = server.serve(Settings { federations, demo: None, scheme }, terminal);
    drop(doors);
    ended
}

/// A server that listens and does not answer yet.
pub(crate) struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Listens, before anything long is begun that a taken address would make useless.
    pub(crate) fn listen(address: SocketAddr) -> Result<Self, Failure> {
        let runtime = Builder::new_multi_thread().enable_all().build();
        let runtime =
            runtime.map_err(|error| Failure::fault(format!("the system gives no threads: {}", in_words(&error))))?;
        let listener = runtime.block_on(TcpListener::bind(address)).map_err(|error| not_listening(address, &error))?;
        let address = listener.local_addr().map_err(|error| not_listening(address, &error))?;
        Ok(Self { runtime, listener, address })
    }

    /// Returns the address as a browser wants it.
    pub(crate) fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until ctrl-c, or until the system asks the program to end; a second time ends it at once.
    pub(crate) fn serve(self, settings: Settings, terminal: &mut Terminal) -> Outcome {
        let Self { runtime, listener, .. } = self;
        let clerks: Vec<Clerk> = settings.federations.iter().map(|(_, clerk)| clerk.clone()).collect();
        let site = Site::new(settings).map_err(|error| Failure::fault(error).mend("rename its folder"))?;
        terminal.flush()?;
        let served = runtime.block_on(async {
            let mut signals = Signals::new()?;
            let (close, closed) = tokio::sync::oneshot::channel::<()>();
            let until = async {
                // When the sender is dropped, the server ends too.
                let _ = closed.await;
            };
            let serving = tauride_web::serve(listener, site, until);
            tokio::pin!(serving);
            tokio::select! {
                ended = &mut serving => return ended,
                () = signals.next() => drop(close),
            }
            tokio::select! {
                ended = serving => ended,
                () = signals.next() => Ok(()),
            }
        });
        // Whoever still reads or counts for somebody who has gone is not waited for.
        runtime.shutdown_timeout(LAST);
        for clerk in clerks {
            clerk.close();
        }
        served.map_err(|error| Failure::fault(format!("the server ended: {}", in_words(&error))))?;
        note("Closed; everything that was acknowledged is on the disk.");
        Ok(())
    }
}

fn not_listening(address: SocketAddr, error: &std::io::Error) -> Failure {
    let failure = Failure::fault(format!("cannot listen at {address}: {}", in_words(error)));
    let next = SocketAddr::new(address.ip(), address.port().saturating_add(1));
    if error.kind() == std::io::ErrorKind::AddrInUse {
        failure.mend(format!("end the program that listens there, or choose another address, such as --listen {next}"))
    } else if error.kind() == std::io::ErrorKind::PermissionDenied {
        failure.mend("choose a port above 1023")
    } else {
        failure.mend("choose an address of this machine")
    }
}

/// What asks the program to end.
struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    fn new() -> std::io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            terminate: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    }
}
