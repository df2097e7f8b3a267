// Copied from generator/runtime/src/call/send.rs by `cargo xtask codegen`; edit it there.

//! The shapes of answers, and the values that applications await.
//!
//! Nothing here that depends on a model is compiled in the SDK: sending gives bytes, and a shape reads them where
//! the call is awaited, in the application's crate.

use std::marker::PhantomData;
use std::time::Duration;

use serde::de::DeserializeOwned;

use super::Call;
use crate::error::{Error, Result};
use crate::model::strictly;
use crate::operation::Operation;
use crate::response::{RawResponse, Response};
use crate::transport::BoxFuture;

/// Declares the value that an application sends or awaits: `Name -> Json<Model>`, `Json<Option<Model>>` where a
/// success may have no body, `Empty`, `Text` or `Bytes`, `Several<Enum>` where it is one of several types.
macro_rules! request {
    () => {};
    ($(#[$meta:meta])* $name:ident -> Json<Option<$body:ty>>) => {
        $crate::call::request!(@ $(#[$meta])* $name, Json<Option<$body>>, Option<$body>, read_optional);
    };
    ($(#[$meta:meta])* $name:ident -> Json<Option<$body:ty> >) => {
        $crate::call::request!(@ $(#[$meta])* $name, Json<Option<$body>>, Option<$body>, read_optional);
    };
    ($(#[$meta:meta])* $name:ident -> Json<$body:ty>) => {
        $crate::call::request!(@ $(#[$meta])* $name, Json<$body>, $body, read);
    };
    ($(#[$meta:meta])* $name:ident -> Empty) => {
        $crate::call::request!(@ $(#[$meta])* $name, Empty, (), read);
    };
    ($(#[$meta:meta])* $name:ident -> Text) => {
        $crate::call::request!(@ $(#[$meta])* $name, Text, String, read);
    };
    ($(#[$meta:meta])* $name:ident -> Bytes) => {
        $crate::call::request!(@ $(#[$meta])* $name, Bytes, ::bytes::Bytes, read);
    };
    ($(#[$meta:meta])* $name:ident -> Several<$body:ty>) => {
        $crate::call::request!(@ $(#[$meta])* $name, Several<$body>, $body, read);
    };
    (@ $(#[$meta:meta])* $name:ident, $shape:ty, $body:ty, $read:ident) => {
        $(#[$meta])*
        ///
        /// Await it for the body of the answer, or [`send`](Self::send) it for the whole answer.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before it is awaited"]
        pub struct $name {
            call: $crate::call::Call,
        }

        impl $name {
            /// How long the call may take as a whole, all attempts included; the client's limit if not set.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// How often, and when, the call is sent again if it fails; what the client does if not set.
            #[inline]
            pub fn retry(mut self, policy: $crate::retry::RetryPolicy) -> Self {
                self.call.set_retry(policy);
                self
            }

            /// Sends it once only.
            #[inline]
            pub fn no_retry(self) -> Self {
                self.retry($crate::retry::RetryPolicy::none())
            }

            /// Settings of this call; what they leave open is as it was.
            #[inline]
            pub fn options(mut self, options: $crate::call::CallOptions) -> Self {
                self.call.set_options(options);
                self
            }

            /// Sends it again and again until the body of an answer is as wanted.
            #[inline]
            pub fn wait_until(
                self,
                wanted: impl FnMut(&$body) -> bool + Send + 'static,
            ) -> $crate::wait::Waiter<$body> {
                $crate::wait::Waiter::new(self.call, <$shape>::ACCEPT, <$shape>::$read, wanted)
            }

            /// Sends it, and gives the answer with its status and headers.
            #[inline]
            pub fn send(
                self,
            ) -> $crate::transport::BoxFuture<'static, $crate::error::Result<$crate::response::Response<$body>>>
            {
                $crate::call::into_response(self.call, <$shape>::ACCEPT, <$shape>::$read)
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = $crate::error::Result<$body>;
            type IntoFuture = $crate::transport::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                $crate::call::into_body(self.call, <$shape>::ACCEPT, <$shape>::$read)
            }
        }
    };
}

pub(crate) use request;

/// An answer that has not been read.
pub(crate) struct Raw {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) strict: bool,
    pub(crate) reply: RawResponse,
}

/// Which call an error belongs to, and how it went.
pub(crate) struct Place {
    operation: &'static Operation,
    path: String,
    attempts: u32,
    elapsed: Duration,
}

impl Place {
    /// The error, of this call.
    pub(crate) fn of(self, error: Error) -> Error {
        error.during(self.operation, &self.path).after(self.attempts, self.elapsed)
    }
}

impl Raw {
    /// Which call it is the answer to.
    pub(crate) fn place(&self) -> Place {
        let Self { operation, path, attempts, elapsed, .. } = self;
        Place { operation, path: path.clone(), attempts: *attempts, elapsed: *elapsed }
    }

    pub(crate) fn response<T>(self, body: T) -> Response<T> {
        Response::new(self.reply.status, self.reply.headers, body)
    }

    pub(crate) fn undecodable(self, error: serde_json::Error) -> Error {
        self.place().of(Error::decode(self.reply, error))
    }

    pub(crate) fn unreadable(self, message: &str) -> Error {
        self.place().of(Error::unreadable(self.reply, message))
    }
}

impl Call {
    /// Sends the call; `accept` is what its answer's shape asks for.
    pub(crate) fn send(self, accept: &'static str) -> BoxFuture<'static, Result<Raw>> {
        Box::pin(async move {
            let (client, prepared) = self.prepare(accept)?;
            client.execute(prepared).await
        })
    }
}

/// Sends the call and reads its answer.
pub(crate) fn into_response<T: 'static>(
    call: Call,
    accept: &'static str,
    read: fn(Raw) -> Result<Response<T>>,
) -> BoxFuture<'static, Result<Response<T>>> {
    Box::pin(async move { read(call.send(accept).await?) })
}

/// Sends the call and reads the body of its answer.
pub(crate) fn into_body<T: 'static>(
    call: Call,
    accept: &'static str,
    read: fn(Raw) -> Result<Response<T>>,
) -> BoxFuture<'static, Result<T>> {
    Box::pin(async move { read(call.send(accept).await?).map(Response::into_body) })
}

/// An answer in JSON.
pub(crate) struct Json<T>(PhantomData<fn() -> T>);

impl<T: DeserializeOwned> Json<T> {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "application/json";

    /// Reads an answer that has a body.
    pub(crate) fn read(raw: Raw) -> Result<Response<T>> {
        let read = || serde_json::from_slice(&raw.reply.body);
        match if raw.strict { strictly(read) } else { read() } {
            Ok(body) => Ok(raw.response(body)),
            Err(error) => Err(raw.undecodable(error)),
        }
    }
}

impl<T: DeserializeOwned> Json<Option<T>> {
    /// Reads an answer that may have a body.
    pub(crate) fn read_optional(raw: Raw) -> Result<Response<Option<T>>> {
        if raw.reply.body.iter().all(u8::is_ascii_whitespace) {
            Ok(raw.response(None))
        } else {
            Self::read(raw)
        }
    }
}

/// An answer of which only the head counts.
pub(crate) struct Empty(());

impl Empty {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "*/*";

    /// Reads an answer; a body is passed over.
    pub(crate) fn read(raw: Raw) -> Result<Response<()>> {
        Ok(raw.response(()))
    }
}

/// An answer in plain text.
pub(crate) struct Text(());

impl Text {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "text/plain, */*;q=0.5";

    /// Reads an answer.
    pub(crate) fn read(raw: Raw) -> Result<Response<String>> {
        match std::str::from_utf8(&raw.reply.body) {
            Ok(text) => {
                let text = text.to_owned();
                Ok(raw.response(text))
            }
            Err(_) => Err(raw.unreadable("its body is not text in UTF-8")),
        }
    }
}

/// An answer as it came.
pub(crate) struct Bytes(());

impl Bytes {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "*/*";

    /// Reads an answer.
    pub(crate) fn read(raw: Raw) -> Result<Response<bytes::Bytes>> {
        let body = raw.reply.body.clone();
        Ok(raw.response(body))
    }
}
