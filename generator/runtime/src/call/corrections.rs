//! The corrections that lenient decoding has made to a response.

use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::model::{DecodeOptions, decode_body};
use crate::response::{RawResponse, Response};

impl<T: DeserializeOwned> Response<T> {
    /// Returns the corrections that lenient decoding has made to the body, such as a missing required member that became
    /// an empty value.
    ///
    /// Each starts with its JSON path, such as `$.spec.name: the required member …`, as
    /// [`Error::decode_errors`](crate::Error::decode_errors) lists them in strict mode. The body is decoded again, so the
    /// list costs nothing unless it is requested. It is empty for a body that is not JSON.
    pub fn corrections(&self) -> Vec<String> {
        let bytes = self.bytes();
        let read = || serde_json::from_slice::<T>(bytes);
        if read().is_err() {
            return Vec::new();
        }
        let options = DecodeOptions { strict: true, max_response_size: usize::MAX };
        let Err(undecodable) = decode_body(options, bytes.len(), read) else { return Vec::new() };
        let (status, headers) = (self.status(), self.headers().clone());
        let response = RawResponse { status, headers, body: bytes.clone(), received: None };
        Error::decode(response, &undecodable).decode_errors().to_vec()
    }
}
