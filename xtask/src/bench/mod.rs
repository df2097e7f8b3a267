//! `cargo xtask bench`: what the SDK and the generator cost, as figures that anyone can measure again.

mod budget;
mod compile;
mod generate;
mod hostile;
mod size;

use std::ffi::OsString;
use std::fs;
use std::time::Duration;

use sdkwright::command_line::{Accepts, Args, Takes};
use sdkwright::console;
use sdkwright::error::Failure;

const HELP: &str = "\
Measures what the generator and the SDK crate cost.

Usage: cargo xtask bench generate [--spec PATH...] [--runs NUMBER] [--check]
       cargo xtask bench size [--runs NUMBER]
       cargo xtask bench hostile [--runs NUMBER]
       cargo xtask bench compile [--group FEATURE] [--runs NUMBER] [--budget]

  generate           time, memory and lines of generating, beside the other generators that are installed; CONTRIBUTING.md
                     says how they are
  size               time and memory of generating from made-up documents of 1, 2, 4, 8 and 16 MB
  hostile            time and memory of documents that want to use up a machine; fails if one takes more than 5 s of a
                     processor or 500 MB
  compile            processor time of `cargo check` and `cargo build` for the crate alone, the size of its library
                     and the number of its dependencies: with every group, with the default ones, with one
  --spec PATH...     documents, or folders of documents; by default the published ones in `../shared`
  --check            compile what was written, too
  --budget           instead, compare `cargo check` for the crate alone with that for all crates below it, and fail
                     if it costs more than it may: with every group, and with one
  --group FEATURE    the one group; by default `iam-v2`
  --runs NUMBER      how often each is measured, the median counts; by default 3

`cargo bench -p sdk-tests --bench decode` compares reading and writing with what serde derives.
";

const ACCEPTS: Accepts = Accepts {
    command: "bench",
    options: &[
        ("--group", Takes::One),
        ("--runs", Takes::One),
        ("--budget", Takes::Nothing),
        ("--spec", Takes::Many),
        ("--check", Takes::Nothing),
    ],
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
    let what = args.free().first().and_then(|it| it.to_str()).unwrap_or_default();
    let accepted: &[&str] = match what {
        "generate" => &["--spec", "--check", "--runs"],
        "size" | "hostile" => &["--runs"],
        "compile" => &["--group", "--runs", "--budget"],
        _ => return Err(ACCEPTS.wrong("say what to measure: `generate`, `size`, `hostile` or `compile`")),
    };
    let other = ACCEPTS.options.iter().find(|(name, _)| args.has(name) && !accepted.contains(name));
    if let Some((name, _)) = other {
        return Err(ACCEPTS.wrong(&format!("`{what}` has no option `{name}`")));
    }
    let runs = match args.text("--runs").map(|it| it.parse::<usize>()) {
        None => RUNS,
        Some(Ok(runs)) if runs > 0 => runs,
        Some(_) => return Err(ACCEPTS.wrong("`--runs` takes a number of at least 1")),
    };
    match what {
        "generate" => {
            generate::run(&generate::Asked { spec: args.paths("--spec"), runs, check: args.has("--check") })
        }
        "size" => size::run(runs),
        "hostile" => hostile::run(runs),
        _ => {
            let group = args.text("--group").unwrap_or_else(|| ONE_GROUP.to_owned());
            if args.has("--budget") { budget::run(&group, runs) } else { compile::run(&group, runs) }
        }
    }
}

/// The processor time of all commands that were run and have ended (proc(5), `cutime` and `cstime`).
pub(crate) fn processor_time() -> Option<Duration> {
    const TICKS_PER_SECOND: u64 = 100;
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is the command's name in parentheses, and may hold anything.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = fields.get(13)?.parse::<u64>().ok()? + fields.get(14)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 1000 / TICKS_PER_SECOND))
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
        assert!(run(&["compile".into(), "--check".into()]).is_err());
        assert!(run(&["generate".into(), "--spec".into(), "gone.yaml".into()]).is_err());
    }
}
