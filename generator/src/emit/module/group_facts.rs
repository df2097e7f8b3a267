//! Facts about a group for its module and the front page: its operations, hosts and credentials.
//!
//! ```text
//! control plane | cloud API key, STS token
//! ```

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::emit::context::Cx;
use crate::ir::{Group, Host, Operation};
use crate::markdown;

/// Returns the operations of a group.
pub(crate) fn operations<'a>(cx: Cx<'a>, group: &'a Group) -> impl Iterator<Item = &'a Operation> {
    let ids = group.resources.iter().flat_map(move |id| &cx.api.resources[id.0].operations);
    ids.map(move |id| &cx.api.operations[id.0])
}

/// Returns the hosts of the group's operations.
pub(crate) fn host_names(cx: Cx<'_>, group: &Group) -> String {
    let hosts: BTreeSet<usize> = operations(cx, group).map(|it| it.host).collect();
    hosts.into_iter().map(|host| host_name(&cx.api.hosts[host])).collect::<Vec<_>>().join(", ")
}

/// Returns the name of a host in words, for a table.
pub(crate) fn host_name(host: &Host) -> String {
    markdown::cell(&host_words(host))
}

/// Returns the words of a host's name, not escaped.
pub(crate) fn host_words(host: &Host) -> String {
    markdown::plain(&host.name).split('-').collect::<Vec<_>>().join(" ")
}

/// Returns the kinds of credentials that operations of the group accept, those that most of them accept first.
pub(crate) fn credential_labels(cx: Cx<'_>, group: &Group) -> String {
    let label = |scheme: &usize| markdown::cell(&cx.api.schemes[*scheme].label);
    let names = |set: &[usize]| match set {
        [] => "none".to_owned(),
        set => set.iter().map(label).collect::<Vec<_>>().join(" with "),
    };
    let sets = accepted_sets(cx, group, None).into_iter();
    sets.map(|(set, _)| names(set)).collect::<Vec<_>>().join(", ")
}

/// Returns the sets of credentials that operations of the group accept, each with the number of these operations, those
/// that most of them accept first. `host` limits the operations.
pub(crate) fn accepted_sets<'a>(
    cx: Cx<'a>,
    group: &'a Group,
    host: Option<usize>,
) -> Vec<(&'a [usize], usize)> {
    let mut sets: BTreeMap<&[usize], usize> = BTreeMap::new();
    for it in operations(cx, group).filter(|it| host.is_none_or(|host| it.host == host)) {
        let accepted = it.security.iter().map(Vec::as_slice);
        let none = it.security.is_empty().then_some([].as_slice());
        accepted.chain(none).for_each(|set| *sets.entry(set).or_default() += 1);
    }
    let mut sets: Vec<(&[usize], usize)> = sets.into_iter().collect();
    sets.sort_by_key(|(set, operations)| (set.is_empty(), Reverse(*operations)));
    sets
}

/// Returns the noun for a credential: `cloud API key`, or `` `OAuth2` credential `` where the label is only a name.
pub(crate) fn credential(label: &str) -> String {
    let label = markdown::line(label);
    if label.contains(' ') { label } else { format!("{} credential", markdown::code(&label)) }
}
