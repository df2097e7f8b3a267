//! The words of ids of operations: verb, object and phrase.

use crate::labels::inflect::singularize;
use crate::labels::operation_names::facts::OperationFacts;
use crate::labels::operation_names::paths::{Path, segment_words};
use crate::labels::words::{is_preposition, is_verb, position, same_word, same_words, words};

/// Verbs of ids, and what they are called here.
const SYNONYMS: &[(&str, &str)] = &[
    ("describe", "get"),
    ("destroy", "delete"),
    ("edit", "update"),
    ("fetch", "get"),
    ("index", "list"),
    ("insert", "create"),
    ("modify", "update"),
    ("patch", "update"),
    ("post", "create"),
    ("put", "update"),
    ("read", "get"),
    ("retrieve", "get"),
    ("show", "get"),
    ("view", "get"),
];

/// The words of an id.
#[derive(Clone, Debug)]
pub(super) struct IdWords {
    /// The verb: one word, or several as in `create or update`. Empty if the id begins with a noun.
    pub(super) verb: Vec<String>,
    /// The object of the verb.
    pub(super) object: Vec<String>,
    /// A preposition and what follows it.
    pub(super) phrase: Vec<String>,
}

/// The verbs that ids may end with, as in `invoices_get_byUuid`, in addition to [`SYNONYMS`].
const STANDARD_VERBS: &[&str] = &["create", "delete", "get", "list", "replace", "update"];

/// Returns the words with the verb first.
fn verb_first(words: Vec<String>) -> Vec<String> {
    let is_standard = |word: &String| {
        STANDARD_VERBS.contains(&word.as_str()) || SYNONYMS.iter().any(|(from, _)| from == word)
    };
    let begins = words.first().is_some_and(|word| is_verb(word));
    let Some(at) = words.iter().position(is_standard).filter(|at| *at > 0 && !begins) else { return words };
    let (verb, mut noun) = (words[at].clone(), words[..at].to_vec());
    let is_one = at + 1 == words.len() || is_preposition(&words[at + 1]);
    if let Some(last) = noun.last_mut().filter(|_| is_one && verb != "list" && verb != "index") {
        *last = singularize(last);
    }
    [vec![verb], noun, words[at + 1..].to_vec()].concat()
}

impl IdWords {
    fn new(words: Vec<String>) -> Self {
        let mut words = verb_first(words);
        let is_joint = |words: &[String]| {
            words.get(1).is_some_and(|it| it == "or" || it == "and")
                && words.get(2).is_some_and(|it| is_verb(it))
        };
        let verbs = match words.first() {
            Some(_) if is_joint(&words) => 3,
            Some(first) if is_verb(first) => 1,
            _ => 0,
        };
        let mut rest = words.split_off(verbs);
        let phrase = rest.iter().position(|word| is_preposition(word));
        let phrase = phrase.map(|at| rest.split_off(at)).unwrap_or_default();
        let known =
            |word: &String| SYNONYMS.iter().find(|(from, _)| from == word).map(|(_, to)| (*to).to_owned());
        let verb = words.iter().map(|word| known(word).unwrap_or_else(|| word.clone())).collect();
        Self { verb, object: rest, phrase }
    }

    /// Returns the object without a resource's name.
    pub(super) fn object_without(&self, name: &[String]) -> Vec<String> {
        without(&self.object, name)
    }
}

/// Returns the words without those of a name, or with neither its initials.
pub(super) fn without(object: &[String], name: &[String]) -> Vec<String> {
    if let Some(at) = position(object, name) {
        return [&object[..at], &object[at + name.len()..]].concat();
    }
    let is_said = |word: &String| name.iter().any(|it| same_word(it, word));
    if object.iter().all(is_said) {
        return Vec::new();
    }
    let initials: String = name.iter().filter_map(|word| word.chars().next()).collect();
    let is_acronym = |word: &&String| name.len() > 2 && singularize(word) == initials;
    let acronym = object.iter().position(|word| is_acronym(&word));
    let kept = object.iter().enumerate().filter(|(index, _)| Some(*index) != acronym);
    kept.map(|(_, word)| word.clone()).collect()
}

/// Returns the text before the first separator that all ids of a resource share, unless it is a verb.
pub(super) fn shared_namespace<'a>(ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut heads = ids.map(|id| split_namespace(id).map(|(head, _)| head));
    let first = heads.next()??;
    let mut others = heads.peekable();
    others.peek()?;
    (others.all(|head| head == Some(first)) && !words(first).first().is_some_and(|word| is_verb(word)))
        .then_some(first)
}

fn split_namespace(id: &str) -> Option<(&str, &str)> {
    let separator = ["/", "::", ".", ":", "#", "_"].into_iter().find(|separator| id.contains(separator))?;
    id.split_once(separator).filter(|(head, tail)| !head.is_empty() && !tail.is_empty())
}

/// Returns the words of an operation's id without its namespace; `None` if they only repeat its method and path.
pub(super) fn id_words(
    facts: &OperationFacts<'_>,
    path: &Path<'_>,
    name: &[String],
    namespace: Option<&str>,
) -> Option<IdWords> {
    let id = facts.id?;
    let whole = words(id);
    if repeats_path(&whole, facts, path) {
        return None;
    }
    let is_namespace = |head: &str| {
        let said = words(head);
        let first = path.first_literal().map(segment_words).unwrap_or_default();
        namespace == Some(head) || same_words(&said, name) || id.contains('/') && same_words(&said, &first)
    };
    let (mut words, is_qualified) = match split_namespace(id) {
        Some((head, tail)) if is_namespace(head) => (words(tail), true),
        _ => (whole, false),
    };
    // `ordersList` is `list`.
    let begins = words.len() > name.len() && same_words(&words[..name.len()], name);
    if begins && !is_qualified && words.get(name.len()).is_some_and(|word| is_verb(word)) {
        words.drain(..name.len());
    }
    Some(IdWords::new(words)).filter(|it| !it.verb.is_empty() || !it.object.is_empty())
}

/// Returns `true` if an id says no more than method and path: `GetChargesCharge`, `get_files_id`.
fn repeats_path(id: &[String], facts: &OperationFacts<'_>, path: &Path<'_>) -> bool {
    let method = facts.method.to_lowercase();
    let Some((first, rest)) = id.split_first() else { return true };
    if *first != method {
        return false;
    }
    let all = words(facts.path);
    let literals = path.literals().flat_map(|(_, literal)| segment_words(literal));
    let is_from_path = |word: &String| all.contains(word) || matches!(word.as_str(), "id" | "by" | "all");
    rest.iter().all(is_from_path) && { literals }.all(|word| rest.contains(&word))
}
