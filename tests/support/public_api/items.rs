//! The lines of items: structs with fields, enums with variants, traits, functions, and the declarations of the
//! crate's macros.

use std::collections::BTreeMap;

use syn::{Attribute, Fields, Generics, Item, ItemEnum, ItemStruct, ItemTrait, Signature, TraitItem};

use super::List;
use super::macros::{self, MacroUse};
use super::modules::{Module, defined, is_pub, join_path};
use super::source_text::{attribute_notes, derived_traits, source_at_node, source_between};

/// The additions of `model!`, `open_enum!` and `union!` to the types of a module.
struct Serde {
    of_type: BTreeMap<String, &'static str>,
    wire: BTreeMap<(String, String), String>,
}

impl List<'_> {
    /// Lists the reachable items of a module.
    pub(super) fn list_items(&mut self, module: &Module) {
        let serde = self.list_macros(module);
        for item in &module.items {
            let Some(definition) = defined(item).map(|name| join_path(&module.path, &name)) else { continue };
            let Some(path) = self.reach.path(&definition).map(str::to_owned) else { continue };
            self.list_item(module, item, &path, &serde);
        }
    }

    fn list_item(&mut self, module: &Module, item: &Item, path: &str, serde: &Serde) {
        let text = module.text.as_str();
        let (kind, name, attributes, line) = match item {
            Item::Struct(item) => return self.list_struct(module, item, path, serde),
            Item::Enum(item) => return self.list_enum(module, item, path, serde),
            Item::Trait(item) => return self.list_trait(module, item, path),
            Item::Macro(item) => {
                if let MacroUse::Call(kind, declared) = macros::read(item) {
                    let attributes = [item.attrs.clone(), declared.attributes].concat();
                    let line = format!("{kind} {path} -> {}", source_at_node(text, &declared.rest));
                    self.line(module, path, 0, &attributes, &line);
                    self.count_item(module, kind, &declared.name.to_string());
                }
                return;
            }
            Item::Fn(item) => ("fn", &item.sig.ident, &item.attrs, signature(text, &item.sig, path)),
            Item::Type(item) => {
                let (generics, limits) = generics(text, &item.generics);
                let line = format!("type {path}{generics} = {}{limits}", source_at_node(text, &*item.ty));
                ("type", &item.ident, &item.attrs, line)
            }
            Item::Const(item) => {
                let line = format!("const {path}: {}", source_at_node(text, &*item.ty));
                ("const", &item.ident, &item.attrs, line)
            }
            Item::Static(item) => {
                let line = format!("static {path}: {}", source_at_node(text, &*item.ty));
                ("static", &item.ident, &item.attrs, line)
            }
            _ => return,
        };
        self.line(module, path, 0, attributes, &line);
        self.count_item(module, kind, &name.to_string());
    }

    fn list_struct(&mut self, module: &Module, item: &ItemStruct, path: &str, serde: &Serde) {
        let text = module.text.as_str();
        let (parameters, limits) = generics(text, &item.generics);
        let traits = traits(module, &item.attrs, &item.ident.to_string(), serde);
        let hidden = if item.fields.iter().all(|field| is_pub(&field.vis)) { "" } else { " { .. }" };
        self.line(
            module,
            path,
            0,
            &item.attrs,
            &format!("struct {path}{parameters}{traits}{limits}{hidden}"),
        );
        self.count_item(module, "struct", &item.ident.to_string());
        for (index, field) in item.fields.iter().enumerate().filter(|(_, field)| is_pub(&field.vis)) {
            let name = field.ident.as_ref().map_or(index.to_string(), ToString::to_string);
            let key = (item.ident.to_string(), name.clone());
            let wire = serde.wire.get(&key).filter(|wire| wire.trim_matches('"') != name);
            let wire = wire.map(|wire| format!(" = {wire}")).unwrap_or_default();
            let line = format!("{path}.{name}: {}{wire}", source_at_node(text, &field.ty));
            self.line(module, path, 2, &field.attrs, &line);
            if field.ident.is_some() {
                self.count_item(module, "field", &name);
            }
        }
    }

    fn list_enum(&mut self, module: &Module, item: &ItemEnum, path: &str, serde: &Serde) {
        let text = module.text.as_str();
        let (parameters, limits) = generics(text, &item.generics);
        let traits = traits(module, &item.attrs, &item.ident.to_string(), serde);
        self.line(module, path, 0, &item.attrs, &format!("enum {path}{parameters}{traits}{limits}"));
        self.count_item(module, "enum", &item.ident.to_string());
        for variant in &item.variants {
            let value = serde.wire.get(&(item.ident.to_string(), variant.ident.to_string()));
            let value = value.map(|value| format!(" = {value}"));
            let types = variant.fields.iter().map(|field| {
                let name = field.ident.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
                format!("{name}{}", source_at_node(text, &field.ty))
            });
            let types = types.collect::<Vec<_>>().join(", ");
            let fields = match &variant.fields {
                Fields::Unit => String::new(),
                Fields::Unnamed(_) => format!("({types})"),
                Fields::Named(_) => format!(" {{ {types} }}"),
            };
            let line = format!("{path}::{}{fields}{}", variant.ident, value.unwrap_or_default());
            self.line(module, path, 2, &variant.attrs, &line);
        }
    }

    fn list_trait(&mut self, module: &Module, item: &ItemTrait, path: &str) {
        let text = module.text.as_str();
        let (parameters, limits) = generics(text, &item.generics);
        let above = source_at_node(text, &item.supertraits);
        let above = if above.is_empty() { above } else { format!(": {above}") };
        self.line(module, path, 0, &item.attrs, &format!("trait {path}{parameters}{above}{limits}"));
        self.count_item(module, "trait", &item.ident.to_string());
        for member in &item.items {
            let (attributes, line) = match member {
                TraitItem::Fn(member) => {
                    let name = join_path(path, &member.sig.ident.to_string());
                    let provided = if member.default.is_some() { " { .. }" } else { "" };
                    (&member.attrs, format!("{}{provided}", signature(text, &member.sig, &name)))
                }
                TraitItem::Type(member) => {
                    let line = format!("type {path}::{}", source_between(text, &member.ident, member));
                    (&member.attrs, line.trim_end_matches(';').to_owned())
                }
                TraitItem::Const(member) => {
                    let line = format!("const {path}::{}", source_between(text, &member.ident, member));
                    (&member.attrs, line.trim_end_matches(';').to_owned())
                }
                other => {
                    panic!(
                        "{}: a member of `{path}` is not read: {}",
                        module.file,
                        source_at_node(text, other)
                    )
                }
            };
            self.line(module, path, 3, attributes, &line);
        }
    }

    /// Lists the uses of macros that add to types, and the definitions of all macros.
    fn list_macros(&mut self, module: &Module) -> Serde {
        let mut serde = Serde { of_type: BTreeMap::new(), wire: BTreeMap::new() };
        for item in &module.items {
            let Item::Macro(item) = item else { continue };
            match macros::read(item) {
                MacroUse::Serde(kind, names, wire) => {
                    for name in names {
                        self.count_item(module, kind, &name);
                        serde.wire.extend(wire.iter().map(|(k, v)| ((name.clone(), k.clone()), v.clone())));
                        serde.of_type.insert(name, kind);
                    }
                }
                MacroUse::Call(kind @ ("pages" | "downloads"), declared) => {
                    let definition = join_path(&module.path, &declared.name.to_string());
                    let path = self.reach.path(&definition).expect("a request is public").to_owned();
                    let shape = source_at_node(&module.text, &declared.rest);
                    let page = shape.split_once(", Paging").map_or(&*shape, |(page, _)| page);
                    self.line(module, &path, 1, &item.attrs, &format!("{kind} {path} -> {page}"));
                    self.count_item(module, kind, &declared.name.to_string());
                }
                MacroUse::Definition(name) => {
                    for written in macros::macro_output(&module.text, item) {
                        if let Some(public) = written.strip_prefix("pub ") {
                            let (kind, rest) = public.split_once(' ').unwrap_or((public, ""));
                            self.count_item(module, kind, super::text_scan::leading_identifier(rest));
                        }
                        self.line(module, "macros", 0, &[], &format!("{name}! writes {written}"));
                    }
                }
                _ => {}
            }
        }
        serde
    }
}

/// Returns the derived and macro-implemented traits of a type: `: Clone + Debug + model!`.
fn traits(module: &Module, attributes: &[Attribute], name: &str, serde: &Serde) -> String {
    let mut traits = derived_traits(&module.text, attributes);
    traits.extend(serde.of_type.get(name).map(|kind| format!("{kind}!")));
    if traits.is_empty() { String::new() } else { format!(": {}", traits.join(" + ")) }
}

/// Returns the generic parameters, and the `where` clause with a leading space.
pub(super) fn generics(text: &str, generics: &Generics) -> (String, String) {
    let parameters = if generics.params.is_empty() { String::new() } else { source_at_node(text, generics) };
    let limits = generics.where_clause.as_ref().map(|it| format!(" {}", source_at_node(text, it)));
    (parameters, limits.unwrap_or_default().trim_end_matches(',').to_owned())
}

/// Returns the signature of a function, with its path instead of its name.
pub(super) fn signature(text: &str, of: &Signature, path: &str) -> String {
    let whole = source_between(text, &of.ident, of);
    let rest = whole.strip_prefix(&of.ident.to_string()).unwrap_or(&whole);
    let start = [of.constness.is_some(), of.asyncness.is_some(), of.unsafety.is_some()];
    let start = ["const ", "async ", "unsafe "].into_iter().zip(start).filter(|(_, is)| *is);
    let start: String = start.map(|(word, _)| word).collect();
    format!("{start}fn {path}{}", rest.trim_end_matches(','))
}

/// Returns the notes about an item: conditions of modules that are not on its path, its own condition, and
/// attributes.
pub(super) fn prefix(module: &Module, path: &str, attributes: &[Attribute]) -> String {
    let of_modules = module.conditions.iter().filter(|(of, _)| !super::reachability::is_on(of, path));
    let mut conditions: Vec<String> = of_modules.map(|(_, condition)| condition.clone()).collect();
    conditions.extend(super::source_text::cfg_condition(&module.text, attributes));
    conditions.dedup();
    let conditions: String = conditions.iter().map(|condition| format!("[{condition}] ")).collect();
    format!("{conditions}{}", attribute_notes(attributes))
}
