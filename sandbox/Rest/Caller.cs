using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>Who sent a request: a bot (<c>Bot TOKEN</c>), or a member with the bare token.</summary>
/// <remarks>https://discord.com/developers/docs/reference#authentication</remarks>
internal sealed record Caller(Member Member)
{
    private const string BotScheme = "Bot ";

    public long Id => Member.Id;

    /// <summary>Message content is withheld over REST too from a bot that the portal does not let have it.</summary>
    public bool ReadsContent => !Member.IsBot || Member.MayUsePrivilegedIntents;

    /// <summary>The message as this caller gets to see it.</summary>
    public JsonObject See(Message message, SandboxWorld world) =>
        world.Locked(() => MessageJson.Of(message, world, Id, withContent: ReadsContent));

    public void RequireBot()
    {
        if (!Member.IsBot)
            throw new Refused(403, 20002, "Only bots can use this endpoint");
    }

    /// <summary>Called by the framework for each handler that has a <see cref="Caller"/>.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext context) =>
        ValueTask.FromResult(Find(context) ?? throw Refused.Unauthorized());

    /// <summary>Null without a token that somebody has.</summary>
    public static Caller? Find(HttpContext context)
    {
        var given = context.Request.Headers.Authorization.ToString();
        bool isBot = given.StartsWith(BotScheme, StringComparison.Ordinal);
        var world = context.RequestServices.GetRequiredService<SandboxWorld>();
        var member = world.FindByToken(isBot ? given[BotScheme.Length..] : given);
        return member?.IsBot == isBot ? new Caller(member) : null;
    }
}
