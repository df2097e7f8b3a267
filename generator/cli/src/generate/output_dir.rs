//! The folder that a crate is written to: which files in it are output, and whether it may be written at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::COMMAND;
use crate::console::shown;
use crate::error::Failure;
use crate::files;

/// A folder for a crate.
#[derive(Clone, Debug)]
pub(super) struct Target {
    folder: PathBuf,
    /// Whether every file in it is output, as in generated/. Elsewhere, others may keep files there too.
    own: bool,
}

impl Target {
    /// The folder of this repository: it holds output and nothing else.
    pub(super) fn own(folder: &Path) -> Self {
        Self { folder: tidied(folder), own: true }
    }

    /// A folder of somebody else's.
    pub(super) fn elsewhere(folder: &Path) -> Self {
        Self { folder: tidied(folder), own: false }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether it is the same folder as the other one.
    pub(super) fn is(&self, other: &Path) -> bool {
        self.folder == tidied(other)
            || fs::canonicalize(&self.folder)
                .is_ok_and(|it| fs::canonicalize(other).is_ok_and(|other| it == other))
    }

    /// Where this tool works while it writes: beside the folder, so that both lie on one file system.
    pub(super) fn work(&self) -> PathBuf {
        let name = self.folder.file_name().unwrap_or_default().to_string_lossy();
        self.folder.with_file_name(format!(".{name}.codegen"))
    }

    /// Makes sure that it may be written.
    pub(super) fn examine(&self) -> Result<(), Failure> {
        let refuse = |why: &str| Err(Failure::unable(format!("`{}` {why}", shown(&self.folder))));
        if self.folder.file_name().is_none() {
            return refuse("cannot be the folder of a crate");
        }
        let Ok(kind) = fs::symlink_metadata(&self.folder) else { return Ok(()) };
        if kind.is_symlink() {
            return refuse("is a link; give the folder itself");
        }
        if !kind.is_dir() {
            return refuse("is not a folder");
        }
        if self.own || self.entries()?.is_empty() {
            return Ok(());
        }
        let manifest = self.folder.join("Cargo.toml");
        if manifest.is_file() && is_marked(&manifest) {
            return Ok(());
        }
        refuse("holds files that this tool did not make; choose an empty folder")
    }

    /// The output files in it, by their paths with `/` between the parts.
    pub(super) fn files(&self) -> Result<BTreeMap<String, PathBuf>, Failure> {
        if !self.folder.is_dir() {
            return Ok(BTreeMap::new());
        }
        let found = files::walk(&self.folder, &|path| !self.is_kept(path))?;
        Ok(found.into_iter().map(|path| (files::relative(&path, &self.folder), path)).collect())
    }

    /// Whether it holds something besides output that must stay where it is.
    pub(super) fn shares(&self) -> Result<bool, Failure> {
        let all = fs::read_dir(&self.folder).map_err(Failure::io("read", &self.folder))?;
        Ok(all.flatten().any(|it| self.is_kept(&it.path())))
    }

    /// Refuses to remove files that somebody else put there.
    pub(super) fn refuse_foreign(&self, orphans: &BTreeMap<String, PathBuf>) -> Result<(), Failure> {
        let foreign = orphans.iter().find(|(_, path)| !self.own && !is_marked(path) && !self.names(path));
        match foreign {
            None => Ok(()),
            Some((name, _)) => Err(Failure::unable(format!(
                "`{}` holds `{name}`, which this tool did not make; move it away",
                shown(&self.folder)
            ))),
        }
    }

    /// Whether a file that this tool made beside it includes it: JSON has no comments, so a sample cannot say where it
    /// comes from.
    fn names(&self, path: &Path) -> bool {
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return false };
        let Some(owner) = Some(folder.with_extension("rs")).filter(|it| is_marked(it)) else { return false };
        let inner =
            format!("\"{}/{}\"", files::relative(folder, folder.parent().unwrap_or(folder)), name.display());
        fs::read_to_string(owner).is_ok_and(|text| text.contains(&inner))
    }

    fn entries(&self) -> Result<Vec<PathBuf>, Failure> {
        let all = fs::read_dir(&self.folder).map_err(Failure::io("read", &self.folder))?;
        Ok(all.flatten().map(|it| it.path()).filter(|it| !self.is_kept(it)).collect())
    }

    /// What Cargo, Git and other tools put into the folder of a crate.
    fn is_kept(&self, path: &Path) -> bool {
        if self.own || path.parent() != Some(&self.folder) {
            return false;
        }
        files::is_hidden(path) || path.ends_with("target") || path.ends_with("Cargo.lock")
    }
}

/// Whether a folder is a crate that this tool made.
pub fn is_made(folder: &Path) -> bool {
    is_marked(&folder.join("Cargo.toml"))
}

/// Whether one of a file's first lines says that this tool made it.
fn is_marked(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let head = String::from_utf8_lossy(&text[..text.len().min(1024)]).into_owned();
    head.lines().take(3).any(|it| it.contains(COMMAND))
}

/// An absolute path without `.`, `..` and trailing slashes; links stay what they are.
fn tidied(path: &Path) -> PathBuf {
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

    fn refusal(target: &Target) -> String {
        match target.examine() {
            Err(Failure::Unable(message)) => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_empty_or_absent_folder_may_be_written() {
        let scratch = Scratch::new();
        assert_eq!(Target::elsewhere(&scratch.path("new")).examine(), Ok(()));
        scratch.write("git/.git/HEAD", "");
        assert_eq!(Target::elsewhere(&scratch.path("git")).examine(), Ok(()));
    }

    #[test]
    fn a_folder_with_other_files_is_refused() {
        let scratch = Scratch::new();
        scratch.write("mine/Cargo.toml", "[package]\n");
        assert!(refusal(&Target::elsewhere(&scratch.path("mine"))).contains("did not make"));
        scratch.write("made/Cargo.toml", "# Generated by `cargo xtask codegen`; do not edit.\n");
        assert_eq!(Target::elsewhere(&scratch.path("made/")).examine(), Ok(()));
    }

    #[test]
    fn a_file_is_refused() {
        let scratch = Scratch::new();
        let file = scratch.write("file", "");
        assert!(refusal(&Target::elsewhere(&file)).ends_with("is not a folder"));
        assert!(refusal(&Target::elsewhere(Path::new("/"))).ends_with("cannot be the folder of a crate"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_refused() {
        let scratch = Scratch::new();
        scratch.write("folder/Cargo.toml", "# Generated by `cargo xtask codegen`\n");
        std::os::unix::fs::symlink(scratch.path("folder"), scratch.path("link")).unwrap();
        assert!(refusal(&Target::own(&scratch.path("link/"))).contains("is a link"));
    }

    #[test]
    fn what_other_tools_put_there_is_not_output() {
        let scratch = Scratch::new();
        for name in ["crate/src/lib.rs", "crate/target/debug/x", "crate/Cargo.lock", "crate/.git/HEAD"] {
            scratch.write(name, "");
        }
        let target = Target::elsewhere(&scratch.path("crate"));
        assert_eq!(target.files().unwrap().keys().collect::<Vec<_>>(), ["src/lib.rs"]);
        assert_eq!(target.shares(), Ok(true));
        let own = Target::own(&scratch.path("crate"));
        assert_eq!(own.files().unwrap().len(), 4);
    }

    #[test]
    fn a_sample_belongs_to_the_file_that_includes_it() {
        let scratch = Scratch::new();
        let target = Target::elsewhere(&scratch.path("out"));
        let head = "// Generated by `cargo xtask codegen`\n";
        scratch.write("out/src/samples.rs", &format!("{head}include_str!(\"samples/one.json\")"));
        let one = ("src/samples/one.json".to_owned(), scratch.write("out/src/samples/one.json", "{}"));
        let two = ("src/samples/two.json".to_owned(), scratch.write("out/src/samples/two.json", "{}"));
        assert_eq!(target.refuse_foreign(&BTreeMap::from([one.clone()])), Ok(()));
        assert!(target.refuse_foreign(&BTreeMap::from([one, two])).is_err());
    }

    #[test]
    fn the_work_folder_lies_beside() {
        let target = Target::own(Path::new("/a/generated/"));
        assert_eq!(target.work(), Path::new("/a/.generated.codegen"));
    }
}
