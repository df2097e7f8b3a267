//! Schemas as files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::listing::list;
use super::subject::Subject;
use crate::Result;
use crate::schema_registry::v1::{Schema, SchemaRegistryV1, SchemaType};

/// The characters that are encoded in the name of a folder.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// A version of a subject that is exported as a file.
///
/// ```text
/// for file in SchemaFile::list(&client.schema_registry_v1(), "staging").await? {
///     println!("{}", file.write_to("schemas")?.display());
/// }
/// ```
#[derive(Clone, Debug)]
pub struct SchemaFile {
    subject: Subject,
    schema: Schema,
}

impl SchemaFile {
    /// Lists the versions of all subjects of a context, in the order of the registry. An empty context is the default one.
    ///
    /// # Errors
    ///
    /// Returns the error of the first request that fails.
    pub async fn list(registry: &SchemaRegistryV1, context: &str) -> Result<Vec<Self>> {
        let listed = list(registry, context).await?;
        Ok(listed.into_iter().map(|(subject, schema)| Self { subject, schema }).collect())
    }

    /// Returns the subject.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Returns the schema with its version and its references.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Returns the path of the file in the folder of the export, such as `orders-value/1.avsc`. It does not contain the
    /// context. Characters of the subject that are not allowed in every file system are percent-encoded.
    pub fn path(&self) -> PathBuf {
        let name = utf8_percent_encode(self.subject.name(), RESERVED).to_string();
        // `.` and `..` are other folders.
        let name = if name.starts_with('.') { name.replacen('.', "%2E", 1) } else { name };
        let extension = match self.schema.schema_type.as_ref().map(SchemaType::as_str) {
            None | Some("AVRO") => "avsc",
            Some("JSON") => "json",
            Some("PROTOBUF") => "proto",
            Some(_) => "txt",
        };
        Path::new(&name).join(format!("{}.{extension}", self.schema.version))
    }

    /// Writes the text of the schema into a folder, replacing the file of an earlier export, and returns its path. The
    /// references of the schema are written next to it, such as to `orders-value/1.references.json`.
    ///
    /// # Errors
    ///
    /// Returns the error of the file system.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> io::Result<PathBuf> {
        let path = folder.as_ref().join(self.path());
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, &self.schema.schema)?;
        let references = self.schema.references.as_deref().unwrap_or_default();
        if !references.is_empty() {
            fs::write(path.with_extension("references.json"), serde_json::to_vec_pretty(references)?)?;
        }
        Ok(path)
    }
}
