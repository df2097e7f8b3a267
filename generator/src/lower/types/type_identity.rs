//! Type candidates: projections that are one type.
//!
//! Projections that have the same name and the same structure are one candidate, regardless of their location. A
//! projection without a name belongs to its owner: the candidate and the member that contain it, or the operation. Each
//! candidate becomes one type, unless [`crate::lower::types::request_response`] finds that a request's candidate equals
//! a response's.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::diagnostics::Origin;
use crate::ir::{GroupId, OperationId, ResourceId, ResponseStatus};
use crate::lower::facts::placement::Placement;
use crate::lower::types::anonymous_cycles;
use crate::lower::types::projections::{Direction, ProjectionId, ProjectionKind, Projections, StructureId};
use crate::resolve::Resolved;

/// Index of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CandidateId(pub(crate) usize);

/// The use of a schema by an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Role {
    /// The request body.
    Body,
    /// The body of a success.
    Success,
    /// The body of an error response with this status.
    Error(ResponseStatus),
    /// A parameter.
    Parameter(String),
    /// A part of the request body.
    Part(String),
    /// A header of a success.
    Header(String),
    /// The payload of a webhook, whose index replaces that of an operation.
    Webhook,
    /// The payload of the callbacks of an operation.
    Callback,
}

/// A schema that an operation uses.
pub(crate) struct Root {
    pub(crate) operation: usize,
    pub(crate) role: Role,
    pub(crate) projection: ProjectionId,
}

/// The owner of a projection without its own name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    /// An operation, or a webhook.
    Root(usize, Role),
    /// A member of a candidate, or an alternative of one.
    Member(CandidateId, String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Identity {
    Named(String),
    Owned(Owner),
    /// It has no name and holds itself: it belongs to whoever holds it first.
    Circular,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    direction: Direction,
    identity: Identity,
    structure: StructureId,
}

/// Projections that are one type.
pub(crate) struct TypeCandidate {
    pub(crate) direction: Direction,
    /// The component's name.
    pub(crate) name: Option<String>,
    /// `true` if the name is the key of a component for one of its projections, and not only a title.
    pub(crate) is_component: bool,
    /// The holder, if it has no name.
    pub(crate) owner: Option<Owner>,
    /// The first holder, named or not.
    pub(crate) holder: Owner,
    /// `true` if it was first held as an element of a list.
    pub(crate) listed: bool,
    /// The first projection of it.
    pub(crate) projection: ProjectionId,
    /// By member: `true` if every projection of it requires the member.
    pub(crate) required: Vec<bool>,
    /// The operations and resources that use it.
    pub(crate) usage: Usage,
    children: BTreeSet<CandidateId>,
}

/// The operations and resources that use a type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Usage {
    /// The resources whose operations use it.
    pub(crate) resources: BTreeSet<ResourceId>,
    /// The operations that use it, and the methods that they have.
    pub(crate) operations: BTreeMap<usize, String>,
    /// The error responses that use it, by operation and status.
    pub(crate) errors: BTreeSet<(OperationId, ResponseStatus)>,
    /// `true` if a request or a success uses it, and not only error responses.
    pub(crate) beyond_errors: bool,
    /// `true` if the payload of a webhook or of a callback uses it.
    pub(crate) in_webhooks: bool,
}

impl Usage {
    pub(crate) fn merge(&mut self, other: &Self) {
        self.resources.extend(&other.resources);
        self.operations
            .extend(other.operations.iter().map(|(operation, method)| (*operation, method.clone())));
        self.errors.extend(&other.errors);
        self.beyond_errors |= other.beyond_errors;
        self.in_webhooks |= other.in_webhooks;
    }

    /// Returns the HTTP methods of the operations that use it.
    pub(crate) fn methods(&self) -> BTreeSet<String> {
        let methods: BTreeSet<&str> = self.operations.values().map(String::as_str).collect();
        methods.into_iter().map(str::to_owned).collect()
    }

    /// Returns the groups whose operations use it.
    pub(crate) fn groups(&self, placement: &Placement) -> BTreeSet<GroupId> {
        self.resources.iter().map(|resource| placement.group(*resource)).collect()
    }
}

/// A place where a string enum is used.
pub(crate) struct EnumUse {
    pub(crate) projection: ProjectionId,
    pub(crate) owner: Owner,
}

/// All candidates.
#[derive(Default)]
pub(crate) struct TypeCandidates {
    pub(crate) list: Vec<TypeCandidate>,
    pub(crate) enums: Vec<EnumUse>,
    index: HashMap<Key, CandidateId>,
    visited: HashSet<(ProjectionId, Owner)>,
    root_usage: BTreeMap<Owner, Usage>,
    /// The schema at which their number passed the limit.
    overflow: Option<Origin>,
    /// The projections without a name that hold themselves.
    circular: Vec<bool>,
}

/// The most candidates. A schema without a name is one for each owner, so that members that are composed on the spot
/// could double them at every level.
const MAX_CANDIDATES: usize = 100_000;

impl TypeCandidates {
    /// Forms the candidates of everything that the operations use.
    pub(crate) fn form(
        projections: &Projections<'_>,
        placement: &Placement,
        resolved: &Resolved,
        roots: &[Root],
    ) -> Self {
        let mut candidates = Self { circular: anonymous_cycles::circular(projections), ..Self::default() };
        let mut uses = Vec::new();
        for root in roots {
            let owner = Owner::Root(root.operation, root.role.clone());
            let mut found = BTreeSet::new();
            candidates.visit(projections, root.projection, (&owner, false), &mut found);
            uses.push((root, owner, found));
        }
        for (root, owner, found) in uses {
            let usage = root_usage(root, placement, resolved);
            candidates.propagate_usage(found, &usage);
            candidates.root_usage.entry(owner).or_default().merge(&usage);
        }
        candidates
    }

    /// Returns the candidate of a projection in `owner`, or `None` if the projection needs no type of its own.
    pub(crate) fn get(
        &self,
        projections: &Projections<'_>,
        projection: ProjectionId,
        owner: &Owner,
    ) -> Option<CandidateId> {
        self.index.get(&self.key(projections, projection, owner)?).copied()
    }

    /// Returns the schema at which their number passed the limit; then no types can be built.
    pub(crate) fn overflow(&self) -> Option<&Origin> {
        self.overflow.as_ref()
    }

    /// Returns the usage of what `owner` holds.
    pub(crate) fn usage(&self, owner: &Owner) -> &Usage {
        static NOBODY: Usage = Usage {
            resources: BTreeSet::new(),
            operations: BTreeMap::new(),
            errors: BTreeSet::new(),
            beyond_errors: false,
            in_webhooks: false,
        };
        match owner {
            Owner::Root(..) => self.root_usage.get(owner).unwrap_or(&NOBODY),
            Owner::Member(candidate, _) => &self[*candidate].usage,
        }
    }

    /// Visits a projection and all that it holds; `found` collects the candidates that it is or directly holds.
    /// `listed` tells an element from the list that the owner holds.
    fn visit(
        &mut self,
        projections: &Projections<'_>,
        projection: ProjectionId,
        (owner, listed): (&Owner, bool),
        found: &mut BTreeSet<CandidateId>,
    ) {
        let Some(key) = self.key(projections, projection, owner) else {
            match &projections[projection].kind {
                ProjectionKind::List(item) => self.visit(projections, *item, (owner, true), found),
                ProjectionKind::Map(item) | ProjectionKind::JsonText(item) => {
                    self.visit(projections, *item, (owner, listed), found)
                }
                ProjectionKind::Enum(_) if self.visited.insert((projection, owner.clone())) => {
                    self.enums.push(EnumUse { projection, owner: owner.clone() });
                }
                _ => {}
            }
            return;
        };
        if self.list.len() >= MAX_CANDIDATES {
            self.overflow.get_or_insert_with(|| projections.schema(projection).origin.clone());
            return;
        }
        let candidate = self.intern(projections, projection, key, (owner, listed));
        found.insert(candidate);
        let as_owner = match self[candidate].owner.clone() {
            Some(owner) => owner,
            None => Owner::Member(candidate, String::new()),
        };
        if !self.visited.insert((projection, as_owner)) {
            return;
        }
        self.require(projections, candidate, projection);
        let mut children = BTreeSet::new();
        match &projections[projection].kind {
            ProjectionKind::Struct(object) => {
                for field in &object.fields {
                    let owner = Owner::Member(candidate, field.wire.clone());
                    self.visit(projections, field.projection, (&owner, false), &mut children);
                }
                if let Some(Some(value)) = object.additional {
                    let owner = Owner::Member(candidate, "value".to_owned());
                    self.visit(projections, value, (&owner, false), &mut children);
                }
            }
            ProjectionKind::Union(variants) => {
                for variant in variants {
                    let owner = Owner::Member(candidate, variant.label.clone());
                    self.visit(projections, variant.projection, (&owner, false), &mut children);
                }
            }
            _ => {}
        }
        self.list[candidate.0].children.extend(children);
    }

    fn key(&self, projections: &Projections<'_>, projection: ProjectionId, owner: &Owner) -> Option<Key> {
        let name = match &projections[projection].kind {
            ProjectionKind::Struct(_) | ProjectionKind::Union(_) => {
                projections.schema(projection).name.clone()
            }
            _ => return None,
        };
        let circular = self.circular.get(projection.0).copied().unwrap_or_default();
        let identity = match name {
            Some(name) => Identity::Named(name),
            None if circular => Identity::Circular,
            None => Identity::Owned(owner.clone()),
        };
        Some(Key {
            direction: projections[projection].direction,
            identity,
            structure: projections[projection].structure,
        })
    }

    fn intern(
        &mut self,
        projections: &Projections<'_>,
        projection: ProjectionId,
        key: Key,
        (holder, listed): (&Owner, bool),
    ) -> CandidateId {
        let is_component = projections.schema(projection).is_component;
        if let Some(&known) = self.index.get(&key) {
            self.list[known.0].is_component |= is_component;
            return known;
        }
        let id = CandidateId(self.list.len());
        let (name, owner) = match key.identity.clone() {
            Identity::Named(name) => (Some(name), None),
            Identity::Owned(owner) => (None, Some(owner)),
            Identity::Circular => (None, Some(holder.clone())),
        };
        let fields = match &projections[projection].kind {
            ProjectionKind::Struct(object) => object.fields.len(),
            _ => 0,
        };
        self.list.push(TypeCandidate {
            direction: key.direction,
            name,
            is_component,
            owner,
            holder: holder.clone(),
            listed,
            projection,
            required: vec![true; fields],
            usage: Usage::default(),
            children: BTreeSet::new(),
        });
        self.index.insert(key, id);
        id
    }

    /// A member is required if every projection of the candidate requires it.
    fn require(&mut self, projections: &Projections<'_>, candidate: CandidateId, projection: ProjectionId) {
        let (first, this) = (&projections[self[candidate].projection].kind, &projections[projection].kind);
        let (ProjectionKind::Struct(first), ProjectionKind::Struct(this)) = (first, this) else { return };
        let required: BTreeSet<&str> =
            this.fields.iter().filter(|field| field.required).map(|field| field.wire.as_str()).collect();
        for (field, all) in first.fields.iter().zip(&mut self.list[candidate.0].required) {
            *all &= required.contains(field.wire.as_str());
        }
    }

    /// Propagates a usage to candidates and all that they hold.
    fn propagate_usage(&mut self, found: BTreeSet<CandidateId>, usage: &Usage) {
        let mut queue: Vec<CandidateId> = found.into_iter().collect();
        let mut seen: HashSet<CandidateId> = queue.iter().copied().collect();
        while let Some(candidate) = queue.pop() {
            self.list[candidate.0].usage.merge(usage);
            let fresh = self[candidate].children.iter().copied().filter(|child| seen.insert(*child));
            queue.extend(fresh.collect::<Vec<_>>());
        }
    }
}

/// Returns the usage of a schema by the operation or the webhook.
fn root_usage(root: &Root, placement: &Placement, resolved: &Resolved) -> Usage {
    let operation = root.operation;
    if matches!(root.role, Role::Webhook | Role::Callback) {
        return Usage { beyond_errors: true, in_webhooks: true, ..Usage::default() };
    }
    Usage {
        resources: BTreeSet::from([placement.of[operation]]),
        operations: BTreeMap::from([(operation, resolved.operations[operation].method.clone())]),
        errors: match &root.role {
            Role::Error(status) => BTreeSet::from([(OperationId(operation), *status)]),
            _ => BTreeSet::new(),
        },
        beyond_errors: !matches!(root.role, Role::Error(_)),
        in_webhooks: false,
    }
}

impl std::ops::Index<CandidateId> for TypeCandidates {
    type Output = TypeCandidate;

    fn index(&self, id: CandidateId) -> &TypeCandidate {
        &self.list[id.0]
    }
}
