//! Events whose data has no schema.

use crate::model::model;

/// An event of an event stream whose data the API's documents do not describe.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// The type of the event, or `None` if the server sent none, which means `message`.
    pub event: Option<String>,
    /// The data. Several lines are separated by line feeds.
    pub data: String,
    /// The ID of the event, if it has one.
    pub id: Option<String>,
}

model!(Event {
    "event": event,
    "data": data,
    "id": id,
});
