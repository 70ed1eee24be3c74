//! The module takes over what stands in the page: nothing is made twice, it is what would have been made, and what
//! somebody else has done to it is made good.

use crate::harness::{Engine, Journey};
use crate::page::Page;
use crate::still::{everything_comes, first_part_comes, waiting};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        what_is_taken_over_is_what_would_be_made,
        so_it_is_under_other_weights,
        what_others_did_to_the_page_is_made_good
    ];
    all.push(
        Journey::new("next_to_nothing_is_made_anew", next_to_nothing_is_made_anew)
            .only_in(Engine::Chromium),
    );
    all
}

/// All elements and texts of the widget, without what a page says otherwise that was written before.
const STANDING: &str = "
    const written = new Set(['data-still', 'autocomplete', 'style', 'part', 'value', 'checked', 'selected']);
    const told = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      // What changed is said half a second after, and laid out for paper after that.
      if (node.nodeType !== Node.ELEMENT_NODE || node.matches('[aria-live], .printed')) return '';
      const attributes = [...node.attributes].filter(({ name }) => !written.has(name))
        .map(({ name, value }) => `${name}=${value}`).sort();
      const state = [node.value ?? '', node.checked ?? ''];
      return `\\n<${[node.localName, ...attributes, ...state]}>${[...node.childNodes].map(told).join('')}</>`;
    };
    return told(document.querySelector('#reweigh .widget')).split('\\n');";

/// Until all is there, on a page in which nothing stands that could be taken over. The first page of a session: later the
/// module is at hand before anything can be taken away.
fn open_made(page: &Page, query: &str) {
    waiting(page, query);
    page.ask::<()>("document.querySelector('#reweigh .widget').remove()", []);
    everything_comes(page);
    page.eventually_equals("a widget", &1, || page.count("#reweigh .widget"));
    page.is_complete();
}

/// Until all is there. The first picture of the radar stays for two frames more.
fn open_whole(page: &Page, query: &str) {
    page.open(query);
    page.is_complete();
    page.eventually_equals("pictures", &2, || page.count(".radar-canvas"));
}

/// Moves a slider, and waits until all that follows has followed.
fn move_and_rest(page: &Page) {
    page.set_importance("sec", 80);
    page.is_ranked_as_weighed();
    page.ask_later::<()>("setTimeout(done, 400)", []);
}

#[track_caller]
fn is_the_same(one: &[String], other: &[String]) {
    let differs = one.iter().zip(other).find(|(one, other)| one != other);
    assert_eq!(differs, None, "taken over, and made");
    assert_eq!(one.len(), other.len());
}

#[track_caller]
fn is_taken_over_as_made(page: &Page, query: &str) {
    open_made(page, query);
    let made: Vec<String> = page.ask(STANDING, []);
    assert!(made.len() > 900, "{} elements", made.len());
    move_and_rest(page);
    let made_and_moved: Vec<String> = page.ask(STANDING, []);
    open_whole(page, query);
    is_the_same(&page.ask::<Vec<String>>(STANDING, []), &made);
    move_and_rest(page);
    is_the_same(&page.ask::<Vec<String>>(STANDING, []), &made_and_moved);
}

fn what_is_taken_over_is_what_would_be_made(page: &Page) {
    is_taken_over_as_made(page, "");
}

fn so_it_is_under_other_weights(page: &Page) {
    is_taken_over_as_made(page, "?w=perf40-scale20-ease20-sec15-eco5&p=django.gin");
}

fn next_to_nothing_is_made_anew(page: &Page) {
    waiting(page, "");
    page.ask::<()>(
        "window.made = 0;
         for (const name of ['createElement', 'createTextNode']) {
           const plain = Document.prototype[name];
           Document.prototype[name] = function (...all) { window.made += 1; return plain.apply(this, all); };
         }
         window.parts = ['table.ranking tr[data-id=koa]', '.way', '.verdict', '.gap-bars', '.cells > li', '.tastes', '.picks'];
         window.nodes = parts.map((part) => document.querySelector(part));",
        [],
    );
    first_part_comes(page);
    // What is hidden, and the choice of a language, are not written before.
    let made: usize = page.ask("return window.made", []);
    assert!((1..60).contains(&made), "{made} elements and texts");
    everything_comes(page);
    page.is_complete();
    let others: Vec<String> =
        page.ask("return parts.filter((part, at) => !nodes[at]?.isConnected)", []);
    assert_eq!(others, Vec::<String>::new(), "made anew");
    page.set_importance("sec", 80);
    page.is_ranked_as_weighed();
}

fn what_others_did_to_the_page_is_made_good(page: &Page) {
    waiting(page, "");
    // As browsers translate, and as what people install in them adds and hides.
    page.ask::<()>(
        "const one = (selector) => document.querySelector(`#reweigh ${selector}`);
         for (const place of [one('h2'), one('tr[data-id=koa] .name'), one('.share')]) {
           const font = document.createElement('font');
           font.textContent = 'übersetzt';
           place.replaceChildren(font);
         }
         one('tr[data-id=gin] .total').remove();
         one('tr[data-id=flask]').before(document.createElement('aside'));
         one('.weights').append('!', document.createElement('aside'));
         one('tr[data-id=django] .entry').firstChild.after('?');",
        [],
    );
    everything_comes(page);
    move_and_rest(page);
    let stands: Vec<String> = page.ask(STANDING, []);
    open_whole(page, "");
    move_and_rest(page);
    is_the_same(&stands, &page.ask::<Vec<String>>(STANDING, []));
}
