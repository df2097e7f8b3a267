// Copied by sdkwright from sdk-runtime (src/call/idempotency.rs); do not edit.

//! The idempotency key of a call.
//!
//! Input: a call whose operation accepts a key. Output: the call with a key. A call is prepared once, so all its attempts
//! send the same key, and each call has its own.

use http::{HeaderName, HeaderValue};

use super::Call;

impl Call {
    /// Adds a random key, unless the application has set one.
    pub(super) fn add_idempotency_key(&mut self) -> Result<(), String> {
        let Some(header) = self.key_header else { return Ok(()) };
        let name = HeaderName::from_bytes(header.as_bytes())
            .map_err(|_| format!("`{header}` is not a valid header name"))?;
        if let Some(key) = self.headers.get(&name) {
            let is_blank = key.as_bytes().iter().all(u8::is_ascii_whitespace);
            return if is_blank { Err("the idempotency key is empty".to_owned()) } else { Ok(()) };
        }
        let key = HeaderValue::from_str(&self.client.random().uuid());
        #[cfg(feature = "testing")]
        self.random_header.replace(name.clone());
        self.headers.insert(name, key.map_err(|error| error.to_string())?);
        Ok(())
    }
}
