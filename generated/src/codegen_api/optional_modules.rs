// Copied from generator/runtime/src/codegen_api/optional_modules.rs by `cargo xtask codegen`; edit it there.

//! The items that only modules use which not every SDK has: `cache` and `poller`.

use super::REQUEST;
use crate::call::Call;
use crate::client::{Client, ClientBuilder};
use crate::error::Result;
use crate::wait::Waiter;

// Items that only the module `cache` uses, which not every SDK has.
const _: fn(ClientBuilder, Call) -> ClientBuilder = |builder, call| {
    use bytes::Bytes as Body;

    use crate::client::{ClientHeaders, ResponseStore, StoreTicket};
    use crate::response::RawResponse;

    struct Store;

    impl ResponseStore for Store {
        fn prepare(&self, request: &mut http::Request<Body>) -> Option<StoreTicket> {
            let ClientHeaders(headers) = request.extensions().get()?;
            Some(Box::new(headers.len()))
        }

        fn resolve(&self, _: StoreTicket, response: RawResponse) -> RawResponse {
            response
        }

        fn withdraw(&self, _: StoreTicket, _: &mut http::Request<Body>) {}
    }

    drop(call.holds_secrets());
    builder.set_response_store(Store)
};

// Items that only the module `poller` uses, which not every SDK has.
const _: fn(Call) = |call| {
    use crate::operation::Operation;
    use crate::transport::BoxFuture;
    use crate::wait::{LongRunning, OperationProgress, OperationState};

    struct Run(Call, OperationProgress);

    impl LongRunning<(), ()> for Run {
        fn client(&self) -> &Client {
            self.0.client()
        }

        fn subject(&self) -> (&'static Operation, String) {
            self.0.subject()
        }

        fn is_started(&self) -> bool {
            self.0.path_value(0).is_some()
        }

        fn start(&mut self) -> BoxFuture<'_, Result<Option<()>>> {
            self.1.state = OperationState::InProgress;
            self.poll_as(OperationState::Succeeded)
        }

        fn poll(&mut self) -> BoxFuture<'_, Result<()>> {
            self.1.state = OperationState::Failed;
            Box::pin(std::future::ready(Ok(())))
        }

        fn progress(&self) -> &OperationProgress {
            &self.1
        }

        fn result(&mut self) -> BoxFuture<'_, Result<()>> {
            self.poll()
        }
    }

    impl Run {
        fn poll_as(&mut self, state: OperationState) -> BoxFuture<'_, Result<Option<()>>> {
            let _ = crate::page::scalar_at(b"1", &crate::page::unescape("")) == crate::page::Scalar::Absent;
            self.1.state = state;
            Box::pin(std::future::ready(Ok(None)))
        }
    }

    drop(call.continued_at(REQUEST.get(), "/"));
    drop(Waiter::until_done(Run(call, OperationProgress::default())));
};
