//! The hosts that operations use, each once, and the values that applications set in addition to their URLs.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::config::{Config, HeaderConfig};
use crate::ir::{AlternativeServer, ClientValue, DefaultHeader, Host, HostVariable, NamedServer};
use crate::resolve::{Operation, Resolved, Server, ServerVariable, check_server_url};

/// Hosts by URL, in a fixed order.
pub(crate) struct Hosts(IndexMap<String, Host>);

impl Hosts {
    /// The index of the host of an operation.
    pub(crate) fn index_of(&self, operation: &Operation) -> usize {
        self.0.get_index_of(&url(operation.servers.first())).unwrap_or_default()
    }

    /// The name of the host of an operation.
    pub(crate) fn name_of(&self, operation: &Operation) -> &str {
        self.0.get_index(self.index_of(operation)).map_or("", |(_, host)| host.name.as_str())
    }

    pub(crate) fn into_list(self) -> Vec<Host> {
        self.0.into_values().collect()
    }
}

/// The hosts of all operations. An operation's first server counts: the others are the same API in other placement.
pub(crate) fn hosts(resolved: &Resolved, config: &Config) -> Hosts {
    let mut urls: IndexMap<String, &[Server]> = IndexMap::new();
    for operation in &resolved.operations {
        urls.entry(url(operation.servers.first())).or_insert(&operation.servers);
    }
    urls.sort_keys();
    let mut taken = HashSet::new();
    let hosts = urls.into_iter().map(|(url, servers)| {
        let configured = config.hosts.get(&url).cloned().unwrap_or_default();
        let first = servers.first();
        let address = configured.url.unwrap_or_else(|| url.clone());
        let name = configured.name.unwrap_or_else(|| unused(&taken, &url));
        taken.insert(name.clone());
        // Where there is nothing to connect to the application must say where the service is.
        let nowhere = check_server_url(&address).is_err();
        let address = if nowhere { placeholder(&name) } else { address };
        let host = Host {
            name,
            placeholder: configured.placeholder || nowhere,
            template: first.map(|server| server.url.trim_end_matches('/').to_owned()).unwrap_or_default(),
            variables: first.map(variables).unwrap_or_default(),
            alternatives: alternatives(&url, servers),
            named_servers: named_servers(servers),
            url: address.trim_end_matches('/').to_owned(),
            description: configured.description.or_else(|| first?.description.clone()),
            env: configured.env,
            headers: headers(&configured.headers),
        };
        (url, host)
    });
    Hosts(hosts.collect())
}

/// The headers that the configuration tells; one without a name has none on the wire.
pub(crate) fn headers(configured: &IndexMap<String, HeaderConfig>) -> Vec<DefaultHeader> {
    let named = configured.iter().filter_map(|(name, it)| Some((name, it, it.header.as_ref()?)));
    let headers = named.map(|(name, it, header)| DefaultHeader {
        name: name.clone(),
        wire: header.to_ascii_lowercase(),
        description: it.description.clone(),
    });
    headers.collect()
}

/// Returns the values that applications configure in addition to credentials and URLs.
pub(crate) fn values(config: &Config) -> Vec<ClientValue> {
    let values = config.values.iter().map(|(name, it)| ClientValue {
        name: name.clone(),
        description: it.description.clone(),
        env: it.env.clone(),
    });
    values.collect()
}

/// The variables that are in the URL of a server, in their order there.
fn variables(server: &Server) -> Vec<HostVariable> {
    let place = |it: &ServerVariable| server.url.find(&format!("{{{}}}", it.name));
    let mut found: Vec<_> = server.variables.iter().filter_map(|it| Some((place(it)?, it))).collect();
    found.sort_by_key(|(place, _)| *place);
    let found = found.into_iter().map(|(_, it)| HostVariable {
        name: it.name.clone(),
        default: it.default.clone(),
        values: it.values.clone(),
        description: it.description.clone(),
    });
    found.collect()
}

/// The servers beside the first one.
fn alternatives(url: &str, servers: &[Server]) -> Vec<AlternativeServer> {
    let others = servers.iter().skip(1).filter(|server| server.address() != url);
    others.map(|it| AlternativeServer { url: it.url.clone(), description: it.description.clone() }).collect()
}

/// Returns the servers with names, if there is more than one server.
fn named_servers(servers: &[Server]) -> Vec<NamedServer> {
    if servers.len() < 2 {
        return Vec::new();
    }
    let named = servers.iter().filter(|server| check_server_url(&server.address()).is_ok());
    let named = named.filter_map(|server| {
        let name = server.name.clone().filter(|name| name.chars().any(char::is_alphanumeric))?;
        Some(NamedServer { name, url: server.address(), description: server.description.clone() })
    });
    named.collect()
}

/// A server's URL with the defaults of its variables and without a slash at its end.
fn url(server: Option<&Server>) -> String {
    server.map(Server::address).unwrap_or_default()
}

/// A name from a URL that no other one has: its host's, else with what follows it, else with a number.
///
/// A client knows hosts by their names, and one machine can have several.
fn unused(taken: &HashSet<String>, url: &str) -> String {
    let short = host_name(url);
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.split_once('/').map_or("", |(_, path)| path);
    let words: Vec<&str> =
        path.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let long = if words.is_empty() { short.clone() } else { format!("{short} {}", words.join(" ")) };
    let numbered = (2..).map(|number| format!("{long} {number}"));
    let mut names = [short, long.clone()].into_iter().chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or(long)
}

/// A name from a URL: its host's.
fn host_name(url: &str) -> String {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default().replace(['{', '}'], "");
    if host.is_empty() { "server".to_owned() } else { host }
}

/// A URL that stands for one that is not known; nothing is ever there (RFC 6761, 6.4).
fn placeholder(name: &str) -> String {
    let letters =
        name.chars().map(|it| if it.is_ascii_alphanumeric() { it.to_ascii_lowercase() } else { '-' });
    let label: String = letters.take(63).collect();
    let label = label.trim_matches('-');
    format!("https://{}.invalid", if label.is_empty() { "server" } else { label })
}
