//! The documents of `spec/`, with their settings.

use sdk_generator::{Config, SpecFile};

use crate::files::{documents, folder};

/// The documents and the settings.
pub(crate) fn spec() -> (Vec<SpecFile>, Config) {
    let files = documents(&folder("../spec"));
    let (settings, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == "sdk.yaml");
    let config = Config::parse(&settings[0])
        .unwrap_or_else(|problems| panic!("\n{}", problems.render(&settings, false)));
    (files, config)
}
