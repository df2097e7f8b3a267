//! `bundle`: one document with the whole API, as providers publish it, gives the same SDK as many documents.
//!
//! In such a document each path declares its servers, the tags and security schemes of all documents are merged, and
//! everything else is inlined where it is used.

use crate::crate_diff::{crate_differences, without_header};
use crate::generate_crate::generate_crate;
use crate::spec::read_spec;
use sdk_generator::{Config, Layout, SpecFile, bundle};
use serde_yaml::Value;

#[test]
fn bundled_spec_gives_same_sdk() {
    let (files, config) = read_spec();
    let whole = generate_crate(&files, &config, Layout::Workspace);
    let bundled = bundle_file(&files);
    let one = generate_crate(std::slice::from_ref(&bundled), &config, Layout::Workspace);
    assert_eq!(
        count_operations(std::slice::from_ref(&bundled)),
        count_operations(&files),
        "operations of the documents"
    );
    assert_eq!(one.counts.operations, count_operations(&files), "operations of the SDK");
    assert_eq!(one.counts.types, whole.counts.types, "types");
    assert_eq!(one.counts.fields, whole.counts.fields, "members");
    let places = |untyped: &[sdk_generator::Untyped]| {
        untyped.iter().map(|it| (it.place.clone(), it.kind)).collect::<Vec<_>>()
    };
    assert_eq!(places(&one.untyped), places(&whole.untyped), "what is raw JSON");
    // The first line says what a file was generated from: the documents have other names.
    let differences = crate_differences(&whole, &one, without_header);
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn bundle_has_published_form() {
    let (files, _) = read_spec();
    let bundled: Value = serde_yaml::from_str(&bundle_file(&files).text).expect("YAML");
    let keys: Vec<&str> =
        bundled.as_mapping().into_iter().flatten().filter_map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["openapi", "info", "tags", "paths", "components"]);
    for (path, item) in bundled["paths"].as_mapping().into_iter().flatten() {
        let servers = |holder: &Value| holder.get("servers").and_then(Value::as_sequence).map_or(0, Vec::len);
        let operations =
            item.as_mapping().into_iter().flatten().filter(|(key, _)| key.as_str() != Some("servers"));
        let alone = operations.into_iter().all(|(_, operation)| servers(operation) > 0);
        assert!(servers(item) > 0 || alone, "{path:?} says no server");
    }
}

#[test]
fn bundle_merges_paths_tags_and_schemes() {
    let one = SpecFile::new(
        "one.yaml",
        "
openapi: 3.0.3
info: {title: One, version: '1'}
servers: [{url: https://one.example}]
tags: [{name: Doors, description: What opens.}]
security: [{key: []}]
paths: {/doors: {get: {operationId: getDoors, tags: [Doors], responses: {'204': {description: Fine.}}}}}
components: {securitySchemes: {key: {type: http, scheme: basic}}}
",
    );
    let other = one
        .text
        .replace("get", "put")
        .replace("one.example", "other.example")
        .replace("title: One", "title: Two");
    let bundled = bundle_file(&[one, SpecFile::new("two.yaml", other)]);
    let document: Value = serde_yaml::from_str(&bundled.text).expect("YAML");
    assert_eq!(document["info"]["title"], "One");
    assert_eq!(document["tags"].as_sequence().map(Vec::len), Some(1));
    let item = &document["paths"]["/doors"];
    assert_eq!(item.get("servers"), None, "the operations have different ones");
    assert_eq!(item["get"]["servers"][0]["url"], "https://one.example");
    assert_eq!(item["put"]["servers"][0]["url"], "https://other.example");
    assert_eq!(generate_crate(&[bundled], &Config::default(), Layout::Standalone).counts.operations, 2);
}

#[test]
fn bundle_reports_conflicts() {
    let text = |scheme: &str| {
        format!(
            "
openapi: 3.0.3
info: {{title: T, version: '1'}}
paths: {{/doors: {{get: {{operationId: getDoors, responses: {{'204': {{description: Fine.}}}}}}}}}}
components: {{securitySchemes: {{key: {{type: http, scheme: {scheme}}}}}}}
"
        )
    };
    let files = [SpecFile::new("one.yaml", text("basic")), SpecFile::new("two.yaml", text("bearer"))];
    let problems = bundle(&files).expect_err("an operation is there twice").render(&files, false);
    assert!(problems.contains("`GET /doors` is already defined"), "{problems}");
    assert!(problems.contains("`key` is defined differently in another document"), "{problems}");
}

fn bundle_file(files: &[SpecFile]) -> SpecFile {
    let text = bundle(files).unwrap_or_else(|problems| panic!("\n{}", problems.render(files, false)));
    assert!(!text.contains("$ref: "), "it still refers");
    SpecFile::new("bundled.yaml", text)
}

/// Counts the operations under the paths of the documents, without the generator.
fn count_operations(files: &[SpecFile]) -> usize {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let documents = files.iter().map(|file| serde_yaml::from_str::<Value>(&file.text).expect("YAML"));
    let in_document = |document: Value| {
        let items = document.get("paths").and_then(Value::as_mapping).into_iter().flatten();
        items
            .map(|(_, item)| methods.iter().filter(|method| item.get(method).is_some()).count())
            .sum::<usize>()
    };
    documents.map(in_document).sum()
}
