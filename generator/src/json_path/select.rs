//! The evaluation of segments and selectors.
//!
//! The walk goes depth first, so only the selected locations are held in memory.

use crate::json_path::budget::{Budget, Exhausted};
use crate::json_path::model::{JsonPath, Segment, Selector};
use crate::pointer_tree::PointerTree;
use crate::source::Node;

/// The selected locations.
pub(crate) type Selection = PointerTree<()>;

impl JsonPath {
    /// Returns the locations that the query selects in a tree. A location that is selected several times counts once.
    ///
    /// # Errors
    ///
    /// Returns [`Exhausted`] if the query visits or selects more nodes than its budget allows.
    pub(crate) fn select(&self, root: &Node, budget: &mut Budget) -> Result<Selection, Exhausted> {
        let mut selection = Selection::default();
        let mut walk = Walk { root, budget, path: Vec::new() };
        walk.segments(root, &self.segments, &mut |walk, _| {
            walk.budget.spend(walk.path.len())?;
            let mut at = &mut selection;
            for token in &walk.path {
                at = match token {
                    Token::Key(key) => at.child_or_insert(key),
                    Token::Index(index) => at.child_or_insert(&index.to_string()),
                };
            }
            if at.value.replace(()).is_none() {
                walk.budget.count_selected()?;
            }
            Ok(())
        })?;
        Ok(selection)
    }
}

/// A member or an element on the path to a node.
#[derive(Clone, Copy)]
pub(super) enum Token<'n> {
    Key(&'n str),
    Index(usize),
}

/// A walk over a tree.
pub(super) struct Walk<'n, 'b> {
    /// The root of the tree.
    pub(super) root: &'n Node,
    pub(super) budget: &'b mut Budget,
    /// The path to the current node.
    path: Vec<Token<'n>>,
}

/// A function that is called for each selected node.
type Emit<'e, 'n, 'b> = dyn FnMut(&mut Walk<'n, 'b>, &'n Node) -> Result<(), Exhausted> + 'e;

impl<'n, 'b> Walk<'n, 'b> {
    /// Calls `emit` for each node that segments select, starting at a node.
    pub(super) fn segments(
        &mut self,
        node: &'n Node,
        segments: &[Segment],
        emit: &mut Emit<'_, 'n, 'b>,
    ) -> Result<(), Exhausted> {
        self.budget.spend(1)?;
        let Some((segment, rest)) = segments.split_first() else { return emit(self, node) };
        for selector in &segment.selectors {
            self.selector(node, selector, rest, emit)?;
        }
        if segment.is_descendant {
            self.each_child(node, &mut |walk, child| walk.segments(child, segments, emit))?;
        }
        Ok(())
    }

    /// Applies the remaining segments to the children that a selector selects.
    fn selector(
        &mut self,
        node: &'n Node,
        selector: &Selector,
        rest: &[Segment],
        emit: &mut Emit<'_, 'n, 'b>,
    ) -> Result<(), Exhausted> {
        match (selector, node) {
            (Selector::Name(name), Node::Map(map)) => match map.get_key_value(name) {
                Some((key, child)) => self.enter(Token::Key(key), child, rest, emit),
                None => Ok(()),
            },
            (Selector::Index(index), Node::List(list)) => {
                let index = usize::try_from(position(*index, list.len())).ok();
                match index.and_then(|index| Some((index, list.get(index)?))) {
                    Some((index, child)) => self.enter(Token::Index(index), child, rest, emit),
                    None => Ok(()),
                }
            }
            (Selector::Slice { start, end, step }, Node::List(list)) => {
                for index in slice(*start, *end, *step, list.len()) {
                    self.enter(Token::Index(index), &list[index], rest, emit)?;
                }
                Ok(())
            }
            (Selector::Wildcard, _) => {
                self.each_child(node, &mut |walk, child| walk.segments(child, rest, emit))
            }
            (Selector::Filter(condition), _) => self.each_child(node, &mut |walk, child| {
                if walk.is_true(condition, child)? { walk.segments(child, rest, emit) } else { Ok(()) }
            }),
            _ => Ok(()),
        }
    }

    fn enter(
        &mut self,
        token: Token<'n>,
        child: &'n Node,
        rest: &[Segment],
        emit: &mut Emit<'_, 'n, 'b>,
    ) -> Result<(), Exhausted> {
        self.path.push(token);
        let done = self.segments(child, rest, emit);
        self.path.pop();
        done
    }

    /// Calls `visit` for each member or element of a node.
    fn each_child(&mut self, node: &'n Node, visit: &mut Emit<'_, 'n, 'b>) -> Result<(), Exhausted> {
        let mut enter = |walk: &mut Self, token, child| {
            walk.budget.spend(1)?;
            walk.path.push(token);
            let done = visit(walk, child);
            walk.path.pop();
            done
        };
        match node {
            Node::Map(map) => map.iter().try_for_each(|(key, child)| enter(self, Token::Key(key), child)),
            Node::List(list) => {
                list.iter().enumerate().try_for_each(|(index, child)| enter(self, Token::Index(index), child))
            }
            _ => Ok(()),
        }
    }
}

/// Returns the position of an index, which counts from the end if it is negative.
fn position(index: i64, length: usize) -> i64 {
    if index < 0 { index.saturating_add(i64::try_from(length).unwrap_or(i64::MAX)) } else { index }
}

/// Returns the indexes of a slice (RFC 9535, section 2.3.4.2.2).
fn slice(start: Option<i64>, end: Option<i64>, step: i64, length: usize) -> Vec<usize> {
    let size = i64::try_from(length).unwrap_or(i64::MAX);
    let bound = |index: i64, least: i64, most: i64| position(index, length).clamp(least, most);
    let mut indexes = Vec::new();
    let mut push = |index: i64| indexes.extend(usize::try_from(index).ok());
    if step > 0 {
        let end = bound(end.unwrap_or(size), 0, size);
        let mut index = bound(start.unwrap_or(0), 0, size);
        while index < end {
            push(index);
            index = index.saturating_add(step);
        }
    } else if step < 0 {
        let end = end.map_or(-1, |end| bound(end, -1, size - 1));
        let mut index = start.map_or(size - 1, |start| bound(start, -1, size - 1));
        while index > end {
            push(index);
            index = index.saturating_add(step);
        }
    }
    indexes
}
