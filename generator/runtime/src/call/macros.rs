//! The `request!` macro: the value that an application sends or awaits.

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
