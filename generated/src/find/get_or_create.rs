// Copied by sdkwright from sdk-runtime (src/find/get_or_create.rs); do not edit.

//! The search for an object by name, with creation if none exists.

use std::fmt;
use std::future::IntoFuture;

use serde::Serialize;

use super::{FindByName, HasName};
use crate::call::{Call, into_body};
use crate::client::UndecodedResponse;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::page::Page;
use crate::response::Response;
use crate::transport::BoxFuture;

/// The operation that creates an object: its descriptor, the media type that it accepts, and the decoder of its response.
pub(crate) struct ObjectCreation<T> {
    pub(crate) operation: &'static Operation,
    pub(crate) accept: &'static str,
    pub(crate) read: fn(UndecodedResponse) -> Result<Response<T>>,
}

/// A search for an object by the name in a request body, with creation if none exists.
///
/// Awaiting it returns the object. The search works like [`FindByName`]. If the response is 409 Conflict because
/// another client created the object after the search, the search is repeated once. The properties of an existing object
/// are not compared with the request.
#[must_use = "a call does nothing unless it is awaited"]
pub struct GetOrCreate<P: Page> {
    find: FindByName<P>,
    create: Call,
    accept: &'static str,
    read: fn(UndecodedResponse) -> Result<Response<P::Item>>,
}

impl<P: Page> GetOrCreate<P> {
    /// Creates the call from a search for the name in `body`, and the operation at the path of the list that creates an
    /// object.
    pub(crate) fn new<B: HasName + Serialize>(
        find: impl FnOnce(String) -> FindByName<P>,
        body: &B,
        create: ObjectCreation<P::Item>,
    ) -> Self {
        let find = find(body.name().unwrap_or_default().to_owned());
        let mut call = find.list().with_operation(create.operation);
        call.json(body);
        Self { find, create: call, accept: create.accept, read: create.read }
    }
}

impl<P> GetOrCreate<P>
where
    P: Page + Send + 'static,
    P::Item: HasName + Send,
{
    async fn run(self) -> Result<P::Item> {
        if self.find.name().is_empty() {
            let (operation, path) = self.create.subject();
            let error = Error::request("the request has no name: set the name of the object to create");
            return Err(error.during(operation, &path));
        }
        if let Some(found) = self.find.find().await? {
            return Ok(found);
        }
        match into_body(self.create, self.accept, self.read).await {
            Err(error) if error.is_conflict() || error.is_already_exists() => {
                self.find.find().await?.ok_or(error)
            }
            created => created,
        }
    }
}

impl<P> IntoFuture for GetOrCreate<P>
where
    P: Page + Send + 'static,
    P::Item: HasName + Send,
{
    type Output = Result<P::Item>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<P: Page> fmt::Debug for GetOrCreate<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("GetOrCreate")
            .field("find", &self.find)
            .field("create", &self.create)
            .finish_non_exhaustive()
    }
}
