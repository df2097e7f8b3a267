//! The commands of this repository.
//!
//! In: a command line. Out: files, messages and an exit status: 0 when all is well, 1 when something was found to be
//! wrong, 2 when the command could not run. This is the only code here that touches the disk; what an OpenAPI document
//! or a Rust SDK is, it does not know.

use std::ffi::OsString;
use std::process::ExitCode;

mod bench;
mod ci;
mod reference;
#[cfg(test)]
#[path = "../../generator/cli/src/scratch.rs"]
mod scratch;
mod semver;
mod tidy;

use sdkwright::error::Failure;
use sdkwright::{console, explain, generate as codegen, inline};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const HELP: &str = "\
The commands of this repository.

Usage: cargo xtask COMMAND [OPTIONS]

  codegen     write the SDK crate from the documents, or check that it is up to date
  explain     say what a code of a message means, with a wrong and a right document
  inline      print a document with every reference replaced by what it refers to
  tidy        check the rules of this repository
  ci          run what has to pass before a change is merged, tests excepted
  semver      compare the public API of the SDK with the last release
  bench       measure what the SDK crate costs to compile
  reference   generate crates from published documents and compile them

`cargo xtask COMMAND --help` tells more about each.
";

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let command = args.next().unwrap_or_else(|| OsString::from("help"));
    let rest: Vec<OsString> = args.collect();
    let result = match command.to_str() {
        Some("codegen") => codegen::run(&rest),
        Some("explain") => explain::run(&rest),
        Some("inline") => inline::run(&rest),
        Some("tidy") => tidy::run(&rest),
        Some("ci") => ci::run(&rest),
        Some("semver") => semver::run(&rest),
        Some("bench") => bench::run(&rest),
        Some("reference") => reference::run(&rest),
        Some("help" | "--help" | "-h") => {
            console::print(HELP);
            Ok(())
        }
        _ => Err(Failure::unable(format!(
            "there is no command `{}`; `cargo xtask` lists them",
            command.display()
        ))),
    };
    result.map_or_else(Failure::report, |()| ExitCode::SUCCESS)
}
