//! The results as a table.

use super::measure::Cost;

/// The results of one generator.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) name: String,
    /// The number of documents that it accepts, and of all documents.
    pub(super) made: usize,
    pub(super) documents: usize,
    pub(super) cost: Cost,
    /// The lines of Rust.
    pub(super) lines: usize,
    /// The cost relative to this generator, on the documents that both accept.
    pub(super) times: Option<(f64, Option<f64>)>,
    /// The cost relative to one run of this generator for all documents.
    pub(super) times_together: Option<(f64, Option<f64>)>,
    /// The processor time of `cargo check` for the crates, or the error.
    pub(super) check: Option<Result<Cost, String>>,
    /// The first document that it rejects, and the error.
    pub(super) failure: Option<(String, String)>,
}

const HEAD: [&str; 9] =
    ["", "documents", "wall", "CPU time", "memory", "lines", "times ours", "in one run", "cargo check"];

/// Returns the rows as text. Ratios are those of wall-clock and CPU time.
pub(super) fn of(rows: &[Row], checked: bool) -> String {
    let mut cells: Vec<Vec<String>> = vec![HEAD.map(str::to_owned).to_vec()];
    cells.extend(rows.iter().map(Row::cells));
    if !checked {
        cells.iter_mut().for_each(|row| row.truncate(HEAD.len() - 1));
    }
    let widths: Vec<usize> = (0..HEAD.len())
        .map(|column| {
            cells.iter().filter_map(|row| row.get(column)).map(|it| it.chars().count()).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in &cells {
        let columns = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        text.push_str(columns.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    for row in rows {
        if let Some((document, reason)) = &row.failure {
            text.push_str(&format!("\n{} fails with {document}: {reason}", row.name));
        }
        if let Some(Err(reason)) = &row.check {
            text.push_str(&format!("\n{}, `cargo check` fails: {reason}", row.name));
        }
    }
    if rows.iter().any(|row| row.failure.is_some() || matches!(row.check, Some(Err(_)))) {
        text.push('\n');
    }
    text
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let seconds = |it: std::time::Duration| format!("{:.2} s", it.as_secs_f64());
        let unknown = || "?".to_owned();
        let times = |times: Option<(f64, Option<f64>)>| {
            times.map_or_else(String::new, |(wall, processor)| {
                let processor = processor.map_or_else(unknown, |it| format!("{it:.1}"));
                format!("{wall:.1}, {processor}")
            })
        };
        let check = match &self.check {
            None => String::new(),
            Some(Err(_)) => "fails".to_owned(),
            Some(Ok(cost)) => seconds(cost.processor.unwrap_or(cost.wall)),
        };
        vec![
            self.name.clone(),
            format!("{} of {}", self.made, self.documents),
            seconds(self.cost.wall),
            self.cost.processor.map_or_else(unknown, seconds),
            self.cost.memory.map_or_else(unknown, |it| format!("{} MB", it / 1_000_000)),
            self.lines.to_string(),
            times(self.times),
            times(self.times_together),
            check,
        ]
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn columns_stand_below_each_other_and_failures_below_them() {
        let cost = Cost { wall: Duration::from_millis(1200), processor: None, memory: Some(19_500_000) };
        let ours =
            Row { name: "ours".to_owned(), made: 2, documents: 2, cost, lines: 1234, ..Row::default() };
        let failure = Some(("a.yaml".to_owned(), "error: no".to_owned()));
        let other =
            Row { name: "other".to_owned(), made: 1, times: Some((2.54, None)), failure, ..ours.clone() };
        let expected = "       documents    wall  CPU time  memory  lines  times ours  in one run\n\
                        ours      2 of 2  1.20 s         ?   19 MB   1234\n\
                        other     1 of 2  1.20 s         ?   19 MB   1234      2.5, ?\n\
                        \nother fails with a.yaml: error: no\n";
        assert_eq!(of(&[ours, other], false), expected);
    }
}
