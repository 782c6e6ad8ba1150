using System.Text.Json.Nodes;
using DebateBot.Sandbox.Gateway;

namespace DebateBot.Sandbox.Faults;

/// <summary>What strikes the gateway's connections at once.</summary>
internal static class GatewayFaults
{
    public static void Strike(Fault fault, GatewaySessions sessions)
    {
        foreach (var session in sessions.All.ToList())
        {
            session.WithConnection(connection => Strike(fault, connection));
            if (fault is DroppedGateway { Forget: true } or InvalidSession { Resumable: false })
                sessions.End(session);
        }
    }

    private static void Strike(Fault fault, GatewayConnection connection)
    {
        switch (fault)
        {
            case DroppedGateway or Outage:
                connection.Break();
                break;
            case Reconnect:
                connection.Send(GatewayFrame.Of(Opcode.Reconnect));
                break;
            case InvalidSession invalid:
                connection.Send(GatewayFrame.Of(Opcode.InvalidSession, JsonValue.Create(invalid.Resumable)));
                break;
            case ClosedGateway closed:
                connection.Close((CloseCode)closed.Code);
                break;
        }
    }
}
