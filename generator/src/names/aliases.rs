//! The former names of renamed items, under which deprecated aliases remain.
//!
//! In: the entries of the lock and the chosen names. Out: the former names that are still free.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, DefiningModule, GroupId, ResourceId, TypeId};
use crate::lock::{Former, NameKind};
use crate::names::model::{AliasNames, Name, Names};
use crate::names::reserved;
use crate::names::scope::Scope;
use crate::names::types::Scopes;

/// Returns the former names that no other item uses.
pub(super) fn aliases(
    api: &Api,
    names: &Names,
    scopes: &mut Scopes,
    runtime_modules: &[&str],
    runtime_features: &[&str],
) -> AliasNames {
    let mut aliases = AliasNames::default();
    if !api.locked.keeps_api {
        return aliases;
    }
    groups(api, names, runtime_modules, runtime_features, &mut aliases);
    handles(api, names, scopes, &mut aliases);
    for (id, (_, entry)) in &api.locked.types {
        let former = former_names(&entry.former, NameKind::Name, &entry.name, names.types[id.0].item.shown());
        let former = former.into_iter().filter_map(|name| claim_type(api, names, scopes, *id, &name));
        insert(&mut aliases.types, *id, former.collect());
    }
    let mut methods: BTreeMap<ResourceId, Scope> = BTreeMap::new();
    for (id, (_, entry)) in &api.locked.operations {
        let (operation, own) = (&api.operations[id.0], &names.operations[id.0]);
        let resource = operation.resource;
        let methods = methods.entry(resource).or_insert_with(|| method_scope(api, names, resource));
        let items = &mut scopes.groups[api.resources[resource.0].group.0];
        for (kind, name) in own.by_kind() {
            let scope = if NameKind::METHODS.contains(&kind) { &mut *methods } else { &mut *items };
            let last = entry.name(kind).unwrap_or(name.shown());
            let former = former_names(&entry.former, kind, last, name.shown());
            let former = former.iter().filter_map(|name| scope.claim_alias(name)).collect();
            insert(&mut aliases.operations, (*id, kind), former);
        }
    }
    aliases
}

fn insert<K: Ord, V>(table: &mut BTreeMap<K, Vec<V>>, key: K, names: Vec<V>) {
    if !names.is_empty() {
        table.insert(key, names);
    }
}

/// Returns the former names of an item: the names in the lock, and the name in the last run if the item was renamed.
fn former_names(former: &Former, kind: NameKind, last: &str, now: &str) -> Vec<String> {
    let listed = former.get(kind).iter().map(String::as_str);
    let mut seen = BTreeSet::from([now]);
    listed.chain([last]).filter(|name| seen.insert(name)).map(str::to_owned).collect()
}

/// Claims the alias of a type in each module that has the type.
fn claim_type(api: &Api, names: &Names, scopes: &mut Scopes, id: TypeId, name: &str) -> Option<Name> {
    let exporting: Vec<GroupId> = match api.types[id.0].module {
        DefiningModule::Common => names.exporting_groups(api, id).collect(),
        DefiningModule::ErrorBodies => return scopes.error_bodies.claim_alias(name),
        DefiningModule::Webhooks => return scopes.webhooks.claim_alias(name),
        DefiningModule::Group(group) => vec![group],
        DefiningModule::Resource(resource) => vec![api.resources[resource.0].group],
    };
    if exporting.iter().any(|group| !scopes.groups[group.0].is_free(name)) {
        return None;
    }
    if api.types[id.0].module == DefiningModule::Common {
        scopes.common.claim_alias(name)?;
    }
    exporting.iter().map(|group| scopes.groups[group.0].claim_alias(name)).fold(None, |_, name| name)
}

/// Returns the scope of the methods of a resource's handle.
fn method_scope(api: &Api, names: &Names, id: ResourceId) -> Scope {
    let mut scope = Scope::with(reserved::HANDLE_METHODS);
    let resource = &api.resources[id.0];
    for id in &resource.operations {
        names.operations[id.0].methods().for_each(|method| scope.take(method));
    }
    let group = resource.group;
    if api.groups[group.0].root == Some(id) {
        let own = &names.groups[group.0];
        let parts = api.groups[group.0].resources.iter().filter(|it| **it != id);
        parts.for_each(|it| scope.take(&names.resources[it.0].method));
        own.endpoints.values().for_each(|it| scope.take(&it.method));
        own.raw_requests.values().for_each(|it| scope.take(&it.method));
    }
    scope
}

fn groups(
    api: &Api,
    names: &Names,
    runtime_modules: &[&str],
    runtime_features: &[&str],
    aliases: &mut AliasNames,
) {
    let mut features = Scope::with(reserved::FEATURES);
    let mut modules = Scope::with(&[reserved::MODULES, runtime_modules].concat());
    let mut methods = Scope::with(reserved::CLIENT_METHODS);
    let taken = runtime_features.iter().copied().chain(names.stages.iter().map(String::as_str));
    taken.for_each(|feature| features.take(&Name(feature.to_owned())));
    names.values.iter().for_each(|value| methods.take(&value.method));
    for group in &names.groups {
        features.take(&Name(group.feature.clone()));
        modules.take(&Name(module_path(&group.module)));
        group.module.iter().take(1).for_each(|module| modules.take(module));
        methods.take(&group.method);
    }
    for (id, (method, entry)) in &api.locked.former_groups {
        let own = &names.groups[id.0];
        let former = former_names(&entry.former, NameKind::Feature, &entry.feature, &own.feature);
        let former = former.iter().filter_map(|name| features.claim_alias(name));
        insert(&mut aliases.features, *id, former.map(|name| name.0).collect());
        let former = former_names(&entry.former, NameKind::Method, method, own.method.shown());
        let former = former.iter().filter_map(|name| methods.claim_alias(name));
        insert(&mut aliases.group_methods, *id, former.collect());
        let last = entry.module.join("::");
        let former = former_names(&entry.former, NameKind::Module, &last, &module_path(&own.module));
        let former = former.iter().filter(|path| modules.claim_alias(path).is_some()).filter_map(|path| {
            let path: Vec<Name> =
                path.split("::").map(|name| Name(reserved::written(name.to_owned()))).collect();
            // The folder of the alias exists only if it is that of the module.
            let (folder, own) = (path.split_last()?.1, own.module.split_last()?.1);
            (folder == own).then_some(path)
        });
        let former = former.collect();
        insert(&mut aliases.modules, *id, former);
    }
}

/// Returns a path of modules as text.
fn module_path(module: &[Name]) -> String {
    module.iter().map(Name::shown).collect::<Vec<_>>().join("::")
}

/// Adds the former handles of groups and resources, and the methods that return those of resources.
fn handles(api: &Api, names: &Names, scopes: &mut Scopes, aliases: &mut AliasNames) {
    for (id, (_, entry)) in &api.locked.former_groups {
        let now = names.groups[id.0].handle.shown();
        let former = former_names(&entry.former, NameKind::Handle, &entry.handle, now);
        let former = former.iter().filter_map(|name| scopes.groups[id.0].claim_alias(name));
        insert(&mut aliases.group_handles, *id, former.collect());
    }
    for (id, (method, entry)) in &api.locked.former_resources {
        let group = api.resources[id.0].group;
        let Some(method) = method.as_deref().filter(|_| api.groups[group.0].root != Some(*id)) else {
            continue;
        };
        let own = &names.resources[id.0];
        let former = former_names(&entry.former, NameKind::Handle, &entry.handle, own.handle.shown());
        let former = former.iter().filter_map(|name| scopes.groups[group.0].claim_alias(name));
        insert(&mut aliases.resource_handles, *id, former.collect());
        let mut scope = match api.groups[group.0].root {
            Some(root) => method_scope(api, names, root),
            None => Scope::with(reserved::HANDLE_METHODS),
        };
        api.groups[group.0].resources.iter().for_each(|it| scope.take(&names.resources[it.0].method));
        let former = former_names(&entry.former, NameKind::Method, method, own.method.shown());
        let former = former.iter().filter_map(|name| scope.claim_alias(name));
        insert(&mut aliases.resource_methods, *id, former.collect());
    }
}
