//! The parser of modules.
//!
//! Takes the text of a file and returns a [`ModuleSyntax`]. Test code is left out; `#[path]` is a fault.

use quote::ToTokens;
use syn::{Attribute, File, Item, ItemMod};

use super::path_tokens::{PathTokens, is_test_attribute};
use super::syntax::{ChildModule, Content, ModuleSyntax};
use super::use_tree::{imports, line};

impl ModuleSyntax {
    /// Parses a file.
    ///
    /// # Errors
    ///
    /// Returns the line and message of a syntax error.
    pub(super) fn parse(text: &str) -> Result<Self, (usize, String)> {
        let file: File = syn::parse_file(text).map_err(|error| (line(error.span()), error.to_string()))?;
        let mut module = Self::default();
        module.read_items(file.items);
        Ok(module)
    }

    fn read_items(&mut self, items: Vec<Item>) {
        let mut tokens = PathTokens::default();
        for item in items {
            if attributes(&item).iter().any(is_test_attribute) {
                if let Item::Mod(module) = item {
                    self.add_child(&module, Content::Test);
                }
                continue;
            }
            match item {
                Item::Use(item) => self.imports.extend(imports(&item)),
                Item::Mod(module) => self.read_module(module),
                item => {
                    self.read_name(&item);
                    tokens.read(item.into_token_stream());
                }
            }
        }
        let (paths, imports) = tokens.finish();
        self.paths.extend(paths);
        self.imports.extend(imports);
    }

    fn read_module(&mut self, mut module: ItemMod) {
        if has_path_attribute(&module.attrs) {
            let fault = "`#[path]` hides which file the module is; name the file after the module";
            self.faults.push((line(module.ident.span()), fault.to_owned()));
            return;
        }
        let content = match module.content.take() {
            Some((_, items)) => {
                let mut inline = Self::default();
                inline.read_items(items);
                self.faults.append(&mut inline.faults);
                Content::Inline(inline)
            }
            None => Content::File,
        };
        self.add_child(&module, content);
    }

    fn add_child(&mut self, module: &ItemMod, content: Content) {
        let (name, line) = (module.ident.to_string(), line(module.ident.span()));
        self.children.push(ChildModule { name, line, content });
    }

    /// Adds the name that an item defines.
    fn read_name(&mut self, item: &Item) {
        let name = match item {
            Item::Const(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Fn(item) => &item.sig.ident,
            Item::Static(item) => &item.ident,
            Item::Struct(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Union(item) => &item.ident,
            Item::Trait(item) => {
                self.has_unnamed_exports = true;
                &item.ident
            }
            Item::TraitAlias(item) => {
                self.has_unnamed_exports = true;
                &item.ident
            }
            Item::Macro(item) => {
                let Some(name) = &item.ident else {
                    self.has_unnamed_exports = true;
                    return;
                };
                if item.attrs.iter().any(|it| it.path().is_ident("macro_export")) {
                    self.exported_macros.push(name.to_string());
                }
                name
            }
            _ => return,
        };
        self.items.push(name.to_string());
    }
}

/// Returns the attributes of an item.
fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Returns `true` for `#[path = "…"]`, also within `cfg_attr`.
fn has_path_attribute(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| {
        let conditional =
            it.path().is_ident("cfg_attr") && it.meta.to_token_stream().to_string().contains("path =");
        it.path().is_ident("path") || conditional
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::walls::syntax::{Import, ImportedName};

    fn import_texts(text: &str) -> Vec<String> {
        let module = ModuleSyntax::parse(text).unwrap();
        let name = |it: &Import| match &it.name {
            ImportedName::Single(name) => name.clone(),
            ImportedName::Glob => "*".to_owned(),
        };
        module
            .imports
            .iter()
            .map(|it| format!("{}: {} {}", it.line, it.segments.join("::"), name(it)))
            .collect()
    }

    #[test]
    fn use_groups_are_flattened() {
        let text = "use crate::{\n    a::{self, B as C, d::*},\n    e,\n};\nuse ::other::x;\n";
        assert_eq!(
            import_texts(text),
            ["2: crate::a a", "2: crate::a::B C", "2: crate::a::d *", "3: crate::e e"]
        );
    }

    #[test]
    fn use_in_function_is_read() {
        assert_eq!(import_texts("fn f() {\n    use super::a::B;\n}\n"), ["2: super::a::B B"]);
    }

    #[test]
    fn reexports_are_recognized() {
        let module = ModuleSyntax::parse("use a::A;\npub use a::B;\npub(crate) use a::C;\n").unwrap();
        let flags: Vec<bool> = module.imports.iter().map(|it| it.is_reexport).collect();
        assert_eq!(flags, [false, true, true]);
    }

    #[test]
    fn test_items_are_left_out() {
        let text = "#[cfg(test)]\nuse crate::a;\n#[cfg(test)]\nmod tests {\n    use crate::b;\n}\n\
                    #[cfg(test)]\nfn f() { crate::c::d(); }\n";
        let module = ModuleSyntax::parse(text).unwrap();
        assert!(module.imports.is_empty() && module.paths.is_empty());
        assert!(matches!(module.children[0].content, Content::Test));
    }

    #[test]
    fn path_attribute_is_a_fault() {
        for text in ["#[path = \"b.rs\"]\nmod a;\n", "#[cfg_attr(unix, path = \"b.rs\")]\nmod a;\n"] {
            assert_eq!(ModuleSyntax::parse(text).unwrap().faults[0].0, 2, "{text}");
        }
    }
}
