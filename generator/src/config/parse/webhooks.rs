//! Settings of webhooks.
//!
//! Takes the setting `webhooks`. Returns its values, or diagnostics.

use super::hosts::header_name;
use crate::config::config_value::ConfigValue;
use crate::config::{WebhookKindConfig, WebhookVerifyConfig, WebhooksConfig, reference};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn webhooks(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> WebhooksConfig {
    at.settings(
        &reference::WEBHOOKS,
        WebhooksConfig::default(),
        diagnostics,
        &[
            ("kind", |it, at, diagnostics| it.kind = kind(at, diagnostics)),
            ("kind-extension", |it, at, diagnostics| it.kind_extension = at.text(diagnostics)),
            ("kinds", |it, at, diagnostics| it.kinds = at.texts(diagnostics)),
            ("id-member", |it, at, diagnostics| it.id_member = at.text(diagnostics)),
            ("form-field", |it, at, diagnostics| it.form_field = at.text(diagnostics)),
            ("verify", |it, at, diagnostics| it.verify = Some(verify(at, diagnostics))),
        ],
    )
}

fn kind(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> WebhookKindConfig {
    let kind = at.settings(
        &reference::WEBHOOK_KIND,
        WebhookKindConfig::default(),
        diagnostics,
        &[
            ("header", |it, at, diagnostics| it.header = header_name(at, diagnostics)),
            ("member", |it, at, diagnostics| it.member = at.text(diagnostics)),
        ],
    );
    if at.node.get("header").or(at.node.get("member")).is_none() {
        at.report_missing(diagnostics, "member");
    }
    kind
}

fn verify(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> WebhookVerifyConfig {
    let verify = at.settings(
        &reference::WEBHOOK_VERIFY,
        WebhookVerifyConfig::default(),
        diagnostics,
        &[
            ("scheme", |it, at, diagnostics| {
                it.scheme = at.one_of(diagnostics, WebhookVerifyConfig::SCHEMES);
            }),
            ("header", |it, at, diagnostics| it.header = header_name(at, diagnostics)),
            ("algorithm", |it, at, diagnostics| {
                it.algorithm = at.one_of(diagnostics, WebhookVerifyConfig::ALGORITHMS);
            }),
            ("encoding", |it, at, diagnostics| {
                it.encoding = at.one_of(diagnostics, WebhookVerifyConfig::ENCODINGS);
            }),
            ("prefix", |it, at, diagnostics| it.prefix = at.text(diagnostics)),
            ("signed", |it, at, diagnostics| {
                it.signed = at.one_of(diagnostics, WebhookVerifyConfig::CONTENTS);
            }),
            ("timestamp-header", |it, at, diagnostics| it.timestamp_header = header_name(at, diagnostics)),
            ("id-header", |it, at, diagnostics| it.id_header = header_name(at, diagnostics)),
            ("secret-encoding", |it, at, diagnostics| {
                it.secret_encoding = at.one_of(diagnostics, WebhookVerifyConfig::SECRET_ENCODINGS);
            }),
            ("secret-prefix", |it, at, diagnostics| it.secret_prefix = at.text(diagnostics)),
            ("timestamp-key", |it, at, diagnostics| it.timestamp_key = at.text(diagnostics)),
            ("signature-key", |it, at, diagnostics| it.signature_key = at.text(diagnostics)),
            ("header-prefix", |it, at, diagnostics| it.header_prefix = header_name(at, diagnostics)),
        ],
    );
    check_verify(at, &verify, diagnostics);
    check_places(at, &verify, diagnostics);
    verify
}

/// Reports a header or a key of the list with two meanings, and an empty key: no request could be verified.
fn check_places(at: &ConfigValue<'_>, it: &WebhookVerifyConfig, diagnostics: &mut Diagnostics) {
    let mut report = |key: &str, message: String| {
        let place = at.origin.child(key);
        diagnostics
            .report(Code::ConfigValue, message, &place)
            .at_key()
            .help(format!("name the {} that the service sends", key.replace('-', " ")));
    };
    let headers =
        [("header", &it.header), ("timestamp-header", &it.timestamp_header), ("id-header", &it.id_header)];
    for (index, (key, name)) in headers.iter().enumerate().skip(1) {
        let Some(name) = name else { continue };
        let is_same = |(_, other): &&(&str, &Option<String>)| {
            other.as_deref().is_some_and(|other| other.eq_ignore_ascii_case(name))
        };
        if let Some((first, _)) = headers[..index].iter().find(is_same) {
            report(key, format!("`{name}` is already `{first}`"));
        }
    }
    let keys = [("timestamp-key", &it.timestamp_key, "t"), ("signature-key", &it.signature_key, "v1")];
    let [time, signature] = keys.map(|(_, key, default)| key.as_deref().unwrap_or(default));
    if time == signature {
        let key = if it.signature_key.is_some() { "signature-key" } else { "timestamp-key" };
        report(key, format!("`{time}` is the key of the time and of the signatures"));
    }
    for (key, text, _) in keys {
        let is_unusable =
            |text: &&String| text.is_empty() || text.contains(['=', ',']) || text.trim() != *text;
        if let Some(text) = text.as_ref().filter(is_unusable) {
            report(key, format!("`{}` is not a key of the list", text.escape_debug()));
        }
    }
}

/// The schemes with a signature in a header that the service chooses.
const IN_HEADER: &[&str] =
    &[WebhookVerifyConfig::HMAC, WebhookVerifyConfig::KEYED_LIST, WebhookVerifyConfig::ED25519];

/// The schemes with nothing else in that header.
const ALONE: &[&str] = &[WebhookVerifyConfig::HMAC, WebhookVerifyConfig::ED25519];

/// The settings that only some schemes have.
const OF_SCHEMES: &[(&str, &[&str])] = &[
    ("header", IN_HEADER),
    ("algorithm", &[WebhookVerifyConfig::HMAC, WebhookVerifyConfig::KEYED_LIST]),
    ("encoding", IN_HEADER),
    ("prefix", &[WebhookVerifyConfig::HMAC]),
    ("signed", ALONE),
    ("timestamp-header", ALONE),
    ("id-header", ALONE),
    ("secret-encoding", IN_HEADER),
    ("secret-prefix", IN_HEADER),
    ("timestamp-key", &[WebhookVerifyConfig::KEYED_LIST]),
    ("signature-key", &[WebhookVerifyConfig::KEYED_LIST]),
    ("header-prefix", &[WebhookVerifyConfig::STANDARD]),
];

/// Reports settings that are missing, or that the scheme does not have.
fn check_verify(at: &ConfigValue<'_>, it: &WebhookVerifyConfig, diagnostics: &mut Diagnostics) {
    if at.node.get("scheme").is_none() {
        at.report_missing(diagnostics, "scheme");
        return;
    }
    // An unknown scheme has been reported.
    let Some(scheme) = it.scheme.as_deref() else { return };
    let missing = [
        ("header", scheme != WebhookVerifyConfig::STANDARD),
        ("timestamp-header", ALONE.contains(&scheme) && it.signs("{timestamp}")),
        ("id-header", ALONE.contains(&scheme) && it.signs("{id}")),
    ];
    for (key, _) in missing.iter().filter(|(key, is_needed)| *is_needed && at.node.get(key).is_none()) {
        at.report_missing(diagnostics, key);
    }
    let without_effect = OF_SCHEMES
        .iter()
        .filter(|(_, schemes)| !schemes.contains(&scheme))
        .map(|(key, _)| (*key, format!("the scheme `{scheme}` has no `{key}`")));
    let signs = |part: &str| !ALONE.contains(&scheme) || it.signs(part);
    let is_base64 = it.secret_encoding.as_deref() == Some("base64");
    let unused = [
        ("timestamp-header", !signs("{timestamp}"), "`signed` does not contain `{timestamp}`"),
        ("id-header", !signs("{id}"), "`signed` does not contain `{id}`"),
        (
            "secret-prefix",
            !is_base64 && scheme != WebhookVerifyConfig::STANDARD,
            "`secret-encoding` is not `base64`",
        ),
    ];
    let unused = unused.into_iter().filter(|(_, is_unused, _)| *is_unused);
    let unused = unused.map(|(key, _, message)| (key, message.to_owned()));
    for (key, message) in without_effect.chain(unused) {
        if at.node.get(key).is_some() {
            let place = at.origin.child(key);
            let help = format!("correct or remove `{key}`");
            diagnostics.report(Code::ConfigValue, message, &place).at_key().help(help);
        }
    }
}
