//! The source of a stream's items: connections, one after another.
//!
//! Input: a prepared call, and the format of its stream. Output: the JSON texts of the items and their errors, until the
//! end. Independent of models.

use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::connection::{Connection, Received, cut_error};
use super::format::ItemFormat;
use super::item_text::{Meaning, meaning};
use super::open::{Opened, open};
use super::parser::Parser;
use super::reconnect::{Decision, Reconnection};
use crate::client::{Client, PreparedCall, StreamObserver};
use crate::error::{CallContext, Error, Result};
use crate::model::{DecodeOptions, Undecodable};
use crate::response::RawResponse;
use crate::transport::{BoxFuture, TransportError};

/// The source of a stream's items.
pub(super) struct ItemSource {
    client: Client,
    prepared: PreparedCall,
    format: &'static ItemFormat,
    idle_timeout: Duration,
    state: State,
    head: (StatusCode, HeaderMap),
    call: CallContext,
    reconnection: Reconnection,
    /// The number of items, including broken ones.
    index: u64,
    /// The number of bytes of earlier connections.
    bytes: u64,
    observer: StreamObserver,
}

/// The state of the current connection.
enum State {
    Open(Box<Connection>),
    /// The delay before a reconnection.
    Waiting(BoxFuture<'static, ()>),
    Opening(BoxFuture<'static, Result<Opened>>),
    Ended,
}

/// The result of a step: an item or an error, or `None` if another step follows.
type Step = Option<Option<Result<Bytes>>>;

impl ItemSource {
    /// Creates the source of the items of a response.
    pub(super) fn new(
        client: Client,
        prepared: PreparedCall,
        format: &'static ItemFormat,
        idle_timeout: Duration,
        opened: Opened,
    ) -> Self {
        let mut observer = StreamObserver::new(&client, prepared.operation, (opened.status, &opened.headers));
        observer.set_items(0);
        let reconnection = Reconnection::new(&prepared, format);
        let mut source = Self {
            client,
            prepared,
            format,
            idle_timeout,
            state: State::Ended,
            head: (opened.status, HeaderMap::new()),
            call: opened.call.clone(),
            reconnection,
            index: 0,
            bytes: 0,
            observer,
        };
        source.connect(opened);
        source
    }

    /// Returns the status and the headers of the last response.
    pub(super) fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.head.0, &self.head.1)
    }

    /// Returns the number of items, including broken ones.
    pub(super) fn count(&self) -> u64 {
        self.index
    }

    /// Returns the ID of the last event that has one.
    pub(super) fn last_event_id(&self) -> Option<&str> {
        let current = match &self.state {
            State::Open(connection) => connection.parser.last_id(),
            State::Waiting(_) | State::Opening(_) | State::Ended => None,
        };
        current.or(self.reconnection.last_id())
    }

    /// Returns the options of decoding an item.
    pub(super) fn decode_options(&self) -> DecodeOptions {
        self.client.decode_options()
    }

    /// Polls for the JSON text of the next item.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let polled = self.observer.trace().within(|| {
            loop {
                let step = match &mut self.state {
                    State::Ended => Some(None),
                    State::Open(connection) => match connection.poll(&self.client, context) {
                        Poll::Ready(received) => self.receive(received),
                        Poll::Pending => return Poll::Pending,
                    },
                    State::Waiting(sleep) => match sleep.as_mut().poll(context) {
                        Poll::Ready(()) => self.reopen(),
                        Poll::Pending => return Poll::Pending,
                    },
                    State::Opening(opening) => match opening.as_mut().poll(context) {
                        Poll::Ready(Ok(opened)) => self.connect(opened),
                        Poll::Ready(Err(error)) => self.end_with(error),
                        Poll::Pending => return Poll::Pending,
                    },
                };
                if let Some(item) = step {
                    return Poll::Ready(item);
                }
            }
        });
        self.observe();
        polled
    }

    /// Counts an item.
    pub(super) fn count_item(&mut self) {
        self.index += 1;
        self.observer.set_items(self.index);
    }

    /// Returns the error for an item that cannot be decoded. `is_syntax` is `true` if it is not valid JSON, so that its
    /// end may be unknown.
    pub(super) fn undecodable(&mut self, text: Bytes, reasons: &Undecodable<serde_json::Error>) -> Error {
        let is_data = reasons.reasons.iter().all(|(error, _)| error.is_data());
        // The media type is that of the stream, not that of an item.
        let response = RawResponse {
            status: self.head.0,
            headers: HeaderMap::new(),
            body: text.clone(),
            received: None,
        };
        let error = self.item_error(Error::decode(response, reasons), text);
        if !is_data && self.format.loses_framing() {
            self.finish(Some(&error));
        }
        error
    }

    fn connect(&mut self, opened: Opened) -> Step {
        self.observer.set_head(opened.status, &opened.headers);
        self.head = (opened.status, opened.headers);
        self.call = opened.call;
        if opened.status == StatusCode::NO_CONTENT {
            // The server asks the client to stop (WHATWG HTML, 9.2.2).
            return self.end();
        }
        let content_type = self.head.1.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let limit = self.decode_options().max_response_size;
        let parser = Parser::new(self.format.framing, content_type.unwrap_or_default(), limit);
        self.state = State::Open(Box::new(Connection::new(opened.body, parser, self.idle_timeout)));
        None
    }

    fn reopen(&mut self) -> Step {
        let prepared = self.reconnection.prepare(self.prepared.clone());
        let (client, format) = (self.client.clone(), self.format);
        self.state = State::Opening(Box::pin(open(client, prepared, format)));
        None
    }

    fn receive(&mut self, received: Received) -> Step {
        match received {
            Received::Frame(frame) => self.interpret(meaning(self.format, frame)),
            Received::End => self.end_of_body(),
            Received::Failed(error) => self.fail(error),
            Received::Cut(frame) => match meaning(self.format, frame) {
                // The last event may lack the empty line.
                Meaning::End => self.end(),
                Meaning::Item(_) | Meaning::Reported(_) | Meaning::Broken(_) => self.fail(cut_error()),
                Meaning::TooLarge | Meaning::Lost => self.fail(self.too_large()),
            },
        }
    }

    fn interpret(&mut self, meaning: Meaning) -> Step {
        if let Meaning::Item(_) | Meaning::Reported(_) = meaning {
            self.reconnection.progressed(&self.client);
        }
        let error = match meaning {
            Meaning::End => return self.end(),
            Meaning::Item(text) => return Some(Some(Ok(text))),
            Meaning::Reported(text) => {
                let error = Error::reported_by_item(self.response(text.clone()));
                self.item_error(error, text)
            }
            Meaning::Broken(reason) => {
                let error = Error::unreadable(self.response(Bytes::new()), reason);
                self.item_error(error, Bytes::new())
            }
            Meaning::TooLarge => self.item_error(self.too_large(), Bytes::new()),
            Meaning::Lost => {
                let error = self.item_error(self.too_large(), Bytes::new());
                self.finish(Some(&error));
                error
            }
        };
        Some(Some(Err(error)))
    }

    fn too_large(&self) -> Error {
        Error::too_large(self.decode_options().max_response_size)
    }

    /// Reconnects after a failure, or ends the stream with its error.
    fn fail(&mut self, error: Error) -> Step {
        let error = self.call.attach(error).with_response(self.response(Bytes::new()));
        match self.decide(&error) {
            Decision::Reconnect(delay) => self.wait(delay, Some(&error)),
            Decision::Stop(note) => self.end_with(error.with_note(note)),
        }
    }

    /// Reconnects after a regular end, or ends the stream.
    fn end_of_body(&mut self) -> Step {
        if !self.format.reconnects_on_end {
            return self.end();
        }
        let error = Error::transport(TransportError::other("the stream ended"));
        let error = self.call.attach(error).with_response(self.response(Bytes::new()));
        match self.decide(&error) {
            Decision::Reconnect(delay) => self.wait(delay, None),
            Decision::Stop(None) => self.end(),
            Decision::Stop(note) => self.end_with(error.with_note(note)),
        }
    }

    fn decide(&mut self, error: &Error) -> Decision {
        if let State::Open(connection) = &mut self.state {
            self.reconnection.update(&mut connection.parser);
        }
        self.reconnection.decide(&self.client, &self.prepared, error)
    }

    fn wait(&mut self, delay: Duration, error: Option<&Error>) -> Step {
        let sleep = self.client.sleep(delay);
        self.enter(State::Waiting(sleep));
        self.observe();
        self.observer.resuming(delay, error);
        None
    }

    fn end(&mut self) -> Step {
        self.finish(None);
        Some(None)
    }

    fn end_with(&mut self, error: Error) -> Step {
        let error = error.at_item(self.index);
        self.finish(Some(&error));
        Some(Some(Err(error)))
    }

    /// Ends the stream, with an error if there is one.
    fn finish(&mut self, error: Option<&Error>) {
        self.enter(State::Ended);
        self.observe();
        self.observer.ended(error);
    }

    /// Updates the numbers of items and bytes.
    fn observe(&mut self) {
        let current = match &self.state {
            State::Open(connection) => connection.bytes(),
            State::Waiting(_) | State::Opening(_) | State::Ended => 0,
        };
        self.observer.set_items(self.index);
        self.observer.set_bytes(self.bytes + current);
    }

    /// Enters another state, which closes the connection.
    fn enter(&mut self, state: State) {
        if let State::Open(mut connection) = std::mem::replace(&mut self.state, state) {
            self.bytes += connection.bytes();
            self.reconnection.update(&mut connection.parser);
        }
    }

    /// Returns the error of an item, which is counted.
    fn item_error(&mut self, error: Error, text: Bytes) -> Error {
        let error = self.call.attach(error).with_response(self.response(text)).at_item(self.index);
        self.count_item();
        error
    }

    fn response(&self, body: Bytes) -> RawResponse {
        RawResponse { status: self.head.0, headers: self.head.1.clone(), body, received: None }
    }
}
