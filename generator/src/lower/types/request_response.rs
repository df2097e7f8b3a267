//! What a request's type is called, and when it is the response's type.
//!
//! Equal views are one type. Where they differ the response keeps the component's name, and the request is called
//! `XCreate` if only POST bodies use it, `XUpdate` if only PATCH or PUT bodies do, `XInput` if both do.

use std::collections::{HashMap, HashSet};

use crate::lower::types::projections::{Direction, StructView, ViewId, ViewKind, Views};
use crate::lower::types::type_identity::{Class, ClassId, Classes, Owner};

/// Pairs of a request's class and the response's class that it equals.
pub(crate) fn equal(views: &Views<'_>, classes: &Classes) -> HashMap<ClassId, ClassId> {
    let paths = paths(classes);
    let mut candidates: HashMap<&str, Vec<ClassId>> = HashMap::new();
    for (index, class) in classes.list.iter().enumerate() {
        if class.direction == Direction::Response {
            candidates.entry(&paths[index]).or_default().push(ClassId(index));
        }
    }
    let comparison = Comparison { views, classes, paths: &paths };
    let mut pairs = HashMap::new();
    for (index, class) in classes.list.iter().enumerate() {
        let request = ClassId(index);
        if class.direction == Direction::Response || pairs.contains_key(&request) {
            continue;
        }
        for &response in candidates.get(paths[index].as_str()).into_iter().flatten() {
            let mut assumed = HashSet::new();
            if comparison.classes(request, response, &mut assumed) {
                pairs.extend(assumed);
                break;
            }
        }
    }
    pairs
}

/// What each class is called in the documents: its name, or its owner's and the member's.
fn paths(classes: &Classes) -> Vec<String> {
    let mut paths: Vec<String> = Vec::with_capacity(classes.list.len());
    for class in &classes.list {
        // An owner is always formed before what it owns.
        let path = match (&class.name, &class.owner) {
            (Some(name), _) => name.clone(),
            (None, Some(Owner::Member(owner, member))) => format!("{} {member}", paths[owner.0]),
            (None, Some(Owner::Root(operation, role))) => format!("{operation} {role:?}"),
            (None, None) => String::new(),
        };
        paths.push(path);
    }
    paths
}

struct Comparison<'a> {
    views: &'a Views<'a>,
    classes: &'a Classes,
    paths: &'a [String],
}

impl Comparison<'_> {
    /// Whether two classes are equal; `assumed` holds the pairs that are being compared, so that cycles end.
    fn classes(
        &self,
        request: ClassId,
        response: ClassId,
        assumed: &mut HashSet<(ClassId, ClassId)>,
    ) -> bool {
        if !assumed.insert((request, response)) {
            return true;
        }
        let (left, right) = (&self.classes[request], &self.classes[response]);
        if self.paths[request.0] != self.paths[response.0] {
            return false;
        }
        match (&self.views[left.view].kind, &self.views[right.view].kind) {
            (ViewKind::Struct(one), ViewKind::Struct(two)) => {
                self.fields(one, two, left, right)
                    && one.fields.iter().all(|field| {
                        let Some(other) = two.fields.iter().find(|other| other.wire == field.wire) else {
                            return false;
                        };
                        self.values(
                            (field.view, &Owner::Member(request, field.wire.clone())),
                            (other.view, &Owner::Member(response, other.wire.clone())),
                            assumed,
                        )
                    })
                    && match (one.additional, two.additional) {
                        (Some(Some(one)), Some(Some(two))) => {
                            let name = "value".to_owned();
                            self.values(
                                (one, &Owner::Member(request, name.clone())),
                                (two, &Owner::Member(response, name)),
                                assumed,
                            )
                        }
                        (one, two) => {
                            one.is_some() == two.is_some()
                                && one.flatten().is_some() == two.flatten().is_some()
                        }
                    }
            }
            (ViewKind::Union(one), ViewKind::Union(two)) => {
                one.len() == two.len()
                    && one.iter().zip(two).all(|(one, two)| {
                        let name = one.label.clone();
                        one.tags == two.tags
                            && self.values(
                                (one.view, &Owner::Member(request, name.clone())),
                                (two.view, &Owner::Member(response, name)),
                                assumed,
                            )
                    })
            }
            _ => false,
        }
    }

    fn fields(&self, one: &StructView, two: &StructView, left: &Class, right: &Class) -> bool {
        let required = |object: &StructView, class: &Class| -> HashSet<(String, bool)> {
            let fields = object.fields.iter().zip(&class.required);
            fields.map(|(field, required)| (field.wire.clone(), *required)).collect()
        };
        one.fields.len() == two.fields.len() && required(one, left) == required(two, right)
    }

    fn values(
        &self,
        (one, one_owner): (ViewId, &Owner),
        (two, two_owner): (ViewId, &Owner),
        assumed: &mut HashSet<(ClassId, ClassId)>,
    ) -> bool {
        let (left, right) = (self.views.schema(one), self.views.schema(two));
        if left.nullable != right.nullable || left.secret != right.secret {
            return false;
        }
        match (&self.views[one].kind, &self.views[two].kind) {
            (ViewKind::Scalar(one), ViewKind::Scalar(two)) => one == two,
            (ViewKind::Constant(one), ViewKind::Constant(two)) => one == two,
            (ViewKind::Enum(one), ViewKind::Enum(two)) => one == two,
            (ViewKind::List(one), ViewKind::List(two)) | (ViewKind::Map(one), ViewKind::Map(two)) => {
                self.values((*one, one_owner), (*two, two_owner), assumed)
            }
            _ => {
                let one = self.classes.of(self.views, one, one_owner);
                let two = self.classes.of(self.views, two, two_owner);
                matches!((one, two), (Some(one), Some(two)) if self.classes(one, two, assumed))
            }
        }
    }
}

/// The word that tells a request's type from the response's type of the same name.
pub(crate) fn suffix(class: &Class) -> &'static str {
    let mut methods = class.usage.operations.values().map(String::as_str);
    let (mut post, mut change) = (false, false);
    methods.by_ref().for_each(|method| match method {
        "POST" => post = true,
        _ => change = true,
    });
    match (post, change) {
        (true, false) => "Create",
        (false, true) => "Update",
        _ => "Input",
    }
}
