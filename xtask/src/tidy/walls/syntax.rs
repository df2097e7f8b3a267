//! The parts of a module that name other files: modules, items, imports and paths, as they are written.
//!
//! Data only. Does not know which file a name leads to.

/// A module as written in one file.
#[derive(Debug, Default)]
pub(super) struct ModuleSyntax {
    /// The child modules.
    pub(super) children: Vec<ChildModule>,
    /// The names of the items that the module defines.
    pub(super) items: Vec<String>,
    /// The names of the macros with `#[macro_export]`, which are items of the crate root.
    pub(super) exported_macros: Vec<String>,
    /// `true` if a glob may import something whose name is not written: a trait, or an item that a macro defines.
    pub(super) has_unnamed_exports: bool,
    /// The `use` declarations, one per leaf.
    pub(super) imports: Vec<Import>,
    /// The paths outside of `use` declarations.
    pub(super) paths: Vec<WrittenPath>,
    /// Constructs that hide a dependency, with their lines.
    pub(super) faults: Vec<(usize, String)>,
}

/// A `mod` declaration.
#[derive(Debug)]
pub(super) struct ChildModule {
    /// The name.
    pub(super) name: String,
    /// The line of the declaration.
    pub(super) line: usize,
    /// The content.
    pub(super) content: Content,
}

/// The content of a child module.
#[derive(Debug)]
pub(super) enum Content {
    /// A file of its own.
    File,
    /// The braces after the name.
    Inline(ModuleSyntax),
    /// Test code, which is left out.
    Test,
}

/// A leaf of a `use` declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Import {
    /// The path from its first segment, without a final `self`.
    pub(super) segments: Vec<String>,
    /// The imported name.
    pub(super) name: ImportedName,
    /// `true` for `pub use` and `pub(…) use`.
    pub(super) is_reexport: bool,
    /// The line of the leaf.
    pub(super) line: usize,
}

/// The name that an import introduces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ImportedName {
    /// One name, renamed or not.
    Single(String),
    /// Every name of a module.
    Glob,
}

/// A path in an expression, type, pattern, attribute or macro invocation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WrittenPath {
    /// The segments.
    pub(super) segments: Vec<String>,
    /// `true` for the name of a macro in an invocation.
    pub(super) is_macro_call: bool,
    /// `true` inside of a macro invocation or definition.
    pub(super) is_in_macro: bool,
    /// `true` if something other than a segment follows the last `::`.
    pub(super) is_open: bool,
    /// The line of the first segment.
    pub(super) line: usize,
}
