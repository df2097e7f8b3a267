//! The secret positions of the documents: `x-redact`, `format: password`, and the settings under `secrets` in `sdk.yaml`.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::documents::{Node, find_component, marked_nodes, settings};
use super::schema::Schema;

/// The positions of secrets, and which of them have been planted.
pub(crate) struct SecretPositions {
    /// The properties that are secret in all schemas.
    names: BTreeSet<String>,
    /// The component, property and keys of maps whose keys decide.
    keys: Vec<(Node, String, Vec<String>)>,
    /// Creates a distinct text for each secret.
    secret: fn(&str) -> String,
    planted: Cell<usize>,
    seen: RefCell<BTreeSet<usize>>,
    seen_names: RefCell<BTreeSet<String>>,
}

impl SecretPositions {
    pub(crate) fn new(secret: fn(&str) -> String) -> Self {
        let settings = settings();
        let listed = settings["secrets"].as_array().expect("the secrets of `sdk.yaml`");
        let names = listed.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let keys = listed.iter().filter(|it| it.is_object()).map(|it| {
            let (component, property) =
                it["property"].as_str().and_then(|it| it.rsplit_once('.')).expect("a property");
            let keys = it["keys"].as_array().into_iter().flatten().filter_map(Value::as_str);
            // A pattern stands for the keys that start like it.
            let keys = keys.map(|key| key.split('*').collect::<Vec<_>>().join("planted")).collect();
            (find_component(component), property.to_owned(), keys)
        });
        Self {
            names,
            keys: keys.collect(),
            secret,
            planted: Cell::new(0),
            seen: RefCell::default(),
            seen_names: RefCell::default(),
        }
    }

    /// Plants secrets in the value of a schema that is marked as secret.
    pub(super) fn plant_marked(&self, schema: &Schema, value: &mut Value) {
        let marked = schema.nodes().filter(|node| {
            node.boolean("x-redact") == Some(true) || node.string("format") == Some("password")
        });
        let marked: Vec<usize> = marked.map(address).collect();
        if !marked.is_empty() && self.plant(value) {
            self.seen.borrow_mut().extend(marked);
        }
    }

    /// Plants secrets in a member whose name or whose keys are secret.
    pub(super) fn plant_member(&self, owner: &Schema, name: &str, value: &mut Value) {
        if self.names.contains(name) && self.plant(value) {
            self.seen_names.borrow_mut().insert(name.to_owned());
        }
        for (component, property, keys) in &self.keys {
            let is_owner = owner.nodes().any(|node| address(node) == address(*component));
            if let Some(map) = value.as_object_mut().filter(|_| is_owner && property == name) {
                for key in keys {
                    let mut secret = json!("text");
                    self.plant(&mut secret);
                    map.insert(key.clone(), secret);
                    self.seen_names.borrow_mut().insert(format!("{}.{name}", address(*component)));
                }
            }
        }
    }

    /// Replaces all texts in a value. Returns `true` if there was one.
    fn plant(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => {
                self.planted.set(self.planted.get() + 1);
                *text = (self.secret)(&self.planted.get().to_string());
                true
            }
            Value::Array(elements) => {
                elements.iter_mut().filter_map(|it| self.plant(it).then_some(())).count() > 0
            }
            Value::Object(members) => {
                members.values_mut().filter_map(|it| self.plant(it).then_some(())).count() > 0
            }
            _ => false,
        }
    }

    /// Returns the positions in which nothing was planted, and the number of the others.
    pub(crate) fn missed(&self) -> (Vec<String>, usize) {
        let (seen, names) = (self.seen.borrow(), self.seen_names.borrow());
        let marked = marked_nodes("x-redact");
        let missed = marked.iter().filter(|(_, node)| !seen.contains(&address(*node)));
        let mut missed: Vec<String> = missed.map(|(place, _)| place.clone()).collect();
        missed.extend(self.names.iter().filter(|name| !names.contains(*name)).cloned());
        let count = names.iter().filter(|name| !self.names.contains(*name)).count();
        if count < self.keys.len() {
            missed.push(format!("{count} of {} maps with secret keys", self.keys.len()));
        }
        (missed, seen.len() + names.len())
    }
}

/// Returns the identity of a node.
fn address(node: Node) -> usize {
    std::ptr::from_ref(node.value).addr()
}
