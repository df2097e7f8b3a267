//! Fuzz target `documents`: generates from arbitrary bytes.

use sdk_generator::{Config, Layout, SpecFile, generate};

use super::injection_check::{assert_no_injection, assert_safe_rejection};

/// The names of the files in an input, in order: two documents, the configuration and an overlay.
const FILE_NAMES: [&str; 4] = ["shop/v1.yaml", "shop/common.yaml", "sdk.yaml", "fixes.yaml"];

/// The separator between two files of an input.
const FILE_SEPARATOR: char = '\u{1}';

/// Generates from up to two documents, a configuration and an overlay: they are rejected with a message, or give a crate in which
/// their text is only text, twice the same.
pub fn documents(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let texts = text.splitn(FILE_NAMES.len(), FILE_SEPARATOR);
    let files: Vec<SpecFile> = texts.zip(FILE_NAMES).map(|(text, name)| SpecFile::new(name, text)).collect();
    let (settings, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == FILE_NAMES[2]);
    let (overlays, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == FILE_NAMES[3]);
    let mut config = match settings.first().map(Config::parse) {
        None => Config::default(),
        Some(Ok(config)) => config,
        Some(Err(problems)) => return assert_safe_rejection(&problems, &settings, "the configuration"),
    };
    config.overlays.clone_from(&overlays);
    let shown = [files.as_slice(), overlays.as_slice()].concat();
    let made = generate(&files, &config, Layout::Standalone);
    match &made {
        Ok(output) => {
            assert_no_injection(output, "the documents");
            output.warnings.render(&shown, true);
        }
        Err(problems) => assert_safe_rejection(problems, &shown, "the documents"),
    }
    match (made, generate(&files, &config, Layout::Standalone)) {
        (Ok(one), Ok(other)) => {
            assert!(one.tree == other.tree, "two crates");
            assert!(one.warnings == other.warnings, "two lists of warnings");
        }
        (Err(one), Err(other)) => assert!(one == other, "two lists of problems"),
        _ => panic!("once a crate, and once none"),
    }
}
