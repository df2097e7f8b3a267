//! The context of every emitter: the API, its names and facts about the crate.
//!
//! In: [`Api`], [`Names`], [`Options`], and the [`FirstUse`], [`TypeDirections`] and [`CommonResponses`] of the API. Out:
//! names and lines that every emitter derives from them in the same way. Knows no construct of the SDK.

use proc_macro2::TokenStream;

use crate::config::Package;
use crate::emit::common_responses::CommonResponses;
use crate::emit::doc_comment::is_printable;
use crate::emit::first_use::FirstUse;
use crate::emit::type_directions::TypeDirections;
use crate::ir::Api;
use crate::names::Names;

/// Facts about the crate that is written.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The facts of the manifest.
    pub package: &'a Package,
    /// The place of the crate.
    pub layout: Layout,
    /// The command that writes the crate, for the first line of each file.
    pub command: &'a str,
    /// The runtime that is copied into the crate.
    pub runtime: Runtime<'a>,
    /// The layout of code in documentation.
    pub snippets: SnippetFormat,
}

/// The place of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// In a workspace that has the facts about the package, the versions of dependencies and the lints.
    Workspace,
    /// Alone.
    Standalone,
}

/// The texts of the runtime that describe it.
#[derive(Clone, Copy, Debug)]
pub struct Runtime<'a> {
    /// The text of `src/lib.rs`: the modules and the public items.
    pub root: &'a str,
    /// The manifest.
    pub manifest: &'a str,
    /// The manifest of the workspace: versions and lints.
    pub workspace: &'a str,
    /// The predicate that is `true` if a crate has a module of the runtime, given the optional modules that it enables.
    pub has_module: fn(&str, &[String]) -> bool,
}

/// The functions that lay out code in documentation. They return `None` if the tokens are not Rust.
#[derive(Clone, Copy, Debug)]
pub struct SnippetFormat {
    /// Lays out items as at the top of a file.
    pub items: fn(TokenStream) -> Option<Vec<String>>,
    /// Lays out statements as in the body of a function.
    pub statements: fn(TokenStream) -> Option<Vec<String>>,
}

/// The context of every emitter.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The SDK as data.
    pub api: &'a Api,
    /// The names.
    pub names: &'a Names,
    /// The first use of each type.
    pub first_use: &'a FirstUse,
    /// The directions of types with the same description.
    pub type_directions: &'a TypeDirections,
    /// The responses that many operations share.
    pub common_responses: &'a CommonResponses,
    /// Facts about the crate.
    pub options: Options<'a>,
}

impl<'a> Cx<'a> {
    /// Returns the name of the crate in Rust.
    pub(crate) fn crate_name(self) -> String {
        self.package_name().split('-').collect::<Vec<_>>().join("_")
    }

    /// Returns the name of the package.
    pub(crate) fn package_name(self) -> &'a str {
        self.options.package.name.as_deref().unwrap_or("sdk")
    }

    /// Returns the name of the API in prose.
    pub(crate) fn product(self) -> &'a str {
        self.options.package.product.as_deref().unwrap_or(self.package_name())
    }

    /// Returns the first line of a file that is made from documents.
    pub(crate) fn header(self, files: &[String]) -> String {
        let from = match files {
            [] => "the API's documents".to_owned(),
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [one, rest @ ..] => format!("{one} and {} more files", rest.len()),
        };
        let line = format!("Generated from {from} by `{}`; do not edit.", self.options.command);
        // A comment ends where the line ends, and the name of a file may hold anything.
        line.chars().map(|letter| if is_printable(letter) { letter } else { '\u{fffd}' }).collect()
    }

    /// Lays out items in documentation; without a line if they cannot be laid out.
    pub(crate) fn item_lines(self, items: TokenStream) -> Vec<String> {
        (self.options.snippets.items)(items).unwrap_or_default()
    }

    /// Lays out statements in documentation; without a line if they cannot be laid out.
    pub(crate) fn statement_lines(self, statements: TokenStream) -> Vec<String> {
        (self.options.snippets.statements)(statements).unwrap_or_default()
    }
}
