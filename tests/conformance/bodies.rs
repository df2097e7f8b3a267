//! The types of the bodies of each operation of a generated crate.
//!
//! Takes the source text of a crate. Returns, for each operation, the type that is sent for a media type and the type
//! that is decoded for a status and a media type.

use std::collections::HashMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Arm, Expr, Fields, FnArg, ImplItem, ImplItemFn, Item, ItemEnum, Pat, ReturnType, Stmt, Type};

use crate::document::Documents;
use crate::emitted::{Crate, Module, text_fields, words};
use crate::operations::{Operation, essence};

/// An operation of a crate.
pub(crate) struct EmittedOperation<'a> {
    pub(crate) module: &'a Module,
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    /// The media types of request bodies, with the types that are encoded.
    pub(crate) requests: Vec<(String, Type)>,
    pub(crate) response: EmittedResponse,
    /// The functions that return a request builder, with the names of the builders.
    pub(crate) functions: Vec<&'a ImplItemFn>,
    pub(crate) builders: Vec<String>,
}

/// The responses of an operation.
pub(crate) enum EmittedResponse {
    /// One type for every status.
    Json(Box<Type>),
    /// An enum with one type per row.
    Several(String, Vec<ResponseArm>),
    /// A response that is not JSON.
    Other(String),
}

/// A row of the table of a response with several types.
pub(crate) struct ResponseArm {
    status: Option<u16>,
    class: Option<u16>,
    media_type: Option<String>,
    /// The type, if it is decoded from JSON.
    json: Option<Type>,
}

impl EmittedResponse {
    /// Returns the type for a status and a media type.
    pub(crate) fn json(&self, status: u16, media_type: &str) -> Result<&Type, String> {
        match self {
            Self::Json(ty) => Ok(ty),
            Self::Other(kind) => Err(kind.clone()),
            Self::Several(_, arms) => {
                let arm = arms.iter().find(|arm| arm.fits(status, media_type));
                arm.and_then(|it| it.json.as_ref()).ok_or_else(|| "a variant without JSON".to_owned())
            }
        }
    }
}

impl ResponseArm {
    fn fits(&self, status: u16, media_type: &str) -> bool {
        let is_media_type = |it: &String| essence(it) == essence(media_type);
        self.status.is_none_or(|it| it == status)
            && self.class.is_none_or(|it| it == status / 100)
            && self.media_type.as_ref().is_none_or(is_media_type)
    }

    fn new(arm: &Arm, variants: &ItemEnum) -> Option<Self> {
        let body = words(&arm.body);
        let guard = arm.guard.as_ref().map(|(_, it)| words(it)).unwrap_or_default();
        let status = match &arm.pat {
            Pat::Lit(it) => words(it).parse().ok(),
            _ => None,
        };
        let class = guard.split("/ 100 == ").nth(1).and_then(|it| it.split_whitespace().next()?.parse().ok());
        let media_type = guard.split("is (\"").nth(1).and_then(|it| Some(it.split('"').next()?.to_owned()));
        let name =
            body.split("Self :: ").nth(1)?.split(|it: char| !it.is_alphanumeric() && it != '_').next()?;
        let json = body.contains("json ()").then(|| variant_type(variants, name)).flatten();
        Some(Self { status, class, media_type, json })
    }
}

/// Returns the operations of a crate.
pub(crate) fn operations(krate: &Crate) -> Vec<EmittedOperation<'_>> {
    krate.generated().flat_map(operations_of_module).collect()
}

/// Returns the emitted operation for an operation of a document.
pub(crate) fn emitted_operation<'a>(
    documents: &Documents,
    emitted: &'a [EmittedOperation<'a>],
    operation: &Operation<'_>,
) -> Option<&'a EmittedOperation<'a>> {
    let paths = [&operation.path, &operation.path_with_constants(documents)].map(|it| plain_path(it));
    let fits =
        |it: &&EmittedOperation<'_>| it.method == operation.method && paths.contains(&plain_path(&it.path));
    let fitting: Vec<_> = emitted.iter().filter(fits).collect();
    let id = operation.node.text("operationId").unwrap_or_default();
    let file = documents.name(operation.node.file);
    // The documentation has the path as in the document.
    let target = format!("`{} {}`", operation.method, operation.path);
    let is_documented =
        |it: &EmittedOperation<'_>| it.functions.iter().any(|it| words(*it).contains(&target));
    let is_ambiguous = fitting.len() > 1;
    let by_target =
        fitting.iter().filter(|_| is_ambiguous).find(|it| is_documented(it) && it.module.head.contains(file));
    let by_id = fitting.iter().find(|it| it.id == id && it.module.head.contains(file));
    let by_file = fitting.iter().find(|it| it.module.head.contains(file));
    by_id.or(by_target).or(by_file).or(fitting.first()).copied()
}

/// Returns a path template normalized for comparison: percent-decoded, without query and fragment.
fn plain_path(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let path = match path.rsplit_once('#') {
        Some((path, fragment)) if !fragment.contains(['/', '}']) => path,
        _ => path,
    };
    decoded(path).trim_end_matches('/').to_owned()
}

fn decoded(path: &str) -> String {
    percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned()
}

/// The parts of a module that describe its operations.
#[derive(Default)]
struct Found<'a> {
    /// The tables of the operations, by the name of the static.
    tables: Vec<(String, HashMap<String, String>)>,
    /// The request builders and their constructors, by the name of the static.
    builders: HashMap<String, Vec<(String, &'a ImplItemFn)>>,
    /// The types of bodies, by request builder.
    bodies: HashMap<String, Vec<(String, Type)>>,
    /// The responses, by request builder.
    responses: HashMap<String, Type>,
    enums: HashMap<String, &'a ItemEnum>,
    functions: Vec<(String, &'a ImplItemFn)>,
}

fn operations_of_module(module: &Module) -> Vec<EmittedOperation<'_>> {
    let mut found = Found::default();
    for item in &module.file.items {
        match item {
            Item::Static(it) if words(&it.ty).starts_with("Operation") => {
                found.tables.push((it.ident.to_string(), text_fields(&it.expr)));
            }
            Item::Enum(it) => drop(found.enums.insert(it.ident.to_string(), it)),
            Item::Impl(block) => {
                let name = words(&block.self_ty);
                for item in &block.items {
                    if let ImplItem::Fn(function) = item {
                        found.functions.push((name.clone(), function));
                    }
                }
            }
            Item::Macro(it) if it.mac.path.is_ident("request") => {
                if let Some((name, ty)) = request_macro(it.mac.tokens.clone()) {
                    found.responses.insert(name, ty);
                }
            }
            _ => {}
        }
    }
    for (owner, function) in found.functions.clone() {
        found.add_function(&owner, function);
    }
    found.operations(module)
}

impl<'a> Found<'a> {
    fn add_function(&mut self, owner: &str, function: &'a ImplItemFn) {
        let body = words(&function.block);
        let mut builder = owner.to_owned();
        if let Some(rest) = body.split("Call :: new (").nth(1) {
            let Some(name) = static_name(rest) else { return };
            let ReturnType::Type(_, ty) = &function.sig.output else { return };
            builder = words(ty);
            self.builders.entry(name).or_default().push((builder.clone(), function));
        } else if function.sig.ident != "body" {
            return;
        }
        for argument in &function.sig.inputs {
            let FnArg::Typed(argument) = argument else { continue };
            if words(&argument.pat) == "body" {
                let types = self.body_types(&body, &argument.ty);
                self.bodies.entry(builder.clone()).or_default().extend(types);
            }
        }
    }

    /// Returns the media types and types of a body.
    fn body_types(&self, block: &str, ty: &Type) -> Vec<(String, Type)> {
        if block.contains("body . into () . set (") {
            let text = words(ty);
            let name = text.trim_start_matches("impl Into < ").trim_end_matches(" >");
            let variants = self.enums.get(name);
            let sets = self.functions.iter().filter(|(owner, it)| owner == name && it.sig.ident == "set");
            let arms = sets.flat_map(|(_, it)| match_arms(it));
            return arms.filter_map(|arm| body_variant(arm, variants?)).collect();
        }
        set_media_type(block).map(|media_type| (media_type, ty.clone())).into_iter().collect()
    }

    fn operations(&self, module: &'a Module) -> Vec<EmittedOperation<'a>> {
        let operation = |(name, table): &(String, HashMap<String, String>)| {
            let builders = self.builders.get(name).map(Vec::as_slice).unwrap_or_default();
            let builder = builders.iter().map(|(it, _)| it).find(|it| self.responses.contains_key(*it));
            let response = match builder.and_then(|it| self.responses.get(it)) {
                Some(ty) => self.response(ty),
                None => EmittedResponse::Other("no request builder".to_owned()),
            };
            let requests = builder.and_then(|it| self.bodies.get(it)).cloned().unwrap_or_default();
            let field = |name: &str| table.get(name).cloned().unwrap_or_default();
            EmittedOperation {
                module,
                id: field("id"),
                method: field("method"),
                path: field("path"),
                requests,
                response,
                functions: builders.iter().map(|(_, it)| *it).collect(),
                builders: builders.iter().map(|(it, _)| it.clone()).collect(),
            }
        };
        self.tables.iter().map(operation).collect()
    }

    fn response(&self, ty: &Type) -> EmittedResponse {
        let (name, argument) = generic(ty);
        match (name.as_str(), argument) {
            ("Json", Some(ty)) => EmittedResponse::Json(Box::new(ty)),
            ("OneOfResponses", Some(ty)) => {
                // `Option` if a response may lack the body of its variant.
                let ty = match generic(&ty) {
                    (name, Some(variants)) if name == "Option" => variants,
                    _ => ty,
                };
                let name = words(&ty);
                let Some(variants) = self.enums.get(&name) else { return EmittedResponse::Other(name) };
                let reads =
                    self.functions.iter().filter(|(owner, it)| *owner == name && it.sig.ident == "read");
                let arms = reads.flat_map(|(_, it)| match_arms(it));
                let arms = arms.filter_map(|it| ResponseArm::new(it, variants)).collect();
                EmittedResponse::Several(name.clone(), arms)
            }
            (name, _) => EmittedResponse::Other(name.to_owned()),
        }
    }
}

/// Returns the name of the static in `Call::new(client, &STATIC)`.
fn static_name(rest: &str) -> Option<String> {
    let words = rest.split(|it: char| !it.is_alphanumeric() && it != '_');
    let is_constant =
        |it: &&str| it.len() > 1 && it.chars().all(|it| it.is_uppercase() || it.is_numeric() || it == '_');
    let is_short = |it: &&str| it.len() == 1 && it.chars().all(char::is_uppercase);
    words.into_iter().find(|it| is_constant(it) || is_short(it)).map(str::to_owned)
}

/// Returns the name and the response type of `request! { Name -> Type, idempotent }`.
fn request_macro(tokens: TokenStream) -> Option<(String, Type)> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let arrow = tokens.windows(2).position(|pair| words_of(pair) == "->")?;
    let name = tokens.get(arrow.checked_sub(1)?)?.to_string();
    let mut depth = 0;
    let mut ty = TokenStream::new();
    for token in &tokens[arrow + 2..] {
        match token {
            TokenTree::Punct(it) if it.as_char() == '<' => depth += 1,
            TokenTree::Punct(it) if it.as_char() == '>' => depth -= 1,
            TokenTree::Punct(it) if it.as_char() == ',' && depth == 0 => break,
            TokenTree::Group(it) if it.delimiter() == Delimiter::Brace => break,
            _ => {}
        }
        ty.extend([token.clone()]);
    }
    Some((name, syn::parse2(ty).ok()?))
}

fn words_of(tokens: &[TokenTree]) -> String {
    tokens.iter().map(ToString::to_string).collect()
}

/// Returns the name of a type and its only generic argument.
fn generic(ty: &Type) -> (String, Option<Type>) {
    let Type::Path(path) = ty else { return (words(ty), None) };
    let Some(last) = path.path.segments.last() else { return (words(ty), None) };
    let argument = match &last.arguments {
        syn::PathArguments::AngleBracketed(it) => it.args.iter().find_map(|it| match it {
            syn::GenericArgument::Type(ty) => Some(ty.clone()),
            _ => None,
        }),
        _ => None,
    };
    (last.ident.to_string(), argument)
}

/// Returns the arms of a function whose body is a `match`.
fn match_arms(function: &ImplItemFn) -> Vec<&Arm> {
    let last = function.block.stmts.last();
    match last {
        Some(Stmt::Expr(Expr::Match(it), _)) => it.arms.iter().collect(),
        _ => Vec::new(),
    }
}

/// Returns the media type and the Rust type of a variant, if its body is encoded from a type.
fn body_variant(arm: &Arm, variants: &ItemEnum) -> Option<(String, Type)> {
    let media_type = set_media_type(&words(&arm.body))?;
    let pattern = words(&arm.pat);
    let name =
        pattern.split("Self :: ").nth(1)?.split(|it: char| !it.is_alphanumeric() && it != '_').next()?;
    Some((media_type, variant_type(variants, name)?))
}

fn variant_type(variants: &ItemEnum, name: &str) -> Option<Type> {
    let variant = variants.variants.iter().find(|it| it.ident == name)?;
    match &variant.fields {
        Fields::Unnamed(it) => it.unnamed.first().map(|it| it.ty.clone()),
        _ => None,
    }
}

/// Returns the media type that a statement sets for a JSON or form body.
fn set_media_type(block: &str) -> Option<String> {
    if let Some(rest) = block.split(". json_as (").nth(1) {
        return rest.split('"').nth(1).map(str::to_owned);
    }
    if block.contains(". json (") {
        return Some("application/json".to_owned());
    }
    let is_form = [". form (", ". form_as (", ". form_nested ("].iter().any(|it| block.contains(it));
    is_form.then(|| "application/x-www-form-urlencoded".to_owned())
}
