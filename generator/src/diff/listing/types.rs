//! The types, with their fields and variants.

use crate::diagnostics::Origin;
use crate::diff::item::{Item, ItemKind, ListedArgument};
use crate::diff::listing::context::{Cx, digest, set, shown};
use crate::diff::rust_type::RustType;
use crate::ir::{
    Derive, Places, Presence, Struct, TypeDef, TypeId, TypeKind, Union, VariantShape, is_boxed_variant,
    variant_keys,
};
use crate::names::TypeNames;

/// Returns the types.
pub(super) fn types(cx: Cx<'_>) -> Vec<Item> {
    let places = Places::new(&cx.api.operations, &cx.api.types);
    let kept = cx.api.locked.types.iter().map(|(id, (place, _))| (*id, place.as_str())).collect();
    let places = places.types(&kept);
    let items = cx.api.types.iter().enumerate().zip(places);
    items.map(|((index, def), place)| type_item(cx, TypeId(index), def, place.unwrap_or_default())).collect()
}

fn type_item(cx: Cx<'_>, id: TypeId, def: &TypeDef, identity: String) -> Item {
    let names = &cx.names.types[id.0];
    let name = names.item.shown();
    let mut item = Item::new(ItemKind::Type, "");
    item.paths = cx.type_paths(id, name);
    item.identity = identity;
    let former = shown(cx.names.aliases.types.get(&id));
    item.aliases = former.iter().flat_map(|name| cx.type_paths(id, name)).collect();
    item.origin = Some(def.origin.clone());
    item.docs = digest(&[&def.description]);
    item.is_deprecated = def.deprecated;
    item.abilities = abilities(cx, id, def);
    item.wire = wire_facts(cx, id);
    let path = item.path().to_owned();
    match &def.kind {
        TypeKind::Struct(it) => {
            item.definition = "struct";
            item.children = fields(cx, id, &path, it, names);
            item.companions = names.required.iter().flat_map(|it| cx.type_paths(id, it.shown())).collect();
            if let Some(name) = &names.unlisted {
                let accessors = [format!("{}()", name.shown()), format!("{}_mut()", name.shown())];
                item.abilities.extend(accessors);
            }
        }
        TypeKind::Enum(it) => {
            item.definition = "enum";
            let variants = it.values.iter().zip(&names.members).map(|(value, name)| {
                let mut variant = Item::new(ItemKind::Variant, format!("{path}::{}", name.shown()));
                variant.identity.clone_from(&value.wire);
                variant.origin = Some(def.origin.clone());
                variant.docs = digest(&[&value.description]);
                variant.wire.insert("value", value.wire.clone());
                variant
            });
            item.children = variants.collect();
        }
        TypeKind::Union(it) => {
            item.definition = "union";
            item.wire.extend(it.discriminator.iter().map(|name| ("discriminator", name.clone())));
            item.children = union_variants(cx, &path, def, it, names);
        }
    }
    let members: Vec<&str> = item.children.iter().map(|it| it.identity.as_str()).collect();
    item.shape = if members.len() > 1 { format!("{} {members:?}", item.definition) } else { String::new() };
    item
}

/// Returns the optional traits of a type.
fn abilities(cx: Cx<'_>, id: TypeId, def: &TypeDef) -> std::collections::BTreeSet<String> {
    let derives = cx.api.derives.get(&id).into_iter().flatten();
    let derives = derives.map(|derive| match derive {
        Derive::Eq => "Eq",
        Derive::Hash => "Hash",
        Derive::PartialOrd => "PartialOrd",
        Derive::Ord => "Ord",
    });
    let mut abilities = set(derives);
    if matches!(&def.kind, TypeKind::Struct(it) if it.required().next().is_none()) {
        abilities.insert("Default".to_owned());
    }
    if cx.api.pages.contains_key(&id) {
        abilities.insert("Page".to_owned());
    }
    let sources = cx.api.updates.iter().chain(cx.api.conversions.keys()).filter(|(sent, _)| *sent == id);
    abilities.extend(sources.map(|(_, source)| format!("From<{}>", cx.names.types[source.0].item.shown())));
    abilities
}

/// Returns the client's treatment of the values of a type.
fn wire_facts(cx: Cx<'_>, id: TypeId) -> std::collections::BTreeMap<&'static str, String> {
    let phases = cx.api.phases.get(&id).map(|it| {
        let mut text = format!(
            "{} is ready with {} and fails with {}",
            it.member,
            it.ready.join(", "),
            it.failed.join(", ")
        );
        for (meaning, phases) in [("completed", &it.completed), ("gone", &it.gone)] {
            if !phases.is_empty() {
                text += &format!(", is {meaning} with {}", phases.join(", "));
            }
        }
        if let Some(parts) = &it.parts {
            text += &format!(", with the phases of {}", parts.member);
        }
        text
    });
    let errors = cx.api.reported_errors.get(&id).map(|it| format!("success with {}", it.ok.join(", ")));
    [("phases", phases), ("reported errors", errors)]
        .into_iter()
        .filter_map(|(fact, text)| Some((fact, text?)))
        .collect()
}

fn fields(cx: Cx<'_>, id: TypeId, path: &str, object: &Struct, names: &TypeNames) -> Vec<Item> {
    let required: Vec<usize> = object.required().map(|(index, _)| index).collect();
    let mut items = Vec::with_capacity(object.fields.len() + 1);
    let mut arguments = Vec::new();
    for (index, (field, name)) in object.fields.iter().zip(&names.members).enumerate() {
        let mut item = Item::new(ItemKind::Field, format!("{path}::{}", name.shown()));
        item.identity.clone_from(&field.wire);
        item.origin = Some(field.origin.clone());
        item.property = Some(property_place(&cx.api.types[id.0], &field.wire));
        item.ty = cx.field_type(field);
        item.is_required = required.contains(&index);
        item.docs = digest(&[&field.description, &field.notes]);
        item.is_deprecated = field.deprecated;
        item.wire.insert("property", field.wire.clone());
        if let Some(constant) = &field.constant {
            item.wire.insert("constant", constant.clone());
        }
        if !field.secret_keys.is_empty() {
            item.wire.insert("redacted values", field.secret_keys.join(", "));
        }
        if item.is_required {
            item.companions.push(match &names.required {
                Some(required) => {
                    let required = cx.type_paths(id, required.shown()).swap_remove(0);
                    format!("{required}::{}", name.shown())
                }
                None => format!("{path}::new"),
            });
            arguments.push(ListedArgument { name: name.shown().to_owned(), ty: item.ty.clone() });
        }
        let is_optional = field.presence != Presence::Required || field.filled;
        if is_optional && !field.no_setter {
            let setter = names.setters.get(index).map(|setter| format!("{path}::{}", setter.shown()));
            item.companions.extend(setter);
        }
        items.push(item);
    }
    if let (Some(ty), Some((name, setter))) = (&object.additional, &names.additional) {
        let mut item = Item::new(ItemKind::Field, format!("{path}::{}", name.shown()));
        item.identity = "*".to_owned();
        let ty = cx.secret_text(ty, object.additional_secret);
        item.ty = RustType::new(format!("BTreeMap<String, {ty}>"));
        item.companions.push(format!("{path}::{}", setter.shown()));
        items.push(item);
    }
    let mut new = Item::new(ItemKind::Constructor, format!("{path}::new"));
    if let Some(required) = &names.required {
        new.definition = "struct";
        let ty = RustType::new(required.shown());
        arguments = vec![ListedArgument { name: "required".to_owned(), ty }];
    }
    new.arguments = arguments;
    items.push(new);
    items
}

/// Returns the location of a property in the schema of its type.
fn property_place(def: &TypeDef, name: &str) -> Origin {
    Origin::new(def.origin.file.clone(), def.origin.pointer.child("properties").child(name))
}

fn union_variants(cx: Cx<'_>, path: &str, def: &TypeDef, union: &Union, names: &TypeNames) -> Vec<Item> {
    let variants = union.variants.iter().zip(variant_keys(&union.variants)).zip(&names.members);
    let variants = variants.map(|((variant, key), name)| {
        let mut item = Item::new(ItemKind::Variant, format!("{path}::{}", name.shown()));
        item.identity = key;
        item.origin = Some(def.origin.clone());
        let ty = cx.type_text(&variant.ty);
        item.ty = RustType::new(if is_boxed_variant(cx.api, variant) { format!("Box<{ty}>") } else { ty });
        item.docs = digest(&[&variant.description, &variant.notes]);
        if let Some(tag) = &variant.tag {
            item.wire.insert("tag", tag.to_string());
        }
        if !variant.discriminator_values.is_empty() {
            item.wire.insert("discriminator values", variant.discriminator_values.join(", "));
        } else if let VariantShape::Values(values) = &variant.shape {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            item.wire.insert("values", values.join(", "));
        }
        item
    });
    variants.collect()
}
