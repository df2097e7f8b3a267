//! The secrets with which an application verifies requests.

use crate::model::Secret;

/// The secrets or public keys with which requests are verified: one, or several during a rotation.
///
/// A request is accepted if its signature matches one of the secrets. They are redacted in debug output and wiped from
/// memory when dropped.
///
/// ```text
/// let secrets = Secrets::new(secret).and(previous_secret);
/// ```
#[derive(Clone, Debug)]
pub struct Secrets(Vec<Secret>);

impl Secrets {
    /// Creates a list of one secret, in the form in which the service displays it.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self(vec![secret.into()])
    }

    /// Adds another accepted secret, such as the previous one during a rotation.
    pub fn and(mut self, secret: impl Into<Secret>) -> Self {
        self.0.push(secret.into());
        self
    }

    /// Returns the secrets.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Secret> {
        self.0.iter()
    }
}

impl From<&str> for Secrets {
    fn from(secret: &str) -> Self {
        Self::new(secret)
    }
}

impl From<String> for Secrets {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

impl From<Secret> for Secrets {
    fn from(secret: Secret) -> Self {
        Self::new(secret)
    }
}

impl From<&Self> for Secrets {
    fn from(secrets: &Self) -> Self {
        secrets.clone()
    }
}

impl<S: Into<Secret>> FromIterator<S> for Secrets {
    fn from_iter<I: IntoIterator<Item = S>>(secrets: I) -> Self {
        Self(secrets.into_iter().map(Into::into).collect())
    }
}
