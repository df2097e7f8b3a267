//! A maintainer's commands from a document to a tested crate: `init`, `new`, `pin`, `generate --watch`, `completions`.

#[path = "../src/scratch.rs"]
mod scratch;

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use scratch::Scratch;

/// A temporary folder with a document.
struct Folder(Scratch);

impl Folder {
    fn new() -> Self {
        let folder = Self(Scratch::new());
        folder.0.write("pets.yaml", PETS);
        folder
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        command.args(line.split(' ')).current_dir(self.0.path("")).stdin(Stdio::null());
        command
    }

    /// Runs a command that succeeds, and returns its standard output.
    fn run(&self, line: &str) -> String {
        let output = self.command(line).output().expect("a run");
        assert!(output.status.success(), "{line}: {}", stderr(&output));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Runs a command that fails with this status, and returns its messages.
    fn fails(&self, line: &str, status: i32) -> String {
        let output = self.command(line).output().expect("a run");
        assert_eq!(output.status.code(), Some(status), "{line}: {}", stderr(&output));
        stderr(&output)
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const PETS: &str = "\
openapi: 3.0.3
info: { title: Pet Shop API, version: '1' }
servers: [{ url: 'http://pets.example' }] # A mock needs no encryption.
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              schema:
                type: object
                required: [pets]
                properties:
                  pets: { type: array, items: { type: string } }
                  next_cursor: { type: string }
";

#[test]
fn first_configuration_is_not_overwritten() {
    let folder = Folder::new();
    let printed = folder.run("init pets.yaml");
    assert!(printed.contains("\n  tokens: { token: cursor, next: next_cursor }\n"), "{printed}");
    folder.0.write("sdk.yaml", "# Mine.\n");
    let message = folder.fails("init pets.yaml --out sdk.yaml", 2);
    assert!(message.contains("`sdk.yaml` exists") && message.contains("--force"), "{message}");
    assert_eq!(folder.0.read("sdk.yaml"), "# Mine.\n");
    folder.run("init pets.yaml --out sdk.yaml --force");
    assert_eq!(folder.0.read("sdk.yaml"), printed);
    folder.0.write("pets.yaml", "openapi: 3.0.3\ninfo: {}\n");
    assert!(folder.fails("init pets.yaml --out other.yaml", 1).contains("pets.yaml:"));
    assert!(!folder.0.path("other.yaml").exists() && !folder.0.path("other.yaml.new").exists());
}

/// `cargo test` uses the target folder and the locked versions of this repository, so nothing is downloaded.
#[test]
fn new_repository_passes_its_tests_and_is_up_to_date() {
    let folder = Folder::new();
    fs::create_dir(folder.0.path("shop")).expect("an empty folder");
    folder.run("new pets.yaml shop");
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::copy(package.join("../../Cargo.lock"), folder.0.path("shop/Cargo.lock")).expect("the lock file");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    let cargo = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--target-dir"])
        .arg(target)
        .current_dir(folder.0.path("shop"))
        .output()
        .expect("cargo runs");
    let tested = String::from_utf8_lossy(&cargo.stdout);
    assert!(cargo.status.success(), "{tested}{}", stderr(&cargo));
    assert!(tested.contains("test first_call_succeeds ... ok"), "{tested}");
    assert!(folder.0.read("shop/examples/first_call.rs").contains("client.pets().list().await"));
    let manifest = folder.0.read("shop/sdk/Cargo.toml");
    assert!(!manifest.contains("license") && !manifest.contains("[workspace]"), "{manifest}");

    // The command in the README does not change the maintainer's files.
    let files = ["README.md", "CHANGELOG.md", ".github/workflows/ci.yml", "examples/first_call.rs"];
    for file in files {
        folder.0.write(&format!("shop/{file}"), "mine");
    }
    let readme_command = "generate --spec shop/spec --out shop/sdk";
    folder.run(&format!("{readme_command} --check"));
    folder.0.write("shop/spec/pets.yaml", &PETS.replace("next_cursor", "next_token"));
    folder.run(readme_command);
    assert!(files.iter().all(|file| folder.0.read(&format!("shop/{file}")) == "mine"));
}

/// The current folder of a shell stays in place.
#[test]
fn new_repository_fills_an_empty_folder() {
    let folder = Folder::new();
    fs::create_dir(folder.0.path("empty")).expect("a folder");
    let opened = fs::File::open(folder.0.path("empty")).expect("the folder");
    let mut command = folder.command("new ../pets.yaml .");
    let output = command.current_dir(folder.0.path("empty")).output().expect("a run");
    assert!(output.status.success(), "{}", stderr(&output));
    let modified = |metadata: fs::Metadata| metadata.modified().expect("a time");
    let (before, after) = (opened.metadata(), fs::metadata(folder.0.path("empty")));
    assert_eq!(
        modified(before.expect("the folder")),
        modified(after.expect("the folder")),
        "the folder is the same"
    );
    let entries = fs::read_dir(folder.0.path("empty")).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let expected =
        [".github", ".gitignore", "CHANGELOG.md", "Cargo.toml", "README.md", "examples", "sdk", "spec"];
    assert_eq!(names, expected);
    let output =
        folder.command("new ../pets.yaml .").current_dir(folder.0.path("empty")).output().expect("a run");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("is not empty"), "{}", stderr(&output));
}

#[test]
fn new_repository_is_complete_or_absent() {
    let folder = Folder::new();
    folder.0.write("used/file", "mine");
    assert!(folder.fails("new pets.yaml used", 2).contains("`used` is not empty"));
    folder.0.write("broken.yaml", "openapi: 3.0.3\ninfo: {}\n");
    folder.fails("new broken.yaml repository", 1);
    folder.fails("new pets.yaml pets.yaml", 2);
    let entries =
        fs::read_dir(folder.0.path("")).expect("a folder").map(|it| it.expect("an entry").file_name());
    let mut entries: Vec<_> = entries.collect();
    entries.sort();
    assert_eq!(entries, ["broken.yaml", "pets.yaml", "used"]);
}

#[test]
fn changed_document_fails_check_until_it_is_pinned_again() {
    let folder = Folder::new();
    folder.0.write("spec/pets.yaml", PETS);
    folder.0.write("spec/sdk.yaml", "# Mine.\npackage: { name: shop } # The name.\n");
    let pin = "pin spec/pets.yaml --source https://pets.example/openapi.yaml?v=1";
    folder.run(pin);
    let config = folder.0.read("spec/sdk.yaml");
    assert!(config.starts_with("# Mine.\npackage: { name: shop } # The name.\n"), "{config}");
    let generate = "generate --spec spec --out shop";
    folder.run(generate);
    folder.run(&format!("{generate} --check"));

    folder.0.write("spec/pets.yaml", &PETS.replace("Pet Shop API", "Pets"));
    let message = folder.fails(&format!("{generate} --check"), 1);
    let again = "`sdkwright pin spec/pets.yaml --source 'https://pets.example/openapi.yaml?v=1'`";
    assert!(message.contains(again), "{message}");
    let digests = message.split(|it: char| !it.is_ascii_hexdigit()).filter(|word| word.len() == 64);
    assert_eq!(digests.count(), 2, "{message}");
    let output = folder.command(generate).output().expect("a run");
    assert!(
        output.status.success()
            && stderr(&output).contains("warning: `spec/pets.yaml` has the SHA-256 digest")
    );
    folder.run(pin);
    folder.run(&format!("{generate} --check"));
    assert_eq!(folder.0.read("spec/sdk.yaml").lines().count(), config.lines().count());
    fs::remove_file(folder.0.path("spec/pets.yaml")).expect("a file");
    folder.0.write("spec/other.yaml", PETS);
    assert!(folder.fails(&format!("{generate} --check"), 1).contains("`spec/pets.yaml` cannot be read"));
}

#[test]
fn source_that_is_no_url_is_rejected() {
    let folder = Folder::new();
    assert!(folder.fails("pin pets.yaml --source pets.example", 2).contains("is not an HTTP URL"));
    folder.0.write("sdk.yaml", "{ package: { name: shop } }\n");
    let message = folder.fails("pin pets.yaml --source https://pets.example", 2);
    assert!(message.contains("sources:\n  'pets.yaml': { url: 'https://pets.example'"), "{message}");
    assert_eq!(folder.0.read("sdk.yaml"), "{ package: { name: shop } }\n");
}

/// A process that is killed on drop.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits until a condition holds.
fn wait_until(what: &str, condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn watched_document_is_generated_after_a_change() {
    let folder = Folder::new();
    let log = fs::File::create(folder.0.path("log")).expect("a file");
    let mut command = folder.command("generate --spec pets.yaml --out shop --watch");
    let running = Running(command.stdout(Stdio::null()).stderr(log).spawn().expect("a run"));
    let crate_has =
        |text: &str| fs::read_to_string(folder.0.path("shop/src/lib.rs")).is_ok_and(|it| it.contains(text));
    let waits = |times: usize| folder.0.read("log").matches("watching for changes").count() == times;
    wait_until("the first run", || waits(1) && crate_has("mod pets;"));
    folder.0.write("pets.yaml", "openapi: [");
    wait_until("the run with an error", || waits(2));
    assert!(folder.0.read("log").contains("error") && crate_has("mod pets;"));
    folder.0.write("pets.yaml", &PETS.replace("tags: [Pets]", "tags: [Animals]"));
    wait_until("the run after the correction", || waits(3) && crate_has("mod animals;"));
    drop(running);
}

#[test]
fn completions_know_each_command() {
    let folder = Folder::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = folder.run(&format!("completions {shell}"));
        for word in ["completions", "generate", "init", "new", "pin", "message-format"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    assert!(folder.fails("completions bahs", 2).contains("did you mean `bash`?"));
}

#[test]
fn logs_contain_no_progress() {
    let folder = Folder::new();
    let output = folder.command("generate --spec pets.yaml --out shop").output().expect("a run");
    assert!(output.status.success() && stderr(&output).is_empty(), "{}", stderr(&output));
}
