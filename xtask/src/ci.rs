//! `cargo xtask ci`: what has to pass before a change is merged, in the order of what fails fastest.

use std::ffi::{OsStr, OsString};
use std::process::Command;
use std::time::{Duration, Instant};

use sdkwright::Error;
use sdkwright::console::{self, seconds};
use sdkwright::files;

use crate::repository;
use crate::{bench, codegen, tidy};

const ABOUT: &str = "\
Runs what has to pass before a change is merged, except the tests, and stops at the first step that fails.";

const STEPS_HELP: &str = "\
Steps:
  format    cargo fmt --all --check, and the same for spec/examples/
  lint      cargo clippy --workspace --all-targets --all-features -- -D warnings
  features  the same for the runtime without features, without a transport, with each TLS library
  codegen   cargo xtask codegen --check
  tidy      cargo xtask tidy
  docs      RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --no-deps --all-features
  budget    cargo xtask bench compile --budget";

type Step = (&'static str, fn() -> Result<(), Error>);

const STEPS: &[Step] = &[
    ("format", || {
        cargo(&["fmt", "--all", "--check"], &[])?;
        examples_are_formatted()
    }),
    ("lint", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"], &[])
    }),
    ("features", features),
    ("codegen", codegen::check),
    ("tidy", tidy::check_rules),
    ("docs", || {
        cargo(&["doc", "--workspace", "--no-deps", "--all-features"], &[("RUSTDOCFLAGS", "-D warnings")])
    }),
    ("budget", bench::check_budget),
];

/// Sets of the runtime's features that leave something out on which others rely: what is not used then is a warning, and
/// what is missing an error. `--all-features` shows neither.
const SETS: &[&str] =
    &["", "blocking,gzip,tracing", "blocking,rustls", "rustls-no-provider,tracing", "native-tls"];

fn features() -> Result<(), Error> {
    SETS.iter().try_for_each(|set| {
        let arguments = ["clippy", "--package", "sdk-runtime", "--no-default-features", "--features", set];
        cargo(&[&arguments[..], &["--", "-D", "warnings"]].concat(), &[])
    })
}

/// Returns the arguments of the command.
pub(crate) fn command() -> clap::Command {
    clap::Command::new("ci").about(ABOUT).after_help(STEPS_HELP)
}

/// Runs the command.
pub(crate) fn run() -> Result<(), Error> {
    let mut times = Vec::new();
    for (name, step) in STEPS {
        console::eprint(format!("── {name}\n"));
        let started = Instant::now();
        let result = step();
        times.push((*name, started.elapsed()));
        if let Err(failure) = result {
            console::eprint(summary(&times, true));
            return Err(failure);
        }
    }
    console::eprint(summary(&times, false));
    Ok(())
}

fn summary(times: &[(&str, Duration)], failed: bool) -> String {
    let mut text = "── summary\n".to_owned();
    for (index, (name, _)) in STEPS.iter().enumerate() {
        let result = match times.get(index) {
            Some((_, time)) if failed && index + 1 == times.len() => {
                format!("FAILED after {}", seconds(*time))
            }
            Some((_, time)) => format!("passed in {}", seconds(*time)),
            None => "not run".to_owned(),
        };
        text.push_str(&format!("{name:<9} {result}\n"));
    }
    text
}

/// The programs in spec/examples/ are formatted: no package holds them, so `cargo fmt` does not see them.
fn examples_are_formatted() -> Result<(), Error> {
    let programs = files::walk(&repository::root().join("spec/examples"), &|path| !files::is_hidden(path))?;
    let mut command = Command::new("rustfmt");
    command.args(["--check", "--edition", "2024"]).args(programs).current_dir(repository::root());
    let status = command.status().map_err(Error::io("start", "rustfmt".as_ref()))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::check("run `rustfmt --edition 2024 spec/examples/*.rs`"))
    }
}

/// Runs Cargo in the root of the repository.
pub(crate) fn cargo(args: &[&str], variables: &[(&str, &str)]) -> Result<(), Error> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(&program);
    command.args(args.iter().map(OsStr::new)).envs(variables.iter().copied()).current_dir(repository::root());
    let status = command.status().map_err(Error::io("start", program.as_ref()))?;
    if status.success() { Ok(()) } else { Err(Error::check(format!("`cargo {}` failed", args.join(" ")))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_tells_how_far_it_got() {
        let times = [("format", Duration::from_millis(10)), ("lint", Duration::from_secs(2))];
        let text = summary(&times, true);
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "format    passed in 0.01 s",
                "lint      FAILED after 2.00 s",
                "features  not run",
                "codegen   not run",
                "tidy      not run",
                "docs      not run",
                "budget    not run",
            ]
        );
    }

    #[test]
    fn the_help_lists_the_steps() {
        assert!(STEPS.iter().all(|(name, _)| STEPS_HELP.contains(&format!("\n  {name}"))));
    }
}
