//! The documents and the configuration of a run, and their generated files.
//!
//! Takes the options of a run. Returns trees of files, and prints the diagnostics. Does not know where the files are
//! written.

use std::path::PathBuf;

use sdk_generator::{Config, Diagnostics, Layout, Limits, Output, SourceTree, SpecFile};

use super::messages::{Format, Messages};
use super::tree_path::check_paths;
use crate::error::Error;
use crate::program::Program;
use crate::sources::Sources;

/// The selection of documents, and the options for generating from them.
#[derive(Debug)]
pub(super) struct Selection {
    /// The files and folders of documents.
    pub(super) spec: Vec<PathBuf>,
    /// The configuration, if it replaces that of the folder.
    pub(super) config: Option<PathBuf>,
    /// The name of the crate, if it replaces the configured one.
    pub(super) name: Option<String>,
    /// The layout of the crate: part of a workspace, or standalone.
    pub(super) layout: Layout,
    /// The limits on the documents.
    pub(super) limits: Limits,
    /// `true` if warnings are errors.
    pub(super) deny_warnings: bool,
    /// `true` if every note is printed in full.
    pub(super) notes: bool,
}

/// The input of the generator.
#[derive(Debug)]
pub(super) struct Input {
    pub(super) documents: Vec<SpecFile>,
    pub(super) config: Config,
    /// The format of the diagnostics.
    pub(super) messages: Messages,
}

impl Selection {
    /// Reads the documents and generates the crate and, in a workspace, its contract test. Prints the diagnostics.
    pub(super) fn generate(
        &self,
        format: Format,
        program: Program,
    ) -> Result<(Output, Option<SourceTree>), Error> {
        let input = self.read(format, program)?;
        let (output, calls) = match self.layout {
            Layout::Standalone => (input.generate(self.layout)?, None),
            Layout::Workspace => input.generate_workspace()?,
        };
        input.messages.show(&output.warnings, &input.documents);
        if self.deny_warnings && output.warnings.warnings() > 0 {
            return Err(Error::check("there are warnings; nothing was written"));
        }
        Ok((output, calls))
    }

    /// Reads the documents and the configuration.
    fn read(&self, format: Format, program: Program) -> Result<Input, Error> {
        let sources = Sources::read(&self.spec, self.config.as_deref())?;
        let messages = Messages::about(&sources, format, self.notes, program);
        let mut config = match &sources.config {
            None => Config::default(),
            Some(file) => Config::parse_with(file, &sources.beside).map_err(|mut problems| {
                // Errors in the documents are reported together with those in the configuration.
                if let Err(others) =
                    sdk_generator::generate(&sources.documents, &Config::default(), self.layout)
                {
                    problems.append(others);
                }
                messages.show(&problems, &sources.documents);
                Error::check("there are errors; nothing was written")
            })?,
        };
        config.limits = self.limits;
        config.roots = sources.roots;
        if self.name.is_some() {
            config.package.name.clone_from(&self.name);
        }
        Ok(Input { messages, documents: sources.documents, config })
    }
}

impl Input {
    /// Generates the crate of a workspace and its contract test. Prints errors.
    #[cfg(feature = "contract-test")]
    fn generate_workspace(&self) -> Result<(Output, Option<SourceTree>), Error> {
        let generated = sdk_generator::generate_with_contract(&self.documents, &self.config);
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
        let output = sdk_generator::generate(&self.documents, &self.config, layout);
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
