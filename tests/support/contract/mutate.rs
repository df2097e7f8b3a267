//! Mutations of responses: missing and additional members, unknown values and unknown variants.

use serde_json::{Value, json};

use super::sampler::{Mark, MarkKind, Sample, join_pointer};

/// A mutated sample.
pub(crate) struct Mutation {
    pub(crate) what: MutationKind,
    pub(crate) value: Value,
}

/// The kind of a mutation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum MutationKind {
    /// Each object has an additional member.
    UnknownMembers,
    /// Each enum value is an unknown one.
    UnknownValues,
    /// The union at this pointer has an unknown variant.
    UnknownAlternative(String),
    /// The optional member at this pointer is null.
    Null(String),
    /// A required member is missing: the pointer of its object, and its name.
    Missing(String, &'static str),
}

/// The name of a member that no document has.
const UNKNOWN_MEMBER: &str = "x_unknown_member";

/// Returns all mutations of a sample.
pub(crate) fn mutations(sample: &Sample) -> Vec<Mutation> {
    let mut found = vec![mutate_marked(sample, MutationKind::UnknownMembers, |kind| match kind {
        MarkKind::Object { free: true, .. } => {
            Some(|value| value[UNKNOWN_MEMBER] = json!({ "a": [1, null] }))
        }
        _ => None,
    })];
    found.push(mutate_marked(sample, MutationKind::UnknownValues, |kind| match kind {
        MarkKind::Listed => Some(|value| *value = json!("X_UNKNOWN_VALUE")),
        _ => None,
    }));
    for Mark { place, kind } in &sample.marks {
        match kind {
            MarkKind::Listed => {}
            MarkKind::Union { discriminator } => {
                let name = discriminator.as_deref().unwrap_or(UNKNOWN_MEMBER);
                let other = json!({ name: "X_UNKNOWN", UNKNOWN_MEMBER: [1] });
                let value = with_replaced(&sample.value, place, |value| *value = other);
                found.push(Mutation { what: MutationKind::UnknownAlternative(place.clone()), value });
            }
            MarkKind::Object { required, optional, .. } => {
                for name in optional {
                    let place = join_pointer(place, name);
                    let value = with_replaced(&sample.value, &place, |value| *value = Value::Null);
                    found.push(Mutation { what: MutationKind::Null(place), value });
                }
                for name in required {
                    let value = with_replaced(&sample.value, place, |value| {
                        value.as_object_mut().and_then(|members| members.remove(*name));
                    });
                    found.push(Mutation { what: MutationKind::Missing(place.clone(), name), value });
                }
            }
        }
    }
    found.retain(|variation| variation.value != sample.value);
    found
}

fn mutate_marked(
    sample: &Sample,
    what: MutationKind,
    change: impl Fn(&MarkKind) -> Option<fn(&mut Value)>,
) -> Mutation {
    let mut value = sample.value.clone();
    for mark in &sample.marks {
        if let (Some(change), Some(inner)) = (change(&mark.kind), value.pointer_mut(&mark.place)) {
            change(inner);
        }
    }
    Mutation { what, value }
}

fn with_replaced(value: &Value, place: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut value = value.clone();
    if let Some(inner) = value.pointer_mut(place) {
        change(inner);
    }
    value
}

impl Mutation {
    /// Checks the value that a client decoded from the mutated sample.
    pub(crate) fn check_decoded(&self, sample: &Sample, read: &Value) -> Result<(), String> {
        let all = match &self.what {
            MutationKind::UnknownMembers => {
                check_contains(&self.value, read, "").and_then(|()| check_contains(read, &sample.value, ""))
            }
            MutationKind::UnknownValues | MutationKind::UnknownAlternative(_) => {
                check_equal(read, &self.value, "")
            }
            MutationKind::Null(place) => {
                let without = |value: &Value| without_member(value, place);
                // The other members may choose the variant of a union, which is encoded with its discriminator.
                let parent = place.rsplit_once('/').map_or("", |(parent, _)| parent);
                let is_union =
                    |mark: &Mark| matches!(mark.kind, MarkKind::Union { .. }) && mark.place == parent;
                let chosen =
                    sample.marks.iter().any(is_union) && read.pointer(place) == sample.value.pointer(place);
                let other = read.pointer(place).is_some_and(|value| !value.is_null()) && !chosen;
                let whole = check_equal(&without(read), &without(&self.value), "");
                if other { Err(format!("{place} is {:?}", read.pointer(place))) } else { whole }
            }
            MutationKind::Missing(place, name) => {
                let member = join_pointer(place, name);
                check_equal(&without_member(read, &member), &self.value, "")
            }
        };
        all.map_err(|problem| format!("{:?}: {problem}", self.what))
    }
}

fn without_member(value: &Value, place: &str) -> Value {
    let (parent, name) = place.rsplit_once('/').unwrap_or_default();
    let name = name.replace("~1", "/").replace("~0", "~");
    with_replaced(value, parent, |value| {
        value.as_object_mut().and_then(|members| members.remove(&name));
    })
}

/// Checks that two values are equal, or returns where they differ.
pub(crate) fn check_equal(read: &Value, sent: &Value, place: &str) -> Result<(), String> {
    check_contains(read, sent, place)
        .and_then(|()| check_contains(sent, read, place).map_err(|problem| format!("too much: {problem}")))
}

/// Checks that `all` contains `part`, or returns what it lacks.
fn check_contains(all: &Value, part: &Value, place: &str) -> Result<(), String> {
    match (all, part) {
        (Value::Object(all), Value::Object(part)) => {
            let both = part.iter().map(|(name, value)| (join_pointer(place, name), all.get(name), value));
            both.into_iter().try_for_each(|(place, all, part)| match all {
                Some(all) => check_contains(all, part, &place),
                None => Err(format!("{place} is missing")),
            })
        }
        (Value::Array(all), Value::Array(part)) if all.len() == part.len() => {
            let mut both = all.iter().zip(part).enumerate();
            both.try_for_each(|(index, (all, part))| {
                check_contains(all, part, &join_pointer(place, &index.to_string()))
            })
        }
        (all, part) if all == part => Ok(()),
        (all, part) => Err(format!("{place} is {all} instead of {part}")),
    }
}
