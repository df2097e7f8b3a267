//! The names of a resource's operations.

use std::slice;

use crate::labels::operation_names::facts::{OperationFacts, OperationName};
use crate::labels::operation_names::member::Member;
use crate::labels::operation_names::parts::{Part, parts};
use crate::labels::operation_names::paths::{Paths, segment_words};
use crate::labels::operation_names::{collisions, from_id, from_path, id_words};
use crate::labels::schema_name::is_version;
use crate::labels::words::{is_preposition, is_verb, position, same_word, same_words, words};

/// The most operations of a resource that is not cut into parts.
const MAX_UNCUT: usize = 24;

/// Returns the name of each operation of a resource.
pub(super) fn member_names<'a>(
    operations: &'a [OperationFacts<'a>],
    paths: &Paths<'a>,
    resource: &str,
    members: &[usize],
) -> Vec<(usize, OperationName)> {
    let name = words(resource);
    let namespace = id_words::shared_namespace(members.iter().filter_map(|index| operations[*index].id));
    let members: Vec<Member<'a>> = members
        .iter()
        .map(|&index| Member {
            index,
            facts: &operations[index],
            id: id_words::id_words(&operations[index], &paths.of[index], &name, namespace),
            anchor: anchor(paths, index, &name, members),
        })
        .collect();
    let is_cut = members.len() > MAX_UNCUT || members.iter().all(|member| member.id.is_none());
    let parts = parts(paths, &members, &name, is_cut);
    let candidates: Vec<Vec<Vec<String>>> =
        members.iter().zip(&parts).map(|(member, part)| candidates(paths, member, &name, part)).collect();
    let methods = collisions::resolve(paths, &members, &parts, candidates);
    let named = members.iter().zip(parts).zip(methods).map(|((member, part), method)| {
        let label = label(member, &name, &part, &method).join(" ");
        let (part, method) = (part.name.join(" "), method.join(" "));
        (member.index, OperationName { resource: resource.to_owned(), part, method, label })
    });
    named.collect()
}

/// Returns the words of the method with those of the resource or the part, unless the id has them.
fn label(member: &Member<'_>, name: &[String], part: &Part, method: &[String]) -> Vec<String> {
    let noun = if part.name.is_empty() { name.to_vec() } else { part.name.clone() };
    if let Some(id) = &member.id {
        let is_said = position(&id.object, name).or_else(|| position(&id.object, &part.name)).is_some();
        let is_list = id.verb.first().is_some_and(|verb| verb == "list");
        let noun = match (is_said || !id.object.is_empty(), is_list) {
            (true, _) => Vec::new(),
            (false, true) => noun,
            (false, false) => from_path::singular(&noun),
        };
        return [&id.verb, &noun, &id.object, &id.phrase].into_iter().flatten().cloned().collect();
    }
    let noun = if part.name.is_empty() { noun } else { [from_path::singular(name), noun].concat() };
    match method {
        [verb, rest @ ..] if is_of_many(verb) && rest.first().is_none_or(|word| is_preposition(word)) => {
            [slice::from_ref(verb), noun.as_slice(), rest].concat()
        }
        [verb, rest @ ..] if is_verb(verb) || rest.is_empty() => {
            [slice::from_ref(verb), from_path::singular(&noun).as_slice(), rest].concat()
        }
        _ => [&from_path::singular(&noun), method].concat(),
    }
}

/// Returns the words of a method, those that are preferred first.
fn candidates(paths: &Paths<'_>, member: &Member<'_>, name: &[String], part: &Part) -> Vec<Vec<String>> {
    let path = &paths.of[member.index];
    let mut candidates = match &member.id {
        Some(id) => from_id::method(paths, member, id, name, part),
        None => Vec::new(),
    };
    if candidates.is_empty() {
        candidates = from_path::method(paths, member, name, part);
    }
    // `list` of `/users/{id}/orders` and of `/orders`.
    let home = part.anchor.or(member.anchor).unwrap_or_default();
    let outer: Vec<&str> = path.literals().filter(|(index, _)| *index < home).map(|(_, it)| it).collect();
    let first = candidates.first().cloned().unwrap_or_default();
    let said = |word: &String| first.iter().any(|it| same_word(it, word));
    if let Some(last) = outer.last() {
        let mut container = from_path::singular(&segment_words(last));
        if !container.iter().all(said) {
            container.insert(0, "for".to_owned());
            candidates.insert(1, [first.clone(), container].concat());
        }
    }
    // `get` of `/items/{id}` and of `/items/{space}/{id}`.
    let parameter = member.facts.path.rsplit_once('{').and_then(|(_, rest)| rest.split_once('}'));
    if let Some((parameter, _)) = parameter {
        candidates.push([first, vec!["by".to_owned()], words(parameter)].concat());
    }
    let literals = path.literals().flat_map(|(_, literal)| segment_words(literal));
    let mut whole = vec![member.facts.method.to_lowercase()];
    whole.extend(literals);
    candidates.push(whole);
    candidates
}

/// Returns `true` for verbs whose object is the whole resource.
fn is_of_many(verb: &str) -> bool {
    matches!(verb, "list" | "search")
}

/// Returns words without a version: `projects` of `projectsV2`.
fn unversioned(words: &[String]) -> Vec<String> {
    words.iter().filter(|word| !is_version(word)).cloned().collect()
}

/// Returns the index of the literal segment that stands for the resource: one of its name, or the last one
/// whose words its name has, or the last one that all its paths share.
fn anchor(paths: &Paths<'_>, index: usize, name: &[String], members: &[usize]) -> Option<usize> {
    let path = &paths.of[index];
    let named = |fits: &dyn Fn(&[String]) -> bool| {
        let mut literals = path.literals().filter(|(_, literal)| fits(&segment_words(literal)));
        literals.next().map(|(index, _)| index)
    };
    let whole = named(&|words| same_words(&unversioned(words), name));
    let is_part = |words: &[String]| words.iter().all(|word| name.iter().any(|it| same_word(it, word)));
    let partly = || {
        let mut said = path.literals().filter(|(_, literal)| is_part(&segment_words(literal)));
        said.next_back().map(|(index, _)| index)
    };
    whole.or_else(partly).or_else(|| {
        let shared = members.iter().map(|other| {
            let other = paths.of[*other].segments.iter();
            path.segments.iter().zip(other).take_while(|(one, two)| one == two).count()
        });
        let shared = shared.min().unwrap_or_default();
        let before = path.literals().take_while(|(index, _)| *index < shared).last();
        before.or_else(|| path.literals().next()).map(|(index, _)| index)
    })
}
