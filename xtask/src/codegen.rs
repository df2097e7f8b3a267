//! `cargo xtask codegen`: `sdkwright generate` for this repository.
//!
//! In: arguments. Out: the result of the tool. This module knows the folders of the repository and nothing else.

use clap::{ArgMatches, Command};
use sdkwright::generate::{self, DefaultCrate};
use sdkwright::{Error, Program};

use crate::repository;

/// The commands of the tool as they are called here.
pub(crate) const PROGRAM: Program =
    Program { generate: "cargo xtask codegen", explain: "cargo xtask explain", inline: "cargo xtask inline" };

const ABOUT: &str = "\
Writes the SDK crate from the OpenAPI documents.

Without `--spec`, the crate in generated/ is made from the documents in spec/, and the calls of its contract test in
tests/contract/. Example programs in a folder `examples` beside the configuration, which names them, become part of the
crate. Only files that differ are written, files that should no longer exist are removed, and an interrupted
run leaves the old crate.

`cargo xtask explain CODE` says more about a mistake.";

/// Returns the arguments of the command.
pub(crate) fn command() -> Command {
    generate::command("codegen", Some(&sdk()))
        .about(ABOUT)
        .mut_arg("out", |out| out.help("the folder of that crate; it depends on nothing in this repository"))
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    generate::run(matches, PROGRAM, Some(&sdk()))
}

/// Checks that the SDK crate is up to date; for `cargo xtask ci`.
pub(crate) fn check() -> Result<(), Error> {
    let matches = command().try_get_matches_from(["codegen", "--check"]);
    run(&matches.map_err(|error| Error::run(error.to_string()))?)
}

/// Returns the crate that is generated without arguments.
fn sdk() -> DefaultCrate {
    let root = repository::root();
    DefaultCrate {
        spec: root.join("spec"),
        out: root.join("generated"),
        contract: root.join("tests/contract"),
        reserved: "generated/ is made from spec/ only; choose another folder for `--out`",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sdk_is_not_written_from_other_documents() {
        let out = repository::root().join("generated/").into_os_string();
        let result = crate::run(&["codegen".into(), "--spec".into(), "a".into(), "--out".into(), out]);
        let Err(Error::Run(message)) = result else { panic!("{result:?}") };
        assert!(message.starts_with("generated/ is made from spec/"), "{message}");
    }
}
