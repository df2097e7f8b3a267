//! Lists and maps that are nested without an object in between.
//!
//! In: the projections. Out: the projections, in which every list and map reaches a value of another kind within a few
//! levels; deeper values are arbitrary JSON. A list that contains itself has no type in Rust, and a list with a hundred
//! levels is not useful.

use crate::diagnostics::{Code, Diagnostics};
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};

/// The maximum nesting of lists and maps.
const MAX_NESTING: usize = 32;

/// Truncates deeper nesting and reports it.
pub(crate) fn limit_nesting(projections: &mut Projections<'_>, diagnostics: &mut Diagnostics) {
    for index in 0..projections.len() {
        let mut at = ProjectionId(index);
        let mut depth = 0;
        while let ProjectionKind::List(item) | ProjectionKind::Map(item) | ProjectionKind::JsonText(item) =
            &projections[at].kind
        {
            if depth == MAX_NESTING {
                let message = format!("more than {MAX_NESTING} nested lists and maps");
                diagnostics.report(Code::EndlessList, message, &projections.schema(at).origin);
                projections.degrade_to_any(at);
                break;
            }
            at = *item;
            depth += 1;
        }
    }
}
