//! The tables of allowed dependencies between the layers of each crate.
//!
//! A layer is a folder (with the file of the same name) or a single file, relative to the source root and without
//! `.rs`. A file belongs to the deepest layer that holds it, and may use its own layer and those listed. The root of a
//! crate may use every layer and is listed nowhere. `cargo xtask tidy --layers` prints the rows as the code has them.

/// A crate whose layers are checked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crate {
    /// The folder of its sources.
    pub(super) root: &'static str,
    /// The layers. An empty table turns the checks of the crate off.
    pub(super) layers: &'static [Layer],
}

/// A part of a crate and the layers that it may use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layer {
    /// The folder or file.
    pub(super) path: &'static str,
    /// The layers that its files may use besides their own.
    pub(super) uses: &'static [&'static str],
}

/// The checked crates.
pub(super) const CRATES: &[Crate] = &[
    Crate { root: "generator/src", layers: GENERATOR },
    Crate { root: "generator/runtime/src", layers: RUNTIME },
    Crate { root: "generator/cli/src", layers: CLI },
    Crate { root: "xtask/src", layers: XTASK },
];

/// The layers of the generator.
const GENERATOR: &[Layer] = &[];

/// The layers of the runtime.
const RUNTIME: &[Layer] = &[];

/// The layers of the command-line tool.
const CLI: &[Layer] = &[];

/// The layers of the tasks of this repository.
const XTASK: &[Layer] = &[];
