//! The tables of allowed dependencies between the layers of each crate.
//!
//! A layer is a folder (with the file of the same name) or a single file, relative to the source root and without
//! `.rs`. A file belongs to the deepest layer that holds it, and may use its own layer and those listed. The root of a
//! crate, and `run.rs` next to it, may use every layer and are listed nowhere. `cargo xtask tidy --layers` prints the rows as the code has them.

mod emit;
mod generator;
mod runtime;
mod tools;

use self::emit::EMIT;
use self::generator::GENERATOR;
use self::runtime::RUNTIME;
use self::tools::{CLI, XTASK};
use super::layer::Crate;

/// The checked crates.
pub(crate) const CRATES: &[Crate] = &[
    Crate { root: "generator/src", layers: &[GENERATOR, EMIT] },
    Crate { root: "generator/runtime/src", layers: &[RUNTIME] },
    Crate { root: "generator/cli/src", layers: &[CLI] },
    Crate { root: "xtask/src", layers: &[XTASK] },
];
