//! The headers of answers: values that are as their documents say, and whether a client gives them on.

use std::time::Duration;

use confluent_cloud::Error;
use serde_json::{Value, json};

use super::calls::{Answer, Case, Head, plain};
use super::documents::Response;
use super::in_memory_server::Reply;
use super::run::Run;
use super::sampler::Sampler;
use super::schema::{Schema, Way};

/// The request id of all answers.
const REQUEST_ID: &str = "contract-7f3c";

impl Head {
    /// What an error tells of the answer.
    pub(super) fn of(error: &Error) -> Self {
        Self {
            headers: error.headers().cloned().unwrap_or_default(),
            request_id: error.request_id().map(str::to_owned),
            rate_limit: error.rate_limit(),
            retry_after: error.retry_after(),
        }
    }
}

impl Run {
    /// The declared headers of a response with values, each number another one.
    pub(super) fn headers(&mut self, case: &Case, response: &Response) -> Vec<(String, String)> {
        let mut headers = vec![("X-Request-Id".to_owned(), REQUEST_ID.to_owned())];
        for (name, schema) in &response.headers {
            let value = self.header(name, schema, headers.len());
            for problem in self.checker.problems(schema, Way::Response, &value) {
                self.problem(
                    case,
                    "the sample of a header is not valid",
                    format!("{name}: {problem}: {value}"),
                );
            }
            if !name.eq_ignore_ascii_case("x-request-id") {
                headers.push((name.clone(), plain(&value)));
            }
        }
        headers
    }

    fn header(&mut self, name: &str, schema: &Schema, index: usize) -> Value {
        match schema.kind() {
            _ if name.eq_ignore_ascii_case("x-request-id") => json!(REQUEST_ID),
            Some("integer") => json!(index),
            _ => Sampler::new(&mut self.checker, Way::Response).sparse(schema),
        }
    }

    /// Whether the client tells all of the head of a success.
    pub(super) fn head_of_answer(&mut self, case: &Case, reply: &Reply, answer: &Answer) {
        if answer.status != reply.status {
            self.problem(case, "the status of a success", answer.status);
        }
        self.head(case, reply, &answer.head);
    }

    /// Whether the client tells all of the head of an error.
    pub(super) fn head_of_error(&mut self, case: &Case, reply: &Reply, error: &Error) {
        if error.status().map(|it| it.as_u16()) != Some(reply.status) {
            self.problem(case, "the status of an error", format!("{}: {error:?}", reply.status));
        }
        let head = Head::of(error);
        let seconds = number(reply, "retry-after").map(Duration::from_secs);
        if head.retry_after != seconds {
            self.problem(case, "the header `Retry-After`", format!("{:?} for {seconds:?}", head.retry_after));
        }
        self.head(case, reply, &head);
    }

    fn head(&mut self, case: &Case, reply: &Reply, head: &Head) {
        for (name, value) in &reply.headers {
            self.counts.headers += 1;
            if head.headers.get(name).map(|it| it.as_bytes()) != Some(value.as_bytes()) {
                self.problem(case, &format!("the header `{name}`"), format!("{:?}", head.headers.get(name)));
            }
        }
        if head.request_id.as_deref() != Some(REQUEST_ID) {
            self.problem(case, "the request id", format!("{:?}", head.request_id));
        }
        let limits = (head.rate_limit.limit, head.rate_limit.remaining, head.rate_limit.reset);
        let sent = |name| number(reply, &format!("x-ratelimit-{name}"));
        if limits != (sent("limit"), sent("remaining"), sent("reset").map(Duration::from_secs)) {
            self.problem(case, "the rate limit", format!("{limits:?} for {:?}", reply.headers));
        }
    }
}

/// A header that is a number.
fn number(reply: &Reply, name: &str) -> Option<u64> {
    let (_, value) = reply.headers.iter().find(|(it, _)| it.eq_ignore_ascii_case(name))?;
    value.parse().ok()
}
