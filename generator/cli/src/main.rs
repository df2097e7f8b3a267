//! The program `sdkwright`.

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::LazyLock;

use clap::Command;
use sdk_generator::RUNTIME_VERSION;
use sdkwright::{
    Error, Program, bundle, command_line, completions, diff, docs, explain, generate, init, inline, new,
    overlay, pagination, pin,
};

/// The name of the program.
const NAME: &str = "sdkwright";

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The versions of the tool and of the runtime, for `--version`.
static VERSION: LazyLock<String> =
    LazyLock::new(|| format!("{} (runtime {RUNTIME_VERSION})", env!("CARGO_PKG_VERSION")));

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    run(&arguments).and_then(|()| Error::check_output()).map_or_else(Error::report, |()| ExitCode::SUCCESS)
}

fn run(arguments: &[OsString]) -> Result<(), Error> {
    let Some(matches) = command_line::parse(command(), arguments)? else { return Ok(()) };
    let program = Program::SDKWRIGHT;
    match matches.subcommand() {
        Some(("bundle", matches)) => bundle::run(matches)?,
        Some(("completions", matches)) => completions::run(matches, command(), NAME),
        Some(("diff", matches)) => diff::run(matches)?,
        Some(("docs", matches)) => docs::run(matches)?,
        Some(("explain", matches)) => explain::run(matches, program)?,
        Some(("init", matches)) => init::run(matches, program)?,
        Some(("inline", matches)) => inline::run(matches, program)?,
        Some(("new", matches)) => new::run(matches, program)?,
        Some(("overlay", matches)) => overlay::run(matches)?,
        Some(("pagination", matches)) => pagination::run(matches)?,
        Some(("pin", matches)) => pin::run(matches)?,
        Some((_, matches)) => generate::run(matches, program, None)?,
        None => {}
    }
    Ok(())
}

/// Returns the command line.
fn command() -> Command {
    Command::new(NAME)
        .version(VERSION.as_str())
        .about(env!("CARGO_PKG_DESCRIPTION"))
        .subcommand(new::command())
        .subcommand(init::command())
        .subcommand(generate::command("generate", None))
        .subcommand(generate::check_command())
        .subcommand(diff::command())
        .subcommand(pin::command())
        .subcommand(docs::command())
        .subcommand(explain::command())
        .subcommand(inline::command())
        .subcommand(bundle::command())
        .subcommand(overlay::command())
        .subcommand(pagination::command())
        .subcommand(completions::command())
}
