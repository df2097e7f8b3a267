//! The description of an upload in a session by generated code. Data only; members are JSON pointers (RFC 6901).

use crate::operation::Operation;

/// The steps of an upload.
#[derive(Debug)]
pub(crate) struct SessionSteps {
    /// The member of the body that opens the session with the size of the file in bytes, or an empty text.
    pub(crate) file_size: &'static str,
    /// The member of the session with the size of a part in bytes.
    pub(crate) part_size: &'static str,
    /// The call that uploads a part.
    pub(crate) part: SessionCall,
    /// The member of the part's response that is an item of the list of parts, or an empty text for the whole response.
    pub(crate) part_result: &'static str,
    /// The call that commits the parts.
    pub(crate) finish: SessionCall,
    /// The member of the body that commits the parts with their list, or an empty text.
    pub(crate) part_list: &'static str,
    /// The members of the body that commits the parts, each with the member of the session that has the value.
    pub(crate) members: &'static [(&'static str, &'static str)],
    /// The members of the body that commits the parts and have a constant value.
    pub(crate) constants: &'static [(&'static str, &'static str)],
    /// The algorithm of the digests of the parts and of the whole.
    pub(crate) digest: Option<SessionDigest>,
    /// The call that aborts the session.
    pub(crate) abort: Option<SessionCall>,
}

/// A call in a session.
#[derive(Debug)]
pub(crate) struct SessionCall {
    /// The operation.
    pub(crate) operation: &'static Operation,
    /// The arguments, in the order of the path template.
    pub(crate) arguments: &'static [SessionArgument],
}

/// An argument of a call in a session.
#[derive(Debug)]
pub(crate) enum SessionArgument {
    /// A path parameter with the value of the path parameter at this position of the call that opened the session.
    OfCall(usize),
    /// A path parameter with the value of a member of the session.
    Path(&'static str),
    /// A query parameter with the value of a member of the session.
    Query(&'static str, &'static str),
}

/// The algorithm of the digests in the header `Digest` (RFC 3230).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SessionDigest {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}
