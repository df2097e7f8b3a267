//! Names of types and of their members.

use std::collections::BTreeSet;

use crate::ir::{Api, DefiningModule, GroupId, LabelSource, Struct, TypeDef, TypeId, TypeKind, variant_keys};
use crate::lock::{MemberIndex, NameKind};
use crate::names::case::{camel, snake};
use crate::names::model::{GroupNames, Name, ResourceNames, TypeNames};
use crate::names::policy::enum_values::value_words;
use crate::names::policy::type_names::{NameCandidates, type_names};
use crate::names::policy::union_variants::variant_words;
use crate::names::reserved;
use crate::names::scope::Scope;

/// The scopes of items: one for each group's module, one for the common module, one for error bodies, and one for
/// webhooks.
pub(super) struct Scopes {
    pub(super) groups: Vec<Scope>,
    pub(super) common: Scope,
    pub(super) error_bodies: Scope,
    pub(super) webhooks: Scope,
    /// See [`Names::shadowed`](crate::names::Names::shadowed).
    pub(super) shadowed: BTreeSet<(DefiningModule, TypeId)>,
}

/// The scopes, with the handles in them.
pub(super) fn scopes(
    api: &Api,
    groups: &[GroupNames],
    resources: &[ResourceNames],
    items: &[&str],
) -> Scopes {
    let scope = Scope::with(&[reserved::ITEMS, items].concat());
    // Webhooks may import any common type.
    let outer = Scope::with(&[reserved::ITEMS, items, reserved::webhook_items(api)].concat());
    let mut scopes = Scopes {
        groups: vec![scope.clone(); groups.len()],
        common: outer.clone(),
        error_bodies: scope,
        webhooks: outer,
        shadowed: BTreeSet::new(),
    };
    for ((group, names), scope) in api.groups.iter().zip(groups).zip(&mut scopes.groups) {
        scope.take(&names.handle);
        group.resources.iter().for_each(|resource| scope.take(&resources[resource.0].handle));
    }
    reserve_locked(api, &mut scopes);
    scopes
}

/// Reserves the names of the last run for the items that had them.
fn reserve_locked(api: &Api, scopes: &mut Scopes) {
    for (id, (_, entry)) in &api.locked.types {
        let names = [Some(entry.name.as_str()), entry.required.as_deref()].into_iter().flatten();
        let names = names.chain(entry.former.get(NameKind::Name).iter().map(String::as_str));
        let scope = match api.types[id.0].module {
            DefiningModule::Common => {
                scopes.groups.iter_mut().for_each(|scope| scope.reserve(names.clone()));
                &mut scopes.common
            }
            DefiningModule::ErrorBodies => &mut scopes.error_bodies,
            DefiningModule::Webhooks => &mut scopes.webhooks,
            DefiningModule::Group(group) => &mut scopes.groups[group.0],
            DefiningModule::Resource(resource) => &mut scopes.groups[api.resources[resource.0].group.0],
        };
        scope.reserve_own(names);
    }
    for (id, (_, entry)) in &api.locked.operations {
        let operation = &api.operations[id.0];
        let group = api.resources[operation.resource.0].group;
        scopes.groups[group.0].reserve_own(NameKind::ITEMS.into_iter().flat_map(|kind| entry.reserved(kind)));
    }
}

/// Names the types: first the events of webhooks, whose name is the same in every crate; then those of several groups,
/// since every group that uses them imports their names; then those without fallbacks. Bodies of error responses come last,
/// because their module may import every other type.
pub(super) fn types(api: &Api, scopes: &mut Scopes) -> Vec<TypeNames> {
    let wanted = type_names(api);
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    let event = api.webhooks.as_ref().and_then(|webhooks| webhooks.event);
    order.sort_by_key(|index| {
        let def = &api.types[*index];
        let is_event = event == Some(TypeId(*index));
        let is_shared = match def.module {
            DefiningModule::Common => true,
            DefiningModule::ErrorBodies => def.naming.groups.len() > 1,
            DefiningModule::Group(_) | DefiningModule::Resource(_) | DefiningModule::Webhooks => false,
        };
        let is_error_body = def.module == DefiningModule::ErrorBodies;
        (!is_event, is_error_body, !is_shared, wanted[*index].rank, *index)
    });
    let mut names: Vec<Option<TypeNames>> = vec![None; api.types.len()];
    for index in order {
        let def = &api.types[index];
        let NameCandidates { name, fallbacks, .. } = &wanted[index];
        let candidates = std::iter::once(name).chain(fallbacks).map(|name| camel(name));
        // A configured name wins over one that is reserved for an alias.
        let configured = def.naming.is_configured.then(|| camel(name));
        let locked = api.locked.type_entry(TypeId(index));
        let known = configured.as_deref().into_iter().chain(locked.map(|it| it.name.as_str()));
        let item = scopes.claim(api, index, known, candidates);
        let locked = MemberIndex::new(locked.map_or(&[], |it| &it.members));
        names[index] = Some(members(api, def, item, &locked));
    }
    let mut names: Vec<TypeNames> = names.into_iter().flatten().collect();
    for (index, def) in api.types.iter().enumerate() {
        if matches!(&def.kind, TypeKind::Struct(it) if it.needs_arguments_struct()) {
            let item = names[index].item.as_str();
            let candidates = [format!("{item}Required"), format!("{item}RequiredMembers")];
            let locked = api.locked.type_entry(TypeId(index)).and_then(|entry| entry.required.as_deref());
            names[index].required = Some(scopes.claim(api, index, locked, candidates));
        }
    }
    names
}

impl Scopes {
    /// Claims a name for an item of a type in the module that defines it and in every module that may import it.
    fn claim<'a>(
        &mut self,
        api: &Api,
        index: usize,
        locked: impl IntoIterator<Item = &'a str>,
        candidates: impl IntoIterator<Item = String>,
    ) -> Name {
        let item = match api.types[index].module {
            DefiningModule::Common => {
                let item = self.common.claim_locked(locked, candidates);
                for (id, group) in api.groups.iter().enumerate() {
                    if group.common.contains(&TypeId(index)) {
                        self.import(DefiningModule::Group(GroupId(id)), TypeId(index), &item);
                    }
                }
                self.import(DefiningModule::Webhooks, TypeId(index), &item);
                item
            }
            DefiningModule::Webhooks => {
                let item = self.webhooks.claim_locked(locked, candidates);
                // The module with the events imports common types.
                if api.webhooks.as_ref().and_then(|webhooks| webhooks.event) == Some(TypeId(index)) {
                    self.common.take(&item);
                }
                item
            }
            DefiningModule::ErrorBodies => return self.error_bodies.claim_locked(locked, candidates),
            DefiningModule::Group(group) => self.groups[group.0].claim_locked(locked, candidates),
            DefiningModule::Resource(resource) => {
                let GroupId(group) = api.resources[resource.0].group;
                self.groups[group].claim_locked(locked, candidates)
            }
        };
        self.import(DefiningModule::ErrorBodies, TypeId(index), &item);
        item
    }

    /// Takes the name of a type's item in a module that may import it, or records that the name means another item there.
    fn import(&mut self, module: DefiningModule, id: TypeId, item: &Name) {
        let scope = match module {
            DefiningModule::Group(group) => &mut self.groups[group.0],
            DefiningModule::Webhooks => &mut self.webhooks,
            _ => &mut self.error_bodies,
        };
        if !scope.import(item) {
            self.shadowed.insert((module, id));
        }
    }
}

/// Names the members of a type; `locked` are those of the last run.
fn members(api: &Api, def: &TypeDef, item: Name, locked: &MemberIndex<'_>) -> TypeNames {
    let mut labels = Vec::new();
    let (members, setters, additional) = match &def.kind {
        TypeKind::Struct(object) => {
            let (members, setters) = fields(object, locked);
            let additional = object.additional.as_ref().map(|_| {
                let mut scope = Scope::default();
                members.iter().chain(&setters).for_each(|name| scope.take(name));
                let field = scope.claim(["additional".to_owned(), "additional_members".to_owned()]);
                (field, scope.claim(["with_additional".to_owned(), "with_additional_members".to_owned()]))
            });
            (members, setters, additional)
        }
        TypeKind::Enum(listed) => {
            let wires: Vec<&str> = listed.values.iter().map(|value| value.wire.as_str()).collect();
            let mut scope = locked_scope(reserved::VARIANTS, locked, &wires);
            let member = match &def.naming.source {
                LabelSource::Enum { member, .. } => member.as_str(),
                _ => "",
            };
            let words = value_words(&wires, &[member, &def.naming.label]);
            let members = listed.values.iter().zip(words).map(|(value, words)| {
                let words = value.label.as_deref().unwrap_or(words);
                let candidates = [camel(words), camel(&value.wire), format!("{}Value", camel(&value.wire))];
                scope.claim_locked(locked.name(&value.wire), candidates)
            });
            (members.collect(), Vec::new(), None)
        }
        TypeKind::Union(union) => {
            let keys = variant_keys(&union.variants);
            let mut scope = locked_scope(reserved::VARIANTS, locked, &keys);
            labels = union.variants.iter().map(|variant| variant_words(api, variant)).collect();
            let members = labels.iter().zip(&keys).map(|(label, key)| {
                let candidates = [camel(label), format!("{}Value", camel(label))];
                scope.claim_locked(locked.name(key), candidates)
            });
            (members.collect(), Vec::new(), None)
        }
    };
    let unlisted = match &def.kind {
        TypeKind::Struct(object) if object.preserves_unknown => {
            let mut scope = Scope::default();
            members.iter().chain(&setters).for_each(|name| scope.take(name));
            Some(scope.claim(["unknown_fields".to_owned(), "unknown_members".to_owned()]))
        }
        _ => None,
    };
    TypeNames { item, members, labels, setters, additional, unlisted, required: None }
}

fn fields(object: &Struct, locked: &MemberIndex<'_>) -> (Vec<Name>, Vec<Name>) {
    let mut scope = locked_scope(&[], locked, object.fields.iter().map(|field| &field.wire));
    let mut setters = Scope::default();
    let fields = object.fields.iter().map(|field| {
        let words = field.label.as_deref().unwrap_or(&field.wire);
        let name = scope.claim_locked(locked.name(&field.wire), [snake(words)]);
        let setter = setters.claim([format!("with_{}", name.stem())]);
        (name, setter)
    });
    fields.unzip()
}

/// Returns a scope in which the names of the last run are reserved for the members that had them and still exist.
fn locked_scope<K: AsRef<str>>(
    reserved: &[&str],
    locked: &MemberIndex<'_>,
    keys: impl IntoIterator<Item = K>,
) -> Scope {
    let mut scope = Scope::with(reserved);
    scope.reserve(keys.into_iter().filter_map(|key| locked.name(key.as_ref())));
    scope
}
