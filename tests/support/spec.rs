//! The documents of `spec/` with their configuration.

use sdk_generator::{Config, SpecFile};

use crate::files::{read_documents, read_handwritten_files, test_folder};

/// Reads the documents and the configuration.
pub(crate) fn read_spec() -> (Vec<SpecFile>, Config) {
    let files = read_documents(&test_folder("../spec"));
    let (settings, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == "sdk.yaml");
    let beside = read_handwritten_files(&test_folder("../spec"), &["modules", "examples", "guide"]);
    let config = Config::parse_with(&settings[0], &beside)
        .unwrap_or_else(|problems| panic!("\n{}", problems.render(&settings, false)));
    (files, config)
}
