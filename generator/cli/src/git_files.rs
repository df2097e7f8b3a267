//! Files of a git revision.
//!
//! Takes a revision and a path in its repository. Returns a temporary folder with the files, which is removed when the
//! value is dropped. Runs `git`.

use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::console::display_path;
use crate::error::Error;

/// Files of a git revision.
#[derive(Debug)]
pub struct GitFiles {
    /// The temporary folder.
    folder: PathBuf,
    /// The path of the requested file or folder in it.
    path: PathBuf,
}

impl GitFiles {
    /// Writes a file or folder of a revision to a temporary folder, together with the other files of its folder. The path is
    /// relative to the current folder, which is in the repository.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Run`] if git fails, if the revision does not contain the path, or if files cannot be written.
    pub fn check_out(revision: &str, path: &Path) -> Result<Self, Error> {
        if revision.is_empty() || revision.starts_with('-') {
            return Err(Error::run(format!("`{revision}` is not a git revision")));
        }
        let root = PathBuf::from(text(git(&[OsStr::new("rev-parse"), OsStr::new("--show-toplevel")], None)?));
        let prefix = text(git(&[OsStr::new("rev-parse"), OsStr::new("--show-prefix")], None)?);
        let path = normalized(&Path::new(&prefix).join(path)).ok_or_else(|| {
            Error::run(format!("`{}` is not inside the git repository", display_path(path)))
        })?;
        let object = |path: &str| format!("{revision}:{path}");
        let kind = git(&["cat-file", "-t", &object(&path)].map(OsStr::new), Some(&root))?;
        let is_folder = text(kind) == "tree";
        // A document may refer to the files next to it.
        let folder = if is_folder { path.clone() } else { parent(&path) };
        let listed = git(
            &["ls-tree", "-r", "-z", "--name-only", revision, "--", &format!("{folder}/")].map(OsStr::new),
            Some(&root),
        );
        let listed = match folder.as_str() {
            "" => git(&["ls-tree", "-r", "-z", "--name-only", revision].map(OsStr::new), Some(&root)),
            _ => listed,
        }?;
        let files = Self::new(&path)?;
        for name in text(listed).split('\0').filter(|name| is_input(name)) {
            let contents = git(&["cat-file", "blob", &object(name)].map(OsStr::new), Some(&root))?;
            let target = files.folder.join(name);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
            }
            fs::write(&target, contents).map_err(Error::io("write", &target))?;
        }
        Ok(files)
    }

    fn new(path: &str) -> Result<Self, Error> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("sdkwright-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).map_err(Error::io("create", &folder))?;
        let path = folder.join(path);
        Ok(Self { folder, path })
    }

    /// Returns the file or folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the path in the revision of a file, if it is one of these files.
    pub fn name_in_revision<'a>(&self, path: &'a Path) -> Option<&'a Path> {
        path.strip_prefix(&self.folder).ok()
    }
}

impl Drop for GitFiles {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Returns `true` if a file or folder is in the working tree of a git repository.
pub(crate) fn is_in_repository(path: &Path) -> bool {
    let path = std::path::absolute(path).and_then(fs::canonicalize);
    path.is_ok_and(|path| path.ancestors().any(|folder| folder.join(".git").exists()))
}

/// Returns `true` for the files that a run can read.
fn is_input(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(OsStr::to_str);
    extension.is_some_and(|it| ["yaml", "yml", "json", "lock", "rs", "md"].contains(&it))
}

/// Runs git and returns its output.
fn git(arguments: &[&OsStr], folder: Option<&Path>) -> Result<Vec<u8>, Error> {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(folder.unwrap_or(Path::new(".")));
    let output = command.output().map_err(Error::io("run", Path::new("git")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let message = String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or_default().to_owned();
    Err(Error::run(format!("git: {}", message.trim_start_matches("fatal: "))))
}

/// Returns the output of git as text.
fn text(output: Vec<u8>) -> String {
    String::from_utf8_lossy(&output).trim_end_matches('\n').to_owned()
}

/// Returns a relative path without `.` and `..`, with `/` as the separator; `None` if it leads out of its folder.
fn normalized(path: &Path) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

fn parent(path: &str) -> String {
    path.rsplit_once('/').map_or("", |(parent, _)| parent).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_repository() {
        let normalized = |path: &str| normalized(Path::new(path));
        assert_eq!(normalized("sub/../spec/./a.yaml").as_deref(), Some("spec/a.yaml"));
        assert_eq!(normalized(".").as_deref(), Some(""));
        assert_eq!(normalized("../a.yaml"), None);
        assert_eq!(normalized("/a.yaml"), None);
    }
}
