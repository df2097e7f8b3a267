//! Names of properties that suggest a secret.
//!
//! Takes the name of a property. Returns how likely its value is a secret. Only the configuration and the documents decide
//! which properties are secret.

use crate::labels::words::words;

/// The likelihood that a value is a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SecretLikelihood {
    /// The name has no other meaning.
    Certain,
    /// The name also has other meanings.
    Possible,
}

/// The last words of names that have no other meaning.
const CERTAIN: &[&[&str]] = &[
    &["access", "token"],
    &["api", "key"],
    &["api", "token"],
    &["apikey"],
    &["auth", "token"],
    &["bearer", "token"],
    &["client", "secret"],
    &["encryption", "key"],
    &["passphrase"],
    &["passwd"],
    &["password"],
    &["private", "key"],
    &["refresh", "token"],
    &["secret", "access", "key"],
    &["secret", "key"],
    &["secret", "token"],
    &["session", "token"],
    &["signing", "key"],
];

/// Names that also have other meanings.
const POSSIBLE: &[&[&str]] =
    &[&["credential"], &["credentials"], &["key"], &["pin"], &["secret"], &["token"]];

/// Returns the likelihood that a property with this name is a secret, if the name suggests it.
pub(crate) fn secret_likelihood(name: &str) -> Option<SecretLikelihood> {
    let words = words(name);
    let ends_with = |known: &&[&str]| {
        words.len() >= known.len() && words[words.len() - known.len()..].iter().eq(known.iter())
    };
    let is_whole = |known: &&[&str]| words.iter().eq(known.iter());
    match (CERTAIN.iter().any(ends_with), POSSIBLE.iter().any(is_whole)) {
        (true, _) => Some(SecretLikelihood::Certain),
        (false, true) => Some(SecretLikelihood::Possible),
        (false, false) => None,
    }
}
