//! The successful response of an operation, and the `Accept` header of its request.
//!
//! In: the responses of an operation. Out: [`Success`]: a single type if there is only one, otherwise the variants from
//! [`crate::lower::operations::response_variants`]. Text and bytes are returned unchanged, so the application chooses
//! their media type.

use crate::diagnostics::Diagnostics;
use crate::ir::{ResponseHeader, ResponseVariant, Success, SuccessKind, TypeRef};
use crate::item_format::{EventItem, ItemFormat};
use crate::lower::facts::media_selection::preferred_media;
use crate::lower::facts::successes::successes;
use crate::lower::operations::content::{accept, reads_json};
use crate::lower::operations::context::Context;
use crate::lower::operations::response_variants;
use crate::lower::types::projections::Direction;
use crate::lower::types::roots::is_header_value;
use crate::lower::types::sample;
use crate::lower::types::type_identity::Role;
use crate::media_type::is_text;
use crate::resolve;
use crate::resolve::{Media, Response, Status};

/// Describes a success: the body of the first success status that has one.
pub(crate) fn success(context: Context<'_>, index: usize, diagnostics: &mut Diagnostics) -> Success {
    let found = &context.resolved.operations[index];
    let successes: Vec<_> = successes(found).collect();
    let headers = headers(context, index, &successes);
    // There is never a body in the response to HEAD (RFC 9110, 9.3.2).
    let with_body = || successes.iter().filter(|_| found.method != "HEAD");
    let mut bodies =
        with_body().filter_map(|response| Some((*response, preferred_media(&response.content)?)));
    let redirect = successes.is_empty().then(|| redirect(found)).flatten();
    let Some((first, media)) = bodies.next() else {
        let status = successes.first().map(|response| response.status);
        let status = status_code(redirect.or(status), 204);
        return Success {
            kind: if redirect.is_some() { SuccessKind::Location } else { SuccessKind::Empty },
            accept: None,
            media_types: Vec::new(),
            status,
            sample: None,
            variants: Vec::new(),
            may_lack_body: false,
            headers,
        };
    };
    let is_text = context.settings(index).is_some_and(|settings| settings.text);
    let variants = match is_text {
        true => Vec::new(),
        false => response_variants::response_variants(context, index, diagnostics),
    };
    if let Some(format) = &found.items {
        return items(context, index, format, first, media, headers);
    }
    let may_lack_body = may_lack_body(context, index);
    let kind = match success_kind(context, index, &successes, (first, media)) {
        _ if is_text => SuccessKind::Text,
        SuccessKind::Json { ty, optional, nullable } => {
            SuccessKind::Json { ty, optional: optional || may_lack_body, nullable }
        }
        kind => kind,
    };
    let media_types = if is_text {
        Vec::new()
    } else if variants.is_empty() {
        raw_media_types(context, (first, media))
    } else {
        offered_media_types(&variants)
    };
    let accept = match variants.is_empty() {
        true => accept(&media.media_type),
        false => preferred_accept(std::iter::once(media).chain(bodies.map(|(_, media)| media))),
    };
    let sample = matches!(kind, SuccessKind::Json { .. })
        .then(|| media.schema.and_then(|schema| context.projections.get(schema, Direction::Response)))
        .flatten()
        .and_then(|projection| sample::sample(context.projections, projection));
    // A range or `default` stands for the statuses that are not listed individually.
    let listed = |code: &u16| found.responses.iter().any(|it| it.status == Status::Code(*code));
    let free = (200..300).find(|code| !listed(code)).unwrap_or(200);
    let status = status_code(Some(first.status), free);
    Success { kind, accept: Some(accept), media_types, status, sample, variants, may_lack_body, headers }
}

/// Returns the headers whose values have a type.
fn headers(context: Context<'_>, index: usize, successes: &[&Response]) -> Vec<ResponseHeader> {
    let mut headers: Vec<ResponseHeader> = Vec::new();
    for header in successes.iter().flat_map(|response| &response.headers) {
        let schema = header.schema.filter(|schema| is_header_value(context.resolved, *schema));
        let projection = schema.and_then(|schema| context.projections.get(schema, Direction::Response));
        let Some(projection) = projection else { continue };
        let ty = header_type(context.type_of(index, Role::Header(header.name.clone()), projection));
        let description = header.description.clone().filter(|text| !text.is_empty());
        headers.push(ResponseHeader { wire: header.name.clone(), ty, description });
    }
    headers
}

/// Returns the type of a header. The runtime does not decode base64 in headers, and no element of a list is null.
fn header_type(ty: TypeRef) -> TypeRef {
    match ty.outside_json() {
        TypeRef::Base64 | TypeRef::Bytes => TypeRef::String,
        TypeRef::Nullable(value) => header_type(*value),
        TypeRef::List(element) => TypeRef::List(Box::new(header_type(*element))),
        other => other,
    }
}

/// Describes a success that is a stream of items, whose content is that of an item.
fn items(
    context: Context<'_>,
    index: usize,
    format: &ItemFormat,
    first: &Response,
    media: &Media,
    headers: Vec<ResponseHeader>,
) -> Success {
    let projection = media.schema.and_then(|schema| context.projections.get(schema, Direction::Response));
    let ty = projection.map(|projection| context.type_of(index, Role::Success, projection));
    let is_event = matches!(format.event_item, EventItem::Object | EventItem::TextObject);
    let ty = if is_event { ty } else { ty.or(Some(TypeRef::Any)) };
    Success {
        kind: SuccessKind::Items { ty, format: format.clone() },
        accept: Some(format.media_type.clone()),
        media_types: Vec::new(),
        status: status_code(Some(first.status), 200),
        sample: None,
        variants: Vec::new(),
        may_lack_body: false,
        headers,
    }
}

/// Returns `true` if a success may lack its documented body. Services omit that of a `DELETE` at will, since nothing is
/// left to describe; for other methods, the configuration says so.
fn may_lack_body(context: Context<'_>, index: usize) -> bool {
    let configured = context.settings(index).is_some_and(|settings| settings.optional_response_body);
    configured || context.resolved.operations[index].method == "DELETE"
}

/// Returns the documented redirect of an operation, which is its result if it has no other success.
fn redirect(operation: &resolve::Operation) -> Option<Status> {
    let statuses = operation.responses.iter().map(|response| response.status);
    statuses.into_iter().find(|status| matches!(status, Status::Code(301 | 302 | 303 | 307 | 308)))
}

/// Returns the `Accept` header where the statuses have media types of their own: the preferred one of each.
fn preferred_accept<'a>(media: impl Iterator<Item = &'a Media>) -> String {
    let mut list: Vec<String> = Vec::new();
    for media in media.map(|media| accept(&media.media_type)) {
        if !list.contains(&media) {
            list.push(media);
        }
    }
    list.join(", ")
}

/// Returns the media types that a caller can request, where one status has several.
fn offered_media_types(variants: &[ResponseVariant]) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    let is_distinguished = |variant: &&ResponseVariant| {
        variants.iter().any(|other| other.status == variant.status && other.media_type != variant.media_type)
    };
    for media_type in
        variants.iter().filter(is_distinguished).filter_map(|variant| variant.media_type.clone())
    {
        if !list.contains(&media_type) {
            list.push(media_type);
        }
    }
    list
}

/// Returns the media types of text or bytes that a caller can request.
fn raw_media_types(context: Context<'_>, (first, media): (&Response, &Media)) -> Vec<String> {
    if reads_json(context, media) {
        return Vec::new();
    }
    let choices: Vec<String> = first.content.iter().map(|media| accept(&media.media_type)).collect();
    if choices.len() > 1 { choices } else { Vec::new() }
}

/// Returns the kind of the first success with a body.
fn success_kind(
    context: Context<'_>,
    index: usize,
    successes: &[&Response],
    (first, media): (&Response, &Media),
) -> SuccessKind {
    if !reads_json(context, media) {
        let is_text = first.content.iter().all(|media| is_text(&media.media_type));
        return if is_text { SuccessKind::Text } else { SuccessKind::Bytes };
    }
    let projection = media.schema.and_then(|schema| context.projections.get(schema, Direction::Response));
    let ty = projection.map_or(TypeRef::Any, |projection| context.type_of(index, Role::Success, projection));
    let schemas = successes.iter().filter_map(|it| preferred_media(&it.content)?.schema);
    let nullable =
        ty != TypeRef::Any && schemas.into_iter().any(|schema| context.resolved.schemas[schema].nullable);
    let optional = successes.iter().any(|response| response.content.is_empty());
    SuccessKind::Json { ty, optional, nullable }
}

/// The status of a success, or another one where a range leaves it open.
fn status_code(status: Option<Status>, otherwise: u16) -> u16 {
    match status {
        Some(Status::Code(code)) => code,
        _ => otherwise,
    }
}
