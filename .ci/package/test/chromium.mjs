// A page in Chromium, by WebDriver: what a script says in it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"];

// `use` is given a function that opens an address, runs a script there and resolves with what the
// script hands to its last argument.
export async function inChromium(use) {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const root = `http://127.0.0.1:${await port(driver)}/session`;
    const { sessionId } = await post(root, {
      capabilities: { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args: ARGUMENTS } } },
    });
    const session = `${root}/${sessionId}`;
    try {
      await use(async (url, script) => {
        await post(`${session}/url`, { url });
        return post(`${session}/execute/async`, { script, args: [] });
      });
    } finally {
      await fetch(session, { method: "DELETE" });
    }
  } finally {
    driver.kill();
  }
}

async function port(driver) {
  const gone = once(driver, "exit").then(() => Promise.reject(new Error("chromedriver did not start.")));
  const said = async () => {
    for await (const line of createInterface(driver.stdout)) {
      const found = line.match(/started successfully on port (\d+)/);
      if (found) return found[1];
    }
  };
  gone.catch(() => {});
  return Promise.race([said(), gone]);
}

async function post(address, body) {
  const answer = await fetch(address, { method: "POST", body: JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
