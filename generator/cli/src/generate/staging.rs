//! The folder next to the output folder in which a new crate is built, with its lock.
//!
//! The folder contains `lock`, which the running process has locked; `new`, the new crate; and, only while entries are
//! installed one by one, `install`, the list of entries. If a killed process leaves the folder behind, `install`
//! determines what to do: without a list, the old crate is still complete; with a list, the next run completes the new
//! one.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::atomic_swap::{contains_current_dir, folder_id, swap};
use super::install_list::InstallList;
use super::output_dir::OutputDir;
use crate::console::display_path;
use crate::error::Error;

/// The maximum number of attempts to lock the folder, which disappears if another run ends at the same time.
const MAX_ATTEMPTS: u32 = 100;

/// The new crate in the staging folder.
const NEW: &str = "new";
/// The list of entries in the staging folder.
const INSTALL: &str = "install";

/// The locked staging folder. It is removed on drop.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    _lock: File,
}

impl Staging {
    /// Creates and locks the staging folder, after completing or removing an interrupted run.
    pub(super) fn begin(out: &OutputDir) -> Result<Self, Error> {
        let folder = out.staging_folder();
        check_contents(&folder)?;
        let parent = folder.parent().unwrap_or(&folder);
        fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
        let mut lock = None;
        for _ in 0..MAX_ATTEMPTS {
            lock = try_lock(&folder, out.command())?;
            if lock.is_some() {
                break;
            }
        }
        let Some(lock) = lock else { return Err(busy(&folder, out.command())) };
        let staging = Self { folder, _lock: lock };
        if staging.list_path().is_file() {
            // The user may have added files to the output folder since the interrupted run.
            out.check_orphans(&orphans(out, &InstallList::read(&staging.list_path())?)?)?;
            staging.install(out)?;
        }
        let new = staging.new_crate();
        if new.exists() {
            fs::remove_dir_all(&new).map_err(Error::io("remove", &new))?;
        }
        Ok(staging)
    }

    /// Returns `true` if an interrupted run has installed only a part of its crate.
    pub(super) fn is_unfinished(out: &OutputDir) -> bool {
        out.staging_folder().join(INSTALL).is_file()
    }

    /// Returns the folder for the new crate.
    pub(super) fn new_crate(&self) -> PathBuf {
        self.folder.join(NEW)
    }

    /// Returns the path of the list.
    fn list_path(&self) -> PathBuf {
        self.folder.join(INSTALL)
    }

    /// Writes the list of entries to install. From now on, the next run completes an interrupted one.
    pub(super) fn announce(&self, list: &InstallList) -> Result<(), Error> {
        let (path, draft) = (self.list_path(), self.folder.join("draft"));
        fs::write(&draft, list.to_string()).map_err(Error::io("write", &draft))?;
        fs::rename(&draft, &path).map_err(Error::io("write", &path))
    }

    /// Installs the listed entries that are not installed yet: whole folders, then single files. Removes other output
    /// from the output folder.
    pub(super) fn install(&self, out: &OutputDir) -> Result<(), Error> {
        let path = self.list_path();
        let mut list = InstallList::read(&path)?;
        for (name, id) in list.folders.clone() {
            if !self.install_folder(out, &name, id) {
                // The files of the folder follow one by one; a run that finds the list does the same.
                list.folders.remove(&name);
                self.announce(&list)?;
            }
        }
        self.clear(out, &list)?;
        for name in list.files.iter().filter(|name| !list.has_folder_of(name)) {
            let (from, to) = (self.new_crate().join(name), out.folder().join(name));
            if from.exists() {
                let parent = to.parent().unwrap_or(&to);
                fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
                // A folder with this name that is not empty contains no output and stays.
                let _ = fs::remove_dir(&to);
                fs::rename(&from, &to).map_err(Error::io("write", &to))?;
            }
        }
        fs::remove_file(&path).map_err(Error::io("remove", &path))
    }

    /// Installs a folder atomically, if it is not installed yet. Returns `false` if that is not supported.
    fn install_folder(&self, out: &OutputDir, name: &str, id: u64) -> bool {
        let (from, to) = (self.new_crate().join(name), out.folder().join(name));
        if folder_id(&to) == Some(id) {
            return true;
        }
        if folder_id(&from) != Some(id) || contains_current_dir(&to) {
            return false;
        }
        let is_free = fs::symlink_metadata(&to).is_err();
        if is_free { fs::rename(&from, &to).is_ok() } else { swap(&from, &to) }
    }

    /// Removes files that are not part of the new crate from the output folder: folders atomically, then single files.
    fn clear(&self, out: &OutputDir, list: &InstallList) -> Result<(), Error> {
        for (name, path) in orphans(out, list)? {
            if let Some((top, _)) = name.split_once('/').filter(|(top, _)| !list.has_entry(top)) {
                let _ = fs::rename(out.folder().join(top), self.new_crate().join(top));
            }
            if fs::symlink_metadata(&path).is_ok() {
                fs::remove_file(&path).map_err(Error::io("remove", &path))?;
                remove_empty_parents(&path, out.folder());
            }
        }
        Ok(())
    }
}

/// Returns the files in the output folder that are not part of the new crate.
fn orphans(out: &OutputDir, list: &InstallList) -> Result<BTreeMap<String, PathBuf>, Error> {
    let mut files = out.files()?;
    files.retain(|name, _| !list.files.contains(name));
    Ok(files)
}

impl Drop for Staging {
    /// Removes the lock file last, so that no process can lock a folder that is being removed. The next run removes the
    /// rest if this fails.
    fn drop(&mut self) {
        if self.list_path().exists() {
            return;
        }
        let _ = fs::remove_dir_all(self.new_crate());
        let _ = fs::remove_file(self.folder.join("draft"));
        let _ = fs::remove_file(self.folder.join("lock"));
        let _ = fs::remove_dir(&self.folder);
    }
}

/// Checks that an existing folder is a staging folder, because its contents are going to be removed.
fn check_contents(folder: &Path) -> Result<(), Error> {
    let refuse =
        |what: String| Err(Error::run(format!("`{}` {what}; move it elsewhere", display_path(folder))));
    match fs::symlink_metadata(folder) {
        Ok(kind) if !kind.is_dir() => return refuse("is not a staging folder of this tool".to_owned()),
        Ok(_) => {}
        Err(_) => return Ok(()),
    }
    // Another run may be removing it right now.
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let known = match name.to_str() {
            Some(NEW) => is_folder,
            Some("lock" | INSTALL | "draft") => !is_folder,
            _ => false,
        };
        if !known && fs::symlink_metadata(entry.path()).is_ok() {
            return refuse(format!("contains `{}`, which this tool did not create", name.display()));
        }
    }
    Ok(())
}

/// Locks the staging folder. Returns `None` if it has disappeared.
fn try_lock(folder: &Path, command: &str) -> Result<Option<File>, Error> {
    match fs::create_dir(folder) {
        Err(error) if !folder.is_dir() => {
            return Err(Error::io("write to", folder.parent().unwrap_or(folder))(error));
        }
        _ => {}
    }
    let path = folder.join("lock");
    let mut file = match File::options().create(true).truncate(false).write(true).open(&path) {
        Ok(file) => file,
        Err(_) if !folder.exists() => return Ok(None),
        Err(error) => return Err(Error::io("create", &path)(error)),
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(busy(folder, command)),
        Err(TryLockError::Error(error)) => return Err(Error::io("lock", &path)(error)),
    }
    // The previous process may have removed the file between opening and locking; the path is then another file.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let token = format!("{} {since}", std::process::id());
    let written = file.set_len(0).and_then(|()| file.write_all(token.as_bytes()));
    if let Err(error) = written {
        // Nothing remains on a full disk, except a folder that is not empty.
        let _ = fs::remove_file(&path);
        let _ = fs::remove_dir(folder);
        return Err(Error::io("write", &path)(error));
    }
    Ok(fs::read_to_string(&path).is_ok_and(|it| it == token).then_some(file))
}

/// Returns the error for a folder that another run uses.
fn busy(folder: &Path, command: &str) -> Error {
    Error::run(format!("another `{command}` is writing `{}`; wait until it is done", display_path(folder)))
}

/// Removes the empty folders above a file, up to `top`.
fn remove_empty_parents(file: &Path, top: &Path) {
    let parents = file.ancestors().skip(1).take_while(|it| *it != top);
    for folder in parents {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    const COMMAND: &str = "sdkwright generate";

    #[test]
    fn second_run_is_told_to_wait() {
        let scratch = Scratch::new();
        let out = OutputDir::exclusive(&scratch.path("out"), COMMAND);
        let staging = Staging::begin(&out).unwrap();
        let Err(Error::Run(message)) = Staging::begin(&out) else { panic!() };
        assert!(message.starts_with("another `sdkwright generate` is writing"), "{message}");
        drop(staging);
        Staging::begin(&out).unwrap();
        assert!(scratch.files().is_empty());
    }

    #[test]
    fn run_interrupted_before_list_is_removed() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", "old");
        scratch.write(".out.codegen/lock", "");
        scratch.write(".out.codegen/new/src/lib.rs", "half of the n");
        Staging::begin(&OutputDir::exclusive(&scratch.path("out"), COMMAND)).map(drop).unwrap();
        assert_eq!(scratch.files(), ["out/src/lib.rs"]);
        assert_eq!(scratch.read("out/src/lib.rs"), "old");
    }

    #[test]
    fn run_interrupted_after_list_is_completed() {
        let scratch = Scratch::new();
        scratch.write("out/src/a.rs", "new a");
        scratch.write("out/src/b.rs", "old b");
        scratch.write("out/src/gone/c.rs", MADE);
        scratch.write(".out.codegen/lock", "");
        scratch.write(".out.codegen/install", "src/a.rs\nsrc/b.rs\nsrc/new/d.rs");
        scratch.write(".out.codegen/new/src/b.rs", "new b");
        scratch.write(".out.codegen/new/src/new/d.rs", "new d");
        Staging::begin(&OutputDir::exclusive(&scratch.path("out"), COMMAND)).map(drop).unwrap();
        assert_eq!(scratch.files(), ["out/src/a.rs", "out/src/b.rs", "out/src/new/d.rs"]);
        assert_eq!(scratch.read("out/src/b.rs"), "new b");
        assert!(!scratch.path("out/src/gone").exists());
    }

    /// The contents of a generated file.
    const MADE: &str = "// Generated by sdkwright";

    #[cfg(unix)]
    #[test]
    fn files_put_beside_interrupted_run_are_kept() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", MADE);
        scratch.write("out/src/mine.rs", "mine");
        scratch.write(".out.codegen/lock", "");
        scratch.write(".out.codegen/new/src/lib.rs", "new");
        let plan =
            InstallList::new(&scratch.path(".out.codegen/new"), ["src/lib.rs".to_owned()].into()).unwrap();
        scratch.write(".out.codegen/install", &plan.to_string());
        let out = OutputDir::shared(&scratch.path("out"), COMMAND);
        let Err(Error::Run(message)) = Staging::begin(&out).map(drop) else { panic!() };
        assert!(message.contains("`src/mine.rs`"), "{message}");
        fs::rename(scratch.path("out/src/mine.rs"), scratch.path("mine.rs")).unwrap();
        Staging::begin(&out).map(drop).unwrap();
        assert_eq!(
            (scratch.files(), scratch.read("out/src/lib.rs")),
            (vec!["mine.rs".into(), "out/src/lib.rs".into()], "new".into())
        );
    }

    /// Simulates a run that is killed after each step.
    #[cfg(unix)]
    #[test]
    fn run_interrupted_after_each_step_is_completed() {
        for steps in 0..5 {
            let scratch = Scratch::new();
            for (name, text) in [("src/a.rs", "old a"), ("src/gone.rs", MADE), ("Cargo.toml", "old")] {
                scratch.write(&format!("out/{name}"), text);
            }
            scratch.write("out/examples/one.rs", MADE);
            scratch.write("out/.git/HEAD", "mine");
            scratch.write(".out.codegen/lock", "");
            let new =
                [("src/a.rs", "new a"), ("src/b.rs", "new b"), ("tests/c.rs", "new"), ("Cargo.toml", "new")];
            for (name, text) in new {
                scratch.write(&format!(".out.codegen/new/{name}"), text);
            }
            let files = new.map(|(name, _)| name.to_owned());
            let plan = InstallList::new(&scratch.path(".out.codegen/new"), files.into()).unwrap();
            scratch.write(".out.codegen/install", &plan.to_string());
            let (from, to) =
                (|name| scratch.path(".out.codegen/new").join(name), |name| scratch.path("out").join(name));
            if steps > 0 && !swap(&from("src"), &to("src")) {
                return;
            }
            if steps > 1 {
                fs::rename(from("tests"), to("tests")).unwrap();
            }
            if steps > 2 {
                fs::rename(to("examples"), from("examples")).unwrap();
            }
            if steps > 3 {
                fs::rename(from("Cargo.toml"), to("Cargo.toml")).unwrap();
            }
            Staging::begin(&OutputDir::shared(&scratch.path("out"), COMMAND)).map(drop).unwrap();
            let expected =
                ["out/.git/HEAD", "out/Cargo.toml", "out/src/a.rs", "out/src/b.rs", "out/tests/c.rs"];
            assert_eq!(scratch.files(), expected, "after {steps} steps");
            let texts = new.map(|(name, _)| scratch.read(&format!("out/{name}")));
            assert_eq!(texts, new.map(|(_, text)| text), "after {steps} steps");
        }
    }

    #[test]
    fn foreign_file_in_staging_folder_is_kept() {
        let scratch = Scratch::new();
        scratch.write(".out.codegen/new/src/lib.rs", "");
        scratch.write(".out.codegen/mine", "mine");
        let out = OutputDir::exclusive(&scratch.path("out"), COMMAND);
        let Err(Error::Run(message)) = Staging::begin(&out) else { panic!() };
        assert!(
            message.ends_with("contains `mine`, which this tool did not create; move it elsewhere"),
            "{message}"
        );
        assert_eq!(scratch.files(), [".out.codegen/mine", ".out.codegen/new/src/lib.rs"]);
    }

    #[cfg(unix)]
    #[test]
    fn link_at_staging_folder_is_not_followed() {
        let scratch = Scratch::new();
        scratch.write("elsewhere/new/file", "mine");
        std::os::unix::fs::symlink(scratch.path("elsewhere"), scratch.path(".out.codegen")).unwrap();
        let out = OutputDir::exclusive(&scratch.path("out"), COMMAND);
        assert!(matches!(Staging::begin(&out), Err(Error::Run(_))));
        fs::remove_file(scratch.path(".out.codegen")).unwrap();
        fs::create_dir(scratch.path(".out.codegen")).unwrap();
        std::os::unix::fs::symlink(scratch.path("elsewhere"), scratch.path(".out.codegen/new")).unwrap();
        assert!(matches!(Staging::begin(&out), Err(Error::Run(_))));
        assert_eq!(scratch.read("elsewhere/new/file"), "mine");
    }

    #[test]
    fn list_that_leads_out_is_rejected() {
        let scratch = Scratch::new();
        scratch.write("victim", "old");
        scratch.write("out/src/lib.rs", "old");
        scratch.write(".out.codegen/install", "../victim");
        scratch.write(".out.codegen/victim", "new");
        fs::create_dir_all(scratch.path(".out.codegen/new")).unwrap();
        fs::rename(scratch.path(".out.codegen/victim"), scratch.path(".out.codegen/draft")).unwrap();
        assert!(matches!(
            Staging::begin(&OutputDir::exclusive(&scratch.path("out"), COMMAND)).map(drop),
            Err(Error::Run(_))
        ));
        assert_eq!((scratch.read("victim"), scratch.read("out/src/lib.rs")), ("old".into(), "old".into()));
    }

    #[test]
    fn unwritable_folder_is_one_line() {
        let scratch = Scratch::new();
        scratch.write("file", "");
        let Err(Error::Run(message)) =
            Staging::begin(&OutputDir::exclusive(&scratch.path("file/out"), COMMAND))
        else {
            panic!()
        };
        assert!(message.starts_with("cannot create"), "{message}");
    }
}
