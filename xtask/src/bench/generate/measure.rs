//! The execution of a program, with its time and memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use sdkwright::Error;

use crate::bench::processor_time::processor_time;

/// GNU time, which reports the peak memory of a program.
const TIME: &str = "/usr/bin/time";

/// The cost of one run, or of several in sequence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    pub(crate) wall: Duration,
    /// The processor time of all threads and child processes, if the system reports it.
    pub(crate) processor: Option<Duration>,
    /// The peak memory in bytes, if GNU time is installed.
    pub(crate) memory: Option<u64>,
}

impl Cost {
    /// Returns the ratios of the wall times and of the processor times.
    pub(super) fn times(self, other: Self) -> (f64, Option<f64>) {
        let ratio = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64().max(1e-9);
        (
            ratio(self.wall, other.wall),
            self.processor.zip(other.processor).map(|(one, other)| ratio(one, other)),
        )
    }
}

/// The result of a program.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    /// The output on standard error, followed by standard output.
    pub(super) text: String,
    /// The peak memory in bytes.
    pub(crate) memory: Option<u64>,
}

impl Ended {
    /// Returns the first line with an error, or else the first line.
    pub(crate) fn reason(&self) -> String {
        let lines = || self.text.lines().map(str::trim).filter(|line| !line.is_empty());
        let told = |line: &&str| {
            let line = line.to_lowercase();
            ["error", "panicked", "exception", "unsupported", "not yet implemented"]
                .iter()
                .any(|it| line.contains(it))
        };
        let reason = lines().find(told).or_else(|| lines().next()).unwrap_or("no message");
        reason.chars().take(120).filter(|it| !it.is_control()).collect()
    }
}

/// Runs a program to its end. `scratch` is a folder for the measurement.
pub(crate) fn run(command: &Command, scratch: &Path) -> Result<Ended, Error> {
    let memory = scratch.join("memory");
    let with_time = Path::new(TIME).is_file();
    let program = Path::new(command.get_program());
    let mut all = if with_time {
        let mut all = Command::new(TIME);
        all.args(["--quiet", "--format", "%M", "--output"]).arg(&memory).arg(program);
        all
    } else {
        Command::new(program)
    };
    all.args(command.get_args());
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            all.env(name, value);
        }
    }
    if let Some(folder) = command.get_current_dir() {
        all.current_dir(folder);
    }
    let output = all.stdin(Stdio::null()).output().map_err(Error::io("run", program))?;
    let text = [output.stderr, output.stdout].map(|it| String::from_utf8_lossy(&it).into_owned()).concat();
    let memory = with_time.then(|| peak(&memory)).flatten();
    Ok(Ended { status: output.status, text, memory })
}

/// Measures several runs together.
pub(super) fn cost<T>(runs: impl FnOnce() -> Result<(T, Option<u64>), Error>) -> Result<(T, Cost), Error> {
    let (before, started) = (processor_time(), Instant::now());
    let (value, memory) = runs()?;
    let wall = started.elapsed();
    let processor = before.zip(processor_time()).map(|(before, after)| after.saturating_sub(before));
    Ok((value, Cost { wall, processor, memory }))
}

/// Parses the output of GNU time: kibibytes, on the last line.
fn peak(path: &PathBuf) -> Option<u64> {
    let text = fs::read_to_string(path).ok()?;
    text.lines().last()?.trim().parse::<u64>().ok().map(|it| it * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn a_run_gives_its_status_and_the_reason_of_a_failure() {
        let scratch = Scratch::new();
        let mut command = Command::new("sh");
        command.args(["-c", "echo first; echo 'Error: no such thing' >&2; exit 3"]);
        let ended = run(&command, &scratch.path("")).unwrap();
        assert_eq!((ended.status.code(), ended.reason().as_str()), (Some(3), "Error: no such thing"));
        assert!(ended.memory.is_none_or(|it| it > 100_000), "{:?}", ended.memory);
        assert!(
            run(&Command::new("no-such-program"), &scratch.path("")).is_err() || Path::new(TIME).is_file()
        );
    }

    #[test]
    fn ratios_are_of_the_same_kind_of_time() {
        let cost = |wall, processor| Cost {
            wall: Duration::from_millis(wall),
            processor: Some(Duration::from_millis(processor)),
            memory: None,
        };
        assert_eq!(cost(600, 200).times(cost(300, 50)), (2.0, Some(4.0)));
    }
}
