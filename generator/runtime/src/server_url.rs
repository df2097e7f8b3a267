//! Expansion of server URLs with variables (OpenAPI 3.0, server variable object).
//!
//! Input: a template, and a value for each variable. Output: a URL, which is validated where it is set.

mod codegen_api;

use crate::operation::url::encode_into;

/// Expands a template with values: the name, the value, and the reserved characters that the value may contain.
///
/// All other reserved characters are percent-encoded, so that a value cannot redirect requests: in a host name it makes
/// the URL invalid, and in a path it stays within its segment.
pub(crate) fn expand(template: &str, values: &[(&str, &str, &str)]) -> String {
    let mut url = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        url.push_str(literal);
        let Some((name, after)) = after.split_once('}') else { break };
        let known = values.iter().find(|(other, ..)| *other == name);
        for character in known.iter().flat_map(|(_, value, _)| value.chars()) {
            if known.is_some_and(|(.., signs)| signs.contains(character)) {
                url.push(character);
            } else {
                encode_into(&mut url, character.encode_utf8(&mut [0; 4]));
            }
        }
        rest = after;
    }
    url.push_str(rest);
    url
}

#[cfg(test)]
mod tests;
