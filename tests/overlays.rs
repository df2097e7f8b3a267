//! Overlays: the crate is that of the changed documents, and messages point to the overlay or to the document.

use crate::crate_diff::crate_differences;
use crate::files::{read_documents, test_folder};
use crate::generate_crate::generate_crate;
use crate::spec::read_spec;
use sdk_generator::{Config, Layout, SpecFile, bundle, generate, inline, overlay};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: v1}
servers: [{url: https://pets.example}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: a, in: query, schema: {type: string}}
        - {name: b, in: query, schema: {type: string, maxLenght: 3}}
      responses:
        '204': {description: Done.}
";

/// Returns an overlay with these actions.
fn overlay_file(actions: &str) -> SpecFile {
    let head = "overlay: 1.1.0\ninfo: {title: Fixes, version: v1}\nactions:\n";
    SpecFile::new("fixes.yaml", format!("{head}{actions}"))
}

fn config(overlay: SpecFile) -> Config {
    let mut config = Config { overlays: vec![overlay], ..Config::default() };
    config.package.name = Some("sample".to_owned());
    config
}

/// Returns the places of the diagnostics, as `file:line`.
fn places(actions: &str) -> Vec<String> {
    let files = [SpecFile::new("pets.yaml", DOCUMENT), overlay_file(actions)];
    let problems = match generate(&files[..1], &config(files[1].clone()), Layout::Standalone) {
        Ok(output) => output.warnings,
        Err(problems) => problems,
    };
    let lines = problems.render_json(&files);
    let places = lines.lines().map(|line| {
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        format!("{} {}:{}", value["code"].as_str().unwrap(), value["file"].as_str().unwrap(), value["line"])
    });
    places.collect()
}

#[test]
fn messages_point_into_overlay_or_document() {
    assert_eq!(places(""), ["E0501 fixes.yaml:3"]);
    assert_eq!(places("- {target: $.info, update: {x-a: b}}\n"), ["W0203 pets.yaml:10"]);
    // The parameter has another index than in the document.
    let removed = "- {target: \"$..parameters[?@.name == 'a']\", remove: true}\n";
    assert_eq!(places(removed), ["W0203 pets.yaml:10"]);
    let added = "- target: $..parameters
  update:
    - {name: c, in: query, schema: {type: string, maxLenght: 4}}
";
    assert_eq!(places(&format!("{removed}{added}")), ["W0203 fixes.yaml:7", "W0203 pets.yaml:10"]);
    let renamed = "- target: $..parameters[1].schema
  update:
    type: strnig
";
    assert_eq!(places(renamed), ["W0207 fixes.yaml:6", "W0203 pets.yaml:10"]);
}

#[test]
fn wrong_version_is_corrected() {
    let document = SpecFile::new("pets.yaml", DOCUMENT.replace("3.0.3", "3.9.0"));
    let fixed = overlay_file("- {target: $.openapi, update: 3.0.3}\n");
    assert!(generate(std::slice::from_ref(&document), &Config::default(), Layout::Standalone).is_err());
    let output = generate(&[document], &config(fixed), Layout::Standalone);
    assert_eq!(output.expect("a corrected document").counts.operations, 1);
}

#[test]
fn overlay_among_documents_is_reported() {
    let files = [SpecFile::new("pets.yaml", DOCUMENT), overlay_file("- {target: $.info, update: {}}\n")];
    let problems = generate(&files, &Config::default(), Layout::Standalone).expect_err("not a document");
    let page = problems.render(&files, false);
    assert!(page.contains("the file is an overlay") && page.contains("`--overlay`"), "{page}");
}

#[test]
fn crate_is_that_of_changed_documents() {
    let root = test_folder("fixtures/overlay");
    let (overlays, documents): (Vec<SpecFile>, Vec<SpecFile>) = read_documents(&root)
        .into_iter()
        .filter(|file| file.name != "sdk.yaml")
        .partition(|file| file.name == "fixes.yaml");
    let with_overlay = Config { overlays, ..Config::default() };
    let applied = overlay::apply(&documents, &with_overlay).expect("a valid overlay");
    assert_eq!(applied.changes.len(), 6, "{:?}", applied.changes);
    let direct = generate_crate(&documents, &with_overlay, Layout::Standalone);
    let other = generate_crate(&applied.documents, &Config::default(), Layout::Standalone);
    assert_eq!(crate_differences(&direct, &other, |text| text), <[&str; 0]>::default());
}

/// The overlay may be applied before or after references are resolved, as long as its targets are in `paths`.
#[test]
fn bundled_and_inlined_documents_give_same_crate() {
    let overlay = config(overlay_file(
        "- {target: '$.paths.*.*', update: {description: Changed by an overlay.}}\n- {target: '$..[?@.deprecated == true]', remove: true}\n",
    ));
    let names = ["allof_1_alias.yaml", "arrays.yaml"];
    let files = read_documents(&test_folder("fixtures"));
    let files: Vec<SpecFile> = files.into_iter().filter(|file| names.contains(&file.name.as_str())).collect();
    assert_eq!(files.len(), names.len());
    for file in &files {
        let document = std::slice::from_ref(file);
        let changed = overlay::apply(document, &overlay).expect("a valid overlay").documents;
        let inlined = |files: &[SpecFile]| {
            vec![SpecFile::new(&*file.name, inline(files, &file.name).expect("no errors"))]
        };
        let whole = generate_crate(document, &overlay, Layout::Standalone);
        let before = generate_crate(&inlined(document), &overlay, Layout::Standalone);
        let after = generate_crate(&inlined(&changed), &config_without_overlay(), Layout::Standalone);
        assert_eq!(crate_differences(&before, &after, |text| text), <[&str; 0]>::default(), "{}", file.name);
        assert_eq!(whole.counts, before.counts, "{}", file.name);
        assert_eq!(bundle(&changed).is_ok(), bundle(document).is_ok());
    }
}

fn config_without_overlay() -> Config {
    Config { overlays: Vec::new(), ..config(overlay_file("")) }
}

/// An overlay without effect changes no byte of the crate, and no byte of a document.
#[test]
fn empty_overlay_changes_nothing() {
    let (files, plain) = read_spec();
    let actions = "- {target: $, update: {}}\n- {target: '$.paths.*.get', update: {}}\n- {target: $.nowhere, remove: true}\n";
    let config = Config { overlays: vec![overlay_file(actions)], ..plain.clone() };
    let whole = generate_crate(&files, &plain, Layout::Workspace);
    let other = generate_crate(&files, &config, Layout::Workspace);
    assert_eq!(crate_differences(&whole, &other, |text| text), <[&str; 0]>::default());
    let applied = overlay::apply(&files, &config).expect("a valid overlay");
    assert_eq!(applied.documents, files);
    assert!(applied.changes.is_empty());
}
