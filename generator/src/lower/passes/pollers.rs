//! The pass that finds the operations that a call starts and that are polled.
//!
//! In: operations and types, and the settings `pollers`. Out: the poller of each start. Settings that do not match the
//! documents are reported.

use crate::config::{PollResultConfig, PollerConfig};
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{
    Operation, OperationId, ParameterIn, PollArgument, PollCall, PollResult, PollStatus, PollUrl, Poller,
    SuccessKind, TypeId, TypeRef,
};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{
    field_path, field_pointer, find_operation, find_or_report_operation, is_available, response_object,
};

/// Finds the pollers of all starts.
pub(crate) fn find_pollers(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let config = inputs.config;
    for (name, settings) in &config.pollers {
        let at = |steps: &[&str]| config.place(&[&["pollers", name], steps].concat());
        for (index, wanted) in settings.start.iter().enumerate() {
            let place = at(&["start", &index.to_string()]);
            let mut search = PollerSearch { api, settings, at: &at, diagnostics: &mut *diagnostics };
            let Some(start) = search.operation(wanted, &place) else { continue };
            if let Some(poller) = search.poller(start) {
                api.pollers.insert(start, poller);
            }
        }
    }
}

/// The search for the parts of a poller.
struct PollerSearch<'a> {
    api: &'a ApiDraft,
    settings: &'a PollerConfig,
    at: &'a dyn Fn(&[&str]) -> Origin,
    diagnostics: &'a mut Diagnostics,
}

impl PollerSearch<'_> {
    fn poller(&mut self, start: OperationId) -> Option<Poller> {
        let settings = self.settings;
        let polled = match &settings.poll {
            Some(wanted) => Some(self.operation(wanted, &(self.at)(&["poll"]))?),
            None => None,
        };
        let status_type = match polled {
            Some(id) => Some(self.status_type(id, start)?),
            None => None,
        };
        let started = response_object(self.api, start);
        let url = self.url(started, settings.url.as_deref(), settings.url_header.as_deref());
        let poll = match (url, polled) {
            (Some(url), polled) => PollCall::Url(url, polled),
            (None, Some(id)) => PollCall::Operation(id, self.arguments(id, start, "poll")?),
            (None, None) => return None,
        };
        if let Some(path) = &settings.url {
            self.member(started, path, &["url"])?;
        }
        let status = self.status(status_type)?;
        let result = self.result(start, status_type)?;
        self.check_arguments(&poll, &result);
        let starts_with_status = status_type.is_some() && started == status_type;
        Some(Poller { poll, status, status_type, starts_with_status, result })
    }

    fn operation(&mut self, wanted: &str, place: &Origin) -> Option<OperationId> {
        find_or_report_operation(self.api, wanted, place, self.diagnostics)
    }

    fn operation_at(&self, id: OperationId) -> &Operation {
        &self.api.operations[id.0]
    }

    fn status_type(&mut self, id: OperationId, start: OperationId) -> Option<TypeId> {
        let name = self.operation_at(id).id.clone();
        let Some(ty) = response_object(self.api, id) else {
            self.report(&["poll"], format!("`{name}` does not return an object with a status"));
            return None;
        };
        let is_there = is_available(self.api, &TypeRef::Named(ty), start);
        if !is_there {
            self.report(&["poll"], format!("`{name}` is not in the group of the operation in `start`"));
        }
        is_there.then_some(ty)
    }

    /// Returns the place of a URL in a response of this type.
    fn url(&self, ty: Option<TypeId>, property: Option<&str>, header: Option<&str>) -> Option<PollUrl> {
        let header = header.map(|name| PollUrl::Header(name.to_lowercase()));
        header.or_else(|| property.map(|path| PollUrl::Body(field_pointer(self.api, ty, path))))
    }

    /// Returns the status, whose members have to be those of the type.
    fn status(&mut self, ty: Option<TypeId>) -> Option<PollStatus> {
        let settings = self.settings;
        let keys = [
            ("phase", &settings.phase),
            ("explanation", &settings.explanation),
            ("done", &settings.done),
            ("error", &settings.error),
        ];
        for (key, path) in keys.iter().filter_map(|(key, path)| Some((*key, path.as_deref()?))) {
            self.member(ty, path, &[key])?;
        }
        let pointer = |path: &str| field_pointer(self.api, ty, path);
        let pointer_or_none = |path: &Option<String>| path.as_deref().map(pointer).unwrap_or_default();
        Some(match (&settings.phase, &settings.done) {
            (Some(member), _) => PollStatus::Phase {
                member: member.clone(),
                pointer: pointer(member),
                ready: settings.ready.clone(),
                failed: settings.failed.clone(),
                explanation: pointer_or_none(&settings.explanation),
            },
            (None, Some(member)) => PollStatus::Done {
                member: member.clone(),
                pointer: pointer(member),
                error: pointer_or_none(&settings.error),
            },
            (None, None) => PollStatus::Http,
        })
    }

    /// Returns the type of a member, or `None` after reporting that there is none. Any member of an unknown type is there.
    fn member(&mut self, ty: Option<TypeId>, path: &str, key: &[&str]) -> Option<Option<TypeRef>> {
        let Some(ty) = ty else { return Some(None) };
        let Some((_, ty)) = field_path(self.api, ty, path) else {
            self.report(key, format!("the response has no property `{path}`"));
            return None;
        };
        Some(Some(ty))
    }

    fn result(&mut self, start: OperationId, status: Option<TypeId>) -> Option<PollResult> {
        let PollResultConfig { property, operation, url, url_header } = &self.settings.result;
        if let Some(path) = property {
            let ty = self.member(status, path, &["result", "property"])?;
            return Some(PollResult::Member(field_pointer(self.api, status, path), ty));
        }
        let id = match operation {
            Some(wanted) => Some(self.operation(wanted, &(self.at)(&["result", "operation"]))?),
            None => None,
        };
        if let Some(id) = id {
            let Operation { id: name, success, .. } = self.operation_at(id);
            let problem = match &success.kind {
                _ if !success.variants.is_empty() => Some(format!("`{name}` returns several types")),
                SuccessKind::Json { ty, .. } if !is_available(self.api, ty, start) => {
                    Some(format!("`{name}` is not in the group of the operation in `start`"))
                }
                SuccessKind::Items { .. } => Some(format!("`{name}` returns a stream")),
                SuccessKind::Location => Some(format!("`{name}` returns a redirect")),
                _ => None,
            };
            if let Some(problem) = problem {
                self.report(&["result", "operation"], problem);
                return None;
            }
        }
        Some(match (self.url(status, url.as_deref(), url_header.as_deref()), id) {
            (Some(url), id) => PollResult::Call(PollCall::Url(url, id)),
            (None, Some(id)) => {
                PollResult::Call(PollCall::Operation(id, self.arguments(id, start, "operation")?))
            }
            (None, None) => PollResult::Response,
        })
    }

    /// Returns the sources of the arguments of an operation, in the order of the path template.
    fn arguments(&mut self, id: OperationId, start: OperationId, key: &str) -> Option<Vec<PollArgument>> {
        let (operation, starting) = (self.operation_at(id), self.operation_at(start));
        let paths = starting.required().filter(|it| it.location == ParameterIn::Path);
        let start_paths: Vec<&str> = paths.map(|it| it.wire.as_str()).collect();
        let response = response_object(self.api, start);
        // The result's arguments can also be properties of the last response, which the setting names.
        let status = self.settings.poll.as_ref().and_then(|wanted| find_operation(self.api, wanted));
        let responses = [response, status.and_then(|id| response_object(self.api, id))];
        let responses = if key == "poll" { &responses[..1] } else { &responses[..] };
        let has_property = |path: &str| {
            responses.iter().any(|ty| ty.is_none_or(|ty| field_path(self.api, ty, path).is_some()))
        };
        let pointer = |path: &str| {
            let mut types = responses.iter().flatten().copied();
            field_pointer(self.api, types.find(|ty| field_path(self.api, *ty, path).is_some()), path)
        };
        let mut arguments = Vec::new();
        let mut missing = None;
        for parameter in operation.required() {
            let wire = parameter.wire.as_str();
            let given = self.settings.arguments.get(wire).map(String::as_str);
            let of_start = start_paths.iter().position(|name| *name == wire).filter(|_| given.is_none());
            let property = given.unwrap_or(wire);
            let source = match (parameter.location, of_start) {
                (ParameterIn::Path, Some(index)) => Some(PollArgument::OfStart(index)),
                _ if !has_property(property) => None,
                (ParameterIn::Path, None) => Some(PollArgument::Path(pointer(property))),
                (ParameterIn::Query, _) => Some(PollArgument::Query(wire.to_owned(), pointer(property))),
                _ => None,
            };
            match source {
                Some(source) => arguments.push(source),
                None => missing = Some((wire.to_owned(), operation.id.clone(), starting.id.clone())),
            }
        }
        if let Some((wire, name, start)) = missing {
            let steps: &[&str] = if key == "poll" { &["poll"] } else { &["result", key] };
            let message =
                format!("the response of `{start}` has no value for the parameter `{wire}` of `{name}`");
            let place = (self.at)(steps);
            self.diagnostics
                .report(Code::ConfigUnmatched, message, &place)
                .help("map the parameter to a property in `arguments`");
            return None;
        }
        Some(arguments)
    }

    /// Reports arguments that no operation has.
    fn check_arguments(&mut self, poll: &PollCall, result: &PollResult) {
        let of_result = match result {
            PollResult::Call(call) => Some(call),
            PollResult::Response | PollResult::Member(..) => None,
        };
        let called: Vec<OperationId> = [Some(poll), of_result]
            .into_iter()
            .flatten()
            .filter_map(|call| match call {
                PollCall::Operation(id, _) => Some(*id),
                PollCall::Url(..) => None,
            })
            .collect();
        for name in self.settings.arguments.keys() {
            let is_parameter =
                |id: &OperationId| self.operation_at(*id).required().any(|it| it.wire == *name);
            if !called.iter().any(is_parameter) {
                let message = format!(
                    "neither `poll` nor the operation of the result has a required parameter `{name}`"
                );
                self.report(&["arguments", name], message);
            }
        }
    }

    fn report(&mut self, steps: &[&str], message: String) {
        let place = (self.at)(steps);
        self.diagnostics.report(Code::ConfigUnmatched, message, &place);
    }
}
