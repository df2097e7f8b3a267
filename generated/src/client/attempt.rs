// Copied from generator/runtime/src/client/attempt.rs by `cargo xtask codegen`; edit it there.

//! Attempts: credentials put on, sent once, the answer read to its end within its limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::USER_AGENT;
use http::{Method, Uri};

use super::Client;
use crate::auth;
use crate::call::Prepared;
use crate::error::{Error, Reply, Result};
use crate::transport::{Body, within};

impl Client {
    /// Makes attempts until one is final; `count` is their number.
    pub(super) async fn attempts(&self, prepared: &Prepared, count: &AtomicU32) -> Result<Reply> {
        let request = self.request(prepared).await?;
        count.fetch_add(1, Ordering::Relaxed);
        self.attempt(request).await
    }

    /// The complete request: where to, and on whose behalf.
    async fn request(&self, prepared: &Prepared) -> Result<http::Request<Bytes>> {
        let shared = &*self.shared;
        let operation = prepared.operation;
        let mut target = shared.url(operation.host)?.to_owned();
        target.push_str(&prepared.target);
        let chosen = shared.credentials.choose(operation)?;
        let mut headers = prepared.headers.clone();
        auth::apply(&chosen, &mut headers, &mut target).await?;
        headers.insert(USER_AGENT, shared.user_agent.clone());
        let mut request = http::Request::new(prepared.body.clone().unwrap_or_default());
        *request.method_mut() = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| Error::request(format!("`{}` is not a method", operation.method)))?;
        *request.uri_mut() = Uri::try_from(target)
            .map_err(|error| Error::request("the URL is too long, or not one").caused_by(error))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Sends a request once and reads its answer.
    async fn attempt(&self, request: http::Request<Bytes>) -> Result<Reply> {
        let shared = &*self.shared;
        let exchange = async {
            let response = shared.transport.send(request).await.map_err(Error::transport)?;
            let (head, body) = response.into_parts();
            let mut reply = Reply { status: head.status, headers: head.headers, body: Bytes::new() };
            match read(body, shared.max_response_size).await {
                Ok(body) => reply.body = body,
                Err(error) => return Err(error.replied(reply)),
            }
            if reply.status.is_success() { Ok(reply) } else { Err(Error::api(reply)) }
        };
        let limit = shared.attempt_timeout;
        within(&*shared.clock, limit, exchange).await.unwrap_or_else(|| {
            Err(Error::timeout(format!("no answer within {limit:?}, the limit of an attempt")))
        })
    }
}

/// Reads a body to its end, or to its limit.
async fn read(mut body: Body, limit: usize) -> Result<Bytes> {
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        let chunk = chunk.map_err(Error::transport)?;
        if first.len() + whole.len() + chunk.len() > limit {
            return Err(Error::too_large(limit));
        }
        // Most answers are one chunk, which needs no copy.
        if whole.is_empty() && first.is_empty() {
            first = chunk;
            continue;
        }
        if whole.is_empty() {
            whole.extend_from_slice(&std::mem::take(&mut first));
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(if whole.is_empty() { first } else { whole.freeze() })
}
