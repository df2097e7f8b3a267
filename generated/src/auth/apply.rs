// Copied by sdkwright from sdk-runtime (src/auth/apply.rs); do not edit.

//! The encoding of credentials as headers, query parameters and cookies.
//!
//! Input: the chosen credentials. Output: the headers and the URL of the request, updated. Headers with secrets are
//! marked as sensitive, and intermediate copies are wiped.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use super::credentials::{Chosen, Credential, check_sendable};
use super::token_endpoint::TokenEndpoint;
use crate::error::{Error, Result};
use crate::operation::cookie::is_cookie_value;
use crate::operation::{Scheme, SchemeKind, url};

/// Adds credentials to the headers or the URL of a request.
pub(crate) async fn apply(
    endpoint: &dyn TokenEndpoint,
    chosen: &[Chosen<'_>],
    headers: &mut HeaderMap,
    target: &mut String,
) -> Result<()> {
    for (scheme, credential) in chosen {
        let given;
        let key = match credential {
            Credential::Basic(user, password) => {
                let text = Zeroizing::new(format!("{user}:{}", password.expose()));
                headers.insert(AUTHORIZATION, basic_header(scheme, &text)?);
                continue;
            }
            Credential::Key(key) => key,
            Credential::Source(source) => {
                given = source.token().await.map_err(|error| {
                    Error::credentials(format!("the token source of the {} failed", scheme.label))
                        .caused_by(error)
                })?;
                check_sendable(scheme, "value", given.expose())?;
                &given
            }
            Credential::Grant(cache) => {
                given = cache.token(endpoint).await?;
                &given
            }
        };
        attach_key(scheme, key.expose(), headers, target)?;
    }
    Ok(())
}

fn attach_key(scheme: &Scheme, key: &str, headers: &mut HeaderMap, target: &mut String) -> Result<()> {
    match scheme.kind {
        SchemeKind::Basic | SchemeKind::Bearer => {
            let text = Zeroizing::new(format!("Bearer {key}"));
            headers.insert(AUTHORIZATION, sensitive_header(scheme, &text)?);
        }
        SchemeKind::BasicKey(before, after) => {
            let text = Zeroizing::new(format!("{before}{key}{after}"));
            headers.insert(AUTHORIZATION, basic_header(scheme, &text)?);
        }
        SchemeKind::ApiKeyHeader(name) => {
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::configuration(format!("`{name}` is not a valid header name")))?;
            headers.insert(name, sensitive_header(scheme, key)?);
        }
        SchemeKind::ApiKeyQuery(name) => url::append_query(target, name, key),
        SchemeKind::ApiKeyCookie(name) => {
            if !is_cookie_value(key) {
                return Err(Error::configuration(format!(
                    "the {} contains a character that is invalid in a cookie",
                    scheme.label
                )));
            }
            let before = headers.get(COOKIE).and_then(|value| value.to_str().ok());
            let text = match before {
                Some(before) => format!("{before}; {name}={key}"),
                None => format!("{name}={key}"),
            };
            let text = Zeroizing::new(text);
            headers.insert(COOKIE, sensitive_header(scheme, &text)?);
        }
    }
    Ok(())
}

/// Returns the value of the header for a user and a password (RFC 7617).
fn basic_header(scheme: &Scheme, user_and_password: &str) -> Result<HeaderValue> {
    let text = Zeroizing::new(format!("Basic {}", STANDARD.encode(user_and_password.as_bytes())));
    sensitive_header(scheme, &text)
}

/// Returns a header value that is redacted in debug output and never indexed by HPACK (RFC 7541, 7.1.3).
fn sensitive_header(scheme: &Scheme, text: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::configuration(format!("the {} contains a character that is invalid in a header", scheme.label))
    })?;
    value.set_sensitive(true);
    Ok(value)
}
