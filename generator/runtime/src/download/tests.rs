//! Downloads from a mock, in simulated time.

#[cfg(all(feature = "testing", feature = "files"))]
mod digests;
#[cfg(all(feature = "testing", feature = "files"))]
mod files;
mod names;
#[cfg(all(feature = "testing", feature = "tracing"))]
mod spans;
#[cfg(feature = "testing")]
mod streams;

#[cfg(feature = "testing")]
mod support {
    use std::time::Duration;

    use crate::call::{Bytes, Call, request};
    use crate::client::Client;
    use crate::download::{DownloadReply, downloads};
    use crate::operation::Operation;
    use crate::testing::{Mock, Reply};

    pub(super) const SECOND: Duration = Duration::from_secs(1);

    request! {
        /// A call whose success is bytes.
        GetFile -> Bytes, idempotent
    }

    downloads! { GetFile -> Bytes }

    pub(super) fn get(client: &Client, operation: &'static Operation) -> GetFile {
        GetFile { call: Call::new(client, operation) }
    }

    /// Returns a mock that uses these replies in order.
    pub(super) fn mock(operation: &'static Operation, replies: impl IntoIterator<Item = Reply>) -> Mock {
        let mock = Mock::new();
        let mut replies = replies.into_iter();
        let rule = mock.when(|client| get(client, operation)).reply_with(replies.next().unwrap());
        replies.fold(rule, crate::testing::Rule::then_reply_with);
        mock
    }

    pub(super) fn reply() -> DownloadReply {
        DownloadReply::new("image/png")
    }
}
