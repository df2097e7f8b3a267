//! The facts about a type from which [`crate::names`] chooses its name.
//!
//! The words here are those of the documents. They also tell which string enums are one type, so that they are decided
//! together with the types; what a type is called in the SDK is decided later.

use std::collections::BTreeSet;

use crate::ir::ids::{GroupId, OperationId, TypeId};
use crate::ir::response_status::ResponseStatus;

/// The facts about one type.
#[derive(Clone, Debug)]
pub struct Naming {
    /// The words that identify it, such as `ApiKeySpec` or `create User Body`.
    pub label: String,
    /// The source of the label.
    pub source: LabelSource,
    /// `true` if only requests hold it.
    pub request_only: bool,
    /// The HTTP methods of the operations that use it.
    pub methods: BTreeSet<String>,
    /// The groups whose operations use it.
    pub groups: BTreeSet<GroupId>,
    /// The error responses that use it, by operation and status.
    pub errors: BTreeSet<(OperationId, ResponseStatus)>,
    /// `true` if the label is that of the configuration.
    pub is_configured: bool,
}

/// The source of a type's label.
#[derive(Clone, Debug)]
pub enum LabelSource {
    /// The name of its schema.
    Schema {
        /// The whole name.
        name: String,
        /// All parts of a dotted name that follow the group's, where there are several.
        qualified: Option<String>,
        /// `true` if the name is the key of a component, not a title.
        is_component: bool,
        /// The type and the member that hold it first.
        holder: Option<(TypeId, String)>,
    },
    /// The type and the member that hold it; the member in the singular if it is an element of a list.
    Member(TypeId, String),
    /// The operation that it is the body or a parameter of.
    Operation,
    /// The operation that it is a success of.
    Success {
        /// Verb and noun.
        operation: String,
        /// The status and the media type of the first response that holds it.
        response: Option<(ResponseStatus, String)>,
    },
    /// The member, or the schema, that a string enum is listed in.
    Enum {
        /// `true` if the schema has a name.
        is_named: bool,
        /// The member.
        member: String,
        /// The label with the owner's in front.
        owned_label: String,
    },
}
