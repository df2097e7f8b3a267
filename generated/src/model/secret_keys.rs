// Copied by sdkwright from sdk-runtime (src/model/secret_keys.rs); do not edit.

//! Maps whose keys decide which values are secret.

use std::collections::BTreeMap;
use std::fmt;

use super::debug::DebugField;
use super::lenient::Zero;
use super::nullable::Nullable;

/// Returns `true` if the values of a key are secret. A pattern is a key, or the start of keys followed by `*`.
pub(super) fn is_secret_key(patterns: &[&str], key: &str) -> bool {
    patterns.iter().any(|pattern| match pattern.strip_suffix('*') {
        Some(start) => key.starts_with(start),
        None => key == *pattern,
    })
}

/// A map whose secret values are redacted in debug output.
pub(crate) struct WithSecretKeys<'a, T>(pub(crate) &'a T, pub(crate) &'static [&'static str]);

impl<T: Zero + DebugEntries> DebugField for WithSecretKeys<'_, T> {
    fn is_omitted(&self) -> bool {
        self.0.is_absent()
    }
}

impl<T: DebugEntries> fmt::Debug for WithSecretKeys<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug_entries(self.1, formatter)
    }
}

/// A map, or an optional one.
pub(crate) trait DebugEntries {
    /// Formats the entries without the values of secret keys.
    fn debug_entries(&self, keys: &'static [&'static str], formatter: &mut fmt::Formatter<'_>)
    -> fmt::Result;
}

impl<V: fmt::Debug> DebugEntries for BTreeMap<String, V> {
    fn debug_entries(
        &self,
        keys: &'static [&'static str],
        formatter: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let mut map = formatter.debug_map();
        for (key, value) in self {
            match is_secret_key(keys, key) {
                true => map.entry(key, &format_args!("Secret(…)")),
                false => map.entry(key, value),
            };
        }
        map.finish()
    }
}

impl<T: DebugEntries> DebugEntries for Option<T> {
    fn debug_entries(
        &self,
        keys: &'static [&'static str],
        formatter: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        match self {
            Some(map) => formatter.debug_tuple("Some").field(&WithSecretKeys(map, keys)).finish(),
            None => formatter.write_str("None"),
        }
    }
}

impl<T: DebugEntries> DebugEntries for Nullable<T> {
    fn debug_entries(
        &self,
        keys: &'static [&'static str],
        formatter: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        match self {
            Self::Value(map) => formatter.debug_tuple("Value").field(&WithSecretKeys(map, keys)).finish(),
            Self::Null => formatter.write_str("Null"),
            Self::Absent => formatter.write_str("Absent"),
        }
    }
}
