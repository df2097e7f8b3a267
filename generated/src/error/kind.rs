// Copied from generator/runtime/src/error/kind.rs by `cargo xtask codegen`; edit it there.

//! The stages at which a call can fail.

/// The stage at which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings: credentials that are missing or of the wrong kind, a host without URL. Nothing was
    /// sent.
    Configuration,
    /// The credentials could not be had: their source or the exchange of tokens failed. The call was not sent.
    Credentials,
    /// An argument that cannot be sent. Nothing was sent.
    Request,
    /// An [`Interceptor`](crate::Interceptor) of the application refused the call, or another attempt of it.
    Intercepted,
    /// There was no connection. Nothing was sent.
    Connect,
    /// A time limit passed.
    Timeout,
    /// The connection broke, or the answer was too large or ended too early.
    Transport,
    /// The service answered with a status that is not a success.
    Api,
    /// The answer is not what the API's documents say.
    Decode,
    /// The calls went well, but what was waited for has come to a bad end.
    Wait,
}
