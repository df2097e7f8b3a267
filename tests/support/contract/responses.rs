//! Checks of responses: documented and mutated ones, and how the client decodes them.

use std::collections::BTreeMap;

use bytes::Bytes;
use confluent_cloud::testing::sample;
use serde_json::Value;

use super::calls::{Case, Content, DecodedResponse, Samples, url_text};
use super::documents::Response;
use super::in_memory_server::ServerResponse;
use super::mutate::{MutationKind, check_equal, mutations};
use super::request_check::{essence, media_type_matches};
use super::run::ContractTest;
use super::sampler::{Sample, Sampler, join_pointer};
use super::schema::{Direction, Schema};

impl ContractTest {
    /// Returns a success with the minimal sample of its body.
    pub(super) fn sample_reply(&mut self, case: &Case, response: &Response) -> ServerResponse {
        let body = response.media.first().map(|(media_type, schema)| {
            let value =
                schema.as_ref().map(|it| Sampler::new(&mut self.checker, Direction::Response).minimal(it));
            (media_type.clone(), value.map_or_else(Bytes::new, |value| value.to_string().into()))
        });
        let status = response.status.parse().expect("a status");
        self.reply(case, status, response, body)
    }

    /// Returns a response with the declared headers.
    pub(super) fn reply(
        &mut self,
        case: &Case,
        status: u16,
        response: &Response,
        body: Option<(String, Bytes)>,
    ) -> ServerResponse {
        let mut headers = self.sample_headers(case, response);
        let (media_type, body) = body.unzip();
        headers.extend(media_type.map(|it| ("Content-Type".to_owned(), it)));
        ServerResponse { status, headers, body: body.unwrap_or_default() }
    }

    /// Checks a success with each sample of its body and each mutation.
    pub(super) fn check_success(
        &mut self,
        case: &Case,
        samples: &Samples,
        response: &Response,
        accept: &str,
    ) {
        self.counts.successes += 1;
        let status = response.status.parse().unwrap_or(200);
        let Some((media_type, schema)) = preferred_media_type(response, accept) else {
            if response.media.is_empty() {
                self.check_empty_success(case, samples, response, status);
            } else {
                self.problem(case, "the document has no answer of type", accept);
            }
            return;
        };
        let reply = |run: &mut Self, status, body: Bytes| {
            run.reply(case, status, response, Some((media_type.clone(), body)))
        };
        let Some(schema) = schema.as_ref().filter(|_| essence(media_type).ends_with("json")) else {
            let body = Bytes::from_static("sample ✓\n".as_bytes());
            let reply = reply(self, status, body.clone());
            self.check_round_trip(case, samples, reply, &Content::Bytes(body));
            return;
        };
        let bodies = Sampler::new(&mut self.checker, Direction::Response).all(schema);
        for (index, sample) in bodies.iter().enumerate() {
            self.counts.samples += 1;
            self.check_sample_is_valid(case, schema, &sample.value);
            let content = Content::Json(sample.value.clone());
            let whole = reply(self, status, sample.value.to_string().into());
            self.check_round_trip(case, samples, whole.clone(), &content);
            if index == 0 {
                for status in [200, 201, 202, 203, 206, 226, 299] {
                    self.counts.mutations += 1;
                    self.check_round_trip(
                        case,
                        samples,
                        ServerResponse { status, ..whole.clone() },
                        &content,
                    );
                }
            }
            if sample.new {
                self.check_mutations(case, samples, &whole, sample);
            }
        }
    }

    /// Checks that the SDK's own sample of a success is valid and decodes without a correction.
    pub(super) fn check_sdk_sample(
        &mut self,
        case: &Case,
        samples: &Samples,
        response: &Response,
        accept: &str,
    ) {
        let Some((media_type, Some(schema))) = preferred_media_type(response, accept) else { return };
        if !essence(media_type).ends_with("json") {
            return;
        }
        let value: Value = match sample(case.id) {
            Ok(value) => value,
            Err(error) => return self.problem(case, "the SDK's sample", error),
        };
        self.counts.samples += 1;
        self.check_sample_is_valid(case, schema, &value);
        let status = response.status.parse().unwrap_or(200);
        let reply = self.reply(case, status, response, Some((media_type.clone(), value.to_string().into())));
        self.server.set_response(reply);
        match self.call(&self.strict, case, samples) {
            Ok((Ok(DecodedResponse { body: Content::Json(read), .. }), _)) => {
                if let Err(problem) = check_equal(&read, &value, "") {
                    self.problem(case, "round trip of the SDK's sample", problem);
                }
            }
            other => self.problem(case, "the SDK's sample cannot be read", format!("{other:?} for {value}")),
        }
    }

    fn check_sample_is_valid(&mut self, case: &Case, schema: &Schema, value: &Value) {
        for problem in self.checker.problems(schema, Direction::Response, value) {
            self.problem(case, "the sample is not valid", format!("{problem}: {value}"));
        }
    }

    fn check_empty_success(&mut self, case: &Case, samples: &Samples, response: &Response, status: u16) {
        let reply = self.reply(case, status, response, None);
        self.server.set_response(reply.clone());
        match self.call(&self.lenient, case, samples) {
            Ok((Ok(answer), _)) if matches!(answer.body, Content::Empty | Content::Json(Value::Null)) => {
                self.check_success_metadata(case, &reply, &answer);
            }
            other => self.problem(case, "an answer without body", format!("{other:?}")),
        }
    }

    /// Checks that a response round-trips without a loss.
    fn check_round_trip(&mut self, case: &Case, samples: &Samples, reply: ServerResponse, content: &Content) {
        self.server.set_response(reply.clone());
        let answer = match self.call(&self.lenient, case, samples) {
            Ok((Ok(answer), _)) => answer,
            other => {
                return self.problem(case, "a success cannot be read", format!("{other:?} for {content:?}"));
            }
        };
        self.check_success_metadata(case, &reply, &answer);
        let verdict = match (&answer.body, content) {
            (Content::Json(read), Content::Json(sent)) => check_equal(read, sent, ""),
            (read, sent) if read == sent => Ok(()),
            (read, sent) => Err(format!("{read:?} instead of {sent:?}")),
        };
        if let Err(problem) = verdict {
            self.problem(case, "round trip", problem);
        }
    }

    fn check_mutations(&mut self, case: &Case, samples: &Samples, whole: &ServerResponse, sample: &Sample) {
        for variation in mutations(sample) {
            self.counts.mutations += 1;
            self.server
                .set_response(ServerResponse { body: variation.value.to_string().into(), ..whole.clone() });
            let read = match self.call(&self.lenient, case, samples) {
                Ok((Ok(DecodedResponse { body: Content::Json(read), .. }), _)) => read,
                other => {
                    self.problem(case, &format!("{:?}", variation.what), format!("{other:?}"));
                    continue;
                }
            };
            if let Err(problem) = variation.check_decoded(sample, &read) {
                self.problem(case, "lenient reading", problem);
            }
            if let MutationKind::Missing(place, name) = &variation.what {
                let corrected = read.pointer(&join_pointer(place, name)).is_some();
                self.check_strict_decoding(case, samples, (place, name), corrected);
            }
        }
    }

    /// Checks that strict decoding rejects what lenient decoding corrects, with its location.
    fn check_strict_decoding(
        &mut self,
        case: &Case,
        samples: &Samples,
        (place, name): (&str, &str),
        corrected: bool,
    ) {
        let what = format!("strict reading without {place}/{name}");
        match self.call(&self.strict, case, samples) {
            Ok((Ok(_), _)) if corrected => self.problem(case, &what, "it is read"),
            Ok((Ok(_), _)) => {}
            Ok((Err(error), _)) => {
                self.counts.corrections += 1;
                let text = error.to_string();
                let path = json_path(place);
                let said = text.split(" cannot be decoded: ").nth(1).and_then(|it| it.split(": ").next());
                let said = said.unwrap_or_default();
                if said != path || !text.contains(&format!("`{name}`")) || !corrected {
                    self.problem(case, &what, format!("{text} (not at {path})"));
                }
            }
            Err(problem) => self.problem(case, &what, problem),
        }
    }

    pub(super) fn check_error(&mut self, case: &Case, samples: &Samples, response: &Response, status: u16) {
        self.counts.errors += 1;
        let media =
            if response.media.is_empty() { vec![None] } else { response.media.iter().map(Some).collect() };
        for media in media {
            let body = media.map(|(media_type, schema)| {
                let json = schema.as_ref().filter(|_| essence(media_type).ends_with("json"));
                let value = json.map(|schema| {
                    let all = Sampler::new(&mut self.checker, Direction::Response).all(schema);
                    self.check_sample_is_valid(case, schema, &all[0].value);
                    all[0].value.clone()
                });
                (media_type.clone(), value)
            });
            let value = body.as_ref().and_then(|(_, value)| value.clone());
            let text =
                |value: Option<Value>| value.map_or("<html>sample</html>".to_owned(), |it| it.to_string());
            let body = body.map(|(media_type, value)| (media_type, text(value).into()));
            let reply = self.reply(case, status, response, body);
            self.server.set_response(reply.clone());
            self.check_error_details(case, samples, &reply, value.as_ref());
        }
    }

    /// Checks that the error has the code and message of the response.
    fn check_error_details(
        &mut self,
        case: &Case,
        samples: &Samples,
        reply: &ServerResponse,
        body: Option<&Value>,
    ) {
        let error = match self.call(&self.lenient, case, samples) {
            Ok((Err(error), _)) => error,
            other => {
                return self.problem(case, &format!("{} is no error", reply.status), format!("{other:?}"));
            }
        };
        let text = |names: &[&str]| {
            let body = body?;
            let inner =
                body.pointer("/errors/0").or(body.get("error").filter(|it| it.is_object())).unwrap_or(body);
            names.iter().find_map(|name| inner.get(name)).map(url_text)
        };
        let (code, message) = (text(&["code", "error_code"]), text(&["detail", "message", "title"]));
        self.check_error_metadata(case, reply, &error);
        if error.code() != code.as_deref() || message.is_some_and(|message| error.message() != message) {
            self.problem(case, "an error", format!("{error:?} for {body:?}"));
        }
    }
}

/// Returns the response's media type with the highest quality in `Accept`.
fn preferred_media_type<'a>(response: &'a Response, accept: &str) -> Option<&'a (String, Option<Schema>)> {
    let weight = |range: &str| {
        let quality = range.split(';').find_map(|it| it.trim().strip_prefix("q="));
        quality.and_then(|it| it.parse::<f64>().ok()).unwrap_or(1.0)
    };
    let ranges: BTreeMap<usize, &str> = accept.split(',').map(str::trim).enumerate().collect();
    let best = |it: &&(String, Option<Schema>)| {
        let fitting =
            ranges.values().filter(|range| media_type_matches(range, &it.0)).map(|range| weight(range));
        fitting.fold(0.0, f64::max)
    };
    let fitting = response.media.iter().filter(|it| best(it) > 0.0);
    fitting.max_by(|left, right| best(left).total_cmp(&best(right)))
}

/// Converts a JSON pointer to the path that messages show.
fn json_path(pointer: &str) -> String {
    let mut path = "$".to_owned();
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        let plain = step.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        path.push_str(&match step.parse::<usize>() {
            Ok(index) => format!("[{index}]"),
            Err(_) if plain => format!(".{step}"),
            Err(_) => format!("[\"{step}\"]"),
        });
    }
    path
}
