//! The commands of the tool in `cargo xtask`: the output that the README shows, hints, exit status.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Returns the fenced block with this language in the README section on diagnostics.
fn readme(language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let text = fs::read_to_string(path).expect("the README");
    let (_, section) = text.split_once("### Diagnostics\n").expect("the section");
    let (_, block) = section.split_once(&format!("```{language}\n")).expect("a block");
    block.split_once("```").expect("its end").0.to_owned()
}

/// A temporary folder.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("xtask-messages-{}-{test}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// Runs the command in the folder.
    fn xtask(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(line.split(' ')).current_dir(&self.0).output().expect("a run")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The README shows the run of `sdkwright`, which differs only in the command of the hint.
#[test]
fn readme_shows_the_messages_of_codegen() {
    let folder = Folder::new("readme");
    fs::write(folder.0.join("pets.yaml"), readme("yaml")).expect("a file");
    let output = folder.xtask("codegen --spec pets.yaml --out pets");
    assert_eq!(stderr(&output).replace("cargo xtask explain", "sdkwright explain"), readme("text"));
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    assert!(!folder.0.join("pets").exists(), "nothing is written");
}

#[test]
fn command_that_cannot_run_has_status_2() {
    let folder = Folder::new("unable");
    for line in ["codegen --spec gone.yaml --out pets", "codegen --nonsense", "explain E9999", "nonsense"] {
        let output = folder.xtask(line);
        assert_eq!(output.status.code(), Some(2), "{line}: {}", stderr(&output));
        assert_eq!(stderr(&output).lines().count(), 1, "{line}: {}", stderr(&output));
    }
    assert!(folder.xtask("explain E0104").status.success());
}

#[test]
fn hints_name_the_commands_of_xtask() {
    let folder = Folder::new("hints");
    let hint = |line: &str| stderr(&folder.xtask(line)).trim_end().to_owned();
    assert!(hint("codegen --nonsense").ends_with("; see `cargo xtask codegen --help`"));
    assert!(hint("inline").ends_with("; see `cargo xtask inline --help`"));
    assert!(hint("explain nonsense").ends_with("; run `cargo xtask explain` for a list"));
    assert!(hint("nonsense").ends_with("; see `cargo xtask --help`"));
}

/// The reader of a pipe, such as `head`, may stop before the end of the output.
#[test]
fn closed_pipe_is_not_an_error() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for arguments in [&["explain"][..], &["--help"], &["tidy", "--layers"], &["codegen", "--nonsense"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(&root);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a process");
        drop((child.stdout.take(), child.stderr.take()));
        let status = child.wait().expect("a status");
        assert!(matches!(status.code(), Some(0 | 2)), "{arguments:?}: {status}");
    }
}
