//! How much documents may ask for.

/// What the documents of somebody else may cost: by default no single document makes `cargo xtask codegen` take more than
/// 500 MB of memory, whatever it holds. Several documents of one run may take more.
///
/// Whoever knows where the documents come from can lift the limits. Those on nesting, on chains of references and on
/// the number of types stay: what passes them has no end, or none that anybody would wait for.
///
/// ```
/// use sdk_generator::{Config, Limits};
///
/// let config = Config { limits: Limits::none(), ..Config::default() };
/// assert!(config.limits.bytes > Limits::default().bytes);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long a document may be, in bytes.
    pub bytes: usize,
    /// How many values, keys included, a document may have. The parser and the tree take up to 300 bytes for each, beside
    /// its text.
    pub values: usize,
    /// How many commas and brackets of lists and mappings in brackets a YAML document may have. The event parser keeps
    /// what stands in a pair of brackets until it knows that it is no key.
    pub in_brackets: usize,
    /// How many properties an object may have. More are keys of a map, or do harm.
    pub properties: usize,
    /// How many properties all objects may have before those that are equal are made one. What `allOf` brings counts in
    /// each.
    pub all_properties: usize,
    /// How much text may be copied from the documents, in bytes. What is referred to counts wherever it is used.
    pub copied_text: usize,
    /// How long one text may be, in bytes.
    pub text: usize,
    /// How long all texts may be together, in bytes, each as often as it is written.
    pub all_text: usize,
    /// The same before equal types are made one.
    pub read_text: usize,
    /// How many members of structs, values of enums, alternatives of unions and parameters of operations there may be.
    pub members: usize,
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
        }
    }
}

impl Limits {
    /// No limit on anything, for documents whose author is trusted.
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
        }
    }
}
