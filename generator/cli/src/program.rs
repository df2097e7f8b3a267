//! The names under which a program offers the commands.

/// The commands as users type them, for messages that refer to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Program {
    /// The command that generates a crate.
    pub generate: &'static str,
    /// The command that explains a code.
    pub explain: &'static str,
    /// The command that prints a document without references.
    pub inline: &'static str,
}

impl Program {
    /// The commands of the binary `sdkwright`.
    pub const SDKWRIGHT: Self =
        Self { generate: "sdkwright generate", explain: "sdkwright explain", inline: "sdkwright inline" };
}
