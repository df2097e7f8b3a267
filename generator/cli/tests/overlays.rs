//! Overlays on the command line: `generate --overlay`, `overlays` in `sdk.yaml`, and `sdkwright overlay`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A temporary folder.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sdkwright-overlays-{}-{test}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("spec")).expect("a folder");
        Self(path).with("spec/pets.yaml", PETS).with("spec/fixes.yaml", FIXES)
    }

    fn with(self, name: &str, text: &str) -> Self {
        fs::write(self.0.join(name), text).expect("a file");
        self
    }

    /// Runs the command in the folder. Returns its status and both outputs.
    fn run(&self, line: &str) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        let output = command.args(line.split(' ')).current_dir(&self.0).output().expect("a run");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: v1}
paths:
  /pets:
    get: {operationId: get_pets_pets_get, tags: [Pets], responses: {'204': {description: Done.}}}
    put: {operationId: putPets, tags: [Pets], responses: {'204': {description: Done.}}}
";

const FIXES: &str = "\
overlay: 1.1.0
info: {title: Fixes, version: v1}
extends: pets.yaml
actions:
  - target: $.paths['/pets'].get
    update:
      operationId: listPets
      sumary: Lists pets.
  - target: $.paths.*.put
    remove: true
";

#[test]
fn overlay_is_applied_by_option_or_configuration() {
    let folder = Folder::new("applied");
    let (status, _, messages) =
        folder.run("generate --spec spec/pets.yaml --out out --overlay spec/fixes.yaml");
    assert_eq!(status, Some(0), "{messages}");
    assert!(messages.contains("--> spec/fixes.yaml:8:7\n"), "{messages}");
    let by_option = folder.read("out/src/pets/operations.rs");
    assert!(by_option.contains("pub fn list(") && !by_option.contains("PUT"), "{by_option}");

    // The overlay is in the folder of the documents, and is not one of them.
    let folder = folder.with("spec/sdk.yaml", "overlays: [fixes.yaml]\n");
    let (status, summary, messages) = folder.run("generate --spec spec --out other");
    assert_eq!(status, Some(0), "{messages}");
    assert!(summary.contains("from 1 document"), "{summary}");
    assert_eq!(folder.read("other/src/pets/operations.rs"), by_option);
}

#[test]
fn overlay_in_folder_has_to_be_listed() {
    let folder = Folder::new("unlisted");
    let (status, _, messages) = folder.run("generate --spec spec --out out");
    assert_eq!(status, Some(1), "{messages}");
    assert!(messages.contains("the file is an overlay"), "{messages}");
    let (status, _, messages) = folder.run("generate --spec spec --out out --overlay spec/fixes.yaml");
    assert_eq!(status, Some(0), "{messages}");
    let folder = folder.with("spec/sdk.yaml", "overlays: [fixed.yaml]\n");
    let (status, _, messages) = folder.run("generate --spec spec/pets.yaml --config spec/sdk.yaml --out out");
    assert_eq!(status, Some(1), "{messages}");
    assert!(
        messages.contains("error[E0403]: missing file") && messages.contains("sdk.yaml:1:12"),
        "{messages}"
    );
}

#[test]
fn stale_crate_names_command_with_overlay() {
    let folder = Folder::new("stale");
    let line = "generate --check --spec spec/pets.yaml --out out --overlay spec/fixes.yaml";
    let (status, _, messages) = folder.run(line);
    assert_eq!(status, Some(1));
    let command = "run `sdkwright generate --spec spec/pets.yaml --out out --overlay spec/fixes.yaml`";
    assert!(messages.contains(command), "{messages}");
}

#[test]
fn changes_are_shown_with_both_places() {
    let folder = Folder::new("shown");
    let (status, shown, messages) = folder.run("overlay spec/pets.yaml --overlay spec/fixes.yaml --show");
    assert_eq!((status, messages.as_str()), (Some(0), ""));
    let expected = "\
replaced spec/pets.yaml#/paths/~1pets/get/operationId: spec/pets.yaml:5:24, by spec/fixes.yaml:7:20
added spec/pets.yaml#/paths/~1pets/get/sumary: spec/pets.yaml:5:5, by spec/fixes.yaml:8:15
removed spec/pets.yaml#/paths/~1pets/put: spec/pets.yaml:6:5, by spec/fixes.yaml:10:13
3 changes in 1 document: 1 added, 1 replaced, 1 removed
";
    assert_eq!(shown, expected);
    let line = "overlay spec/pets.yaml --overlay spec/fixes.yaml --show --message-format json";
    let (_, json, _) = folder.run(line);
    let removed = r#"{"document":"spec/pets.yaml","kind":"removed","overlay":{"column":13,"file":"spec/fixes.yaml","line":10,"pointer":"/actions/1/remove"},"place":{"column":5,"file":"spec/pets.yaml","line":6,"pointer":"/paths/~1pets/put"},"pointer":"/paths/~1pets/put"}"#;
    assert_eq!((json.lines().count(), json.lines().last()), (3, Some(removed)), "{json}");
}

#[test]
fn changed_document_is_printed() {
    let folder =
        Folder::new("printed").with("spec/cats.json", "{\"openapi\": \"3.0.3\",\n  \"paths\": {}}\n");
    let (status, document, messages) = folder.run("overlay spec pets.yaml --overlay spec/fixes.yaml");
    assert_eq!(status, Some(0), "{messages}");
    assert!(document.contains("operationId: listPets\n") && !document.contains("put:"), "{document}");
    // The printed document is that from which the crate is generated.
    fs::create_dir_all(folder.0.join("changed")).expect("a folder");
    let folder = folder.with("changed/pets.yaml", &document);
    folder.run("generate --spec changed/pets.yaml --out direct");
    folder.run("generate --spec spec/pets.yaml --out overlaid --overlay spec/fixes.yaml");
    let operations = "src/pets/operations.rs";
    assert_eq!(folder.read(&format!("direct/{operations}")), folder.read(&format!("overlaid/{operations}")));

    let (_, untouched, _) = folder.run("overlay spec cats.json --overlay spec/fixes.yaml");
    assert_eq!(untouched, folder.read("spec/cats.json"));
    let (status, _, error) = folder.run("overlay spec --overlay spec/fixes.yaml");
    assert_eq!((status, error.contains("`NAME` has to select one of")), (Some(2), true), "{error}");
    let (status, _, error) = folder.run("overlay spec/pets.yaml");
    let expected = "error: there is no overlay: `--overlay` is missing; see `sdkwright overlay --help`\n";
    assert_eq!((status, error.as_str()), (Some(2), expected));
}

#[test]
fn faults_of_overlay_are_errors() {
    let folder = Folder::new("faults").with("spec/bad.yaml", &FIXES.replace("['/pets']", "./pets"));
    let (status, shown, messages) = folder.run("overlay spec/pets.yaml --overlay spec/bad.yaml --show");
    assert_eq!((status, shown.as_str()), (Some(1), ""));
    assert!(messages.starts_with("error[E0502]: invalid JSONPath\n"), "{messages}");
    assert!(messages.contains("unexpected `/` at character 9\n"), "{messages}");
    assert!(messages.contains("--> spec/bad.yaml:5:13\n"), "{messages}");
}

#[cfg(unix)]
#[test]
fn document_is_read_from_standard_input() {
    let folder = Folder::new("input").with("spec/sdk.yaml", "package: {name: fish}\n");
    let script = "\"$0\" generate --spec - --out out < spec/pets.yaml";
    let mut command = Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_sdkwright")]).current_dir(&folder.0);
    let output = command.output().expect("a run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(folder.read("out/src/pets/operations.rs").contains("GetPetsPetsGet"));
    let (status, _, messages) = folder.run("generate --spec spec/pets.yaml --out other");
    assert_eq!(status, Some(0));
    assert!(
        messages.contains("`spec/sdk.yaml` is not used; pass `--config spec/sdk.yaml` to use it\n"),
        "{messages}"
    );
}
