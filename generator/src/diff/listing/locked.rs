//! The listing of a lock: the names of a crate and their order, without types and facts about requests.

use std::collections::HashMap;

use crate::diff::item::{ApiListing, Item, ItemKind, ListedArgument};
use crate::diff::rust_type::RustType;
use crate::ir::without_parameters;
use crate::lock::{Lock, LockedMember, LockedOperation, LockedType, NameKind};

impl ApiListing {
    /// Collects the listing of a lock, which is comparable with that of another lock.
    pub fn from_lock(lock: &Lock) -> Self {
        let mut items = Vec::new();
        for (method, group) in &lock.groups {
            let mut feature = Item::new(ItemKind::Feature, group.feature.as_str());
            feature.identity.clone_from(method);
            feature.aliases = group.former.get(NameKind::Feature).to_vec();
            let mut module = Item::new(ItemKind::Module, group.module.join("::"));
            module.identity.clone_from(method);
            module.aliases = group.former.get(NameKind::Module).to_vec();
            let mut accessor = Item::new(ItemKind::Accessor, format!("Client::{method}"));
            accessor.identity = group.module.join("::");
            accessor.aliases = paths("Client", group.former.get(NameKind::Method));
            items.extend([feature, module, accessor]);
            let mut handle = Item::new(ItemKind::Handle, in_group(lock, method, &group.handle));
            handle.identity.clone_from(method);
            handle.aliases = paths(&group.module.join("::"), group.former.get(NameKind::Handle));
            handle.children = methods(lock, method, handle.path());
            items.push(handle);
        }
        for (methods_of, resource) in &lock.resources {
            // The resource of a group itself has the handle of the group.
            let Some((group, method)) = methods_of.split_once(' ') else { continue };
            let mut handle = Item::new(ItemKind::Handle, in_group(lock, group, &resource.handle));
            handle.identity.clone_from(methods_of);
            handle.aliases =
                resource.former.get(NameKind::Handle).iter().map(|it| in_group(lock, group, it)).collect();
            handle.children = methods(lock, methods_of, handle.path());
            let holder = lock.groups.get(group).map_or("", |it| it.handle.as_str());
            let path = format!("{}::{method}", in_group(lock, group, holder));
            let mut accessor = Item::new(ItemKind::Accessor, path);
            accessor.identity.clone_from(methods_of);
            accessor.aliases = paths(&in_group(lock, group, holder), resource.former.get(NameKind::Method));
            items.extend([handle, accessor]);
        }
        items.extend(lock.types.iter().map(|(place, entry)| locked_type(lock, place, entry)));
        Self { items }
    }
}

/// Returns the path of an item in the module of a group, which its method of the client identifies.
fn in_group(lock: &Lock, method: &str, item: &str) -> String {
    let module = lock.groups.get(method).map(|group| group.module.join("::"));
    module.map_or_else(|| item.to_owned(), |module| format!("{module}::{item}"))
}

/// Returns the paths of names in a module or a type.
fn paths(holder: &str, names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("{holder}::{name}")).collect()
}

fn methods(lock: &Lock, resource: &str, handle: &str) -> Vec<Item> {
    let operations = lock.operations.iter().filter(|(_, operation)| operation.resource == resource);
    let methods = operations.map(|(place, operation)| {
        let mut item = Item::new(ItemKind::Method, format!("{handle}::{}", operation.method));
        item.identity = without_parameters(place);
        item.shape.clone_from(&operation.request);
        // The order of the fields of a struct has no meaning.
        if !operation.items.contains_key("arguments") {
            item.arguments = operation.arguments.iter().map(argument).collect();
        }
        item.aliases = operation.former.get(NameKind::Method).to_vec();
        item.children = vec![request(lock, operation)];
        item
    });
    methods.collect()
}

fn request(lock: &Lock, operation: &LockedOperation) -> Item {
    let group = operation.resource.split(' ').next().unwrap_or_default();
    let path = in_group(lock, group, &format!("requests::{}", operation.request));
    let mut item = Item::new(ItemKind::Request, path);
    item.identity = "request".to_owned();
    item.aliases = operation.former.get(NameKind::Request).to_vec();
    let path = item.path().to_owned();
    let member = |kind| {
        let path = path.clone();
        move |it: &LockedMember| member(kind, &path, it)
    };
    item.children = operation.setters.iter().map(member(ItemKind::Setter)).collect();
    item.companions = operation.items.values().cloned().collect();
    item
}

fn locked_type(lock: &Lock, place: &str, entry: &LockedType) -> Item {
    let mut item = Item::new(ItemKind::Type, type_path(lock, place, &entry.name));
    item.has_vague_path = true;
    item.identity = place.to_owned();
    item.aliases = entry.former.get(NameKind::Name).to_vec();
    let path = item.path().to_owned();
    let kind = |it: &LockedMember| match it.name.starts_with(|first: char| first.is_ascii_uppercase()) {
        true => ItemKind::Variant,
        false => ItemKind::Field,
    };
    item.children = entry.members.iter().map(|it| member(kind(it), &path, it)).collect();
    item.companions = entry.required.iter().cloned().collect();
    let members: Vec<&str> = entry.members.iter().map(|it| it.wire.as_str()).collect();
    item.shape = format!("{} {members:?}", entry.name);
    item
}

/// Returns the path of a type: in the module of the group of the operation in its place.
fn type_path(lock: &Lock, place: &str, name: &str) -> String {
    let operation = place.split(" > ").next().and_then(|operation| lock.operations.get(operation));
    let group = operation.and_then(|operation| operation.resource.split(' ').next());
    group.map_or_else(|| name.to_owned(), |group| in_group(lock, group, name))
}

fn member(kind: ItemKind, holder: &str, member: &LockedMember) -> Item {
    let mut item = Item::new(kind, format!("{holder}::{}", member.name));
    item.identity.clone_from(&member.wire);
    item
}

fn argument(member: &LockedMember) -> ListedArgument {
    ListedArgument { name: member.name.clone(), ty: RustType::default() }
}

impl ApiListing {
    /// Takes the paths and the locations in the documents from a listing of the same crate.
    #[must_use]
    pub fn with_paths_of(mut self, full: &Self) -> Self {
        let mut known = HashMap::new();
        full.items.iter().for_each(|item| add_known(item, "", &mut known));
        self.items.iter_mut().for_each(|item| complete(item, "", &known));
        self
    }
}

/// The identity of the enclosing item, the identity of the item, and its name.
type Key = (String, String, String);

fn key(item: &Item, holder: &str) -> Key {
    (holder.to_owned(), item.identity.clone(), item.name().to_owned())
}

fn add_known<'a>(item: &'a Item, holder: &str, known: &mut HashMap<Key, &'a Item>) {
    known.insert(key(item, holder), item);
    let holder = inner_holder(item, holder);
    item.children.iter().for_each(|child| add_known(child, &holder, known));
}

fn complete(item: &mut Item, holder: &str, known: &HashMap<Key, &Item>) {
    let inner = inner_holder(item, holder);
    if let Some(full) = known.get(&key(item, holder)) {
        item.paths.clone_from(&full.paths);
        item.origin.clone_from(&full.origin);
        item.property.clone_from(&full.property);
    }
    item.children.iter_mut().for_each(|child| complete(child, &inner, known));
}

/// Returns the holder of the items inside an item: the operation or the type.
fn inner_holder(item: &Item, holder: &str) -> String {
    match item.kind {
        ItemKind::Handle => String::new(),
        _ if item.identity.is_empty() => holder.to_owned(),
        _ => format!("{holder} / {}", item.identity),
    }
}
