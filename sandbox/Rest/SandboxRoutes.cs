using System.Text.Json.Nodes;
using DebateBot.Sandbox.Sample;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>What Discord has not: who there is, and with which token a script or another bot signs in as them.</summary>
internal static class SandboxRoutes
{
    public static void MapSandbox(this WebApplication app)
    {
        app.MapGet("/sandbox/members", MembersAsync);
        app.MapGet("/sandbox/bots", (SandboxWorld world) => List(world.Bots, world));
        app.MapPost("/sandbox/bots", AddBot);
    }

    /// <summary>What a script asks first; the sample is written before it goes on, so that the two do not meet.</summary>
    private static async Task<JsonArray> MembersAsync(
        SandboxWorld world,
        SampleThread sample,
        CancellationToken cancellationToken
    )
    {
        await sample.Written.WaitAsync(cancellationToken);
        return List(world.Members.Where(m => !m.IsBot), world);
    }

    /// <summary>Invites one more, with or without what the developer portal grants on request.</summary>
    private static JsonAnswer AddBot(RequestBody body, SandboxWorld world)
    {
        var name = body.Json.Text("name") ?? "";
        var errors = new FieldErrors();
        errors.CheckLength("name", name, 1, 32);
        errors.ThrowIfAny();
        var bot = world.AddBot(name, body.Json.Flag("privileged_intents") ?? true);
        return JsonAnswer.Created(Write(bot, world));
    }

    private static JsonArray List(IEnumerable<Member> people, SandboxWorld world) =>
        new([.. people.Select(person => Write(person, world))]);

    private static JsonObject Write(Member person, SandboxWorld world) =>
        new()
        {
            ["id"] = Snowflakes.Text(person.Id),
            ["name"] = person.Name,
            ["token"] = person.Token,
            ["admin"] = world.IsAdmin(person.Id),
        };
}
