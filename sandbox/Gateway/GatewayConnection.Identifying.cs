using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

internal sealed partial class GatewayConnection
{
    private const string BotScheme = "Bot ";

    /// <remarks>https://discord.com/developers/docs/events/gateway-events#identify</remarks>
    private void Identify(JsonElement data)
    {
        if (FindBot(data.Text("token")) is not { } bot)
            Close(CloseCode.AuthenticationFailed);
        else if (data.Number("intents") is not { } asked || (asked & ~(long)Intents.All) != 0)
            Close(CloseCode.InvalidIntents);
        else if (((Intents)asked & Intents.Privileged) != Intents.None && !bot.MayUsePrivilegedIntents)
            Close(CloseCode.DisallowedIntents);
        else if (ShardOf(data) is not { IsValid: true } shard)
            Close(CloseCode.InvalidShard);
        else if (!_sessions.Starts.TryStart(bot.Id))
            Send(GatewayFrame.Of(Opcode.InvalidSession, JsonValue.Create(false)));
        else
            _session = _sessions.Open(this, bot.Id, (Intents)asked, shard);
    }

    /// <remarks>https://discord.com/developers/docs/events/gateway-events#resume</remarks>
    private void Resume(JsonElement data)
    {
        if (FindBot(data.Text("token")) is not { } bot)
        {
            Close(CloseCode.AuthenticationFailed);
            return;
        }

        var session = _sessions.Find(data.Text("session_id") ?? "");
        if (session?.BotId == bot.Id && session.TryResume(this, data.Number("seq") ?? 0))
            _session = session;
        else
            Send(GatewayFrame.Of(Opcode.InvalidSession, JsonValue.Create(false)));
    }

    private Member? FindBot(string? token)
    {
        bool hasScheme = token?.StartsWith(BotScheme, StringComparison.Ordinal) == true;
        return _world.FindByToken(hasScheme ? token![BotScheme.Length..] : token ?? "") is { IsBot: true } bot
            ? bot
            : null;
    }

    private static Shard? ShardOf(JsonElement data)
    {
        if (!data.Has("shard"))
            return Shard.Whole;
        return
            data.List("shard") is [var number, var count]
            && number.TryInteger() is { } own
            && count.TryInteger() is { } all
            ? new Shard(own, all)
            : null;
    }
}
