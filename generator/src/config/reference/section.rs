//! Sections and their settings. Data only.

/// A section of `sdk.yaml`: a mapping with settings.
#[derive(Debug)]
pub struct Section {
    /// The path of the section, with the names that the maintainer chooses in capitals, such as `operations.OPERATION`.
    pub path: &'static str,
    /// The path of the section in the examples, such as `["operations", "listPets"]`.
    pub example: &'static [&'static str],
    /// The meaning of the section, in Markdown.
    pub text: &'static str,
    /// The settings, in the order of the reference.
    pub settings: &'static [Setting],
}

/// A setting of a section.
#[derive(Debug)]
pub struct Setting {
    /// The key.
    pub key: &'static str,
    /// The type of the value, such as `string`.
    pub kind: &'static str,
    /// The default in Markdown, or an empty string if the setting is required or has no effect by default.
    pub default: &'static str,
    /// The meaning, in Markdown.
    pub text: &'static str,
    /// The setting with a value, and the settings that it needs, in YAML.
    pub example: &'static str,
    /// The path of the section in the example, if it differs from that of the other settings.
    pub example_path: Option<&'static [&'static str]>,
    /// `true` if a value that matches nothing in the documents is reported as W0403.
    pub is_matched: bool,
}

/// A setting with its key, type, default, meaning and example.
pub(super) const fn setting(
    key: &'static str,
    kind: &'static str,
    default: &'static str,
    text: &'static str,
    example: &'static str,
) -> Setting {
    Setting { key, kind, default, text, example, example_path: None, is_matched: false }
}

impl Setting {
    /// Returns the setting, whose value has to match something in the documents.
    pub(super) const fn matched(self) -> Self {
        Self { is_matched: true, ..self }
    }

    /// Returns the setting with an example at this path.
    pub(super) const fn at(self, path: &'static [&'static str]) -> Self {
        Self { example_path: Some(path), ..self }
    }
}
