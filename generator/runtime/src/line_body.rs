//! Request bodies that are lines of JSON.
//!
//! Input: values, in a slice or as a stream. Output: the body of a call, with a line for each value.

mod codegen_api;

use futures_core::Stream;
use serde::Serialize;

use crate::call::Call;
use crate::client::ValueEncoder;
use crate::upload::UploadBody;

impl Call {
    /// Sets a body with a line for each value. It is in memory, so that the call can be retried.
    pub(crate) fn json_lines<T: Serialize>(&mut self, media_type: &'static str, values: &[T]) {
        #[cfg(feature = "testing")]
        self.set_redacted_body(&values);
        let mut lines = Vec::new();
        for value in values {
            if let Err(error) = serde_json::to_writer(&mut lines, value) {
                return self.reject(format!("the body cannot be encoded: {error}"));
            }
            lines.push(b'\n');
        }
        self.raw(media_type, lines);
    }

    /// Sets a body with a line for each value of a stream. Each value is encoded when the transport asks for it, and the
    /// call is sent once.
    pub(crate) fn json_line_stream<S>(&mut self, media_type: &'static str, values: S)
    where
        S: Stream<Item: Serialize> + Send + 'static,
    {
        self.upload(media_type, UploadBody::stream(ValueEncoder::new(values)));
    }
}

#[cfg(test)]
mod tests;
