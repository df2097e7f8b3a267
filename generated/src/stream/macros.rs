// Copied by sdkwright from sdk-runtime (src/stream/macros.rs); do not edit.

//! The `streamed!` macro, which declares request builders with a response stream.

/// Declares a request builder with a response stream: `Name -> Model`.
macro_rules! streamed {
    () => {};
    ($(#[$meta:meta])* $name:ident -> $answer:ty) => {
        $(#[$meta])*
        ///
        /// Await it to get the response stream, or call [`send`](Self::send) to get the status and headers too. It is never
        /// retried, because the values of its body can be read only once.
        #[derive(Debug)]
        #[must_use = "a request does nothing unless it is awaited or sent"]
        pub struct $name {
            call: $crate::call::Call,
            outgoing: $crate::stream::Outgoing,
        }

        impl $name {
            /// Sets the timeout of the whole call, up to the last response. There is no limit by default.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// Sets the idle timeout: the time without any progress after which the call fails. Defaults to the
            /// client's timeout of one attempt.
            ///
            /// Time during which the application has no value to send and the service has no response to give does not
            /// count.
            #[inline]
            pub fn idle_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.outgoing.set_idle_timeout(timeout);
                self
            }

            /// Overrides the client's options for this call. Options that are not set are inherited. The timeout of an
            /// attempt is the default idle timeout, a retry policy has no effect, and members cannot be added to the
            /// body.
            #[inline]
            pub fn options(mut self, options: $crate::call::CallOptions) -> Self {
                self.call.set_options(options);
                self
            }

            /// Starts to send values and returns the response stream, with its status and headers, once the headers
            /// have arrived.
            #[inline]
            pub fn send(
                self,
            ) -> $crate::transport::BoxFuture<
                'static,
                $crate::error::Result<$crate::response::Response<$crate::stream::ResponseStream<$answer>>>,
            > {
                $crate::stream::into_response_stream(self.call, self.outgoing)
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = $crate::error::Result<$crate::stream::ResponseStream<$answer>>;
            type IntoFuture = $crate::transport::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                let sending = self.send();
                Box::pin(async move { sending.await.map($crate::response::Response::into_body) })
            }
        }
    };
}

pub(crate) use streamed;
