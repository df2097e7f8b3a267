//! What is put in place when a new crate cannot take the place of the old one as a whole: the list that tells a later run
//! what an interrupted one was about.
//!
//! A line is the path of a file, or a folder with `/`, a tabulator and its number on the file system.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};
use std::fs;
use std::path::Path;

use super::atomic_swap::identity;
use super::leads_out;
use crate::console::shown;
use crate::error::Failure;

/// The files of a new crate, and the folders that take their places as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// All files.
    pub(super) files: BTreeSet<String>,
    /// Folders at the top of the crate. The number tells whether a folder is the new one.
    pub(super) folders: BTreeMap<String, u64>,
}

impl Plan {
    /// The plan for a crate that lies in this folder.
    pub(super) fn new(folder: &Path, files: BTreeSet<String>) -> Result<Self, Failure> {
        let entries = fs::read_dir(folder).map_err(Failure::io("read", folder))?;
        let folders = entries.flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            Some((name, identity(&entry.path())?))
        });
        Ok(Self { folders: folders.collect(), files })
    }

    /// Reads a list.
    pub(super) fn read(list: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(list).map_err(Failure::io("read", list))?;
        let mut plan = Self::default();
        for line in text.lines() {
            let folder = line.split_once("/\t").and_then(|(name, id)| Some((name, id.parse().ok()?)));
            let name = folder.map_or(line, |(name, _)| name);
            if leads_out(name) || name.contains('\t') {
                return Err(Failure::unable(format!("`{}` holds `{name}`; remove it", shown(list))));
            }
            match folder {
                Some((name, id)) => drop(plan.folders.insert(name.to_owned(), id)),
                None => drop(plan.files.insert(name.to_owned())),
            }
        }
        Ok(plan)
    }

    /// Whether a file takes its place with a folder.
    pub(super) fn has_folder_of(&self, file: &str) -> bool {
        file.split_once('/').is_some_and(|(folder, _)| self.folders.contains_key(folder))
    }

    /// Whether there is anything in this entry at the top.
    pub(super) fn has_entry(&self, name: &str) -> bool {
        self.files.iter().any(|file| file.split('/').next() == Some(name))
    }
}

impl Display for Plan {
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
    fn a_plan_is_read_as_it_was_written() {
        let scratch = Scratch::new();
        scratch.write("new/src/lib.rs", "");
        scratch.write("new/Cargo.toml", "");
        let files = ["Cargo.toml", "src/lib.rs"].map(str::to_owned);
        let plan = Plan::new(&scratch.path("new"), files.into()).unwrap();
        let list = scratch.write("install", &plan.to_string());
        assert_eq!(Plan::read(&list), Ok(plan.clone()));
        assert_eq!(plan.has_folder_of("src/a/b.rs"), cfg!(unix));
        assert!(!plan.has_folder_of("Cargo.toml"));
        assert!(plan.has_entry("src") && plan.has_entry("Cargo.toml") && !plan.has_entry("examples"));
    }

    #[test]
    fn a_plan_that_leads_out_is_refused() {
        let scratch = Scratch::new();
        for text in ["../victim", "../victim/\t5", "/\t5", "a/\tb"] {
            assert!(Plan::read(&scratch.write("install", text)).is_err(), "{text}");
        }
    }
}
