//! The requests and responses of an operation, apart from its parameters.

use std::collections::BTreeMap;

use crate::diff::listing::context::Cx;
use crate::diff::listing::{parameters, words};
use crate::ir::{Argument, Operation, OperationId, ParameterIn, SuccessKind};

/// Returns the facts about the requests and responses of an operation, by their name in messages.
pub(super) fn wire_facts(cx: Cx<'_>, id: OperationId) -> BTreeMap<&'static str, String> {
    let it = &cx.api.operations[id.0];
    let mut facts = BTreeMap::from([
        ("method", it.method.clone()),
        ("path", it.encoded_target()),
        ("server", cx.api.hosts.get(it.host).map(|host| host.url.clone()).unwrap_or_default()),
        ("credentials", credentials(cx, it)),
        ("retries", retries(it)),
    ]);
    let mut add = |fact, text: String| {
        if !text.is_empty() {
            facts.insert(fact, text);
        }
    };
    let arguments = it.arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(it) if it.location != ParameterIn::Path => Some(parameters::wire_text(it)),
        Argument::Parameter(_) | Argument::Body => None,
    });
    add("parameters", sorted(arguments));
    let constants =
        it.constants.iter().map(|it| format!("{} {}: {}", it.location.as_str(), it.wire, it.value));
    add("constant parameters", sorted(constants));
    let bodies = it.body.iter().flat_map(|body| body.variants());
    add("media type of the request", sorted(bodies.map(|body| body.media_type.clone())));
    let positions = it.body.iter().flat_map(|body| body.variants()).map(|body| body.positions.join(", "));
    add("order of the parts", sorted(positions.filter(|names| !names.is_empty())));
    add("media type of the response", it.success.accept.clone().unwrap_or_default());
    if let SuccessKind::Items { format, .. } = &it.success.kind {
        add("format of the stream", words::stream_format(format));
    }
    add("scopes", it.scopes.join(", "));
    let paging = cx.api.paging.get(&id).map(words::pagination);
    add("pagination", paging.unwrap_or_default());
    add("compression", it.compress_above.map(|bytes| format!("above {bytes} bytes")).unwrap_or_default());
    facts
}

fn sorted(texts: impl Iterator<Item = String>) -> String {
    let mut texts: Vec<String> = texts.collect();
    texts.sort();
    texts.join(", ")
}

/// Returns the alternative credentials of an operation.
fn credentials(cx: Cx<'_>, operation: &Operation) -> String {
    let names = |set: &Vec<usize>| {
        let schemes = set.iter().filter_map(|index| cx.api.schemes.get(*index));
        sorted(schemes.map(|scheme| scheme.name.clone())).replace(", ", " and ")
    };
    match operation.security.as_slice() {
        [] => "none".to_owned(),
        sets => sets.iter().map(names).collect::<Vec<_>>().join(" or "),
    }
}

fn retries(operation: &Operation) -> String {
    let mut text = if operation.idempotent { "idempotent" } else { "not idempotent" }.to_owned();
    if let Some(header) = &operation.idempotency_key {
        text.push_str(&format!(", with the key {header}"));
    }
    let statuses: Vec<String> = operation.retry_on.statuses.iter().map(ToString::to_string).collect();
    if !statuses.is_empty() {
        text.push_str(&format!(", retried after {}", statuses.join(", ")));
    }
    text
}
