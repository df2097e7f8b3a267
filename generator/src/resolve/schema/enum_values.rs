//! The enum values of strings.
//!
//! Takes the members of a schema's `allOf`. Returns an enum with the meanings of its values, or a plain string.

use crate::diagnostics::Code;
use crate::resolve::model::Shape;
use crate::resolve::schema::annotations::format_keyword;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::ENUMS;
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::value_type::ValueType;
use crate::source::Node;

/// The maximum number of enum values in a message.
const MAX_LISTED: usize = 10;

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the shape of a string: with or without enum values.
    pub(crate) fn string_shape(&mut self, members: &[AllOfMember<'d>]) -> Shape {
        let mut found: Option<(Vec<String>, &AllOfMember<'d>)> = None;
        for member in members {
            let Some(here) = self.listed_values(member) else { continue };
            let Some((values, first)) = found else {
                found = Some((here, member));
                continue;
            };
            // A value has to satisfy all members, so only common values remain. If there are none, the first list is
            // used.
            let common: Vec<String> = values.iter().filter(|value| here.contains(value)).cloned().collect();
            if common.len() < values.len().min(here.len()) {
                self.report_different_enums((&values, first), (&here, member));
            }
            found = Some((if common.is_empty() { values } else { common }, first));
        }
        match found {
            Some((values, _)) if !values.is_empty() => {
                let meanings = members.iter().filter_map(|member| self.cx.annotation_facts(&member.at));
                let meanings = meanings.flat_map(|facts| facts.value_descriptions.clone()).collect();
                Shape::Enum { values, open: members.iter().any(is_open), meanings }
            }
            _ => Shape::String(format_keyword(members)),
        }
    }

    /// Reports enums of two parts of a schema each of which has values that the other one lacks.
    fn report_different_enums(
        &mut self,
        (first, at): (&[String], &AllOfMember<'d>),
        (second, also): (&[String], &AllOfMember<'d>),
    ) {
        if !self.cx.first_time(&also.at, Code::Contradiction) {
            return;
        }
        let lacking = |of: &[String], other: &[String]| -> Vec<String> {
            of.iter().filter(|value| !other.contains(value)).map(|value| format!("`{value}`")).collect()
        };
        let mut excluded = [lacking(second, first), lacking(first, second)].concat();
        if excluded.len() > MAX_LISTED {
            excluded.truncate(MAX_LISTED);
            excluded.push("…".to_owned());
        }
        let message = if first.iter().any(|value| second.contains(value)) {
            format!("two parts of the schema exclude enum values of each other: {}", excluded.join(", "))
        } else {
            "the enums of two parts of the schema have no value in common; the first one is used".to_owned()
        };
        let (origin, other) = (self.cx.origin(&also.at), self.cx.origin(&at.at));
        let report = self.cx.diagnostics.report(Code::Contradiction, message, &origin);
        report.also(&other).help("list the values in one part, or only a subset of them in the other");
    }

    /// Returns the enum values of one member, as text.
    fn listed_values(&mut self, member: &AllOfMember<'d>) -> Option<Vec<String>> {
        let key = ENUMS.iter().find(|key| member.map.contains_key(**key))?;
        let at = member.at.get(key)?;
        let nodes = match at.node {
            single if *key == "const" => std::slice::from_ref(single),
            Node::List(list) => list.as_slice(),
            _ => {
                self.cx.report_wrong_type(&at, "a list");
                return None;
            }
        };
        let of_type = member.facet == Facet::Type(ValueType::String);
        let nodes: Vec<&Node> = nodes.iter().filter(|node| !of_type || node.as_str().is_some()).collect();
        let mut values: Vec<String> = Vec::new();
        let mut converted = false;
        for node in nodes.into_iter().filter(|node| **node != Node::Null) {
            converted |= node.as_str().is_none();
            values.extend(node.text().filter(|text| !values.contains(text)));
        }
        if converted && self.cx.first_time(&at, Code::MixedEnum) {
            let origin = self.cx.origin(&at);
            self.cx
                .diagnostics
                .report(Code::MixedEnum, "the enum of a string lists values that are not strings", &origin)
                .at_key()
                .help("quote the values");
        }
        Some(values)
    }
}

/// Returns `true` if a member declares that there may be more values than it lists.
fn is_open(member: &AllOfMember<'_>) -> bool {
    ENUMS.iter().any(|key| key.starts_with("x-") && member.map.contains_key(*key))
}
