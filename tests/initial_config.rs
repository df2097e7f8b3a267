//! Initial configurations: their settings are accepted, they cause no diagnostics, and they state their evidence.

use crate::files::{folder_entries, read_documents, test_folder};
use sdk_generator::diagnostics::Severity;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, generate, initial_config};

/// Returns the sets of documents among the fixtures that have no configuration.
fn documents_without_configuration() -> Vec<Vec<SpecFile>> {
    let root = test_folder("fixtures");
    let single = read_documents(&root).into_iter().filter(|file| !file.name.contains('/'));
    let mut sets: Vec<Vec<SpecFile>> = single.map(|file| vec![file]).collect();
    let folders = folder_entries(&root).into_iter().filter(|path| path.is_dir());
    let folders = folders.map(|path| read_documents(&path));
    sets.extend(folders.filter(|files| files.iter().all(|file| file.name != "sdk.yaml")));
    sets
}

fn generated(files: &[SpecFile], config: &str) -> Result<Output, Diagnostics> {
    let config = Config::parse(&SpecFile::new("sdk.yaml", config))?;
    generate(files, &config, Layout::Standalone)
}

/// Returns the warnings as text, sorted.
fn warnings(output: &Output) -> Vec<String> {
    let warnings = output.warnings.iter().filter(|it| it.severity < Severity::Note);
    let mut warnings: Vec<String> =
        warnings.map(|it| format!("{} {}", it.code.as_str(), it.message)).collect();
    warnings.sort();
    warnings
}

/// Returns the configuration with the proposals that are commented out.
fn with_all_proposals(config: &str) -> String {
    let lines = config.lines().map(|line| match line.strip_prefix('#') {
        Some(setting) if !setting.starts_with(' ') || setting.starts_with("  ") => setting,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn initial_configurations_of_fixtures_add_no_diagnostic() {
    let (mut accepted, mut failures) = (0, Vec::new());
    for files in documents_without_configuration() {
        let name = &files[0].name;
        let without = || generate(&files, &Config::default(), Layout::Standalone);
        let Ok(config) = initial_config(&files, &Config::default()) else {
            assert!(without().is_err(), "{name}");
            continue;
        };
        match generated(&files, &config).map(|output| warnings(&output)) {
            Ok(found) if found.is_empty() || found == warnings(&without().expect(name)) => accepted += 1,
            Ok(found) => failures.push(format!("{name}: {found:?}\n{config}")),
            Err(problems) => failures.push(format!("{name}: {}\n{config}", problems.render(&files, false))),
        }
        let all = with_all_proposals(&config);
        let parsed = Config::parse(&SpecFile::new("sdk.yaml", all.as_str()));
        if let Err(problems) = parsed {
            failures.push(format!("{name}: {}\n{all}", problems.render(&[], false)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(accepted > 80, "{accepted}");
}

/// A document with evidence for each section.
const SHOP: &str = include_str!("initial_config/shop.yaml");

#[test]
fn evidence_is_above_each_setting() {
    let files = [SpecFile::new("shop.yaml", SHOP)];
    let config = initial_config(&files, &Config::default()).expect("a configuration");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("initial_config", config);
    });
    let output = generated(&files, &with_all_proposals(&config)).expect("all proposals are accepted");
    let expected: Vec<String> = Vec::new();
    assert_eq!(warnings(&output), expected);
    assert_eq!(
        initial_config(&files, &Config::default()).ok().as_ref(),
        Some(&config),
        "it is deterministic"
    );
}

#[test]
fn text_of_document_ends_no_comment() {
    let title = "Shop\\nsecrets: [planted]\\u0085groups: {}\\u2028x: y";
    let document = SHOP
        .replace("title: Shop API", &format!("title: \"{title}\""))
        .replace("name: Apache 2.0", "name: \"x\\nsubset: { exclude: { deprecated: true } }\"");
    let config =
        initial_config(&[SpecFile::new("shop.yaml", document)], &Config::default()).expect("a configuration");
    for line in ["secrets: [planted]", "groups: {}", "x: y", "subset:"] {
        assert!(!config.lines().any(|it| it.trim_start().starts_with(line)), "{config}");
    }
    Config::parse(&SpecFile::new("sdk.yaml", config)).expect("a valid configuration");
}

/// The parts of a resource and the JSON texts of properties are proposed wherever a setting reaches them.
#[test]
fn parts_and_json_texts_are_found_in_nested_objects() {
    let document = "
openapi: 3.1.0
info: {title: Jobs, version: v1}
servers: [{url: https://api.example.com}]
paths:
  /jobs/{id}:
    get:
      operationId: getJob
      tags: [Jobs]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}
components:
  schemas:
    Job:
      type: object
      required: [status]
      properties:
        # These are no parts: without a phase, and of the type of the job.
        steps: {type: array, items: {type: object, properties: {state: {type: string}}}}
        children: {type: array, items: {$ref: '#/components/schemas/Job'}}
        id: {type: string, contentMediaType: application/json}
        status:
          type: object
          properties:
            state: {type: string, enum: [pending, done]}
            tasks: {type: array, items: {$ref: '#/components/schemas/Task'}}
    Task:
      type: object
      properties:
        name: {type: string, anyOf: [{type: string, contentSchema: {type: object}}]}
        status: {type: object, properties: {phase: {type: string, enum: [succeeded, aborted]}}}
";
    let files = [SpecFile::new("jobs.yaml", document)];
    let config = initial_config(&files, &Config::default()).expect("a configuration");
    for line in [
        " `status.tasks` is a list of objects whose `status.phase` is one of succeeded, aborted.",
        "#    parts: { list: status.tasks, id: name, phase: status.phase, ready: [succeeded], failed: [aborted] }",
        // The name alone would change the parameter `id` too.
        "#  Job.id: json",
        "#  name: json",
    ] {
        assert!(config.contains(line) || config.replace("\n# ", " ").contains(line), "{line}\n{config}");
    }
    assert_eq!(config.matches("parts:").count(), 1, "{config}");
}
