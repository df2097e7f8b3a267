// Copied from generator/runtime/src/page/start_from.rs by `cargo xtask codegen`; edit it there.

//! The starting page of a paginated call.

use super::paging::Paging;
use crate::call::Call;

impl Call {
    /// Sets the page to start from.
    pub(crate) fn start_from(&mut self, paging: Paging, token: &str) {
        if matches!(paging, Paging::Offset(..)) && token.parse::<usize>().is_err() {
            self.reject("this list starts from a number of items to skip".to_owned());
        }
        self.replace_query(paging.parameter(), token);
    }
}
