//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use crate::call::Call;
use crate::client::Client;
use crate::transport::Body;
use crate::upload::UploadBody;

const _: fn(Call) = |mut call| call.upload("image/png", "");

// Items that only the module `multipart` uses, or modules that are built on it.
const _: fn(UploadBody, &Client) = |body, client| {
    let client = client.clone();
    drop(async move {
        let (body, length): (Body, Option<u64>) = body.open(&client).await?;
        drop((body, length));
        Ok::<_, crate::error::Error>(())
    });
};
const _: fn() -> UploadBody = || {
    let body = UploadBody::joined(vec![crate::upload::Piece::Body("".into())]);
    let is_same = body.is_same(&"".into());
    body.with_length(u64::from(is_same))
};
