//! `cargo xtask bench`: what the SDK costs, as figures that anyone can measure again.

mod budget;
mod compile;

use std::ffi::OsString;

use crate::args::{Accepts, Args, Takes};
use crate::console;
use crate::failure::Failure;

const HELP: &str = "\
Measures what the SDK crate costs.

Usage: cargo xtask bench compile [--group FEATURE] [--runs NUMBER] [--budget]

  compile            processor time of `cargo check` and `cargo build` for the crate alone, the size of its library
                     and the number of its dependencies: with every group, with the default ones, with one
  --budget           instead, compare `cargo check` for the crate alone with that for all crates below it, and fail
                     if it costs more than it may: with every group, and with one
  --group FEATURE    the one group; by default `iam-v2`
  --runs NUMBER      how often each is measured, the median counts; by default 3

`cargo bench -p sdk-tests --bench decode` compares reading and writing with what serde derives.
";

const ACCEPTS: Accepts = Accepts {
    command: "bench",
    options: &[("--group", Takes::One), ("--runs", Takes::One), ("--budget", Takes::Nothing)],
    free: 1,
};

/// The group that is measured alone, if no other is named.
const ONE_GROUP: &str = "iam-v2";

/// How often is measured, if nothing else is said.
const RUNS: usize = 3;

/// Whether the SDK crate compiles within its limits.
pub(crate) fn check_budget() -> Result<(), Failure> {
    budget::run(ONE_GROUP, RUNS)
}

/// Runs the command.
pub(crate) fn run(args: &[OsString]) -> Result<(), Failure> {
    let Some(args) = Args::parse(args, ACCEPTS)? else {
        console::print(HELP);
        return Ok(());
    };
    match args.free() {
        [what] if what == "compile" => {}
        _ => return Err(ACCEPTS.wrong("say what to measure: `compile`")),
    }
    let group = args.text("--group").unwrap_or_else(|| ONE_GROUP.to_owned());
    let runs = match args.text("--runs").map(|it| it.parse::<usize>()) {
        None => RUNS,
        Some(Ok(runs)) if runs > 0 => runs,
        Some(_) => return Err(ACCEPTS.wrong("`--runs` takes a number of at least 1")),
    };
    if args.has("--budget") { budget::run(&group, runs) } else { compile::run(&group, runs) }
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn arguments_are_checked() {
        assert!(run(&["--help".into()]).is_ok());
        assert!(run(&[]).is_err());
        assert!(run(&["nonsense".into()]).is_err());
        assert!(run(&["compile".into(), "--runs".into(), "0".into()]).is_err());
    }
}
