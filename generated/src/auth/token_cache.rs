// Copied by sdkwright from sdk-runtime (src/auth/token_cache.rs); do not edit.

//! The cache of a token: one request for concurrent calls, and a renewal before the token expires.
//!
//! Input: a grant, which requests tokens. Output: a valid token. A token is renewed 60 s before it expires, or after
//! half of its lifetime if that is later.

use std::fmt;
use std::sync::{Arc, Mutex, Weak};

use super::issued_token::HeldToken;
use super::single_flight::{SingleFlight, locked};
use super::token_endpoint::TokenEndpoint;
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::transport::BoxFuture;

/// A way to obtain tokens.
pub(crate) trait TokenGrant: Send + Sync + 'static {
    /// Requests a token.
    fn issue(&self, endpoint: Arc<dyn TokenEndpoint>) -> BoxFuture<'static, Result<HeldToken>>;

    /// Returns the text of a failure, such as `the token exchange for the access token failed`.
    fn failure(&self) -> String;
}

/// A grant and its last token.
pub(crate) struct TokenCache {
    grant: Box<dyn TokenGrant>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<HeldToken>,
    flight: Weak<SingleFlight<Issued>>,
}

type Issued = Result<HeldToken, SharedError>;

/// An error shared by all calls that waited for the token.
#[derive(Clone, Debug)]
struct SharedError(Arc<Error>);

impl TokenCache {
    pub(crate) fn new(grant: impl TokenGrant) -> Self {
        Self { grant: Box::new(grant), state: Mutex::default() }
    }

    /// Returns a valid token, from the cache or from a request.
    pub(crate) async fn token(&self, endpoint: &dyn TokenEndpoint) -> Result<Secret> {
        let flight = {
            let mut state = locked(&self.state);
            if let Some(held) = state.held.as_ref().filter(|held| endpoint.now() < held.renew) {
                return Ok(held.token.clone());
            }
            match state.flight.upgrade() {
                Some(flight) => flight,
                None => {
                    let issued = self.grant.issue(endpoint.shared());
                    let work = async { issued.await.map_err(|error| SharedError(Arc::new(error))) };
                    let flight = Arc::new(SingleFlight::new(Box::pin(work)));
                    state.flight = Arc::downgrade(&flight);
                    flight
                }
            }
        };
        let issued = flight.result().await;
        let mut state = locked(&self.state);
        if state.flight.as_ptr() == Arc::as_ptr(&flight) {
            state.flight = Weak::new();
            match &issued {
                Ok(held) => state.held = Some(held.clone()),
                Err(_) => state.held = state.held.take().and_then(|held| held.still_valid(endpoint.now())),
            }
        }
        match (issued, &state.held) {
            (Ok(held), _) => Ok(held.token),
            (Err(_), Some(held)) => Ok(held.token.clone()),
            (Err(failure), None) => {
                let error = Error::credentials(self.grant.failure()).with_details_of(&failure.0);
                Err(error.caused_by(failure))
            }
        }
    }

    /// Drops the token if the service has rejected it. `sent` is a header that may end with it.
    pub(crate) fn reject(&self, sent: &[u8]) {
        let mut state = locked(&self.state);
        if state.held.as_ref().is_some_and(|held| sent.ends_with(held.token.expose().as_bytes())) {
            state.held = None;
        }
    }
}

impl fmt::Display for SharedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for SharedError {}
