using System.Runtime.InteropServices;
using System.Text.Json;

namespace DebateBot.Connection.Gateway;

/// <summary>
/// What one payload is. Discord writes <c>d</c> last, so that what it carries is left unread here, and of an unwanted event altogether.
/// https://discord.com/developers/docs/events/gateway-events#payload-structure
/// </summary>
/// <param name="Opcode">-1 when there is none.</param>
/// <param name="Sequence">Only dispatches have one.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GatewayFrame(int Opcode, long? Sequence, GatewayEvent? Event)
{
    /// <summary>Deeper than any payload of Discord's; where it matters the event's own reader is stricter.</summary>
    private static readonly JsonReaderOptions Lenient = new() { MaxDepth = 1000 };

    private bool IsComplete => Opcode >= 0 && Sequence is not null && Event is not null;

    /// <exception cref="JsonException">It is not JSON, or not an object.</exception>
    public static GatewayFrame Read(ReadOnlySpan<byte> payload)
    {
        var reader = new Utf8JsonReader(payload, Lenient);
        var frame = new GatewayFrame(-1, null, null);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A gateway payload is an object.");
        while (!frame.IsComplete && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            frame = frame.WithField(ref reader);
        return frame;
    }

    /// <summary>Whether it is JSON to its end, whatever it means.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> payload)
    {
        try
        {
            var reader = new Utf8JsonReader(payload, Lenient);
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private GatewayFrame WithField(ref Utf8JsonReader reader)
    {
        var name = reader.ValueSpan;
        reader.Read();
        var read = this;
        if (name.SequenceEqual("op"u8) && IsNumber(ref reader, out var opcode))
            read = this with { Opcode = (int)opcode };
        else if (name.SequenceEqual("s"u8) && IsNumber(ref reader, out var sequence))
            read = this with { Sequence = sequence };
        else if (name.SequenceEqual("t"u8) && reader.TokenType == JsonTokenType.String)
            read = this with { Event = GatewayEvents.Named(reader.ValueSpan) };
        reader.Skip();
        return read;
    }

    private static bool IsNumber(ref Utf8JsonReader reader, out long number)
    {
        number = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out number);
    }
}
