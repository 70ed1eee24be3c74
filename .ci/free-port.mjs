// Refuses a port that cannot be had: `node .ci/free-port.mjs PORT`.
import { createServer } from "node:net";

const [port] = process.argv.slice(2);

function refuse(why) {
  console.error(`Port ${port} on 127.0.0.1 ${why}; name another with PORT=, for example PORT=8181.`);
  process.exit(1);
}

if (!/^\d{1,5}$/.test(port) || port < 1 || port > 65535) refuse("does not exist");
const server = createServer();
server.on("error", ({ code }) => refuse(code === "EADDRINUSE" ? "is taken" : `is refused (${code})`));
server.listen(Number(port), "127.0.0.1", () => server.close());
