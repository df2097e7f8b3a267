//! Rules: patterns of requests, and their replies.
//!
//! Input: the request of a call, and replies in order. Output: the reply to the next matching request. A rule has the
//! type of its call's response, so a reply of another type does not compile.

use std::borrow::Borrow;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use super::fault::Fault;
use super::matching::RequestPattern;
use super::pages::PagedList;
use super::reply::Reply;
use super::request::Request;
use super::sample::DocumentedSuccess;
use super::script::{ReplySource, RuleState, RuleStep};
use super::server::Server;
use crate::page::Page;

/// The start of a rule: the requests that it matches. The rule takes effect with its first reply.
///
/// A request matches if it has the same operation, arguments, query, headers and body as the call from which the rule
/// was created. The order of query parameters and of JSON members is ignored.
#[must_use = "a rule does nothing without a reply"]
pub struct When<T> {
    server: Arc<Server>,
    pattern: Result<RequestPattern, String>,
    answer: PhantomData<fn() -> T>,
}

impl<T> When<T> {
    pub(super) fn new(server: Arc<Server>, request: Result<Request, String>) -> Self {
        Self { server, pattern: request.map(RequestPattern::new), answer: PhantomData }
    }

    /// Creates the start of a rule for the operation of a request, whatever the host and the contents are.
    pub(super) fn of_any_contents(server: Arc<Server>, request: Result<Request, String>) -> Self {
        let mut this = Self::new(server, request);
        this.pattern.iter_mut().for_each(RequestPattern::anything);
        this
    }

    /// Matches any arguments, query, headers and body.
    pub fn any_arguments(mut self) -> Self {
        self.pattern.iter_mut().for_each(RequestPattern::any_arguments);
        self
    }

    /// Matches any query.
    pub fn any_query(mut self) -> Self {
        self.pattern.iter_mut().for_each(RequestPattern::any_query);
        self
    }

    /// Matches any body.
    pub fn any_body(mut self) -> Self {
        self.pattern.iter_mut().for_each(RequestPattern::any_body);
        self
    }

    /// Replies with a success response that has this body, and the first success status in the API's documents.
    pub fn reply(self, body: impl Borrow<T>) -> Rule<T>
    where
        T: Serialize,
    {
        let reply = self.success(body.borrow());
        self.first(ReplySource::Reply(reply))
    }

    /// Replies with the sample from the API's documents. For a list, it is the only page.
    pub fn reply_sample(self) -> Rule<T> {
        self.first(ReplySource::Sample)
    }

    /// Replies with a 200 response that has this JSON body, even if the call cannot decode it.
    pub fn reply_json(self, body: Value) -> Rule<T> {
        self.reply_with(Reply::json(body))
    }

    /// Replies with this response.
    pub fn reply_with(self, reply: Reply) -> Rule<T> {
        self.first(ReplySource::Reply(reply))
    }

    /// Simulates this fault.
    pub fn fail(self, fault: Fault) -> Rule<T> {
        self.first(ReplySource::Fault(fault))
    }

    /// Serves a list in pages of at most `page_size` items: each request gets the page that it asks for, with a link to
    /// the next one.
    ///
    /// Page parameters are ignored when matching. The other fields of a page are taken from the sample in the API's
    /// documents. If only a page with fewer items than requested ends the list, the pages have the size that the request
    /// asks for, or else the default of the API.
    pub fn reply_items<I>(mut self, items: I, page_size: usize) -> Rule<T>
    where
        I: IntoIterator,
        I::Item: Borrow<T::Item>,
        T: Page,
        T::Item: Serialize,
    {
        let items: Result<Vec<Value>, _> =
            items.into_iter().map(|item| serde_json::to_value(item.borrow())).collect();
        let answer = match (self.operation(), items) {
            (_, Err(error)) => ReplySource::Invalid(format!("an item cannot be encoded: {error}")),
            (operation, Ok(items)) => match PagedList::new(operation, items, page_size) {
                Some(list) => {
                    self.pattern.iter_mut().for_each(|pattern| pattern.any_page(&list.parameters()));
                    ReplySource::Page(Arc::new(list))
                }
                None => ReplySource::Invalid(
                    "the API documents do not describe the pages of the operation".to_owned(),
                ),
            },
        };
        self.first(answer)
    }

    fn operation(&self) -> &'static str {
        self.pattern.as_ref().map_or("", |pattern| pattern.request().operation().id())
    }

    fn success(&self, body: &T) -> Reply
    where
        T: Serialize,
    {
        success(&self.pattern, body)
    }

    fn first(self, answer: ReplySource) -> Rule<T> {
        let index = self.server.add(RuleState::new(self.pattern));
        Rule { server: self.server, index, answer: PhantomData }.then(answer)
    }
}

/// Returns a success response with this body, for the calls that a pattern matches.
fn success<T: Serialize>(pattern: &Result<RequestPattern, String>, body: &T) -> Reply {
    let request = pattern.as_ref().ok().map(RequestPattern::request);
    let status = request
        .and_then(|request| DocumentedSuccess::of(request.operation().id()))
        .map_or(200, |it| it.status());
    Reply::of(body, status, request.is_none_or(Request::wants_json))
}

/// A rule with its replies, which are used in order; the last one repeats.
///
/// A rule stays in effect after this value is dropped. Later rules take precedence over earlier ones.
#[derive(Clone)]
pub struct Rule<T> {
    server: Arc<Server>,
    index: usize,
    answer: PhantomData<fn() -> T>,
}

impl<T> Rule<T> {
    /// Limits the last reply to this many uses. If no reply follows it, the rule then no longer matches.
    pub fn times(self, times: u32) -> Self {
        self.change(|step| step.times = Some(times))
    }

    /// Delays the last reply by this long, by the simulated clock.
    pub fn delayed(self, time: Duration) -> Self {
        self.change(|step| step.delay = time)
    }

    /// Adds a reply with a success response that has this body.
    pub fn then_reply(self, body: impl Borrow<T>) -> Self
    where
        T: Serialize,
    {
        let reply = self.server.rule(self.index, |rule| success(&rule.pattern, body.borrow()));
        self.then(ReplySource::Reply(reply.unwrap_or(Reply::new(200))))
    }

    /// Adds a reply with the sample from the API's documents.
    pub fn then_reply_sample(self) -> Self {
        self.then(ReplySource::Sample)
    }

    /// Adds a reply with this response.
    pub fn then_reply_with(self, reply: Reply) -> Self {
        self.then(ReplySource::Reply(reply))
    }

    /// Adds a simulated fault.
    pub fn then_fail(self, fault: Fault) -> Self {
        self.then(ReplySource::Fault(fault))
    }

    /// Returns the number of requests that the rule has served.
    pub fn count(&self) -> u32 {
        self.server.rule(self.index, |rule| rule.answered()).unwrap_or(0)
    }

    fn then(self, answer: ReplySource) -> Self {
        self.server.rule(self.index, |rule| rule.push(answer));
        self
    }

    fn change(self, change: impl FnOnce(&mut RuleStep)) -> Self {
        self.server.rule(self.index, |rule| rule.last_mut().map(change));
        self
    }
}

impl<T> std::fmt::Debug for When<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("When").field("operation", &self.operation()).finish_non_exhaustive()
    }
}

impl<T> std::fmt::Debug for Rule<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Rule").field("count", &self.count()).finish_non_exhaustive()
    }
}
