//! The comparison of two listings.

mod arguments;
mod facts;

use std::collections::BTreeMap;

use crate::diff::change::{Change, ChangeClass, ChangePlace};
use crate::diff::item::{ApiListing, Item, ItemKind};
use crate::diff::pairs::{Pair, Pairs};

/// Returns the changes from an old listing to a new one, in order of decreasing importance.
pub fn compare(old: &ApiListing, new: &ApiListing) -> Vec<Change> {
    let pairs = Pairs::new(&old.items, &new.items);
    let mut changes = Vec::new();
    changes.extend(pairs.same.iter().flat_map(removed_aliases));
    changes.extend(pairs.removed.iter().filter_map(|item| removed(item)));
    changes.extend(pairs.added.iter().filter_map(|item| added(item)));
    let renamed = pairs.same.iter().filter(|pair| pair.old.path() != pair.new.path());
    let names: BTreeMap<String, String> =
        renamed.map(|pair| (pair.old.path().to_owned(), pair.new.path().to_owned())).collect();
    let modules = pairs.same.iter().filter(|pair| pair.old.kind == ItemKind::Module);
    let modules = modules.filter(|pair| pair.new.aliases.iter().any(|alias| alias == pair.old.path()));
    let modules: BTreeMap<&str, &str> =
        modules.map(|pair| (pair.old.path(), pair.new.path())).filter(|(old, new)| old != new).collect();
    for pair in &pairs.same {
        changes.extend(renamed_item(pair, &modules));
        changes.extend(facts::fact_changes(pair, &names));
    }
    changes.sort_by(|a, b| (a.class, &a.path, &a.text).cmp(&(b.class, &b.path, &b.text)));
    changes.dedup();
    changes
}

/// Returns the change of a removed item. Constructors are removed with the fields that they take.
fn removed(item: &Item) -> Option<Change> {
    let text = format!("Removed the {} `{}`{}", item.noun(), item.path(), request_line(item));
    let change = Change::of_item(ChangeClass::Breaking, item, text);
    let place = ChangePlace::of_item(item, true);
    (item.kind != ItemKind::Constructor).then_some(Change { place, also: item.all_companions(), ..change })
}

/// Returns the change of an added item, which is breaking if all callers of a constructor have to pass a value.
fn added(item: &Item) -> Option<Change> {
    let path = item.path();
    let change = match item.is_required {
        true => {
            let text = format!("Added the required {} `{path}`, which the constructor takes", item.noun());
            Change { also: item.all_companions(), ..Change::of_item(ChangeClass::Breaking, item, text) }
        }
        false => {
            let text = format!("Added the {} `{path}`{}", item.noun(), request_line(item));
            Change { also: item.all_companions(), ..Change::of_item(ChangeClass::Addition, item, text) }
        }
    };
    (item.kind != ItemKind::Constructor).then_some(change)
}

/// Returns the changes for aliases that an item no longer has.
fn removed_aliases(pair: &Pair<'_>) -> Vec<Change> {
    let has_path = |alias: &String| pair.new.aliases.contains(alias) || pair.new.paths.contains(alias);
    let removed = pair.old.aliases.iter().filter(|alias| !has_path(alias) && *alias != pair.new.name());
    let removed = removed.map(|alias| {
        let text =
            format!("Removed the deprecated name `{alias}` of the {} `{}`", pair.new.noun(), pair.new.path());
        Change::of_item(ChangeClass::Breaking, pair.new, text)
    });
    removed.collect()
}

/// Returns the request of a method.
fn request_line(item: &Item) -> String {
    match (item.wire.get("method"), item.wire.get("path")) {
        (Some(method), Some(path)) => format!(": `{method} {path}`"),
        _ => String::new(),
    }
}

/// Returns the change of the path of an item. `modules` are the new paths of modules that leave an alias.
fn renamed_item(pair: &Pair<'_>, modules: &BTreeMap<&str, &str>) -> Option<Change> {
    let Pair { old, new, is_inner } = pair;
    let by_name = *is_inner || old.has_vague_path || new.has_vague_path;
    let name = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
    let shown = |path: &str| if by_name { name(path) } else { path.to_owned() };
    let former = if by_name { old.name().to_owned() } else { in_new_module(old.path(), modules) };
    if former == shown(new.path()) || !by_name && new.paths.contains(&former) {
        return None;
    }
    let text = format!("Renamed the {} `{}` to `{}`", old.noun(), old.path(), new.path());
    let former_path = Some(old.path().to_owned());
    if new.aliases.iter().any(|alias| shown(alias) == former) {
        let text = format!("{text}, and deprecated the former name");
        let change = Change::of_item(ChangeClass::Documentation, new, text);
        return Some(Change { former_path, is_deprecation: true, ..change });
    }
    let change = Change::of_item(ChangeClass::Breaking, new, text);
    Some(Change { former_path, also: old.all_companions(), ..change })
}

/// Returns a path with the new name of its module.
fn in_new_module(path: &str, modules: &BTreeMap<&str, &str>) -> String {
    let ends: Vec<usize> = path.match_indices("::").map(|(index, _)| index).collect();
    let split = ends.iter().rev().filter_map(|end| path.split_at_checked(*end));
    let mut found = split.filter_map(|(module, item)| Some(format!("{}{item}", modules.get(module)?)));
    found.next().unwrap_or_else(|| path.to_owned())
}
