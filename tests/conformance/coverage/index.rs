//! The types of a crate, with the wire names in their definitions.

use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Fields, Item, Type};

use crate::emitted::{Crate, Module, Target, words};

/// The maximum number of re-exports that are followed to a type.
const MAX_ALIASES: usize = 5;

/// The path of a definition.
pub(crate) type TypeId = Vec<String>;

/// The types of a crate, by the path of their definition.
pub(crate) struct TypeIndex<'a> {
    types: HashMap<TypeId, TypeInfo<'a>>,
    /// The definitions to which other paths refer.
    aliases: HashMap<TypeId, TypeId>,
}

/// A type.
pub(crate) struct TypeInfo<'a> {
    module: &'a Module,
    /// The text of the definition and of all its implementations, with documentation.
    pub(crate) text: String,
    fields: HashMap<String, FieldInfo>,
    /// The fields, by their names on the wire.
    rows: HashMap<String, String>,
    /// The field for additional properties.
    additional: Option<String>,
    /// The enumerated values.
    pub(crate) values: HashSet<String>,
    /// The types of the variants.
    variants: Vec<Type>,
}

struct FieldInfo {
    ty: Type,
    text: String,
}

impl<'a> TypeIndex<'a> {
    pub(crate) fn new(krate: &'a Crate) -> Self {
        let mut index = Self { types: HashMap::new(), aliases: krate.aliases() };
        for module in krate.generated() {
            module.file.items.iter().for_each(|item| index.define(module, item));
        }
        for module in krate.generated() {
            module.file.items.iter().for_each(|item| index.describe(module, item));
        }
        index
    }

    fn define(&mut self, module: &'a Module, item: &'a Item) {
        let mut info = TypeInfo {
            module,
            text: words(item),
            fields: HashMap::new(),
            rows: HashMap::new(),
            additional: None,
            values: HashSet::new(),
            variants: Vec::new(),
        };
        let name = match item {
            Item::Struct(it) => {
                for field in &it.fields {
                    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                    info.fields.insert(name, FieldInfo { ty: field.ty.clone(), text: words(field) });
                }
                &it.ident
            }
            Item::Enum(it) => {
                for variant in &it.variants {
                    if let Fields::Unnamed(fields) = &variant.fields {
                        info.variants.extend(fields.unnamed.iter().map(|it| it.ty.clone()));
                    }
                }
                &it.ident
            }
            Item::Type(it) => {
                info.variants.push((*it.ty).clone());
                &it.ident
            }
            _ => return,
        };
        self.types.insert(module.path_of(&name.to_string()), info);
    }

    /// Adds the facts about a type in an implementation or a table.
    fn describe(&mut self, module: &'a Module, item: &'a Item) {
        match item {
            Item::Impl(block) => {
                let name = words(&block.self_ty);
                if let Some(info) = self.types.get_mut(&module.path_of(&name)) {
                    info.text.push_str(&words(block));
                }
            }
            Item::Macro(it) => {
                let tokens = it.mac.tokens.clone();
                let Some((name, rows)) = table(tokens) else { return };
                let Some(info) = self.types.get_mut(&module.path_of(&name)) else { return };
                if it.mac.path.is_ident("model") {
                    info.add_rows(rows);
                } else if it.mac.path.is_ident("open_enum") {
                    info.values.extend(literals(rows));
                }
            }
            _ => {}
        }
    }

    pub(crate) fn get(&self, id: &TypeId) -> Option<&TypeInfo<'a>> {
        self.types.get(id)
    }

    /// Returns the types that a type of a module mentions, including those of their variants.
    pub(crate) fn mentioned(&self, module: &Module, tokens: TokenStream) -> BTreeSet<TypeId> {
        let mut found = BTreeSet::new();
        let mut waiting: Vec<TypeId> = names(tokens).iter().filter_map(|it| self.find(module, it)).collect();
        while let Some(id) = waiting.pop() {
            let Some(info) = self.types.get(&id) else { continue };
            if found.insert(id) {
                let of_variant = |ty: &Type| names(words(ty).parse().unwrap_or_default());
                let variants = info.variants.iter().flat_map(of_variant);
                waiting.extend(variants.filter_map(|it| self.find(info.module, &it)));
                if info.rows.is_empty() {
                    let fields = info.fields.values().flat_map(|it| of_variant(&it.ty));
                    waiting.extend(fields.filter_map(|it| self.find(info.module, &it)));
                }
            }
        }
        found
    }

    fn find(&self, module: &Module, name: &[String]) -> Option<TypeId> {
        let Target::Own(mut path) = module.target(name)? else { return None };
        for _ in 0..MAX_ALIASES {
            if self.types.contains_key(&path) {
                return Some(path);
            }
            path = self.aliases.get(&path)?.clone();
        }
        None
    }

    /// Returns the types and the text of the field with a name on the wire.
    pub(crate) fn field(&self, id: &TypeId, wire: &str) -> Option<(BTreeSet<TypeId>, &str)> {
        let info = self.types.get(id)?;
        let field = info.fields.get(info.rows.get(wire)?)?;
        Some((self.types_of(info, &field.ty), &field.text))
    }

    /// Returns the types of additional properties.
    pub(crate) fn additional(&self, id: &TypeId) -> Option<BTreeSet<TypeId>> {
        let info = self.types.get(id)?;
        let field = info.fields.get(info.additional.as_ref()?)?;
        Some(self.types_of(info, &field.ty))
    }

    fn types_of(&self, info: &TypeInfo<'a>, ty: &Type) -> BTreeSet<TypeId> {
        self.mentioned(info.module, words(ty).parse().unwrap_or_default())
    }
}

impl TypeInfo<'_> {
    /// Parses `"wire": field or_null, ..additional`.
    fn add_rows(&mut self, rows: TokenStream) {
        let tokens: Vec<TokenTree> = rows.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Literal(literal) => {
                    let wire = literal_text(&literal.to_string());
                    let field = tokens.get(index + 2).map(ToString::to_string);
                    self.rows.extend(field.map(|field| (wire, field)));
                }
                TokenTree::Ident(name) if index > 1 && tokens[index - 1].to_string() == "." => {
                    self.additional = Some(name.to_string());
                }
                _ => {}
            }
        }
    }
}

/// Returns the name and the rows of `Name { rows }`.
fn table(tokens: TokenStream) -> Option<(String, TokenStream)> {
    let mut name = None;
    for token in tokens {
        match token {
            TokenTree::Ident(it) => name = Some(it.to_string()),
            TokenTree::Group(it) if it.delimiter() == Delimiter::Brace => return Some((name?, it.stream())),
            _ => {}
        }
    }
    None
}

/// Returns the paths in a token stream.
fn names(tokens: TokenStream) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    let mut continues = false;
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(it) if continues => {
                found.last_mut().expect("a path has begun").push(it.to_string());
                (continues, colons) = (false, 0);
            }
            TokenTree::Ident(it) => {
                found.push(vec![it.to_string()]);
                colons = 0;
            }
            TokenTree::Punct(it) if it.as_char() == ':' && !found.is_empty() => {
                colons += 1;
                continues = colons == 2;
            }
            TokenTree::Group(it) => {
                found.extend(names(it.stream()));
                (continues, colons) = (false, 0);
            }
            _ => (continues, colons) = (false, 0),
        }
    }
    found
}

/// Returns the values of all string literals.
pub(crate) fn literals(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(it) => found.extend(literals(it.stream())),
            TokenTree::Literal(it) if it.to_string().starts_with(['"', 'r']) => {
                found.push(literal_text(&it.to_string()));
            }
            _ => {}
        }
    }
    found
}

fn literal_text(literal: &str) -> String {
    syn::parse_str::<syn::LitStr>(literal).map_or_else(|_| literal.to_owned(), |it| it.value())
}
