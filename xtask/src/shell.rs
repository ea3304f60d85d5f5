//! Running programs from the root of the workspace, and saying clearly what went wrong.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What went wrong and what to do about it.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) what: String,
    pub(crate) mend: String,
}

/// The result of a task or of one step of it.
pub(crate) type Outcome = Result<(), Failure>;

impl Failure {
    pub(crate) fn new(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what: what.into(), mend: mend.into() }
    }
}

/// Returns the root folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// Returns a command, to be run in the root of the workspace, from words separated by spaces.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(root());
    command
}

/// Runs the command, showing it and what it prints.
///
/// # Errors
///
/// When the program cannot be started or ends with an exit code other than 0; `mend` says what to do then.
pub(crate) fn run(command: &mut Command, mend: &str) -> Outcome {
    let shown = show(command);
    println!("$ {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::new(format!("`{shown}` ended with {status}"), mend)),
        Err(error) => Err(Failure::new(format!("`{shown}` did not start: {error}"), mend)),
    }
}

/// Runs the command silently and returns whether it ended well: the way to ask whether something is installed.
pub(crate) fn succeeds(line: &str) -> bool {
    let status = command(line).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Runs the command silently and returns what it printed, trimmed, or nothing if it failed.
pub(crate) fn answer(line: &str) -> Option<String> {
    let output = command(line).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Returns the command as somebody would type it, with the variables that were set for it.
fn show(command: &Command) -> String {
    let variables = command.get_envs().filter_map(|(name, value)| {
        let value = value?.to_string_lossy();
        let quote = if value.contains(' ') { "'" } else { "" };
        Some(format!("{}={quote}{value}{quote}", name.to_string_lossy()))
    });
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words = words.map(|word| word.to_string_lossy().into_owned());
    variables.chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_typed() {
        let mut doc = command("cargo doc --no-deps");
        doc.env("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(show(&doc), "RUSTDOCFLAGS='-D warnings' cargo doc --no-deps");
    }

    #[test]
    fn a_failure_names_the_command_and_the_mend() {
        let failure = run(&mut command("no-such-program-anywhere --now"), "install it").unwrap_err();
        assert!(failure.what.starts_with("`no-such-program-anywhere --now` did not start"), "{failure:?}");
        assert_eq!(failure.mend, "install it");
    }
}
