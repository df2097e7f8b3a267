// Copied by sdkwright from modules/registry/topological_order.rs next to the API's documents; edit it there.

//! The order in which items that depend on each other are created.

use std::collections::BTreeSet;

/// Sorts the indexes so that each follows those that it needs, and keeps their order otherwise. The error is a cycle: each
/// of its indexes needs the next one, and the last one needs the first.
///
/// `needs` contains the needed indexes of each index, which are less than the length of `needs`.
pub(super) fn topological_order(needs: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut missing: Vec<usize> = Vec::with_capacity(needs.len());
    let mut needed_by = vec![Vec::new(); needs.len()];
    for (index, needed) in needs.iter().enumerate() {
        let needed: BTreeSet<usize> = needed.iter().copied().collect();
        missing.push(needed.len());
        needed.into_iter().for_each(|it| needed_by[it].push(index));
    }
    let mut ready: BTreeSet<usize> = (0..needs.len()).filter(|&index| missing[index] == 0).collect();
    let mut ordered = Vec::with_capacity(needs.len());
    while let Some(index) = ready.pop_first() {
        ordered.push(index);
        for &next in &needed_by[index] {
            missing[next] -= 1;
            if missing[next] == 0 {
                ready.insert(next);
            }
        }
    }
    let is_blocked = |index: usize| missing[index] > 0;
    match (0..needs.len()).find(|&index| is_blocked(index)) {
        Some(start) => Err(cycle(needs, start, is_blocked)),
        None => Ok(ordered),
    }
}

/// Returns the cycle that a blocked index needs, directly or through others. Each blocked index needs another one.
fn cycle(needs: &[Vec<usize>], start: usize, is_blocked: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut path = Vec::new();
    let mut positions = vec![None; needs.len()];
    let mut next = Some(start);
    while let Some(index) = next {
        if let Some(position) = positions[index].replace(path.len()) {
            return path.split_off(position);
        }
        path.push(index);
        next = needs[index].iter().copied().find(|&needed| is_blocked(needed));
    }
    path
}
