// Copied by sdkwright from modules/registry/export.rs next to the API's documents; edit it there.

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

/// The reserved device names of Windows. `com` and `lpt` are followed by a digit.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// The file extensions of schemas.
const EXTENSIONS: [&str; 4] = ["avsc", "json", "proto", "txt"];

/// A version of a subject that is exported as a file.
///
/// ```text
/// for file in SchemaFile::list(&client.schema_registry_v1(), "staging").await? {
///     println!("{}", file.write_to("schemas")?.display());
/// }
/// ```
#[derive(Clone, Debug)]
pub struct SchemaFile {
    pub(super) subject: Subject,
    pub(super) schema: Schema,
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
    /// context.
    ///
    /// Characters and names that Linux, macOS or Windows does not allow are percent-encoded, such as a colon or a trailing
    /// dot. Subjects that differ only in case share a folder on a case-insensitive file system, where one replaces the
    /// files of the other.
    pub fn path(&self) -> PathBuf {
        Path::new(&folder_name(self.subject.name())).join(format!(
            "{}.{}",
            self.schema.version,
            self.extension()
        ))
    }

    /// Writes the text of the schema to a file in a folder and returns the path of the file. The references of the schema
    /// are written to a file next to it, such as `orders-value/1.references.json`. Files of the same version from an earlier
    /// export are replaced or removed.
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
        for other in EXTENSIONS.into_iter().filter(|&other| other != self.extension()) {
            remove_file(&path.with_extension(other))?;
        }
        let references_path = path.with_extension("references.json");
        match self.schema.references.as_deref().unwrap_or_default() {
            [] => remove_file(&references_path)?,
            references => fs::write(references_path, serde_json::to_vec_pretty(references)?)?,
        }
        Ok(path)
    }

    fn extension(&self) -> &'static str {
        match &self.schema.schema_type {
            None | Some(SchemaType::Avro) => "avsc",
            Some(SchemaType::Json) => "json",
            Some(SchemaType::Protobuf) => "proto",
            Some(SchemaType::Unrecognized(_)) => "txt",
        }
    }
}

/// Returns the name of the folder of a subject.
pub(super) fn folder_name(subject: &str) -> String {
    let mut name = utf8_percent_encode(subject, RESERVED).to_string();
    // Windows drops a trailing dot. A folder with a leading dot is hidden, and `..` is another folder.
    if name.ends_with('.') {
        name.replace_range(name.len() - 1.., "%2E");
    }
    if name.starts_with('.') {
        name.replace_range(..1, "%2E");
    } else if is_device(&name) {
        let first = name.remove(0);
        name.insert_str(0, &format!("%{:02X}", u32::from(first)));
    }
    name
}

/// Returns `true` if Windows opens a device instead of a file with this name, regardless of its extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let device = stem.trim_end_matches(|it: char| it.is_ascii_digit());
    DEVICES.contains(&device) && stem.len() == if matches!(device, "com" | "lpt") { 4 } else { 3 }
}

/// Removes a file if it exists.
fn remove_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
