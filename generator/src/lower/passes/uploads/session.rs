//! Upload sessions, in which a file is sent in parts.

use crate::config::SessionConfig;
use crate::ir::{
    BodyKind, OperationId, SessionCall, SessionSteps, TypeId, Upload, UploadDigest, UploadSteps,
};

use super::UploadSearch;
use crate::lower::passes::lookup::path_pointer;

impl UploadSearch<'_> {
    /// Returns an upload in a session.
    pub(super) fn session(
        &mut self,
        session: &SessionConfig,
        start: OperationId,
        finish: OperationId,
    ) -> Option<Upload> {
        let response = self.response_type(start, "start")?;
        let (start_body, finish_body) = (self.body_type(start), self.body_type(finish));
        let part_size = self.session_member(
            Some(response),
            session.part_size.as_ref(),
            "the response of `start`",
            "part-size",
        )?;
        let file_size =
            self.session_member(start_body, session.file_size.as_ref(), "the body of `start`", "file-size")?;
        let part_list = self.session_member(
            finish_body,
            session.part_list.as_ref(),
            "the body of `finish`",
            "part-list",
        )?;
        let part = self.part_operation(session)?;
        let part_result = match &session.part_result {
            None => String::new(),
            Some(_) => {
                let part_response = self.response_type(part, "session")?;
                let whose = "the response of `part`";
                self.session_member(Some(part_response), session.part_result.as_ref(), whose, "part-result")?
            }
        };
        let (members, constants) = self.finish_values(response, finish_body)?;
        let part = self.session_call(part, start, response, &["session", "part"])?;
        let finish = self.session_call(finish, start, response, &["finish"])?;
        let abort = match &session.abort {
            None => None,
            Some(wanted) => {
                let id = self.operation(wanted, &["session", "abort"])?;
                Some(self.session_call(id, start, response, &["session", "abort"])?)
            }
        };
        let called =
            [Some(part.operation), Some(finish.operation), abort.as_ref().map(|call| call.operation)];
        self.check_arguments(&called.into_iter().flatten().collect::<Vec<_>>());
        let steps = SessionSteps {
            file_size,
            part_size,
            part,
            part_result,
            finish,
            part_list,
            members,
            constants,
            digest: session.digest.as_deref().map(digest),
            abort,
        };
        let filled = session.file_size.iter().cloned().collect();
        Some(self.new_upload(filled, UploadSteps::Session(steps)))
    }

    /// Returns the operation that uploads a part, whose body is bytes.
    fn part_operation(&mut self, session: &SessionConfig) -> Option<OperationId> {
        let part = self.operation(session.part.as_deref()?, &["session", "part"])?;
        if self.operation_at(part).body.as_ref().is_none_or(|body| body.kind != BodyKind::Raw) {
            let message = format!("the body of `{}` is not bytes", self.operation_at(part).id);
            self.report(&["session", "part"], message, None);
            return None;
        }
        Some(part)
    }

    /// Returns the pointer to a property that a setting of the session names, or an empty text if it is not set.
    fn session_member(
        &mut self,
        ty: Option<TypeId>,
        path: Option<&String>,
        whose: &str,
        key: &str,
    ) -> Option<String> {
        let Some(path) = path else { return Some(String::new()) };
        self.member(ty, path, whose, &["session", key])?;
        Some(path_pointer(path))
    }

    fn session_call(
        &mut self,
        operation: OperationId,
        start: OperationId,
        response: TypeId,
        key: &[&str],
    ) -> Option<SessionCall> {
        let arguments = self.arguments(operation, start, Some(response), key)?;
        Some(SessionCall { operation, arguments })
    }
}

/// Returns the algorithm with this name, as in the header `Digest`.
fn digest(name: &str) -> UploadDigest {
    match name {
        "sha" => UploadDigest::Sha1,
        _ => UploadDigest::Sha256,
    }
}
