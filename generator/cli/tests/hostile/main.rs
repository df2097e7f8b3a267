//! Documents that try to exhaust memory: `sdkwright generate` generates a crate or rejects the document with a
//! diagnostic, without writing anything, and stays within its memory limit.
//!
//! Time is not tested here; `cargo xtask bench hostile` measures it for the same documents. Memory is only checked on
//! systems that report it (Unix).

use std::fs;
use std::path::PathBuf;
use std::process::Command;

#[path = "../../../../xtask/src/bench/hostile/cases.rs"]
mod cases;
mod overlays;

use cases::{CASES, Case, Outcome};

/// The maximum peak memory of a run, in bytes.
const MOST_MEMORY: u64 = 500_000_000;

/// The maximum length of the messages of a run, in bytes.
const MOST_WORDS: usize = 100_000;

/// A temporary folder.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sdkwright-hostile-{}-{test}", std::process::id()));
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

/// Two documents run at a time. The system only reports the largest peak of all child processes, so a failure can be due to
/// any document before.
#[test]
fn hostile_documents_stay_within_memory_limit() {
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || {
                let folder = Folder::new(&format!("documents-{half}"));
                CASES.iter().skip(half).step_by(2).for_each(|case| run(case, &folder));
            });
        }
    });
}

/// A small overlay must not make a document large, or take long.
#[test]
fn hostile_overlays_stay_within_memory_limit() {
    let folder = Folder::new("overlays");
    for case in overlays::CASES {
        fs::write(folder.0.join("hostile.yaml"), (case.document)()).expect("a file");
        fs::write(folder.0.join("fixes.yaml"), case.overlay()).expect("a file");
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        command.args(["overlay", "hostile.yaml", "--overlay", "fixes.yaml", "--show"]).current_dir(&folder.0);
        let output = command.output().expect("a run");
        let words = String::from_utf8_lossy(&output.stderr);
        let start: String = words.chars().take(2_000).collect();
        assert!(words.len() < MOST_WORDS, "{}: {} bytes\n{start}", case.name, words.len());
        let expected = case.code.map_or(String::new(), |code| format!("error[{code}]: "));
        assert!(words.contains(&expected), "{}: {start}", case.name);
        assert_eq!(output.status.code(), Some(i32::from(case.code.is_some())), "{}: {start}", case.name);
        if let Some(peak) = peak() {
            println!("{}: {} MB at most so far", case.name, peak / 1_000_000);
            assert!(peak <= MOST_MEMORY, "{}: {} MB at the peak", case.name, peak / 1_000_000);
        }
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

/// Returns `true` if a line contains a location, such as ` --> hostile.yaml:2:7`.
fn is_place(line: &str) -> bool {
    let place = line.trim_start().strip_prefix("--> hostile.yaml:").and_then(|it| it.split_once(':'));
    place.is_some_and(|(line, column)| line.parse::<u32>().is_ok() && column.parse::<u32>().is_ok())
}

/// Returns the largest peak memory of all child processes, in bytes.
#[cfg(unix)]
fn peak() -> Option<u64> {
    use nix::sys::resource::{UsageWho, getrusage};
    // Only Apple's systems report bytes.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?.max_rss();
    u64::try_from(peak).ok().map(|peak| peak * unit)
}

#[cfg(not(unix))]
fn peak() -> Option<u64> {
    None
}
