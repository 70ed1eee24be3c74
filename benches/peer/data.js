// What is ranked: the bundled ranking's scores, in hundredths; or made up, of any size, as
// `?entries=1000&categories=20` asks.

const BUNDLED = {
  categories: ["Performance", "Scalability", "Ease of Use", "Security", "Community & Ecosystem"],
  names: ["Django", "ASP.NET Core", "Spring Boot", "Express.js", "Ruby on Rails", "NestJS", "Laravel", "Gin", "FastAPI", "Flask", "Koa", "Phoenix"],
  scores: [
    875, 1000, 900, 900, 1000, 1000, 1000, 850, 1000, 800, 1000, 1000, 750, 850, 1000, 875, 750, 1000, 750, 1000,
    800, 850, 1000, 800, 800, 850, 850, 750, 800, 800, 600, 700, 900, 800, 1000, 1000, 900, 700, 600, 700,
    900, 800, 750, 750, 700, 750, 650, 850, 750, 850, 850, 800, 700, 750, 650, 900, 900, 600, 900, 500,
  ],
};

function made(entries, categories) {
  let state = 0x9e3779b9;
  const score = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) % 41) * 25;
  };
  return {
    categories: Array.from({ length: categories }, (_, at) => `Category ${at + 1}`),
    names: Array.from({ length: entries }, (_, at) => `Entry ${at + 1}`),
    scores: Array.from({ length: entries * categories }, score),
  };
}

const asked = new URLSearchParams(location.search);
const { categories, names, scores } = asked.has("entries")
  ? made(Number(asked.get("entries")), Number(asked.get("categories")))
  : BUNDLED;

export { categories, names };
export const table = Int32Array.from(scores);
