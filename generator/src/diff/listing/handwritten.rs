//! The handwritten modules, and the module of webhooks.
//!
//! The items inside a handwritten module are Rust source, which is not compared.

use crate::diff::item::{Item, ItemKind};
use crate::diff::listing::context::Cx;
use crate::ir::{HandwrittenModule, Webhooks};

/// Returns the public modules, and the items that the root of the crate re-exports from private ones.
pub(super) fn handwritten(cx: Cx<'_>) -> Vec<Item> {
    let mut items: Vec<Item> = cx.api.modules.iter().flat_map(|module| public_items(cx, module)).collect();
    items.extend(cx.api.webhooks.as_ref().map(|_| Item::new(ItemKind::Module, Webhooks::NAME)));
    items
}

fn public_items(cx: Cx<'_>, module: &HandwrittenModule) -> Vec<Item> {
    let mut items = match module.reexports.as_slice() {
        [] => vec![Item::new(ItemKind::Module, module.name.as_str())],
        exports => exports.iter().map(|it| Item::new(ItemKind::Export, it.as_str())).collect(),
    };
    let groups = module.groups.iter().map(|id| cx.names.groups[id.0].feature.as_str());
    let mut features: Vec<&str> = groups.chain(module.features.iter().map(String::as_str)).collect();
    features.sort_unstable();
    features.dedup();
    for item in &mut items {
        item.origin.clone_from(&module.origin);
        item.condition = features.join("` and `");
    }
    items
}
