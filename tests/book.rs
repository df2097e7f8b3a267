//! The book of the tool: its examples work, and its tables and its table of contents are complete.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo_run::{run_cargo, write_crate};
use crate::generate_crate::generate_crate;
use sdk_generator::diagnostics::{Code, Severity};
use sdk_generator::{Config, Layout, SharedAnnotation, SpecFile, shared_annotations};

/// The document and the configuration of the examples.
const DOCUMENT: &str = include_str!("../generator/book/example/openapi.yaml");
const SETTINGS: &str = include_str!("../generator/book/example/sdk.yaml");

/// Returns a path in the repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Returns the texts of the pages by name.
fn pages() -> BTreeMap<String, String> {
    let entries = fs::read_dir(repository("generator/book/src"))
        .expect("the pages")
        .map(|entry| entry.expect("a page").path());
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    entries.map(|path| (name(&path), fs::read_to_string(&path).expect("a text"))).collect()
}

/// Returns the fenced blocks with these words after the fence.
fn blocks<'a>(page: &'a str, words: &str) -> Vec<&'a str> {
    let fence = format!("\n```{words}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("```\n").next().unwrap_or_default()).collect()
}

fn document() -> SpecFile {
    SpecFile::new("openapi.yaml", DOCUMENT)
}

#[test]
fn table_of_contents_lists_every_page() {
    let mut pages = pages();
    let contents = pages.remove("SUMMARY.md").expect("the table of contents");
    let links = contents.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let mut listed: Vec<String> = links.map(str::to_owned).collect();
    listed.sort();
    assert_eq!(listed, pages.into_keys().collect::<Vec<_>>());
}

#[test]
fn links_lead_to_pages() {
    let pages = pages();
    for (name, page) in &pages {
        let links = page.split("](").skip(1).chain(page.split("]: ").skip(1));
        let targets = links.filter_map(|rest| rest.split([')', '\n', '#']).next());
        for target in targets.filter(|target| target.ends_with(".md")) {
            assert!(pages.contains_key(target), "{name}: {target}");
        }
    }
}

#[test]
fn settings_are_accepted_and_match() {
    let mut count = 0;
    for (name, page) in pages() {
        for settings in blocks(&page, "yaml sdk.yaml") {
            let file = SpecFile::new("sdk.yaml", settings);
            let mut config = Config::parse(&file).unwrap_or_else(|problems| {
                panic!("{name}:\n{}", problems.render(std::slice::from_ref(&file), false))
            });
            config.lint.is_enabled = !config.lint.ignore.is_empty();
            let warnings = generate_crate(&[document()], &config, Layout::Standalone).warnings;
            let page = warnings.render(&[document(), file], false);
            let is_warning = |severity| severity == Severity::Warning;
            assert!(!warnings.iter().any(|it| is_warning(it.severity)), "{name}:\n{page}");
            count += 1;
        }
    }
    assert!(count > 6, "{count}");
}

#[test]
fn overlays_are_applied() {
    let mut count = 0;
    for (name, page) in pages() {
        for overlay in blocks(&page, "yaml overlay.yaml") {
            let overlay = SpecFile::new("overlay.yaml", overlay);
            let config = Config { overlays: vec![overlay.clone()], ..Config::default() };
            let warnings = generate_crate(&[document()], &config, Layout::Standalone).warnings;
            assert_eq!(warnings.warnings(), 0, "{name}:\n{}", warnings.render(&[document(), overlay], false));
            count += 1;
        }
    }
    assert!(count > 0);
}

#[test]
fn index_lists_every_code() {
    let pages = pages();
    let index = pages["diagnostics.md"].split("## Index\n").nth(1).expect("the index");
    let row = |code: &Code| format!("| `{}` | {} | {} |\n", code.as_str(), code.title(), code.help());
    let rows: String = Code::ALL.iter().map(row).collect();
    assert_eq!(index.trim_start(), format!("| Code | Problem | Fix |\n|---|---|---|\n{rows}"));
}

#[test]
fn annotations_are_those_of_the_tool() {
    let pages = pages();
    let table = pages["annotations.md"].split("## Shared annotations\n").nth(1).expect("the table");
    let row = |it: &SharedAnnotation| {
        let meanings = it.meanings.iter().map(|(holder, meaning)| format!("{holder}: {meaning}"));
        let meaning = match &it.unused {
            Some(reason) => format!("no effect: {reason}"),
            None => meanings.collect::<Vec<_>>().join("; "),
        };
        format!("| `{}` | {} | {meaning} |\n", it.name, it.vendor)
    };
    let rows: String = shared_annotations().iter().map(row).collect();
    let expected = format!("| Annotation | Vendor | Meaning |\n|---|---|---|\n{rows}");
    assert_eq!(
        table.split_once("\n\n| Annotation").map(|(_, it)| format!("| Annotation{it}")),
        Some(expected)
    );
}

/// Checks the Rust examples as programs of the crate that the example generates.
#[test]
fn programs_compile() {
    let config = Config::parse(&SpecFile::new("sdk.yaml", SETTINGS)).expect("settings");
    let warnings = generate_crate(&[document()], &config, Layout::Standalone).warnings;
    assert_eq!((warnings.warnings(), warnings.notes()), (0, 0));
    let root = write_crate("book", &[document()], config);
    // The examples of HTTP servers use crates that the transport has as well.
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let servers = "[dev-dependencies]\nhttp-body-util = \"0.1\"\nhyper = { version = \"1\", features = [\"client\", \"http1\"] }\n";
    let manifest = manifest.replace("[dev-dependencies]\n", servers);
    fs::write(root.join("Cargo.toml"), manifest).expect("the manifest");
    let mut count = 0;
    for (name, page) in pages() {
        for (index, program) in blocks(&page, "rust").into_iter().enumerate() {
            let path = root.join(format!("examples/{}_{index}.rs", name.trim_end_matches(".md")));
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, format!("{program}\nfn main() {{}}\n")).expect("a program");
            count += 1;
        }
    }
    assert!(count > 6, "{count}");
    run_cargo(&root, &["check", "--examples", "--all-features"], &[]);
}
