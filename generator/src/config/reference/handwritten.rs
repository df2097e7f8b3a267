//! The reference of handwritten modules, programs and pages.

use super::section::{Section, setting};

const MAPPING: &str = "mapping";

/// `modules.MODULE`
pub(crate) const MODULE: Section = Section {
    path: "modules.MODULE",
    example: &["modules", "pet_names"],
    text: "A handwritten module, `modules/MODULE.rs`, and its child modules in `modules/MODULE/`. The files are \
           copied to `src/MODULE.rs` and `src/MODULE/` of the crate, and `cargo test` runs their unit tests. A \
           module may use the public items of the crate, the hosts and credentials in `crate::service`, the items \
           of `crate::internals` that generated methods use to send requests, and the dependencies of every SDK, \
           such as `http` and `serde_json`. Other private items may change in any version of the tool. The name \
           must differ from those of the other modules of the crate.",
    settings: &[
        setting(
            "groups",
            "list of strings",
            "none",
            "The groups that the module uses. The module is compiled if the features of all these groups are \
             enabled.",
            "groups: [pets/v1]",
        ),
        setting(
            "features",
            "list of strings",
            "none",
            "The other Cargo features that the module uses. The module is compiled if all of them are enabled.",
            "features: [testing]",
        ),
        setting(
            "dependencies",
            MAPPING,
            "none",
            "The crates that only the module uses, with their versions. They become dependencies of the crate.",
            "dependencies: { itoa: '1.0' }",
        ),
        setting(
            "reexports",
            "list of strings",
            "none",
            "The items that the root of the crate re-exports. This setting makes the module private, so that each \
             item has one path.",
            "reexports: [PetName]",
        ),
    ],
};

/// `examples.PROGRAM`
pub(crate) const EXAMPLE: Section = Section {
    path: "examples.PROGRAM",
    example: &["examples", "list_pets"],
    text: "A handwritten program, `examples/PROGRAM.rs`.",
    settings: &[
        setting(
            "groups",
            "list of strings",
            "none",
            "The groups that the program uses.",
            "groups: [pets/v1]",
        ),
        setting(
            "features",
            "list of strings",
            "none",
            "The other Cargo features that the program uses, in addition to `reqwest`.",
            "features: [tracing]",
        ),
        setting(
            "dependencies",
            MAPPING,
            "none",
            "The crates that only the program uses, with their versions. They become development dependencies of the crate.",
            "dependencies: { indicatif: '0.18' }",
        ),
    ],
};

/// `guide.PAGE`
pub(crate) const PAGE: Section = Section {
    path: "guide.PAGE",
    example: &["guide", "first_call"],
    text: "A handwritten page, `guide/PAGE.md`. Its examples are doc tests.",
    settings: &[
        setting("title", "string", "", "The title of the page. Required.", "title: Getting started"),
        setting(
            "groups",
            "list of strings",
            "none",
            "The groups that the examples of the page use.",
            "title: Pets\ngroups: [pets/v1]",
        ),
        setting(
            "features",
            "list of strings",
            "none",
            "The other Cargo features that the examples of the page use.",
            "title: Pets\nfeatures: [testing]",
        ),
    ],
};
