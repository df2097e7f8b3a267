// Copied by sdkwright from sdk-runtime (src/oauth/source.rs); do not edit.

//! A grant as a token source, for other clients, handles and calls.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::auth::{TokenCache, TokenSource};
use crate::client::Client;
use crate::model::Secret;
use crate::transport::BoxFuture;

/// A source of access tokens, which requests and renews them with the client of its [`Login`](super::Login). Clones
/// share the token.
#[derive(Clone)]
pub struct OAuthSource {
    client: Client,
    cache: Arc<TokenCache>,
    /// The token that was returned last.
    last: Arc<Mutex<Option<Secret>>>,
}

impl OAuthSource {
    pub(super) fn new(client: Client, cache: TokenCache) -> Self {
        Self { client, cache: Arc::new(cache), last: Arc::default() }
    }
}

impl TokenSource for OAuthSource {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        Box::pin(async {
            let token = self.cache.token(&self.client).await?;
            *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
            Ok(token)
        })
    }

    fn rejected(&self) {
        if let Some(token) = &*self.last.lock().unwrap_or_else(PoisonError::into_inner) {
            self.cache.reject(token.expose().as_bytes());
        }
    }
}

impl fmt::Debug for OAuthSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("OAuthSource").finish_non_exhaustive()
    }
}
