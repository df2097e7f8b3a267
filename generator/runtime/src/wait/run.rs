//! A wait as it goes on: one question after another, what each answer means, how long to pause.

use std::sync::Arc;
use std::time::Duration;

use super::waiter::Goal;
use super::{WaitError, Waiter};
use crate::error::{Error, Result};
use crate::transport::within;

/// A wait that goes on.
pub(super) struct Run<T, Out> {
    waiter: Waiter<T, Out>,
    /// When it began, by the client's clock; nothing before the first question.
    start: Option<Duration>,
    /// What to wait before the next question.
    pause: Duration,
    asked: u32,
    /// How many questions in a row failed in passing.
    failures: u32,
    /// How many answers in a row were as wanted.
    streak: u32,
    /// What was seen last.
    pub(super) last: Option<T>,
    /// Why the last question failed, if it did.
    problem: Option<Arc<Error>>,
}

/// What a question brought.
pub(super) enum Turn<Out> {
    /// What was waited for.
    Done(Out),
    /// An answer, which is [`Run::last`], and it is not as wanted yet.
    Pending,
    /// An error after which it is asked again.
    Failed(Arc<Error>),
}

/// What an answer means.
enum Verdict {
    Wanted,
    NotYet,
    Hopeless,
}

impl<T, Out> Run<T, Out> {
    pub(super) fn new(waiter: Waiter<T, Out>) -> Self {
        let pause = Duration::ZERO;
        let (start, last, problem) = (None, None, None);
        Self { waiter, start, pause, asked: 0, failures: 0, streak: 0, last, problem }
    }

    /// Pauses, asks, and says what came of it.
    pub(super) async fn turn(&mut self) -> Result<Turn<Out>, WaitError<T>> {
        if !self.pause.is_zero() {
            self.waiter.client.sleep(self.pause).await;
        }
        let left = self.left();
        let asking = (self.waiter.ask)();
        let Some(answer) = within(self.waiter.client.clock(), left, asking).await else {
            return Err(self.overdue());
        };
        self.asked = self.asked.saturating_add(1);
        let turn = match answer {
            Ok(answer) => self.answered(answer)?,
            Err(error) => self.failed(error)?,
        };
        if !matches!(turn, Turn::Done(_)) {
            self.pause = self.next_pause()?;
        }
        Ok(turn)
    }

    /// How long it has gone on.
    fn waited(&mut self) -> Duration {
        let now = self.waiter.client.now();
        now.saturating_sub(*self.start.get_or_insert(now))
    }

    /// How long it may still go on.
    fn left(&mut self) -> Duration {
        let waited = self.waited();
        self.waiter.policy.limit().saturating_sub(waited)
    }

    fn answered(&mut self, answer: T) -> Result<Turn<Out>, WaitError<T>> {
        (self.failures, self.problem) = (0, None);
        let verdict = match &mut self.waiter.goal {
            Goal::Answer(wanted, _) => {
                if wanted(&answer) {
                    Verdict::Wanted
                } else {
                    Verdict::NotYet
                }
            }
            Goal::Gone(_) => Verdict::NotYet,
            Goal::Ready(_) => match self.waiter.look.map(|look| look(&answer)) {
                Some(seen) if seen.ready => Verdict::Wanted,
                Some(seen) if seen.failed => Verdict::Hopeless,
                _ => Verdict::NotYet,
            },
        };
        match verdict {
            Verdict::Hopeless => {
                self.last = Some(answer);
                return Err(self.hopeless());
            }
            Verdict::NotYet => self.streak = 0,
            Verdict::Wanted => {
                self.streak = self.streak.saturating_add(1);
                if self.streak >= self.waiter.consecutive
                    && let Goal::Answer(_, out) | Goal::Ready(out) = &self.waiter.goal
                {
                    return Ok(Turn::Done(out(answer)));
                }
            }
        }
        self.last = Some(answer);
        Ok(Turn::Pending)
    }

    fn failed(&mut self, error: Error) -> Result<Turn<Out>, WaitError<T>> {
        self.streak = 0;
        let seen = self.last.is_some();
        if let Goal::Gone(out) = &self.waiter.goal
            // Who could see it a moment ago and may not now has lost it along with the right to know of it.
            && (error.is_not_found() || seen && error.is_not_found_or_hidden())
        {
            return Ok(Turn::Done(out()));
        }
        let absent = error.is_not_found() && !seen && self.waited() < self.waiter.absent_for;
        if !absent && !(self.waiter.tolerated)(&error) {
            self.failures = self.failures.saturating_add(1);
            if !error.is_retryable() || !self.waiter.policy.tolerates(self.failures) {
                return Err(WaitError::call(error, self.last.take(), (self.asked, self.waited())));
            }
        }
        let error = Arc::new(error);
        self.problem = Some(error.clone());
        Ok(Turn::Failed(error))
    }

    fn next_pause(&mut self) -> Result<Duration, WaitError<T>> {
        let left = self.left();
        let asked_for = self.problem.as_ref().and_then(|problem| problem.retry_after());
        let Waiter { policy, client, .. } = &self.waiter;
        match policy.next(self.asked, left, asked_for, client.random()) {
            Some(pause) => Ok(pause),
            None => Err(self.overdue()),
        }
    }

    /// It has come to a bad end.
    fn hopeless(&mut self) -> WaitError<T> {
        let error = Error::wait_failed(format!("it will not become ready: {}", self.state("is", true)));
        self.end(error)
    }

    /// The time is over.
    fn overdue(&mut self) -> WaitError<T> {
        let limit = self.waiter.policy.limit();
        let what = match &self.waiter.goal {
            Goal::Ready(_) => "it is not ready",
            Goal::Gone(_) => "it is still there",
            Goal::Answer(..) => "it is not what was waited for",
        };
        let state = match self.state("is", false) {
            state if state.is_empty() => state,
            state => format!("; {state}"),
        };
        let error = Error::wait_timeout(format!("{what} after {limit:?}, the limit of the wait{state}"));
        let error = match self.problem.take() {
            Some(problem) => error.caused_by(problem),
            None => error,
        };
        self.end(error)
    }

    fn end(&mut self, error: Error) -> WaitError<T> {
        let (asked, waited) = (self.asked, self.waited());
        let error = match &self.waiter.subject {
            Some((operation, path)) => error.during(operation, path),
            None => error,
        };
        let error = error.after(asked, waited);
        let look = self.waiter.look;
        WaitError::ended(error, self.last.take(), look, (asked, waited))
    }

    /// The phase that was seen last, in words: "`status.phase` is `FAILED`: no capacity".
    fn state(&self, verb: &str, always: bool) -> String {
        let seen = self.last.as_ref().zip(self.waiter.look).map(|(last, look)| look(last));
        match seen {
            Some(seen) => {
                let member = seen.phases.member;
                let explanation = seen.explanation.map(|text| format!(": {text}")).unwrap_or_default();
                match seen.phase {
                    Some(phase) => format!("`{member}` {verb} `{phase}`{explanation}"),
                    None => format!("`{member}` {verb} missing"),
                }
            }
            None if always => "it has failed".to_owned(),
            None => String::new(),
        }
    }
}
