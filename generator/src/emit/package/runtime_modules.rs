//! The modules of the runtime that only some APIs need.
//!
//! In: the [`Api`]. Out: the names of the modules that its crate needs beyond those of every crate.

use crate::ir::{Api, Body, BodyKind, Host, Operation, Serialization, SuccessKind, TypeKind, TypeRef};

/// Returns the names of the optional modules that the API needs.
pub(crate) fn needed(api: &Api) -> impl Iterator<Item = &'static str> {
    let bodies = || api.operations.iter().filter_map(|it| it.body.as_ref()).flat_map(Body::variants);
    let styles = api
        .operations
        .iter()
        .flat_map(Operation::parameters)
        .any(|it| matches!(it.serialization, Serialization::Styled(_)))
        || bodies().any(|body| !body.styles.is_empty() || body.style.is_some());
    let multipart = bodies().any(|body| body.kind == BodyKind::Multipart);
    let templates = api.hosts.iter().any(Host::takes_variables);
    let several = api.operations.iter().any(|it| !it.success.variants.is_empty());
    let encoded = has_encoded(api);
    let items = api.operations.iter().any(|it| matches!(it.success.kind, SuccessKind::Items { .. }))
        || bodies().any(|body| body.is_lines);
    let downloads = api.operations.iter().any(Operation::is_download);
    let oauth = api.schemes.iter().any(|it| it.oauth.is_some());
    [
        ("parameter_style", styles),
        ("multipart", multipart),
        ("server_url", templates),
        ("one_of_responses", several),
        ("encoded", encoded),
        ("oauth", oauth),
        ("item_stream", items),
        ("download", downloads),
    ]
    .into_iter()
    .filter(|(_, needed)| *needed)
    .map(|(name, _)| name)
}

/// Returns `true` if any value is encoded in a JSON string, as base64 or a quoted integer.
fn has_encoded(api: &Api) -> bool {
    fn is_encoded(ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Base64 | TypeRef::QuotedI64 | TypeRef::QuotedU64 => true,
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => is_encoded(inner),
            _ => false,
        }
    }
    let in_types = api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(it) => {
            it.fields.iter().any(|field| is_encoded(&field.ty)) || it.additional.iter().any(is_encoded)
        }
        TypeKind::Union(it) => it.variants.iter().any(|variant| is_encoded(&variant.ty)),
        TypeKind::Enum(_) => false,
    });
    in_types
        || api.operations.iter().any(|it| {
            it.parameters().any(|parameter| is_encoded(&parameter.ty))
                || it.body_types().any(|(_, ty)| is_encoded(ty))
        })
}
