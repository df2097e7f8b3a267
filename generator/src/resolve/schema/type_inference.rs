//! The type that the members of an `allOf` describe together.

use crate::diagnostics::Code;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::union_source::{UnionSource, lists_variants, lists_variants_at, union_source};
use crate::resolve::schema::value_type::{ValueType, inferred_type, is_null};
use crate::source::Node;

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the type that the members describe together: that of the most specific member, and of the first among
    /// equals.
    pub(crate) fn infer_type(&mut self, members: &[AllOfMember<'d>]) -> ValueType {
        let mut claims = Vec::new();
        for member in members {
            match self.claimed_type(member) {
                None => {}
                // Enum values that are lists or mappings.
                Some(ValueType::Any) => self.report_mixed_values(member),
                Some(kind) => claims.push((kind, member)),
            }
        }
        // If one member has several types and another has one of them, the type is that one.
        let types: Vec<ValueType> = claims.iter().map(|(kind, _)| *kind).collect();
        claims.retain(|(_, member)| match union_source(member) {
            Some(UnionSource::Types(allowed)) => !allowed.iter().any(|kind| types.contains(kind)),
            _ => true,
        });
        let mut winner: Option<(ValueType, &AllOfMember<'d>)> = None;
        for (kind, member) in &claims {
            if winner.is_none_or(|(_, best)| member.specificity > best.specificity) {
                winner = Some((*kind, member));
            }
        }
        let Some((mut kind, best)) = winner else { return ValueType::Any };
        if claims.iter().any(|(claim, _)| *claim == ValueType::Union) && kind == ValueType::Object {
            kind = ValueType::Union;
        }
        for (claim, member) in &claims {
            match (kind, *claim) {
                (ValueType::Number, ValueType::Integer) => kind = ValueType::Integer,
                (ValueType::Integer, ValueType::Number) | (ValueType::Union, ValueType::Object) => {}
                (kind, claim) if kind == claim => {}
                (kind, claim) if self.cx.first_time(&member.at, Code::Contradiction) => {
                    let (origin, other) = (self.cx.origin(&member.at), self.cx.origin(&best.at));
                    let message = format!(
                        "`{}` contradicts `{}` in another part of the schema",
                        claim.word(),
                        kind.word()
                    );
                    self.cx.diagnostics.report(Code::Contradiction, message, &origin).also(&other).help(
                        format!("correct one of the types; the schema is treated as `{}`", kind.word()),
                    );
                }
                _ => {}
            }
        }
        kind
    }

    /// Returns the type that one member describes.
    fn claimed_type(&mut self, member: &AllOfMember<'d>) -> Option<ValueType> {
        match member.facet {
            Facet::Type(kind) => return Some(kind),
            Facet::Items | Facet::AdditionalProperties | Facet::Alternative => return Some(ValueType::Union),
            Facet::Whole | Facet::Properties => {}
        }
        if let Some(kind) = self.claimed_union(member) {
            return Some(kind);
        }
        match member.map.get("type") {
            None | Some(Node::Null) => inferred_type(member.map),
            Some(Node::String(word)) => self.claimed_word(member, word),
            Some(Node::List(words)) => {
                let mut types: Vec<ValueType> = Vec::new();
                for word in words.iter().filter_map(Node::as_str).filter(|word| *word != "null") {
                    types.extend(self.claimed_word(member, word).filter(|kind| !types.contains(kind)));
                }
                if types.contains(&ValueType::Number) {
                    types.retain(|kind| *kind != ValueType::Integer);
                }
                match types.as_slice() {
                    [kind] => Some(*kind),
                    [] => inferred_type(member.map),
                    _ => Some(ValueType::Union),
                }
            }
            Some(other) => {
                self.report_unknown_type(
                    member,
                    &format!("expected the name of a type, found {}", other.kind()),
                );
                inferred_type(member.map)
            }
        }
    }

    fn claimed_word(&mut self, member: &AllOfMember<'d>, word: &str) -> Option<ValueType> {
        let kind = ValueType::from_word(word);
        if kind.is_none() && word != "null" {
            self.report_unknown_type(member, &format!("`{word}` is not a type"));
        }
        kind
    }

    fn report_unknown_type(&mut self, member: &AllOfMember<'d>, message: &str) {
        let Some(at) = member.at.get("type") else { return };
        if self.cx.first_time(&at, Code::UnknownType) {
            let origin = self.cx.origin(&at);
            self.cx.diagnostics.report(Code::UnknownType, message, &origin);
        }
    }

    /// Returns the union type if the variants under `oneOf` or `anyOf` make the member a union. Variants that only
    /// require different properties of one object do not.
    fn claimed_union(&mut self, member: &AllOfMember<'d>) -> Option<ValueType> {
        if member.collapsed || member.facet != Facet::Whole {
            return None;
        }
        let listing = UNIONS.iter().find(|key| lists_variants_at(member.map, key));
        let key = listing.or_else(|| UNIONS.iter().find(|key| member.map.contains_key(**key)))?;
        let at = member.at.get(key)?;
        let variants = member.map.get(*key).and_then(Node::as_list)?;
        if variants.iter().all(is_null) {
            if self.cx.first_time(&at, Code::EmptyUnion) {
                let origin = self.cx.origin(&at);
                self.cx.diagnostics.report(Code::EmptyUnion, format!("`{key}` is empty"), &origin).at_key();
            }
            return None;
        }
        if lists_variants(member.map) {
            return Some(ValueType::Union);
        }
        self.report_only_constraints(&at, key);
        let typed = ["type", "properties"].iter().any(|key| member.map.contains_key(*key));
        if typed { None } else { variants.iter().filter_map(Node::as_map).find_map(inferred_type) }
    }

    /// Reports a union that no Rust type can express.
    pub(crate) fn report_only_constraints(&mut self, at: &NodeRef<'d>, key: &str) {
        if self.cx.first_time(at, Code::UnrepresentedKeyword) {
            let origin = self.cx.origin(at);
            let message = format!("`{key}` only adds constraints, which are not checked");
            self.cx.diagnostics.report(Code::UnrepresentedKeyword, message, &origin).at_key();
        }
    }

    /// Reports enum values that are lists or mappings, which are treated as any JSON value. A single one, which is a
    /// constant, is documented.
    fn report_mixed_values(&mut self, member: &AllOfMember<'d>) {
        let Some(at) = ENUMS.iter().find_map(|key| member.at.get(key)) else { return };
        if at.pointer.last() == Some("const") {
            return;
        }
        if self.cx.first_time(&at, Code::MixedEnum) {
            let origin = self.cx.origin(&at);
            let message = "enum values that are lists or mappings are treated as any JSON value";
            self.cx
                .diagnostics
                .report(Code::MixedEnum, message, &origin)
                .at_key()
                .help("describe the values with a schema that has `properties` or `items`");
        }
    }
}
