//! Response headers: samples of the documented ones, and checks that the client reports them.

use std::time::Duration;

use confluent_cloud::Error;
use serde_json::{Value, json};

use super::calls::{Case, DecodedResponse, ResponseMetadata, url_text};
use super::documents::Response;
use super::in_memory_server::ServerResponse;
use super::run::ContractTest;
use super::sampler::Sampler;
use super::schema::{Direction, Schema};

/// The request ID of all responses.
const REQUEST_ID: &str = "contract-7f3c";

impl ResponseMetadata {
    /// Returns the metadata that an error reports.
    pub(super) fn from_error(error: &Error) -> Self {
        Self {
            headers: error.headers().cloned().unwrap_or_default(),
            request_id: error.request_id().map(str::to_owned),
            rate_limit: error.rate_limit(),
            retry_after: error.retry_after(),
        }
    }
}

impl ContractTest {
    /// Returns the declared headers of a response with sample values; numbers are distinct.
    pub(super) fn sample_headers(&mut self, case: &Case, response: &Response) -> Vec<(String, String)> {
        let mut headers = vec![("X-Request-Id".to_owned(), REQUEST_ID.to_owned())];
        for (name, schema) in &response.headers {
            let value = self.sample_header(name, schema, headers.len());
            for problem in self.checker.problems(schema, Direction::Response, &value) {
                self.problem(
                    case,
                    "the sample of a header is not valid",
                    format!("{name}: {problem}: {value}"),
                );
            }
            if !name.eq_ignore_ascii_case("x-request-id") {
                headers.push((name.clone(), url_text(&value)));
            }
        }
        headers
    }

    fn sample_header(&mut self, name: &str, schema: &Schema, index: usize) -> Value {
        match schema.json_type() {
            _ if name.eq_ignore_ascii_case("x-request-id") => json!(REQUEST_ID),
            Some("integer") => json!(index),
            _ => Sampler::new(&mut self.checker, Direction::Response).minimal(schema),
        }
    }

    /// Checks that the client reports all metadata of a success.
    pub(super) fn check_success_metadata(
        &mut self,
        case: &Case,
        reply: &ServerResponse,
        answer: &DecodedResponse,
    ) {
        if answer.status != reply.status {
            self.problem(case, "the status of a success", answer.status);
        }
        self.check_metadata(case, reply, &answer.head);
    }

    /// Checks that the client reports all metadata of an error.
    pub(super) fn check_error_metadata(&mut self, case: &Case, reply: &ServerResponse, error: &Error) {
        if error.status().map(|it| it.as_u16()) != Some(reply.status) {
            self.problem(case, "the status of an error", format!("{}: {error:?}", reply.status));
        }
        let head = ResponseMetadata::from_error(error);
        let seconds = header_number(reply, "retry-after").map(Duration::from_secs);
        if head.retry_after != seconds {
            self.problem(case, "the header `Retry-After`", format!("{:?} for {seconds:?}", head.retry_after));
        }
        self.check_metadata(case, reply, &head);
    }

    fn check_metadata(&mut self, case: &Case, reply: &ServerResponse, head: &ResponseMetadata) {
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
        let sent = |name| header_number(reply, &format!("x-ratelimit-{name}"));
        if limits != (sent("limit"), sent("remaining"), sent("reset").map(Duration::from_secs)) {
            self.problem(case, "the rate limit", format!("{limits:?} for {:?}", reply.headers));
        }
    }
}

/// Returns the value of a numeric header.
fn header_number(reply: &ServerResponse, name: &str) -> Option<u64> {
    let (_, value) = reply.headers.iter().find(|(it, _)| it.eq_ignore_ascii_case(name))?;
    value.parse().ok()
}
