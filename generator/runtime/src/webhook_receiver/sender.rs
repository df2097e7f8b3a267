//! The sender of requests in tests: sample events, signed as the service signs them.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use serde_json::Value;

use super::callback::Callback;
use super::error::{WebhookError, WebhookErrorKind};
use super::event::Event;
use super::scheme::{EventKind, joined};
use crate::model::Secret;

/// A sender of webhook requests for tests, which signs them as the service does.
///
/// ```text
/// let request = webhooks::sender("secret").sample("issues.opened")?;
/// let event = webhooks::verify(request.headers(), request.body(), &secrets)?.event()?;
/// ```
pub struct Sender<E> {
    secret: Secret,
    time: Option<SystemTime>,
    id: String,
    event: PhantomData<fn() -> E>,
}

impl<E: Event> Sender<E> {
    /// Creates a sender that signs with a secret.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secret: secret.into(), time: None, id: "msg_sample".to_owned(), event: PhantomData }
    }

    /// Sets the signature timestamp. Defaults to the current time of the system clock.
    pub fn time(mut self, time: SystemTime) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets the ID of the message, if the service sends one in a header. Defaults to `msg_sample`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Returns the kinds of events, in alphabetical order.
    pub fn kinds() -> impl Iterator<Item = String> {
        E::KINDS.iter().map(|(header, member, _)| joined(header, member))
    }

    /// Returns the known kind with this name.
    fn known(kind: &str) -> Option<&'static EventKind> {
        E::KINDS.iter().find(|(header, member, _)| joined(header, member) == kind)
    }

    /// Returns a request with the sample of an event from the API's documents.
    ///
    /// # Errors
    ///
    /// Returns an error if the documents have no event of this kind or no sample of it, or if the secret is invalid.
    pub fn sample(&self, kind: &str) -> Result<Request<Bytes>, WebhookError> {
        let unknown = || {
            let event = if kind.is_empty() { "callback".to_owned() } else { format!("event `{kind}`") };
            let message = format!("the API documents have no sample of the {event}");
            WebhookError::new(WebhookErrorKind::MissingKind, message)
        };
        let (_, member, variant) = Self::known(kind).ok_or_else(unknown)?;
        // Only the line with this sample is parsed, because parsing all samples of a large API takes long.
        let key = format!("\"{variant}\": ");
        let text = E::SAMPLES.lines().find_map(|line| line.strip_prefix(&key)).ok_or_else(unknown)?;
        let mut sample: Value = serde_json::from_str(text.trim_end_matches(',')).map_err(|_| unknown())?;
        if let Some(value) = sample.pointer_mut(E::SCHEME.kind.member).filter(|_| !member.is_empty()) {
            *value = match value {
                Value::Number(_) | Value::Bool(_) => serde_json::from_str(member).unwrap_or_default(),
                _ => Value::from(*member),
            };
        }
        self.request(kind, sample.to_string())
    }

    /// Returns a request with the given payload.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is invalid, or if the kind is not a valid header value.
    pub fn request(&self, kind: &str, payload: impl Into<Bytes>) -> Result<Request<Bytes>, WebhookError> {
        let payload = payload.into();
        let mut request = Request::new(payload);
        *request.method_mut() = Method::POST;
        let header = Self::known(kind).map_or(kind, |(header, ..)| header);
        let headers = &mut HeaderMap::new();
        insert(headers, "content-type", "application/json")?;
        insert(headers, E::SCHEME.kind.header, header)?;
        if let Some(signature) = &E::SCHEME.signature {
            let time = self.time.unwrap_or_else(SystemTime::now);
            let seconds = time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
            let timestamp = seconds.to_string();
            let key = signature.secret.key(&self.secret)?;
            let message = signature.signed.parts(&self.id, &timestamp, request.body());
            let code = signature.algorithm.code(&key, &message);
            insert(headers, signature.header, &signature.written(&code, &timestamp))?;
            insert(headers, signature.timestamp_header, &timestamp)?;
            insert(headers, signature.id_header, &self.id)?;
        }
        request.headers_mut().extend(std::mem::take(headers));
        Ok(request)
    }
}

impl<C: Callback> Sender<C> {
    /// Returns a request of a callback with the sample of the payload from the API's documents.
    ///
    /// # Errors
    ///
    /// Returns an error if the documents have no sample of the payload, or if the secret is invalid.
    pub fn callback_sample(&self) -> Result<Request<Bytes>, WebhookError> {
        self.sample("")
    }

    /// Returns a request of a callback with the given payload.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is invalid.
    pub fn callback(&self, payload: impl Into<Bytes>) -> Result<Request<Bytes>, WebhookError> {
        self.request("", payload)
    }
}

/// Inserts a header, unless its name is empty.
fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), WebhookError> {
    if name.is_empty() {
        return Ok(());
    }
    match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
        (Ok(name), Ok(value)) => _ = headers.insert(name, value),
        _ => {
            let message = format!("`{name}` cannot have this value");
            return Err(WebhookError::new(WebhookErrorKind::MissingKind, message));
        }
    }
    Ok(())
}

impl<E> fmt::Debug for Sender<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { secret, time, id, .. } = self;
        formatter.debug_struct("Sender").field("secret", secret).field("time", time).field("id", id).finish()
    }
}
