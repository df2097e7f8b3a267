//! A generated crate, parsed from its source text: modules, operations, and the types of their bodies.
//!
//! Takes Rust files. Returns the paths by which an application can name each type. Depends on the macros of the
//! runtime, but not on the generator.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Expr, File, GenericArgument, Item, Lit, Member, PathArguments, Type, UseTree, Visibility};

/// The start of the first line of files that are the same in all crates.
const COPIED: &str = "// Copied by ";

/// A generated crate.
pub(crate) struct Crate {
    /// The name in Rust.
    pub(crate) name: String,
    pub(crate) modules: BTreeMap<Vec<String>, Module>,
}

/// A file of a crate.
pub(crate) struct Module {
    pub(crate) path: Vec<String>,
    pub(crate) file: File,
    /// `true` for a file of the runtime.
    pub(crate) is_copied: bool,
    /// The first line.
    pub(crate) head: String,
    /// The items to which imported names refer.
    imports: HashMap<String, Target>,
    /// The re-exported names.
    exports: Vec<(String, Target)>,
    definitions: BTreeSet<String>,
    public_modules: BTreeSet<String>,
}

/// The path of an item in this crate or in another one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    Own(Vec<String>),
    Other(Vec<String>),
}

impl Crate {
    /// Reads the files below a folder.
    pub(crate) fn read(folder: &Path, name: &str) -> Self {
        let mut files = Vec::new();
        collect(&folder.join("src"), &mut files);
        let source = folder.join("src");
        let files = files.into_iter().map(|path| {
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let relative = path.strip_prefix(&source).expect("a file of the folder").to_owned();
            (relative.to_str().expect("a path in UTF-8").to_owned(), text)
        });
        let modules = files.map(|(path, text)| Module::parse(&path, &text)).map(|it| (it.path.clone(), it));
        Self { name: name.replace('-', "_"), modules: modules.collect() }
    }

    /// Returns the items to which exported names refer.
    pub(crate) fn aliases(&self) -> HashMap<Vec<String>, Vec<String>> {
        let of_module = |module: &Module| -> Vec<(Vec<String>, Vec<String>)> {
            let exports = module.exports.iter().filter_map(|(name, target)| match target {
                Target::Own(path) => Some((module.path_of(name), path.clone())),
                Target::Other(_) => None,
            });
            exports.collect()
        };
        self.modules.values().flat_map(of_module).collect()
    }

    /// Returns the documentation of the crate.
    pub(crate) fn front_page(&self) -> String {
        let root = self.modules.get(&[] as &[String]);
        let attributes = root.into_iter().flat_map(|it| &it.file.attrs);
        attributes.map(words).collect()
    }

    /// Returns the modules that are generated from documents.
    pub(crate) fn generated(&self) -> impl Iterator<Item = &Module> {
        self.modules.values().filter(|it| !it.is_copied)
    }

    /// Renders a type of a module for another crate. Returns `None` if it cannot be named.
    pub(crate) fn public_type(&self, module: &Module, ty: &Type) -> Option<String> {
        match ty {
            Type::Reference(it) => self.public_type(module, &it.elem),
            Type::Slice(it) => Some(format!("Vec<{}>", self.public_type(module, &it.elem)?)),
            Type::Paren(it) => self.public_type(module, &it.elem),
            Type::Group(it) => self.public_type(module, &it.elem),
            Type::Tuple(it) if it.elems.is_empty() => Some("()".to_owned()),
            Type::Path(it) => {
                let names: Vec<String> = it.path.segments.iter().map(|it| it.ident.to_string()).collect();
                let mut text = self.public_name(module, &names)?;
                if let PathArguments::AngleBracketed(arguments) = &it.path.segments.last()?.arguments {
                    let arguments = arguments.args.iter().map(|it| match it {
                        GenericArgument::Type(ty) => self.public_type(module, ty),
                        _ => None,
                    });
                    text = format!("{text}<{}>", arguments.collect::<Option<Vec<_>>>()?.join(", "));
                }
                Some(text)
            }
            _ => None,
        }
    }

    fn public_name(&self, module: &Module, names: &[String]) -> Option<String> {
        if names == ["str"] {
            return Some("String".to_owned());
        }
        match module.target(names) {
            Some(Target::Own(path)) => {
                let public = self.public_path(&path, 0)?;
                let steps: Vec<String> = public.iter().map(|it| identifier(it)).collect();
                Some(format!("{}::{}", self.name, steps.join("::")))
            }
            Some(Target::Other(path)) => Some(format!("::{}", path.join("::"))),
            None if names.len() == 1 => Some(names[0].clone()),
            None => Some(format!("::{}", names.join("::"))),
        }
    }

    /// Returns a path by which other crates can name an item.
    fn public_path(&self, path: &[String], depth: usize) -> Option<Vec<String>> {
        if self.is_public(path) {
            return Some(path.to_vec());
        }
        if depth > 5 {
            return None;
        }
        for module in self.modules.values() {
            for (name, target) in &module.exports {
                if *target == Target::Own(path.to_vec()) {
                    let mut exported = module.path.clone();
                    exported.push(name.clone());
                    if let Some(public) = self.public_path(&exported, depth + 1) {
                        return Some(public);
                    }
                }
            }
        }
        None
    }

    /// Returns `true` if all modules of a path are public and the last one defines or exports the item.
    fn is_public(&self, path: &[String]) -> bool {
        let Some((item, modules)) = path.split_last() else { return false };
        let open = (0..modules.len()).all(|index| {
            self.modules.get(&modules[..index]).is_some_and(|it| it.public_modules.contains(&modules[index]))
        });
        let holder = self.modules.get(modules);
        let has_item =
            |it: &Module| it.definitions.contains(item) || it.exports.iter().any(|(name, _)| name == item);
        open && holder.is_some_and(has_item)
    }
}

impl Module {
    fn parse(path: &str, text: &str) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut steps: Vec<String> = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if steps.last().is_some_and(|it| it == "mod" || it == "lib") {
            steps.pop();
        }
        let mut module = Self {
            path: steps,
            is_copied: text.starts_with(COPIED),
            head: text.lines().next().unwrap_or_default().to_owned(),
            imports: HashMap::new(),
            exports: Vec::new(),
            definitions: BTreeSet::new(),
            public_modules: BTreeSet::new(),
            file,
        };
        for item in &module.file.items.clone() {
            module.add(item);
        }
        module
    }

    fn add(&mut self, item: &Item) {
        match item {
            Item::Use(it) => {
                let mut names = Vec::new();
                use_names(&it.tree, &mut Vec::new(), &mut names);
                for (name, path) in names {
                    let target = self.absolute(&path);
                    if matches!(it.vis, Visibility::Public(_)) {
                        self.exports.push((name.clone(), target.clone()));
                    }
                    self.imports.insert(name, target);
                }
            }
            Item::Struct(it) => drop(self.definitions.insert(it.ident.to_string())),
            Item::Enum(it) => drop(self.definitions.insert(it.ident.to_string())),
            Item::Type(it) => drop(self.definitions.insert(it.ident.to_string())),
            Item::Mod(it) if matches!(it.vis, Visibility::Public(_)) => {
                self.public_modules.insert(it.ident.to_string().trim_start_matches("r#").to_owned());
            }
            _ => {}
        }
    }

    /// Returns the path of an item that this module defines.
    pub(crate) fn path_of(&self, name: &str) -> Vec<String> {
        self.path.iter().cloned().chain([name.to_owned()]).collect()
    }

    /// Returns the item to which a path in this module refers, unless it is in the prelude.
    pub(crate) fn target(&self, names: &[String]) -> Option<Target> {
        let first = names.first()?;
        let base = if self.definitions.contains(first) {
            Target::Own(self.path.iter().cloned().chain([first.clone()]).collect())
        } else if ["crate", "self", "super"].contains(&first.as_str()) {
            return Some(self.absolute(names));
        } else {
            self.imports.get(first)?.clone()
        };
        let rest = names[1..].iter().cloned();
        Some(match base {
            Target::Own(path) => Target::Own(path.into_iter().chain(rest).collect()),
            Target::Other(path) => Target::Other(path.into_iter().chain(rest).collect()),
        })
    }

    fn absolute(&self, path: &[String]) -> Target {
        let mut base = self.path.clone();
        let mut rest = path;
        match path.first().map(String::as_str) {
            Some("crate") => {
                base.clear();
                rest = &path[1..];
            }
            Some("self") => rest = &path[1..],
            Some("super") => {
                while rest.first().is_some_and(|it| it == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            _ => return Target::Other(path.to_vec()),
        }
        base.extend(rest.iter().map(|it| it.trim_start_matches("r#").to_owned()));
        Target::Own(base)
    }
}

/// Returns a name as an identifier.
fn identifier(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

/// Collects the names that a `use` brings into scope, with their paths.
fn use_names(tree: &UseTree, path: &mut Vec<String>, names: &mut Vec<(String, Vec<String>)>) {
    match tree {
        UseTree::Path(it) => {
            path.push(it.ident.to_string());
            use_names(&it.tree, path, names);
            path.pop();
        }
        UseTree::Name(it) if it.ident == "self" => {
            names.push((path.last().cloned().unwrap_or_default(), path.clone()))
        }
        UseTree::Name(it) => {
            let name = it.ident.to_string();
            names.push((name.clone(), path.iter().cloned().chain([name]).collect()));
        }
        UseTree::Rename(it) => {
            names.push((it.rename.to_string(), path.iter().cloned().chain([it.ident.to_string()]).collect()));
        }
        UseTree::Group(it) => it.items.iter().for_each(|it| use_names(it, path, names)),
        UseTree::Glob(_) => {}
    }
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|it| it.expect("an entry of the folder").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// Returns the string fields of a struct literal.
pub(crate) fn text_fields(expression: &Expr) -> HashMap<String, String> {
    let Expr::Struct(literal) = expression else { return HashMap::new() };
    let fields = literal.fields.iter().filter_map(|field| {
        let Member::Named(name) = &field.member else { return None };
        let Expr::Lit(value) = &field.expr else { return None };
        let Lit::Str(text) = &value.lit else { return None };
        Some((name.to_string(), text.value()))
    });
    fields.collect()
}

/// Returns the tokens of an item, separated by spaces.
pub(crate) fn words(item: &impl ToTokens) -> String {
    // A line of documentation may end anywhere in a sentence.
    let text = item.to_token_stream().to_string().replace("\"] # [doc = \" ", " ");
    // The second line of an item of a list is indented.
    text.replace("   ", " ")
}
