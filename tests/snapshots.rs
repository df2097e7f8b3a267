//! Snapshots of the generated code: one construct of OpenAPI per fixture, and the two seed operations in all three
//! kinds of documents.

#[path = "support/files.rs"]
mod files;
#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/generate_crate.rs"]
mod generate_crate;
#[path = "support/spec.rs"]
mod spec;

use std::fmt::Write as _;

use files::{read_documents, test_folder};
use fixtures::fixtures;
use generate_crate::generate_crate;
use sdk_generator::{Config, Layout, Output, SpecFile};

/// Files below `src/` that are not in the snapshots, since other tests cover them.
const NOT_IN_SNAPSHOTS: [&str; 2] = ["src/lib.rs", "src/service.rs"];

/// The folder of the samples, which have a snapshot of their own.
const SAMPLES_FOLDER: &str = "src/testing/samples/";

#[test]
fn fixtures_match_snapshots() {
    let fixtures = fixtures();
    for fixture in &fixtures {
        let output = generate_crate(&fixture.files, &fixture.config, Layout::Workspace);
        let mut page = String::new();
        for (path, text) in group_files(&output) {
            let _ = write!(page, "━━ {path}\n{text}\n");
        }
        if matches!(&*fixture.name, "security" | "servers" | "settings") {
            let _ = write!(
                page,
                "━━ src/service.rs\n{}\n",
                output.tree.get("src/service.rs").expect("the service")
            );
        }
        if !output.warnings.is_empty() {
            let _ = write!(page, "━━ warnings\n{}", output.warnings.render(&fixture.files, false));
        }
        insta::with_settings!({ description => first_comment(&fixture.files), omit_expression => true }, {
            insta::assert_snapshot!(fixture.name.as_str(), page);
        });
    }
}

/// The module `testing` has a sample of each success.
#[test]
fn fixture_samples_match_snapshot() {
    let mut page = String::new();
    for fixture in fixtures() {
        let output = generate_crate(&fixture.files, &fixture.config, Layout::Workspace);
        for (path, text) in output.tree.files().filter(|(path, _)| path.starts_with(SAMPLES_FOLDER)) {
            let _ = write!(page, "━━ {}: {path}\n{text}\n", fixture.name);
        }
    }
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("samples", page);
    });
}

/// A snapshot without a fixture would never be compared.
#[test]
fn every_snapshot_has_a_fixture() {
    let wanted: Vec<String> =
        fixtures().into_iter().map(|fixture| format!("snapshots__{}.snap", fixture.name)).collect();
    let extra = ["snapshots__seed_users.snap", "snapshots__seed_jwks.snap", "snapshots__samples.snap"];
    for entry in std::fs::read_dir(test_folder("snapshots")).expect("the snapshots") {
        let name = entry.expect("a snapshot").file_name().into_string().expect("a name in UTF-8");
        if name.starts_with("snapshots__") && name.ends_with(".snap") {
            assert!(wanted.contains(&name) || extra.contains(&name.as_str()), "{name} belongs to no fixture");
        }
    }
}

/// A document with components, one big published document, and fragments of documentation pages.
const DOCUMENT_KINDS: [&str; 3] = ["document", "published", "fragment"];

#[test]
fn seeds_are_equal_in_all_document_kinds() {
    let (_, config) = spec::read_spec();
    let outputs = DOCUMENT_KINDS.map(|form| {
        let files = read_documents(&test_folder("fixtures/seeds").join(form));
        let output = generate_crate(&files, &config, Layout::Workspace);
        assert!(output.warnings.errors() == 0, "{form}");
        output
    });
    let [document, others @ ..] = &outputs;
    for (form, other) in DOCUMENT_KINDS[1..].iter().zip(others) {
        for (path, text) in group_files(document) {
            assert_eq!(other.tree.get(path), Some(text), "{path} from the form `{form}`");
        }
        let paths =
            |output: &Output| group_files(output).map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
        assert_eq!(paths(other), paths(document), "the files from the form `{form}`");
    }
    for resource in ["users", "jwks"] {
        let text = document.tree.get(&format!("src/iam/v2/{resource}.rs")).expect("the resource's file");
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("seed_{resource}"), text);
        });
    }
}

#[test]
fn configured_pages_become_guide() {
    let settings = SpecFile::new(
        "sdk.yaml",
        "package: {name: shop}\nguide:\n  type: {title: Types, groups: [shop/v1], features: [testing]}\n  \
         plain: {title: 'Plain words'}\n",
    );
    let text = "Words.\n\n```\nassert!(true);\n```\n";
    let pages = [SpecFile::new("guide/type.md", text), SpecFile::new("guide/plain.md", "Words.\n")];
    let config = Config::parse_with(&settings, &pages).expect("settings");
    let document = |group: &str, id: &str| {
        let text = format!(
            "paths: {{/{id}: {{get: {{operationId: {id}, tags: [Things ({group})], responses: {{'204': {{description: \
             None.}}}}}}}}}}"
        );
        SpecFile::new(format!("{group}.yaml"), text)
    };
    // The module of the second group would be the guide's.
    let files = [document("shop/v1", "listThings"), document("guide/v1", "listGuides")];
    let output = generate_crate(&files, &config, Layout::Workspace);
    let file = |path: &str| output.tree.get(path).unwrap_or_else(|| panic!("no file `{path}`"));
    assert_eq!(file("src/guide/type.md"), text);
    let module = file("src/guide.rs");
    let page = "#[cfg(all(feature = \"shop-v1\", feature = \"testing\"))]\n#[doc = include_str!(\"guide/type.md\")]\npub mod r#type {}\n";
    assert!(module.contains(page), "{module}");
    assert!(
        module.contains("//! - [Types](type/index.html)\n//! - [Plain words](plain/index.html)\n"),
        "{module}"
    );
    let root = file("src/lib.rs");
    assert!(
        root.contains("pub mod guide;")
            && root.contains("pub mod guide_api;")
            && root.contains("//! - [Types](guide/type/index.html)"),
        "{root}"
    );
    assert!(file("README.md").contains("## Guide\n\nThe module `guide` of the documentation"));
}

#[test]
fn configured_programs_become_examples() {
    let text = "//! Lists things. And more.\n\nfn main() {}\n";
    let settings = SpecFile::new(
        "sdk.yaml",
        "package: {name: shop, default-groups: [shop/v1]}\nexamples: {list_things: {groups: [shop/v1]}}\n",
    );
    let program = SpecFile::new("examples/list_things.rs", text);
    let config = Config::parse_with(&settings, &[program]).expect("settings");
    let document =
        "paths: {/things: {get: {operationId: listThings, tags: [Things (shop/v1)], responses: {'200':
        {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}}";
    let files = [SpecFile::new("shop/v1.yaml", document)];
    let output = generate_crate(&files, &config, Layout::Workspace);
    let file = |path: &str| output.tree.get(path).unwrap_or_else(|| panic!("no file `{path}`"));
    let head = "// Copied from examples/list_things.rs beside the API's documents by `cargo xtask codegen`; edit it there.";
    assert_eq!(file("examples/list_things.rs"), format!("{head}\n\n{text}"));
    let entry = "[[example]]\nname = \"list_things\"\nrequired-features = [\"shop-v1\", \"reqwest\"]\n";
    let manifest = file("Cargo.toml");
    assert!(manifest.contains(entry), "{manifest}");
    // The generator would write one of this name too.
    assert_eq!(manifest.matches("[[example]]").count(), 1, "{manifest}");
    let row = "| `list_things` | Lists things. |  |";
    assert!(file("README.md").contains(row) && file("src/lib.rs").contains(row));
}

/// Returns the files of the documents' groups, without the copied runtime.
fn group_files(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    let runtime = runtime_files();
    output.tree.files().filter(move |(path, _)| {
        path.starts_with("src/")
            && !NOT_IN_SNAPSHOTS.contains(path)
            && !path.starts_with(SAMPLES_FOLDER)
            && !runtime.iter().any(|file| file == path)
    })
}

/// Returns the files of the runtime, by their paths in the generated crate.
fn runtime_files() -> Vec<String> {
    let root = test_folder("../generator/runtime/src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("a folder of the runtime") {
            let path = entry.expect("a file of the runtime").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(&root).expect("a path in the folder");
                files.push(format!("src/{}", relative.to_str().expect("a path in UTF-8").replace('\\', "/")));
            }
        }
    }
    files
}

fn first_comment(files: &[SpecFile]) -> String {
    let comment = |file: &SpecFile| {
        file.text.lines().next().and_then(|line| line.strip_prefix("# ")).map(str::to_owned)
    };
    files.iter().find_map(comment).unwrap_or_default()
}
