//! The fuzz targets on their seeds, with the ordinary compiler: they keep compiling, and what they found stays found.

use std::fs;
use std::path::Path;

#[path = "fuzz/src/lib.rs"]
mod fuzz;

/// Runs a target on each of its seeds, and on each beginning of one.
fn seeds(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("a folder of seeds") {
        let seed = fs::read(entry.expect("a seed").path()).expect("a seed");
        (0..=seed.len()).for_each(|end| run(&seed[..end]));
        count += 1;
    }
    assert!(count > 0, "no seeds for {target}");
}

#[test]
fn models() {
    seeds("models", fuzz::models);
}

#[test]
fn errors() {
    seeds("errors", fuzz::errors);
}

#[test]
fn waits() {
    seeds("waits", fuzz::waits);
}

#[test]
fn pages() {
    seeds("pages", fuzz::pages);
}

#[test]
fn paths() {
    seeds("paths", fuzz::paths);
}
