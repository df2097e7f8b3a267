//! Documentation of several lines, which is printed as one comment, in lines with slashes.
//!
//! An attribute that holds several lines comes out of the printer as `/**` and `*/` or `/*!` and `*/`, its lines from the
//! second on without an indentation.

/// The slashes of the lines that take the place of such a comment, and the first line, if one is opened here.
pub(super) fn opened(line: &str) -> Option<(&'static str, &str)> {
    match line.strip_prefix("/**") {
        Some(first) => Some(("///", first)),
        None => Some(("//!", line.strip_prefix("/*!")?)),
    }
}

/// The lines, each with its indentation and slashes. Takes from the rest of the print what belongs to the comment.
pub(super) fn lines<'a>(
    indent: &str,
    slashes: &str,
    first: &'a str,
    rest: &mut impl Iterator<Item = &'a str>,
) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = Some(first);
    while let Some(text) = line {
        let (text, ends) = text.strip_suffix("*/").map_or((text, false), |text| (text, true));
        lines.push(format!("{indent}{slashes}{text}").trim_end().to_owned());
        line = if ends { None } else { rest.next() };
    }
    lines
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::output::format::file;

    #[test]
    fn each_line_has_its_slashes_and_stands_where_the_comment_stands() {
        let tokens = quote! {
            #![doc = " A crate.\n\n With two paragraphs."]
            #[doc = "\n A list:\n\n - `a`\n   and more"]
            pub struct A {
                #[doc = " One.\n Two.  \n // Three."]
                #[serde(default)]
                a: u8,
                #[doc = " In one line."]
                b: u8,
            }
            impl A {
                #[doc = " One.\n Two."]
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
        assert_eq!(file("Head", tokens, std::iter::empty()).unwrap(), expected);
    }
}
