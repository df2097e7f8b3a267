//! The pass that finds the uploads in several steps.
//!
//! In: operations and types, and the settings `uploads`. Out: the upload of each operation that has one. The properties
//! that an upload fills in become optional, so that applications need not set them. Settings that do not match the documents
//! are reported.

mod fill;
mod member;
mod presigned;
mod session;

use crate::config::UploadConfig;
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{
    Body, BodyKind, Operation, OperationId, Parameter, ParameterIn, SuccessKind, TypeId, TypeRef, Upload,
    UploadArgument, UploadSteps,
};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_or_report_operation, is_available, path_pointer, response_object};
use crate::lower::passes::uploads::member::{MemberFacts, find_member};

/// Finds all uploads.
pub(crate) fn find_uploads(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let config = inputs.config;
    for (name, settings) in &config.uploads {
        let at = |steps: &[&str]| config.place(&[&["uploads", name], steps].concat());
        let mut search = UploadSearch { api, settings, at: &at, diagnostics: &mut *diagnostics };
        let Some((id, upload)) = search.upload() else { continue };
        if api.uploads.contains_key(&id) {
            let message = format!("`{}` has another upload", api.operations[id.0].id);
            diagnostics.report(Code::ConfigValue, message, &at(&[])).at_key().help("remove one of them");
            continue;
        }
        fill::make_optional(api, id, &upload.filled);
        api.uploads.insert(id, upload);
    }
}

/// Members with their sources or values.
type Pairs = Vec<(String, String)>;

/// The search for the parts of an upload.
struct UploadSearch<'a> {
    api: &'a ApiDraft,
    settings: &'a UploadConfig,
    at: &'a dyn Fn(&[&str]) -> Origin,
    diagnostics: &'a mut Diagnostics,
}

impl UploadSearch<'_> {
    /// Returns the upload and the operation of its method.
    fn upload(&mut self) -> Option<(OperationId, Upload)> {
        let settings = self.settings;
        let start = self.operation(settings.start.as_deref()?, &["start"])?;
        let finish = match &settings.finish {
            Some(wanted) => Some(self.operation(wanted, &["finish"])?),
            None => None,
        };
        let (id, found) = match (&settings.session, finish) {
            (Some(session), Some(finish)) => (start, self.session(session, start, finish)?),
            _ => (finish.unwrap_or(start), self.presigned(start, finish)?),
        };
        self.check_count(id, &found)?;
        let result = finish.unwrap_or(start);
        self.check_result(result, id)?;
        Some((id, found))
    }

    fn operation(&mut self, wanted: &str, key: &[&str]) -> Option<OperationId> {
        find_or_report_operation(self.api, wanted, &(self.at)(key), self.diagnostics)
    }

    fn operation_at(&self, id: OperationId) -> &Operation {
        &self.api.operations[id.0]
    }

    /// Returns an upload with the settings of its method and no arguments.
    fn new_upload(&self, filled: Vec<String>, steps: UploadSteps) -> Upload {
        let UploadConfig { method, summary, description, .. } = self.settings;
        Upload {
            method: method.clone().unwrap_or_else(|| UploadConfig::METHOD.to_owned()),
            summary: summary.clone(),
            description: description.clone(),
            queries: Vec::new(),
            filled,
            arguments: Vec::new(),
            steps,
        }
    }

    /// Reports a method that would have too many arguments.
    fn check_count(&mut self, id: OperationId, upload: &Upload) -> Option<()> {
        let it = self.operation_at(id);
        // The file is an argument, too.
        let count = it.arguments.len() - upload.queries.len() + upload.arguments.len() + 1;
        if count <= Operation::MAX_ARGUMENTS && !it.needs_arguments_struct() {
            return Some(());
        }
        let message = format!("the method would have {count} arguments");
        self.report(
            &["start"],
            message,
            Some("map parameters in `arguments`, or properties in `start-body`"),
        );
        None
    }

    /// Reports a result that is not a single value.
    fn check_result(&mut self, result: OperationId, id: OperationId) -> Option<()> {
        let Operation { id: name, success, .. } = self.operation_at(result);
        let key = if self.settings.finish.is_some() { "finish" } else { "start" };
        let problem = match &success.kind {
            _ if !success.variants.is_empty() => Some(format!("`{name}` returns several types")),
            SuccessKind::Json { ty, .. } if !is_available(self.api, ty, id) => {
                Some(format!("`{name}` is not in the group of the method"))
            }
            SuccessKind::Items { .. } => Some(format!("`{name}` returns a stream")),
            SuccessKind::Location => Some(format!("`{name}` returns a redirect")),
            _ => None,
        };
        match problem {
            None => Some(()),
            Some(problem) => {
                self.report(&[key], problem, None);
                None
            }
        }
    }

    /// Returns the type of a response that is an object, or reports that there is none.
    fn response_type(&mut self, id: OperationId, key: &str) -> Option<TypeId> {
        let found = response_object(self.api, id);
        if found.is_none() {
            let message = format!("`{}` does not return an object", self.operation_at(id).id);
            self.report(&[key], message, None);
        }
        found
    }

    /// Returns the type of a body that is a JSON object and an argument.
    fn body_type(&self, id: OperationId) -> Option<TypeId> {
        match &self.operation_at(id).body {
            Some(Body {
                kind: BodyKind::Json,
                ty: TypeRef::Named(ty),
                nullable: false,
                argument: true,
                ..
            }) => Some(*ty),
            _ => None,
        }
    }

    /// Returns a property of a body or of a response, or reports that there is none.
    fn member(&mut self, ty: Option<TypeId>, path: &str, whose: &str, key: &[&str]) -> Option<MemberFacts> {
        let found = ty.and_then(|ty| find_member(self.api, &TypeRef::Named(ty), path));
        if found.is_none() {
            self.report(key, format!("{whose} has no property `{path}`"), None);
        }
        found
    }

    /// Returns the pointer to a property that grants access, which has to be secret.
    fn secret_member(&mut self, ty: TypeId, path: &str, key: &[&str]) -> Option<String> {
        let member = self.member(Some(ty), path, "the response of `start`", key)?;
        if !member.is_secret {
            let name = path.rsplit('.').next().unwrap_or(path);
            let message = format!("the property `{path}` grants access, but is not secret");
            let place = (self.at)(key);
            self.diagnostics
                .report(Code::ConfigValue, message, &place)
                .help(format!("add `{name}` to `secrets`"));
            return None;
        }
        Some(path_pointer(path))
    }

    /// Returns the members of the finish's body that the upload fills in: those with a member of the start's response, and
    /// those with a constant.
    fn finish_values(&mut self, response: TypeId, body: Option<TypeId>) -> Option<(Pairs, Pairs)> {
        let settings = self.settings;
        let (mut members, mut constants) = (Vec::new(), Vec::new());
        for (path, source) in &settings.finish_body {
            self.member(body, path, "the body of `finish`", &["finish-body", path])?;
            self.member(Some(response), source, "the response of `start`", &["finish-body", path])?;
            members.push((path_pointer(path), path_pointer(source)));
        }
        for (path, value) in &settings.finish_constants {
            self.member(body, path, "the body of `finish`", &["finish-constants", path])?;
            constants.push((path_pointer(path), value.clone()));
        }
        Some((members, constants))
    }

    /// Returns the sources of the arguments of an operation, in the order of the path template. `ty` is the type with the
    /// properties.
    fn arguments(
        &mut self,
        id: OperationId,
        call: OperationId,
        ty: Option<TypeId>,
        key: &[&str],
    ) -> Option<Vec<UploadArgument>> {
        let paths = self.operation_at(call).required().filter(|it| it.location == ParameterIn::Path);
        let paths: Vec<&str> = paths.map(|it| it.wire.as_str()).collect();
        let source = |parameter: &Parameter| {
            let wire = parameter.wire.as_str();
            let given = self.settings.arguments.get(wire).map(String::as_str);
            let of_call = paths.iter().position(|name| *name == wire).filter(|_| given.is_none());
            let property = given.unwrap_or(wire);
            let is_there =
                ty.is_some_and(|ty| find_member(self.api, &TypeRef::Named(ty), property).is_some());
            match (parameter.location, of_call) {
                (ParameterIn::Path, Some(index)) => Some(UploadArgument::OfCall(index)),
                _ if !is_there => None,
                (ParameterIn::Path, None) => Some(UploadArgument::Path(path_pointer(property))),
                (ParameterIn::Query, _) => {
                    Some(UploadArgument::Query(wire.to_owned(), path_pointer(property)))
                }
                _ => None,
            }
        };
        let mut arguments = Vec::new();
        let mut missing = None;
        for parameter in self.operation_at(id).required().filter(|it| !is_set_by_runtime(it)) {
            match source(parameter) {
                Some(source) => arguments.push(source),
                None => missing = Some(parameter.wire.clone()),
            }
        }
        if let Some(wire) = missing {
            let message =
                format!("there is no value for the parameter `{wire}` of `{}`", self.operation_at(id).id);
            self.report(key, message, Some("map the parameter to a property in `arguments`"));
            return None;
        }
        Some(arguments)
    }

    /// Reports arguments that none of these operations has.
    fn check_arguments(&mut self, called: &[OperationId]) {
        for name in self.settings.arguments.keys() {
            let is_parameter =
                |id: &OperationId| self.operation_at(*id).required().any(|it| it.wire == *name);
            if !called.iter().any(is_parameter) {
                self.report(
                    &["arguments", name],
                    format!("no operation of the upload has a required parameter `{name}`"),
                    None,
                );
            }
        }
    }

    fn report(&mut self, key: &[&str], message: String, help: Option<&str>) {
        let place = (self.at)(key);
        self.diagnostics.report(Code::ConfigUnmatched, message, &place).maybe_help(help.map(str::to_owned));
    }
}

/// Returns `true` for a header that the runtime sets.
fn is_set_by_runtime(parameter: &Parameter) -> bool {
    let names = ["content-range", "content-length", "content-type", "digest"];
    parameter.location == ParameterIn::Header
        && names.iter().any(|name| parameter.wire.eq_ignore_ascii_case(name))
}
