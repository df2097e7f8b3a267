//! The orders of the lock, and the entries from which names are chosen.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostics;
use crate::ir::{
    Argument, GroupId, Locked, Operation, OperationId, Parameter, ParameterIn, Places, ResourceId, TypeDef,
    TypeId, TypeKind, variant_keys, without_parameters,
};
use crate::lock::{
    Former, Lock, LockedGroup, LockedMember, LockedOperation, LockedResource, LockedType, MemberIndex,
};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Finds the operations and types that have an entry in the lock, and orders their parameters, fields and variants as
/// before. New ones come after the others.
pub(crate) fn apply_lock(api: &mut ApiDraft, inputs: &Inputs<'_>, _: &mut Diagnostics) {
    let Some(lock) = &inputs.config.lock else { return };
    let places = Places::new(&api.operations, &api.types);
    let types = locked_types(&places, &api.types, lock);
    let operations = locked_operations(&places, &api.operations, lock);
    let Handles { groups, resources, former_groups, former_resources } =
        locked_handles(api, inputs, lock, &operations);
    let locked = Locked {
        groups,
        resources,
        former_groups,
        former_resources,
        keeps_api: !inputs.config.accept,
        operations,
        types,
    };
    for (id, (_, entry)) in &locked.operations {
        if let Some(operation) = api.operations.get_mut(id.0) {
            order_parameters(operation, entry);
        }
    }
    for (id, (_, entry)) in &locked.types {
        match api.types.get_mut(id.0).map(|def| &mut def.kind) {
            Some(TypeKind::Struct(it)) => order(&mut it.fields, &entry.members, |field| &field.wire),
            Some(TypeKind::Enum(it)) => order(&mut it.values, &entry.members, |value| &value.wire),
            Some(TypeKind::Union(it)) => {
                let keys = variant_keys(&it.variants);
                let mut variants: Vec<_> = keys.into_iter().zip(std::mem::take(&mut it.variants)).collect();
                order(&mut variants, &entry.members, |(key, _)| key);
                it.variants = variants.into_iter().map(|(_, variant)| variant).collect();
            }
            None => {}
        }
    }
    api.locked = locked;
    if inputs.config.accept {
        forget_member_names(&mut api.locked);
    }
}

/// Removes the names that are kept only until `--accept`: former names, and the names of members, whose order remains.
fn forget_member_names(locked: &mut Locked) {
    for (_, entry) in locked.types.values_mut() {
        entry.members.clear();
        entry.former = Former::default();
    }
    for (_, entry) in locked.operations.values_mut() {
        entry.arguments.clear();
        entry.setters.clear();
        entry.bodies.clear();
        entry.responses.clear();
        entry.former = Former::default();
    }
}

type LockedGroups = BTreeMap<GroupId, (String, LockedGroup)>;
type LockedResources = BTreeMap<ResourceId, (Option<String>, LockedResource)>;

/// The entries of groups and resources.
#[derive(Default)]
struct Handles {
    groups: LockedGroups,
    resources: LockedResources,
    /// Those of `groups`, and those of groups that the configuration names.
    former_groups: LockedGroups,
    /// Those of `resources`, and those of resources that the configuration names.
    former_resources: LockedResources,
}

/// Finds the groups and resources: a resource is the one that most of its operations belonged to, unless more of them
/// belong to another resource now. Those that the configuration names are left out.
fn locked_handles(
    api: &ApiDraft,
    inputs: &Inputs<'_>,
    lock: &Lock,
    operations: &BTreeMap<OperationId, (String, LockedOperation)>,
) -> Handles {
    let settings = inputs.config.resources.values();
    let configured: BTreeSet<&str> = settings.filter_map(|it| it.name.as_deref()).collect();
    let mut handles = Handles::default();
    let counts = operation_counts(api, operations);
    let mut group_counts: BTreeMap<(GroupId, &str), usize> = BTreeMap::new();
    for ((index, methods), count) in &counts {
        let group = methods.split(' ').next().unwrap_or_default();
        *group_counts.entry((api.resources[*index].group, group)).or_default() += count;
    }
    let group_owners = owners(&group_counts);
    for (methods, index) in owners(&counts) {
        let resource = &api.resources[index];
        let (group, method) = match methods.split_once(' ') {
            Some((group, method)) => (group, Some(method.to_owned())),
            None => (methods, None),
        };
        let is_configured = configured.contains(resource.name.as_str());
        let is_owner = group_owners.get(group) == Some(&resource.group);
        if let Some(entry) = lock.groups.get(group).filter(|_| is_owner) {
            let entry = (group.to_owned(), entry.clone());
            handles.former_groups.entry(resource.group).or_insert_with(|| entry.clone());
            if !(api.is_flat && is_configured) {
                handles.groups.entry(resource.group).or_insert(entry);
            }
        }
        if let Some(entry) = lock.resources.get(methods) {
            let entry = (method, entry.clone());
            if !is_configured {
                handles.resources.insert(ResourceId(index), entry.clone());
            }
            handles.former_resources.insert(ResourceId(index), entry);
        }
    }
    handles
}

/// Returns the number of operations of each resource now that belonged to each resource of the lock.
fn operation_counts<'a>(
    api: &ApiDraft,
    operations: &'a BTreeMap<OperationId, (String, LockedOperation)>,
) -> BTreeMap<(usize, &'a str), usize> {
    let mut counts: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for (index, resource) in api.resources.iter().enumerate() {
        for (_, entry) in resource.operations.iter().filter_map(|id| operations.get(id)) {
            *counts.entry((index, entry.resource.as_str())).or_default() += 1;
        }
    }
    counts
}

/// Returns the new owner of each name: the one with most of its operations. Each owner has one name, and of several with
/// the same count, the first one wins.
fn owners<'a, T: Copy + Ord>(counts: &BTreeMap<(T, &'a str), usize>) -> BTreeMap<&'a str, T> {
    let mut counts: Vec<(T, &str, usize)> =
        counts.iter().map(|((owner, name), count)| (*owner, *name, *count)).collect();
    counts.sort_by_key(|(owner, name, count)| (Reverse(*count), *name, *owner));
    let (mut owners, mut served) = (BTreeMap::new(), BTreeSet::new());
    for (owner, name, _) in counts {
        if !owners.contains_key(name) && served.insert(owner) {
            owners.insert(name, owner);
        }
    }
    owners
}

fn locked_operations(
    places: &Places<'_>,
    operations: &[Operation],
    lock: &Lock,
) -> BTreeMap<OperationId, (String, LockedOperation)> {
    let by_place: BTreeMap<String, (&String, &LockedOperation)> =
        lock.operations.iter().map(|(place, entry)| (without_parameters(place), (place, entry))).collect();
    let found = places.operations().iter().enumerate().filter_map(|(index, place)| {
        let (_, entry) = by_place.get(&without_parameters(place))?;
        let mut entry = (*entry).clone();
        if let Some(operation) = operations.get(index) {
            add_locations(&mut entry.arguments, &operation.required().collect::<Vec<_>>());
            add_locations(&mut entry.setters, &operation.options.iter().collect::<Vec<_>>());
        }
        Some((OperationId(index), (place.clone(), entry)))
    });
    found.collect()
}

/// Completes keys without a location, which older versions of the tool wrote for unique names.
fn add_locations(members: &mut [LockedMember], parameters: &[&Parameter]) {
    for member in members {
        let is_known = parameters.iter().any(|parameter| parameter.key() == member.wire);
        let found = parameters.iter().find(|parameter| parameter.wire == member.wire);
        if let Some(parameter) = found.filter(|_| !is_known) {
            member.wire = parameter.key();
        }
    }
}

/// Finds the entries of types: by place, as long as the type there has the schema of the entry, then by schema, then by
/// place alone, for schemas with new names. Thus a name follows its schema to another place, and never goes to another
/// schema while its own one is there.
fn locked_types(
    places: &Places<'_>,
    types: &[TypeDef],
    lock: &Lock,
) -> BTreeMap<TypeId, (String, LockedType)> {
    let found = places.types_at(lock.types.keys().map(String::as_str));
    let schema_of = |id: TypeId| types.get(id.0).and_then(TypeDef::schema_name);
    let is_request = |place: &str| place.contains(" > request");
    let mut matched: BTreeMap<TypeId, &str> = BTreeMap::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for (id, place) in &found {
        if lock.types[*place].schema.as_deref() == schema_of(*id) && !matched.contains_key(id) {
            matched.insert(*id, place);
            used.insert(place);
        }
    }
    let mut by_schema: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (place, entry) in &lock.types {
        if let Some(schema) = entry.schema.as_deref() {
            by_schema.entry(schema).or_default().push(place);
        }
    }
    for id in (0..types.len()).map(TypeId) {
        let Some(schema) = schema_of(id).filter(|_| !matched.contains_key(&id)) else { continue };
        let free = by_schema.get(schema).into_iter().flatten().filter(|place| !used.contains(*place));
        let is_sent = types[id.0].naming.request_only;
        // An entry of the other direction is that of another type with the same schema.
        if let Some(place) = free.copied().find(|place| is_request(place) == is_sent) {
            matched.insert(id, place);
            used.insert(place);
        }
    }
    let present: BTreeSet<&str> = (0..types.len()).filter_map(|index| schema_of(TypeId(index))).collect();
    for (id, place) in &found {
        let schema = lock.types[*place].schema.as_deref();
        let is_elsewhere = schema.is_some_and(|schema| present.contains(schema));
        if !matched.contains_key(id) && !is_elsewhere && used.insert(place) {
            matched.insert(*id, place);
        }
    }
    matched.into_iter().map(|(id, place)| (id, (place.to_owned(), lock.types[place].clone()))).collect()
}

fn order<T>(list: &mut [T], members: &[LockedMember], key: impl Fn(&T) -> &str) {
    let index = MemberIndex::new(members);
    list.sort_by_cached_key(|it| index.position(key(it)));
}

/// Orders the parameters of an operation. Those of the path keep the order of the path, and the body remains the last
/// argument.
fn order_parameters(operation: &mut Operation, entry: &LockedOperation) {
    let mut positions: BTreeMap<String, usize> = BTreeMap::new();
    for (position, member) in entry.arguments.iter().enumerate() {
        positions.entry(member.wire.clone()).or_insert(position);
    }
    if let Some((former, now)) = renamed_argument(operation, &entry.arguments)
        && let Some(position) = positions.get(&former).copied()
    {
        positions.insert(now, position);
    }
    let place = |argument: &Argument| match argument {
        Argument::Parameter(Parameter { location: ParameterIn::Path, .. }) => (0, 0),
        Argument::Parameter(parameter) => (1, positions.get(&parameter.key()).copied().unwrap_or(usize::MAX)),
        Argument::Body => (2, 0),
    };
    operation.arguments.sort_by_cached_key(place);
    let index = MemberIndex::new(&entry.setters);
    operation.options.sort_by_cached_key(|parameter| index.position(&parameter.key()));
}

/// Returns the keys of a renamed argument before and now: the only one of its location that is gone, and the only one that
/// is new. In the position of the former one, it does not swap values of the same type in calls that still compile.
fn renamed_argument(operation: &Operation, locked: &[LockedMember]) -> Option<(String, String)> {
    let keys: Vec<String> =
        operation.required().filter(|it| it.location != ParameterIn::Path).map(Parameter::key).collect();
    let mut gone =
        locked.iter().map(|member| &member.wire).filter(|key| key.contains(' ') && !keys.contains(key));
    let mut new = keys.iter().filter(|key| locked.iter().all(|member| member.wire != **key));
    let (Some(gone), None, Some(new), None) = (gone.next(), gone.next(), new.next(), new.next()) else {
        return None;
    };
    let location = |key: &str| key.split(' ').next().map(str::to_owned);
    (location(gone) == location(new)).then(|| (gone.clone(), new.clone()))
}
