//! Lists and maps of nothing but lists and maps.
//!
//! In: the projections. Out: the projections, in which every list and map comes to a value of another kind after a few
//! steps: what lies deeper is read as any value. A list that holds itself has no type in Rust, and nobody can use one
//! of a hundred levels.

use crate::diagnostics::{Code, Diagnostics};
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};

/// The deepest nesting of lists and maps.
const MAX_NESTING: usize = 32;

/// Cuts what goes on for longer, and says so.
pub(crate) fn limit_nesting(projections: &mut Projections<'_>, diagnostics: &mut Diagnostics) {
    for index in 0..projections.len() {
        let mut at = ProjectionId(index);
        let mut depth = 0;
        while let ProjectionKind::List(item) | ProjectionKind::Map(item) = &projections[at].kind {
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
