// Copied by sdkwright from sdk-runtime (src/oauth.rs); do not edit.

//! OAuth 2.0 (RFC 6749): logins, and tokens that renew themselves.
//!
//! An [`Application`] is the registration at an authorization server. The methods of
//! [`ClientBuilder`](crate::ClientBuilder) take one and request tokens when calls need them; a [`Login`] signs in a
//! person, and returns [`Tokens`] for such a method.
//!
//! - Requests are sent with the client's transport, timeouts, retries and interceptors. Grants that can be used only
//!   once are not repeated if the server may have received them.
//! - Endpoints of authorization servers must start with `https://`, except on loopback addresses, whatever
//!   [`allow_http`](crate::ClientBuilder::allow_http) says. Redirects are not followed.
//! - Concurrent calls share one request. A token is renewed 60 s before it expires, or after half of its lifetime if
//!   that is later. The lifetime counts from the start of the request. If a renewal fails, the token is used until it
//!   expires.
//! - A token that the API rejects with 401 is renewed once per call.
//! - Tokens, secrets, codes and assertions are redacted in `Debug` output and in errors, even if a server repeats them.
//!
//! # Applications
//!
//! The methods of the client's builder that end in `_client_credentials` take an application with a secret, and those
//! that end in `_jwt_bearer` a function that signs JWTs.
//!
//! ```text
//! let application = Application::new("client-id").secret("client-secret").scopes(["users:read"]);
//! let client = Client::builder().login_client_credentials(application).build()?;
//! ```
//!
//! # Browsers
//!
//! Requires the feature `pkce`. The application receives the callback at its redirect URI, for example on a port of the
//! loopback address.
//!
//! ```text
//! let application = Application::new("client-id");
//! let login = Client::builder().build()?.login_login(application.clone());
//! let request = login.authorization_request("http://127.0.0.1:8000/callback").await?;
//! open_browser(request.url());
//! let tokens = request.exchange(&receive_callback().await?).await?;
//! let client = Client::builder().login_tokens(application, tokens).build()?;
//! ```
//!
//! # Devices
//!
//! The person visits a URL on another device and enters a code.
//!
//! ```text
//! let device = login.start_device_login().await?;
//! println!("Visit {} and enter {}.", device.verification_uri(), device.user_code());
//! let tokens = device.tokens().await?;
//! ```
//!
//! # Refresh tokens
//!
//! Tokens with a refresh token renew themselves. Some servers replace the refresh token each time; a [`TokenStore`]
//! receives the new one.
//!
//! ```text
//! let application = application.token_store(|tokens: Tokens| async move { Ok(save(&tokens).await?) });
//! let tokens = Tokens::from_refresh_token(load().await?);
//! let client = Client::builder().login_tokens(application, tokens).build()?;
//! ```
//!
//! # Tests
//!
//! Requires the feature `testing`. `Mock::when_token_requested` replies to requests to the token endpoint.

mod application;
#[cfg(feature = "pkce")]
mod authorization_code;
mod codegen_api;
mod device;
mod discovery;
mod exchange_login;
mod grant;
mod login;
#[cfg(feature = "testing")]
mod mock;
mod oauth_client;
mod operations;
mod server;
mod settings;
mod source;
mod tokens;

pub use self::application::{Application, ClientAuthentication};
#[cfg(feature = "pkce")]
pub use self::authorization_code::AuthorizationRequest;
pub use self::device::DeviceLogin;
pub(crate) use self::exchange_login::{ExchangeLogin, LoginArgument};
pub use self::login::Login;
pub(crate) use self::server::{ApplicationEnv, AuthorizationServer};
pub use self::source::OAuthSource;
pub use self::tokens::{TokenStore, Tokens};
