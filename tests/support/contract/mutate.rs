//! What a service does to its answers: members more and less, values that nobody has heard of.

use serde_json::{Value, json};

use super::sampler::{Mark, MarkKind, Sample, join_pointer};

/// A spoiled sample, and what a client must make of it.
pub(crate) struct Mutation {
    pub(crate) what: MutationKind,
    pub(crate) value: Value,
}

/// What was done to the sample.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum MutationKind {
    /// Each object has a member more.
    UnknownMembers,
    /// Each listed value is another one.
    UnknownValues,
    /// An alternative that the document does not know stands in this place.
    UnknownAlternative(String),
    /// The optional member in this place is null.
    Null(String),
    /// The required member in this place is missing: the object, the member.
    Missing(String, &'static str),
}

/// The member that no document knows.
const UNKNOWN_MEMBER: &str = "x_unknown_member";

/// All variations of a sample.
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
    /// What is wrong with what a client read, if anything.
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
                let other = read.pointer(place).is_some_and(|value| !value.is_null());
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

/// Whether two values are the same, or where they differ.
pub(crate) fn check_equal(read: &Value, sent: &Value, place: &str) -> Result<(), String> {
    check_contains(read, sent, place)
        .and_then(|()| check_contains(sent, read, place).map_err(|problem| format!("too much: {problem}")))
}

/// Whether all of one value is in the other, or what is not.
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
