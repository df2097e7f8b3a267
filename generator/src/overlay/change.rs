//! Changes, for a report. Data only.

use serde_json::json;

use crate::diagnostics::Origin;
use crate::pointer::Pointer;
use crate::source_text::Position;

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// A member or an element that was not in the document.
    Added,
    /// A scalar with another value.
    Replaced,
    /// A member or an element that is no longer in the document.
    Removed,
}

impl ChangeKind {
    /// Returns the word for the kind, such as `added`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Replaced => "replaced",
            Self::Removed => "removed",
        }
    }
}

/// A change that an overlay has made to a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayChange {
    /// The kind.
    pub kind: ChangeKind,
    /// The name of the document.
    pub document: String,
    /// The location in the document after the earlier changes: that of the added, replaced or removed value.
    pub pointer: Pointer,
    /// The original location of the replaced or removed value, or of the value to which one is added. It is in the
    /// document, or in an overlay that was applied before.
    pub original: Origin,
    /// The line and column of the original location.
    pub original_position: Option<Position>,
    /// The location in the overlay that makes the change.
    pub overlay: Origin,
    /// The line and column of the location in the overlay.
    pub overlay_position: Option<Position>,
}

impl OverlayChange {
    /// Returns the change as a JSON object on one line: `kind`, `document`, `pointer`, and `place` (in the original
    /// document) and `overlay`, which have `file`, `line`, `column` and `pointer`.
    pub fn to_json(&self) -> String {
        let place = |place: &Origin, position: Option<Position>| {
            json!({
                "file": *place.file,
                "line": position.map(|it| it.line),
                "column": position.map(|it| it.column),
                "pointer": place.pointer.to_string(),
            })
        };
        json!({
            "kind": self.kind.as_str(),
            "document": self.document,
            "pointer": self.pointer.to_string(),
            "place": place(&self.original, self.original_position),
            "overlay": place(&self.overlay, self.overlay_position),
        })
        .to_string()
    }
}
