//! The request builders and the further types of an operation.

use crate::diff::item::{Item, ItemKind};
use crate::diff::listing::context::{Cx, digest, set, shown};
use crate::diff::listing::parameters;
use crate::diff::rust_type::RustType;
use crate::ir::{Argument, Operation, OperationId, ResponseVariantKind, SuccessKind, TypeRef, is_big};
use crate::names::{Name, OperationNames, VariantNames};

/// The module of the request builders of a group.
const REQUESTS: &str = "requests";

/// Returns the path of a request builder.
pub(super) fn path(cx: Cx<'_>, operation: &Operation, request: &Name) -> String {
    cx.in_resource(operation.resource, &format!("{REQUESTS}::{}", request.shown()))
}

/// Returns the request builders of an operation, and the types that only it uses.
pub(super) fn requests(cx: Cx<'_>, id: OperationId) -> Vec<Item> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let mut items = vec![request(cx, id)];
    items.extend(names.stream.iter().map(|stream| {
        let mut item = Item::new(ItemKind::Request, path(cx, it, &stream.request));
        item.identity = "stream request".to_owned();
        item
    }));
    items.extend(names.required.iter().map(|required| {
        let mut item = Item::new(ItemKind::Request, cx.in_resource(it.resource, required.shown()));
        item.identity = "arguments".to_owned();
        item.definition = "struct";
        let path = item.path().to_owned();
        let fields = it.required().zip(&names.arguments).map(|(parameter, name)| {
            let mut field = parameters::setter(cx, &path, &parameter.key(), parameter, name);
            field.kind = ItemKind::Field;
            field.is_required = true;
            field
        });
        item.children = fields.collect();
        item
    }));
    items.extend(names.output.as_ref().map(|choice| output(cx, it, choice)));
    items.extend(names.body.as_ref().map(|choice| body_enum(cx, it, choice)));
    for (kind, _) in names.by_kind() {
        let of_kind = items.iter_mut().filter(|item| item.identity == kind.as_str());
        of_kind.for_each(|item| item.aliases = shown(cx.names.aliases.operations.get(&(id, kind))));
    }
    items
}

fn request(cx: Cx<'_>, id: OperationId) -> Item {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let mut item = Item::new(ItemKind::Request, path(cx, it, &names.request));
    item.identity = "request".to_owned();
    item.ty = result(cx, it, names);
    item.abilities = abilities(cx, id);
    let path = item.path().to_owned();
    let setters = it.options.iter().zip(&names.options);
    item.children = setters
        .map(|(parameter, name)| parameters::setter(cx, &path, &parameter.key(), parameter, name))
        .collect();
    let is_argument = it.arguments.iter().any(|it| matches!(it, Argument::Body));
    if let Some(body) = it.body.as_ref().filter(|body| !is_argument && body.parts.is_none()) {
        let mut setter = Item::new(ItemKind::Setter, format!("{path}::body"));
        setter.ty = parameters::body_type(cx, it, body, names);
        if body.any_media_type() {
            setter.ty = RustType::new(format!("content_type: &str, body: {}", setter.ty.shown()));
        }
        item.children.push(setter);
    }
    item.children.extend(names.accepts.iter().zip(&it.success.media_types).map(|(name, media_type)| {
        let mut setter = Item::new(ItemKind::Setter, format!("{path}::{}", name.shown()));
        setter.identity = format!("accept {media_type}");
        setter
    }));
    item
}

/// Returns the methods of a request builder that depend on the configuration or on the responses.
fn abilities(cx: Cx<'_>, id: OperationId) -> std::collections::BTreeSet<String> {
    let it = &cx.api.operations[id.0];
    let success = match &it.success.kind {
        SuccessKind::Json { ty: TypeRef::Named(ty), .. } => Some(ty),
        _ => None,
    };
    let phases = success.and_then(|ty| cx.api.phases.get(ty)).filter(|_| cx.api.polled.contains(&id));
    let mut abilities = Vec::new();
    if cx.api.paging.contains_key(&id) {
        abilities.extend(["items", "pages"]);
    }
    if let Some(phases) = phases {
        abilities.extend(["until_ready", "until_gone"]);
        abilities.extend((!phases.completed.is_empty()).then_some("until_completed"));
    }
    if let Some(finder) = cx.api.finders.get(&id) {
        abilities.push("find_by_name");
        abilities.extend(finder.create.map(|_| "get_or_create"));
    }
    if cx.api.existence_waits.contains(&id) {
        abilities.extend(["until_found", "until_gone"]);
    }
    if cx.api.pollers.contains_key(&id) {
        abilities.push("until_done");
    }
    if it.is_download() {
        abilities.push("download");
    }
    set(abilities)
}

/// Returns the type of the result of a call.
fn result(cx: Cx<'_>, it: &Operation, names: &OperationNames) -> RustType {
    if let Some(choice) = &names.output {
        let ty = format!("{{{}}}", cx.in_resource(it.resource, choice.item.shown()));
        return RustType::new(if it.success.variants_are_optional() { format!("Option<{ty}>") } else { ty });
    }
    RustType::new(match &it.success.kind {
        SuccessKind::Empty => "()".to_owned(),
        SuccessKind::Json { ty, optional, nullable } => {
            let ty = cx.type_text(ty);
            if *optional || *nullable { format!("Option<{ty}>") } else { ty }
        }
        SuccessKind::Items { ty, .. } => {
            let item = ty.as_ref().map_or_else(|| "Event".to_owned(), |ty| cx.type_text(ty));
            format!("ItemStream<{item}>")
        }
        SuccessKind::Location => "Location".to_owned(),
        SuccessKind::Text => "String".to_owned(),
        SuccessKind::Bytes => "Bytes".to_owned(),
    })
}

fn output(cx: Cx<'_>, it: &Operation, names: &VariantNames) -> Item {
    let mut item = Item::new(ItemKind::Request, cx.in_resource(it.resource, names.item.shown()));
    item.identity = "output".to_owned();
    item.definition = "enum";
    let path = item.path().to_owned();
    let variants = it.success.variants.iter().zip(&names.variants);
    let variants = variants.map(|(response, name)| {
        let mut variant = Item::new(ItemKind::Variant, format!("{path}::{}", name.shown()));
        variant.origin = Some(response.origin.clone());
        variant.docs = digest(&[&response.description]);
        variant.ty = RustType::new(match &response.kind {
            ResponseVariantKind::Empty => String::new(),
            ResponseVariantKind::Json(ty) if is_big(cx.api, ty) => format!("Box<{}>", cx.type_text(ty)),
            ResponseVariantKind::Json(ty) => cx.type_text(ty),
            ResponseVariantKind::Text => "String".to_owned(),
            ResponseVariantKind::Bytes => "Bytes".to_owned(),
        });
        variant.wire.insert("response", response.key());
        variant
    });
    item.children = variants.collect();
    item
}

fn body_enum(cx: Cx<'_>, it: &Operation, names: &VariantNames) -> Item {
    let mut item = Item::new(ItemKind::Request, cx.in_resource(it.resource, names.item.shown()));
    item.identity = "body".to_owned();
    item.definition = "enum";
    let path = item.path().to_owned();
    let bodies = it.body.iter().flat_map(|body| body.variants());
    let variants = bodies.zip(&names.variants).zip(&names.parts).map(|((body, name), parts)| {
        let mut variant = Item::new(ItemKind::Variant, format!("{path}::{}", name.shown()));
        variant.identity.clone_from(&body.media_type);
        variant.ty = match parts {
            Some(parts) => RustType::new(format!("{{{}}}", cx.in_resource(it.resource, parts.item.shown()))),
            None => parameters::body_variant_type(cx, body),
        };
        variant.docs = digest(&[&body.description]);
        variant.wire.insert("media type", body.media_type.clone());
        variant
    });
    item.children = variants.collect();
    item
}
