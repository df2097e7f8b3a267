// Generated from rtce/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::regions::ListRegions;
pub use super::rtce_topics::{
    CreateRtceTopic, DeleteRtceTopic, GetRtceTopic, ListRtceTopics, UpdateRtceTopic,
};
