// Copied by sdkwright from sdk-runtime (src/response/date.rs); do not edit.

//! Dates in headers (RFC 9110, 5.6.7).
//!
//! Input: a date in one of the three formats that recipients must accept. Output: seconds since 1970. Independent of
//! clocks.

/// Returns the seconds since 1970 of a date: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or
/// `Sun Nov  6 08:49:37 1994`.
///
/// A two-digit year is interpreted as at most 50 years after `now`, if `now` is known.
pub(super) fn unix_seconds(text: &str, now: Option<i64>) -> Option<i64> {
    let Some((_, rest)) = text.split_once(", ") else { return asctime(text) };
    let mut words = rest.split(' ');
    let first = words.next()?;
    let seconds = match first.split_once('-') {
        Some((day, rest)) => {
            let (month, year) = rest.split_once('-')?;
            let (day, month, clock) = (number(day)?, self::month(month)?, self::clock(words.next()?)?);
            recent(number(year).filter(|_| year.len() == 2)?, now, |year| {
                days(year, month, day) * DAY + clock
            })
        }
        None => {
            let (day, month) = (number(first)?, month(words.next()?)?);
            let year = words.next().filter(|year| year.len() == 4).and_then(number)?;
            days(year, month, day) * DAY + clock(words.next()?)?
        }
    };
    (words.next() == Some("GMT") && words.next().is_none()).then_some(seconds)
}

const DAY: i64 = 24 * 60 * 60;

/// Parses the format of C's `asctime`, which pads the day of the month with a space.
fn asctime(text: &str) -> Option<i64> {
    let mut words = text.split_ascii_whitespace().skip(1);
    let (month, day) = (month(words.next()?)?, number(words.next()?)?);
    let clock = clock(words.next()?)?;
    let year = words.next().filter(|year| year.len() == 4).and_then(number)?;
    words.next().is_none().then_some(days(year, month, day) * DAY + clock)
}

/// Returns the time in the latest year with these last two digits that is at most 50 years in the future.
fn recent(digits: i64, now: Option<i64>, at: impl Fn(i64) -> i64) -> i64 {
    let half = 50 * 365 * DAY + 13 * DAY;
    // Without a reference date, assume that a header is not older than HTTP.
    let now = now.unwrap_or_else(|| days(2040, 1, 1) * DAY);
    let century =
        (2000..).step_by(100).map(|century| at(century + digits)).take_while(|it| *it <= now + half);
    century.last().unwrap_or_else(|| at(1900 + digits))
}

fn month(name: &str) -> Option<i64> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let index = MONTHS.iter().position(|month| *month == name)?;
    i64::try_from(index + 1).ok()
}

/// Returns the seconds since midnight of a time such as `08:49:37`.
fn clock(text: &str) -> Option<i64> {
    let mut parts = text.split(':').map(number);
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    parts.next().is_none().then_some((hour * 60 + minute) * 60 + second)
}

/// Parses a number of one to four digits without a sign.
fn number(text: &str) -> Option<i64> {
    let fits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

/// Returns the days since 1970 in the proleptic Gregorian calendar, computed with years that start in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}
