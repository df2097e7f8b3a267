//! `sdkwright diff`: changes of types that follow from other types.

#[expect(dead_code, reason = "the tests read only the output of the program")]
#[path = "../src/scratch.rs"]
mod scratch;

use std::process::Command;

use scratch::Scratch;

const THINGS: &str = "\
openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: 'https://things.example'}]
paths:
  /widgets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      responses: &widget
        '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
    put:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
      responses: *widget
  /files:
    post: &upload
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}
      responses: &done {'204': {description: Done.}}
  /folders: {post: *upload}
  /links: {post: *upload}
  /payments:
    post:
      requestBody: {content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Card'}, {type: string}]}}}}
      responses: *done
components:
  schemas:
    Widget: {type: object, properties: {name: {type: string}}}
    File:
      type: object
      required: [a, b, c, d, e, f, g, h]
      properties: &fields
        {a: &text {type: string}, b: *text, c: *text, d: *text, e: *text, f: *text, g: *text, h: *text}
    Card: {type: object, properties: *fields}
";

/// Returns the output of `diff` for the document and the same document with a text replaced, and its messages.
fn diff(old: &str, new: &str, paths: [&str; 2]) -> (String, String) {
    assert!(THINGS.contains(old), "{old}");
    let folder = Scratch::new();
    for (side, document) in [("old", THINGS), ("new", &*THINGS.replace(old, new))] {
        folder.write(&format!("{side}/things.yaml"), document);
        folder.write(&format!("{side}/sdk.yaml"), "package: {name: things, version: 1.0.0}\n");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
    let output = command.arg("diff").args(paths).current_dir(folder.path("")).output().expect("a run");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

fn breaking_changes(old: &str, new: &str) -> Vec<String> {
    let (text, _) = diff(old, new, ["old", "new"]);
    let lines = text.lines().filter(|line| line.starts_with("breaking") || line.starts_with("  also"));
    lines.map(str::to_owned).collect()
}

#[test]
fn lost_accessors_of_unknown_fields_are_breaking() {
    let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}";
    let other = "requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}";
    let changes = breaking_changes(body, other);
    for method in ["unknown_fields", "unknown_fields_mut"] {
        let line = format!("breaking (major): Removed the method `widgets::Widget::{method}`");
        assert!(changes.contains(&line), "{changes:#?}");
    }
}

#[test]
fn lost_paths_of_required_fields_are_listed() {
    let changes = breaking_changes("/links: {post: *upload}", "/links: {post: {responses: *done}}");
    let expected = [
        "breaking (major): Removed the path `links::File` of `common::File`",
        "  also: `links::FileRequired`",
    ];
    assert_eq!(changes[..2], expected, "{changes:#?}");
}

#[test]
fn variant_that_becomes_boxed_is_breaking() {
    let changes = breaking_changes(
        "Card: {type: object, properties: *fields}",
        "Card: {type: object, properties: {<<: *fields, i: *text}}",
    );
    let expected = [
        "breaking (major): Changed the type of `payments::CreatePaymentBody::Card` from `Card` to `Box<Card>`",
    ];
    assert_eq!(changes[..1], expected, "{changes:#?}");
}

#[test]
fn unused_configuration_is_named() {
    let (text, messages) = diff("Things", "Things", ["old/things.yaml", "new/things.yaml"]);
    assert_eq!(text, "no changes of the API\n");
    for side in ["old", "new"] {
        let line = format!(
            "`{side}/sdk.yaml` is not used; compare the folders, or pass `--config {side}/sdk.yaml`\n"
        );
        assert!(messages.contains(&line), "{messages}");
    }
}
