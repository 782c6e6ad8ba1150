using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.Gateway;
using DebateBot.Sandbox.Rest;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Faults;

/// <summary>Switches faults on and off.</summary>
internal static class FaultRoutes
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        AllowOutOfOrderMetadataProperties = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static void MapFaults(this WebApplication app)
    {
        var faults = app.MapGroup("/sandbox/faults");
        faults.MapGet("", List);
        faults.MapPost("", TurnOn);
        faults.MapDelete("", TurnAllOff);
    }

    private static JsonAnswer List(FaultSwitch faults) =>
        new(new JsonArray([.. faults.All.Select(fault => JsonSerializer.SerializeToNode(fault, Options))]));

    private static NoContent TurnOn(RequestBody body, FaultSwitch faults, GatewaySessions sessions)
    {
        var fault = Read(body.Json);
        if (fault is GatewayStroke or Outage)
            GatewayFaults.Strike(fault, sessions);
        if (fault is not GatewayStroke)
            faults.TurnOn(fault);
        return TypedResults.NoContent();
    }

    private static NoContent TurnAllOff(FaultSwitch faults)
    {
        faults.TurnAllOff();
        return TypedResults.NoContent();
    }

    private static Fault Read(JsonElement json)
    {
        try
        {
            return json.Deserialize<Fault>(Options) ?? throw new JsonException("There is no fault in the body.");
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new Refused(400, 50035, $"That is no fault: {wrong.Message}");
        }
    }
}
