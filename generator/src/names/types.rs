//! Names of types and of their members.

use crate::ir::{Api, DefiningModule, GroupId, LabelSource, Struct, TypeDef, TypeKind};
use crate::names::case::{camel, snake};
use crate::names::model::{GroupNames, Name, ResourceNames, TypeNames};
use crate::names::policy::enum_values::value_words;
use crate::names::policy::type_names::{NameCandidates, type_names};
use crate::names::policy::union_variants::variant_words;
use crate::names::reserved;
use crate::names::scope::Scope;

/// The scopes of items: one for each group's module, one for the common module, and one for error bodies.
pub(super) struct Scopes {
    pub(super) groups: Vec<Scope>,
    common: Scope,
    error_bodies: Scope,
}

/// The scopes, with the handles in them.
pub(super) fn scopes(
    api: &Api,
    groups: &[GroupNames],
    resources: &[ResourceNames],
    items: &[&str],
) -> Scopes {
    let scope = Scope::with(&[reserved::ITEMS, items].concat());
    let mut scopes =
        Scopes { groups: vec![scope.clone(); groups.len()], common: scope.clone(), error_bodies: scope };
    for ((group, names), scope) in api.groups.iter().zip(groups).zip(&mut scopes.groups) {
        scope.take(&names.handle);
        group.resources.iter().for_each(|resource| scope.take(&resources[resource.0].handle));
    }
    scopes
}

/// Names the types: those of several groups first, since every group that uses them imports their names; then those
/// without fallbacks. Bodies of error responses come last, because their module may import every other type.
pub(super) fn types(api: &Api, scopes: &mut Scopes) -> Vec<TypeNames> {
    let wanted = type_names(api);
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    order.sort_by_key(|index| {
        let def = &api.types[*index];
        let is_shared = match def.module {
            DefiningModule::Common => true,
            DefiningModule::ErrorBodies => def.naming.groups.len() > 1,
            DefiningModule::Group(_) | DefiningModule::Resource(_) => false,
        };
        let is_error_body = def.module == DefiningModule::ErrorBodies;
        (is_error_body, !is_shared, wanted[*index].rank, *index)
    });
    let mut names: Vec<Option<TypeNames>> = vec![None; api.types.len()];
    for index in order {
        let def = &api.types[index];
        let NameCandidates { name, fallbacks, .. } = &wanted[index];
        let candidates = std::iter::once(name).chain(fallbacks).map(|name| camel(name));
        let item = scopes.claim(api, index, candidates);
        names[index] = Some(members(api, def, item));
    }
    let mut names: Vec<TypeNames> = names.into_iter().flatten().collect();
    for (index, def) in api.types.iter().enumerate() {
        if matches!(&def.kind, TypeKind::Struct(it) if it.needs_arguments_struct()) {
            let item = names[index].item.as_str();
            let candidates = [format!("{item}Required"), format!("{item}RequiredMembers")];
            names[index].required = Some(scopes.claim(api, index, candidates));
        }
    }
    names
}

impl Scopes {
    /// Claims a name for an item of a type in the module that defines it and in every module that may import it.
    fn claim(&mut self, api: &Api, index: usize, candidates: impl IntoIterator<Item = String>) -> Name {
        let item = match api.types[index].module {
            DefiningModule::Common => {
                let item = self.common.claim(candidates);
                for (group, scope) in api.groups.iter().zip(&mut self.groups) {
                    if group.common.iter().any(|common| common.0 == index) {
                        scope.take(&item);
                    }
                }
                item
            }
            DefiningModule::ErrorBodies => return self.error_bodies.claim(candidates),
            DefiningModule::Group(group) => self.groups[group.0].claim(candidates),
            DefiningModule::Resource(resource) => {
                let GroupId(group) = api.resources[resource.0].group;
                self.groups[group].claim(candidates)
            }
        };
        self.error_bodies.take(&item);
        item
    }
}

fn members(api: &Api, def: &TypeDef, item: Name) -> TypeNames {
    let mut labels = Vec::new();
    let (members, setters, additional) = match &def.kind {
        TypeKind::Struct(object) => {
            let (members, setters) = fields(object);
            let additional = object.additional.as_ref().map(|_| {
                let mut scope = Scope::default();
                members.iter().chain(&setters).for_each(|name| scope.take(name));
                let field = scope.claim(["additional".to_owned(), "additional_members".to_owned()]);
                (field, scope.claim(["with_additional".to_owned(), "with_additional_members".to_owned()]))
            });
            (members, setters, additional)
        }
        TypeKind::Enum(listed) => {
            let mut scope = Scope::with(reserved::VARIANTS);
            let wires: Vec<&str> = listed.values.iter().map(|value| value.wire.as_str()).collect();
            let member = match &def.naming.source {
                LabelSource::Enum { member, .. } => member.as_str(),
                _ => "",
            };
            let words = value_words(&wires, &[member, &def.naming.label]);
            let members = wires.iter().zip(words).map(|(wire, words)| {
                scope.claim([camel(words), camel(wire), format!("{}Value", camel(wire))])
            });
            (members.collect(), Vec::new(), None)
        }
        TypeKind::Union(union) => {
            let mut scope = Scope::with(reserved::VARIANTS);
            labels = union.variants.iter().map(|variant| variant_words(api, variant)).collect();
            let members =
                labels.iter().map(|label| scope.claim([camel(label), format!("{}Value", camel(label))]));
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

fn fields(object: &Struct) -> (Vec<Name>, Vec<Name>) {
    let mut scope = Scope::default();
    let mut setters = Scope::default();
    let fields = object.fields.iter().map(|field| {
        let name = snake(&field.wire);
        (scope.claim([name.clone()]), setters.claim([format!("with_{name}")]))
    });
    fields.unzip()
}
