//! The preferred names of types.
//!
//! The preferred name of `iam.v2.ApiKeySpec` is `ApiKeySpec`; that of an inline schema is its owner's name and the
//! member's. If a response type and a request type prefer the same name, the response type keeps it, and the request
//! type is named `XCreate` if only POST sends it, `XUpdate` if only PATCH or PUT do, `XInput` if both do.

use std::collections::{BTreeSet, HashSet};

use crate::ir::{Api, DefiningModule, GroupId, LabelSource, Naming, TypeId};
use crate::media_type;
use crate::names::policy::responses::status_words;

/// A wanted name, and what to try if it is taken.
#[derive(Clone, Debug, Default)]
pub(crate) struct NameCandidates {
    /// The name in words.
    pub(crate) name: String,
    /// Names to try after it, most wanted first.
    pub(crate) fallbacks: Vec<String>,
    /// The order in which types take names: the key of a component (0), a title (1), a shortened name or one with a
    /// suffix (2), and the name of an owner followed by that of a member (3).
    pub(crate) rank: u8,
}

/// Returns the candidates of all types, by [`TypeId`].
pub(crate) fn type_names(api: &Api) -> Vec<NameCandidates> {
    let contested = contested_names(api);
    let mut names: Vec<NameCandidates> = Vec::with_capacity(api.types.len());
    for def in &api.types {
        let naming = &def.naming;
        let mut candidates = candidates(naming, &contested, &names);
        if let LabelSource::Schema { .. } = naming.source {
            candidates.fallbacks.extend(with_group(api, &candidates.name, &naming.groups));
            candidates.fallbacks.extend(with_suffix(&candidates.name));
        } else if !matches!(naming.source, LabelSource::Enum { .. }) {
            candidates.fallbacks.extend(with_group(api, &candidates.name, &naming.groups));
        }
        names.push(candidates);
    }
    names
}

/// Returns the names of schemas that a response's type has, or that several types of requests want.
fn contested_names(api: &Api) -> HashSet<&str> {
    let mut seen = HashSet::new();
    let mut contested = HashSet::new();
    // Error bodies have a module, and so names, of their own.
    for def in api.types.iter().filter(|def| def.module != DefiningModule::ErrorBodies) {
        let LabelSource::Schema { name, .. } = &def.naming.source else { continue };
        if !def.naming.request_only || !seen.insert(name.as_str()) {
            contested.insert(name.as_str());
        }
    }
    contested
}

/// Returns the candidates of one type; `names` are those of the types before it, its owner's among them.
fn candidates(naming: &Naming, contested: &HashSet<&str>, names: &[NameCandidates]) -> NameCandidates {
    let label = naming.label.clone();
    let name_of = |TypeId(index): &TypeId| names.get(*index).map_or("", |owner| owner.name.as_str());
    match &naming.source {
        LabelSource::Schema { name, qualified, is_component, holder } => {
            let is_contested = naming.request_only && contested.contains(name.as_str());
            let suffix = if is_contested { request_suffix(&naming.methods) } else { "" };
            let mut fallbacks: Vec<String> =
                qualified.iter().map(|longer| format!("{longer}{suffix}")).collect();
            if !suffix.is_empty() && suffix != "Input" {
                fallbacks.push(format!("{label}{suffix}Input"));
            }
            fallbacks.extend(holder.iter().map(|(id, member)| format!("{} {member}", name_of(id))));
            let is_whole = qualified.is_none() && suffix.is_empty();
            let rank = if is_whole { u8::from(!is_component) } else { 2 };
            NameCandidates { name: format!("{label}{suffix}"), fallbacks, rank }
        }
        LabelSource::Member(owner, member) => {
            NameCandidates { name: format!("{} {member}", name_of(owner)), fallbacks: Vec::new(), rank: 3 }
        }
        LabelSource::Operation => NameCandidates { name: label, fallbacks: Vec::new(), rank: 3 },
        LabelSource::Success { operation, response } => {
            let fallbacks = response.iter().flat_map(|(status, media_type)| {
                let (status, media) = (status_words(*status), media_type::label(media_type));
                [format!("{operation} {status}"), format!("{operation} {status} {media}")]
            });
            NameCandidates { name: label, fallbacks: fallbacks.collect(), rank: 3 }
        }
        LabelSource::Enum { is_named, owned_label, .. } => {
            let fallbacks = Some(owned_label).filter(|it| **it != label).cloned().into_iter().collect();
            NameCandidates { name: label, fallbacks, rank: if *is_named { 1 } else { 3 } }
        }
    }
}

/// Returns the word that tells a request's type from the response's type of the same name.
fn request_suffix(methods: &BTreeSet<String>) -> &'static str {
    let creates = methods.contains("POST");
    let changes = methods.iter().any(|method| method != "POST");
    match (creates, changes) {
        (true, false) => "Create",
        (false, true) => "Update",
        _ => "Input",
    }
}

/// Returns a name prefixed with the words that all groups using the type begin with. The name of a file never becomes
/// part of a type's name.
fn with_group(api: &Api, name: &str, groups: &BTreeSet<GroupId>) -> Option<String> {
    if groups.iter().any(|group| api.groups[group.0].named_after_file) {
        return None;
    }
    let mut paths = groups.iter().map(|group| api.groups[group.0].path.as_slice());
    let first = paths.next()?;
    let shared = paths.fold(first.len(), |shared, path| {
        first.iter().zip(path).take(shared).take_while(|(one, other)| one == other).count()
    });
    (shared > 0).then(|| format!("{} {name}", first[..shared].join(" ")))
}

/// Returns the last resorts for a name that is taken, such as `Page Model` and `Page Data` if the runtime has a type
/// `Page`.
fn with_suffix(name: &str) -> Vec<String> {
    let suffixes = ["Model", "Data"].into_iter().filter(|suffix| !name.ends_with(suffix));
    suffixes.map(|suffix| format!("{name} {suffix}")).collect()
}
