//! The documents that the configuration excludes.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use sdk_generator::{Config, SpecFile, matches_path};

use crate::error::Error;
use crate::files;

/// Removes the documents that the configuration excludes from the folders, and returns their names.
pub(super) fn exclude_files(
    named: &mut VecDeque<PathBuf>,
    config: Option<&SpecFile>,
    roots: &[PathBuf],
    base: &Path,
) -> Result<Vec<String>, Error> {
    let patterns = config.map(Config::excluded_file_patterns).unwrap_or_default();
    let mut excluded = Vec::new();
    named.retain(|path| {
        let name = files::relative(path, base);
        let is_kept = roots.contains(path) || !patterns.iter().any(|it| matches_path(it, &name));
        excluded.extend((!is_kept).then_some(name));
        is_kept
    });
    match named.is_empty() {
        true => {
            let name = config.map_or("", |file| file.name.as_str());
            Err(Error::run(format!(
                "`subset.exclude.files` in `{name}` excludes every document; remove a pattern"
            )))
        }
        false => Ok(excluded),
    }
}
