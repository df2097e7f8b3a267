//! The figures of all crates as a table.

use super::made::Made;
use sdkwright::console::seconds;

const HEAD: [&str; 7] = ["crate", "operations", "types", "members", "raw", "lines", "warnings"];

/// A row for each crate; `raw` are the values without a type, and `+` the objects whose members have none.
pub(super) fn of(all: &[Made]) -> String {
    let mut rows = vec![HEAD.map(str::to_owned)];
    rows.extend(all.iter().map(row));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; HEAD.len()] = std::array::from_fn(width);
    let mut text = String::new();
    for row in &rows {
        let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    let time = all.iter().map(|made| made.time).sum();
    text.push_str(&format!("generated in {}\n", seconds(time)));
    text
}

fn row(made: &Made) -> [String; HEAD.len()] {
    let operations = match made.given == made.operations {
        true => made.operations.to_string(),
        false => format!("{} of {}", made.operations, made.given),
    };
    let (values, objects) = super::raw::numbers(made);
    [
        made.name.clone(),
        operations,
        made.types.to_string(),
        made.fields.to_string(),
        format!("{values}+{objects}"),
        made.lines.to_string(),
        made.warnings.to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::reference::made::{What, tests::made};

    #[test]
    fn columns_stand_below_each_other() {
        let mut short = made("a", What::Alone(PathBuf::new()));
        (short.given, short.operations, short.lines) = (12, 11, 4_000);
        let text = of(&[short, made("longer", What::Alone(PathBuf::new()))]);
        assert_eq!(
            text,
            "\
crate   operations  types  members  raw  lines  warnings
a         11 of 12      0        0  0+0   4000         0
longer           0      0        0  0+0      0         0
generated in 0.00 s
"
        );
    }
}
