//! `cargo xtask tidy`: the rules of the repository as a test.
//!
//! In: the files of the repository. Out: places where a rule is broken, each with what to do. What the rules are for
//! stands in ARCHITECTURE.md.

use std::fmt::{self, Display};
use std::path::Path;
use std::time::Instant;

use clap::Command;
use sdkwright::Error;
use sdkwright::console::{self, count, seconds};
use sdkwright::files;

use crate::repository::root;

mod imports;
mod repository;
mod source;
mod style;

use source::Source;

const ABOUT: &str = "\
Checks the rules of this repository, and names each place where one is broken.";

const RULES: &str = "\
Rules:
  imports      each stage of the generator uses its own crates only, and none touches the world
  head         a module starts with `//!`
  length       a file has at most 400 lines without tests, a function at most 60
  allowances   lints are allowed with a reason only, and never in the generated crate
  unfinished   no `todo!`, no `unimplemented!`, no ignored test
  vendor       the generator does not name the API that it is used for
  versions     versions of dependencies stand in the root manifest only
  runtime      every file of the runtime gets into the generated crate
  blanks       no blanks at the end of a line; the last line has an end
  machine      no path of somebody's machine";

/// The kinds of files that are texts of ours.
const TEXTS: &[&str] = &["rs", "toml", "md", "yaml", "yml", "json", "sh"];

/// A place where a rule is broken.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    rule: &'static str,
    what: String,
}

impl Finding {
    fn new(path: &str, line: usize, rule: &'static str, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, rule, what: what.into() }
    }
}

impl Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}: {}", self.path, self.line, self.rule, self.what)
    }
}

/// Returns the arguments of the command.
pub(crate) fn command() -> Command {
    Command::new("tidy").about(ABOUT).after_help(RULES)
}

/// Runs the command.
pub(crate) fn run() -> Result<(), Error> {
    let started = Instant::now();
    let texts = texts(&root())?;
    let findings = examine(&texts, &root().to_string_lossy());
    if findings.is_empty() {
        console::print(format!("{} are tidy ({})\n", count(texts.len(), "file"), seconds(started.elapsed())));
        return Ok(());
    }
    for finding in &findings {
        console::print(format!("{finding}\n"));
    }
    Err(Error::check(format!("{} to tidy up", count(findings.len(), "place"))))
}

/// Applies every rule.
fn examine(texts: &[(String, String)], root: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in texts {
        repository::check_text(path, text, root, &mut findings);
        if path.ends_with("/Cargo.toml") {
            repository::check_manifest(path, text, &mut findings);
        }
    }
    let rust = texts.iter().filter(|(path, _)| path.ends_with(".rs") && !path.contains("/fixtures/"));
    let sources: Vec<Source> = rust.map(|(path, text)| Source::new(path, text)).collect();
    for source in &sources {
        imports::check(source, &mut findings);
        style::check(source, &mut findings);
    }
    repository::check_runtime(&sources, &mut findings);
    findings.sort();
    findings
}

/// The texts of the repository with their paths.
fn texts(root: &Path) -> Result<Vec<(String, String)>, Error> {
    let ours = |path: &Path| {
        let known = [".ci", ".github", ".cargo"].iter().any(|it| path.ends_with(it));
        (known || !files::is_hidden(path)) && !path.ends_with("target") && !path.ends_with("snapshots")
    };
    let mut texts = Vec::new();
    for path in files::walk(root, &ours)? {
        let name = files::relative(&path, root);
        let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if TEXTS.contains(&extension) || name == ".ci/run" {
            texts.push((name, files::read(&path)?));
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn findings_are_sorted_and_tell_the_place() {
        let text = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let texts = [text("xtask/src/b.rs", "//! B. \n"), text("xtask/src/a.rs", "fn a() {}\n")];
        let findings: Vec<String> = examine(&texts, "/r").iter().map(ToString::to_string).collect();
        assert_eq!(findings.len(), 2);
        assert!(findings[0].starts_with("xtask/src/a.rs:1: head: "));
        assert!(findings[1].starts_with("xtask/src/b.rs:1: blanks: "));
    }

    #[test]
    fn build_folders_and_snapshots_are_not_ours() {
        let scratch = Scratch::new();
        for name in
            ["a.md", "target/b.md", "tests/snapshots/c.md", ".git/d.md", ".ci/run", "src/e.rs", "f.bin"]
        {
            scratch.write(name, "");
        }
        let names: Vec<String> =
            texts(&scratch.path("")).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, [".ci/run", "a.md", "src/e.rs"]);
    }
}
