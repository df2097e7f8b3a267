// Copied from generator/runtime/src/auth.rs by `cargo xtask codegen`; edit it there.

//! Credentials: which ones the client has, which ones a call needs, and how they are sent.
//!
//! In: an operation's alternatives and what the client was given. Out: exactly one header, query parameter or cookie
//! for each scheme of one alternative, or an error before anything is sent. Knows nothing about where a token
//! source gets its tokens.

mod single_flight;
mod token_exchange;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

pub(crate) use self::token_exchange::Exchanger;
use crate::call::{is_cookie_value, url};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Operation, Scheme, SchemeKind};
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

/// What the application gave for a scheme.
#[derive(Clone)]
pub(crate) enum Credential {
    /// User and password.
    Basic(String, Secret),
    /// A token or key.
    Key(Secret),
    /// Something that gives tokens.
    Source(Arc<dyn TokenSource>),
    /// Something that trades tokens.
    Exchange(Arc<Exchanger>),
}

impl Credential {
    /// The service has refused what was sent for it. Whether there may be something else now.
    fn rejected(&self, sent: &HeaderMap) -> bool {
        match self {
            Self::Basic(..) | Self::Key(_) => return false,
            Self::Source(source) => source.rejected(),
            Self::Exchange(exchanger) => {
                sent.values().for_each(|value| exchanger.rejected(value.as_bytes()));
            }
        }
        true
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credential(…)")
    }
}

/// The credentials of a client, at most one for each scheme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials(Vec<(&'static Scheme, Credential)>);

impl Credentials {
    /// Adds a credential in place of an earlier one for the same scheme.
    pub(crate) fn set(&mut self, scheme: &'static Scheme, credential: Credential) {
        self.0.retain(|(other, _)| other.name != scheme.name);
        self.0.push((scheme, credential));
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all of them can be sent.
    pub(crate) fn check(&self) -> Result<()> {
        self.0.iter().try_for_each(|(scheme, credential)| match credential {
            Credential::Basic(user, password) => {
                sendable(scheme, "user", user)?;
                if user.contains(':') {
                    let label = scheme.label;
                    return Err(Error::configuration(format!(
                        "the user part of the {label} has a colon in it"
                    )));
                }
                sendable(scheme, "password", password.expose())
            }
            Credential::Key(key) => sendable(scheme, "value", key.expose()),
            Credential::Source(_) | Credential::Exchange(_) => Ok(()),
        })
    }

    /// The credentials that the operation is sent with: the first of its alternatives that the client has.
    pub(crate) fn choose(
        &self,
        operation: &'static Operation,
    ) -> Result<Vec<(&'static Scheme, &Credential)>> {
        if operation.security.is_empty() {
            return Ok(Vec::new());
        }
        let chosen = operation.security.iter().find_map(|alternative| {
            alternative.iter().map(|scheme| self.get(scheme)).collect::<Option<Vec<_>>>()
        });
        let chosen = chosen.ok_or_else(|| Error::configuration(self.lacking(operation)))?;
        let headers =
            chosen.iter().filter(|(scheme, _)| matches!(scheme.kind, SchemeKind::Basic | SchemeKind::Bearer));
        match headers.count() {
            0 | 1 => Ok(chosen),
            _ => Err(Error::configuration("it asks for two `Authorization` headers at once")),
        }
    }

    fn get(&self, scheme: &Scheme) -> Option<(&'static Scheme, &Credential)> {
        self.0
            .iter()
            .find(|(other, _)| other.name == scheme.name)
            .map(|(scheme, credential)| (*scheme, credential))
    }

    /// `it needs a cloud API key (…) or an STS token (…); the client has a Kafka key`
    fn lacking(&self, operation: &Operation) -> String {
        let alternatives: Vec<String> = operation
            .security
            .iter()
            .map(|alternative| {
                alternative.iter().map(|scheme| offer(scheme)).collect::<Vec<_>>().join(" with ")
            })
            .collect();
        let has = match &self.0[..] {
            [] => "the client has no credentials".to_owned(),
            some => {
                let labels: Vec<&str> = some.iter().map(|(scheme, _)| scheme.label).collect();
                format!("the client has only: {}", labels.join(", "))
            }
        };
        format!("it accepts: {}; {has}", alternatives.join(", or "))
    }
}

/// `cloud API key (ClientBuilder::cloud_api_key, or the variables KEY and SECRET)`
fn offer(scheme: &Scheme) -> String {
    let method = method(scheme.name);
    match variables(scheme).as_str() {
        "" => format!("{} (`ClientBuilder::{method}`)", scheme.label),
        variables => {
            format!("{} (`ClientBuilder::{method}`, or from the environment {variables})", scheme.label)
        }
    }
}

/// The environment variables of a scheme, in words.
pub(crate) fn variables(scheme: &Scheme) -> String {
    let sets: Vec<String> = scheme.env.iter().map(|set| set.join(" and ")).collect();
    sets.join(" or ")
}

/// The name of the builder's method.
pub(crate) fn method(name: &str) -> String {
    name.replace(|character: char| !character.is_ascii_alphanumeric(), "_")
}

/// An empty value or one with a control character (RFC 7617, 2: none are allowed) is a mistake of copying.
fn sendable(scheme: &Scheme, part: &str, value: &str) -> Result<()> {
    let label = scheme.label;
    if value.is_empty() {
        Err(Error::configuration(format!("the {part} of the {label} is empty")))
    } else if value.chars().any(char::is_control) {
        Err(Error::configuration(format!(
            "the {part} of the {label} has a line break or control character in it"
        )))
    } else {
        Ok(())
    }
}

/// The service has refused these credentials as they were sent. Whether there may be others now.
pub(crate) fn rejected(chosen: &[(&'static Scheme, &Credential)], sent: &HeaderMap) -> bool {
    // Every one of them is told.
    chosen.iter().filter(|(_, credential)| credential.rejected(sent)).count() > 0
}

/// Puts credentials into the headers or the URL of a request.
pub(crate) async fn apply(
    client: &Client,
    chosen: &[(&'static Scheme, &Credential)],
    headers: &mut HeaderMap,
    target: &mut String,
) -> Result<()> {
    for (scheme, credential) in chosen {
        let given;
        let key = match credential {
            Credential::Basic(user, password) => {
                let text = Zeroizing::new(format!("{user}:{}", password.expose()));
                let text = Zeroizing::new(format!("Basic {}", STANDARD.encode(text.as_bytes())));
                headers.insert(AUTHORIZATION, secret_value(scheme, &text)?);
                continue;
            }
            Credential::Key(key) => key,
            Credential::Source(source) => {
                given = source.token().await.map_err(|error| {
                    Error::credentials(format!("the source of the {} failed", scheme.label)).caused_by(error)
                })?;
                sendable(scheme, "value", given.expose())?;
                &given
            }
            Credential::Exchange(exchanger) => {
                given = exchanger.token(client).await?;
                &given
            }
        };
        send_key(scheme, key.expose(), headers, target)?;
    }
    Ok(())
}

fn send_key(scheme: &Scheme, key: &str, headers: &mut HeaderMap, target: &mut String) -> Result<()> {
    match scheme.kind {
        SchemeKind::Basic | SchemeKind::Bearer => {
            let text = Zeroizing::new(format!("Bearer {key}"));
            headers.insert(AUTHORIZATION, secret_value(scheme, &text)?);
        }
        SchemeKind::ApiKeyHeader(name) => {
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::configuration(format!("`{name}` is not the name of a header")))?;
            headers.insert(name, secret_value(scheme, key)?);
        }
        SchemeKind::ApiKeyQuery(name) => url::append_query(target, name, key),
        SchemeKind::ApiKeyCookie(name) => {
            if !is_cookie_value(key) {
                return Err(Error::configuration(format!("the {} cannot stand in a cookie", scheme.label)));
            }
            let before = headers.get(COOKIE).and_then(|value| value.to_str().ok());
            let text = match before {
                Some(before) => format!("{before}; {name}={key}"),
                None => format!("{name}={key}"),
            };
            let text = Zeroizing::new(text);
            headers.insert(COOKIE, secret_value(scheme, &text)?);
        }
    }
    Ok(())
}

/// A header value that is never printed and never compressed into a shared table (RFC 7541, 7.1.3).
fn secret_value(scheme: &Scheme, text: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| Error::configuration(format!("the {} cannot stand in a header", scheme.label)))?;
    value.set_sensitive(true);
    Ok(value)
}
