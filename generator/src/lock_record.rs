//! The lock of a crate that was generated.
//!
//! In: the [`Api`] and its [`Names`]. Out: the [`Lock`] with which the next run chooses the same names.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir;
use crate::ir::{
    Api, Body, GroupId, Operation, OperationId, Parameter, Places, ResourceId, ResponseVariant,
    ResponseVariantKind, TypeDef, TypeId, TypeKind, TypeRef, variant_keys,
};
use crate::lock::{
    Former, Lock, LockedGroup, LockedMember, LockedOperation, LockedResource, LockedType, NameKind,
};
use crate::names::{AliasNames, GroupNames, Name, Names, OperationNames, TypeNames, VariantNames};

/// Records the names and orders of a crate. Operations and types that were locked keep their places.
pub(crate) fn record(api: &Api, names: &Names) -> Lock {
    let all = names;
    let places = Places::new(&api.operations, &api.types);
    let locked = api.locked.types.values().map(|(place, _)| place.as_str());
    let is_kept = |(id, place): &(TypeId, &str)| {
        api.locked.types.get(id).is_some_and(|(kept, _)| kept.as_str() == *place)
    };
    let kept = places.types_at(locked).into_iter().filter(is_kept).collect();
    let payloads = enum_payloads(api, names);
    let types = places.types(&kept).into_iter().zip(api.types.iter().zip(&names.types));
    let types = types.enumerate().filter_map(|(index, (place, (def, names)))| {
        let mut entry = locked_type(def, names);
        let payload = Some(TypeId(index)).filter(|id| payloads.contains(id));
        entry.boxed = payload.map(|id| ir::is_big(api, &TypeRef::Named(id)));
        entry.former.set(NameKind::Name, shown(all.aliases.types.get(&TypeId(index))));
        Some((place?, entry))
    });
    let operations = places.operations().iter().cloned().zip(api.operations.iter().zip(&names.operations));
    let groups = names.groups.iter().enumerate().map(|(index, names)| {
        (names.method.shown().to_owned(), locked_group(api, names, &all.aliases, GroupId(index)))
    });
    let resources = names.resources.iter().enumerate().map(|(index, names_of)| {
        let id = ResourceId(index);
        let mut former = Former::default();
        former.set(NameKind::Handle, shown(names.aliases.resource_handles.get(&id)));
        former.set(NameKind::Method, shown(names.aliases.resource_methods.get(&id)));
        let resource = LockedResource {
            former,
            module: names_of.module.shown().to_owned(),
            handle: names_of.handle.shown().to_owned(),
        };
        (methods(api, names, id), resource)
    });
    Lock {
        is_flat: Some(api.is_flat),
        groups: groups.collect(),
        resources: resources.collect(),
        operations: operations
            .enumerate()
            .map(|(index, (place, (operation, names)))| {
                let resource = methods(api, all, operation.resource);
                let mut entry = locked_operation(resource, operation, names);
                let id = OperationId(index);
                for (kind, _) in names.by_kind() {
                    entry.former.set(kind, shown(all.aliases.operations.get(&(id, kind))));
                }
                (place, entry)
            })
            .collect(),
        types: types.collect(),
    }
}

/// Returns the structs that are payloads of variants.
fn enum_payloads(api: &Api, names: &Names) -> BTreeSet<TypeId> {
    let unions = api.types.iter().filter_map(|def| match &def.kind {
        TypeKind::Union(it) => Some(it.variants.iter().map(|variant| &variant.ty)),
        _ => None,
    });
    let operations = || api.operations.iter().zip(&names.operations);
    let bodies =
        operations().filter(|(_, names)| names.body.is_some()).filter_map(|(it, _)| it.body.as_ref());
    let bodies = bodies.flat_map(Body::variants).map(|body| &body.ty);
    let responses = operations().filter(|(_, names)| names.output.is_some());
    let responses = responses.flat_map(|(it, _)| &it.success.variants).filter_map(|it| match &it.kind {
        ResponseVariantKind::Json(ty) => Some(ty),
        _ => None,
    });
    let named = unions.flatten().chain(bodies).chain(responses).filter_map(ir::inline_type);
    named.filter(|id| matches!(api.types[id.0].kind, TypeKind::Struct(_))).collect()
}

/// Returns the methods that return a resource's handle.
fn methods(api: &Api, names: &Names, id: ResourceId) -> String {
    let group = api.resources[id.0].group;
    let method = names.groups[group.0].method.shown();
    match api.groups[group.0].root == Some(id) {
        true => method.to_owned(),
        false => format!("{method} {}", names.resources[id.0].method.shown()),
    }
}

/// Returns names as the lock file writes them.
fn shown(names: Option<&Vec<Name>>) -> Vec<String> {
    names.into_iter().flatten().map(|name| name.shown().to_owned()).collect()
}

fn locked_group(api: &Api, names: &GroupNames, aliases: &AliasNames, id: GroupId) -> LockedGroup {
    let mut former = Former::default();
    former.set(NameKind::Feature, aliases.features.get(&id).cloned().unwrap_or_default());
    former.set(NameKind::Method, shown(aliases.group_methods.get(&id)));
    former.set(NameKind::Handle, shown(aliases.group_handles.get(&id)));
    let modules = aliases.modules.get(&id).into_iter().flatten();
    let modules = modules.map(|path| path.iter().map(Name::shown).collect::<Vec<_>>().join("::"));
    former.set(NameKind::Module, modules.collect());
    let raw_requests = names.raw_requests.iter();
    let raw_requests = raw_requests.map(|(host, names)| (api.hosts[*host].key(), &names.method));
    let raw_requests: BTreeMap<&str, &Name> = raw_requests.collect();
    LockedGroup {
        raw_requests: raw_requests.into_iter().map(|(key, name)| member(key, name)).collect(),
        former,
        feature: names.feature.clone(),
        module: names.module.iter().map(|name| name.shown().to_owned()).collect(),
        handle: names.handle.shown().to_owned(),
    }
}

fn variants(keys: impl Iterator<Item = String>, names: Option<&VariantNames>) -> Vec<LockedMember> {
    let names = names.into_iter().flat_map(|names| &names.variants);
    keys.zip(names).map(|(key, name)| member(&key, name)).collect()
}

fn members<'a>(parameters: impl Iterator<Item = (&'a Parameter, &'a Name)>) -> Vec<LockedMember> {
    parameters.map(|(parameter, name)| member(&parameter.key(), name)).collect()
}

fn member(wire: &str, name: &Name) -> LockedMember {
    LockedMember { wire: wire.to_owned(), name: name.shown().to_owned() }
}

fn locked_operation(resource: String, operation: &Operation, names: &OperationNames) -> LockedOperation {
    // The method and the request builder have keys of their own.
    let items = names.by_kind().filter(|(kind, _)| !matches!(kind, NameKind::Method | NameKind::Request));
    let bodies = operation.body.iter().flat_map(Body::variants).map(|form| form.listed_media_type.clone());
    let responses = operation.success.variants.iter().map(ResponseVariant::key);
    LockedOperation {
        resource,
        method: names.method.shown().to_owned(),
        request: names.request.shown().to_owned(),
        items: items.map(|(kind, name)| (kind.as_str().to_owned(), name.shown().to_owned())).collect(),
        arguments: members(operation.required().zip(&names.arguments)),
        setters: members(operation.options.iter().zip(&names.options)),
        bodies: variants(bodies, names.body.as_ref()),
        responses: variants(responses, names.output.as_ref()),
        former: Former::default(),
    }
}

/// Returns the properties or variants that are boxed because the type contains itself.
fn boxed_members(def: &TypeDef) -> Vec<String> {
    match &def.kind {
        TypeKind::Struct(it) => {
            let boxed = it.fields.iter().filter(|field| field.boxed);
            boxed.map(|field| field.wire.clone()).collect()
        }
        TypeKind::Union(it) => {
            let keys = variant_keys(&it.variants).into_iter().zip(&it.variants);
            keys.filter(|(_, variant)| variant.boxed).map(|(key, _)| key).collect()
        }
        TypeKind::Enum(_) => Vec::new(),
    }
}

fn locked_type(def: &TypeDef, names: &TypeNames) -> LockedType {
    let wires: Vec<String> = match &def.kind {
        TypeKind::Struct(it) => it.fields.iter().map(|field| field.wire.clone()).collect(),
        TypeKind::Enum(it) => it.values.iter().map(|value| value.wire.clone()).collect(),
        TypeKind::Union(it) => variant_keys(&it.variants),
    };
    LockedType {
        name: names.item.shown().to_owned(),
        schema: def.schema_name().map(str::to_owned),
        required: names.required.as_ref().map(|name| name.shown().to_owned()),
        boxed: None,
        boxed_members: boxed_members(def),
        members: wires.into_iter().zip(&names.members).map(|(wire, name)| member(&wire, name)).collect(),
        former: Former::default(),
    }
}
