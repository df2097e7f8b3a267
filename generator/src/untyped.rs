//! Values of which the documents do not say the type, and which are raw JSON in the SDK for that reason.
//!
//! In: the [`Api`] and its [`Names`]. Out: every such place, by its name in the SDK and by its place in the documents,
//! so that a change of the documents or of the generator that loses a type is seen. The variant of a union that keeps
//! what fits no alternative is not meant: it has no schema in any document.

use std::fmt;

use crate::diagnostics::Origin;
use crate::ir::{Api, DefiningModule, Operation, Parameter, TypeId, TypeKind, TypeRef};
use crate::names::Names;

/// A place of the SDK that holds raw JSON.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untyped {
    /// Its name in the SDK: group, type and member, as in `shop/v1 Order.extras`; or group, request and part, as in
    /// `shop/v1 SearchOrders body`.
    pub place: String,
    /// The location of its schema; for a body or a response, that of its operation.
    pub origin: Origin,
    /// The part of the type that is missing.
    pub kind: UntypedKind,
}

/// The part of a value's type that a document does not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UntypedKind {
    /// Anything: the schema has no type, or there is no schema. `serde_json::Value`, alone or in a list or map.
    Value,
    /// It is an object, but no schema tells the type of its members, or of those that it does not list.
    Object,
}

impl fmt::Display for UntypedKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Value => "any value",
            Self::Object => "any members",
        })
    }
}

/// Every place that holds raw JSON, sorted by name.
pub(crate) fn untyped_places(api: &Api, names: &Names) -> Vec<Untyped> {
    let mut found = Vec::new();
    for index in 0..api.types.len() {
        add_type(api, names, TypeId(index), &mut found);
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let group = module_path(api, DefiningModule::Resource(operation.resource));
        let request = names.operations[index].request.as_str();
        add_operation(operation, &format!("{group} {request}"), &mut found);
    }
    found.sort();
    found
}

/// Counts the fields of structs, those for unknown fields included.
pub(crate) fn count_fields(api: &Api) -> usize {
    let structs = api.types.iter().filter_map(|def| match &def.kind {
        TypeKind::Struct(it) => Some(it),
        TypeKind::Enum(_) | TypeKind::Union(_) => None,
    });
    structs.map(|it| it.fields.len() + usize::from(it.additional.is_some())).sum()
}

fn add_type(api: &Api, names: &Names, id: TypeId, found: &mut Vec<Untyped>) {
    let (def, names) = (&api.types[id.0], &names.types[id.0]);
    let holder = format!("{} {}", module_path(api, def.module), names.item.as_str());
    let mut add = |member: &str, origin: &Origin, kind: Option<UntypedKind>| {
        let place = format!("{holder}.{}", member.trim_start_matches("r#"));
        found.extend(kind.map(|kind| Untyped { place, origin: origin.clone(), kind }));
    };
    match &def.kind {
        TypeKind::Struct(it) => {
            for (field, name) in it.fields.iter().zip(&names.members) {
                add(name.as_str(), &field.origin, untyped_kind(&field.ty));
            }
            if let (Some(ty), Some((name, _))) = (&it.additional, &names.additional) {
                let kind = untyped_kind(ty).map(|_| UntypedKind::Object);
                add(name.as_str(), &def.origin, kind);
            }
        }
        TypeKind::Union(it) => {
            for (variant, name) in it.variants.iter().zip(&names.members) {
                add(name.as_str(), &def.origin, untyped_kind(&variant.ty));
            }
        }
        TypeKind::Enum(_) => {}
    }
}

fn add_operation(operation: &Operation, request: &str, found: &mut Vec<Untyped>) {
    let parameters = operation.parameters();
    let parameters = parameters.map(|Parameter { wire, ty, .. }| (wire.as_str(), ty));
    found.extend(parameters.chain(operation.body_types()).filter_map(|(part, ty)| {
        let kind = untyped_kind(ty)?;
        Some(Untyped { place: format!("{request} {part}"), origin: operation.origin.clone(), kind })
    }));
}

/// Returns the part of the type that no document states.
fn untyped_kind(ty: &TypeRef) -> Option<UntypedKind> {
    match ty {
        TypeRef::Any => Some(UntypedKind::Value),
        TypeRef::AnyObject => Some(UntypedKind::Object),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => untyped_kind(inner),
        _ => None,
    }
}

/// The path of the group that a module belongs to.
fn module_path(api: &Api, module: DefiningModule) -> String {
    let group = match module {
        DefiningModule::Common => return "common".to_owned(),
        DefiningModule::ErrorBodies => return "error_bodies".to_owned(),
        DefiningModule::Group(group) => group,
        DefiningModule::Resource(resource) => api.resources[resource.0].group,
    };
    api.groups[group.0].path.join("/")
}
