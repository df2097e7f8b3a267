//! Sources of tokens: the application's own, behind a trait.

use std::error::Error as StdError;
use std::future::Future;

use crate::model::Secret;
use crate::transport::BoxFuture;

/// Gives tokens, for credentials that do not last: from a file that is rotated, a sidecar, an identity provider.
///
/// A function that returns a future is one: `|| async { Ok(read_token().await?.into()) }`.
pub trait TokenSource: Send + Sync + 'static {
    /// A token that is valid now. It is asked for before each attempt of a call; keep tokens for as long as they last.
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>>;

    /// The service has refused the last token (401): give another one next time. The call is made once more then.
    fn rejected(&self) {}
}

/// A function that gives a token each time.
impl<F, T> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        Box::pin(self())
    }
}
