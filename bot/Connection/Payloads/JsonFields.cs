using System.Text.Json;

namespace DebateBot.Connection.Payloads;

/// <summary>An object's fields one after the other, where generated code would be too slow.</summary>
public static class JsonFields
{
    /// <exception cref="JsonException">It is no object.</exception>
    public static void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object belongs here.");
    }

    /// <summary>On to the next field's value; false at the object's end.</summary>
    public static bool Next(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        reader.Read();
        var isField = reader.TokenType == JsonTokenType.PropertyName;
        name = isField ? reader.ValueSpan : default;
        if (isField)
            reader.Read();
        return isField;
    }

    /// <summary>Of a response that is still arriving the serializer hands over whole values, so that there is always an end to skip to.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
            throw new JsonException("A value broke off.");
    }
}
