//! The settings of a header. Data only.

/// A header that the application sets once instead of per operation.
#[derive(Clone, Debug, Default)]
pub struct HeaderConfig {
    /// The name, such as `Cluster-Id`.
    pub header: Option<String>,
    /// The meaning of the header, as the object of "sends".
    pub description: Option<String>,
}
