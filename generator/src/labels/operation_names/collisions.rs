//! Methods of one handle with the same name.

use std::collections::BTreeMap;

use crate::labels::operation_names::member::Member;
use crate::labels::operation_names::parts::Part;
use crate::labels::operation_names::paths::Paths;

/// Chooses one of the candidates of each member, so that the methods of a part differ where the candidates do.
///
/// Of several operations that want a name, the one with the shortest path has it, if there is one; the others take their
/// next candidate.
pub(super) fn resolve(
    paths: &Paths<'_>,
    members: &[Member<'_>],
    parts: &[Part],
    candidates: Vec<Vec<Vec<String>>>,
) -> Vec<Vec<String>> {
    let mut chosen = vec![0; members.len()];
    let rounds = candidates.iter().map(Vec::len).max().unwrap_or_default();
    for _ in 0..rounds {
        let mut wanted: BTreeMap<(&[String], &[String]), Vec<usize>> = BTreeMap::new();
        for index in 0..members.len() {
            let name = candidates[index][chosen[index]].as_slice();
            wanted.entry((&parts[index].name, name)).or_default().push(index);
        }
        let mut is_final = true;
        for rivals in wanted.values().filter(|rivals| rivals.len() > 1) {
            let length = |index: &usize| paths.of[members[*index].index].segments.len();
            let shortest = rivals.iter().map(length).min().unwrap_or_default();
            let is_only = rivals.iter().filter(|index| length(index) == shortest).count() == 1;
            for index in rivals.iter().filter(|index| !(is_only && length(index) == shortest)) {
                let next = chosen[*index] + 1;
                if next < candidates[*index].len() {
                    chosen[*index] = next;
                    is_final = false;
                }
            }
        }
        if is_final {
            break;
        }
    }
    chosen.into_iter().zip(candidates).map(|(chosen, mut names)| names.swap_remove(chosen)).collect()
}
