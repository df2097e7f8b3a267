//! A stored response, and the rules of RFC 9111 for storing and updating it.

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG,
    IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, SET_COOKIE, TRANSFER_ENCODING, VARY,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::response::RawResponse;

/// The bytes that an entry takes in addition to its header fields and its body.
const OVERHEAD: usize = 512;

/// A stored response.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Entry {
    /// Returns the entry for a response that can be stored, with the names of the headers that select it.
    pub(super) fn new(response: &RawResponse) -> Option<(Self, Vec<HeaderName>)> {
        let headers = &response.headers;
        let has_validator = validator(headers, &ETAG).or(validator(headers, &LAST_MODIFIED)).is_some();
        let is_storable = response.status == StatusCode::OK
            && has_validator
            && !has_no_store(headers)
            && !headers.contains_key(SET_COOKIE)
            && !headers.contains_key(CONTENT_RANGE);
        let names = vary(headers).filter(|_| is_storable)?;
        Some((Self { headers: headers.clone(), body: response.body.clone() }, names))
    }

    /// Returns the size in bytes.
    pub(super) fn size(&self) -> usize {
        let fields = self.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 64);
        fields.sum::<usize>() + self.body.len() + OVERHEAD
    }

    /// Adds the validators to a request.
    pub(super) fn add_validators(&self, headers: &mut HeaderMap) {
        if let Some(tag) = validator(&self.headers, &ETAG) {
            headers.insert(IF_NONE_MATCH, tag.clone());
        } else if let Some(date) = validator(&self.headers, &LAST_MODIFIED) {
            headers.insert(IF_MODIFIED_SINCE, date.clone());
        }
    }

    /// Returns the entry with the headers of a 304 response (RFC 9111, 3.2 and 4.3.4), or `None` if that is about another
    /// representation.
    pub(super) fn updated(&self, fresh: &HeaderMap) -> Option<Self> {
        let tag = |headers: &HeaderMap| {
            let tag = headers.get(ETAG)?.as_bytes().to_vec();
            Some(tag.strip_prefix(b"W/").map(<[u8]>::to_vec).unwrap_or(tag))
        };
        if let (Some(fresh), Some(stored)) = (tag(fresh), tag(&self.headers))
            && fresh != stored
        {
            return None;
        }
        let mut headers = self.headers.clone();
        for name in fresh.keys().filter(|name| !KEPT.contains(name)) {
            headers.remove(name);
            for value in fresh.get_all(name) {
                headers.append(name, value.clone());
            }
        }
        Some(Self { headers, body: self.body.clone() })
    }
}

/// The headers that describe the stored body or a connection, which a 304 response does not change.
const KEPT: [HeaderName; 6] =
    [CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, TRANSFER_ENCODING];

/// Returns the value of a header, unless it is empty.
fn validator<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a HeaderValue> {
    headers.get(name).filter(|value| !value.is_empty())
}

/// Returns `true` for `Cache-Control: no-store`.
pub(super) fn has_no_store(headers: &HeaderMap) -> bool {
    let values = headers.get_all(CACHE_CONTROL).iter();
    values.filter_map(|value| value.to_str().ok()).any(|value| {
        let mut directives = value.split(',').map(|it| it.split('=').next().unwrap_or_default().trim());
        directives.any(|directive| directive.eq_ignore_ascii_case("no-store"))
    })
}

/// Returns the names of the headers in `Vary`, sorted, or `None` if any request may get another response.
fn vary(headers: &HeaderMap) -> Option<Vec<HeaderName>> {
    let mut names = Vec::new();
    for value in headers.get_all(VARY) {
        for name in value.to_str().ok()?.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            if name == "*" {
                return None;
            }
            names.push(HeaderName::from_bytes(name.as_bytes()).ok()?);
        }
    }
    names.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    names.dedup();
    Some(names)
}
