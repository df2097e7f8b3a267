//! The operations that the service will remove.
//!
//! Takes the [`Api`]. Returns the operations whose documents state a removal date, by date. Does not know the current
//! date.

use crate::diagnostics::Origin;
use crate::ir::Api;
use crate::source_text::{Position, SpecFile, locate_all};

/// An operation that the service will remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sunset {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The removal date, as in the document.
    pub date: String,
    /// The location of the operation.
    pub origin: Origin,
}

impl Sunset {
    /// Returns the position of the operation in its document, which is one of these files.
    pub fn position(&self, files: &[SpecFile]) -> Option<Position> {
        let file = files.iter().find(|file| *file.name == *self.origin.file)?;
        let location = locate_all(&file.text, std::slice::from_ref(&self.origin.pointer)).pop()??;
        let span = location.key.unwrap_or(location.value);
        Some(Position { line: span.line, column: span.column })
    }
}

/// Returns the operations with a removal date, by date.
pub(crate) fn sunsets(api: &Api) -> Vec<Sunset> {
    let operations = api.operations.iter().filter(|operation| operation.first_method.is_none());
    let sunsets = operations.filter_map(|operation| {
        Some(Sunset {
            method: operation.method.clone(),
            path: operation.path.clone(),
            date: operation.sunset_date.clone()?,
            origin: operation.origin.clone(),
        })
    });
    let mut sunsets: Vec<Sunset> = sunsets.collect();
    sunsets.sort_by(|a, b| (&a.date, &a.path, &a.method).cmp(&(&b.date, &b.path, &b.method)));
    sunsets
}
