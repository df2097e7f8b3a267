// Generated from sql/v1beta1.yaml by `cargo xtask codegen`; do not edit.

//! Flink SQL, beta.
//!
//! Beta version of the Flink SQL API. Use `sql/v1` in new code.
//!
//! [`Client::sql_v1beta1`](crate::Client::sql_v1beta1) returns a handle, [`SqlV1beta1`], with a
//! method for each kind of resource.
//!
//! Feature: `sql-v1beta1`. Host: flink, whose URL is set with
//! [`ClientBuilder::flink_url`](crate::ClientBuilder::flink_url) or [`SqlV1beta1::at`].
//! Credentials: Flink API key.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 404: There is no statement with this name.
//! - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a body.

mod statement_exceptions;
mod statement_results;
mod statements;

pub mod requests;

pub use self::statement_exceptions::{
    StatementException, StatementExceptionList, StatementExceptionsClient,
};
pub use self::statement_results::{
    StatementResult, StatementResultResults, StatementResultsClient,
};
pub use self::statements::{
    ResultSchema, Statement, StatementCreate, StatementList, StatementSpec,
    StatementSpecCreate, StatementSpecUpdate, StatementStatus, StatementStatusPhase,
    StatementUpdate, StatementsClient,
};
#[doc(inline)]
pub use crate::common::{
    ConnectionListMetadata, ConnectionMetadata, DataType, ExceptionListMeta,
    ObjectMetaCreate, ObjectMetaUpdate, ResultColumn, ResultListMeta, RowFieldType,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::model::Secret;
use crate::operation::RawOperations;
use crate::service::{FLINK, FLINK_API_KEY};

/// The resources of [`Client::sql_v1beta1`](crate::Client::sql_v1beta1): Flink SQL, beta.
#[derive(Clone, Debug)]
pub struct SqlV1beta1 {
    client: Client,
}

impl SqlV1beta1 {
    /// Returns a handle, [`StatementsClient`].
    ///
    /// SQL statements of Flink, in the format of this early version.
    pub fn statements(&self) -> StatementsClient {
        StatementsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`StatementExceptionsClient`].
    ///
    /// Exceptions of a running statement, in the format of this early version.
    pub fn statement_exceptions(&self) -> StatementExceptionsClient {
        StatementExceptionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the result rows of a statement, in the format of this early version.
    pub fn statement_results(&self) -> StatementResultsClient {
        StatementResultsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle that uses this URL instead of the client's.
    ///
    /// If the URL is invalid, calls fail without sending a request.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&FLINK, url),
        }
    }

    /// Returns a handle that uses the URL in `http_endpoint` of `region`.
    ///
    /// If there is no URL yet, calls fail without sending a request.
    #[cfg(feature = "fcpm-v2")]
    pub fn at_region(&self, region: &crate::fcpm::v2::Region) -> Self {
        self.at(&region.http_endpoint)
    }

    /// Returns a handle that uses this Flink API key instead of the client's.
    pub fn with_flink_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&FLINK_API_KEY, key, secret),
        }
    }

    /// Creates a request to any path of the host `flink`, for operations that have no method in
    /// this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`sql::v1beta1`](crate::sql::v1beta1): Flink SQL, beta.
    pub fn sql_v1beta1(&self) -> SqlV1beta1 {
        SqlV1beta1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(&FLINK, &[&[&FLINK_API_KEY]]);
