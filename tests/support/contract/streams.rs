//! Checks of streaming calls: each value sent and received is as documented.

use http::header::ACCEPT_ENCODING;
use serde_json::{Value, json};

use super::calls::{Case, Content};
use super::run::ContractTest;
use super::sample_requests::sample_requests;
use super::sampler::Sampler;
use super::schema::Direction;

impl ContractTest {
    /// Calls with each body twice, and responds with each sample twice.
    pub(crate) fn check_stream(&mut self, case: &Case) {
        let Some(index) = self.find_operation(case) else {
            return self.problem(case, "stream", "no document has this operation");
        };
        let operation = self.operations[index].clone();
        let response = operation.responses.iter().find(|it| it.status.starts_with('2'));
        let media = response.and_then(|it| Some((it, it.media.first()?.1.as_ref()?)));
        let Some((response, schema)) = media else {
            return self.problem(case, "stream", "the document has no success with a schema");
        };
        let answers = Sampler::new(&mut self.checker, Direction::Response).all(schema);
        let bodies =
            sample_requests(&mut self.checker, &operation).into_iter().filter(|it| it.body.is_some());
        let bodies: Vec<_> = bodies.collect();
        for index in 0..answers.len().max(bodies.len()) {
            let (samples, answer) = (&bodies[index % bodies.len()], &answers[index % answers.len()].value);
            let mut reply = self.sample_reply(case, response);
            reply.body = format!("{answer}{answer}").into();
            self.server.set_response(reply);
            let (read, request) = match self.call(&self.lenient, case, samples) {
                Ok((Ok(read), Some(request))) => (read.body, request),
                other => {
                    self.problem(case, "stream", format!("{other:?}"));
                    continue;
                }
            };
            if read != Content::Json(json!([answer, answer])) {
                self.problem(case, "answers of a stream", format!("{read:?} instead of {answer} twice"));
            }
            let sent: Result<Vec<Value>, _> =
                serde_json::Deserializer::from_slice(request.body()).into_iter().collect();
            let sent = sent.unwrap_or_default();
            if sent.len() != 2 {
                self.problem(case, "values of a stream", format!("{:?}", request.body()));
            }
            for value in sent {
                let (mut head, _) = request.clone().into_parts();
                head.headers.remove(ACCEPT_ENCODING);
                let single = http::Request::from_parts(head, value.to_string().into());
                let said = self.inspect(case, &operation, &single).map(|it| it.samples);
                if said.as_ref().map(|it| (&it.parameters, &it.body))
                    != Some((&samples.parameters, &samples.body))
                {
                    self.problem(case, "stream", format!("{said:?} instead of {samples:?}"));
                }
            }
        }
    }
}
