//! The parts of requests of webhooks and callbacks that the crate does not represent.

use crate::config::WebhooksConfig;
use crate::diagnostics::{Code, Diagnostics};
use crate::lower::facts::media_selection::webhook_media;
use crate::media_type::is_form;
use crate::openapi::ParameterLocation;
use crate::resolve::{Media, Operation};

/// Reports the parts of a request for which no code is generated.
pub(super) fn report(request: &Operation, config: &WebhooksConfig, diagnostics: &mut Diagnostics) {
    let payload = webhook_media(request);
    for parameter in request.parameters.iter().filter(|it| it.location != ParameterLocation::Header) {
        let message = format!(
            "no code is generated for the parameter `{}` of a request that the service sends",
            parameter.name
        );
        diagnostics.report(Code::NoEffect, message, &parameter.origin).at_key();
    }
    if let Some(body) = &request.body {
        let is_payload = |media: &&Media| {
            payload.is_some_and(|it| std::ptr::eq(it, *media))
                || (config.form_field.is_some() && is_form(&media.media_type))
        };
        let others = body.content.iter().filter(|media| !is_payload(media));
        for media in others {
            let message =
                format!("`{}` of a request that the service sends is not decoded", media.media_type);
            let origin = body.origin.child("content").child(&media.media_type);
            diagnostics.report(Code::UnofferedMediaType, message, &origin).at_key();
        }
    }
    for response in &request.responses {
        let headers = response.headers.iter().map(|header| (&header.name, &header.origin));
        for (name, origin) in headers {
            let message =
                format!("no code is generated for the header `{name}` of the response to the service");
            diagnostics.report(Code::NoEffect, message, origin).at_key();
        }
        for media in &response.content {
            let message =
                format!("no code is generated for `{}` in the response to the service", media.media_type);
            let origin = response.origin.child("content").child(&media.media_type);
            diagnostics.report(Code::UnofferedMediaType, message, &origin).at_key();
        }
    }
}
