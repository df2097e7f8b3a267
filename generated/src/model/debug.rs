// Copied by sdkwright from sdk-runtime (src/model/debug.rs); do not edit.

//! The debug output of models, written once for all of them.

use std::fmt;

use super::lenient::Zero;
use super::unknown::UnknownFields;

/// A field in debug output.
pub(crate) trait DebugField: fmt::Debug {
    /// Returns `true` if the field is absent and omitted.
    fn is_omitted(&self) -> bool;
}

impl<T: Zero + fmt::Debug> DebugField for T {
    fn is_omitted(&self) -> bool {
        self.is_absent()
    }
}

impl DebugField for UnknownFields {
    fn is_omitted(&self) -> bool {
        self.is_empty()
    }
}

/// Formats a model like a derived `Debug`, without absent fields.
pub(crate) fn debug(
    formatter: &mut fmt::Formatter<'_>,
    model: &str,
    names: &[&str],
    fields: &[&dyn DebugField],
) -> fmt::Result {
    let mut shown = formatter.debug_struct(model);
    for (name, field) in names.iter().zip(fields).filter(|(_, field)| !field.is_omitted()) {
        shown.field(name.trim_start_matches("r#"), field);
    }
    shown.finish()
}
