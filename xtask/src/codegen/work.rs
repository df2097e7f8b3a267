//! The folder beside the target in which a new crate is built, and the lock that comes with it.
//!
//! It holds `lock`, which the running process has locked; `new`, the new crate; and, only while files are put in place
//! one by one, `install`, the list of the new crate's files. Whoever finds it left behind by a process that was killed
//! knows from `install` whether the old crate is still whole (no list) or has to be completed (a list).

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::target::Target;
use super::{COMMAND, leads_out};
use crate::console::shown;
use crate::failure::Failure;

/// How often to try again when the folder vanishes while it is being locked, because another run has just ended.
const ATTEMPTS: u32 = 100;

/// The new crate in the work folder.
const NEW: &str = "new";

/// The work folder, locked. Dropping it removes it.
#[derive(Debug)]
pub(super) struct Work {
    folder: PathBuf,
    _lock: File,
}

impl Work {
    /// Makes and locks the work folder, after completing or clearing away what an interrupted run left.
    pub(super) fn begin(target: &Target) -> Result<Self, Failure> {
        let folder = target.work();
        examine(&folder)?;
        let parent = folder.parent().unwrap_or(&folder);
        fs::create_dir_all(parent).map_err(Failure::io("create", parent))?;
        let mut lock = None;
        for _ in 0..ATTEMPTS {
            lock = try_lock(&folder)?;
            if lock.is_some() {
                break;
            }
        }
        let Some(lock) = lock else { return Err(busy(&folder)) };
        let work = Self { folder, _lock: lock };
        if work.list().is_file() {
            work.install_each(target)?;
        }
        let new = work.new_crate();
        if new.exists() {
            fs::remove_dir_all(&new).map_err(Failure::io("remove", &new))?;
        }
        Ok(work)
    }

    /// Completes or clears away what an interrupted run left, if there is anything.
    pub(super) fn recover(target: &Target) -> Result<(), Failure> {
        if target.work().exists() { Self::begin(target).map(drop) } else { Ok(()) }
    }

    /// The folder for the new crate.
    pub(super) fn new_crate(&self) -> PathBuf {
        self.folder.join(NEW)
    }

    fn list(&self) -> PathBuf {
        self.folder.join("install")
    }

    /// Puts the files of the new crate in place one by one. From here on an interrupted run is completed by the next.
    pub(super) fn announce(&self, files: &BTreeSet<&str>) -> Result<(), Failure> {
        let (list, draft) = (self.list(), self.folder.join("draft"));
        let text: Vec<&str> = files.iter().copied().collect();
        fs::write(&draft, text.join("\n")).map_err(Failure::io("write", &draft))?;
        fs::rename(&draft, &list).map_err(Failure::io("write", &list))
    }

    /// Moves what is still in the new crate to the target, and removes from the target what is not in the list.
    pub(super) fn install_each(&self, target: &Target) -> Result<(), Failure> {
        let list = self.list();
        let text = fs::read_to_string(&list).map_err(Failure::io("read", &list))?;
        let names: BTreeSet<&str> = text.lines().collect();
        if let Some(name) = names.iter().find(|name| leads_out(name)) {
            return Err(Failure::unable(format!("`{}` holds `{name}`; remove it", shown(&list))));
        }
        for (name, path) in target.files()? {
            if !names.contains(name.as_str()) {
                fs::remove_file(&path).map_err(Failure::io("remove", &path))?;
                remove_empty_parents(&path, target.folder());
            }
        }
        for name in &names {
            let (from, to) = (self.new_crate().join(name), target.folder().join(name));
            if from.exists() {
                let parent = to.parent().unwrap_or(&to);
                fs::create_dir_all(parent).map_err(Failure::io("create", parent))?;
                // An empty folder of that name; one that is not empty is nobody's output and stays.
                let _ = fs::remove_dir(&to);
                fs::rename(&from, &to).map_err(Failure::io("write", &to))?;
            }
        }
        fs::remove_file(&list).map_err(Failure::io("remove", &list))
    }
}

impl Drop for Work {
    /// The lock file goes last, so that nobody can lock a folder that is about to vanish. What cannot be removed now is
    /// removed by the next run.
    fn drop(&mut self) {
        if self.list().exists() {
            return;
        }
        let _ = fs::remove_dir_all(self.new_crate());
        let _ = fs::remove_file(self.folder.join("lock"));
        let _ = fs::remove_dir(&self.folder);
    }
}

/// Makes sure that what lies where the work folder will be is one: everything in it is going to be removed.
fn examine(folder: &Path) -> Result<(), Failure> {
    let refuse = |what: String| {
        Err(Failure::unable(format!(
            "`{}` {what}, which this tool did not make; move it away",
            shown(folder)
        )))
    };
    match fs::symlink_metadata(folder) {
        Ok(kind) if !kind.is_dir() => return refuse("is no folder".to_owned()),
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
            Some("lock" | "install" | "draft") => !is_folder,
            _ => false,
        };
        if !known && fs::symlink_metadata(entry.path()).is_ok() {
            return refuse(format!("holds `{}`", name.display()));
        }
    }
    Ok(())
}

/// Locks the work folder; nothing if it vanished meanwhile.
fn try_lock(folder: &Path) -> Result<Option<File>, Failure> {
    match fs::create_dir(folder) {
        Err(error) if !folder.is_dir() => {
            return Err(Failure::io("write to", folder.parent().unwrap_or(folder))(error));
        }
        _ => {}
    }
    let path = folder.join("lock");
    let mut file = match File::options().create(true).truncate(false).write(true).open(&path) {
        Ok(file) => file,
        Err(_) if !folder.exists() => return Ok(None),
        Err(error) => return Err(Failure::io("create", &path)(error)),
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(busy(folder)),
        Err(TryLockError::Error(error)) => return Err(Failure::io("lock", &path)(error)),
    }
    // The process before may have removed the file between opening and locking it: then it is another file now.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let token = format!("{} {since}", std::process::id());
    let written = file.set_len(0).and_then(|()| file.write_all(token.as_bytes()));
    written.map_err(Failure::io("write", &path))?;
    Ok(fs::read_to_string(&path).is_ok_and(|it| it == token).then_some(file))
}

fn busy(folder: &Path) -> Failure {
    Failure::unable(format!("another `{COMMAND}` is at work in `{}`; wait until it is done", shown(folder)))
}

/// Removes the folders above a file that are empty now, up to `top`.
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
    use crate::files::scratch::Scratch;

    #[test]
    fn a_second_run_is_told_to_wait() {
        let scratch = Scratch::new();
        let target = Target::own(&scratch.path("out"));
        let work = Work::begin(&target).unwrap();
        let Err(Failure::Unable(message)) = Work::begin(&target) else { panic!() };
        assert!(message.starts_with("another `cargo xtask codegen` is at work"), "{message}");
        drop(work);
        Work::begin(&target).unwrap();
        assert!(scratch.files().is_empty());
    }

    #[test]
    fn what_an_interrupted_run_left_before_the_list_is_cleared_away() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", "old");
        scratch.write(".out.codegen/lock", "");
        scratch.write(".out.codegen/new/src/lib.rs", "half of the n");
        Work::recover(&Target::own(&scratch.path("out"))).unwrap();
        assert_eq!(scratch.files(), ["out/src/lib.rs"]);
        assert_eq!(scratch.read("out/src/lib.rs"), "old");
    }

    #[test]
    fn what_an_interrupted_run_left_after_the_list_is_completed() {
        let scratch = Scratch::new();
        scratch.write("out/src/a.rs", "new a");
        scratch.write("out/src/b.rs", "old b");
        scratch.write("out/src/gone/c.rs", "old c");
        scratch.write(".out.codegen/lock", "");
        scratch.write(".out.codegen/install", "src/a.rs\nsrc/b.rs\nsrc/new/d.rs");
        scratch.write(".out.codegen/new/src/b.rs", "new b");
        scratch.write(".out.codegen/new/src/new/d.rs", "new d");
        Work::recover(&Target::own(&scratch.path("out"))).unwrap();
        assert_eq!(scratch.files(), ["out/src/a.rs", "out/src/b.rs", "out/src/new/d.rs"]);
        assert_eq!(scratch.read("out/src/b.rs"), "new b");
        assert!(!scratch.path("out/src/gone").exists());
    }

    #[test]
    fn what_lies_in_the_way_of_the_work_folder_stays() {
        let scratch = Scratch::new();
        scratch.write(".out.codegen/new/src/lib.rs", "");
        scratch.write(".out.codegen/mine", "mine");
        let target = Target::own(&scratch.path("out"));
        let Err(Failure::Unable(message)) = Work::begin(&target) else { panic!() };
        assert!(message.ends_with("holds `mine`, which this tool did not make; move it away"), "{message}");
        assert_eq!(scratch.files(), [".out.codegen/mine", ".out.codegen/new/src/lib.rs"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_way_of_the_work_folder_is_not_followed() {
        let scratch = Scratch::new();
        scratch.write("elsewhere/new/file", "mine");
        std::os::unix::fs::symlink(scratch.path("elsewhere"), scratch.path(".out.codegen")).unwrap();
        let target = Target::own(&scratch.path("out"));
        assert!(matches!(Work::begin(&target), Err(Failure::Unable(_))));
        fs::remove_file(scratch.path(".out.codegen")).unwrap();
        fs::create_dir(scratch.path(".out.codegen")).unwrap();
        std::os::unix::fs::symlink(scratch.path("elsewhere"), scratch.path(".out.codegen/new")).unwrap();
        assert!(matches!(Work::begin(&target), Err(Failure::Unable(_))));
        assert_eq!(scratch.read("elsewhere/new/file"), "mine");
    }

    #[test]
    fn a_list_that_leads_out_is_refused() {
        let scratch = Scratch::new();
        scratch.write("victim", "old");
        scratch.write("out/src/lib.rs", "old");
        scratch.write(".out.codegen/install", "../victim");
        scratch.write(".out.codegen/victim", "new");
        fs::create_dir_all(scratch.path(".out.codegen/new")).unwrap();
        fs::rename(scratch.path(".out.codegen/victim"), scratch.path(".out.codegen/draft")).unwrap();
        assert!(matches!(Work::recover(&Target::own(&scratch.path("out"))), Err(Failure::Unable(_))));
        assert_eq!((scratch.read("victim"), scratch.read("out/src/lib.rs")), ("old".into(), "old".into()));
    }

    #[test]
    fn an_unwritable_place_is_one_line() {
        let scratch = Scratch::new();
        scratch.write("file", "");
        let Err(Failure::Unable(message)) = Work::begin(&Target::own(&scratch.path("file/out"))) else {
            panic!()
        };
        assert!(message.starts_with("cannot create"), "{message}");
    }
}
