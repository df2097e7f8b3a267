//! The crates of all fixtures compile without warnings.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo_run::{run_cargo, write_crate};
use crate::feature_sets::separating_sets;
use crate::files::{read_documents, test_folder};
use crate::fixtures::fixtures;
use crate::generate_crate::generate_crate;
use crate::injection_payloads::payloads;
use crate::injection_sites::{EXCLUSIVE_SITES, INJECTION_SITES, sample_document};
use sdk_generator::{Config, Layout, SpecFile, generate};
use serde_json::{Map, Value, json};
use toml_edit::DocumentMut;

/// The maximum number of lines of a generated file.
const MAX_FILE_LINES: usize = 3_000;

/// Checks all fixtures in one crate, a crate from fragments of documentation pages, and one from hostile documents.
#[test]
fn generated_crates_pass_clippy_and_rustdoc() {
    let (together, config) = all_fixtures();
    let crates = [
        ("together", together, config),
        ("fragment", read_documents(&test_folder("fixtures/seeds/fragment")), Config::default()),
        ("hostile", hostile_documents(), Config::default()),
    ];
    for (name, files, config) in crates {
        let root = write_crate(name, &files, config);
        let clippy = ["clippy", "--all-features", "--lib", "--examples", "--", "--deny", "warnings"];
        run_cargo(&root, &clippy, &[]);
        run_cargo(&root, &["doc", "--no-deps", "--all-features"], &[("RUSTDOCFLAGS", "--deny warnings")]);
    }
}

/// Returns a configuration that renames items of a flat API, with the lock of a run without it.
fn renamed_after_first_run(files: &[SpecFile]) -> Config {
    let parse = |renames: &str| {
        let text = format!("package: {{flat: true}}\n{renames}");
        Config::parse(&SpecFile::new("sdk.yaml", text)).expect("a configuration")
    };
    let first = generate_crate(files, &parse(""), Layout::Standalone);
    let renames = "resources: {Vector stores: {name: archives}}\noperations:\n  \
        listVectorStores: {method: find, request: FindArchives}\n  importParts: {method: load}\n  \
        replaceParts: {request: SwapParts}\n";
    Config { lock: Some(first.lock), ..parse(renames) }
}

/// Runs the documentation examples of the crate of all fixtures, and the tests of its requests and responses.
#[test]
fn generated_wire_tests_and_doctests_pass() {
    let (together, config) = all_fixtures();
    let root = write_crate("examples", &together, config);
    // `generated/wire` checks the requests and responses.
    copy_tests(&root, "wire");
    run_cargo(&root, &["test", "--test", "wire", "--all-features", "--quiet"], &[]);
    run_cargo(&root, &["test", "--doc", "--all-features", "--quiet"], &[]);
}

/// Checks the crate of an API whose resources are groups with few features, with none and with all, and the requests that
/// it sends.
#[test]
fn crate_of_resources_compiles_in_parts() {
    let is_flat = |name: &str| name.starts_with("flat_") || name == "body_lines";
    let flat = fixtures().into_iter().filter(|fixture| is_flat(&fixture.name));
    let mut files: Vec<SpecFile> = flat.flat_map(|fixture| fixture.files).collect();
    files.push(wide_document());
    let root = write_crate("flat", &files, renamed_after_first_run(&files));
    let longest = longest_file(&root.join("src"));
    assert!(longest.1 <= MAX_FILE_LINES, "{longest:?}");
    assert!(root.join("src/wide/operations/panel_setters.rs").is_file());
    copy_tests(&root, "flat");
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let manifest: DocumentMut = manifest.parse().expect("TOML");
    let features = manifest["features"]["full"].as_array().expect("the groups");
    let features: BTreeSet<&str> = features.iter().filter_map(|it| it.as_str()).collect();
    assert!(features.is_superset(&BTreeSet::from(["box", "charges", "orders", "shops"])), "{features:?}");
    let check = |arguments: &[&str]| {
        let words = run_cargo(&root, &[&["check"], arguments].concat(), &[]);
        assert!(!words.contains("warning"), "{words}");
    };
    check(&["--no-default-features"]);
    for set in separating_sets(&Vec::from_iter(features)) {
        check(&["--no-default-features", "--features", &Vec::from_iter(set).join(",")]);
    }
    let targets = ["--lib", "--examples", "--test", "flat"];
    let clippy = [&["clippy", "--all-features"][..], &targets, &["--", "--deny", "warnings"]].concat();
    run_cargo(&root, &clippy, &[]);
    run_cargo(&root, &["doc", "--no-deps", "--all-features"], &[("RUSTDOCFLAGS", "--deny warnings")]);
    run_cargo(&root, &["test", "--test", "flat", "--all-features", "--quiet"], &[]);
}

/// Returns a document with a schema that has too many properties for one file.
fn wide_document() -> SpecFile {
    let properties = (0..600).map(|index| (format!("gauge_{index}"), json!({ "type": "integer" })));
    let panel = json!({ "type": "object", "properties": properties.collect::<Map<_, _>>() });
    let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Panel" } } });
    let get = json!({
        "operationId": "wide/get", "tags": ["wide"],
        "responses": { "200": { "description": "Fine.", "content": content } },
    });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "Wide", "version": "1" },
        "paths": { "/wide": { "get": get } }, "components": { "schemas": { "Panel": panel } },
    });
    SpecFile::new("flat_wide.json", document.to_string())
}

/// Returns the longest file of a folder, and its number of lines.
fn longest_file(folder: &Path) -> (PathBuf, usize) {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    let sizes = entries.map(|path| match path.is_dir() {
        true => longest_file(&path),
        false => {
            let lines = fs::read_to_string(&path).expect("a text").lines().count();
            (path, lines)
        }
    });
    sizes.max_by_key(|(_, lines)| *lines).unwrap_or_default()
}

/// Copies a folder of `generated` into a crate as a test.
fn copy_tests(root: &Path, name: &str) {
    let tests = root.join("tests").join(name);
    fs::create_dir_all(&tests).expect("a folder");
    for entry in fs::read_dir(test_folder("generated").join(name)).expect("the tests") {
        let file = entry.expect("a file");
        fs::copy(file.path(), tests.join(file.file_name())).expect("the test of what is sent");
    }
}

/// Returns the files of all fixtures, and their configuration of operations, credentials, pagination and waiters. A
/// default for the whole API would apply to every fixture.
fn all_fixtures() -> (Vec<SpecFile>, Config) {
    let (mut files, mut config) = (Vec::new(), Config::default());
    for fixture in fixtures() {
        files.extend(fixture.files);
        config.operations.extend(fixture.config.operations);
        config.paging.extend(fixture.config.paging);
        config.schemes.extend(fixture.config.schemes);
        config.groups.extend(fixture.config.groups);
        config.hosts.extend(fixture.config.hosts);
        config.modules.extend(fixture.config.modules);
        config.streams.extend(fixture.config.streams);
        config.waits.extend(fixture.config.waits);
        config.pollers.extend(fixture.config.pollers);
        config.finders.extend(fixture.config.finders);
        config.always_present.extend(fixture.config.always_present);
        config.conversions.extend(fixture.config.conversions);
        config.uploads.extend(fixture.config.uploads);
        config.webhooks = config.webhooks.or(fixture.config.webhooks);
        config.conditional_requests.extend(fixture.config.conditional_requests);
        config.package.modules.extend(fixture.config.package.modules);
        config.request_compression.extend(fixture.config.request_compression);
        config.idempotency_keys.extend(fixture.config.idempotency_keys);
        config.secrets.extend(fixture.config.secrets);
        for (all, own) in [
            (&mut config.derives.eq, fixture.config.derives.eq),
            (&mut config.derives.hash, fixture.config.derives.hash),
            (&mut config.derives.partial_ord, fixture.config.derives.partial_ord),
            (&mut config.derives.ord, fixture.config.derives.ord),
        ] {
            all.types.extend(own.types);
        }
        config.formats.extend(fixture.config.formats);
        config.properties.extend(fixture.config.properties);
    }
    (files, config)
}

/// Returns the hostile fixtures, and a document with a payload at every site where one is accepted.
fn hostile_documents() -> Vec<SpecFile> {
    let mut files = read_documents(&test_folder("fixtures/hostile"));
    let payloads = payloads();
    let with = |doc: &Value| {
        let planted = SpecFile::new("shop/v1.yaml", doc.to_string());
        files.iter().cloned().chain([planted]).collect::<Vec<_>>()
    };
    let mut doc = sample_document();
    let mut planted = 0;
    for (index, (_, plant)) in
        INJECTION_SITES.iter().enumerate().filter(|(_, (place, _))| !EXCLUSIVE_SITES.contains(place))
    {
        // A text that is refused at this place, or beside the others, makes room for the next one.
        let texts = payloads.iter().cycle().skip(index * 5).take(10);
        let accepted = texts.map(|text| {
            let mut doc = doc.clone();
            plant(&mut doc, text);
            doc
        });
        let accepted = accepted
            .into_iter()
            .find(|doc| generate(&with(doc), &Config::default(), Layout::Standalone).is_ok());
        planted += usize::from(accepted.is_some());
        doc = accepted.unwrap_or(doc);
    }
    assert!(planted > 55, "{planted} places hold a text");
    files = with(&doc);
    files
}
