//! Words of names: how texts are split into words, and which words are the same.
//!
//! In: a text of a document, such as `listWebhooks` or `Vector stores`. Out: words in lower case. Knows a little English.

use crate::labels::inflect::singularize;

/// Words that begin the second part of a method's name, as in `list_for_org`.
const PREPOSITIONS: &[&str] = &[
    "accessible",
    "as",
    "at",
    "between",
    "by",
    "for",
    "from",
    "in",
    "into",
    "of",
    "on",
    "per",
    "through",
    "to",
    "under",
    "using",
    "via",
    "with",
    "within",
    "without",
];

/// Verbs that begin ids of operations and action segments of paths.
const VERBS: &[&str] = &[
    "accept",
    "acknowledge",
    "activate",
    "add",
    "advance",
    "append",
    "apply",
    "approve",
    "archive",
    "assign",
    "attach",
    "authorize",
    "batch",
    "block",
    "bulk",
    "cancel",
    "capture",
    "change",
    "check",
    "clear",
    "clone",
    "close",
    "collect",
    "commit",
    "compare",
    "complete",
    "confirm",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "decline",
    "delete",
    "deliver",
    "deny",
    "deploy",
    "describe",
    "destroy",
    "detach",
    "disable",
    "dismiss",
    "download",
    "duplicate",
    "edit",
    "enable",
    "encrypt",
    "execute",
    "expire",
    "export",
    "fail",
    "fetch",
    "finalize",
    "find",
    "follow",
    "fund",
    "generate",
    "get",
    "import",
    "increment",
    "index",
    "insert",
    "install",
    "invite",
    "join",
    "leave",
    "list",
    "load",
    "lock",
    "lookup",
    "mark",
    "merge",
    "migrate",
    "modify",
    "move",
    "mute",
    "patch",
    "pause",
    "pay",
    "ping",
    "post",
    "present",
    "preview",
    "process",
    "promote",
    "publish",
    "purge",
    "put",
    "query",
    "read",
    "reauthorize",
    "redeliver",
    "refresh",
    "refund",
    "register",
    "reject",
    "release",
    "remove",
    "rename",
    "render",
    "reorder",
    "replace",
    "reply",
    "report",
    "request",
    "rerun",
    "reset",
    "resolve",
    "respond",
    "restart",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "return",
    "reverse",
    "review",
    "revoke",
    "rotate",
    "run",
    "schedule",
    "search",
    "select",
    "send",
    "set",
    "share",
    "show",
    "sign",
    "simulate",
    "star",
    "start",
    "stop",
    "submit",
    "subscribe",
    "suspend",
    "sync",
    "test",
    "toggle",
    "track",
    "transfer",
    "trigger",
    "unarchive",
    "unassign",
    "unblock",
    "undo",
    "unfollow",
    "uninstall",
    "unlock",
    "unmute",
    "unpublish",
    "unregister",
    "unset",
    "unshare",
    "unstar",
    "unsubscribe",
    "unsuspend",
    "update",
    "upgrade",
    "upload",
    "upsert",
    "use",
    "validate",
    "verify",
    "view",
    "void",
    "wait",
    "watch",
];

/// Splits a text into words: at separators, before capital letters, and after an acronym.
pub(crate) fn words(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut words = vec![String::new()];
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = index.checked_sub(1).map(|index| letters[index]);
        let after = letters.get(index + 1);
        let begins_after_small = before.is_some_and(|it| it.is_lowercase() || it.is_ascii_digit());
        // `IPsActions` is the plural of an acronym and another word.
        let ends_acronym = before.is_some_and(char::is_uppercase)
            && after.is_some_and(|it| it.is_lowercase())
            && !is_plural_of_acronym(&letters, index);
        if letter.is_uppercase() && (begins_after_small || ends_acronym) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Returns `true` if only an `s` follows the capital letter, as after `IP` in `IPsActions`.
fn is_plural_of_acronym(letters: &[char], index: usize) -> bool {
    letters.get(index + 1) == Some(&'s') && letters.get(index + 2).is_none_or(|it| !it.is_lowercase())
}

/// Returns `true` if two words are the same but for a plural ending.
pub(crate) fn same_word(one: &str, two: &str) -> bool {
    one == two || singularize(one) == singularize(two)
}

/// Returns `true` if two texts have the same words but for plural endings.
pub(crate) fn same_words(one: &[String], two: &[String]) -> bool {
    one.len() == two.len() && one.iter().zip(two).all(|(one, two)| same_word(one, two))
}

/// Returns the index at which `words` contains `part`, but for plural endings.
pub(crate) fn position(words: &[String], part: &[String]) -> Option<usize> {
    let fits = |window: &[String]| same_words(window, part);
    if part.is_empty() { None } else { words.windows(part.len()).position(fits) }
}

/// Returns `true` if a word looks like a plural.
pub(crate) fn is_plural(word: &str) -> bool {
    singularize(word) != word
}

/// Returns `true` if a word begins the second part of a method's name.
pub(crate) fn is_preposition(word: &str) -> bool {
    PREPOSITIONS.contains(&word)
}

/// Returns `true` if a word is a verb that begins ids of operations.
pub(crate) fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_at_capital_letters_and_acronyms() {
        for (text, split) in [
            ("listWebhooks", "list webhooks"),
            ("Vector stores", "vector stores"),
            ("getHTTPCheck", "get http check"),
            ("reservedIPsActions_list", "reserved ips actions list"),
            ("CreateSLOs", "create slos"),
            ("list-for-org", "list for org"),
            ("oauth2_token", "oauth2 token"),
            ("", ""),
        ] {
            assert_eq!(words(text).join(" "), split);
        }
    }

    #[test]
    fn position_ignores_plural_endings() {
        let text = words("list deploy keys of repo");
        assert_eq!(position(&text, &words("deploy key")), Some(1));
        assert_eq!(position(&text, &words("repos")), Some(4));
        assert_eq!(position(&text, &words("branch")), None);
        assert_eq!(position(&text, &[]), None);
    }
}
