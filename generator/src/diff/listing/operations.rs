//! The methods that call operations.

use crate::diff::item::{Item, ItemKind, ListedArgument};
use crate::diff::listing::context::{Cx, digest, shown};
use crate::diff::listing::{parameters, requests, wire};
use crate::diff::rust_type::RustType;
use crate::ir::{Argument, Operation, OperationId, without_parameters};
use crate::lock::NameKind;
use crate::names::OperationNames;

/// Returns the methods of an operation in the handle at this path.
pub(super) fn methods(cx: Cx<'_>, id: OperationId, handle: &str, place: &str) -> Vec<Item> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let mut item = Item::new(ItemKind::Method, format!("{handle}::{}", names.method.shown()));
    item.identity = without_parameters(place);
    item.aliases = shown(cx.names.aliases.operations.get(&(id, NameKind::Method)));
    item.shape.clone_from(&it.id);
    item.origin = Some(it.origin.clone());
    item.ty = RustType::new(format!("{{{}}}", requests::path(cx, it, &names.request)));
    item.arguments = arguments(cx, it, names);
    item.condition = it.stage.map(|stage| cx.names.stages[stage].clone()).unwrap_or_default();
    item.wire = wire::wire_facts(cx, id);
    item.docs = docs(it);
    item.is_deprecated = it.deprecated;
    item.children = requests::requests(cx, id);
    let further = names.by_kind().filter(|(kind, _)| NameKind::METHODS[1..].contains(kind));
    let further = further.map(|(kind, name)| {
        let mut method = Item::new(ItemKind::Method, format!("{handle}::{}", name.shown()));
        method.identity = format!("{} {}", without_parameters(place), kind.as_str());
        method.aliases = shown(cx.names.aliases.operations.get(&(id, kind)));
        method.origin = Some(it.origin.clone());
        method.condition.clone_from(&item.condition);
        method.is_deprecated = it.deprecated;
        method
    });
    let further: Vec<Item> = further.collect();
    std::iter::once(item).chain(further).collect()
}

fn arguments(cx: Cx<'_>, it: &Operation, names: &OperationNames) -> Vec<ListedArgument> {
    let parameters = || it.required().zip(&names.arguments);
    let mut arguments: Vec<ListedArgument> = match &names.required {
        Some(required) => {
            let path = cx.in_resource(it.resource, required.shown());
            vec![ListedArgument { name: "args".to_owned(), ty: RustType::new(format!("{{{path}}}")) }]
        }
        None => parameters().map(|(parameter, name)| parameters::argument(cx, parameter, name)).collect(),
    };
    if let Some(body) =
        it.body.as_ref().filter(|_| it.arguments.iter().any(|it| matches!(it, Argument::Body)))
    {
        if body.any_media_type() {
            let ty = RustType::new("&str");
            arguments.push(ListedArgument { name: "content_type".to_owned(), ty });
        }
        arguments
            .push(ListedArgument { name: "body".to_owned(), ty: parameters::body_type(cx, it, body, names) });
    }
    arguments
}

fn docs(it: &Operation) -> u64 {
    let responses: Vec<(&str, Option<&str>)> =
        it.responses.iter().map(|it| (it.status.as_str(), it.description.as_deref())).collect();
    digest(&[&it.summary, &it.description, &it.remarks, &it.external_docs, &it.lifecycle, &responses])
}
