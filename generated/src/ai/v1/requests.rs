// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::availabilities::GetAvailability;
pub use super::chat_completions::{AskAssistant, GetChatCompletionMethods};
pub use super::feedbacks::{CreateChatCompletionFeedback, CreateDocCompletionFeedback};
pub use super::org_preferences::{GetOrgPreference, UpdateOrgPreference};
