//! The runtime's items that generated code names, with the modules that they are in.
//!
//! ```text
//! quote!(pub created_at: #DATE_TIME)    // in a file that has `use crate::model::DateTime;` for it
//! ```
//!
//! The table is the contract between the generator and the runtime; a test compares it with the runtime's `codegen_api.rs`. The
//! short names are reserved in every file of the SDK that holds types.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::emit::mention;
use crate::names::Name;

/// An item of another module. As a token it is its short name, which the file imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// The path of its module.
    pub(crate) module: &'static [&'static str],
    /// Its name.
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
    ($($($module:ident)+ { $($constant:ident: $name:ident,)+ })+) => {
        $(items! { @module [$(stringify!($module)),+] $($constant: $name,)+ })+

        /// Every item of the table.
        #[cfg(test)]
        const ITEMS: &[Item] = &[$($($constant,)+)+];
    };
    (@module [$($module:expr),+] $($constant:ident: $name:ident,)+) => {
        items! { @path [&[$($module),+]] $($constant: $name,)+ }
    };
    (@path [$path:expr] $($constant:ident: $name:ident,)+) => {$(
        pub(crate) const $constant: Item = Item { module: $path, name: stringify!($name) };
    )+};
}

items! {
    std collections {
        BTREE_MAP: BTreeMap,
    }
    serde {
        SERIALIZE: Serialize,
        SERIALIZER: Serializer,
    }
    serde_json {
        VALUE: Value,
    }
    crate auth {
        TOKEN_SOURCE: TokenSource,
    }
    crate call {
        BYTES: Bytes,
        CALL: Call,
        EMPTY: Empty,
        JSON: Json,
        LIST_STYLE: ListStyle,
        LOCATION: Location,
        RAW_REQUEST: RawRequest,
        REQUEST: request,
        TEXT: Text,
    }
    crate client {
        CLIENT: Client,
        CLIENT_BUILDER: ClientBuilder,
        ENV_LOGIN: EnvLogin,
    }
    crate download {
        DOWNLOADS: downloads,
    }
    crate encoded {
        BASE64: Base64,
        QUOTED: Quoted,
    }
    crate find {
        OBJECT_CREATION: ObjectCreation,
        FIND_BY_NAME: FindByName,
        GET_OR_CREATE: GetOrCreate,
        HAS_NAME: HasName,
    }
    crate formatted {
        DATE: Date,
        DECIMAL: Decimal,
        ISO_DURATION: IsoDuration,
        TIME_OF_DAY: TimeOfDay,
        URL: Url,
        UUID: Uuid,
    }
    crate error {
        REPORTED_ERROR: reported_error,
        RESULT: Result,
    }
    crate json_text {
        JSON_TEXT: JsonText,
    }
    crate item_stream {
        EVENT: Event,
        EVENT_ITEM: EventItem,
        FRAMING: Framing,
        INCOMING: Incoming,
        ITEM_FORMAT: ItemFormat,
        ITEM_STREAM: item_stream,
        RECONNECT: Reconnect,
    }
    crate model {
        DATE_TIME: DateTime,
        DECODE_VARIANT: decode_variant,
        MODEL_MACRO: model,
        NAMES_ONLY: NamesOnly,
        NULLABLE: Nullable,
        OPEN_ENUM: open_enum,
        SECRET: Secret,
        SHAPE: Shape,
        SHARED_JSON: SharedJson,
        UNION: Union,
        UNION_MACRO: union,
        UNLISTED: UnknownFields,
        WRITE_TAGGED: write_tagged,
        ZERO: Zero,
    }
    crate multipart {
        FILE_PART: FilePart,
        FORM_PARTS: FormParts,
    }
    crate oauth {
        APPLICATION: Application,
        APPLICATION_ENV: ApplicationEnv,
        AUTHORIZATION_SERVER: AuthorizationServer,
        CLIENT_AUTHENTICATION: ClientAuthentication,
        EXCHANGE_LOGIN: ExchangeLogin,
        LOGIN: Login,
        LOGIN_ARGUMENT: LoginArgument,
        TOKENS: Tokens,
    }
    crate operation {
        ERROR_MATCH: ErrorMatch,
        EXCHANGE: Exchange,
        HOST: Host,
        OPERATION: Operation,
        RAW_OPERATIONS: RawOperations,
        RETRY: Retry,
        SCHEME: Scheme,
        SCHEME_KIND: SchemeKind,
        SERVICE: Service,
        SETTING: Setting,
    }
    crate page {
        PAGE: Page,
        PAGE_FACT: PageFact,
        PAGE_PLACE: PagePlace,
        PAGES: pages,
        PAGING: Paging,
    }
    crate one_of_responses {
        ONE_OF: OneOf,
        RECEIVED: Received,
        ONE_OF_RESPONSES: OneOfResponses,
        UNREAD: Unread,
    }
    crate stream {
        OUTGOING: Outgoing,
        STREAMED: streamed,
    }
    crate response {
        RESPONSE: Response,
    }
    crate parameter_style {
        ARRAY_STYLE: ArrayStyle,
        PARAMETER_STYLE: ParameterStyle,
    }
    crate poller {
        POLL_ARGUMENT: PollArgument,
        POLL_CALL: PollCall,
        POLL_RESULT: PollResult,
        POLL_STATUS: PollStatus,
        POLL_URL: PollUrl,
        POLLER: Poller,
        UNTIL_DONE: until_done,
    }
    crate storage_upload {
        STORAGE_UPLOAD: StorageUpload,
        STORAGE_REQUEST: StorageRequest,
        UPLOAD_ARGUMENT: UploadArgument,
        UPLOAD_MEMBER: UploadMember,
        UPLOAD_START: UploadStart,
        UPLOAD_STEPS: UploadSteps,
        UPLOAD_STORAGE: UploadStorage,
    }
    crate server_url {
        EXPAND: expand,
    }
    crate upload {
        UPLOAD_BODY: UploadBody,
    }
    crate upload_session {
        SESSION_ARGUMENT: SessionArgument,
        SESSION_CALL: SessionCall,
        SESSION_DIGEST: SessionDigest,
        SESSION_STEPS: SessionSteps,
        SESSION_UPLOAD: SessionUpload,
    }
    crate wait {
        PHASED: Phased,
        PHASED_PART: PhasedPart,
        PHASES: Phases,
        WAITER: Waiter,
    }
}

/// The module of the service's statics.
const SERVICE_MODULE: &[&str] = &["crate", "service"];

/// The module of the types that several groups use.
pub(crate) const COMMON_MODULE: &[&str] = &["crate", "common"];

/// The module of the types that only error responses use.
pub(crate) const ERROR_BODIES_MODULE: &[&str] = &["crate", "error_bodies"];

/// The module of the types that only payloads of webhooks use.
pub(crate) const WEBHOOKS_MODULE: &[&str] = &["crate", "webhooks"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use syn::{Item as Syntax, UseTree};

    use super::ITEMS;
    use crate::output::embed;
    use crate::runtime_manifest::OPTIONAL_MODULES;

    /// Items that only examples in documentation name.
    const NAMED_IN_EXAMPLES: &[&str] = &["stream::iter"];

    /// An alias, in place of which the file uses the type itself.
    const WRITTEN_OUT: &[&str] = &["error::Result"];

    /// Items that the file cannot use: the runtime has a `service.rs` of its own, which uses them.
    const USED_BY_SERVICE: &[&str] = &["operation::Service"];

    /// Returns the text of the runtime's `codegen_api.rs`.
    fn codegen_api() -> &'static str {
        sdk_runtime::FILES.iter().find(|(path, _)| *path == "codegen_api.rs").expect("the file").1
    }

    /// Adds the paths that a `use crate::…` brings in, without `crate`.
    fn add_leaves(tree: &UseTree, path: &str, leaves: &mut BTreeSet<String>) {
        match tree {
            UseTree::Path(it) => add_leaves(&it.tree, &format!("{path}{}::", it.ident), leaves),
            UseTree::Name(it) => _ = leaves.insert(format!("{path}{}", it.ident)),
            UseTree::Rename(it) => _ = leaves.insert(format!("{path}{}", it.ident)),
            UseTree::Group(it) => it.items.iter().for_each(|tree| add_leaves(tree, path, leaves)),
            UseTree::Glob(_) => panic!("the file imports a whole module: {path}*"),
        }
    }

    /// The items of the runtime that such a file imports.
    fn imported(text: &str) -> BTreeSet<String> {
        let mut leaves = BTreeSet::new();
        for item in syn::parse_file(text).expect("the file is valid Rust").items {
            if let Syntax::Use(item) = item {
                add_leaves(&item.tree, "", &mut leaves);
            }
        }
        leaves.iter().filter_map(|leaf| leaf.strip_prefix("crate::")).map(str::to_owned).collect()
    }

    /// The runtime's items of the table; `true` for those of modules that are copied on demand.
    fn named() -> impl Iterator<Item = (String, bool)> {
        ITEMS.iter().filter_map(|item| {
            let (&"crate", path) = item.module.split_first()? else { return None };
            let is_on_demand = path.first().is_some_and(|module| embed::NEEDED.contains(module));
            Some((format!("{}::{}", path.join("::"), item.name), is_on_demand))
        })
    }

    #[test]
    fn codegen_api_uses_each_named_item() {
        let imported = imported(codegen_api());
        let missing: Vec<String> = named()
            .filter(|(path, is_on_demand)| !is_on_demand && !imported.contains(path))
            .map(|(path, _)| path)
            .filter(|path| !WRITTEN_OUT.contains(&path.as_str()) && !USED_BY_SERVICE.contains(&path.as_str()))
            .collect();
        assert_eq!(
            missing,
            Vec::<String>::new(),
            "items of `runtime_items.rs` that `codegen_api.rs` does not use"
        );
    }

    #[test]
    fn codegen_api_uses_nothing_that_cannot_be_named() {
        let named: BTreeSet<String> = named().map(|(path, _)| path).collect();
        let modules: Vec<String> =
            OPTIONAL_MODULES.iter().chain(embed::NEEDED).map(|&it| it.to_owned()).collect();
        let runtime: Vec<String> = embed::files(&modules).map(|(_, text)| text).collect();
        // Macros that generated code calls name more.
        let by_macros = |path: &str| runtime.iter().any(|text| text.contains(&format!("$crate::{path}")));
        let surplus: Vec<String> = imported(codegen_api())
            .into_iter()
            .filter(|path| !named.contains(path) && !NAMED_IN_EXAMPLES.contains(&path.as_str()))
            .filter(|path| !by_macros(path))
            .collect();
        assert_eq!(
            surplus,
            Vec::<String>::new(),
            "items of `codegen_api.rs` that generated code does not name"
        );
    }
}
