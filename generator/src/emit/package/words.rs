//! Names of the configuration in prose: `control-plane` is "control plane".

use crate::markdown;

/// Returns a name in words, as it is written in prose.
pub(crate) fn words(name: &str) -> String {
    markdown::plain(name).split('-').collect::<Vec<_>>().join(" ")
}
