//! Which string enums are one type, and what they are called.
//!
//! Most enums stand in place and have no name. One whose member's name has several words is called after the member
//! (`auth_type` makes `AuthType`), one with a single word after its owner too (`phase` of `Statement` makes
//! `StatementPhase`). Enums that want the same name in the same group are one type if one list of values holds all the
//! others: every enum is open, so the longer list serves them all. Else each takes its owner's name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use indexmap::IndexMap;

use crate::config::Config;
use crate::ir::GroupId;
use crate::lower::facts::placement::Placement;
use crate::lower::operations::inline_type_names::Titles;
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};
use crate::lower::types::type_identity::{Owner, Role, TypeCandidates, Usage};
use crate::lower::types::type_labels::{Wanted, short};
use crate::resolve::Shape;

/// An enum type.
pub(crate) struct EnumCandidate {
    pub(crate) name: String,
    pub(crate) fallbacks: Vec<String>,
    pub(crate) values: Vec<String>,
    /// What values mean, as the first use says that says something about it.
    pub(crate) meanings: IndexMap<String, String>,
    /// The member that it is named after, for the prefix that its values may share.
    pub(crate) member: String,
    /// The first projection of it.
    pub(crate) projection: ProjectionId,
    /// The first candidate that holds it.
    pub(crate) owner: Owner,
    pub(crate) usage: Usage,
}

/// All enum types, and which one each use is.
pub(crate) struct Enums {
    pub(crate) list: Vec<EnumCandidate>,
    pub(crate) index: HashMap<(ProjectionId, Owner), usize>,
}

/// One use, with what it would like to be called.
struct LabeledUse<'a> {
    projection: ProjectionId,
    owner: &'a Owner,
    values: &'a [String],
    meanings: Option<&'a IndexMap<String, String>>,
    member: String,
    holder: String,
    wish: String,
    owned: String,
    scope: Option<GroupId>,
}

/// Finds the enum types.
pub(crate) fn enums(
    projections: &Projections<'_>,
    candidates: &TypeCandidates,
    placement: &Placement,
    config: &Config,
    names: &[Wanted],
    titles: Titles<'_>,
) -> Enums {
    let uses: Vec<_> = candidates
        .enums
        .iter()
        .filter_map(|found| {
            labeled(
                found.projection,
                &found.owner,
                (projections, candidates, placement, config, names),
                titles,
            )
        })
        .collect();
    let uses = united(uses);
    // `entity_status` and `Entity status` are the same wish.
    let mut wishes: BTreeMap<(Option<GroupId>, String), Vec<usize>> = BTreeMap::new();
    for (index, labeled) in uses.iter().enumerate() {
        wishes.entry((labeled.scope, plain(&labeled.wish))).or_default().push(index);
    }
    let mut sets: Vec<(String, Vec<usize>)> = Vec::new();
    for members in wishes.into_values() {
        if longest(&uses, &members).is_some() {
            sets.push((uses[members[0]].wish.clone(), members));
            continue;
        }
        let mut owned: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        members.iter().for_each(|index| owned.entry(&uses[*index].owned).or_default().push(*index));
        for (name, members) in owned {
            if longest(&uses, &members).is_some() {
                sets.push((name.to_owned(), members));
            } else {
                sets.extend(members.iter().map(|index| (name.to_owned(), vec![*index])));
            }
        }
    }
    sets.sort_by_key(|(_, members)| members.iter().min().copied());
    build(&uses, sets, candidates)
}

/// Enums with a single-word member want their owners' names. Where one owner's name continues another's, as in
/// `ClusterSpecUpdate` and `ClusterSpec`, and the member and the values are the same, the shorter name serves both.
fn united(mut uses: Vec<LabeledUse<'_>>) -> Vec<LabeledUse<'_>> {
    let shorter: Vec<Option<String>> = {
        let key = |it: &LabeledUse<'_>| (it.scope, it.member.clone(), it.values.to_vec());
        let owned = || uses.iter().enumerate().filter(|(_, it)| it.wish == it.owned);
        let mut holders: HashMap<_, HashMap<&str, usize>> = HashMap::new();
        for (index, it) in owned() {
            holders.entry(key(it)).or_default().entry(&it.holder).or_insert(index);
        }
        let mut shorter = vec![None; uses.len()];
        for (index, it) in owned() {
            let same = holders.get(&key(it));
            let mut starts = it.holder.char_indices().map(|(end, _)| &it.holder[..end]);
            let found = same.and_then(|same| starts.find_map(|start| same.get(start)));
            shorter[index] = found.map(|found| uses[*found].owned.clone());
        }
        shorter
    };
    for (labeled, name) in uses.iter_mut().zip(shorter) {
        if let Some(name) = name {
            labeled.wish.clone_from(&name);
            labeled.owned = name;
        }
    }
    uses
}

fn build(uses: &[LabeledUse<'_>], sets: Vec<(String, Vec<usize>)>, candidates: &TypeCandidates) -> Enums {
    let mut enums = Enums { list: Vec::new(), index: HashMap::new() };
    for (name, members) in sets {
        let Some(longest) = longest(uses, &members) else { continue };
        let (first, longest) = (&uses[members[0]], &uses[longest]);
        let mut usage = Usage::default();
        let mut meanings = IndexMap::new();
        for member in &members {
            let labeled = &uses[*member];
            for (value, meaning) in labeled.meanings.into_iter().flatten() {
                meanings.entry(value.clone()).or_insert_with(|| meaning.clone());
            }
            usage.merge(candidates.usage(labeled.owner));
            enums.index.insert((labeled.projection, labeled.owner.clone()), enums.list.len());
        }
        let fallbacks = if first.owned == name { Vec::new() } else { vec![first.owned.clone()] };
        enums.list.push(EnumCandidate {
            name,
            fallbacks,
            values: longest.values.to_vec(),
            meanings,
            member: first.member.clone(),
            projection: first.projection,
            owner: first.owner.clone(),
            usage,
        });
    }
    enums
}

/// The labeled whose values hold the values of all the others.
fn longest(uses: &[LabeledUse<'_>], members: &[usize]) -> Option<usize> {
    let longest =
        members.iter().copied().max_by_key(|index| (uses[*index].values.len(), usize::MAX - index))?;
    let all: BTreeSet<&String> = uses[longest].values.iter().collect();
    members.iter().all(|index| uses[*index].values.iter().all(|value| all.contains(value))).then_some(longest)
}

type Around<'a, 'g> = (&'a Projections<'g>, &'a TypeCandidates, &'a Placement, &'a Config, &'a [Wanted]);

fn labeled<'a>(
    projection: ProjectionId,
    owner: &'a Owner,
    (projections, candidates, placement, config, names): Around<'a, '_>,
    titles: Titles<'_>,
) -> Option<LabeledUse<'a>> {
    let ProjectionKind::Enum(values) = &projections[projection].kind else { return None };
    let (holder, member, key) = match owner {
        Owner::Member(candidate, member) => {
            let key = candidates[*candidate].name.as_ref().map(|name| format!("{name}.{member}"));
            (names[candidate.0].base.clone(), member.clone(), key)
        }
        Owner::Root(operation, Role::Parameter(name) | Role::Part(name)) => {
            (titles.of(*operation), name.clone(), None)
        }
        Owner::Root(operation, _) => (titles.of(*operation), "value".to_owned(), None),
    };
    let groups = candidates.usage(owner).groups(placement);
    let scope = if groups.len() == 1 { groups.first().copied() } else { None };
    let owned = format!("{holder} {member}");
    let wish = if let Some(name) = key.and_then(|key| config.types.get(&key)) {
        name.clone()
    } else if let Some(name) = &projections.schema(projection).name {
        config.types.get(name).cloned().unwrap_or_else(|| short(name, placement).0)
    } else if has_several_words(&member) {
        member.clone()
    } else {
        owned.clone()
    };
    let meanings = match &projections.schema(projection).shape {
        Shape::Enum { meanings, .. } => Some(meanings),
        _ => None,
    };
    Some(LabeledUse { projection, owner, values, meanings, member, holder, wish, owned, scope })
}

/// Text without case and punctuation.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn has_several_words(name: &str) -> bool {
    let inner = name.trim_matches(|letter: char| !letter.is_alphanumeric());
    inner.contains(|letter: char| !letter.is_alphanumeric())
        || inner
            .as_bytes()
            .windows(2)
            .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// The part of a value that its variant is named after.
///
/// A prefix that all values share goes if it ends with the member's or the type's name, as in `AUTH_TYPE_LOCAL`. A URN
/// is called after its last part (RFC 8141).
pub(crate) fn variant_words<'a>(values: &'a [String], names: &[&str]) -> Vec<&'a str> {
    let whole: Vec<&str> = values.iter().map(String::as_str).collect();
    if whole.iter().all(|value| value.starts_with("urn:")) {
        let ends: Vec<&str> = whole.iter().map(|value| value.rsplit(':').next().unwrap_or(value)).collect();
        let distinct = ends.iter().collect::<BTreeSet<_>>().len() == ends.len();
        return if distinct { ends } else { whole };
    }
    let ends = whole[0].match_indices('_').map(|(at, _)| at + 1).collect::<Vec<_>>();
    let shared = ends.into_iter().rev().find(|end| {
        let prefix = &whole[0][..*end];
        whole.iter().all(|value| {
            value
                .strip_prefix(prefix)
                .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_alphabetic()))
        })
    });
    let Some(prefix) = shared.map(|end| &whole[0][..end]).filter(|_| whole.len() > 1) else { return whole };
    let told =
        names.iter().map(|name| plain(name)).any(|name| !name.is_empty() && plain(prefix).ends_with(&name));
    if told { whole.iter().map(|value| &value[prefix.len()..]).collect() } else { whole }
}
