//! The description of an upload by generated code. Data only; members are JSON pointers (RFC 6901).

use crate::operation::Operation;

/// The steps of an upload.
#[derive(Debug)]
pub(crate) struct UploadSteps {
    /// The call that returns the URL, unless the call of the upload itself does.
    pub(crate) start: Option<UploadStart>,
    /// The request to the storage.
    pub(crate) storage: UploadStorage,
    /// The query parameters of the call that finishes the upload, each with the member of its body that has the value.
    pub(crate) queries: &'static [(&'static str, &'static str)],
    /// The members of the body that finishes the upload, each with the member of the start's response that has the value.
    pub(crate) members: &'static [(&'static str, &'static str)],
    /// The members of the body that finishes the upload and have a constant value.
    pub(crate) constants: &'static [(&'static str, &'static str)],
}

/// The call that returns the URL.
#[derive(Debug)]
pub(crate) struct UploadStart {
    /// The operation.
    pub(crate) operation: &'static Operation,
    /// The arguments of the call, in the order of the path template.
    pub(crate) arguments: &'static [UploadArgument],
    /// The members of the body that are copied from the body that finishes the upload.
    pub(crate) members: &'static [UploadMember],
    /// The members of the body that have a constant value.
    pub(crate) constants: &'static [(&'static str, &'static str)],
}

/// An argument of the call that returns the URL.
#[derive(Debug)]
pub(crate) enum UploadArgument {
    /// A path parameter with the value of the path parameter at this position of the call that finishes the upload.
    OfCall(usize),
    /// A path parameter with the value of a member of the body that finishes the upload.
    Path(&'static str),
    /// A query parameter with the value of a member of the body that finishes the upload.
    Query(&'static str, &'static str),
}

/// A member of the body of the call that returns the URL.
#[derive(Debug)]
pub(crate) struct UploadMember {
    /// The member.
    pub(super) member: &'static str,
    /// The member of the body that finishes the upload with the value.
    pub(super) source: &'static str,
    /// `true` if the call requires the member.
    pub(super) is_required: bool,
}

impl UploadMember {
    /// Creates a required member with the value of another one.
    pub(crate) const fn required(member: &'static str, source: &'static str) -> Self {
        Self { member, source, is_required: true }
    }

    /// Creates an optional member with the value of another one.
    pub(crate) const fn optional(member: &'static str, source: &'static str) -> Self {
        Self { member, source, is_required: false }
    }
}

/// The request to the storage.
#[derive(Debug)]
pub(crate) struct UploadStorage {
    /// The member of the start's response with the URL.
    pub(crate) url: &'static str,
    /// The member of the start's response, or else of its request, whose value selects the request, or an empty text if
    /// there is only one request.
    pub(crate) select: &'static str,
    /// The requests.
    pub(crate) requests: &'static [StorageRequest],
}

/// One of the requests to the storage.
#[derive(Debug)]
pub(crate) struct StorageRequest {
    /// The value that selects the request.
    pub(super) value: &'static str,
    pub(super) method: StorageMethod,
    /// The form, unless the body is the file.
    pub(super) form: Option<StorageForm>,
    /// The headers.
    pub(super) headers: &'static [(&'static str, &'static str)],
    /// The member of the start's response with further headers.
    pub(super) headers_member: Option<&'static str>,
}

/// The method of a request to the storage.
#[derive(Clone, Copy, Debug)]
pub(super) enum StorageMethod {
    Put,
    Post,
    /// The method in the member of the start's response.
    Member(&'static str),
}

/// A form that ends with the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct StorageForm {
    /// The member of the start's response with the fields.
    pub(super) fields: &'static str,
    /// The name of the part with the file.
    pub(super) file: &'static str,
}

impl StorageRequest {
    const fn new(value: &'static str, method: StorageMethod) -> Self {
        Self { value, method, form: None, headers: &[], headers_member: None }
    }

    /// Creates a `PUT` of the file.
    pub(crate) const fn put(value: &'static str) -> Self {
        Self::new(value, StorageMethod::Put)
    }

    /// Creates a `POST` of the file.
    pub(crate) const fn post(value: &'static str) -> Self {
        Self::new(value, StorageMethod::Post)
    }

    /// Creates a request with the method in a member of the start's response.
    pub(crate) const fn method_in(value: &'static str, member: &'static str) -> Self {
        Self::new(value, StorageMethod::Member(member))
    }

    /// Sends a form with the fields in a member of the start's response, and then the file in a part with this name.
    pub(crate) const fn form(self, fields: &'static str, file: &'static str) -> Self {
        Self { form: Some(StorageForm { fields, file }), ..self }
    }

    /// Sets the headers.
    pub(crate) const fn headers(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    /// Adds the headers in a member of the start's response.
    pub(crate) const fn headers_in(self, member: &'static str) -> Self {
        Self { headers_member: Some(member), ..self }
    }
}
