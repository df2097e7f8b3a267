//! Generated crates on disk, and runs of cargo in their folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sdk_generator::{Config, Layout, SpecFile};

use crate::generate_crate::generate_crate;

/// Writes the crate to a folder, with the locked dependency versions of this workspace, so that nothing is
/// downloaded.
pub(crate) fn write_crate(name: &str, files: &[SpecFile], mut config: Config) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crates").join(name);
    config.package.name.get_or_insert_with(|| format!("test-{name}"));
    let output = generate_crate(files, &config, Layout::Standalone);
    let _ = fs::remove_dir_all(&root);
    for (path, text) in output.tree.files() {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"), root.join("Cargo.lock"))
        .expect("the lock file");
    root
}

/// Returns the target folder of this build.
pub(crate) fn target_folder() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder")
}

/// Runs the cargo that built this test and returns its output. Panics with the output on failure.
pub(crate) fn run_cargo(root: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> String {
    run_cargo_in(target_folder(), root, arguments, variables)
}

/// Runs cargo with another target folder. The profile is that of this workspace, so that its dependencies are not compiled
/// again.
pub(crate) fn run_cargo_in(
    target: &Path,
    root: &Path,
    arguments: &[&str],
    variables: &[(&str, &str)],
) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(arguments.first())
        .args(["--offline", "--target-dir"])
        .arg(target)
        .args(&arguments[1..])
        .env("CARGO_PROFILE_DEV_LTO", "off")
        .envs(variables.iter().copied())
        .output()
        .expect("cargo runs");
    let words = String::from_utf8_lossy(&output.stderr);
    let more = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "cargo {}\n{more}\n{words}", arguments.join(" "));
    words.into_owned()
}
