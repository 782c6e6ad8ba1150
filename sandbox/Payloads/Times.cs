using System.Globalization;

namespace DebateBot.Sandbox.Payloads;

internal static class Times
{
    /// <summary>ISO 8601 with microseconds and offset, as Discord writes it.</summary>
    public static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);

    public static string? Text(DateTimeOffset? at) => at is { } known ? Text(known) : null;
}
