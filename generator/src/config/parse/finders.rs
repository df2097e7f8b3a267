//! Settings of lists whose items are found by name.
//!
//! Takes the setting `finders`. Returns its values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{FinderConfig, reference};
use crate::diagnostics::Diagnostics;

pub(super) fn finder(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> FinderConfig {
    let finder = at.settings(
        &reference::FINDER,
        FinderConfig::default(),
        diagnostics,
        &[
            ("lists", |it, at, diagnostics| it.lists = at.list(diagnostics)),
            ("name", |it, at, diagnostics| it.name = at.text(diagnostics)),
            ("filter", |it, at, diagnostics| it.filter = at.text(diagnostics)),
            ("create", |it, at, diagnostics| it.create = at.flag(diagnostics)),
        ],
    );
    for key in ["lists", "name"] {
        if at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    finder
}
