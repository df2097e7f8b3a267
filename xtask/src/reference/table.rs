//! The figures of all crates as a table.

use sdkwright::console::seconds;

use super::generated_crate::GeneratedCrate;

const HEAD: [&str; 7] = ["crate", "operations", "types", "members", "raw", "lines", "warnings"];

/// Returns one row per crate; `raw` counts the values without a type, and `+` the objects without types of members.
pub(super) fn of(all: &[GeneratedCrate]) -> String {
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
    let time = all.iter().map(|generated| generated.time).sum();
    text.push_str(&format!("generated in {}\n", seconds(time)));
    text
}

fn row(generated: &GeneratedCrate) -> [String; HEAD.len()] {
    let operations = match generated.given == generated.operations {
        true => generated.operations.to_string(),
        false => format!("{} of {}", generated.operations, generated.given),
    };
    let (values, objects) = super::untyped::numbers(generated);
    [
        generated.name.clone(),
        operations,
        generated.types.to_string(),
        generated.fields.to_string(),
        format!("{values}+{objects}"),
        generated.lines.to_string(),
        generated.warnings.to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::reference::generated_crate::{CrateSource, tests::without_figures};

    #[test]
    fn columns_stand_below_each_other() {
        let mut short = without_figures("a", CrateSource::Alone(PathBuf::new()));
        (short.given, short.operations, short.lines) = (12, 11, 4_000);
        let text = of(&[short, without_figures("longer", CrateSource::Alone(PathBuf::new()))]);
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
