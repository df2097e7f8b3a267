//! An ordered parallel map.
//!
//! Takes a list and a function. Returns the results in the order of the list, regardless of the number of threads. No
//! other module of this library starts threads, apart from `big_stack`.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Maps all elements on one thread per processor. The results have the order of the list.
pub fn par_map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    par_map_on(threads(), items, work)
}

#[cfg(not(test))]
fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

#[cfg(test)]
use tests::threads;

/// Maps all elements on at most `threads` threads, including the current one.
pub fn par_map_on<T: Sync, R: Send>(threads: usize, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(items.len()));
    let run = || {
        while let Some((index, item)) = take(items, &next) {
            let result = work(item);
            done.lock().unwrap_or_else(PoisonError::into_inner).push((index, result));
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads.min(items.len()) {
            scope.spawn(run);
        }
        run();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Returns the next element that no thread has taken.
fn take<'a, T>(items: &'a [T], next: &AtomicUsize) -> Option<(usize, &'a T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    items.get(index).map(|item| (index, item))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::{Config, Layout, SpecFile, generate};

    thread_local! {
        static THREADS: Cell<Option<usize>> = const { Cell::new(None) };
    }

    /// Returns the number of threads that a test has set.
    pub(super) fn threads() -> usize {
        let processors = || thread::available_parallelism().map_or(1, NonZeroUsize::get);
        THREADS.get().unwrap_or_else(processors)
    }

    #[test]
    fn output_is_equal_for_any_thread_count() {
        let document = |index: usize| {
            let text = format!(
                "openapi: 3.0.3\ninfo: {{title: T{index}, version: v1}}\npaths:\n  /a{index}: {{get: {{tags: [A{index}], sumary: A, \
                 responses: {{'200': {{description: A., content: {{application/json: {{schema: {{title: T{index}, type: object, \
                 properties: {{a: {{type: string}}}}}}}}}}}}}}}}}}\n"
            );
            SpecFile::new(format!("d{index}.yaml"), text)
        };
        let files: Vec<SpecFile> = (0..20).map(document).collect();
        let on = |threads| {
            THREADS.set(Some(threads));
            let output = generate(&files, &Config::default(), Layout::Standalone).expect("a crate");
            (output.warnings.render(&files, false), output.tree)
        };
        let (said, written) = on(1);
        assert!(said.ends_with("20 warnings\n"), "{said}");
        for threads in [2, 3, 16] {
            let (also_said, also_written) = on(threads);
            assert_eq!(said, also_said, "{threads}");
            assert!(written.files().eq(also_written.files()), "{threads}");
        }
    }

    #[test]
    fn par_map_keeps_the_order_of_the_list() {
        let items: Vec<usize> = (0..500).collect();
        let squares: Vec<usize> = items.iter().map(|it| it * it).collect();
        for threads in [0, 1, 2, 3, 64] {
            assert_eq!(par_map_on(threads, &items, |it| it * it), squares, "{threads}");
        }
        assert_eq!(par_map(&items, |it| it * it), squares);
        assert!(par_map(&[], |it: &usize| *it).is_empty());
    }
}
