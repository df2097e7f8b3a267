//! The values that are raw JSON in the SDK because the documents do not give their types.
//!
//! Takes the [`Api`] and its [`Names`]. Returns each such value with its name in the SDK and its location in the
//! documents, so that a change that loses a type is noticed. Does not list the variant of a union for unknown values,
//! because no document has a schema for it.

use std::fmt;

use crate::diagnostics::Origin;
use crate::ir::{Api, DefiningModule, Operation, Parameter, TypeId, TypeKind, TypeRef};
use crate::names::Names;

/// A part of the SDK that is raw JSON.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untyped {
    /// The name in the SDK: group, type and field, such as `shop/v1 Order.extras`; or group, request and part, such as
    /// `shop/v1 SearchOrders body`.
    pub place: String,
    /// The location of the schema. For a request or response body, the location of its operation.
    pub origin: Origin,
    /// The missing part of the type.
    pub kind: UntypedKind,
}

/// The part of a type that a document does not describe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UntypedKind {
    /// The whole type: the schema has no type, or there is no schema. The value is a `serde_json::Value`, alone or in a
    /// list or map.
    Value,
    /// The types of members: the value is an object, and no schema describes its members or additional members.
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

/// Returns every part that is raw JSON, sorted by name.
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

/// Returns the number of struct fields, including those for additional members.
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

/// Returns the part of a type that is not described.
fn untyped_kind(ty: &TypeRef) -> Option<UntypedKind> {
    match ty {
        TypeRef::Any => Some(UntypedKind::Value),
        TypeRef::AnyObject => Some(UntypedKind::Object),
        ty => untyped_kind(ty.inner()?),
    }
}

/// Returns the path of the group to which a module belongs.
fn module_path(api: &Api, module: DefiningModule) -> String {
    let group = match module {
        DefiningModule::Common => return "common".to_owned(),
        DefiningModule::ErrorBodies => return "error_bodies".to_owned(),
        DefiningModule::Webhooks => return "webhooks".to_owned(),
        DefiningModule::Group(group) => group,
        DefiningModule::Resource(resource) => api.resources[resource.0].group,
    };
    api.groups[group.0].path.join("/")
}
