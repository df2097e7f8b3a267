//! Uploads in several steps: a method next to that of the operation.
//!
//! ```text
//! /// Uploads an archive and creates an artifact.
//! pub fn upload(&self, body: &CreateArtifact, file: impl Into<UploadBody>) -> StorageUpload<Artifact> {
//!     static START: Operation = Operation { … };
//!     static STEPS: UploadSteps = UploadSteps {
//!         start: Some(UploadStart {
//!             operation: &START,
//!             arguments: &[],
//!             members: &[UploadMember::required("/cloud", "/cloud")],
//!             constants: &[],
//!         }),
//!         storage: UploadStorage {
//!             url: "/upload_url",
//!             select: "/cloud",
//!             requests: &[StorageRequest::put("GCP")],
//!         },
//!         queries: &[("cloud", "/cloud")],
//!         members: &[("/upload_source/upload_id", "/upload_id")],
//!         constants: &[],
//!     };
//!     let mut call = Call::new(&self.client, &CREATE);
//!     call.json(body);
//!     StorageUpload::new(&STEPS, call, Json::<Artifact>::ACCEPT, Json::<Artifact>::read, file)
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::deprecated;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, full_stop};
use crate::emit::ident::ident;
use crate::emit::operation::argument_docs::argument_item;
use crate::emit::operation::arguments::Arguments;
use crate::emit::operation::descriptor::descriptor_named;
use crate::emit::operation::former::{Signature, former_methods};
use crate::emit::operation::parameter::{ArgumentSource, ParameterArgument};
use crate::emit::operation::wait::joined;
use crate::emit::operation::{arguments, shape};
use crate::emit::runtime_items::{
    SESSION_ARGUMENT, SESSION_CALL, SESSION_DIGEST, SESSION_STEPS, SESSION_UPLOAD, STORAGE_REQUEST,
    STORAGE_UPLOAD, UPLOAD_ARGUMENT, UPLOAD_BODY, UPLOAD_MEMBER, UPLOAD_START, UPLOAD_STEPS, UPLOAD_STORAGE,
};
use crate::emit::snippet::upload::upload_example;
use crate::emit::types::type_ref;
use crate::ir::{
    Argument, OperationId, PresignedSteps, SessionCall, SessionSteps, StorageRequest, SuccessKind, Upload,
    UploadArgument, UploadDigest, UploadSteps,
};
use crate::markdown;
use crate::names::{NameKind, UploadNames};

/// Returns the method of the resource's handle.
pub(crate) fn upload_method(cx: Cx<'_>, id: OperationId, cfg: &Cfg<'_>) -> Option<TokenStream> {
    let upload = cx.api.uploads.get(&id)?;
    let names = cx.names.operations[id.0].upload.as_ref()?;
    let it = &cx.api.operations[id.0];
    let skipped: Vec<&str> = upload.queries.iter().map(|(name, _)| name.as_str()).collect();
    let Arguments { names: mut forwarded, mut declared, mut conversions, call, sets } =
        arguments::method_arguments_without(cx, id, it.body.as_ref(), &skipped);
    let has_body = it.arguments.iter().any(|argument| matches!(argument, Argument::Body));
    let body = has_body.then(|| declared.pop()).flatten();
    let body_name = body.as_ref().and_then(|_| forwarded.pop());
    let mut members = Vec::new();
    for (property, name) in upload.arguments.iter().zip(&names.arguments) {
        let argument = ParameterArgument::new(cx, &property.parameter, ArgumentSource::Argument);
        let (name, ty, pointer) = (ident(name), argument.declared_type(), &property.pointer);
        declared.push(quote!(, #name: #ty));
        forwarded.push(name.clone());
        conversions.push(argument.conversion(&name));
        let value = argument.reference(&name);
        members.push(quote!(.start_member(#pointer, #value)));
    }
    let call =
        if sets.is_empty() { quote!(let call = #call;) } else { quote!(let mut call = #call; #(#sets)*) };
    let doc = upload_docs(cx, id, upload, names).outer();
    let deprecated = deprecated::operation_attribute(it);
    let (method, file) = (ident(&names.method), ident(&names.file));
    let steps = steps(cx, upload);
    let (builder, result) = match &upload.steps {
        UploadSteps::Presigned(_) => (quote!(#STORAGE_UPLOAD), id),
        UploadSteps::Session(session) => (quote!(#SESSION_UPLOAD), session.finish.operation),
    };
    let shape::Shape { body: out, shape, read } =
        match (&upload.steps, &cx.api.operations[result.0].success.kind) {
            // A commit without a body is repeated.
            (UploadSteps::Session(_), SuccessKind::Json { ty, nullable: false, .. }) => {
                shape::Shape::json(type_ref::rust_type(ty), false)
            }
            _ => shape::operation_shape(cx, result)?,
        };
    forwarded.extend(body_name);
    forwarded.push(file.clone());
    let signature = Signature {
        declared: quote!(#(#declared)* #body, #file: impl Into<#UPLOAD_BODY>),
        arguments: forwarded,
        output: quote!(#builder<#out>),
    };
    let former = former_methods(cx, id, (NameKind::UploadMethod, &names.method), &signature, cfg);
    let (Signature { declared, output, .. }, cfg) = (signature, cfg.attribute());
    Some(quote! {
        #doc
        #cfg
        #deprecated
        pub fn #method(&self #declared) -> #output {
            #steps
            #(#conversions)*
            #call
            #builder::new(&STEPS, call, #shape::ACCEPT, #shape::#read, #file) #(#members)*
        }
        #former
    })
}

/// Returns the statics with the steps.
fn steps(cx: Cx<'_>, upload: &Upload) -> TokenStream {
    match &upload.steps {
        UploadSteps::Presigned(steps) => presigned_steps(cx, upload, steps),
        UploadSteps::Session(steps) => session_steps(cx, steps),
    }
}

fn presigned_steps(cx: Cx<'_>, upload: &Upload, steps: &PresignedSteps) -> TokenStream {
    let PresignedSteps { start, url, select, requests, members, constants } = steps;
    let operation =
        start.as_ref().map(|start| descriptor_named(cx, start.operation, &format_ident!("START")));
    let start = match start {
        None => quote!(None),
        Some(start) => {
            let arguments =
                start.arguments.iter().map(|argument| upload_argument(argument, &quote!(#UPLOAD_ARGUMENT)));
            let members = start.members.iter().map(|(member, source, is_required)| {
                let presence = if *is_required { quote!(required) } else { quote!(optional) };
                quote!(#UPLOAD_MEMBER::#presence(#member, #source))
            });
            let constants = pairs(&start.constants);
            quote! {
                Some(#UPLOAD_START {
                    operation: &START,
                    arguments: &[#(#arguments),*],
                    members: &[#(#members),*],
                    constants: #constants,
                })
            }
        }
    };
    let requests = requests.iter().map(storage_request);
    let (queries, members, constants) = (pairs(&upload.queries), pairs(members), pairs(constants));
    quote! {
        #operation
        static STEPS: #UPLOAD_STEPS = #UPLOAD_STEPS {
            start: #start,
            storage: #UPLOAD_STORAGE { url: #url, select: #select, requests: &[#(#requests),*] },
            queries: #queries,
            members: #members,
            constants: #constants,
        };
    }
}

fn storage_request(request: &StorageRequest) -> TokenStream {
    let StorageRequest { value, method, method_member, fields, file_field, headers, headers_member } =
        request;
    let request = match (method_member.as_str(), method.as_str()) {
        ("", "POST") => quote!(#STORAGE_REQUEST::post(#value)),
        ("", _) => quote!(#STORAGE_REQUEST::put(#value)),
        (member, _) => quote!(#STORAGE_REQUEST::method_in(#value, #member)),
    };
    let form = (!fields.is_empty()).then(|| quote!(.form(#fields, #file_field)));
    let constants = (!headers.is_empty()).then(|| {
        let headers = pairs(headers);
        quote!(.headers(#headers))
    });
    let others = (!headers_member.is_empty()).then(|| quote!(.headers_in(#headers_member)));
    quote!(#request #form #constants #others)
}

fn session_steps(cx: Cx<'_>, steps: &SessionSteps) -> TokenStream {
    let SessionSteps { file_size, part_size, part, part_result, finish, part_list, .. } = steps;
    let statics = [("PART", Some(part)), ("FINISH", Some(finish)), ("ABORT", steps.abort.as_ref())];
    let statics = statics
        .into_iter()
        .filter_map(|(name, call)| Some(descriptor_named(cx, call?.operation, &format_ident!("{name}"))));
    let call = |call: &SessionCall, name: &str| {
        let arguments =
            call.arguments.iter().map(|argument| upload_argument(argument, &quote!(#SESSION_ARGUMENT)));
        let operation: Ident = format_ident!("{name}");
        quote!(#SESSION_CALL { operation: &#operation, arguments: &[#(#arguments),*] })
    };
    let (part, finish) = (call(part, "PART"), call(finish, "FINISH"));
    let abort = match &steps.abort {
        None => quote!(None),
        Some(abort) => {
            let abort = call(abort, "ABORT");
            quote!(Some(#abort))
        }
    };
    let digest = match steps.digest {
        None => quote!(None),
        Some(UploadDigest::Sha1) => quote!(Some(#SESSION_DIGEST::Sha1)),
        Some(UploadDigest::Sha256) => quote!(Some(#SESSION_DIGEST::Sha256)),
    };
    let (members, constants) = (pairs(&steps.members), pairs(&steps.constants));
    quote! {
        #(#statics)*
        static STEPS: #SESSION_STEPS = #SESSION_STEPS {
            file_size: #file_size,
            part_size: #part_size,
            part: #part,
            part_result: #part_result,
            finish: #finish,
            part_list: #part_list,
            members: #members,
            constants: #constants,
            digest: #digest,
            abort: #abort,
        };
    }
}

fn upload_argument(argument: &UploadArgument, item: &TokenStream) -> TokenStream {
    match argument {
        UploadArgument::OfCall(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(#item::OfCall(#index))
        }
        UploadArgument::Path(pointer) => quote!(#item::Path(#pointer)),
        UploadArgument::Query(name, pointer) => quote!(#item::Query(#name, #pointer)),
    }
}

fn pairs(pairs: &[(String, String)]) -> TokenStream {
    let pairs = pairs.iter().map(|(one, other)| quote!((#one, #other)));
    quote!(&[#(#pairs),*])
}

/// Returns the documentation of the method.
fn upload_docs(cx: Cx<'_>, id: OperationId, upload: &Upload, names: &UploadNames) -> Doc {
    let operation_names = &cx.names.operations[id.0];
    let method = operation_names.method.shown();
    let mut doc = Doc::default();
    let summary = upload.summary.as_deref().map(markdown::line).filter(|text| !text.is_empty());
    doc.paragraph(&full_stop(&summary.unwrap_or_else(|| "Uploads a file".to_owned())), INNER_WIDTH);
    if let Some(description) = &upload.description {
        doc.block(markdown::lines(description, INNER_WIDTH));
    }
    let link = format!("[`{method}`](Self::{method})");
    let (steps, builder) = match &upload.steps {
        UploadSteps::Presigned(PresignedSteps { start: Some(_), .. }) => {
            (format!("Requests a presigned URL, sends the file there, and calls {link}."), &STORAGE_UPLOAD)
        }
        UploadSteps::Presigned(_) => (
            format!("Calls {link}, and sends the file to the presigned URL in the response."),
            &STORAGE_UPLOAD,
        ),
        UploadSteps::Session(_) => {
            (format!("Calls {link}, uploads the file in parts, and finishes the upload."), &SESSION_UPLOAD)
        }
    };
    let filled: Vec<String> = upload.filled.iter().map(|path| markdown::code(path)).collect();
    let filled = match filled.as_slice() {
        [] => String::new(),
        filled => format!(" The SDK sets {} of the body.", joined(filled, "and")),
    };
    let path = [builder.module, &[builder.name]].concat().join("::");
    let about = format!("{steps}{filled} See [`{}`]({path}) for retries, timeouts and errors.", builder.name);
    doc.paragraph(&about, INNER_WIDTH);
    doc.block(["# Parameters"]).block(parameter_lines(cx, id, upload, names));
    if let Some(example) = upload_example(cx, id, upload, names) {
        doc.block(["# Example"]).block(example);
    }
    doc
}

/// Returns the list of the arguments.
fn parameter_lines(cx: Cx<'_>, id: OperationId, upload: &Upload, names: &UploadNames) -> Vec<String> {
    let it = &cx.api.operations[id.0];
    let is_skipped = |wire: &str| upload.queries.iter().any(|(name, _)| name == wire);
    let (mut lines, mut of_body) = (Vec::new(), Vec::new());
    for (argument, name) in it.arguments.iter().zip(&cx.names.operations[id.0].arguments) {
        match argument {
            Argument::Parameter(parameter) if is_skipped(&parameter.wire) => {}
            Argument::Parameter(_) => lines.extend(argument_item(it, argument, name)),
            Argument::Body => of_body = argument_item(it, argument, name),
        }
    }
    for (property, name) in upload.arguments.iter().zip(&names.arguments) {
        lines.extend(argument_item(it, &Argument::Parameter(property.parameter.clone()), name));
    }
    lines.extend(of_body);
    let file = names.file.shown();
    lines.extend(markdown::item(&format!("`{file}`: Bytes, a file, a reader or a stream."), INNER_WIDTH));
    lines
}
