//! The settings of removed operations.

use super::section::{Setting, setting};

/// `keep`
pub(super) const KEEP: Setting = setting(
    "keep",
    "list of strings",
    "none",
    "The documents of removed operations: parts of old documents that the current documents no longer contain. \
     Their operations remain in the crate and are deprecated. The lock file keeps their names. If no tag has a group, \
     groups are named after files, so a document needs the file name of the current one, in a folder of its own. Its references to components \
     lead to those of the current document that have the same key.",
    "keep: [pets.yaml]",
)
.matched();

/// `sunset`
pub(super) const SUNSET: Setting = setting(
    "sunset",
    "string",
    "`x-sunset-at`",
    "The extension of an operation that holds its removal date as `YYYY-MM-DD`, with or without a time. The \
     documentation of the operation states the date, and `sdkwright generate --check --as-of DATE` reports \
     operations that are due for removal.",
    "sunset: x-sunset",
);
