//! The types of strings that the configuration chooses, by format or by property.
//!
//! Takes the resolved documents. Sets the type of each string with such a format, and of each property or parameter with
//! such a name; a property that refers to a component gets a schema of its own, so that other uses keep theirs. Returns
//! the settings that have matched a string.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::config::Config;
use crate::resolve::model::{Operation, Schema, SchemaGraph, SchemaId, Shape};
use crate::text_type::TextType;

/// The maximum number of lists and unions around a string.
const MAX_DEPTH: usize = 8;

/// Chooses the types of strings, and returns the names of the properties in the configuration that are strings.
pub(super) fn choose_text_types(
    graph: &mut SchemaGraph,
    operations: &mut [Operation],
    config: &Config,
) -> HashSet<String> {
    if !config.formats.is_empty() {
        graph.schemas.iter_mut().for_each(|schema| choose_by_format(schema, &config.formats));
    }
    let mut chosen = ChosenTypes { graph, copies: HashMap::new(), matched: HashSet::new() };
    if !config.properties.is_empty() {
        for index in 0..chosen.graph.schemas.len() {
            chosen.choose_properties(index, &config.properties);
        }
        for parameter in operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
            if let Some(ty) = config.properties.get(&parameter.name) {
                parameter.schema = chosen.schema(parameter.schema, *ty, &parameter.name);
            }
        }
    }
    chosen.matched
}

fn choose_by_format(schema: &mut Schema, formats: &IndexMap<String, TextType>) {
    if let Shape::String(Some(format)) = &schema.shape {
        schema.text_type = formats.get(format).copied();
    }
}

struct ChosenTypes<'a> {
    graph: &'a mut SchemaGraph,
    /// The copies of schemas with another type.
    copies: HashMap<(SchemaId, TextType), SchemaId>,
    /// The settings that have matched a string.
    matched: HashSet<String>,
}

impl ChosenTypes<'_> {
    /// Chooses the types of the properties of an object. `component.property` takes precedence over `property`.
    fn choose_properties(&mut self, index: usize, properties: &IndexMap<String, TextType>) {
        let Shape::Object(object) = &self.graph.schemas[index].shape else { return };
        let owner = self.graph.schemas[index].name.as_deref();
        let mut found = Vec::new();
        for (place, (name, property)) in object.properties.iter().enumerate() {
            let qualified = owner.map(|owner| format!("{owner}.{name}"));
            let setting = qualified.filter(|it| properties.contains_key(it)).unwrap_or_else(|| name.clone());
            found.extend(properties.get(&setting).map(|ty| (place, property.schema, *ty, setting)));
        }
        for (place, schema, ty, setting) in found {
            let copy = self.schema(schema, ty, &setting);
            if let Shape::Object(object) = &mut self.graph.schemas[index].shape
                && let Some((_, property)) = object.properties.get_index_mut(place)
            {
                property.schema = copy;
            }
        }
    }

    /// Returns the schema whose strings have a type.
    fn schema(&mut self, id: SchemaId, ty: TextType, setting: &str) -> SchemaId {
        match self.copy(id, ty, MAX_DEPTH) {
            Some(copy) => {
                self.matched.insert(setting.to_owned());
                copy
            }
            None => id,
        }
    }

    /// Returns a copy of a schema whose strings have a type, or `None` if there are none in it.
    fn copy(&mut self, id: SchemaId, ty: TextType, depth: usize) -> Option<SchemaId> {
        if let Some(known) = self.copies.get(&(id, ty)) {
            return Some(*known);
        }
        let inner = depth.checked_sub(1)?;
        let mut schema = self.graph[id].clone();
        match &mut schema.shape {
            Shape::String(_) => schema.text_type = Some(ty),
            Shape::Array(items) => *items = self.copy(*items, ty, inner)?,
            Shape::Union(union) => {
                let mut is_text = false;
                for variant in &mut union.variants {
                    if let Some(copy) = self.copy(variant.schema, ty, inner) {
                        variant.schema = copy;
                        is_text = true;
                    }
                }
                is_text.then_some(())?;
            }
            _ => return None,
        }
        let copy = SchemaId(u32::try_from(self.graph.schemas.len()).ok()?);
        self.graph.schemas.push(schema);
        self.copies.insert((id, ty), copy);
        Some(copy)
    }
}
