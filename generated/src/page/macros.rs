// Copied from generator/runtime/src/page/macros.rs by `cargo xtask codegen`; edit it there.

//! The `pages!` macro: what a call of a list can do beside being sent.

/// Declares what a call of a list can do beside being sent: `Name -> Model, paging`.
macro_rules! pages {
    () => {};
    ($name:ident -> $page:ty, $paging:expr) => {
        impl $name {
            /// Starts with the page of this token, which [`Pages`](crate::Pages) gives, instead of the first one.
            #[inline]
            pub fn start_from(mut self, token: impl AsRef<str>) -> Self {
                self.call.start_from($paging, token.as_ref());
                self
            }

            /// A stream of everything that is listed, over all pages. A page is asked for when it is needed.
            #[inline]
            pub fn items(self) -> $crate::page::Items<$page> {
                $crate::page::Items::new(self.pages())
            }

            /// A stream of all pages. A page is asked for when it is needed.
            #[inline]
            pub fn pages(self) -> $crate::page::Pages<$page> {
                $crate::page::Pages::new(
                    self.call,
                    $paging,
                    $crate::call::Json::<$page>::ACCEPT,
                    $crate::call::Json::<$page>::read,
                )
            }
        }
    };
}

pub(crate) use pages;
