//! `cargo xtask bench`: what the SDK and the generator cost, as figures that anyone can measure again.

mod budget;
mod compile;
mod generate;
mod hostile;
mod processor_time;
mod size;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use sdkwright::Error;
use sdkwright::command_line::{flag, option};

const ABOUT: &str = "\
Measures what the generator and the SDK crate cost.

`cargo bench -p sdk-tests --bench decode` compares reading and writing with what serde derives.";

const GENERATE: &str = "\
Measures time, memory and lines of generating, beside the other generators that are installed.

CONTRIBUTING.md says how they are.";

const SIZE: &str = "Measures time and memory of generating from made-up documents of 1, 2, 4, 8 and 16 MB.";

const HOSTILE: &str = "\
Measures time and memory of documents that want to use up a machine.

It fails if one takes more than 5 s of a processor or 500 MB.";

const COMPILE: &str = "\
Measures what the SDK crate costs to compile.

That is the processor time of `cargo check` and `cargo build` for the crate alone, the size of its library and the number
of its dependencies: with every group, with the default ones, with one.";

const BUDGET: &str = "\
instead, compare `cargo check` for the crate alone with that for all crates below it, and fail if it
costs more than it may: with every group, and with one";

/// The group that is measured alone, if no other is named.
const ONE_GROUP: &str = "iam-v2";

/// The number of measurements, if none is given.
const RUNS: usize = 3;

/// Checks that the SDK crate compiles within its limits.
pub(crate) fn check_budget() -> Result<(), Error> {
    budget::run(ONE_GROUP, RUNS)
}

/// Returns the arguments of the command.
pub(crate) fn command() -> Command {
    let spec = Arg::new("spec").long("spec").value_name("PATH").num_args(1..).action(ArgAction::Append);
    let spec = spec.value_parser(value_parser!(PathBuf));
    let spec = spec.help("documents, or folders of documents; by default the published ones in `../shared`");
    let group = option("group", "FEATURE", "the one group; by default `iam-v2`").default_value(ONE_GROUP);
    let runs = || {
        option("runs", "NUMBER", "how often each is measured, the median counts; by default 3")
            .value_parser(number_of_runs)
    };
    let generate = Command::new("generate").about(GENERATE).arg(spec).arg(runs());
    let compile = Command::new("compile").about(COMPILE).arg(group.hide_default_value(true)).arg(runs());
    Command::new("bench")
        .about(ABOUT)
        .subcommand_required(true)
        .subcommand(generate.arg(flag("check", "compile what was written, too")))
        .subcommand(Command::new("size").about(SIZE).arg(runs()))
        .subcommand(Command::new("hostile").about(HOSTILE).arg(runs()))
        .subcommand(compile.arg(flag("budget", BUDGET)))
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(()) };
    let runs = matches.get_one::<usize>("runs").copied().unwrap_or(RUNS);
    match name {
        "generate" => {
            let spec = matches.get_many("spec").unwrap_or_default().cloned().collect();
            generate::run(&generate::Options { spec, runs, check: matches.get_flag("check") })
        }
        "size" => size::run(runs),
        "hostile" => hostile::run(runs),
        _ => {
            let group = matches.get_one::<String>("group").map_or(ONE_GROUP, String::as_str);
            if matches.get_flag("budget") { budget::run(group, runs) } else { compile::run(group, runs) }
        }
    }
}

/// Parses a number of at least 1.
fn number_of_runs(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|runs| *runs > 0).ok_or("not a number of at least 1")
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
