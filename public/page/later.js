// What the hosted page does beside the module, once that answers.
import './embed.js';
import './keys.js';
