using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest.Guilds;

/// <remarks>https://discord.com/developers/docs/resources/guild</remarks>
internal static class GuildRoutes
{
    public static void MapGuilds(this RouteGroupBuilder api)
    {
        var guild = api.MapGuild();
        guild.MapGet(
            "",
            (Caller _, SandboxWorld world, QueryFlag? with_counts) => GuildJson.Of(world, with_counts is { IsOn: true })
        );
        guild.MapGet("/channels", Channels);
        guild.MapPost("/channels", CreateChannel);
        guild.MapGet("/threads/active", ActiveThreads);
        guild.MapGet("/webhooks", Webhooks);
        foreach (var empty in new[] { "emojis", "stickers", "invites", "scheduled-events", "integrations" })
            guild.MapGet("/" + empty, (Caller _) => new JsonArray());
    }

    /// <summary>The routes below one server; there is no other than this one.</summary>
    public static RouteGroupBuilder MapGuild(this RouteGroupBuilder api)
    {
        var guild = api.MapGroup("/guilds/{guildId}");
        guild.AddEndpointFilter(
            (context, next) =>
            {
                var world = context.HttpContext.RequestServices.GetRequiredService<SandboxWorld>();
                bool isThis = context.HttpContext.GetRouteValue("guildId") as string == Snowflakes.Text(world.Guild.Id);
                return isThis ? next(context) : throw Refused.Unknown("Guild");
            }
        );
        return guild;
    }

    /// <summary>A bot is told of every channel, the page and scripts of those their member sees.</summary>
    private static JsonArray Channels(Caller caller, SandboxWorld world)
    {
        var channels = caller.Member.IsBot ? world.AllChannels : world.VisibleChannels(caller.Id);
        return new JsonArray([.. channels.Select(channel => ChannelJson.Of(channel, world, caller.Id))]);
    }

    private static JsonAnswer CreateChannel(Caller caller, RequestBody body, SandboxWorld world)
    {
        var kind = (ChannelKind)(body.Json.Number("type") ?? 0);
        if (kind is not (ChannelKind.Text or ChannelKind.Category or ChannelKind.Announcement or ChannelKind.Forum))
            throw Refused.Form("type", "BASE_TYPE_CHOICES", "Value must be one of {0, 4, 5, 15}.");
        var draft = ChannelReader.Change(new Channel(0, kind, ""), body.Json, world);
        return JsonAnswer.Created(ChannelJson.Of(world.CreateChannel(caller.Id, draft), world));
    }

    private static JsonObject ActiveThreads(Caller caller, SandboxWorld world) =>
        ThreadListJson.Of(world.ActiveThreads(caller.Id), world, caller.Id);

    private static JsonArray Webhooks(Caller caller, SandboxWorld world) =>
        new([.. world.Webhooks(caller.Id).Select(webhook => WebhookJson.Of(webhook, world))]);
}
