//! Answering whoever asks beside the server.

use std::fs::{self, DirBuilder, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tauride_clerk::Clerk;

use super::frame::{self, Asked, Stream};
use crate::failure::{Failure, Outcome, in_words};
use crate::terminal::Terminal;

/// So many may ask at once.
const ASKING_MAX: usize = 64;
/// How long a job may take to come, piece by piece.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait where nobody can be heard.
const PAUSE: Duration = Duration::from_millis(100);

/// A socket at which commands are answered, until this is dropped.
pub(super) struct Answering(PathBuf);

impl Answering {
    /// Begins to answer, on threads of its own.
    pub(super) fn begin(dir: &Path, clerk: Clerk) -> Result<Self, Failure> {
        let socket = frame::socket(dir);
        let listener = listen(&socket).map_err(|error| not_open(&socket, &error))?;
        let listening = thread::Builder::new().name("beside".to_owned());
        listening.spawn(move || answer_all(&listener, &clerk)).map_err(|error| not_open(&socket, &error))?;
        Ok(Self(socket))
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        // What is left after a crash is taken away by the next server.
        let _ = fs::remove_file(&self.0);
    }
}

fn not_open(socket: &Path, error: &io::Error) -> Failure {
    Failure::fault(format!("commands cannot ask at {}: {}", socket.display(), in_words(error)))
        .mend("give the federation a folder with a shorter path, in which this user may make files")
}

/// Listens in a folder that only this user can open: whoever reaches the socket may ask for anything. The federation's folder is
/// held by now, so what is left there is of a server that is gone.
fn listen(socket: &Path) -> io::Result<UnixListener> {
    if let Some(folder) = socket.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        // It may have been there, and open to others.
        fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    }
    match fs::remove_file(socket) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    UnixListener::bind(socket)
}

#[expect(clippy::disallowed_methods, reason = "nobody wakes whoever waits for room on the machine")]
fn answer_all(listener: &UnixListener, clerk: &Clerk) {
    let asking = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            // The machine has no room for more just now: whoever asks waits.
            thread::sleep(PAUSE);
            continue;
        };
        let one = One::more(&asking);
        let clerk = clerk.clone();
        let answering = move || {
            let _ = if one.is_one_too_many() { send_away(stream) } else { answer(stream, &clerk) };
        };
        let _ = thread::Builder::new().name("beside".to_owned()).spawn(answering);
    }
}

/// One of those who ask.
struct One(Arc<AtomicUsize>);

impl One {
    fn more(asking: &Arc<AtomicUsize>) -> Self {
        asking.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(asking))
    }

    fn is_one_too_many(&self) -> bool {
        self.0.load(Ordering::SeqCst) > ASKING_MAX
    }
}

impl Drop for One {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Says that there is no room, once the job has come: whoever still writes would hear nothing.
fn send_away(mut stream: UnixStream) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    frame::read_job(&mut stream)?;
    let full = Failure::fault("too many ask beside this server at once").mend("ask again in a moment");
    frame::write_end(&mut stream, &Err(full))
}

fn answer(mut stream: UnixStream, clerk: &Clerk) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let outcome = match frame::read_job(&mut stream) {
        Ok(asked) if asked.version == env!("CARGO_PKG_VERSION") => run(&asked, &stream, clerk),
        // A job of another version may read as something else.
        Ok(_) | Err(_) => Err(Failure::fault(format!(
            "the server that holds the folder is version {} of the program, and does not understand this one",
            env!("CARGO_PKG_VERSION")
        ))
        .mend("start it again with this one")),
    };
    frame::write_end(&mut stream, &outcome)
}

fn run(asked: &Asked, stream: &UnixStream, clerk: &Clerk) -> Outcome {
    let to = |kind| Ok::<_, io::Error>(Box::new(Piped { stream: stream.try_clone()?, kind }));
    let mut terminal = Terminal::to(to(Stream::Output)?, to(Stream::Notes)?, asked.settings);
    let done = asked.job.run(clerk, &mut terminal);
    // What was said before it failed is told as well.
    let flushed = terminal.flush();
    done.and_then(|()| Ok(flushed?))
}

/// One of the two streams that a command writes.
struct Piped {
    stream: UnixStream,
    kind: Stream,
}

impl Write for Piped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        frame::write(&mut self.stream, self.kind, bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
