//! The preparation of a call: from its arguments to the call that the client sends.

use http::HeaderValue;
use http::header::{ACCEPT, COOKIE};

use super::Call;
use super::extras::{self, CredentialPlaces};
use crate::auth::CallCredentials;
use crate::client::{Client, PreparedCall};
use crate::error::{Error, Result};

impl Call {
    /// Prepares the call, or returns the error of its first invalid argument.
    pub(crate) fn prepare(mut self, accept: &'static str) -> Result<(Client, PreparedCall)> {
        if let Some((values, build)) = self.body_builder.take() {
            build(&mut self, values);
        }
        let operation = self.operation;
        let invalid = |problem| Error::request(problem).during(operation, "");
        if let Some(problem) = self.invalid_argument {
            return Err(invalid(problem));
        }
        let mut target = self.expand_path().map_err(invalid)?;
        let path = target.split('?').next().unwrap_or_default().to_owned();
        self.query.append_to(&mut target);
        if !self.cookies.is_empty() {
            let cookies: Vec<&str> = self.cookies.iter().map(|(_, pairs)| pairs.as_str()).collect();
            let cookies = HeaderValue::from_str(&cookies.join("; "));
            self.headers.insert(
                COOKIE,
                cookies.map_err(|_| invalid("a cookie contains an invalid character".to_owned()))?,
            );
        }
        self.apply_extras(&mut target).map_err(invalid)?;
        self.add_idempotency_key().map_err(invalid)?;
        if let (Some(masks), Some(body)) = (self.masks, &self.body) {
            masks.check(body).map_err(invalid)?;
        }
        self.headers.entry(ACCEPT).or_insert(HeaderValue::from_static(accept));
        let Self { client, headers, body, streamed_body, options, key_header, returns_redirect, .. } = self;
        let prepared = PreparedCall {
            operation,
            path,
            target,
            headers,
            body,
            streamed_body,
            #[cfg(feature = "testing")]
            redacted_body: self.redacted_body,
            options,
            #[cfg(feature = "gzip")]
            compress_above: self.compress_above,
            has_idempotency_key: key_header.is_some(),
            is_storable: !self.holds_secrets,
            #[cfg(feature = "testing")]
            random_header: self.random_header,
            returns_redirect,
            is_foreign: false,
        };
        Ok((client, prepared))
    }

    /// Applies the additions of the options, which are taken.
    fn apply_extras(&mut self, target: &mut String) -> Result<(), String> {
        let Some(extras) = self.options.extras.take() else { return Ok(()) };
        let own = self.options.credentials.as_ref().and_then(CallCredentials::kind);
        let places = CredentialPlaces::new(self.operation, own);
        extras::add_query(target, &extras.query, &places)?;
        if self.streamed_body.is_some() && !extras.members.is_empty() {
            return Err("members cannot be added to the body: it is a stream".to_owned());
        }
        // Members depend on the media type of the body, which an additional header may replace.
        extras::add_members(&mut self.headers, &mut self.body, extras.members)?;
        extras::add_headers(&mut self.headers, &extras.headers, &places)
    }
}
