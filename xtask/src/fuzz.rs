//! `cargo xtask fuzz`: a short run of every fuzz target.

use std::fs;

use crate::shell::{self, Failure, Outcome};

const SECONDS: u32 = 20;

/// Good input of the project that a target starts from, beside what it found itself.
const SEEDS: &[(&str, &str)] = &[
    ("ballot_csv", "fuzz/seeds/ballot_csv"),
    ("blt", "fuzz/seeds/blt"),
    ("charter", "charters"),
    ("checkpoint", "fuzz/seeds/checkpoint"),
    ("con", "fuzz/seeds/con"),
    ("entry", "fuzz/seeds/entry"),
    ("law", "records/golden"),
    ("lists", "fuzz/seeds/lists"),
    ("preferred", "fuzz/seeds/preferred"),
    ("preflib", "fuzz/seeds/preflib"),
    ("record", "records/golden"),
    ("requests", "fuzz/seeds/requests"),
    ("roll_csv", "fuzz/seeds/roll_csv"),
    ("scenario", "rulebook"),
];

/// What the words after `cargo xtask fuzz` ask for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    /// Targets by name; none means all.
    targets: Vec<String>,
    seconds: u32,
}

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let wish = wish(arguments)?;
    let targets = chosen(targets()?, &wish.targets)?;
    prepare()?;
    for target in targets {
        println!("\n== {target}: {} s", wish.seconds);
        let mut fuzz = shell::command(&format!("cargo +nightly fuzz run {target}"));
        // This task may itself run under a pinned toolchain, which would win over `+nightly` further down.
        fuzz.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
        if let Some((_, seeds)) = SEEDS.iter().find(|(name, _)| *name == target)
            && shell::root().join(seeds).is_dir()
        {
            let corpus = format!("fuzz/corpus/{target}");
            fs::create_dir_all(shell::root().join(&corpus)).map_err(|error| {
                Failure::new(format!("{corpus} cannot be made: {error}"), "make room, or make it writable")
            })?;
            fuzz.args([&corpus, *seeds]);
        }
        fuzz.args(["--", "-verbosity=0", "-print_final_stats=1"]);
        fuzz.arg(format!("-max_total_time={}", wish.seconds));
        shell::run(&mut fuzz, "the input that broke it is saved under fuzz/artifacts; make a test of it, then mend")?;
    }
    Ok(())
}

fn wish(arguments: &[String]) -> Result<Wish, Failure> {
    let mut wish = Wish { targets: Vec::new(), seconds: SECONDS };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word != "--seconds" {
            wish.targets.push(word.clone());
            continue;
        }
        let given = words.next().map_or("nothing", String::as_str);
        wish.seconds = given.parse().map_err(|_| {
            Failure::new(format!("--seconds wants a whole number, not {given}"), "say for example `--seconds 60`")
        })?;
    }
    Ok(wish)
}

/// Asks on the stable toolchain whether the targets still compile and pass the lints; nothing is run.
pub(crate) fn check() -> Outcome {
    shell::run(
        &mut shell::command("cargo fmt --manifest-path fuzz/Cargo.toml --check"),
        "run `cargo fmt --manifest-path fuzz/Cargo.toml`",
    )?;
    shell::run(
        &mut shell::command("cargo clippy --manifest-path fuzz/Cargo.toml --no-default-features -- -D warnings"),
        "mend the targets in fuzz/fuzz_targets: an API that they call has changed",
    )
}

/// Returns the names of the fuzz targets, in order.
fn targets() -> Result<Vec<String>, Failure> {
    let folder = shell::root().join("fuzz/fuzz_targets");
    let missing =
        |error| Failure::new(format!("{} cannot be read: {error}", folder.display()), "run this from a whole checkout");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(missing)? {
        let path = entry.map_err(missing)?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}

fn chosen(all: Vec<String>, wanted: &[String]) -> Result<Vec<String>, Failure> {
    if let Some(unknown) = wanted.iter().find(|name| !all.contains(name)) {
        return Err(Failure::new(
            format!("there is no fuzz target `{unknown}`"),
            format!("choose of {}", all.join(", ")),
        ));
    }
    Ok(if wanted.is_empty() { all } else { wanted.to_vec() })
}

fn prepare() -> Outcome {
    if !shell::succeeds("rustup run nightly rustc --version") {
        return Err(Failure::new(
            "fuzzing needs a nightly toolchain, and none is installed",
            "run `rustup toolchain install nightly --profile minimal`",
        ));
    }
    if shell::succeeds("cargo fuzz --version") {
        return Ok(());
    }
    shell::run(
        &mut shell::command("cargo install cargo-fuzz --locked"),
        "install cargo-fuzz yourself: see https://rust-fuzz.github.io/book",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn arguments_are_targets_and_seconds() {
        assert_eq!(wish(&[]).unwrap(), Wish { targets: Vec::new(), seconds: 20 });
        assert_eq!(
            wish(&words("record --seconds 3 charter")).unwrap(),
            Wish { targets: words("record charter"), seconds: 3 }
        );
        assert!(wish(&words("--seconds")).is_err());
        assert!(wish(&words("--seconds soon")).is_err());
    }

    #[test]
    fn an_unknown_target_is_named_with_those_that_exist() {
        let failure = chosen(words("charter record"), &words("chatter")).unwrap_err();
        assert_eq!(failure.what, "there is no fuzz target `chatter`");
        assert_eq!(failure.mend, "choose of charter, record");
    }
}
