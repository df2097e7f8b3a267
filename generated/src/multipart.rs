// Copied by sdkwright from sdk-runtime (src/multipart.rs); do not edit.

//! Multipart bodies (`multipart/form-data`, RFC 7578, and other `multipart/*` types).
//!
//! Input: text, JSON and file parts, in the order in which they were set or, if they have no names, by position. Output: the
//! body with its media type, built right before the call is sent. If all parts are in memory, so is the body, and its
//! boundary is derived from the content and occurs nowhere in it. If a part is read while it is sent, the boundary is
//! random.

mod boundary;
mod codegen_api;

use std::fmt::{self, Display};

use bytes::{Bytes, BytesMut};
use http::{Extensions, HeaderName, HeaderValue};
use serde::Serialize;

use crate::call::Call;
use crate::upload::{Piece, UploadBody};

/// A file, or another raw part of a multipart body.
///
/// Bytes, strings and an [`UploadBody`] convert into a part. A file should also have a name, and a content type if the API accepts
/// several.
///
/// ```text
/// let part = FilePart::new(std::fs::read("cat.png")?).file_name("cat.png").content_type("image/png");
/// ```
#[derive(Clone)]
#[must_use = "a part does nothing unless it is added to a body"]
pub struct FilePart {
    content: UploadBody,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl FilePart {
    /// Creates a part with this content.
    pub fn new(content: impl Into<UploadBody>) -> Self {
        Self { content: content.into(), file_name: None, content_type: None, headers: Vec::new() }
    }

    /// Creates a JSON part.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded as JSON.
    pub fn json(value: &impl Serialize) -> Result<Self, serde_json::Error> {
        Ok(Self::new(serde_json::to_vec(value)?).content_type("application/json"))
    }

    /// Sets the file name, without directories.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type of the content, such as `image/png`.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Adds a header to the part, in addition to `Content-Disposition` and `Content-Type`. Few services use other
    /// headers.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Returns the header lines of the part, or the reason why they are invalid. The name of a positional part is not sent.
    fn head(&self, name: &str, is_named: bool) -> Result<String, String> {
        let file_name = self.file_name.as_ref().map(|name| format!("; filename=\"{}\"", escaped(name)));
        let mut head = match (is_named, file_name) {
            (true, file_name) => {
                let name = escaped(name);
                format!(
                    "Content-Disposition: form-data; name=\"{name}\"{}\r\n",
                    file_name.unwrap_or_default()
                )
            }
            (false, Some(file_name)) => format!("Content-Disposition: attachment{file_name}\r\n"),
            (false, None) => String::new(),
        };
        let own = self.content_type.iter().map(|media_type| ("Content-Type", media_type.as_str()));
        let others = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (header, value) in own.chain(others) {
            if !is_header(header, value) {
                return Err(format!("the header `{header}` of the part `{name}` is invalid"));
            }
            head.push_str(&format!("{header}: {value}\r\n"));
        }
        head.push_str("\r\n");
        Ok(head)
    }
}

impl<T: Into<UploadBody>> From<T> for FilePart {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

/// Parts from streams are equal if they have the same stream.
impl PartialEq for FilePart {
    fn eq(&self, other: &Self) -> bool {
        self.content.is_same(&other.content)
            && self.file_name == other.file_name
            && self.content_type == other.content_type
            && self.headers == other.headers
    }
}

impl Eq for FilePart {}

/// Omits the content, which may be secret and is often large.
impl fmt::Debug for FilePart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

/// Parts in the order in which they were set, each with its parameter.
#[derive(Clone, Default)]
pub(crate) struct FormParts {
    media_type: &'static str,
    /// The parameters in the order in which their parts are sent, if parts have no names.
    positions: &'static [&'static str],
    /// The parameter, head, content and media type of each part.
    list: Vec<(&'static str, Bytes, UploadBody, String)>,
    /// The error text of the first invalid part.
    invalid_part: Option<String>,
}

impl FormParts {
    /// Creates an empty body of a media type such as `multipart/form-data`.
    pub(crate) fn new(media_type: &'static str) -> Self {
        Self { media_type, ..Self::default() }
    }

    /// Creates an empty body of a media type such as `multipart/mixed`, whose parts have no names. `positions` are the parameters
    /// in the order in which their parts are sent.
    pub(crate) fn positional(media_type: &'static str, positions: &'static [&'static str]) -> Self {
        Self { media_type, positions, ..Self::default() }
    }

    /// Replaces a parameter's parts with files. A file without a name or media type gets the given one: services
    /// distinguish files from other parts by the file name (RFC 7578, 4.2).
    pub(crate) fn files(
        &mut self,
        name: &'static str,
        files: impl IntoIterator<Item = impl Into<FilePart>>,
        media_type: &'static str,
    ) {
        let is_named = self.positions.is_empty();
        let files = files.into_iter().map(Into::into).map(|mut file: FilePart| {
            if is_named {
                file.file_name.get_or_insert_with(|| name.to_owned());
            }
            file
        });
        self.raw_parts(name, files, media_type);
    }

    /// Replaces a parameter's parts with raw parts.
    pub(crate) fn raw_parts(
        &mut self,
        name: &'static str,
        parts: impl IntoIterator<Item = impl Into<FilePart>>,
        media_type: &'static str,
    ) {
        self.list.retain(|(other, ..)| *other != name);
        for part in parts {
            let mut part: FilePart = part.into();
            if !media_type.is_empty() {
                part.content_type.get_or_insert_with(|| media_type.to_owned());
            }
            self.add(name, name, part);
        }
    }

    /// Replaces a parameter's parts with text parts.
    pub(crate) fn texts(
        &mut self,
        name: &'static str,
        texts: impl IntoIterator<Item = impl Display>,
        media_type: &'static str,
    ) {
        let texts = texts.into_iter().map(|text| text.to_string()).collect::<Vec<_>>();
        self.raw_parts(name, texts, media_type);
    }

    /// Replaces a parameter's parts with JSON parts.
    pub(crate) fn jsons(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Serialize>,
        media_type: &'static str,
    ) {
        let values = values.into_iter().map(|value| serde_json::to_vec(&value));
        match values.collect::<Result<Vec<_>, _>>() {
            Ok(values) => self.raw_parts(name, values, media_type),
            Err(error) => self.reject(format!("the part `{name}` cannot be encoded: {error}")),
        }
    }

    /// Adds a part whose name is not in the OpenAPI document.
    pub(crate) fn free_part(&mut self, name: &str, part: impl Into<FilePart>) {
        self.add("", name, part.into());
    }

    fn add(&mut self, parameter: &'static str, name: &str, part: FilePart) {
        match part.head(name, self.positions.is_empty()) {
            Ok(head) => {
                let media_type = part.content_type.unwrap_or_else(|| "text/plain".to_owned());
                self.list.push((parameter, Bytes::from(head), part.content, media_type));
            }
            Err(problem) => self.reject(problem),
        }
    }

    fn reject(&mut self, problem: String) {
        self.invalid_part.get_or_insert(problem);
    }

    /// Sorts parts without names by position. A missing part before others would change their meaning, so it is an error.
    fn sort(&mut self) {
        let position = |parameter: &str| self.positions.iter().position(|other| *other == parameter);
        self.list.sort_by_key(|(parameter, ..)| position(parameter));
        let Some(last) = self.list.last().and_then(|(parameter, ..)| position(parameter)) else { return };
        let is_set = |parameter: &&&str| self.list.iter().any(|(other, ..)| other == *parameter);
        if let Some(missing) = self.positions[..last].iter().find(|parameter| !is_set(parameter)) {
            self.reject(format!(
                "the part `{missing}` is missing before the part `{}`",
                self.positions[last]
            ));
        }
    }
}

/// Omits the contents, which may be secrets.
impl fmt::Debug for FormParts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { media_type, list, .. } = self;
        formatter
            .debug_struct("FormParts")
            .field("media_type", media_type)
            .field("parts", &list.len())
            .finish_non_exhaustive()
    }
}

impl Call {
    /// Sets an empty multipart body of this media type. A body without parts is not sent.
    pub(crate) fn multipart(mut self, media_type: &'static str) -> Self {
        self.set_parts(FormParts::new(media_type));
        self
    }

    /// Sets an empty multipart body whose parts have no names, see [`FormParts::positional`]. A body without parts is not
    /// sent.
    pub(crate) fn positional_parts(
        mut self,
        media_type: &'static str,
        positions: &'static [&'static str],
    ) -> Self {
        self.set_parts(FormParts::positional(media_type, positions));
        self
    }

    /// Sets the parts of the body. A body without parts is not sent.
    pub(crate) fn set_parts(&mut self, parts: FormParts) {
        *self.parts() = parts;
    }

    /// Returns the parts of the body, to add to them.
    pub(crate) fn parts(&mut self) -> &mut FormParts {
        let (extensions, _) = self.body_builder.get_or_insert_with(|| (Extensions::new(), build_body));
        extensions.get_or_insert_default::<FormParts>()
    }
}

/// Builds the body from the parts.
fn build_body(call: &mut Call, mut extensions: Extensions) {
    let parts: FormParts = extensions.remove().unwrap_or_default();
    match parts.into_body() {
        Ok(Some((media_type, body))) => call.upload(&media_type, body),
        Ok(None) => {}
        Err(problem) => call.reject(problem),
    }
}

impl FormParts {
    /// Returns the body with its media type, `None` if there are no parts, or the error text of the first invalid part.
    pub(crate) fn into_body(mut self) -> Result<Option<(String, UploadBody)>, String> {
        self.sort();
        let Self { media_type, list, invalid_part, .. } = self;
        if let Some(problem) = invalid_part {
            return Err(problem);
        }
        let Some((.., first)) = list.first() else { return Ok(None) };
        let root = root_type(media_type, first);
        let contents: Option<Vec<&Bytes>> = list.iter().map(|(_, _, content, _)| content.bytes()).collect();
        let boundary = match &contents {
            Some(contents) => {
                let heads = list.iter().map(|(_, head, ..)| head);
                boundary::boundary_for(
                    heads.zip(contents.iter().copied()).flat_map(|(head, content)| [head, content]),
                )
            }
            None => boundary::random_boundary(),
        };
        let media_type = format!("{media_type}{root}; boundary={boundary}");
        let body = match contents {
            Some(contents) => {
                whole_body(&boundary, list.iter().map(|(_, head, ..)| head).zip(contents)).into()
            }
            None => streamed_body(&boundary, list.into_iter().map(|(_, head, content, _)| (head, content))),
        };
        Ok(Some((media_type, body)))
    }
}

/// Returns a body whose parts are in memory.
fn whole_body<'a>(boundary: &str, parts: impl Iterator<Item = (&'a Bytes, &'a Bytes)> + Clone) -> Bytes {
    let each = boundary.len() + 8;
    let length: usize = parts.clone().map(|(head, content)| each + head.len() + content.len()).sum();
    let mut body = BytesMut::with_capacity(length + each);
    for (head, content) in parts {
        for piece in [b"--", boundary.as_bytes(), b"\r\n", head, content, b"\r\n"] {
            body.extend_from_slice(piece);
        }
    }
    for piece in [b"--", boundary.as_bytes(), b"--\r\n"] {
        body.extend_from_slice(piece);
    }
    body.freeze()
}

/// Returns a body whose parts are read while it is sent.
fn streamed_body(boundary: &str, parts: impl Iterator<Item = (Bytes, UploadBody)>) -> UploadBody {
    let mut pieces = Vec::new();
    let mut before = String::new();
    for (head, content) in parts {
        let mut text = Vec::from(format!("{before}--{boundary}\r\n"));
        text.extend_from_slice(&head);
        pieces.extend([Piece::Bytes(text.into()), Piece::Body(content)]);
        before.replace_range(.., "\r\n");
    }
    pieces.push(Piece::Bytes(format!("{before}--{boundary}--\r\n").into()));
    UploadBody::joined(pieces)
}

/// Returns the required parameter `type` of a `multipart/related` body, the media type of its first part (RFC 2387,
/// 3.1).
fn root_type(media_type: &str, first: &str) -> String {
    let mut parts = media_type.split(';').map(str::trim);
    let is_related = parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case("multipart/related"));
    let is_stated = parts.any(|it| it.get(..5).is_some_and(|name| name.eq_ignore_ascii_case("type=")));
    if !is_related || is_stated {
        return String::new();
    }
    let essence = first.split(';').next().unwrap_or_default().trim();
    format!("; type=\"{essence}\"")
}

/// Escapes a name or file name between quotes (HTML, 4.10.21.8, "escape a multipart form data name").
fn escaped(name: &str) -> String {
    name.replace('\n', "%0A").replace('\r', "%0D").replace('"', "%22")
}

/// Returns `true` if a part may have this header in addition to the generated ones.
fn is_header(name: &str, value: &str) -> bool {
    !name.eq_ignore_ascii_case("content-disposition")
        && HeaderName::from_bytes(name.as_bytes()).is_ok()
        && HeaderValue::from_str(value).is_ok()
}
