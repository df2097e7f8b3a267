//! Uploads in several steps.

use crate::ir::ids::OperationId;
use crate::ir::parameter::Parameter;

/// An upload in several steps, which is a method next to that of its operation. Members are JSON pointers.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The wanted name of the method.
    pub method: String,
    /// The summary, in one line.
    pub summary: Option<String>,
    /// The description, in paragraphs.
    pub description: Option<String>,
    /// The query parameters of the operation with the members of its body that have their values. They are no arguments of
    /// the method.
    pub queries: Vec<(String, String)>,
    /// The properties of the body that the SDK fills in, as paths.
    pub filled: Vec<String>,
    /// The properties of the body of the start that are arguments of the method.
    pub arguments: Vec<UploadProperty>,
    /// The steps.
    pub steps: UploadSteps,
}

/// A property of a body that is an argument of an upload.
#[derive(Clone, Debug)]
pub struct UploadProperty {
    /// The member.
    pub pointer: String,
    /// The argument.
    pub parameter: Parameter,
}

/// The steps of an upload.
#[derive(Clone, Debug)]
pub enum UploadSteps {
    /// The file is sent to a presigned URL.
    Presigned(PresignedSteps),
    /// The file is sent in parts.
    Session(SessionSteps),
}

/// The steps of an upload to a presigned URL.
#[derive(Clone, Debug)]
pub struct PresignedSteps {
    /// The call that returns the URL, unless it is the operation of the upload.
    pub start: Option<UploadStart>,
    /// The member of the start's response with the URL.
    pub url: String,
    /// The member whose value selects the request, or an empty text.
    pub select: String,
    /// The requests.
    pub requests: Vec<StorageRequest>,
    /// The members of the operation's body with those of the start's response.
    pub members: Vec<(String, String)>,
    /// The members of the operation's body with their constants.
    pub constants: Vec<(String, String)>,
}

/// The call that returns a presigned URL.
#[derive(Clone, Debug)]
pub struct UploadStart {
    /// The operation.
    pub operation: OperationId,
    /// The arguments, in the order of the path template.
    pub arguments: Vec<UploadArgument>,
    /// The members of its body with those of the body of the upload's operation, and `true` for required ones.
    pub members: Vec<(String, String, bool)>,
    /// The members of its body with their constants.
    pub constants: Vec<(String, String)>,
}

/// The source of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UploadArgument {
    /// A path parameter with the value of the path parameter of the upload's operation at this position.
    OfCall(usize),
    /// A path parameter with the value of a member.
    Path(String),
    /// A query parameter with the value of a member.
    Query(String, String),
}

/// A request to a storage service.
#[derive(Clone, Debug)]
pub struct StorageRequest {
    /// The value that selects it.
    pub value: String,
    /// The method.
    pub method: String,
    /// The member with the method, or an empty text.
    pub method_member: String,
    /// The member with the fields of a form, or an empty text.
    pub fields: String,
    /// The name of the part with the file.
    pub file_field: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The member with further headers, or an empty text.
    pub headers_member: String,
}

/// The steps of an upload in a session, which the operation of the upload opens.
#[derive(Clone, Debug)]
pub struct SessionSteps {
    /// The member of the operation's body with the size of the file, or an empty text.
    pub file_size: String,
    /// The member of the operation's response with the size of a part.
    pub part_size: String,
    /// The call that uploads a part.
    pub part: SessionCall,
    /// The member of the part's response for the list of parts, or an empty text for the whole response.
    pub part_result: String,
    /// The call that finishes the upload.
    pub finish: SessionCall,
    /// The member of the finish's body with the list of parts, or an empty text.
    pub part_list: String,
    /// The members of the finish's body with those of the operation's response.
    pub members: Vec<(String, String)>,
    /// The members of the finish's body with their constants.
    pub constants: Vec<(String, String)>,
    /// The algorithm of the digests.
    pub digest: Option<UploadDigest>,
    /// The call that aborts the session.
    pub abort: Option<SessionCall>,
}

/// A call in a session.
#[derive(Clone, Debug)]
pub struct SessionCall {
    /// The operation.
    pub operation: OperationId,
    /// The arguments, in the order of the path template. Members are those of the response that opened the session.
    pub arguments: Vec<UploadArgument>,
}

/// An algorithm of digests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadDigest {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}
