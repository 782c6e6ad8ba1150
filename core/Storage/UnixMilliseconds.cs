using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DebateBot.Core.Storage;

/// <summary>Times are stored as whole Unix milliseconds: they sort, compare and never depend on a zone.</summary>
public sealed class UnixMilliseconds()
    : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(),
        stored => DateTimeOffset.FromUnixTimeMilliseconds(stored)
    )
{
    /// <summary>The time as the store will give it back.</summary>
    public static DateTimeOffset Floor(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
