//! Names of methods from ids of operations.

use crate::labels::operation_names::id_words::{IdWords, without};
use crate::labels::operation_names::member::Member;
use crate::labels::operation_names::parts::Part;
use crate::labels::operation_names::paths::{Paths, segment_words};
use crate::labels::words::{is_plural, same_word};

/// Returns the words of the method, preferred ones first; none if the id says nothing but the resource.
pub(super) fn method(
    paths: &Paths<'_>,
    member: &Member<'_>,
    id: &IdWords,
    name: &[String],
    part: &Part,
) -> Vec<Vec<String>> {
    let object = id.object_without(name);
    let mut short = without(&object, &part.name);
    if short.len() == object.len() {
        short = without(&object, &part.segment);
    }
    let verb = verb(paths, member, id);
    let join = |object: &[String]| [verb.as_slice(), object, id.phrase.as_slice()].concat();
    let first = match short.as_slice() {
        // `list_org_secrets` is `list_for_org` of `secrets`.
        [container] if id.phrase.is_empty() && is_container(paths, member, part, container) => {
            [verb.as_slice(), &["for".to_owned(), container.clone()]].concat()
        }
        _ => join(&short),
    };
    let candidates = [first, join(&object), join(&id.object)];
    candidates.into_iter().filter(|words| !words.is_empty()).collect()
}

/// Returns `true` if a word is the singular of a literal segment before the part or the resource.
fn is_container(paths: &Paths<'_>, member: &Member<'_>, part: &Part, word: &str) -> bool {
    let home = part.anchor.or(member.anchor).unwrap_or_default();
    let mut literals = paths.of[member.index].literals().filter(|(index, _)| *index < home);
    literals.any(|(_, text)| {
        matches!(segment_words(text).as_slice(), [only] if same_word(only, word)) && !is_plural(word)
    })
}

/// Returns the verb: a list is listed, whatever the id says.
fn verb(paths: &Paths<'_>, member: &Member<'_>, id: &IdWords) -> Vec<String> {
    let path = &paths.of[member.index];
    let is_get = member.facts.method == "GET" && id.verb == ["get"];
    if member.facts.method == "PUT" && id.verb == ["update"] && paths.has(path, "PATCH") {
        return vec!["replace".to_owned()];
    }
    let last = path.segments.last().and_then(|segment| segment.literal());
    let is_plural_noun = id.object.last().is_some_and(|word| is_plural(word));
    let is_list = last.is_some_and(|last| {
        let segment = segment_words(last);
        let collection = segment.last().zip(id.object.last());
        collection.is_some_and(|(one, two)| same_word(one, two)) && is_plural_noun
    });
    if is_get && is_list && member.facts.returns_list { vec!["list".to_owned()] } else { id.verb.clone() }
}
