//! The poll loop of a wait: sends each poll, evaluates its response, and determines the next delay.
//!
//! Input: the options of a wait. Output: the outcome of each poll, or the error that ends the wait. Independent of the
//! futures and streams that applications see.

use std::sync::Arc;
use std::time::Duration;

use super::config::{Goal, WaitConfig};
use super::error::WaitError;
use crate::error::{Error, Result};
use crate::transport::within;

/// A wait in progress.
pub(super) struct PollLoop<T, Out> {
    config: WaitConfig<T, Out>,
    /// The start of the wait by the client's clock; `None` before the first poll.
    start: Option<Duration>,
    /// The delay before the next poll.
    pause: Duration,
    polls: u32,
    /// The number of consecutive polls with a transient failure.
    failures: u32,
    /// The number of consecutive responses that reached the goal.
    streak: u32,
    /// The last response.
    pub(super) last: Option<T>,
    /// The error of the last poll, if it failed.
    problem: Option<Arc<Error>>,
}

/// The outcome of a poll.
pub(super) enum PollOutcome<Out> {
    /// The result of the wait.
    Done(Out),
    /// A response that does not meet the goal yet; it is in [`PollLoop::last`].
    Pending,
    /// An error after which polling continues.
    Failed(Arc<Error>),
}

/// The meaning of a response for the goal.
enum Verdict {
    Reached,
    NotYet,
    Unreachable,
}

impl<T, Out> PollLoop<T, Out> {
    pub(super) fn new(config: WaitConfig<T, Out>) -> Self {
        let pause = Duration::ZERO;
        let (start, last, problem) = (None, None, None);
        Self { config, start, pause, polls: 0, failures: 0, streak: 0, last, problem }
    }

    /// Waits for the next delay, polls once, and returns the outcome.
    pub(super) async fn poll(&mut self) -> Result<PollOutcome<Out>, WaitError<T>> {
        if !self.pause.is_zero() {
            self.config.client.sleep(self.pause).await;
        }
        let left = self.left();
        let polling = (self.config.poll)();
        let Some(answer) = within(self.config.client.clock(), left, polling).await else {
            return Err(self.overdue());
        };
        self.polls = self.polls.saturating_add(1);
        let outcome = match answer {
            Ok(answer) => self.answered(answer)?,
            Err(error) => self.failed(error)?,
        };
        if !matches!(outcome, PollOutcome::Done(_)) {
            self.pause = self.next_pause()?;
        }
        Ok(outcome)
    }

    /// Returns how long the wait has taken so far.
    fn elapsed(&mut self) -> Duration {
        let now = self.config.client.now();
        now.saturating_sub(*self.start.get_or_insert(now))
    }

    /// Returns how long the wait may still take.
    fn left(&mut self) -> Duration {
        let elapsed = self.elapsed();
        self.config.policy.limit().saturating_sub(elapsed)
    }

    fn answered(&mut self, answer: T) -> Result<PollOutcome<Out>, WaitError<T>> {
        (self.failures, self.problem) = (0, None);
        let verdict = match &mut self.config.goal {
            Goal::Response(wanted, _) => {
                if wanted(&answer) {
                    Verdict::Reached
                } else {
                    Verdict::NotYet
                }
            }
            Goal::Gone(_) => Verdict::NotYet,
            Goal::Ready(_) => match self.config.view.map(|view| view(&answer)) {
                Some(seen) if seen.ready => Verdict::Reached,
                Some(seen) if seen.failed => Verdict::Unreachable,
                _ => Verdict::NotYet,
            },
        };
        match verdict {
            Verdict::Unreachable => {
                self.last = Some(answer);
                return Err(self.unreachable());
            }
            Verdict::NotYet => self.streak = 0,
            Verdict::Reached => {
                self.streak = self.streak.saturating_add(1);
                if self.streak >= self.config.consecutive
                    && let Goal::Response(_, out) | Goal::Ready(out) = &self.config.goal
                {
                    return Ok(PollOutcome::Done(out(answer)));
                }
            }
        }
        self.last = Some(answer);
        Ok(PollOutcome::Pending)
    }

    fn failed(&mut self, error: Error) -> Result<PollOutcome<Out>, WaitError<T>> {
        self.streak = 0;
        let seen = self.last.is_some();
        if let Goal::Gone(out) = &self.config.goal
            // A resource that was visible before and is now forbidden was deleted along with the permission to see it.
            && (error.is_not_found() || seen && error.is_not_found_or_hidden())
        {
            return Ok(PollOutcome::Done(out()));
        }
        let absent = error.is_not_found() && !seen && self.elapsed() < self.config.tolerate_not_found_for;
        if !absent && !(self.config.is_tolerated)(&error) {
            self.failures = self.failures.saturating_add(1);
            let too_often = !self.config.policy.tolerates(self.failures);
            if !error.is_retryable() || too_often {
                let note = "too many consecutive polls failed (`PollingPolicy::max_failures`)";
                let error = if error.is_retryable() { error.with_note(Some(note)) } else { error };
                return Err(WaitError::call(error, self.last.take(), (self.polls, self.elapsed())));
            }
        }
        let error = Arc::new(error);
        self.problem = Some(error.clone());
        Ok(PollOutcome::Failed(error))
    }

    fn next_pause(&mut self) -> Result<Duration, WaitError<T>> {
        let left = self.left();
        let retry_after = self.problem.as_ref().and_then(|problem| problem.retry_after());
        let WaitConfig { policy, client, .. } = &self.config;
        match policy.next_pause(self.polls, left, retry_after, client.random()) {
            Some(pause) => Ok(pause),
            None => Err(self.overdue()),
        }
    }

    /// Returns the error for a resource that has failed.
    fn unreachable(&mut self) -> WaitError<T> {
        let error =
            Error::wait_failed(format!("the resource will not become ready: {}", self.state("is", true)));
        self.end(error)
    }

    /// Returns the error for a wait that has timed out.
    fn overdue(&mut self) -> WaitError<T> {
        let limit = self.config.policy.limit();
        let what = match &self.config.goal {
            Goal::Ready(_) => "the resource is not ready",
            Goal::Gone(_) => "the resource still exists",
            Goal::Response(..) => "the condition is not met",
        };
        let state = match self.state("is", false) {
            state if state.is_empty() => state,
            state => format!("; {state}"),
        };
        let error = Error::wait_timeout(format!(
            "{what} after {limit:?}, the timeout of the wait (`timeout`){state}"
        ));
        let error = match self.problem.take() {
            Some(problem) => error.caused_by(problem),
            None => error,
        };
        self.end(error)
    }

    fn end(&mut self, error: Error) -> WaitError<T> {
        let (polls, elapsed) = (self.polls, self.elapsed());
        let error = match &self.config.subject {
            Some((operation, path)) => error.during(operation, path),
            None => error,
        };
        let error = error.after(polls, elapsed);
        let view = self.config.view;
        WaitError::ended(error, self.last.take(), view, (polls, elapsed))
    }

    /// Returns a description of the last phase: "`status.phase` is `FAILED`: no capacity".
    fn state(&self, verb: &str, always: bool) -> String {
        let seen = self.last.as_ref().zip(self.config.view).map(|(last, view)| view(last));
        match seen {
            Some(seen) => {
                let member = seen.phases.member;
                let explanation = seen.explanation.map(|text| format!(": {text}")).unwrap_or_default();
                match seen.phase {
                    Some(phase) => format!("`{member}` {verb} `{phase}`{explanation}"),
                    None => format!("`{member}` {verb} missing"),
                }
            }
            None if always => "its phase is a failed one".to_owned(),
            None => String::new(),
        }
    }
}
