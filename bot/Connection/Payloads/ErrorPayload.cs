using System.Text.Json;

namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/reference#error-messages; of a 429 also its rate limit response</summary>
public sealed record ErrorPayload
{
    public int Code { get; set; }
    public string? Message { get; set; }

    /// <summary>Which fields are wrong, nested as the request is; leaves are in _errors.</summary>
    public JsonElement? Errors { get; set; }

    /// <summary>Seconds.</summary>
    public double? RetryAfter { get; set; }
    public bool Global { get; set; }
}
