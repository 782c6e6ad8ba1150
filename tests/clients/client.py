"""A bot on discord.py. It does what each line of its input asks (one JSON object a line: id, do, and what that needs)
and prints one JSON object a line: what it did ({id, did} or {id, failed}) and what it hears ({event, ...})."""

import asyncio
import io
import json
import sys
import traceback

import aiohttp
import discord
import yarl
from discord import app_commands

address, token = sys.argv[1:3]
discord.http.Route.BASE = f"{address}api/v10"


def say(**line):
    print(json.dumps(line), flush=True)


def seen(message):
    return {
        "id": str(message.id),
        "channel": str(message.channel.id),
        "author": message.author.name,
        "isBot": message.author.bot,
        "content": message.content,
        "isEdited": message.edited_at is not None,
        "replyTo": str(message.reference.message_id) if message.reference else None,
        "embeds": [{"title": embed.title, "text": embed.description} for embed in message.embeds],
        "buttons": [button.label for row in message.components for button in row.children],
        "files": [{"name": file.filename, "size": file.size, "url": file.url} for file in message.attachments],
        "thread": None,
        "reactions": [f"{reaction.emoji} {reaction.count}" for reaction in message.reactions],
    }


class Form(discord.ui.Modal, title="A question"):
    why = discord.ui.TextInput(label="Why?", custom_id="why")

    async def on_submit(self, asked):
        await asked.response.send_message(f"Because: {self.why.value}")


class Go(discord.ui.View):
    @discord.ui.button(label="Go", style=discord.ButtonStyle.primary, custom_id="go")
    async def go(self, asked, button):
        await asked.response.edit_message(content=f"{asked.user.mention} went.", view=None)


class Bot(discord.Client):
    def __init__(self):
        intents = discord.Intents(guilds=True, members=True, guild_messages=True, guild_reactions=True)
        intents.message_content = True
        super().__init__(intents=intents)
        self.tree = app_commands.CommandTree(self)

    async def place(self, wanted):
        return self.get_channel(int(wanted["channel"])) or await self.fetch_channel(int(wanted["channel"]))

    async def message(self, wanted):
        return await (await self.place(wanted)).fetch_message(int(wanted["message"]))

    async def on_ready(self):
        say(event="ready", id=str(self.user.id), name=self.user.name)

    async def on_resumed(self):
        say(event="resumed")

    async def on_message(self, message):
        say(event="created", **seen(message))

    async def on_raw_message_edit(self, edit):
        say(event="edited", id=str(edit.message_id), content=edit.data.get("content"))

    async def on_raw_message_delete(self, gone):
        say(event="deleted", id=str(gone.message_id))

    async def on_raw_reaction_add(self, reaction):
        say(event="reacted", id=str(reaction.message_id), emoji=str(reaction.emoji), user=str(reaction.user_id))

    async def on_thread_create(self, thread):
        say(event="thread", id=str(thread.id), name=thread.name)

    async def on_error(self, event, *args):
        say(event="error", text=traceback.format_exc())

    async def do_caches(self, wanted):
        guild = self.guilds[0]
        return {
            "guild": guild.name,
            "members": guild.member_count,
            "channels": [channel.name for channel in guild.channels],
            "threads": [thread.name for thread in guild.threads],
            "roles": [role.name for role in guild.roles],
        }

    async def do_send(self, wanted):
        place = await self.place(wanted)
        files = [discord.File(io.BytesIO(f["text"].encode()), f["name"]) for f in wanted.get("files", [])]
        reply = place.get_partial_message(int(wanted["reply"])) if wanted.get("reply") else None
        return seen(await place.send(wanted.get("content"), files=files, reference=reply))

    async def do_edit(self, wanted):
        return seen(await (await self.message(wanted)).edit(content=wanted["content"]))

    async def do_remove(self, wanted):
        await (await self.message(wanted)).delete()

    async def do_react(self, wanted):
        await (await self.message(wanted)).add_reaction(wanted["emoji"])

    async def do_look(self, wanted):
        return seen(await self.message(wanted))

    async def do_history(self, wanted):
        return [message.content async for message in (await self.place(wanted)).history(limit=None)]

    async def do_archived(self, wanted):
        threads = [thread.name async for thread in (await self.place(wanted)).archived_threads(limit=None)]
        return {"threads": threads, "hasMore": False}

    async def do_post(self, wanted):
        forum = await self.place(wanted)
        tags = [tag for tag in forum.available_tags if tag.name == wanted["tag"]]
        thread, first = await forum.create_thread(name=wanted["name"], content=wanted["content"], applied_tags=tags)
        return {"id": str(thread.id), "name": thread.name, "first": seen(first)}

    async def do_webhook(self, wanted):
        webhook = await (await self.place(wanted)).create_webhook(name="Herald")
        thread = discord.Object(int(wanted["thread"]))
        return seen(await webhook.send(wanted["content"], username=wanted["name"], thread=thread, wait=True))

    async def do_download(self, wanted):
        async with aiohttp.ClientSession() as session, session.get(wanted["url"]) as answer:
            return await answer.text()

    async def do_commands(self, wanted):
        return [command.name for command in await self.tree.sync()]


bot = Bot()


@bot.tree.command(description="Says it again.")
@app_commands.describe(text="What to say.", times="How often.")
async def echo(asked, text: str, times: app_commands.Range[int, 1, 3] = 1):
    await asked.response.send_message(" ".join([text] * times))


@echo.autocomplete("text")
async def complete(asked, typed: str):
    return [app_commands.Choice(name=name, value=name) for name in (f"{typed}!", f"{typed}?")]


@bot.tree.command(description="Answers later.")
async def later(asked):
    await asked.response.defer(ephemeral=True)
    await asked.edit_original_response(content="Only you read this.")
    await asked.followup.send("And so does nobody else.", ephemeral=True)
    await asked.followup.send("This is for everybody.")


@bot.tree.command(description="Shows a form.")
async def ask(asked):
    await asked.response.send_modal(Form(custom_id="form"))


@bot.tree.command(description="Shows a button.")
async def press(asked):
    await asked.response.send_message("Press it.", view=Go())


async def obey():
    reader = asyncio.StreamReader(limit=2**24)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        asyncio.create_task(do(json.loads(line)))
    await bot.close()


async def do(wanted):
    try:
        say(id=wanted["id"], did=await getattr(bot, "do_" + wanted["do"])(wanted))
    except Exception:
        say(id=wanted["id"], failed=traceback.format_exc())


async def main():
    async with aiohttp.ClientSession() as session, session.get(f"{address}api/v10/gateway") as answer:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL((await answer.json())["url"])
    obeying = asyncio.create_task(obey())
    await bot.start(token)
    await obeying


asyncio.run(main())
