using System.Globalization;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest.Limits;

/// <summary>
/// Holds bots and webhooks to Discord's rate limits: a bucket a route and major parameter, 50 a second over all. A
/// member is a person, who never types that fast.
/// </summary>
/// <remarks>https://discord.com/developers/docs/topics/rate-limits</remarks>
internal sealed class RateLimits(RequestDelegate next, Buckets buckets, SandboxSettings settings)
{
    private const string Api = "/api/v10";
    private const int MostInAll = 50;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>What Discord lets come through all webhooks of a channel together.</summary>
    private const int MostByWebhooks = 30;
    private static readonly string[] MajorParameters = ["channelId", "guildId", "webhookId", "webhookToken"];

    public Task InvokeAsync(HttpContext context, SandboxWorld world)
    {
        var template = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        if (template?.StartsWith(Api, StringComparison.Ordinal) != true)
            return next(context);
        var caller = Caller.Find(context);
        if (caller is { Member.IsBot: false })
            return next(context);

        var limit = RouteLimits.Of(context.Request.Method, template[Api.Length..].TrimEnd('/'));
        if (settings.Limits == "off")
        {
            RateLimitHeaders.Write(context.Response, limit, new BucketState(true, limit.Most, Second), world.Clock);
            return next(context);
        }

        return limit.IsExempt ? next(context) : EnforceAsync(context, limit, caller, world);
    }

    private Task EnforceAsync(HttpContext context, RouteLimit limit, Caller? caller, SandboxWorld world)
    {
        var who = caller?.Id.ToString(CultureInfo.InvariantCulture) ?? "";
        bool isInteraction = Value(context, "webhookToken") is { } token && world.IsInteractionToken(token);
        if (!isInteraction && buckets.Take($"global {who}", MostInAll, Second) is { IsWithin: false } all)
            return RateLimitHeaders.RefuseAsync(context, all.ResetAfter, "global");

        var where = string.Join('/', MajorParameters.Select(name => Value(context, name)));
        var state = buckets.Take($"{who} {limit.Name} {where}", limit.Most, limit.Window);
        RateLimitHeaders.Write(context.Response, limit, state, world.Clock);
        if (!state.IsWithin)
            return RateLimitHeaders.RefuseAsync(context, state.ResetAfter, "user");

        if (limit.Name == "execute webhook" && !isInteraction && ChannelOf(context, world) is { } channel)
        {
            var shared = buckets.Take($"webhooks {channel}", MostByWebhooks, TimeSpan.FromMinutes(1));
            if (!shared.IsWithin)
                return RateLimitHeaders.RefuseAsync(context, shared.ResetAfter, "shared");
        }

        return next(context);
    }

    private static string? Value(HttpContext context, string name) => context.GetRouteValue(name) as string;

    private static long? ChannelOf(HttpContext context, SandboxWorld world) =>
        Snowflakes.Read(Value(context, "webhookId")) is { } id ? world.FindWebhook(id)?.ChannelId : null;
}
