//! Settings of properties that the service always sets.
//!
//! Takes the setting `always-present`. Returns its values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{AlwaysPresentConfig, reference};
use crate::diagnostics::Diagnostics;

pub(super) fn always_present(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> AlwaysPresentConfig {
    let rule = at.settings(
        &reference::ALWAYS_PRESENT,
        AlwaysPresentConfig::default(),
        diagnostics,
        &[
            ("schemas", |it, at, diagnostics| it.schemas = at.key_patterns(diagnostics)),
            ("properties", |it, at, diagnostics| it.properties = at.list(diagnostics)),
            ("except", |it, at, diagnostics| it.except = at.list(diagnostics)),
        ],
    );
    for key in ["schemas", "properties"] {
        if at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    rule
}
