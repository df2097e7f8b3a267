// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Rust SDK for the Confluent Cloud REST API.
//!
//! **confluent-cloud** has 499 typed operations in 39 API groups, generated from OpenAPI documents.
//! It retries safe requests, streams paginated lists, exchanges and refreshes tokens, keeps unknown
//! enum values, and never logs a secret. Only the API groups that you enable are compiled.
//!
//! # Install
//!
//! ```toml
//! [dependencies]
//! confluent-cloud = { path = "path/to/confluent-cloud" }
//! tokio = { version = "1", features = ["macros", "rt"] }
//! ```
//!
//! The crate requires Rust 1.88 or newer. Each API group has a Cargo feature. To enable a group
//! that is off by default, add its feature, for example `features = ["kafka-v3"]`; see
//! [Features](#features).
//!
//! # Getting started
//!
//! Set `CONFLUENT_CLOUD_API_KEY` and `CONFLUENT_CLOUD_API_SECRET`, then:
//!
//! ```rust,no_run
//! use confluent_cloud::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> confluent_cloud::Result<()> {
//!     let client = Client::from_env()?;
//!     let mut items = client.org_v2().environments().list().items();
//!     while let Some(item) = items.next().await {
//!         let item = item?;
//!         println!("{item:?}");
//!     }
//!     Ok(())
//! }
//! ```
//!
//! `Client` has a method for each API group, each group has a method for each resource, and each
//! resource has a method for each operation. Required parameters are arguments, optional ones are
//! setters of the request builder, and `.await` sends the request. The documentation of each
//! operation has an example.
//!
//! # Guide
//!
//! The module `guide` of the documentation has a page for each task. Its examples are compiled and
//! run as tests.
//!
//! - [Getting started](guide/first_call/index.html)
//! - [Credentials](guide/credentials/index.html)
//! - [Models and JSON](guide/models/index.html)
//! - [Errors](guide/errors/index.html)
//! - [Pagination](guide/paging/index.html)
//! - [Retries and rate limits](guide/retries/index.html)
//! - [Files](guide/files/index.html)
//! - [Waiting](guide/waiting/index.html)
//! - [Testing your code](guide/testing/index.html)
//! - [When the document is behind the service](guide/escape_hatches/index.html)
//! - [TLS and proxies](guide/tls/index.html)
//! - [Transports](guide/transports/index.html)
//! - [Kafka, Schema Registry and Flink](guide/hosts/index.html)
//!
//! # Responses
//!
//! Awaiting a request builder returns the decoded body. `send()` returns a [`Response`] with the
//! body, status, headers, request ID and rate limit. Enums and unions are open: unknown values are
//! kept and never fail decoding. Most operations document the headers `Retry-After`,
//! `WWW-Authenticate`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` and
//! `X-Request-Id`.
//!
//! # Pagination
//!
//! On paginated operations, `items()` returns a stream of items ([`Items`]) and `pages()` a stream
//! of pages ([`Pages`]). Both request pages on demand. Awaiting the request builder itself returns
//! a single page.
//!
//! # Errors
//!
//! Every operation fails with the same type, [`Error`]. Its `Display` output is one line with the
//! operation, method, path, status, code, detail, request ID and number of attempts. Predicates
//! such as [`Error::is_not_found()`] and [`Error::is_rate_limited()`] classify an error, and
//! [`Error::body()`] returns the raw response body.
//!
//! ```rust
//! use confluent_cloud::Result;
//!
//! fn optional<T>(result: Result<T>) -> Result<Option<T>> {
//!     match result {
//!         Ok(value) => Ok(Some(value)),
//!         Err(error) if error.is_not_found() => Ok(None),
//!         Err(error) => Err(error),
//!     }
//! }
//! ```
//!
//! Most operations can return these statuses:
//!
//! | Status | Meaning |
//! |---|---|
//! | 400 | The request is malformed: a parameter or the body is invalid. |
//! | 401 | The credentials are missing, invalid or expired. |
//! | 403 | The credentials do not permit this operation. |
//! | 429 | The rate limit is exceeded. `Retry-After` gives the delay. The response has no body. |
//! | 500 | The service failed. The request may have taken effect. |
//!
//! # Credentials
//!
//! [`Client::from_env`] reads credentials from the environment; [`Client::builder`] takes them from
//! your code. For each operation, the client selects a credential that the operation accepts. If no
//! such credential is set, the call fails without sending a request, and the error lists the
//! accepted credentials. In code: `Client::builder().cloud_api_key(id, secret).build()?`.
//!
//! | Credential | Description | Method of `ClientBuilder` | Environment variables |
//! |---|---|---|---|
//! | cloud API key | API key of the control plane, sent as Basic authentication: the key ID as the user name, the secret as the password. | [`cloud_api_key`](struct.ClientBuilder.html#method.cloud_api_key) | `CONFLUENT_CLOUD_API_KEY` and `CONFLUENT_CLOUD_API_SECRET` |
//! | STS token | Confluent Cloud access token issued by the Security Token Service (STS). | [`sts_token`](struct.ClientBuilder.html#method.sts_token), [`identity_provider`](struct.ClientBuilder.html#method.identity_provider) | `CONFLUENT_CLOUD_STS_TOKEN` |
//! | user token | Token of a signed-in user. | [`user_token`](struct.ClientBuilder.html#method.user_token) |  |
//! | external access token | Access token issued by an identity provider of the organization. | [`external_token`](struct.ClientBuilder.html#method.external_token), [`external_token_client_credentials`](struct.ClientBuilder.html#method.external_token_client_credentials), [`external_token_tokens`](struct.ClientBuilder.html#method.external_token_tokens) | `OAUTH_EXTERNAL_ACCESS_TOKEN`, or `OAUTH_EXTERNAL_CLIENT_ID` and `OAUTH_EXTERNAL_CLIENT_SECRET` and `OAUTH_EXTERNAL_TOKEN_URL` |
//! | Flink API key | API key of Flink in a cloud region, sent as Basic authentication. | [`flink_api_key`](struct.ClientBuilder.html#method.flink_api_key) | `FLINK_API_KEY` and `FLINK_API_SECRET` |
//! | global API key | Global API key, sent as Basic authentication. | [`global_api_key`](struct.ClientBuilder.html#method.global_api_key) | `CONFLUENT_GLOBAL_API_KEY` and `CONFLUENT_GLOBAL_API_SECRET` |
//! | Kafka API key | API key of a Kafka cluster, sent as Basic authentication. | [`kafka_api_key`](struct.ClientBuilder.html#method.kafka_api_key) | `KAFKA_API_KEY` and `KAFKA_API_SECRET` |
//! | metrics API key | Cloud API key that is only used for the Metrics API. | [`metrics_api_key`](struct.ClientBuilder.html#method.metrics_api_key) | `TELEMETRY_API_KEY` and `TELEMETRY_API_SECRET` |
//! | resource API key | API key of a single resource, such as a cluster or a region, sent as Basic authentication. | [`resource_api_key`](struct.ClientBuilder.html#method.resource_api_key) |  |
//! | Schema Registry API key | API key of a Schema Registry cluster, sent as Basic authentication. | [`schema_registry_api_key`](struct.ClientBuilder.html#method.schema_registry_api_key) | `SCHEMA_REGISTRY_API_KEY` and `SCHEMA_REGISTRY_API_SECRET` |
//! | Tableflow API key | API key of Tableflow, sent as Basic authentication. | [`tableflow_api_key`](struct.ClientBuilder.html#method.tableflow_api_key) | `TABLEFLOW_API_KEY` and `TABLEFLOW_API_SECRET` |
//!
//! # Base URLs
//!
//! Each operation is sent to one of these hosts. The base URL of a host can be set in the
//! environment or with a builder method. If a host has no default URL, set its base URL on the
//! client or on a single handle, as in `client.kafka_v3().at(url)`. The `with_…` methods of a
//! handle set its own credentials.
//!
//! | Host | Description | Default URL | Method of `ClientBuilder` | Environment variables |
//! |---|---|---|---|---|
//! | control plane | The control plane of Confluent Cloud. | `https://api.confluent.cloud` | [`control_plane_url`](struct.ClientBuilder.html#method.control_plane_url) | `CONFLUENT_CLOUD_REST_ENDPOINT` |
//! | telemetry | The Metrics API of Confluent Cloud. | `https://api.telemetry.confluent.cloud` | [`telemetry_url`](struct.ClientBuilder.html#method.telemetry_url) | `TELEMETRY_ENDPOINT` |
//! | flink | The Flink API of a cloud region. | none | [`flink_url`](struct.ClientBuilder.html#method.flink_url) | `FLINK_REST_ENDPOINT` |
//! | kafka | The REST API of a Kafka cluster. | none | [`kafka_url`](struct.ClientBuilder.html#method.kafka_url) | `KAFKA_REST_ENDPOINT` |
//! | schema registry | The API of a Schema Registry cluster, which also serves the Stream Catalog. | none | [`schema_registry_url`](struct.ClientBuilder.html#method.schema_registry_url) | `SCHEMA_REGISTRY_REST_ENDPOINT`, `SCHEMA_REGISTRY_ENDPOINT`, `CATALOG_REST_ENDPOINT` |
//!
//! # Default IDs and names
//!
//! The client also holds IDs and names that applications pass to operations. They come from the
//! environment or from [`Client::builder`]. If a value is not set, its method returns an error that
//! names the environment variables.
//!
//! | Value | Method of `Client` and `ClientBuilder` | Environment variables |
//! |---|---|---|
//! | The ID of the organization. | [`organization_id`](struct.Client.html#method.organization_id) | `CONFLUENT_ORGANIZATION_ID`, `FLINK_ORG_ID`, `CONFLUENT_CLOUD_ORGANIZATION_ID` |
//! | The ID of an environment, such as `env-abc123`. | [`environment_id`](struct.Client.html#method.environment_id) | `CONFLUENT_ENVIRONMENT_ID`, `FLINK_ENV_ID`, `KAFKA_ENV_ID` |
//! | The ID of a Kafka cluster, such as `lkc-abc123`. | [`kafka_cluster_id`](struct.Client.html#method.kafka_cluster_id) | `KAFKA_ID`, `KAFKA_CLUSTER_ID` |
//! | The bootstrap servers of a Kafka cluster, as a comma-separated list of `host:port`. | [`bootstrap_servers`](struct.Client.html#method.bootstrap_servers) | `BOOTSTRAP_SERVERS` |
//! | The ID of a Schema Registry cluster, such as `lsrc-abc123`. | [`schema_registry_id`](struct.Client.html#method.schema_registry_id) | `SCHEMA_REGISTRY_ID` |
//! | The ID of a Flink compute pool, such as `lfcp-abc123`. | [`flink_compute_pool_id`](struct.Client.html#method.flink_compute_pool_id) | `FLINK_COMPUTE_POOL_ID` |
//! | The ID of the user or service account that Flink statements run as, such as `sa-abc123`. | [`flink_principal_id`](struct.Client.html#method.flink_principal_id) | `FLINK_PRINCIPAL_ID` |
//! | The default catalog of Flink statements: the name of an environment. | [`flink_catalog_name`](struct.Client.html#method.flink_catalog_name) | `FLINK_CATALOG_NAME` |
//! | The default database of Flink statements: the name of a Kafka cluster. | [`flink_database_name`](struct.Client.html#method.flink_database_name) | `FLINK_DATABASE_NAME` |
//!
//! # Features
//!
//! Groups marked with an asterisk are enabled by default; `full` enables all groups. The feature
//! `networking-v1`, for example, enables the module `networking::v1` and the method
//! `Client::networking_v1`. The column Credentials lists every credential that an operation of the
//! group accepts; the documentation of each operation lists its own.
//!
//! | Feature | Method of `Client` | Description | Host | Credentials |
//! |---|---|---|---|---|
//! | [`ai-v1`](ai/v1/index.html) with `early-access` | [`ai_v1`](struct.Client.html#method.ai_v1) | AI assistant | control plane | cloud API key, none |
//! | [`artifact-v1`](artifact/v1/index.html) | [`artifact_v1`](struct.Client.html#method.artifact_v1) | Flink artifacts | control plane | cloud API key, STS token |
//! | [`billing-v1`](billing/v1/index.html) | [`billing_v1`](struct.Client.html#method.billing_v1) | Billing | control plane | cloud API key |
//! | [`byok-v1`](byok/v1/index.html) | [`byok_v1`](struct.Client.html#method.byok_v1) | Bring your own key | control plane | cloud API key, STS token |
//! | [`cam-v1`](cam/v1/index.html) | [`cam_v1`](struct.Client.html#method.cam_v1) | Connect artifacts | control plane | cloud API key, STS token |
//! | [`catalog-v1`](catalog/v1/index.html) | [`catalog_v1`](struct.Client.html#method.catalog_v1) | Stream Catalog | schema registry | external access token, Schema Registry API key |
//! | [`ccpm-v1`](ccpm/v1/index.html) | [`ccpm_v1`](struct.Client.html#method.ccpm_v1) | Custom Connect plugins | control plane | cloud API key, STS token |
//! | [`cdx-v1`](cdx/v1/index.html) | [`cdx_v1`](struct.Client.html#method.cdx_v1) | Stream sharing | control plane | cloud API key |
//! | [`cli-v1`](cli/v1/index.html) | [`cli_v1`](struct.Client.html#method.cli_v1) | Command-line tool | control plane | cloud API key |
//! | [`cmk-v2`](cmk/v2/index.html) \* | [`cmk_v2`](struct.Client.html#method.cmk_v2) | Kafka clusters | control plane | cloud API key, STS token |
//! | [`configurationcontrol-v1`](configurationcontrol/v1/index.html) with `early-access` | [`configurationcontrol_v1`](struct.Client.html#method.configurationcontrol_v1) | Configuration control | control plane | cloud API key, STS token |
//! | [`connect-v1`](connect/v1/index.html) \* | [`connect_v1`](struct.Client.html#method.connect_v1) | Connectors | control plane | cloud API key, STS token |
//! | [`docs-ai-v1`](docs_ai/v1/index.html) with `early-access` | [`docs_ai_v1`](struct.Client.html#method.docs_ai_v1) | Documentation assistant | control plane | none |
//! | [`endpoint-v1`](endpoint/v1/index.html) | [`endpoint_v1`](struct.Client.html#method.endpoint_v1) | Endpoints | control plane | cloud API key, STS token |
//! | [`fcpm-v2`](fcpm/v2/index.html) | [`fcpm_v2`](struct.Client.html#method.fcpm_v2) | Flink compute pools | control plane | cloud API key, STS token |
//! | [`iam-v1`](iam/v1/index.html) | [`iam_v1`](struct.Client.html#method.iam_v1) | Numeric IDs | control plane | cloud API key, STS token |
//! | [`iam-v2`](iam/v2/index.html) \* | [`iam_v2`](struct.Client.html#method.iam_v2) | Identity and access | control plane | cloud API key, STS token |
//! | [`iam-v2-sso`](iam/v2/sso/index.html) with `preview` | [`iam_v2_sso`](struct.Client.html#method.iam_v2_sso) | Single sign-on | control plane | cloud API key, STS token |
//! | [`kafka-v3`](kafka/v3/index.html) | [`kafka_v3`](struct.Client.html#method.kafka_v3) | Kafka REST | kafka | external access token, Kafka API key |
//! | [`kafka-quotas-v1`](kafka_quotas/v1/index.html) with `early-access` | [`kafka_quotas_v1`](struct.Client.html#method.kafka_quotas_v1) | Client quotas | control plane | cloud API key, STS token |
//! | [`ksqldbcm-v2`](ksqldbcm/v2/index.html) with `early-access` | [`ksqldbcm_v2`](struct.Client.html#method.ksqldbcm_v2) | ksqlDB clusters | control plane | cloud API key, STS token |
//! | [`metrics-v1`](metrics/v1/index.html) | [`metrics_v1`](struct.Client.html#method.metrics_v1) | Metrics, version 1 | telemetry | cloud API key, metrics API key |
//! | [`metrics-v2`](metrics/v2/index.html) | [`metrics_v2`](struct.Client.html#method.metrics_v2) | Metrics | telemetry | cloud API key, STS token, metrics API key |
//! | [`networking-v1`](networking/v1/index.html) \* | [`networking_v1`](struct.Client.html#method.networking_v1) | Networking | control plane | cloud API key, STS token |
//! | [`org-v2`](org/v2/index.html) \* | [`org_v2`](struct.Client.html#method.org_v2) | Organizations | control plane | cloud API key, STS token, user token, global API key |
//! | [`pim-v1`](pim/v1/index.html) with `early-access` | [`pim_v1`](struct.Client.html#method.pim_v1) | Provider integrations, version 1 | control plane | cloud API key, STS token |
//! | [`pim-v2`](pim/v2/index.html) with `early-access` | [`pim_v2`](struct.Client.html#method.pim_v2) | Provider integrations | control plane | cloud API key, STS token |
//! | [`rtce-v1`](rtce/v1/index.html) | [`rtce_v1`](struct.Client.html#method.rtce_v1) | Real-Time Context Engine | control plane | cloud API key, resource API key |
//! | [`schema-registry-v1`](schema_registry/v1/index.html) | [`schema_registry_v1`](struct.Client.html#method.schema_registry_v1) | Schema Registry | schema registry | external access token, Schema Registry API key |
//! | [`service-quota-v1`](service_quota/v1/index.html) | [`service_quota_v1`](struct.Client.html#method.service_quota_v1) | Service quotas | control plane | cloud API key, STS token |
//! | [`sql-v1`](sql/v1/index.html) | [`sql_v1`](struct.Client.html#method.sql_v1) | Flink SQL | flink | Flink API key, global API key, external access token |
//! | [`sql-v1alpha1`](sql/v1alpha1/index.html) with `early-access` | [`sql_v1alpha1`](struct.Client.html#method.sql_v1alpha1) | Flink SQL, alpha | flink | Flink API key |
//! | [`sql-v1beta1`](sql/v1beta1/index.html) with `preview` | [`sql_v1beta1`](struct.Client.html#method.sql_v1beta1) | Flink SQL, beta | flink | Flink API key |
//! | [`srcm-v2`](srcm/v2/index.html) | [`srcm_v2`](struct.Client.html#method.srcm_v2) | Schema Registry clusters, version 2 | control plane | cloud API key |
//! | [`srcm-v3`](srcm/v3/index.html) \* | [`srcm_v3`](struct.Client.html#method.srcm_v3) | Schema Registry clusters | control plane | cloud API key, STS token |
//! | [`stream-governance-v2`](stream_governance/v2/index.html) with `preview` | [`stream_governance_v2`](struct.Client.html#method.stream_governance_v2) | Stream Governance clusters | control plane | cloud API key |
//! | [`sts-v1`](sts/v1/index.html) \* | [`sts_v1`](struct.Client.html#method.sts_v1) | Security token service | control plane | none |
//! | [`tableflow-v1`](tableflow/v1/index.html) | [`tableflow_v1`](struct.Client.html#method.tableflow_v1) | Tableflow | control plane | Tableflow API key |
//! | [`usm-v1`](usm/v1/index.html) with `preview` | [`usm_v1`](struct.Client.html#method.usm_v1) | Unified Stream Manager | control plane | cloud API key, STS token |
//!
//! Operations that may change without notice require the feature of their lifecycle stage:
//! `early-access` for Early Access, `preview` for Preview. `full` does not enable these features.
//!
//! Other features select the transport and optional APIs. Those marked with an asterisk are enabled
//! by default. Without a transport feature, the crate needs neither Tokio nor an HTTP client, and
//! the application provides a `Transport` and a `Clock`.
//!
//! | Feature | Effect |
//! |---|---|
//! | `rustls` \* | The `reqwest` transport with `rustls`. |
//! | `rustls-no-provider` | The `reqwest` transport with `rustls`; the application installs the crypto provider. |
//! | `native-tls` | The `reqwest` transport with the TLS library of the operating system. |
//! | `blocking` | Blocking methods: `wait()` and `wait_each()`. |
//! | `testing` | An in-memory service for tests of code that uses the crate. |
//! | `pkce` | Logins in a browser: authorization codes with PKCE. |
//! | `files` | Downloads to files, which continue broken transfers and verify digests. |
//! | `tracing` | A span for each call and an event for each attempt, without secrets. |
//! | `chrono`, `jiff`, `time` | Conversions between the SDK's date and time types and those of these crates. |
//! | `gzip` | Compression of request bodies where the API accepts it, and decompression of gzip responses without `Content-Encoding`. The `reqwest` transport enables it. |
//!
//! # Examples
//!
//! The folder `examples/` contains complete programs. The first lines of each list the environment
//! variables that it reads.
//!
//! | Program | Description | Features |
//! |---|---|---|
//! | `list_clusters` | Lists the environments of an organization and their Kafka clusters. |  |
//! | `create_api_key` | Creates a service account and a cloud API key for it. |  |
//! | `kafka_client_config` | Prints the configuration of a Kafka client for a cluster. |  |
//! | `create_topic` | Creates a topic with the REST API of a Kafka cluster. | `kafka-v3` |
//! | `register_schema` | Registers an Avro schema for the values of a topic and fetches it by its ID. | `schema-registry-v1` |
//! | `query_metrics` | Queries the bytes that a Kafka cluster received in the last six hours, by topic. | `metrics-v2` |
//! | `run_statement` | Runs a Flink SQL statement: creates it, waits until it is running, prints its results and deletes it. | `sql-v1` |
//! | `refresh_jwks` | Refreshes the JSON Web Key Set of an identity provider. |  |
//! | `update_user_auth_type` | Requires a user to sign in with single sign-on. |  |
//!
//! # Versions
//!
//! Versions follow [Semantic Versioning](https://semver.org) with Cargo's rules: before 1.0, a
//! breaking change increments the minor version.
//!
//! | Change | Breaking |
//! |---|---|
//! | Adding an operation, type, field, enum value, union variant, optional parameter or feature | no |
//! | Removing or renaming an item, changing its type, or making an optional parameter required | yes |
//! | Changing the text of an error, `Debug` output, or when and how often requests are retried | no |
//! | Changing the JSON format of models, which follows the API | no |
//! | Upgrading `rustls` or `tokio` to a new major version: their types are private to the crate | no |
//! | Upgrading `reqwest` to a new major version: its types are only in `ClientBuilder::reqwest_client_builder` and `transport::reqwest`, which change with a new minor version | no |
//! | Upgrading `http`, `bytes`, `serde`, `serde_json` or `futures-core` to a new major version: their types are public | yes |
//! | Raising the MSRV, to a release that is at least six months old, and never in a patch version | no |
//!
//! To keep additions compatible, structs, enums and errors are `#[non_exhaustive]`, and models are
//! created with `new` and `with_…`. Items behind the features `preview` and `early-access` follow
//! the service, so any version except a patch version may change them.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;

#[cfg(feature = "blocking")]
pub mod blocking;

mod call;
mod client;
mod codegen_api;
mod crn;

pub mod download;

mod encoded;
mod error;

pub mod intercept;

mod model;

pub mod oauth;

mod operation;
mod page;
mod response;
mod retry;
mod service;

pub mod stream;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;

mod wait;

pub mod common;
pub mod error_bodies;
pub mod error_codes;

mod header_accessors;

pub mod guide;
#[cfg(all(feature = "ai-v1", feature = "early-access"))]
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
#[cfg(all(feature = "configurationcontrol-v1", feature = "early-access"))]
pub mod configurationcontrol;
#[cfg(feature = "connect-v1")]
pub mod connect;
#[cfg(all(feature = "docs-ai-v1", feature = "early-access"))]
pub mod docs_ai;
#[cfg(feature = "endpoint-v1")]
pub mod endpoint;
#[cfg(feature = "fcpm-v2")]
pub mod fcpm;
#[cfg(
    any(
        feature = "iam-v1",
        feature = "iam-v2",
        all(feature = "iam-v2-sso", feature = "preview")
    )
)]
pub mod iam;
#[cfg(feature = "kafka-v3")]
pub mod kafka;
#[cfg(all(feature = "kafka-quotas-v1", feature = "early-access"))]
pub mod kafka_quotas;
#[cfg(all(feature = "ksqldbcm-v2", feature = "early-access"))]
pub mod ksqldbcm;
#[cfg(any(feature = "metrics-v1", feature = "metrics-v2"))]
pub mod metrics;
#[cfg(feature = "networking-v1")]
pub mod networking;
#[cfg(feature = "org-v2")]
pub mod org;
#[cfg(
    any(
        all(feature = "pim-v1", feature = "early-access"),
        all(feature = "pim-v2", feature = "early-access")
    )
)]
pub mod pim;
#[cfg(feature = "rtce-v1")]
pub mod rtce;
#[cfg(feature = "schema-registry-v1")]
pub mod schema_registry;
#[cfg(feature = "service-quota-v1")]
pub mod service_quota;
#[cfg(
    any(
        feature = "sql-v1",
        all(feature = "sql-v1alpha1", feature = "early-access"),
        all(feature = "sql-v1beta1", feature = "preview")
    )
)]
pub mod sql;
#[cfg(any(feature = "srcm-v2", feature = "srcm-v3"))]
pub mod srcm;
#[cfg(all(feature = "stream-governance-v2", feature = "preview"))]
pub mod stream_governance;
#[cfg(feature = "sts-v1")]
pub mod sts;
#[cfg(feature = "tableflow-v1")]
pub mod tableflow;
#[cfg(all(feature = "usm-v1", feature = "preview"))]
pub mod usm;

pub use self::auth::{CallCredentials, TokenSource};
pub use self::call::{CallOptions, RawRequest};
pub use self::client::{Client, ClientBuilder};
pub use self::crn::{Crn, CrnError};
pub use self::encoded::{Base64, Quoted};
pub use self::error::{Error, ErrorDetail, ErrorKind, Result};
pub use self::intercept::Interceptor;
pub use self::model::{DateTime, Nullable, Secret};
pub use self::operation::OperationInfo;
pub use self::page::{Items, Page, Paged, Pages};
pub use self::response::{RateLimit, Response};
pub use self::retry::RetryPolicy;
pub use self::wait::{
    Phased, Phases, PollingPolicy, WaitError, WaitErrorKind, WaitProgress, WaitStep,
    Waiter,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
