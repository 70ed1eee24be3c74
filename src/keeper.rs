//! The module of "Keep and share": exports, presets of one's own, groups, QR codes. Apart from the widget's, which
//! works without it: few readers need it, and those who do not should not wait for it.
//!
//! Texts go in and out; where there is more to say, it is JSON.

use reweigh::dataset::{Dataset, Value, bundled::DATASET};
use reweigh::export::{View, exported};
use reweigh::group::{self, linked, pasted};
use reweigh::keep::{self, Cupboard, Fault, Keeper, NotKept, Own, Presets, Refused};
use reweigh::words::{Words, unpack};
use reweigh::{browser, embed};
use std::cell::Cell;
use std::sync::Arc;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// What the module speaks.
    static WORDS: Cell<Words> = const { Cell::new(Words::ENGLISH) };
}

/// Lets the module speak the language of these phrases; English, if they are none.
#[wasm_bindgen]
pub fn keep_words(text: &str) {
    WORDS.set(unpack(text));
}

fn dataset() -> Arc<Dataset> {
    Arc::new(DATASET.clone())
}

/// What the query of a link shows, to be taken along: a form of [`exported`].
///
/// # Errors
/// If the link is not followed, or the form is unknown.
#[wasm_bindgen]
pub fn keep_export(form: &str, query: &str, link: &str, day: &str) -> Result<String, String> {
    let view = View::of(WORDS.get(), dataset(), query, link)
        .map_err(|_refused| WORDS.get().take_damaged())?;
    exported(form, &view, day).ok_or_else(|| "There is no such form.".to_owned())
}

/// `localStorage`.
struct Browser;

impl Cupboard for Browser {
    fn get(&self, key: &str) -> Result<Option<String>, Refused> {
        browser::stored(key).map_err(|_| Refused)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refused> {
        browser::store(key, text).map_err(|_| Refused)
    }

    fn parse(&self, text: &str) -> Option<Value> {
        browser::parsed(text).map(|json| embed::valued(&json))
    }
}

thread_local! {
    static KEEPER: Keeper<Browser> = Keeper::new(Browser, &DATASET.id);
}

/// The presets as they are: for each its name, its setting and who leads under it or what is wrong; how safe they
/// are; and what was put aside.
#[wasm_bindgen]
pub fn own_list() -> String {
    keep::told(WORDS.get(), &dataset(), &KEEPER.with(Keeper::kept))
}

/// Does something to the presets: an error is the sentence for the reader.
fn changed(change: impl FnOnce(&mut Presets) -> Result<(), NotKept>) -> Result<(), String> {
    match KEEPER.with(|keeper| keeper.change(change)) {
        Some(done) => done.map_err(|why| why.told(WORDS.get())),
        None => Err(WORDS.get().own_untouched().to_owned()),
    }
}

/// Keeps a setting under a name.
///
/// # Errors
/// The sentence that says why not.
#[wasm_bindgen]
pub fn own_save(name: &str, set: &str) -> Result<(), String> {
    changed(|presets| presets.save(name, set))
}

/// Gives a preset another name.
///
/// # Errors
/// The sentence that says why not.
#[wasm_bindgen]
pub fn own_rename(from: &str, to: &str) -> Result<(), String> {
    changed(|presets| presets.rename(from, to))
}

/// Takes a preset out; where it stood, to bring it back.
///
/// # Errors
/// The sentence that says why not.
#[wasm_bindgen]
pub fn own_remove(name: &str) -> Result<u32, String> {
    let mut place = 0;
    changed(|presets| {
        let (at, _own) = presets.remove(name).ok_or_else(|| NotKept::Gone(name.to_owned()))?;
        place = u32::try_from(at).unwrap_or(u32::MAX);
        Ok(())
    })?;
    Ok(place)
}

/// Brings a preset back to its place.
///
/// # Errors
/// The sentence that says why not.
#[wasm_bindgen]
pub fn own_restore(place: u32, name: &str, set: &str) -> Result<(), String> {
    let own = Own { name: name.to_owned(), set: set.to_owned() };
    changed(|presets| {
        presets.restore(usize::try_from(place).unwrap_or(usize::MAX), own);
        Ok(())
    })
}

/// Moves a preset one place up or down.
///
/// # Errors
/// The sentence that says why not.
#[wasm_bindgen]
pub fn own_shift(name: &str, up: bool) -> Result<(), String> {
    changed(|presets| {
        presets.shift(name, up);
        Ok(())
    })
}

/// All presets as a file.
#[wasm_bindgen]
pub fn own_file() -> String {
    KEEPER.with(Keeper::written)
}

/// Adds the presets of a file; what became of them, in a sentence.
///
/// # Errors
/// The sentence that says why nothing was added.
#[wasm_bindgen]
pub fn own_import(text: &str) -> Result<String, String> {
    let words = WORDS.get();
    let refused = |fault: Fault| format!("{} {}", words.import_nothing(), fault.told(words));
    let others = KEEPER.with(|keeper| keeper.read(text)).map_err(refused)?;
    let mut merged = None;
    changed(|presets| {
        merged = Some(presets.merge(others));
        Ok(())
    })?;
    Ok(merged.unwrap_or_default().told(words))
}

/// Forgets what was put aside.
#[wasm_bindgen]
pub fn own_forget() {
    KEEPER.with(Keeper::forget_aside);
}

/// The name that a link gives to its weights, as it is shown and kept; empty if it gives none.
#[wasm_bindgen]
pub fn link_name(query: &str) -> String {
    let read = reweigh::link::read(query, &DATASET);
    read.ok().filter(|link| link.weights.is_some()).and_then(|link| link.name).unwrap_or_default()
}

/// A text as a QR code: its modules row by row, `1` for a dark one; empty if it is too long for one.
#[wasm_bindgen]
pub fn qr_modules(text: &str) -> String {
    use qrcodegen::{QrCode, QrCodeEcc};
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return String::new() };
    let row = |y| (0..code.size()).map(move |x| (x, y));
    let all = (0..code.size()).flat_map(row);
    all.map(|(x, y)| if code.get_module(x, y) { '1' } else { '0' }).collect()
}

/// Several readers together: from a text with their links, or from the query of a group's link.
#[wasm_bindgen]
pub fn group_view(text: &str, query: &str) -> String {
    let words = WORDS.get();
    let found = if query.is_empty() {
        pasted(words, text, &DATASET)
    } else {
        linked(words, query, &DATASET)
    };
    group::told(words, &DATASET, &found)
}

fn main() {}
