//! Recorded responses. In: lines of JSON. Out: how each is decoded, and what is lost when it is encoded again.
//!
//! A line is `{"method": "GET", "path": "/iam/v2/users/u-1", "status": 200, "body": {…}}`. The path may be a URL and may
//! have a query; the body is JSON, or a string if the response is not JSON, or absent.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use confluent_cloud::ErrorKind;
use serde_json::Value;

use super::calls::{Case, Content, Samples};
use super::documents::Operation;
use super::in_memory_server::ServerResponse;
use super::request_check::{BASE_PATH, essence, route};
use super::run::ContractTest;
use super::sample_requests::sample_requests;

/// The results for a folder of recorded responses.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The number of successes that were decoded.
    pub(crate) decoded: usize,
    /// The number of successes that were decoded and encoded again without a difference.
    pub(crate) equal: usize,
    /// The number of responses with another status, which were errors with the same status and body.
    pub(crate) errors: usize,
    /// The members that differ when encoded again, and how often: an operation and a JSON pointer with `*` for indexes.
    pub(crate) lost: BTreeMap<String, usize>,
    /// The responses that could not be decoded, with the reasons.
    pub(crate) failed: Vec<String>,
    /// The lines that no operation matches.
    pub(crate) unmatched: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { decoded, equal, errors, lost, failed, unmatched } = self;
        let count: usize = lost.values().sum();
        writeln!(
            formatter,
            "{decoded} responses decoded, {equal} equal, {count} members lost, {errors} errors"
        )?;
        lost.iter().try_for_each(|(member, count)| writeln!(formatter, "lost {count} times: {member}"))?;
        failed.iter().try_for_each(|failure| writeln!(formatter, "not decoded: {failure}"))?;
        unmatched.iter().try_for_each(|line| writeln!(formatter, "no operation: {line}"))
    }
}

/// A recorded response.
struct Recorded {
    /// The method and the path.
    name: String,
    request: http::Request<bytes::Bytes>,
    status: u16,
    body: Option<Value>,
}

impl Recorded {
    fn parse(line: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(line).ok()?;
        let (method, path) = (line["method"].as_str()?, line["path"].as_str()?);
        let path =
            path.split_once("://").map_or(path, |(_, rest)| &rest[rest.find('/').unwrap_or(rest.len())..]);
        let uri = format!("{BASE_PATH}{path}");
        let request = http::Request::builder().method(method).uri(uri).body(bytes::Bytes::new()).ok()?;
        Some(Self {
            name: format!("{method} {path}"),
            request,
            status: line["status"].as_u64()?.try_into().ok()?,
            body: line.get("body").cloned(),
        })
    }
}

impl ContractTest {
    /// Decodes the recorded responses in all files of a folder whose names end with `.jsonl`.
    pub(crate) fn check_recorded(&mut self, cases: &[&Case], folder: &Path) -> Report {
        let mut report = Report::default();
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .map(|entry| entry.expect("an entry of the folder").path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
            .collect();
        files.sort();
        let mut arguments: BTreeMap<String, Samples> = BTreeMap::new();
        for path in files {
            let text = std::fs::read_to_string(&path).expect("text in UTF-8");
            for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                let Some(recorded) = Recorded::parse(line) else {
                    report.unmatched.push(format!("{}:{} is invalid", path.display(), index + 1));
                    continue;
                };
                let operation = route(&self.operations, &recorded.request).map(|(it, _)| it.clone());
                let case = operation.as_ref().and_then(|it| cases.iter().find(|case| is_case_of(case, it)));
                let (Some(operation), Some(case)) = (operation, case) else {
                    report.unmatched.push(recorded.name);
                    continue;
                };
                let samples = arguments.entry(case.id.to_owned()).or_insert_with(|| {
                    sample_requests(&mut self.checker, &operation).pop().unwrap_or_default()
                });
                let samples = samples.clone();
                self.check_recorded_response(case, &operation, &samples, &recorded, &mut report);
            }
        }
        report
    }

    fn check_recorded_response(
        &mut self,
        case: &Case,
        operation: &Operation,
        samples: &Samples,
        recorded: &Recorded,
        report: &mut Report,
    ) {
        let reply = recorded_reply(operation, recorded);
        self.server.set_response(reply.clone());
        let result = match self.call(&self.lenient, case, samples) {
            Ok((result, _)) => result,
            Err(problem) => return report.failed.push(format!("{}: {problem}", recorded.name)),
        };
        let content = match result {
            Ok(response) => response.body,
            Err(error) if error.kind() == ErrorKind::Api && error.body() == reply.body => {
                report.errors += 1;
                return;
            }
            Err(error) => return report.failed.push(format!("{}: {error}", recorded.name)),
        };
        report.decoded += 1;
        let mut lost = Vec::new();
        match (&content, &recorded.body) {
            (Content::Json(read), Some(sent)) => differences(read, sent, "", &mut lost),
            (Content::Bytes(read), _) if *read == reply.body => {}
            (Content::Empty | Content::Json(Value::Null), None | Some(Value::Null)) => {}
            _ => lost.push("the whole body".to_owned()),
        }
        report.equal += usize::from(lost.is_empty());
        for place in lost {
            *report.lost.entry(format!("{} {}: {place}", case.method, case.path)).or_default() += 1;
        }
    }
}

fn is_case_of(case: &Case, operation: &Operation) -> bool {
    match &operation.id {
        Some(id) => case.id == id,
        None => case.method == operation.method && case.path == operation.path,
    }
}

/// Returns the response with the first media type that the document has for its status.
fn recorded_reply(operation: &Operation, recorded: &Recorded) -> ServerResponse {
    let of_status = |response: &&super::documents::Response| response.status == recorded.status.to_string();
    let media = operation.responses.iter().find(of_status).and_then(|response| response.media.first());
    let media_type = media.map_or("application/json", |(media_type, _)| media_type);
    let body = match &recorded.body {
        None => String::new(),
        Some(Value::String(text)) if !essence(media_type).ends_with("json") => text.clone(),
        Some(body) => body.to_string(),
    };
    let headers = vec![("Content-Type".to_owned(), media_type.to_owned())];
    ServerResponse { status: recorded.status, headers, body: body.into() }
}

/// Collects the places of `sent` that differ in `read`. Null is the same as an absent member.
fn differences(read: &Value, sent: &Value, place: &str, lost: &mut Vec<String>) {
    match (read, sent) {
        (Value::Object(read), Value::Object(sent)) => {
            for (name, sent) in sent.iter().filter(|(_, sent)| !sent.is_null()) {
                let place = format!("{place}/{name}");
                match read.get(name) {
                    Some(read) => differences(read, sent, &place, lost),
                    None => lost.push(place),
                }
            }
            let is_new = |name: &&String| sent.get(*name).is_none_or(Value::is_null);
            let added = read.iter().filter(|(name, read)| is_new(name) && !read.is_null());
            lost.extend(added.map(|(name, _)| format!("{place}/{name} is added")));
        }
        (Value::Array(read), Value::Array(sent)) if read.len() == sent.len() => {
            read.iter()
                .zip(sent)
                .for_each(|(read, sent)| differences(read, sent, &format!("{place}/*"), lost));
        }
        (Value::Number(read), Value::Number(sent)) if read.as_f64() == sent.as_f64() => {}
        (read, sent) if read == sent => {}
        _ => lost.push(format!("{place} is changed")),
    }
}
