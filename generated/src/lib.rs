// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! The Confluent Cloud REST API, typed.
//!
//! 69 operations in 4 groups, each typed, documented and with an example. Calls are retried where
//! that is safe, an unknown value or member never fails an answer, and secrets are not printed.
//!
//! # Install
//!
//! ```sh
//! cargo add confluent-cloud
//! ```
//!
//! # First call
//!
//! ```no_run
//! use confluent_cloud::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> confluent_cloud::Result<()> {
//!     let client = Client::from_env()?;
//!     let answer = client.iam_v2().api_keys().list().await?;
//!     println!("{answer:?}");
//!     Ok(())
//! }
//! ```
//!
//! # Credentials
//!
//! `Client::from_env()` reads the environment; `Client::builder()` takes them from the application.
//! Each operation gets a kind of credentials that it accepts, and without one it fails before
//! anything is sent.
//!
//! | credentials | method of `ClientBuilder` | environment variables |
//! |---|---|---|
//! | cloud API key | `cloud_api_key` | `CONFLUENT_CLOUD_API_KEY` with `CONFLUENT_CLOUD_API_SECRET` |
//! | STS token | `sts_token` | `CONFLUENT_CLOUD_STS_TOKEN` |
//! | user token | `user_token` |  |
//! | global API key | `global_api_key` | `CONFLUENT_GLOBAL_API_KEY` with `CONFLUENT_GLOBAL_API_SECRET` |
//!
//! # Answers
//!
//! Awaiting a call gives the body of its answer. `send()` gives a `Response`: the body with status,
//! headers, request id and rate limit. Enums and unions are open: a value that this version does
//! not know is kept.
//!
//! # Errors
//!
//! There is one `Error`. In one line it tells operation, method and path, status, code, detail,
//! request id and attempts; `is_not_found()`, `is_rate_limited()` and others ask what it is, and
//! `body()` is the answer as it came.
//!
//! # Features
//!
//! Each group of the API is a feature, so that only what is used is compiled. `full` turns all of
//! them on; those marked with a star are on by default.
//!
//! | feature | method of `Client` | what |
//! |---|---|---|
//! | `iam-v2` \* | `iam_v2` | Identity and access |
//! | `iam-v2-sso` \* | `iam_v2_sso` | Single sign-on |
//! | `org-v2` \* | `org_v2` | Organizations |
//! | `sts-v1` \* | `sts_v1` | Security token service |

mod auth;
mod call;
mod client;
mod error;
mod model;
mod operation;
mod response;
mod seam;
mod service;

pub mod transport;
pub mod common;
#[cfg(any(feature = "iam-v2", feature = "iam-v2-sso"))]
pub mod iam;
#[cfg(feature = "org-v2")]
pub mod org;
#[cfg(feature = "sts-v1")]
pub mod sts;

pub use self::auth::TokenSource;
pub use self::client::{Client, ClientBuilder};
pub use self::error::{Error, ErrorDetail, ErrorKind, Result};
pub use self::model::{DateTime, Nullable, Secret};
pub use self::response::{RateLimit, Response};
