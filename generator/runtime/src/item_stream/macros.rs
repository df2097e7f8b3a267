//! The `item_stream!` macro, which declares request builders with a stream of items.

/// Declares a request builder with a stream of items: `Name -> Model`.
macro_rules! item_stream {
    () => {};
    ($(#[$meta:meta])* $name:ident -> $item:ty) => {
        $(#[$meta])*
        ///
        /// Await it to get the stream, or call [`send`](Self::send) to get the status and headers too.
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing unless it is awaited or sent"]
        pub struct $name {
            call: $crate::call::Call,
            incoming: $crate::item_stream::Incoming,
        }

        impl $name {
            /// Sets the timeout until the stream starts, including all attempts and the delays between them. Defaults to
            /// the client's timeout of a call. The stream itself has only an [idle timeout](Self::idle_timeout).
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// Sets the idle timeout: the time without any data after which the stream fails. Defaults to the client's
            /// timeout of one attempt.
            ///
            /// Comments of an event stream count as data. Time between calls of `next` does
            /// not count.
            #[inline]
            pub fn idle_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.incoming.set_idle_timeout(timeout);
                self
            }

            /// Sets the retry policy of this call, which also applies to reconnections. Defaults to the client's.
            #[inline]
            pub fn retry(mut self, policy: $crate::retry::RetryPolicy) -> Self {
                self.call.set_retry(policy);
                self
            }

            /// Disables retries and reconnections of this call.
            #[inline]
            pub fn no_retry(self) -> Self {
                self.retry($crate::retry::RetryPolicy::none())
            }

            /// Overrides the client's options for this call. Options that are not set are inherited. The timeout of an
            /// attempt is the default idle timeout.
            #[inline]
            pub fn options(mut self, options: $crate::call::CallOptions) -> Self {
                self.call.set_options(options);
                self
            }

            /// Sends the request and returns the stream, with its status and headers, once the headers have arrived.
            #[inline]
            pub fn send(
                self,
            ) -> $crate::transport::BoxFuture<
                'static,
                $crate::error::Result<$crate::response::Response<$crate::item_stream::ItemStream<$item>>>,
            > {
                $crate::item_stream::into_item_stream(self.call, self.incoming)
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = $crate::error::Result<$crate::item_stream::ItemStream<$item>>;
            type IntoFuture = $crate::transport::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                let sending = self.send();
                Box::pin(async move { sending.await.map($crate::response::Response::into_body) })
            }
        }
    };
}

pub(crate) use item_stream;
