//! The central property: however a document is written, the Rust is the same.
//!
//! A document with every reference written out, as docs pages show it, gives the same files byte for byte as the
//! document that refers; so does any order of the files, and any repetition. What stands outside of `paths` is on no
//! docs page (descriptions of tags, definitions of security schemes) and is kept beside what is written out.

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

/// The fixture whose components have titles of their own. A page shows the title and not the component's name, so that
/// the types are as many as before but have other names.
const RENAMED: &str = "union_shared_titles";
/// Fixtures with what no page shows: callbacks and links, schemas that hold themselves but have no name by which a page
/// could refer to them, and the file that a path item stands in.
const NOT_ON_PAGES: [&str; 3] = ["callbacks_and_links", "recursion_nameless", "ref_path_item_in_file"];

#[test]
fn inlined_spec_gives_same_crate() {
    let (files, config) = spec::read_spec();
    let whole = generate_crate(&files, &config, Layout::Workspace);
    let groups: Vec<&SpecFile> = files.iter().filter(|file| file.name != "common.yaml").collect();
    assert!(groups.len() >= 4, "the groups of the spec");
    let mut differences = Vec::new();
    for group in &groups {
        let other = generate_crate(&written_out(&files, &[&group.name]), &config, Layout::Workspace);
        differences.extend(
            crate_differences(&whole, &other)
                .into_iter()
                .map(|it| format!("with {} written out, {it}", group.name)),
        );
    }
    let names: Vec<&str> = groups.iter().map(|group| &*group.name).collect();
    let other = generate_crate(&written_out(&files, &names), &config, Layout::Workspace);
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
        let mut written_out = written_out(&fixture.files, &names);
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

/// A document that is written out already stays as it is.
#[test]
fn inlining_is_idempotent() {
    let (files, _) = spec::read_spec();
    for file in files.iter().filter(|file| file.name != "common.yaml") {
        let once = written_out(&files, &[&file.name]);
        let twice = written_out(&once, &[&file.name]);
        assert_eq!(
            first_difference(&text(&once, &file.name), &text(&twice, &file.name)),
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
                shuffled.swap(index, random.below(index + 1));
            }
            let other = generate_crate(&shuffled, &config, layout);
            assert_eq!(crate_differences(&first, &other), Vec::<String>::new());
            assert_eq!(other.counts, first.counts);
            assert_eq!(other.warnings.render(&files, false), first.warnings.render(&files, false));
        }
    }
}

/// The layouts differ in what surrounds the crate, never in its code.
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

/// Line ends and a byte-order mark are not part of what a document says, and neither is JSON instead of YAML.
#[test]
fn line_ends_bom_and_json_do_not_change_crate() {
    let (files, config) = spec::read_spec();
    let whole = generate_crate(&files, &config, Layout::Workspace);
    let json: Vec<SpecFile> = files.iter().map(|file| SpecFile::new(&*file.name, json(file))).collect();
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

/// Not a byte but the name of the file in the text tells a document in JSON from one in YAML.
#[test]
fn fixtures_as_json_give_same_crates() {
    for fixture in fixtures() {
        let whole = generate_crate(&fixture.files, &fixture.config, Layout::Standalone);
        let twins: Vec<SpecFile> = fixture
            .files
            .iter()
            .map(|file| SpecFile::new(file.name.replace(".yaml", ".json"), in_json(&json(file))))
            .collect();
        let other = generate_crate(&twins, &fixture.config, Layout::Standalone);
        let code = |output: &Output| -> Vec<(String, String)> {
            output.tree.files().map(|(path, text)| (path.to_owned(), in_json(text))).collect()
        };
        assert_eq!(code(&whole), code(&other), "{}", fixture.name);
        let told = |output: &Output| {
            let told = output.warnings.iter().map(|it| (it.code, in_json(&format!("{:?}", it.places))));
            told.collect::<Vec<_>>()
        };
        assert_eq!(told(&whole), told(&other), "{}", fixture.name);
    }
}

/// A document in JSON.
fn json(file: &SpecFile) -> String {
    let tree: Value = serde_yaml::from_str(&file.text).expect("YAML");
    serde_json::to_string_pretty(&tree).expect("JSON")
}

/// Text with the names that files in JSON have.
fn in_json(text: &str) -> String {
    text.replace(".yaml", ".json")
}

/// The files, the named ones with every reference written out.
fn written_out(files: &[SpecFile], names: &[&str]) -> Vec<SpecFile> {
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

/// The tags and security schemes of a document; all its components where another document refers to them.
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

/// Files that differ in anything at all.
fn crate_differences(one: &Output, other: &Output) -> Vec<String> {
    crate_diff::crate_differences(one, other, |text| text)
}

fn text(files: &[SpecFile], name: &str) -> String {
    files.iter().find(|file| file.name == name).expect("the file").text.clone()
}
