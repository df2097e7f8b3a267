//! `cargo xtask package`: the packages that a release would publish, and their verification.
//!
//! Takes the repository. Writes a `.crate` file for each package to target/package/, and compiles its contents against
//! those of the packages that it depends on. Publishes nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use clap::ArgMatches;
use sdkwright::Error;
use sdkwright::command_line::flag;
use sdkwright::console::{self, count};
use sdkwright::files;

use crate::cargo::{cargo, cargo_command};
use crate::repository;

const ABOUT: &str = "\
Packages the tool, the generator, the runtime and the SDK, and compiles each package from its packaged files.

Uncommitted files are included. Nothing is published.";

/// The packages with their folders, dependencies first.
pub(crate) const PACKAGES: &[(&str, &str)] = &[
    ("sdk-runtime", "generator/runtime"),
    ("sdk-generator", "generator"),
    ("sdkwright", "generator/cli"),
    ("confluent-cloud", "generated"),
];

/// The licenses, which every package contains.
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Returns the arguments of the command.
pub(crate) fn command() -> clap::Command {
    let list = flag("list", "only check the lists of files, without compiling");
    clap::Command::new("package").about(ABOUT).arg(list)
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    check_lists()?;
    if matches.get_flag("list") {
        return Ok(());
    }
    verify()
}

/// Checks that each package contains its licenses and every file that its sources include.
pub(crate) fn check_lists() -> Result<(), Error> {
    let mut faults = Vec::new();
    for (package, folder) in PACKAGES {
        let folder = repository::root().join(folder);
        let listed = listed_files(package)?;
        for license in LICENSES {
            let original = files::read(&repository::root().join(license))?;
            if !listed.contains(license) || files::read(&folder.join(license))? != original {
                faults
                    .push(format!("{package}: {license} is missing or differs from that of the repository"));
            }
        }
        for file in listed.iter().filter(|it| it.ends_with(".rs")) {
            let text = files::read(&folder.join(file))?;
            let missing = included_files(file, &text).into_iter().filter(|it| !listed.contains(it));
            faults
                .extend(missing.map(|it| {
                    format!("{package}: {file} includes {it}, which the package does not contain")
                }));
        }
    }
    if faults.is_empty() {
        console::print(format!("{} are complete\n", count(PACKAGES.len(), "package")));
        return Ok(());
    }
    faults.iter().for_each(|fault| console::print(format!("{fault}\n")));
    Err(Error::check("files are missing in packages; change `include` in their manifests"))
}

/// Packages each crate and compiles it from its packaged files. Local packages replace those of the registry, which does
/// not have this version yet.
fn verify() -> Result<(), Error> {
    let target = repository::root().join("target/package");
    // A package of an earlier run would be compiled instead of one that has not been created yet.
    if target.is_dir() {
        fs::remove_dir_all(&target).map_err(Error::io("remove", &target))?;
    }
    let mut patches: Vec<String> = Vec::new();
    for (package, _) in PACKAGES {
        let mut arguments = vec!["package", "--allow-dirty", "--target-dir", "target", "--package", package];
        // The SDK does not depend on the other packages, and Cargo warns about an unused patch.
        if *package != "confluent-cloud" {
            arguments.extend(patches.iter().flat_map(|patch| ["--config", patch.as_str()]));
        }
        cargo(&arguments, &[])?;
        let version = env!("CARGO_PKG_VERSION");
        patches.push(format!(
            "patch.crates-io.{package}.path='{}'",
            target.join(format!("{package}-{version}")).display()
        ));
    }
    console::print(format!("{} compile from their packaged files\n", count(PACKAGES.len(), "package")));
    Ok(())
}

/// Returns the files of a package, relative to its folder.
fn listed_files(package: &str) -> Result<BTreeSet<String>, Error> {
    let mut command: Command =
        cargo_command(&["package", "--list", "--quiet", "--allow-dirty", "--package", package]);
    let output = command.output().map_err(Error::io("start", "cargo".as_ref()))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(Error::check(format!("`cargo package --list --package {package}`: {}", words.trim())));
    }
    // Cargo generates these files.
    let made = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];
    let text = String::from_utf8_lossy(&output.stdout).replace('\\', "/");
    Ok(text.lines().filter(|it| !made.contains(it)).map(str::to_owned).collect())
}

/// Returns the files that the code of a source includes, relative to the package: those in `include_str!`, and those in
/// the list of `runtime_files!`.
fn included_files(file: &str, text: &str) -> Vec<String> {
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.flat_map(|line| [line, "\n"]).collect();
    let literals = |text: &str, prefix: &str| -> Vec<String> {
        text.split('"')
            .skip(1)
            .step_by(2)
            .map(|path| normalized(&folder.join(format!("{prefix}{path}"))))
            .collect()
    };
    let mut included: Vec<String> = Vec::new();
    // An attribute in emitted code refers to a generated file.
    let code = code.replace("doc = include_str!", "");
    for (_, rest) in
        code.match_indices("include_str!(\"").map(|(at, found)| (at, &code[at + found.len() - 1..]))
    {
        included.extend(literals(rest, "").into_iter().next());
    }
    for (at, _) in code.match_indices("runtime_files![") {
        included.extend(literals(code[at..].split(']').next().unwrap_or_default(), "../src/"));
    }
    included
}

/// Returns the path without `..`, or with those that lead out of the package.
fn normalized(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components().map(|it| it.as_os_str().to_string_lossy().into_owned()) {
        match parts.last() {
            Some(last) if part == ".." && last != ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn included_files_are_relative_to_package() {
        let text = "//! include_str!(\"no.md\")\nconst A: &str = include_str!(\"a/b.md\");\n\
                    const C: &str = include_str!(\"../../c.md\");\n#[doc = include_str!(\"no.md\")]\nconst D: &[F] = runtime_files![\n    \"d.rs\",\n    \"e/f.rs\",\n];\n";
        let expected = ["src/g/a/b.md", "c.md", "src/src/d.rs", "src/src/e/f.rs"];
        assert_eq!(included_files("src/g/h.rs", text), expected);
        assert_eq!(included_files("src/a.rs", "include_str!(\"../../b.toml\")"), ["../b.toml"]);
    }
}
