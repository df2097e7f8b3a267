//! Request bodies that are lines of JSON.

use serde::Serialize;

use crate::call::Call;

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
}
