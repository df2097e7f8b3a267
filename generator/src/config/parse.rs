//! `sdk.yaml` to [`Config`].
//!
//! The keys are the names of the fields, with hyphens. A key that is not known is an error, since a setting without
//! effect is worse than none.

mod hosts;
mod operations;

use std::sync::Arc;

use super::place::Place;
use super::{Config, GroupConfig, Package, ResourceConfig, ValueConfig, beside, link};
use crate::diagnostics::{Diagnostics, Origin};
use crate::document::{Node, SpecFile, read_tree};
use crate::output::embed::OPTIONAL;
use crate::pointer::Pointer;

impl Config {
    /// Reads a configuration that has no files beside it.
    ///
    /// # Errors
    ///
    /// Everything in it that is not understood.
    pub fn parse(file: &SpecFile) -> Result<Self, Diagnostics> {
        Self::parse_with(file, &[])
    }

    /// Reads the configuration with the files that lie beside it: example programs and pages of the guide, named such as
    /// `examples/first.rs` and `guide/errors.md`.
    ///
    /// # Errors
    ///
    /// Everything in it that is not understood, names without a file, and files that it does not name.
    pub fn parse_with(file: &SpecFile, beside: &[SpecFile]) -> Result<Self, Diagnostics> {
        let mut problems = Diagnostics::new();
        let config = Self::read(file, beside, &mut problems);
        if problems.has_errors() { Err(problems) } else { Ok(config) }
    }

    /// Reads the configuration; what cannot be read is reported and left at its default.
    fn read(file: &SpecFile, files: &[SpecFile], diagnostics: &mut Diagnostics) -> Self {
        let name: Arc<str> = file.name.as_str().into();
        let root = read_tree(file, &name, diagnostics).unwrap_or(Node::Null);
        let mut config = Self { file: Some(name.clone()), ..Self::default() };
        let place = Place { node: &root, origin: Origin::new(name, Pointer::root()) };
        place.members(diagnostics, |key, at, diagnostics| {
            match key {
                "package" => config.package = package(&at, diagnostics),
                "hosts" => config.hosts = at.table(diagnostics, hosts::host),
                "schemes" => config.schemes = at.table(diagnostics, hosts::scheme),
                "values" => config.values = at.table(diagnostics, value),
                "groups" => config.groups = at.table(diagnostics, group),
                "resources" => config.resources = at.table(diagnostics, resource),
                "operations" => config.operations = at.table(diagnostics, operations::operation),
                "types" => config.types = at.texts(diagnostics),
                "paging" => config.paging = at.table(diagnostics, operations::paging),
                "waits" => config.waits = at.table(diagnostics, operations::wait),
                "domains" => config.domains = at.list(diagnostics),
                "secrets" => config.secrets = at.list(diagnostics),
                "examples" => config.examples = beside::examples(&at, files, diagnostics),
                "guide" => config.guide = beside::guide(&at, files, diagnostics),
                _ => {
                    return &[
                        "package",
                        "hosts",
                        "schemes",
                        "values",
                        "groups",
                        "resources",
                        "operations",
                        "types",
                        "paging",
                        "waits",
                        "domains",
                        "secrets",
                        "examples",
                        "guide",
                    ];
                }
            }
            &[]
        });
        // A configuration that cannot be read names no file at all.
        if !diagnostics.has_errors() {
            beside::EXAMPLES.unlisted(&config.examples, files, &place.origin, diagnostics);
            beside::GUIDE.unlisted(&config.guide, files, &place.origin, diagnostics);
        }
        config
    }
}

fn package(at: &Place<'_>, diagnostics: &mut Diagnostics) -> Package {
    let mut package = Package::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => package.name = at.text(diagnostics),
            "version" => package.version = at.text(diagnostics),
            "description" => package.description = at.text(diagnostics),
            "license" => package.license = at.text(diagnostics),
            "repository" => package.repository = at.text(diagnostics),
            "keywords" => package.keywords = at.list(diagnostics),
            "categories" => package.categories = at.list(diagnostics),
            "product" => package.product = at.text(diagnostics),
            "default-groups" => package.default_groups = at.list(diagnostics),
            "modules" => package.modules = at.words(diagnostics, OPTIONAL),
            "first-call" => package.first_call = at.text(diagnostics),
            "opt-in-stages" => package.opt_in_stages = at.list(diagnostics),
            "operation-docs" => package.operation_docs = link::pattern(&at, diagnostics),
            "sections" => package.sections = at.texts(diagnostics),
            _ => {
                return &[
                    "name",
                    "version",
                    "description",
                    "license",
                    "repository",
                    "keywords",
                    "categories",
                    "product",
                    "default-groups",
                    "modules",
                    "first-call",
                    "opt-in-stages",
                    "operation-docs",
                    "sections",
                ];
            }
        }
        &[]
    });
    package
}

fn value(at: &Place<'_>, diagnostics: &mut Diagnostics) -> ValueConfig {
    let mut value = ValueConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "description" => value.description = at.text(diagnostics),
            "env" => value.env = at.list(diagnostics),
            _ => return &["description", "env"],
        }
        &[]
    });
    value
}

fn group(at: &Place<'_>, diagnostics: &mut Diagnostics) -> GroupConfig {
    let mut group = GroupConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "title" => group.title = at.text(diagnostics),
            "description" => group.description = at.text(diagnostics),
            _ => return &["title", "description"],
        }
        &[]
    });
    group
}

fn resource(at: &Place<'_>, diagnostics: &mut Diagnostics) -> ResourceConfig {
    let mut resource = ResourceConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => resource.name = at.text(diagnostics),
            "group" => resource.group = at.text(diagnostics),
            "description" => resource.description = at.text(diagnostics),
            _ => return &["name", "group", "description"],
        }
        &[]
    });
    resource
}

#[cfg(test)]
mod tests;
