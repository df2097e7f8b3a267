//! The example of the runtime's trait `Transport`. It contains the name of the crate, which the runtime does not know.
//!
//! ```text
//! use example_sdk::transport::{Body, BoxFuture, Transport, TransportError};
//!
//! struct Printing<T>(T);
//!
//! impl<T: Transport> Transport for Printing<T> {
//!     …
//! }
//! ```

use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::INNER_WIDTH;
use crate::emit::ident::ident_from_str;
use crate::markdown;

/// `src/transport/example.md`
pub(crate) fn transport_example(cx: Cx<'_>) -> String {
    let krate = ident_from_str(&cx.crate_name());
    let about = "Two transports: `Offline` fails every request, and `Printing` wraps another transport and prints the \
                 outcome of each request. A transport over another HTTP library has the same shape.";
    let items = quote! {
        use bytes::Bytes;
        use http::{Request, Response};

        use #krate::transport::{Body, BoxFuture, Transport, TransportError};
        use #krate::{Client, OperationInfo};

        struct Offline;

        impl Transport for Offline {
            fn send(&self, _: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
                Box::pin(async { Err(TransportError::connect("this program runs offline")) })
            }
        }

        struct Printing<T>(T);

        impl<T: Transport> Transport for Printing<T> {
            fn send(
                &self,
                request: Request<Bytes>,
            ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
                Box::pin(async move {
                    let operation = OperationInfo::from_request(&request).map_or("a request", OperationInfo::name);
                    let result = self.0.send(request).await;
                    match &result {
                        Ok(response) => println!("{operation}: {}", response.status()),
                        Err(error) => println!("{operation}: {error}"),
                    }
                    result
                })
            }
        }
    };
    // Nothing is sent, so an API without encryption has the same example.
    let has_http = cx.api.hosts.iter().any(|host| host.url.starts_with("http://"));
    let allow_http = has_http.then(|| quote!(.allow_http(true)));
    let statement = quote!(let client = Client::builder()#allow_http.transport(Printing(Offline)).build()?;);
    let mut lines = vec![String::new(), "# Example".to_owned(), String::new()];
    lines.extend(markdown::wrapped(about, INNER_WIDTH));
    lines.extend([String::new(), "```".to_owned()]);
    // Without a layout of the code there is no example.
    lines.extend(cx.item_lines(items));
    lines.push(String::new());
    lines.extend(cx.statement_lines(statement));
    let result = format!("# Ok::<(), {krate}::Error>(())");
    lines.extend([result, "```".to_owned(), String::new()]);
    lines.join("\n")
}
