//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde::{Serialize, Serializer};

use crate::call::{Call, Empty};
use crate::find::{FindByName, GetOrCreate, HasName, ObjectCreation};
use crate::operation::Operation;
use crate::page::{Page, Pages, Paging};

/// An object with a name.
struct Sample;

impl Serialize for Sample {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }
}

impl HasName for Sample {
    fn name(&self) -> Option<&str> {
        None
    }
}

/// A page of objects with names.
struct SamplePage;

impl Page for SamplePage {
    type Item = Sample;

    fn items(&self) -> &[Sample] {
        &[]
    }

    fn into_items(self) -> Vec<Sample> {
        Vec::new()
    }
}

const PAGES: fn(Call) -> Pages<SamplePage> = |call| {
    Pages::new(call, const { &Paging::link(&["page_token"]) }, Empty::ACCEPT, |raw| {
        Empty::read(raw).map(|it| it.map(|()| SamplePage))
    })
};

const _: fn(Call, &'static Operation) = |call, operation| {
    drop(FindByName::new(call.clone(), PAGES, "name").filter("name"));
    let create = ObjectCreation {
        operation,
        accept: Empty::ACCEPT,
        read: |raw| Empty::read(raw).map(|it| it.map(|()| Sample)),
    };
    drop(GetOrCreate::new(|name| FindByName::new(call, PAGES, name), &Sample, create));
};
