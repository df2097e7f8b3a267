//! Conversions of a response type into a request type.

use std::collections::BTreeSet;

/// The conversion of a response into a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversion {
    /// The indexes of the fields of the request that the conversion leaves absent: secrets, and fields that the response
    /// does not have.
    pub dropped: BTreeSet<usize>,
}
