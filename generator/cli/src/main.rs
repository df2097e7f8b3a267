//! The program `sdkwright`.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Command;
use sdkwright::{Error, Program, command_line, docs, explain, generate, inline, pagination};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    run(&arguments).map_or_else(Error::report, |()| ExitCode::SUCCESS)
}

fn run(arguments: &[OsString]) -> Result<(), Error> {
    let command = Command::new("sdkwright")
        .version(env!("CARGO_PKG_VERSION"))
        .about(env!("CARGO_PKG_DESCRIPTION"))
        .subcommand(generate::command("generate", None))
        .subcommand(docs::command())
        .subcommand(explain::command())
        .subcommand(inline::command())
        .subcommand(pagination::command());
    let Some(matches) = command_line::parse(command, arguments)? else { return Ok(()) };
    match matches.subcommand() {
        Some(("docs", matches)) => docs::run(matches),
        Some(("explain", matches)) => explain::run(matches, Program::SDKWRIGHT),
        Some(("inline", matches)) => inline::run(matches, Program::SDKWRIGHT),
        Some(("pagination", matches)) => pagination::run(matches),
        Some((_, matches)) => generate::run(matches, Program::SDKWRIGHT, None),
        None => Ok(()),
    }
}
