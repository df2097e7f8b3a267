//! OpenAPI documents in, the source tree of a Rust SDK out.
//!
//! [`generate`] is a pure function: no disk, no clock, no environment. Its stages are the folders of this crate, and
//! no stage reaches back:
//!
//! ```text
//! SpecFile* ─ document ─▶ Document* ─ resolve ─▶ Resolved ─ lower ─▶ Api ─ names ─▶ Names
//!     ─ emit ─▶ Module* ─ output ─▶ SourceTree
//! ```
