// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::consumer_shared_resources::{
    GetConsumerSharedResource, GetConsumerSharedResourceImage,
    GetConsumerSharedResourceNetwork, ListConsumerSharedResources,
};
pub use super::consumer_shares::{
    DeleteConsumerShare, GetConsumerShare, ListConsumerShares,
};
pub use super::opt_ins::{GetOptIn, UpdateOptIn};
pub use super::provider_shared_resources::{
    DeleteProviderSharedResourceImage, GetProviderSharedResource,
    GetProviderSharedResourceImage, ListProviderSharedResources,
    UpdateProviderSharedResource, UploadProviderSharedResourceImage,
};
pub use super::provider_shares::{
    CreateProviderShare, DeleteProviderShare, GetProviderShare, ListProviderShares,
    ResendProviderShare,
};
pub use super::shared_tokens::{ListSharedTokenResources, RedeemSharedToken};
