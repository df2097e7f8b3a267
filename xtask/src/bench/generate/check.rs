//! The compile time of generated crates, in one workspace and with compiled dependencies.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use sdkwright::Error;
use sdkwright::files;

use super::crate_name::crate_name;
use super::measure::{self, Cost};
use super::peers;

/// Measures `cargo check` for the crates in a folder, with another build folder. Returns the first error if it fails.
pub(super) fn check(
    folder: &Path,
    builds: &Path,
    documents: &[PathBuf],
) -> Result<Result<Cost, String>, Error> {
    let names: Vec<String> = documents.iter().map(|document| crate_name(document)).collect();
    for name in &names {
        peers::as_member(&folder.join(name), name)?;
    }
    let members: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let text = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, text).map_err(Error::io("write", &manifest))?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["check", "--quiet", "--workspace", "--manifest-path"]).arg(&manifest);
    cargo.env("CARGO_TARGET_DIR", builds).env("CARGO_INCREMENTAL", "0");
    let first = measure::run(&cargo, folder)?;
    if !first.status.success() {
        return Ok(Err(first.reason()));
    }
    for name in &names {
        touch(&folder.join(name))?;
    }
    let (ended, cost) = measure::cost(|| {
        let ended = measure::run(&cargo, folder)?;
        let memory = ended.memory;
        Ok((ended, memory))
    })?;
    Ok(if ended.status.success() { Ok(cost) } else { Err(ended.reason()) })
}

/// Makes Cargo compile a crate again.
fn touch(folder: &Path) -> Result<(), Error> {
    for path in files::walk(folder, &|_| true)? {
        if path.ends_with("lib.rs") || path.ends_with("mod.rs") {
            let touched =
                File::options().append(true).open(&path).and_then(|it| it.set_modified(SystemTime::now()));
            touched.map_err(Error::io("touch", &path))?;
        }
    }
    Ok(())
}
