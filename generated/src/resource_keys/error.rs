// Copied by sdkwright from modules/resource_keys/error.rs beside the API's documents; edit it there.

//! The error of a provider of keys.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::store::KeyResource;

/// The error of a key that could not be provided. It never contains a secret.
///
/// A key that was created and could not be used has been deleted again, unless [`leftover`](Self::leftover) names it.
#[derive(Clone, Debug)]
pub struct ResourceKeyError(Arc<Failure>);

#[derive(Debug)]
struct Failure {
    resource: KeyResource,
    step: ResourceKeyStep,
    leftover: Option<String>,
    source: Box<dyn Error + Send + Sync>,
}

/// A step of providing a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceKeyStep {
    /// Loading the key from the store.
    Load,
    /// The creation of a key.
    Create,
    /// The wait until the resource accepts the new key.
    Accept,
    /// Saving the new key in the store.
    Save,
}

impl ResourceKeyError {
    pub(super) fn new(
        resource: &KeyResource,
        step: ResourceKeyStep,
        source: Box<dyn Error + Send + Sync>,
        leftover: Option<String>,
    ) -> Self {
        Self(Arc::new(Failure { resource: resource.clone(), step, leftover, source }))
    }

    /// Returns the resource of the key.
    pub fn resource(&self) -> &KeyResource {
        &self.0.resource
    }

    /// Returns the step that failed.
    pub fn step(&self) -> ResourceKeyStep {
        self.0.step
    }

    /// Returns the ID of a new key that is not in use and could not be deleted.
    pub fn leftover(&self) -> Option<&str> {
        self.0.leftover.as_deref()
    }
}

impl fmt::Display for ResourceKeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { resource, step, leftover, source } = &*self.0;
        let step = match step {
            ResourceKeyStep::Load => "loading the key",
            ResourceKeyStep::Create => "creating a key",
            ResourceKeyStep::Accept => "waiting for the new key",
            ResourceKeyStep::Save => "saving the new key",
        };
        write!(formatter, "API key for `{resource}`: {step} failed: {source}")?;
        leftover.iter().try_for_each(|id| write!(formatter, "; delete the unused key `{id}`"))
    }
}

impl Error for ResourceKeyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0.source)
    }
}
