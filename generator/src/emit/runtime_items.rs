//! The runtime's items that generated code names, with the modules that they are in.
//!
//! ```text
//! quote!(pub created_at: #DATE_TIME)    // in a file that has `use crate::model::DateTime;` for it
//! ```
//!
//! The table is the contract between the generator and the runtime; a test compares it with the runtime's `seam.rs`. The
//! short names are reserved in every file of the SDK that holds types.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::emit::mention;
use crate::names::Name;

/// An item of another module. As a token it is its short name, which the file imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// Where it is.
    pub(crate) module: &'static [&'static str],
    /// What it is called there and here.
    pub(crate) name: &'static str,
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        mention::append_item(tokens, self.module, self.name);
    }
}

/// A trait whose methods are called. As a token it is nothing, and the file imports it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InScope(pub(crate) Item);

impl ToTokens for InScope {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        mention::append_in_scope(tokens, self.0.module, self.0.name);
    }
}

/// A static of the SDK's service. As a token it is its short name, which the file imports.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ServiceStatic<'a>(pub(crate) &'a Name);

impl ToTokens for ServiceStatic<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        mention::append_item(tokens, SERVICE_MODULE, self.0.as_str());
    }
}

macro_rules! items {
    ($($constant:ident = $($module:ident)::+ => $name:ident;)+) => {$(
        pub(crate) const $constant: Item = Item { module: &[$(stringify!($module)),+], name: stringify!($name) };
    )+};
}

items! {
    BTREE_MAP = std::collections => BTreeMap;
    DE = serde => de;
    SERIALIZE = serde => Serialize;
    SERIALIZER = serde => Serializer;
    VALUE = serde_json => Value;

    CLIENT = crate::client => Client;
    CLIENT_BUILDER = crate::client => ClientBuilder;
    RESULT = crate::error => Result;

    DATE_TIME = crate::model => DateTime;
    MODEL_MACRO = crate::model => model;
    NULLABLE = crate::model => Nullable;
    OPEN_ENUM = crate::model => open_enum;
    SECRET = crate::model => Secret;
    SHAPE = crate::model => Shape;
    UNION = crate::model => Union;
    UNION_MACRO = crate::model => union;
    ALTERNATIVE = crate::model => alternative;
    CHOOSE = crate::model => choose;
    READS = crate::model => reads;
    UNLISTED = crate::model => Unlisted;
    ZERO = crate::model => Zero;
    TAG = crate::model => tag;
    WRITE_TAGGED = crate::model => write_tagged;

    EXCHANGE = crate::operation => Exchange;
    TOKEN_SOURCE = crate::auth => TokenSource;

    HOST = crate::operation => Host;
    OPERATION = crate::operation => Operation;
    RETRY = crate::operation => Retry;
    SCHEME = crate::operation => Scheme;
    SCHEME_KIND = crate::operation => SchemeKind;
    SERVICE = crate::operation => Service;
    SETTING = crate::operation => Setting;

    PAGE = crate::page => Page;
    PAGES = crate::page => pages;
    PAGING = crate::page => Paging;

    PHASED = crate::wait => Phased;
    PHASES = crate::wait => Phases;
    WAITER = crate::wait => Waiter;
    OUTGOING = crate::stream => Outgoing;
    STREAMED = crate::stream => streamed;

    CALL = crate::call => Call;
    REQUEST = crate::call => request;
    LIST_STYLE = crate::call => ListStyle;
    PARAMETER_STYLE = crate::style => ParameterStyle;
    EXPAND = crate::template => expand;
    FILE_PART = crate::multipart => FilePart;
    FORM_PARTS = crate::multipart => FormParts;
    ONE_OF = crate::several => OneOf;
    RECEIVED = crate::several => Received;
    SEVERAL = crate::several => Several;
    UNREAD = crate::several => Unread;
    BYTES = crate::call => Bytes;
    EMPTY = crate::call => Empty;
    JSON = crate::call => Json;
    TEXT = crate::call => Text;
}

/// Where the statics of [`crate::emit::package::service`] are.
const SERVICE_MODULE: &[&str] = &["crate", "service"];

/// Where the types are that several groups use.
pub(crate) const COMMON_MODULE: &[&str] = &["crate", "common"];
