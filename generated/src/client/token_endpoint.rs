// Copied from generator/runtime/src/client/token_endpoint.rs by `cargo xtask codegen`; edit it there.

//! The client's side of a token exchange, whose form is sent like any other call.

use std::collections::BTreeMap;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use super::options::CallOptions;
use super::prepared::PreparedCall;
use super::shared::Client;
use crate::auth::{TokenEndpoint, TokenResponse};
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Operation, url};
use crate::transport::BoxFuture;

impl TokenEndpoint for Client {
    fn now(&self) -> Duration {
        Self::now(self)
    }

    fn send_form(
        &self,
        operation: &'static Operation,
        fields: Secret<BTreeMap<String, String>>,
    ) -> BoxFuture<'static, Result<TokenResponse>> {
        let client = self.clone();
        Box::pin(async move {
            let response = client.execute(prepare_form(operation, fields.expose())?).await?;
            match serde_json::from_slice::<Value>(&response.response.body) {
                Ok(body) => Ok(TokenResponse { body: Secret::from(body), call: response.call }),
                Err(error) => Err(response.undecodable(error)),
            }
        })
    }
}

/// Prepares a call whose body is a form.
fn prepare_form(operation: &'static Operation, fields: &BTreeMap<String, String>) -> Result<PreparedCall> {
    let target = url::expand_path(operation.path, &[])
        .map_err(|problem| Error::request(problem).during(operation, ""))?;
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let mut form = String::new();
    for (name, value) in fields {
        url::append_form_field(&mut form, name, value);
    }
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let (body, options) = (Some(form.into()), CallOptions::new());
    Ok(PreparedCall {
        operation,
        path,
        target,
        headers,
        body,
        // No field is shown.
        #[cfg(feature = "testing")]
        redacted_body: Some(bytes::Bytes::from_static(b"{}")),
        options,
        returns_redirect: false,
    })
}
