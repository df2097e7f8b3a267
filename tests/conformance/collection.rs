//! A collection of documents, each with a crate of its own that is not compiled.
//!
//! Takes documents, and folders of documents. Counts the declarations in each crate and in the diagnostics, and the
//! documents that the generator rejects by the code of their first error.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sdk_generator::{Config, Layout, SpecFile, generate};

use crate::coverage::{self, Count, Kind, Reported};
use crate::document::Documents;
use crate::emitted::Crate;
use crate::write_crate;

const CRATE: &str = "conformance-collection";

/// The figures of a collection.
#[derive(Default)]
pub(crate) struct Figures {
    accepted: usize,
    rejected: BTreeMap<&'static str, Vec<String>>,
    counts: BTreeMap<Kind, Count>,
    /// The names of the documents, each with its missing declarations.
    pub(crate) missing: Vec<(String, Vec<String>)>,
}

impl Figures {
    /// Adds a document.
    pub(crate) fn add(&mut self, path: &Path) {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_name().and_then(|it| it.to_str()).expect("a name in UTF-8");
        let file = SpecFile::new(name, text);
        let mut config = Config::default();
        config.package.name = Some(CRATE.to_owned());
        let files = [file];
        let output = match generate(&files, &config, Layout::Standalone) {
            Ok(output) => output,
            Err(problems) => {
                let code = problems.iter().next().map_or("no error", |it| it.code.as_str());
                self.rejected.entry(code).or_default().push(path.display().to_string());
                return;
            }
        };
        self.accepted += 1;
        let folder = write_crate("collection", output.tree.files());
        let reported = Reported::all(&output.warnings);
        let [file] = files;
        let texts = [(file.name, file.text)];
        let documents = Documents::parse(&texts);
        let coverage = coverage::count(&documents, &texts, &Crate::read(&folder, CRATE), &reported);
        for (kind, count) in &coverage.counts {
            let all = self.counts.entry(*kind).or_default();
            all.found += count.found;
            all.reported += count.reported;
            all.missing += count.missing;
        }
        if !coverage.missing.is_empty() {
            println!("{}: {} missing", path.display(), coverage.missing.len());
            coverage.missing.iter().take(5).for_each(|it| println!("  {it}"));
            self.missing.push((path.display().to_string(), coverage.missing));
        }
    }

    /// Renders the figures.
    pub(crate) fn render(&self) -> String {
        let rejected: usize = self.rejected.values().map(Vec::len).sum();
        let mut text = format!("{} accepted, {rejected} rejected\n", self.accepted);
        for (code, paths) in &self.rejected {
            text.push_str(&format!("  {code}: {}: {}\n", paths.len(), paths.join(" ")));
        }
        for (kind, Count { found, reported, missing }) in &self.counts {
            text.push_str(&format!(
                "{kind:?}: {found} found, {reported} in a diagnostic, {missing} missing\n"
            ));
        }
        text
    }
}

/// Returns the documents at a path and in all folders below it.
pub(crate) fn documents_below(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let mut entries: Vec<PathBuf> =
        fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    let is_document = |path: &PathBuf| {
        path.is_dir()
            || path.extension().is_some_and(|it| ["json", "yaml", "yml"].iter().any(|known| it == *known))
    };
    entries.iter().filter(|it| is_document(it)).flat_map(|it| documents_below(it)).collect()
}
