// Copied from generator/runtime/src/page/pager.rs by `cargo xtask codegen`; edit it there.

//! The order of pages, and the call that requests each of them. Independent of models.

use std::fmt;
use std::task::{Context, Poll};
use std::time::Duration;

use super::guard::LoopGuard;
use super::paging::Paging;
use super::token;
use crate::call::Call;
use crate::client::{Client, UndecodedResponse};
use crate::error::{CallContext, Error, Result};
use crate::transport::BoxFuture;

/// Repeats a call, each time with the token of the next page.
pub(super) struct Pager {
    call: Call,
    paging: Paging,
    accept: &'static str,
    state: State,
    /// The token of the page that is requested next; `None` is the first page.
    token: Option<String>,
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
    pub(super) fn new(call: Call, paging: Paging, accept: &'static str) -> Self {
        let token = call.query_value(paging.parameter());
        let guard = LoopGuard::new(token.as_deref());
        Self { call, paging, accept, state: State::Ready, token, guard }
    }

    /// Returns the token of the page that is requested next.
    pub(super) fn token(&self) -> Option<&str> {
        match self.state {
            State::Done => None,
            _ => self.token.as_deref(),
        }
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
                    if let Some(token) = &self.token {
                        call.replace_query(self.paging.parameter(), token);
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
            State::Ready | State::Pausing(_) => self.token.clone(),
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
        Err(call.attach(Error::page("the page equals the previous one")))
    }

    /// Advances to the page that `next` links to, after a page with `count` items or, if `count` is `None`, one whose
    /// items are still being produced.
    pub(super) fn advance(&mut self, next: Option<&str>, count: Option<usize>, call: CallContext) {
        let is_pending = count.is_none();
        let count = count.unwrap_or_default();
        let next = match (self.paging, next.unwrap_or_default().trim()) {
            (Paging::Offset(_, limit), _) => Ok(self.next_offset(limit, count)),
            (_, "") => Ok(None),
            (Paging::Link(parameter), link) => token::from_link(link, parameter).map(Some),
            (Paging::Token(_), token) => Ok(Some(token.to_owned())),
        };
        let problem = match next.map(|token| token.filter(|token| !token.is_empty())) {
            Ok(None) => {
                self.state = State::Done;
                return;
            }
            Ok(Some(token)) if is_pending => {
                self.token = Some(token);
                self.pause(&call);
                return;
            }
            Ok(Some(token)) => match self.guard.check(&token, count) {
                Ok(()) => {
                    self.token = Some(token);
                    return;
                }
                Err(problem) => problem,
            },
            Err(problem) => format!("the link to the next page is invalid: {problem}"),
        };
        let error = Error::page(problem);
        self.state = State::Failed(Some(call.attach(error)));
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

    /// Returns the offset of the next page, or `None` if the page is empty or has fewer items than requested.
    fn next_offset(&self, limit: &str, count: usize) -> Option<String> {
        let number = |text: String| text.parse::<usize>().ok();
        let limit = self.call.query_value(limit).and_then(number).filter(|limit| *limit > 0);
        let skipped = self.token.clone().and_then(number).unwrap_or(0);
        let last = count == 0 || limit.is_some_and(|limit| count < limit);
        (!last).then(|| skipped.saturating_add(count).to_string())
    }
}

impl fmt::Debug for Pager {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pager").field("call", &self.call).finish_non_exhaustive()
    }
}
