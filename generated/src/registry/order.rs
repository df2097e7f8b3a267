// Copied by sdkwright from modules/registry/order.rs beside the API's documents; edit it there.

//! The order in which items that depend on each other are created.

use std::collections::BTreeSet;

/// Orders the indexes so that each follows those that it needs, and keeps their order otherwise. Returns an index of a
/// cycle if there is one.
///
/// `needs` contains the needed indexes of each index, which are less than the length of `needs`.
pub(super) fn order(needs: &[Vec<usize>]) -> Result<Vec<usize>, usize> {
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
    match missing.iter().position(|&count| count > 0) {
        Some(index) => Err(index),
        None => Ok(ordered),
    }
}
