//! Multi-line doc comments, which are single attributes until they are printed.
//!
//! A third of an SDK is documentation, and each attribute is parsed and printed separately. With one attribute per
//! line, the documentation would take ten times its size in memory.

/// The separator of the lines in a `#[doc]` attribute. The printer would turn an attribute with line feeds into a block
/// comment. A literal in code only contains this character in its escaped form.
pub const BREAK: char = '\u{1e}';

/// Returns the lines of a comment that was printed on one line, each with its indentation and slashes.
pub(super) fn lines<'a>(indent: &'a str, code: &'a str) -> impl Iterator<Item = String> + 'a {
    let slashes = if code.starts_with("//!") { "//!" } else { "///" };
    let text = code.strip_prefix(slashes).unwrap_or(code);
    text.split(BREAK).map(move |line| format!("{indent}{slashes}{}", line.trim_end_matches(' ')))
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use crate::output::format::file;

    #[test]
    fn doc_comment_lines_keep_their_indent() {
        let tokens = quote! {
            #![doc = " A crate.\u{1e}\u{1e} With two paragraphs."]
            #[doc = "\u{1e} A list:\u{1e}\u{1e} - `a`\u{1e}   and more"]
            pub struct A {
                #[doc = " One.\u{1e} Two.  \u{1e} // Three.\u{1e} */ fn main() {}\u{1e} /* https://b/"]
                #[serde(default)]
                a: u8,
                #[doc = " In one line."]
                b: u8,
            }
            impl A {
                #[doc = " One.\u{1e} Two."]
                pub fn a(&self) -> u8 {
                    self.a
                }
            }
        };
        let expected = "// Head\n
//! A crate.
//!
//! With two paragraphs.\n
///
/// A list:
///
/// - `a`
///   and more
pub struct A {
    /// One.
    /// Two.
    /// // Three.
    /// */ fn main() {}
    /// /* https://b/
    #[serde(default)]
    a: u8,
    /// In one line.
    b: u8,
}

impl A {
    /// One.
    /// Two.
    pub fn a(&self) -> u8 {
        self.a
    }
}
";
        assert_eq!(file("Head", tokens, std::iter::empty(), TokenStream::new).unwrap(), expected);
    }
}
