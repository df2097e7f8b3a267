//! The environment variables in the code samples of documents.
//!
//! In: the texts of documents. Out: the variables that look like credentials, with the number of their uses.

use std::collections::BTreeMap;

use crate::labels::words::words;
use crate::source_text::SpecFile;

/// The suffixes of the names of credentials.
const ENDS: &[&str] = &["_KEY", "_PASSWORD", "_SECRET", "_TOKEN"];

/// The texts before the name of a variable in code samples.
const BEFORE: &[&str] =
    &["$", "${", "environ.get(", "environ[", "ENV[", "process.env.", "getenv(", "os.environ.get("];

/// Returns the variables for credentials, with the number of their uses.
pub(crate) fn credential_variables(files: &[SpecFile]) -> BTreeMap<String, usize> {
    let mut variables = BTreeMap::new();
    for file in files {
        let text = file.text.as_bytes();
        let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
        let mut start = 0;
        while start < text.len() {
            if !text[start].is_ascii_uppercase() {
                start += 1;
                continue;
            }
            let length = text[start..].iter().take_while(|byte| is_part(**byte)).count();
            let end = start + length;
            let name = &file.text[start..end];
            let is_whole = text.get(end).is_none_or(|byte| !byte.is_ascii_alphanumeric());
            if is_whole && ENDS.iter().any(|it| name.ends_with(it)) && is_before_variable(&text[..start]) {
                *variables.entry(name.to_owned()).or_default() += 1;
            }
            start = end;
        }
    }
    variables
}

/// Returns `true` if the text before a name shows that it is a variable. Quotes in JSON are escaped.
fn is_before_variable(before: &[u8]) -> bool {
    let quotes = before.iter().rev().take_while(|byte| matches!(byte, b'"' | b'\'' | b'\\')).count();
    let before = &before[..before.len() - quotes.min(3)];
    BEFORE.iter().any(|sign| before.ends_with(sign.as_bytes()))
}

/// Returns the similarity of the names of a variable and a scheme; greater is better.
pub(crate) fn similarity(variable: &str, scheme: &str) -> i64 {
    let of_variable = words(&variable.to_lowercase());
    let mut of_scheme = words(scheme);
    of_scheme.retain(|word| !matches!(word.as_str(), "auth" | "security" | "scheme" | "authorization"));
    let common = of_scheme.iter().filter(|word| of_variable.contains(word)).count();
    let missing = of_scheme.len() - common;
    i64::try_from(2 * common).unwrap_or(0) - i64::try_from(missing).unwrap_or(0)
}

/// Returns the prefix of the environment variables of a product: its words in uppercase.
pub(crate) fn prefix(product: &str) -> String {
    let words: Vec<&str> =
        product.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let prefix = words.join("_").to_ascii_uppercase();
    if prefix.starts_with(|it: char| it.is_ascii_alphabetic()) { prefix } else { "API".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_samples_are_found() {
        let text = r#"curl -H "Authorization: Bearer $PETS_API_TOKEN" ${PETS_KEY} os.environ.get(\"PETS_API_TOKEN\") SOME_KEY $HOME $PETS_KEYS"#;
        let found = credential_variables(&[SpecFile::new("a.yaml", text)]);
        let found: Vec<(&str, usize)> = found.iter().map(|(name, count)| (name.as_str(), *count)).collect();
        assert_eq!(found, [("PETS_API_TOKEN", 2), ("PETS_KEY", 1)]);
    }

    #[test]
    fn variable_is_similar_to_scheme_with_same_words() {
        assert!(similarity("PETS_ADMIN_KEY", "AdminApiKeyAuth") > similarity("PETS_ADMIN_KEY", "ApiKeyAuth"));
        assert!(similarity("PETS_API_KEY", "ApiKeyAuth") > similarity("PETS_API_KEY", "AdminApiKeyAuth"));
    }
}
