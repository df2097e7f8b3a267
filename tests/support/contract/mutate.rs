//! What a service does to its answers: members more and less, values that nobody has heard of.

use serde_json::{Value, json};

use super::sampler::{Kind, Mark, Sample, step};

/// A spoiled sample, and what a client must make of it.
pub(crate) struct Variation {
    pub(crate) what: What,
    pub(crate) value: Value,
}

/// What was done to the sample.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
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
const UNKNOWN: &str = "x_unknown_member";

/// All variations of a sample.
pub(crate) fn variations(sample: &Sample) -> Vec<Variation> {
    let mut found = vec![changed(sample, What::UnknownMembers, |kind| match kind {
        Kind::Object { free: true, .. } => Some(|value| value[UNKNOWN] = json!({ "a": [1, null] })),
        _ => None,
    })];
    found.push(changed(sample, What::UnknownValues, |kind| match kind {
        Kind::Listed => Some(|value| *value = json!("X_UNKNOWN_VALUE")),
        _ => None,
    }));
    for Mark { place, kind } in &sample.marks {
        match kind {
            Kind::Listed => {}
            Kind::Union { discriminator } => {
                let name = discriminator.as_deref().unwrap_or(UNKNOWN);
                let other = json!({ name: "X_UNKNOWN", UNKNOWN: [1] });
                let value = replaced(&sample.value, place, |value| *value = other);
                found.push(Variation { what: What::UnknownAlternative(place.clone()), value });
            }
            Kind::Object { required, optional, .. } => {
                for name in optional {
                    let place = step(place, name);
                    let value = replaced(&sample.value, &place, |value| *value = Value::Null);
                    found.push(Variation { what: What::Null(place), value });
                }
                for name in required {
                    let value = replaced(&sample.value, place, |value| {
                        value.as_object_mut().and_then(|members| members.remove(*name));
                    });
                    found.push(Variation { what: What::Missing(place.clone(), name), value });
                }
            }
        }
    }
    found.retain(|variation| variation.value != sample.value);
    found
}

fn changed(sample: &Sample, what: What, change: impl Fn(&Kind) -> Option<fn(&mut Value)>) -> Variation {
    let mut value = sample.value.clone();
    for mark in &sample.marks {
        if let (Some(change), Some(inner)) = (change(&mark.kind), value.pointer_mut(&mark.place)) {
            change(inner);
        }
    }
    Variation { what, value }
}

fn replaced(value: &Value, place: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut value = value.clone();
    if let Some(inner) = value.pointer_mut(place) {
        change(inner);
    }
    value
}

impl Variation {
    /// What is wrong with what a client read, if anything.
    pub(crate) fn verdict(&self, sample: &Sample, read: &Value) -> Result<(), String> {
        let all = match &self.what {
            What::UnknownMembers => {
                holds(&self.value, read, "").and_then(|()| holds(read, &sample.value, ""))
            }
            What::UnknownValues | What::UnknownAlternative(_) => same(read, &self.value, ""),
            What::Null(place) => {
                let without = |value: &Value| removed(value, place);
                let other = read.pointer(place).is_some_and(|value| !value.is_null());
                let whole = same(&without(read), &without(&self.value), "");
                if other { Err(format!("{place} is {:?}", read.pointer(place))) } else { whole }
            }
            What::Missing(place, name) => {
                let member = step(place, name);
                same(&removed(read, &member), &self.value, "")
            }
        };
        all.map_err(|problem| format!("{:?}: {problem}", self.what))
    }
}

fn removed(value: &Value, place: &str) -> Value {
    let (parent, name) = place.rsplit_once('/').unwrap_or_default();
    let name = name.replace("~1", "/").replace("~0", "~");
    replaced(value, parent, |value| {
        value.as_object_mut().and_then(|members| members.remove(&name));
    })
}

/// Whether two values are the same, or where they differ.
pub(crate) fn same(read: &Value, sent: &Value, place: &str) -> Result<(), String> {
    holds(read, sent, place)
        .and_then(|()| holds(sent, read, place).map_err(|problem| format!("too much: {problem}")))
}

/// Whether all of one value is in the other, or what is not.
fn holds(all: &Value, part: &Value, place: &str) -> Result<(), String> {
    match (all, part) {
        (Value::Object(all), Value::Object(part)) => {
            let both = part.iter().map(|(name, value)| (step(place, name), all.get(name), value));
            both.into_iter().try_for_each(|(place, all, part)| match all {
                Some(all) => holds(all, part, &place),
                None => Err(format!("{place} is missing")),
            })
        }
        (Value::Array(all), Value::Array(part)) if all.len() == part.len() => {
            let mut both = all.iter().zip(part).enumerate();
            both.try_for_each(|(index, (all, part))| holds(all, part, &step(place, &index.to_string())))
        }
        (all, part) if all == part => Ok(()),
        (all, part) => Err(format!("{place} is {all} instead of {part}")),
    }
}
