//! The `request!` macro, which declares request builders.

/// Declares a request builder: `Name -> Json<Model>`, `Json<Option<Model>>` if a success may have a null body or none,
/// `Empty`, `Text`, `Bytes` or `Location`, or `OneOfResponses<Enum>` or `OneOfResponses<Option<Enum>>` if a success has one of several
/// types.
///
/// `Name -> Json<Model>, idempotent` adds `wait_until`, which repeats the request. `until_found` and `until_gone` add the
/// waiters of these names to the request that gets a resource.
macro_rules! request {
    () => {};
    ($(#[$meta:meta])* $name:ident -> Json<Option<$body:ty>> $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, Json<Option<$body>>, Option<$body>, read_optional $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> Json<Option<$body:ty> > $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, Json<Option<$body>>, Option<$body>, read_optional $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> Json<$body:ty> $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, Json<$body>, $body, read $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> Empty $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, Empty, (), read $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> Location $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, Location, String, read $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> Text $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, Text, String, read $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> Bytes $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, Bytes, ::bytes::Bytes, read $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> OneOfResponses<Option<$body:ty>> $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, OneOfResponses<Option<$body>>, Option<$body>, read_optional $(, $flag)*);
    };
    ($(#[$meta:meta])* $name:ident -> OneOfResponses<$body:ty> $(, $flag:ident)*) => {
        $crate::call::request!(@ $(#[$meta])* $name, OneOfResponses<$body>, $body, read $(, $flag)*);
    };
    (@ $(#[$meta:meta])* $name:ident, $shape:ty, $body:ty, $read:ident $(, $flag:ident)*) => {
        $(#[$meta])*
        ///
        /// Await it to get the decoded body, or call [`send`](Self::send) to get the full response.
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing unless it is awaited or sent"]
        pub struct $name {
            call: $crate::call::Call,
        }

        impl $name {
            /// Sets the timeout of the whole call, including all attempts and the delays between them. Defaults to the
            /// client's.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// Sets the retry policy of this call. Defaults to the client's.
            #[inline]
            pub fn retry(mut self, policy: $crate::retry::RetryPolicy) -> Self {
                self.call.set_retry(policy);
                self
            }

            /// Disables retries of this call.
            #[inline]
            pub fn no_retry(self) -> Self {
                self.retry($crate::retry::RetryPolicy::none())
            }

            /// Overrides the client's options for this call. Options that are not set are inherited.
            #[inline]
            pub fn options(mut self, options: $crate::call::CallOptions) -> Self {
                self.call.set_options(options);
                self
            }

            /// Sends the request and returns the response with its status, headers and decoded body.
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

        $($crate::call::request!(@$flag $name, $shape, $body, $read);)*
    };
    (@idempotent $name:ident, $shape:ty, $body:ty, $read:ident) => {
        impl $name {
            /// Polls until `predicate` returns `true` for the response body.
            ///
            /// See [`Waiter`](crate::Waiter) for the polling interval, the timeout and the handling of errors.
            #[inline]
            pub fn wait_until(
                self,
                predicate: impl FnMut(&$body) -> bool + Send + 'static,
            ) -> $crate::wait::Waiter<$body> {
                $crate::wait::Waiter::new(self.call, <$shape>::ACCEPT, <$shape>::$read, predicate)
            }
        }
    };
    (@until_found $name:ident, $shape:ty, $body:ty, $read:ident) => {
        impl $name {
            /// Polls until the resource exists, for example after its creation. 404 Not Found means "not yet".
            ///
            /// Polls at once, after 1 s, and then at increasing intervals of up to 10 s, for 2 minutes. See
            /// [`Waiter`](crate::Waiter) for other options.
            #[inline]
            pub fn until_found(self) -> $crate::wait::Waiter<$body> {
                $crate::wait::Waiter::until_found(self.call, <$shape>::ACCEPT, <$shape>::$read)
            }
        }
    };
    (@until_gone $name:ident, $shape:ty, $body:ty, $read:ident) => {
        impl $name {
            /// Polls until the resource is gone, that is, until the response is 404 Not Found. Once the resource has been
            /// seen, 403 Forbidden counts as well. Any other permanent error ends the wait.
            ///
            /// See [`Waiter`](crate::Waiter) for the polling interval, the timeout and other options.
            #[inline]
            pub fn until_gone(self) -> $crate::wait::Waiter<$body, ()> {
                $crate::wait::Waiter::until_gone(self.call, <$shape>::ACCEPT, <$shape>::$read)
            }
        }
    };
}

pub(crate) use request;
