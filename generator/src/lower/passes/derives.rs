//! The pass that chooses the derived traits of types beyond those of every type.
//!
//! In: types, and the configured traits. Out: the traits of each type, with those of the types in its fields. A type with
//! a field that does not have the trait is left out; it is reported if the configuration names it.

use std::collections::BTreeSet;

use crate::config::DerivesConfig;
use crate::diagnostics::{Code, Diagnostics, did_you_mean};
use crate::ir::{Derive, Field, Presence, TypeDef, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Chooses the derived traits.
pub(crate) fn choose_derives(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let config = inputs.config;
    for (derive, key, chosen) in [
        (Derive::Eq, "Eq", &config.derives.eq),
        (Derive::Hash, "Hash", &config.derives.hash),
        (Derive::PartialOrd, "PartialOrd", &config.derives.partial_ord),
        (Derive::Ord, "Ord", &config.derives.ord),
    ] {
        if *chosen == DerivesConfig::default() {
            continue;
        }
        let obstacles = obstacles(&api.types, derive);
        let mut pending: Vec<TypeId> = (0..api.types.len()).map(TypeId).collect();
        pending.retain(|id| {
            let name = api.types[id.0].schema_name();
            obstacles[id.0].is_none()
                && (chosen.all || name.is_some_and(|name| chosen.types.iter().any(|wanted| wanted == name)))
        });
        if api.is_whole {
            report_unmatched(api, (key, chosen), &obstacles, inputs, diagnostics);
        }
        let mut seen = BTreeSet::new();
        while let Some(id) = pending.pop() {
            if seen.insert(id) {
                api.derives.entry(id).or_default().extend(derive.with_supertraits());
                pending.extend(held_types(&api.types[id.0]));
            }
        }
    }
}

/// Reports the names that no type has, and the types that cannot have the trait.
fn report_unmatched(
    api: &ApiDraft,
    (key, chosen): (&str, &DerivesConfig),
    obstacles: &[Option<String>],
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) {
    let named = |wanted: &str| {
        let types = api.types.iter().zip(obstacles);
        types
            .filter(|(def, _)| def.schema_name() == Some(wanted))
            .map(|(_, obstacle)| obstacle)
            .collect::<Vec<_>>()
    };
    for (index, wanted) in chosen.types.iter().enumerate() {
        let place = inputs.config.place(&["derives", key, &index.to_string()]);
        let types = named(wanted);
        if types.is_empty() {
            let known = api.types.iter().filter_map(TypeDef::schema_name);
            let help = did_you_mean(wanted, known, |name| format!("`{name}`"));
            diagnostics
                .report(Code::ConfigUnmatched, format!("no type is named after a schema `{wanted}`"), &place)
                .maybe_help(help);
        }
        if let Some(obstacle) = types.into_iter().flatten().next() {
            let message = format!("`{wanted}` cannot derive `{key}`, because {obstacle}");
            diagnostics.report(Code::ConfigUnmatched, message, &place).help("remove the type from the list");
        }
    }
    if chosen.all && obstacles.iter().all(Option::is_some) {
        let place = inputs.config.place(&["derives", key]);
        diagnostics
            .report(Code::ConfigUnmatched, format!("no type can derive `{key}`"), &place)
            .at_key()
            .help("remove the setting");
    }
}

/// Returns for each type the reason why it cannot have a trait. Types that contain each other can, unless one of them has
/// another reason.
fn obstacles(types: &[TypeDef], derive: Derive) -> Vec<Option<String>> {
    let mut obstacles: Vec<Option<String>> = vec![None; types.len()];
    let mut has_changed = true;
    while has_changed {
        has_changed = false;
        for (index, def) in types.iter().enumerate() {
            if obstacles[index].is_none()
                && let Some(reason) = type_obstacle(def, derive, &obstacles)
            {
                obstacles[index] = Some(reason);
                has_changed = true;
            }
        }
    }
    obstacles
}

fn type_obstacle(def: &TypeDef, derive: Derive, known: &[Option<String>]) -> Option<String> {
    match &def.kind {
        TypeKind::Enum(_) => None,
        TypeKind::Union(_) if derive.is_ordering() => {
            Some("it is a union, whose unknown variants have no order".to_owned())
        }
        TypeKind::Union(union) => union.variants.iter().find_map(|variant| {
            let reason = obstacle(&variant.ty, derive, known)?;
            Some(format!("its variant `{}` is {reason}", variant.schema.as_ref().unwrap_or(&variant.label)))
        }),
        TypeKind::Struct(object) if derive.is_ordering() && object.preserves_unknown => {
            Some("it keeps unknown fields, which have no order".to_owned())
        }
        TypeKind::Struct(object) => {
            let of_field = |field: &Field| {
                let reason = field_obstacle(field, derive, known)?;
                Some(format!("its property `{}` is {reason}", field.wire))
            };
            object.fields.iter().find_map(of_field).or_else(|| {
                let reason = match object.additional_secret && derive != Derive::Eq {
                    true => "secret",
                    false => obstacle(object.additional.as_ref()?, derive, known)?,
                };
                Some(format!("an additional property is {reason}"))
            })
        }
    }
}

fn field_obstacle(field: &Field, derive: Derive, known: &[Option<String>]) -> Option<&'static str> {
    match field.presence {
        _ if field.secret && derive != Derive::Eq => Some("secret"),
        Presence::OptionalNullable if derive.is_ordering() => {
            Some("optional and nullable, which has no order")
        }
        _ => obstacle(&field.ty, derive, known),
    }
}

/// Returns what a type without the trait is.
fn obstacle(ty: &TypeRef, derive: Derive, known: &[Option<String>]) -> Option<&'static str> {
    match ty {
        TypeRef::F32 | TypeRef::F64 => (derive != Derive::PartialOrd).then_some("a floating-point number"),
        TypeRef::Any | TypeRef::AnyObject => {
            derive.is_ordering().then_some("any JSON value, which has no order")
        }
        TypeRef::DateTime
        | TypeRef::Formatted(_)
        | TypeRef::Base64
        | TypeRef::JsonText(_)
        | TypeRef::QuotedI64
        | TypeRef::QuotedU64 => {
            derive.is_ordering().then_some("a string whose order differs from that of the values")
        }
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            obstacle(inner, derive, known)
        }
        TypeRef::Named(id) => known[id.0].as_ref().map(|_| "of a type that cannot derive it"),
        TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64 => None,
        TypeRef::String | TypeRef::Bytes => None,
    }
}

/// Returns the types that the fields or variants of a type have.
fn held_types(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(union) => union.variants.iter().filter_map(|variant| variant.ty.named()).collect(),
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().map(|field| &field.ty);
            fields.chain(&object.additional).filter_map(TypeRef::named).collect()
        }
    }
}
