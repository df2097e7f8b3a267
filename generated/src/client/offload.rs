// Copied by sdkwright from sdk-runtime (src/client/offload.rs); do not edit.

//! The decoding of large bodies off the executor's threads.
//!
//! Input: a response that has not been decoded. Output: the decoded response, or the error of a timeout. Decoding a
//! body of many MiB takes long enough to stall other tasks on the same thread and to delay the call's timeout. With the
//! transport of the feature `reqwest`, such bodies are decoded on Tokio's blocking threads; with any other transport,
//! on the thread that polls the call.

use std::sync::{Arc, Mutex, PoisonError};

use super::shared::Client;
use super::undecoded::UndecodedResponse;
use crate::error::{Error, Result};
use crate::response::Response;
use crate::transport::{spawn_blocking, within};

/// The maximum size in bytes of a body that is decoded in place.
const MAX_INLINE: usize = 1 << 20;

/// A function that decodes a response.
pub(crate) type Decode<T> = fn(UndecodedResponse) -> Result<Response<T>>;

impl Client {
    /// Returns `true` if the body of this response is decoded on another thread.
    pub(crate) fn decodes_elsewhere(&self, response: &UndecodedResponse) -> bool {
        self.shared.is_default_transport && response.response.body.len() > MAX_INLINE
    }
}

/// Decodes a response, on another thread if its body is large.
///
/// A timeout does not stop that thread; its result is dropped.
pub(crate) async fn decode<T: Send + 'static>(
    client: &Client,
    response: UndecodedResponse,
    decode: Decode<T>,
) -> Result<Response<T>> {
    if !client.decodes_elsewhere(&response) {
        return decode(response);
    }
    let (call, left) = (response.call.clone(), response.left);
    // The result is passed through a slot, so that no Tokio code is monomorphized for each type.
    let slot = Arc::new(Mutex::new(None));
    let target = Arc::clone(&slot);
    let running = spawn_blocking(Box::new(move || {
        let result = decode(response);
        *target.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
    }));
    if within(client.clock(), left, running).await.is_none() {
        let limit = call.elapsed.saturating_add(left);
        let message =
            format!("its body was not decoded within {limit:?}, the timeout of the call (`timeout`)");
        return Err(call.attach(Error::timeout(message)));
    }
    let result = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
    result.unwrap_or_else(|| Err(call.attach(Error::cut_short("the runtime was shut down"))))
}
