//! Objects by their name: find one in a list, or create it if there is none.
//!
//! Input: the request of a list, and a name. Output: the item of the list with exactly this name, if there is one. The
//! comparison is done by the client, over all pages, because a list with a filter may contain other names too.

mod codegen_api;
mod find_by_name;
mod get_or_create;

pub use self::find_by_name::FindByName;
pub use self::get_or_create::GetOrCreate;
pub(crate) use self::get_or_create::ObjectCreation;

/// An object with a name by which it can be found in a list.
pub trait HasName {
    /// Returns the name, or `None` if the object has none.
    fn name(&self) -> Option<&str>;
}

#[cfg(test)]
mod tests;
