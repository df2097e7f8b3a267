//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::call::{Call, Json};
use crate::operation::{Operation, RawOperations};
use crate::poller::{PollArgument, PollCall, PollResult, PollStatus, PollUrl, Poller, until_done};

const _: fn(&'static Operation, &'static RawOperations) -> [Poller; 3] = |operation, operations| {
    const ARGUMENTS: &[PollArgument] =
        &[PollArgument::OfStart(0), PollArgument::Path("/id"), PollArgument::Query("id", "/id")];
    [
        Poller {
            poll: PollCall::Operation(operation, "application/json", ARGUMENTS),
            status: PollStatus::Phase {
                member: "status",
                pointer: "/status",
                ready: &["READY"],
                failed: &[],
                explanation: "",
            },
            starts_with_status: true,
            result: PollResult::Response,
        },
        Poller {
            poll: PollCall::Url(PollUrl::Header("location"), operation),
            status: PollStatus::Done { member: "done", pointer: "/done", error: "" },
            starts_with_status: false,
            result: PollResult::Member("/result"),
        },
        Poller {
            poll: PollCall::RawUrl(PollUrl::Body("/url"), operations),
            status: PollStatus::Http,
            starts_with_status: false,
            result: PollResult::Call(PollCall::Operation(operation, "application/json", &[])),
        },
    ]
};

const _: fn(Call, &'static Poller) = |call, poller| {
    drop(until_done(call, Json::<Value>::ACCEPT, poller, Json::<Value>::read, Json::<Value>::read));
};
