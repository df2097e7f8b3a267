//! The settings of webhooks: those that match nothing, and the signature that they describe.

use crate::config::{WebhookVerifyConfig, WebhooksConfig};
use crate::diagnostics::{Code, Diagnostics, did_you_mean};
use crate::ir::{SignedContent, WebhookAlgorithm, WebhookSecret, WebhookSignature, WebhookSignatureFormat};
use crate::lower::facts::listed_parts::object_schema;
use crate::lower::facts::media_selection::webhook_media;
use crate::lower::operations::context::Context;
use crate::lower::webhooks::callbacks;
use crate::lower::webhooks::kinds::{extension_text, member_schemas};
use crate::media_type::is_form;
use crate::resolve::{Operation, SchemaId};

/// Reports settings that match nothing, and that the kind of an event is missing.
pub(super) fn report_unmatched(context: Context<'_>, config: &WebhooksConfig, diagnostics: &mut Diagnostics) {
    let found = &context.resolved.webhooks;
    let has_callbacks = callbacks::with_payload(context).next().is_some();
    if !found.is_empty() && config.kind.header.is_none() && config.kind.member.is_none() {
        let place = context.config.place(&["webhooks"]);
        diagnostics
            .report(Code::ConfigMissing, "`webhooks` has no `kind`", &place)
            .at_key()
            .help("name the header or the member with the kind of an event");
    }
    let mut report = |steps: &[&str], message: String, help: &str| {
        let place = context.config.place(&[&["webhooks"][..], steps].concat());
        diagnostics.report(Code::ConfigUnmatched, message, &place).at_key().help(help);
    };
    if found.is_empty() && !has_callbacks {
        let message = "the documents have no webhooks, and no callbacks with payloads";
        report(&[], message.to_owned(), "remove the setting");
        return;
    }
    if found.is_empty() && config.kind.header.is_some() {
        let message = "the documents have no webhooks, and callbacks have no kind";
        report(&["kind", "header"], message.to_owned(), "remove the setting");
    }
    report_unmatched_members(context, config, &mut report);
    report_unmatched_names(context, config, &mut report);
}

/// Reports members and fields that no payload has.
fn report_unmatched_members(
    context: Context<'_>,
    config: &WebhooksConfig,
    report: &mut impl FnMut(&[&str], String, &str),
) {
    let found = &context.resolved.webhooks;
    let events = || found.iter().filter_map(|webhook| webhook_media(&webhook.request)?.schema);
    let callbacks = || callbacks::with_payload(context).map(|(_, schema)| schema);
    let has = |schema: SchemaId, member: &str| !member_schemas(context, Some(schema), member).is_empty();
    if let Some(member) = &config.kind.member
        && !events().any(|schema| has(schema, member))
    {
        let message = format!("no payload of a webhook has the member `{member}`");
        report(&["kind", "member"], message, "name a property of the payloads");
    }
    if let Some(member) = &config.id_member
        && !events().chain(callbacks()).any(|schema| has(schema, member))
    {
        let message = format!("no payload has the member `{member}`");
        report(&["id-member"], message, "name a property of the payloads");
    }
    let callbacks = context.resolved.operations.iter().flat_map(|operation| &operation.callbacks.list);
    let mut requests =
        found.iter().map(|webhook| &webhook.request).chain(callbacks.map(|callback| &*callback.request));
    let has_field = |request: &Operation, name: &str| {
        let forms = request.body.iter().flat_map(|body| &body.content);
        let mut forms = forms.filter(|media| is_form(&media.media_type));
        forms.any(|media| {
            object_schema(context.resolved, media).is_some_and(|form| form.properties.contains_key(name))
        })
    };
    if let Some(name) = config.form_field.as_ref().filter(|name| !requests.any(|it| has_field(it, name))) {
        let message = format!("no webhook or callback has a form with the field `{name}`");
        report(&["form-field"], message, "name a property of the forms");
    }
}

/// Reports extensions and names that no webhook has.
fn report_unmatched_names(
    context: Context<'_>,
    config: &WebhooksConfig,
    report: &mut impl FnMut(&[&str], String, &str),
) {
    let found = &context.resolved.webhooks;
    if let Some(path) = &config.kind_extension
        && found.iter().all(|it| extension_text(&it.request.extensions, path).is_none())
    {
        let message = format!("no webhook has a text in the extension `{path}`");
        report(&["kind-extension"], message, "name an extension of the webhooks' operations");
    }
    for name in config.kinds.keys().filter(|name| found.iter().all(|it| it.name != **name)) {
        let names = found.iter().map(|it| it.name.as_str());
        let help = did_you_mean(name, names, |name| format!("`{name}`"));
        let help = help.unwrap_or_else(|| "use the name of a webhook in the documents".to_owned());
        report(&["kinds", name], format!("no webhook has the name `{name}`"), &help);
    }
}

/// Returns the signature that the settings describe.
pub(super) fn signature(config: &WebhooksConfig) -> Option<WebhookSignature> {
    let verify = config.verify.as_ref()?;
    Some(match verify.scheme.as_deref()? {
        WebhookVerifyConfig::STANDARD => standard_webhooks(verify),
        WebhookVerifyConfig::KEYED_LIST => WebhookSignature {
            format: WebhookSignatureFormat::KeyedList(
                verify.timestamp_key.clone().unwrap_or_else(|| "t".to_owned()),
                verify.signature_key.clone().unwrap_or_else(|| "v1".to_owned()),
            ),
            signed: SignedContent::TimestampDotBody,
            ..hmac(verify)
        },
        WebhookVerifyConfig::ED25519 => WebhookSignature {
            algorithm: WebhookAlgorithm::Ed25519,
            signed: match verify.signed.as_deref() {
                Some(_) => signed_content(verify),
                None => SignedContent::TimestampBody,
            },
            secret: match secret(verify) {
                WebhookSecret::Text => WebhookSecret::Hex,
                secret => secret,
            },
            ..hmac(verify)
        },
        _ => hmac(verify),
    })
}

fn hmac(verify: &WebhookVerifyConfig) -> WebhookSignature {
    WebhookSignature {
        header: verify.header.clone().unwrap_or_default(),
        format: WebhookSignatureFormat::Single(verify.prefix.clone().unwrap_or_default()),
        algorithm: match verify.algorithm.as_deref() {
            Some("sha1") => WebhookAlgorithm::Sha1,
            Some("sha512") => WebhookAlgorithm::Sha512,
            _ => WebhookAlgorithm::Sha256,
        },
        is_base64: verify.encoding.as_deref() == Some("base64"),
        signed: signed_content(verify),
        timestamp_header: verify.timestamp_header.clone().unwrap_or_default(),
        id_header: verify.id_header.clone().unwrap_or_default(),
        secret: secret(verify),
    }
}

fn signed_content(verify: &WebhookVerifyConfig) -> SignedContent {
    match verify.signed.as_deref() {
        Some("{timestamp}.{body}") => SignedContent::TimestampDotBody,
        Some("{timestamp}{body}") => SignedContent::TimestampBody,
        Some("v0:{timestamp}:{body}") => SignedContent::VersionTimestampBody,
        Some("{id}.{timestamp}.{body}") => SignedContent::IdTimestampBody,
        _ => SignedContent::Body,
    }
}

fn secret(verify: &WebhookVerifyConfig) -> WebhookSecret {
    match verify.secret_encoding.as_deref() {
        Some("base64") => WebhookSecret::Base64(verify.secret_prefix.clone().unwrap_or_default()),
        Some("hex") => WebhookSecret::Hex,
        _ => WebhookSecret::Text,
    }
}

/// Returns the signature of Standard Webhooks 1.0 with shared secrets.
fn standard_webhooks(verify: &WebhookVerifyConfig) -> WebhookSignature {
    let prefix = verify.header_prefix.as_deref().unwrap_or("webhook");
    WebhookSignature {
        header: format!("{prefix}-signature"),
        format: WebhookSignatureFormat::VersionedList("v1".to_owned()),
        algorithm: WebhookAlgorithm::Sha256,
        is_base64: true,
        signed: SignedContent::IdTimestampBody,
        timestamp_header: format!("{prefix}-timestamp"),
        id_header: format!("{prefix}-id"),
        secret: WebhookSecret::Base64("whsec_".to_owned()),
    }
}
