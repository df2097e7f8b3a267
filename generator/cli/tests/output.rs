//! The files that `sdkwright generate` leaves on disk, even if it is interrupted: the old crate or the new one, never a
//! mix.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The files of a folder, by path. Empty if the folder does not exist.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// A temporary folder with two documents.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Self {
        let place =
            Self(std::env::temp_dir().join(format!("sdkwright-output-{}-{test}", std::process::id())));
        let _ = fs::remove_dir_all(&place.0);
        fs::create_dir_all(place.path("spec")).expect("a folder");
        place.write("one.yaml", &document("One"));
        place.write("two.yaml", &document("Two"));
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Returns the command that generates a crate from a document.
    fn command(&self, document: &str, out: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        command.args(["generate", "--name", "made", "--spec", document, "--out", out]).current_dir(&self.0);
        command
    }

    /// Generates a crate, and returns its files.
    fn made(&self, document: &str, out: &str) -> Files {
        let output = self.command(document, out).output().expect("a run");
        assert!(output.status.success(), "{}", words(&output));
        files(&self.path(out))
    }

    /// Asserts that the command fails with this status and a one-line message, and changes no file. Returns the
    /// message.
    fn fails(&self, mut command: Command, status: i32) -> String {
        let before = files(&self.0);
        let output = command.output().expect("a run");
        let words = words(&output);
        assert_eq!(output.status.code(), Some(status), "{words}");
        assert!(words.starts_with("error: ") && words.trim_end().lines().count() == 1, "{words}");
        assert!(files(&self.0) == before, "something was written");
        words
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn document(name: &str) -> String {
    let operation = format!(
        "{{get: {{tags: [{name}], operationId: get{name}, responses: {{'204': {{description: {name}.}}}}}}}}"
    );
    format!("openapi: 3.0.3\ninfo: {{title: {name}, version: v1}}\npaths:\n  /{name}: {operation}\n")
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(at) = waiting.pop() {
        for entry in fs::read_dir(&at).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_symlink() {
                found.insert(
                    path.clone(),
                    fs::read_link(&path).expect("a link").into_os_string().into_encoded_bytes(),
                );
            } else if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("a path in the folder").to_path_buf();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

fn started(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a run")
}

#[test]
fn killed_run_leaves_old_crate_or_new_one() {
    let place = Place::new("killed");
    let crates = [place.made("one.yaml", "one"), place.made("two.yaml", "two")];
    let begin = Instant::now();
    place.made("one.yaml", "out");
    let whole = begin.elapsed();
    let mut seen = [0, 0];
    let points = 40;
    for point in 0..points {
        let document = ["two.yaml", "one.yaml"][point % 2];
        let mut child = started(place.command(document, "out"));
        std::thread::sleep(whole * u32::try_from(point).expect("a small number") / (points as u32 * 3 / 4));
        child.kill().expect("a process");
        child.wait().expect("a process");
        let left = files(&place.path("out"));
        let which = crates.iter().position(|it| *it == left);
        seen[which.unwrap_or_else(|| panic!("a mix after {point} of {points}: {:?}", left.keys()))] += 1;
    }
    assert!(seen[0] > 0 && seen[1] > 0, "every run was killed too early, or too late: {seen:?}");
    assert!(place.made("two.yaml", "out") == crates[1]);
    assert!(!place.path(".out.codegen").exists(), "the next run clears away what was left");
}

/// A folder with other files cannot be swapped as a whole.
#[test]
fn killed_run_in_shared_folder_is_completed_by_next() {
    let place = Place::new("shared");
    let crates = [place.made("one.yaml", "one"), place.made("two.yaml", "two")];
    place.made("one.yaml", "out");
    let others = [".git/HEAD", "target/debug/x", "Cargo.lock"];
    others.iter().for_each(|name| place.write(&format!("out/{name}"), "mine"));
    let left = || {
        let mut left = files(&place.path("out"));
        for name in others {
            assert_eq!(left.remove(Path::new(name)).as_deref(), Some(b"mine".as_slice()), "{name}");
        }
        left
    };
    let of = |files: &Files, top: &str| -> Files {
        files
            .iter()
            .filter(|(path, _)| path.starts_with(top))
            .map(|(path, it)| (path.clone(), it.clone()))
            .collect()
    };
    let begin = Instant::now();
    place.made("two.yaml", "out");
    let whole = begin.elapsed();
    let points = 40;
    for point in 0..points {
        let document = ["one.yaml", "two.yaml"][point % 2];
        let mut child = started(place.command(document, "out"));
        std::thread::sleep(whole * u32::try_from(point).expect("a small number") / (points as u32 * 3 / 4));
        child.kill().expect("a process");
        child.wait().expect("a process");
        for top in ["src", "Cargo.toml", "README.md"] {
            let found = of(&left(), top);
            assert!(crates.iter().any(|it| of(it, top) == found), "a mix in {top} after {point} of {points}");
        }
        let (before, was_unfinished) = (left(), place.path(".out.codegen/install").exists());
        let checked = place.command(document, "out").arg("--check").output().expect("a run");
        assert!(matches!(checked.status.code(), Some(0 | 1)), "{}", words(&checked));
        assert!(left() == before, "`--check` writes nothing");
        assert!(
            !was_unfinished || words(&checked).contains("its last update was interrupted"),
            "{}",
            words(&checked)
        );
        place.made(document, "out");
        assert!(crates.contains(&left()), "not completed after {point} of {points}");
    }
    let mut expected = crates[0].clone();
    expected.extend(others.map(|name| (PathBuf::from(name), b"mine".to_vec())));
    assert!(place.made("one.yaml", "out") == expected);
    assert!(!place.path(".out.codegen").exists(), "the next run clears away what was left");
}

#[test]
fn killed_first_run_leaves_nothing_or_whole_crate() {
    let place = Place::new("first");
    let expected = place.made("one.yaml", "one");
    for point in 0..10 {
        let mut child = started(place.command("one.yaml", "deep/out"));
        std::thread::sleep(Duration::from_millis(point * 15));
        child.kill().expect("a process");
        child.wait().expect("a process");
        let left = files(&place.path("deep/out"));
        assert!(left.is_empty() || left == expected, "{:?}", left.keys());
    }
    assert!(place.made("one.yaml", "deep/out") == expected);
    assert_eq!(fs::read_dir(place.path("deep")).expect("a folder").count(), 1, "no litter");
}

#[test]
fn concurrent_runs_do_not_mix() {
    let place = Place::new("twice");
    let crates = [place.made("one.yaml", "one"), place.made("two.yaml", "two")];
    place.made("one.yaml", "out");
    for _ in 0..10 {
        let runs: Vec<Child> = (0..4)
            .map(|run| {
                let mut command = place.command(["one.yaml", "two.yaml"][run % 2], "out");
                command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a run")
            })
            .collect();
        let mut done = 0;
        for run in runs {
            let output = run.wait_with_output().expect("a run");
            let words = words(&output);
            let told =
                output.status.code() == Some(2) && words.contains("another `sdkwright generate` is writing");
            assert!(output.status.success() || told, "{words}");
            done += u32::from(output.status.success());
        }
        assert!(done > 0, "nobody did it");
        let left = files(&place.path("out"));
        assert!(crates.contains(&left), "a mix: {:?}", left.keys());
        assert!(!place.path(".out.codegen").exists());
    }
}

/// A script must not take a text for complete that a full disk cut off.
#[test]
#[cfg(target_os = "linux")]
fn unwritten_output_is_error() {
    let place = Place::new("full");
    for arguments in [&["inline", "one.yaml"][..], &["--help"], &["completions", "bash"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
        command.args(arguments).current_dir(&place.0).stdout(full);
        let words = place.fails(command, 2);
        assert_eq!(words, "error: cannot write to standard output: no space left on device\n");
    }
}

#[test]
fn foreign_folder_is_rejected() {
    let place = Place::new("others");
    place.write("mine/notes.txt", "mine");
    place.write("mine/src/lib.rs", "mine");
    place.write("file", "mine");
    symlink(place.path("mine"), place.path("link")).expect("a link");
    symlink(place.path("nowhere"), place.path("dangling")).expect("a link");
    for (out, says) in [
        ("mine", "contains files that this tool did not generate"),
        ("spec/..", "contains files that this tool did not generate"),
        ("file", "is not a folder"),
        ("link", "is a link"),
        ("link/", "is a link"),
        ("dangling", "is a link"),
        ("file/out", "cannot "),
        ("/", "cannot be the folder of a crate"),
    ] {
        let words = place.fails(place.command("one.yaml", out), 2);
        assert!(words.contains(says), "{out}: {words}");
    }
}

#[test]
fn files_of_the_maintainer_stay() {
    let place = Place::new("maintainer");
    place.write("api/sdk.yaml", "keep-files: [CHANGELOG.md, docs/]\n");
    place.write("api/one.yaml", &document("One"));
    place.made("api", "out");
    let kept = [
        "LICENSE-MIT",
        "CHANGELOG.md",
        "tests/calls.rs",
        "benches/b.rs",
        ".github/workflows/ci.yml",
        "docs/a.md",
    ];
    kept.iter().for_each(|name| place.write(&format!("out/{name}"), "mine"));
    assert!(place.command("api", "out").arg("--check").status().expect("a run").success());
    place.write("api/one.yaml", &document("Two"));
    let left = place.made("api", "out");
    for name in kept {
        assert_eq!(left.get(Path::new(name)).map(Vec::as_slice), Some(b"mine".as_slice()), "{name}");
    }
    assert!(left.keys().any(|path| path.starts_with("src/two")), "{:?}", left.keys());

    // An unlisted file is neither removed nor silently left in a crate.
    place.write("api/one.yaml", &document("One"));
    for (name, fix) in
        [("notes/a.md", "or list `notes` under `keep-files`"), ("src/mine.rs", "; move it elsewhere")]
    {
        place.write(&format!("out/{name}"), "mine");
        let words = place.fails(place.command("api", "out"), 2);
        assert!(words.contains(&format!("contains `{name}`")) && words.contains(fix), "{words}");
        fs::remove_file(place.path(&format!("out/{name}"))).expect("the file");
    }
    place.write("api/sdk.yaml", "keep-files: [src, a/b, ..]\n");
    let output = place.command("api", "out").output().expect("a run");
    let words = words(&output);
    assert_eq!(output.status.code(), Some(1), "{words}");
    for says in ["`src` is generated", "`a/b` is not at the top level", "`..` is not the name"] {
        assert!(words.contains(says), "{words}");
    }
}

#[test]
fn crate_may_lie_beside_its_documents() {
    let place = Place::new("inside");
    place.write("spec/one.yaml", &document("One"));
    let first = place.made("spec", "spec/sdk");
    assert!(place.made("spec", "spec/sdk") == first, "what was made is no document");
    assert_eq!(fs::read(place.path("spec/one.yaml")).expect("a file"), document("One").into_bytes());
}

#[test]
fn read_only_folder_is_one_line() {
    let place = Place::new("closed");
    place.made("one.yaml", "closed/out");
    fs::create_dir(place.path("empty")).expect("a folder");
    let close = |name: &str, mode| {
        fs::set_permissions(place.path(name), fs::Permissions::from_mode(mode)).expect("a mode")
    };
    for (folder, out) in [("closed", "closed/out"), ("empty", "empty/out")] {
        close(folder, 0o555);
        let mut command = place.command("two.yaml", out);
        // The superuser can write anywhere, so the command runs as another user.
        if fs::metadata(&place.0).expect("a folder").uid() == 0 {
            command.uid(65534);
        }
        let words = place.fails(command, 2);
        close(folder, 0o755);
        assert!(words.contains("permission denied"), "{words}");
    }
}

/// A limit on the file size acts like a full disk: some files are written, and one is not.
#[test]
fn full_disk_leaves_old_crate() {
    let place = Place::new("full");
    place.made("one.yaml", "out");
    let limited = |blocks: u32, out: &str| {
        let mut command = Command::new("sh");
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_sdkwright")]);
        command
            .args(["generate", "--name", "other", "--spec", "two.yaml", "--out", out])
            .current_dir(&place.0);
        command
    };
    for (blocks, out) in [(8, "out"), (8, "new"), (0, "out"), (0, "new")] {
        let words = place.fails(limited(blocks, out), 2);
        assert!(words.contains("cannot write"), "{words}");
        assert!(!place.path(&format!(".{out}.codegen")).exists(), "no litter");
    }
}
