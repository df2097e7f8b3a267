//! Names of methods from method and path.

use crate::labels::inflect::singularize;
use crate::labels::operation_names::id_words::without;
use crate::labels::operation_names::member::Member;
use crate::labels::operation_names::parts::Part;
use crate::labels::operation_names::paths::{Path, Paths, Segment, segment_words};
use crate::labels::words::{is_plural, is_verb};

/// Returns the words of the method, preferred ones first.
pub(super) fn method(
    paths: &Paths<'_>,
    member: &Member<'_>,
    name: &[String],
    part: &Part,
) -> Vec<Vec<String>> {
    let path = &paths.of[member.index];
    if let Some(fragment) = path.fragment {
        let words = segment_words(fragment);
        let (verb, object) = words.split_at(words.len().min(1));
        return vec![[verb, &without(object, name)].concat(), words.clone()];
    }
    let home = part.anchor.or(member.anchor);
    let below = |index: usize| home.is_none_or(|home| index > home);
    let rest: Vec<&str> = path.literals().filter(|(index, _)| below(*index)).map(|(_, text)| text).collect();
    let Some((last, before)) = rest.split_last() else { return own(paths, member) };
    let before: Vec<String> = before.iter().flat_map(|text| singular(&segment_words(text))).collect();
    let last = segment_words(last);
    let verb = verb(paths, member);
    if path.is_item() {
        let item = singular(&last);
        return vec![[vec![verb.to_owned()], before, item].concat()];
    }
    if is_action(paths, member, &last) {
        // `set_reader_display` of `readers` is `set_display`.
        let object = match part.name.as_slice() {
            [] => last[1..].to_vec(),
            name => without(&last[1..], name),
        };
        return vec![[before, vec![last[0].clone()], object].concat()];
    }
    let object = if verb == "list" || verb == "replace" { last } else { singular(&last) };
    vec![[vec![verb.to_owned()], before, object].concat()]
}

/// Returns words with the last one in the singular.
pub(super) fn singular(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singularize(last);
    }
    words
}

/// Returns the method for the resource itself.
fn own(paths: &Paths<'_>, member: &Member<'_>) -> Vec<Vec<String>> {
    let path = &paths.of[member.index];
    let verb = verb(paths, member);
    let item = Path { segments: [path.segments.as_slice(), &[Segment::Parameter]].concat(), fragment: None };
    if verb == "delete" && paths.has(&item, "DELETE") {
        return vec![vec!["delete".to_owned(), "all".to_owned()]];
    }
    vec![vec![verb.to_owned()]]
}

/// Returns the verb for what the path ends with.
fn verb<'a>(paths: &Paths<'_>, member: &Member<'a>) -> &'a str {
    let path = &paths.of[member.index];
    let is_item = path.is_item();
    let last = path.literals().next_back().map(|(_, text)| segment_words(text)).unwrap_or_default();
    let is_many = last.last().is_some_and(|word| is_plural(word));
    match member.facts.method {
        "GET" if is_item && member.facts.returns_list && paths.is_collection(&path.segments) => "list",
        "GET" if !is_item && is_list(paths, member, is_many) => "list",
        "GET" => "get",
        "POST" if is_item && !is_written_otherwise(paths, path) => "update",
        // `GET /account` and `POST /account` are one thing.
        "POST" if is_one_thing(paths, path) && !paths.is_list(path) => "update",
        "POST" => "create",
        "PUT" if paths.has(path, "PATCH") => "replace",
        "PUT" | "PATCH" => "update",
        "DELETE" => "delete",
        "HEAD" => "head",
        "OPTIONS" => "options",
        "TRACE" => "trace",
        "QUERY" => "query",
        _ => "call",
    }
}

/// Returns `true` if a path is read and written as a whole, without items below it.
fn is_one_thing(paths: &Paths<'_>, path: &Path<'_>) -> bool {
    paths.has(path, "GET") && !paths.is_collection(&path.segments) && !is_written_otherwise(paths, path)
}

fn is_written_otherwise(paths: &Paths<'_>, path: &Path<'_>) -> bool {
    ["PUT", "PATCH"].iter().any(|method| paths.has(path, method))
}

fn is_list(paths: &Paths<'_>, member: &Member<'_>, is_many: bool) -> bool {
    let path = &paths.of[member.index];
    member.facts.returns_list && (is_many || paths.is_collection(&path.segments))
        || is_many && paths.is_collection(&path.segments)
}

/// Returns `true` if the last segment is what the operation does, as in `POST /charges/{id}/capture`.
fn is_action(paths: &Paths<'_>, member: &Member<'_>, last: &[String]) -> bool {
    let path: &Path<'_> = &paths.of[member.index];
    let begins_with_verb = last.first().is_some_and(|word| is_verb(word));
    let is_alone = paths.count(path) == 1 && !paths.is_collection(&path.segments);
    let is_many = last.last().is_some_and(|word| is_plural(word));
    let follows = path.segments.len() > 1 && path.segments.last() != Some(&Segment::Parameter);
    match member.facts.method {
        "POST" => follows && is_alone && (begins_with_verb || !is_many),
        "GET" => is_alone && begins_with_verb && !is_read(last),
        "PUT" | "PATCH" | "DELETE" => is_alone && begins_with_verb && last.len() > 1,
        _ => false,
    }
}

/// Returns `true` for a word that is a noun and a verb, and that is read rather than done.
fn is_read(last: &[String]) -> bool {
    last.len() == 1 && matches!(last[0].as_str(), "report" | "review" | "schedule" | "set" | "index")
}
