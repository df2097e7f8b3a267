//! Which views are one type.
//!
//! Views that have the same name and the same signature are one class, wherever they stand; a view without a name
//! belongs to its owner: the class and the member that hold it, or the operation. Each class becomes one type, unless
//! [`crate::lower::types::request_response`] finds that a request's class equals a response's.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::diagnostics::Origin;
use crate::ir::{GroupId, ResourceId};
use crate::lower::facts::placement::Places;
use crate::lower::types::anonymous_cycles;
use crate::lower::types::projections::{Direction, ViewId, ViewKind, Views};
use crate::resolve::Resolved;

/// Index of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ClassId(pub(crate) usize);

/// What an operation uses a schema for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Role {
    /// The request body.
    Body,
    /// The body of a success.
    Success,
    /// The body of an error.
    Error,
    /// A parameter.
    Parameter(String),
    /// A part of the request body.
    Part(String),
}

/// A schema that an operation uses.
pub(crate) struct Root {
    pub(crate) operation: usize,
    pub(crate) role: Role,
    pub(crate) view: ViewId,
}

/// What holds a view that has no name of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    /// An operation.
    Root(usize, Role),
    /// A member of a class, or an alternative of one.
    Member(ClassId, String),
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
    signature: u64,
}

/// Views that are one type.
pub(crate) struct Class {
    pub(crate) direction: Direction,
    /// The component's name.
    pub(crate) name: Option<String>,
    /// What holds it, if it has no name.
    pub(crate) owner: Option<Owner>,
    /// What held it first, named or not.
    pub(crate) holder: Owner,
    /// Whether it was first held as an element of a list.
    pub(crate) listed: bool,
    /// The first view of it.
    pub(crate) view: ViewId,
    /// Whether every view of it requires a member; by member.
    pub(crate) required: Vec<bool>,
    /// Who uses it.
    pub(crate) usage: Usage,
    children: BTreeSet<ClassId>,
}

/// Who uses a type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Usage {
    /// The resources whose operations use it.
    pub(crate) resources: BTreeSet<ResourceId>,
    /// The operations that use it, and the methods that they have.
    pub(crate) operations: BTreeMap<usize, String>,
}

impl Usage {
    pub(crate) fn merge(&mut self, other: &Self) {
        self.resources.extend(&other.resources);
        self.operations
            .extend(other.operations.iter().map(|(operation, method)| (*operation, method.clone())));
    }

    /// The groups whose operations use it.
    pub(crate) fn groups(&self, places: &Places) -> BTreeSet<GroupId> {
        self.resources.iter().map(|resource| places.group(*resource)).collect()
    }
}

/// A place where a string enum is used.
pub(crate) struct EnumUse {
    pub(crate) view: ViewId,
    pub(crate) owner: Owner,
}

/// All classes.
#[derive(Default)]
pub(crate) struct Classes {
    pub(crate) list: Vec<Class>,
    pub(crate) enums: Vec<EnumUse>,
    index: HashMap<Key, ClassId>,
    visited: HashSet<(ViewId, Owner)>,
    root_usage: BTreeMap<Owner, Usage>,
    /// Where the limit of their number was passed.
    overflow: Option<Origin>,
    /// The views without a name that hold themselves.
    circular: Vec<bool>,
}

/// How many classes there may be. What has no name is one for each owner, so that members that are composed on the spot
/// could double them at every level.
const MOST: usize = 100_000;

impl Classes {
    /// Forms the classes of everything that the operations use.
    pub(crate) fn form(views: &Views<'_>, places: &Places, resolved: &Resolved, roots: &[Root]) -> Self {
        let mut classes = Self { circular: anonymous_cycles::circular(views), ..Self::default() };
        let mut uses = Vec::new();
        for root in roots {
            let owner = Owner::Root(root.operation, root.role.clone());
            let mut found = BTreeSet::new();
            classes.visit(views, root.view, (&owner, false), &mut found);
            uses.push((root.operation, owner, found));
        }
        for (operation, owner, found) in uses {
            let mut usage = Usage::default();
            usage.resources.insert(places.of[operation]);
            usage.operations.insert(operation, resolved.operations[operation].method.clone());
            classes.spread(found, &usage);
            classes.root_usage.entry(owner).or_default().merge(&usage);
        }
        classes
    }

    /// The class of a view that `owner` holds; `None` if the view needs no type of its own.
    pub(crate) fn of(&self, views: &Views<'_>, view: ViewId, owner: &Owner) -> Option<ClassId> {
        self.index.get(&self.key(views, view, owner)?).copied()
    }

    /// Where there became too many; then nothing can be made of them.
    pub(crate) fn overflow(&self) -> Option<&Origin> {
        self.overflow.as_ref()
    }

    /// Who uses what `owner` holds.
    pub(crate) fn usage(&self, owner: &Owner) -> &Usage {
        static NOBODY: Usage = Usage { resources: BTreeSet::new(), operations: BTreeMap::new() };
        match owner {
            Owner::Root(..) => self.root_usage.get(owner).unwrap_or(&NOBODY),
            Owner::Member(class, _) => &self[*class].usage,
        }
    }

    /// Visits a view and all that it holds; `found` collects the classes that it is or directly holds. `listed` tells
    /// an element from the list that the owner holds.
    fn visit(
        &mut self,
        views: &Views<'_>,
        view: ViewId,
        (owner, listed): (&Owner, bool),
        found: &mut BTreeSet<ClassId>,
    ) {
        let Some(key) = self.key(views, view, owner) else {
            match &views[view].kind {
                ViewKind::List(item) => self.visit(views, *item, (owner, true), found),
                ViewKind::Map(item) => self.visit(views, *item, (owner, listed), found),
                ViewKind::Enum(_) if self.visited.insert((view, owner.clone())) => {
                    self.enums.push(EnumUse { view, owner: owner.clone() });
                }
                _ => {}
            }
            return;
        };
        if self.list.len() >= MOST {
            self.overflow.get_or_insert_with(|| views.schema(view).origin.clone());
            return;
        }
        let class = self.class(views, view, key, (owner, listed));
        found.insert(class);
        let as_owner = match self[class].owner.clone() {
            Some(owner) => owner,
            None => Owner::Member(class, String::new()),
        };
        if !self.visited.insert((view, as_owner)) {
            return;
        }
        self.require(views, class, view);
        let mut children = BTreeSet::new();
        match &views[view].kind {
            ViewKind::Struct(object) => {
                for field in &object.fields {
                    let owner = Owner::Member(class, field.wire.clone());
                    self.visit(views, field.view, (&owner, false), &mut children);
                }
                if let Some(Some(value)) = object.additional {
                    let owner = Owner::Member(class, "value".to_owned());
                    self.visit(views, value, (&owner, false), &mut children);
                }
            }
            ViewKind::Union(variants) => {
                for variant in variants {
                    let owner = Owner::Member(class, variant.label.clone());
                    self.visit(views, variant.view, (&owner, false), &mut children);
                }
            }
            _ => {}
        }
        self.list[class.0].children.extend(children);
    }

    fn key(&self, views: &Views<'_>, view: ViewId, owner: &Owner) -> Option<Key> {
        let name = match &views[view].kind {
            ViewKind::Struct(_) | ViewKind::Union(_) => views.schema(view).name.clone(),
            _ => return None,
        };
        let circular = self.circular.get(view.0).copied().unwrap_or_default();
        let identity = match name {
            Some(name) => Identity::Named(name),
            None if circular => Identity::Circular,
            None => Identity::Owned(owner.clone()),
        };
        Some(Key { direction: views[view].direction, identity, signature: views[view].signature })
    }

    fn class(
        &mut self,
        views: &Views<'_>,
        view: ViewId,
        key: Key,
        (holder, listed): (&Owner, bool),
    ) -> ClassId {
        if let Some(&known) = self.index.get(&key) {
            return known;
        }
        let id = ClassId(self.list.len());
        let (name, owner) = match key.identity.clone() {
            Identity::Named(name) => (Some(name), None),
            Identity::Owned(owner) => (None, Some(owner)),
            Identity::Circular => (None, Some(holder.clone())),
        };
        let fields = match &views[view].kind {
            ViewKind::Struct(object) => object.fields.len(),
            _ => 0,
        };
        self.list.push(Class {
            direction: key.direction,
            name,
            owner,
            holder: holder.clone(),
            listed,
            view,
            required: vec![true; fields],
            usage: Usage::default(),
            children: BTreeSet::new(),
        });
        self.index.insert(key, id);
        id
    }

    /// A member is required if every view of the class requires it.
    fn require(&mut self, views: &Views<'_>, class: ClassId, view: ViewId) {
        let (first, this) = (&views[self[class].view].kind, &views[view].kind);
        let (ViewKind::Struct(first), ViewKind::Struct(this)) = (first, this) else { return };
        let required: BTreeSet<&str> =
            this.fields.iter().filter(|field| field.required).map(|field| field.wire.as_str()).collect();
        for (field, all) in first.fields.iter().zip(&mut self.list[class.0].required) {
            *all &= required.contains(field.wire.as_str());
        }
    }

    /// Tells classes, and all that they hold, who uses them.
    fn spread(&mut self, found: BTreeSet<ClassId>, usage: &Usage) {
        let mut queue: Vec<ClassId> = found.into_iter().collect();
        let mut seen: HashSet<ClassId> = queue.iter().copied().collect();
        while let Some(class) = queue.pop() {
            self.list[class.0].usage.merge(usage);
            let fresh = self[class].children.iter().copied().filter(|child| seen.insert(*child));
            queue.extend(fresh.collect::<Vec<_>>());
        }
    }
}

impl std::ops::Index<ClassId> for Classes {
    type Output = Class;

    fn index(&self, id: ClassId) -> &Class {
        &self.list[id.0]
    }
}
