//! `new`: a repository for the SDK of an API.
//!
//! Takes documents and a folder that does not exist or is empty. Writes the documents, an initial configuration, the
//! crate, its lock file, an example with a test, and the files of a repository. The repository is built as a draft and
//! moved to the folder when it is complete. The generator determines the contents of the crate and of the example.

mod texts;

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use sdk_generator::{Config, Layout, Output, SpecFile};

use crate::console::{self, count, display_path};
use crate::error::Error;
use crate::init::initial_config_with;
use crate::new::texts::Texts;
use crate::program::Program;
use crate::sources::{CONFIG, STANDARD_INPUT_NAME, Sources};

const ABOUT: &str = "\
Creates a repository for the SDK of an API.

The folder must be new or empty. The repository contains the documents and an initial configuration (`spec/`), the crate
(`sdk/`), an example with a test (`examples/`), a README, a changelog and a CI workflow. Later, `sdkwright generate`
updates only the crate and its lock file.";

/// Returns the arguments of the command.
pub fn command() -> Command {
    let paths = Arg::new("SPEC").required(true).num_args(2..).action(ArgAction::Append);
    Command::new("new").about(ABOUT).override_usage("sdkwright new <SPEC>... <DIR>").arg(
        paths
            .value_names(["SPEC", "DIR"])
            .value_parser(value_parser!(PathBuf))
            .help("documents, or folders of documents, and the folder of the repository"),
    )
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if the documents have errors, and [`Error::Run`] if they cannot be read, or if the folder
/// cannot be written or is not empty.
pub fn run(matches: &ArgMatches, program: Program) -> Result<(), Error> {
    let mut spec: Vec<PathBuf> = matches.get_many::<PathBuf>("SPEC").unwrap_or_default().cloned().collect();
    let Some(folder) = spec.pop() else { return Ok(()) };
    create(&spec, &folder, program)
}

/// Creates a repository from documents.
///
/// # Errors
///
/// Returns the errors of [`run`].
pub fn create(spec: &[PathBuf], folder: &Path, program: Program) -> Result<(), Error> {
    check_free(folder)?;
    let sources = Sources::read(spec, None)?;
    if let Some(config) = sources.config_path.as_ref().or(sources.unused_config.as_ref()) {
        console::eprint(format!(
            "`{}` is ignored; `new` creates an initial configuration\n",
            display_path(config)
        ));
    }
    let documents: Vec<SpecFile> = sources.documents.iter().cloned().map(renamed).collect();
    let (config, output) = generated(&sources, &documents)?;
    let files = repository(&documents, &config, &output);
    write(folder, &files)?;
    console::print(format!(
        "{}: {} from {}, {}\nRun `cargo test` in it, and review `spec/{CONFIG}`. `{} --spec spec --out sdk` updates the crate and prints the warnings.\n",
        display_path(folder),
        count(output.counts.operations, "operation"),
        count(documents.len(), "document"),
        count(output.warnings.warnings(), "warning"),
        program.generate,
    ));
    Ok(())
}

/// Returns an error if the folder exists and is not empty.
fn check_free(folder: &Path) -> Result<(), Error> {
    let path = display_path(folder);
    match fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            Some(_) => Err(Error::run(format!("`{path}` is not empty; choose a folder that does not exist"))),
            None => Ok(()),
        },
        Err(_) if folder.symlink_metadata().is_err() => Ok(()),
        Err(error) => Err(Error::io("read", folder)(error)),
    }
}

/// Returns a document with its name in the repository.
fn renamed(document: SpecFile) -> SpecFile {
    match document.name == STANDARD_INPUT_NAME {
        true => SpecFile { name: "openapi.yaml".to_owned(), ..document },
        false => document,
    }
}

/// Returns the initial configuration, and the files that the repository generates with it.
fn generated(sources: &Sources, documents: &[SpecFile]) -> Result<(String, Output), Error> {
    let mut member = Config::default();
    member.package.parent_workspace = true;
    let text = initial_config_with(documents, member, &|name| sources.display_path(name))?;
    let file = SpecFile::new(CONFIG, text.as_str());
    let output = Config::parse(&file)
        .and_then(|config| sdk_generator::generate(documents, &config, Layout::Standalone))
        .map_err(|problems| {
            let files: Vec<SpecFile> = documents.iter().cloned().chain([file.clone()]).collect();
            console::eprint(problems.render(&files, console::is_colored()));
            Error::check("the documents have errors; nothing was written")
        })?;
    Ok((text, output))
}

/// Returns the files of the repository by path.
fn repository(documents: &[SpecFile], config: &str, output: &Output) -> Vec<(String, String)> {
    let texts = Texts::new(documents, output);
    let spec = documents.iter().map(|it| (format!("spec/{}", it.name), it.text.clone()));
    let sdk = output.tree.files().map(|(name, text)| (format!("sdk/{name}"), text.to_string()));
    let own = [
        (format!("spec/{CONFIG}"), config.to_owned()),
        ("spec/sdk.lock".to_owned(), output.lock.to_string()),
        ("examples/first_call.rs".to_owned(), output.first_call.text.clone()),
        ("examples/Cargo.toml".to_owned(), texts.examples_manifest()),
        ("Cargo.toml".to_owned(), texts.manifest()),
        ("README.md".to_owned(), texts.readme()),
        ("CHANGELOG.md".to_owned(), texts.changelog()),
        (".github/workflows/ci.yml".to_owned(), texts.workflow()),
        (".gitignore".to_owned(), "/target\n".to_owned()),
    ];
    spec.chain(sdk).chain(own).collect()
}

/// Writes the files to a draft and moves them. A failure leaves nothing. A folder that exists may be the current folder
/// of a shell, so it is not replaced: the draft is inside it, and its entries are moved one by one.
fn write(folder: &Path, files: &[(String, String)]) -> Result<(), Error> {
    let folder = std::path::absolute(folder).map_err(Error::io("write", folder))?;
    let exists = folder.is_dir();
    let name = format!(".{}.new-{}", folder.file_name().unwrap_or_default().display(), std::process::id());
    let draft = if exists { folder.join(name) } else { folder.with_file_name(name) };
    let result = write_draft(&draft, files).and_then(|()| match exists {
        true => move_entries(&draft, &folder),
        false => fs::rename(&draft, &folder).map_err(Error::io("write", &folder)),
    });
    if result.is_err() {
        let _ = fs::remove_dir_all(&draft);
    }
    result
}

/// Moves the entries of a folder inside another one to that one, and removes the folder. A failure moves them back.
fn move_entries(draft: &Path, folder: &Path) -> Result<(), Error> {
    let entries = fs::read_dir(draft).map_err(Error::io("read", draft))?;
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    for (index, name) in names.iter().enumerate() {
        let target = folder.join(name);
        // A rename would replace a file that has appeared in the meantime.
        let moved = match target.symlink_metadata() {
            Ok(_) => Err(Error::run(format!("`{}` already exists", display_path(&target)))),
            Err(_) => fs::rename(draft.join(name), &target).map_err(Error::io("write", &target)),
        };
        if let Err(error) = moved {
            for name in &names[..index] {
                let _ = fs::rename(folder.join(name), draft.join(name));
            }
            return Err(error);
        }
    }
    fs::remove_dir(draft).map_err(Error::io("remove", draft))
}

fn write_draft(draft: &Path, files: &[(String, String)]) -> Result<(), Error> {
    for (name, text) in files {
        let path = draft.join(name);
        let parent = path.parent().unwrap_or(draft);
        fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
        fs::write(&path, text).map_err(Error::io("write", &path))?;
    }
    Ok(())
}
