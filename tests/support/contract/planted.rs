//! Calls with secrets in every secret position of their bodies, whose output is collected.

use bytes::Bytes;
use confluent_cloud::testing::Mock;
use confluent_cloud::{Client, Error};
use serde_json::{Value, json};

use super::calls::{Case, Content, Samples, collect_debug_output};
use super::documents::{Operation, Response};
use super::in_memory_server::ServerResponse;
use super::request_check::essence;
use super::run::ContractTest;
use super::sample_requests::sample_requests;
use super::sampler::Sampler;
use super::schema::{Direction, Schema};
use super::secrets::SecretPositions;

/// The start of every planted secret.
const PLANTED: &str = "planted-";

/// The output of a call: the debug output of its bodies, and its error.
pub(crate) struct Output {
    pub(crate) texts: Vec<String>,
    pub(crate) error: Option<Error>,
}

impl ContractTest {
    /// Sends and receives secrets in every position of an operation, and returns all output.
    pub(crate) fn outputs_with_secrets(&mut self, case: &Case, secrets: &SecretPositions) -> Vec<Output> {
        let Some(index) = self.find_operation(case) else { return Vec::new() };
        let operation = self.operations[index].clone();
        let samples = sample_requests(&mut self.checker, &operation).pop().unwrap_or_default();
        let mut outputs = Vec::new();
        for body in self.planted_bodies(&operation, secrets) {
            let samples = Samples { body: Some(Content::Json(body)), ..samples.clone() };
            outputs.extend(self.send_secrets(case, &samples));
        }
        let successes: Vec<&Response> =
            operation.responses.iter().filter(|it| it.status.starts_with('2')).collect();
        for response in successes {
            for (media_type, schema) in response.media.iter().filter(|(it, _)| essence(it).ends_with("json"))
            {
                let Some(schema) = schema else { continue };
                for value in self.planted_values(schema, Direction::Response, secrets) {
                    outputs.extend(self.receive_secrets(case, &samples, response, media_type, &value));
                }
            }
        }
        outputs
    }

    fn planted_bodies(&mut self, operation: &Operation, secrets: &SecretPositions) -> Vec<Value> {
        let media = operation.body.iter().flat_map(|(_, media)| media);
        let mut json =
            media.filter(|(name, _)| ["json", "urlencoded"].iter().any(|it| essence(name).ends_with(it)));
        let Some((_, Some(schema))) = json.next() else { return Vec::new() };
        let way = if operation.method == "PATCH" { Direction::Change } else { Direction::Request };
        self.planted_values(schema, way, secrets)
    }

    /// Returns the samples of a schema that hold a secret.
    fn planted_values(&mut self, schema: &Schema, way: Direction, secrets: &SecretPositions) -> Vec<Value> {
        let samples = Sampler::new(&mut self.checker, way).planting(secrets).all(schema);
        let values = samples.into_iter().map(|sample| sample.value);
        values.filter(|value| value.to_string().contains(PLANTED)).collect()
    }

    /// Sends a body with secrets to a server that rejects it, and to a mock without rules.
    fn send_secrets(&mut self, case: &Case, samples: &Samples) -> Vec<Output> {
        let body =
            Bytes::from_static(br#"{"errors":[{"code":"rejected","detail":"The body is rejected."}]}"#);
        let headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
        self.server.set_response(ServerResponse { status: 400, headers, body });
        let client = self.lenient.clone();
        let rejected = self.output(case, &client, samples);
        let mock = Mock::new();
        let client = mock.client().expect("a client of the mock");
        let mut unmatched = self.output(case, &client, samples);
        let sent = mock.requests();
        let has_secret = |request: &confluent_cloud::testing::Request| {
            String::from_utf8_lossy(request.body()).contains(PLANTED)
        };
        if !sent.iter().any(has_secret) {
            self.problem(case, "secrets", "the planted body was not sent");
        }
        unmatched.texts.extend([format!("{mock:?}"), format!("{sent:?}"), format!("{sent:#?}")]);
        if let Err(problems) = mock.verify() {
            unmatched.texts.extend([format!("{problems:?}"), problems.to_string()]);
        }
        vec![rejected, unmatched]
    }

    /// Receives a response with secrets: valid, truncated, and with secrets of another type.
    fn receive_secrets(
        &mut self,
        case: &Case,
        samples: &Samples,
        response: &Response,
        media_type: &str,
        value: &Value,
    ) -> Vec<Output> {
        let text = value.to_string();
        let mut mistyped = value.clone();
        wrap_secrets(&mut mistyped);
        let status = response.status.parse().expect("a status");
        let mut outputs = Vec::new();
        for body in [text.clone(), text[..text.len() - 1].to_owned(), mistyped.to_string()] {
            let reply = self.reply(case, status, response, Some((media_type.to_owned(), body.into())));
            self.server.set_response(reply);
            for client in [self.lenient.clone(), self.strict.clone()] {
                outputs.push(self.output(case, &client, samples));
            }
        }
        if outputs[0].error.is_some() {
            self.problem(
                case,
                "secrets",
                format!("the planted response is an error: {:?}", outputs[0].error),
            );
        }
        outputs
    }

    fn output(&mut self, case: &Case, client: &Client, samples: &Samples) -> Output {
        let (called, texts) = collect_debug_output(|| self.call(client, case, samples));
        match called {
            Ok((result, _)) => Output { texts, error: result.err() },
            Err(problem) => {
                self.problem(case, "secrets", problem);
                Output { texts, error: None }
            }
        }
    }
}

/// Puts each secret into an array.
fn wrap_secrets(value: &mut Value) {
    match value {
        Value::String(text) if text.starts_with(PLANTED) => *value = json!([text]),
        Value::Array(elements) => elements.iter_mut().for_each(wrap_secrets),
        Value::Object(members) => members.values_mut().for_each(wrap_secrets),
        _ => {}
    }
}
