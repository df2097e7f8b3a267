//! The text of files, and positions in it.
//!
//! Takes JSON or YAML. Returns parser events with their spans, and the line and column of a JSON Pointer. Builds no
//! tree and reports nothing. Both parsing and diagnostics use it.

mod event;
pub(crate) mod json_events;
mod locate;
mod position;
mod spec_file;
mod walk;
pub(crate) mod yaml_events;

pub(crate) use self::event::{Event, SourceSpan};
pub(crate) use self::locate::{Location, locate_all};
pub use self::position::Position;
pub use self::spec_file::SpecFile;
pub(crate) use self::walk::{MAX_NESTING, walk};
