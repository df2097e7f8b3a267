//! The documents and the configuration, and the reading of nodes that may be of the wrong type.
//!
//! In: a node of a document. Out: the node as the type that is expected, or a message. It is the state that all of resolving
//! shares; what a node means is not known here.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::resolve::documents::library::Library;
use crate::resolve::documents::subtypes::Subtypes;
use crate::resolve::node_ref::NodeRef;
use crate::source::{Document, Map, Node};

/// The length of a text, in bytes, that is copied even above the limit.
const MAX_NAME_LENGTH: usize = 256;

/// The documents, the configuration, and the problems that have been found.
pub(super) struct Context<'d, 'c> {
    pub(super) library: Library<'d>,
    pub(super) config: &'c Config,
    pub(super) diagnostics: &'c mut Diagnostics,
    /// The addresses of nodes and the kinds of problems that have been reported.
    reported: HashSet<(usize, Code)>,
    /// The components that are composed of each schema.
    subtypes: OnceCell<Subtypes<'d>>,
    /// The bytes of text that have been copied.
    copied: usize,
}

impl<'d, 'c> Context<'d, 'c> {
    pub(super) fn new(
        documents: &'d [Document],
        config: &'c Config,
        diagnostics: &'c mut Diagnostics,
    ) -> Self {
        Self {
            library: Library::new(documents),
            config,
            diagnostics,
            reported: HashSet::new(),
            subtypes: OnceCell::new(),
            copied: 0,
        }
    }

    /// Returns all components that are composed of the schema at `at`, in their order.
    pub(super) fn subtypes(&self, at: &NodeRef<'d>) -> Vec<NodeRef<'d>> {
        self.subtypes.get_or_init(|| Subtypes::new(&self.library)).below(at)
    }

    /// The place for a message.
    pub(super) fn origin(&self, at: &NodeRef<'d>) -> Origin {
        Origin { file: self.library.documents[at.document].file.clone(), pointer: at.pointer.clone() }
    }

    /// Reports that something else was expected here, once for each place.
    pub(super) fn report_wrong_type(&mut self, at: &NodeRef<'d>, expected: &str) {
        if self.first_time(at, Code::WrongType) {
            let origin = self.origin(at);
            let name = match at.pointer.last() {
                Some(name) if name.parse::<usize>().is_err() => format!("`{name}` must be {expected}"),
                _ => format!("expected {expected}"),
            };
            self.diagnostics.report(Code::WrongType, format!("{name}, not {}", at.node.kind()), &origin);
        }
    }

    /// Whether a problem of this kind is met at this place for the first time: what is used often is told once.
    pub(super) fn first_time(&mut self, at: &NodeRef<'d>, code: Code) -> bool {
        self.reported.insert((at.address(), code))
    }

    /// The mapping that is here, or a report.
    pub(super) fn expect_map(&mut self, at: &NodeRef<'d>) -> Option<&'d Map> {
        let map = at.node.as_map();
        if map.is_none() {
            self.report_wrong_type(at, "a mapping");
        }
        map
    }

    /// A member that must be a mapping.
    pub(super) fn map_member(&mut self, at: &NodeRef<'d>, key: &str) -> Option<NodeRef<'d>> {
        let member = at.get(key)?;
        self.expect_map(&member)?;
        Some(member)
    }

    /// A member that must be a list.
    pub(super) fn list_member(&mut self, at: &NodeRef<'d>, key: &str) -> Option<NodeRef<'d>> {
        let member = at.get(key)?;
        if member.node.as_list().is_none() {
            self.report_wrong_type(&member, "a list");
            return None;
        }
        Some(member)
    }

    /// A member that must be text; other scalars are taken for text.
    pub(super) fn text_member(&mut self, at: &NodeRef<'d>, key: &str) -> Option<String> {
        let member = at.get(key)?;
        let length = member.node.as_str().map_or(0, str::len);
        self.copied += length;
        // Names are still read, so that there is no message that one of them is missing.
        let most = self.config.limits.copied_text;
        if self.copied > most && length > MAX_NAME_LENGTH {
            let message = format!("the texts have more than {most} bytes, each wherever it is used");
            self.report_too_much(&member, message);
            return None;
        }
        let text = member.node.text();
        if text.is_none() && *member.node != Node::Null {
            self.report_wrong_type(&member, "text");
        }
        text
    }

    /// Reports once for each document that it asks for too much.
    pub(super) fn report_too_much(&mut self, at: &NodeRef<'d>, message: String) {
        if self.first_time(&self.library.root(at.document), Code::TooMuch) {
            let origin = self.origin(at);
            self.diagnostics.report(Code::TooMuch, message, &origin);
        }
    }

    /// A member that must be a boolean; absent is false.
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

    /// Reports members that OpenAPI does not define here. Fragments of docs pages carry members of the page's own,
    /// which are no mistakes.
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
            self.diagnostics
                .report(Code::UnknownMember, format!("{what} has no member `{key}`"), &origin)
                .at_key()
                .maybe_help(help);
        }
    }
}
