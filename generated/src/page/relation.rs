// Copied by sdkwright from sdk-runtime (src/page/relation.rs); do not edit.

//! Links in headers (RFC 8288).
//!
//! Input: the value of a header such as `Link`. Output: the target with a relation, which is not interpreted.

use crate::operation::split_unquoted;

/// Returns the target of the first link with this relation.
///
/// Malformed links are skipped. A target without `<` and `>`, which some services send, is not a link.
pub(super) fn link_with_relation<'a>(header: &'a str, relation: &str) -> Option<&'a str> {
    let mut rest = header;
    loop {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let (parameters, after) = split_unquoted(after, ',');
        if is_related(parameters, relation) {
            return Some(target.trim());
        }
        rest = after;
    }
}

/// Returns `true` if the first `rel` of these parameters lists the relation (RFC 8288, 3.3).
fn is_related(parameters: &str, relation: &str) -> bool {
    let mut rest = parameters;
    while !rest.is_empty() {
        let (parameter, after) = split_unquoted(rest, ';');
        rest = after;
        let Some((name, value)) = parameter.split_once('=') else { continue };
        if name.trim().eq_ignore_ascii_case("rel") {
            let value = value.trim().trim_matches('"');
            return value.split_whitespace().any(|it| it.eq_ignore_ascii_case(relation));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn target_is_found_by_relation() {
        for (header, target) in [
            ("<https://h/a?page=2>; rel=\"next\"", Some("https://h/a?page=2")),
            (
                "<https://h/a?page=1>; rel=\"prev\", <https://h/a?page=3>; rel=\"next\"",
                Some("https://h/a?page=3"),
            ),
            ("</a>;rel=next", Some("/a")),
            ("< /a >; REL = Next", Some("/a")),
            ("</a>; title=\"x, <y>; rel=\\\"next\"; rel=\"last\", </b>; rel=\"start next\"", Some("/b")),
            ("</a,b;c>; rel=next", Some("/a,b;c")),
            ("</a>; rel=last; rel=next", None),
            ("</a>; rel=nextish", None),
            ("</a>; anchor=next", None),
            ("/a; rel=next", None),
            ("<>; rel=next", Some("")),
            ("</a; rel=next", None),
            ("</a>", None),
            (",,<,>;;;=\"", None),
            ("", None),
        ] {
            assert_eq!(link_with_relation(header, "next"), target, "{header}");
        }
    }
}
