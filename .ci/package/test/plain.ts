// What a page in TypeScript writes: each line marked as an error must be one.
import "reweigh-ranking";
import type { ReweighChange, ReweighOptions, ReweighRanking } from "reweigh-ranking";

const options: ReweighOptions = { theme: "dark", controls: "compact", loading: "click" };
const widget: ReweighRanking = Object.assign(document.createElement("reweigh-ranking"), options);
widget.weights = "perf40-ease60";
// @ts-expect-error no such theme
widget.theme = "sepia";
// @ts-expect-error it only tells
widget.state = "ready";

widget.addEventListener("reweigh-change", ({ detail }) => {
  const { weights, ranking, source, permalink }: ReweighChange = detail;
  const first: string | undefined = ranking[0]?.name;
  const importance: number | undefined = weights["perf"];
  const who: "user" | "attribute" | "message" = source;
  console.log(first, importance, who, permalink.length);
  // @ts-expect-error it is frozen
  ranking[0].rank = 2;
});
document.addEventListener("reweigh-error", ({ detail }) => {
  const crashed = detail.code === "crashed";
  // @ts-expect-error no such code
  console.log(crashed, detail.code === "fine");
});
void widget.ready.then(({ version }) => version.toUpperCase());
void widget.load();
widget.reset();
const insight = widget.insight;
// Undefined before it is ready.
console.log(insight?.tipping["perf"]?.[0]?.leaders, insight?.reach["gin"]?.closest?.["perf"], document.querySelector("reweigh-ranking")?.permalink);
