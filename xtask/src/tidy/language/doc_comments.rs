//! The doc comments of a Rust file, with the items that they belong to.
//!
//! Takes the text of a file and returns the first paragraph of each doc comment. Reads tokens rather than items, so that
//! items within macros count as well. Function bodies and test code are left out.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::Lit;

/// The summary of an item.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DocComment {
    /// The first line.
    pub(super) line: usize,
    /// The name of the item, quoted, or `module`.
    pub(super) name: String,
    /// The form that the summary takes.
    pub(super) kind: Kind,
    /// `true` for items that are `pub`, and for modules.
    pub(super) is_public: bool,
    /// The first paragraph, in one line.
    pub(super) summary: String,
}

/// The kinds of items, by the form of their summaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A function or macro.
    Function,
    /// A function such as `is_empty` that returns `bool`.
    Predicate,
    /// Any other item.
    Noun,
}

/// Returns the doc comments of a file; none if it is not Rust.
pub(super) fn doc_comments(text: &str) -> Vec<DocComment> {
    let mut found = Vec::new();
    if let Ok(tokens) = text.parse::<TokenStream>() {
        Scanner { tokens: tokens.into_iter().collect(), at: 0, inherits: false }.scan(&mut found);
    }
    found
}

/// One level of tokens.
struct Scanner {
    tokens: Vec<TokenTree>,
    at: usize,
    /// `true` if items without `pub` are public, as in a public trait.
    inherits: bool,
}

/// The item of the current position, as far as it has been read.
#[derive(Default)]
struct Head {
    is_public: bool,
    keyword: String,
    is_test: bool,
    docs: Vec<(usize, String)>,
}

impl Scanner {
    fn scan(mut self, found: &mut Vec<DocComment>) {
        let mut head = Head::default();
        let mut inner = Vec::new();
        while self.at < self.tokens.len() {
            if let Some((is_inner, group)) = self.attribute() {
                let docs = if is_inner { &mut inner } else { &mut head.docs };
                let is_complete = docs.last().is_some_and(|(_, text)| text.trim().is_empty());
                if !is_complete {
                    docs.extend(doc_line(&group));
                }
                head.is_test |= is_test(&group);
                continue;
            }
            // `$(#[$meta])*` belongs to the attributes.
            let is_repetition = self.punct(self.at) == Some('$') && self.group(self.at + 1).is_some();
            if !head.docs.is_empty() && !is_repetition {
                let docs = std::mem::take(&mut head.docs);
                if !head.is_test {
                    found.extend(self.item(docs));
                }
            }
            self.advance(&mut head, found);
        }
        found.extend(comment(inner, "module".to_owned(), Kind::Noun, true));
    }

    /// Reads one token of an item.
    fn advance(&mut self, head: &mut Head, found: &mut Vec<DocComment>) {
        match &self.tokens[self.at] {
            TokenTree::Ident(ident) if ident == "pub" => {
                head.is_public =
                    self.group(self.at + 1).is_none_or(|it| it.delimiter() != Delimiter::Parenthesis);
            }
            TokenTree::Ident(ident) if head.keyword.is_empty() || head.keyword == "const" => {
                let keyword = ident.to_string();
                let is_macro = self.punct(self.at + 1) == Some('!');
                if is_macro && keyword != "macro_rules" {
                    head.keyword = "macro".to_owned();
                } else if KEYWORDS.contains(&keyword.as_str()) {
                    head.keyword = keyword;
                }
            }
            TokenTree::Group(group) => {
                let inherits = match head.keyword.as_str() {
                    "enum" | "trait" => head.is_public || self.inherits,
                    "macro" => true,
                    _ => self.inherits && head.keyword.is_empty(),
                };
                if head.keyword != "fn" && !head.is_test {
                    let tokens = group.stream().into_iter().collect();
                    Scanner { tokens, at: 0, inherits }.scan(found);
                }
                if group.delimiter() == Delimiter::Brace {
                    *head = Head::default();
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => *head = Head::default(),
            // Otherwise, the comma separates generic parameters.
            TokenTree::Punct(punct) if punct.as_char() == ',' && head.keyword.is_empty() => {
                *head = Head::default();
            }
            _ => {}
        }
        self.at += 1;
    }

    /// Reads an attribute; `true` for `#![…]`.
    fn attribute(&mut self) -> Option<(bool, Group)> {
        if self.punct(self.at) != Some('#') {
            return None;
        }
        let is_inner = self.punct(self.at + 1) == Some('!');
        let group = self.group(self.at + 1 + usize::from(is_inner))?;
        if group.delimiter() != Delimiter::Bracket {
            return None;
        }
        let group = group.clone();
        self.at += 2 + usize::from(is_inner);
        Some((is_inner, group))
    }

    /// Returns the comment of the item at the current position.
    fn item(&self, docs: Vec<(usize, String)>) -> Option<DocComment> {
        let mut at = self.at;
        let is_public = self.word(at).is_some_and(|it| it == "pub");
        let is_restricted =
            is_public && self.group(at + 1).is_some_and(|it| it.delimiter() == Delimiter::Parenthesis);
        at += usize::from(is_public) + usize::from(is_restricted);
        let is_public = is_public && !is_restricted || self.inherits;
        while self.word(at).is_some_and(|it| MODIFIERS.contains(&it.as_str()))
            && self.word(at + 1).is_some_and(|it| it == "fn" || MODIFIERS.contains(&it.as_str()))
        {
            at += 1;
        }
        let keyword = self.word(at)?;
        match keyword.as_str() {
            "fn" => {
                let (name, end) = self.name(at + 1)?;
                let is_predicate = ["is_", "has_", "can_"].iter().any(|it| name.starts_with(it));
                let kind =
                    if is_predicate && self.returns_bool(end) { Kind::Predicate } else { Kind::Function };
                comment(docs, format!("`{name}`"), kind, is_public)
            }
            "macro_rules" => {
                let (name, _) = self.name(at + 2)?;
                comment(docs, format!("`{name}!`"), Kind::Function, false)
            }
            "impl" | "use" => None,
            keyword if KEYWORDS.contains(&keyword) => {
                let (name, _) = self.name(at + 1)?;
                comment(docs, format!("`{name}`"), Kind::Noun, is_public)
            }
            name => comment(docs, format!("`{name}`"), Kind::Noun, is_public),
        }
    }

    /// Returns `true` if the signature after a function's name ends in `-> bool`.
    fn returns_bool(&self, start: usize) -> bool {
        let is_arrow = |at: usize| self.punct(at) == Some('-') && self.punct(at + 1) == Some('>');
        let parameters = (start..self.tokens.len()).find(|it| self.group(*it).is_some());
        parameters.is_some_and(|it| is_arrow(it + 1) && self.word(it + 3).is_some_and(|it| it == "bool"))
    }

    /// Returns the name at a position, such as `a` or `$a`, and the position after it.
    fn name(&self, at: usize) -> Option<(String, usize)> {
        match self.punct(at) {
            Some('$') => Some((format!("${}", self.word(at + 1)?), at + 2)),
            _ => Some((self.word(at)?, at + 1)),
        }
    }

    fn word(&self, at: usize) -> Option<String> {
        match self.tokens.get(at) {
            Some(TokenTree::Ident(ident)) => Some(ident.to_string().trim_start_matches("r#").to_owned()),
            _ => None,
        }
    }

    fn punct(&self, at: usize) -> Option<char> {
        match self.tokens.get(at) {
            Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
            _ => None,
        }
    }

    fn group(&self, at: usize) -> Option<&Group> {
        match self.tokens.get(at) {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        }
    }
}

const KEYWORDS: &[&str] =
    &["fn", "struct", "enum", "trait", "type", "mod", "const", "static", "impl", "use", "macro_rules"];

const MODIFIERS: &[&str] = &["const", "async", "unsafe", "default"];

/// Creates the comment from its lines, unless it has no text.
fn comment(docs: Vec<(usize, String)>, name: String, kind: Kind, is_public: bool) -> Option<DocComment> {
    let line = docs.first()?.0;
    let paragraph = docs.iter().map(|(_, text)| text.trim()).take_while(|it| !it.is_empty());
    let summary = paragraph.collect::<Vec<_>>().join(" ");
    (!summary.is_empty()).then_some(DocComment { line, name, kind, is_public, summary })
}

/// Returns the line and text of `doc = "…"`.
fn doc_line(group: &Group) -> Option<(usize, String)> {
    let mut tokens = group.stream().into_iter();
    let is_doc = matches!(tokens.next()?, TokenTree::Ident(ident) if ident == "doc");
    let (_, TokenTree::Literal(literal)) = (tokens.next().filter(|_| is_doc)?, tokens.next()?) else {
        return None;
    };
    let line = start(literal.span());
    match Lit::new(literal) {
        Lit::Str(text) => Some((line, text.value())),
        _ => None,
    }
}

fn start(span: Span) -> usize {
    span.start().line
}

/// Returns `true` for `test` and `cfg(test)`.
fn is_test(group: &Group) -> bool {
    matches!(group.stream().to_string().replace(' ', "").as_str(), "test" | "cfg(test)")
}
