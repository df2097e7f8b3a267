//! Properties that the service always sets.
//!
//! In: projections, and `always-present` of the configuration. Out: the same projections, in which responses require these
//! properties. Requests do not change: most of these properties are read-only, and a request may omit any other.

use indexmap::IndexMap;

use crate::config::AlwaysPresentConfig;
use crate::lower::types::projections::{Direction, Projections};

/// Requires the properties that the service always sets in the responses.
pub(crate) fn require_always_present(
    projections: &mut Projections<'_>,
    rules: &IndexMap<String, AlwaysPresentConfig>,
) {
    if !rules.is_empty() {
        projections.require_fields(Direction::Response, |schema, property| {
            rules.values().any(|rule| rule.covers(schema, property))
        });
    }
}
