//! The documents of `spec/`, with their settings and example programs.

use std::fs;
use std::path::Path;

use sdk_generator::{Config, SpecFile};

use crate::files::{documents, entries, folder};

/// The documents and the settings.
pub(crate) fn spec() -> (Vec<SpecFile>, Config) {
    let files = documents(&folder("../spec"));
    let (settings, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == "sdk.yaml");
    let programs: Vec<SpecFile> =
        entries(&folder("../spec/examples")).iter().map(|path| program(path)).collect();
    let config = Config::parse_with(&settings[0], &programs)
        .unwrap_or_else(|problems| panic!("\n{}", problems.render(&settings, false)));
    (files, config)
}

/// An example program, named by its path beside the settings.
fn program(path: &Path) -> SpecFile {
    let name = path.file_name().and_then(|it| it.to_str()).expect("a name in UTF-8");
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
    SpecFile::new(format!("examples/{name}"), text)
}
