//! The execution of Cargo in the root of the repository.
//!
//! Takes arguments and environment variables. Returns an error with the command if it fails.

use std::ffi::{OsStr, OsString};
use std::process::Command;

use sdkwright::Error;

use crate::repository;

/// Runs Cargo in the root of the repository.
pub(crate) fn cargo(args: &[&str], variables: &[(&str, &str)]) -> Result<(), Error> {
    let mut command = cargo_command(args);
    let status = command.envs(variables.iter().copied()).status();
    let status = status.map_err(Error::io("start", "cargo".as_ref()))?;
    if status.success() { Ok(()) } else { Err(Error::check(format!("`cargo {}` failed", args.join(" ")))) }
}

/// Returns the command that runs Cargo in the root of the repository.
pub(crate) fn cargo_command(args: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.args(args.iter().map(OsStr::new)).current_dir(repository::root());
    command
}

/// Returns `true` if a subcommand such as `deny` is installed.
pub(crate) fn has_subcommand(name: &str) -> bool {
    let output = cargo_command(&[name, "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}
