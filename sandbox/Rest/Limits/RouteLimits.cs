namespace DebateBot.Sandbox.Rest.Limits;

/// <summary>
/// Which limit a route has. Discord publishes none of the figures (a client is to read the headers); these are what
/// its headers have been seen to say.
/// </summary>
/// <remarks>https://discord.com/developers/docs/topics/rate-limits</remarks>
internal static class RouteLimits
{
    private const string Message = "/channels/{channelId}/messages/{messageId}";
    private const string Token = "/webhooks/{webhookId}/{webhookToken}";

    private static readonly RouteLimit Reactions = Limit("reactions", 1, 0.25);
    private static readonly RouteLimit Commands = Limit("commands", 5, 20);

    private static readonly Dictionary<string, RouteLimit> Known = new(StringComparer.Ordinal)
    {
        ["GET /gateway/bot"] = Limit("gateway", 2, 5),
        ["POST /channels/{channelId}/messages"] = Limit("create message", 5, 5),
        ["GET /channels/{channelId}/messages"] = Limit("history", 50, 1),
        ["PATCH " + Message] = Limit("edit message", 5, 5),
        ["DELETE " + Message] = Limit("delete message", 5, 1),
        ["POST /channels/{channelId}/messages/bulk-delete"] = Limit("bulk delete", 1, 1),
        ["POST /channels/{channelId}/typing"] = Limit("typing", 5, 5),
        ["PATCH /channels/{channelId}"] = Limit("edit channel", 5, 15),
        ["POST /channels/{channelId}/threads"] = Limit("open thread", 10, 10),
        ["POST " + Message + "/threads"] = Limit("open thread", 10, 10),
        ["PUT " + Message + "/reactions/{emoji}/@me"] = Reactions,
        ["DELETE " + Message + "/reactions/{emoji}/@me"] = Reactions,
        ["DELETE " + Message + "/reactions/{emoji}/{userId}"] = Reactions,
        ["DELETE " + Message + "/reactions/{emoji}"] = Reactions,
        ["DELETE " + Message + "/reactions"] = Reactions,
        ["POST " + Token] = Limit("execute webhook", 5, 2),
        ["PATCH " + Token + "/messages/{messageId}"] = Limit("edit webhook message", 5, 2),
        ["PATCH " + Token + "/messages/@original"] = Limit("edit webhook message", 5, 2),
        ["POST /applications/{applicationId}/commands"] = Commands,
        ["PUT /applications/{applicationId}/commands"] = Commands,
        ["POST /applications/{applicationId}/guilds/{guildId}/commands"] = Commands,
        ["PUT /applications/{applicationId}/guilds/{guildId}/commands"] = Commands,
        ["GET /guilds/{guildId}/members"] = Limit("list members", 10, 10),
        ["GET /guilds/{guildId}/members/search"] = Limit("search members", 10, 10),
        ["POST /interactions/{interactionId}/{interactionToken}/callback"] = Limit("callback", int.MaxValue, 1),
    };

    /// <param name="template">The route below <c>/api/v10</c>.</param>
    public static RouteLimit Of(string method, string template)
    {
        var route = $"{method} {template}";
        if (Known.TryGetValue(route, out var known))
            return known;
        return method == HttpMethods.Get ? Limit(route, 50, 1) : Limit(route, 10, 10);
    }

    private static RouteLimit Limit(string name, int most, double seconds) =>
        new(name, most, TimeSpan.FromSeconds(seconds));
}
