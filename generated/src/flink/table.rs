// Copied by sdkwright from modules/flink/table.rs next to the API's documents; edit it there.

//! The rows of a result after a number of changes.

use std::collections::BTreeMap;

use super::change::{Change, ChangeOperation};
use super::row::Row;

/// The current rows of a result, to which changes are applied.
///
/// Rows have a key if the statement names the columns that identify a row. A row then replaces the one with the same key.
/// Without a key, or if a row lacks a column of the key, rows are counted: a removal removes one row with the same values.
///
/// The table is in memory, so its size is that of the result.
#[derive(Clone, Debug, Default)]
pub struct Table {
    key: Option<Vec<usize>>,
    /// The rows and their numbers of occurrences, by the text of the key.
    rows: BTreeMap<String, (Row, usize)>,
}

impl Table {
    /// Creates an empty table. `key` has the indexes of the columns that identify a row, counted from 0.
    pub fn new(key: Option<Vec<usize>>) -> Self {
        Self { key: key.filter(|columns| !columns.is_empty()), rows: BTreeMap::new() }
    }

    /// Applies a change. An unrecognized operation changes nothing.
    pub fn apply(&mut self, change: Change) {
        let (key, is_unique) = self.key_text(&change.row);
        match change.operation {
            ChangeOperation::Insert | ChangeOperation::UpdateAfter => {
                let entry = self.rows.entry(key).or_insert_with(|| (change.row.clone(), 0));
                if is_unique {
                    *entry = (change.row, 1);
                } else {
                    entry.1 += 1;
                }
            }
            // The row after the update replaces the one before it.
            ChangeOperation::UpdateBefore if is_unique => {}
            ChangeOperation::UpdateBefore | ChangeOperation::Delete => self.remove(&key),
            ChangeOperation::Unrecognized(_) => {}
        }
    }

    fn remove(&mut self, key: &str) {
        if let Some((_, count)) = self.rows.get_mut(key) {
            *count -= 1;
            if *count == 0 {
                self.rows.remove(key);
            }
        }
    }

    /// Returns a text that is equal for rows with equal keys, and `true` if the row has a key. A row that lacks a column of
    /// the key has none.
    fn key_text(&self, row: &Row) -> (String, bool) {
        let column = |&column: &usize| row.values().get(column);
        let values: Option<Vec<_>> =
            self.key.as_ref().and_then(|columns| columns.iter().map(column).collect());
        match values {
            Some(values) => (format!("{values:?}"), true),
            None => (format!("row {:?}", row.values()), false),
        }
    }

    /// Returns the rows. Equal rows are repeated, and the order is unspecified.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values().flat_map(|(row, count)| std::iter::repeat_n(row, *count))
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.rows.values().map(|(_, count)| count).sum()
    }

    /// Returns `true` if the table has no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
