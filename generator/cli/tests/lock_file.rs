//! The lock file on the command line: where it is found, written, compared and kept.

#[path = "../src/scratch.rs"]
mod scratch;

use std::fs;
use std::process::Command;

use scratch::Scratch;

/// Returns a document whose only type has these properties.
fn document(properties: &str) -> String {
    let schema = format!("{{title: Pet, type: object, required: [a, b], properties: {{{properties}}}}}");
    let body = format!("{{required: true, content: {{application/json: {{schema: {schema}}}}}}}");
    let responses = "{'204': {description: Done.}}";
    format!(
        "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n  \
         /pets: {{post: {{operationId: createPet, tags: [Pets], requestBody: {body}, responses: {responses}}}}}\n"
    )
}

const ONE_ORDER: &str = "a: {type: string}, b: {type: string}";
const OTHER_ORDER: &str = "b: {type: string}, a: {type: string}";

/// Runs a command in a folder. Returns its status and both outputs.
fn run(folder: &Scratch, line: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
    let output = command.args(line.split(' ')).current_dir(folder.path("")).output().expect("a run");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// Returns the arguments of the constructor of the only type.
fn signature(folder: &Scratch) -> String {
    let text = folder.read("made/src/pets/operations.rs");
    let (_, rest) = text.split_once("pub fn new(").expect("a constructor");
    rest.split_once(')').expect("its arguments").0.to_owned()
}

#[test]
fn lock_is_created_used_and_checked() {
    let folder = Scratch::new();
    folder.write("api/sdk.yaml", "package: {name: made, version: 1.0.0}\n");
    folder.write("api/pets.yaml", &document(ONE_ORDER));
    let (status, out, err) = run(&folder, "generate --spec api --out made --lock api/sdk.lock");
    assert_eq!(status, Some(0), "{err}");
    assert!(out.contains("sdk.lock: written"), "{out}");
    let before = signature(&folder);

    // The lock next to the configuration is used without the option.
    folder.write("api/pets.yaml", &document(OTHER_ORDER));
    let (_, out, err) = run(&folder, "generate --spec api --out made");
    assert!(out.contains("sdk.lock: up to date"), "{out}{err}");
    assert_eq!(signature(&folder), before);
    assert_eq!(run(&folder, "check --spec api --out made").0, Some(0));

    folder.write("api/pets.yaml", &document(&format!("{ONE_ORDER}, c: {{type: string}}")));
    assert_eq!(run(&folder, "generate --spec api --out made --check").0, Some(1));
    assert_eq!(run(&folder, "generate --spec api --out made").0, Some(0));
    fs::remove_file(folder.path("api/sdk.lock")).expect("the lock");
    let (_, _, err) = run(&folder, "generate --spec api --out made --lock api/sdk.lock --check");
    assert!(err.contains("sdk.lock is not up to date"), "{err}");

    folder.write("api/sdk.lock", "version: 7\n");
    let (status, _, err) = run(&folder, "generate --spec api --out made");
    assert_eq!(status, Some(1));
    assert!(err.contains("lock version `7` is not supported"), "{err}");
}

#[test]
fn lock_in_folder_of_crate_is_kept() {
    let folder = Scratch::new();
    folder.write("pets.yaml", &document(ONE_ORDER));
    let line = "generate --spec pets.yaml --out made";
    assert_eq!(run(&folder, &format!("{line} --lock made/sdk.lock")).0, Some(0));
    assert_eq!(run(&folder, line).0, Some(0));
    assert!(folder.path("made/sdk.lock").is_file());
}

#[test]
fn lock_without_configuration_is_used_or_named() {
    let folder = Scratch::new();
    folder.write("api/pets.yaml", &document(ONE_ORDER));
    assert_eq!(run(&folder, "generate --spec api --out made --lock api/sdk.lock").0, Some(0));
    let before = signature(&folder);
    folder.write("api/pets.yaml", &document(OTHER_ORDER));
    let (_, out, err) = run(&folder, "generate --spec api --out made");
    assert!(out.contains("api/sdk.lock: up to date"), "{out}{err}");
    assert_eq!(signature(&folder), before);
    // It may be that of another crate.
    let (_, _, err) = run(&folder, "generate --spec api/pets.yaml --out other");
    assert!(err.contains("`api/sdk.lock` is not used; pass `--lock api/sdk.lock`"), "{err}");
}

#[test]
fn lock_of_a_newer_tool_is_reported() {
    let folder = Scratch::new();
    folder.write("pets.yaml", &document(ONE_ORDER));
    let line = "generate --spec pets.yaml --out made --lock sdk.lock";
    assert_eq!(run(&folder, line).2, "");
    let own = env!("CARGO_PKG_VERSION");
    let newer = folder.read("sdk.lock").replace(&format!("tool: \"{own}\""), "tool: \"9.9.9\"");
    folder.write("sdk.lock", &newer);
    let warning = format!(
        "warning: sdk.lock was written by version 9.9.9 of the tool, and this is version {own}; update the tool\n"
    );
    assert!(run(&folder, &format!("{line} --check")).2.starts_with(&warning));
    assert_eq!(run(&folder, line).2, warning);
    assert_eq!(run(&folder, line).2, "");
}
