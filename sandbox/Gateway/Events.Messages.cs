using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

internal static partial class Events
{
    private static void SendMessage(WorldChange change, GatewaySession session, SandboxWorld world)
    {
        switch (change)
        {
            case MessagePosted { Message: var said } when HearsOf(said):
                session.Send("MESSAGE_CREATE", Message(said, session, world));
                break;
            case MessageChanged { Message: var changed } when HearsOf(changed):
                session.Send("MESSAGE_UPDATE", Message(changed, session, world));
                break;
            case MessagesRemoved gone when HearsMessages(gone.ChannelId, session, world):
                SendRemoved(gone, session, world);
                break;
        }

        bool HearsOf(Message message) => !message.IsPrivate && HearsMessages(message.ChannelId, session, world);
    }

    private static void SendRemoved(MessagesRemoved gone, GatewaySession session, SandboxWorld world)
    {
        List<string> ids = [.. gone.Messages.Where(m => !m.IsPrivate).Select(m => Snowflakes.Text(m.Id))];
        if (gone.InBulk)
        {
            SendIn(
                "MESSAGE_DELETE_BULK",
                new JsonObject { ["ids"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) }
            );
            return;
        }

        foreach (var id in ids)
            SendIn("MESSAGE_DELETE", new JsonObject { ["id"] = id });

        void SendIn(string name, JsonObject json)
        {
            json["channel_id"] = Snowflakes.Text(gone.ChannelId);
            AddGuild(json, gone.ChannelId, world);
            session.Send(name, json);
        }
    }

    private static JsonObject Message(Message message, GatewaySession session, SandboxWorld world)
    {
        bool hasContent = session.Wants(Intents.MessageContent);
        var json = MessageJson.Of(message, world, session.BotId, withContent: hasContent);
        if (world.FindChannel(message.ChannelId) is not { } channel)
            return json;
        json["channel_type"] = (int)channel.Kind;
        if (channel.Kind == ChannelKind.Direct)
            return json;

        json["guild_id"] = Snowflakes.Text(world.Guild.Id);
        if (!message.IsWebhook && world.FindMember(message.AuthorId) is { } author)
            json["member"] = PersonJson.Member(author, withUser: false);
        foreach (var mentioned in json["mentions"]!.AsArray().OfType<JsonObject>())
        {
            long id = Snowflakes.Read(mentioned["id"]!.GetValue<string>())!.Value;
            mentioned["member"] = PersonJson.Member(world.GetMember(id), withUser: false);
        }

        return json;
    }

    private static bool HearsMessages(long channelId, GatewaySession session, SandboxWorld world) =>
        Hears(channelId, session, world, Intents.GuildMessages, Intents.DirectMessages);
}
