//! Settings of uploads.
//!
//! Takes the setting `uploads`. Returns its values, or diagnostics.

use indexmap::IndexMap;

use crate::config::config_value::ConfigValue;
use crate::config::{SessionConfig, StorageConfig, StorageRequestConfig, UploadConfig, reference};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn upload(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> UploadConfig {
    let upload = at.settings(
        &reference::UPLOAD,
        UploadConfig::default(),
        diagnostics,
        &[
            ("start", |it, at, diagnostics| it.start = at.text(diagnostics)),
            ("finish", |it, at, diagnostics| it.finish = at.text(diagnostics)),
            ("method", |it, at, diagnostics| it.method = at.text(diagnostics)),
            ("summary", |it, at, diagnostics| it.summary = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("arguments", |it, at, diagnostics| it.arguments = at.texts(diagnostics)),
            ("start-body", |it, at, diagnostics| it.start_body = at.texts(diagnostics)),
            ("finish-body", |it, at, diagnostics| it.finish_body = at.texts(diagnostics)),
            ("finish-constants", |it, at, diagnostics| it.finish_constants = at.texts(diagnostics)),
            ("storage", |it, at, diagnostics| it.storage = Some(storage(at, diagnostics))),
            ("session", |it, at, diagnostics| it.session = Some(session(at, diagnostics))),
        ],
    );
    check_upload(at, &upload, diagnostics);
    upload
}

/// Reports settings of an upload that are missing, or that contradict each other.
fn check_upload(at: &ConfigValue<'_>, it: &UploadConfig, diagnostics: &mut Diagnostics) {
    let is_session = it.session.is_some();
    let needs_finish = is_session
        || !(it.start_body.is_empty() && it.finish_body.is_empty() && it.finish_constants.is_empty());
    let missing = [
        ("start", at.node.get("start").is_none()),
        ("storage", it.storage.is_none() && !is_session),
        ("finish", at.node.get("finish").is_none() && needs_finish),
    ];
    if let Some((key, _)) = missing.iter().find(|(_, is_missing)| *is_missing) {
        at.report_missing(diagnostics, key);
    }
    let contradictions = [
        ("session", is_session && it.storage.is_some(), "`storage` and `session` are mutually exclusive"),
        (
            "start-body",
            is_session && !it.start_body.is_empty(),
            "the body of the start of a session is an argument of the method, so `start-body` has no effect",
        ),
    ];
    for (key, _, message) in contradictions.iter().filter(|(_, is_wrong, _)| *is_wrong) {
        let place = at.origin.child(key);
        diagnostics
            .report(Code::ConfigValue, *message, &place)
            .at_key()
            .help(format!("correct or remove `{key}`"));
    }
}

fn storage(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> StorageConfig {
    let storage = at.settings(
        &reference::UPLOAD_STORAGE,
        StorageConfig::default(),
        diagnostics,
        &[
            ("url", |it, at, diagnostics| it.url = at.text(diagnostics)),
            ("select", |it, at, diagnostics| it.select = at.text(diagnostics)),
            ("requests", |it, at, diagnostics| it.requests = at.table(diagnostics, storage_request)),
        ],
    );
    for key in ["url", "requests"] {
        if at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
            return storage;
        }
    }
    if storage.select.is_none() && storage.requests.len() > 1 {
        at.report_missing(diagnostics, "select");
    }
    storage
}

fn storage_request(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> StorageRequestConfig {
    let request = at.settings(
        &reference::UPLOAD_REQUEST,
        StorageRequestConfig::default(),
        diagnostics,
        &[
            ("method", |it, at, diagnostics| {
                it.method = at.one_of(diagnostics, StorageRequestConfig::METHODS);
            }),
            ("method-property", |it, at, diagnostics| it.method_property = at.text(diagnostics)),
            ("form-fields", |it, at, diagnostics| it.form_fields = at.text(diagnostics)),
            ("file-field", |it, at, diagnostics| it.file_field = at.text(diagnostics)),
            ("headers", |it, at, diagnostics| it.headers = header_values(at, diagnostics)),
            ("headers-property", |it, at, diagnostics| it.headers_property = at.text(diagnostics)),
        ],
    );
    if at.node.get("method").or(at.node.get("method-property")).is_none() {
        at.report_missing(diagnostics, "method");
    }
    if request.file_field.is_some() && request.form_fields.is_none() {
        at.report_missing(diagnostics, "form-fields");
    }
    request
}

/// Reads the values of headers by name.
fn header_values(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IndexMap<String, String> {
    let headers = at.texts(diagnostics);
    let is_visible = |text: &str| text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    for (name, value) in &headers {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_token) || !is_visible(value) {
            diagnostics
                .report(Code::ConfigValue, format!("`{name}` is not a valid header"), &at.origin.child(name))
                .at_key()
                .help("write the name of a header and its value, such as `x-ms-blob-type: BlockBlob`");
        }
    }
    headers
}

fn session(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> SessionConfig {
    let session = at.settings(
        &reference::UPLOAD_SESSION,
        SessionConfig::default(),
        diagnostics,
        &[
            ("file-size", |it, at, diagnostics| it.file_size = at.text(diagnostics)),
            ("part-size", |it, at, diagnostics| it.part_size = at.text(diagnostics)),
            ("part", |it, at, diagnostics| it.part = at.text(diagnostics)),
            ("part-result", |it, at, diagnostics| it.part_result = at.text(diagnostics)),
            ("part-list", |it, at, diagnostics| it.part_list = at.text(diagnostics)),
            ("digest", |it, at, diagnostics| it.digest = at.one_of(diagnostics, SessionConfig::DIGESTS)),
            ("abort", |it, at, diagnostics| it.abort = at.text(diagnostics)),
        ],
    );
    for key in ["part-size", "part"] {
        if at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
            return session;
        }
    }
    if session.part_result.is_some() && session.part_list.is_none() {
        at.report_missing(diagnostics, "part-list");
    }
    session
}
