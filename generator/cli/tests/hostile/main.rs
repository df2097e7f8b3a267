//! Documents that want to use up a machine: `sdkwright generate` makes a crate of each or refuses it with a message that
//! says where, writes nothing then, and never takes more memory than it may.
//!
//! The time is no test; `cargo xtask bench hostile` measures it for the same documents. Memory is only looked at where the
//! system tells it (on Unix).

use std::fs;
use std::path::PathBuf;
use std::process::Command;

#[path = "../../../../xtask/src/bench/hostile/cases.rs"]
mod cases;

use cases::{CASES, Case, Outcome};

/// How much memory a run may take at its peak, in bytes.
const MOST_MEMORY: u64 = 500_000_000;

/// How long the messages of a run may be together, in bytes.
const MOST_WORDS: usize = 100_000;

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("sdkwright-hostile-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// One after the other, since the system tells the largest peak of all programs that have ended, and not of each.
#[test]
fn hostile_documents_stay_within_memory_limit() {
    let folder = Folder::new();
    for case in CASES {
        run(case, &folder);
    }
}

fn run(case: &Case, folder: &Folder) {
    let what = case.title(case.tested);
    assert!(case.tested <= case.size, "{what}");
    fs::write(folder.0.join("hostile.yaml"), (case.text)(case.tested)).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
    command.args(["generate", "--spec", "hostile.yaml", "--out", "out"]).current_dir(&folder.0);
    let output = command.output().expect("a run");
    let words = String::from_utf8_lossy(&output.stderr);
    let start: String = words.chars().take(2_000).collect();
    assert!(output.stdout.len() + words.len() < MOST_WORDS, "{what}: {} bytes\n{start}", words.len());
    let out = folder.0.join("out");
    match case.outcome {
        Outcome::Made => {
            assert_eq!(output.status.code(), Some(0), "{what}: {start}");
            fs::remove_dir_all(&out).expect("a crate");
        }
        Outcome::Refused(code) => {
            assert_eq!(output.status.code(), Some(1), "{what}: {start}");
            assert!(start.starts_with(&format!("error[{code}]: ")), "{what}: {start}");
            assert!(words.lines().any(is_place), "{what}: {start}");
        }
    }
    let mut left = fs::read_dir(&folder.0).expect("the folder").map(|it| it.expect("an entry").file_name());
    assert!(left.all(|name| name == "hostile.yaml"), "{what}: something was left");
    if let Some(peak) = peak() {
        println!("{what}: {} MB at most so far", peak / 1_000_000);
        assert!(peak <= MOST_MEMORY, "{what}: {} MB at the peak", peak / 1_000_000);
    }
}

/// Whether a line tells a place, as ` --> hostile.yaml:2:7` does.
fn is_place(line: &str) -> bool {
    let place = line.trim_start().strip_prefix("--> hostile.yaml:").and_then(|it| it.split_once(':'));
    place.is_some_and(|(line, column)| line.parse::<u32>().is_ok() && column.parse::<u32>().is_ok())
}

/// The largest peak of all programs that have ended, in bytes.
#[cfg(unix)]
fn peak() -> Option<u64> {
    use nix::sys::resource::{UsageWho, getrusage};
    // Only Apple's systems tell bytes.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?.max_rss();
    u64::try_from(peak).ok().map(|peak| peak * unit)
}

#[cfg(not(unix))]
fn peak() -> Option<u64> {
    None
}
