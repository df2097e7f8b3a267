// Copied by sdkwright from sdk-runtime (src/call/masks.rs); do not edit.

//! The search for masked secrets in a body.
//!
//! Input: a JSON body, and the strings that a service sends in place of secrets. Output: the error text if the body
//! contains one. Such a body was built from a response, and sending it would overwrite the secrets.

use serde_json::Value;

/// The maximum number of members that an error names.
const MAX_NAMED: usize = 5;

/// The masks of a service: strings that consist of a character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Masks {
    pub(super) character: char,
    /// The minimum length of a mask.
    pub(super) at_least: usize,
}

impl Masks {
    fn has(self, text: &str) -> bool {
        text.chars().all(|it| it == self.character) && text.chars().count() >= self.at_least
    }

    /// Returns the error text if the body contains a mask.
    pub(super) fn check(self, body: &[u8]) -> Result<(), String> {
        // Most bodies need not be parsed.
        let mask = self.character.to_string().repeat(self.at_least);
        if !String::from_utf8_lossy(body).contains(&mask) {
            return Ok(());
        }
        let Ok(body) = serde_json::from_slice(body) else { return Ok(()) };
        let mut places = Vec::new();
        self.find(&body, &mut String::new(), &mut places);
        let all = places.len();
        let named: Vec<String> = places.into_iter().take(MAX_NAMED).map(|it| format!("`{it}`")).collect();
        let more = if all > MAX_NAMED { format!(" and {} more", all - MAX_NAMED) } else { String::new() };
        match all {
            0 => Ok(()),
            _ => Err(format!(
                "the body has masks in place of secrets at {}{more}: set the secrets, or remove these members",
                named.join(", ")
            )),
        }
    }

    /// Collects the JSON pointers of all masks in a value.
    fn find(self, value: &Value, place: &mut String, places: &mut Vec<String>) {
        let length = place.len();
        match value {
            Value::String(text) if self.has(text) => places.push(place.clone()),
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    place.push('/');
                    place.push_str(&index.to_string());
                    self.find(element, place, places);
                    place.truncate(length);
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    place.push('/');
                    place.extend(name.chars().map(escaped));
                    self.find(member, place, places);
                    place.truncate(length);
                }
            }
            _ => {}
        }
    }
}

/// Returns a character of a JSON pointer (RFC 6901), printable and on one line.
fn escaped(character: char) -> String {
    match character {
        '~' => "~0".to_owned(),
        '/' => "~1".to_owned(),
        other => other.escape_debug().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::Masks;

    const MASKS: Masks = Masks { character: '*', at_least: 4 };

    #[test]
    fn masks_are_found_at_any_depth() {
        let check = |body: &str| MASKS.check(body.as_bytes());
        for body in [r#"{"a":"***"}"#, r#"{"a":"** **"}"#, r#"{"a":"x****"}"#, r#"{"****":"a"}"#, "****", "1"]
        {
            assert_eq!(check(body), Ok(()), "{body}");
        }
        let problem = check(r#"{"c":{"a.b":"****","d/e":["x","*****"]},"n":null}"#).unwrap_err();
        assert_eq!(
            problem,
            "the body has masks in place of secrets at `/c/a.b`, `/c/d~1e/1`: set the secrets, or remove these members"
        );
        assert!(check(r#""****""#).is_err());
        let many: Vec<String> = (0..7).map(|index| format!(r#""m{index}":"****""#)).collect();
        let problem = check(&format!("{{{}}}", many.join(","))).unwrap_err();
        assert!(problem.contains("`/m4` and 2 more: set"), "{problem}");
    }
}
