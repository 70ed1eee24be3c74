// The stable address of the element. The build bundles what it imports, and puts in FILES (the names
// of the hashed files), OPTIONS (src/embed/options.json) and VERSION.
import { Ranking } from './element/ranking.js';

// The script may be in a page twice, and in two versions: the first counts.
if (!customElements.get('reweigh-ranking')) customElements.define('reweigh-ranking', Ranking);
