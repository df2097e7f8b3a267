//! Parsers without I/O, and streams from a mock.

#[cfg(feature = "testing")]
mod endings;
#[cfg(feature = "testing")]
mod items;
mod parsers;
#[cfg(feature = "testing")]
mod reconnections;
#[cfg(feature = "testing")]
mod reports;
#[cfg(all(feature = "testing", feature = "tracing"))]
mod spans;

#[cfg(feature = "testing")]
mod support {
    use std::time::Duration;

    use crate::call::Call;
    use crate::client::Client;
    use crate::error::{Error, Result};
    use crate::item_stream::{
        EventItem, Framing, Incoming, ItemFormat, ItemStream, Reconnect, StreamReply, item_stream,
    };
    use crate::model::model;
    use crate::operation::Operation;
    use crate::testing::{Mock, Reply};
    use crate::tests::{CREATE, OPEN};

    /// An item.
    #[derive(Clone, PartialEq)]
    pub struct Piece {
        pub(super) part: String,
        pub(super) size: Option<i64>,
    }

    model!(Piece { "part": part, "size": size, });

    impl Piece {
        pub(super) fn new(part: &str) -> Self {
            Self { part: part.to_owned(), size: None }
        }
    }

    item_stream! {
        /// A call with a stream of pieces.
        GetPieces -> Piece
    }

    const fn events(item: EventItem) -> ItemFormat {
        ItemFormat::new(Framing::Events(item), "text/event-stream")
    }

    pub(super) static EVENTS: ItemFormat = events(EventItem::Json)
        .ends(&["[DONE]"])
        .end_events(&["done"])
        .error_events(&["error"])
        .error_members(&["/error"]);
    pub(super) static ALWAYS: ItemFormat =
        events(EventItem::Json).reconnect(Reconnect::Always).reconnect_on_end();
    pub(super) static LINES: ItemFormat =
        ItemFormat::new(Framing::Lines, "application/x-ndjson").error_members(&["/error"]);
    pub(super) static PARTS: ItemFormat =
        ItemFormat::new(Framing::Parts, "multipart/mixed").error_members(&["/error"]);
    pub(super) static SEQUENCE: ItemFormat = ItemFormat::new(Framing::Sequence, "application/json-seq");
    pub(super) static CONCATENATED: ItemFormat = ItemFormat::new(Framing::Concatenated, "application/json");

    pub(super) fn pieces(
        client: &Client,
        operation: &'static Operation,
        format: &'static ItemFormat,
    ) -> GetPieces {
        GetPieces { call: Call::new(client, operation), incoming: Incoming::new(format) }
    }

    /// Returns an idempotent call.
    pub(super) fn get(client: &Client, format: &'static ItemFormat) -> GetPieces {
        pieces(client, &OPEN, format)
    }

    /// Returns a mock that uses these replies in order.
    pub(super) fn mock(
        format: &'static ItemFormat,
        operation: &'static Operation,
        replies: impl IntoIterator<Item = Reply>,
    ) -> Mock {
        let mock = Mock::new();
        let mut replies = replies.into_iter();
        let rule = mock.when(|client| pieces(client, operation, format)).reply_with(replies.next().unwrap());
        replies.fold(rule, crate::testing::Rule::then_reply_with);
        mock
    }

    /// Returns all items and errors of a stream.
    pub(super) async fn collect(stream: &mut ItemStream<Piece>) -> Vec<Result<Piece>> {
        let mut items = Vec::new();
        while let Some(item) = stream.next().await {
            items.push(item);
        }
        assert!(stream.next().await.is_none(), "nothing comes after the end");
        items
    }

    /// Returns the items of a stream with this body: the part of each one, or the text of its error.
    pub(super) async fn parts(format: &'static ItemFormat, reply: impl Into<Reply>) -> Vec<String> {
        let mock = mock(format, &CREATE, [reply.into()]);
        let mut stream = pieces(&mock.client().unwrap(), &CREATE, format).await.unwrap();
        outline(collect(&mut stream).await)
    }

    pub(super) fn outline(items: Vec<Result<Piece>>) -> Vec<String> {
        items.into_iter().map(|item| item.map_or_else(shorten, |piece| piece.part)).collect()
    }

    /// Returns the text of an error without the name of the call.
    pub(super) fn shorten(error: Error) -> String {
        let text = error.to_string();
        text.rsplit_once("/v2/users: ")
            .or(text.rsplit_once("/v2/open: "))
            .map_or(text.clone(), |(_, rest)| rest.to_owned())
    }

    pub(super) fn raw(bytes: impl Into<bytes::Bytes>) -> StreamReply {
        StreamReply::events().raw(bytes)
    }

    pub(super) const SECOND: Duration = Duration::from_secs(1);
}
