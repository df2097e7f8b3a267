//! Explanations of diagnostic codes: the wrong example causes the message, the right one causes none.

use std::collections::BTreeSet;

use sdk_generator::diagnostics::{Code, Explanation, Severity};
use sdk_generator::{Config, Diagnostics, Layout, SpecFile, generate};

/// Codes whose smallest document is too large to read, or that no document causes.
const WITHOUT_EXAMPLE: [Code; 9] = [
    Code::TooLarge,
    Code::NotText,
    Code::ReferenceChain,
    Code::TooManyParts,
    Code::TooManySchemas,
    Code::TooManyProperties,
    Code::TooMuch,
    Code::OverlayTooLarge,
    Code::Internal,
];

/// Codes that never occur without another code.
const ACCOMPANIED: [(Code, Code); 1] = [(Code::UnreachableComponent, Code::OutsideSubset)];

#[test]
fn every_code_is_explained() {
    for code in Code::ALL {
        let what = code.as_str();
        let Explanation { help, summary, text, wrong, right } = code.explanation();
        assert_eq!(help, code.help(), "{what}");
        assert!(
            help.starts_with(|it: char| it.is_lowercase() || it == '`') && !help.ends_with('.'),
            "{what}: {help}"
        );
        assert!(summary.len() > 20 && summary.ends_with('.'), "{what}: {summary}");
        assert!(text.len() > 80 && text.ends_with('.'), "{what}: {text}");
        let examples = !WITHOUT_EXAMPLE.contains(code);
        assert_eq!((!wrong.is_empty(), !right.is_empty()), (examples, examples), "{what}");
    }
}

#[test]
fn explained_examples_behave_as_described() {
    let mut failures = Vec::new();
    for code in Code::ALL.iter().filter(|code| !WITHOUT_EXAMPLE.contains(code)) {
        let Explanation { wrong, right, .. } = code.explanation();
        let lint = code.severity() == Severity::Lint;
        let problems = diagnose(&wrong, lint);
        // A smallest document may have a less severe fault as well.
        let found = problems.iter().map(|problem| problem.code);
        let found = found.filter(|it| !ACCOMPANIED.contains(&(*code, *it)));
        let found: BTreeSet<Code> = found.filter(|it| it.severity() <= code.severity()).collect();
        if found != BTreeSet::from([*code]) {
            failures.push(format!("wrong {}:\n{}", code.as_str(), problems.render(&wrong, false)));
        }
        let problems = diagnose(&right, lint);
        if problems.iter().any(|problem| problem.severity <= code.severity()) {
            failures.push(format!("right {}:\n{}", code.as_str(), problems.render(&right, false)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns the diagnostics of these files: `sdk.yaml` is the configuration, files in folders are its handwritten
/// files.
fn diagnose(files: &[SpecFile], lint: bool) -> Diagnostics {
    let (beside, rest): (Vec<SpecFile>, Vec<SpecFile>) =
        files.iter().cloned().partition(|file| file.name.contains('/'));
    let (settings, documents): (Vec<SpecFile>, Vec<SpecFile>) =
        rest.into_iter().partition(|file| file.name == "sdk.yaml");
    let mut config = match settings.first() {
        None => Config::default(),
        Some(file) => match Config::parse_with(file, &beside) {
            Ok(config) => config,
            Err(problems) => return problems,
        },
    };
    config.lint.is_enabled = lint;
    match generate(&documents, &config, Layout::Standalone) {
        Ok(output) => output.warnings,
        Err(problems) => problems,
    }
}
