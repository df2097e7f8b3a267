// Copied by sdkwright from sdk-runtime (src/oauth/device.rs); do not edit.

//! The login on a device without a browser (RFC 8628): a person enters a code on another device.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::grant::read_tokens;
use super::login::Login;
use super::oauth_client::{Endpoint, Form};
use super::operations::{REDEEM_GRANT, START_DEVICE_LOGIN};
use super::tokens::Tokens;
use crate::auth::{TokenResponse, oauth_error};
use crate::error::{Error, ErrorKind, Result};
use crate::model::Secret;

/// The interval between requests if the server states none, and its increase if requests are too frequent (RFC 8628,
/// 3.5).
const INTERVAL: Duration = Duration::from_secs(5);

/// The maximum interval, for servers that request a longer one.
const MAX_INTERVAL: Duration = Duration::from_secs(300);

/// The maximum time until a code expires, for servers that state a longer one.
const MAX_LIFETIME: Duration = Duration::from_secs(24 * 3600);

impl Login {
    /// Starts a login on another device, and returns the code to show.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL of the device authorization endpoint is unknown, or if the request fails.
    pub async fn start_device_login(&self) -> Result<DeviceLogin> {
        let mut form = Form::new(&self.oauth);
        form.set_scopes(&self.oauth);
        let url = self.oauth.url(&self.client, Endpoint::Device).await?;
        let requested = self.client.now();
        let response = self.oauth.send(&self.client, &START_DEVICE_LOGIN, url, form).await?;
        let codes = Codes::read(&response).map_err(|problem| response.error(problem))?;
        Ok(DeviceLogin { login: self.clone(), end: requested.saturating_add(codes.lifetime), codes })
    }
}

/// A login on another device that has been started.
#[must_use = "the login completes when `tokens` is awaited"]
pub struct DeviceLogin {
    login: Login,
    codes: Codes,
    /// The time at which the codes expire.
    end: Duration,
}

struct Codes {
    device: Secret,
    user: String,
    uri: String,
    complete_uri: Option<String>,
    interval: Duration,
    lifetime: Duration,
}

impl Codes {
    fn read(response: &TokenResponse) -> Result<Self, String> {
        let body = response.body.expose();
        if let Some(problem) = oauth_error(body) {
            return Err(problem);
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let required = |name: &str| text(name).ok_or_else(|| format!("the response has no `{name}`"));
        let seconds = |name: &str| {
            let value = body.get(name)?;
            let seconds = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
            Duration::try_from_secs_f64(seconds.max(0.0)).ok()
        };
        // Drafts of the RFC used the second name.
        let uri = text("verification_uri").or_else(|| text("verification_url"));
        Ok(Self {
            device: Secret::from(required("device_code")?),
            user: required("user_code")?.to_owned(),
            uri: uri.ok_or("the response has no `verification_uri`")?.to_owned(),
            complete_uri: text("verification_uri_complete").map(str::to_owned),
            interval: seconds("interval").unwrap_or(INTERVAL).clamp(Duration::from_secs(1), MAX_INTERVAL),
            lifetime: seconds("expires_in").unwrap_or(MAX_LIFETIME).min(MAX_LIFETIME),
        })
    }
}

impl DeviceLogin {
    /// Returns the code that the person enters.
    pub fn user_code(&self) -> &str {
        &self.codes.user
    }

    /// Returns the URL that the person visits.
    pub fn verification_uri(&self) -> &str {
        &self.codes.uri
    }

    /// Returns the URL that contains the code, for a link or a QR code.
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.codes.complete_uri.as_deref()
    }

    /// Returns the time for which the code is valid, from the start of the login.
    pub fn lifetime(&self) -> Duration {
        self.codes.lifetime
    }

    /// Polls until the person has approved the login, and returns its tokens.
    ///
    /// The interval is that of the server. It grows by 5 s each time the server asks for that, and doubles after a
    /// timeout.
    ///
    /// # Errors
    ///
    /// Returns an error if the person denies the login, if the code expires, or if a request fails permanently.
    pub async fn tokens(self) -> Result<Tokens> {
        let Self { login, codes, end } = self;
        let (client, mut interval) = (&login.client, codes.interval);
        loop {
            client.sleep(interval).await;
            if client.now() >= end {
                return Err(Error::timeout("the code has expired before the login was approved")
                    .during(&REDEEM_GRANT, ""));
            }
            let mut form = Form::new(&login.oauth);
            form.set("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
            form.set_secret("device_code", &codes.device);
            let url = login.oauth.url(client, Endpoint::Token).await?;
            match login.oauth.send(client, &REDEEM_GRANT, url, form).await {
                Ok(response) => match pending(response.body.expose()) {
                    Some(more) => interval = (interval + more).min(MAX_INTERVAL),
                    None => return read_tokens(client, &response).map(|(_, tokens)| tokens),
                },
                Err(error) => match next_interval(&error, interval) {
                    Some(next) => interval = next.min(MAX_INTERVAL),
                    None => return Err(error),
                },
            }
        }
    }
}

/// Returns the interval after an error, if the login is still pending.
fn next_interval(error: &Error, interval: Duration) -> Option<Duration> {
    // A body with only the code has it in the place of the message.
    match (error.kind(), error.code().unwrap_or_else(|| error.message())) {
        (ErrorKind::Api, "authorization_pending") => Some(interval),
        (ErrorKind::Api, "slow_down") => Some(interval + INTERVAL),
        // A failed connection must reduce the frequency (RFC 8628, 3.5).
        (ErrorKind::Timeout | ErrorKind::Transport, _) => Some(interval * 2),
        _ => error.is_retryable().then(|| interval * 2),
    }
}

/// Returns the increase of the interval if a success says that the login is pending, instead of an error.
fn pending(body: &Value) -> Option<Duration> {
    match body.get("error")?.as_str()? {
        "authorization_pending" => Some(Duration::ZERO),
        "slow_down" => Some(INTERVAL),
        _ => None,
    }
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DeviceLogin")
            .field("verification_uri", &self.codes.uri)
            .finish_non_exhaustive()
    }
}
