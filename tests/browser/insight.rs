//! What follows from the weights, number by number, as the element's script reads it.

use crate::embed::{given, mounted};
use crate::mounted::{Place, find};
use crate::script::{set_value, settled};
use js_sys::{JSON, Reflect, Uint8Array};
use reweigh::embed::Handle;
use reweigh::insight::pack;
use wasm_bindgen_test::wasm_bindgen_test;

const EQUAL: [u8; 5] = [50; 5];

fn reach(handle: &Handle, entry: usize, importances: &[u8]) -> Vec<f64> {
    handle.reach(entry, &Uint8Array::from(importances))
}

#[track_caller]
fn near(told: &[f64], expected: &[f64], off: f64) {
    assert_eq!(told.len(), expected.len(), "{told:?}");
    assert!(told.iter().zip(expected).all(|(a, b)| (a - b).abs() < off), "{told:?}");
}

#[wasm_bindgen_test]
async fn at_equal_weights_it_tells_the_worked_numbers() {
    let place = Place::new();
    let (handle, _reports) = mounted(&place, "{}");
    settled().await;
    let told = handle.insight();
    let ranking = [0., 1., 2., 3., 4., 5., 6., 8., 7., 9., 11., 10.];
    let leaders = [1., 0.];
    // Django over ASP.NET Core, to the last bit.
    let why = [1., 0., 1., 0.05, -0.25, 0., 0.1, -0.2, 0.4];
    let tipping: [&[f64]; 5] = [
        &[2., 0., 60., 1., 0., 60., 100., 1., 1.],
        &[1., 0., 100., 1., 0.],
        &[2., 0., 25., 1., 2., 25., 100., 1., 0.],
        &[2., 0., 62.5, 1., 0., 62.5, 100., 1., 1.],
        &[2., 0., 43.75, 1., 1., 43.75, 100., 1., 0.],
    ];
    let now = [&ranking[..], &leaders, &why, &tipping.concat()].concat();
    assert_eq!(told[..now.len()], now);
    let (places, wins) = told[now.len()..].split_at(36);
    near(&places[..6], &[1., 7., 1.98, 1., 7., 2.33], 0.01);
    near(wins, &[0.3233, 0.4090, 0.1705, 0.0861, 0.0111, 0., 0., 0., 0., 0., 0., 0.], 0.00005);
    assert_eq!(wins[0].to_bits(), 0.323_313_942_241_261_7_f64.to_bits());
}

#[wasm_bindgen_test]
async fn it_tells_what_makes_an_entry_win_or_that_nothing_does() {
    let place = Place::new();
    let (handle, _reports) = mounted(&place, "{}");
    settled().await;
    let django = [&[0., 0., 1.][..], &[0.2; 5], &[1., 0., 1.], &[50.; 5]].concat();
    assert_eq!(reach(&handle, 0, &EQUAL), django, "it is there already");
    let asp = reach(&handle, 1, &EQUAL);
    near(&asp[..10], &[0., 0., 1., 0.210, 0.200, 0.197, 0.208, 0.186, 1., 0.0192], 0.0006);
    assert_eq!(asp[10..11], [1.]);
    let moved: f64 = asp[11..].iter().map(|importance| (importance - 50.).abs()).sum();
    assert_eq!((asp.len(), moved), (16, 7.), "it takes 6.25 points at least: {asp:?}");
    // Django, ASP.NET Core and Spring Boot are better than NestJS in everything.
    assert_eq!(reach(&handle, 5, &EQUAL), [2., 3., 0., 1., 2., 0., 0., 0.]);
    // Laravel ties with Django, if nothing but the community counts.
    let laravel = [1., 1., 0., 1., 0., 0., 0., 0., 1., 1., 0.8_f64.sqrt(), 0.];
    near(&reach(&handle, 6, &EQUAL), &laravel, 1e-9);
    assert!(reach(&handle, 12, &EQUAL).is_empty(), "there is no such entry");

    set_value(&find(&place.0, "input[type=range][data-category=eco]"), "0", "input");
    settled().await;
    assert_eq!(reach(&handle, 0, &EQUAL), django, "it is asked about other weights");
}

#[wasm_bindgen_test]
async fn it_waits_for_what_holds_over_all_weightings() {
    let file = r#"{
        "format": 1, "id": "two", "title": "Two", "scale": {"min": 0, "max": 10},
        "categories": [{"code": "aa", "label": "A"}, {"code": "bb", "label": "B"}],
        "items": [
            {"id": "one", "name": "One", "scores": {"aa": 7, "bb": 3}},
            {"id": "two", "name": "Two", "scores": {"aa": 4, "bb": 9}}
        ]
    }"#;
    let data = reweigh::read(&JSON::parse(file).expect("JSON")).expect("a dataset");
    let options = JSON::parse("{}").expect("JSON");
    Reflect::set(&options, &"data".into(), &Uint8Array::from(&data[..])).expect("an option");
    let place = Place::new();
    let (handle, _reports) = given(&place, options);
    settled().await;
    assert!(handle.insight().is_empty() && reach(&handle, 0, &[50, 50]).is_empty());
    let survey = reweigh::survey(&data).expect("a survey").finish();
    handle.set_survey(&Uint8Array::from(&pack(&survey)[..]));
    // Two leads One. By the first category alone One would lead, from 100 on; by the second Two does.
    let now = [
        &[1., 0., 1., 1., 1., 1., 0., 1.5, -1.5, 3.][..],
        &[1., 0., 100., 1., 1.],
        &[2., 0., 25., 1., 0., 25., 100., 1., 1.],
        &[1., 2., 5. / 3., 1., 2., 4. / 3.],
        &[1. / 3., 2. / 3.],
    ];
    near(&handle.insight(), &now.concat(), 1e-12);
}
