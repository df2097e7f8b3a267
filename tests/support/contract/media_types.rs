//! Checks of media types: `Accept` is well formed, and every documented media type can be requested.

use std::collections::BTreeSet;

use bytes::Bytes;

use super::calls::{Case, Content};
use super::documents::{Operation, Response};
use super::request_check::essence;
use super::run::ContractTest;
use super::sample_requests::sample_requests;

/// A media type: its name, and its parameters without the quality.
type MediaType = (String, BTreeSet<String>);

impl ContractTest {
    /// Calls with a requested media type.
    pub(crate) fn check_media_type(&mut self, case: &Case) {
        let Some(index) = self.find_operation(case) else {
            return self.problem(case, "choice", "no document has this operation");
        };
        let operation = self.operations[index].clone();
        let samples = sample_requests(&mut self.checker, &operation).pop().unwrap_or_default();
        let asked = match self.call(&self.lenient, case, &samples) {
            Ok((_, Some(request))) => request.headers().get("accept").cloned(),
            other => return self.problem(case, "choice", format!("{other:?}")),
        };
        let asked = asked.and_then(|it| it.to_str().map(str::to_owned).ok()).unwrap_or_default();
        let offered = success_media_types(&operation)
            .find(|(_, name)| normalized_media_type(name) == normalized_media_type(&asked));
        let Some((response, name)) = offered else {
            return self.problem(case, "choice", format!("the document does not offer `{asked}`"));
        };
        let body = Bytes::from_static("sample ✓\n".as_bytes());
        let reply = self.reply(case, 200, response, Some((name.clone(), body.clone())));
        self.server.set_response(reply.clone());
        match self.call(&self.lenient, case, &samples) {
            Ok((Ok(answer), _)) if answer.body == Content::Bytes(body) => {
                self.check_success_metadata(case, &reply, &answer);
            }
            other => self.problem(case, "what was chosen cannot be read", format!("{other:?}")),
        }
        self.chosen.insert((index, normalized_media_type(name)));
    }

    /// Returns the documented alternatives that no call requested: several media types that are not JSON.
    pub(crate) fn untested_media_types(&self) -> Vec<String> {
        let all = self.operations.iter().enumerate().flat_map(|(index, it)| {
            let several = success_media_types(it).count() > 1
                && success_media_types(it).all(|(_, name)| !essence(name).ends_with("json"));
            let names = success_media_types(it).filter(move |_| several).map(|(_, name)| name);
            names
                .filter(move |name| !self.chosen.contains(&(index, normalized_media_type(name))))
                .map(|name| format!("{} {} as {name}", it.method, it.path))
        });
        all.collect()
    }

    /// Checks that `Accept` is a list of media ranges (RFC 9110, 12.5.1), without the `qs` of some servers.
    pub(super) fn check_accept_header(&mut self, case: &Case, accept: &str) {
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

/// Returns the media types of successes.
fn success_media_types(operation: &Operation) -> impl Iterator<Item = (&Response, &String)> {
    let successes = operation.responses.iter().filter(|it| it.status.starts_with('2'));
    successes.flat_map(|response| response.media.iter().map(move |(name, _)| (response, name)))
}

/// Returns a media type without spaces and qualities.
pub(super) fn normalized_media_type(text: &str) -> MediaType {
    let parameters = text.split(';').skip(1).map(|it| it.trim().to_ascii_lowercase());
    let parameters = parameters.filter(|it| !it.starts_with("q=") && !it.starts_with("qs="));
    (essence(text).to_ascii_lowercase(), parameters.collect())
}
