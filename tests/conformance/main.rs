//! Conformance: everything that documents declare is in the generated crate, and valid values survive a round trip.
//!
//! - `document`, `operations` and `schema` read documents, `sampler` and `scalars` generate values, and `validator`
//!   checks them.
//! - `emitted` and `bodies` read the source text of a crate.
//! - `round_trip` checks the round trip: it runs values through a program that `program` builds, and `compare` finds
//!   differences.
//! - `coverage` checks coverage: it looks up each declaration of the documents in the crate and in the diagnostics.
//!   `collection` does so for many documents.
//!
//! Nothing here shares code with the generator. To print the figures:
//!
//! ```sh
//! cargo test -p sdk-tests --all-features --test conformance -- --nocapture
//! REFERENCE_DOCUMENTS=$PWD/a.yaml cargo test -p sdk-tests --all-features --test conformance -- reference --nocapture
//! ```

mod bodies;
mod collection;
mod compare;
mod coverage;
mod document;
mod emitted;
#[path = "../support/files.rs"]
mod files;
#[path = "../support/fixtures.rs"]
mod fixtures;
#[path = "../support/generate_crate.rs"]
mod generate_crate;
mod operations;
mod program;
#[path = "../support/random.rs"]
mod random;
mod round_trip;
mod sampler;
mod scalars;
mod schema;
#[path = "../support/spec.rs"]
mod spec;
mod validator;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use collection::{Figures, documents_below};
use coverage::Reported;
use document::Documents;
use emitted::Crate;
use files::{read_documents, test_folder};
use fixtures::fixtures;
use generate_crate::generate_crate;
use sdk_generator::{Config, Layout, SpecFile};

/// Checks the crate that is generated from all fixtures.
#[test]
fn fixtures_conform() {
    let (mut files, mut config) = (Vec::new(), Config::default());
    // The reader has no dynamic scope, so it finds the same item in every generic schema. Annotations leave declarations
    // out and set constants, which OpenAPI does not.
    let is_read = |name: &str| name != "generic_schemas" && !name.starts_with("annotations_");
    for fixture in fixtures().into_iter().filter(|fixture| is_read(&fixture.name)) {
        files.extend(fixture.files);
        config.operations.extend(fixture.config.operations);
        config.waits.extend(fixture.config.waits);
    }
    check_all(vec![("fixtures".to_owned(), files, config)]);
}

/// Checks the SDK.
#[test]
fn spec_conforms() {
    let (files, mut config) = spec::read_spec();
    // The documents do not require these properties, so values without them are valid. The handwritten modules rely on them.
    config.always_present.clear();
    config.modules.clear();
    check_all(vec![("spec".to_owned(), files, config)]);
}

/// Checks a crate for each path in the variable `REFERENCE_DOCUMENTS`: a document, or a folder of documents.
///
/// `cargo xtask reference` sets the variable.
#[test]
fn reference_documents_conform() {
    let paths = std::env::var("REFERENCE_DOCUMENTS").unwrap_or_default();
    let crates = paths.lines().map(|path| {
        let path = Path::new(path);
        let name = path.file_stem().and_then(|it| it.to_str()).expect("a name in UTF-8").to_lowercase();
        let name = name.replace(|sign: char| !sign.is_ascii_alphanumeric(), "-");
        (name, documents_at(path), Config::default())
    });
    check_all(crates.collect());
}

/// Counts the declarations of each document in the environment variable `COLLECTED_DOCUMENTS`, which lists documents and
/// folders.
///
/// `cargo xtask reference --declarations` sets the variable.
#[test]
fn collected_documents_are_covered() {
    let paths = std::env::var("COLLECTED_DOCUMENTS").unwrap_or_default();
    let mut figures = Figures::default();
    for path in paths.lines().flat_map(|path| documents_below(Path::new(path))) {
        figures.add(&path);
    }
    print!("{}", figures.render());
    let missing: Vec<&str> = figures.missing.iter().map(|(path, _)| path.as_str()).collect();
    assert!(missing.is_empty(), "declarations are missing in the crates of {}", missing.join(", "));
}

/// Returns the documents at a path.
fn documents_at(path: &Path) -> Vec<SpecFile> {
    if path.is_dir() {
        return read_documents(path);
    }
    let name = path.file_name().and_then(|it| it.to_str()).expect("a name in UTF-8");
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    vec![SpecFile::new(name, text)]
}

/// Checks each crate and prints its figures. Panics if one has failures.
fn check_all(crates: Vec<(String, Vec<SpecFile>, Config)>) {
    let results: Vec<Result<(), String>> =
        crates.into_iter().map(|(name, files, config)| check(&name, files, config)).collect();
    let problems: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn check(name: &str, files: Vec<SpecFile>, mut config: Config) -> Result<(), String> {
    let started = Instant::now();
    config.package.name = Some(format!("conformance-{name}"));
    let output = generate_crate(&files, &config, Layout::Standalone);
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    let folder = write_crate(name, output.tree.files());
    let reported = Reported::all(&output.warnings);
    let texts: Vec<(String, String)> = files.iter().map(|it| (it.name.clone(), it.text.clone())).collect();
    let documents = Documents::parse(&texts);
    let crate_name = format!("conformance-{name}");
    let coverage = coverage::count(&documents, &texts, &Crate::read(&folder, &crate_name), &reported);
    let report = round_trip::check(&documents, &reported, &folder, &crate_name, target);
    let (failures, missing) = (report.failures(), coverage.missing.len());
    println!(
        "{}{}{name}: checked in {:.1} s",
        coverage.render(name),
        report.render(name),
        started.elapsed().as_secs_f64()
    );
    if failures > 0 || missing > 0 {
        return Err(format!(
            "{name}: {failures} values do not survive, and {missing} declarations are missing"
        ));
    }
    Ok(())
}

/// Writes the files of a crate and its lock file.
fn write_crate<'a>(name: &str, files: impl Iterator<Item = (&'a str, &'a str)>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance").join(name);
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    fs::copy(test_folder("../Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file");
    folder
}
