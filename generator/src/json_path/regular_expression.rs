//! Regular expressions of filters (RFC 9485).

use regex_lite::{Regex, RegexBuilder};

use crate::json_path::budget::{Budget, Exhausted};

/// The sizes of compiled expressions, in bytes, of which the smallest sufficient one is used.
const SIZES: [usize; 4] = [2 << 10, 8 << 10, 32 << 10, 128 << 10];
/// The size of an instruction of a compiled expression, in bytes, at least. A character is compared with each of them.
const INSTRUCTION: usize = 32;

/// A compiled regular expression.
#[derive(Clone, Debug)]
pub(super) struct RegularExpression {
    regex: Regex,
    /// The number of steps that a character takes.
    cost: usize,
}

impl RegularExpression {
    /// Compiles an expression that matches a text as a whole, or a part of it.
    ///
    /// # Errors
    ///
    /// Returns the fault of the expression.
    pub(super) fn new(pattern: &str, whole: bool) -> Result<Self, String> {
        let translated = translate(pattern)?;
        let translated = if whole { format!(r"\A(?:{translated})\z") } else { translated };
        let mut fault = String::new();
        for size in SIZES {
            match RegexBuilder::new(&translated).size_limit(size).build() {
                Ok(regex) => return Ok(Self { regex, cost: size / INSTRUCTION }),
                Err(error) => fault = error.to_string(),
            }
        }
        Err(fault.lines().collect::<Vec<_>>().join(" "))
    }

    /// Returns `true` if a text matches.
    pub(super) fn is_match(&self, text: &str, budget: &mut Budget) -> Result<bool, Exhausted> {
        budget.spend(text.len().saturating_mul(self.cost) / 8)?;
        Ok(self.regex.is_match(text))
    }
}

/// Translates an expression of RFC 9485: a dot does not match a carriage return (section 5.4). Everything else has the
/// same meaning.
fn translate(pattern: &str) -> Result<String, String> {
    let mut translated = String::with_capacity(pattern.len());
    let mut in_class = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                let escaped = characters.next().unwrap_or('\\');
                if matches!(escaped, 'p' | 'P') {
                    return Err("Unicode categories such as `\\p{L}` are not supported".to_owned());
                }
                translated.extend(['\\', escaped]);
                continue;
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '.' if !in_class => {
                translated.push_str(r"[^\n\r]");
                continue;
            }
            _ => {}
        }
        translated.push(character);
    }
    Ok(translated)
}
