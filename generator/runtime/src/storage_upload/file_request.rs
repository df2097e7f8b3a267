//! The file of an upload, and the body that it becomes: the file itself, or a form that ends with it.

use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::multipart::{FilePart, FormParts};
use crate::upload::UploadBody;

/// The file name in a form, unless the application sets another.
const FILE_NAME: &str = "file";

/// The media type of the part with the file, unless the application sets another.
const BYTES: &str = "application/octet-stream";

/// A file to upload.
#[derive(Clone)]
pub(super) struct FileRequest {
    body: UploadBody,
    file_name: Option<String>,
    content_type: Option<String>,
}

impl FileRequest {
    /// Creates the request to upload this file.
    pub(super) fn new(body: UploadBody) -> Self {
        Self { body, file_name: None, content_type: None }
    }

    /// Checks that the length of the file is known, which storage services require.
    pub(super) async fn check_length(&self, client: &Client) -> Result<()> {
        match self.body.known_length(client.uses_blocking_threads()).await? {
            Some(_) => Ok(()),
            None => Err(Error::request(
                "the length of the file is unknown: declare it with `UploadBody::with_length`",
            )),
        }
    }

    /// Sets the file name in a form.
    pub(super) fn set_file_name(&mut self, name: String) {
        self.file_name = Some(name);
    }

    /// Sets the media type of the file.
    pub(super) fn set_content_type(&mut self, media_type: String) {
        self.content_type = Some(media_type);
    }
}

/// The fields of a form, which precede the file.
pub(super) struct FormFields {
    pub(super) fields: Vec<(String, String)>,
    /// The name of the part with the file.
    pub(super) file: &'static str,
}

/// Returns the body of the request to the storage, and sets its media type.
pub(super) fn body_of(
    file: FileRequest,
    form: Option<FormFields>,
    headers: &mut HeaderMap,
) -> Result<UploadBody, String> {
    let FileRequest { body, file_name, content_type } = file;
    let (media_type, body) = match form {
        None => (content_type, body),
        Some(FormFields { fields, file }) => {
            let mut form = FormParts::new("multipart/form-data");
            for (name, value) in fields {
                form.free_part(&name, FilePart::new(value));
            }
            let part = FilePart::new(body)
                .file_name(file_name.unwrap_or_else(|| FILE_NAME.to_owned()))
                .content_type(content_type.unwrap_or_else(|| BYTES.to_owned()));
            form.free_part(file, part);
            let (media_type, body) = form.into_body()?.ok_or("the form is empty")?;
            headers.remove(CONTENT_TYPE);
            (Some(media_type), body)
        }
    };
    if let Some(media_type) = media_type {
        let value = HeaderValue::from_str(&media_type)
            .map_err(|_| "the media type of the file contains an invalid character".to_owned())?;
        headers.entry(CONTENT_TYPE).or_insert(value);
    }
    Ok(body)
}

/// Shows no name, which may be secret.
impl fmt::Debug for FileRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FileRequest").field("body", &self.body).finish_non_exhaustive()
    }
}
