//! Tokens that are traded for others (OAuth 2.0 Token Exchange, RFC 8693), and kept until shortly before they end.
//!
//! In: how the service trades tokens, and a source of tokens to trade. Out: a token that is valid now. However many
//! calls need one, only one exchange is under way.

use std::fmt;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use serde_json::{Map, Value};

use super::TokenSource;
use super::single_flight::{Flight, locked};
use crate::call::{Call, Json};
use crate::client::Client;
use crate::error::Error;
use crate::model::Secret;
use crate::operation::Exchange;

/// A token is renewed so long before it ends, or after half of its life if that is later.
const MARGIN: Duration = Duration::from_secs(60);

/// When a renewal failed and the token is still valid, the next one waits so long.
const PAUSE: Duration = Duration::from_secs(5);

/// Trades tokens.
pub(crate) struct Exchanger {
    exchange: &'static Exchange,
    fields: Vec<(&'static str, String)>,
    source: Arc<dyn TokenSource>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    flight: Weak<Flight<Traded>>,
}

/// A token, and its times by the client's clock.
#[derive(Clone)]
struct Held {
    token: Secret,
    renew: Duration,
    end: Duration,
}

type Traded = Result<Held, Failure>;

/// An error that many calls report.
#[derive(Clone, Debug)]
struct Failure(Arc<Error>);

impl Exchanger {
    pub(crate) fn new(
        exchange: &'static Exchange,
        fields: Vec<(&'static str, String)>,
        source: Arc<dyn TokenSource>,
    ) -> Self {
        Self { exchange, fields, source, state: Mutex::default() }
    }

    /// A token that is valid now.
    pub(super) async fn token(&self, client: &Client) -> Result<Secret, Error> {
        let flight = {
            let mut state = locked(&self.state);
            if let Some(held) = state.held.as_ref().filter(|held| client.now() < held.renew) {
                return Ok(held.token.clone());
            }
            match state.flight.upgrade() {
                Some(flight) => flight,
                None => {
                    let flight = Arc::new(Flight::new(self.trade(client)));
                    state.flight = Arc::downgrade(&flight);
                    flight
                }
            }
        };
        let traded = flight.result().await;
        let mut state = locked(&self.state);
        if state.flight.as_ptr() == Arc::as_ptr(&flight) {
            state.flight = Weak::new();
            match &traded {
                Ok(held) => state.held = Some(held.clone()),
                Err(_) => state.held = state.held.take().and_then(|held| held.still_valid(client.now())),
            }
        }
        match (traded, &state.held) {
            (Ok(held), _) => Ok(held.token),
            (Err(_), Some(held)) => Ok(held.token.clone()),
            (Err(failure), None) => {
                let name = self.exchange.name;
                Err(Error::credentials(format!("the exchange for the {name} failed")).caused_by(failure))
            }
        }
    }

    /// The service has refused this token: it is not used again.
    pub(super) fn rejected(&self, token: &[u8]) {
        let mut state = locked(&self.state);
        if state.held.as_ref().is_some_and(|held| token.ends_with(held.token.expose().as_bytes())) {
            state.held = None;
        }
    }

    /// Gets a token from the source and trades it.
    fn trade(&self, client: &Client) -> crate::transport::BoxFuture<'static, Traded> {
        let (exchange, fields, source) = (self.exchange, self.fields.clone(), Arc::clone(&self.source));
        let client = client.clone();
        Box::pin(async move {
            let failed = |error: Error| Failure(Arc::new(error));
            let subject = source.token().await.map_err(|error| {
                failed(Error::credentials("the source of its token failed").caused_by(error))
            })?;
            let mut form: Map<String, Value> = Map::new();
            let fixed = exchange.fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
            for (name, value) in fixed.chain(fields) {
                form.insert(name.to_owned(), Value::String(value));
            }
            form.insert(exchange.subject.to_owned(), Value::String(subject.expose().clone()));
            let form = Secret::from(Value::Object(form));
            let mut call = Call::new(&client, exchange.operation);
            call.form(form.expose());
            let raw = call.send(Json::<Value>::ACCEPT).await.map_err(failed)?;
            let place = raw.place();
            let reply = Secret::from(Json::<Value>::read(raw).map_err(failed)?.into_body());
            Held::read(exchange, reply.expose(), client.now())
                .ok_or_else(|| failed(place.of(Error::credentials("the answer holds no token"))))
        })
    }
}

impl Held {
    fn read(exchange: &Exchange, reply: &Value, now: Duration) -> Option<Self> {
        let token = reply.get(exchange.token)?.as_str().filter(|token| !token.is_empty())?;
        let life = reply.get(exchange.expires_in).and_then(seconds).unwrap_or(exchange.life);
        let renew = now.saturating_add(life.saturating_sub(MARGIN).max(life / 2));
        Some(Self { token: Secret::from(token), renew, end: now.saturating_add(life) })
    }

    /// The token after a renewal of it failed.
    fn still_valid(self, now: Duration) -> Option<Self> {
        let renew = now.saturating_add(PAUSE);
        (renew < self.end).then_some(Self { renew, ..self })
    }
}

/// Seconds, which some services write as text.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    Some(Duration::from_secs(seconds))
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests;
