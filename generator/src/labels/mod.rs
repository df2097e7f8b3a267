//! Labels: the words that documents use for a thing.

pub(crate) mod inflect;
