//! Invariance: the Rust does not depend on how a document is written.
//!
//! A document with every reference inlined, as documentation pages show it, gives the same files byte for byte as the
//! document with references; so does any order or repetition of the files. Documentation pages show nothing outside
//! of `paths` (descriptions of tags, security schemes), so that is kept beside the inlined part.

use crate::crate_diff::first_difference;
use crate::fixtures::fixtures;
use crate::generate_crate::generate_crate;
use crate::random::Random;
use crate::spec::read_spec;
use sdk_generator::{Config, Layout, Output, SpecFile, inline};
use serde_yaml::{Mapping, Value};

/// The fixture whose components have titles. A page shows the title and not the component's name, so the types have
/// the same number and other names.
const RENAMED: &str = "union_shared_titles";
/// Fixtures with constructs that no page shows: webhooks, callbacks and links, components with the title of another schema,
/// recursive schemas without a name that a page could refer to, the file of a path item, properties that a page may have
/// lost (with only an example, without members, or only in `required`), and a parent with a discriminator, of which a page
/// shows only the children.
const NOT_ON_PAGES: [&str; 11] = [
    "allof_example",
    "callback_payloads",
    "callbacks_and_links",
    "component_and_title",
    "recursion_nameless",
    "ref_path_item_in_file",
    "required_without_property",
    "union_of_heirs",
    "union_parent",
    "view_empty_object",
    "webhook_events",
];

/// Inlines some documents and leaves the others. For any two documents, there is a crate in which only the first one of
/// them is inlined.
#[test]
fn inlined_spec_gives_same_crate() {
    let (files, config) = read_spec();
    let whole = generate_crate(&files, &config, Layout::Workspace);
    let names = document_names(&files);
    assert!(names.len() >= 4, "the groups of the spec");
    let mut differences = Vec::new();
    for names in selections(&names) {
        let other = generate_crate(&inlined(&files, &names), &config, Layout::Workspace);
        let found = crate_differences(&whole, &other);
        differences
            .extend(found.into_iter().map(|it| format!("with {} written out, {it}", names.join(", "))));
    }
    println!(
        "compared: {} documents, {} operations, {} types, {} files, {} differences",
        names.len(),
        whole.counts.operations,
        whole.counts.types,
        whole.counts.files,
        differences.len()
    );
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// Inlines each document of the SDK alone, in a crate of its own.
#[test]
fn inlined_documents_give_same_crates() {
    let (files, _) = read_spec();
    let mut differences = Vec::new();
    for name in document_names(&files) {
        let mut config = Config { roots: vec![name.to_owned()], ..Config::default() };
        config.package.name = Some("sample".to_owned());
        let whole = generate_crate(&with_referred(&files, name), &config, Layout::Workspace);
        let other = with_referred(&inlined(&files, &[name]), name);
        let other = generate_crate(&other, &config, Layout::Workspace);
        differences.extend(crate_differences(&whole, &other).into_iter().map(|it| format!("{name}: {it}")));
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// Returns the names of the documents with operations.
fn document_names(files: &[SpecFile]) -> Vec<&str> {
    files.iter().map(|file| &*file.name).filter(|name| *name != "common.yaml").collect()
}

/// Returns all names, and selections such that for any two names, one selection has only the first one of them: no name
/// is in all the selections of another, because each is in half of them and no two in the same ones.
fn selections<'a>(names: &[&'a str]) -> Vec<Vec<&'a str>> {
    let count = (2_u32..).step_by(2).find(|count| halves(*count).count() >= names.len()).expect("a number");
    let memberships: Vec<u32> = halves(count).take(names.len()).collect();
    let selection = |index: u32| {
        let members = names.iter().zip(&memberships).filter(move |(_, member)| (*member >> index) & 1 == 1);
        members.map(|(name, _)| *name).collect()
    };
    std::iter::once(names.to_vec()).chain((0..count).map(selection)).collect()
}

/// Returns the numbers below 2ⁿ with half of their bits set.
fn halves(count: u32) -> impl Iterator<Item = u32> {
    (0..1_u32 << count).filter(move |bits| bits.count_ones() == count / 2)
}

/// Returns a document and those to which it refers, directly or not.
fn with_referred(files: &[SpecFile], name: &str) -> Vec<SpecFile> {
    let mut found = vec![name.to_owned()];
    let mut next = 0;
    while let Some(name) = found.get(next).cloned() {
        let text = file_text(files, &name);
        let referred = files.iter().map(|file| &file.name).filter(|other| {
            let short = other.rsplit('/').next().unwrap_or_default();
            text.contains(&format!("{short}#")) && !found.contains(other)
        });
        let referred: Vec<String> = referred.cloned().collect();
        found.extend(referred);
        next += 1;
    }
    files.iter().filter(|file| found.contains(&file.name)).cloned().collect()
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
    let (files, _) = read_spec();
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
    let (files, config) = read_spec();
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
    let (files, config) = read_spec();
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
    let (files, config) = read_spec();
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
        let mut needed = with_referred(&all, &file.name);
        let is_missing = |other: &&SpecFile| !other.text.contains("\npaths:") && !needed.contains(other);
        let shared: Vec<SpecFile> = all.iter().filter(is_missing).cloned().collect();
        needed.extend(shared);
        let paths = inline(&needed, &file.name);
        let paths = paths.unwrap_or_else(|problems| panic!("\n{}", problems.render(&needed, false)));
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
    crate::crate_diff::crate_differences(one, other, |text| text)
}

fn file_text(files: &[SpecFile], name: &str) -> String {
    files.iter().find(|file| file.name == name).expect("the file").text.clone()
}
