//! Lines and columns.

/// A line and column, counted from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    /// Returns the position of a byte of a text, or `None` if no character starts there. A line ends with a line feed,
    /// a carriage return, or both (YAML 1.2.2, section 5.4).
    pub fn from_byte(text: &str, byte: usize) -> Option<Self> {
        let before = text.get(..byte)?;
        // The line continues between the two characters of a line end.
        let inside = before.ends_with('\r') && text.get(byte..)?.starts_with('\n');
        let before = if inside { before.strip_suffix('\r')? } else { before };
        let ends =
            before.matches('\n').count() + before.matches('\r').count() - before.matches("\r\n").count();
        let line = before.rsplit(['\n', '\r']).next()?;
        Some(Self { line: ends + 1, column: line.chars().count() + 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn position_counts_lines_as_yaml() {
        let text = "a\r\nb\rc\nd\u{2028}é x";
        let at = |needle: &str| {
            text.find(needle).and_then(|byte| Position::from_byte(text, byte)).map(|it| (it.line, it.column))
        };
        assert_eq!(["a", "b", "c", "d", "x"].map(at), [(1, 1), (2, 1), (3, 1), (4, 1), (4, 5)].map(Some));
        assert_eq!(Position::from_byte(text, 2), Some(Position { line: 1, column: 2 }));
        assert_eq!(Position::from_byte("é", 1), None);
        assert_eq!(Position::from_byte("é", 9), None);
    }
}
