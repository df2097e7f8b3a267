//! The text of files, and positions in it.
//!
//! In: the text of a JSON or YAML file. Out: parser events with their spans, and the line and column of a JSON pointer. Builds
//! no tree and reports nothing; a leaf that both the reading and the reporting use.

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
