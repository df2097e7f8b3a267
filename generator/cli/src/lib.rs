//! The command line of the generator: reads OpenAPI documents, writes crates, and reports problems.
//!
//! Each command is a module with a function `command`, which returns its arguments, and a function `run`, which runs it.
//! The binary `sdkwright` offers them under their own names; a repository can offer them as tasks of its own, with
//! another [`Program`] and a [`DefaultCrate`](generate::DefaultCrate):
//!
//! ```no_run
//! use clap::Command;
//! use sdkwright::{Error, Program, command_line, explain};
//!
//! const PROGRAM: Program =
//!     Program { generate: "cargo xtask generate", explain: "cargo xtask explain", inline: "cargo xtask inline" };
//!
//! fn main() -> std::process::ExitCode {
//!     let command = Command::new("cargo xtask").subcommand(explain::command());
//!     let arguments: Vec<_> = std::env::args_os().skip(1).collect();
//!     let result = match command_line::parse(command, &arguments) {
//!         Ok(Some(matches)) => match matches.subcommand() {
//!             Some(("explain", matches)) => explain::run(matches, PROGRAM),
//!             _ => Ok(()),
//!         },
//!         Ok(None) => Ok(()),
//!         Err(error) => Err(error),
//!     };
//!     result.map_or_else(Error::report, |()| std::process::ExitCode::SUCCESS)
//! }
//! ```
//!
//! This crate does the input and output. It knows neither what a document means nor how a crate is made of it; that is
//! [`sdk_generator`].

mod date;
mod digest;
mod document_choice;
mod error;
mod generated_marker;
mod git_files;
mod lock_choice;
mod program;
mod progress;
#[cfg(test)]
mod scratch;

pub mod bundle;
pub mod command_line;
pub mod completions;
pub mod console;
pub mod diff;
pub mod docs;
pub mod explain;
pub mod files;
pub mod generate;
pub mod init;
pub mod inline;
pub mod line_diff;
pub mod new;
pub mod overlay;
pub mod pagination;
pub mod pin;
pub mod sources;

pub use self::error::Error;
pub use self::program::Program;
