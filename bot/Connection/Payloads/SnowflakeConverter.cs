using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebateBot.Connection.Payloads;

/// <summary>
/// Ids and permission sets are 64 bits wide and travel as strings; numbers are accepted too, as some libraries send them.
/// https://discord.com/developers/docs/reference#snowflakes
/// </summary>
public sealed class SnowflakeConverter : JsonConverter<ulong>
{
    private const int LongestNumber = 20;

    public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    /// <exception cref="JsonException">It is neither digits in a string nor a number.</exception>
    public static ulong Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.GetUInt64();
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A snowflake is a string.");
        if (!reader.HasValueSequence && Utf8Parser.TryParse(reader.ValueSpan, out ulong value, out var read))
            return read == reader.ValueSpan.Length ? value : throw new JsonException("A snowflake has only digits.");
        return ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out value)
            ? value
            : throw new JsonException("A snowflake has only digits.");
    }

    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[LongestNumber];
        Utf8Formatter.TryFormat(value, digits, out var length);
        writer.WriteStringValue(digits[..length]);
    }
}
