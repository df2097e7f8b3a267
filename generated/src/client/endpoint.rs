// Copied by sdkwright from sdk-runtime (src/client/endpoint.rs); do not edit.

//! Handles that use one of several endpoints of a resource.
//!
//! In: the endpoints, each with its key and URL. Out: a handle that uses one of them, or whose calls fail with an error that
//! lists them.

use super::Client;
use super::base_url::base_url;
use crate::operation::Host;

/// The maximum number of endpoints in an error.
const MAX_LISTED: usize = 10;

impl Client {
    /// Returns a handle that uses the only endpoint, or else `url`. If `url` is empty and there are several endpoints, calls on
    /// the handle fail. `selector` is the method that selects an endpoint.
    pub(crate) fn at_only_endpoint<K: AsRef<str>, V: AsRef<str>>(
        &self,
        host: &'static Host,
        url: &str,
        endpoints: impl IntoIterator<Item = (K, V)>,
        selector: &str,
    ) -> Self {
        let endpoints: Vec<(K, V)> = endpoints.into_iter().collect();
        match endpoints.as_slice() {
            [(_, only)] => self.at(host, only),
            [] if url.is_empty() => self.at_url(host, Err("the resource has no endpoint yet".to_owned())),
            [] => self.at(host, url),
            _ if !url.is_empty() => self.at(host, url),
            several => {
                let help = if selector.is_empty() {
                    String::new()
                } else {
                    format!("; select one with `{selector}`")
                };
                let problem = format!("the resource has several endpoints: {}{help}", self.listed(several));
                self.at_url(host, Err(problem))
            }
        }
    }

    /// Returns a handle that uses the endpoint with this key. If there is none, calls on the handle fail.
    pub(crate) fn at_endpoint<K: AsRef<str>, V: AsRef<str>>(
        &self,
        host: &'static Host,
        key: &str,
        endpoints: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let endpoints: Vec<(K, V)> = endpoints.into_iter().collect();
        if let Some((_, url)) = endpoints.iter().find(|(other, _)| other.as_ref() == key) {
            return self.at(host, url);
        }
        let known = match endpoints.as_slice() {
            [] => "it has no endpoints yet".to_owned(),
            known => format!("its endpoints are {}", self.listed(known)),
        };
        self.at_url(host, Err(format!("the resource has no endpoint `{}`; {known}", key.escape_debug())))
    }

    /// Returns the keys and URLs of the endpoints as text. Invalid URLs are omitted, because they may contain credentials.
    fn listed<K: AsRef<str>, V: AsRef<str>>(&self, endpoints: &[(K, V)]) -> String {
        let text = |(key, url): &(K, V)| {
            let url =
                base_url(url.as_ref(), self.shared.allow_http).unwrap_or_else(|_| "no valid URL".to_owned());
            format!("`{}` ({url})", key.as_ref().escape_debug())
        };
        let mut texts: Vec<String> = endpoints.iter().take(MAX_LISTED).map(text).collect();
        if let Some(more) = endpoints.len().checked_sub(MAX_LISTED).filter(|more| *more > 0) {
            texts.push(format!("and {more} more"));
        }
        texts.join(", ")
    }
}
