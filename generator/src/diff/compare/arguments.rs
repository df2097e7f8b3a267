//! The change of the arguments of a method or constructor.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::change::{Change, ChangeClass};
use crate::diff::item::{Item, ItemKind, ListedArgument};

/// Returns the change of the arguments. A constructor argument that is added or removed with its field is a change of the
/// field.
pub(super) fn argument_change(old: &Item, new: &Item, names: &BTreeMap<String, String>) -> Option<Change> {
    // The arguments of a constructor are named after the fields.
    let holder = old.path().rsplit_once("::").map_or("", |(holder, _)| holder);
    let new_name = |name: &str| {
        let path = names.get(&format!("{holder}::{name}")).filter(|_| new.kind == ItemKind::Constructor);
        path.and_then(|path| path.rsplit("::").next()).unwrap_or(name).to_owned()
    };
    let renamed =
        old.arguments.iter().map(|it| ListedArgument { name: new_name(&it.name), ty: it.ty.renamed(names) });
    let old_arguments: Vec<ListedArgument> = renamed.collect();
    if old_arguments == new.arguments {
        return None;
    }
    let path = new.path();
    let order =
        |arguments: &[ListedArgument]| arguments.iter().map(|it| it.name.clone()).collect::<Vec<String>>();
    let (old_order, new_order) = (order(&old_arguments), order(&new.arguments));
    let sorted = |order: &[String]| order.iter().cloned().collect::<BTreeSet<String>>();
    if old_order != new_order && sorted(&old_order) == sorted(&new_order) {
        let (old, order) = (old_order.join(", "), new_order.join(", "));
        let text = format!("Changed the order of the arguments of `{path}` from `{old}` to `{order}`");
        return Some(Change::of_item(ChangeClass::Breaking, new, text));
    }
    if new.kind == ItemKind::Constructor && old.definition == new.definition {
        return common_order_changed(&old_order, &new_order).then(|| {
            let text =
                format!("Changed the order of the arguments of `{path}` to `{}`", new_order.join(", "));
            Change::of_item(ChangeClass::Breaking, new, text)
        });
    }
    let has_same_types = old_arguments.len() == new.arguments.len()
        && old_arguments.iter().zip(&new.arguments).all(|(old, new)| old.ty == new.ty && !old.ty.is_empty());
    if has_same_types && old.wire.get("parameters") == new.wire.get("parameters") {
        let text = format!("Renamed arguments of `{path}`: {}", shown(&new.arguments));
        return Some(Change::of_item(ChangeClass::Documentation, new, text));
    }
    let (old, arguments) = (shown(&old.arguments), shown(&new.arguments));
    let text = format!("Changed the arguments of `{path}` from {old} to {arguments}");
    Some(Change::of_item(ChangeClass::Breaking, new, text))
}

/// Returns `true` if the arguments that both versions have are in a different order.
fn common_order_changed(old: &[String], new: &[String]) -> bool {
    let common = |one: &[String], other: &[String]| {
        one.iter().filter(|name| other.contains(name)).cloned().collect::<Vec<String>>()
    };
    common(old, new) != common(new, old)
}

fn shown(arguments: &[ListedArgument]) -> String {
    let arguments = arguments.iter().map(|ListedArgument { name, ty }| match ty.is_empty() {
        true => name.clone(),
        false => format!("{name}: {}", ty.shown()),
    });
    format!("`({})`", arguments.collect::<Vec<_>>().join(", "))
}
