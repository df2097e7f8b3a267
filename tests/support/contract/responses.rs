//! The answers of a service, right ones and spoiled ones, and what a client must make of them.

use std::collections::BTreeMap;

use bytes::Bytes;
use confluent_cloud::testing::sample;
use serde_json::Value;

use super::calls::{Answer, Case, Content, Samples, plain};
use super::documents::Response;
use super::in_memory_server::Reply;
use super::mutate::{What, same, variations};
use super::request_check::{accepts, essence};
use super::run::Run;
use super::sampler::{Kind, Sample, Sampler, step};
use super::schema::{Schema, Way};

impl Run {
    /// A success with the first sample of its body.
    pub(super) fn plain_reply(&mut self, case: &Case, response: &Response) -> Reply {
        let body = response.media.first().map(|(media_type, schema)| {
            let value = schema.as_ref().map(|it| Sampler::new(&mut self.checker, Way::Response).sparse(it));
            (media_type.clone(), value.map_or_else(Bytes::new, |value| value.to_string().into()))
        });
        let status = response.status.parse().expect("a status");
        self.reply(case, status, response, body)
    }

    /// An answer with the declared headers.
    pub(super) fn reply(
        &mut self,
        case: &Case,
        status: u16,
        response: &Response,
        body: Option<(String, Bytes)>,
    ) -> Reply {
        let mut headers = self.headers(case, response);
        let (media_type, body) = body.unzip();
        headers.extend(media_type.map(|it| ("Content-Type".to_owned(), it)));
        Reply { status, headers, body: body.unwrap_or_default() }
    }

    /// A success, with each sample of its body, spoiled in each way.
    pub(super) fn success(&mut self, case: &Case, samples: &Samples, response: &Response, accept: &str) {
        self.counts.successes += 1;
        let status = response.status.parse().unwrap_or(200);
        let Some((media_type, schema)) = chosen(response, accept) else {
            if response.media.is_empty() {
                self.bodiless(case, samples, response, status);
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
            self.read(case, samples, reply, &Content::Bytes(body));
            return;
        };
        let bodies = Sampler::new(&mut self.checker, Way::Response).all(schema);
        for (index, sample) in bodies.iter().enumerate() {
            self.counts.samples += 1;
            self.valid(case, schema, &sample.value);
            let content = Content::Json(sample.value.clone());
            let whole = reply(self, status, sample.value.to_string().into());
            self.read(case, samples, whole.clone(), &content);
            if index == 0 {
                for status in [200, 201, 202, 203, 206, 226, 299] {
                    self.counts.variations += 1;
                    self.read(case, samples, Reply { status, ..whole.clone() }, &content);
                }
            }
            if sample.new {
                self.vary(case, samples, &whole, sample);
            }
        }
    }

    /// The SDK's own sample of a success is valid, and is read without a correction.
    pub(super) fn documented(&mut self, case: &Case, samples: &Samples, response: &Response, accept: &str) {
        let Some((media_type, Some(schema))) = chosen(response, accept) else { return };
        if !essence(media_type).ends_with("json") {
            return;
        }
        let value: Value = match sample(case.id) {
            Ok(value) => value,
            Err(error) => return self.problem(case, "the SDK's sample", error),
        };
        self.counts.samples += 1;
        self.valid(case, schema, &value);
        let status = response.status.parse().unwrap_or(200);
        let reply = self.reply(case, status, response, Some((media_type.clone(), value.to_string().into())));
        self.server.answer(reply);
        match self.call(&self.strict, case, samples) {
            Ok((Ok(Answer { body: Content::Json(read), .. }), _)) => {
                if let Err(problem) = same(&read, &value, "") {
                    self.problem(case, "round trip of the SDK's sample", problem);
                }
            }
            other => self.problem(case, "the SDK's sample cannot be read", format!("{other:?} for {value}")),
        }
    }

    fn valid(&mut self, case: &Case, schema: &Schema, value: &Value) {
        for problem in self.checker.problems(schema, Way::Response, value) {
            self.problem(case, "the sample is not valid", format!("{problem}: {value}"));
        }
    }

    fn bodiless(&mut self, case: &Case, samples: &Samples, response: &Response, status: u16) {
        let reply = self.reply(case, status, response, None);
        self.server.answer(reply.clone());
        match self.call(&self.lenient, case, samples) {
            Ok((Ok(answer), _)) if matches!(answer.body, Content::Empty | Content::Json(Value::Null)) => {
                self.head_of_answer(case, &reply, &answer);
            }
            other => self.problem(case, "an answer without body", format!("{other:?}")),
        }
    }

    /// The answer is read, and nothing of it is missing or changed.
    fn read(&mut self, case: &Case, samples: &Samples, reply: Reply, content: &Content) {
        self.server.answer(reply.clone());
        let answer = match self.call(&self.lenient, case, samples) {
            Ok((Ok(answer), _)) => answer,
            other => {
                return self.problem(case, "a success cannot be read", format!("{other:?} for {content:?}"));
            }
        };
        self.head_of_answer(case, &reply, &answer);
        let verdict = match (&answer.body, content) {
            (Content::Json(read), Content::Json(sent)) => same(read, sent, ""),
            (read, sent) if read == sent => Ok(()),
            (read, sent) => Err(format!("{read:?} instead of {sent:?}")),
        };
        if let Err(problem) = verdict {
            self.problem(case, "round trip", problem);
        }
    }

    fn vary(&mut self, case: &Case, samples: &Samples, whole: &Reply, sample: &Sample) {
        for variation in variations(sample) {
            self.counts.variations += 1;
            self.server.answer(Reply { body: variation.value.to_string().into(), ..whole.clone() });
            let read = match self.call(&self.lenient, case, samples) {
                Ok((Ok(Answer { body: Content::Json(read), .. }), _)) => read,
                other => {
                    self.problem(case, &format!("{:?}", variation.what), format!("{other:?}"));
                    continue;
                }
            };
            if let Err(problem) = variation.verdict(sample, &read) {
                self.problem(case, "lenient reading", problem);
            }
            if let What::Missing(place, name) = &variation.what {
                let corrected = read.pointer(&step(place, name)).is_some();
                let in_union = sample
                    .marks
                    .iter()
                    .any(|mark| matches!(mark.kind, Kind::Union { .. }) && place.starts_with(&mark.place));
                self.strictly(case, samples, (place, name), corrected, in_union);
            }
        }
    }

    /// Strict reading makes nothing up: what lenient reading corrects is an error that names its place.
    ///
    /// Inside a union, which is read by way of a value, the place of the union or around it is enough.
    fn strictly(
        &mut self,
        case: &Case,
        samples: &Samples,
        (place, name): (&str, &str),
        corrected: bool,
        in_union: bool,
    ) {
        let what = format!("strict reading without {place}/{name}");
        match self.call(&self.strict, case, samples) {
            Ok((Ok(_), _)) if corrected => self.problem(case, &what, "it is read"),
            Ok((Ok(_), _)) => {}
            Ok((Err(error), _)) => {
                self.counts.corrections += 1;
                let text = error.to_string();
                let path = shown(place);
                let said = text.split(" cannot be read: ").nth(1).and_then(|it| it.split(": ").next());
                let said = said.unwrap_or_default();
                let fits = said == path || (in_union && !said.is_empty() && path.starts_with(said));
                if !fits || !text.contains(&format!("`{name}`")) || !corrected {
                    self.problem(case, &what, format!("{text} (not at {path})"));
                }
            }
            Err(problem) => self.problem(case, &what, problem),
        }
    }

    pub(super) fn error(&mut self, case: &Case, samples: &Samples, response: &Response, status: u16) {
        self.counts.errors += 1;
        let media =
            if response.media.is_empty() { vec![None] } else { response.media.iter().map(Some).collect() };
        for media in media {
            let body = media.map(|(media_type, schema)| {
                let json = schema.as_ref().filter(|_| essence(media_type).ends_with("json"));
                let value = json.map(|schema| {
                    let all = Sampler::new(&mut self.checker, Way::Response).all(schema);
                    self.valid(case, schema, &all[0].value);
                    all[0].value.clone()
                });
                (media_type.clone(), value)
            });
            let value = body.as_ref().and_then(|(_, value)| value.clone());
            let text =
                |value: Option<Value>| value.map_or("<html>sample</html>".to_owned(), |it| it.to_string());
            let body = body.map(|(media_type, value)| (media_type, text(value).into()));
            let reply = self.reply(case, status, response, body);
            self.server.answer(reply.clone());
            self.told(case, samples, &reply, value.as_ref());
        }
    }

    /// The error says what the service said.
    fn told(&mut self, case: &Case, samples: &Samples, reply: &Reply, body: Option<&Value>) {
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
            names.iter().find_map(|name| inner.get(name)).map(plain)
        };
        let (code, message) = (text(&["code", "error_code"]), text(&["detail", "message", "title"]));
        self.head_of_error(case, reply, &error);
        if error.code() != code.as_deref() || message.is_some_and(|message| error.message() != message) {
            self.problem(case, "an error", format!("{error:?} for {body:?}"));
        }
    }
}

/// The media type that the request accepts most, of those that the response has.
fn chosen<'a>(response: &'a Response, accept: &str) -> Option<&'a (String, Option<Schema>)> {
    let weight = |range: &str| {
        let quality = range.split(';').find_map(|it| it.trim().strip_prefix("q="));
        quality.and_then(|it| it.parse::<f64>().ok()).unwrap_or(1.0)
    };
    let ranges: BTreeMap<usize, &str> = accept.split(',').map(str::trim).enumerate().collect();
    let best = |it: &&(String, Option<Schema>)| {
        let fitting = ranges.values().filter(|range| accepts(range, &it.0)).map(|range| weight(range));
        fitting.fold(0.0, f64::max)
    };
    let fitting = response.media.iter().filter(|it| best(it) > 0.0);
    fitting.max_by(|left, right| best(left).total_cmp(&best(right)))
}

/// A JSON pointer as messages show it.
fn shown(pointer: &str) -> String {
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
