//! The fuzz targets on their seeds, with the stable compiler: they keep compiling, and fixed bugs stay fixed.

use std::fs;
use std::path::{Path, PathBuf};

#[path = "fuzz/src/lib.rs"]
mod fuzz;

/// Runs a target on each of its seeds, and on each prefix of one.
fn run_on_seeds(target: &str, run: fn(&[u8])) {
    for seed in read_seeds(target) {
        (0..=seed.len()).for_each(|end| run(&seed[..end]));
    }
}

/// Reads the seeds of a target.
fn read_seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let entries = fs::read_dir(folder).expect("a folder of seeds");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a seed").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no seeds for {target}");
    paths.iter().map(|path| fs::read(path).expect("a seed")).collect()
}

#[test]
fn documents_seeds_pass() {
    // A few beginnings of each: generating takes longer than reading an answer.
    for seed in read_seeds("documents") {
        for end in [seed.len() / 3, seed.len() / 2, seed.len()] {
            fuzz::documents(&seed[..end]);
        }
    }
}

#[test]
fn valid_documents_seeds_pass() {
    for seed in read_seeds("valid_documents") {
        fuzz::valid_documents(&seed);
    }
}

#[test]
fn models_seeds_pass() {
    run_on_seeds("models", fuzz::models);
}

#[test]
fn errors_seeds_pass() {
    run_on_seeds("errors", fuzz::errors);
}

#[test]
fn retry_after_seeds_pass() {
    run_on_seeds("retry_after", fuzz::retry_after);
}

#[test]
fn page_links_seeds_pass() {
    run_on_seeds("page_links", fuzz::page_links);
}

#[test]
fn path_segments_seeds_pass() {
    run_on_seeds("path_segments", fuzz::path_segments);
}

#[test]
fn multipart_seeds_pass() {
    run_on_seeds("multipart", fuzz::multipart);
}

#[test]
fn stream_seeds_pass() {
    run_on_seeds("event_stream", fuzz::event_stream);
    run_on_seeds("json_lines", fuzz::json_lines);
    run_on_seeds("json_sequence", fuzz::json_sequence);
    run_on_seeds("concatenated_json", fuzz::concatenated_json);
}

/// A fuzz target.
type Target = fn(&[u8]);

/// Mutations of the seeds, since these parsers are fast.
#[test]
fn mutated_stream_seeds_pass() {
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % u64::try_from(below.max(1)).expect("a size")).expect("a size")
    };
    let targets: [(&str, Target); 5] = [
        ("event_stream", fuzz::event_stream),
        ("json_lines", fuzz::json_lines),
        ("json_sequence", fuzz::json_sequence),
        ("concatenated_json", fuzz::concatenated_json),
        ("multipart", fuzz::multipart),
    ];
    let special = b"\r\n\n:{}[]\"\\ \x1E\xFF\xEF\xBB\xBF\0data: event: id: retry: 1";
    for (target, run) in targets {
        for seed in read_seeds(target) {
            for _ in 0..2_000 {
                let mut input = seed.clone();
                for _ in 0..=next(4) {
                    let (place, byte) = (next(input.len()), special[next(special.len())]);
                    match next(3) {
                        0 => input.insert(place, byte),
                        1 if !input.is_empty() => _ = input.remove(place),
                        _ if !input.is_empty() => input[place] = byte,
                        _ => {}
                    }
                }
                run(&input);
            }
        }
    }
}
