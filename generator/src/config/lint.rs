//! The settings of the lints. Data only.

use indexmap::IndexMap;

use crate::diagnostics::Code;

/// The settings of the lints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LintConfig {
    /// `true` if lints are reported. It is not part of `sdk.yaml`.
    pub is_enabled: bool,
    /// The operations, properties and components that each lint ignores, by lint. The only wildcard is a `*` at the end.
    pub ignore: IndexMap<Code, Vec<String>>,
}
