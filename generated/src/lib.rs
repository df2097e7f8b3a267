// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! The Confluent Cloud REST API, typed.
//!
//! 499 operations in 39 groups, each typed, documented and with an example. Calls are sent again
//! where that is safe, an unknown value or member never fails an answer, and secrets are not
//! printed.
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
//!     let answer = client.connect_v1().custom_connector_plugins().list().await?;
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
//! | external access token | `external_token` |  |
//! | global API key | `global_api_key` | `CONFLUENT_GLOBAL_API_KEY` with `CONFLUENT_GLOBAL_API_SECRET` |
//! | resource API key | `resource_api_key` |  |
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
//! | `ai-v1` | `ai_v1` | AI assistant |
//! | `artifact-v1` | `artifact_v1` | Flink artifacts |
//! | `billing-v1` | `billing_v1` | Billing |
//! | `byok-v1` | `byok_v1` | Bring your own key |
//! | `cam-v1` | `cam_v1` | Connect artifacts |
//! | `catalog-v1` | `catalog_v1` | Stream Catalog |
//! | `ccpm-v1` | `ccpm_v1` | Custom Connect plugins |
//! | `cdx-v1` | `cdx_v1` | Stream sharing |
//! | `cli-v1` | `cli_v1` | Command-line tool |
//! | `cmk-v2` \* | `cmk_v2` | Kafka clusters |
//! | `configurationcontrol-v1` | `configurationcontrol_v1` | Configuration control |
//! | `connect-v1` \* | `connect_v1` | Connectors |
//! | `docs-ai-v1` | `docs_ai_v1` | Documentation assistant |
//! | `endpoint-v1` | `endpoint_v1` | Endpoints |
//! | `fcpm-v2` | `fcpm_v2` | Flink compute pools |
//! | `iam-v1` | `iam_v1` | Numeric identifiers |
//! | `iam-v2` \* | `iam_v2` | Identity and access |
//! | `iam-v2-sso` \* | `iam_v2_sso` | Single sign-on |
//! | `kafka-v3` | `kafka_v3` | Kafka REST |
//! | `kafka-quotas-v1` | `kafka_quotas_v1` | Client quotas |
//! | `ksqldbcm-v2` | `ksqldbcm_v2` | ksqlDB clusters |
//! | `metrics-v1` | `metrics_v1` | Metrics, version 1 |
//! | `metrics-v2` | `metrics_v2` | Metrics |
//! | `networking-v1` \* | `networking_v1` | Networking |
//! | `org-v2` \* | `org_v2` | Organizations |
//! | `pim-v1` | `pim_v1` | Provider integrations, version 1 |
//! | `pim-v2` | `pim_v2` | Provider integrations |
//! | `rtce-v1` | `rtce_v1` | Real-Time Context Engine |
//! | `schema-registry-v1` | `schema_registry_v1` | Schema Registry |
//! | `service-quota-v1` | `service_quota_v1` | Service quotas |
//! | `sql-v1` | `sql_v1` | Flink SQL |
//! | `sql-v1alpha1` | `sql_v1alpha1` | Flink SQL, alpha |
//! | `sql-v1beta1` | `sql_v1beta1` | Flink SQL, beta |
//! | `srcm-v2` | `srcm_v2` | Schema Registry clusters, version 2 |
//! | `srcm-v3` \* | `srcm_v3` | Schema Registry clusters |
//! | `stream-governance-v2` | `stream_governance_v2` | Stream Governance clusters |
//! | `sts-v1` \* | `sts_v1` | Security token service |
//! | `tableflow-v1` | `tableflow_v1` | Tableflow |
//! | `usm-v1` | `usm_v1` | Unified Stream Manager |

mod auth;
mod call;
mod client;
mod error;
mod model;
mod operation;
mod page;
mod response;
mod retry;
mod seam;
mod service;

pub mod transport;

mod wait;

pub mod common;
#[cfg(feature = "ai-v1")]
pub mod ai;
#[cfg(feature = "artifact-v1")]
pub mod artifact;
#[cfg(feature = "billing-v1")]
pub mod billing;
#[cfg(feature = "byok-v1")]
pub mod byok;
#[cfg(feature = "cam-v1")]
pub mod cam;
#[cfg(feature = "catalog-v1")]
pub mod catalog;
#[cfg(feature = "ccpm-v1")]
pub mod ccpm;
#[cfg(feature = "cdx-v1")]
pub mod cdx;
#[cfg(feature = "cli-v1")]
pub mod cli;
#[cfg(feature = "cmk-v2")]
pub mod cmk;
#[cfg(feature = "configurationcontrol-v1")]
pub mod configurationcontrol;
#[cfg(feature = "connect-v1")]
pub mod connect;
#[cfg(feature = "docs-ai-v1")]
pub mod docs_ai;
#[cfg(feature = "endpoint-v1")]
pub mod endpoint;
#[cfg(feature = "fcpm-v2")]
pub mod fcpm;
#[cfg(any(feature = "iam-v1", feature = "iam-v2", feature = "iam-v2-sso"))]
pub mod iam;
#[cfg(feature = "kafka-v3")]
pub mod kafka;
#[cfg(feature = "kafka-quotas-v1")]
pub mod kafka_quotas;
#[cfg(feature = "ksqldbcm-v2")]
pub mod ksqldbcm;
#[cfg(any(feature = "metrics-v1", feature = "metrics-v2"))]
pub mod metrics;
#[cfg(feature = "networking-v1")]
pub mod networking;
#[cfg(feature = "org-v2")]
pub mod org;
#[cfg(any(feature = "pim-v1", feature = "pim-v2"))]
pub mod pim;
#[cfg(feature = "rtce-v1")]
pub mod rtce;
#[cfg(feature = "schema-registry-v1")]
pub mod schema_registry;
#[cfg(feature = "service-quota-v1")]
pub mod service_quota;
#[cfg(any(feature = "sql-v1", feature = "sql-v1alpha1", feature = "sql-v1beta1"))]
pub mod sql;
#[cfg(any(feature = "srcm-v2", feature = "srcm-v3"))]
pub mod srcm;
#[cfg(feature = "stream-governance-v2")]
pub mod stream_governance;
#[cfg(feature = "sts-v1")]
pub mod sts;
#[cfg(feature = "tableflow-v1")]
pub mod tableflow;
#[cfg(feature = "usm-v1")]
pub mod usm;

pub use self::auth::TokenSource;
pub use self::client::{Client, ClientBuilder};
pub use self::error::{Error, ErrorDetail, ErrorKind, Result};
pub use self::model::{DateTime, Nullable, Secret};
pub use self::page::{Items, Page, Paged, Pages};
pub use self::response::{RateLimit, Response};
pub use self::retry::RetryPolicy;
pub use self::wait::{
    Phased, Phases, PollingPolicy, WaitError, WaitErrorKind, WaitProgress, WaitStep,
    Waiter,
};
