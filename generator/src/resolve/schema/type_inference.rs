//! The type of value that the members of an `allOf` describe together.

use crate::diagnostics::Code;
use crate::resolve::node_ref::At;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::member::{Part, Side};
use crate::resolve::schema::union_source::{Source, lists_alternatives, lists_alternatives_at, source};
use crate::resolve::schema::value_type::{Kind, inferred, is_null};
use crate::source::Node;

impl<'d> SchemaBuilder<'d, '_> {
    /// What type the parts describe together: the strongest part has the say, and the first of those.
    pub(crate) fn kind(&mut self, parts: &[Part<'d>]) -> Kind {
        let mut claims = Vec::new();
        for part in parts {
            match self.claim(part) {
                None => {}
                // Listed values that are lists or mappings.
                Some(Kind::Any) => self.mixed(part),
                Some(kind) => claims.push((kind, part)),
            }
        }
        // Several types in one part, one of them in another: it is that one.
        let types: Vec<Kind> = claims.iter().map(|(kind, _)| *kind).collect();
        claims.retain(|(_, part)| match source(part) {
            Some(Source::Types(allowed)) => !allowed.iter().any(|kind| types.contains(kind)),
            _ => true,
        });
        let mut winner: Option<(Kind, &Part<'d>)> = None;
        for (kind, part) in &claims {
            if winner.is_none_or(|(_, best)| part.strength > best.strength) {
                winner = Some((*kind, part));
            }
        }
        let Some((mut kind, best)) = winner else { return Kind::Any };
        if claims.iter().any(|(claim, _)| *claim == Kind::Union) && kind == Kind::Object {
            kind = Kind::Union;
        }
        for (claim, part) in &claims {
            match (kind, *claim) {
                (Kind::Number, Kind::Integer) => kind = Kind::Integer,
                (Kind::Integer, Kind::Number) | (Kind::Union, Kind::Object) => {}
                (kind, claim) if kind == claim => {}
                (kind, claim) if self.cx.first_time(&part.at, Code::Contradiction) => {
                    let (origin, other) = (self.cx.origin(&part.at), self.cx.origin(&best.at));
                    let message = format!(
                        "`{}` contradicts `{}`, which another part of the schema says",
                        claim.word(),
                        kind.word()
                    );
                    self.cx
                        .diagnostics
                        .report(Code::Contradiction, message, &origin)
                        .also(&other)
                        .help(format!("the schema is read as `{}`", kind.word()));
                }
                _ => {}
            }
        }
        kind
    }

    /// The type that one part describes.
    fn claim(&mut self, part: &Part<'d>) -> Option<Kind> {
        match part.side {
            Side::Type(kind) => return Some(kind),
            Side::Elements | Side::Unlisted => return Some(Kind::Union),
            Side::Whole | Side::Members => {}
        }
        if let Some(kind) = self.union_claim(part) {
            return Some(kind);
        }
        match part.map.get("type") {
            None | Some(Node::Null) => inferred(part.map),
            Some(Node::String(word)) => self.type_word(part, word),
            Some(Node::List(words)) => {
                let mut kinds: Vec<Kind> = Vec::new();
                for word in words.iter().filter_map(Node::as_str).filter(|word| *word != "null") {
                    kinds.extend(self.type_word(part, word).filter(|kind| !kinds.contains(kind)));
                }
                if kinds.contains(&Kind::Number) {
                    kinds.retain(|kind| *kind != Kind::Integer);
                }
                match kinds.as_slice() {
                    [kind] => Some(*kind),
                    [] => inferred(part.map),
                    _ => Some(Kind::Union),
                }
            }
            Some(other) => {
                self.unknown_type(part, &format!("a type is a word, not {}", other.kind()));
                inferred(part.map)
            }
        }
    }

    fn type_word(&mut self, part: &Part<'d>, word: &str) -> Option<Kind> {
        let kind = Kind::of_word(word);
        if kind.is_none() && word != "null" {
            self.unknown_type(part, &format!("`{word}` is not a type"));
        }
        kind
    }

    fn unknown_type(&mut self, part: &Part<'d>, message: &str) {
        let Some(at) = part.at.get("type") else { return };
        if self.cx.first_time(&at, Code::UnknownType) {
            let origin = self.cx.origin(&at);
            self.cx.diagnostics.report(Code::UnknownType, message, &origin);
        }
    }

    /// Whether `oneOf` makes this a union. Alternatives that only require different properties of one object do not.
    fn union_claim(&mut self, part: &Part<'d>) -> Option<Kind> {
        if part.collapsed || part.side != Side::Whole {
            return None;
        }
        let listing = UNIONS.iter().find(|key| lists_alternatives_at(part.map, key));
        let key = listing.or_else(|| UNIONS.iter().find(|key| part.map.contains_key(**key)))?;
        let at = part.at.get(key)?;
        let alternatives = part.map.get(*key).and_then(Node::as_list)?;
        if alternatives.iter().all(is_null) {
            if self.cx.first_time(&at, Code::EmptyUnion) {
                let origin = self.cx.origin(&at);
                self.cx
                    .diagnostics
                    .report(Code::EmptyUnion, format!("`{key}` has no alternatives"), &origin)
                    .at_key();
            }
            return None;
        }
        if lists_alternatives(part.map) {
            return Some(Kind::Union);
        }
        self.only_tightens(&at, key);
        let typed = ["type", "properties"].iter().any(|key| part.map.contains_key(*key));
        if typed { None } else { alternatives.iter().filter_map(Node::as_map).find_map(inferred) }
    }

    /// Reports a union of which no type of Rust could tell anything.
    pub(crate) fn only_tightens(&mut self, at: &At<'d>, key: &str) {
        if self.cx.first_time(at, Code::IgnoredKeyword) {
            let origin = self.cx.origin(at);
            let message = format!("the alternatives of `{key}` only tighten what is said beside them");
            self.cx.diagnostics.report(Code::IgnoredKeyword, message, &origin).at_key();
        }
    }

    /// Reports listed values that are lists or mappings, and are read as any value.
    fn mixed(&mut self, part: &Part<'d>) {
        let Some(at) = ENUMS.iter().find_map(|key| part.at.get(key)) else { return };
        if self.cx.first_time(&at, Code::MixedEnum) {
            let origin = self.cx.origin(&at);
            let message = "listed values that are lists or mappings are read as any value";
            self.cx
                .diagnostics
                .report(Code::MixedEnum, message, &origin)
                .at_key()
                .help("describe them by a schema with `properties` or `items`");
        }
    }
}
