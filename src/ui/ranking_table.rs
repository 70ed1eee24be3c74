//! The ranking as a table.

use super::ranking_row::RankingRow;
use super::reactive::{classes, flag, on, react, text};
use crate::browser::{self, Shelf};
use crate::dataset::{Dataset, Hundredths};
use crate::ranking::Order;
use crate::state::WidgetState;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::web_sys::Event;
use std::sync::Arc;

/// The table of the contract, in rank order or sorted by a category.
#[component]
pub fn RankingTable(
    /// The widget.
    state: WidgetState,
) -> impl IntoView {
    let dataset = state.dataset();
    let entries = Memo::new({
        let dataset = dataset.clone();
        move |_| state.ranking.with(|ranking| state.order.get().entries(&dataset, ranking))
    });
    // Of the box around the table: each type of reference costs 2 kB.
    let place = NodeRef::<Div>::new();
    let built = entries.get_untracked();
    let best = best_in_each_category(&dataset);
    let row = |&entry| view! { <RankingRow state entry best=Arc::clone(&best) /> };
    let rows = built.iter().map(row).collect_view();
    keep_in_order(entries, built, place);

    let category_head = |category: usize| {
        let order = Order::Category(category);
        let (code, label) = {
            let category = &dataset.categories[category];
            (category.code.to_string(), category.label.to_string())
        };
        let (name, shown) = (format!("Sort by {label}"), code.clone());
        view! { class = "rw",
            <th
                scope="col"
                class=format!("score-head cat-{}", category % 8)
                aria-sort=sorted(state, order, "descending")
            >
                <button
                    type="button"
                    class="sort"
                    data-sort=code
                    title=label
                    on:click=on(move |_| state.order.set(order))
                >
                    <span aria-hidden="true">{shown}</span>
                    <span class="unseen">{name}</span>
                </button>
            </th>
        }
    };
    let elsewise = flag(move || state.order.get() != Order::Rank);
    let class = classes(move || match state.order.get() {
        Order::Rank => "ranking".to_owned(),
        Order::Category(category) => format!("ranking by-{category}"),
    });
    let category_heads = (0..dataset.categories.len()).map(category_head).collect_view();
    view! { class = "rw",
        <section class="standing" role="group" aria-label="Standing">
            <header class="panel-head">
                <h2>"Ranking"</h2>
                <p class="panel-aside" hidden=elsewise>{text(move || compared_with(state).to_owned())}</p>
                <button
                    type="button"
                    class="link-button to-rank"
                    hidden=flag(move || !elsewise.get())
                    on:click=on(move |_| state.order.set(Order::Rank))
                >
                    "Back to ranking order"
                </button>
                {sort_choice(state)}
            </header>
            <div class="table-scroll" node_ref=place>
                <table class=class part="ranking" aria-label="Ranking">
                    <thead>
                        <tr>
                            <th
                                scope="col"
                                class="place-head"
                                aria-sort=sorted(state, Order::Rank, "ascending")
                            >
                                <button
                                    type="button"
                                    class="sort"
                                    data-sort="rank"
                                    on:click=on(move |_| state.order.set(Order::Rank))
                                >
                                    <span aria-hidden="true">"#"</span>
                                    <span class="unseen">"Sort by rank"</span>
                                </button>
                            </th>
                            <th scope="col" class="entry-head">"Entry"</th>
                            {category_heads}
                            <th scope="col" class="total-head">"Total"</th>
                            <th scope="col" class="change-head">"Change"</th>
                            <th scope="col" class="pick-head">"Radar"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// What the rows are ordered by, in words: on a phone no column can be pressed.
fn sort_choice(state: WidgetState) -> impl IntoView {
    let dataset = state.dataset();
    // No code is empty.
    let mut options = vec![(String::new(), "Rank".to_owned())];
    options.extend(dataset.categories.iter().map(|c| (c.code.to_string(), c.label.to_string())));
    let option = |(code, label): (String, String)| view! { class = "rw", <option value=code>{label}</option> };
    let options = options.into_iter().map(option).collect_view();
    let codes = dataset.clone();
    let code = text(move || match state.order.get() {
        Order::Rank => String::new(),
        Order::Category(category) => codes.categories[category].code.to_string(),
    });
    let choose = move |event: Event| {
        let category = dataset.category(&event_target_value(&event));
        state.order.set(category.map_or(Order::Rank, Order::Category));
    };
    view! { class = "rw",
        <label class="sort-by">
            "Sort by "
            <select data-sort-by="" prop:value=code on:change=on(choose)>
                {options}
            </select>
        </label>
    }
}

fn sorted(state: WidgetState, order: Order, direction: &'static str) -> Signal<String> {
    text(move || if state.order.get() == order { direction } else { "none" }.to_owned())
}

fn best_in_each_category(dataset: &Dataset) -> Arc<[Hundredths]> {
    let all =
        |category: usize| (0..dataset.entries.len()).map(move |entry| dataset.row(entry)[category]);
    (0..dataset.categories.len()).map(|category| all(category).max().unwrap_or_default()).collect()
}

/// What the changes of rank are counted from.
fn compared_with(state: WidgetState) -> &'static str {
    if state.author().importances().windows(2).all(|pair| pair[0] == pair[1]) {
        "change from equal weights"
    } else {
        "change from the author’s weights"
    }
}

/// Keeps the rows in the order of the entries. Which rows there are never changes, so they are
/// built once, in the order of `built`, and then only put in order.
fn keep_in_order(entries: Memo<Vec<usize>>, built: Vec<usize>, place: NodeRef<Div>) {
    let mut shelf: Option<Shelf> = None;
    react(move || {
        let Some(body) = place.get().and_then(|place| browser::within(&place, "tbody")) else {
            return;
        };
        let shelf = shelf.get_or_insert_with(|| Shelf::of(&body));
        let index = |entry: &usize| built.iter().position(|b| b == entry);
        entries.with(|entries| shelf.arrange(entries.iter().filter_map(index)));
    });
}
