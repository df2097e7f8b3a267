//! Lists and maps of nothing but lists and maps.
//!
//! In: the views. Out: the views, in which every list and map comes to a value of another kind after a few steps: what
//! lies deeper is read as any value. A list that holds itself has no type in Rust, and nobody can use one of a hundred
//! levels.

use crate::diagnostics::{Code, Diagnostics};
use crate::lower::types::projections::{ViewId, ViewKind, Views};

/// How many lists and maps may hold each other.
const DEEPEST: usize = 32;

/// Cuts what goes on for longer, and says so.
pub(crate) fn cut(views: &mut Views<'_>, diagnostics: &mut Diagnostics) {
    for index in 0..views.count() {
        let mut at = ViewId(index);
        let mut depth = 0;
        while let ViewKind::List(item) | ViewKind::Map(item) = &views[at].kind {
            if depth == DEEPEST {
                let message = format!("lists and maps hold each other more than {DEEPEST} deep");
                diagnostics.report(Code::EndlessList, message, &views.schema(at).origin);
                views.give_up(at);
                break;
            }
            at = *item;
            depth += 1;
        }
    }
}
