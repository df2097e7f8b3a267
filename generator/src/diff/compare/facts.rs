//! The changes of the facts about an item that both versions have.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::change::{Change, ChangeClass};
use crate::diff::compare::arguments;
use crate::diff::item::{Item, ItemKind};
use crate::diff::pairs::Pair;
use crate::ir::without_parameters;

/// Returns the changes of the facts about an item. `names` are the new paths of renamed types.
pub(super) fn fact_changes(pair: &Pair<'_>, names: &BTreeMap<String, String>) -> Vec<Change> {
    let (old, new) = (pair.old, pair.new);
    if old.definition != new.definition && old.kind == ItemKind::Type {
        let text = format!("Changed `{}` from {} to {}", new.path(), article(old), article(new));
        return vec![Change::of_item(ChangeClass::Breaking, new, text)];
    }
    let mut changes = Vec::new();
    changes.extend(value_type(old, new, names));
    changes.extend(arguments::argument_change(old, new, names));
    changes.extend(abilities(old, new));
    changes.extend(condition(old, new));
    changes.extend(lost_paths(pair));
    let is_broken = changes.iter().any(|change| change.class == ChangeClass::Breaking);
    let is_member = matches!(new.kind, ItemKind::Field | ItemKind::Variant | ItemKind::Setter);
    let is_renamed_member = is_member && old.name() != new.name();
    // If the Rust API changes, the change of the request is part of the same change.
    if !is_broken && !is_renamed_member {
        changes.extend(wire(old, new));
    }
    changes.extend(documentation(old, new));
    changes
}

fn article(item: &Item) -> String {
    let article = if item.definition == "enum" { "an" } else { "a" };
    format!("{article} {}", item.definition)
}

/// Returns the change of the type of a value or of a result, or of a field's place in the constructor.
fn value_type(old: &Item, new: &Item, names: &BTreeMap<String, String>) -> Option<Change> {
    let old_ty = old.ty.renamed(names);
    let text = if old_ty != new.ty {
        let what = match new.kind {
            ItemKind::Method | ItemKind::Accessor | ItemKind::Request => "result",
            ItemKind::Setter => "argument",
            _ => "type",
        };
        let shown = |text: String| if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") };
        let (old_ty, new_ty) = (shown(old.ty.shown()), shown(new.ty.shown()));
        format!("Changed the {what} of `{}` from {old_ty} to {new_ty}", new.path())
    } else if old.is_required != new.is_required {
        let change = if new.is_required { "Added" } else { "Removed" };
        format!("{change} the argument of the constructor for the {} `{}`", new.noun(), new.path())
    } else {
        return None;
    };
    let also: BTreeSet<String> = old.companions.iter().chain(&new.companions).cloned().collect();
    let also = also.into_iter().collect();
    Some(Change { also, ..Change::of_item(ChangeClass::Breaking, new, text) })
}

/// Returns the changes of traits, methods and default features.
fn abilities(old: &Item, new: &Item) -> Vec<Change> {
    let path = new.path();
    let describe = |verb: &str, ability: &str| match (new.kind, ability.strip_suffix("()")) {
        (_, Some(method)) => format!("{verb} the method `{path}::{method}`"),
        (ItemKind::Feature, _) if verb == "Added" => format!("Enabled the feature `{path}` by default"),
        (ItemKind::Feature, _) => format!("Removed the feature `{path}` from the default features"),
        (ItemKind::Type, _) => format!("{verb} the implementation of `{ability}` for `{path}`"),
        _ => format!("{verb} the method `{path}::{ability}`"),
    };
    let removed = old.abilities.difference(&new.abilities);
    let removed = removed.map(|it| Change::of_item(ChangeClass::Breaking, new, describe("Removed", it)));
    let added = new.abilities.difference(&old.abilities);
    let added = added.map(|it| Change::of_item(ChangeClass::Addition, new, describe("Added", it)));
    removed.chain(added).collect()
}

/// Returns the change of the feature that enables an item.
fn condition(old: &Item, new: &Item) -> Option<Change> {
    if old.condition == new.condition {
        return None;
    }
    let path = new.path();
    Some(match new.condition.as_str() {
        "" => {
            let text = format!("Made `{path}` available without the feature `{}`", old.condition);
            Change::of_item(ChangeClass::Addition, new, text)
        }
        feature => Change::of_item(
            ChangeClass::Breaking,
            new,
            format!("Moved `{path}` behind the feature `{feature}`"),
        ),
    })
}

/// Returns the changes for the paths of an item that no longer exist, if the item has other paths.
fn lost_paths(pair: &Pair<'_>) -> Vec<Change> {
    let Pair { old, new, .. } = pair;
    if old.paths.len() < 2 && new.paths.len() < 2 || !old.paths.iter().any(|path| new.paths.contains(path)) {
        return Vec::new();
    }
    let gone = old.paths.iter().filter(|path| !new.paths.contains(path));
    let gone = gone.map(|path| {
        let text = format!("Removed the path `{path}` of `{}`", new.path());
        let module = |path: &str| path.rsplit_once("::").map(|(module, _)| module.to_owned());
        let lost = old.companions.iter().filter(|it| !new.companions.contains(it));
        let also = lost.filter(|it| module(it) == module(path)).cloned().collect();
        Change { former_path: Some(path.clone()), also, ..Change::of_item(ChangeClass::Breaking, new, text) }
    });
    gone.collect()
}

/// Returns the changes of requests and of the treatment of responses.
fn wire(old: &Item, new: &Item) -> Vec<Change> {
    let facts: BTreeSet<&str> = old.wire.keys().chain(new.wire.keys()).copied().collect();
    let facts = facts.into_iter().filter(|fact| compared(old, fact) != compared(new, fact));
    let facts = facts.map(|fact| {
        let path = new.path();
        let text = match (shown_fact(old, fact), shown_fact(new, fact)) {
            (Some(old), Some(new)) => format!("Changed the {fact} of `{path}` from {old} to {new}"),
            (Some(old), None) => format!("Removed the {fact} of `{path}`, formerly {old}"),
            (None, new) => format!("Added the {fact} of `{path}`: {}", new.unwrap_or_default()),
        };
        Change::of_item(ChangeClass::Behavior, new, text)
    });
    facts.collect()
}

/// Returns the compared text of a fact. The names of path parameters are not sent.
fn compared(item: &Item, fact: &str) -> Option<String> {
    let text = item.wire.get(fact)?;
    Some(if fact == "path" { without_parameters(text) } else { text.clone() })
}

fn shown_fact(item: &Item, fact: &str) -> Option<String> {
    item.wire.get(fact).filter(|text| !text.is_empty()).map(|text| format!("`{text}`"))
}

/// Returns the changes of the documentation.
fn documentation(old: &Item, new: &Item) -> Vec<Change> {
    let path = new.path();
    let deprecation = (old.is_deprecated != new.is_deprecated).then(|| {
        let verb = if new.is_deprecated { "Deprecated" } else { "Removed the deprecation of" };
        let change = Change::of_item(ChangeClass::Documentation, new, format!("{verb} `{path}`"));
        Change { is_deprecation: new.is_deprecated, ..change }
    });
    let docs = (old.docs != new.docs).then(|| {
        Change::of_item(ChangeClass::Documentation, new, format!("Changed the documentation of `{path}`"))
    });
    deprecation.into_iter().chain(docs).collect()
}
