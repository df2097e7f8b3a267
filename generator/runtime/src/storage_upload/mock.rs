//! Storage services in an in-memory service.
//!
//! Input: the operations of the requests to storage services. Output: rules for these requests.

use super::storage::{POST, PUT};
use crate::testing::{Mock, When};

impl Mock {
    /// Starts a rule for the `PUT` requests that send a file to a presigned URL, whatever the URL is.
    ///
    /// [`requests`](Self::requests) returns them with their [URL](crate::testing::Request::url), headers and
    /// [body](crate::testing::Request::body).
    ///
    /// ```text
    /// let storage = mock.when_file_put().reply_with(Reply::new(201));
    /// // An upload.
    /// assert_eq!(storage.count(), 1);
    /// ```
    pub fn when_file_put(&self) -> When<()> {
        self.when_operation(&PUT)
    }

    /// Starts a rule for the `POST` requests that send a file to a presigned URL, as a form or as the body, whatever the URL
    /// is.
    pub fn when_file_posted(&self) -> When<()> {
        self.when_operation(&POST)
    }
}
