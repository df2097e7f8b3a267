// Copied by sdkwright from sdk-runtime (src/page/macros.rs); do not edit.

//! The `pages!` macro, which adds pagination to request builders.

/// Adds pagination to a request builder: `Name -> Model, paging`.
macro_rules! pages {
    () => {};
    ($name:ident -> $page:ty, $paging:expr) => {
        impl $name {
            /// Returns a stream of all items, over all pages. Each page is requested when it is needed.
            #[inline]
            pub fn items(self) -> $crate::page::Items<$page> {
                $crate::page::Items::new(self.pages())
            }

            /// Returns a stream of all pages. Each page is requested when it is needed.
            #[inline]
            pub fn pages(self) -> $crate::page::Pages<$page> {
                $crate::page::Pages::new(
                    self.call,
                    const { &$paging },
                    $crate::call::Json::<$page>::ACCEPT,
                    $crate::call::Json::<$page>::read,
                )
            }
        }
    };
}

pub(crate) use pages;
