//! Runs the calls against an external server and prints a line of JSON for each.

use confluent_cloud::{Client, Error};
use serde_json::{Value, json};

use super::calls::{Case, Content, Credentials, DecodedResponse};
use super::request_check::{SECRET, USER};
use super::run::ContractTest;
use super::sample_requests::sample_requests;

impl ContractTest {
    /// Makes the calls of an operation, and prints each request and its decoded response.
    pub(crate) fn call_external_server(&mut self, case: &Case, url: &str, credentials: &[Credentials]) {
        let builder =
            self.hosts.iter().fold(Client::builder().allow_http(true), |it, host| (host.set)(it, url));
        let builder = credentials.iter().fold(builder, |builder, it| (it.set)(builder, USER, SECRET));
        let client = builder.build().expect("a client of CONTRACT_BASE_URL");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let operation =
            self.operations[self.find_operation(case).expect("an operation of the documents")].clone();
        for samples in sample_requests(&mut self.checker, &operation) {
            // The call is made here first, to see what it sends.
            let sent = self.call(&self.lenient, case, &samples).ok().and_then(|(_, request)| request);
            let answer = (case.call)(&client, &samples).map(|pending| runtime.block_on(pending));
            let mut line = match answer {
                Ok(Ok(answer)) => success_line(&answer),
                Ok(Err(error)) => error_line(&error),
                Err(problem) => json!({ "outcome": "not made", "problem": problem }),
            };
            line["operation"] = json!(case.id);
            line["sent"] = sent.map_or(Value::Null, |request| request_json(&request));
            println!("{line}");
        }
    }
}

fn success_line(answer: &DecodedResponse) -> Value {
    let body = match &answer.body {
        Content::Empty => Value::Null,
        Content::Json(value) => value.clone(),
        Content::Bytes(bytes) => json!(String::from_utf8_lossy(bytes)),
    };
    json!({ "outcome": "decoded", "status": answer.status, "body": body })
}

fn error_line(error: &Error) -> Value {
    let (kind, status) = (format!("{:?}", error.kind()), error.status().map(|it| it.as_u16()));
    let (code, message) = (error.code(), error.message());
    json!({
        "outcome": "error", "kind": kind, "status": status, "code": code, "message": message,
        "problem": error.to_string(),
    })
}

/// Returns the request without credentials and host, which differ.
fn request_json(request: &http::Request<bytes::Bytes>) -> Value {
    let target = request.uri().path_and_query().map(|it| it.as_str()).unwrap_or_default();
    let target = target.strip_prefix(super::request_check::BASE_PATH).unwrap_or(target);
    let headers = request.headers().iter().filter(|(name, _)| **name != http::header::AUTHORIZATION);
    let headers =
        headers.map(|(name, value)| (name.to_string(), json!(String::from_utf8_lossy(value.as_bytes()))));
    let headers: serde_json::Map<String, Value> = headers.collect();
    let body = String::from_utf8_lossy(request.body());
    json!({ "method": request.method().as_str(), "target": target, "headers": headers, "body": body })
}
