//! The choice of a lock file for documents.
//!
//! Takes the documents that were read. Returns the lock file that belongs to them. Does not read it.

use std::path::PathBuf;

use crate::sources::{CONFIG, Sources};

/// The lock file next to documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LockChoice {
    /// There is none.
    Missing,
    /// The lock file of the configuration, or of a folder without a configuration.
    Used(PathBuf),
    /// A lock file next to a document that was passed as a file. It may belong to another crate.
    Unused(PathBuf),
}

impl LockChoice {
    /// Chooses the lock file of documents that these arguments name.
    pub(crate) fn for_documents(sources: &Sources, arguments: &[PathBuf]) -> Self {
        if let Some(config) = &sources.config_path {
            let path = config.with_extension("lock");
            return if path.is_file() { Self::Used(path) } else { Self::Missing };
        }
        let path = sources.base.join(CONFIG).with_extension("lock");
        match arguments {
            _ if !path.is_file() => Self::Missing,
            [folder] if folder.is_dir() => Self::Used(path),
            _ => Self::Unused(path),
        }
    }
}
