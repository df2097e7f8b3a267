//! Uploads to presigned URLs.

use crate::config::{StorageConfig, StorageRequestConfig};
use crate::ir::{
    Field, OperationId, Parameter, ParameterIn, ParameterStyle, PresignedSteps, Serialization,
    StorageRequest, Style, TypeId, TypeKind, Upload, UploadProperty, UploadStart, UploadSteps,
};

use super::UploadSearch;
use crate::lower::passes::lookup::{is_available, path_pointer};
use crate::pointer::Pointer;

impl UploadSearch<'_> {
    /// Returns an upload to a presigned URL.
    pub(super) fn presigned(&mut self, start: OperationId, finish: Option<OperationId>) -> Option<Upload> {
        let settings = self.settings;
        let response = self.response_type(start, "start")?;
        let (start_body, finish_body) = (self.body_type(start), finish.and_then(|id| self.body_type(id)));
        let storage = settings.storage.as_ref()?;
        let url = self.secret_member(response, storage.url.as_deref()?, &["storage", "url"])?;
        let select = match &storage.select {
            None => String::new(),
            Some(path) => {
                let is_there =
                    [Some(response), start_body].into_iter().flatten().any(|ty| self.has(ty, path));
                if !is_there {
                    let message = format!("the response and the body of `start` have no property `{path}`");
                    self.report(&["storage", "select"], message, None);
                    return None;
                }
                path_pointer(path)
            }
        };
        let requests = self.requests(storage, response)?;
        let (members, constants) = self.finish_values(response, finish_body)?;
        let (start_step, arguments) = match finish {
            None => (None, Vec::new()),
            Some(finish) => {
                let arguments = self.start_properties(start_body, finish)?;
                (Some(self.start(start, finish, start_body, finish_body)?), arguments)
            }
        };
        let queries = finish.map(|id| self.queries(id, finish_body)).unwrap_or_default();
        self.check_arguments(&[Some(start), finish].into_iter().flatten().collect::<Vec<_>>());
        let filled = settings.finish_body.keys().chain(settings.finish_constants.keys()).cloned().collect();
        let steps = PresignedSteps { start: start_step, url, select, requests, members, constants };
        let upload = self.new_upload(filled, UploadSteps::Presigned(steps));
        Some(Upload { queries, arguments, ..upload })
    }

    fn has(&self, ty: TypeId, path: &str) -> bool {
        super::find_member(self.api, &crate::ir::TypeRef::Named(ty), path).is_some()
    }

    /// Returns the call that returns the URL.
    fn start(
        &mut self,
        start: OperationId,
        finish: OperationId,
        start_body: Option<TypeId>,
        finish_body: Option<TypeId>,
    ) -> Option<UploadStart> {
        let mut members = Vec::new();
        for (path, source) in &self.settings.start_body {
            let member = self.member(start_body, path, "the body of `start`", &["start-body", path])?;
            self.member(finish_body, source, "the body of `finish`", &["start-body", path])?;
            members.push((path_pointer(path), path_pointer(source), member.is_required));
        }
        let arguments = self.arguments(start, finish, finish_body, &["start"])?;
        Some(UploadStart { operation: start, arguments, members, constants: self.constants_of(start_body) })
    }

    /// Returns the required properties of a body that have a constant value.
    fn constants_of(&self, body: Option<TypeId>) -> Vec<(String, String)> {
        let Some(TypeKind::Struct(object)) = body.map(|ty| &self.api.types[ty.0].kind) else {
            return Vec::new();
        };
        let constant = |field: &Field| Some((name_pointer(field), field.fixed()?.to_owned()));
        object.fields.iter().filter_map(constant).collect()
    }

    /// Returns the required properties of the start's body that are arguments, because they have no other source.
    fn start_properties(&mut self, body: Option<TypeId>, finish: OperationId) -> Option<Vec<UploadProperty>> {
        let Some(TypeKind::Struct(object)) = body.map(|ty| &self.api.types[ty.0].kind) else {
            return Some(Vec::new());
        };
        let is_mapped = |field: &Field| {
            let mut paths = self.settings.start_body.keys().map(|path| path.split('.').next());
            paths.any(|first| first == Some(field.wire.as_str()))
        };
        let fields = object.fields.iter().filter(|field| {
            field.presence.is_required() && field.fixed().is_none() && !field.filled && !is_mapped(field)
        });
        let fields: Vec<&Field> = fields.collect();
        if let Some(field) = fields.iter().find(|field| !is_available(self.api, &field.ty, finish)) {
            let message =
                format!("the type of the property `{}` is not in the group of `finish`", field.wire);
            self.report(&["start"], message, Some("map the property in `start-body`"));
            return None;
        }
        Some(fields.into_iter().map(upload_property).collect())
    }

    /// Returns the query parameters of the finish that are set from properties of its body.
    fn queries(&self, finish: OperationId, body: Option<TypeId>) -> Vec<(String, String)> {
        let parameters = self.operation_at(finish).required().filter(|it| it.location == ParameterIn::Query);
        let queries = parameters.filter_map(|parameter| {
            let path = self.settings.arguments.get(&parameter.wire)?;
            let is_there = body.is_some_and(|ty| self.has(ty, path));
            is_there.then(|| (parameter.wire.clone(), path_pointer(path)))
        });
        queries.collect()
    }

    fn requests(&mut self, storage: &StorageConfig, response: TypeId) -> Option<Vec<StorageRequest>> {
        let mut requests = Vec::new();
        for (value, request) in &storage.requests {
            let key = |key| ["storage", "requests", value, key];
            let StorageRequestConfig { method, method_property, form_fields, headers_property, .. } = request;
            let method_member = match method_property {
                None => String::new(),
                Some(path) => {
                    let whose = "the response of `start`";
                    self.member(Some(response), path, whose, &key("method-property"))?;
                    path_pointer(path)
                }
            };
            let fields = match form_fields {
                None => String::new(),
                Some(path) => self.secret_member(response, path, &key("form-fields"))?,
            };
            let headers_member = match headers_property {
                None => String::new(),
                Some(path) => self.secret_member(response, path, &key("headers-property"))?,
            };
            let file_field = request.file_field.as_deref().unwrap_or(StorageRequestConfig::FILE_FIELD);
            let headers = request.headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone()));
            requests.push(StorageRequest {
                value: value.clone(),
                method: method.clone().unwrap_or_else(|| "PUT".to_owned()),
                method_member,
                fields,
                file_field: file_field.to_owned(),
                headers: headers.collect(),
                headers_member,
            });
        }
        Some(requests)
    }
}

/// Returns the argument for a property.
fn upload_property(field: &Field) -> UploadProperty {
    let style = ParameterStyle { style: Style::Json, explode: false, reserved: false };
    let parameter = Parameter {
        wire: field.wire.clone(),
        label: field.label.clone(),
        location: ParameterIn::Query,
        ty: field.ty.clone(),
        serialization: Serialization::Styled(style),
        description: field.description.clone(),
        deprecated: field.deprecated,
        notes: field.notes.clone(),
        example: field.example.clone(),
    };
    UploadProperty { pointer: name_pointer(field), parameter }
}

/// Returns the JSON pointer of a property, whose name is not a path.
fn name_pointer(field: &Field) -> String {
    Pointer::root().child(&field.wire).to_string()
}
