//! A change of the public API.

use crate::diagnostics::Origin;
use crate::diff::item::Item;
use crate::source_text::Position;

/// The class of a change, in order of decreasing importance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeClass {
    /// A change after which existing code may fail to compile, or may behave differently.
    Breaking,
    /// A change of requests, or of the treatment of responses, without a change of the Rust API.
    Behavior,
    /// A new item.
    Addition,
    /// A change of the documentation, or a deprecation.
    Documentation,
}

impl ChangeClass {
    /// All classes.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Behavior, Self::Addition, Self::Documentation];

    /// Returns the name, such as `breaking`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behavior => "behavior",
            Self::Addition => "addition",
            Self::Documentation => "documentation",
        }
    }
}

/// The location of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangePlace {
    /// The location.
    pub origin: Origin,
    /// The line and column.
    pub position: Option<Position>,
    /// `true` if the location is in the old documents, because the item was removed.
    pub is_old: bool,
    /// The location of the property of a field, which replaces the other one if the documents contain it. The other one is
    /// that of its schema, which may be a component.
    pub(crate) property: Option<Origin>,
}

impl ChangePlace {
    /// Returns the location of an item in the old or new documents.
    pub(crate) fn of_item(item: &Item, is_old: bool) -> Option<Self> {
        let origin = item.origin.clone()?;
        Some(Self { origin, position: None, is_old, property: item.property.clone() })
    }
}

/// A change of the public API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The class.
    pub class: ChangeClass,
    /// The path of the item in the crate: the new one, or the old one of a removed item.
    pub path: String,
    /// The former path of a renamed item.
    pub former_path: Option<String>,
    /// The changelog entry in Markdown: a sentence that starts with a verb, without a full stop.
    pub text: String,
    /// The paths of other items that change for the same reason.
    pub also: Vec<String>,
    /// The location in the documents.
    pub place: Option<ChangePlace>,
    /// `true` if an item becomes deprecated, which requires a new minor version.
    pub is_deprecation: bool,
}

impl Change {
    /// Creates the change of an item.
    pub(crate) fn of_item(class: ChangeClass, item: &Item, text: String) -> Self {
        Self {
            class,
            path: item.path().to_owned(),
            former_path: None,
            text,
            also: Vec::new(),
            place: ChangePlace::of_item(item, false),
            is_deprecation: false,
        }
    }
}
