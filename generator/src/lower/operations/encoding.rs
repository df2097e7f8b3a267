//! Encodings of a body's properties.

use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::Encoding;

/// Reports a part of an encoding that is ignored.
pub(crate) fn report_no_effect(encoding: &Encoding, what: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .report(Code::NoEffect, format!("{what} is ignored"), &encoding.origin)
        .at_key()
        .help("remove it; the property has its default encoding");
}
