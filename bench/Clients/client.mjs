// discord.js as a client of the played Discord: counts messages, answers commands.
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , played, messages, packages] = process.argv;
const require = createRequire(join(packages, "package.json"));
const { Client, CompressionMethod, GatewayIntentBits } = require("discord.js");

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  rest: { api: new URL("api", played).href },
  ws: { compression: CompressionMethod?.ZlibNative ?? null },
});
let seen = 0;
client.on("messageCreate", () => {
  if (++seen % Number(messages) === 0) fetch(new URL("done", played), { method: "POST" });
});
client.on("interactionCreate", (interaction) => interaction.reply({ content: "Here.", flags: 64 }));
await client.login("the.secret.token");
