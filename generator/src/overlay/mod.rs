//! The stage that changes trees as overlays say (OpenAPI Overlay 1.0, 1.1 and 1.2).
//!
//! Takes the trees of documents, and overlays. Changes the trees, and returns the original locations of what has
//! changed, so that diagnostics of later stages point into the overlay. Does not interpret the documents.
//!
//! Limits on changes and visited values are enforced before memory is allocated: an action can insert a large value at
//! many places, and a query can visit a node many times.

mod action;
mod apply;
mod change;
mod documents;
mod extends;
mod merge;
mod read;
mod removal;
mod session;

pub(crate) use self::apply::apply_overlays;
pub use self::change::{ChangeKind, OverlayChange};
pub use self::documents::{Overlaid, apply};

#[cfg(test)]
mod tests;
