//! The state that the whole stage shares: the documents, the configuration, the diagnostics, and access to nodes of a
//! certain type.
//!
//! Takes a node of a document. Returns the node as the expected type, or reports another type. Does not know what a
//! node means.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::config::{Config, ObjectFacts, is_document_name};
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::resolve::documents::library::Library;
use crate::resolve::documents::subtypes::Subtypes;
use crate::resolve::node_ref::NodeRef;
use crate::source::{Document, Map, Node};

/// The maximum length of a text that is copied even beyond the limit, in bytes.
const MAX_NAME_LENGTH: usize = 256;

/// The documents, the configuration, and the diagnostics.
pub(super) struct Context<'d, 'c> {
    pub(super) library: Library<'d>,
    pub(super) config: &'c Config,
    pub(super) diagnostics: &'c mut Diagnostics,
    /// The addresses of nodes with the codes that have been reported for them.
    reported: HashSet<(usize, Code)>,
    /// The components that extend each schema.
    subtypes: OnceCell<Subtypes<'d>>,
    /// The number of bytes of text that have been copied.
    copied: usize,
}

impl<'d, 'c> Context<'d, 'c> {
    pub(super) fn new(
        documents: &'d [Document],
        config: &'c Config,
        diagnostics: &'c mut Diagnostics,
    ) -> Self {
        Self {
            library: Library::new(documents, &|file| {
                config.keep.iter().any(|name| is_document_name(file, name))
            }),
            config,
            diagnostics,
            reported: HashSet::new(),
            subtypes: OnceCell::new(),
            copied: 0,
        }
    }

    /// Returns all components that extend the schema at `at`, in order.
    pub(super) fn subtypes(&self, at: &NodeRef<'d>) -> Vec<NodeRef<'d>> {
        self.subtypes.get_or_init(|| Subtypes::new(&self.library)).below(at)
    }

    /// Returns the location of a node, for a diagnostic.
    pub(super) fn origin(&self, at: &NodeRef<'d>) -> Origin {
        Origin { file: self.library.documents[at.document].file.clone(), pointer: at.pointer.clone() }
    }

    /// Returns the facts about a node that annotations state.
    pub(super) fn annotation_facts(&self, at: &NodeRef<'d>) -> Option<&ObjectFacts> {
        self.config.annotation_facts.get(at.address())
    }

    /// Reports a node of the wrong type, once per location.
    pub(super) fn report_wrong_type(&mut self, at: &NodeRef<'d>, expected: &str) {
        if self.first_time(at, Code::WrongType) {
            let origin = self.origin(at);
            let name = match at.pointer.last() {
                Some(name) if name.parse::<usize>().is_err() => format!("expected {expected} for `{name}`"),
                _ => format!("expected {expected}"),
            };
            self.diagnostics.report(Code::WrongType, format!("{name}, found {}", at.node.kind()), &origin);
        }
    }

    /// Returns `true` if this code has not been reported for this node. A schema with several uses is only reported
    /// once.
    pub(super) fn first_time(&mut self, at: &NodeRef<'d>, code: Code) -> bool {
        self.reported.insert((at.address(), code))
    }

    /// Returns the node as a mapping, or reports that it is not one.
    pub(super) fn expect_map(&mut self, at: &NodeRef<'d>) -> Option<&'d Map> {
        let map = at.node.as_map();
        if map.is_none() {
            self.report_wrong_type(at, "a mapping");
        }
        map
    }

    /// Returns a member that has to be a mapping.
    pub(super) fn map_member(&mut self, at: &NodeRef<'d>, key: &str) -> Option<NodeRef<'d>> {
        let member = at.get(key)?;
        self.expect_map(&member)?;
        Some(member)
    }

    /// Returns a member that has to be a list.
    pub(super) fn list_member(&mut self, at: &NodeRef<'d>, key: &str) -> Option<NodeRef<'d>> {
        let member = at.get(key)?;
        if member.node.as_list().is_none() {
            self.report_wrong_type(&member, "a list");
            return None;
        }
        Some(member)
    }

    /// Returns a member that has to be a string. Other scalars are converted.
    pub(super) fn text_member(&mut self, at: &NodeRef<'d>, key: &str) -> Option<String> {
        let member = at.get(key)?;
        let length = member.node.as_str().map_or(0, str::len);
        self.copied += length;
        // Names are still returned, so that they are not reported as missing.
        let most = self.config.limits.copied_text;
        if self.copied > most && length > MAX_NAME_LENGTH {
            let message = format!("the texts have more than {most} bytes, counted for each use");
            self.report_too_much(&member, message);
            return None;
        }
        let text = member.node.text();
        if text.is_none() && *member.node != Node::Null {
            self.report_wrong_type(&member, "a string");
        }
        text
    }

    /// Reports that the generated crate would be too large, once per document.
    pub(super) fn report_too_much(&mut self, at: &NodeRef<'d>, message: String) {
        if self.first_time(&self.library.root(at.document), Code::TooMuch) {
            let origin = self.origin(at);
            self.diagnostics.report(Code::TooMuch, message, &origin);
        }
    }

    /// Returns a member that has to be a boolean, or `false` if it is absent.
    pub(super) fn flag_member(&mut self, at: &NodeRef<'d>, key: &str) -> bool {
        let Some(member) = at.get(key) else { return false };
        match member.node {
            Node::Bool(value) => *value,
            _ => {
                self.report_wrong_type(&member, "a boolean");
                false
            }
        }
    }

    /// Reports a construct without effect.
    pub(super) fn report_no_effect(&mut self, at: &NodeRef<'d>, message: &str) {
        if self.first_time(at, Code::NoEffect) {
            let origin = self.origin(at);
            self.diagnostics.report(Code::NoEffect, message, &origin).at_key();
        }
    }

    /// Reports members that OpenAPI does not define here. Fragments of documentation pages are exempt, because they
    /// contain additional members of the page.
    pub(super) fn known_members(&mut self, at: &NodeRef<'d>, what: &str, known: &[&str]) {
        if self.library.is_fragment(at.document) {
            return;
        }
        for (key, member) in at.members() {
            if key.starts_with("x-") || known.contains(&key) || !self.first_time(&member, Code::UnknownMember)
            {
                continue;
            }
            let origin = self.origin(&member);
            let help = did_you_mean(key, known.iter().copied(), |name| format!("`{name}`"));
            // A misspelled member was meant to have an effect; any other unknown member may be intended for another
            // tool.
            let code = if help.is_some() { Code::MisspelledMember } else { Code::UnknownMember };
            self.diagnostics
                .report(code, format!("`{key}` is not a member of {what}"), &origin)
                .at_key()
                .maybe_help(help);
        }
    }
}
