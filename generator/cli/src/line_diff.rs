//! The line difference of two texts, for people.
//!
//! Takes two texts. Returns lines such as `-old` and `+new` under `@@ line 3 @@`. The difference is always correct, but
//! only minimal if the texts differ in few lines.

/// The maximum number of comparisons to find the shortest difference. Beyond it, the changed part is shown as a whole.
const MAX_COMPARISONS: usize = 4_000_000;

/// Returns the lines that turn `old` into `new`.
pub fn lines(old: &str, new: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_part, new_part) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let steps = if old_part.len().saturating_mul(new_part.len()) <= MAX_COMPARISONS {
        shortest(old_part, new_part)
    } else {
        old_part.iter().map(|it| Step::Remove(it)).chain(new_part.iter().map(|it| Step::Add(it))).collect()
    };
    render(&steps, head)
}

enum Step<'a> {
    Keep,
    Remove(&'a str),
    Add(&'a str),
}

/// Returns the steps that keep a longest common subsequence, found by dynamic programming from the end.
fn shortest<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Step<'a>> {
    let width = new.len() + 1;
    let mut common = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i * width + j] = if old[i] == new[j] {
                common[(i + 1) * width + j + 1] + 1
            } else {
                common[(i + 1) * width + j].max(common[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut steps) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            steps.push(Step::Keep);
            (i, j) = (i + 1, j + 1);
        } else if j == new.len()
            || (i < old.len() && common[(i + 1) * width + j] >= common[i * width + j + 1])
        {
            steps.push(Step::Remove(old[i]));
            i += 1;
        } else {
            steps.push(Step::Add(new[j]));
            j += 1;
        }
    }
    steps
}

fn render(steps: &[Step<'_>], head: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut inside) = (head + 1, false);
    for step in steps {
        if matches!(step, Step::Keep) {
            inside = false;
            line += 1;
            continue;
        }
        if !inside {
            lines.push(format!("@@ line {line} @@"));
            inside = true;
        }
        match step {
            Step::Remove(text) => {
                lines.push(format!("-{text}"));
                line += 1;
            }
            Step::Add(text) => lines.push(format!("+{text}")),
            Step::Keep => {}
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_do_not_differ() {
        assert!(lines("a\nb\n", "a\nb\n").is_empty());
        assert!(lines("", "").is_empty());
    }

    #[test]
    fn changes_are_shown_with_their_line() {
        let old = "one\ntwo\nthree\nfour\nfive\n";
        let new = "one\n2\nthree\nfour\nfive\nsix\n";
        assert_eq!(lines(old, new), ["@@ line 2 @@", "-two", "+2", "@@ line 6 @@", "+six"]);
    }

    #[test]
    fn repeated_lines_are_matched() {
        assert_eq!(lines("a\na\n", "a\na\na\n"), ["@@ line 3 @@", "+a"]);
        assert_eq!(lines("x\n}\n}\n", "}\n"), ["@@ line 1 @@", "-x", "-}"]);
    }

    #[test]
    fn large_change_is_shown_as_a_whole() {
        let old: String = (0..3000).map(|it| format!("old {it}\n")).collect();
        let new: String = (0..3000).map(|it| format!("new {it}\n")).collect();
        assert_eq!(lines(&old, &new).len(), 6001);
    }
}
