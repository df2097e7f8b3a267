// Copied from generator/runtime/src/client/rate_limiter.rs by `cargo xtask codegen`; edit it there.

//! The rate limiter of a client: requests wait before the service would reject them.
//!
//! In: the rate-limit headers of responses. Out: a permit for each request, perhaps after a wait. As long as nothing is
//! known, or once a window has ended, one request goes ahead and probes. Clones of a client share it.

use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::response::{RateLimit, retry_after};
use crate::transport::Clock;

/// The longest window that is believed.
const MAX_WINDOW: Duration = Duration::from_secs(3_600);

/// The shortest window: the service counts in whole seconds.
const MIN_WINDOW: Duration = Duration::from_secs(1);

/// The rate limits that are known, by host.
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
    /// Nothing is known, and nobody is probing.
    #[default]
    Unknown,
    /// One request is under way to find out.
    Probing,
    /// So many requests may go before this moment.
    Window(u64, Duration),
    /// The host names no limits.
    None,
}

/// What a request has to wait for.
enum Admission {
    /// Nothing; `true` if it probes.
    Granted(bool),
    /// The end of the window.
    Sleep(Duration),
    /// The response to the request that probes.
    WaitForProbe,
}

/// The permission to send a request. Its response is for [`learn`](Self::learn).
pub(super) struct Permit<'a> {
    limiter: &'a RateLimiter,
    host: &'a str,
    probing: bool,
}

impl RateLimiter {
    /// Waits until a request to this host may go.
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

    /// Waits until the request that finds out has done so, or was given up.
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
    /// Takes over what an answer says.
    pub(super) fn learn(mut self, status: StatusCode, headers: &HeaderMap, now: Duration) {
        let probing = std::mem::replace(&mut self.probing, false);
        let RateLimit { remaining, reset, .. } = RateLimit::read(headers);
        let turned_away = status == StatusCode::TOO_MANY_REQUESTS;
        let requested = retry_after(headers).filter(|_| turned_away);
        let remaining = if turned_away { Some(0) } else { remaining };
        let reported = remaining.zip(requested.or(reset)).filter(|(_, reset)| *reset <= MAX_WINDOW);
        self.limiter.set(self.host, |known| match (known, reported) {
            (Limit::Window(left, end), Some((remaining, reset))) if end > now => {
                // Those under way are counted here, and not yet by the service.
                let end = if turned_away { end.max(now.saturating_add(reset)) } else { end };
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

/// A request that finds out and is given up makes room for another one.
impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if self.probing {
            self.limiter.set(self.host, |_| Limit::Unknown);
        }
    }
}
