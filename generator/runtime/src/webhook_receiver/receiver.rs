//! The receiver of requests: limits, the signature, the age of a request, and replays.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use super::error::{WebhookError, WebhookErrorKind};
use super::event::{Event, decode};
use super::replay::ReplayCheck;
use super::secrets::Secrets;

/// The default of the maximum difference between the signature timestamp and the current time.
const TOLERANCE: Duration = Duration::from_secs(300);

/// The default of the maximum size of a body, in bytes.
const MAX_BODY_SIZE: usize = 32 << 20;

/// A receiver of webhook requests, which verifies and decodes them. Clones share the replay check.
#[derive(Clone)]
pub struct Receiver<E> {
    secrets: Secrets,
    tolerance: Duration,
    max_body_size: usize,
    replays: Option<Arc<dyn ReplayCheck>>,
    event: PhantomData<fn() -> E>,
}

impl<E: Event> Receiver<E> {
    /// Creates a receiver of requests that are signed with one of these secrets.
    pub fn new(secrets: impl Into<Secrets>) -> Self {
        Self {
            secrets: secrets.into(),
            tolerance: TOLERANCE,
            max_body_size: MAX_BODY_SIZE,
            replays: None,
            event: PhantomData,
        }
    }

    /// Sets the maximum difference between the signature timestamp and the current time, in either direction. Defaults
    /// to 5 minutes. Has no effect if the service does not sign a time.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the maximum size of a body in bytes. Defaults to 32 MiB.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.max_body_size = bytes;
        self
    }

    /// Sets the check for replays, such as a [`ReplayCache`](super::ReplayCache). By default, replays are not detected.
    pub fn replay_check(mut self, check: impl ReplayCheck + 'static) -> Self {
        self.replays = Some(Arc::new(check));
        self
    }

    /// Verifies a request at the current time of the system clock.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be verified, or if its body is too large.
    pub fn verify<'r>(
        &self,
        headers: &'r HeaderMap,
        body: &'r [u8],
    ) -> Result<Verified<'r, E>, WebhookError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// Verifies a request that was received at a given time.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be verified, or if its body is too large.
    pub fn verify_at<'r>(
        &self,
        headers: &'r HeaderMap,
        body: &'r [u8],
        now: SystemTime,
    ) -> Result<Verified<'r, E>, WebhookError> {
        check_size(body, self.max_body_size)?;
        let Some(signature) = &E::SCHEME.signature else {
            let message = "the documents do not say how requests are signed";
            return Err(WebhookError::new(WebhookErrorKind::MissingSignature, message));
        };
        let signed = signature.verify(headers, body, &self.secrets)?;
        let timestamp = signed.timestamp.map(|seconds| self.check_age(seconds, now)).transpose()?;
        // Only data that the signature covers can identify a request: an attacker can change anything else.
        let id = signed
            .id
            .or_else(|| E::SCHEME.event_id(&E::SCHEME.payload(headers, body)))
            .unwrap_or(signed.digest);
        if self.replays.as_ref().is_some_and(|replays| !replays.is_new(&id, now)) {
            let message = "the request has been received before";
            return Err(WebhookError::new(WebhookErrorKind::Replayed, message));
        }
        Ok(Verified { headers, body, id, timestamp, limit: self.max_body_size, event: PhantomData })
    }

    /// Checks the age of a request. Returns the signature timestamp.
    fn check_age(&self, seconds: u64, now: SystemTime) -> Result<SystemTime, WebhookError> {
        let in_the_future =
            || WebhookError::new(WebhookErrorKind::FromTheFuture, "the signature timestamp is in the future");
        let signed =
            SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).ok_or_else(in_the_future)?;
        match now.duration_since(signed) {
            Ok(age) if age <= self.tolerance => Ok(signed),
            Ok(age) => {
                let message = format!("the request was signed {} seconds ago", age.as_secs());
                Err(WebhookError::new(WebhookErrorKind::Expired, message))
            }
            Err(lead) if lead.duration() <= self.tolerance => Ok(signed),
            Err(_) => Err(in_the_future()),
        }
    }
}

impl<E> fmt::Debug for Receiver<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Receiver")
            .field("secrets", &self.secrets)
            .field("tolerance", &self.tolerance)
            .field("max_body_size", &self.max_body_size)
            .finish_non_exhaustive()
    }
}

/// Rejects a body that is too large.
fn check_size(body: &[u8], limit: usize) -> Result<(), WebhookError> {
    if body.len() <= limit {
        return Ok(());
    }
    let message = format!("the body exceeds the limit of {limit} bytes");
    Err(WebhookError::new(WebhookErrorKind::BodyTooLarge, message))
}

/// A request that the service signed.
pub struct Verified<'r, E> {
    headers: &'r HeaderMap,
    body: &'r [u8],
    id: String,
    timestamp: Option<SystemTime>,
    limit: usize,
    event: PhantomData<fn() -> E>,
}

impl<'r, E: Event> Verified<'r, E> {
    /// Decodes the event.
    ///
    /// # Errors
    ///
    /// Returns an error with the path of the mismatch if the body does not have the type of the event. An unknown kind
    /// is not an error.
    pub fn event(&self) -> Result<E, WebhookError> {
        decode(self.headers, self.body, self.limit)
    }

    /// Returns the kind of the event, such as `issues.opened`.
    ///
    /// # Errors
    ///
    /// Returns an error if the kind is absent.
    pub fn kind(&self) -> Result<String, WebhookError> {
        let payload = E::SCHEME.payload(self.headers, self.body);
        E::SCHEME.kind.read(self.headers, &payload).map(|kind| kind.name(E::KINDS))
    }

    /// Returns the identifier of the request: the ID that the signature covers, or else a digest of the signed content. An
    /// ID does not change when the service retries a request.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the signature timestamp, if the service signs it.
    pub fn timestamp(&self) -> Option<SystemTime> {
        self.timestamp
    }

    /// Returns the body.
    pub fn body(&self) -> &'r [u8] {
        self.body
    }
}

/// Omits the body, because it may contain secrets.
impl<E> fmt::Debug for Verified<'_, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, timestamp, .. } = self;
        formatter
            .debug_struct("Verified")
            .field("id", id)
            .field("timestamp", timestamp)
            .finish_non_exhaustive()
    }
}

/// An event of a request that was not verified: anyone could have sent it.
#[derive(Clone, Debug)]
#[must_use]
pub struct Unverified<E>(E);

impl<E: Event> Unverified<E> {
    /// Decodes a request without verifying it.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is larger than 32 MiB or does not have the type of the event.
    pub fn parse(headers: &HeaderMap, body: &[u8]) -> Result<Self, WebhookError> {
        check_size(body, MAX_BODY_SIZE)?;
        decode(headers, body, MAX_BODY_SIZE).map(Self)
    }

    /// Returns the event. The caller must ensure by other means that the service sent it.
    pub fn into_unverified(self) -> E {
        self.0
    }

    /// Returns a reference to the event.
    pub fn as_unverified(&self) -> &E {
        &self.0
    }
}
