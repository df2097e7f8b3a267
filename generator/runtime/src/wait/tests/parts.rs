use serde_json::json;

use super::{call, steady};
use crate::call::Json;
use crate::client::Client;
use crate::tests::{Memory, reply};
use crate::wait::{Phased, PhasedPart, Phases, WaitError, Waiter};

/// A resource with parts.
#[derive(Clone, PartialEq)]
struct Train {
    phase: String,
    note: Option<String>,
    cars: Option<Vec<Car>>,
}

crate::model::model!(Train {
    "phase": phase,
    "note": note,
    "cars": cars,
});

#[derive(Clone, PartialEq)]
struct Car {
    phase: String,
    name: Option<String>,
    note: Option<String>,
}

crate::model::model!(Car {
    "phase": phase,
    "name": name,
    "note": note,
});

impl Phased for Train {
    const PHASES: &'static Phases = &Phases { member: "phase", ready: &["UP"], failed: &["DOWN"] };
    const COMPLETED: &'static [&'static str] = &["DONE"];

    fn phase(&self) -> Option<&str> {
        Some(&self.phase)
    }

    fn explanation(&self) -> Option<&str> {
        self.note.as_deref()
    }

    fn parts(&self) -> Option<Vec<PhasedPart<'_>>> {
        let parts = self.cars.as_deref()?;
        Some(PhasedPart::from_list("cars", parts, |part| part.name.clone()))
    }
}

impl Phased for Car {
    const PHASES: &'static Phases = &Phases { member: "phase", ready: &["ON"], failed: &["OFF"] };

    fn phase(&self) -> Option<&str> {
        Some(&self.phase)
    }

    fn explanation(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

/// Creates a service that sends trains in order, each with the phases of its cars.
fn trains(script: &[(&str, Option<&[&str]>)]) -> Memory {
    let car = |(index, phase): (usize, &&str)| {
        let note = (*phase == "OFF").then_some("no coupling");
        json!({ "phase": phase, "name": format!("car-{index}"), "note": note })
    };
    let body = |(phase, cars): &(&str, Option<&[&str]>)| {
        let cars = cars.map(|cars| cars.iter().enumerate().map(car).collect::<Vec<_>>());
        json!({ "phase": phase, "cars": cars }).to_string()
    };
    let bodies: Vec<String> = script.iter().map(body).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    Memory::new(move |_| {
        let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed).min(bodies.len() - 1);
        Ok(reply(200, &[], bodies[index].clone()))
    })
}

fn ready(client: &Client) -> Waiter<Train> {
    Waiter::until_ready(call(client), Json::<Train>::ACCEPT, Json::read).policy(steady())
}

async fn failure(script: &[(&str, Option<&[&str]>)]) -> WaitError<Train> {
    ready(&trains(script).client()).await.map(|_| ()).unwrap_err()
}

#[tokio::test]
async fn resource_is_ready_when_all_of_its_parts_are() {
    let service = trains(&[
        ("NEW", Some(&["ON"])),
        ("UP", Some(&["ON", "NEW"])),
        ("UP", Some(&["UNHEARD_OF", "ON"])),
        ("UP", Some(&["ON", "ON"])),
    ]);
    let train = ready(&service.client()).await.unwrap();
    assert_eq!((train.cars.as_ref().map(Vec::len), service.requests().len()), (Some(2), 4));
    let parts = train.parts().unwrap();
    assert_eq!((parts[1].index(), parts[1].id(), parts[1].phase()), (1, Some("car-1"), Some("ON")));
    assert!(parts.iter().all(|part| part.is_ready() && !part.is_failed()), "{parts:?}");
}

#[tokio::test]
async fn phase_of_resource_decides_without_parts() {
    for cars in [None, Some(&[] as &[&str])] {
        let service = trains(&[("NEW", cars), ("UP", cars)]);
        assert!(ready(&service.client()).await.unwrap().is_ready());
        assert_eq!(service.requests().len(), 2);
    }
}

#[tokio::test]
async fn failed_part_ends_wait_with_its_explanation() {
    let error = failure(&[("NEW", None), ("UP", Some(&["NEW", "ON", "OFF"]))]).await;
    assert_eq!(
        error.to_string(),
        "get user: GET /v2/users/u: the resource will not become ready: `phase` is `UP`, and `cars[2].phase` (ID `car-2`) is \
         `OFF`: no coupling (2 attempts in 2.0s)"
    );
    assert!(error.is_failed());
    assert_eq!((error.phase(), error.explanation()), (Some("UP"), Some("no coupling")));
    assert!(error.last().is_some_and(|train| train.is_failed() && !train.is_ready()));
}

#[tokio::test]
async fn failed_part_explains_failed_resource_without_explanation() {
    let error = failure(&[("DOWN", Some(&["ON", "OFF"]))]).await;
    assert!(
        error
            .to_string()
            .contains("`phase` is `DOWN`, and `cars[1].phase` (ID `car-1`) is `OFF`: no coupling"),
        "{error}"
    );
    let error = failure(&[("DOWN", Some(&["ON", "NEW"]))]).await;
    assert!(error.to_string().contains("the resource will not become ready: `phase` is `DOWN` ("), "{error}");
}

/// The explanation of the resource does not hide the failed part, and replaces a missing explanation of the part.
#[tokio::test]
async fn both_explanations_are_in_the_error() {
    let train = |note: &str| {
        let cars = json!([{ "phase": "OFF", "name": "a", "note": note }]);
        let body = json!({ "phase": "DOWN", "note": "no locomotive", "cars": cars }).to_string();
        Memory::new(move |_| Ok(reply(200, &[], body.clone())))
    };
    for (note, text) in [("no coupling", ": no coupling ("), ("", "is `OFF` (")] {
        let error = ready(&train(note).client()).await.map(|_| ()).unwrap_err();
        let expected = "`phase` is `DOWN`: no locomotive, and `cars[0].phase` (ID `a`) is `OFF`";
        assert!(error.to_string().contains(expected) && error.to_string().contains(text), "{error}");
        assert_eq!(error.explanation(), Some(if note.is_empty() { "no locomotive" } else { note }));
    }
}

#[tokio::test]
async fn timeout_error_names_part_that_is_not_ready() {
    let error = failure(&[("UP", Some(&["ON", ""]))]).await;
    assert!(error.is_timeout(), "{error}");
    assert!(
        error.to_string().contains("`phase` is `UP`, and `cars[1].phase` (ID `car-1`) is missing"),
        "{error}"
    );
    let error = failure(&[("NEW", Some(&["NEW"]))]).await;
    assert!(error.to_string().contains("; `phase` is `NEW` ("), "{error}");
}

#[tokio::test]
async fn completion_does_not_wait_for_parts() {
    let service = trains(&[("DONE", Some(&["NEW"]))]);
    let client = service.client();
    let waiter: Waiter<Train> = Waiter::until_completed(call(&client), Json::<Train>::ACCEPT, Json::read);
    assert!(waiter.await.unwrap().is_completed());
}
