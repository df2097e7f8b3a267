//! `cargo xtask tidy`: checks the rules of the repository.
//!
//! Takes the files of the repository and returns findings: places that break a rule, each with the fix. Does not know the
//! reasons for the rules; ARCHITECTURE.md gives them.

use std::panic::resume_unwind;
use std::path::Path;
use std::thread;
use std::time::Instant;

use clap::{Arg, ArgAction, ArgMatches, Command};
use sdkwright::Error;
use sdkwright::command_line::flag;
use sdkwright::console::{self, count, seconds};
use sdkwright::files;

use crate::repository::root;

mod finding;
mod imports;
mod language;
mod manifests;
mod repository;
mod source;
mod style;
mod walls;

use finding::Finding;
use source::Source;

const ABOUT: &str = "Checks the rules of this repository, and lists each violation.";

const RULES: &str = "\
Rules:
  imports      each stage of the generator uses only its own crates, and none does I/O
  walls        files have no dependency cycles; layers use only the layers that their table allows
  head         a module starts with `//!`
  length       a file has at most 400 lines without tests, a function at most 60
  allowances   lints are allowed only with a reason, and never in the generated crate
  unfinished   no `todo!`, no `unimplemented!`, no ignored test
  vendor       the generator does not name the API that it generates for
  versions     versions of dependencies are specified only in the root manifest
  manifests    the manifests that the generator embeds agree with those of this repository
  runtime      every file of the runtime is copied into the generated crate
  blanks       no trailing whitespace; the last line ends with a line feed
  machine      no absolute path of the local machine
  language     doc comments start as RFC 1574 requires; texts use the field's standard terms";

/// The extensions of the checked files.
const TEXTS: &[&str] = &["rs", "toml", "md", "yaml", "yml", "json", "sh"];

/// Returns the arguments of the command.
pub(crate) fn command() -> Command {
    let language = Arg::new("language")
        .long("language")
        .value_name("PATH")
        .num_args(0..)
        .action(ArgAction::Append)
        .help("list the findings of `language` in all files or in PATH, regardless of the scope of the rule");
    let layers = flag(
        "layers",
        "print the layers of each crate with the layers they use, and the cycles; check nothing",
    );
    Command::new("tidy").about(ABOUT).after_help(RULES).arg(layers).arg(language)
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    if matches.get_flag("layers") {
        console::print(walls::describe(&sources(&texts(&root())?)));
        return Ok(());
    }
    if let Some(paths) = matches.get_many::<String>("language") {
        let paths: Vec<&str> = paths.map(|it| it.trim_start_matches("./").trim_end_matches('/')).collect();
        return list_language(&texts(&root())?, &paths);
    }
    check_rules()
}

/// Checks every rule; for `cargo xtask ci`.
pub(crate) fn check_rules() -> Result<(), Error> {
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
    Err(Error::check(format!("{} to fix", count(findings.len(), "violation"))))
}

/// Prints the findings of `language` in the files and folders of `scope`, or in all files.
fn list_language(texts: &[(String, String)], scope: &[&str]) -> Result<(), Error> {
    let has_file = |scope: &str| texts.iter().any(|(path, _)| language::is_in(path, &[scope]));
    if let Some(wrong) = scope.iter().find(|it| !has_file(it)) {
        return Err(Error::run(format!("`{wrong}` is not a text of this repository")));
    }
    let scope = if scope.is_empty() { &[""] } else { scope };
    let findings = language::check(texts, &sources(texts), scope);
    if findings.is_empty() {
        console::print("the texts follow the rule `language`\n");
        return Ok(());
    }
    console::print(language::render(&findings));
    Err(Error::check("the texts violate the rule `language`"))
}

/// Returns the findings of every rule, sorted.
fn examine(texts: &[(String, String)], root: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let sources = sources(texts);
    // These two take as long as all the other rules together.
    thread::scope(|scope| {
        let walls = scope.spawn(|| walls::check(&sources));
        let language = scope.spawn(|| language::check(texts, &sources, language::SCOPE));
        for (path, text) in texts {
            repository::check_text(path, text, root, &mut findings);
            if path.ends_with("/Cargo.toml") {
                repository::check_manifest(path, text, &mut findings);
            }
        }
        for source in &sources {
            imports::check(source, &mut findings);
            style::check(source, &mut findings);
        }
        repository::check_runtime(&sources, &mut findings);
        manifests::check(texts, &mut findings);
        for rule in [walls, language] {
            findings.extend(rule.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
    });
    findings.sort();
    findings
}

/// Returns the Rust files among the texts, fixtures excluded.
fn sources(texts: &[(String, String)]) -> Vec<Source> {
    let rust = texts.iter().filter(|(path, _)| path.ends_with(".rs") && !path.contains("/fixtures/"));
    rust.map(|(path, text)| Source::new(path, text)).collect()
}

/// Returns the checked files of the repository with their paths.
fn texts(root: &Path) -> Result<Vec<(String, String)>, Error> {
    let is_checked = |path: &Path| {
        let known = [".ci", ".github", ".cargo"].iter().any(|it| path.ends_with(it));
        (known || !files::is_hidden(path)) && !path.ends_with("target") && !path.ends_with("snapshots")
    };
    let mut texts = Vec::new();
    for path in files::walk(root, &is_checked)? {
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
    fn findings_are_sorted_by_place() {
        let text = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let texts = [text("xtask/src/b.rs", "//! B. \n"), text("xtask/src/a.rs", "fn a() {}\n")];
        let findings: Vec<String> = examine(&texts, "/r").iter().map(ToString::to_string).collect();
        assert_eq!(findings.len(), 2);
        assert!(findings[0].starts_with("xtask/src/a.rs:1: head: "));
        assert!(findings[1].starts_with("xtask/src/b.rs:1: blanks: "));
    }

    #[test]
    fn build_folders_and_snapshots_are_skipped() {
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
