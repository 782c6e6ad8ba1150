using System.Runtime.InteropServices;
using System.Text.Json;

namespace DebateBot.Connection.Gateway;

/// <summary>One payload's envelope; what it carries is left unread until somebody wants it. https://discord.com/developers/docs/events/gateway-events#payload-structure</summary>
/// <param name="Opcode">-1 when there is none.</param>
/// <param name="Sequence">Only dispatches have one.</param>
/// <param name="Data">Where <c>d</c> stands in the payload; empty when absent.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GatewayFrame(int Opcode, long? Sequence, GatewayEvent Event, Range Data)
{
    /// <exception cref="JsonException">It is not JSON, or not an object.</exception>
    public static GatewayFrame Read(ReadOnlySpan<byte> payload)
    {
        var reader = new Utf8JsonReader(payload);
        var frame = new GatewayFrame(-1, null, GatewayEvent.Unwanted, 0..0);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A gateway payload is an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            frame = frame.With(ref reader);
        return frame;
    }

    private GatewayFrame With(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("op"u8))
            return reader.Read() && reader.TryGetInt32(out var opcode) ? this with { Opcode = opcode } : this;
        if (reader.ValueTextEquals("s"u8))
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var sequence)
                ? this with
                {
                    Sequence = sequence,
                }
                : this;
        if (reader.ValueTextEquals("t"u8))
            return reader.Read() && reader.TokenType == JsonTokenType.String
                ? this with
                {
                    Event = GatewayEvents.Named(reader.ValueSpan),
                }
                : this;

        var isData = reader.ValueTextEquals("d"u8);
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return isData ? this with { Data = start..(int)reader.BytesConsumed } : this;
    }
}
