// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! The guide.
//!
//! A page for each task. A page is included if the features that its examples need are enabled. All
//! examples are compiled and run as tests.
//!
//! - [Getting started](first_call/index.html)
//! - [Credentials](credentials/index.html)
//! - [Models and JSON](models/index.html)
//! - [Errors](errors/index.html)
//! - [Pagination](paging/index.html)
//! - [Retries and rate limits](retries/index.html)
//! - [Files](files/index.html)
//! - [Waiting](waiting/index.html)
//! - [Testing your code](testing/index.html)
//! - [When the document is behind the service](escape_hatches/index.html)
//! - [TLS and proxies](tls/index.html)
//! - [Transports](transports/index.html)
//! - [Kafka, Schema Registry and Flink](hosts/index.html)

#[cfg(all(feature = "org-v2", feature = "testing"))]
#[doc = include_str!("guide/first_call.md")]
pub mod first_call {}

#[cfg(
    all(
        feature = "kafka-v3",
        feature = "org-v2",
        feature = "reqwest",
        feature = "sts-v1",
        feature = "testing"
    )
)]
#[doc = include_str!("guide/credentials.md")]
pub mod credentials {}

#[cfg(feature = "iam-v2")]
#[doc = include_str!("guide/models.md")]
pub mod models {}

#[cfg(all(feature = "org-v2", feature = "testing"))]
#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[cfg(all(feature = "org-v2", feature = "testing"))]
#[doc = include_str!("guide/paging.md")]
pub mod paging {}

#[cfg(all(feature = "org-v2", feature = "reqwest", feature = "testing"))]
#[doc = include_str!("guide/retries.md")]
pub mod retries {}

#[cfg(all(feature = "cdx-v1", feature = "files", feature = "testing"))]
#[doc = include_str!("guide/files.md")]
pub mod files {}

#[cfg(all(feature = "cmk-v2", feature = "org-v2", feature = "testing"))]
#[doc = include_str!("guide/waiting.md")]
pub mod waiting {}

#[cfg(all(feature = "blocking", feature = "org-v2", feature = "testing"))]
#[doc = include_str!("guide/testing.md")]
pub mod testing {}

#[cfg(
    all(
        feature = "iam-v2",
        feature = "kafka-v3",
        feature = "sql-v1",
        feature = "testing"
    )
)]
#[doc = include_str!("guide/escape_hatches.md")]
pub mod escape_hatches {}

#[cfg(feature = "reqwest")]
#[doc = include_str!("guide/tls.md")]
pub mod tls {}

#[cfg(
    all(
        feature = "kafka-v3",
        feature = "org-v2",
        feature = "reqwest",
        feature = "testing"
    )
)]
#[doc = include_str!("guide/transports.md")]
pub mod transports {}

#[cfg(
    all(
        feature = "cmk-v2",
        feature = "fcpm-v2",
        feature = "kafka-v3",
        feature = "schema-registry-v1",
        feature = "sql-v1",
        feature = "srcm-v3",
        feature = "testing"
    )
)]
#[doc = include_str!("guide/hosts.md")]
pub mod hosts {}
