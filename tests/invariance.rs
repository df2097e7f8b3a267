//! Invariance: the Rust does not depend on how a document is written.
//!
//! A document with every reference inlined, as documentation pages show it, gives the same files byte for byte as the
//! document with references; so does any order or repetition of the files. Documentation pages show nothing outside
//! of `paths` (descriptions of tags, security schemes), so that is kept beside the inlined part.

#[path = "support/crate_diff.rs"]
mod crate_diff;
#[path = "support/files.rs"]
mod files;
#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/generate_crate.rs"]
mod generate_crate;
#[path = "support/random.rs"]
mod random;
#[path = "support/spec.rs"]
mod spec;

use crate_diff::first_difference;
use fixtures::fixtures;
use generate_crate::generate_crate;
use random::Random;
use sdk_generator::{Layout, Output, SpecFile, inline};
use serde_yaml::{Mapping, Value};

/// The fixture whose components have titles. A page shows the title and not the component's name, so the types have
/// the same number and other names.
const RENAMED: &str = "union_shared_titles";
/// Fixtures with constructs that no page shows: callbacks and links, components with the title of another schema,
/// recursive schemas without a name that a page could refer to, the file of a path item, paths that refer to others, a
/// required name without a property, which a page drops, and a parent with a discriminator, of which a page shows only the
/// children.
const NOT_ON_PAGES: [&str; 8] = [
    "callbacks_and_links",
    "component_and_title",
    "recursion_nameless",
    "ref_path_item_in_file",
    "ref_path_to_path",
    "required_without_property",
    "union_of_heirs",
    "union_parent",
];

#[test]
fn inlined_spec_gives_same_crate() {
    let (files, config) = spec::read_spec();
    let whole = generate_crate(&files, &config, Layout::Workspace);
    let groups: Vec<&SpecFile> = files.iter().filter(|file| file.name != "common.yaml").collect();
    assert!(groups.len() >= 4, "the groups of the spec");
    let mut differences = Vec::new();
    for group in &groups {
        let other = generate_crate(&inlined(&files, &[&group.name]), &config, Layout::Workspace);
        differences.extend(
            crate_differences(&whole, &other)
                .into_iter()
                .map(|it| format!("with {} written out, {it}", group.name)),
        );
    }
    let names: Vec<&str> = groups.iter().map(|group| &*group.name).collect();
    let other = generate_crate(&inlined(&files, &names), &config, Layout::Workspace);
    differences.extend(
        crate_differences(&whole, &other)
            .into_iter()
            .map(|it| format!("with all documents written out, {it}")),
    );
    println!(
        "compared: {} documents, {} operations, {} types, {} files, {} differences",
        groups.len(),
        whole.counts.operations,
        whole.counts.types,
        whole.counts.files,
        differences.len()
    );
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn inlined_fixtures_give_same_crates() {
    let mut differences = Vec::new();
    for fixture in fixtures().into_iter().filter(|it| !NOT_ON_PAGES.contains(&&*it.name)) {
        // Otherwise the package is named after the title of a document.
        let mut config = fixture.config;
        config.package.name = Some("sample".to_owned());
        let with_paths = fixture.files.iter().filter(|file| file.text.contains("\npaths:"));
        let names: Vec<&str> = with_paths.map(|file| &*file.name).collect();
        let whole = generate_crate(&fixture.files, &config, Layout::Workspace);
        // What only others refer to is no document by itself.
        let mut written_out = inlined(&fixture.files, &names);
        written_out.retain(|file| ["paths:", "openapi:"].iter().any(|key| file.text.contains(key)));
        let other = generate_crate(&written_out, &config, Layout::Workspace);
        if fixture.name == RENAMED {
            assert_eq!(other.counts, whole.counts, "{RENAMED}: nothing may be lost");
            continue;
        }
        differences.extend(
            crate_differences(&whole, &other).into_iter().map(|it| format!("{}: {it}", fixture.name)),
        );
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// An inlined document does not change when it is inlined again.
#[test]
fn inlining_is_idempotent() {
    let (files, _) = spec::read_spec();
    for file in files.iter().filter(|file| file.name != "common.yaml") {
        let once = inlined(&files, &[&file.name]);
        let twice = inlined(&once, &[&file.name]);
        assert_eq!(
            first_difference(&file_text(&once, &file.name), &file_text(&twice, &file.name)),
            None,
            "{}",
            file.name
        );
    }
}

#[test]
fn generation_is_deterministic_in_any_file_order() {
    let (files, config) = spec::read_spec();
    for layout in [Layout::Workspace, Layout::Standalone] {
        let first = generate_crate(&files, &config, layout);
        assert_eq!(crate_differences(&first, &generate_crate(&files, &config, layout)), Vec::<String>::new());
        let mut random = Random::new(0x5eed);
        for _ in 0..5 {
            let mut shuffled = files.clone();
            for index in (1..shuffled.len()).rev() {
                shuffled.swap(index, random.index_below(index + 1));
            }
            let other = generate_crate(&shuffled, &config, layout);
            assert_eq!(crate_differences(&first, &other), Vec::<String>::new());
            assert_eq!(other.counts, first.counts);
            assert_eq!(other.warnings.render(&files, false), first.warnings.render(&files, false));
        }
    }
}

/// The layouts differ in the files around the crate, not in its code.
#[test]
fn layouts_hold_same_code() {
    let (files, config) = spec::read_spec();
    let [one, other] =
        [Layout::Workspace, Layout::Standalone].map(|layout| generate_crate(&files, &config, layout));
    let code = |output: &Output| -> Vec<(String, String)> {
        let files = output.tree.files().filter(|(path, _)| path.starts_with("src/"));
        files.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
    };
    assert_eq!(code(&one), code(&other));
}

/// Line endings, a byte-order mark and JSON instead of YAML change nothing.
#[test]
fn line_ends_bom_and_json_do_not_change_crate() {
    let (files, config) = spec::read_spec();
    let whole = generate_crate(&files, &config, Layout::Workspace);
    let json: Vec<SpecFile> = files.iter().map(|file| SpecFile::new(&*file.name, to_json(file))).collect();
    assert_eq!(
        crate_differences(&whole, &generate_crate(&json, &config, Layout::Workspace)),
        Vec::<String>::new()
    );
    let respelled: Vec<SpecFile> = files
        .iter()
        .map(|file| SpecFile::new(&*file.name, format!("\u{feff}{}", file.text.replace('\n', "\r\n"))))
        .collect();
    assert_eq!(
        crate_differences(&whole, &generate_crate(&respelled, &config, Layout::Workspace)),
        Vec::<String>::new()
    );
}

/// Only the file name in the output differs between JSON and YAML.
#[test]
fn fixtures_as_json_give_same_crates() {
    for fixture in fixtures() {
        let whole = generate_crate(&fixture.files, &fixture.config, Layout::Standalone);
        let twins: Vec<SpecFile> = fixture
            .files
            .iter()
            .map(|file| SpecFile::new(file.name.replace(".yaml", ".json"), with_json_names(&to_json(file))))
            .collect();
        let other = generate_crate(&twins, &fixture.config, Layout::Standalone);
        let code = |output: &Output| -> Vec<(String, String)> {
            output.tree.files().map(|(path, text)| (path.to_owned(), with_json_names(text))).collect()
        };
        assert_eq!(code(&whole), code(&other), "{}", fixture.name);
        let told = |output: &Output| {
            let told =
                output.warnings.iter().map(|it| (it.code, with_json_names(&format!("{:?}", it.places))));
            told.collect::<Vec<_>>()
        };
        assert_eq!(told(&whole), told(&other), "{}", fixture.name);
    }
}

/// Converts a document to JSON.
fn to_json(file: &SpecFile) -> String {
    let tree: Value = serde_yaml::from_str(&file.text).expect("YAML");
    serde_json::to_string_pretty(&tree).expect("JSON")
}

/// Replaces the names of YAML files by those of JSON files.
fn with_json_names(text: &str) -> String {
    text.replace(".yaml", ".json")
}

/// Returns the files with every reference in the named ones inlined.
fn inlined(files: &[SpecFile], names: &[&str]) -> Vec<SpecFile> {
    let mut files: Vec<SpecFile> = files.to_vec();
    let all = files.clone();
    for file in files.iter_mut().filter(|file| names.contains(&&*file.name)) {
        let paths =
            inline(&all, &file.name).unwrap_or_else(|problems| panic!("\n{}", problems.render(&all, false)));
        // A member may be called `$ref`; a reference is one that has text.
        assert!(!paths.contains("$ref: "), "{} still refers", file.name);
        let others = all.iter().filter(|other| !names.contains(&&*other.name));
        let referred = others.into_iter().any(|other| other.text.contains(&format!("{}#", file.name)));
        file.text = format!("{paths}{}", outside_of_paths(&file.text, referred));
    }
    files
}

/// Returns the tags and security schemes of a document, and all its components if another document refers to them.
fn outside_of_paths(text: &str, referred: bool) -> String {
    let document: Value = serde_yaml::from_str(text).expect("YAML");
    let mut outside = Mapping::new();
    if let Some(tags) = document.get("tags") {
        outside.insert("tags".into(), tags.clone());
    }
    if let Some(components) = document.get("components").and_then(Value::as_mapping) {
        let kept = components.iter().filter(|(key, _)| referred || key.as_str() == Some("securitySchemes"));
        let kept: Mapping = kept.map(|(key, value)| (key.clone(), value.clone())).collect();
        outside.insert("components".into(), kept.into());
    }
    if outside.is_empty() { String::new() } else { serde_yaml::to_string(&outside).expect("YAML") }
}

/// Returns the files that differ in any byte.
fn crate_differences(one: &Output, other: &Output) -> Vec<String> {
    crate_diff::crate_differences(one, other, |text| text)
}

fn file_text(files: &[SpecFile], name: &str) -> String {
    files.iter().find(|file| file.name == name).expect("the file").text.clone()
}
