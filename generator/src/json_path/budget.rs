//! The limits on the evaluation of queries.

/// The remaining work of queries.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    /// The number of nodes that may be visited. Comparing texts counts as visiting nodes.
    pub(crate) steps: usize,
    /// The number of nodes that may be selected.
    pub(crate) selected: usize,
}

/// The error of a query that would take longer or select more than its budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exhausted {
    /// The query visits too many nodes.
    Steps,
    /// The query selects too many nodes.
    Selected,
}

impl Budget {
    /// Counts visited nodes.
    pub(super) fn spend(&mut self, steps: usize) -> Result<(), Exhausted> {
        self.steps = self.steps.checked_sub(steps).ok_or(Exhausted::Steps)?;
        Ok(())
    }

    /// Counts a selected node.
    pub(super) fn count_selected(&mut self) -> Result<(), Exhausted> {
        self.selected = self.selected.checked_sub(1).ok_or(Exhausted::Selected)?;
        Ok(())
    }
}
