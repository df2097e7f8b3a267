//! The request that sends the file to the storage.
//!
//! Input: the URL, method, form fields and headers in a response. Output: nothing, or an error that names only the host.
//! The request goes through the client's transport, with its timeouts, limits and retries: a `PUT` is idempotent, a `POST`
//! is retried only if the storage cannot have processed it. A body that cannot be recreated is sent once.

use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::file_request::{FileRequest, FormFields, body_of};
use super::steps::{StorageForm, StorageMethod, StorageRequest, UploadStorage};
use super::storage_error::storage_error;
use super::storage_url::StorageUrl;
use crate::call::CallOptions;
use crate::client::{Client, PreparedCall, StreamedBody};
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Host, Operation, Retry, is_reserved_header};

/// The host of storage services. Each request has a URL of its own.
static STORAGE: Host = Host { name: "storage", setter: "", url: "", env: &[], placeholder: true };

/// Sends the file as the body.
pub(super) static PUT: Operation = operation("PUT", Retry::Idempotent);

/// Sends the file as the body or in a form.
pub(super) static POST: Operation = operation("POST", Retry::WhenNotSent);

const fn operation(method: &'static str, retry: Retry) -> Operation {
    Operation {
        id: "upload",
        name: "upload file",
        method,
        path: "/{+path}",
        host: &STORAGE,
        security: &[],
        retry,
    }
}

/// The request to a storage service, read from the response of the start.
pub(super) struct StorageTarget {
    operation: &'static Operation,
    url: StorageUrl,
    /// The form, unless the body is the file.
    form: Option<FormFields>,
    headers: HeaderMap,
}

impl StorageTarget {
    /// Reads the request, or returns the reason why the response has none. The reason contains no value of the response.
    pub(super) fn read(
        storage: &'static UploadStorage,
        response: &Value,
        sent: &Value,
    ) -> Result<Self, String> {
        let request = selected(storage, response, sent)?;
        let url = text(response, storage.url).ok_or_else(|| format!("it has no URL at `{}`", storage.url))?;
        let url = StorageUrl::parse(url).map_err(|problem| format!("its presigned URL {problem}"))?;
        let operation = match request.method {
            StorageMethod::Put => &PUT,
            StorageMethod::Post => &POST,
            StorageMethod::Member(member) => match text(response, member) {
                Some(method) if method.eq_ignore_ascii_case("PUT") => &PUT,
                Some(method) if method.eq_ignore_ascii_case("POST") => &POST,
                _ => return Err(format!("it has neither `PUT` nor `POST` at `{member}`")),
            },
        };
        let form = match request.form {
            None => None,
            Some(StorageForm { fields, file }) => Some(FormFields { fields: texts(response, fields)?, file }),
        };
        Ok(Self { operation, url, form, headers: headers(request, response)? })
    }

    /// Sends the file.
    pub(super) async fn send(self, client: &Client, options: CallOptions, file: FileRequest) -> Result<()> {
        let secrets = self.secrets();
        let Self { operation, url, form, mut headers } = self;
        let invalid = |problem: String| Error::request(problem).during(operation, "");
        let body = body_of(file, form, &mut headers).map_err(invalid)?;
        let (body, streamed_body) = match body.bytes() {
            Some(bytes) => (Some(bytes.clone()), None),
            None => (None, Some(Arc::new(body.for_new_call()) as Arc<dyn StreamedBody>)),
        };
        let prepared = PreparedCall {
            // The path of the URL is not shown.
            path: url.host,
            target: url.target,
            headers,
            body,
            streamed_body,
            returns_redirect: true,
            is_foreign: true,
            options: CallOptions { extras: None, credentials: None, ..options },
            ..PreparedCall::new(operation)
        };
        let client = client.at(&STORAGE, url.origin);
        let mut response = client.execute(prepared).await.map_err(|error| storage_error(error, &secrets))?;
        if response.response.status.is_success() {
            return Ok(());
        }
        response.response.headers.clear();
        response.response.body.clear();
        Err(response.unreadable("redirects of uploads are not followed"))
    }

    /// Returns the parts of the request that grant access.
    fn secrets(&self) -> Vec<Secret> {
        let values = self.url.query_values().map(str::to_owned);
        let fields = self.form.iter().flat_map(|form| &form.fields).map(|(_, value)| value.clone());
        let headers = self.headers.values().filter(|value| value.is_sensitive());
        let headers = headers.filter_map(|value| value.to_str().ok()).map(str::to_owned);
        // The whole comes before its parts.
        let (target, path) = (self.url.target.clone(), self.url.path().to_owned());
        [target, path].into_iter().chain(values).chain(fields).chain(headers).map(Secret::from).collect()
    }
}

/// Returns the request that the value of a member selects.
fn selected(
    storage: &'static UploadStorage,
    response: &Value,
    sent: &Value,
) -> Result<&'static StorageRequest, String> {
    if storage.select.is_empty() {
        return storage.requests.first().ok_or_else(|| "no request to the storage is described".to_owned());
    }
    let value = text(response, storage.select).or_else(|| text(sent, storage.select));
    let value = value.ok_or_else(|| format!("it has no text at `{}`", storage.select))?;
    let known = storage.requests.iter().find(|request| request.value == value);
    known.ok_or_else(|| {
        let member = storage.select;
        format!(
            "`{}` at `{member}` is not a storage service that this version supports",
            value.escape_debug()
        )
    })
}

/// Returns the text at a pointer.
fn text<'a>(value: &'a Value, pointer: &str) -> Option<&'a str> {
    value.pointer(pointer)?.as_str().filter(|text| !text.is_empty())
}

/// Returns the members of the object at a pointer as texts. An object that is absent or null has none.
fn texts(response: &Value, pointer: &str) -> Result<Vec<(String, String)>, String> {
    let none = Map::new();
    let object = match response.pointer(pointer) {
        Some(Value::Object(object)) => object,
        None | Some(Value::Null) => &none,
        Some(_) => return Err(format!("it has no object at `{pointer}`")),
    };
    let text = |(name, value): (&String, &Value)| match value {
        Value::String(text) => Ok((name.clone(), text.clone())),
        Value::Number(_) | Value::Bool(_) => Ok((name.clone(), value.to_string())),
        _ => Err(format!("the object at `{pointer}` has values that are not texts")),
    };
    object.iter().map(text).collect()
}

/// Returns the headers of a request. Those from the response may grant access.
fn headers(request: &StorageRequest, response: &Value) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    let own = request.headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned(), false));
    let signed =
        request.headers_member.map(|member| texts(response, member)).transpose()?.unwrap_or_default();
    for (name, value, is_secret) in own.chain(signed.into_iter().map(|(name, value)| (name, value, true))) {
        let name =
            HeaderName::from_bytes(name.as_bytes()).ok().filter(|name| !is_reserved_header(name.as_str()));
        let (Some(name), Ok(mut value)) = (name, HeaderValue::from_str(&value)) else {
            return Err("a header for the storage is invalid".to_owned());
        };
        value.set_sensitive(is_secret);
        headers.insert(name, value);
    }
    Ok(headers)
}
