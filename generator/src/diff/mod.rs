//! The changes of the public API between two versions of a crate.
//!
//! In: two [`ApiListing`]s, each collected from an `Api` and its `Names`, or from
//! a [`Lock`](crate::Lock). Out: [`Change`]s with their class, the version bump that they require, and their changelog
//! entries.
//! Compares public items and requests, not Rust source. Does not know how a listing is displayed.

mod change;
mod compare;
mod item;
mod listing;
mod manifest_version;
mod pairs;
mod report;
mod rust_type;
mod version_bump;

pub use self::change::{Change, ChangeClass, ChangePlace};
pub use self::compare::compare;
pub use self::item::ApiListing;
pub(crate) use self::listing::listing;
pub use self::manifest_version::ManifestVersion;
pub use self::report::{locate, render_json, render_markdown, render_text, summary};
pub use self::version_bump::VersionBump;
