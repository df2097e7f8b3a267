//! The listing of a crate, collected from its contents and names.
//!
//! In: the [`Api`] and its [`Names`]. Out: an [`ApiListing`]. The signatures are those that `emit` writes as far as they
//! follow from the documents; items of the runtime are the same in every crate and are not listed.

mod client;
mod context;
mod handles;
mod handwritten;
mod locked;
mod operations;
mod parameters;
mod requests;
mod types;
mod wire;
mod words;

use crate::diff::item::{ApiListing, Item, ItemKind};
use crate::diff::listing::context::Cx;
use crate::ir::Api;
use crate::names::Names;

/// Collects the listing of a crate with these public modules of the runtime, and these items that its root re-exports.
pub(crate) fn listing(api: &Api, names: &Names, modules: &[&str], exports: &[&str]) -> ApiListing {
    let cx = Cx { api, names };
    let mut items: Vec<Item> = modules.iter().map(|it| Item::new(ItemKind::Module, *it)).collect();
    items.extend(exports.iter().map(|it| Item::new(ItemKind::Export, *it)));
    items.extend(handwritten::handwritten(cx));
    items.extend(client::client(cx));
    items.extend(handles::groups(cx));
    items.extend(types::types(cx));
    items.iter_mut().for_each(|item| item.inherit_origin(None));
    ApiListing { items }
}
