//! The program that decodes and encodes values of a crate's types.
//!
//! It is an example of the crate, so that it can name only the types that an application can. Bodies are decoded by the
//! function that the crate's operations use, which the copy of the crate exports. Each input line has the index of a type
//! and a value; each output line is the encoded value or the error.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the example.
const NAME: &str = "round_trip_check";

const MAIN: &str = r##"
use std::io::{BufRead, BufWriter, Write};

type Check = fn(&str) -> Result<String, String>;

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

/// The function that decodes a body as the crate's operations do, and encodes it.
const CHECK: &str = r#"
/// Decodes a body and encodes the value.
#[doc(hidden)]
pub fn round_trip_check<T: model::Zero>(text: &str) -> Result<String, String> {
    let value: T = model::from_json(text.as_bytes()).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| format!("not encoded: {error}"))
}
"#;

/// Adds the function to the crate and writes the program into its folder.
pub(crate) fn write(folder: &Path, name: &str, types: &[String]) {
    let root = folder.join("src/lib.rs");
    let mut text = fs::read_to_string(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    text.push_str(CHECK);
    fs::write(&root, text).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let checks: String = types.iter().map(|it| format!("    {name}::round_trip_check::<{it}>,\n")).collect();
    let text = format!(
        "//! Decodes and encodes values.\n#![allow(deprecated, reason = \"deprecated types are checked as well\")]\n{MAIN}\nconst CHECKS: &[Check] = &[\n{checks}];\n"
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
        .env("CARGO_PROFILE_DEV_LTO", "off")
        .current_dir(folder)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("debug/examples").join(NAME)
}
