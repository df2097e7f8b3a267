//! The parts that a resource is cut into, by path: `branches` of `repos`.

use std::collections::BTreeMap;

use crate::labels::inflect::singularize;
use crate::labels::operation_names::member::Member;
use crate::labels::operation_names::paths::{Path, Paths, Segment, segment_words};
use crate::labels::words::{is_plural, is_verb, position, same_word};

/// The fewest operations of a part.
const MIN_OPERATIONS: usize = 2;

/// The part of a resource that an operation belongs to.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// The name in words; empty for the resource itself.
    pub(super) name: Vec<String>,
    /// The words of the segments that it is named after.
    pub(super) segment: Vec<String>,
    /// The index of the last of these segments.
    pub(super) anchor: Option<usize>,
}

/// Returns the part of each member.
pub(super) fn parts(paths: &Paths<'_>, members: &[Member<'_>], name: &[String], is_cut: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = members
        .iter()
        .map(|member| if is_cut { candidate(paths, member, name) } else { Part::default() })
        .collect();
    let mut groups: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for (index, part) in parts.iter().enumerate().filter(|(_, part)| part.anchor.is_some()) {
        groups.entry(part.segment.clone()).or_default().push(index);
    }
    for (segment, group) in groups {
        let own: Vec<&Member<'_>> = group.iter().map(|index| &members[*index]).collect();
        // The items of a resource that is only a namespace have no other home.
        let is_namespace = group.iter().all(|&index| {
            let path = &paths.of[members[index].index];
            let (home, anchor) =
                (members[index].anchor.unwrap_or_default(), parts[index].anchor.unwrap_or_default());
            members[index].id.is_none()
                && paths.is_namespace(&path.segments[..=home])
                && paths.is_collection(&path.segments[..=anchor])
        });
        let stays = group.len() < MIN_OPERATIONS && !is_namespace;
        let named = if stays { None } else { Some(noun(paths, &own, &group, &parts, &segment, name)) };
        for index in group {
            parts[index] = match &named {
                Some(name) => Part { name: name.clone(), ..parts[index].clone() },
                None => Part::default(),
            };
        }
    }
    parts
}

/// Returns the first literal segment below the resource, with those that are only namespaces before it.
fn candidate(paths: &Paths<'_>, member: &Member<'_>, name: &[String]) -> Part {
    let path: &Path<'_> = &paths.of[member.index];
    let Some(home) = member.anchor else { return Part::default() };
    let below = path.segments.iter().enumerate().skip(home + 1);
    let mut literals = below.skip_while(|(_, it)| **it == Segment::Parameter);
    let mut segment: Vec<String> = Vec::new();
    while let Some((index, Segment::Literal(text))) = literals.next() {
        segment.extend(segment_words(text));
        let is_last = index + 1 == path.segments.len();
        if is_last || member.id.is_some() || !paths.is_namespace(&path.segments[..=index]) {
            // A part of the resource's name is the resource itself, and a verb is what is done with it.
            let is_resource = segment.iter().all(|word| name.iter().any(|it| same_word(it, word)));
            let is_many = segment.last().is_some_and(|word| is_plural(word));
            let is_noun = is_many && paths.is_collection(&path.segments[..=index]);
            let is_action = segment.first().is_some_and(|word| is_verb(word)) && !is_noun;
            return if is_resource || is_action {
                Part::default()
            } else {
                Part { name: Vec::new(), segment, anchor: Some(index) }
            };
        }
    }
    Part::default()
}

/// Returns the name of a part: the noun of the ids if that says more than the segment, as `webhooks` for `hooks` and
/// `deploy keys` for `keys`.
fn noun(
    paths: &Paths<'_>,
    members: &[&Member<'_>],
    group: &[usize],
    parts: &[Part],
    segment: &[String],
    name: &[String],
) -> Vec<String> {
    let lists = members.iter().zip(group).filter(|(member, index)| {
        let path = &paths.of[member.index];
        let ends = parts[**index].anchor.is_some_and(|anchor| anchor + 1 == path.segments.len());
        ends && member.facts.method == "GET"
    });
    let mut nouns: Vec<Vec<String>> = lists
        .filter_map(|(member, _)| member.id.as_ref())
        .map(|id| id.object_without(name))
        .filter(|noun| noun.len() >= segment.len() && noun.len() <= segment.len() + 2)
        .filter(|noun| noun.first().is_some_and(|word| word != "all"))
        .filter(|noun| {
            let end = &noun[noun.len() - segment.len()..];
            let mut pairs = end.iter().zip(segment);
            pairs
                .all(|(one, two)| same_word(one, two) || one.len() > two.len() && one.ends_with(two.as_str()))
        })
        .collect();
    nouns.sort();
    let says = |noun: &Vec<String>| {
        let told =
            members.iter().filter(|it| it.id.as_ref().is_some_and(|id| position(&id.object, noun).is_some()));
        told.count() == members.len()
    };
    let longer = || {
        let last = singularize(segment.last()?);
        let object = &members.first()?.id.as_ref()?.object;
        let says_more = |word: &&String| {
            let word = singularize(word);
            word.len() > last.len() && word.ends_with(&last)
        };
        let longer = object.iter().find(says_more);
        longer.map(|word| vec![word.clone()]).filter(says)
    };
    nouns.into_iter().find(says).or_else(longer).unwrap_or_else(|| segment.to_vec())
}
