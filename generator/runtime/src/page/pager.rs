//! The call that requests each page of a list. Independent of models.

use std::fmt;
use std::task::{Context, Poll};
use std::time::Duration;

use super::facts::PageFacts;
use super::guard::LoopGuard;
use super::paging::{PageFact, PageRequest, Paging};
use super::position::Position;
use crate::call::Call;
use crate::client::{Client, UndecodedResponse};
use crate::error::{CallContext, Error, Result};
use crate::response::RawResponse;
use crate::transport::BoxFuture;

/// Repeats a call, each time for the next page.
pub(super) struct Pager {
    /// The call for the first page or, if links are followed, for the page that is requested next.
    call: Call,
    paging: &'static Paging,
    accept: &'static str,
    state: State,
    /// The page that is requested next.
    position: Position,
    guard: LoopGuard,
}

enum State {
    Ready,
    /// Waits before the next request, because the service is still producing items.
    Pausing(BoxFuture<'static, ()>),
    Sending(BoxFuture<'static, Result<UndecodedResponse>>),
    Failed(Option<Error>),
    Done,
}

impl Pager {
    pub(super) fn new(call: Call, paging: &'static Paging, accept: &'static str) -> Self {
        let position = Position::at(paging.selected(&call));
        let guard = LoopGuard::new(position.token.as_deref());
        Self { call, paging, accept, state: State::Ready, position, guard }
    }

    /// Starts at the page of a token.
    pub(super) fn start_from(&mut self, token: String) {
        if self.paging.request == PageRequest::Url
            && let Err(problem) = self.call.follow(&token)
        {
            self.call.reject(format!("the list cannot start from the link: {problem}"));
        }
        self.guard.restart(&token);
        self.position = Position::at(Some(token));
    }

    /// Returns the token of the page that is requested next.
    pub(super) fn token(&self) -> Option<&str> {
        match self.state {
            State::Done => None,
            _ => self.position.token.as_deref(),
        }
    }

    /// Returns the facts of a page, except those that its model has.
    pub(super) fn facts(&self, response: &RawResponse) -> PageFacts {
        PageFacts::read(self.paging, &response.headers, &response.body)
    }

    /// Sets the maximum number of consecutive pages without items.
    pub(super) fn set_max_empty_pages(&mut self, pages: usize) {
        self.guard.max_empty_pages = pages;
    }

    /// Sets the timeout for items that are still being produced, which applications set with `setter`.
    pub(super) fn set_pending_timeout(&mut self, timeout: Duration, setter: &'static str) {
        self.guard.pending_timeout = (timeout, setter);
    }

    /// Returns the client of the call.
    pub(super) fn client(&self) -> &Client {
        self.call.client()
    }

    /// Stops and returns a timeout error.
    pub(super) fn time_out(&mut self, message: String) -> Error {
        let (operation, path) = self.call.subject();
        self.state = State::Failed(None);
        Error::timeout(message).during(operation, &path)
    }

    /// Polls for the next page, not decoded. Its link to the following page is passed to [`advance`](Self::advance).
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<UndecodedResponse>>> {
        loop {
            match &mut self.state {
                State::Ready => {
                    let mut call = self.call.clone();
                    match &self.position.token {
                        Some(token) => self.paging.select(&mut call, token),
                        None => self.paging.select_first(&mut call),
                    }
                    self.state = State::Sending(call.send(self.accept));
                }
                State::Pausing(pause) => {
                    let Poll::Ready(()) = pause.as_mut().poll(context) else { return Poll::Pending };
                    self.state = State::Ready;
                }
                State::Sending(sending) => {
                    let Poll::Ready(sent) = sending.as_mut().poll(context) else { return Poll::Pending };
                    self.state = if sent.is_ok() { State::Ready } else { State::Failed(None) };
                    return Poll::Ready(Some(sent));
                }
                State::Failed(error) => return Poll::Ready(error.take().map(Err)),
                State::Done => return Poll::Ready(None),
            }
        }
    }

    /// Returns the token of the page after the last one received.
    pub(super) fn next_token(&self) -> Option<String> {
        match self.state {
            State::Ready | State::Pausing(_) => self.position.token.clone(),
            _ => None,
        }
    }

    /// Stops after an error.
    pub(super) fn stop(&mut self) {
        self.state = State::Failed(None);
    }

    /// Fails if a page with `count` items has the same content as the previous one.
    pub(super) fn check_content(&mut self, count: usize, fingerprint: u64, call: &CallContext) -> Result<()> {
        if self.guard.is_new(count, fingerprint) {
            return Ok(());
        }
        Err(call.attach(Error::undecodable("the page equals the previous one")))
    }

    /// Advances to the page after one with these facts. `next` is the link or token that its model has, and `count` the
    /// number of its items, or `None` if they are still being produced.
    pub(super) fn advance(
        &mut self,
        mut facts: PageFacts,
        next: Option<&str>,
        count: Option<usize>,
        call: CallContext,
    ) {
        if self.paging.next == PageFact::Model {
            facts.next = next.map(str::to_owned);
        }
        let items = count.unwrap_or_default();
        let size = self.paging.size(&self.call);
        let counted = u64::try_from(items).unwrap_or(u64::MAX);
        let next = self.position.step(self.paging, &facts, counted, size).and_then(|next| match next {
            Some(token) if count.is_some() => self.guard.check(&token, items).map(|()| Some(token)),
            next => Ok(next),
        });
        let followed = next.and_then(|next| match &next {
            Some(link) if self.paging.request == PageRequest::Url => {
                let followed = self.call.follow(link).map(|()| next);
                followed.map_err(|problem| format!("the link to the next page is invalid: {problem}"))
            }
            _ => Ok(next),
        });
        match followed {
            Ok(Some(token)) => {
                self.position.token = Some(token);
                if count.is_none() {
                    self.pause(&call);
                }
            }
            Ok(None) => self.state = State::Done,
            Err(problem) => self.state = State::Failed(Some(call.attach(Error::undecodable(problem)))),
        }
    }

    /// Waits before the next request, or stops if the timeout has passed.
    fn pause(&mut self, call: &CallContext) {
        let client = self.call.client();
        self.state = match self.guard.pending_delay(client.now(), client.random()) {
            Some(delay) => State::Pausing(client.sleep(delay)),
            None => {
                let (limit, setter) = self.guard.pending_timeout;
                let message = format!(
                    "no item within {limit:?}, because the service is still producing them: allow more time with `{setter}`"
                );
                State::Failed(Some(call.attach(Error::timeout(message))))
            }
        };
    }
}

impl fmt::Debug for Pager {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pager").field("call", &self.call).finish_non_exhaustive()
    }
}
