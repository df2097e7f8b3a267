//! Webhooks and callbacks: the union of the events of webhooks, the kinds of events, the payloads of callbacks, and the
//! signature of requests.
//!
//! In: the webhooks and callbacks of the documents, the types of their payloads, and the settings. Out: [`Webhooks`], the
//! type of an event, and a diagnostic for each setting without a match and each part of a request that the crate does not
//! represent.

mod callbacks;
mod kinds;
mod payload_sample;
mod settings;
mod unrepresented;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::WebhooksConfig;
use crate::diagnostics::Diagnostics;
use crate::ir::{
    DefiningModule, LabelSource, Naming, TypeDef, TypeId, TypeKind, TypeRef, Union, Variant, VariantShape,
    WebhookEvent, WebhookHeader, Webhooks,
};
use crate::lower::facts::media_selection::webhook_media;
use crate::lower::operations::context::Context;
use crate::lower::types::projections::{Direction, ProjectionId};
use crate::lower::types::type_identity::{Owner, Role};
use crate::lower::webhooks::kinds::{Kinds, kind_text};
use crate::lower::webhooks::payload_sample::payload_sample;
use crate::openapi::ParameterLocation;
use crate::pointer::Pointer;
use crate::resolve::{Operation, Webhook};

/// The webhooks and callbacks, and the type of an event, which becomes the next type of the API.
pub(crate) struct LoweredWebhooks {
    pub(crate) webhooks: Webhooks,
    pub(crate) event: Option<TypeDef>,
}

/// Returns the webhooks and callbacks, or `None` if no request that the service sends has a type. Callbacks need no
/// settings, because the application knows which of them it receives.
pub(crate) fn webhooks(context: Context<'_>, diagnostics: &mut Diagnostics) -> Option<LoweredWebhooks> {
    let default = WebhooksConfig::default();
    let config = context.config.webhooks.as_ref().unwrap_or(&default);
    let found = &context.resolved.webhooks;
    if context.config.webhooks.is_some() {
        settings::report_unmatched(context, config, diagnostics);
    }
    let payloads = callbacks::payloads(context);
    callbacks::report_unrepresented(context, config, diagnostics);
    if found.is_empty() && payloads.is_empty() {
        return None;
    }
    for webhook in found {
        unrepresented::report(&webhook.request, config, diagnostics);
    }
    let (events, variants) = events(context, config, diagnostics);
    let event = found.first().map(|first| event(first, variants));
    let kind = &config.kind;
    let requests = || {
        let callbacks = callbacks::with_payload(context).map(|(callback, _)| &*callback.request);
        found.iter().map(|webhook| &webhook.request).chain(callbacks)
    };
    let files = requests().map(|it| context.resolved.documents[it.document].file.clone());
    let webhooks = Webhooks {
        event: event.is_some().then_some(TypeId(context.types.list.len())),
        events,
        payloads,
        kind_header: kind.header.clone().unwrap_or_default(),
        kind_member: kind.member.as_deref().map(member_pointer).unwrap_or_default(),
        id_member: config.id_member.as_deref().map(member_pointer).unwrap_or_default(),
        form_field: config.form_field.clone().unwrap_or_default(),
        signature: settings::signature(config),
        headers: headers(requests(), config),
        files: files.collect::<BTreeSet<_>>().into_iter().collect(),
    };
    Some(LoweredWebhooks { webhooks, event })
}

/// Returns the events of webhooks, and the variants of the type of an event.
fn events(
    context: Context<'_>,
    config: &WebhooksConfig,
    diagnostics: &mut Diagnostics,
) -> (Vec<WebhookEvent>, Vec<Variant>) {
    let found = &context.resolved.webhooks;
    let labels = labels(found);
    let mut kinds = Kinds::new(context, config);
    let events = found.iter().zip(labels).enumerate().map(|(index, (webhook, label))| {
        let kinds = kinds.kinds_of(webhook, diagnostics);
        let projection = payload(context, webhook);
        let mut variant = variant(context, (index, webhook), &label, projection);
        variant.notes.extend(kinds_note(&kinds));
        let sample = payload_sample(context, &webhook.request, projection);
        (WebhookEvent { label, kinds, sample }, variant)
    });
    events.unzip()
}

/// Returns the type of an event, whose origin is the first webhook.
fn event(first: &Webhook, variants: Vec<Variant>) -> TypeDef {
    TypeDef {
        origin: first.request.origin.clone(),
        naming: Naming {
            label: "Webhook Event".to_owned(),
            source: LabelSource::Operation,
            request_only: false,
            methods: BTreeSet::new(),
            groups: BTreeSet::new(),
            errors: BTreeSet::new(),
            is_configured: false,
        },
        module: DefiningModule::Webhooks,
        resources: BTreeSet::new(),
        in_webhooks: true,
        description: Some("An event that the service sends to the application.".to_owned()),
        deprecated: false,
        kind: TypeKind::Union(Union { discriminator: None, variants }),
    }
}

/// Returns the label of each webhook: its name, followed by the method if several webhooks have the name.
fn labels(webhooks: &[Webhook]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    webhooks.iter().for_each(|it| *counts.entry(it.name.as_str()).or_default() += 1);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let labels = webhooks.iter().map(|it| {
        let label = match counts.get(it.name.as_str()) {
            Some(1) => it.name.clone(),
            _ => format!("{} {}", it.name, it.request.method),
        };
        let count = seen.entry(label.clone()).or_default();
        *count += 1;
        if *count == 1 { label } else { format!("{label} {count}") }
    });
    labels.collect()
}

/// The maximum number of kinds that the documentation of a variant lists.
const MAX_LISTED_KINDS: usize = 8;

/// Returns the note on the kinds of an event.
fn kinds_note(kinds: &[(String, String)]) -> Option<String> {
    let name = |kind: &(String, String)| format!("`{}`", kind_text(kind));
    let names: Vec<String> = kinds.iter().take(MAX_LISTED_KINDS).map(name).collect();
    let more = if kinds.len() > MAX_LISTED_KINDS { ", …" } else { "" };
    match names.len() {
        0 => None,
        1 => Some(format!("kind {}", names[0])),
        _ => Some(format!("kinds {}{more}", names.join(", "))),
    }
}

/// Returns the projection of the payload of a webhook.
fn payload(context: Context<'_>, webhook: &Webhook) -> Option<ProjectionId> {
    context.projections.get(webhook_media(&webhook.request)?.schema?, Direction::Response)
}

fn variant(
    context: Context<'_>,
    (index, webhook): (usize, &Webhook),
    label: &str,
    projection: Option<ProjectionId>,
) -> Variant {
    let owner = Owner::Root(index, Role::Webhook);
    let ty = projection.map_or(TypeRef::Any, |projection| {
        context.types.type_ref(context.projections, context.candidates, projection, &owner)
    });
    let request = &webhook.request;
    Variant {
        schema: None,
        label: label.to_owned(),
        ty,
        boxed: false,
        discriminator_values: Vec::new(),
        joint_discriminators: Vec::new(),
        tag: None,
        shape: VariantShape::Any,
        is_base: false,
        is_default: false,
        description: request.description.clone().or_else(|| request.summary.clone()),
        notes: if request.deprecated { vec!["deprecated".to_owned()] } else { Vec::new() },
    }
}

/// Returns the headers of the requests, without those that the settings name.
fn headers<'r>(requests: impl Iterator<Item = &'r Operation>, config: &WebhooksConfig) -> Vec<WebhookHeader> {
    let verify = config.verify.iter().flat_map(|it| [&it.header, &it.timestamp_header, &it.id_header]);
    let named: Vec<&String> = verify.chain([&config.kind.header]).flatten().collect();
    let mut headers: Vec<WebhookHeader> = Vec::new();
    let parameters = requests.flat_map(|it| &it.parameters);
    for header in parameters.filter(|it| it.location == ParameterLocation::Header) {
        let is_same = |name: &str| name.eq_ignore_ascii_case(&header.name);
        if !named.iter().any(|name| is_same(name)) && !headers.iter().any(|known| is_same(&known.name)) {
            headers
                .push(WebhookHeader { name: header.name.clone(), description: header.description.clone() });
        }
    }
    headers
}

/// Returns the JSON pointer of a path such as `data.type`.
fn member_pointer(path: &str) -> String {
    path.split('.').fold(Pointer::root(), |pointer, name| pointer.child(name)).to_string()
}
