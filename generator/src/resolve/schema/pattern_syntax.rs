//! The syntax of regular expressions in `pattern` (ECMA-262; JSON Schema 2020-12, section 6.3.3).
//!
//! Takes a pattern. Returns its fault. Accepts everything that ECMAScript accepts with or without the flag `u`, and the
//! inline flags and named groups of other dialects, so that only patterns that no engine accepts are reported.

use std::iter::Peekable;
use std::str::Chars;

/// The maximum length of the bounds of a quantifier, in characters.
const MAX_BOUNDS_LENGTH: usize = 42;

/// Checks the brackets, groups, quantifiers and escapes of a pattern.
pub(super) fn check_pattern_syntax(pattern: &str) -> Result<(), String> {
    let mut rest = pattern.chars().peekable();
    let mut groups = 0_usize;
    // `true` if a quantifier has something to repeat.
    let mut repeatable = false;
    while let Some(character) = rest.next() {
        repeatable = match character {
            '\\' => match rest.next() {
                None => return Err("it ends with a backslash".to_owned()),
                Some(escaped) => !matches!(escaped, 'b' | 'B'),
            },
            '[' => {
                class(&mut rest)?;
                true
            }
            '(' => {
                groups += 1;
                // `(?:`, `(?=`, `(?<name>` and the flags of other dialects.
                rest.next_if_eq(&'?');
                false
            }
            ')' => {
                groups = groups.checked_sub(1).ok_or("a `)` closes no group")?;
                true
            }
            '*' | '+' | '?' if !repeatable => return Err(format!("`{character}` has nothing to repeat")),
            '*' | '+' | '?' => {
                end_of_quantifier(&mut rest);
                false
            }
            '{' if repeatable => match bounds(&rest) {
                Some((low, Some(high))) if low > high => {
                    return Err(format!("the bounds of `{{{low},{high}}}` are in the wrong order"));
                }
                Some(_) => {
                    rest.by_ref().find(|it| *it == '}');
                    end_of_quantifier(&mut rest);
                    false
                }
                None => true,
            },
            '|' | '^' => false,
            _ => true,
        };
    }
    if groups > 0 { Err("a `(` is not closed".to_owned()) } else { Ok(()) }
}

/// Skips a lazy or possessive suffix.
fn end_of_quantifier(rest: &mut Peekable<Chars<'_>>) {
    rest.next_if(|it| matches!(it, '?' | '+'));
}

/// Checks a class whose `[` has been read.
fn class(rest: &mut Peekable<Chars<'_>>) -> Result<(), String> {
    rest.next_if_eq(&'^');
    // The start of a possible range, and `true` after its hyphen.
    let (mut start, mut is_range) = (None, false);
    while let Some(character) = rest.next() {
        let value = match character {
            ']' => return Ok(()),
            '\\' => {
                if rest.next().is_none() {
                    break;
                }
                None
            }
            '-' if start.is_some() && !is_range && rest.peek().is_some_and(|it| *it != ']') => {
                is_range = true;
                continue;
            }
            // A nested class or a POSIX class such as `[:alpha:]` of other dialects.
            '[' if rest.peek() == Some(&':') => {
                rest.by_ref().find(|it| *it == ']');
                None
            }
            character => Some(character),
        };
        match (start, value) {
            (Some(low), Some(high)) if is_range && low > high => {
                return Err(format!("the range `{low}-{high}` is in the wrong order"));
            }
            _ => {}
        }
        start = if is_range { None } else { value };
        is_range = false;
    }
    Err("a `[` is not closed".to_owned())
}

/// Returns the bounds of a quantifier such as `{2,4}`, without its opening brace.
fn bounds(rest: &Peekable<Chars<'_>>) -> Option<(u64, Option<u64>)> {
    let text: String = rest.clone().take(MAX_BOUNDS_LENGTH).collect();
    let (text, _) = text.split_once('}')?;
    match text.split_once(',') {
        None => Some((text.parse().ok()?, None)),
        Some((low, "")) => Some((low.parse().ok()?, None)),
        Some((low, high)) => Some((low.parse().ok()?, Some(high.parse().ok()?))),
    }
}

#[cfg(test)]
mod tests {
    use super::check_pattern_syntax;

    #[test]
    fn patterns_of_ecmascript_are_accepted() {
        for pattern in [
            "",
            "^[a-z][a-z0-9-]{0,62}$",
            r"^\d{4}-\d{2}$",
            r"[\w\-.]+@[^@\s]+",
            "(?:a|b)*?c{2,}",
            "(?<year>[0-9]+)(?=x)(?!y)",
            "(?i)abc",
            "[]a]",
            "a{,3}",
            "a{x}",
            "[^]]",
            r"^\p{L}+$",
            "[[:alpha:]]",
            "[a-]",
            "a++",
            r"[\s-z]",
            "}",
            "]",
        ] {
            assert_eq!(check_pattern_syntax(pattern), Ok(()), "{pattern}");
        }
    }

    #[test]
    fn faults_of_patterns_are_named() {
        for (pattern, fault) in [
            ("^[a-z$", "a `[` is not closed"),
            ("(a", "a `(` is not closed"),
            ("a)", "a `)` closes no group"),
            ("*.txt", "`*` has nothing to repeat"),
            ("a|+", "`+` has nothing to repeat"),
            ("[z-a]", "the range `z-a` is in the wrong order"),
            ("a{3,1}", "the bounds of `{3,1}` are in the wrong order"),
            ("a\\", "it ends with a backslash"),
        ] {
            assert_eq!(check_pattern_syntax(pattern), Err(fault.to_owned()), "{pattern}");
        }
    }
}
