//! The limits on the documents of a run.

/// The limits on documents. By default, no single document makes `sdkwright generate` use more than 500 MB of memory.
/// Several documents of one run may use more.
///
/// The limits can be lifted for documents from a trusted source. The limits on nesting, on chains of references and on
/// the number of types always apply, because documents beyond them would take indefinitely or nearly so.
///
/// ```
/// use sdk_generator::{Config, Limits};
/// let config = Config { limits: Limits::none(), ..Config::default() };
/// assert!(config.limits.bytes > Limits::default().bytes);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The maximum size of a document, in bytes.
    pub bytes: usize,
    /// The maximum number of values in a document, including keys. The parser and the tree use up to 300 bytes per
    /// value in addition to its text.
    pub values: usize,
    /// The maximum number of commas and brackets in the flow collections of a YAML document. The event parser buffers
    /// the contents of a pair of brackets until it knows that the pair is not a key.
    pub in_brackets: usize,
    /// The maximum number of properties of an object. Larger objects are maps, or malicious.
    pub properties: usize,
    /// The maximum number of properties of all objects, before equal objects are merged. Properties from an `allOf`
    /// count in each object.
    pub all_properties: usize,
    /// The maximum length of the text that is copied from the documents, in bytes. The target of a reference counts for
    /// each use.
    pub copied_text: usize,
    /// The maximum length of a single text, in bytes.
    pub text: usize,
    /// The maximum length of all texts together, in bytes. A text counts each time it is written.
    pub all_text: usize,
    /// The maximum length of all texts together before equal types are merged, in bytes.
    pub read_text: usize,
    /// The maximum number of struct fields, enum values, union variants and operation parameters.
    pub members: usize,
    /// The maximum number of nodes that the queries of all overlays visit. Comparing texts counts as visiting nodes.
    pub overlay_steps: usize,
    /// The maximum number of values that overlays add, replace or move.
    pub overlay_changes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 48 << 20,
            values: 1_000_000,
            in_brackets: 800_000,
            properties: 10_000,
            all_properties: 500_000,
            copied_text: 128 << 20,
            text: 5 << 20,
            all_text: 16 << 20,
            read_text: 64 << 20,
            members: 100_000,
            overlay_steps: 20_000_000,
            overlay_changes: 250_000,
        }
    }
}

impl Limits {
    /// Returns limits that never apply, for documents whose author is trusted.
    pub fn none() -> Self {
        Self {
            bytes: usize::MAX,
            values: usize::MAX,
            in_brackets: usize::MAX,
            properties: usize::MAX,
            all_properties: usize::MAX,
            copied_text: usize::MAX,
            text: usize::MAX,
            all_text: usize::MAX,
            read_text: usize::MAX,
            members: usize::MAX,
            overlay_steps: usize::MAX,
            overlay_changes: usize::MAX,
        }
    }
}
