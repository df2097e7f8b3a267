//! The lock file next to the configuration.
//!
//! Takes its path. Returns the lock of the last run, and writes or compares that of this run.

use std::fs;
use std::path::{Path, PathBuf};

use sdk_generator::diff::{self, ApiListing};
use sdk_generator::{Lock, SpecFile};

use crate::console::{count, display_path};
use crate::error::Error;
use crate::files;
use crate::git_files::is_in_repository;

/// The lock file of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LockFile {
    path: PathBuf,
    /// The text, unless the file is created by this run.
    text: Option<String>,
}

impl LockFile {
    /// Reads the file, which need not exist.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let text = if path.exists() { Some(files::read(path)?) } else { None };
        Ok(Self { path: path.to_path_buf(), text })
    }

    /// Returns the file for the generator, if it exists.
    pub(super) fn file(&self) -> Option<SpecFile> {
        let text = self.text.clone()?;
        Some(SpecFile { name: display_path(&self.path), text })
    }

    /// Returns an error if the file differs from the lock of this run.
    pub(super) fn check(&self, lock: &Lock, update_command: &str) -> Result<(), Error> {
        match self.is_current(lock) {
            true => Ok(()),
            false => Err(Error::check(format!(
                "{} is not up to date{}; run `{update_command}`",
                display_path(&self.path),
                self.changes(lock).map(|changes| format!(" ({changes})")).unwrap_or_default()
            ))),
        }
    }

    /// Writes the lock of this run, unless the file is up to date. An interruption leaves the old file. Returns the line
    /// for the summary.
    pub(super) fn write(&self, lock: &Lock, spec: &[PathBuf]) -> Result<String, Error> {
        let path = display_path(&self.path);
        if self.is_current(lock) {
            return Ok(format!("{path}: up to date\n"));
        }
        let new = self.path.with_extension("lock.new");
        fs::write(&new, lock.to_string()).map_err(Error::io("write", &new))?;
        fs::rename(&new, &self.path).map_err(Error::io("write", &self.path))?;
        let old = self.file().and_then(|file| Lock::parse(&file).ok()).unwrap_or_default();
        let changes = self.changes(lock).map(|changes| format!("{changes}{}\n", diff_hint(spec)));
        let changes = changes.unwrap_or_default();
        let operations = old.operations.keys().filter(|place| !lock.operations.contains_key(*place)).count();
        let types = old.types.keys().filter(|place| !lock.types.contains_key(*place)).count();
        Ok(match operations + types {
            0 => format!("{path}: written\n{changes}"),
            _ => format!(
                "{path}: written; removed {} and {} that the documents no longer contain\n{changes}",
                count(operations, "operation"),
                count(types, "type")
            ),
        })
    }

    /// Returns the numbers of changes of names and orders since the last run, if there are any. Other changes, such as
    /// those of types, are not in the file.
    fn changes(&self, lock: &Lock) -> Option<String> {
        let old = Lock::parse(&self.file()?).ok()?;
        let changes = diff::compare(&ApiListing::from_lock(&old), &ApiListing::from_lock(lock));
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        (!changes.is_empty()).then(|| format!("names in {name}: {}", diff::summary(&changes)))
    }

    /// Returns the warning about a file that a newer version of the tool has written, if this is one.
    pub(super) fn newer_tool_warning(&self) -> Option<String> {
        let tool = self.text.as_ref()?.lines().find_map(|line| line.strip_prefix("tool:"))?;
        let (tool, own) = (tool.trim().trim_matches('"'), env!("CARGO_PKG_VERSION"));
        (version_numbers(tool)? > version_numbers(own)?).then(|| {
            let path = display_path(&self.path);
            format!("warning: {path} was written by version {tool} of the tool, and this is version {own}; update the tool\n")
        })
    }

    fn is_current(&self, lock: &Lock) -> bool {
        self.text.as_ref().is_some_and(|text| text.replace("\r\n", "\n") == lock.to_string())
    }
}

/// Returns the numbers of a version such as `1.2.0`.
fn version_numbers(version: &str) -> Option<Vec<u64>> {
    version.split(['-', '+']).next()?.split('.').map(|number| number.parse().ok()).collect()
}

/// Returns the end of a line that refers to `diff`, if the documents are one path in a git repository.
fn diff_hint(spec: &[PathBuf]) -> String {
    match spec {
        [spec] if is_in_repository(spec) => {
            format!("; run `sdkwright diff --git HEAD.. {}` for all changes", display_path(spec))
        }
        _ => String::new(),
    }
}
