// Copied by sdkwright from sdk-runtime (src/call/send.rs); do not edit.

//! Sending a call: once, or for each poll of a waiter.
//!
//! Nothing in this module depends on a model, so the SDK crate compiles none of it per operation: sending returns
//! bytes, and a shape decodes them where the call is awaited, in the application's crate.

use super::Call;
use crate::client::{self, Client, UndecodedResponse};
use crate::error::Result;
use crate::operation::Operation;
use crate::response::Response;
use crate::transport::BoxFuture;
use crate::wait::Pollable;

impl Call {
    /// Sends the call. `accept` is the media type that the shape of its response requests.
    pub(crate) fn send(self, accept: &'static str) -> BoxFuture<'static, Result<UndecodedResponse>> {
        Box::pin(async move {
            let (client, prepared) = self.prepare(accept)?;
            #[cfg(feature = "gzip")]
            let prepared = client.compress(prepared).await;
            client.execute(prepared).await
        })
    }
}

/// Sends the call and decodes its response.
pub(crate) fn into_response<T: Send + 'static>(
    call: Call,
    accept: &'static str,
    decode: fn(UndecodedResponse) -> Result<Response<T>>,
) -> BoxFuture<'static, Result<Response<T>>> {
    Box::pin(async move {
        let client = call.client().clone();
        client::decode(&client, call.send(accept).await?, decode).await
    })
}

/// Sends the call and decodes the body of its response.
pub(crate) fn into_body<T: Send + 'static>(
    call: Call,
    accept: &'static str,
    decode: fn(UndecodedResponse) -> Result<Response<T>>,
) -> BoxFuture<'static, Result<T>> {
    Box::pin(async move {
        let client = call.client().clone();
        client::decode(&client, call.send(accept).await?, decode).await.map(Response::into_body)
    })
}

impl Pollable for Call {
    fn client(&self) -> &Client {
        Self::client(self)
    }

    fn subject(&self) -> (&'static Operation, String) {
        Self::subject(self)
    }

    fn poll<T: Send + 'static>(
        &self,
        accept: &'static str,
        decode: fn(UndecodedResponse) -> Result<Response<T>>,
    ) -> BoxFuture<'static, Result<T>> {
        into_body(self.clone(), accept, decode)
    }
}
