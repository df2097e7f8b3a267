//! The execution of Cargo in the root of the repository.
//!
//! Takes arguments and environment variables. Returns an error with the command if it fails.

use std::ffi::{OsStr, OsString};
use std::process::Command;

use sdkwright::Error;

use crate::repository;

/// Runs Cargo in the root of the repository.
pub(crate) fn cargo(args: &[&str], variables: &[(&str, &str)]) -> Result<(), Error> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(&program);
    command.args(args.iter().map(OsStr::new)).envs(variables.iter().copied()).current_dir(repository::root());
    let status = command.status().map_err(Error::io("start", program.as_ref()))?;
    if status.success() { Ok(()) } else { Err(Error::check(format!("`cargo {}` failed", args.join(" ")))) }
}
