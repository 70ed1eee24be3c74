// The leading three on a canvas, on spokes that are as thick as their shares.
import { categories, table } from "./data.js";

const canvas = document.querySelector("canvas");
const pen = canvas.getContext("2d");
const LINES = ["#1c5d99", "#b3541e", "#3d7a3a"];
const [x, y, radius] = [320, 280, 220];

const spoke = (at, length) => {
  const angle = (at / categories.length) * 2 * Math.PI - Math.PI / 2;
  return [x + Math.cos(angle) * radius * length, y + Math.sin(angle) * radius * length];
};

function outline(length) {
  pen.beginPath();
  categories.forEach((_, at) => pen.lineTo(...spoke(at, length(at))));
  pen.closePath();
  pen.stroke();
}

export function drawn(weights, sum, leading) {
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.strokeStyle = "#ccc6ba";
  pen.lineWidth = 1;
  for (let ring = 1; ring <= 5; ring += 1) outline(() => ring / 5);
  categories.forEach((_, at) => {
    pen.lineWidth = 1 + (8 * weights[at]) / sum;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(...spoke(at, 1));
    pen.stroke();
  });
  pen.fillStyle = "#22262b";
  pen.font = "22px system-ui";
  pen.textAlign = "center";
  categories.forEach((name, at) => {
    pen.fillText(`${name.split(" ")[0]} ${Math.round((100 * weights[at]) / sum)} %`, ...spoke(at, 1.12));
  });
  pen.lineWidth = 4;
  leading.forEach((entry, at) => {
    pen.strokeStyle = LINES[at];
    outline((category) => table[entry * categories.length + category] / 1000);
  });
}
