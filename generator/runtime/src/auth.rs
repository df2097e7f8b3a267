//! Credentials: which ones the client has, which ones a call needs, and how they are sent.
//!
//! In: the alternatives of an operation and the credentials of the client. Out: exactly one header, query parameter or
//! cookie for each scheme of one alternative, or an error before anything is sent. Knows nothing of the client: the round
//! trip of a token exchange is the client's, behind [`TokenEndpoint`].

mod apply;
mod credentials;
mod single_flight;
mod token_exchange;
mod token_source;

pub(crate) use self::apply::apply;
pub(crate) use self::credentials::{Credential, Credentials, env_variables, reject, setter_name};
pub(crate) use self::token_exchange::{TokenEndpoint, TokenExchanger, TokenResponse};
pub use self::token_source::TokenSource;

#[cfg(test)]
mod tests;
