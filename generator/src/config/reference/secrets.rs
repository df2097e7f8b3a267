//! The settings of maps with secret values.

use super::section::{Section, setting};

/// `secrets[]`
pub(crate) const SECRET: Section = Section {
    path: "secrets[]",
    example: &["secrets"],
    text: "A map whose keys decide which of its values are secret.",
    settings: &[
        setting(
            "property",
            "string",
            "",
            "The name of the property, or `component.property`. Required.",
            "- property: labels\n  keys: [secret.*]",
        )
        .matched(),
        setting(
            "keys",
            "list of strings",
            "",
            "The keys whose values are secret. The only wildcard is a `*` at the end. Required.",
            "- property: labels\n  keys: [secret.*]",
        ),
    ],
};
