//! Hosts: those that operations use, each once; and what applications keep beside their URLs.

use indexmap::IndexMap;

use crate::config::{Config, HeaderConfig};
use crate::ir::{DefaultHeader, Host, KeptValue};
use crate::resolve::{Operation, Resolved, Server};

/// Hosts by URL, in a fixed order.
pub(super) struct Hosts(IndexMap<String, Host>);

impl Hosts {
    /// The index of the host of an operation.
    pub(super) fn of(&self, operation: &Operation) -> usize {
        self.0.get_index_of(&url(operation.servers.first())).unwrap_or_default()
    }

    /// The name of the host of an operation.
    pub(super) fn name(&self, operation: &Operation) -> &str {
        self.0.get_index(self.of(operation)).map_or("", |(_, host)| host.name.as_str())
    }

    pub(super) fn into_list(self) -> Vec<Host> {
        self.0.into_values().collect()
    }
}

/// The hosts of all operations. An operation's first server counts: the others are the same API in other places.
pub(super) fn hosts(resolved: &Resolved, config: &Config) -> Hosts {
    let mut urls: IndexMap<String, Option<String>> = IndexMap::new();
    for operation in &resolved.operations {
        let server = operation.servers.first();
        urls.entry(url(server)).or_insert_with(|| server.and_then(|server| server.description.clone()));
    }
    urls.sort_keys();
    let hosts = urls.into_iter().map(|(url, description)| {
        let configured = config.hosts.get(&url).cloned().unwrap_or_default();
        // Without a scheme there is nothing to connect to: the application must say where the service is.
        let placeholder = configured.placeholder || !url.contains("://");
        let name = configured.name.unwrap_or_else(|| name(&url));
        let description = configured.description.or(description);
        let headers = headers(&configured.headers);
        (url.clone(), Host { name, url, description, env: configured.env, placeholder, headers })
    });
    Hosts(hosts.collect())
}

/// The headers that the configuration tells; one without a name has none on the wire.
pub(super) fn headers(configured: &IndexMap<String, HeaderConfig>) -> Vec<DefaultHeader> {
    let named = configured.iter().filter_map(|(name, it)| Some((name, it, it.header.as_ref()?)));
    let headers = named.map(|(name, it, header)| DefaultHeader {
        name: name.clone(),
        wire: header.to_ascii_lowercase(),
        description: it.description.clone(),
    });
    headers.collect()
}

/// What applications keep beside credentials and URLs.
pub(super) fn values(config: &Config) -> Vec<KeptValue> {
    let values = config.values.iter().map(|(name, it)| KeptValue {
        name: name.clone(),
        description: it.description.clone(),
        env: it.env.clone(),
    });
    values.collect()
}

/// A server's URL with the defaults of its variables and without a slash at its end.
fn url(server: Option<&Server>) -> String {
    let Some(server) = server else { return String::new() };
    let mut url = server.url.clone();
    for (name, default) in &server.variables {
        url = url.replace(&format!("{{{name}}}"), default);
    }
    url.trim_end_matches('/').to_owned()
}

/// A name from a URL: its host's.
fn name(url: &str) -> String {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    if host.is_empty() { "server".to_owned() } else { host.to_owned() }
}
