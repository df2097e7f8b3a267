//! The parts of a crate that belong to one operation: its functions, their documentation, and the types in their signatures.

use std::collections::{BTreeSet, HashMap};

use quote::ToTokens;
use syn::{ImplItem, Item};

use super::index::{TypeId, TypeIndex, literals};
use crate::bodies::{EmittedOperation, EmittedResponse};
use crate::emitted::{Crate, Module, words};

/// The parts of a crate that belong to an operation.
pub(crate) struct Scope {
    /// The string literals in its functions and its documentation.
    pub(crate) literals: BTreeSet<String>,
    pub(crate) text: String,
    /// The types in signatures.
    pub(crate) arguments: BTreeSet<TypeId>,
    /// `true` if a response is returned as bytes.
    pub(crate) returns_bytes: bool,
    /// The types of responses.
    pub(crate) responses: BTreeSet<TypeId>,
}

/// The implementations of a module, by type.
pub(crate) struct Implementations<'a>(HashMap<(Vec<String>, String), Vec<&'a ImplItem>>);

impl<'a> Implementations<'a> {
    pub(crate) fn new(krate: &'a Crate) -> Self {
        let mut found: HashMap<(Vec<String>, String), Vec<&ImplItem>> = HashMap::new();
        for module in krate.generated() {
            for item in &module.file.items {
                if let Item::Impl(block) = item {
                    let name = words(&block.self_ty);
                    found.entry((module.path.clone(), name)).or_default().extend(&block.items);
                }
            }
        }
        Self(found)
    }

    fn get(&self, module: &Module, name: &str) -> &[&'a ImplItem] {
        self.0.get(&(module.path.clone(), name.to_owned())).map_or(&[], Vec::as_slice)
    }
}

impl Scope {
    pub(crate) fn new(
        krate: &Crate,
        index: &TypeIndex<'_>,
        implementations: &Implementations<'_>,
        operation: &EmittedOperation<'_>,
    ) -> Self {
        let module = operation.module;
        let mut scope = Self {
            literals: BTreeSet::new(),
            text: String::new(),
            arguments: BTreeSet::new(),
            returns_bytes: false,
            responses: BTreeSet::new(),
        };
        // Documentation that all operations of a group share is on the group's module.
        let parent = module.path.split_last().and_then(|(_, parent)| krate.modules.get(parent));
        for attribute in parent.into_iter().chain([module]).flat_map(|it| &it.file.attrs) {
            scope.add(&words(attribute));
        }
        for function in &operation.functions {
            scope.add(&words(*function));
            scope.literals.extend(literals(function.to_token_stream()));
            scope.arguments.extend(index.mentioned(module, function.sig.inputs.to_token_stream()));
        }
        for builder in &operation.builders {
            for item in implementations.get(module, builder) {
                scope.add(&words(*item));
                scope.literals.extend(literals(item.to_token_stream()));
            }
            scope.add_arguments(index, implementations, module, builder);
        }
        // The format of a stream of items has its media type. The first method of an operation links to the second one.
        for item in &module.file.items {
            let Item::Static(format) = item else { continue };
            let name = format.ident.to_string();
            let Some(method) = name.strip_suffix("_FORMAT").map(str::to_lowercase) else { continue };
            if scope.text.contains(&name) || scope.text.contains(&format!("Self::{method}")) {
                scope.literals.extend(literals(format.to_token_stream()));
            }
        }
        // A builder that takes the parts of a body has no table.
        for id in scope.arguments.clone() {
            let Some(info) = index.get(&id) else { continue };
            if info.text.contains("FormParts") || info.text.contains("fn set (self , call") {
                scope.add_type(&info.text);
                scope.add_arguments(index, implementations, module, id.last().map_or("", String::as_str));
            }
        }
        match &operation.response {
            EmittedResponse::Json(ty) => {
                scope.responses.extend(index.mentioned(module, ty.to_token_stream()));
            }
            EmittedResponse::Several(name, _) => {
                scope.responses.extend(index.mentioned(module, name.parse().unwrap_or_default()));
                if let Some(info) = index.get(&module.path_of(name)) {
                    scope.add_type(&info.text);
                }
            }
            EmittedResponse::Other(kind) => scope.returns_bytes = kind == "Bytes",
        }
        scope.returns_bytes |= scope.text.contains("Bytes");
        scope
    }

    /// Adds the types of the arguments of all functions of a type.
    fn add_arguments(
        &mut self,
        index: &TypeIndex<'_>,
        implementations: &Implementations<'_>,
        module: &Module,
        name: &str,
    ) {
        for item in implementations.get(module, name) {
            if let ImplItem::Fn(function) = item {
                self.arguments.extend(index.mentioned(module, function.sig.inputs.to_token_stream()));
            }
        }
    }

    /// Adds the literals and documentation of a type's definition.
    fn add_type(&mut self, text: &str) {
        self.literals.extend(literals(text.parse().unwrap_or_default()));
        self.add(text);
    }

    fn add(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }
}
