//! Anonymous recursive schemas.
//!
//! A reference may lead to an anonymous property of another schema, and from there back to itself. In: the projections.
//! Out: those on such a cycle. An anonymous schema belongs to its owner, so without this information every round
//! through the cycle would create another type.

use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};

/// Returns, for each projection, `true` if it lies on a cycle of projections without a name, or between two such
/// cycles.
pub(crate) fn circular(projections: &Projections<'_>) -> Vec<bool> {
    let count = projections.len();
    // A list or a map is not a type of the SDK, so its name does not name its contents.
    let typed = |id: ProjectionId| {
        matches!(projections[id].kind, ProjectionKind::Struct(_) | ProjectionKind::Union(_))
    };
    let named = |id: ProjectionId| typed(id) && projections.schema(id).name.is_some();
    let mut holds: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut held: Vec<Vec<usize>> = vec![Vec::new(); count];
    for from in (0..count).filter(|index| !named(ProjectionId(*index))) {
        for to in projections.children(ProjectionId(from)).filter(|id| !named(*id)) {
            holds[from].push(to.0);
            held[to.0].push(from);
        }
    }
    let mut left = vec![true; count];
    remove(&mut left, &holds, &held);
    remove(&mut left, &held, &holds);
    left
}

/// Removes the nodes without remaining successors until there are none.
fn remove(left: &mut [bool], next: &[Vec<usize>], previous: &[Vec<usize>]) {
    let mut open: Vec<usize> =
        next.iter().map(|next| next.iter().filter(|index| left[**index]).count()).collect();
    let mut ends: Vec<usize> = (0..left.len()).filter(|index| left[*index] && open[*index] == 0).collect();
    while let Some(end) = ends.pop() {
        left[end] = false;
        for index in &previous[end] {
            open[*index] -= 1;
            if open[*index] == 0 && left[*index] {
                ends.push(*index);
            }
        }
    }
}
