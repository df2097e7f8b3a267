// Copied by sdkwright from sdk-runtime (src/download/codegen_api.rs); do not edit.

//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use crate::call::Call;
use crate::download::{DownloadRequest, downloads};

downloads! {}

const _: fn(Call) = |call| drop(DownloadRequest::new(call));
#[cfg(feature = "files")]
const _: fn(Call) = |call| drop(crate::download::DownloadToFile::new(call, std::path::PathBuf::new()));
