//! What is wrong with a document, and where: collected by every stage, shown together at the end.
//!
//! In: codes, places and words. Out: text in the manner of rustc, JSON, or GitHub's annotations. A place is a JSON
//! pointer; the line and column are found only when a message is printed, by [`crate::source_text::locate`]. What the
//! codes are about stands in `explained/`, a file for each; nothing else here knows it.

mod code;
mod diagnostic;
mod escape;
mod excerpt;
mod explain;
mod located;
mod machine_readable;
mod origin;
mod render;
mod severity;
mod suggest;

pub use self::code::Code;
pub use self::diagnostic::{Diagnostic, Diagnostics};
pub use self::explain::Explanation;
pub use self::origin::Origin;
pub use self::severity::Severity;
pub use self::suggest::{did_you_mean, nearest};
