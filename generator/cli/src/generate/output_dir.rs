//! The folder to which a crate is written.
//!
//! Takes a path. Returns the output files in it, and whether it may be written. Does not write it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::console::display_path;
use crate::error::Error;
use crate::files;
use crate::generated_marker::is_generated;

/// A folder for generated files.
#[derive(Clone, Debug)]
pub(super) struct OutputDir {
    folder: PathBuf,
    /// `true` if every file in the folder is output. Otherwise, users and other tools may keep files there.
    is_exclusive: bool,
    /// The command that writes the folder, as users type it.
    command: &'static str,
    /// The maintainer's top-level files and folders, as listed in the configuration.
    maintained: Vec<String>,
}

/// The top-level folders of every crate that belong to the maintainer.
const MAINTAINED_FOLDERS: [&str; 2] = ["benches", "tests"];

/// The top-level folders that are generated.
const GENERATED_FOLDERS: [&str; 2] = ["examples", "src"];

/// The start of the names of top-level files that belong to the maintainer.
const LICENSE: &str = "LICENSE";

impl OutputDir {
    /// Creates a folder that contains only output.
    pub(super) fn exclusive(folder: &Path, command: &'static str) -> Self {
        Self { folder: normalized(folder), is_exclusive: true, command, maintained: Vec::new() }
    }

    /// Creates a folder in which users and other tools may keep files too.
    pub(super) fn shared(folder: &Path, command: &'static str) -> Self {
        Self { folder: normalized(folder), is_exclusive: false, command, maintained: Vec::new() }
    }

    /// Adds the maintainer's top-level files and folders, which are never changed.
    pub(super) fn with_maintained(mut self, names: &[String]) -> Self {
        self.maintained.extend_from_slice(names);
        self
    }

    /// Returns the command that writes the folder, as users type it.
    pub(super) fn command(&self) -> &'static str {
        self.command
    }

    /// Returns the path of the folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns `true` if both are the same folder.
    pub(super) fn is_same(&self, other: &Path) -> bool {
        self.folder == normalized(other)
            || fs::canonicalize(&self.folder)
                .is_ok_and(|it| fs::canonicalize(other).is_ok_and(|other| it == other))
    }

    /// Returns the folder in which a new crate is built. It is next to this folder, so both are on the same file
    /// system.
    pub(super) fn staging_folder(&self) -> PathBuf {
        let name = self.folder.file_name().unwrap_or_default().to_string_lossy();
        self.folder.with_file_name(format!(".{name}.codegen"))
    }

    /// Checks that the folder may be written.
    pub(super) fn check_writable(&self) -> Result<(), Error> {
        let refuse = |why: &str| Err(Error::run(format!("`{}` {why}", display_path(&self.folder))));
        if self.folder.file_name().is_none() {
            return refuse("cannot be the folder of a crate");
        }
        let Ok(kind) = fs::symlink_metadata(&self.folder) else { return Ok(()) };
        if kind.is_symlink() {
            return refuse("is a link; use the folder itself");
        }
        if !kind.is_dir() {
            return refuse("is not a folder");
        }
        if self.is_exclusive || self.entries()?.is_empty() {
            return Ok(());
        }
        let manifest = self.folder.join("Cargo.toml");
        if manifest.is_file() && is_generated(&manifest) {
            return Ok(());
        }
        refuse("contains files that this tool did not generate; choose an empty folder")
    }

    /// Returns the output files in the folder by path, with `/` as the separator.
    pub(super) fn files(&self) -> Result<BTreeMap<String, PathBuf>, Error> {
        if !self.folder.is_dir() {
            return Ok(BTreeMap::new());
        }
        let found = files::walk(&self.folder, &|path| !self.is_kept(path))?;
        Ok(found.into_iter().map(|path| (files::relative(&path, &self.folder), path)).collect())
    }

    /// Returns the top-level files and folders that are not output.
    pub(super) fn other_entries(&self) -> Result<Vec<PathBuf>, Error> {
        let all = fs::read_dir(&self.folder).map_err(Error::io("read", &self.folder))?;
        Ok(all.flatten().map(|it| it.path()).filter(|it| self.is_kept(it)).collect())
    }

    /// Returns `true` if every file in the folder is output or belongs to the maintainer.
    pub(super) fn is_exclusive(&self) -> bool {
        self.is_exclusive
    }

    /// Returns an error if files that would be removed were not generated.
    pub(super) fn check_orphans(&self, orphans: &BTreeMap<String, PathBuf>) -> Result<(), Error> {
        let mut foreign = orphans.iter().filter(|(_, path)| !is_generated(path) && !self.is_included(path));
        let Some((name, _)) = foreign.next() else { return Ok(()) };
        let top = name.split('/').next().unwrap_or(name);
        let fix = match GENERATED_FOLDERS.contains(&top) {
            true => "move it elsewhere".to_owned(),
            false => format!("move it elsewhere, or list `{top}` under `keep-files` in the configuration"),
        };
        let folder = display_path(&self.folder);
        Err(Error::run(format!("`{folder}` contains `{name}`, which this tool did not generate; {fix}")))
    }

    /// Returns `true` if a generated file next to it includes it: JSON has no comments, so a sample cannot state its
    /// origin.
    fn is_included(&self, path: &Path) -> bool {
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return false };
        let Some(owner) = Some(folder.with_extension("rs")).filter(|it| is_generated(it)) else {
            return false;
        };
        let inner =
            format!("\"{}/{}\"", files::relative(folder, folder.parent().unwrap_or(folder)), name.display());
        fs::read_to_string(owner).is_ok_and(|text| text.contains(&inner))
    }

    /// Returns the entries that are output.
    fn entries(&self) -> Result<Vec<PathBuf>, Error> {
        let all = fs::read_dir(&self.folder).map_err(Error::io("read", &self.folder))?;
        Ok(all.flatten().map(|it| it.path()).filter(|it| !self.is_kept(it)).collect())
    }

    /// Returns `true` for the maintainer's files, and for those that Cargo, Git and other tools put into the folder of a
    /// crate.
    fn is_kept(&self, path: &Path) -> bool {
        if path.parent() != Some(&self.folder) {
            return false;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_maintained = name.starts_with(LICENSE)
            || MAINTAINED_FOLDERS.contains(&&*name)
            || self.maintained.iter().any(|it| *it == name);
        is_maintained || (!self.is_exclusive && self.is_of_tool(path))
    }

    /// Returns `true` for files that Cargo, Git and other tools put into the folder of a crate, and for lock files.
    fn is_of_tool(&self, path: &Path) -> bool {
        files::is_hidden(path) || path.ends_with("target") || path.extension().is_some_and(|it| it == "lock")
    }
}

/// Returns the absolute path without `.`, `..` and trailing slashes. Links are not resolved.
fn normalized(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => {
                tidy = fs::canonicalize(&tidy).unwrap_or(tidy);
                tidy.pop();
            }
            part => tidy.push(part),
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    const COMMAND: &str = "sdkwright generate";

    fn refusal(out: &OutputDir) -> String {
        match out.check_writable() {
            Err(Error::Run(message)) => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn empty_or_absent_folder_may_be_written() {
        let scratch = Scratch::new();
        assert_eq!(OutputDir::shared(&scratch.path("new"), COMMAND).check_writable(), Ok(()));
        scratch.write("git/.git/HEAD", "");
        assert_eq!(OutputDir::shared(&scratch.path("git"), COMMAND).check_writable(), Ok(()));
    }

    #[test]
    fn folder_with_other_files_is_rejected() {
        let scratch = Scratch::new();
        scratch.write("mine/Cargo.toml", "[package]\n");
        assert!(refusal(&OutputDir::shared(&scratch.path("mine"), COMMAND)).contains("did not generate"));
        scratch.write("made/Cargo.toml", "# Generated by sdkwright; do not edit.\n");
        assert_eq!(OutputDir::shared(&scratch.path("made/"), COMMAND).check_writable(), Ok(()));
    }

    #[test]
    fn file_is_rejected() {
        let scratch = Scratch::new();
        let file = scratch.write("file", "");
        assert!(refusal(&OutputDir::shared(&file, COMMAND)).ends_with("is not a folder"));
        assert!(
            refusal(&OutputDir::shared(Path::new("/"), COMMAND)).ends_with("cannot be the folder of a crate")
        );
    }

    #[cfg(unix)]
    #[test]
    fn link_is_rejected() {
        let scratch = Scratch::new();
        scratch.write("folder/Cargo.toml", "# Generated by sdkwright\n");
        std::os::unix::fs::symlink(scratch.path("folder"), scratch.path("link")).unwrap();
        assert!(refusal(&OutputDir::exclusive(&scratch.path("link/"), COMMAND)).contains("is a link"));
    }

    #[test]
    fn files_of_other_tools_are_not_output() {
        let scratch = Scratch::new();
        for name in ["crate/src/lib.rs", "crate/target/debug/x", "crate/Cargo.lock", "crate/.git/HEAD"] {
            scratch.write(name, "");
        }
        let out = OutputDir::shared(&scratch.path("crate"), COMMAND);
        assert_eq!(out.files().unwrap().keys().collect::<Vec<_>>(), ["src/lib.rs"]);
        assert_eq!(out.other_entries().map(|it| it.len()), Ok(3));
        let own = OutputDir::exclusive(&scratch.path("crate"), COMMAND);
        assert_eq!(own.files().unwrap().len(), 4);
    }

    #[test]
    fn sample_belongs_to_file_that_includes_it() {
        let scratch = Scratch::new();
        let out = OutputDir::shared(&scratch.path("out"), COMMAND);
        let head = "// Generated by sdkwright\n";
        scratch.write("out/src/samples.rs", &format!("{head}include_str!(\"samples/one.json\")"));
        let one = ("src/samples/one.json".to_owned(), scratch.write("out/src/samples/one.json", "{}"));
        let two = ("src/samples/two.json".to_owned(), scratch.write("out/src/samples/two.json", "{}"));
        assert_eq!(out.check_orphans(&BTreeMap::from([one.clone()])), Ok(()));
        assert!(out.check_orphans(&BTreeMap::from([one, two])).is_err());
    }

    #[test]
    fn staging_folder_lies_beside() {
        let out = OutputDir::exclusive(Path::new("/a/generated/"), COMMAND);
        assert_eq!(out.staging_folder(), Path::new("/a/.generated.codegen"));
    }
}
