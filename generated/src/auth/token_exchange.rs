// Copied from generator/runtime/src/auth/token_exchange.rs by `cargo xtask codegen`; edit it there.

//! OAuth 2.0 token exchange (RFC 8693), with a cache for the exchanged token.
//!
//! Input: the service's token endpoint, and a token source. Output: a valid token. Concurrent calls share a single
//! exchange.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use serde_json::Value;

use super::single_flight::{SingleFlight, locked};
use super::token_source::TokenSource;
use crate::error::{CallContext, Error, Result};
use crate::model::Secret;
use crate::operation::{Exchange, Operation};
use crate::transport::BoxFuture;

/// A token is renewed this long before it expires, or after half of its lifetime if that is later.
const RENEW_BEFORE_END: Duration = Duration::from_secs(60);

/// The delay before the next renewal, if one failed and the token is still valid.
const RETRY_RENEWAL_AFTER: Duration = Duration::from_secs(5);

/// The client's side of a token exchange: its clock, and a round trip to the service.
pub(crate) trait TokenEndpoint: Clone + Send + Sync + 'static {
    /// Returns the time by the client's clock.
    fn now(&self) -> Duration;

    /// Sends the fields as a form and decodes the body of the response.
    fn send_form(
        &self,
        operation: &'static Operation,
        fields: Secret<BTreeMap<String, String>>,
    ) -> BoxFuture<'static, Result<TokenResponse>>;
}

/// The decoded response to a token exchange.
pub(crate) struct TokenResponse {
    pub(crate) body: Secret<Value>,
    pub(crate) call: CallContext,
}

/// A token exchanger, which caches the last token.
pub(crate) struct TokenExchanger {
    exchange: &'static Exchange,
    fields: Vec<(&'static str, String)>,
    source: Arc<dyn TokenSource>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<HeldToken>,
    flight: Weak<SingleFlight<Exchanged>>,
}

/// A token, and its renewal and expiry times by the client's clock.
#[derive(Clone)]
struct HeldToken {
    token: Secret,
    renew: Duration,
    end: Duration,
}

type Exchanged = Result<HeldToken, SharedError>;

/// An error shared by all calls that waited for the exchange.
#[derive(Clone, Debug)]
struct SharedError(Arc<Error>);

impl TokenExchanger {
    pub(crate) fn new(
        exchange: &'static Exchange,
        fields: Vec<(&'static str, String)>,
        source: Arc<dyn TokenSource>,
    ) -> Self {
        Self { exchange, fields, source, state: Mutex::default() }
    }

    /// Returns a valid token, from the cache or from an exchange.
    pub(super) async fn token<E: TokenEndpoint>(&self, endpoint: &E) -> Result<Secret, Error> {
        let flight = {
            let mut state = locked(&self.state);
            if let Some(held) = state.held.as_ref().filter(|held| endpoint.now() < held.renew) {
                return Ok(held.token.clone());
            }
            match state.flight.upgrade() {
                Some(flight) => flight,
                None => {
                    let flight = Arc::new(SingleFlight::new(self.exchange(endpoint)));
                    state.flight = Arc::downgrade(&flight);
                    flight
                }
            }
        };
        let exchanged = flight.result().await;
        let mut state = locked(&self.state);
        if state.flight.as_ptr() == Arc::as_ptr(&flight) {
            state.flight = Weak::new();
            match &exchanged {
                Ok(held) => state.held = Some(held.clone()),
                Err(_) => state.held = state.held.take().and_then(|held| held.still_valid(endpoint.now())),
            }
        }
        match (exchanged, &state.held) {
            (Ok(held), _) => Ok(held.token),
            (Err(_), Some(held)) => Ok(held.token.clone()),
            (Err(failure), None) => {
                let name = self.exchange.name;
                Err(Error::credentials(format!("the token exchange for the {name} failed"))
                    .caused_by(failure))
            }
        }
    }

    /// Drops the token if the service has rejected it.
    pub(super) fn reject(&self, token: &[u8]) {
        let mut state = locked(&self.state);
        if state.held.as_ref().is_some_and(|held| token.ends_with(held.token.expose().as_bytes())) {
            state.held = None;
        }
    }

    /// Requests a token from the source and exchanges it.
    fn exchange<E: TokenEndpoint>(&self, endpoint: &E) -> BoxFuture<'static, Exchanged> {
        let (exchange, fields, source) = (self.exchange, self.fields.clone(), Arc::clone(&self.source));
        let endpoint = endpoint.clone();
        Box::pin(async move {
            let failed = |error: Error| SharedError(Arc::new(error));
            let subject = source
                .token()
                .await
                .map_err(|error| failed(Error::credentials("the token source failed").caused_by(error)))?;
            let mut form: BTreeMap<String, String> = BTreeMap::new();
            let fixed = exchange.fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
            for (name, value) in fixed.chain(fields) {
                form.insert(name.to_owned(), value);
            }
            form.insert(exchange.subject.to_owned(), subject.expose().clone());
            let response = endpoint.send_form(exchange.operation, form.into()).await.map_err(failed)?;
            HeldToken::from_response(exchange, response.body.expose(), endpoint.now())
                .ok_or_else(|| failed(response.call.attach(Error::credentials("the response has no token"))))
        })
    }
}

impl HeldToken {
    fn from_response(exchange: &Exchange, body: &Value, now: Duration) -> Option<Self> {
        let token = body.get(exchange.token)?.as_str().filter(|token| !token.is_empty())?;
        let life = body.get(exchange.expires_in).and_then(seconds).unwrap_or(exchange.life);
        let renew = now.saturating_add(life.saturating_sub(RENEW_BEFORE_END).max(life / 2));
        Some(Self { token: Secret::from(token), renew, end: now.saturating_add(life) })
    }

    /// Keeps the token after a failed renewal, unless it expires soon.
    fn still_valid(self, now: Duration) -> Option<Self> {
        let renew = now.saturating_add(RETRY_RENEWAL_AFTER);
        (renew < self.end).then_some(Self { renew, ..self })
    }
}

/// Decodes a number of seconds, which some services send as a string.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    Some(Duration::from_secs(seconds))
}

impl fmt::Display for SharedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for SharedError {}
