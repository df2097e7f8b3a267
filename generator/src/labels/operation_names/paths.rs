//! Paths of operations: their segments, and what lies below them.

use std::collections::{BTreeMap, BTreeSet};

use crate::labels::operation_names::facts::OperationFacts;
use crate::labels::schema_name::is_version;
use crate::labels::words::words;
use crate::path_key::split_fragment;

/// A segment of a path template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment<'a> {
    /// A text.
    Literal(&'a str),
    /// A parameter.
    Parameter,
}

impl<'a> Segment<'a> {
    /// Returns the text.
    pub(super) fn literal(&self) -> Option<&'a str> {
        match self {
            Self::Literal(text) => Some(text),
            Self::Parameter => None,
        }
    }
}

/// A path without the segments that all paths begin with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Path<'a> {
    /// The segments.
    pub(super) segments: Vec<Segment<'a>>,
    /// The fragment that tells operations of one path apart, as in `/files/{id}#copy`.
    pub(super) fragment: Option<&'a str>,
}

impl<'a> Path<'a> {
    fn new(path: &'a str) -> Self {
        let (path, fragment) = split_fragment(path);
        let fragment = fragment.strip_prefix('#');
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        // `levels:trim` is an action of `levels`.
        let kept = path.split(['/', ':']).filter(|segment| !segment.is_empty() && !is_version(segment));
        Self { segments: kept.map(segment).collect(), fragment }
    }

    /// Returns the first literal segment.
    pub(super) fn first_literal(&self) -> Option<&'a str> {
        self.segments.iter().find_map(Segment::literal)
    }

    /// Returns the literal segments, each with its index.
    pub(super) fn literals(&self) -> impl DoubleEndedIterator<Item = (usize, &'a str)> {
        self.segments.iter().enumerate().filter_map(|(index, segment)| Some((index, segment.literal()?)))
    }

    /// Returns `true` if the path ends with a parameter.
    pub(super) fn is_item(&self) -> bool {
        self.segments.last() == Some(&Segment::Parameter)
    }
}

/// The paths of all operations.
pub(super) struct Paths<'a> {
    /// By operation.
    pub(super) of: Vec<Path<'a>>,
    /// The methods of each path, and of what follows a parameter after it.
    methods: BTreeMap<Path<'a>, BTreeSet<&'a str>>,
    /// The paths that a parameter follows.
    collections: BTreeSet<Vec<Segment<'a>>>,
    /// The paths whose `GET` returns a list.
    lists: BTreeSet<Path<'a>>,
}

impl<'a> Paths<'a> {
    pub(super) fn new(operations: &[OperationFacts<'a>]) -> Self {
        let mut of: Vec<Path<'a>> = operations.iter().map(|it| Path::new(it.path)).collect();
        while let Some(shared) = shared_first(&of) {
            debug_assert!(of.iter().all(|path| path.segments.first() == Some(&shared)));
            of.iter_mut().for_each(|path| _ = path.segments.remove(0));
        }
        let mut methods: BTreeMap<Path<'a>, BTreeSet<&'a str>> = BTreeMap::new();
        let mut collections = BTreeSet::new();
        for (path, operation) in of.iter().zip(operations) {
            methods.entry(path.clone()).or_default().insert(operation.method);
            let parameters = path.segments.iter().enumerate().filter(|(_, it)| **it == Segment::Parameter);
            collections.extend(parameters.map(|(index, _)| path.segments[..index].to_vec()));
        }
        let lists = of.iter().zip(operations).filter(|(_, it)| it.method == "GET" && it.returns_list);
        let lists = lists.map(|(path, _)| path.clone()).collect();
        Self { of, methods, collections, lists }
    }

    /// Returns `true` if an operation with this method has the path.
    pub(super) fn has(&self, path: &Path<'_>, method: &str) -> bool {
        self.methods.get(path).is_some_and(|methods| methods.contains(method))
    }

    /// Returns `true` if `GET` of the path returns a list.
    pub(super) fn is_list(&self, path: &Path<'_>) -> bool {
        self.lists.contains(path)
    }

    /// Returns the number of methods of the path.
    pub(super) fn count(&self, path: &Path<'_>) -> usize {
        self.methods.get(path).map_or(0, BTreeSet::len)
    }

    /// Returns `true` if a parameter follows these segments in a path.
    pub(super) fn is_collection(&self, segments: &[Segment<'_>]) -> bool {
        self.collections.contains(segments)
    }

    /// Returns `true` if nothing is at these segments, neither an operation nor an item.
    pub(super) fn is_namespace(&self, segments: &[Segment<'_>]) -> bool {
        let path = Path { segments: segments.to_vec(), fragment: None };
        self.count(&path) == 0 && !self.is_collection(segments)
    }
}

/// Returns the literal that all paths begin with, if it tells nothing: other literals follow it in each.
fn shared_first<'a>(paths: &[Path<'a>]) -> Option<Segment<'a>> {
    let first = paths.first()?.segments.first()?.clone();
    first.literal()?;
    let follow: BTreeSet<&str> = paths
        .iter()
        .filter(|path| path.segments.first() == Some(&first))
        .filter_map(|path| path.segments.get(1)?.literal())
        .collect();
    let all = paths.iter().all(|path| {
        path.segments.first() == Some(&first) && path.segments.get(1).is_some_and(|it| it.literal().is_some())
    });
    (all && follow.len() > 1).then_some(first)
}

/// Returns a segment: the text before a parameter, as in `thumbnail.{extension}`, or the parameter.
fn segment(text: &str) -> Segment<'_> {
    match text.split_once('{') {
        Some((before, _)) if !before.contains(char::is_alphanumeric) => Segment::Parameter,
        Some((before, _)) => Segment::Literal(before.trim_end_matches(|it: char| !it.is_alphanumeric())),
        None => Segment::Literal(text),
    }
}

/// Returns the words of a segment.
pub(super) fn segment_words(segment: &str) -> Vec<String> {
    words(segment)
}
