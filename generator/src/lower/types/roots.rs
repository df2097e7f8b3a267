//! The schemas that operations use, for which types are created.
//!
//! In: the operations. Out: a [`Root`] for each schema of a body, a response or a parameter, in a fixed order.

use crate::lower::facts::listed_parts::{ListedPart, PartCount, listed_parts};
use crate::lower::facts::media_selection::{preferred_media, typed_media, webhook_media};
use crate::lower::facts::successes::{response_status, successes};
use crate::lower::types::projections::{Direction, ProjectionId, Projections};
use crate::lower::types::type_identity::{Role, Root};
use crate::media_type::is_json;
use crate::resolve::{Resolved, SchemaId, Shape};

/// Every schema that an operation uses, in a fixed order.
pub(crate) fn roots(resolved: &Resolved, projections: &mut Projections<'_>) -> Vec<Root> {
    let mut roots = Vec::new();
    for (index, operation) in resolved.operations.iter().enumerate() {
        // Schemas that are not sent or decoded are projected as well, to find out if they differ from the others.
        for schema in operation.body.iter().flat_map(|body| &body.content).filter_map(|media| media.schema) {
            projections.projection(schema, Direction::Request);
        }
        for schema in
            successes(operation).flat_map(|response| &response.content).filter_map(|media| media.schema)
        {
            projections.projection(schema, Direction::Response);
        }
        let mut add = |role: Role, schema: Option<SchemaId>, direction: Direction| {
            if let Some(schema) = schema {
                let projection = projections.projection(schema, direction);
                // Both methods of an operation send the same.
                let is_first = !operation.is_second_method || role == Role::Success;
                if is_first && (role != Role::Body || !projections.is_empty_body(projection)) {
                    roots.push(Root { operation: index, role, projection });
                }
            }
        };
        for media in operation.body.iter().flat_map(|body| typed_media(resolved, body)) {
            let Some(parts) = listed_parts(resolved, media) else {
                add(Role::Body, media.schema, Direction::Request);
                continue;
            };
            let is_sent = |part: &ListedPart<'_>| {
                part.count != PartCount::ByType || !resolved.schemas[part.schema].read_only
            };
            for part in parts.into_iter().filter(is_sent) {
                add(Role::Part(part.name.into_owned()), Some(part.schema), Direction::Request);
            }
        }
        for response in &operation.responses {
            let success = successes(operation).any(|it| it.status == response.status);
            let role = if success { Role::Success } else { Role::Error(response_status(response.status)) };
            let media = preferred_media(&response.content).filter(|media| is_json(&media.media_type));
            let read = media.and_then(|media| media.schema);
            add(role, read, Direction::Response);
            let others =
                response.content.iter().filter(|it| read.is_some() && success && is_json(&it.media_type));
            for other in others.filter_map(|media| media.schema).filter(|it| Some(*it) != read) {
                add(Role::Success, Some(other), Direction::Response);
            }
        }
        for header in successes(operation).flat_map(|response| &response.headers) {
            let schema = header.schema.filter(|schema| is_header_value(resolved, *schema));
            add(Role::Header(header.name.clone()), schema, Direction::Response);
        }
        add(Role::Callback, operation.callbacks.payload, Direction::Response);
        for parameter in &operation.parameters {
            add(Role::Parameter(parameter.name.clone()), Some(parameter.schema), Direction::Request);
        }
    }
    roots.extend(payloads(resolved, projections));
    roots
}

/// Returns the payloads of webhooks.
fn payloads(resolved: &Resolved, projections: &mut Projections<'_>) -> Vec<Root> {
    let webhooks = resolved.webhooks.iter().enumerate();
    let schemas = webhooks.filter_map(|(index, it)| Some((index, webhook_media(&it.request)?.schema?)));
    let roots = schemas.map(|(operation, schema)| Root {
        operation,
        role: Role::Webhook,
        projection: projections.projection(schema, Direction::Response),
    });
    roots.collect()
}

/// Returns `true` if a header can have values of a schema: scalars and lists of scalars.
pub(crate) fn is_header_value(resolved: &Resolved, schema: SchemaId) -> bool {
    let is_scalar = |schema: SchemaId| {
        let shape = &resolved.schemas[schema].shape;
        !matches!(shape, Shape::Any | Shape::Array(_) | Shape::Object(_) | Shape::Union(_))
    };
    match &resolved.schemas[schema].shape {
        Shape::Array(items) => is_scalar(*items),
        _ => is_scalar(schema),
    }
}

/// Returns the projection of the body of an operation's request.
pub(crate) fn body_projection(
    resolved: &Resolved,
    projections: &Projections<'_>,
    index: usize,
) -> Option<ProjectionId> {
    let body = resolved.operations[index].body.as_ref()?;
    projections.get(preferred_media(&body.content)?.schema?, Direction::Request)
}

/// Returns the projection of the body of an operation's success.
pub(crate) fn success_projection(
    resolved: &Resolved,
    projections: &Projections<'_>,
    index: usize,
) -> Option<ProjectionId> {
    let media = successes(&resolved.operations[index]).find_map(|it| preferred_media(&it.content))?;
    projections.get(media.schema?, Direction::Response)
}
