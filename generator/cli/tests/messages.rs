//! The output of `sdkwright` as a shell or another program sees it: text, machine-readable formats, exit status.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Returns the fenced block with this language in the README section on diagnostics.
fn readme(language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let text = fs::read_to_string(path).expect("the README");
    let (_, section) = text.split_once("### Diagnostics\n").expect("the section");
    let (_, block) = section.split_once(&format!("```{language}\n")).expect("a block");
    block.split_once("```").expect("its end").0.to_owned()
}

/// A temporary folder.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sdkwright-messages-{}-{test}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn with(self, name: &str, text: &str) -> Self {
        fs::write(self.0.join(name), text).expect("a file");
        self
    }

    /// Runs the command in the folder.
    fn run(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
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

const PETS: &str = "openapi: 3.0.3\ninfo: {title: Pets, version: v1}\npaths:\n  /pets:\n    get: {responses: {'204': {description: Done.}}}\n";

#[test]
fn json_and_github_are_on_standard_output() {
    let folder = Folder::new("forms").with("pets.yaml", &readme("yaml"));
    let json = folder.run("generate --spec pets.yaml --out pets --message-format json");
    let lines = stdout(&json);
    assert!(lines.starts_with(r#"{"severity":"warning","code":"W0003","#), "{lines}");
    assert!(lines.contains(r#""file":"pets.yaml","line":14,"column":30,"length":27,"#), "{lines}");
    assert_eq!(stderr(&json), "error: the documents have errors; nothing was written\n");
    let github = folder.run("generate --spec pets.yaml --out pets --message-format=github");
    let lines = stdout(&github);
    assert!(lines.starts_with("::warning file=pets.yaml,line=6,endLine=6,col=7,endColumn=13,"), "{lines}");
    assert!(lines.contains("\n::error file=pets.yaml,line=14,endLine=14,col=30,endColumn=57,"), "{lines}");
    assert_eq!((json.status.code(), github.status.code()), (Some(1), Some(1)));
}

#[test]
fn json_is_alone_on_standard_output() {
    let folder = Folder::new("alone").with("pets.yaml", PETS);
    let output = folder.run("generate --spec pets.yaml --out pets --stats --message-format json");
    assert_eq!((stdout(&output).as_str(), output.status.code()), ("", Some(0)));
    assert!(stderr(&output).contains("1 operation\n"), "{}", stderr(&output));
    fs::remove_file(folder.0.join("pets/README.md")).expect("a file");
    let check = folder.run("generate --spec pets.yaml --out pets --check --message-format json");
    assert_eq!((stdout(&check).as_str(), check.status.code()), ("", Some(1)));
    assert!(stderr(&check).contains("missing: README.md\n"), "{}", stderr(&check));
    let dry = folder.run("generate --spec pets.yaml --out pets --dry-run");
    assert!(
        stdout(&dry).ends_with("pets/README.md\n1 file would be written, 0 removed\n"),
        "{}",
        stdout(&dry)
    );
    assert!(dry.status.success() && !folder.0.join("pets/README.md").exists());
}

#[test]
fn warnings_are_errors_if_denied() {
    let text = PETS.replace("get: {", "get: {sumary: Pets., ");
    let folder = Folder::new("deny").with("pets.yaml", &text);
    let denied = folder.run("generate --spec pets.yaml --out pets --deny warnings");
    assert_eq!(denied.status.code(), Some(1));
    assert!(stderr(&denied).contains("1 warning\nfor an explanation, run `sdkwright explain W0003`\nerror: there are warnings; nothing was written\n"), "{}", stderr(&denied));
    assert!(!folder.0.join("pets").exists());
    let told = folder.run("generate --spec pets.yaml --out pets");
    assert!(told.status.success() && stderr(&told).starts_with("warning[W0003]"), "{}", stderr(&told));
}

#[test]
fn notes_are_counted_and_never_denied() {
    let text = PETS.replace("get: {", "get: {audience: internal, ");
    let folder = Folder::new("notes").with("pets.yaml", &text);
    let counted = folder.run("generate --spec pets.yaml --out pets --deny warnings");
    let page = stderr(&counted);
    assert_eq!(counted.status.code(), Some(0), "{page}");
    assert!(page.starts_with("note[N0002]: unknown member: pets.yaml:"), "{page}");
    assert!(page.contains("\n1 note\nto print each note, add `--notes`"), "{page}");
    let all = folder.run("generate --spec pets.yaml --out pets --notes");
    assert!(stderr(&all).contains("`audience` is not a member of an operation"), "{}", stderr(&all));
    let json = folder.run("generate --spec pets.yaml --out pets --message-format json");
    assert!(stdout(&json).starts_with("{\"severity\":\"note\",\"code\":\"N0002\","), "{}", stdout(&json));
}

#[test]
fn lints_are_reported_on_request_and_errors_if_denied() {
    let folder = Folder::new("lints").with("pets.yaml", PETS);
    let plain = folder.run("generate --spec pets.yaml --out pets --dry-run");
    assert!(!stderr(&plain).contains("lint["), "{}", stderr(&plain));
    let asked = folder.run("generate --spec pets.yaml --out pets --lint --deny warnings");
    let page = stderr(&asked);
    assert!(asked.status.success() && page.contains("lint[L0605]: undocumented rate limit"), "{page}");
    let denied = folder.run("generate --spec pets.yaml --out others --deny lints");
    assert_eq!(denied.status.code(), Some(1));
    assert!(
        stderr(&denied).ends_with("error: there are lints; nothing was written\n"),
        "{}",
        stderr(&denied)
    );
    assert!(!folder.0.join("others").exists());
}

/// The reader of a pipe, such as `head`, may stop before the end of the output.
#[test]
fn closed_pipe_is_not_an_error() {
    for arguments in
        [&["explain"][..], &["explain", "E0104"], &["--help"], &["generate", "--spec", "gone", "--out", "a"]]
    {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        let command =
            command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a process");
        drop((child.stdout.take(), child.stderr.take()));
        let status = child.wait().expect("a status");
        assert!(matches!(status.code(), Some(0 | 2)), "{arguments:?}: {status}");
    }
}

#[test]
fn files_that_are_named_are_roots() {
    let shared = "openapi: 3.0.3\ninfo: {title: B, version: v1}\nservers: [{url: 'https://b.example'}]\npaths: {/b: {get: {responses: {'204': {$ref: '#/components/responses/Done'}}}}}\ncomponents: {responses: {Done: {description: Done.}}}\n";
    let root = "openapi: 3.0.3\ninfo: {title: A, version: v1}\nservers: [{url: 'https://a.example'}]\npaths: {/a: {get: {responses: {'204': {$ref: 'b.yaml#/components/responses/Done'}}}}}\n";
    let folder = Folder::new("roots").with("a.yaml", root).with("b.yaml", shared);
    for (spec, expected) in [("a.yaml", 1), (".", 1), ("b.yaml", 1), ("a.yaml b.yaml", 2)] {
        let output = folder.run(&format!("generate --spec {spec} --out sdk --dry-run --stats"));
        let word = if expected == 1 { "operation" } else { "operations" };
        assert!(stdout(&output).contains(&format!("\n{expected} {word}\n")), "{spec}: {}", stdout(&output));
        let left_out = stderr(&output).contains("warning[W0102]");
        assert_eq!(left_out, spec == ".", "{spec}: {}", stderr(&output));
    }
}

#[test]
fn warnings_about_the_configuration_are_reported() {
    let config = "package:\n  description: 'Pets\n  version: 1.0.0\n  name: of all owners'\n";
    let document = readme("yaml").replace("sumary", "summary").replace("Pett", "Pet");
    let folder = Folder::new("quote").with("pets.yaml", &document).with("sdk.yaml", config);
    let page = stderr(&folder.run("generate --spec pets.yaml --config sdk.yaml --out pets --dry-run"));
    assert!(page.contains("warning[W0004]: ") && page.contains("sdk.yaml:2:"), "{page}");
    assert!(page.contains("1 warning"), "{page}");
    let denied = "generate --spec pets.yaml --config sdk.yaml --out pets --deny warnings";
    assert_eq!(folder.run(denied).status.code(), Some(1));
}

#[test]
fn config_errors_do_not_hide_document_errors() {
    let folder = Folder::new("both").with("pets.yaml", &readme("yaml")).with("sdk.yaml", "host: {}\n");
    let output = folder.run("generate --spec pets.yaml --config sdk.yaml --out pets");
    let page = stderr(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        page.contains("error[E0104]")
            && page.contains("error[E0401]")
            && page.contains("\n2 errors, 1 warning\n"),
        "{page}"
    );
}

#[test]
fn command_that_cannot_run_has_status_2() {
    let folder = Folder::new("unable");
    for line in ["generate --spec gone.yaml --out pets", "generate --nonsense", "explain E9999", "nonsense"] {
        let output = folder.run(line);
        assert_eq!(output.status.code(), Some(2), "{line}: {}", stderr(&output));
        assert_eq!(stderr(&output).lines().count(), 1, "{line}: {}", stderr(&output));
    }
    assert!(folder.run("explain E0104").status.success());
}

#[test]
fn closed_pipe_is_no_error() {
    let folder = Folder::new("pipe");
    for line in ["explain E0001", "explain", "--help", "--version"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        command.args(line.split(' ')).current_dir(&folder.0).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a run");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("a run");
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{line}");
    }
}

#[test]
fn misspelled_command_gets_a_suggestion() {
    let output = Folder::new("misspelled").run("genrate");
    let expected = "error: unrecognized subcommand 'genrate'; did you mean `generate`?\n";
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(2), expected));
}
