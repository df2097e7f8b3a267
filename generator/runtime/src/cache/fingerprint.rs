//! Fingerprints of requests, which reveal neither URLs nor credentials.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use bytes::Bytes;
use http::HeaderName;
use http::header::{AUTHORIZATION, COOKIE};
use zeroize::Zeroizing;

use crate::client::ClientHeaders;

/// A keyed hash of 128 bits.
pub(super) type Fingerprint = u128;

/// The random keys of the hashes of a cache.
#[derive(Debug, Default)]
pub(super) struct FingerprintKeys {
    high: RandomState,
    low: RandomState,
}

impl FingerprintKeys {
    /// Returns the fingerprint of the method, the URL and the headers that the client has set, such as credentials and
    /// parameters. Of the headers that interceptors have added, only sensitive ones count.
    pub(super) fn of_request(&self, request: &http::Request<Bytes>) -> Fingerprint {
        let method = request.method().as_str().to_owned();
        let uri = Zeroizing::new(request.uri().to_string());
        let own = request.extensions().get().map(|ClientHeaders(headers)| headers);
        let own = own.into_iter().flatten();
        let is_credential = |name: &HeaderName| [AUTHORIZATION, COOKIE].contains(name);
        let added = request.headers().iter();
        let added = added.filter(|(name, value)| value.is_sensitive() || is_credential(name));
        let fields = own.chain(added).map(|(name, value)| (name.as_str().as_bytes(), value.as_bytes()));
        let mut fields: Vec<(&[u8], &[u8])> = fields.collect();
        fields.sort_unstable();
        fields.dedup();
        let fields = fields.iter().flat_map(|(name, value)| [*name, *value]);
        let parts: Vec<&[u8]> = [method.as_bytes(), uri.as_bytes()].into_iter().chain(fields).collect();
        self.hash(parts.into_iter())
    }

    /// Returns the fingerprint of a variant: that of the request, with the values of the headers that `Vary` names.
    pub(super) fn of_variant(
        &self,
        primary: Fingerprint,
        names: &[HeaderName],
        request: &http::Request<Bytes>,
    ) -> Fingerprint {
        let primary = primary.to_be_bytes();
        let mut parts: Vec<&[u8]> = vec![&primary];
        for name in names {
            parts.push(name.as_str().as_bytes());
            parts.extend(request.headers().get_all(name).iter().map(http::HeaderValue::as_bytes));
        }
        self.hash(parts.into_iter())
    }

    fn hash<'a>(&self, parts: impl Iterator<Item = &'a [u8]> + Clone) -> Fingerprint {
        let half = |keys: &RandomState| {
            let mut hasher = keys.build_hasher();
            for part in parts.clone() {
                // The length separates the parts.
                hasher.write_usize(part.len());
                hasher.write(part);
            }
            u128::from(hasher.finish())
        };
        half(&self.high) << 64 | half(&self.low)
    }
}
