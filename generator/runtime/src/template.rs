//! The URL of a server that has variables (OpenAPI 3.0, server variable object).
//!
//! In: a template, and a value for each variable. Out: a URL, which is checked where it is set.

mod seam;

use crate::operation::url::encode_into;

/// A template with these values: the name of each, the value, and signs that it may hold beside unreserved characters.
///
/// Everything else is percent-encoded, so that a value leads nowhere but where the template does: what is no part of a
/// host's name is no URL then, and what is part of a path stays there.
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
