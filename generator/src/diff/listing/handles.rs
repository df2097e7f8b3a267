//! The groups: their features, modules, handles and methods.

use crate::diff::item::{Item, ItemKind};
use crate::diff::listing::context::{Cx, digest, shown};
use crate::diff::listing::operations;
use crate::diff::rust_type::RustType;
use crate::ir::{GroupId, Places, ResourceId};

/// Returns the features, modules and handles of the groups and the features of lifecycle stages.
pub(super) fn groups(cx: Cx<'_>) -> Vec<Item> {
    let places = Places::new(&cx.api.operations, &cx.api.types);
    let places = places.operations();
    let stages = cx.names.stages.iter().map(|feature| Item::new(ItemKind::Feature, feature.as_str()));
    let mut items: Vec<Item> = stages.collect();
    for index in 0..cx.api.groups.len() {
        items.extend(group(cx, GroupId(index), places));
    }
    items
}

fn group(cx: Cx<'_>, id: GroupId, places: &[String]) -> Vec<Item> {
    let (group, names) = (&cx.api.groups[id.0], &cx.names.groups[id.0]);
    let identity = group.path.join("/");
    let aliases = &cx.names.aliases;
    let mut feature = Item::new(ItemKind::Feature, names.feature.as_str());
    feature.identity.clone_from(&identity);
    feature.aliases = aliases.features.get(&id).cloned().unwrap_or_default();
    if group.default {
        feature.abilities.insert("default".to_owned());
    }
    let modules = aliases.modules.get(&id).into_iter().flatten();
    let module: Vec<&str> = names.module.iter().map(|name| name.shown()).collect();
    let mut module = Item::new(ItemKind::Module, module.join("::"));
    module.identity.clone_from(&identity);
    module.aliases = modules.map(|path| shown(Some(path)).join("::")).collect();
    module.docs = digest(&[&group.title, &group.description]);
    let mut handle = Item::new(ItemKind::Handle, cx.in_group(id, names.handle.shown()));
    handle.identity = identity;
    handle.aliases = in_group(cx, id, shown(aliases.group_handles.get(&id)));
    let path = handle.path().to_owned();
    handle.children = own_methods(cx, id, &path);
    let shape = |resources: &mut dyn Iterator<Item = ResourceId>| {
        let operations = resources.flat_map(|id| &cx.api.resources[id.0].operations);
        let mut places: Vec<&str> = operations.map(|id| places[id.0].as_str()).collect();
        places.sort_unstable();
        places.join(", ")
    };
    let mut handles = Vec::new();
    for resource in &group.resources {
        let methods = resource_methods(cx, *resource, places);
        if group.root == Some(*resource) {
            handle.children.extend(methods);
            continue;
        }
        let names = &cx.names.resources[resource.0];
        let mut item = Item::new(ItemKind::Handle, cx.in_group(id, names.handle.shown()));
        item.identity.clone_from(&cx.api.resources[resource.0].name);
        item.aliases = in_group(cx, id, shown(aliases.resource_handles.get(resource)));
        item.docs = digest(&[&cx.api.resources[resource.0].description]);
        let mut accessor = Item::new(ItemKind::Accessor, format!("{path}::{}", names.method.shown()));
        accessor.identity.clone_from(&item.identity);
        accessor.aliases = shown(aliases.resource_methods.get(resource));
        accessor.ty = RustType::new(format!("{{{}}}", item.path()));
        item.shape = shape(&mut std::iter::once(*resource));
        accessor.shape.clone_from(&item.shape);
        handle.children.push(accessor);
        item.children = methods;
        handles.push(item);
    }
    let shape = shape(&mut group.resources.iter().copied());
    [&mut feature, &mut module, &mut handle].into_iter().for_each(|item| item.shape.clone_from(&shape));
    [feature, module, handle].into_iter().chain(handles).collect()
}

/// Returns the paths of items in a group's module.
fn in_group(cx: Cx<'_>, id: GroupId, names: Vec<String>) -> Vec<String> {
    names.iter().map(|name| cx.in_group(id, name)).collect()
}

/// Returns the methods of a group's handle that belong to no operation and no resource.
fn own_methods(cx: Cx<'_>, id: GroupId, path: &str) -> Vec<Item> {
    let names = &cx.names.groups[id.0];
    let endpoints = names.endpoints.iter().map(|(index, names)| {
        let mut item = Item::new(ItemKind::Method, format!("{path}::{}", names.method.shown()));
        let ty =
            cx.api.endpoints.get(*index).map(|endpoint| format!("&{{{}}}", cx.type_path(endpoint.resource)));
        item.ty = RustType::new(ty.unwrap_or_default());
        item.identity = format!("endpoint {}", names.resource.shown());
        if let Some(key) = &names.key {
            item.identity += &format!(" by {}", key.shown());
        }
        item
    });
    let requests = names.raw_requests.values().map(|names| {
        let mut item = Item::new(ItemKind::Method, format!("{path}::{}", names.method.shown()));
        item.identity = "raw request".to_owned();
        item
    });
    endpoints.chain(requests).collect()
}

fn resource_methods(cx: Cx<'_>, id: ResourceId, places: &[String]) -> Vec<Item> {
    let path = cx.in_resource(id, cx.names.resources[id.0].handle.shown());
    let operations = &cx.api.resources[id.0].operations;
    operations.iter().flat_map(|id| operations::methods(cx, *id, &path, &places[id.0])).collect()
}
