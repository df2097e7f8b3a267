//! The facts about schemas and parameters that annotations state. Data only.

use std::collections::HashMap;
use std::sync::Arc;

use crate::config::retry::RetryConfig;

/// The facts that annotations state, which no setting expresses.
#[derive(Clone, Debug, Default)]
pub struct AnnotationFacts {
    /// The facts about schemas and parameters, by the address of their node, which identifies it during a run.
    objects: HashMap<usize, ObjectFacts>,
    /// The retry policies of all operations of a document, by its name.
    pub(crate) retries: HashMap<Arc<str>, RetryConfig>,
}

/// The facts about a schema or a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectFacts {
    /// The name of the field, the argument or the setter.
    pub name: Option<String>,
    /// `true` if the property or parameter is excluded.
    pub is_excluded: bool,
    /// `true` if the value may be null.
    pub is_nullable: bool,
    /// The names of enum values, by value.
    pub value_names: Vec<(String, String)>,
    /// The meanings of enum values, by value.
    pub value_descriptions: Vec<(String, String)>,
}

impl AnnotationFacts {
    /// Returns `true` if there are no facts about schemas and parameters.
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// Returns the facts about the object at an address.
    pub fn get(&self, address: usize) -> Option<&ObjectFacts> {
        if self.is_empty() { None } else { self.objects.get(&address) }
    }

    /// Returns the facts about the object at an address, to add some.
    pub(crate) fn entry(&mut self, address: usize) -> &mut ObjectFacts {
        self.objects.entry(address).or_default()
    }
}
