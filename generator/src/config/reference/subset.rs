//! The reference of the subset.

use super::section::{Section, setting};

/// `subset`
pub(crate) const SUBSET: Section = Section {
    path: "subset",
    example: &["subset"],
    text: "The operations that are generated: those that `include` selects, or all, except for those that `exclude` selects. \
           Components that only other operations use are excluded as well. Each excluded operation and component \
           is reported as a note (N0401, N0402); `--notes` lists them.",
    settings: &[
        setting(
            "include",
            "mapping",
            "all operations",
            "The operations that are generated.",
            "include: { tags: [Pets (pets/v1)] }",
        ),
        setting(
            "exclude",
            "mapping",
            "none",
            "The operations that are not generated.",
            "exclude: { deprecated: true }",
        ),
    ],
};

/// `subset.include` and `subset.exclude`
pub(crate) const SELECTION: Section = Section {
    path: "subset.SELECTION",
    example: &["subset", "exclude"],
    text: "A selection of operations, under `include` and `exclude`. An operation is selected if at least one entry matches \
           it. At least one entry is required.",
    settings: &[
        setting(
            "operations",
            "list of strings",
            "none",
            "Operations, by `operationId` or by `METHOD /path`.",
            "operations: [ringPet]",
        )
        .matched(),
        setting("tags", "list of strings", "none", "The tags of operations.", "tags: [Bells]").matched(),
        setting(
            "paths",
            "list of strings",
            "none",
            "The paths of operations. The only wildcard is a `*` at the end.",
            "paths: [/bells, /bells/*]",
        )
        .matched(),
        setting(
            "files",
            "list of strings",
            "none",
            "The operations in these files, by their paths relative to the folder of the documents. `*` matches any text in \
             a path segment, and `**` matches any number of folders. A file that `exclude` selects is not read, unless it \
             is itself an argument or another document refers to it.",
            "files: [pets.yaml, '**/pets.*']",
        )
        .at(&["subset", "include"])
        .matched(),
        setting("deprecated", "`true`", "`false`", "Deprecated operations.", "deprecated: true").matched(),
        setting(
            "extensions",
            "mapping of scalars and lists of scalars",
            "none",
            "Operations whose extension has one of these values, or is a list with one of them. An extension of the path \
             item applies to operations without it, and one of `info` to path items without it.",
            "extensions: { x-stage: [preview, internal] }",
        )
        .matched(),
    ],
};
