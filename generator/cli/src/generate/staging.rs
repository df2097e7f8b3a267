//! The folder beside the target in which a new crate is built, and the lock that comes with it.
//!
//! It holds `lock`, which the running process has locked; `new`, the new crate; and, only while it is put in place
//! entry by entry, `install`, the list of what it consists of. Whoever finds it left behind by a process that was killed
//! knows from `install` whether the old crate is still whole (no list) or has to be completed (a list).

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::COMMAND;
use super::atomic_swap::{exchange, identity, is_occupied};
use super::install_list::Plan;
use super::output_dir::Target;
use crate::console::shown;
use crate::error::Failure;

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
            // Whoever worked in the folder since then may have put files there.
            target.refuse_foreign(&orphans(target, &Plan::read(&work.list())?)?)?;
            work.install(target)?;
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

    /// Says what is going to be put in place. From here on an interrupted run is completed by the next.
    pub(super) fn announce(&self, plan: &Plan) -> Result<(), Failure> {
        let (list, draft) = (self.list(), self.folder.join("draft"));
        fs::write(&draft, plan.to_string()).map_err(Failure::io("write", &draft))?;
        fs::rename(&draft, &list).map_err(Failure::io("write", &list))
    }

    /// Puts what was announced in place, as far as it is not: whole folders, then single files. Removes from the target
    /// what is not part of it.
    pub(super) fn install(&self, target: &Target) -> Result<(), Failure> {
        let list = self.list();
        let mut plan = Plan::read(&list)?;
        for (name, id) in plan.folders.clone() {
            if !self.install_folder(target, &name, id) {
                // Its files follow one by one; so does a run that finds the list.
                plan.folders.remove(&name);
                self.announce(&plan)?;
            }
        }
        self.clear(target, &plan)?;
        for name in plan.files.iter().filter(|name| !plan.has_folder_of(name)) {
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

    /// Puts a folder in place in one step, if it is not there yet; `false` where that cannot be done.
    fn install_folder(&self, target: &Target, name: &str, id: u64) -> bool {
        let (from, to) = (self.new_crate().join(name), target.folder().join(name));
        if identity(&to) == Some(id) {
            return true;
        }
        if identity(&from) != Some(id) || is_occupied(&to) {
            return false;
        }
        let is_free = fs::symlink_metadata(&to).is_err();
        if is_free { fs::rename(&from, &to).is_ok() } else { exchange(&from, &to) }
    }

    /// Removes from the target what is not part of the new crate: folders in one step, then single files.
    fn clear(&self, target: &Target, plan: &Plan) -> Result<(), Failure> {
        for (name, path) in orphans(target, plan)? {
            if let Some((top, _)) = name.split_once('/').filter(|(top, _)| !plan.has_entry(top)) {
                let _ = fs::rename(target.folder().join(top), self.new_crate().join(top));
            }
            if fs::symlink_metadata(&path).is_ok() {
                fs::remove_file(&path).map_err(Failure::io("remove", &path))?;
                remove_empty_parents(&path, target.folder());
            }
        }
        Ok(())
    }
}

/// The files in the target that are not part of the new crate.
fn orphans(target: &Target, plan: &Plan) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let mut files = target.files()?;
    files.retain(|name, _| !plan.files.contains(name));
    Ok(files)
}

impl Drop for Work {
    /// The lock file goes last, so that nobody can lock a folder that is about to vanish. What cannot be removed now is
    /// removed by the next run.
    fn drop(&mut self) {
        if self.list().exists() {
            return;
        }
        let _ = fs::remove_dir_all(self.new_crate());
        let _ = fs::remove_file(self.folder.join("draft"));
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
    if let Err(error) = written {
        // Nothing is left on a full disk; a folder with something in it stays.
        let _ = fs::remove_file(&path);
        let _ = fs::remove_dir(folder);
        return Err(Failure::io("write", &path)(error));
    }
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
    use crate::scratch::Scratch;

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

    /// What stands in a file that this tool made.
    #[cfg(unix)]
    const MADE: &str = "// Generated by `cargo xtask codegen`";

    #[cfg(unix)]
    #[test]
    fn what_somebody_put_beside_an_interrupted_run_is_not_lost() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", MADE);
        scratch.write("out/src/mine.rs", "mine");
        scratch.write(".out.codegen/lock", "");
        scratch.write(".out.codegen/new/src/lib.rs", "new");
        let plan = Plan::new(&scratch.path(".out.codegen/new"), ["src/lib.rs".to_owned()].into()).unwrap();
        scratch.write(".out.codegen/install", &plan.to_string());
        let target = Target::elsewhere(&scratch.path("out"));
        let Err(Failure::Unable(message)) = Work::recover(&target) else { panic!() };
        assert!(message.contains("`src/mine.rs`"), "{message}");
        fs::rename(scratch.path("out/src/mine.rs"), scratch.path("mine.rs")).unwrap();
        Work::recover(&target).unwrap();
        assert_eq!(
            (scratch.files(), scratch.read("out/src/lib.rs")),
            (vec!["mine.rs".into(), "out/src/lib.rs".into()], "new".into())
        );
    }

    /// A run that was killed after each of its steps.
    #[cfg(unix)]
    #[test]
    fn what_an_interrupted_run_put_in_place_as_a_whole_is_told_from_what_it_did_not() {
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
            let plan = Plan::new(&scratch.path(".out.codegen/new"), files.into()).unwrap();
            scratch.write(".out.codegen/install", &plan.to_string());
            let (from, to) =
                (|name| scratch.path(".out.codegen/new").join(name), |name| scratch.path("out").join(name));
            if steps > 0 && !exchange(&from("src"), &to("src")) {
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
            Work::recover(&Target::elsewhere(&scratch.path("out"))).unwrap();
            let expected =
                ["out/.git/HEAD", "out/Cargo.toml", "out/src/a.rs", "out/src/b.rs", "out/tests/c.rs"];
            assert_eq!(scratch.files(), expected, "after {steps} steps");
            let texts = new.map(|(name, _)| scratch.read(&format!("out/{name}")));
            assert_eq!(texts, new.map(|(_, text)| text), "after {steps} steps");
        }
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
