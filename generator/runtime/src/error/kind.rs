//! The stages at which a call can fail.

/// The stage at which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration is invalid: credentials are missing or not accepted, or a host has no URL. No request was
    /// sent.
    Configuration,
    /// Credentials could not be obtained: the token source or the token exchange failed. The call was not sent.
    Credentials,
    /// An argument cannot be sent. No request was sent.
    Request,
    /// An [`Interceptor`](crate::Interceptor) rejected the call or an attempt.
    Intercepted,
    /// No connection could be established. Nothing was sent.
    Connect,
    /// A timeout expired.
    Timeout,
    /// The connection broke, or the response was too large or ended early.
    Transport,
    /// The service responded with a status that is not a success.
    Api,
    /// The service processed the request successfully, but its response has no body where one is documented.
    MissingBody,
    /// The response does not match the API's OpenAPI document.
    Decode,
    /// The call succeeded, but its response reports an error, such as a record that was rejected.
    Rejected,
    /// A file of the application could not be written.
    File,
    /// Every call succeeded, but several objects have the name that was searched for.
    Ambiguous,
    /// Every call succeeded, but a waiter's resource entered a failed phase.
    Wait,
}
