// What a component of React writes: each line marked as an error must be one.
import { useRef } from "react";
import type { ReweighRanking } from "reweigh-ranking/react";
import "reweigh-ranking/react";

export function Frameworks() {
  const widget = useRef<ReweighRanking>(null);
  return (
    <>
      <reweigh-ranking
        ref={widget}
        className="wide"
        lang="en"
        weights="perf40-ease60"
        theme="dark"
        controls="none"
        onreweigh-change={({ detail }) => console.log(detail.ranking[0]?.name)}
      >
        <table />
      </reweigh-ranking>
      {/* @ts-expect-error no such value */}
      <reweigh-ranking loading="lazy" />
      {/* @ts-expect-error no such attribute */}
      <reweigh-ranking weight="perf40" />
      <button onClick={() => widget.current?.reset()}>Reset</button>
    </>
  );
}
