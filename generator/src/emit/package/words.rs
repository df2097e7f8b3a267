//! Names of the configuration in prose, such as "control plane" for `control-plane`, and enumerations.

use crate::markdown;

/// Returns a name in words, as it is written in prose.
pub(crate) fn words(name: &str) -> String {
    markdown::plain(name).split('-').collect::<Vec<_>>().join(" ")
}

/// Returns an enumeration: `a`, `a and b`, or `a, b and c`.
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [front @ .., last] if !front.is_empty() => format!("{} and {last}", front.join(", ")),
        items => items.concat(),
    }
}
