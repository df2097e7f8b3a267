// Copied by sdkwright from modules/resource_keys/error.rs next to the API's documents; edit it there.

//! The error of the provider of keys.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::store::KeyName;

/// The error of a key that could not be loaded, created or removed.
///
/// A key that was created has been deleted, unless [`leftover`](Self::leftover) names it. If the step is
/// [`ResourceKeyStep::Create`] and the response was lost, for example after a timeout, a key may exist whose ID is unknown:
/// list the keys of the owner.
///
/// The error never contains a secret.
#[derive(Clone, Debug)]
pub struct ResourceKeyError(Arc<Failure>);

#[derive(Debug)]
struct Failure {
    name: KeyName,
    step: ResourceKeyStep,
    leftover: Option<String>,
    source: Box<dyn Error + Send + Sync>,
}

/// A step in obtaining or forgetting a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceKeyStep {
    /// The lookup of the key in the store.
    Load,
    /// The creation of a key. If the response was lost, the service may have created one.
    Create,
    /// The wait until the resource accepts the new key.
    Accept,
    /// The attempt to save the new key in the store. The resource accepts the key.
    Save,
    /// The removal of the key from the store.
    Remove,
}

impl ResourceKeyError {
    pub(super) fn new(
        name: &KeyName,
        step: ResourceKeyStep,
        source: Box<dyn Error + Send + Sync>,
        leftover: Option<String>,
    ) -> Self {
        Self(Arc::new(Failure { name: name.clone(), step, leftover, source }))
    }

    /// Returns the owner and the resource of the key.
    pub fn name(&self) -> &KeyName {
        &self.0.name
    }

    /// Returns the step that failed.
    pub fn step(&self) -> ResourceKeyStep {
        self.0.step
    }

    /// Returns the ID of a new key that may still exist: a key that could not be deleted, or a key that was kept because the
    /// store may have saved it despite the error.
    pub fn leftover(&self) -> Option<&str> {
        self.0.leftover.as_deref()
    }
}

impl fmt::Display for ResourceKeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { name, step, leftover, source } = &*self.0;
        let step = match step {
            ResourceKeyStep::Load => "loading the key",
            ResourceKeyStep::Create => "creating a key",
            ResourceKeyStep::Accept => "waiting for the new key",
            ResourceKeyStep::Save => "saving the new key",
            ResourceKeyStep::Remove => "removing the key from the store",
        };
        write!(formatter, "API key `{name}`: {step} failed: {source}")?;
        let Some(id) = leftover else { return Ok(()) };
        match self.step() {
            ResourceKeyStep::Save => write!(formatter, "; delete the new key `{id}` unless the store has it"),
            _ => write!(formatter, "; delete the unused key `{id}`"),
        }
    }
}

impl Error for ResourceKeyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0.source)
    }
}
