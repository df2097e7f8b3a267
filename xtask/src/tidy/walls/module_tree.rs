//! The modules of one crate and name resolution among them.
//!
//! Takes the files below a source root and returns their modules. Resolves a path to the file that defines its item,
//! through imports, re-exports and globs. Knows neither visibility nor other crates: a path into one leads nowhere.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::tidy::source::Source;

use super::syntax::{ChildModule, Content, Import, ImportedName, ModuleSyntax};

/// The index of a module in its tree.
pub(super) type ModuleId = usize;

/// The index of a file in its tree.
pub(super) type FileId = usize;

/// The names of the files that a crate can start with.
const CRATE_ROOTS: &[&str] = &["lib.rs", "main.rs"];

/// The modules of a crate.
#[derive(Debug, Default)]
pub(super) struct ModuleTree {
    /// The files, relative to the source root.
    pub(super) files: Vec<String>,
    /// The modules, inline ones included.
    pub(super) modules: Vec<Module>,
    /// The places that the tree cannot represent: file, line, message.
    pub(super) faults: Vec<(String, usize, String)>,
}

/// A module and where its names come from.
#[derive(Debug)]
pub(super) struct Module {
    /// The file that holds the module.
    pub(super) file: FileId,
    /// The module as written, without its children.
    pub(super) syntax: ModuleSyntax,
    parent: Option<ModuleId>,
    children: BTreeMap<String, ModuleId>,
    items: HashMap<String, FileId>,
    imports: HashMap<String, Vec<usize>>,
    globs: Vec<usize>,
}

/// The target of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A module.
    Module(ModuleId),
    /// An item that this file defines.
    Item(FileId),
    /// A name that the module does not show: a macro defines it, or there is none.
    Unknown(ModuleId),
}

/// The lookups in progress, which stop a circle of re-exports.
type Visited = Vec<(ModuleId, String, bool)>;

impl ModuleTree {
    /// Reads the files below a source root. The tree is empty if none of them is the root of a crate.
    pub(super) fn read(root: &str, sources: &[Source]) -> Self {
        let files: BTreeMap<&str, &Source> = sources
            .iter()
            .filter(|it| !it.is_test())
            .filter_map(|it| Some((it.path.strip_prefix(root)?.strip_prefix('/')?, it)))
            .collect();
        let mut reader = TreeReader { sources: &files, tree: Self::default(), test_folders: Vec::new() };
        for name in CRATE_ROOTS {
            if files.contains_key(name) {
                reader.read_file(name, "", None);
            }
        }
        reader.report_undeclared_files();
        reader.tree
    }

    /// Resolves a path that is written in a module; nothing if it leads out of the crate.
    pub(super) fn resolve(&self, from: ModuleId, segments: &[String]) -> Option<Target> {
        self.resolve_path(from, segments, false, &mut Visited::new())
    }

    /// Returns the file that defines the macro for an invocation by name alone, as textual scope has it.
    pub(super) fn resolve_textual_macro(&self, from: ModuleId, name: &str) -> Option<FileId> {
        let mut module = Some(from);
        while let Some(id) = module {
            if let Some(file) = self.modules[id].items.get(name) {
                return Some(*file);
            }
            module = self.modules[id].parent;
        }
        None
    }

    /// Returns `true` for the root of the crate.
    pub(super) fn is_root(&self, module: ModuleId) -> bool {
        self.modules[module].parent.is_none()
    }

    fn root_of(&self, mut module: ModuleId) -> ModuleId {
        while let Some(parent) = self.modules[module].parent {
            module = parent;
        }
        module
    }

    /// Resolves a path. With `as_module`, a module wins over an item of the same name.
    fn resolve_path(
        &self,
        from: ModuleId,
        segments: &[String],
        as_module: bool,
        visited: &mut Visited,
    ) -> Option<Target> {
        let mut module = from;
        let mut rest = segments;
        while let [first, after @ ..] = rest {
            module = match first.as_str() {
                "crate" => self.root_of(from),
                "self" => module,
                "super" => self.modules[module].parent?,
                _ => break,
            };
            rest = after;
        }
        let is_relative = rest.len() < segments.len();
        let mut target = Target::Module(module);
        for (index, segment) in rest.iter().enumerate() {
            let Target::Module(module) = target else { return Some(target) };
            let as_module = as_module || index + 1 < rest.len();
            target = match self.look_up(module, segment, as_module, visited) {
                Some(target) => target,
                None if index == 0 && !is_relative => return None,
                None => return Some(Target::Unknown(module)),
            };
        }
        Some(target)
    }

    fn look_up(&self, id: ModuleId, name: &str, as_module: bool, visited: &mut Visited) -> Option<Target> {
        let module = &self.modules[id];
        let child = module.children.get(name).map(|it| Target::Module(*it));
        let item = module.items.get(name).map(|it| Target::Item(*it));
        let known = if as_module { child.or(item) } else { item };
        if known.is_some() {
            return known;
        }
        let lookup = (id, name.to_owned(), as_module);
        if visited.contains(&lookup) {
            return child;
        }
        visited.push(lookup);
        let imported = self.look_up_import(module, id, name, as_module, visited);
        let found = imported.or(child).or_else(|| self.look_up_glob(module, id, name, as_module, visited));
        visited.pop();
        found
    }

    fn look_up_import(
        &self,
        module: &Module,
        id: ModuleId,
        name: &str,
        as_module: bool,
        visited: &mut Visited,
    ) -> Option<Target> {
        let imports = module.imports.get(name)?.iter().map(|it| &module.syntax.imports[*it]);
        let targets = imports.filter_map(|it| self.resolve_path(id, &it.segments, as_module, visited));
        // A module and a macro or function of one name may both be imported.
        targets.min_by_key(|it| match it {
            Target::Module(_) => usize::from(!as_module),
            Target::Item(_) => usize::from(as_module),
            Target::Unknown(_) => 2,
        })
    }

    fn look_up_glob(
        &self,
        module: &Module,
        id: ModuleId,
        name: &str,
        as_module: bool,
        visited: &mut Visited,
    ) -> Option<Target> {
        let mut globs = module.globs.iter().map(|it| &module.syntax.imports[*it]);
        globs.find_map(|glob| match self.resolve_path(id, &glob.segments, true, visited)? {
            Target::Module(target) => self.look_up(target, name, as_module, visited),
            Target::Item(_) | Target::Unknown(_) => None,
        })
    }
}

/// Builds a tree file by file.
struct TreeReader<'a> {
    sources: &'a BTreeMap<&'a str, &'a Source>,
    tree: ModuleTree,
    /// The folders and files, without `.rs`, of modules under `#[cfg(test)]`.
    test_folders: Vec<String>,
}

impl TreeReader<'_> {
    /// Reads a file whose child modules lie in `folder`, which is empty or ends with `/`.
    fn read_file(&mut self, name: &str, folder: &str, parent: Option<ModuleId>) -> Option<ModuleId> {
        let syntax = match ModuleSyntax::parse(&self.sources[name].text) {
            Ok(syntax) => syntax,
            Err((line, error)) => {
                self.tree.faults.push((name.to_owned(), line, format!("the file does not parse: {error}")));
                ModuleSyntax::default()
            }
        };
        let file = self.tree.files.len();
        self.tree.files.push(name.to_owned());
        self.tree
            .faults
            .extend(syntax.faults.iter().map(|(line, fault)| (name.to_owned(), *line, fault.clone())));
        Some(self.read_module(syntax, file, folder, parent))
    }

    fn read_module(
        &mut self,
        mut syntax: ModuleSyntax,
        file: FileId,
        folder: &str,
        parent: Option<ModuleId>,
    ) -> ModuleId {
        let id = self.tree.modules.len();
        let children = std::mem::take(&mut syntax.children);
        self.add_exported_macros(&syntax, file, parent.map_or(id, |it| self.tree.root_of(it)));
        self.tree.modules.push(Module::new(syntax, file, parent));
        for child in children {
            let name = child.name.clone();
            if let Some(child) = self.read_child(child, id, folder) {
                self.tree.modules[id].children.insert(name, child);
            }
        }
        id
    }

    fn read_child(&mut self, child: ChildModule, parent: ModuleId, folder: &str) -> Option<ModuleId> {
        let place = format!("{folder}{}", child.name);
        let file = self.tree.modules[parent].file;
        let child_folder = format!("{place}/");
        match child.content {
            Content::Test => {
                self.test_folders.push(place);
                None
            }
            Content::Inline(syntax) => Some(self.read_module(syntax, file, &child_folder, Some(parent))),
            Content::File => {
                let names = [format!("{place}.rs"), format!("{place}/mod.rs")];
                match names.iter().find(|it| self.sources.contains_key(it.as_str())) {
                    Some(name) => self.read_file(name, &child_folder, Some(parent)),
                    None if child.name == "tests" => None,
                    None => {
                        let fault = format!("module `{}` has no file; add `{}`", child.name, names[0]);
                        self.tree.faults.push((self.tree.files[file].clone(), child.line, fault));
                        None
                    }
                }
            }
        }
    }

    fn add_exported_macros(&mut self, syntax: &ModuleSyntax, file: FileId, root: ModuleId) {
        if let Some(root) = self.tree.modules.get_mut(root) {
            root.items.extend(syntax.exported_macros.iter().map(|it| (it.clone(), file)));
        }
    }

    fn report_undeclared_files(&mut self) {
        if self.tree.modules.is_empty() {
            return;
        }
        let read: HashSet<&String> = self.tree.files.iter().collect();
        let is_test = |file: &str| {
            let name = file.trim_end_matches(".rs").trim_end_matches("/mod");
            self.test_folders
                .iter()
                .any(|it| name.strip_prefix(it).is_some_and(|it| it.is_empty() || it.starts_with('/')))
        };
        let undeclared: BTreeSet<&str> = self
            .sources
            .keys()
            .copied()
            .filter(|it| !read.contains(&(*it).to_owned()) && !is_test(it))
            .collect();
        let fault = "no `mod` declares this file; declare or remove it";
        self.tree.faults.extend(undeclared.iter().map(|it| ((*it).to_owned(), 1, fault.to_owned())));
    }
}

impl Module {
    fn new(syntax: ModuleSyntax, file: FileId, parent: Option<ModuleId>) -> Self {
        let items = syntax.items.iter().map(|it| (it.clone(), file)).collect();
        let mut imports: HashMap<String, Vec<usize>> = HashMap::new();
        let mut globs = Vec::new();
        for (index, import) in syntax.imports.iter().enumerate() {
            match &import.name {
                ImportedName::Single(name) => imports.entry(name.clone()).or_default().push(index),
                ImportedName::Glob => globs.push(index),
            }
        }
        Self { file, syntax, parent, children: BTreeMap::new(), items, imports, globs }
    }

    /// Returns the `use` declarations that are no re-exports.
    pub(super) fn private_imports(&self) -> impl Iterator<Item = &Import> {
        self.syntax.imports.iter().filter(|it| !it.is_reexport)
    }
}
