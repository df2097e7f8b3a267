//! The kinds of names, and the former names of a renamed item.

use std::collections::BTreeMap;

/// The kind of a name in a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// A struct of arguments.
    Arguments,
    /// An enum of bodies.
    Body,
    /// A Cargo feature.
    Feature,
    /// A handle.
    Handle,
    /// A method that sends a body of lines as a stream.
    LinesMethod,
    /// A method.
    Method,
    /// A module path.
    Module,
    /// A type.
    Name,
    /// An enum of responses.
    Output,
    /// A request builder.
    Request,
    /// A method that sends a stream of bodies.
    StreamMethod,
    /// The request builder of a stream of bodies.
    StreamRequest,
    /// A method that uploads in several steps.
    UploadMethod,
}

impl NameKind {
    /// All kinds.
    pub(super) const ALL: [Self; 13] = [
        Self::Arguments,
        Self::Body,
        Self::Feature,
        Self::Handle,
        Self::LinesMethod,
        Self::Method,
        Self::Module,
        Self::Name,
        Self::Output,
        Self::Request,
        Self::StreamMethod,
        Self::StreamRequest,
        Self::UploadMethod,
    ];

    /// The kinds of methods that an operation can have.
    pub(crate) const METHODS: [Self; 4] =
        [Self::Method, Self::StreamMethod, Self::LinesMethod, Self::UploadMethod];

    /// The kinds of types that an operation can have.
    pub(crate) const ITEMS: [Self; 5] =
        [Self::Request, Self::StreamRequest, Self::Arguments, Self::Output, Self::Body];

    /// Returns the key in a lock file.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Arguments => "arguments",
            Self::Body => "body",
            Self::Feature => "feature",
            Self::Handle => "handle",
            Self::LinesMethod => "lines method",
            Self::Method => "method",
            Self::Module => "module",
            Self::Name => "name",
            Self::Output => "output",
            Self::Request => "request",
            Self::StreamMethod => "stream method",
            Self::StreamRequest => "stream request",
            Self::UploadMethod => "upload method",
        }
    }
}

/// The former names of an item, each of which has a deprecated alias.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Former(BTreeMap<NameKind, Vec<String>>);

impl Former {
    /// Returns the names of a kind, oldest first.
    pub fn get(&self, kind: NameKind) -> &[String] {
        self.0.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Sets the names of a kind.
    pub(crate) fn set(&mut self, kind: NameKind, names: Vec<String>) {
        if !names.is_empty() {
            self.0.insert(kind, names);
        }
    }

    /// Returns the names of each kind.
    pub(super) fn iter(&self) -> impl Iterator<Item = (NameKind, &[String])> {
        self.0.iter().map(|(kind, names)| (*kind, names.as_slice()))
    }
}
