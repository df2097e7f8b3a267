//! The keywords `readOnly` and `writeOnly`.
//!
//! In: a pending schema. Out: the two flags, of which at most one is set.

use crate::diagnostics::Code;
use crate::resolve::schema::annotations::flag;
use crate::resolve::schema::builder::{PendingSchema, SchemaBuilder};

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns `readOnly` and `writeOnly`. With both, neither applies: the property would be in no message.
    pub(in crate::resolve) fn directions(&mut self, pending: &PendingSchema<'d>) -> (bool, bool) {
        let [read_only, write_only] = ["readOnly", "writeOnly"].map(|key| flag(&pending.members, key));
        if !(read_only && write_only) {
            return (read_only, write_only);
        }
        if self.cx.first_time(&pending.at, Code::Contradiction) {
            let origin = self.cx.origin(&pending.at);
            let message = "the schema is both `readOnly` and `writeOnly`, so neither has an effect";
            self.cx.diagnostics.report(Code::Contradiction, message, &origin).help("remove one of them");
        }
        (false, false)
    }
}
