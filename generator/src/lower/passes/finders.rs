//! The pass that finds the lists whose items are found by name.
//!
//! In: operations and types, their pagination, and `finders` of the configuration. Out: the search of each list, and the
//! types with a name. Settings that do not match the documents are reported.

use crate::config::FinderConfig;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::ir::{
    Argument, BodyKind, Finder, Operation, OperationId, ParameterIn, SuccessKind, TypeId, TypeKind, TypeRef,
};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{field_path, find_or_report_operation, response_object};

/// Finds the searches of all lists.
pub(crate) fn find_finders(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    for (kind, settings) in &inputs.config.finders {
        let place = |steps: &[&str]| inputs.config.place(&[&["finders", kind], steps].concat());
        for (index, wanted) in settings.lists.iter().enumerate() {
            let at = place(&["lists", &index.to_string()]);
            let Some(list) = find_or_report_operation(api, wanted, &at, diagnostics) else { continue };
            let mut search =
                FinderSearch { api, settings, list, at: &at, place: &place, diagnostics: &mut *diagnostics };
            let Some((item, finder)) = search.finder() else { continue };
            if api.finders.contains_key(&list) {
                let message = format!("`{wanted}` already has a finder");
                diagnostics.report(Code::ConfigUnmatched, message, &at).help("name each list once");
                continue;
            }
            add_finder(api, list, item, finder);
        }
    }
}

/// Adds a search, and the paths to the names of its types.
fn add_finder(api: &mut ApiDraft, list: OperationId, item: (TypeId, Vec<usize>), finder: Finder) {
    if let Some(create) = finder.create
        && let Some(ty) = body_type(&api.operations[create.0])
        && let Some((path, _)) = field_path(api, ty, &finder.name)
    {
        api.names_of_objects.insert(ty, path);
    }
    api.names_of_objects.insert(item.0, item.1);
    api.finders.insert(list, finder);
}

/// The search for the parts of one finder.
struct FinderSearch<'a> {
    api: &'a ApiDraft,
    settings: &'a FinderConfig,
    list: OperationId,
    /// The location of the list in the settings.
    at: &'a Origin,
    place: &'a dyn Fn(&[&str]) -> Origin,
    diagnostics: &'a mut Diagnostics,
}

impl FinderSearch<'_> {
    /// Returns the type of an item with the path to its name, and the search.
    fn finder(&mut self) -> Option<((TypeId, Vec<usize>), Finder)> {
        let operation = &self.api.operations[self.list.0];
        let Some(item) = self.item() else {
            let message = format!("`{}` does not return pages of objects", operation.id);
            self.report(self.at.clone(), message).help("name a paginated list, or add its style to `paging`");
            return None;
        };
        let name = self.settings.name.as_ref()?;
        let Some(path) = name_path(self.api, item, name) else {
            let message = format!("the items of `{}` have no string property `{name}`", operation.id);
            let known = match &self.api.types[item.0].kind {
                TypeKind::Struct(object) => object.fields.iter().map(|it| it.wire.as_str()).collect(),
                _ => Vec::new(),
            };
            let help = did_you_mean(name, known, |name| format!("`{name}`"));
            self.report((self.place)(&["name"]), message).maybe_help(help);
            return None;
        };
        if self.api.names_of_objects.get(&item).is_some_and(|other| *other != path) {
            let message = format!("the items of `{}` already have another name", operation.id);
            self.report(self.at.clone(), message)
                .help("name the same property for all lists of these objects");
            return None;
        }
        if let Some(filter) = &self.settings.filter {
            let is_it = |it: &&crate::ir::Parameter| it.wire == *filter && it.location == ParameterIn::Query;
            if !operation.parameters().any(|it| is_it(&it)) {
                let message = format!("`{}` has no query parameter `{filter}`", operation.id);
                let known = operation.parameters().map(|it| it.wire.as_str());
                let help = did_you_mean(filter, known, |name| format!("`{name}`"));
                self.report((self.place)(&["filter"]), message).maybe_help(help);
                return None;
            }
        }
        let create = self.create(item, name);
        let id = operation.id.clone();
        match (self.settings.create, create) {
            (Some(true), None) => {
                let message = format!(
                    "no `POST` at the path of `{id}` creates one of its items from a body with `{name}`"
                );
                self.report((self.place)(&["create"]), message).help("remove the setting");
            }
            (Some(false), None) => {
                let message = format!("`{id}` has no `get_or_create()` to switch off");
                self.report((self.place)(&["create"]), message).help("remove the setting");
            }
            _ => {}
        }
        let create = create.filter(|_| self.settings.create != Some(false));
        Some(((item, path), Finder { name: name.clone(), filter: self.settings.filter.clone(), create }))
    }

    fn report(&mut self, place: Origin, message: String) -> &mut crate::diagnostics::Diagnostic {
        let diagnostic = self.diagnostics.report(Code::ConfigUnmatched, message, &place);
        if place == *self.at { diagnostic } else { diagnostic.also(self.at) }
    }

    /// Returns the type of the items of the list.
    fn item(&self) -> Option<TypeId> {
        self.api.paging.get(&self.list)?;
        let page = self.api.pages.get(&response_object(self.api, self.list)?)?;
        match page.item {
            TypeRef::Named(id) if matches!(self.api.types[id.0].kind, TypeKind::Struct(_)) => Some(id),
            _ => None,
        }
    }

    /// Returns the `POST` at the path of the list that creates an item with the name.
    fn create(&self, item: TypeId, name: &str) -> Option<OperationId> {
        let list = &self.api.operations[self.list.0];
        let is_it = |it: &Operation| {
            (it.method.as_str(), &it.path, it.resource, it.stage)
                == ("POST", &list.path, list.resource, list.stage)
                && is_plain(it)
                && body_type(it).is_some_and(|ty| {
                    let path = name_path(self.api, ty, name);
                    let other = self.api.names_of_objects.get(&ty);
                    path.is_some_and(|path| other.is_none_or(|other| *other == path))
                })
        };
        let ids = (0..self.api.operations.len()).map(OperationId);
        let mut ids = ids.filter(|id| is_it(&self.api.operations[id.0]));
        ids.find(|id| response_object(self.api, *id) == Some(item))
    }
}

/// Returns the path to the name of a type.
fn name_path(api: &ApiDraft, id: TypeId, name: &str) -> Option<Vec<usize>> {
    field_path(api, id, name).filter(|(_, ty)| *ty == TypeRef::String).map(|(path, _)| path)
}

/// Returns the type of the body that an operation requires, if it is sent as `application/json`.
fn body_type(operation: &Operation) -> Option<TypeId> {
    let body = operation.body.as_ref()?;
    let is_argument = operation.arguments.iter().any(|it| matches!(it, Argument::Body));
    match body.ty {
        TypeRef::Named(id)
            if is_argument
                && body.kind == BodyKind::Json
                && body.media_type == "application/json"
                && !body.has_alternatives() =>
        {
            Some(id)
        }
        _ => None,
    }
}

/// Returns `true` if the path and the body determine a request, and its only success is an object.
fn is_plain(it: &Operation) -> bool {
    let is_object = matches!(it.success.kind, SuccessKind::Json { optional: false, nullable: false, .. });
    is_object
        && it.success.accept.as_deref() == Some("application/json")
        && it.required().all(|parameter| parameter.location == ParameterIn::Path)
        && it.constants.is_empty()
        && it.body_constant.is_none()
        && it.idempotency_key.is_none()
        && it.compress_above.is_none()
        && it.masks.is_none()
        && it.retry.is_empty()
        && it.first_method.is_none()
}
