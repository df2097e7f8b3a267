// Copied by sdkwright from sdk-runtime (src/page/pages.rs); do not edit.

//! The streams of pages and items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use std::vec;

use futures_core::Stream;

use super::facts::PageFacts;
use super::guard::fingerprint;
use super::pager::Pager;
use super::paging::{Page, Paging};
use crate::call::Call;
use crate::client::{self, UndecodedResponse};
use crate::error::{CallContext, Error, Result};
use crate::response::Response;
use crate::transport::BoxFuture;

/// A stream of the pages of a list. It ends after the last page or the first error.
///
/// It does nothing in the background and can be dropped at any time.
#[must_use = "a stream does nothing unless it is read"]
pub struct Pages<P> {
    pager: Pager,
    read: fn(UndecodedResponse) -> Result<Response<P>>,
    /// A large page that is being decoded on another thread.
    decoding: Option<Decoding<P>>,
}

/// A page that is being decoded, with the context that the next page needs.
struct Decoding<P> {
    page: BoxFuture<'static, Result<Response<P>>>,
    call: CallContext,
    facts: PageFacts,
    fingerprint: u64,
}

/// A page with its response and the token of the next page.
#[derive(Clone, Debug)]
pub struct Paged<P> {
    response: Response<P>,
    next: Option<String>,
}

impl<P> Paged<P> {
    /// Returns the token of the next page, or `None` if this is the last page.
    ///
    /// Pass it to [`Pages::start_from`] or [`Items::start_from`] to continue after this page, or to the list's parameter
    /// that selects a page, if there is one. Depending on the API, it is a token of the service, the next page number or
    /// offset, the ID of the last item, or the URL of the next page.
    pub fn next_page_token(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// Returns the response with its status and headers.
    pub fn response(&self) -> &Response<P> {
        &self.response
    }

    /// Returns the page by value.
    pub fn into_body(self) -> P {
        self.response.into_body()
    }
}

impl<P: Page> Paged<P> {
    /// Returns the items of the page.
    pub fn items(&self) -> &[P::Item] {
        self.response.body().items()
    }

    /// Returns the items of the page by value.
    pub fn into_items(self) -> Vec<P::Item> {
        self.into_body().into_items()
    }
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(
        call: Call,
        paging: &'static Paging,
        accept: &'static str,
        read: fn(UndecodedResponse) -> Result<Response<P>>,
    ) -> Self {
        Self { pager: Pager::new(call, paging, accept), read, decoding: None }
    }

    /// Starts from the page of this token, which [`next_page_token`](Self::next_page_token) returned earlier.
    pub fn start_from(mut self, token: impl Into<String>) -> Self {
        self.pager.start_from(token.into());
        self
    }

    /// Sets the maximum number of consecutive pages without items. If it is exceeded, the stream ends with an error.
    /// Defaults to 100. Pages that are empty because the service is still producing their items do not count.
    pub fn max_empty_pages(mut self, pages: usize) -> Self {
        self.pager.set_max_empty_pages(pages);
        self
    }

    /// Sets the timeout for items that the service is still producing. It covers all consecutive pages that are empty
    /// for this reason, and the delays between their requests: 250 ms at first, increasing to 5 s. Defaults to 5
    /// minutes.
    pub fn pending_timeout(mut self, timeout: Duration) -> Self {
        self.pager.set_pending_timeout(timeout, "pending_timeout");
        self
    }

    /// Returns the next page, or `None` after the last page or an error.
    pub async fn next(&mut self) -> Option<Result<Paged<P>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Returns the token of the page that is requested next or whose request failed. Returns `None` before the first
    /// page and after the last.
    pub fn next_page_token(&self) -> Option<&str> {
        self.pager.token()
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Paged<P>>>> {
        if self.decoding.is_none() {
            let response = match self.pager.poll(context) {
                Poll::Ready(Some(Ok(response))) => response,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
            let call = response.call.clone();
            let fingerprint = fingerprint(&response.response.body);
            let facts = self.pager.facts(&response.response);
            if !self.pager.client().decodes_elsewhere(&response) {
                return Poll::Ready(Some(self.accept((self.read)(response), facts, call, fingerprint)));
            }
            let (client, read) = (self.pager.client().clone(), self.read);
            let page = Box::pin(async move { client::decode(&client, response, read).await });
            self.decoding = Some(Decoding { page, call, facts, fingerprint });
        }
        let Some(decoding) = &mut self.decoding else { return Poll::Pending };
        let Poll::Ready(page) = decoding.page.as_mut().poll(context) else { return Poll::Pending };
        let (call, fingerprint) = (decoding.call.clone(), decoding.fingerprint);
        let facts = std::mem::take(&mut decoding.facts);
        self.decoding = None;
        Poll::Ready(Some(self.accept(page, facts, call, fingerprint)))
    }

    /// Accepts a page and advances to the next one.
    fn accept(
        &mut self,
        page: Result<Response<P>>,
        facts: PageFacts,
        call: CallContext,
        fingerprint: u64,
    ) -> Result<Paged<P>> {
        let checked = page.and_then(|response| {
            let count = response.body().items().len();
            self.pager.check_content(count, fingerprint, &call).map(|()| (response, count))
        });
        match checked {
            Ok((response, count)) => {
                let body = response.body();
                let count = (!body.is_pending()).then_some(count);
                self.pager.advance(facts, body.next_page(), count, call);
                Ok(Paged { response, next: self.pager.next_token() })
            }
            Err(error) => {
                self.pager.stop();
                Err(error)
            }
        }
    }
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<Paged<P>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").field("pager", &self.pager).finish()
    }
}

/// A stream of the items of a list, over all pages. It ends after the last item or the first error.
///
/// A stream is not an iterator, so a `for` loop does not accept it:
///
/// ```text
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// ```
///
/// It does nothing in the background and can be dropped at any time.
#[must_use = "a stream does nothing unless it is read"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    current: vec::IntoIter<P::Item>,
    left: usize,
    item_timeout: Duration,
    /// The timer of the item that is being awaited.
    timer: Option<BoxFuture<'static, ()>>,
}

/// The default of [`Items::item_timeout`].
const ITEM_TIMEOUT: Duration = Duration::from_secs(5 * 60);

impl<P: Page> Items<P> {
    pub(crate) fn new(pages: Pages<P>) -> Self {
        let (left, current) = (usize::MAX, Vec::new().into_iter());
        Self { pages, current, left, item_timeout: ITEM_TIMEOUT, timer: None }.item_timeout(ITEM_TIMEOUT)
    }

    /// Starts from the page of this token, which [`Paged::next_page_token`] returned earlier.
    pub fn start_from(mut self, token: impl Into<String>) -> Self {
        self.pages = self.pages.start_from(token);
        self
    }

    /// Limits the stream to this many items. Pages beyond them are not requested.
    pub fn max_items(mut self, items: usize) -> Self {
        self.left = items;
        self
    }

    /// Sets the maximum number of consecutive pages without items. If it is exceeded, the stream ends with an error.
    /// Defaults to 100. Pages that are empty because the service is still producing their items do not count.
    pub fn max_empty_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_empty_pages(pages);
        self
    }

    /// Sets the timeout for each item, which covers all pages that are requested until the item arrives, including those
    /// that are empty because the service is still producing their items. Defaults to 5 minutes. The timeout of the call
    /// applies to each page separately.
    pub fn item_timeout(mut self, timeout: Duration) -> Self {
        self.item_timeout = timeout;
        self.pages.pager.set_pending_timeout(timeout, "item_timeout");
        self
    }

    /// Returns the next item, or `None` after the last item or an error.
    pub async fn next(&mut self) -> Option<Result<P::Item>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Collects all items into a vector.
    ///
    /// # Errors
    ///
    /// Returns the first error.
    pub async fn try_collect(mut self) -> Result<Vec<P::Item>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item>>> {
        while self.left > 0 {
            if let Some(item) = self.current.next() {
                self.left -= 1;
                self.timer = None;
                return Poll::Ready(Some(Ok(item)));
            }
            let (pager, timeout) = (&self.pages.pager, self.item_timeout);
            self.timer.get_or_insert_with(|| pager.client().sleep(timeout));
            match self.pages.poll_page(context) {
                Poll::Ready(Some(Ok(page))) => self.current = page.into_items().into_iter(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return self.poll_timer(context).map(|error| Some(Err(error))),
            }
        }
        Poll::Ready(None)
    }

    /// Polls the timer of the item that is being awaited.
    fn poll_timer(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        let Some(timer) = &mut self.timer else { return Poll::Pending };
        let timeout = self.item_timeout;
        timer.as_mut().poll(context).map(|()| {
            self.pages
                .pager
                .time_out(format!("no item within {timeout:?}: allow more time with `item_timeout`"))
        })
    }
}

/// Items are moved out, so the stream is `Unpin`.
impl<P: Page> Unpin for Items<P> {}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
