//! Lints: they are reported on request, do not change the crate, and can be ignored in the configuration.

use sdk_generator::diagnostics::{Code, Severity};
use sdk_generator::{Config, Layout, Output, SpecFile, generate};

/// A document with an occurrence of most lints.
const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Pets, version: v1}
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Pets]
      responses:
        '200':
          description: The pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
    put:
      tags: [Pets]
      operationId: replacePet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses:
        '200': {description: Done.}
        default: {description: An error.}
components:
  schemas:
    Pet:
      type: object
      properties:
        chip_private_key: {type: string}
        chip_password: {type: string, format: password}
        status: {type: string, enum: [free, sold]}
        color: {type: string, enum: [black, white]}
";

fn output(settings: &str, is_enabled: bool) -> Output {
    let mut config = Config::parse(&SpecFile::new("sdk.yaml", settings)).expect("settings");
    config.lint.is_enabled = is_enabled;
    let files = [SpecFile::new("pets.yaml", DOCUMENT)];
    generate(&files, &config, Layout::Standalone).expect("a crate")
}

/// Returns the codes and messages of warnings and lints.
fn reported(settings: &str) -> Vec<String> {
    let output = output(settings, true);
    let reported = output.warnings.iter().filter(|it| it.severity != Severity::Note);
    reported.map(|it| format!("{} {}", it.code.as_str(), it.message)).collect()
}

#[test]
fn lints_have_messages() {
    let mut pages = String::new();
    for code in Code::ALL.iter().filter(|code| code.severity() == Severity::Lint) {
        let files = code.explanation().wrong;
        let mut config = Config::default();
        config.lint.is_enabled = true;
        let output = generate(&files, &config, Layout::Standalone).expect("a crate");
        pages.push_str(&output.warnings.render(&files, false));
        pages.push('\n');
    }
    insta::assert_snapshot!("messages", pages);
}

#[test]
fn lints_are_reported_on_request_and_change_nothing() {
    let (without, with) = (output("", false), output("", true));
    assert_eq!((without.warnings.lints(), with.warnings.lints()), (0, 5));
    assert!(without.tree.files().eq(with.tree.files()));
    assert_eq!(
        reported(""),
        [
            "L0601 `GET /pets/{id}` has no `operationId`",
            "L0603 `chip_private_key` is not marked as secret",
            "L0604 the schema of `status` rejects future values",
            "L0605 there is no response for 429, `4XX` or `default`",
            "L0606 the success response has no content",
        ]
    );
}

#[test]
fn lints_are_ignored_by_operation_property_and_component() {
    let settings = "lint:
  ignore:
    L0601: ['GET /pets*']
    L0603: [Pet.chip_private_key]
    L0604: [status]
    L0605: ['*']
    L0606: [replacePet]
";
    assert_eq!(reported(settings), Vec::<String>::new());
    let settings = "lint: {ignore: {L0603: [Pet.status, Dog.*], L0602: ['*']}}";
    let unmatched: Vec<String> = reported(settings).into_iter().filter(|it| it.starts_with('W')).collect();
    assert_eq!(
        unmatched,
        [
            "W0403 there is no `L0603` finding for `Pet.status`",
            "W0403 there is no `L0603` finding for `Dog.*`",
            "W0403 there is no `L0602` finding",
        ]
    );
}

#[test]
fn ignored_codes_are_lints() {
    for (settings, message, help) in [
        ("lint: {ignore: {L061: ['*']}}", "`L061` is not a lint", "did you mean `L0601`?"),
        ("lint: {ignore: {W0403: ['*']}}", "`W0403` is not a lint", "use one of `L0601`"),
        ("lint: {ignore: {L0601: ['a*b']}}", "`a*b` has a `*` before its end", "the start of names"),
    ] {
        let file = SpecFile::new("sdk.yaml", settings);
        let page = Config::parse(&file).expect_err("an error").render(&[file], false);
        assert!(page.contains(message) && page.contains(help), "{page}");
    }
}
