//! Diagnostics: every code has a message, several errors are reported at once, and an error generates nothing.

#[path = "support/diagnostics/cases.rs"]
mod cases;
#[path = "support/diagnostics/config_cases.rs"]
mod config_cases;
#[path = "support/diagnostics/document_files.rs"]
mod document_files;
#[path = "support/diagnostics/overlay_cases.rs"]
mod overlay_cases;
mod rendering;

use std::collections::BTreeSet;

use cases::{DOCUMENT_CASES, large_document};
use config_cases::{
    CONFIG_CASES, PETS_DOCUMENT, PROGRAM_CODES, SUBSET_CODES, UNMATCHED_CONFIG_CASES, UNMATCHED_WEBHOOKS,
    UNUSED_CONFIG_CASE, WEBHOOK_CASE,
};
use document_files::{HEAD, document_files};
use overlay_cases::OVERLAY_CASES;
use sdk_generator::diagnostics::{Code, Severity};
use sdk_generator::{Config, Diagnostics, Layout, SpecFile, generate, inline};

/// Codes without a case below, and the reason.
const CODES_WITHOUT_CASE: [(Code, &str); 2] = [
    (
        Code::Internal,
        "a bug of the generator: `tests/hostile/` looks for documents that cause it, and finds none",
    ),
    (Code::TooManySchemas, "a document that reaches the limit takes minutes"),
];

/// Codes whose documents are too large to be written down; see [`large_document`](cases::large_document).
const LARGE_DOCUMENT_CODES: [Code; 7] = [
    Code::TooLarge,
    Code::TooDeep,
    Code::TooManyAliases,
    Code::ReferenceChain,
    Code::TooManyParts,
    Code::TooManyProperties,
    Code::TooMuch,
];

#[test]
fn every_code_has_a_message() {
    let (code, text, settings) = UNUSED_CONFIG_CASE;
    let settings = SpecFile::new("sdk.yaml", settings);
    let config = Config::parse(&settings).expect("settings that are understood");
    let mut documents = document_files(code, text);
    let result = generate(&documents, &config, Layout::Workspace);
    documents.push(settings);
    assert_code(code, &documents, result);

    let (code, text, settings) = WEBHOOK_CASE;
    let settings = SpecFile::new("sdk.yaml", settings);
    let config = Config::parse(&settings).expect("settings");
    let files = document_files(code, text);
    assert_code(code, &files, generate(&files, &config, Layout::Workspace));

    for (code, text) in DOCUMENT_CASES {
        let files = document_files(*code, text);
        assert_code(*code, &files, generate(&files, &Config::default(), Layout::Workspace));
    }
    for (code, text) in CONFIG_CASES {
        let file = SpecFile::new("sdk.yaml", *text);
        let programs = if *code == Code::NamedFileMissing {
            vec![SpecFile::new("examples/first.rs", "")]
        } else {
            vec![]
        };
        let problems = Config::parse_with(&file, &programs).expect_err("the settings are mistaken");
        assert_eq!(codes(&problems), BTreeSet::from([*code]));
        insta::assert_snapshot!(code.as_str(), problems.render(&[file], false));
    }
    for (code, text) in UNMATCHED_CONFIG_CASES {
        let settings = SpecFile::new("sdk.yaml", *text);
        let config = Config::parse(&settings).unwrap_or_else(|problems| panic!("{problems:?}"));
        let document = SpecFile::new("test.yaml", PETS_DOCUMENT.replace('%', HEAD));
        let output =
            generate(std::slice::from_ref(&document), &config, Layout::Workspace).expect("warnings only");
        assert_eq!(codes(&output.warnings), BTreeSet::from([*code]));
        insta::assert_snapshot!(code.as_str(), output.warnings.render(&[document, settings], false));
    }
}

/// Resources are not groups where tags have groups.
#[test]
fn flat_api_with_groups_is_reported() {
    let config = Config::parse(&SpecFile::new("sdk.yaml", "package: {flat: true}\n")).expect("settings");
    let paths = "paths: {/pets: {get: {tags: [Pets (pets/v1)], responses: {'204': {description: Fine.}}}}}\n";
    let document = SpecFile::new("test.yaml", format!("{HEAD}{paths}"));
    let output =
        generate(std::slice::from_ref(&document), &config, Layout::Workspace).expect("warnings only");
    assert_eq!(codes(&output.warnings), BTreeSet::from([Code::ConfigUnmatched]));
    let page = output.warnings.render(&[document], false);
    assert!(page.contains("/package/flat"), "{page}");
}

/// A configuration may name groups that are not generated.
#[test]
fn config_of_missing_groups_is_ignored() {
    let text = format!("groups: {{cats/v1: {{title: Cats}}}}\n{}", UNMATCHED_CONFIG_CASES[0].1);
    let config = Config::parse(&SpecFile::new("sdk.yaml", text)).expect("settings");
    let document = SpecFile::new("test.yaml", PETS_DOCUMENT.replace('%', HEAD));
    let output =
        generate(std::slice::from_ref(&document), &config, Layout::Workspace).expect("warnings only");
    let page = output.warnings.render(&[document], false);
    assert!(!page.contains("getPett") && !page.contains("tradeChip") && !page.contains("`usual`"), "{page}");
    assert!(page.contains("`moood`"), "{page}");
}

#[test]
fn overlay_codes_have_messages() {
    let document = SpecFile::new("test.yaml", overlay_cases::document());
    for (code, actions) in OVERLAY_CASES {
        let head = "overlay: 1.1.0\ninfo: {title: Fixes, version: v1}\nactions:\n";
        let overlay = SpecFile::new("fixes.yaml", format!("{head}{actions}"));
        let mut config = Config { overlays: vec![overlay.clone()], ..Config::default() };
        config.limits.overlay_steps = 1_000_000;
        let files = [document.clone(), overlay];
        assert_code(*code, &files, generate(&files[..1], &config, Layout::Workspace));
    }
}

/// An operation outside the subset, and a component that only it uses.
#[test]
fn subset_codes_have_messages() {
    let settings = SpecFile::new("sdk.yaml", "subset: {include: {operations: [feedPet]}}\n");
    let config = Config::parse(&settings).expect("settings");
    let files = [SpecFile::new("test.yaml", PETS_DOCUMENT.replace('%', HEAD)), settings];
    let output = generate(&files[..1], &config, Layout::Workspace).expect("notes only");
    assert_eq!(codes(&output.warnings), BTreeSet::from(SUBSET_CODES));
    insta::assert_snapshot!("subset", output.warnings.render_with_notes(&files, false));
}

#[test]
fn webhook_settings_without_a_match_are_reported() {
    let settings = SpecFile::new("sdk.yaml", UNMATCHED_WEBHOOKS);
    let config = Config::parse(&settings).expect("settings");
    let documents = document_files(WEBHOOK_CASE.0, WEBHOOK_CASE.1);
    let output = generate(&documents, &config, Layout::Workspace).expect("warnings only");
    assert_eq!(codes(&output.warnings), BTreeSet::from([Code::ConfigUnmatched]));
    let files = [&documents[..], std::slice::from_ref(&settings)].concat();
    let page = output.warnings.render(&files, false);
    for expected in [
        "no payload of a webhook has the member `kind`",
        "no payload has the member `id`",
        "no webhook has a text in the extension `x-event.name`",
        "no webhook has the name `petBron`",
        "did you mean `petBorn`?",
        "no webhook or callback has a form with the field `payload`",
    ] {
        assert!(page.contains(expected), "{expected}: {page}");
    }
    let document = SpecFile::new("test.yaml", PETS_DOCUMENT.replace('%', HEAD));
    let output = generate(std::slice::from_ref(&document), &config, Layout::Workspace).expect("warnings");
    let page = output.warnings.render(&[document, settings], false);
    assert!(page.contains("the documents have no webhooks"), "{page}");
    assert!(!output.tree.files().any(|(path, _)| path.contains("webhook")));
}

#[test]
fn upload_url_that_is_not_secret_is_an_error() {
    let text = "uploads: {pets: {start: getPet, storage: {url: name, requests: {any: {method: PUT}}}}}\n";
    let settings = SpecFile::new("sdk.yaml", text);
    let config = Config::parse(&settings).expect("settings");
    let document = SpecFile::new("test.yaml", PETS_DOCUMENT.replace('%', HEAD));
    let problems = generate(std::slice::from_ref(&document), &config, Layout::Workspace);
    let page = problems.expect_err("an error").render(&[document, settings], false);
    assert!(page.contains("the property `name` grants access, but is not secret"), "{page}");
    assert!(page.contains("add `name` to `secrets`"), "{page}");
}

#[test]
fn size_limit_codes_have_messages() {
    for code in LARGE_DOCUMENT_CODES {
        let files = vec![SpecFile::new("test.yaml", large_document(code))];
        assert_code(code, &files, generate(&files, &Config::default(), Layout::Workspace));
    }
    let twice = vec![SpecFile::new("test.yaml", format!("{HEAD}paths: {{}}\n")); 2];
    assert_code(Code::DuplicateFile, &twice, generate(&twice, &Config::default(), Layout::Workspace));
}

/// A program that the configuration does not name, and one whose group no document describes.
#[test]
fn example_program_codes_have_messages() {
    let programs = [SpecFile::new("examples/first.rs", "//! Lists things.\n\nfn main() {}\n")];
    let settings = SpecFile::new("sdk.yaml", "package: {name: test}\n");
    let problems = Config::parse_with(&settings, &programs).expect_err("the program is not named");
    assert_eq!(codes(&problems), BTreeSet::from([PROGRAM_CODES[0]]));
    insta::assert_snapshot!(PROGRAM_CODES[0].as_str(), problems.render(&[settings], false));

    let settings = SpecFile::new("sdk.yaml", "examples:\n  first: {groups: [shop/v1, shop/v2]}\n");
    let config = Config::parse_with(&settings, &programs).expect("the program is named");
    let document = format!("{HEAD}paths:\n  /a: {{get: {{responses: {{'204': {{description: A.}}}}}}}}\n");
    let files = [SpecFile::new("shop/v1.yaml", document), settings];
    let result = generate(&files[..1], &config, Layout::Workspace);
    let tree = &result.as_ref().expect("a warning only").tree;
    assert_eq!(tree.get("examples/first.rs"), None);
    assert_code(PROGRAM_CODES[1], &files, result);
}

#[test]
fn every_code_has_a_case() {
    let told = DOCUMENT_CASES
        .iter()
        .chain(OVERLAY_CASES)
        .chain(CONFIG_CASES)
        .chain(UNMATCHED_CONFIG_CASES)
        .map(|(code, _)| *code)
        .chain(LARGE_DOCUMENT_CODES);
    let told = told
        .chain([Code::DuplicateFile, UNUSED_CONFIG_CASE.0, WEBHOOK_CASE.0])
        .chain(PROGRAM_CODES)
        .chain(SUBSET_CODES);
    let told: BTreeSet<Code> = told.chain(CODES_WITHOUT_CASE.map(|(code, _)| code)).collect();
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !told.contains(code) && !is_lint(code))
        .map(|code| code.as_str())
        .collect();
    assert!(missing.is_empty(), "without a case: {missing:?}");
    let numbers: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(numbers.len(), Code::ALL.len(), "two codes share a number");
    for code in Code::ALL {
        assert!(code.as_str().starts_with(code.severity().letter()), "{}", code.as_str());
    }
}

#[test]
fn diagnostics_are_collected_in_file_order() {
    let first = format!(
        "{HEAD}paths:
  /b/{{id}}:
    get:
      operationId: same
      responses: {{'200': {{$ref: '#/components/responses/Nowhere'}}}}
    put:
      operationId: same
      parameters: [{{name: id, in: path, required: true, schema: {{type: string, maxLenght: 3}}}}]
      responses: {{'2xy': {{description: A.}}}}
"
    );
    let second =
        format!("{HEAD}paths:\n  /a: {{get: {{responses: {{'404': {{$ref: 'frist.yaml#/none'}}}}}}}}\n");
    let broken = "paths: {\n";
    let files = [
        SpecFile::new("third.yaml", broken),
        SpecFile::new("second.yaml", second),
        SpecFile::new("first.yaml", first),
    ];
    let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("there are mistakes");
    insta::assert_snapshot!("several_at_once", problems.render(&files, false));
}

#[test]
fn equal_diagnostics_are_grouped() {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
    for index in 0..9 {
        text.push_str(&format!(
            "    A{index}: {{type: object, properties: {{a: {{type: string, maxLenght: 3}}}}}}\n"
        ));
    }
    text.push_str("    All: {type: object, properties: {");
    for index in 0..9 {
        text.push_str(&format!("a{index}: {{$ref: '#/components/schemas/A{index}'}}, "));
    }
    text.push_str("}}\n");
    let get = "paths: {/a: {get: {responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/All'}}}}}}}}";
    let files = [SpecFile::new("test.yaml", text.replace("paths: {}", get))];
    let output = generate(&files, &Config::default(), Layout::Workspace).expect("warnings only");
    let page = output.warnings.render(&files, false);
    assert_eq!(page.matches("warning[").count(), 1, "{page}");
    assert!(page.contains("more: the same at 8 other locations: test.yaml:7:"), "{page}");
    assert!(page.contains(" and 3 more\n"), "{page}");
    assert!(page.ends_with("9 warnings\n"), "{page}");
}

/// The machine-readable formats are an interface: their bytes do not change.
#[test]
fn machine_formats_are_stable() {
    let text =
        DOCUMENT_CASES.iter().find(|(code, _)| *code == Code::DuplicateOperationId).map(|(_, text)| *text);
    let files = document_files(Code::DuplicateOperationId, text.expect("a case"));
    let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("there are mistakes");
    insta::assert_snapshot!("form_json", problems.render_json(&files));
    insta::assert_snapshot!("form_github", problems.render_github(&files));
}

/// `inline` prints nothing for a file with errors.
#[test]
fn inline_reports_same_errors_as_generate() {
    let files = [SpecFile::new(
        "test.yaml",
        format!("{HEAD}paths:\n  /a: {{get: {{responses: {{'404': {{$ref: '#/none'}}}}}}}}\n"),
    )];
    let problems = inline(&files, "test.yaml").expect_err("there is a mistake");
    assert!(codes(&problems).contains(&Code::Dangling), "{}", problems.render(&files, false));
    let problems = inline(&files, "other.yaml").expect_err("there is no such file");
    insta::assert_snapshot!("inline_unknown_file", problems.render(&files, false));
}

/// Compares the message with its snapshot. An error means that nothing was generated.
fn assert_code(code: Code, files: &[SpecFile], result: Result<sdk_generator::Output, Diagnostics>) {
    let problems = match result {
        Ok(output) => {
            assert_ne!(code.severity(), Severity::Error, "{} should keep from generating", code.as_str());
            assert!(output.tree.files().len() > 0);
            output.warnings
        }
        Err(problems) => {
            let page = problems.render(files, false);
            assert_eq!(
                code.severity(),
                Severity::Error,
                "{} should not keep from generating:\n{page}",
                code.as_str()
            );
            problems
        }
    };
    let page = problems.render_with_notes(files, false);
    // A smallest document may have a less severe fault as well, such as a component that is unused because of a typo.
    let severe: BTreeSet<Code> =
        codes(&problems).into_iter().filter(|other| other.severity() <= code.severity()).collect();
    assert_eq!(severe, BTreeSet::from([code]), "\n{page}");
    insta::assert_snapshot!(code.as_str(), page);
}

/// Returns `true` for a lint, which `lint.rs` tests.
fn is_lint(code: &Code) -> bool {
    code.severity() == Severity::Lint
}

fn codes(problems: &Diagnostics) -> BTreeSet<Code> {
    problems.iter().map(|problem| problem.code).collect()
}
