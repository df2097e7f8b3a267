//! The security requirements of an operation: its own, or a default of the settings.
//!
//! In: the requirements that the documents state, and the settings `security` of operations, groups, hosts and the API.
//! Out: the alternatives that apply, and the setting that they come from.

use crate::config::{Config, SecurityConfig};
use crate::resolve::{Operation, Server};

/// The place of a requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The documents.
    Document,
    /// A setting, by its path.
    Setting(Vec<String>),
    /// Nowhere, so that no credentials are sent.
    None,
}

/// Returns the requirements of an operation in this group. A setting of the operation comes first, then the documents,
/// then the settings of the group, of the host and of the API.
pub(crate) fn requirement<'a>(
    operation: &'a Operation,
    group: &str,
    config: &'a Config,
) -> (&'a [Vec<String>], Source) {
    let line = format!("{} {}", operation.method, operation.path);
    let host = operation.servers.first().map(Server::address).unwrap_or_default();
    let names = operation.id.iter().chain([&line]);
    let of_operation = names.filter_map(|name| Some((name.as_str(), config.operations.get(name)?)));
    let mut of_operation = of_operation.filter_map(|(name, it)| Some((name, it.security.as_ref()?)));
    if let Some((name, security)) = of_operation.next() {
        return (security, setting(&["operations", name]));
    }
    if let Some(stated) = &operation.security {
        return (stated, Source::Document);
    }
    let of_group = config.groups.get(group).and_then(|it| it.security.as_ref());
    let of_host = config.hosts.get(&host).and_then(|it| it.security.as_ref());
    let defaults: [(Option<&SecurityConfig>, &[&str]); 3] =
        [(of_group, &["groups", group]), (of_host, &["hosts", &host]), (config.security.as_ref(), &[])];
    for (security, steps) in defaults {
        if let Some(security) = security {
            return (security, setting(steps));
        }
    }
    (&[], Source::None)
}

fn setting(steps: &[&str]) -> Source {
    Source::Setting(steps.iter().map(|&step| step.to_owned()).chain(["security".to_owned()]).collect())
}
