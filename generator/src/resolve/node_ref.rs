//! Places: a node of a document together with the way to it, and the reading of members that may be of the wrong type.

use indexmap::IndexMap;

use crate::diagnostics::{Code, Origin};
use crate::pointer::Pointer;
use crate::resolve::Resolver;
use crate::source::{Map, Node};

/// How long a text may be, in bytes, that is copied even then.
const LONGEST_NAME: usize = 256;

/// A node, and where it is.
#[derive(Clone, Debug)]
pub(super) struct At<'d> {
    /// Index of the document.
    pub(super) document: usize,
    /// The node.
    pub(super) node: &'d Node,
    /// The way to it.
    pub(super) pointer: Pointer,
}

impl<'d> At<'d> {
    /// A member of the mapping that is here.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        Some(self.step(key, self.node.get(key)?))
    }

    /// `node`, which is the member or element `token` of what is here.
    pub(super) fn step(&self, token: &str, node: &'d Node) -> Self {
        Self { document: self.document, node, pointer: self.pointer.child(token) }
    }

    /// The members of the mapping that is here; none if it is no mapping.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let at = self.clone();
        let map = self.node.as_map();
        map.into_iter().flatten().map(move |(key, node)| (key.as_str(), at.step(key, node)))
    }

    /// The elements of the list that is here; none if it is no list.
    pub(super) fn elements(&self) -> impl Iterator<Item = Self> + use<'d> {
        let at = self.clone();
        let list = self.node.as_list().unwrap_or_default();
        list.iter().enumerate().map(move |(index, node)| at.step(&index.to_string(), node))
    }

    /// What tells this node from all others.
    pub(super) fn address(&self) -> usize {
        std::ptr::from_ref(self.node).addr()
    }
}

impl<'d> Resolver<'d, '_> {
    /// The place for a message.
    pub(super) fn origin(&self, at: &At<'d>) -> Origin {
        Origin { file: self.library.documents[at.document].file.clone(), pointer: at.pointer.clone() }
    }

    /// Reports that something else was expected here, once for each place.
    pub(super) fn wrong_type(&mut self, at: &At<'d>, expected: &str) {
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
    pub(super) fn first_time(&mut self, at: &At<'d>, code: Code) -> bool {
        self.reported.insert((at.address(), code))
    }

    /// The mapping that is here, or a report.
    pub(super) fn map(&mut self, at: &At<'d>) -> Option<&'d Map> {
        let map = at.node.as_map();
        if map.is_none() {
            self.wrong_type(at, "a mapping");
        }
        map
    }

    /// A member that must be a mapping.
    pub(super) fn map_member(&mut self, at: &At<'d>, key: &str) -> Option<At<'d>> {
        let member = at.get(key)?;
        self.map(&member)?;
        Some(member)
    }

    /// A member that must be a list.
    pub(super) fn list_member(&mut self, at: &At<'d>, key: &str) -> Option<At<'d>> {
        let member = at.get(key)?;
        if member.node.as_list().is_none() {
            self.wrong_type(&member, "a list");
            return None;
        }
        Some(member)
    }

    /// A member that must be text; other scalars are taken for text.
    pub(super) fn text_member(&mut self, at: &At<'d>, key: &str) -> Option<String> {
        let member = at.get(key)?;
        let length = member.node.as_str().map_or(0, str::len);
        self.copied += length;
        // Names are still read, so that there is no message that one of them is missing.
        let most = self.config.limits.copied_text;
        if self.copied > most && length > LONGEST_NAME {
            let message = format!("the texts have more than {most} bytes, each wherever it is used");
            self.too_much(&member, message);
            return None;
        }
        let text = member.node.text();
        if text.is_none() && *member.node != Node::Null {
            self.wrong_type(&member, "text");
        }
        text
    }

    /// Reports once for each document that it asks for too much.
    pub(super) fn too_much(&mut self, at: &At<'d>, message: String) {
        if self.first_time(&self.library.root(at.document), Code::TooMuch) {
            let origin = self.origin(at);
            self.diagnostics.report(Code::TooMuch, message, &origin);
        }
    }

    /// A member that must be a boolean; absent is false.
    pub(super) fn flag_member(&mut self, at: &At<'d>, key: &str) -> bool {
        let Some(member) = at.get(key) else { return false };
        match member.node {
            Node::Bool(value) => *value,
            _ => {
                self.wrong_type(&member, "a boolean");
                false
            }
        }
    }

    /// Reports members that OpenAPI does not define here. Fragments of docs pages carry members of the page's own,
    /// which are no mistakes.
    pub(super) fn known_members(&mut self, at: &At<'d>, what: &str, known: &[&str]) {
        if self.library.is_fragment(at.document) {
            return;
        }
        for (key, member) in at.members() {
            if key.starts_with("x-") || known.contains(&key) || !self.first_time(&member, Code::UnknownMember)
            {
                continue;
            }
            let origin = self.origin(&member);
            let help =
                crate::diagnostics::did_you_mean(key, known.iter().copied(), |name| format!("`{name}`"));
            self.diagnostics
                .report(Code::UnknownMember, format!("{what} has no member `{key}`"), &origin)
                .at_key()
                .maybe_help(help);
        }
    }
}

/// The extensions of an object, but for samples of code in other languages, which are most of the text of some
/// documents.
pub(super) fn extensions(at: &At<'_>) -> IndexMap<String, serde_json::Value> {
    let mut extensions = IndexMap::new();
    for (key, node) in at.node.as_map().into_iter().flatten() {
        if key.starts_with("x-") && !key.eq_ignore_ascii_case("x-codeSamples") && key != "x-code-samples" {
            extensions.insert(key.clone(), node.to_value());
        }
    }
    extensions
}
