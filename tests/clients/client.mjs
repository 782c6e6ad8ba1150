// A bot on discord.js. It does what each line of its input asks (one JSON object a line: id, do, and what that needs)
// and prints one JSON object a line: what it did ({id, did} or {id, failed}) and what it hears ({event, …}).
import { createInterface } from "node:readline";
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  Partials,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";

const [address, token] = process.argv.slice(2);
const say = (line) => process.stdout.write(JSON.stringify(line) + "\n");

const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMembers,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.GuildMessageReactions,
    GatewayIntentBits.MessageContent,
  ],
  partials: [Partials.Message, Partials.Reaction],
  rest: { api: `${address}api` },
});

const seen = (message) => ({
  id: message.id,
  channel: message.channelId,
  author: message.author?.username,
  isBot: message.author?.bot ?? false,
  content: message.content,
  isEdited: message.editedTimestamp !== null,
  replyTo: message.reference?.messageId ?? null,
  embeds: (message.embeds ?? []).map((embed) => ({ title: embed.title, text: embed.description })),
  buttons: (message.components ?? []).flatMap((row) => row.components).map((button) => button.label),
  files: [...(message.attachments?.values() ?? [])].map((file) => ({ name: file.name, size: file.size, url: file.url })),
  thread: message.thread?.name ?? null,
  reactions: [...(message.reactions?.cache.values() ?? [])].map((r) => `${r.emoji.name} ${r.count}`),
});

const channelOf = (id) => client.channels.fetch(id);
const messageOf = async ({ channel, message }) => (await channelOf(channel)).messages.fetch({ message, force: true });
const filesOf = (files) => (files ?? []).map(({ name, text }) => ({ name, attachment: Buffer.from(text) }));

const deeds = {
  caches: () => {
    const guild = client.guilds.cache.first();
    return {
      guild: guild.name,
      members: guild.memberCount,
      channels: guild.channels.cache.filter((c) => !c.isThread()).map((c) => c.name),
      threads: guild.channels.cache.filter((c) => c.isThread()).map((c) => c.name),
      roles: guild.roles.cache.map((role) => role.name),
    };
  },
  send: async ({ channel, content, reply, files }) =>
    seen(await (await channelOf(channel)).send({ content, files: filesOf(files), ...(reply && { reply: { messageReference: reply } }) })),
  edit: async (at) => seen(await (await messageOf(at)).edit(at.content)),
  remove: async (at) => void (await (await messageOf(at)).delete()),
  react: async (at) => void (await (await messageOf(at)).react(at.emoji)),
  look: async (at) => seen(await messageOf(at)),
  history: async ({ channel }) => {
    const place = await channelOf(channel);
    const contents = [];
    for (let before; ; ) {
      const page = await place.messages.fetch({ limit: 100, before });
      contents.push(...page.map((message) => message.content));
      if (page.size < 100) return contents;
      before = page.lastKey();
    }
  },
  archived: async ({ channel }) => {
    const { threads, hasMore } = await (await channelOf(channel)).threads.fetchArchived();
    return { threads: threads.map((thread) => thread.name), hasMore };
  },
  post: async ({ channel, name, content, tag }) => {
    const forum = await channelOf(channel);
    const appliedTags = forum.availableTags.filter((one) => one.name === tag).map((one) => one.id);
    const thread = await forum.threads.create({ name, appliedTags, message: { content } });
    return { id: thread.id, name: thread.name, first: seen(await thread.fetchStarterMessage()) };
  },
  webhook: async ({ channel, thread, name, content }) => {
    const webhook = await (await channelOf(channel)).createWebhook({ name: "Herald" });
    return seen(await webhook.send({ username: name, content, threadId: thread }));
  },
  download: async ({ url }) => (await fetch(url)).text(),
  commands: async () => {
    const registered = await client.application.commands.set([
      {
        name: "echo",
        description: "Says it again.",
        options: [
          { type: 3, name: "text", description: "What to say.", required: true, autocomplete: true },
          { type: 4, name: "times", description: "How often.", min_value: 1, max_value: 3 },
        ],
      },
      { name: "later", description: "Answers later." },
      { name: "ask", description: "Shows a form." },
      { name: "press", description: "Shows a button." },
    ]);
    return registered.map((command) => command.name);
  },
};

const answers = {
  echo: (asked) => {
    const text = asked.options.getString("text");
    return asked.reply(Array(asked.options.getInteger("times") ?? 1).fill(text).join(" "));
  },
  later: async (asked) => {
    await asked.deferReply({ flags: MessageFlags.Ephemeral });
    await asked.editReply("Only you read this.");
    await asked.followUp({ content: "And so does nobody else.", flags: MessageFlags.Ephemeral });
    await asked.followUp("This is for everybody.");
  },
  ask: (asked) => {
    const field = new TextInputBuilder().setCustomId("why").setLabel("Why?").setStyle(TextInputStyle.Short);
    return asked.showModal(
      new ModalBuilder().setCustomId("form").setTitle("A question").addComponents(new ActionRowBuilder().addComponents(field)),
    );
  },
  press: (asked) => {
    const button = new ButtonBuilder().setCustomId("go").setLabel("Go").setStyle(ButtonStyle.Primary);
    return asked.reply({ content: "Press it.", components: [new ActionRowBuilder().addComponents(button)] });
  },
};

client.on("interactionCreate", async (asked) => {
  if (asked.isAutocomplete()) {
    const typed = asked.options.getFocused();
    return asked.respond([`${typed}!`, `${typed}?`].map((name) => ({ name, value: name })));
  }
  if (asked.isModalSubmit()) return asked.reply(`Because: ${asked.fields.getTextInputValue("why")}`);
  if (asked.isButton()) return asked.update({ content: `${asked.user} went.`, components: [] });
  return answers[asked.commandName](asked);
});
client.on("messageCreate", (message) => say({ event: "created", ...seen(message) }));
client.on("messageUpdate", (_, message) => say({ event: "edited", ...seen(message) }));
client.on("messageDelete", (message) => say({ event: "deleted", id: message.id }));
client.on("messageReactionAdd", (reaction, user) =>
  say({ event: "reacted", id: reaction.message.id, emoji: reaction.emoji.name, user: user.id }),
);
client.on("threadCreate", (thread) => say({ event: "thread", id: thread.id, name: thread.name }));
client.on("shardResume", () => say({ event: "resumed" }));
client.on("error", (error) => say({ event: "error", text: String(error) }));
process.on("unhandledRejection", (error) => say({ event: "error", text: String(error?.stack ?? error) }));
client.once("clientReady", () => say({ event: "ready", id: client.user.id, name: client.user.username }));

createInterface({ input: process.stdin })
  .on("line", async (line) => {
    const wanted = JSON.parse(line);
    try {
      say({ id: wanted.id, did: (await deeds[wanted.do](wanted)) ?? null });
    } catch (error) {
      say({ id: wanted.id, failed: String(error?.stack ?? error) });
    }
  })
  .on("close", async () => {
    await client.destroy();
    process.exit(0);
  });

await client.login(token);
