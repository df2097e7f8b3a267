//! The settings of webhooks: those that match nothing, and the signature that they describe.

use crate::config::{WebhookVerifyConfig, WebhooksConfig};
use crate::diagnostics::{Code, Diagnostics, did_you_mean};
use crate::ir::{SignedContent, WebhookAlgorithm, WebhookSecret, WebhookSignature, WebhookSignatureFormat};
use crate::lower::facts::media_selection::object_schema;
use crate::lower::operations::context::Context;
use crate::lower::webhooks::kinds::{extension_text, member_schemas};
use crate::media_type::is_form;
use crate::resolve::Webhook;

/// Reports settings that match nothing.
pub(super) fn report_unmatched(context: Context<'_>, config: &WebhooksConfig, diagnostics: &mut Diagnostics) {
    let found = &context.resolved.webhooks;
    let mut report = |steps: &[&str], message: String, help: &str| {
        let place = context.config.place(&[&["webhooks"][..], steps].concat());
        diagnostics.report(Code::ConfigUnmatched, message, &place).at_key().help(help);
    };
    if found.is_empty() {
        report(&[], "the documents have no webhooks".to_owned(), "remove the setting");
        return;
    }
    let members = [("kind", config.kind.member.as_ref()), ("id-member", config.id_member.as_ref())];
    for (key, member) in members.into_iter().filter_map(|(key, member)| Some((key, member?))) {
        if found.iter().all(|it| member_schemas(context, it, member).is_empty()) {
            let steps: &[&str] = if key == "kind" { &["kind", "member"] } else { &[key] };
            report(steps, format!("no payload has the member `{member}`"), "name a property of the payloads");
        }
    }
    if let Some(path) = &config.kind_extension
        && found.iter().all(|it| extension_text(&it.request.extensions, path).is_none())
    {
        let message = format!("no webhook has a text in the extension `{path}`");
        report(&["kind-extension"], message, "name an extension of the webhooks' operations");
    }
    let has_field = |webhook: &Webhook, name: &str| {
        let forms = webhook.request.body.iter().flat_map(|body| &body.content);
        let mut forms = forms.filter(|media| is_form(&media.media_type));
        forms.any(|media| {
            object_schema(context.resolved, media).is_some_and(|form| form.properties.contains_key(name))
        })
    };
    if let Some(name) = config.form_field.as_ref().filter(|name| !found.iter().any(|it| has_field(it, name)))
    {
        let message = format!("no webhook has a form with the field `{name}`");
        report(&["form-field"], message, "name a property of the forms");
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
