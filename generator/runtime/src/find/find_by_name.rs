//! The search for a list item by name.

use std::fmt;
use std::future::IntoFuture;

use super::HasName;
use crate::call::Call;
use crate::error::{Error, Result};
use crate::page::{Items, Page, Pages};
use crate::transport::BoxFuture;

/// A search for a list item by name.
///
/// Awaiting it returns the item, or `None` if no item has that name. If several items have that name, the error is of
/// kind [`Ambiguous`](crate::ErrorKind::Ambiguous). The search therefore reads all pages, even after it has found an
/// item. If the request selects a first page, such as by a page token, earlier pages are not searched. The search does
/// nothing in the background and can be dropped at any time.
#[must_use = "a search does nothing unless it is awaited"]
pub struct FindByName<P> {
    list: Call,
    pages: fn(Call) -> Pages<P>,
    name: String,
}

impl<P> FindByName<P> {
    pub(crate) fn new(list: Call, pages: fn(Call) -> Pages<P>, name: impl Into<String>) -> Self {
        Self { list, pages, name: name.into() }
    }

    /// Passes the name to the service, in this query parameter of the list.
    pub(crate) fn filter(mut self, parameter: &'static str) -> Self {
        self.list.query(parameter, &self.name);
        self
    }

    pub(super) fn list(&self) -> &Call {
        &self.list
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

impl<P> FindByName<P>
where
    P: Page + Send + 'static,
    P::Item: HasName + Send,
{
    /// Reads the list, and returns the item with the name.
    pub(super) async fn find(&self) -> Result<Option<P::Item>> {
        if self.name.is_empty() {
            return Err(self.error(Error::request("the name is empty: pass the name of the object to find")));
        }
        let mut items = Items::new((self.pages)(self.list.clone()));
        let mut found = None;
        while let Some(item) = items.next().await {
            let item = item?;
            if item.name() != Some(&self.name) {
                continue;
            }
            if found.is_some() {
                let message = format!("several objects have the name `{}`: select one by its ID", self.name);
                return Err(self.error(Error::ambiguous(message)));
            }
            found = Some(item);
        }
        Ok(found)
    }

    fn error(&self, error: Error) -> Error {
        let (operation, path) = self.list.subject();
        error.during(operation, &path)
    }
}

impl<P> IntoFuture for FindByName<P>
where
    P: Page + Send + 'static,
    P::Item: HasName + Send,
{
    type Output = Result<Option<P::Item>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.find().await })
    }
}

impl<P> fmt::Debug for FindByName<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FindByName")
            .field("list", &self.list)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
