//! The documents of `spec/` with their configuration.

use std::fs;
use std::path::Path;

use sdk_generator::{Config, SpecFile};

use crate::files::{folder_entries, read_documents, test_folder};

/// Reads the documents and the configuration.
pub(crate) fn read_spec() -> (Vec<SpecFile>, Config) {
    let files = read_documents(&test_folder("../spec"));
    let (settings, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == "sdk.yaml");
    let beside: Vec<SpecFile> = ["examples", "guide"]
        .iter()
        .flat_map(|name| {
            folder_entries(&test_folder(&format!("../spec/{name}")))
                .into_iter()
                .map(|path| read_handwritten_file(name, &path))
        })
        .collect();
    let config = Config::parse_with(&settings[0], &beside)
        .unwrap_or_else(|problems| panic!("\n{}", problems.render(&settings, false)));
    (files, config)
}

/// Reads an example program or a page of the guide, named by its path beside the configuration.
fn read_handwritten_file(folder: &str, path: &Path) -> SpecFile {
    let name = path.file_name().and_then(|it| it.to_str()).expect("a name in UTF-8");
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
    SpecFile::new(format!("{folder}/{name}"), text)
}
