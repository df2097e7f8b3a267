// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Accessors for the documented response headers.

use crate::response::Response;

impl<T> Response<T> {
    /// Returns the header `Location`.
    ///
    /// The URL of the resource that was created or is being created.
    ///
    /// Returns `None` if the response has no such header, or if it is not ASCII text.
    pub fn location(&self) -> Option<&str> {
        self.header_text("location")
    }
}
