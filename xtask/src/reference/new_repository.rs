//! The repositories that `sdkwright new` creates from the documents of other APIs.
//!
//! Takes the path of a document. Creates a repository under `target/reference-new`, and runs its tests.

use std::fs;
use std::path::Path;
use std::time::Instant;

use sdkwright::console::{self, seconds};
use sdkwright::{Error, Program, new};

use crate::cargo::cargo;

/// Creates a repository, with the locked dependency versions of this one, and runs its tests.
pub(super) fn check(root: &Path, document: &Path) -> Result<(), Error> {
    let started = Instant::now();
    let all = root.join("target").join("reference-new");
    let name = document.file_stem().unwrap_or_default().to_string_lossy();
    let repository = all.join(&*name);
    if repository.exists() {
        fs::remove_dir_all(&repository).map_err(Error::io("remove", &repository))?;
    }
    fs::create_dir_all(&all).map_err(Error::io("create", &all))?;
    new::create(&[document.to_path_buf()], &repository, Program::SDKWRIGHT)?;
    let lock = repository.join("Cargo.lock");
    fs::copy(root.join("Cargo.lock"), &lock).map_err(Error::io("write", &lock))?;
    let manifest = repository.join("Cargo.toml").to_string_lossy().into_owned();
    let arguments = ["test", "--quiet", "--manifest-path", &manifest, "--target-dir", "target"];
    // The program is compiled once and not debugged.
    let profile =
        [("CARGO_INCREMENTAL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_PROFILE_DEV_LTO", "off")];
    cargo(&arguments, &profile)?;
    console::print(format!("{name}: a new repository passes its tests in {}\n", seconds(started.elapsed())));
    Ok(())
}
