//! The settings of uploads. Data only.

use indexmap::IndexMap;

/// An upload in several steps: to a presigned URL, or in parts in a session. Properties are paths such as `source.id`.
#[derive(Clone, Debug, Default)]
pub struct UploadConfig {
    /// The name of the method.
    pub method: Option<String>,
    /// The summary of the method.
    pub summary: Option<String>,
    /// The description of the method.
    pub description: Option<String>,
    /// The operation that returns the presigned URL or the session, by `operationId` or by `METHOD /path`.
    pub start: Option<String>,
    /// The operation that finishes the upload, by `operationId` or by `METHOD /path`.
    pub finish: Option<String>,
    /// The properties that are arguments of operations, by parameter.
    pub arguments: IndexMap<String, String>,
    /// The properties of the body of `finish` with the values of properties of the body of `start`, by the latter.
    pub start_body: IndexMap<String, String>,
    /// The properties of the response of `start` with the values of properties of the body of `finish`, by the latter.
    pub finish_body: IndexMap<String, String>,
    /// The constant values of properties of the body of `finish`.
    pub finish_constants: IndexMap<String, String>,
    /// The request to the storage.
    pub storage: Option<StorageConfig>,
    /// The parts of a session.
    pub session: Option<SessionConfig>,
}

impl UploadConfig {
    /// The name of the method, unless it is set.
    pub const METHOD: &str = "upload";
}

/// The request to the storage of a presigned URL.
#[derive(Clone, Debug, Default)]
pub struct StorageConfig {
    /// The property of the response of `start` with the URL.
    pub url: Option<String>,
    /// The property of the response of `start`, or else of its body, whose value selects the request.
    pub select: Option<String>,
    /// The requests, by the value that selects them.
    pub requests: IndexMap<String, StorageRequestConfig>,
}

/// One of the requests to a storage service.
#[derive(Clone, Debug, Default)]
pub struct StorageRequestConfig {
    /// The method.
    pub method: Option<String>,
    /// The property of the response of `start` with the method.
    pub method_property: Option<String>,
    /// The property of the response of `start` with the fields of the form.
    pub form_fields: Option<String>,
    /// The name of the part with the file.
    pub file_field: Option<String>,
    /// The headers.
    pub headers: IndexMap<String, String>,
    /// The property of the response of `start` with further headers.
    pub headers_property: Option<String>,
}

impl StorageRequestConfig {
    /// The supported methods.
    pub const METHODS: &[&str] = &["PUT", "POST"];

    /// The name of the part with the file, unless it is set.
    pub const FILE_FIELD: &str = "file";
}

/// The parts of an upload session.
#[derive(Clone, Debug, Default)]
pub struct SessionConfig {
    /// The property of the body of `start` that receives the size of the file in bytes.
    pub file_size: Option<String>,
    /// The property of the response of `start` with the size of a part in bytes.
    pub part_size: Option<String>,
    /// The operation that uploads a part, by `operationId` or by `METHOD /path`.
    pub part: Option<String>,
    /// The property of the response of `part` that is an item of the list of parts.
    pub part_result: Option<String>,
    /// The property of the body of `finish` that receives the list of parts.
    pub part_list: Option<String>,
    /// The algorithm of the digests.
    pub digest: Option<String>,
    /// The operation that aborts the session, by `operationId` or by `METHOD /path`.
    pub abort: Option<String>,
}

impl SessionConfig {
    /// The supported algorithms, as in the header `Digest` (RFC 3230).
    pub const DIGESTS: &[&str] = &["sha", "sha-256"];
}
