//! The commands of this repository.
//!
//! Takes a command line. Returns an exit status: 0 for success, 1 if a fault was found, 2 if the command could not run.
//! `codegen`, `docs`, `explain`, `inline`, `overlay` and `pagination` are commands of the package `sdkwright`. Does not know OpenAPI or
//! Rust SDKs.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Command;
use sdkwright::{Error, command_line, docs, explain, inline, overlay, pagination};

mod bench;
mod cargo;
mod ci;
mod codegen;
mod msrv;
mod package;
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
    run(&arguments).and_then(|()| Error::check_output()).map_or_else(Error::report, |()| ExitCode::SUCCESS)
}

/// Runs a command.
fn run(arguments: &[OsString]) -> Result<(), Error> {
    let commands = [
        codegen::command(),
        docs::command(),
        explain::command(),
        inline::command(),
        overlay::command(),
        pagination::command(),
        tidy::command(),
        ci::command(),
        semver::command(),
        package::command(),
        bench::command(),
        reference::command(),
    ];
    let command =
        Command::new("cargo xtask").about("Runs the tasks of this repository.").subcommands(commands);
    let Some(matches) = command_line::parse(command, arguments)? else { return Ok(()) };
    match matches.subcommand() {
        Some(("codegen", matches)) => codegen::run(matches),
        Some(("docs", matches)) => docs::run(matches),
        Some(("explain", matches)) => explain::run(matches, codegen::PROGRAM),
        Some(("inline", matches)) => inline::run(matches, codegen::PROGRAM),
        Some(("overlay", matches)) => overlay::run(matches),
        Some(("pagination", matches)) => pagination::run(matches),
        Some(("tidy", matches)) => tidy::run(matches),
        Some(("ci", matches)) => ci::run(matches),
        Some(("semver", _)) => semver::run(),
        Some(("package", matches)) => package::run(matches),
        Some(("bench", matches)) => bench::run(matches),
        Some(("reference", matches)) => reference::run(matches),
        _ => Ok(()),
    }
}
