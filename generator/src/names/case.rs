//! The conversion of words in a document to words of an identifier.
//!
//! In: any text. Out: text in a case, made of ASCII letters, digits and `_`, never empty, never starting with a digit.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::labels::inflect::singularize;

/// The longest identifier that is made from one text; longer ones are cut.
const MAX_IDENTIFIER: usize = 80;

/// `api_keys`
pub(super) fn snake(text: &str) -> String {
    to_identifier(separated(text).to_snake_case(), "value", "n")
}

/// `ApiKeys`
pub(super) fn camel(text: &str) -> String {
    to_identifier(separated(text).to_upper_camel_case(), "Value", "N")
}

/// `API_KEYS`
pub(super) fn shouty(text: &str) -> String {
    to_identifier(separated(text).to_shouty_snake_case(), "VALUE", "N")
}

/// `api-keys`
pub(super) fn kebab(text: &str) -> String {
    to_identifier(separated(text).to_kebab_case(), "group", "n")
}

/// `api keys`
pub(super) fn spaced(text: &str) -> String {
    snake(text).replace('_', " ")
}

/// Text with only letters, digits and separators. Symbols that are all there is become words, letters outside ASCII
/// become their code points, so that different texts stay different.
fn separated(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let only_symbols = !text.contains(char::is_alphanumeric);
    let negative = text.starts_with('-') && text[1..].starts_with(|letter: char| letter.is_ascii_digit());
    if negative {
        plain.push_str("minus ");
    }
    for letter in text.chars().take(4 * MAX_IDENTIFIER) {
        match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' => plain.push(letter),
            letter if letter.is_alphanumeric() => plain.push_str(&format!(" u{:x} ", u32::from(letter))),
            '+' => plain.push_str(" plus "),
            letter if only_symbols => plain.push_str(symbol(letter)),
            _ => plain.push(' '),
        }
    }
    plain
}

fn symbol(letter: char) -> &'static str {
    match letter {
        '*' => " star ",
        '-' => " minus ",
        '=' => " equal ",
        '<' => " less ",
        '>' => " greater ",
        '!' => " not ",
        '%' => " percent ",
        '&' => " and ",
        '|' => " or ",
        '/' => " slash ",
        '.' => " dot ",
        ':' => " colon ",
        ',' => " comma ",
        '_' => " underscore ",
        '$' => " dollar ",
        '#' => " hash ",
        '@' => " at ",
        '?' => " question ",
        '~' => " tilde ",
        _ => " ",
    }
}

fn to_identifier(mut text: String, empty: &str, before_digit: &str) -> String {
    text.truncate(MAX_IDENTIFIER);
    let text = text.trim_end_matches(['_', '-']);
    match text.bytes().next() {
        None => empty.to_owned(),
        Some(b'0'..=b'9') => format!("{before_digit}{text}"),
        Some(_) => text.to_owned(),
    }
}

/// Returns `true` if two words are the same but for a plural ending: `keys` and `key`, `policies` and `policy`.
pub(super) fn same_but_for_number(one: &str, two: &str) -> bool {
    one == two || singularize(one) == singularize(two)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_makes_identifiers_of_any_text() {
        for (text, snaked, cameled) in [
            ("API Keys", "api_keys", "ApiKeys"),
            ("spec.display_name", "spec_display_name", "SpecDisplayName"),
            ("resource.kafka.id", "resource_kafka_id", "ResourceKafkaId"),
            ("kafka.api.secret", "kafka_api_secret", "KafkaApiSecret"),
            ("Org-Id", "org_id", "OrgId"),
            ("typeName", "type_name", "TypeName"),
            ("urn:ietf:params:oauth", "urn_ietf_params_oauth", "UrnIetfParamsOauth"),
            ("", "value", "Value"),
            ("*", "star", "Star"),
            ("+1", "plus_1", "Plus1"),
            ("-1", "minus_1", "Minus1"),
            ("10", "n10", "N10"),
            ("größe", "gr_uf6_udf_e", "GrUf6UdfE"),
            ("\"; }\n#![x]", "x", "X"),
            ("\u{202e}", "value", "Value"),
        ] {
            assert_eq!(snake(text), snaked, "{text:?}");
            assert_eq!(camel(text), cameled, "{text:?}");
        }
        assert_eq!(shouty("getUser"), "GET_USER");
        assert_eq!(kebab("iam v2"), "iam-v2");
        assert_eq!(snake(&"a".repeat(1000)).len(), MAX_IDENTIFIER);
    }

    #[test]
    fn words_are_the_same_but_for_number() {
        for (one, two) in [("key", "keys"), ("policy", "policies"), ("access", "accesses"), ("box", "boxes")]
        {
            assert!(same_but_for_number(one, two), "{one} {two}");
        }
        assert!(!same_but_for_number("user", "group"));
    }
}
