//! The items that only modules use which not every SDK has, such as `cache`, `download` and `poller`.

use std::time::Duration;

use super::REQUEST;
use crate::call::Call;
use crate::client::{Client, ClientBuilder, PreparedCall, StreamObserver, ValueEncoder};
use crate::error::{Error, Result};
use crate::stream::iter;
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

// Items that only the modules `storage_upload` and `upload_session` use, which not every SDK has.
const _: fn(Call, Error) -> (PreparedCall, Error) = |call, error| {
    let (operation, _) = call.subject();
    let is_foreign = call.json_body().is_some();
    let call = PreparedCall { options: call.limits(), is_foreign, ..PreparedCall::new(operation) };
    (call, error.with_details_only(Vec::new()))
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

// Items that only the module `find` uses, which not every SDK has.
const _: fn(&Call) -> (Call, Error) = |call| (call.with_operation(REQUEST.get()), Error::ambiguous(""));

// Items that only the modules `download`, `item_stream`, `line_body` and `upload` use, which not every SDK has.
const _: fn() = || drop(ValueEncoder::new(iter([serde_json::Value::Null])));
const _: fn(Call) -> Result<()> = |call| {
    let (client, prepared) = call.prepare("")?;
    drop(async move {
        let (response, body, call) = client.execute_unread(prepared).await?;
        let mut observer = StreamObserver::new(&client, call.operation, response.head());
        observer.set_head(response.status, &response.headers);
        observer.add_bytes(0);
        observer.resuming(Duration::ZERO, None);
        drop((body, call));
        Err::<(), _>(Error::reported_by_item(response).at_item(0))
    });
    Ok(())
};
#[cfg(feature = "testing")]
const _: fn() = || {
    let reply = crate::testing::Reply::invalid(String::new());
    drop(reply.streamed(|_| crate::transport::Body::empty()));
};

const _: fn(String, std::io::Error) -> Error = Error::file;

// Items that only the module `upload` uses, which not every SDK has.
const _: fn(Call) = |mut call| {
    use std::sync::Arc;

    use crate::client::{StreamedBody, TransferTime};
    use crate::transport::{Body, BoxFuture, run_blocking};

    struct Sent;

    impl StreamedBody for Sent {
        fn send<'a>(
            &'a self,
            client: &'a Client,
            request: http::Request<bytes::Bytes>,
            transfer: &'a Arc<TransferTime>,
        ) -> BoxFuture<'a, Result<http::Response<Body>>> {
            Box::pin(async move {
                transfer.begin(client.now());
                transfer.wait();
                transfer.advance(client.now());
                if client.uses_blocking_threads() {
                    drop(run_blocking(|| Ok(())).await);
                }
                let sent = client.transport().send_stream(request.map(Body::from)).await;
                transfer.end(client.now());
                sent.map_err(Error::transport)
            })
        }

        fn can_repeat(&self) -> bool {
            false
        }
    }

    call.stream_as("", Arc::new(Sent));
};
