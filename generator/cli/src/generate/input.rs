//! The documents and the configuration of a run, and their generated files.
//!
//! Takes the options of a run. Returns trees of files, and prints the diagnostics. Does not know where the files are
//! written.

use std::path::PathBuf;

use sdk_generator::{Config, Diagnostics, Layout, Limits, Lock, Output, SourceTree, SpecFile};

use super::lock_file::LockFile;
use super::messages::{Format, Messages};
use super::tree_path::check_paths;
use crate::console::{self, display_path};
use crate::error::Error;
use crate::files;
use crate::lock_choice::LockChoice;
use crate::pin::{StalePin, stale_pins};
use crate::program::Program;
use crate::progress::Progress;
use crate::sources::Sources;

/// The selection of documents, and the options for generating from them.
#[derive(Debug)]
pub(super) struct Selection {
    /// The files and folders of documents.
    pub(super) spec: Vec<PathBuf>,
    /// The configuration, if it replaces that of the folder.
    pub(super) config: Option<PathBuf>,
    /// The lock file, if it is not that of the configuration.
    pub(super) lock: Option<PathBuf>,
    /// The overlays besides those that the configuration lists.
    pub(super) overlays: Vec<PathBuf>,
    /// The name of the crate, if it replaces the configured one.
    pub(super) name: Option<String>,
    /// The layout of the crate: part of a workspace, or standalone.
    pub(super) layout: Layout,
    /// The limits on the documents.
    pub(super) limits: Limits,
    /// `true` if warnings are errors.
    pub(super) deny_warnings: bool,
    /// `true` if lints are errors.
    pub(super) deny_lints: bool,
    /// `true` if lints are reported.
    pub(super) lint: bool,
    /// `true` if every note is printed in full.
    pub(super) notes: bool,
    /// `true` if breaking changes that the lock prevents are accepted.
    pub(super) accept: bool,
}

/// The generated files, and the lock file to update.
#[derive(Debug)]
pub(super) struct Generated {
    pub(super) output: Output,
    /// The contract test of a crate in a workspace.
    pub(super) calls: Option<SourceTree>,
    pub(super) lock: Option<LockFile>,
    /// The top-level files and folders of the crate that the configuration leaves to the maintainer.
    pub(super) maintained: Vec<String>,
    /// The documents that differ from their digests in the configuration.
    pub(super) stale_pins: Vec<StalePin>,
    pub(super) documents: Vec<SpecFile>,
    /// The displayed names of the documents.
    pub(super) messages: Messages,
}

/// The input of the generator.
#[derive(Debug)]
pub(super) struct Input {
    pub(super) documents: Vec<SpecFile>,
    pub(super) config: Config,
    /// The lock file of the crate, if it has one.
    pub(super) lock: Option<LockFile>,
    /// The documents that differ from their digests in the configuration.
    pub(super) stale_pins: Vec<StalePin>,
    /// The format of the diagnostics.
    pub(super) messages: Messages,
}

impl Selection {
    /// Reads the documents and generates the crate and, in a workspace, its contract test. Prints the diagnostics.
    pub(super) fn generate(&self, format: Format, program: Program) -> Result<Generated, Error> {
        let input = self.read(format, program)?;
        let (output, calls) = match self.layout {
            Layout::Standalone => (input.generate(self.layout)?, None),
            Layout::Workspace => input.generate_workspace()?,
        };
        input.messages.show(&output.warnings, &input.documents);
        if self.deny_warnings && output.warnings.warnings() > 0 {
            return Err(Error::check("there are warnings; nothing was written"));
        }
        if self.deny_lints && output.warnings.lints() > 0 {
            return Err(Error::check("there are lints; nothing was written"));
        }
        let Input { lock, config, stale_pins, documents, messages } = input;
        Ok(Generated { output, calls, lock, maintained: config.keep_files, stale_pins, documents, messages })
    }

    /// Returns the lock file: that of the option, which need not exist, or the one that belongs to the documents.
    fn find_lock(&self, sources: &Sources) -> Result<Option<LockFile>, Error> {
        if let Some(path) = &self.lock {
            return LockFile::read(path).map(Some);
        }
        match LockChoice::for_documents(sources, &self.spec) {
            LockChoice::Missing => Ok(None),
            LockChoice::Used(path) => LockFile::read(&path).map(Some),
            LockChoice::Unused(path) => {
                let path = display_path(&path);
                console::eprint(format!("`{path}` is not used; pass `--lock {path}` to keep its names\n"));
                Ok(None)
            }
        }
    }

    /// Returns the paths of the input files. If they cannot be read, these are the arguments and the files in folders.
    pub(super) fn input_paths(&self) -> Vec<PathBuf> {
        let read = Sources::read_with_overlays(&self.spec, self.config.as_deref(), &self.overlays);
        let paths = read.map(|sources| sources.paths()).unwrap_or_default();
        let folders = self.spec.iter().filter(|path| path.is_dir());
        let inside = folders
            .flat_map(|folder| files::walk(folder, &|path| !files::is_hidden(path)).unwrap_or_default());
        let arguments = self.spec.iter().chain(&self.config).chain(&self.overlays).cloned();
        let mut paths: Vec<PathBuf> = paths.into_iter().chain(inside).chain(arguments).collect();
        // The run writes the lock file, which must not start another run.
        paths.retain(|path| !path.is_dir() && path.extension().is_none_or(|it| it != "lock" && it != "new"));
        paths
    }

    /// Reads the documents and the configuration.
    fn read(&self, format: Format, program: Program) -> Result<Input, Error> {
        let progress = Progress::begin("reading");
        let sources = Sources::read_with_overlays(&self.spec, self.config.as_deref(), &self.overlays)?;
        drop(progress);
        let messages = Messages::about(&sources, format, self.notes, program);
        if let Some(unused) = &sources.unused_config {
            let path = display_path(unused);
            console::eprint(format!("`{path}` is not used; pass `--config {path}` to use it\n"));
        }
        let mut config = sources.parse_config().map_err(|mut problems| {
            // Errors in the documents are reported together with those in the configuration, unless overlays correct
            // them.
            if sources.overlays.is_empty()
                && let Err(others) =
                    sdk_generator::generate(&sources.documents, &Config::default(), self.layout)
            {
                problems.append(others);
            }
            messages.show(&problems, &sources.documents);
            Error::check("there are errors; nothing was written")
        })?;
        let lock = self.find_lock(&sources)?;
        lock.iter().filter_map(LockFile::newer_tool_warning).for_each(console::eprint);
        if let Some(file) = lock.as_ref().and_then(LockFile::file) {
            let parsed = Lock::parse(&file).map_err(|problems| {
                messages.show(&problems, &[file]);
                Error::check("the lock file has errors; nothing was written")
            })?;
            config.lock = Some(parsed);
        }
        let stale_pins = stale_pins(&config, sources.config_path.as_deref());
        config.limits = self.limits;
        config.lint.is_enabled = self.lint;
        config.accept = self.accept;
        if self.name.is_some() {
            config.package.name.clone_from(&self.name);
        }
        Ok(Input { messages, documents: sources.documents, config, lock, stale_pins })
    }
}

impl Input {
    /// Generates the crate of a workspace and its contract test. Prints errors.
    #[cfg(feature = "contract-test")]
    fn generate_workspace(&self) -> Result<(Output, Option<SourceTree>), Error> {
        let progress = Progress::begin("generating");
        let generated = sdk_generator::generate_with_contract(&self.documents, &self.config);
        drop(progress);
        let (output, calls) = generated.map_err(|problems| self.error(&problems))?;
        check_paths(&output.tree)?;
        check_paths(&calls)?;
        Ok((output, Some(calls)))
    }

    /// Generates the crate of a workspace. Prints errors.
    #[cfg(not(feature = "contract-test"))]
    fn generate_workspace(&self) -> Result<(Output, Option<SourceTree>), Error> {
        Ok((self.generate(Layout::Workspace)?, None))
    }

    /// Generates the crate. Prints errors.
    pub(super) fn generate(&self, layout: Layout) -> Result<Output, Error> {
        let progress = Progress::begin("generating");
        let output = sdk_generator::generate(&self.documents, &self.config, layout);
        drop(progress);
        let output = output.map_err(|problems| self.error(&problems))?;
        check_paths(&output.tree)?;
        Ok(output)
    }

    /// Prints the diagnostics that prevented the generation.
    fn error(&self, problems: &Diagnostics) -> Error {
        self.messages.show(problems, &self.documents);
        Error::check("the documents have errors; nothing was written")
    }
}
