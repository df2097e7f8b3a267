//! Layers: the parts of a crate whose dependencies are checked.

/// A crate whose layers are checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Crate {
    /// The folder of its sources.
    pub(crate) root: &'static str,
    /// The tables of its layers. A crate without tables is not checked.
    pub(crate) layers: &'static [&'static [Layer]],
}

/// A part of a crate and the layers that it may use.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layer {
    /// The folder or file.
    pub(crate) path: &'static str,
    /// The layers that its files may use besides their own.
    pub(crate) uses: &'static [&'static str],
}
