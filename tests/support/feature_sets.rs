//! Sets of Cargo features that reveal missing `cfg` conditions with fewer builds than one for each feature.

use std::collections::BTreeSet;

/// Returns sets of features such that, for any two features, one set contains the first and not the second. An item
/// whose `cfg` lacks a feature then fails to compile with one of the sets.
///
/// Each feature is in two sets, and no two features are in the same two sets.
pub(crate) fn separating_sets<'a>(features: &[&'a str]) -> Vec<BTreeSet<&'a str>> {
    let count = (2..).find(|count| count * (count - 1) / 2 >= features.len()).unwrap_or(2);
    let mut sets = vec![BTreeSet::new(); count];
    let pairs = (0..count).flat_map(|first| (first + 1..count).map(move |second| [first, second]));
    for (feature, pair) in features.iter().zip(pairs) {
        pair.into_iter().for_each(|index| {
            sets[index].insert(*feature);
        });
    }
    sets.retain(|set| !set.is_empty());
    sets
}

#[test]
fn sets_separate_features() {
    for count in 0..60 {
        let names: Vec<String> = (0..count).map(|index| format!("feature-{index}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let sets = separating_sets(&names);
        assert!(sets.len() < 13, "{count}: {}", sets.len());
        for one in &names {
            for other in names.iter().filter(|other| *other != one) {
                assert!(sets.iter().any(|set| set.contains(one) && !set.contains(other)), "{one} {other}");
            }
        }
    }
}
