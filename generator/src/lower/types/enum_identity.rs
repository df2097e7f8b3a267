//! Identity of string enums.
//!
//! Most enums are defined inline and have no name. The label of an enum is the name of its property if that has several
//! words (`auth_type`), otherwise prefixed with the owner (`phase` of `Statement` is `Statement phase`). Enums with the
//! same label in the same group are one type if one list of values contains all the others: every enum is open, so the
//! longer list serves them all. Otherwise, each has its owner's label. In: the uses of enums. Out: enum types.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use indexmap::IndexMap;

use crate::diagnostics::Origin;
use crate::ir::GroupId;
use crate::lower::facts::placement::Placement;
use crate::lower::types::operation_labels::OperationLabels;
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};
use crate::lower::types::type_identity::{CandidateId, Owner, Role, TypeCandidates, Usage};
use crate::lower::types::type_labels::schema_label;
use crate::resolve::Shape;

/// An enum type.
pub(crate) struct EnumCandidate {
    /// The words that identify it.
    pub(crate) label: String,
    /// The label with its first owner's in front.
    pub(crate) owned_label: String,
    pub(crate) values: Vec<String>,
    /// The meanings of values, each as the first use that has one states it.
    pub(crate) meanings: IndexMap<String, String>,
    /// The names of variants by value, each as the first use that has one states it.
    pub(crate) names: IndexMap<String, String>,
    /// `true` if the label is that of the configuration.
    pub(crate) is_configured: bool,
    /// The member that holds it first.
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

/// One use, with its labels.
struct LabeledUse<'a> {
    projection: ProjectionId,
    owner: &'a Owner,
    values: &'a [String],
    meanings: Option<&'a IndexMap<String, String>>,
    /// The names of variants by value, the more important ones first.
    names: Vec<(&'a String, &'a String)>,
    member: String,
    holder: String,
    label: String,
    owned_label: String,
    is_configured: bool,
    scope: Option<GroupId>,
}

/// The types so far, and their labels.
#[derive(Clone, Copy)]
pub(crate) struct Labeled<'a> {
    pub(crate) projections: &'a Projections<'a>,
    pub(crate) candidates: &'a TypeCandidates,
    pub(crate) placement: &'a Placement,
    /// The configuration's labels, by the name of a schema or of one of its members.
    pub(crate) overrides: &'a IndexMap<String, String>,
    /// The configuration's names of variants by value, by the name of a schema or of one of its members.
    pub(crate) variants: &'a IndexMap<String, IndexMap<String, String>>,
    /// By candidate.
    pub(crate) labels: &'a [String],
    pub(crate) operations: OperationLabels<'a>,
    /// The responses whose types requests share, by the candidate of the request.
    pub(crate) equal: &'a HashMap<CandidateId, CandidateId>,
    /// The usage of requests and responses that have one type, by candidate.
    pub(crate) shared_usage: &'a HashMap<CandidateId, Usage>,
}

/// Finds the enum types.
pub(crate) fn enums(known: Labeled<'_>) -> Enums {
    // The type of a request that shares that of a response has no enums of its own.
    let is_shared = |owner: &Owner| matches!(owner, Owner::Member(id, _) if known.equal.contains_key(id));
    let uses = known.candidates.enums.iter().filter(|it| !is_shared(&it.owner));
    let mut uses: Vec<_> = uses.filter_map(|it| known.labeled_use(it.projection, &it.owner)).collect();
    unite_scopes(known.projections, &mut uses);
    let uses = shorten_owned_labels(uses);
    // `entity_status` and `Entity status` are the same label.
    let mut labels: BTreeMap<(Option<GroupId>, String), Vec<usize>> = BTreeMap::new();
    for (index, labeled) in uses.iter().enumerate() {
        labels.entry((labeled.scope, normalized(&labeled.label))).or_default().push(index);
    }
    let mut sets: Vec<(String, Vec<usize>)> = Vec::new();
    for members in labels.into_values() {
        if longest(&uses, &members).is_some() {
            sets.push((uses[members[0]].label.clone(), members));
            continue;
        }
        let mut owned_label: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        members
            .iter()
            .for_each(|index| owned_label.entry(&uses[*index].owned_label).or_default().push(*index));
        for (name, members) in owned_label {
            if longest(&uses, &members).is_some() {
                sets.push((name.to_owned(), members));
            } else {
                sets.extend(by_owner(&uses, &members).into_iter().map(|members| (name.to_owned(), members)));
            }
        }
    }
    sets.sort_by_key(|(_, members)| members.iter().min().copied());
    build(known, &uses, sets)
}

/// Gives all uses of a schema with a name one scope: that of all groups that use it.
fn unite_scopes(projections: &Projections<'_>, uses: &mut [LabeledUse<'_>]) {
    let origin = |it: &LabeledUse<'_>| {
        let schema = projections.schema(it.projection);
        schema.name.as_ref().map(|_| schema.origin.clone())
    };
    let mut scopes: HashMap<Origin, Option<GroupId>> = HashMap::new();
    for it in uses.iter() {
        if let Some(origin) = origin(it) {
            let scope = scopes.entry(origin).or_insert(it.scope);
            *scope = scope.filter(|scope| it.scope == Some(*scope));
        }
    }
    for it in uses {
        if let Some(scope) = origin(it).and_then(|origin| scopes.get(&origin)) {
            it.scope = *scope;
        }
    }
}

/// Enums with a single-word member want their owners' names. Where one owner's name continues another's, as in
/// `ClusterSpecUpdate` and `ClusterSpec`, the member is the same, and one has all values of the other, the shorter name
/// serves both.
fn shorten_owned_labels(mut uses: Vec<LabeledUse<'_>>) -> Vec<LabeledUse<'_>> {
    let shorter: Vec<Option<String>> = {
        let owned_uses = || uses.iter().enumerate().filter(|(_, it)| it.label == it.owned_label);
        let mut holders: HashMap<_, HashMap<&str, usize>> = HashMap::new();
        for (index, it) in owned_uses() {
            let same = holders.entry((it.scope, it.member.as_str())).or_default();
            same.entry(&it.holder).or_insert(index);
        }
        let mut shorter = vec![None; uses.len()];
        for (index, it) in owned_uses() {
            let same = holders.get(&(it.scope, it.member.as_str()));
            let mut starts = it.holder.char_indices().map(|(end, _)| &it.holder[..end]);
            let is_same = |other: &&usize| longest(&uses, &[**other, index]).is_some();
            let found = same.and_then(|same| starts.find_map(|start| same.get(start).filter(is_same)));
            shorter[index] = found.map(|found| uses[*found].owned_label.clone());
        }
        shorter
    };
    for (labeled, name) in uses.iter_mut().zip(shorter) {
        if let Some(name) = name {
            labeled.label = name;
        }
    }
    uses
}

fn build(known: Labeled<'_>, uses: &[LabeledUse<'_>], sets: Vec<(String, Vec<usize>)>) -> Enums {
    let mut enums = Enums { list: Vec::new(), index: HashMap::new() };
    for (label, members) in sets {
        let Some(longest) = longest(uses, &members) else { continue };
        let (first, longest) = (&uses[members[0]], &uses[longest]);
        let mut usage = Usage::default();
        let (mut meanings, mut names) = (IndexMap::new(), IndexMap::new());
        for member in &members {
            let labeled = &uses[*member];
            for (value, meaning) in labeled.meanings.into_iter().flatten() {
                meanings.entry(value.clone()).or_insert_with(|| meaning.clone());
            }
            for (value, name) in &labeled.names {
                names.entry((*value).clone()).or_insert_with(|| (*name).clone());
            }
            usage.merge(known.usage(labeled.owner));
            enums.index.insert((labeled.projection, labeled.owner.clone()), enums.list.len());
        }
        enums.list.push(EnumCandidate {
            label,
            owned_label: first.owned_label.clone(),
            values: longest.values.to_vec(),
            meanings,
            names,
            is_configured: members.iter().any(|member| uses[*member].is_configured),
            member: first.member.clone(),
            projection: first.projection,
            owner: first.owner.clone(),
            usage,
        });
    }
    enums
}

/// Groups uses by the member that has them: equal schemas are one type, whose member has one enum.
fn by_owner(uses: &[LabeledUse<'_>], members: &[usize]) -> Vec<Vec<usize>> {
    let mut owners: IndexMap<&Owner, Vec<usize>> = IndexMap::new();
    for index in members {
        owners.entry(uses[*index].owner).or_default().push(*index);
    }
    let sets = owners.into_values().flat_map(|members| match longest(uses, &members) {
        Some(_) => vec![members],
        None => members.into_iter().map(|index| vec![index]).collect(),
    });
    sets.collect()
}

/// Returns the use whose values hold the values of all the others.
fn longest(uses: &[LabeledUse<'_>], members: &[usize]) -> Option<usize> {
    let longest =
        members.iter().copied().max_by_key(|index| (uses[*index].values.len(), usize::MAX - index))?;
    let all: BTreeSet<&String> = uses[longest].values.iter().collect();
    members.iter().all(|index| uses[*index].values.iter().all(|value| all.contains(value))).then_some(longest)
}

impl<'a> Labeled<'a> {
    /// Returns the usage of what `owner` holds.
    fn usage(self, owner: &Owner) -> &'a Usage {
        match owner {
            Owner::Member(candidate, _) => self.shared_usage.get(candidate),
            Owner::Root(..) => None,
        }
        .unwrap_or_else(|| self.candidates.usage(owner))
    }

    /// Labels one use of an enum.
    fn labeled_use(self, projection: ProjectionId, owner: &'a Owner) -> Option<LabeledUse<'a>> {
        let ProjectionKind::Enum(values) = &self.projections[projection].kind else { return None };
        let (holder, member, key) = match owner {
            Owner::Member(candidate, member) => {
                let key = self.candidates[*candidate].name.as_ref().map(|name| format!("{name}.{member}"));
                (self.labels[candidate.0].clone(), member.clone(), key)
            }
            Owner::Root(operation, Role::Parameter(name) | Role::Part(name) | Role::Header(name)) => {
                (self.operations.operation(*operation), name.clone(), None)
            }
            Owner::Root(webhook, Role::Webhook) => {
                (self.operations.webhook(*webhook), "payload".to_owned(), None)
            }
            Owner::Root(operation, _) => (self.operations.operation(*operation), "value".to_owned(), None),
        };
        let groups = self.usage(owner).groups(self.placement);
        let scope = if groups.len() == 1 { groups.first().copied() } else { None };
        let owned_label = format!("{holder} {member}");
        let schema = self.projections.schema(projection);
        let configured = [key.as_ref(), schema.name.as_ref()].into_iter().flatten();
        let configured = configured.filter_map(|key| self.variants.get(key)).flatten();
        let names = configured.chain(schema.value_names.iter().map(|(value, name)| (value, name))).collect();
        let configured = key.and_then(|key| self.overrides.get(&key));
        let of_schema = schema.name.as_ref().is_some_and(|name| self.overrides.contains_key(name));
        let is_configured = configured.is_some() || of_schema;
        let label = if let Some(name) = configured {
            name.clone()
        } else if let Some(name) = &self.projections.schema(projection).name {
            schema_label(name, self.placement, self.overrides)
        } else if has_several_words(&member) {
            member.clone()
        } else {
            owned_label.clone()
        };
        let meanings = match &self.projections.schema(projection).shape {
            Shape::Enum { meanings, .. } => Some(meanings),
            _ => None,
        };
        Some(LabeledUse {
            projection,
            owner,
            values,
            meanings,
            names,
            member,
            holder,
            label,
            owned_label,
            is_configured,
            scope,
        })
    }
}

/// Text without case and punctuation.
fn normalized(text: &str) -> String {
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
