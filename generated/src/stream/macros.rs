// Copied from generator/runtime/src/stream/macros.rs by `cargo xtask codegen`; edit it there.

//! The `streamed!` macro: the value that an application sends or awaits for a stream of answers.

/// Declares the value that an application sends or awaits for a stream of answers: `Name -> Model`.
macro_rules! streamed {
    () => {};
    ($(#[$meta:meta])* $name:ident -> $answer:ty) => {
        $(#[$meta])*
        ///
        /// Await it for the answers, or [`send`](Self::send) it for status and headers too. It is sent once, and never
        /// again by itself: nobody else has its values.
        #[derive(Debug)]
        #[must_use = "nothing is sent before it is awaited"]
        pub struct $name {
            call: $crate::call::Call,
            outgoing: $crate::stream::Outgoing,
        }

        impl $name {
            /// How long it may take as a whole, up to the last answer; without limit if not set.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// How long nothing may move while the service is expected to do something; the client's limit of an
            /// attempt if not set. The time in which the application has nothing to send, and the service nothing to
            /// answer, does not count.
            #[inline]
            pub fn idle_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.outgoing.set_idle_timeout(timeout);
                self
            }

            /// Begins to send, and gives the answers with status and headers as soon as these have arrived.
            #[inline]
            pub fn send(
                self,
            ) -> $crate::transport::BoxFuture<
                'static,
                $crate::error::Result<$crate::response::Response<$crate::stream::Answers<$answer>>>,
            > {
                $crate::stream::into_answers(self.call, self.outgoing)
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = $crate::error::Result<$crate::stream::Answers<$answer>>;
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
