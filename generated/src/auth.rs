// Copied by sdkwright from sdk-runtime (src/auth.rs); do not edit.

//! Credentials: their choice for an operation, and their encoding in a request.
//!
//! Input: the alternatives that an operation accepts, and the credentials of the client. Output: one header, query
//! parameter or cookie for each scheme of one alternative, or an error before anything is sent. Independent of the
//! client, which performs the round trip of a token request as a [`TokenEndpoint`].

mod apply;
mod call_credentials;
mod credentials;
mod issued_token;
pub(crate) mod single_flight;
mod token_cache;
mod token_endpoint;
mod token_exchange;
mod token_source;

pub(crate) use self::apply::apply;
pub use self::call_credentials::CallCredentials;
pub(crate) use self::credentials::{Chosen, Credential, Credentials, env_variables, reject};
pub(crate) use self::issued_token::{HeldToken, IssuedToken, oauth_error};
pub(crate) use self::token_cache::{TokenCache, TokenGrant};
pub(crate) use self::token_endpoint::{TokenEndpoint, TokenRequest, TokenResponse};
pub(crate) use self::token_exchange::{Subject, TokenExchange};
pub use self::token_source::TokenSource;
