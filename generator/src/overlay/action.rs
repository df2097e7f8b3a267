//! Overlays and their actions. Data only.

use std::sync::Arc;

use crate::diagnostics::Origin;
use crate::json_path::JsonPath;
use crate::source::Node;

/// An overlay.
#[derive(Clone, Debug)]
pub(super) struct Overlay {
    /// The name of the file.
    pub(super) file: Arc<str>,
    pub(super) version: Version,
    /// The URL reference to the document that the overlay changes, if there is only one.
    pub(super) extends: Option<(String, Origin)>,
    pub(super) actions: Vec<Action>,
}

/// A version of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// Overlay 1.0.
    V10,
    /// Overlay 1.1: scalars can be targets, and values can be copied.
    V11,
    /// Overlay 1.2: actions can refer to actions in `components`.
    V12,
}

/// An action.
#[derive(Clone, Debug)]
pub(super) struct Action {
    pub(super) target: JsonPath,
    /// The location of the target.
    pub(super) place: Origin,
    pub(super) modifier: Modifier,
}

/// The change that an action makes.
#[derive(Clone, Debug)]
pub(super) enum Modifier {
    /// Removes the targets. The location is that of `remove`.
    Remove(Origin),
    /// Merges a value into the targets.
    Update(Node, Origin),
    /// Merges the value that a query selects into the targets.
    Copy(JsonPath, Origin),
}
