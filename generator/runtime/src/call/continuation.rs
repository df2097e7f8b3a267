//! The calls that continue another one, such as the polls of an operation that the first call has started.

use super::{Call, CallOptions};
use crate::operation::Operation;

impl Call {
    /// Creates a call of another operation with the client, the credentials and the limits of this one. Additional headers,
    /// query parameters and body members are those of this call only.
    pub(crate) fn continued(&self, operation: &'static Operation) -> Self {
        let options = CallOptions { extras: None, ..self.options.clone() };
        Self { options, ..Self::new(&self.client, operation) }
    }

    /// Creates a call of another operation like [`continued`](Self::continued), to a URL that the service sent. It may be
    /// relative to the path of this call.
    pub(crate) fn continued_at(&self, operation: &'static Operation, url: &str) -> Result<Self, String> {
        let mut call = self.continued(operation);
        call.literal_path = Some(self.expand_path()?);
        call.follow(url)?;
        Ok(call)
    }

    /// Returns the limits and the retry policy of the call: its options without credentials and additions.
    pub(crate) fn limits(&self) -> CallOptions {
        CallOptions { extras: None, credentials: None, ..self.options.clone() }
    }

    /// Returns the percent-encoded value of a path parameter, by its position in the template.
    pub(crate) fn path_value(&self, index: usize) -> Option<String> {
        self.path.get(index).cloned()
    }
}
