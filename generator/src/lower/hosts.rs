//! Hosts and security schemes: those that operations use, each once.

use indexmap::{IndexMap, IndexSet};

use crate::config::Config;
use crate::ir::{Host, Scheme, SchemeKind};
use crate::resolve::{Location, Operation, Resolved, SecurityKind, Server};

/// Hosts by URL, in a fixed order.
pub(super) struct Hosts(IndexMap<String, Host>);

impl Hosts {
    /// The index of the host of an operation.
    pub(super) fn of(&self, operation: &Operation) -> usize {
        self.0.get_index_of(&url(operation.servers.first())).unwrap_or_default()
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
        (url.clone(), Host { name, url, description, env: configured.env, placeholder })
    });
    Hosts(hosts.collect())
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

/// Security schemes by the name under which the SDK holds them, in a fixed order.
pub(super) struct Schemes {
    list: IndexMap<String, Scheme>,
    same_as: IndexMap<String, String>,
}

impl Schemes {
    /// The alternatives of an operation, as indexes; what is the same credential stands once.
    pub(super) fn of(&self, operation: &Operation) -> Vec<Vec<usize>> {
        let mut alternatives = IndexSet::new();
        for alternative in operation.security.iter().flatten() {
            let set: Vec<usize> = alternative.iter().filter_map(|name| self.index(name)).collect();
            alternatives.insert(set);
        }
        // An empty set among the alternatives: credentials are not needed.
        if alternatives.iter().any(Vec::is_empty) { Vec::new() } else { alternatives.into_iter().collect() }
    }

    fn index(&self, name: &str) -> Option<usize> {
        let name = self.same_as.get(name).map_or(name, String::as_str);
        self.list.get_index_of(name)
    }

    pub(super) fn into_list(self) -> Vec<Scheme> {
        self.list.into_values().collect()
    }
}

/// The security schemes that operations name.
pub(super) fn schemes(resolved: &Resolved, config: &Config) -> Schemes {
    let mut schemes = Schemes { list: IndexMap::new(), same_as: IndexMap::new() };
    let mut used: IndexSet<&str> = IndexSet::new();
    for operation in &resolved.operations {
        used.extend(operation.security.iter().flatten().flatten().map(String::as_str));
    }
    for wire in used {
        let canonical = config.schemes.get(wire).and_then(|scheme| scheme.same_as.as_deref()).unwrap_or(wire);
        if canonical != wire {
            schemes.same_as.insert(wire.to_owned(), canonical.to_owned());
        }
        let Some(found) =
            resolved.security_schemes.get(canonical).or_else(|| resolved.security_schemes.get(wire))
        else {
            continue;
        };
        let configured = config.schemes.get(canonical).cloned().unwrap_or_default();
        schemes.list.entry(canonical.to_owned()).or_insert_with(|| Scheme {
            wire: canonical.to_owned(),
            name: configured.name.unwrap_or_else(|| canonical.to_owned()),
            label: configured.label.unwrap_or_else(|| canonical.to_owned()),
            description: configured.description.or_else(|| found.description.clone()),
            kind: kind(&found.kind),
            env: configured.env,
        });
    }
    schemes.list.sort_keys();
    schemes
}

fn kind(kind: &SecurityKind) -> SchemeKind {
    match kind {
        SecurityKind::Basic => SchemeKind::Basic,
        SecurityKind::Bearer => SchemeKind::Bearer,
        SecurityKind::ApiKey { location: Location::Query, name } => SchemeKind::QueryKey(name.clone()),
        SecurityKind::ApiKey { location: Location::Cookie, name } => SchemeKind::CookieKey(name.clone()),
        SecurityKind::ApiKey { name, .. } => SchemeKind::HeaderKey(name.clone()),
    }
}
