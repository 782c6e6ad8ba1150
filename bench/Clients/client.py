"""discord.py as a client of the played Discord: counts messages, answers commands."""

import sys
import urllib.request

import discord
from discord.http import Route
from yarl import URL

played, messages = sys.argv[1], int(sys.argv[2])
Route.BASE = played + "api/v10"
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = URL(played.replace("http", "ws") + "gateway/")

intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
client = discord.Client(intents=intents)
seen = 0


@client.event
async def on_message(message):
    global seen
    seen += 1
    if seen % messages == 0:
        urllib.request.urlopen(urllib.request.Request(played + "done", method="POST")).read()


@client.event
async def on_interaction(interaction):
    await interaction.response.send_message("Here.", ephemeral=True)


client.run("the.secret.token", log_handler=None)
