//! The content of a stream: its media type, its format, and the schema of an item.

use crate::config::{Config, StreamPatternConfig};
use crate::diagnostics::{Code, Diagnostics};
use crate::item_format::{EventItem, Framing, ItemFormat};
use crate::lower::facts::successes::successes;
use crate::lower::streams::item::{event_item, item_schema};
use crate::media_type::{framing, has_parts, is};
use crate::resolve::{Media, Operation, SchemaGraph, SchemaId};

/// The content of a stream.
pub(super) struct StreamContent {
    pub(super) format: ItemFormat,
    /// The schema of an item.
    pub(super) item: Option<SchemaId>,
}

impl StreamContent {
    /// Returns `true` if it is the media type of the stream.
    pub(super) fn is_of(&self, media: &Media) -> bool {
        is(&media.media_type, crate::media_type::essence(&self.format.media_type))
    }

    /// Returns `true` if it is the media type of the stream or of another one.
    pub(super) fn is_sequential(&self, media: &Media) -> bool {
        self.is_of(media) || own_framing(media).is_some()
    }

    /// Reports other media types of streams, which are not requested.
    pub(super) fn report_others(&self, operation: &Operation, diagnostics: &mut Diagnostics) {
        for response in successes(operation) {
            let others =
                response.content.iter().filter(|media| !self.is_of(media) && self.is_sequential(media));
            for media in others {
                let message = format!(
                    "the stream is decoded as `{}`; `{}` is not requested",
                    self.format.media_type, media.media_type
                );
                let place = response.origin.child("content").child(&media.media_type);
                diagnostics.report(Code::UnofferedMediaType, message, &place).at_key();
            }
        }
    }
}

/// Returns the content of the stream that a success of the operation is, if any.
pub(super) fn stream_content(
    schemas: &SchemaGraph,
    operation: &Operation,
    pattern: Option<(usize, &StreamPatternConfig)>,
    config: &Config,
) -> Option<StreamContent> {
    let by_id = operation.id.as_ref().and_then(|id| config.operations.get(id));
    let line = || format!("{} {}", operation.method, operation.path);
    let settings = by_id.or_else(|| config.operations.get(&line()));
    let is_other = settings.is_some_and(|settings| settings.text || settings.stream.is_some());
    // A response to HEAD never has a body (RFC 9110, 9.3.2).
    if is_other || operation.method == "HEAD" {
        return None;
    }
    let pattern = pattern.map(|(_, pattern)| pattern);
    let forced = pattern.and_then(|pattern| pattern.framing);
    let framing_of = |media: &Media| own_framing(media).or(forced);
    let listed = || successes(operation).flat_map(|response| &response.content);
    // A configured framing applies to another media type only if no stream is listed.
    let media = listed()
        .find(|media| own_framing(media).is_some())
        .or_else(|| listed().find(|media| framing_of(media).is_some()))?;
    let framing = forced.or(framing_of(media))?;
    let item = item_schema(schemas, media);
    let chosen = pattern.and_then(|pattern| pattern.item);
    let (event_item, item) = match framing {
        Framing::Events => event_item(schemas, item, chosen),
        Framing::Lines | Framing::Sequence | Framing::Concatenated | Framing::Parts => {
            (EventItem::Json, item)
        }
    };
    let texts =
        |list: fn(&StreamPatternConfig) -> &Vec<String>| pattern.map(list).cloned().unwrap_or_default();
    // Other framings have no types of events.
    let names = |list| if framing == Framing::Events { texts(list) } else { Vec::new() };
    let pointer = |path: String| format!("/{}", path.split('.').collect::<Vec<_>>().join("/"));
    let format = ItemFormat {
        framing,
        event_item,
        media_type: media.media_type.clone(),
        ends: texts(|pattern| &pattern.ends),
        end_events: names(|pattern| &pattern.end_events),
        error_events: names(|pattern| &pattern.error_events),
        error_members: texts(|pattern| &pattern.error_properties).into_iter().map(pointer).collect(),
        reconnect: pattern.and_then(|pattern| pattern.reconnect),
    };
    Some(StreamContent { format, item })
}

/// Returns the framing that a media type determines, or that of a multipart body whose parts have the schema of an item
/// (OpenAPI 3.2, `itemSchema`).
fn own_framing(media: &Media) -> Option<Framing> {
    let parts = has_parts(&media.media_type) && media.item_schema.is_some();
    framing(&media.media_type).or(parts.then_some(Framing::Parts))
}
