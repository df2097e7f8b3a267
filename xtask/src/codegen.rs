//! `cargo xtask codegen`: `sdkwright generate` for this repository.
//!
//! Takes arguments, and returns the result of the tool. Only knows the folders of the repository.

use clap::{ArgMatches, Command};
use sdkwright::generate::{self, DefaultCrate};
use sdkwright::{Error, Program};

use crate::repository;

/// The commands of the tool in this repository.
pub(crate) const PROGRAM: Program =
    Program { generate: "cargo xtask codegen", explain: "cargo xtask explain", inline: "cargo xtask inline" };

const ABOUT: &str = "\
Writes the SDK crate from the OpenAPI documents.

Without `--spec`, generates the crate in generated/ from the documents in spec/, and its contract test in
tests/contract/. Example programs in the folder `examples` next to the configuration become part of the crate if the
configuration lists them. Only files that differ are written, obsolete files are removed, and an interrupted
run leaves the old crate.

`cargo xtask explain CODE` explains a diagnostic.";

/// Returns the arguments of the command.
pub(crate) fn command() -> Command {
    generate::command("codegen", Some(&sdk())).about(ABOUT).mut_arg("out", |out| {
        out.help("write the crate, which does not depend on this repository, to this folder")
    })
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    generate::run(matches, PROGRAM, Some(&sdk()))
}

/// Checks that the SDK crate is up to date, for `cargo xtask ci`.
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
        lock: root.join("spec/sdk.lock"),
        reserved: "generated/ is only generated from spec/; choose another folder for `--out`",
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
        assert!(message.starts_with("generated/ is only generated from spec/"), "{message}");
    }
}
