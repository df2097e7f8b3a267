//! The list of entries to install if a new crate cannot replace the old one as a whole. With the list, the next run
//! completes an interrupted one.
//!
//! Each line is the path of a file, or a folder with `/`, a tab and its number in the file system.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};
use std::fs;
use std::path::Path;

use super::atomic_swap::folder_id;
use super::tree_path::is_unsafe;
use crate::console::display_path;
use crate::error::Error;

/// The files of a new crate, and the folders that are replaced as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct InstallList {
    /// All files.
    pub(super) files: BTreeSet<String>,
    /// The top-level folders of the crate. The number identifies the new folder.
    pub(super) folders: BTreeMap<String, u64>,
}

impl InstallList {
    /// Creates the list for a crate in this folder.
    pub(super) fn new(folder: &Path, files: BTreeSet<String>) -> Result<Self, Error> {
        let entries = fs::read_dir(folder).map_err(Error::io("read", folder))?;
        let folders = entries.flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            Some((name, folder_id(&entry.path())?))
        });
        Ok(Self { folders: folders.collect(), files })
    }

    /// Reads a list.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(Error::io("read", path))?;
        let mut list = Self::default();
        for line in text.lines() {
            let folder = line.split_once("/\t").and_then(|(name, id)| Some((name, id.parse().ok()?)));
            let name = folder.map_or(line, |(name, _)| name);
            if is_unsafe(name) || name.contains('\t') {
                return Err(Error::run(format!("`{}` contains `{name}`; remove it", display_path(path))));
            }
            match folder {
                Some((name, id)) => drop(list.folders.insert(name.to_owned(), id)),
                None => drop(list.files.insert(name.to_owned())),
            }
        }
        Ok(list)
    }

    /// Returns `true` if a file is installed together with its folder.
    pub(super) fn has_folder_of(&self, file: &str) -> bool {
        file.split_once('/').is_some_and(|(folder, _)| self.folders.contains_key(folder))
    }

    /// Returns `true` if the list contains a file in this top-level entry.
    pub(super) fn has_entry(&self, name: &str) -> bool {
        self.files.iter().any(|file| file.split('/').next() == Some(name))
    }
}

impl Display for InstallList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.folders.iter().try_for_each(|(name, id)| writeln!(formatter, "{name}/\t{id}"))?;
        self.files.iter().try_for_each(|name| writeln!(formatter, "{name}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn install_list_round_trips() {
        let scratch = Scratch::new();
        scratch.write("new/src/lib.rs", "");
        scratch.write("new/Cargo.toml", "");
        let files = ["Cargo.toml", "src/lib.rs"].map(str::to_owned);
        let list = InstallList::new(&scratch.path("new"), files.into()).unwrap();
        let path = scratch.write("install", &list.to_string());
        assert_eq!(InstallList::read(&path), Ok(list.clone()));
        assert_eq!(list.has_folder_of("src/a/b.rs"), cfg!(unix));
        assert!(!list.has_folder_of("Cargo.toml"));
        assert!(list.has_entry("src") && list.has_entry("Cargo.toml") && !list.has_entry("examples"));
    }

    #[test]
    fn install_list_that_leads_out_is_rejected() {
        let scratch = Scratch::new();
        for text in ["../victim", "../victim/\t5", "/\t5", "a/\tb"] {
            assert!(InstallList::read(&scratch.write("install", text)).is_err(), "{text}");
        }
    }
}
