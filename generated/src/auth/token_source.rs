// Copied by sdkwright from sdk-runtime (src/auth/token_source.rs); do not edit.

//! Token sources, which applications implement.

use std::error::Error as StdError;
use std::future::Future;

use crate::model::Secret;
use crate::transport::BoxFuture;

/// A source of short-lived tokens, such as a rotated file, a sidecar or an identity provider.
///
/// Implemented for functions that return a future:
///
/// ```text
/// let source = || async { Ok(read_token().await?.into()) };
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Returns a valid token. It is called before every attempt of a call, so implementations should cache the token
    /// until it expires.
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>>;

    /// Handles the rejection of the last token with 401. The next call of [`token`](Self::token) should return a new
    /// one, with which the attempt is retried once.
    fn rejected(&self) {}
}

/// A function that returns a token each time it is called.
impl<F, T> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        Box::pin(self())
    }
}
