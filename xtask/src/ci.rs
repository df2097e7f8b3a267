//! `cargo xtask ci`: all checks that have to pass before a change is merged, fastest first.

use std::process::Command;
use std::time::{Duration, Instant};

use sdkwright::Error;
use sdkwright::console::{self, seconds};
use sdkwright::files;

use crate::cargo::{cargo, has_subcommand};
use crate::{bench, codegen, msrv, package, reference, repository, semver, tidy};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

const ABOUT: &str = "\
Runs all checks that have to pass before a change is merged, and stops at the first failure.

If steps are given, runs only those. `budget` compiles all dependencies several times, so it only runs if it is given.";

const STEPS_HELP: &str = "\
Steps:
  format     cargo fmt --all --check, and the same for spec/examples/ and spec/modules/
  tidy       cargo xtask tidy
  codegen    cargo xtask codegen --check
  lint       cargo clippy --workspace --all-targets --all-features -- -D warnings
  features   the same for the runtime without features, and without a transport
  docs       RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --no-deps --all-features
  package    cargo xtask package --list
  msrv       the dependencies of the published packages support their MSRV
  deny       cargo deny check bans licenses sources, if `cargo-deny` is installed
  test       cargo test --workspace --all-features
  budget     cargo xtask bench compile --budget
  semver     cargo xtask semver, if `cargo-semver-checks` is installed and the history contains the baseline
  reference  cargo xtask reference --quick, if the reference documents are in ../shared";

type Step = (&'static str, fn() -> Result<(), Error>);

const STEPS: &[Step] = &[
    ("format", || {
        cargo(&["fmt", "--all", "--check"], &[])?;
        handwritten_files_are_formatted()
    }),
    ("tidy", tidy::check_rules),
    ("codegen", codegen::check),
    ("lint", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"], &[])
    }),
    ("features", features),
    ("docs", || {
        cargo(&["doc", "--workspace", "--no-deps", "--all-features"], &[("RUSTDOCFLAGS", "-D warnings")])
    }),
    ("package", package::check_lists),
    ("msrv", msrv::check_msrv),
    ("deny", || {
        if !has_subcommand("deny") {
            console::eprint("skipped: `cargo-deny` is not installed\n");
            return Ok(());
        }
        cargo(&["deny", "check", "bans", "licenses", "sources"], &[])
    }),
    ("test", || cargo(&["test", "--workspace", "--all-features"], &[])),
    ("budget", bench::check_budget),
    ("semver", || {
        if !has_subcommand("semver-checks") {
            console::eprint("skipped: `cargo-semver-checks` is not installed\n");
            return Ok(());
        }
        if !semver::has_baseline()? {
            console::eprint("skipped: the history does not contain the baseline of the API\n");
            return Ok(());
        }
        semver::run()
    }),
    ("reference", || {
        if reference::has_documents() {
            return reference::check();
        }
        console::eprint("skipped: the reference documents are not in ../shared\n");
        Ok(())
    }),
];

/// The sets of features of the runtime that `--all-features` does not cover: an item may be unused or missing without a
/// feature. The tests compile the SDK with each transport.
const SETS: &[&str] = &["", "blocking,gzip,pkce,tracing"];

fn features() -> Result<(), Error> {
    SETS.iter().try_for_each(|set| {
        let arguments =
            ["clippy", "--package", "compiled-runtime", "--no-default-features", "--features", set];
        cargo(&[&arguments[..], &["--", "-D", "warnings"]].concat(), &[])
    })
}

/// Returns the arguments of the command.
pub(crate) fn command() -> clap::Command {
    let names = STEPS.iter().map(|(name, _)| *name);
    let steps = Arg::new("STEP")
        .num_args(0..)
        .value_parser(PossibleValuesParser::new(names))
        .hide_possible_values(true);
    clap::Command::new("ci")
        .about(ABOUT)
        .after_help(STEPS_HELP)
        .arg(steps.help("run these steps; by default, all but `budget`"))
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    let named: Vec<&String> = matches.get_many("STEP").unwrap_or_default().collect();
    let steps: Vec<&Step> = STEPS.iter().filter(|(name, _)| is_selected(name, &named)).collect();
    let names: Vec<&str> = steps.iter().map(|(name, _)| *name).collect();
    let mut times = Vec::new();
    for (name, step) in steps {
        console::eprint(format!("── {name}\n"));
        let started = Instant::now();
        let result = step();
        times.push(started.elapsed());
        if let Err(error) = result {
            console::eprint(summary(&names, &times, true));
            return Err(error);
        }
    }
    console::eprint(summary(&names, &times, false));
    Ok(())
}

/// Returns `true` if a step is named, or if none is and it always runs.
fn is_selected(step: &str, named: &[&String]) -> bool {
    if named.is_empty() { step != "budget" } else { named.iter().any(|it| *it == step) }
}

/// Renders one line per step, with its time if it ran. If a step failed, it is the last one that ran.
fn summary(names: &[&str], times: &[Duration], failed: bool) -> String {
    let mut text = "── summary\n".to_owned();
    for (index, name) in names.iter().enumerate() {
        let result = match times.get(index) {
            Some(time) if failed && index + 1 == times.len() => format!("FAILED after {}", seconds(*time)),
            Some(time) => format!("passed in {}", seconds(*time)),
            None => "not run".to_owned(),
        };
        text.push_str(&format!("{name:<10} {result}\n"));
    }
    text
}

/// Checks the format of the programs and modules in spec/, which `cargo fmt` skips because they belong to no package.
fn handwritten_files_are_formatted() -> Result<(), Error> {
    let mut handwritten = Vec::new();
    for folder in ["spec/examples", "spec/modules"] {
        handwritten.extend(files::walk(&repository::root().join(folder), &|path| !files::is_hidden(path))?);
    }
    let mut command = Command::new("rustfmt");
    command.args(["--check", "--edition", "2024"]).args(handwritten).current_dir(repository::root());
    let status = command.status().map_err(Error::io("start", "rustfmt".as_ref()))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::check("run `rustfmt --edition 2024 spec/examples/*.rs spec/modules/*.rs`"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summary_names_failed_and_skipped_steps() {
        let times = [Duration::from_millis(10), Duration::from_secs(2)];
        let text = summary(&["format", "tidy", "codegen"], &times, true);
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            ["format     passed in 0.01 s", "tidy       FAILED after 2.00 s", "codegen    not run"]
        );
    }

    #[test]
    fn help_lists_all_steps() {
        assert!(STEPS.iter().all(|(name, _)| STEPS_HELP.contains(&format!("\n  {name}"))));
    }
}
