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

    private static JsonArray List(IEnumerable<Member> people, SandboxWorld world) =>
        new([
            .. people.Select(person => new JsonObject
            {
                ["id"] = Snowflakes.Text(person.Id),
                ["name"] = person.Name,
                ["token"] = person.Token,
                ["admin"] = world.IsAdmin(person.Id),
            }),
        ]);
}
