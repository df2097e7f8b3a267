// Copied by sdkwright from sdk-runtime (src/error/redact.rs); do not edit.

//! The removal of secrets that a server repeats in its response.

use http::HeaderMap;
use http::header::RETRY_AFTER;

use super::body::ErrorDetail;
use super::{Error, ErrorKind};
use crate::model::Secret;
use crate::operation::url;

/// The text in place of a secret.
const REDACTED: &str = "…";

/// The minimum length of a secret that is searched for. Shorter ones, such as the client secret `a`, occur in any text.
const MIN_LENGTH: usize = 4;

impl Error {
    /// Replaces what the server sent by these details, because its headers and body may repeat secrets.
    pub(crate) fn with_details_only(mut self, details: Vec<ErrorDetail>) -> Self {
        let inner = &mut *self.0;
        inner.details = details;
        if let Some(response) = &mut inner.response {
            response.body.clear();
            let requested = response.headers.remove(RETRY_AFTER);
            response.headers.clear();
            response.headers.extend(requested.map(|delay| (RETRY_AFTER, delay)));
            if inner.kind == ErrorKind::Api {
                inner.message.replace_range(.., "no details");
            }
        }
        self
    }

    /// Removes these secrets from the texts, the headers and the body, in case the server has repeated them.
    pub(crate) fn redact(mut self, secrets: &[Secret]) -> Self {
        let mut forms: Vec<String> = Vec::new();
        for secret in secrets.iter().map(|secret| secret.expose()).filter(|it| it.len() >= MIN_LENGTH) {
            let mut encoded = String::new();
            url::encode_form_into(&mut encoded, secret);
            let quoted = serde_json::Value::from(secret.as_str()).to_string();
            forms.extend([secret.clone(), encoded, quoted.trim_matches('"').to_owned()]);
        }
        self.redact_forms(&forms);
        self
    }

    fn redact_forms(&mut self, secrets: &[String]) {
        let inner = &mut *self.0;
        redact_text(&mut inner.message, secrets);
        inner.decode_errors.iter_mut().for_each(|text| redact_text(text, secrets));
        for detail in &mut inner.details {
            let texts = [
                &mut detail.id,
                &mut detail.status,
                &mut detail.code,
                &mut detail.title,
                &mut detail.detail,
                &mut detail.resolution,
                &mut detail.source_pointer,
                &mut detail.source_parameter,
            ];
            texts.into_iter().flatten().for_each(|text| redact_text(text, secrets));
            detail.extensions.values_mut().for_each(|text| redact_text(text, secrets));
        }
        if let Some(response) = &mut inner.response {
            redact_headers(&mut response.headers, secrets);
            let body = String::from_utf8_lossy(&response.body);
            if secrets.iter().any(|secret| body.contains(secret.as_str())) {
                let mut body = body.into_owned();
                redact_text(&mut body, secrets);
                response.body = body.into();
            }
        }
        if let Some(source) = inner.source.as_mut().and_then(|source| source.downcast_mut::<Self>()) {
            source.redact_forms(secrets);
        }
    }
}

fn redact_text(text: &mut String, secrets: &[String]) {
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        if text.contains(secret.as_str()) {
            *text = text.replace(secret.as_str(), REDACTED);
        }
    }
}

/// Removes the headers whose values hold a secret.
fn redact_headers(headers: &mut HeaderMap, secrets: &[String]) {
    let holds_secret = |value: &http::HeaderValue| {
        let text = String::from_utf8_lossy(value.as_bytes());
        secrets.iter().any(|secret| text.contains(secret.as_str()))
    };
    let names: Vec<_> =
        headers.iter().filter(|(_, value)| holds_secret(value)).map(|(name, _)| name.clone()).collect();
    for name in names {
        headers.remove(name);
    }
}
