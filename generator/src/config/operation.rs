//! The settings of operations. Data only.

use crate::config::credentials::SecurityConfig;
use crate::config::retry::RetryConfig;
use crate::diagnostics::Origin;

/// The settings of an operation.
#[derive(Clone, Debug, Default)]
pub struct OperationConfig {
    /// The name of the method, such as `refresh`.
    pub method: Option<String>,
    /// The name of the request builder, such as `RefreshJwks`.
    pub request: Option<String>,
    /// The tag that stands for the resource of the operation, instead of its first one.
    pub tag: Option<String>,
    /// The lifecycle stage, such as `Preview`.
    pub stage: Option<String>,
    /// `true` if the operation is idempotent although its HTTP method is not.
    pub idempotent: Option<bool>,
    /// The credentials that the operation accepts, whatever the documents state.
    pub security: Option<SecurityConfig>,
    /// The retry policy.
    pub retry: Option<RetryConfig>,
    /// The statuses that mean "too early" and are retried.
    pub retry_on: RetryOnConfig,
    /// `true` if the body of a success is plain text, whatever its media type and its schema are.
    pub text: bool,
    /// `true` if a success may lack the body that the document requires, so that the result is optional. That of a
    /// `DELETE` always is.
    pub optional_response_body: bool,
    /// The URL of the API reference, which replaces [`Package::operation_docs`](super::Package::operation_docs).
    pub docs: Option<String>,
    /// The streaming method for many values in one exchange.
    pub stream: Option<StreamConfig>,
    /// The styles of nested values in the form, which override [`Config::forms`](super::Config::forms).
    pub forms: Option<FormsConfig>,
    /// The values that the service sends in place of secrets, and that the body must not contain.
    pub masked_secrets: Option<MaskConfig>,
    /// The properties by which a success reports an error.
    pub result: Option<ResultConfig>,
    /// `true` if the operation gets a resource that appears and disappears, so that it can be polled until it does.
    pub existence_waits: Option<bool>,
}

/// The statuses that mean "too early", and their policy.
#[derive(Clone, Debug, Default)]
pub struct RetryOnConfig {
    /// The statuses.
    pub statuses: Vec<u16>,
    /// The time in seconds for which they are polled. Without it, they are retried like other transient failures.
    pub seconds: Option<u16>,
}

/// The values that a service sends in place of secrets: strings that consist of a character.
#[derive(Clone, Debug, Default)]
pub struct MaskConfig {
    /// The character, such as `*`.
    pub character: Option<char>,
    /// The minimum length of a mask.
    pub at_least: Option<usize>,
}

/// The properties by which a success reports an error, such as the code of a record that was rejected.
#[derive(Clone, Debug, Default)]
pub struct ResultConfig {
    /// The path to the code, such as `error_code` or `status.code`.
    pub code: Option<String>,
    /// The codes that mean success. A success without a code reports no error.
    pub ok: Vec<String>,
    /// The path to the message.
    pub message: Option<String>,
}

/// The settings of an operation whose request and response bodies can be streams of values: concatenated JSON, which is
/// a JSON text sequence (RFC 7464) without record separators. Each value has one response, in the same order, which can
/// arrive while later values are still being sent.
#[derive(Clone, Debug, Default)]
pub struct StreamConfig {
    /// The location of the setting.
    pub origin: Option<Origin>,
    /// The name of the method, such as `produce_stream`.
    pub method: Option<String>,
    /// The name of the request builder, such as `ProduceRecords`.
    pub request: Option<String>,
    /// The name of the values, such as `records`.
    pub values: Option<String>,
    /// The summary, in one line.
    pub summary: Option<String>,
    /// The description, in sentences.
    pub description: Option<String>,
}

/// The styles of nested values in forms (`application/x-www-form-urlencoded`) and in `deepObject` parameters, which
/// OpenAPI leaves undefined. A style in the document takes precedence where OpenAPI defines its meaning.
#[derive(Clone, Debug, Default)]
pub struct FormsConfig {
    /// The style of arrays of scalars: `repeat` (`a=1&a=2`, the default), `brackets` (`a[]=1`), `indices` (`a[0]=1`) or
    /// `comma` (`a=1,2`).
    pub arrays: Option<String>,
    /// The style of arrays of arrays or objects: `json` (for each element; the default), `repeat`, `brackets` or
    /// `indices`.
    pub rows: Option<String>,
    /// The style of objects: `json` (the default) or `brackets` (`a[b]=1`).
    pub objects: Option<String>,
}

impl FormsConfig {
    /// Returns `true` if there are no settings.
    pub fn is_empty(&self) -> bool {
        self.arrays.is_none() && self.rows.is_none() && self.objects.is_none()
    }
}
