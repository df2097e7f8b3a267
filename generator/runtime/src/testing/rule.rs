//! Rules: which requests are answered with what.
//!
//! In: the request of a call, and answers in their order. Out: the answer to the next request of that kind. A rule
//! knows the type that its call gives, so that a reply of another type does not compile.

use std::borrow::Borrow;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use super::failure::Failure;
use super::matching::RequestPattern;
use super::pages::PagedList;
use super::reply::Reply;
use super::request::Request;
use super::sample::DocumentedSuccess;
use super::script::{Answer, RuleState, RuleStep};
use super::server::Server;
use crate::page::Page;

/// The beginning of a rule: the requests it is for. It counts as soon as it has its first answer.
///
/// A request is answered if it has the same operation, arguments, query, headers and body as the call that the rule
/// was made of. The order of a query and of the members of JSON makes no difference.
#[must_use = "a rule without an answer does nothing"]
pub struct When<T> {
    server: Arc<Server>,
    pattern: Result<RequestPattern, String>,
    answer: PhantomData<fn() -> T>,
}

impl<T> When<T> {
    pub(super) fn new(server: Arc<Server>, request: Result<Request, String>) -> Self {
        Self { server, pattern: request.map(RequestPattern::new), answer: PhantomData }
    }

    /// Any request of the operation, whatever its arguments, query and body are.
    pub fn any_arguments(mut self) -> Self {
        self.pattern.iter_mut().for_each(RequestPattern::any_arguments);
        self
    }

    /// Whatever the query is.
    pub fn any_query(mut self) -> Self {
        self.pattern.iter_mut().for_each(RequestPattern::any_query);
        self
    }

    /// Whatever the body is.
    pub fn any_body(mut self) -> Self {
        self.pattern.iter_mut().for_each(RequestPattern::any_body);
        self
    }

    /// Answers with a success that holds this value, with the first status that the documents have for a success.
    pub fn reply(self, body: impl Borrow<T>) -> Rule<T>
    where
        T: Serialize,
    {
        let reply = self.success(body.borrow());
        self.first(Answer::Reply(reply))
    }

    /// Answers with a success that is the sample of the API's documents; for a list, its only page.
    pub fn reply_sample(self) -> Rule<T> {
        self.first(Answer::Sample)
    }

    /// Answers with a success (200) that holds this JSON, whether or not the call can read it.
    pub fn reply_json(self, body: Value) -> Rule<T> {
        self.reply_with(Reply::json(body))
    }

    /// Answers with exactly this.
    pub fn reply_with(self, reply: Reply) -> Rule<T> {
        self.first(Answer::Reply(reply))
    }

    /// Fails like this.
    pub fn fail(self, failure: Failure) -> Rule<T> {
        self.first(Answer::Failure(failure))
    }

    /// Serves a list: the page that a request asks for, with so many items at most, and the way to the next one.
    ///
    /// Which page is asked for makes no difference for the rule. What is on a page beside its items is from the
    /// documents' sample.
    pub fn reply_items<I>(mut self, items: I, per_page: usize) -> Rule<T>
    where
        I: IntoIterator,
        I::Item: Borrow<T::Item>,
        T: Page,
        T::Item: Serialize,
    {
        let items: Result<Vec<Value>, _> =
            items.into_iter().map(|item| serde_json::to_value(item.borrow())).collect();
        let answer = match (self.operation(), items) {
            (_, Err(error)) => Answer::Invalid(format!("an item cannot be written: {error}")),
            (operation, Ok(items)) => match PagedList::new(operation, items, per_page) {
                Some(list) => {
                    self.pattern.iter_mut().for_each(|pattern| pattern.any_page(list.parameters()));
                    Answer::Page(Arc::new(list))
                }
                None => Answer::Invalid("the documents do not say what its pages look like".to_owned()),
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

    fn first(self, answer: Answer) -> Rule<T> {
        let index = self.server.add(RuleState::new(self.pattern));
        Rule { server: self.server, index, answer: PhantomData }.then(answer)
    }
}

/// A success with a value, for the calls of a pattern.
fn success<T: Serialize>(pattern: &Result<RequestPattern, String>, body: &T) -> Reply {
    let request = pattern.as_ref().ok().map(RequestPattern::request);
    let status = request
        .and_then(|request| DocumentedSuccess::of(request.operation().id()))
        .map_or(200, |it| it.status());
    Reply::of(body, status, request.is_none_or(Request::wants_json))
}

/// A rule with its answers. Each is given once, in their order, the last one again and again.
///
/// It goes on when this value is dropped. A rule that is made later is asked earlier.
#[derive(Clone)]
pub struct Rule<T> {
    server: Arc<Server>,
    index: usize,
    answer: PhantomData<fn() -> T>,
}

impl<T> Rule<T> {
    /// Gives the last of its answers so often; as the last one, it is not given any more then, and the rule is over.
    pub fn times(self, times: u32) -> Self {
        self.change(|step| step.times = Some(times))
    }

    /// Gives the last of its answers only after so long, by the mock's clock.
    pub fn delayed(self, time: Duration) -> Self {
        self.change(|step| step.delay = time)
    }

    /// Then answers with a success that holds this value.
    pub fn then_reply(self, body: impl Borrow<T>) -> Self
    where
        T: Serialize,
    {
        let reply = self.server.rule(self.index, |rule| success(&rule.pattern, body.borrow()));
        self.then(Answer::Reply(reply.unwrap_or(Reply::new(200))))
    }

    /// Then answers with the sample of the API's documents.
    pub fn then_reply_sample(self) -> Self {
        self.then(Answer::Sample)
    }

    /// Then answers with exactly this.
    pub fn then_reply_with(self, reply: Reply) -> Self {
        self.then(Answer::Reply(reply))
    }

    /// Then fails like this.
    pub fn then_fail(self, failure: Failure) -> Self {
        self.then(Answer::Failure(failure))
    }

    /// How many requests it has answered.
    pub fn count(&self) -> u32 {
        self.server.rule(self.index, |rule| rule.answered()).unwrap_or(0)
    }

    fn then(self, answer: Answer) -> Self {
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
