//! Diagnostics: collected by every stage, rendered at the end of a run.
//!
//! Takes codes, locations and messages. Returns text in the style of rustc, JSON lines, or GitHub workflow commands. A
//! location is a JSON Pointer; its line and column are determined when it is rendered, by
//! `source_text::locate_all`. The explanations of the codes are files in `explained/`.

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
