//! `init`: an initial configuration, with the evidence for each setting.
//!
//! Takes documents. Prints or writes a configuration. The generator determines its contents.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use sdk_generator::{Config, SpecFile};

use crate::command_line::{flag, option};
use crate::console::{self, display_path};
use crate::error::Error;
use crate::files;
use crate::program::Program;
use crate::progress::Progress;
use crate::sources::Sources;

const ABOUT: &str = "\
Proposes an initial configuration (`sdk.yaml`), with the evidence for each setting.

Settings that the documents confirm are in effect; the others are commented out. The command works offline, and the same
documents always result in the same configuration.";

/// Returns the arguments of the command.
pub fn command() -> Command {
    let path = || value_parser!(PathBuf);
    let spec = Arg::new("SPEC").required(true).num_args(1..).action(ArgAction::Append).value_parser(path());
    let out = option("out", "FILE", "write the configuration to this file; by default, it is printed");
    Command::new("init")
        .about(ABOUT)
        .arg(spec.help("documents, or folders of documents; `-` is standard input"))
        .arg(out.value_parser(path()))
        .arg(flag("force", "replace the file if it exists").requires("out"))
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if the documents have errors, and [`Error::Run`] if they cannot be read, if the file exists,
/// or if it cannot be written.
pub fn run(matches: &ArgMatches, program: Program) -> Result<(), Error> {
    let spec: Vec<PathBuf> = matches.get_many::<PathBuf>("SPEC").unwrap_or_default().cloned().collect();
    let Some(out) = matches.get_one::<PathBuf>("out") else {
        console::print(initial_config(&Sources::read(&spec, None)?)?);
        return Ok(());
    };
    if !matches.get_flag("force") && out.symlink_metadata().is_ok() {
        let path = display_path(out);
        return Err(Error::run(format!(
            "`{path}` exists; choose another file, or pass `--force` to replace it"
        )));
    }
    let text = initial_config(&Sources::read(&spec, None)?)?;
    files::write(out, &text)?;
    let path = display_path(out);
    console::print(format!("{path}: written; review it, then run `{}`\n", next_command(&spec, out, program)));
    Ok(())
}

/// Returns the command that generates a crate with the configuration.
fn next_command(spec: &[PathBuf], out: &Path, program: Program) -> String {
    let paths: Vec<String> = spec.iter().map(|path| display_path(path)).collect();
    let is_found = matches!(spec, [folder] if folder.is_dir() && folder.join("sdk.yaml") == out);
    let config = if is_found { String::new() } else { format!(" --config {}", display_path(out)) };
    format!("{} --spec {} --out DIR{config}", program.generate, paths.join(" "))
}

/// Returns the initial configuration. Prints the errors of the documents.
fn initial_config(sources: &Sources) -> Result<String, Error> {
    let config = Config { roots: sources.roots.clone(), ..Config::default() };
    initial_config_with(&sources.documents, config, &|name| sources.display_path(name))
}

/// Returns the initial configuration for documents, with the roots and the workspace of `config`. Prints the errors of the
/// documents; `display` returns the displayed name of a document.
pub(crate) fn initial_config_with(
    documents: &[SpecFile],
    config: Config,
    display: &dyn Fn(&str) -> String,
) -> Result<String, Error> {
    let progress = Progress::begin("analyzing");
    let text = sdk_generator::initial_config(documents, &config);
    drop(progress);
    text.map_err(|problems| {
        let problems = problems.with_files_named(display);
        let mut documents = documents.to_vec();
        documents.iter_mut().for_each(|it| it.name = display(&it.name));
        console::eprint(problems.render(&documents, console::is_colored()));
        Error::check("the documents have errors; nothing was written")
    })
}
