using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DebateBot.Tests.Described;

/// <summary>
/// What a schema can tell of a body: names, kinds, lengths as far as there are limits. Bodies of one shape are valid
/// together or not at all, so one of them is validated.
/// </summary>
internal static partial class BodyShape
{
    /// <summary>Lengths and counts that the description has a limit at.</summary>
    private static readonly int[] Limits =
    [
        0,
        1,
        2,
        3,
        5,
        10,
        20,
        25,
        30,
        32,
        34,
        40,
        45,
        50,
        64,
        80,
        90,
        99,
        100,
        127,
        128,
        150,
        152,
        190,
        240,
        255,
        256,
        300,
        400,
        500,
        512,
        1000,
        1024,
        1500,
        1521,
        2000,
        2048,
        2152,
        4000,
        4096,
        6000,
        8000,
    ];

    public static string Of(JsonElement body)
    {
        var text = new StringBuilder();
        Write(body, text);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(JsonElement json, StringBuilder text)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var property in json.EnumerateObject())
                {
                    text.Append(Digits().IsMatch(property.Name) ? "#" : property.Name).Append(':');
                    Write(property.Value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[').Append(Class(json.GetArrayLength())).Append('|');
                foreach (var item in json.EnumerateArray().Select(Part).Distinct(StringComparer.Ordinal))
                    text.Append(item).Append(',');
                text.Append(']');
                break;
            case JsonValueKind.String:
                text.Append(Class(json.GetString()!));
                break;
            case JsonValueKind.Number:
                text.Append(
                    json.GetDouble() is >= 0 and < 1024 ? json.GetRawText()
                    : json.GetRawText()[0] == '-' ? "-"
                    : "+"
                );
                break;
            default:
                text.Append(json.ValueKind);
                break;
        }
    }

    private static string Part(JsonElement json)
    {
        var text = new StringBuilder();
        Write(json, text);
        return text.ToString();
    }

    private static string Class(string value)
    {
        if (Digits().IsMatch(value))
            return "#";
        if (Date().IsMatch(value))
            return "@";
        if (Word().IsMatch(value))
            return value; // it may be one of an enumeration
        var scheme = value.StartsWith("http", StringComparison.Ordinal) ? "http" : "text";
        return scheme + Class(value.Length);
    }

    private static string Class(int count) =>
        Array.FindIndex(Limits, limit => count <= limit).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(0|[1-9][0-9]*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$", RegexOptions.None, 1000)]
    private static partial Regex Date();

    [GeneratedRegex("^[a-zA-Z_-]{1,12}$", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
