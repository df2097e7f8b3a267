// Copied by sdkwright from sdk-runtime (src/error/reported.rs); do not edit.

//! The errors that a success reports in its body.
//!
//! Input: the code and the message of a decoded response, and the codes that mean success. Output: an error, unless the
//! response reports none.

use super::body::ErrorDetail;
use super::parse::parse_details;
use super::{Error, ErrorKind};
use crate::response::RawResponse;

impl Error {
    /// Creates the error that an item of a stream reports. The item is the body of `response`.
    pub(crate) fn reported_by_item(response: RawResponse) -> Self {
        let mut error = Self::new(ErrorKind::Rejected, "the service reported an error in the stream");
        error.0.details = parse_details(&response.body);
        error.with_response(response)
    }
}

/// Returns the error that a response reports, unless its code means success or is absent.
pub(crate) fn reported_error(ok: &[&str], code: Option<String>, message: Option<&String>) -> Option<Error> {
    let code = code.filter(|code| !ok.contains(&code.as_str()))?;
    let mut error = Error::new(ErrorKind::Rejected, String::new());
    let detail = message.cloned();
    error.0.details = vec![ErrorDetail { code: Some(code), detail, ..ErrorDetail::default() }];
    Some(error)
}
