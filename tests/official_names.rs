//! The names of methods of public APIs, compared with those of their official SDKs.
//!
//! The tables in `public/` hold facts only: method, path and the name of the official method. The documents of the APIs are
//! next to the repository; without them, nothing is compared. `cargo test --test generator official_names -- --nocapture` prints the
//! shares and the operations that differ.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::generate_crate::generate_crate;
use sdk_generator::{Config, Layout, OperationCall, Output, SpecFile};

/// The documents, next to the repository.
const DOCUMENTS: &str = "../../shared/public-openapi";

/// The documents of all public APIs.
const APIS: &[&str] =
    &["box.json", "datadog-v1.yaml", "digitalocean.json", "github.json", "openai.yaml", "stripe.json"];

/// The APIs with an official SDK, and the table of its names.
const OFFICIAL: &[(&str, &str)] =
    &[("github.json", "public/github.names.tsv"), ("stripe.json", "public/stripe.names.tsv")];

/// Words of official names, and what they are called here.
const SYNONYMS: &[(&str, &str)] = &[
    // stripe-python retrieves.
    ("retrieve", "get"),
    // One word of a path is two of a class.
    ("invoiceitem", "invoice item"),
    // Words that only join others.
    ("a", ""),
    ("by", ""),
    ("for", ""),
    ("from", ""),
    ("in", ""),
    ("of", ""),
    ("the", ""),
    ("to", ""),
];

/// The least share of equal names.
const MIN_SHARE: f64 = 0.85;

/// The most lines of a file with more than one type.
const MAX_LINES: usize = 3_000;

#[test]
fn names_are_those_of_official_sdks() {
    const { assert!(SYNONYMS.len() <= 30) };
    for (document, table) in OFFICIAL {
        let Some(output) = CRATES.get(document) else { continue };
        let official = official_names(table);
        let mut differing = Vec::new();
        let mut compared = 0;
        for call in &output.calls {
            let Some(name) = official.get(&without_names(&format!("{} {}", call.method, call.path))) else {
                continue;
            };
            compared += 1;
            if !is_equal(call, name) {
                differing.push(format!("{} {}: {} is {name}", call.method, call.path, path(call)));
            }
        }
        let equal = compared - differing.len();
        let share = f64::from(u32::try_from(equal).expect("a number"))
            / f64::from(u32::try_from(compared).expect("a number"));
        differing.iter().for_each(|line| println!("{line}"));
        println!("{document}: {equal} of {compared} names are equal ({:.1} %)\n", 100.0 * share);
        assert!(compared > 300, "{document}: {compared} names");
        assert!(share >= MIN_SHARE, "{document}: {share}");
    }
}

#[test]
fn methods_do_not_repeat_their_resource() {
    let calls =
        CRATES.iter().flat_map(|(document, output)| output.calls.iter().map(move |it| (*document, it)));
    let repeating = calls.filter(|(_, call)| repeats_resource(call));
    let repeating: Vec<_> = repeating.map(|(document, call)| format!("{document}: {}", path(call))).collect();
    assert_eq!(repeating, Vec::<String>::new());
}

#[test]
fn files_of_public_apis_are_short() {
    for document in APIS {
        let Some(output) = CRATES.get(document) else { continue };
        let is_long = |(path, text): &(&str, &str)| path.ends_with(".rs") && text.lines().count() > MAX_LINES;
        let long = output.tree.files().filter(is_long);
        let long: Vec<&str> = long.map(|(path, _)| path).collect();
        assert_eq!(long, Vec::<&str>::new(), "{document}");
    }
}

/// The crates of all public APIs, generated once.
static CRATES: LazyLock<BTreeMap<&str, Output>> = LazyLock::new(|| {
    let there = APIS.iter().filter_map(|document| {
        let path = test_folder(DOCUMENTS).join(document);
        let Ok(text) = std::fs::read_to_string(&path) else {
            println!("{} is not there, so nothing is compared", path.display());
            return None;
        };
        let files = [SpecFile::new(*document, text)];
        Some((*document, generate_crate(&files, &Config::default(), Layout::Standalone)))
    });
    there.collect()
});

/// Returns a path relative to this folder.
fn test_folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Returns the official names, by method and path.
fn official_names(table: &str) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(test_folder(table)).expect("the table");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let rows = rows.map(|line| line.split_once('\t').expect("a row"));
    rows.map(|(operation, name)| (without_names(operation), name.to_owned())).collect()
}

/// Returns a path without the names of its parameters, which differ between the versions of an API.
fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| path + "{" + part.split_once('}').map_or(part, |(_, rest)| rest))
}

/// Returns `true` if a call has the words of an official name. The part of a resource need not be among them, because
/// Octokit has none.
fn is_equal(call: &OperationCall, official: &str) -> bool {
    let official = words(official);
    let resource = call.handles.first().map(String::as_str).unwrap_or_default();
    words(&path(call)) == official || words(&format!("{resource} {}", call.name)) == official
}

/// Returns the words of a name in the singular, without order.
fn words(name: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    let mut is_small = false;
    for letter in name.chars() {
        if letter.is_uppercase() && is_small || !letter.is_alphanumeric() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase().filter(|letter| letter.is_alphanumeric()));
        is_small = !letter.is_uppercase();
    }
    let known = |word: String| match SYNONYMS.iter().find(|(from, _)| *from == word) {
        Some((_, to)) => (*to).to_owned(),
        None => word,
    };
    let words: Vec<String> = spaced.split(' ').map(|word| known(singular(word))).collect();
    words.join(" ").split_whitespace().map(str::to_owned).collect()
}

/// Returns the singular of a word.
fn singular(word: &str) -> String {
    for (ending, singular) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("ss", "ss"),
        ("us", "us"),
        ("is", "is"),
    ] {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() > 1) {
            return format!("{stem}{singular}");
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Returns `true` if the method begins with the name of its handle, or if that is the object of its verb.
fn repeats_resource(call: &OperationCall) -> bool {
    let singular_words = |text: &str| text.split('_').map(singular).collect::<Vec<_>>();
    let handle = singular_words(call.handles.last().expect("a handle"));
    let method = singular_words(&call.name);
    let is_object = method.len() > handle.len() && method[1..=handle.len()] == handle[..];
    let name = call.handles.last().expect("a handle");
    // `block` of `blocks` is a verb.
    is_object || call.name.starts_with(&format!("{name}_"))
}

fn path(call: &OperationCall) -> String {
    let handles: Vec<String> = call.handles.iter().map(|handle| format!("{handle}()")).collect();
    format!("{}.{}", handles.join("."), call.name)
}
