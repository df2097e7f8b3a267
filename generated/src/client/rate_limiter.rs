// Copied by sdkwright from sdk-runtime (src/client/rate_limiter.rs); do not edit.

//! The rate limiter of a client, which delays requests that the service would reject.
//!
//! Input: the rate-limit headers of responses. Output: a permit for each request, possibly after a wait. While the
//! limit is unknown, or when a window has ended, a single request probes it. Clones of a client share the limiter.

use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::response::{RateLimit, retry_after};
use crate::transport::Clock;

/// The maximum length of a window. Longer ones are ignored.
const MAX_WINDOW: Duration = Duration::from_secs(3_600);

/// The minimum length of a window, because services count in whole seconds.
const MIN_WINDOW: Duration = Duration::from_secs(1);

/// The known rate limits, by host.
#[derive(Default)]
pub(super) struct RateLimiter {
    hosts: Mutex<HashMap<String, HostState>>,
}

#[derive(Default)]
struct HostState {
    state: Limit,
    waiting: Vec<Waker>,
}

#[derive(Clone, Copy, Default)]
enum Limit {
    /// The limit is unknown, and no request is probing it.
    #[default]
    Unknown,
    /// One request is probing the limit.
    Probing,
    /// The number of requests allowed until the end of the window.
    Window(u64, Duration),
    /// The host reports no limits.
    None,
}

/// The decision about a request.
enum Admission {
    /// The request may be sent; `true` if it is the probe.
    Granted(bool),
    /// The request waits for the end of the window.
    Sleep(Duration),
    /// The request waits for the probe.
    WaitForProbe,
}

/// The permission to send a request. Its response is passed to [`learn`](Self::learn).
pub(super) struct Permit<'a> {
    limiter: &'a RateLimiter,
    host: &'a str,
    probing: bool,
}

impl RateLimiter {
    /// Waits until a request to this host may be sent.
    pub(super) async fn admit<'a>(&'a self, host: &'a str, clock: &dyn Clock) -> Permit<'a> {
        loop {
            match self.try_admit(host, clock.now()) {
                Admission::Granted(probing) => return Permit { limiter: self, host, probing },
                Admission::Sleep(wait) => clock.sleep(wait).await,
                Admission::WaitForProbe => self.probe_ended(host).await,
            }
        }
    }

    fn try_admit(&self, host: &str, now: Duration) -> Admission {
        let mut hosts = self.locked();
        let host = hosts.entry(host.to_owned()).or_default();
        match &mut host.state {
            Limit::None => Admission::Granted(false),
            Limit::Probing => Admission::WaitForProbe,
            Limit::Window(_, end) if *end <= now => {
                host.state = Limit::Probing;
                Admission::Granted(true)
            }
            Limit::Window(0, end) => Admission::Sleep(end.saturating_sub(now)),
            Limit::Window(remaining, _) => {
                *remaining -= 1;
                Admission::Granted(false)
            }
            Limit::Unknown => {
                host.state = Limit::Probing;
                Admission::Granted(true)
            }
        }
    }

    /// Waits until the probe has ended or was dropped.
    async fn probe_ended(&self, host: &str) {
        poll_fn(|context| {
            let mut hosts = self.locked();
            match hosts.get_mut(host) {
                Some(HostState { state: Limit::Probing, waiting }) => {
                    waiting.push(context.waker().clone());
                    Poll::Pending
                }
                _ => Poll::Ready(()),
            }
        })
        .await;
    }

    fn set(&self, host: &str, change: impl FnOnce(Limit) -> Limit) {
        let mut hosts = self.locked();
        let host = hosts.entry(host.to_owned()).or_default();
        host.state = change(host.state);
        let waiting = std::mem::take(&mut host.waiting);
        drop(hosts);
        waiting.into_iter().for_each(Waker::wake);
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<String, HostState>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit<'_> {
    /// Updates the limit from the headers of the response.
    pub(super) fn learn(mut self, status: StatusCode, headers: &HeaderMap, clock: &dyn Clock) {
        let now = clock.now();
        let probing = std::mem::replace(&mut self.probing, false);
        let RateLimit { remaining, reset, .. } = RateLimit::read(headers);
        let is_rejected = status == StatusCode::TOO_MANY_REQUESTS;
        let requested = retry_after(headers, clock.unix_time()).filter(|_| is_rejected);
        let remaining = if is_rejected { Some(0) } else { remaining };
        let reported = remaining.zip(requested.or(reset)).filter(|(_, reset)| *reset <= MAX_WINDOW);
        self.limiter.set(self.host, |known| match (known, reported) {
            (Limit::Window(left, end), Some((remaining, reset))) if end > now => {
                // Requests in flight are counted here, but not yet by the service.
                let end = if is_rejected { end.max(now.saturating_add(reset)) } else { end };
                Limit::Window(left.min(remaining), end)
            }
            (Limit::Probing, _) if !probing => known,
            (_, Some((remaining, reset))) => {
                Limit::Window(remaining, now.saturating_add(reset.max(MIN_WINDOW)))
            }
            (Limit::Probing, None) if status.is_success() => Limit::None,
            (Limit::Probing, None) => Limit::Unknown,
            (known, None) => known,
        });
    }
}

/// A dropped probe lets another request probe.
impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if self.probing {
            self.limiter.set(self.host, |_| Limit::Unknown);
        }
    }
}
