//! The program that decodes and encodes values of a crate's types.
//!
//! It is an example of the crate, so that it can use only what an application can. Each input line has the index of a
//! type and a value; each output line is the encoded value or the error.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the example.
const NAME: &str = "round_trip_check";

const MAIN: &str = r##"
use std::io::{BufRead, BufWriter, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

type Check = fn(&str) -> Result<String, String>;

fn check<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| format!("not encoded: {error}"))
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut output = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("a line");
        let (index, text) = line.split_once('\t').expect("an index and a value");
        let check = CHECKS[index.parse::<usize>().expect("an index")];
        let result = std::panic::catch_unwind(|| check(text)).unwrap_or_else(|_| Err("panic".to_owned()));
        match result {
            Ok(text) => writeln!(output, "ok\t{text}"),
            Err(error) => writeln!(output, "error\t{}", error.replace('\n', " ")),
        }
        .expect("the output is open");
    }
}
"##;

/// Writes the program into the folder of the crate.
pub(crate) fn write(folder: &Path, types: &[String]) {
    let checks: String = types.iter().map(|it| format!("    check::<{it}>,\n")).collect();
    let text = format!(
        "//! Decodes and encodes values.\n#![allow(deprecated, reason = \"deprecated types are checked, too\")]\n{MAIN}\nconst CHECKS: &[Check] = &[\n{checks}];\n"
    );
    let path = folder.join("examples").join(format!("{NAME}.rs"));
    fs::create_dir_all(folder.join("examples")).expect("the folder of the crate can be written");
    fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// Builds the program without the transport and returns its path.
pub(crate) fn build(folder: &Path, target: &Path) -> PathBuf {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("the crate has a manifest");
    let stages =
        ["early-access", "preview"].into_iter().filter(|it| manifest.contains(&format!("\n{it} = [")));
    let features: Vec<&str> = std::iter::once("full").chain(stages).collect();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--offline", "--quiet", "--no-default-features", "--features", &features.join(",")])
        .args(["--example", NAME, "--target-dir"])
        .arg(target)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .current_dir(folder)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("debug/examples").join(NAME)
}
