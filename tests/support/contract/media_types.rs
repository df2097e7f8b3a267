//! Media types of answers: what a request accepts is well formed, and all that a document offers can be asked for.

use std::collections::BTreeSet;

use bytes::Bytes;

use super::calls::{Case, Content};
use super::documents::{Operation, Response};
use super::request_check::essence;
use super::run::Run;
use super::sample_requests::requests;

/// A media type: its name, its parameters without what says how good it is.
type MediaType = (String, BTreeSet<String>);

impl Run {
    /// Calls with a media type chosen.
    pub(crate) fn choice(&mut self, case: &Case) {
        let Some(index) = self.find(case) else {
            return self.problem(case, "choice", "no document has this operation");
        };
        let operation = self.operations[index].clone();
        let samples = requests(&mut self.checker, &operation).pop().unwrap_or_default();
        let asked = match self.call(&self.lenient, case, &samples) {
            Ok((_, Some(request))) => request.headers().get("accept").cloned(),
            other => return self.problem(case, "choice", format!("{other:?}")),
        };
        let asked = asked.and_then(|it| it.to_str().map(str::to_owned).ok()).unwrap_or_default();
        let offered = offered(&operation).find(|(_, name)| parsed(name) == parsed(&asked));
        let Some((response, name)) = offered else {
            return self.problem(case, "choice", format!("the document does not offer `{asked}`"));
        };
        let body = Bytes::from_static("sample ✓\n".as_bytes());
        let reply = self.reply(case, 200, response, Some((name.clone(), body.clone())));
        self.server.answer(reply.clone());
        match self.call(&self.lenient, case, &samples) {
            Ok((Ok(answer), _)) if answer.body == Content::Bytes(body) => {
                self.head_of_answer(case, &reply, &answer);
            }
            other => self.problem(case, "what was chosen cannot be read", format!("{other:?}")),
        }
        self.chosen.insert((index, parsed(name)));
    }

    /// What documents offer to choose from and no call has asked for: several media types that are no JSON.
    pub(crate) fn not_chosen(&self) -> Vec<String> {
        let all = self.operations.iter().enumerate().flat_map(|(index, it)| {
            let several =
                offered(it).count() > 1 && offered(it).all(|(_, name)| !essence(name).ends_with("json"));
            let names = offered(it).filter(move |_| several).map(|(_, name)| name);
            names
                .filter(move |name| !self.chosen.contains(&(index, parsed(name))))
                .map(|name| format!("{} {} as {name}", it.method, it.path))
        });
        all.collect()
    }

    /// A list of media ranges (RFC 9110, 12.5.1), without the `qs` of some servers.
    pub(super) fn acceptable(&mut self, case: &Case, accept: &str) {
        let token = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it))
        };
        let parameter = |text: &str| match text.trim().split_once('=') {
            Some(("q", value)) => value.parse::<f32>().is_ok_and(|it| (0.0..=1.0).contains(&it)),
            Some((name, value)) => name != "qs" && token(name) && token(value),
            None => false,
        };
        let range = |text: &str| {
            let mut parts = text.split(';');
            let name = parts.next().and_then(|it| it.trim().split_once('/'));
            name.is_some_and(|(kind, subtype)| token(kind) && token(subtype)) && parts.all(parameter)
        };
        if !accept.split(',').all(range) {
            self.problem(case, "the header `Accept`", accept);
        }
    }
}

/// The media types of successes.
fn offered(operation: &Operation) -> impl Iterator<Item = (&Response, &String)> {
    let successes = operation.responses.iter().filter(|it| it.status.starts_with('2'));
    successes.flat_map(|response| response.media.iter().map(move |(name, _)| (response, name)))
}

/// A media type without spaces and qualities.
pub(super) fn parsed(text: &str) -> MediaType {
    let parameters = text.split(';').skip(1).map(|it| it.trim().to_ascii_lowercase());
    let parameters = parameters.filter(|it| !it.starts_with("q=") && !it.starts_with("qs="));
    (essence(text).to_ascii_lowercase(), parameters.collect())
}
