//! The modules of the runtime that only some APIs need.
//!
//! In: the [`Api`]. Out: the names of the modules that its crate needs beyond those of every crate.

use crate::ir::{
    Api, Body, BodyKind, Host, Operation, Serialization, SuccessKind, TypeKind, TypeRef, UploadSteps,
    WebhookAlgorithm,
};

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
    let encoded =
        has_scalar(api, |ty| matches!(ty, TypeRef::Base64 | TypeRef::QuotedI64 | TypeRef::QuotedU64));
    let json_text = has_scalar(api, |ty| matches!(ty, TypeRef::JsonText(_)));
    let formatted = has_scalar(api, |ty| matches!(ty, TypeRef::Formatted(_)));
    let items = api.operations.iter().any(|it| matches!(it.success.kind, SuccessKind::Items { .. }));
    let lines = bodies().any(|body| body.is_lines);
    let several_steps = !api.uploads.is_empty();
    let uploads = several_steps || multipart || lines || bodies().any(|body| body.kind == BodyKind::Raw);
    let downloads = api.operations.iter().any(Operation::is_download);
    let presigned = api.uploads.values().any(|it| matches!(it.steps, UploadSteps::Presigned(_)));
    let sessions = api.uploads.values().any(|it| matches!(it.steps, UploadSteps::Session(_)));
    let signature = api.webhooks.as_ref().and_then(|webhooks| webhooks.signature.as_ref());
    let is_ed25519 = signature.is_some_and(|it| it.algorithm == WebhookAlgorithm::Ed25519);
    let oauth = api.schemes.iter().any(|it| it.oauth.is_some());
    [
        ("parameter_style", styles),
        ("multipart", multipart || presigned),
        ("server_url", templates),
        ("one_of_responses", several),
        ("encoded", encoded),
        ("formatted", formatted),
        ("json_text", json_text),
        ("oauth", oauth),
        ("poller", !api.pollers.is_empty()),
        ("find", !api.finders.is_empty()),
        ("item_stream", items),
        ("line_body", lines),
        ("download", downloads),
        ("scripted_body", items || downloads),
        ("storage_upload", presigned),
        ("upload_session", sessions),
        ("upload", uploads),
        ("progress", uploads || downloads),
        ("webhook_ed25519", is_ed25519),
        ("webhook_receiver", api.webhooks.is_some()),
        ("internals", !api.modules.is_empty()),
    ]
    .into_iter()
    .filter(|(_, needed)| *needed)
    .map(|(name, _)| name)
}

/// Returns `true` if any value is of such a scalar type.
fn has_scalar(api: &Api, is_wanted: impl Fn(&TypeRef) -> bool) -> bool {
    let holds = |ty: &TypeRef| std::iter::successors(Some(ty), |ty| ty.inner()).any(&is_wanted);
    let in_types = api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(it) => {
            it.fields.iter().any(|field| holds(&field.ty)) || it.additional.iter().any(&holds)
        }
        TypeKind::Union(it) => it.variants.iter().any(|variant| holds(&variant.ty)),
        TypeKind::Enum(_) => false,
    });
    in_types
        || api.response_headers.iter().any(|header| holds(&header.ty))
        || api.operations.iter().any(|it| {
            it.parameters().any(|parameter| holds(&parameter.ty)) || it.body_types().any(|(_, ty)| holds(ty))
        })
}
