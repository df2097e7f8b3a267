//! Events: the kind of an event, and its decoding.
//!
//! Input: the headers and the body of a request. Output: a value of the enum for which generated code implements
//! [`Event`], or of a type for which it implements [`Callback`](super::Callback).

use http::HeaderMap;
use serde::de::IgnoredAny;

use super::error::{WebhookError, WebhookErrorKind};
use super::header_value::{HeaderValue, header_value};
use super::scheme::{EventKind, KindPlace, Scheme, joined};
use super::unrecognized::UnrecognizedEvent;
use crate::model::{DecodeOptions, Zero, decode_body, decode_root, from_json};
use crate::page::{Scalar, scalar_at};

/// An enum of the events of an API. Generated code implements this trait.
pub trait Event: Sized {
    /// The description of the webhooks.
    const SCHEME: &'static Scheme;

    /// The known kinds, sorted by header and member.
    const KINDS: &'static [EventKind];

    /// A JSON object with a sample of each variant, keyed by the index of the variant. Each sample is on its own line.
    #[cfg(feature = "testing")]
    const SAMPLES: &'static str;

    /// Decodes a payload as a variant.
    fn read(variant: usize, body: &[u8]) -> Result<Self, serde_json::Error>;

    /// Creates an event of an unknown kind. Callbacks have none.
    fn unrecognized(event: UnrecognizedEvent) -> Option<Self>;
}

/// Decodes the payload of an event.
pub(crate) fn decode_event<T: Zero>(body: &[u8]) -> Result<T, serde_json::Error> {
    decode_root(|| from_json(body))
}

/// Decodes a request whose body is not larger than `limit`.
pub(super) fn decode<E: Event>(headers: &HeaderMap, body: &[u8], limit: usize) -> Result<E, WebhookError> {
    let payload = E::SCHEME.payload(headers, body);
    let body = &*payload;
    let kind = E::SCHEME.kind.read(headers, body)?;
    let options = DecodeOptions { strict: false, max_response_size: limit };
    let decoded = match kind.variant(E::KINDS) {
        Some(variant) => decode_body(options, body.len(), || E::read(variant, body)),
        None => decode_body(options, body.len(), || {
            let event = UnrecognizedEvent::new(kind.name(E::KINDS), from_json(body)?);
            E::unrecognized(event).ok_or_else(|| serde::de::Error::custom("unknown kind"))
        }),
    };
    decoded.map_err(|reasons| WebhookError::undecodable(body, &reasons))
}

/// The kind of an event as received.
pub(super) struct ReceivedKind<'a> {
    header: &'a str,
    member: String,
}

impl KindPlace {
    /// Reads the kind of an event.
    pub(super) fn read<'a>(
        &self,
        headers: &'a HeaderMap,
        body: &[u8],
    ) -> Result<ReceivedKind<'a>, WebhookError> {
        let header = match header_value(headers, self.header) {
            HeaderValue::Text(text) if !text.is_empty() => text,
            // The kind is not in a header.
            _ if self.header.is_empty() => "",
            _ => {
                let message = format!("the header `{}` with the kind of the event is missing", self.header);
                return Err(WebhookError::new(WebhookErrorKind::MissingKind, message));
            }
        };
        let member = match scalar_at(body, self.member) {
            _ if self.member.is_empty() => String::new(),
            Scalar::Text(text) | Scalar::Number(text) => text,
            Scalar::Flag(flag) => flag.to_string(),
            Scalar::Absent | Scalar::Other if !self.header.is_empty() => String::new(),
            Scalar::Absent | Scalar::Other => return Err(self.missing_member(body)),
        };
        Ok(ReceivedKind { header, member })
    }

    /// Creates the error for a payload without a kind.
    fn missing_member(&self, body: &[u8]) -> WebhookError {
        match serde_json::from_slice::<IgnoredAny>(body) {
            Err(error) => WebhookError::undecodable(body, &error.into()),
            Ok(_) => {
                let message = format!("the member `{}` with the kind of the event is missing", self.member);
                WebhookError::new(WebhookErrorKind::MissingKind, message)
            }
        }
    }
}

impl ReceivedKind<'_> {
    /// Returns the kind as one string. If only the header is a known kind, the member is omitted.
    pub(super) fn name(&self, kinds: &[EventKind]) -> String {
        let (header, member) = match self.known(kinds) {
            Some((header, member, _)) => (*header, *member),
            None => (self.header, self.member.as_str()),
        };
        joined(header, member)
    }

    /// Returns the variant of the kind.
    fn variant(&self, kinds: &[EventKind]) -> Option<usize> {
        self.known(kinds).map(|(_, _, variant)| *variant)
    }

    /// Returns the known kind: that of the header and the member, or else that of the header alone.
    fn known<'k>(&self, kinds: &'k [EventKind]) -> Option<&'k EventKind> {
        let find = |member: &str| {
            let place =
                kinds.binary_search_by(|(first, second, _)| (*first, *second).cmp(&(self.header, member)));
            place.ok().and_then(|place| kinds.get(place))
        };
        find(&self.member).or_else(|| find("").filter(|_| !self.header.is_empty()))
    }
}

impl Scheme {
    /// Returns the ID of an event from the member of its payload.
    pub(super) fn event_id(&self, body: &[u8]) -> Option<String> {
        match scalar_at(body, self.id_member) {
            Scalar::Text(id) | Scalar::Number(id) if !self.id_member.is_empty() => Some(id),
            _ => None,
        }
    }
}
