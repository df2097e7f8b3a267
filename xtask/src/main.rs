//! The commands of this repository.
//!
//! In: a command line. Out: files, messages and an exit status: 0 when all is well, 1 when a fault was found, 2 when the
//! command could not run. `codegen`, `explain` and `inline` are those of the package `sdkwright`; neither knows what an
//! OpenAPI document or a Rust SDK is.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Command;
use sdkwright::{Error, command_line, explain, inline};

mod bench;
mod cargo;
mod ci;
mod codegen;
mod reference;
mod repository;
#[cfg(test)]
#[path = "../../generator/cli/src/scratch.rs"]
mod scratch;
mod semver;
mod tidy;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    run(&arguments).map_or_else(Error::report, |()| ExitCode::SUCCESS)
}

/// Runs the command that the arguments name.
fn run(arguments: &[OsString]) -> Result<(), Error> {
    let commands = [
        codegen::command(),
        explain::command(),
        inline::command(),
        tidy::command(),
        ci::command(),
        semver::command(),
        bench::command(),
        reference::command(),
    ];
    let command = Command::new("cargo xtask").about("The commands of this repository.").subcommands(commands);
    let Some(matches) = command_line::parse(command, arguments)? else { return Ok(()) };
    match matches.subcommand() {
        Some(("codegen", matches)) => codegen::run(matches),
        Some(("explain", matches)) => explain::run(matches, codegen::PROGRAM),
        Some(("inline", matches)) => inline::run(matches, codegen::PROGRAM),
        Some(("tidy", matches)) => tidy::run(matches),
        Some(("ci", matches)) => ci::run(matches),
        Some(("semver", _)) => semver::run(),
        Some(("bench", matches)) => bench::run(matches),
        Some(("reference", matches)) => reference::run(matches),
        _ => Ok(()),
    }
}
