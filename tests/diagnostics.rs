//! Diagnostics: every code has a message, several errors are reported at once, and an error generates nothing.

#[path = "support/diagnostics/cases.rs"]
mod cases;
#[path = "support/diagnostics/config_cases.rs"]
mod config_cases;

use std::collections::BTreeSet;

use cases::{DOCUMENT_CASES, large_document};
use config_cases::{CONFIG_CASES, PETS_DOCUMENT, PROGRAM_CODES, UNMATCHED_CONFIG_CASES, UNUSED_CONFIG_CASE};
use sdk_generator::diagnostics::{Code, Severity};
use sdk_generator::{Config, Diagnostics, Layout, SpecFile, generate, inline};

/// The first lines of every document in these tests.
const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Test, version: v1}\n";

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
        .chain(CONFIG_CASES)
        .chain(UNMATCHED_CONFIG_CASES)
        .map(|(code, _)| *code)
        .chain(LARGE_DOCUMENT_CODES);
    let told = told.chain([Code::DuplicateFile, UNUSED_CONFIG_CASE.0]).chain(PROGRAM_CODES);
    let told: BTreeSet<Code> = told.chain(CODES_WITHOUT_CASE.map(|(code, _)| code)).collect();
    let missing: Vec<&str> =
        Code::ALL.iter().filter(|code| !told.contains(code)).map(|code| code.as_str()).collect();
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

/// Text from a document cannot harm a terminal, and the message still shows its location.
#[test]
fn control_characters_are_escaped() {
    let hostile = "\\u001b[2J\\u202eevil\\u0007";
    let text = format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{}}, \"paths\": {{\"/{hostile}\": {{\"get\": {{\"responses\": {{\"200\": {{\"$ref\": \"#/{hostile}\"}}}}}}}}}}}}"
    );
    let mut files = vec![SpecFile::new("test.yaml", text)];
    // The same characters as they are, in a comment of the line that is shown.
    let line = "paths: {/a: {get: {responses: {'200': {$ref: '#/no'}}}}} # \u{1b}[2J \u{202e}evil\u{7}\n";
    files.push(SpecFile::new("other.yaml", format!("{HEAD}{line}")));
    for color in [false, true] {
        let problems =
            generate(&files, &Config::default(), Layout::Workspace).expect_err("there are mistakes");
        let page = problems.render(&files, color);
        let odd: Vec<char> = page
            .chars()
            .filter(|it| (it.is_control() && *it != '\n' && !(color && *it == '\u{1b}')) || *it == '\u{202e}')
            .collect();
        assert!(odd.is_empty(), "{odd:?} in {page:?}");
        assert!(!page.contains("\u{1b}[2J"), "{page:?}");
        assert!(page.contains("evil"), "{page}");
    }
}

/// Text from a document cannot end a line or a value in the machine-readable formats.
#[test]
fn machine_formats_escape_document_text() {
    let hostile = "\\u001b[2J\\u202eevil\\n::error file=x,line=1::fake%0A\\u0085\\\"}";
    let text = format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{}}, \"paths\": {{\"/a\": {{\"get\": {{\"responses\": {{\"200\": {{\"$ref\": \"#/{hostile}\"}}, \"{hostile}\": {{\"description\": \"A.\"}}}}}}}}}}}}"
    );
    let files = [SpecFile::new("a,b:c%.yaml", text)];
    let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("there are mistakes");
    for page in [problems.render_json(&files), problems.render_github(&files)] {
        assert_eq!(page.lines().count(), problems.iter().count(), "{page}");
        assert!(!page.contains(['\u{1b}', '\u{202e}', '\u{85}', '\r']), "{page:?}");
    }
    for line in problems.render_json(&files).lines() {
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!((&value["file"], &value["severity"]), (&"a,b:c%.yaml".into(), &"error".into()));
        assert!(value["message"].as_str().is_some_and(|it| it.contains("evil")), "{line}");
    }
    for line in problems.render_github(&files).lines() {
        assert!(line.starts_with("::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col="), "{line}");
        assert!(line.contains("%250A") && line.contains(",title=E0"), "{line}");
    }
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

/// Locations are exact in YAML and JSON, for every line ending, with a byte-order mark and with wide characters.
#[test]
fn locations_are_exact_in_every_text_format() {
    let yaml = format!("{HEAD}paths:\n  /a: {{get: {{responses: {{'2O4': {{description: A.}}}}}}}}\n");
    let json = "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {},\n  \"paths\": {\n    \"/a\": {\n      \"get\": {\"responses\": {\"2O4\": {}}}}}}\n";
    for (text, line, column) in [
        (yaml.clone(), 4, 26),
        (yaml.replace('\n', "\r\n"), 4, 26),
        (yaml.replace('\n', "\r"), 4, 26),
        (format!("\u{feff}{yaml}"), 4, 26),
        (yaml.replace("info: {title: Test,", "info: {title: 日本語\u{2028}\u{85},"), 4, 26),
        (yaml.replace("/a:", "/日本:"), 4, 27),
        (json.to_owned(), 6, 29),
        (json.replace("  ", "\t").replace("\n", "\r\n"), 6, 26),
    ] {
        let files = [SpecFile::new("test.yaml", text)];
        let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("a mistake");
        let page = problems.render(&files, false);
        assert!(page.contains(&format!("test.yaml:{line}:{column}\n")), "{line}:{column} in\n{page}");
        let mut lines = page.lines().skip_while(|it| !it.starts_with(&format!("{line} | ")));
        let (shown, marks) = (lines.next().expect("a line"), lines.next().expect("an underline"));
        let at = marks.find('^').expect("a mark");
        let columns: String =
            shown.chars().flat_map(|it| if it < '\u{1100}' { vec![it] } else { vec![it, '\0'] }).collect();
        assert!(columns.chars().skip(at).collect::<String>().contains("2O4"), "{page}");
        let before: String = columns.chars().take(at).collect();
        assert!(
            !before.contains("2O4") && before.ends_with("responses: {") || before.ends_with("responses\": {"),
            "{page}"
        );
    }
}

/// Syntax errors are located by the lines of YAML 1.2, also where YAML 1.1 counts more lines.
#[test]
fn syntax_errors_have_locations() {
    for (text, place, help) in [
        ("paths:\n  /a: {summary: a: b}\n", "test.yaml:2:18", "quote text"),
        ("x: \"a\u{2028}b\u{85}c\"\npaths:\n\t/a: {}\n", "test.yaml:3:1", "tabs"),
        ("x: 'é\n  é'\npaths: {/a: @b}\n", "test.yaml:3:13", "quote text that begins with"),
        ("\u{feff}paths: {/a: `b`}\n", "test.yaml:1:13", "quote text that begins with"),
        ("paths: {\n\n\n", "test.yaml:1:9", "close the"),
        ("paths: {/a: *b}\n", "test.yaml:1:13", "anchor"),
        (
            "info:\n  title: \"Test\n  version: v1\n  description: \"A test.\"\npaths: {}\n",
            "test.yaml:2:10",
            "close the quote before `version:` in line 3",
        ),
    ] {
        let files = [SpecFile::new("test.yaml", text)];
        let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("a mistake");
        let page = problems.render(&files, false);
        assert!(page.contains(&format!("--> {place}\n")) && page.contains(help), "{place}, {help}:\n{page}");
        assert!(page.contains('^'), "{page}");
    }
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

fn codes(problems: &Diagnostics) -> BTreeSet<Code> {
    problems.iter().map(|problem| problem.code).collect()
}

/// Returns the files of a case. `@` stands for a schema that an operation responds with.
fn document_files(code: Code, text: &str) -> Vec<SpecFile> {
    let text = match text.strip_prefix('@') {
        Some(schema) => format!(
            "{HEAD}paths:\n  /a: {{get: {{responses: {{'200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    A: {schema}\n"
        ),
        None => text.replace('%', HEAD),
    };
    let mut files = vec![SpecFile::new("test.yaml", text.clone())];
    match code {
        Code::DuplicateOperation => files.push(SpecFile::new("other.yaml", text)),
        Code::IgnoredOperations => files.push(SpecFile::new(
            "other.yaml",
            format!("{HEAD}paths:\n  /b: {{get: {{responses: {{'204': {{$ref: 'test.yaml#/components/responses/A'}}}}}}}}\n"),
        )),
        Code::SchemeConflict => files.push(SpecFile::new(
            "other.yaml",
            format!("{HEAD}paths: {{}}\ncomponents: {{securitySchemes: {{key: {{type: http, scheme: bearer}}}}}}\n"),
        )),
        _ => {}
    }
    files
}
