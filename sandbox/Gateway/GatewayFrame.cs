using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.Gateway;

/// <summary>What the gateway sends: opcode, data and, for an event, its name and number.</summary>
internal static class GatewayFrame
{
    public static byte[] Of(Opcode opcode, JsonNode? data = null) => Write(opcode, data, sequence: null, name: null);

    public static byte[] Event(string name, int sequence, JsonNode data) =>
        Write(Opcode.Dispatch, data, sequence, name);

    private static byte[] Write(Opcode opcode, JsonNode? data, int? sequence, string? name)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("t", name);
            if (sequence is { } number)
                json.WriteNumber("s", number);
            else
                json.WriteNull("s");
            json.WriteNumber("op", (int)opcode);
            json.WritePropertyName("d");
            if (data is null)
                json.WriteNullValue();
            else
                data.WriteTo(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
