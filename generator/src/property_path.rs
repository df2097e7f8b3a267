//! Paths of properties in settings and annotations, such as `metadata.next`.

/// The maximum number of dots of a path that are tried as a part of a name.
const MAX_DOTS: usize = 6;

/// Returns the names that a path can stand for. The first ones are those between its dots. Since the name of a property can
/// contain dots, as in `@odata.nextLink`, the others join names.
pub(crate) fn names_of_path(path: &str) -> impl Iterator<Item = Vec<&str>> {
    let dots: Vec<usize> = path.match_indices('.').map(|(index, _)| index).collect();
    let joined = if dots.len() > MAX_DOTS { 0 } else { (1_usize << dots.len()) - 1 };
    (0..=joined).map(move |joined| {
        let mut names = Vec::new();
        let mut start = 0;
        for (_, &dot) in dots.iter().enumerate().filter(|(index, _)| joined & (1 << index) == 0) {
            names.push(&path[start..dot]);
            start = dot + 1;
        }
        names.push(&path[start..]);
        names
    })
}

#[cfg(test)]
mod tests {
    use super::names_of_path;

    #[test]
    fn names_are_split_at_dots_before_they_are_joined() {
        let names: Vec<_> = names_of_path("a.b.c").collect();
        assert_eq!(names, [vec!["a", "b", "c"], vec!["a.b", "c"], vec!["a", "b.c"], vec!["a.b.c"]]);
        assert_eq!(names_of_path("a").collect::<Vec<_>>(), [["a"]]);
        assert_eq!(names_of_path("").collect::<Vec<_>>(), [[""]]);
        assert_eq!(names_of_path(&"a.".repeat(40)).count(), 1);
    }
}
