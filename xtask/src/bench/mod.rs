//! `cargo xtask bench`: the costs of the SDK and the generator, as reproducible figures.

mod budget;
mod compile;
mod generate;
mod hostile;
mod processor_time;
mod size;

use std::path::PathBuf;

pub(crate) use compile::check_columns;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use sdkwright::Error;
use sdkwright::command_line::{flag, option};

use crate::cargo::cargo;

const ABOUT: &str = "\
Measures the time, memory and size of the generator and of the SDK crate.

`cargo bench -p sdk-tests --bench decode` compares decoding and encoding with Serde derives.";

const GENERATE: &str = "\
Measures the time, memory and lines of output of this generator and of the other generators that are installed.

CONTRIBUTING.md explains how to install the other generators.";

const SIZE: &str =
    "Measures the time and memory of generating from synthetic documents of 1, 2, 4, 8 and 16 MB.";

const HOSTILE: &str = "\
Measures the time and memory of documents that try to exhaust a machine.

Fails if one takes more than 5 s of CPU time or 500 MB of memory.";

const COMPILE: &str = "\
Measures the compile time of the SDK crate, or of the crate of another document.

Prints the CPU time of `cargo check` and `cargo build` for the crate alone, the peak memory of `cargo check`, the size of
the library and the number of dependencies: with all groups, with the default groups, and with one group. For another
document, only `cargo check` is measured, with one group or with all.";

const BUDGET: &str = "\
compare `cargo check` of the crate alone with that of all its dependencies instead, and fail if the
ratio exceeds its limit: with all groups, and with one group";

const STREAM: &str = "\
Measures the throughput of 4 GiB up and 4 GiB down over loopback, in a release build.

Prints the ratio of the SDK to bare `reqwest` with the same settings. The target is at least 0.9 on an idle machine.";

/// The single group that is measured by default.
const ONE_GROUP: &str = "iam-v2";

/// The default number of measurements.
const RUNS: usize = 3;

/// Checks that the SDK crate compiles within its limits.
pub(crate) fn check_budget() -> Result<(), Error> {
    budget::run(ONE_GROUP, RUNS)
}

/// Returns the arguments of the command.
pub(crate) fn command() -> Command {
    let spec = Arg::new("spec").long("spec").value_name("PATH").num_args(1..).action(ArgAction::Append);
    let spec = spec.value_parser(value_parser!(PathBuf));
    let spec = spec.help(
        "measure these documents or folders of documents; by default, the published ones in `../shared`",
    );
    let group =
        option("group", "FEATURE", "measure this group; by default, `iam-v2` of this repository's SDK");
    let document =
        option("spec", "FILE", "measure the crate of this document instead of this repository's SDK")
            .value_parser(value_parser!(PathBuf))
            .conflicts_with("budget");
    let runs = || {
        option("runs", "NUMBER", "measure this many times and use the median; by default, 3")
            .value_parser(number_of_runs)
    };
    let generate = Command::new("generate").about(GENERATE).arg(spec).arg(runs());
    let compile = Command::new("compile").about(COMPILE).arg(group).arg(document).arg(runs());
    Command::new("bench")
        .about(ABOUT)
        .subcommand_required(true)
        .subcommand(generate.arg(flag("check", "also compile the generated crates")))
        .subcommand(Command::new("size").about(SIZE).arg(runs()))
        .subcommand(Command::new("hostile").about(HOSTILE).arg(runs()))
        .subcommand(compile.arg(flag("budget", BUDGET)))
        .subcommand(Command::new("stream").about(STREAM))
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(()) };
    let runs = matches.try_get_one::<usize>("runs").ok().flatten().copied().unwrap_or(RUNS);
    match name {
        "generate" => {
            let spec = matches.get_many("spec").unwrap_or_default().cloned().collect();
            generate::run(&generate::Options { spec, runs, check: matches.get_flag("check") })
        }
        "size" => size::run(runs),
        "hostile" => hostile::run(runs),
        "stream" => cargo(&["bench", "--package", "sdk-tests", "--bench", "stream"], &[]),
        _ => {
            let spec = matches.get_one::<PathBuf>("spec").map(PathBuf::as_path);
            let group = matches.get_one::<String>("group").map(String::as_str);
            let own = group.unwrap_or(ONE_GROUP);
            match spec {
                Some(spec) => compile::run_document(spec, group, runs),
                None if matches.get_flag("budget") => budget::run(own, runs),
                None => compile::run(own, runs),
            }
        }
    }
}

/// Parses a number of at least 1.
fn number_of_runs(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|runs| *runs > 0).ok_or("not an integer of at least 1")
}

#[cfg(test)]
mod tests {
    use sdkwright::Error;

    fn run(line: &str) -> Result<(), Error> {
        let arguments: Vec<_> = format!("bench {line}").split_whitespace().map(Into::into).collect();
        crate::run(&arguments)
    }

    #[test]
    fn arguments_are_checked() {
        assert!(run("--help").is_ok());
        assert!(run("").is_err());
        assert!(run("nonsense").is_err());
        assert!(run("compile --runs 0").is_err());
        assert!(run("compile --check").is_err());
        assert!(run("generate --spec gone.yaml").is_err());
    }
}
