//! The version bump that changes require.

use std::fmt;

use crate::diff::change::{Change, ChangeClass};

/// The part of a version that is increased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionBump {
    /// The patch version.
    Patch,
    /// The minor version.
    Minor,
    /// The major version.
    Major,
}

impl VersionBump {
    /// Returns the bump that a change requires under Cargo's semver rules. Before version 1.0, a breaking change requires a
    /// new minor version, and any other change a new patch version; before 0.1, every change requires a new patch version.
    /// Without `version`, returns the bump from version 1.0 on.
    pub fn of_change(change: &Change, version: Option<&str>) -> Self {
        let is_zero = version.is_some_and(|version| version.starts_with("0."));
        let bump = match change.class {
            ChangeClass::Breaking => Self::Major,
            ChangeClass::Addition | ChangeClass::Behavior => Self::Minor,
            ChangeClass::Documentation if change.is_deprecation => Self::Minor,
            ChangeClass::Documentation => Self::Patch,
        };
        match is_zero {
            true if version.is_some_and(|version| version.starts_with("0.0.")) => Self::Patch,
            true => bump.before_1_0(),
            false => bump,
        }
    }

    /// Returns the bump of the same change before version 1.0.
    #[must_use]
    pub fn before_1_0(self) -> Self {
        match self {
            Self::Major => Self::Minor,
            Self::Minor | Self::Patch => Self::Patch,
        }
    }

    /// Returns the next version, unless the version is not of the form `1.2.3`. Drops the pre-release.
    pub fn next_version(self, version: &str) -> Option<String> {
        let parts = version.split(['-', '+']).next()?.split('.').map(|part| part.parse().ok());
        let parts: Option<Vec<u64>> = parts.collect();
        let [major, minor, patch] = parts?[..] else { return None };
        Some(match self {
            Self::Major => format!("{}.0.0", major.checked_add(1)?),
            Self::Minor => format!("{major}.{}.0", minor.checked_add(1)?),
            Self::Patch => format!("{major}.{minor}.{}", patch.checked_add(1)?),
        })
    }
}

impl fmt::Display for VersionBump {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Patch => "patch",
        })
    }
}
