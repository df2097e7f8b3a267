//! A simulated authorization server, and the flows against it in simulated time.

mod authorization_code;
mod client_credentials;
mod device;
mod discovery;
mod env;
mod hostile_endpoints;
mod refresh;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use percent_encoding::percent_decode_str;

use super::{Application, ApplicationEnv, AuthorizationServer};
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::retry::RetryPolicy;
use crate::service::{ACCESS_TOKEN, CONTROL_PLANE};
use crate::tests::{Memory, SelfWinding, Sent, get, reply};
use crate::transport::{BoxFuture, Clock, Transport};

/// The Unix time at which each test starts.
const EPOCH: Duration = Duration::from_secs(1_800_000_000);

static SERVER: AuthorizationServer = SERVER_COPY;

const SERVER_COPY: AuthorizationServer = AuthorizationServer {
    scheme: &ACCESS_TOKEN,
    host: &CONTROL_PLANE,
    token_url: "https://login.example.org/token",
    refresh_url: "",
    authorization_url: "https://login.example.org/authorize?tenant=1",
    device_url: "https://login.example.org/device",
    discovery_url: "",
    authentication: None,
    documented_scopes: &["users:read", "users:list"],
    default_scopes: &[],
    parameters: &[],
    lifetime: Duration::from_secs(300),
    env: ApplicationEnv {
        client_id: &["LOGIN_ID"],
        client_secret: &["LOGIN_SECRET"],
        token_url: &["LOGIN_URL"],
        scopes: &["LOGIN_SCOPES"],
    },
};

/// A simulated clock that knows the date.
#[derive(Clone, Default)]
struct Dated(SelfWinding);

impl Dated {
    /// Advances the clock.
    async fn advance(&self, seconds: u64) {
        self.0.sleep(Duration::from_secs(seconds)).await;
    }
}

impl Clock for Dated {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }

    fn unix_time(&self) -> Option<Duration> {
        Some(EPOCH + self.now())
    }
}

/// Creates a service that sends these replies for its token endpoint, and a user to everyone else.
fn service(replies: Vec<(u16, String)>) -> Memory {
    let replies = Mutex::new(replies.into_iter().peekable());
    Memory::new(move |request| {
        if request.uri().host() == Some("api.example.com") {
            return Ok(reply(200, &[], "1"));
        }
        let mut replies = replies.lock().unwrap();
        let (status, body) = replies.next().unwrap_or((500, String::new()));
        if replies.peek().is_none() {
            *replies = vec![(status, body.clone())].into_iter().peekable();
        }
        Ok(reply(status, &[("content-type", "application/json")], body))
    })
}

/// Returns the body of a response with this token.
fn token(name: &str, more: &str) -> (u16, String) {
    (200, format!(r#"{{"access_token":"{name}","token_type":"Bearer"{more}}}"#))
}

fn builder(service: &Memory, clock: &Dated) -> ClientBuilder {
    Client::builder().transport(service.clone()).clock(clock.clone()).retry(RetryPolicy::none())
}

fn application() -> Application {
    Application::new("app").secret("planted-secret")
}

/// Returns the token requests.
fn token_requests(service: &Memory) -> Vec<http::Request<Bytes>> {
    let requests = service.requests().into_iter();
    requests.filter(|it| it.uri().host() != Some("api.example.com")).collect()
}

/// Returns the tokens of the API's requests.
fn sent_tokens(service: &Memory) -> Vec<String> {
    let requests = service.requests().into_iter();
    let requests = requests.filter(|it| it.uri().host() == Some("api.example.com"));
    requests.filter_map(|it| Some(it.headers().get("authorization")?.to_str().unwrap().to_owned())).collect()
}

/// Returns the fields of a form or query.
fn fields(encoded: &[u8]) -> BTreeMap<String, String> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8().unwrap().into_owned();
    let text = std::str::from_utf8(encoded).unwrap();
    let pairs = text.split('&').filter_map(|field| field.split_once('='));
    pairs.map(|(name, value)| (decode(name), decode(value))).collect()
}

/// Checks that no text of an error shows a planted secret.
fn assert_no_secret(error: &Error) {
    let mut texts = vec![error.to_string(), format!("{error:?}"), format!("{error:#?}")];
    texts.push(String::from_utf8_lossy(error.body()).into_owned());
    texts.extend(error.headers().map(|headers| format!("{headers:?}")));
    let mut source = error.source();
    while let Some(error) = source {
        texts.extend([error.to_string(), format!("{error:?}"), format!("{error:#?}")]);
        source = error.source();
    }
    for text in texts {
        assert!(!text.contains("planted") && !text.contains("cGxhbnRlZ"), "{text}");
    }
}

async fn call(client: &Client) -> Result<()> {
    get(client, "u").await.map(drop)
}
